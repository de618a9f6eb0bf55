use super::url::CallbackUrl;
use super::watch::Watch;
use std::collections::BTreeSet;

/// The callbacks that are wanted of a CWM: what to watch, and where to post.
///
/// A registered callback is one of ours if it posts to our URL, or bears our marker. All others are
/// never touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallbackSet {
    pub(super) url: CallbackUrl,
    pub(super) watches: BTreeSet<Watch>,
    pub(super) marker: Option<String>,
    pub(super) self_suppressed: Option<bool>,
}

impl CallbackSet {
    /// These watches and no others, at this URL. None at all removes all of ours.
    pub fn new(url: CallbackUrl, watches: impl IntoIterator<Item = Watch>) -> Self {
        Self {
            url,
            watches: watches.into_iter().collect(),
            marker: None,
            self_suppressed: None,
        }
    }

    /// Writes this description on each, by which they are found again after the URL changed. At most
    /// 100 characters. It must be of this installation alone: two that share it take each other's
    /// callbacks for their own.
    #[must_use]
    pub fn marker(mut self, description: impl Into<String>) -> Self {
        self.marker = Some(description.into());
        self
    }

    /// Whether CWM keeps to itself what this integration's own changes cause. Left as it is unless
    /// said.
    #[must_use]
    pub fn self_suppressed(mut self, suppressed: bool) -> Self {
        self.self_suppressed = Some(suppressed);
        self
    }
}
