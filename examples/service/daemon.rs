//! From the start to the end of the daemon.

use crate::api::{Desk, routes};
use crate::settings::Settings;
use crate::signals::Signals;
use anyhow::{Context, Result};
use host::{Gate, Roster};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};

/// How the daemon ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// All runs had ended, or had been given the time to. What they had in flight is looked up at
    /// the next start.
    InOrder,
    /// A second signal came.
    AtOnce,
}

/// A daemon that answers, and runs nothing yet.
pub(crate) struct Daemon {
    listener: TcpListener,
    roster: Arc<Roster>,
    settings: Settings,
    gate: Gate,
    metrics: PrometheusHandle,
}

impl Daemon {
    /// Takes its address, and counts what is done from now on.
    pub(crate) async fn new(
        roster: Arc<Roster>,
        settings: Settings,
        token: Option<&str>,
    ) -> Result<Self> {
        let config = &roster.host.config;
        let gate = Gate::new(settings.listen, token);
        let gate = gate.map_err(|wrong| config.wrong("service.listen", wrong))?;
        let listener = TcpListener::bind(settings.listen).await;
        let listener = listener.with_context(|| {
            let address = settings.listen;
            format!("service.listen: {address} cannot be used; is another one running?")
        })?;
        Ok(Self {
            listener,
            roster,
            settings,
            gate,
            metrics: recorder()?,
        })
    }

    /// Where it answers.
    pub(crate) fn address(&self) -> Result<SocketAddr> {
        Ok(self.listener.local_addr()?)
    }

    /// Runs what is due, until a signal comes or the time is over.
    pub(crate) async fn run(
        self,
        mut signals: Signals,
        at_most: Option<Duration>,
    ) -> Result<Ending> {
        let Self {
            listener,
            roster,
            settings,
            gate,
            metrics,
        } = self;
        let (close, closing) = watch::channel(false);
        let (alive, mut all_gone) = mpsc::channel(1);
        let desk = Desk {
            roster: roster.clone(),
            metrics,
            alive,
        };
        let server = axum::serve(listener, routes(desk, gate));
        let server = server.with_graceful_shutdown(closed(closing.clone()));
        let service = roster.host.service.clone();
        let all = async {
            let (served, ()) = tokio::join!(server, service.run(closed(closing.clone())));
            // Runs that a call began end after the call, if nobody waited for its answer.
            let _ = all_gone.recv().await;
            served
        };
        let mut all = std::pin::pin!(all);
        let looking = look(&roster, settings.look_again());
        tokio::select! {
            served = &mut all => {
                served.context("the HTTP server broke")?;
                return Ok(Ending::InOrder);
            }
            () = looking => {}
            signal = signals.next() => tracing::info!(signal, "told to stop"),
            () = time_over(at_most) => tracing::info!("the time is over"),
        }
        close.send_replace(true);
        tokio::select! {
            served = &mut all => {
                served.context("the HTTP server broke")?;
                tracing::info!("stopped; every run has ended");
            }
            () = tokio::time::sleep(settings.shutdown()) => tracing::warn!(
                seconds = settings.shutdown().as_secs(),
                "stopped in the midst of a run; the next start looks up what was in flight"
            ),
            _ = signals.next() => return Ok(Ending::AtOnce),
        }
        Ok(Ending::InOrder)
    }
}

async fn closed(mut closing: watch::Receiver<bool>) {
    // Without its sender there is nobody left to wait for.
    let _ = closing.wait_for(|closed| *closed).await;
}

async fn look(roster: &Arc<Roster>, pause: Duration) {
    loop {
        roster.look().await;
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = roster.news() => {}
        }
    }
}

async fn time_over(at_most: Option<Duration>) {
    match at_most {
        Some(at_most) => tokio::time::sleep(at_most).await,
        None => std::future::pending().await,
    }
}

/// Counts what the engine, the service and the client count.
fn recorder() -> Result<PrometheusHandle> {
    let seconds = [0.1, 0.5, 1.0, 5.0, 15.0, 60.0, 300.0, 1800.0];
    let builder = PrometheusBuilder::new().set_buckets(&seconds)?;
    builder
        .install_recorder()
        .context("metrics cannot be counted")
}
