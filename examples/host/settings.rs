//! A vendor's settings as the file has them, to what its adapter takes.

use super::reference::{EXPECTED, Reference};
use secrecy::ExposeSecret;
use serde_json::{Map, Value};
use std::path::Path;

/// Looks secrets up, and refuses those that stand in the file themselves. An error has the path of
/// the setting. What else may be wrong is the adapter's to say.
pub(crate) fn resolve(
    settings: &toml::Table,
    schema: &Value,
    folder: &Path,
) -> Result<Value, (String, String)> {
    table(settings, schema, "", folder)
}

fn table(
    settings: &toml::Table,
    schema: &Value,
    at: &str,
    folder: &Path,
) -> Result<Value, (String, String)> {
    let mut resolved = Map::new();
    for (name, value) in settings {
        let of_it = &schema["properties"][name];
        let value = one(value, of_it, &format!("{at}.{name}"), folder)?;
        resolved.insert(name.clone(), value);
    }
    Ok(Value::Object(resolved))
}

fn one(
    value: &toml::Value,
    schema: &Value,
    at: &str,
    folder: &Path,
) -> Result<Value, (String, String)> {
    let error = |message: String| (at.to_owned(), message);
    if let Some(reference) = Reference::of(value) {
        let secret = reference.resolve(folder).map_err(error)?;
        return Ok(secret.expose_secret().into());
    }
    match value {
        _ if schema["writeOnly"] == true => Err(error(EXPECTED.to_owned())),
        toml::Value::Table(group) => table(group, schema, at, folder),
        toml::Value::Array(items) => {
            let items = items.iter().enumerate();
            let items = items.map(|(place, item)| {
                one(item, &schema["items"], &format!("{at}[{place}]"), folder)
            });
            items.collect()
        }
        plain => Ok(json(plain)),
    }
}

/// The same as JSON.
pub(crate) fn json(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.as_str().into(),
        toml::Value::Integer(number) => (*number).into(),
        toml::Value::Float(number) => (*number).into(),
        toml::Value::Boolean(flag) => (*flag).into(),
        toml::Value::Datetime(instant) => instant.to_string().into(),
        toml::Value::Array(items) => items.iter().map(json).collect(),
        toml::Value::Table(table) => {
            let fields = table
                .iter()
                .map(|(name, value)| (name.clone(), json(value)));
            Value::Object(fields.collect())
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::resolve;
    use serde_json::json;

    #[test]
    fn secrets_are_looked_up_and_never_stand_in_the_file() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("key"), "s3cret\n").unwrap();
        let schema = json!({ "properties": {
            "key": { "writeOnly": true },
            "accounts": { "items": { "properties": { "password": { "writeOnly": true } } } },
        } });
        let read = |text: &str| resolve(&toml::from_str(text).unwrap(), &schema, folder.path());

        let whole =
            "key = { file = \"key\" }\npages = 5\naccounts = [{ password = { file = \"key\" } }]";
        let expected = json!({
            "key": "s3cret", "pages": 5, "accounts": [{ "password": "s3cret" }],
        });
        assert_eq!(read(whole).unwrap(), expected);

        let (path, message) = read("accounts = [{ password = \"hunter2\" }]").unwrap_err();
        assert_eq!(path, ".accounts[0].password");
        assert!(!message.contains("hunter2"));
        let (path, message) = read("key = { file = \"none\" }").unwrap_err();
        assert_eq!(path, ".key");
        assert!(message.contains("none cannot be read"), "{message}");
    }
}
