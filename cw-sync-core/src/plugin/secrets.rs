//! The secret part of settings: taken out to be encrypted, put in again to connect, and kept where
//! a person changes the rest.

use super::schema::{Field, Kind, Schema};
use super::settings::{Settings, public};
use secrecy::zeroize::Zeroize;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};

impl Settings {
    /// The secret settings, by their path: `/apiKey`, `/accounts/0/password`.
    pub(crate) fn secrets(&self) -> Vec<(String, SecretString)> {
        let mut secrets = Vec::new();
        collect("", &self.schema.fields, &self.values, &mut secrets);
        secrets
    }
}

impl Schema {
    /// The paths of the secret settings that are in no list.
    pub(crate) fn secret_paths(&self) -> impl Iterator<Item = String> {
        let secret = self.fields.iter().filter(|field| field.is_secret());
        secret.map(|field| at("", &field.name))
    }

    /// Fills secrets that are not given again from what was set before, which holds all of it.
    ///
    /// They are only ever sent where they were sent so far: where an address is changed, nothing
    /// beside or below it is filled in, and a group of a list gets the secrets of the one group
    /// that was otherwise equal.
    pub(crate) fn keep_secrets(&self, given: &mut Value, before: &Value) {
        if let (Some(given), Some(before)) = (given.as_object_mut(), before.as_object()) {
            keep(&self.fields, given, before);
        }
    }
}

/// Settings with their secret part, as [`Settings::secrets`] took it out.
pub(crate) fn join(
    public: Map<String, Value>,
    secrets: impl IntoIterator<Item = (String, SecretString)>,
) -> Wiped {
    let mut whole = Wiped(Value::Object(public));
    for (path, secret) in secrets {
        let Some((parent, name)) = path.rsplit_once('/') else {
            continue;
        };
        let parent = whole.0.pointer_mut(parent).and_then(Value::as_object_mut);
        if let Some(parent) = parent {
            let name = name.replace("~1", "/").replace("~0", "~");
            parent.insert(name, secret.expose_secret().into());
        }
    }
    whole
}

/// A value whose texts are zeroed when it is dropped.
pub(crate) struct Wiped(pub(crate) Value);

impl Drop for Wiped {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

impl Drop for Settings {
    fn drop(&mut self) {
        self.values.values_mut().for_each(wipe);
    }
}

fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(values) => values.iter_mut().for_each(wipe),
        Value::Object(values) => values.values_mut().for_each(wipe),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn at(path: &str, name: &str) -> String {
    format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"))
}

fn collect(
    path: &str,
    fields: &[Field],
    values: &Map<String, Value>,
    secrets: &mut Vec<(String, SecretString)>,
) {
    for field in fields {
        let path = at(path, &field.name);
        match (&field.kind, values.get(&field.name)) {
            (_, Some(Value::String(text))) if field.is_secret() => {
                secrets.push((path, text.as_str().into()));
            }
            (Kind::List(fields), Some(Value::Array(groups))) => {
                for (index, group) in groups.iter().enumerate() {
                    if let Some(group) = group.as_object() {
                        collect(&format!("{path}/{index}"), fields, group, secrets);
                    }
                }
            }
            _ => {}
        }
    }
}

fn keep(fields: &[Field], given: &mut Map<String, Value>, before: &Map<String, Value>) {
    let mut addresses = fields.iter().filter(|field| field.is_url());
    if !addresses.all(|field| says(field, given) == says(field, before)) {
        return;
    }
    for field in fields {
        let name = &field.name;
        match (&field.kind, before.get(name)) {
            (_, Some(secret)) if field.is_secret() && says(field, given).is_none() => {
                given.insert(name.clone(), secret.clone());
            }
            (Kind::List(fields), Some(Value::Array(before))) => {
                let groups = given.get_mut(name).and_then(Value::as_array_mut);
                let groups = groups.into_iter().flatten();
                for group in groups.filter_map(Value::as_object_mut) {
                    let before = before.iter().filter_map(Value::as_object);
                    let mut equal = before.filter(|before| is_equal(fields, group, before));
                    if let (Some(before), None) = (equal.next(), equal.next()) {
                        keep(fields, group, before);
                    }
                }
            }
            _ => {}
        }
    }
}

/// Whether two groups say the same, secrets aside.
fn is_equal(fields: &[Field], one: &Map<String, Value>, other: &Map<String, Value>) -> bool {
    fields.iter().all(|field| match &field.kind {
        _ if field.is_secret() => true,
        Kind::List(_) => {
            let only = std::slice::from_ref(field);
            public(only, one) == public(only, other)
        }
        _ => says(field, one) == says(field, other),
    })
}

/// What a group says for a field: trimmed, blank is nothing, and its default where it says nothing.
fn says(field: &Field, group: &Map<String, Value>) -> Option<Value> {
    let value = match group.get(&field.name) {
        Some(Value::String(text)) => Some(Value::from(text.trim())),
        other => other.cloned(),
    };
    let value = value.filter(|value| !value.is_null() && value != "");
    value.or_else(|| field.default.clone())
}
