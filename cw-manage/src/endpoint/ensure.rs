//! Creating a record that must exist once.

use super::query::refused;
use super::verbs::call;
use super::{Collection, Creatable, Listable};
use crate::error::{Error, Result};
use crate::model::{New, Record};
use crate::query::Condition;
use crate::query::expr::Expr;
use crate::types::Id;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// The first pause between two looks; each is twice the one before.
const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

/// How a record came to be there.
#[derive(Debug, Clone, PartialEq)]
pub enum Ensured<M> {
    /// It was there before.
    Found(M),
    /// It was created now.
    Created(M),
    /// Nobody answered the creation; it was found afterwards. It is this creation's, or someone
    /// else's with the same key.
    FoundAfterUnknown(M),
}

impl<M> Ensured<M> {
    /// The record, however it came to be there.
    pub fn into_record(self) -> M {
        match self {
            Self::Found(record) | Self::Created(record) | Self::FoundAfterUnknown(record) => record,
        }
    }

    /// Whether it was not there before, as far as is known.
    pub fn is_new(&self) -> bool {
        !matches!(self, Self::Found(_))
    }
}

/// A record that is to exist once, told from all others by a natural key.
///
/// CWM has no idempotency keys. So the key is looked up first; only if no record has it, one is
/// created; and when nobody answers the creation, the key is looked up again until the record shows
/// or [`Ensure::look_for`] is over. A second creation is never sent.
///
/// What this cannot do: CWM's lists are seen to lag behind its writes (cwm-api §5), and it knows no
/// locks. Two callers at the same time, or one that comes again before the lists have caught up,
/// can both find nothing. Have one writer per key; let it wait with [`Ensure::doubt_absence`] where
/// it may have created the record a moment ago.
///
/// ```no_run
/// # async fn demo(cwm: cw_manage::Client) -> cw_manage::Result<()> {
/// use cw_manage::model::Category;
///
/// let category = Category::draft("Cloud Backup");
/// let categories = cwm.procurement().categories();
/// let key = Category::NAME.eq("Cloud Backup");
/// let category = categories.ensure(key, &category).run().await?.into_record();
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent before `run`"]
pub struct Ensure<'a, R: Creatable> {
    collection: Collection<R>,
    key: Condition<R::Model>,
    draft: &'a New<R::Model>,
    look_for: Duration,
    doubt_absence: Duration,
}

impl<R: Creatable + Listable> Collection<R>
where
    R::Model: Record,
{
    /// Prepares to create a record unless one meets `key`. The key is a condition that this record
    /// alone can meet, and that the draft meets.
    pub fn ensure<'a>(&self, key: Condition<R::Model>, draft: &'a New<R::Model>) -> Ensure<'a, R> {
        Ensure {
            collection: self.clone(),
            key,
            draft,
            look_for: Duration::from_secs(10),
            doubt_absence: Duration::ZERO,
        }
    }
}

impl<R: Creatable + Listable> Ensure<'_, R>
where
    R::Model: Record,
{
    /// How long to look for the record when nobody answered its creation. Default 10 s.
    pub fn look_for(mut self, time: Duration) -> Self {
        self.look_for = time;
        self
    }

    /// How long the record must be missing before it is created. Default: one look is enough.
    pub fn doubt_absence(mut self, time: Duration) -> Self {
        self.doubt_absence = time;
        self
    }

    /// Looks, and creates if need be.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Ambiguous`](crate::ErrorKind::Ambiguous) when several records meet the key: none
    /// is created, or one may have been, as
    /// [`Error::may_have_happened`](crate::Error::may_have_happened) says. When the look-up fails: nothing
    /// was created. When the creation fails; if it then says that it may have happened, the record
    /// did not show in time, and the next call looks again.
    pub async fn run(self) -> Result<Ensured<R::Model>> {
        if self.key.clone().into_expr() == Expr::Nothing {
            let collection = &self.collection;
            let context = collection
                .client()
                .context(&call(&R::CREATE, collection.args()));
            let reason = "a key that no record can meet would create one each time";
            return Err(context.invalid(vec![refused("conditions", reason)]));
        }
        if let Some(record) = self.find_within(self.doubt_absence).await? {
            return Ok(Ensured::Found(record));
        }
        let error = match self.collection.create(self.draft).await {
            Ok(record) => return Ok(Ensured::Created(record)),
            Err(error) => error,
        };
        let unknown = error.may_have_happened();
        if !(unknown || error.says_it_exists()) {
            return Err(error);
        }
        match self.find_within(self.look_for).await {
            Ok(Some(record)) if unknown => Ok(Ensured::FoundAfterUnknown(record)),
            Ok(Some(record)) => Ok(Ensured::Found(record)),
            Ok(None) => Err(error.noting(&format!(
                "no record that meets {} showed within {:?}",
                self.key.as_str(),
                self.look_for
            ))),
            Err(look) if unknown && !look.candidates().is_empty() => {
                Err(look.after_unknown_write())
            }
            Err(look) => Err(error.noting(&format!("it could not be looked up: {look}"))),
        }
    }

    /// Looks until a record shows or the time is over; at least once. A look that fails is repeated
    /// as long as there is time: it proves nothing.
    async fn find_within(&self, time: Duration) -> Result<Option<R::Model>> {
        let end = Instant::now() + time;
        let mut pause = FIRST_PAUSE;
        loop {
            let look = self.find().await;
            let left = end.saturating_duration_since(Instant::now());
            let decided = match &look {
                Ok(found) => found.is_some(),
                Err(error) => is_final(error),
            };
            if decided || left.is_zero() {
                return look;
            }
            sleep(pause.min(left)).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    /// The one record that meets the key. All of the list is read: absence wants proof, and so does
    /// being the only one.
    async fn find(&self) -> Result<Option<R::Model>> {
        let mut found = self
            .collection
            .list()
            .filter(self.key.clone())
            .all()
            .await?;
        if found.len() > 1 {
            let ids = found.iter().filter_map(Record::id).map(Id::get).collect();
            let context = self
                .collection
                .client()
                .context(&call(&R::LIST, self.collection.args()));
            return Err(context.ambiguous(self.key.as_str(), ids));
        }
        Ok(found.pop())
    }
}

/// Whether looking again cannot change the answer.
fn is_final(error: &Error) -> bool {
    !error.candidates().is_empty()
        || error.is_invalid()
        || error.is_forbidden()
        || error.is_unauthorized()
        || error.is_not_found()
}

impl<R: Creatable> std::fmt::Debug for Ensure<'_, R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ensure")
            .field("path", &R::CREATE.path)
            .finish_non_exhaustive()
    }
}
