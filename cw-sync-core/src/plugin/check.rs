//! Settings against their schema: all that is wrong at once, by path, and never a value.

use super::schema::{Field, Kind};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fmt;

/// Something that is wrong with a setting.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// Where: `/apiKey`, `/accounts/0/password`.
    pub path: String,
    /// What is wrong and what is expected. Holds no value.
    pub message: String,
}

impl Problem {
    /// A problem; the message holds no value.
    pub fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            message: message.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() {
            "the whole"
        } else {
            &self.path
        };
        write!(f, "{path} {}", self.message)
    }
}

pub(crate) fn list(problems: &[Problem]) -> String {
    let problems = problems.iter().map(ToString::to_string);
    problems.collect::<Vec<_>>().join("; ")
}

/// The settings as they are used: trimmed, without what is blank or null, with defaults.
pub(super) fn settings(
    fields: &[Field],
    values: &Value,
) -> Result<Map<String, Value>, Vec<Problem>> {
    let mut checking = Checking::default();
    let checked = checking.group("", fields, values);
    match checked {
        Some(checked) if checking.problems.is_empty() => Ok(checked),
        _ => Err(checking.problems),
    }
}

/// What is wrong with a schema itself.
pub(super) fn schema(fields: &[Field]) -> Result<(), String> {
    let mut names = BTreeSet::new();
    for field in fields {
        let name = &field.name;
        if name.is_empty() || !names.insert(name) {
            return Err(format!(
                "the setting `{name}` has no name, or there are two"
            ));
        }
        if let Kind::List(fields) = &field.kind {
            schema(fields)?;
        }
        if let Some(default) = &field.default {
            let mut checking = Checking::default();
            checking.value("", field, default);
            if !checking.problems.is_empty() {
                let problems = list(&checking.problems);
                return Err(format!("the default of the setting `{name}`: {problems}"));
            }
        }
    }
    Ok(())
}

#[derive(Default)]
struct Checking {
    problems: Vec<Problem>,
}

impl Checking {
    fn wrong(&mut self, path: &str, message: impl Into<String>) {
        self.problems.push(Problem::new(path, message));
    }

    fn group(&mut self, at: &str, fields: &[Field], values: &Value) -> Option<Map<String, Value>> {
        let Some(values) = values.as_object() else {
            self.wrong(at, format!("is {}; give a JSON object", kind(values)));
            return None;
        };
        let mut checked = Map::new();
        for field in fields {
            let path = format!("{at}/{}", field.name);
            let value = values.get(&field.name).filter(|value| !is_absent(value));
            match value.or(field.default.as_ref()) {
                Some(value) => {
                    let value = self.value(&path, field, value);
                    checked.extend(value.map(|value| (field.name.clone(), value)));
                }
                None if field.required => self.wrong(&path, "is missing"),
                None => {}
            }
        }
        let known = |name: &str| fields.iter().any(|field| field.name == name);
        for name in values.keys().filter(|name| !known(name)) {
            let names: Vec<_> = fields.iter().map(|field| field.name.as_str()).collect();
            let message = format!("is no setting, there is only {}", names.join(", "));
            self.wrong(&format!("{at}/{name}"), message);
        }
        Some(checked)
    }

    fn value(&mut self, path: &str, field: &Field, value: &Value) -> Option<Value> {
        let expected = match (&field.kind, value) {
            (Kind::Text { .. }, Value::String(text)) => return Some(text.trim().into()),
            (Kind::Flag, Value::Bool(_)) => return Some(value.clone()),
            (Kind::List(fields), Value::Array(groups)) => {
                let groups = groups.iter().enumerate();
                let groups = groups.filter_map(|(index, group)| {
                    self.group(&format!("{path}/{index}"), fields, group)
                });
                return Some(groups.map(Value::Object).collect());
            }
            (Kind::Choice(words), Value::String(text))
                if words.iter().any(|word| word == text.trim()) =>
            {
                return Some(text.trim().into());
            }
            (Kind::Integer { from, to }, Value::Number(number))
                if number
                    .as_i64()
                    .is_some_and(|it| (*from..=*to).contains(&it)) =>
            {
                return Some(value.clone());
            }
            (Kind::Text { .. }, _) => "a text".to_owned(),
            (Kind::Flag, _) => "true or false".to_owned(),
            (Kind::List(_), _) => "a list".to_owned(),
            (Kind::Choice(words), _) => format!("one of {}", words.join(", ")),
            (Kind::Integer { from, to }, _) => format!("a whole number from {from} to {to}"),
        };
        self.wrong(path, format!("is {}; give {expected}", kind(value)));
        None
    }
}

/// What a form sends for a field that was left empty.
fn is_absent(value: &Value) -> bool {
    value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty())
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "another number",
        Value::String(_) => "another text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
