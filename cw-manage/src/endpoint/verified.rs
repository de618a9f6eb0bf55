//! Writes of a record that exists, with more care than a plain verb: verified patches, replacement
//! by what was read.

use super::action::Action;
use super::verbs::call;
use super::{Gettable, Patchable, Replaceable, Resource, Single};
use crate::error::{ErrorKind, Result};
use crate::model::{Model, Record};
use crate::patch::{Patch, not_taken};
use crate::types::Id;

impl<R: Resource> Single<R> {
    /// Changes parts of it like [`Single::patch`], and makes sure that they changed: CWM can answer
    /// 200 and change nothing (cwm-api §5).
    ///
    /// Where CWM's answer does not show what was asked, or none came back, the record is read once
    /// more; what it holds then decides.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotTaken`] with the fields that do not hold what was asked, in
    /// [`Error::violations`](crate::Error::violations). Otherwise as [`Single::patch`]; when no
    /// answer came back and the record does not show the change, that error: the change may still
    /// be on its way.
    pub async fn patch_verified(&self, patch: &Patch<R::Model>) -> Result<R::Model>
    where
        R: Patchable + Gettable,
    {
        let schema = <R::Model as Model>::SCHEMA;
        let write = Action::new(self.client().clone(), self.args(), &R::PATCH).patch(patch);
        let unknown = match write.read_with_json().await {
            Ok((record, json)) => {
                if not_taken(schema, patch.expected(), &json).is_empty() {
                    return Ok(record);
                }
                None
            }
            Err(error) if error.may_have_happened() => Some(error),
            Err(error) => return Err(error),
        };
        let look = Action::new(self.client().clone(), self.args(), &R::GET);
        let (record, json) = match (look.read_with_json().await, unknown.clone()) {
            (Ok(read), _) => read,
            (Err(look), Some(unknown)) => {
                return Err(unknown.noting(&format!("it cannot be looked at either: {look}")));
            }
            (Err(look), None) => {
                return Err(look
                    .noting("the patch was answered with success, its effect is unknown")
                    .after_unknown_write());
            }
        };
        let missing = not_taken(schema, patch.expected(), &json);
        match unknown {
            _ if missing.is_empty() => Ok(record),
            Some(unknown) => Err(unknown.noting("the record does not show the change yet")),
            None => {
                let context = self.client().context(&call(&R::PATCH, self.args()));
                Err(context.not_taken(missing))
            }
        }
    }

    /// Replaces it whole by a record as it was read, and changed: read, change, send back.
    ///
    /// What CWM computes is left out, and what it takes only when a record is created, such as a
    /// company's `types` (cwm-api §5). What the record lacks goes back to its default, so it must
    /// have been read whole. A [`diff`](crate::patch::diff) touches less; this is for records that
    /// a patch cannot change because CWM chokes on an old value of theirs. Contacts are better
    /// patched: CWM's PUT of them is known to fail on `communicationItems`.
    ///
    /// # Errors
    ///
    /// When CWM refuses it, or no answer came back. When the record has another id than this one:
    /// then nothing is sent.
    pub async fn replace_with(&self, record: &R::Model) -> Result<R::Model>
    where
        R: Replaceable,
        R::Model: Record,
    {
        // A member may stand at a text, and what stands alone has no id in its path.
        let here = self.args().last().and_then(|place| place.parse().ok());
        let here = here.filter(|_: &i64| R::REPLACE.path.ends_with('}'));
        let id = record.id().map(Id::get);
        if let (Some(id), Some(here)) = (id, here)
            && id != here
        {
            let context = self.client().context(&call(&R::REPLACE, self.args()));
            let words = format!("not sent: record {id} would replace record {here}");
            return Err(context.error(ErrorKind::Encode, words));
        }
        Action::new(self.client().clone(), self.args(), &R::REPLACE)
            .replacement(record)
            .read()
            .await
    }
}
