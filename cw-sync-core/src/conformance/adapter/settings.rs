use super::Bench;
use super::outcome::{Outcome, fail, hold};
use crate::plugin::{Descriptor, PluginError, Registry};
use serde_json::{Value, json};

/// The schema describes itself rightly, takes the bench's settings, and refuses wrong ones by name.
pub(super) async fn are_checked<B: Bench>(bench: &B) -> Outcome {
    let adapter = bench.adapter();
    if let Err(error) = Registry::new().with(adapter.clone()) {
        return fail(error.to_string());
    }
    let mock = bench.start().await;
    let (right, secrets) = (bench.settings(&mock), bench.secrets(&mock));
    let settings = match adapter.check(&right) {
        Ok(settings) => settings,
        Err(error) => return fail(format!("the bench's own settings: {error}")),
    };
    if let Err(error) = adapter.connect(&right) {
        return fail(format!("the bench's own settings: {error}"));
    }
    let shown = format!("{settings:?} {adapter:?}");
    hold(!secrets.iter().any(|secret| shown.contains(secret)), || {
        "a secret shows in `Debug`: make its setting a `Field::secret`".to_owned()
    })?;

    let Some(fields) = right.as_object() else {
        return fail("the bench's settings are no JSON object");
    };
    let required = adapter.settings().to_json();
    let required = required["required"].as_array().cloned().unwrap_or_default();
    for name in required.iter().filter_map(Value::as_str) {
        let mut without = fields.clone();
        without.remove(name);
        is_refused(&adapter, &without.into(), name, &secrets)?;
    }
    for name in fields.keys() {
        let mut wrong = fields.clone();
        wrong.insert(name.clone(), json!({ "no": "such thing" }));
        is_refused(&adapter, &wrong.into(), name, &secrets)?;
    }
    let mut unknown = fields.clone();
    unknown.insert("noSuchSetting".to_owned(), json!(1));
    is_refused(&adapter, &unknown.into(), "noSuchSetting", &secrets)
}

fn is_refused(adapter: &Descriptor, values: &Value, name: &str, secrets: &[String]) -> Outcome {
    let error = match adapter.connect(values) {
        Ok(_) => return fail(format!("wrong settings were taken: `{name}`")),
        Err(error) => error,
    };
    let text = format!("{error} {error:?}");
    hold(!secrets.iter().any(|secret| text.contains(secret)), || {
        format!("a secret shows in the error about `{name}`")
    })?;
    let path = format!("/{name}");
    let named = matches!(&error, PluginError::Settings { problems, .. }
        if problems.iter().any(|problem| problem.path == path));
    hold(named, || {
        format!("the error does not name `{name}`: {error}")
    })
}
