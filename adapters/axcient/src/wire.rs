//! Axcient's answers as they arrive. Nothing is required here: unknown fields are ignored, any field
//! may be absent, and a number may come as text. What a missing value means is `map`'s to say.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt;

/// A row of a list, or why it is none.
pub(crate) type Row<T> = Result<T, String>;

/// Reads an object. (Serde alone would also take a list, field by field.)
pub(crate) fn object<T: DeserializeOwned>(value: Value) -> Row<T> {
    if !value.is_object() {
        return Err(format!("{} is no object", Loose(value)));
    }
    serde_json::from_value(value).map_err(|error| error.to_string())
}

/// A client, as `/client` and `/client/{id}` give it.
#[derive(Debug, Deserialize)]
pub(crate) struct ClientRow {
    pub(crate) id: Option<Loose>,
    pub(crate) name: Option<Loose>,
    #[serde(rename = "devices_counters")]
    pub(crate) counters: Option<CounterLists>,
}

/// How many machines a client protects, by how.
#[derive(Debug, Deserialize)]
pub(crate) struct CounterLists {
    pub(crate) appliance_based: Option<Vec<CounterRow>>,
    pub(crate) d2c: Option<Vec<CounterRow>>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct CounterRow {
    #[serde(rename = "type")]
    pub(crate) kind: Option<Loose>,
    pub(crate) count: Option<Loose>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct DeviceRow {
    pub(crate) id: Option<Loose>,
    pub(crate) name: Option<Loose>,
    pub(crate) client_id: Option<Loose>,
    #[serde(rename = "type")]
    pub(crate) kind: Option<Loose>,
    pub(crate) d2c: Option<Loose>,
    /// Our own style.
    pub(crate) plan: Option<Loose>,
    pub(crate) local_usage: Option<Loose>,
    pub(crate) cloud_usage: Option<Loose>,
    pub(crate) vault_usage: Option<Loose>,
    pub(crate) latest_cloud_rp: Option<Loose>,
    pub(crate) latest_vault_rp: Option<Loose>,
    #[serde(rename = "current_health_status")]
    pub(crate) health: Option<HealthRow>,
    pub(crate) jobs: Option<Vec<JobRow>>,
    #[serde(rename = "device_details_page_url")]
    pub(crate) page: Option<Loose>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct HealthRow {
    pub(crate) status: Option<Loose>,
    pub(crate) reason: Option<Loose>,
    pub(crate) timestamp: Option<Loose>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct JobRow {
    pub(crate) id: Option<Loose>,
    pub(crate) name: Option<Loose>,
    pub(crate) health_status: Option<Loose>,
    pub(crate) latest_rp: Option<Loose>,
}

/// One run of a job.
#[derive(Debug, Deserialize)]
pub(crate) struct RunRow {
    pub(crate) status: Option<Loose>,
    pub(crate) start_time: Option<Loose>,
    pub(crate) end_time: Option<Loose>,
    pub(crate) error_msg: Option<Loose>,
}

/// An event. Our own style.
#[derive(Debug, Deserialize)]
pub(crate) struct EventRow {
    pub(crate) id: Option<Loose>,
    pub(crate) client_id: Option<Loose>,
    pub(crate) device_id: Option<Loose>,
    #[serde(rename = "type")]
    pub(crate) kind: Option<Loose>,
    pub(crate) severity: Option<Loose>,
    pub(crate) message: Option<Loose>,
    pub(crate) occurred_at: Option<Loose>,
}

/// How many mailboxes a client has. Our own style.
#[derive(Debug, Deserialize)]
pub(crate) struct MailboxRow {
    pub(crate) archiving: Option<Loose>,
    pub(crate) filtering: Option<Loose>,
}

/// What a refusal may say of itself.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct ProblemBody {
    pub(crate) message: Option<Loose>,
    pub(crate) code: Option<Loose>,
    pub(crate) detail: Option<Loose>,
    pub(crate) title: Option<Loose>,
}

/// A value that should be text, a number or yes and no, and may be anything.
#[derive(Debug, Clone, Deserialize)]
#[serde(transparent)]
pub(crate) struct Loose(pub(crate) Value);

impl Loose {
    /// As text, without blanks around it. `None` for what is blank, or neither text nor a number.
    pub(crate) fn text(&self) -> Option<String> {
        let text = match &self.0 {
            Value::String(text) => text.trim().to_owned(),
            Value::Number(number) => number.to_string(),
            _ => return None,
        };
        (!text.is_empty()).then_some(text)
    }

    /// As a count: a whole number from 0, also as text, also written `42.0`.
    pub(crate) fn count(&self) -> Option<u64> {
        let text = self.text()?;
        let whole = match text.split_once('.') {
            Some((whole, rest)) if rest.bytes().all(|b| b == b'0') => whole,
            Some(_) => return None,
            None => &text,
        };
        // `parse` alone would also take a plus sign.
        whole
            .bytes()
            .all(|b| b.is_ascii_digit())
            .then(|| whole.parse().ok())?
    }

    /// As an id: digits only, since it becomes part of a path.
    pub(crate) fn id(&self) -> Option<String> {
        self.text()
            .filter(|text| text.bytes().all(|b| b.is_ascii_digit()))
    }

    /// As yes or no, also as text.
    pub(crate) fn flag(&self) -> Option<bool> {
        match &self.0 {
            Value::Bool(flag) => Some(*flag),
            Value::String(text) if text.trim().eq_ignore_ascii_case("true") => Some(true),
            Value::String(text) if text.trim().eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }
}

/// As JSON, for messages.
impl fmt::Display for Loose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Value::Array(_) => f.write_str("a list"),
            Value::Object(_) => f.write_str("an object"),
            value => write!(f, "{value}"),
        }
    }
}

/// The text of a field that may be absent.
pub(crate) fn text(field: &Option<Loose>) -> Option<String> {
    field.as_ref().and_then(Loose::text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_may_come_in_any_dress() {
        for (value, count, id, flag) in [
            (json!(42), Some(42), Some("42"), None),
            (json!(" 042 "), Some(42), Some("042"), None),
            (json!("42.00"), Some(42), None, None),
            (json!(42.5), None, None, None),
            (json!(-1), None, None, None),
            (json!("+42"), None, None, None),
            (json!("1,000"), None, None, None),
            (json!("../42"), None, None, None),
            (json!(""), None, None, None),
            (json!(true), None, None, Some(true)),
            (json!(" False"), None, None, Some(false)),
            (json!([42]), None, None, None),
        ] {
            let loose = Loose(value.clone());
            assert_eq!(loose.count(), count, "{value}");
            assert_eq!(loose.id().as_deref(), id, "{value}");
            assert_eq!(loose.flag(), flag, "{value}");
        }
        assert_eq!(
            object::<JobRow>(json!([1])).unwrap_err(),
            "a list is no object"
        );
    }
}
