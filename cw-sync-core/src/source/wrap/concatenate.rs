use super::{Answer, Item, Read, Source};
use crate::source::{Gap, Snapshot, SourceError};
use async_trait::async_trait;
use futures::future::join_all;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// One of several sources that are read as one.
pub struct Part<S: ?Sized> {
    name: String,
    source: Arc<S>,
}

impl<S: ?Sized> Part<S> {
    /// A source under the name by which gaps speak of it.
    pub fn new(name: impl Into<String>, source: Arc<S>) -> Self {
        let name = name.into();
        Self { name, source }
    }
}

// A source may hold credentials.
impl<S: ?Sized> std::fmt::Debug for Part<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Part");
        shown.field("name", &self.name).finish_non_exhaustive()
    }
}

/// Reads several sources of one kind at once, as if they were one.
///
/// A source that fails is a gap: what the others read is used, and nothing counts as gone. Only
/// when all fail is the whole an error, the first one's; a vendor that shuts one of them out ends it
/// all. The same thing from two sources is one,
/// but only where both say the same of it; of two that differ, which holds is not ours to guess, so
/// neither is taken and there is a gap.
pub fn concatenate<S: Source + ?Sized>(first: Part<S>, others: Vec<Part<S>>) -> Arc<S> {
    S::of(Concatenated { first, others })
}

struct Concatenated<S: ?Sized> {
    first: Part<S>,
    others: Vec<Part<S>>,
}

#[async_trait]
impl<S: Source + ?Sized> Read<S> for Concatenated<S> {
    async fn read(&self, ask: &S::Ask) -> Result<S::Answer, SourceError> {
        let parts = || std::iter::once(&self.first).chain(&self.others);
        let read = join_all(parts().map(|part| part.source.read(ask))).await;
        let mut answers = Vec::new();
        let (mut gaps, mut error) = (Vec::new(), None);
        for (part, outcome) in parts().zip(read) {
            match outcome {
                Ok(answer) => answers.push((part.name.as_str(), answer)),
                // Whoever is shut out asks nothing more, of any of them.
                Err(failure @ SourceError::LockedOut(_)) => return Err(failure),
                Err(failure) => {
                    gaps.push(Gap {
                        subject: part.name.clone(),
                        reason: failure.to_string(),
                    });
                    error.get_or_insert(failure);
                }
            }
        }
        let Some((_, whole)) = answers.first().cloned() else {
            let nothing = || SourceError::Unavailable("no source was read".to_owned());
            return Err(error.unwrap_or_else(nothing));
        };
        let whole = answers.iter().fold(whole, |whole, (_, other)| {
            whole.covering_no_more_than(other)
        });
        Ok(whole.map(|_| together(answers, gaps)))
    }
}

fn together<A: Answer>(answers: Vec<(&str, A)>, mut gaps: Vec<Gap>) -> Snapshot<A::Item> {
    // As old as the oldest.
    let taken_at = answers
        .iter()
        .map(|(_, answer)| answer.snapshot().taken_at());
    let taken_at = taken_at.min().unwrap_or_default();
    let (mut items, mut left_out) = (Vec::<A::Item>::new(), Vec::new());
    let mut doubts = Vec::new();
    let mut places: BTreeMap<String, (usize, &str)> = BTreeMap::new();
    let mut disputed = BTreeSet::new();
    for (name, answer) in answers {
        let (more, its_gaps, its_left_out) = answer.snapshot().clone().into_parts();
        let named = |gap: Gap| Gap {
            subject: format!("{name}: {}", gap.subject),
            ..gap
        };
        doubts.extend(answer.snapshot().doubts().iter().cloned().map(named));
        gaps.extend(its_gaps.into_iter().map(named));
        left_out.extend(its_left_out.into_iter().map(named));
        for item in more {
            let identity = item.identity();
            match places.get(&identity) {
                // Twice in one source is that source's affair.
                Some((at, other)) if *other != name => {
                    if items.get(*at) != Some(&item) && disputed.insert(*at) {
                        gaps.push(Gap {
                            subject: item.label(),
                            reason: format!(
                                "`{other}` and `{name}` both report it, and differently"
                            ),
                        });
                    }
                }
                _ => {
                    places.insert(identity, (items.len(), name));
                    items.push(item);
                }
            }
        }
    }
    let mut at = 0..;
    items.retain(|_| at.next().is_none_or(|at| !disputed.contains(&at)));
    Snapshot::of_parts(items, gaps, left_out, taken_at).doubting(doubts)
}
