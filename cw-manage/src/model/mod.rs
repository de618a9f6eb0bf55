//! CWM's records, as plain data.
//!
//! Reading is lenient: every field is optional, an unknown field is ignored, an unknown enum value
//! is kept. Writing is strict: a record is created from a [`New`], which only a `draft` function
//! makes, and `draft` asks for what CWM requires.

mod answer;
mod generated;
pub(crate) mod quirk;
mod rule;
mod untyped;

pub use answer::Answer;
pub use generated::*;
pub use rule::{FieldKind, FieldRule, Schema};
pub use untyped::Untyped;

// What every model file needs, and this one.
use crate::query::Field;
use crate::types::{Decimal, Id, RecordInfo};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::ops::{Deref, DerefMut};

/// A schema of CWM's API.
pub trait Model: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// What CWM's documentation says of it.
    const SCHEMA: &'static Schema;
    /// The schema's name in CWM's documentation.
    const NAME: &'static str = Self::SCHEMA.name;
    /// The fields: required or not, computed, how long, which values.
    const FIELDS: &'static [FieldRule] = Self::SCHEMA.fields;
}

/// A model with an id.
pub trait Record: Model {
    /// `lastUpdated`: in `_info`, and a name to filter and sort any record by (cwm-api §4.2).
    const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`; like [`Record::LAST_UPDATED`].
    const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
    /// `updatedBy`; like [`Record::LAST_UPDATED`].
    const UPDATED_BY: Field<Self, String> = Field::new("updatedBy");
    /// `enteredBy`; like [`Record::LAST_UPDATED`].
    const ENTERED_BY: Field<Self, String> = Field::new("enteredBy");

    /// The record's id; `None` on a record that was never stored, or that was read without it.
    fn id(&self) -> Option<Id<Self>>;
}

/// A record to be created. It holds all that CWM requires; the rest can be set through it.
///
/// ```
/// use cw_manage::model::{Addition, BillCustomer, IvItemReference};
/// use cw_manage::Decimal;
///
/// let mut line = Addition::draft(IvItemReference::id(17), BillCustomer::Billable);
/// line.quantity = Some(Decimal::from(25));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct New<M>(M);

impl<M> New<M> {
    pub(crate) fn from_required(model: M) -> Self {
        Self(model)
    }
}

impl<M> Deref for New<M> {
    type Target = M;

    fn deref(&self) -> &M {
        &self.0
    }
}

impl<M> DerefMut for New<M> {
    fn deref_mut(&mut self) -> &mut M {
        &mut self.0
    }
}

/// A value as it goes into a patch, and comes in a partial read.
pub trait Wire {
    /// The value as JSON.
    fn to_wire(&self) -> Result<Value, serde_json::Error>;

    /// The value out of JSON; `None` when it is not set.
    fn from_wire(json: Value) -> Result<Option<Self>, serde_json::Error>
    where
        Self: DeserializeOwned,
    {
        serde_json::from_value(json)
    }
}

/// What is sent of a model: no nulls, nothing that CWM computes.
fn writable<M: Model>(model: &M) -> Result<Value, serde_json::Error> {
    let mut value = serde_json::to_value(model)?;
    if let Value::Object(fields) = &mut value {
        for field in M::FIELDS.iter().filter(|field| field.read_only) {
            fields.remove(field.name);
        }
    }
    strip(&mut value);
    Ok(value)
}

/// What is sent of a record that was read, to replace it: nothing either that CWM takes only when a
/// record is created. An answer that is not given says so, since one that is left out is kept.
pub(crate) fn replacement<M: Model>(record: &M) -> Result<Value, serde_json::Error> {
    let mut value = writable(record)?;
    if let Value::Object(fields) = &mut value {
        fields.retain(|name, _| !quirk::is_create_only(M::NAME, name));
        for rule in M::FIELDS {
            if let FieldKind::Record(schema) = &rule.kind
                && let Some(answers) = quirk::answers(schema.name)
                && let Some(Value::Array(list)) = fields.get_mut(rule.name)
            {
                answers.overlay(list, Vec::new());
            }
        }
    }
    Ok(value)
}

/// Removes nulls, and `_info` of references, at every depth.
pub(crate) fn strip(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, value| !value.is_null() && name != "_info");
            fields.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}

impl<M: Model> New<M> {
    /// What is sent of it.
    pub(crate) fn body(&self) -> Result<Value, serde_json::Error> {
        writable(&self.0)
    }
}

impl<M: Model> Wire for M {
    fn to_wire(&self) -> Result<Value, serde_json::Error> {
        // A reference keeps its id, which is how it names the other record.
        let mut value = serde_json::to_value(self)?;
        strip(&mut value);
        Ok(value)
    }
}

macro_rules! plain_on_the_wire {
    ($($type:ty),+) => {$(
        impl Wire for $type {
            fn to_wire(&self) -> Result<Value, serde_json::Error> {
                serde_json::to_value(self)
            }
        }
    )+};
}

plain_on_the_wire!(&str, String, bool, i32, i64, Vec<String>, Vec<i32>, Value);

impl Wire for Decimal {
    fn to_wire(&self) -> Result<Value, serde_json::Error> {
        crate::types::decimal::to_number(*self)
            .map(Value::Number)
            .ok_or_else(|| serde::ser::Error::custom(format_args!("{self} is no JSON number")))
    }

    fn from_wire(json: Value) -> Result<Option<Self>, serde_json::Error> {
        crate::types::decimal::deserialize(json)
    }
}

impl Wire for DateTime<Utc> {
    fn to_wire(&self) -> Result<Value, serde_json::Error> {
        Ok(Value::String(crate::types::date::format(*self)))
    }

    fn from_wire(json: Value) -> Result<Option<Self>, serde_json::Error> {
        crate::types::date::deserialize(json)
    }
}

impl<M: Model> Wire for Vec<M> {
    fn to_wire(&self) -> Result<Value, serde_json::Error> {
        self.iter().map(Wire::to_wire).collect()
    }
}

impl<T> Wire for Vec<Id<T>> {
    fn to_wire(&self) -> Result<Value, serde_json::Error> {
        self.iter().map(Wire::to_wire).collect()
    }
}

impl<T> Wire for Id<T> {
    fn to_wire(&self) -> Result<Value, serde_json::Error> {
        Ok(Value::from(self.get()))
    }
}
