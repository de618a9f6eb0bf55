//! How far long work is, on standard error: nothing where that is no terminal.

use cw_sync_core::progress::{Progress, Step};
use futures::{Stream, StreamExt};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::time::Duration;
use tokio::task::JoinHandle;

/// A bar, for as long as this lives.
pub(crate) struct Bar {
    bar: ProgressBar,
    listener: Option<JoinHandle<()>>,
}

impl Bar {
    /// A bar of what is done.
    pub(crate) fn over(
        mut progress: impl Stream<Item = Progress> + Send + Unpin + 'static,
        quiet: bool,
    ) -> Self {
        let mut new = Self::waiting("starting", quiet);
        let bar = new.bar.clone();
        new.listener = Some(tokio::spawn(async move {
            let mut tenants = 0;
            while let Some(event) = progress.next().await {
                if let Step::Tenants { count } = event.step {
                    tenants = count;
                }
                if let Some(far) = far(&event.step, tenants) {
                    bar.set_length(far.of as u64);
                    bar.set_position(far.done as u64);
                    bar.set_message(far.doing);
                }
            }
        }));
        new
    }

    /// A bar of work that does not tell how far it is.
    pub(crate) fn waiting(doing: &'static str, quiet: bool) -> Self {
        let target = match quiet {
            true => ProgressDrawTarget::hidden(),
            // It draws on terminals only.
            false => ProgressDrawTarget::stderr(),
        };
        let bar = ProgressBar::with_draw_target(Some(0), target);
        let style =
            ProgressStyle::with_template("{spinner} {msg} {wide_bar} {pos}/{len} {elapsed}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.set_message(doing);
        bar.enable_steady_tick(Duration::from_millis(100));
        Self {
            bar,
            listener: None,
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some(listener) = &self.listener {
            listener.abort();
        }
        self.bar.finish_and_clear();
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Far {
    doing: String,
    done: usize,
    of: usize,
}

/// How far a step is, if it tells.
fn far(step: &Step, tenants: usize) -> Option<Far> {
    let (doing, done, of) = match step {
        Step::Tenants { count } => ("reading tenants".to_owned(), 0, *count),
        Step::Read { kind, done, .. } => (format!("reading {kind}"), *done, tenants),
        Step::Companies(fetched) => {
            let of = fetched.of.unwrap_or(fetched.companies);
            ("fetching companies".to_owned(), fetched.companies, of)
        }
        Step::Planned { changes } => ("planned".to_owned(), 0, *changes),
        Step::Changed { kind, done, of, .. } => (format!("writing {kind}"), *done, *of),
        Step::Waiting { writes, .. } => ("looking writes up in CWM".to_owned(), 0, *writes),
        _ => return None,
    };
    Some(Far { doing, done, of })
}
