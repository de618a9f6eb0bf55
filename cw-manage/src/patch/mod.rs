//! Partial updates: CWM's form of JSON Patch, and the difference of two records.
//!
//! Paths carry no leading slash and name whole fields: CWM answers a change below a reference
//! (`company/identifier`) with 200 and does nothing, or with a 403 that says nothing of the path
//! (cwm-api §5, lessons §5.12), so no such path can be written here. The exception is
//! [`Patch::edit`], for lists whose elements CWM changes one by one.
//!
//! A field is emptied by `remove`, not by a `replace` with null or an empty text: `remove` is seen
//! to work on texts and references alike and needs no value whose type could be wrong.

mod answers;
mod diff;
mod verify;

pub use answers::Answered;
pub use diff::diff;
pub(crate) use verify::not_taken;

use crate::model::Wire;
use crate::query::Field;
use serde::Serialize;
use serde_json::Value;
use std::borrow::Cow;
use std::marker::PhantomData;

/// Changes to one record of type `M`.
///
/// ```
/// use cw_manage::{Decimal, model::Addition, patch::Patch};
///
/// let patch = Patch::new().set(Addition::QUANTITY, Decimal::from(5)).clear(Addition::CANCELLED_DATE);
/// assert_eq!(
///     String::from_utf8(patch.to_json()?)?,
///     r#"[{"op":"replace","path":"quantity","value":5},{"op":"remove","path":"cancelledDate"}]"#
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A field of another record does not compile:
///
/// ```compile_fail,E0308
/// use cw_manage::{Decimal, model::{Addition, Company}, patch::Patch};
/// let patch: Patch<Addition> = Patch::new().set(Company::NAME, "Birch");
/// ```
///
/// Nor does a bare id where a reference belongs, which CWM would answer with a riddle:
///
/// ```compile_fail,E0277
/// use cw_manage::{model::Agreement, patch::Patch};
/// let patch = Patch::new().set(Agreement::COMPANY, "22");
/// ```
pub struct Patch<M> {
    ops: Vec<Op>,
    /// What a list that is changed element by element holds afterwards.
    edited: Vec<(&'static str, Value)>,
    /// The first thing that cannot be sent. Reported when the patch is: a null in the place of a
    /// value that JSON cannot hold would empty the field.
    unwritable: Option<String>,
    of: PhantomData<fn() -> M>,
}

#[derive(Clone, Serialize)]
struct Op {
    op: &'static str,
    path: Cow<'static, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Value>,
}

impl Op {
    fn replace(field: &'static str, value: Value) -> Self {
        Self {
            op: "replace",
            path: field.into(),
            value: Some(value),
        }
    }

    fn remove(path: impl Into<Cow<'static, str>>) -> Self {
        Self {
            op: "remove",
            path: path.into(),
            value: None,
        }
    }

    /// The record's field that the path is in.
    fn field(&self) -> &str {
        self.path.split('/').next().unwrap_or_default()
    }

    fn is_whole(&self) -> bool {
        !self.path.contains('/')
    }
}

impl<M> Patch<M> {
    /// A patch that changes nothing yet.
    pub fn new() -> Self {
        Self {
            ops: Vec::new(),
            edited: Vec::new(),
            unwritable: None,
            of: PhantomData,
        }
    }

    /// Sets a field. A reference is replaced whole.
    ///
    /// CWM reprices an addition whose product is set, unless price, cost and description are set in
    /// the same patch (cwm-api §10.3); [`diff`] sends them along.
    #[must_use]
    pub fn set<V: Wire>(mut self, field: Field<M, V>, value: impl Into<V>) -> Self {
        match value.into().to_wire() {
            Ok(value) => self.ops.push(Op::replace(field.name(), value)),
            Err(error) => self.refuse(field.name(), error),
        }
        self
    }

    /// Empties a field.
    #[must_use]
    pub fn clear<V>(mut self, field: Field<M, V>) -> Self {
        self.ops.push(Op::remove(field.name()));
        self
    }

    /// Takes elements out of a list and adds others, one by one, as CWM wants it of lists such as a
    /// contact's `communicationItems`, where replacing the whole list fails (cwm-api §5, §11).
    ///
    /// `as_read` is the list as it was just read, since elements go by their place in it. Removals
    /// are sent from the last to the first, as each shifts those behind it; additions go to the
    /// end, where CWM puts them whatever place they name. A list is edited once per patch.
    ///
    #[cfg_attr(feature = "company", doc = "```")]
    #[cfg_attr(not(feature = "company"), doc = "```ignore")]
    /// use cw_manage::{model::{Contact, ContactCommunicationItem}, patch::Patch};
    ///
    /// let contact: Contact = serde_json::from_str(
    ///     r#"{"communicationItems": [{"id": 1, "value": "old@x"}, {"id": 2, "value": "b@x"}]}"#,
    /// )?;
    /// let items = contact.communication_items.unwrap_or_default();
    /// let old = |item: &ContactCommunicationItem| item.value.as_deref() == Some("old@x");
    /// let patch = Patch::new().edit(Contact::COMMUNICATION_ITEMS, &items, old, []);
    /// assert_eq!(patch.to_json()?, br#"[{"op":"remove","path":"communicationItems/0"}]"#);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn edit<V>(
        mut self,
        list: Field<M, Vec<V>>,
        as_read: &[V],
        remove: impl Fn(&V) -> bool,
        add: impl IntoIterator<Item = V>,
    ) -> Self
    where
        V: Wire,
    {
        let name = list.name();
        if self.ops.iter().any(|op| op.field() == name) {
            self.refuse(name, "changed twice; elements go by their place as read");
            return self;
        }
        let (gone, kept): (Vec<_>, Vec<_>) = as_read
            .iter()
            .enumerate()
            .partition(|(_, element)| remove(element));
        let added: Result<Vec<_>, _> = add.into_iter().map(|one| one.to_wire()).collect();
        let kept: Result<Vec<_>, _> = kept.iter().map(|(_, one)| one.to_wire()).collect();
        let (mut list, added) = match (kept, added) {
            (Ok(kept), Ok(added)) => (kept, added),
            (Err(error), _) | (_, Err(error)) => {
                self.refuse(name, error);
                return self;
            }
        };
        if gone.is_empty() && added.is_empty() {
            return self;
        }
        let gone = gone.iter().rev();
        self.ops
            .extend(gone.map(|(place, _)| Op::remove(format!("{name}/{place}"))));
        for element in added {
            self.ops.push(Op {
                op: "add",
                path: format!("{name}/{}", list.len()).into(),
                value: Some(element.clone()),
            });
            list.push(element);
        }
        self.edited.push((name, Value::Array(list)));
        self
    }

    fn refuse(&mut self, field: &str, why: impl std::fmt::Display) {
        self.unwritable.get_or_insert(format!("{field}: {why}"));
    }

    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.ops.is_empty() && self.unwritable.is_none()
    }

    /// What it sends, by path; `None` for a removal.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&str, Option<&Value>)> {
        self.ops.iter().map(|op| (&*op.path, op.value.as_ref()))
    }

    /// What its fields hold afterwards; null for an emptied one.
    pub(crate) fn expected(&self) -> impl Iterator<Item = (&str, &Value)> {
        // Of several operations on one field the last one counts.
        let whole = self.ops.iter().enumerate().filter(|(at, op)| {
            let mut later = self.ops[at + 1..].iter();
            op.is_whole() && later.all(|later| later.path != op.path)
        });
        let whole = whole.map(|(_, op)| (&*op.path, op.value.as_ref().unwrap_or(&Value::Null)));
        whole.chain(self.edited.iter().map(|(field, list)| (*field, list)))
    }

    /// The body as it is sent.
    ///
    /// # Errors
    ///
    /// When a value cannot be written as JSON, or the patch contradicts itself or the record as it
    /// was read.
    pub fn to_json(&self) -> Result<Vec<u8>, serde_json::Error> {
        match &self.unwritable {
            Some(reason) => Err(serde::ser::Error::custom(reason)),
            None => serde_json::to_vec(&self.ops),
        }
    }
}

impl<M> Default for Patch<M> {
    fn default() -> Self {
        Self::new()
    }
}

impl<M> Clone for Patch<M> {
    fn clone(&self) -> Self {
        Self {
            ops: self.ops.clone(),
            edited: self.edited.clone(),
            unwritable: self.unwritable.clone(),
            of: PhantomData,
        }
    }
}

impl<M> std::fmt::Debug for Patch<M> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<_> = self.ops.iter().map(|op| (op.op, &*op.path)).collect();
        f.debug_tuple("Patch").field(&names).finish()
    }
}
