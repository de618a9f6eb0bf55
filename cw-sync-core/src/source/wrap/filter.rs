use super::{Answer, Read, Source};
use crate::source::SourceError;
use async_trait::async_trait;
use std::sync::Arc;

/// What a source of this kind reads.
type ItemOf<S> = <<S as Source>::Answer as Answer>::Item;

/// Keeps only the items for which `keep` says so; `why` tells a person what is left out.
///
/// What is left out is there all the same, and must not look as if it were gone: a filter that
/// forgot a product would zero its invoice line, one that forgot a tenant would call it vanished.
/// So an answer from which something was left out is not [complete](crate::source::Snapshot), and
/// nothing that is absent from it is ever zeroed, set inactive or closed. Unlike a gap it is no
/// error, and what is kept may be lowered as ever. To stop billing something, unmap it; a filter
/// leaves its line as it is.
///
/// ```
/// use cw_sync_core::source::{ProductSource, wrap};
/// use std::sync::Arc;
///
/// # fn demo(products: Arc<dyn ProductSource>) -> Arc<dyn ProductSource> {
/// wrap::filter(products, "trials are not billed", |product| product.family != "Trial")
/// # }
/// ```
pub fn filter<S: Source + ?Sized>(
    source: Arc<S>,
    why: impl Into<String>,
    keep: impl Fn(&ItemOf<S>) -> bool + Send + Sync + 'static,
) -> Arc<S> {
    S::of(Filtered {
        source,
        why: why.into(),
        keep,
    })
}

struct Filtered<S: ?Sized, F> {
    source: Arc<S>,
    why: String,
    keep: F,
}

#[async_trait]
impl<S, F> Read<S> for Filtered<S, F>
where
    S: Source + ?Sized,
    F: Fn(&ItemOf<S>) -> bool + Send + Sync,
{
    async fn read(&self, ask: &S::Ask) -> Result<S::Answer, SourceError> {
        let answer = self.source.read(ask).await?;
        Ok(answer.map(|snapshot| snapshot.keeping(&self.why, &self.keep)))
    }
}
