use super::plan::key;
use super::set::CallbackSet;
use super::watch::Key;
use crate::client::Client;
use crate::error::{Context, Error, Violation};
use crate::http::Method;
use crate::model::{CallbackEntry, New, Record};
use crate::patch::Patch;
use crate::types::Id;
use std::collections::BTreeSet;

/// What was done so that CWM calls back as wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Converged {
    /// How many were registered.
    pub created: usize,
    /// How many were changed: URL, description, or disabled ones enabled again.
    pub updated: usize,
    /// How many were removed.
    pub removed: usize,
    /// How many were as they should be. Those are counted too that the list lacked, but that CWM
    /// said exist.
    pub kept: usize,
}

/// A registered callback that is not as it was, or not as it should be, after a failure.
#[derive(Debug)]
#[non_exhaustive]
pub struct Leftover {
    /// Its id, if known.
    pub id: Option<Id<CallbackEntry>>,
    /// What it watches: type, level and id.
    pub watch: String,
    /// Why it was left.
    pub error: Error,
}

/// The callbacks could not be made as wanted.
///
/// When one cannot be registered or changed, all that this call did is taken back, as far as that
/// goes; what could not be is in `leftovers`. When all stand as wanted and only the removal of
/// others failed, nothing is taken back, and `leftovers` are those others.
#[derive(Debug)]
#[non_exhaustive]
pub struct ConvergeError {
    /// The failure that stopped it.
    pub error: Error,
    /// Whether the wanted callbacks stand all the same.
    pub wanted_stand: bool,
    /// What needs a person, or another try.
    pub leftovers: Vec<Leftover>,
}

impl std::fmt::Display for ConvergeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (start, left) = match self.wanted_stand {
            true => (
                "callbacks stand as wanted, but old ones are left",
                "not removed",
            ),
            false => ("callbacks could not be set up", "not taken back"),
        };
        write!(f, "{start}: {}", self.error)?;
        for one in &self.leftovers {
            match one.id {
                Some(id) => write!(f, "; {left}: callback {id} ({}): ", one.watch)?,
                None => write!(f, "; {left}: a callback ({}): ", one.watch)?,
            }
            write!(f, "{}", one.error)?;
        }
        Ok(())
    }
}

impl std::error::Error for ConvergeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

impl From<Error> for ConvergeError {
    /// A failure before anything was done.
    fn from(error: Error) -> Self {
        Self {
            error,
            wanted_stand: false,
            leftovers: Vec::new(),
        }
    }
}

const CREATE: &str = "/system/callbacks";

/// What takes a step back.
enum Undo {
    Remove(Id<CallbackEntry>, Key),
    Restore(Id<CallbackEntry>, Key, Patch<CallbackEntry>),
}

impl Client {
    /// Makes CWM call back as wanted: registers what lacks, changes what differs, enables what CWM
    /// has disabled, removes what is too much. Callbacks of others are never touched. Doing it again
    /// changes nothing.
    ///
    /// # Errors
    ///
    /// When a step failed; see [`ConvergeError`] for what stands then.
    pub async fn converge_callbacks(
        &self,
        wanted: &CallbackSet,
    ) -> Result<Converged, ConvergeError> {
        let drafts = self.drafts(wanted)?;
        let callbacks = self.system().callbacks();
        let registered = callbacks.list().all().await?;
        let plan = wanted.plan(&registered);
        let mut done = Converged {
            kept: plan.kept,
            ..Converged::default()
        };
        let mut undo = Vec::new();
        for (key, draft) in drafts
            .into_iter()
            .filter(|(key, _)| plan.create.contains(key))
        {
            match callbacks.create(&draft).await {
                Ok(made) => {
                    done.created += 1;
                    undo.extend(made.id().map(|id| Undo::Remove(id, key)));
                }
                Err(error) if exists_already(&error) => done.kept += 1,
                Err(error) => {
                    let mut leftovers = Vec::new();
                    if error.may_have_happened() {
                        match self.made_since(wanted, &registered, &key).await {
                            Ok(found) => {
                                let found = found.into_iter();
                                undo.extend(found.map(|id| Undo::Remove(id, key.clone())));
                            }
                            Err(error) => leftovers.push(left(None, &key, error)),
                        }
                    }
                    return Err(self.take_back(error, undo, leftovers).await);
                }
            }
        }
        for step in plan.update {
            match callbacks.id(step.id).patch(&step.patch).await {
                Ok(_) => done.updated += 1,
                Err(error) => {
                    if error.may_have_happened() {
                        undo.push(Undo::Restore(step.id, step.key, step.back));
                    }
                    return Err(self.take_back(error, undo, Vec::new()).await);
                }
            }
            undo.push(Undo::Restore(step.id, step.key, step.back));
        }
        let mut leftovers = Vec::new();
        for (id, key) in plan.remove {
            match self.remove_callback(id).await {
                Ok(()) => done.removed += 1,
                Err(error) => leftovers.push(left(Some(id), &key, error)),
            }
        }
        match leftovers.first() {
            None => Ok(done),
            Some(first) => Err(ConvergeError {
                error: first.error.clone(),
                wanted_stand: true,
                leftovers,
            }),
        }
    }

    /// What each wanted callback is registered with.
    fn drafts(&self, wanted: &CallbackSet) -> Result<Vec<(Key, New<CallbackEntry>)>, Error> {
        let draft = |key: Key| {
            let object = i32::try_from(key.object).map_err(|_| {
                let context = Context::new(&Method::POST, CREATE, self.place(), true);
                context.invalid(vec![Violation {
                    code: None,
                    message: Some(format!("no record has this id ({key})")),
                    resource: None,
                    field: Some(CallbackEntry::OBJECT_ID.name().to_owned()),
                }])
            })?;
            let url = wanted.url.as_str();
            let mut draft = CallbackEntry::draft(url, object, &key.type_, &key.level);
            draft.description.clone_from(&wanted.marker);
            draft.is_self_suppressed_flag = wanted.self_suppressed;
            Ok((key, draft))
        };
        wanted.keys().into_iter().map(draft).collect()
    }

    /// Ours that watch this and were not there before.
    async fn made_since(
        &self,
        wanted: &CallbackSet,
        before: &[CallbackEntry],
        made: &Key,
    ) -> Result<Vec<Id<CallbackEntry>>, Error> {
        let before: BTreeSet<_> = before.iter().filter_map(Record::id).collect();
        let now = self.system().callbacks().list().all().await?;
        let ours = now
            .iter()
            .filter(|entry| wanted.owns(entry) && key(entry) == *made);
        let ids = ours.filter_map(Record::id);
        Ok(ids.filter(|id| !before.contains(id)).collect())
    }

    /// Undoes what was done, last step first.
    async fn take_back(
        &self,
        error: Error,
        undo: Vec<Undo>,
        mut leftovers: Vec<Leftover>,
    ) -> ConvergeError {
        for step in undo.into_iter().rev() {
            let (id, key, outcome) = match step {
                Undo::Remove(id, key) => (id, key, self.remove_callback(id).await),
                Undo::Restore(id, key, patch) => {
                    let restored = self.system().callbacks().id(id).patch(&patch).await;
                    (id, key, restored.map(drop))
                }
            };
            if let Err(error) = outcome {
                leftovers.push(left(Some(id), &key, error));
            }
        }
        ConvergeError {
            error,
            wanted_stand: false,
            leftovers,
        }
    }

    /// Removes one; one that is gone is removed.
    async fn remove_callback(&self, id: Id<CallbackEntry>) -> Result<(), Error> {
        match self.system().callbacks().id(id).delete().await {
            Err(error) if error.is_not_found() && error.code() == Some("NotFound") => Ok(()),
            outcome => outcome,
        }
    }
}

/// `A matching callback entry already exists` (cwm-api §6.2).
fn exists_already(error: &Error) -> bool {
    const EXISTS: Option<&str> = Some("ObjectExists");
    let nested = error.violations();
    let all = nested.iter().all(|one| one.code.as_deref() == EXISTS);
    error.code() == EXISTS || (!nested.is_empty() && all)
}

fn left(id: Option<Id<CallbackEntry>>, key: &Key, error: Error) -> Leftover {
    Leftover {
        id,
        watch: key.to_string(),
        error,
    }
}
