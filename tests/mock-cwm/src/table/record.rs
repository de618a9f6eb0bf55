//! Schemas: the fields of a record, and what references show of it.

use serde_json::Value;

use super::Field;
use super::overlay::STAND_INS;
use crate::store::Row;

/// The fields of one schema and the names it goes by in messages.
#[derive(Debug)]
pub(crate) struct RecordType {
    /// Name of the schema.
    pub schema: &'static str,
    /// Name in `{Type} {id} not found`.
    pub name: String,
    /// Name in `{resource} object is invalid` and in nested errors.
    pub resource: String,
    /// The field by which a reference may name a record instead of by its id.
    pub key: &'static str,
    /// Fields in the order in which the API returns them. `_info` is not among them.
    pub fields: Vec<Field>,
}

impl RecordType {
    /// The field with exactly this name.
    pub(crate) fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The field with this name in any letter case.
    pub(crate) fn field_ignoring_case(&self, name: &str) -> Option<&Field> {
        self.fields
            .iter()
            .find(|field| field.name.eq_ignore_ascii_case(name))
    }

    /// What a reference shows of a record under a name: the field, or what stands in for it where
    /// the record has no such field, as a contact has no `name`.
    pub(crate) fn part(&self, row: &Row, name: &str) -> Option<Value> {
        if let Some(value) = row.get(name) {
            return Some(value.clone());
        }
        if self.field(name).is_some() {
            return None;
        }
        let (_, sources) = STAND_INS.iter().find(|(part, _)| *part == name)?;
        sources.iter().find_map(|source| {
            let words = source.iter().filter_map(|field| row.get(field)?.as_str());
            let text = words.collect::<Vec<_>>().join(" ");
            (!text.is_empty()).then(|| text.into())
        })
    }
}

/// How a field refers to a record of another collection.
#[derive(Debug, PartialEq)]
pub(crate) struct Reference {
    /// Name of its schema.
    pub schema: &'static str,
    /// Name of its target in `{Type} {id} not found`.
    pub names: String,
    /// Path of the collection that it points into. `None` where the target has no path of its
    /// own, or none that can be told: such a reference is kept as it was sent.
    pub target: Option<&'static str>,
    /// The field by which it may name its target instead of by id.
    pub key: &'static str,
    /// What it shows besides `id` and `_info`.
    pub shows: Vec<Field>,
    /// Name of the link in its `_info`.
    pub href: String,
    /// A field of the referring record that must agree with the target's field of the same name,
    /// or with the target's parent where it has no such field: the category of a subcategory, the
    /// board of a status.
    pub scope: Option<&'static str>,
}

impl Reference {
    /// Whether a name is that of what it refers to, such as `company`, and not of some role that
    /// the target has for the record, such as `vendor`.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        let own = self.schema.strip_suffix("Reference").unwrap_or(self.schema);
        own.eq_ignore_ascii_case(name) || self.href.strip_suffix("_href") == Some(name)
    }
}

impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}
