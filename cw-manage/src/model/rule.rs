//! What CWM's documentation says of fields, as constant data, and the check against it.

use crate::error::Violation;
use serde_json::Value;

/// A schema: its name in CWM's documentation and its fields.
#[derive(Debug)]
#[non_exhaustive]
pub struct Schema {
    /// The name.
    pub name: &'static str,
    /// The fields in the documentation's order.
    pub fields: &'static [FieldRule],
}

/// A field of a schema.
#[derive(Debug)]
#[non_exhaustive]
pub struct FieldRule {
    /// The name on the wire.
    pub name: &'static str,
    /// What it holds.
    pub kind: FieldKind,
    /// Whether it holds a list of that.
    pub list: bool,
    /// Whether CWM requires it of a new record.
    pub required: bool,
    /// Whether CWM computes it. Never sent.
    pub read_only: bool,
    /// The longest text that CWM takes, in characters.
    pub max_length: Option<u32>,
}

/// What a field holds.
#[derive(Debug)]
#[non_exhaustive]
pub enum FieldKind {
    /// A text.
    Text,
    /// A date with its time.
    Date,
    /// Yes or no.
    Flag,
    /// A whole number.
    Whole,
    /// A decimal number.
    Decimal,
    /// The id of a record.
    Id,
    /// One of these values, or one that is newer than this version.
    Choice(&'static [&'static str]),
    /// A record or a reference.
    Record(&'static Schema),
    /// `_info`: who touched the record when.
    Info,
    /// Any JSON.
    Json,
}

impl FieldRule {
    pub(crate) const fn new(name: &'static str, kind: FieldKind) -> Self {
        Self {
            name,
            kind,
            list: false,
            required: false,
            read_only: false,
            max_length: None,
        }
    }

    pub(crate) const fn list(mut self) -> Self {
        self.list = true;
        self
    }

    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(crate) const fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    pub(crate) const fn max_length(mut self, characters: u32) -> Self {
        self.max_length = Some(characters);
        self
    }
}

impl Schema {
    /// The field with this wire name.
    pub fn field(&self, name: &str) -> Option<&'static FieldRule> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// All texts in a record, as it is about to be sent, that are longer than CWM takes.
    pub(crate) fn too_long(&self, record: &Value) -> Vec<Violation> {
        let mut found = Vec::new();
        self.check(record, "", self.name, &mut found);
        found
    }

    /// The same for a single field, as a patch sets it.
    pub(crate) fn field_too_long(&self, name: &str, value: &Value) -> Vec<Violation> {
        let mut found = Vec::new();
        if let Some(rule) = self.field(name) {
            rule.check(value, name, self.name, &mut found);
        }
        found
    }

    fn check(&self, record: &Value, at: &str, resource: &str, found: &mut Vec<Violation>) {
        let Value::Object(fields) = record else {
            return;
        };
        for rule in self.fields {
            if let Some(value) = fields.get(rule.name) {
                rule.check(value, &join(at, rule.name), resource, found);
            }
        }
    }
}

impl FieldRule {
    fn check(&self, value: &Value, at: &str, resource: &str, found: &mut Vec<Violation>) {
        match value {
            Value::Array(items) if self.list => {
                for (number, item) in items.iter().enumerate() {
                    self.check_one(item, &join(at, &number.to_string()), resource, found);
                }
            }
            one => self.check_one(one, at, resource, found),
        }
    }

    fn check_one(&self, value: &Value, at: &str, resource: &str, found: &mut Vec<Violation>) {
        if let FieldKind::Record(schema) = &self.kind {
            schema.check(value, at, resource, found);
        }
        if let (Some(limit), Value::String(text)) = (self.max_length, value) {
            let length = text.chars().count();
            if length > limit as usize {
                found.push(Violation {
                    code: Some("MaxLengthField".to_owned()),
                    message: Some(format!(
                        "{length} characters, and CWM takes at most {limit}"
                    )),
                    resource: Some(resource.to_owned()),
                    field: Some(at.to_owned()),
                });
            }
        }
    }
}

fn join(at: &str, name: &str) -> String {
    if at.is_empty() {
        name.to_owned()
    } else {
        format!("{at}/{name}")
    }
}
