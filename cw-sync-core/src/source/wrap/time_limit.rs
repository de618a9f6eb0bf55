use super::{Layer, Read, Source};
use crate::source::SourceError;
use async_trait::async_trait;
use std::sync::Arc;
use std::time::Duration;

/// Gives up calls that take too long: they are [`SourceError::Unavailable`].
///
/// It is the last resort. An adapter has time limits of its own, which know more of what was going
/// on; this one is for the call as a whole, with all its pages.
#[derive(Debug, Clone, Copy)]
pub struct TimeLimit(Duration);

impl TimeLimit {
    /// Calls may take this long.
    pub fn new(limit: Duration) -> Self {
        Self(limit)
    }
}

impl Layer for TimeLimit {
    fn wrap<S: Source + ?Sized>(&self, source: Arc<S>) -> Arc<S> {
        let limit = self.0;
        S::of(Limited { source, limit })
    }
}

struct Limited<S: ?Sized> {
    source: Arc<S>,
    limit: Duration,
}

#[async_trait]
impl<S: Source + ?Sized> Read<S> for Limited<S> {
    async fn read(&self, ask: &S::Ask) -> Result<S::Answer, SourceError> {
        let read = tokio::time::timeout(self.limit, self.source.read(ask));
        read.await.unwrap_or_else(|_| {
            Err(SourceError::Unavailable(format!(
                "the call was given up after {:?}; try again later, or raise the time limit",
                self.limit
            )))
        })
    }
}
