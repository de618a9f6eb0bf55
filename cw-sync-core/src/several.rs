//! Several things at once.

use futures::future::BoxFuture;
use futures::stream::{self, StreamExt};

/// Awaits futures, so many at a time, and gives their results in the order in which they come.
///
/// They are taken collected and boxed: through a lazy closure the compiler does not see that what
/// awaits them is `Send`, and a run could not be spawned.
pub(crate) async fn several<T: Send>(at_a_time: usize, futures: Vec<BoxFuture<'_, T>>) -> Vec<T> {
    stream::iter(futures)
        .buffer_unordered(at_a_time.max(1))
        .collect()
        .await
}
