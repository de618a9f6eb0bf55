//! What CWM's documentation says of fields, as constant data, and the check against it.

use super::quirk::carries_data;
use super::quirk::is_create_only;
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

    /// All that CWM would refuse in a record that is about to be sent: what is missing, and texts
    /// that are too long.
    pub(crate) fn violations(&self, record: &Value) -> Vec<Violation> {
        let missing = self
            .fields
            .iter()
            .filter(|field| field.required && !field.read_only && record.get(field.name).is_none());
        let mut found: Vec<_> = missing
            .map(|field| {
                self.violation("MissingRequiredField", "required, and not set", field.name)
            })
            .collect();
        self.check(record, "", self.name, &mut found);
        found
    }

    /// Whether it names another record, by `id` or by its natural key: CWM calls such schemas so.
    pub(crate) fn is_reference(&self) -> bool {
        self.name.ends_with("Reference") && !carries_data(self.name)
    }

    /// All that CWM would refuse, or ignore with a 200, in one operation of a patch: what it never
    /// takes or no longer takes, an emptied field that it requires, texts that are too long. No
    /// value: the path is removed.
    pub(crate) fn unpatchable(&self, path: &str, value: Option<&Value>) -> Vec<Violation> {
        let name = path.split('/').next().unwrap_or_default();
        let Some(rule) = self.field(name) else {
            return Vec::new();
        };
        let refused = if rule.read_only {
            Some(("ReadOnlyField", "computed by CWM"))
        } else if is_create_only(self.name, name) {
            Some(("CreateOnlyField", "taken only when the record is created"))
        } else if rule.required && path == name && value.is_none_or(Value::is_null) {
            Some(("MissingRequiredField", "required, and emptied"))
        } else {
            None
        };
        let mut found = Vec::new();
        if let Some((code, message)) = refused {
            found.push(self.violation(code, message, name));
        } else if let Some(value) = value {
            rule.check(value, path, self.name, &mut found);
        }
        found
    }

    fn violation(&self, code: &str, message: impl Into<String>, field: &str) -> Violation {
        Violation {
            code: Some(code.to_owned()),
            message: Some(message.into()),
            resource: Some(self.name.to_owned()),
            field: Some(field.to_owned()),
        }
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
                    message: Some(format!("{length} characters, CWM takes at most {limit}")),
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    static INNER: Schema = Schema {
        name: "Inner",
        fields: &[FieldRule::new("name", FieldKind::Text).max_length(3)],
    };

    static OUTER: Schema = Schema {
        name: "Outer",
        fields: &[
            FieldRule::new("title", FieldKind::Text)
                .max_length(4)
                .required(),
            FieldRule::new("one", FieldKind::Record(&INNER)),
            FieldRule::new("many", FieldKind::Record(&INNER)).list(),
        ],
    };

    fn fields(found: &[Violation]) -> Vec<&str> {
        found
            .iter()
            .filter_map(|one| one.field.as_deref())
            .collect()
    }

    #[test]
    fn lengths_are_characters_at_every_depth_and_all_are_found() {
        let fits = json!({ "title": "äöüß", "one": { "name": "abc" }, "other": "whatever" });
        assert_eq!(OUTER.violations(&fits), []);
        let long = json!({
            "title": "abcde", "one": { "name": "abcd" }, "many": [{ "name": "abc" }, { "name": "abcd" }],
        });
        let found = OUTER.violations(&long);
        assert_eq!(fields(&found), ["title", "one/name", "many/1/name"]);
        assert_eq!(
            found[0].to_string(),
            "title: 5 characters, CWM takes at most 4"
        );
        assert_eq!(
            fields(&OUTER.unpatchable("one", Some(&long["one"]))),
            ["one/name"]
        );
    }

    #[test]
    fn what_is_missing_is_found() {
        assert_eq!(fields(&OUTER.violations(&json!({}))), ["title"]);
    }
}
