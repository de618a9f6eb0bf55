//! The lease: who may write, and what is done while it is held.

use super::{Engine, Integration, RunOptions};
use crate::error::{Error, Result};
use crate::model::IntegrationId;
use crate::report::RunReport;
use crate::store::{Lease, LeaseRequest, StoreError};
use futures::FutureExt;
use std::panic::AssertUnwindSafe;
use std::time::Duration;
use tokio::time::Instant;

/// How soon who waits for a lease looks again.
const LOOK_AGAIN: Duration = Duration::from_millis(250);

impl Engine {
    /// The right to be the only one.
    pub(super) async fn take_lease(&self, integration: &IntegrationId) -> Result<Lease> {
        self.wait_for_lease(integration, &RunOptions::new()).await
    }

    /// The right to be the only one, waited for as long as the options say.
    pub(super) async fn wait_for_lease(
        &self,
        integration: &IntegrationId,
        options: &RunOptions,
    ) -> Result<Lease> {
        let holder = format!("process {} ({})", std::process::id(), options.cause);
        let give_up_at = Instant::now() + options.wait;
        loop {
            let now = self.clock.now();
            let until = now + self.options.lease_time;
            let request = LeaseRequest::new(integration.clone(), holder.clone(), now, until);
            let held = match self.store.take_lease(&request).await? {
                Ok(lease) => return Ok(lease),
                Err(held) => held,
            };
            let left = give_up_at.saturating_duration_since(Instant::now());
            if left.is_zero() || options.cancel.why().is_some() {
                return Err(Error::busy(held));
            }
            tokio::time::sleep(left.min(LOOK_AGAIN)).await;
        }
    }

    /// Renews the lease again and again, until it is lost.
    pub(super) async fn renew(&self, lease: &Lease) -> StoreError {
        loop {
            tokio::time::sleep(self.options.lease_time / 3).await;
            let until = self.clock.now() + self.options.lease_time;
            match self.store.renew_lease(lease, until).await {
                Ok(()) => {}
                Err(lost @ StoreError::LeaseLost(_)) => return lost,
                // Writing would fail as well, and say so; there is time for another try.
                Err(error) => tracing::warn!(%error, "the lease could not be renewed"),
            }
        }
    }

    /// Does something while the lease is held, and gives it back, whatever comes of it.
    pub(super) async fn held<T>(
        &self,
        lease: &Lease,
        work: impl Future<Output = Result<T>>,
    ) -> Result<T> {
        let done = caught(&lease.integration, work).await;
        self.give_back(lease, done).await
    }

    /// As [`held`](Self::held), of a run. One that fails as a whole is in the history like any
    /// other: `begun`, with why (SW-53).
    pub(super) async fn held_and_told(
        &self,
        integration: &Integration,
        lease: &Lease,
        begun: RunReport,
        run: impl Future<Output = Result<RunReport>>,
    ) -> Result<RunReport> {
        let done = caught(&lease.integration, run).await;
        if let Err(error) = &done
            && error.fails_a_run()
        {
            self.keep_failure(integration, begun, error).await;
        }
        self.give_back(lease, done).await
    }

    async fn give_back<T>(&self, lease: &Lease, done: Result<T>) -> Result<T> {
        let released = self.store.release_lease(lease).await;
        let done = done?;
        released?;
        Ok(done)
    }

    /// Keeps why a run failed as a whole, unless it could still tell what it did. Where that fails,
    /// too, the caller still has the error.
    async fn keep_failure(&self, integration: &Integration, begun: RunReport, error: &Error) {
        let basis = integration.basis.as_ref();
        let why = error.line(basis.map(|basis| basis.company()));
        let mut report = begun;
        report.fail(why, self.clock.now());
        let kept = async {
            if self
                .store
                .run(&report.integration, report.run)
                .await?
                .is_none()
            {
                self.store.save_run(&report).await?;
            }
            Ok::<_, StoreError>(())
        };
        if let Err(error) = kept.await {
            let (integration, run) = (report.integration.as_str(), report.run);
            tracing::error!(integration, %run, %error, "why the run failed could not be kept");
        }
    }
}

/// A panic, of an adapter's for instance, as an error like any other. What it says may hold
/// anything; it stands in the program's own output.
async fn caught<T>(
    integration: &IntegrationId,
    work: impl Future<Output = Result<T>>,
) -> Result<T> {
    let done = AssertUnwindSafe(work).catch_unwind().await;
    done.unwrap_or_else(|_| {
        Err(Error::Panicked {
            integration: integration.clone(),
        })
    })
}
