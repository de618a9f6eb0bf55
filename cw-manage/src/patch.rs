//! Partial updates: CWM's form of JSON Patch.
//!
//! Paths carry no leading slash and name whole fields: CWM answers a change below a reference
//! (`company/identifier`) with 200 and does nothing (cwm-api §5), so no such path can be written
//! here.

use crate::model::Wire;
use crate::query::Field;
use serde::Serialize;
use serde_json::Value;
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
pub struct Patch<M> {
    ops: Vec<Op>,
    /// The first value that JSON cannot hold. Reported when the patch is sent: a null in its place
    /// would empty the field.
    unwritable: Option<String>,
    of: PhantomData<fn() -> M>,
}

#[derive(Clone, Serialize)]
struct Op {
    op: &'static str,
    path: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Value>,
}

impl<M> Patch<M> {
    /// A patch that changes nothing yet.
    pub fn new() -> Self {
        Self {
            ops: Vec::new(),
            unwritable: None,
            of: PhantomData,
        }
    }

    /// Sets a field. A reference is replaced whole.
    #[must_use]
    pub fn set<V: Wire>(mut self, field: Field<M, V>, value: impl Into<V>) -> Self {
        match value.into().to_wire() {
            Ok(value) => {
                self.ops.push(Op {
                    op: "replace",
                    path: field.name(),
                    value: Some(value),
                });
            }
            Err(error) => {
                self.unwritable
                    .get_or_insert(format!("{}: {error}", field.name()));
            }
        }
        self
    }

    /// Empties a field.
    #[must_use]
    pub fn clear<V>(mut self, field: Field<M, V>) -> Self {
        self.ops.push(Op {
            op: "remove",
            path: field.name(),
            value: None,
        });
        self
    }

    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.ops.is_empty() && self.unwritable.is_none()
    }

    /// What it sets, by field.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        self.ops
            .iter()
            .filter_map(|op| Some((op.path, op.value.as_ref()?)))
    }

    /// The body as it is sent.
    ///
    /// # Errors
    ///
    /// When a value cannot be written as JSON.
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
            unwritable: self.unwritable.clone(),
            of: PhantomData,
        }
    }
}

impl<M> std::fmt::Debug for Patch<M> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<_> = self.ops.iter().map(|op| (op.op, op.path)).collect();
        f.debug_tuple("Patch").field(&names).finish()
    }
}
