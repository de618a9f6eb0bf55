use std::sync::Arc;
use tokio::sync::watch;

/// Stops a run from outside: keep a clone, give the other to
/// [`RunOptions::cancelled_by`](super::RunOptions::cancelled_by).
///
/// A run that is cancelled writes nothing more. What is in flight is waited for and settled, the
/// rest is reported as not tried, and the report says why.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<watch::Sender<Option<String>>>);

impl Cancel {
    /// One that nobody has used yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Stops the run; the first reason counts.
    pub fn cancel(&self, why: impl Into<String>) {
        self.0.send_if_modified(|known| {
            let is_first = known.is_none();
            if is_first {
                *known = Some(why.into());
            }
            is_first
        });
    }

    /// Why the run is to stop, if it is.
    pub fn why(&self) -> Option<String> {
        self.0.borrow().clone()
    }

    /// Waits until the run is to stop.
    pub(crate) async fn cancelled(&self) -> String {
        let mut why = self.0.subscribe();
        let why = why.wait_for(Option::is_some).await;
        // It cannot be closed while `self` is there.
        why.ok().and_then(|why| why.clone()).unwrap_or_default()
    }
}

/// Two are equal that stop the same runs.
impl PartialEq for Cancel {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Cancel {}
