//! Addigy's answers as they arrive. Nothing is required here: unknown fields are ignored, any field
//! may be absent, ids and numbers may be text. What a missing value means is `map`'s to say.

use cw_sync_core::source::json::object;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::fmt;

/// One page of a list: an envelope, or a bare array.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) rows: Vec<Value>,
    pub(crate) metadata: Metadata,
}

/// What an envelope says of its list. A bare array says nothing.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Metadata {
    pub(crate) page: Option<Loose>,
    pub(crate) page_count: Option<Loose>,
    pub(crate) total: Option<Loose>,
}

impl Page {
    /// # Errors
    ///
    /// When it is neither.
    pub(crate) fn read(value: Value) -> Result<Self, String> {
        let mut fields = match value {
            Value::Array(rows) => {
                let metadata = Metadata::default();
                return Ok(Self { rows, metadata });
            }
            Value::Object(fields) => fields,
            other => return Err(format!("{} is no list", Loose(other))),
        };
        let rows = match fields.remove("items") {
            Some(Value::Array(rows)) => rows,
            // How an empty list is written in the vendor's language.
            Some(Value::Null) if fields.contains_key("metadata") => Vec::new(),
            _ => return Err("items are missing".to_owned()),
        };
        let metadata = fields.remove("metadata").filter(|value| !value.is_null());
        let metadata = metadata.map(|value| {
            object(value).map_err(|error| format!("the metadata cannot be read: {error}"))
        });
        Ok(Self {
            rows,
            metadata: metadata.transpose()?.unwrap_or_default(),
        })
    }
}

#[derive(Debug, Deserialize)]
pub(crate) struct PolicyRow {
    #[serde(rename = "policyId")]
    pub(crate) id: Option<Loose>,
    pub(crate) name: Option<Loose>,
    pub(crate) parent: Option<Loose>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct DeviceRow {
    pub(crate) agentid: Option<Loose>,
    /// As one client writes it.
    pub(crate) agent_id: Option<Loose>,
    pub(crate) facts: Option<Map<String, Value>>,
}

impl DeviceRow {
    /// A fact that is known. One with an error, one that is null and one that is absent are not.
    pub(crate) fn fact(&self, name: &str) -> Option<Loose> {
        let fact = self.facts.as_ref()?.get(name)?;
        let value = match fact {
            Value::Object(fact) => {
                let error = fact.get("error_msg").cloned().map(Loose);
                if error.and_then(|error| error.text()).is_some() {
                    return None;
                }
                fact.get("value")?
            }
            bare => bare,
        };
        (!value.is_null()).then(|| Loose(value.clone()))
    }
}

#[derive(Debug, Deserialize)]
pub(crate) struct AlertRow {
    #[serde(rename = "_id")]
    pub(crate) id: Option<Loose>,
    pub(crate) name: Option<Loose>,
    pub(crate) category: Option<Loose>,
    pub(crate) level: Option<Loose>,
    pub(crate) status: Option<Loose>,
    pub(crate) fact_name: Option<Loose>,
    pub(crate) selector: Option<Loose>,
    pub(crate) value: Option<Loose>,
    pub(crate) agentid: Option<Loose>,
    pub(crate) created_on: Option<Loose>,
    pub(crate) remenabled: Option<Loose>,
    /// Our own style: whether the monitoring item makes support tickets.
    pub(crate) create_ticket: Option<Loose>,
}

/// A request of the Self Service app, in our own style.
#[derive(Debug, Deserialize)]
pub(crate) struct RequestRow {
    pub(crate) id: Option<Loose>,
    pub(crate) agentid: Option<Loose>,
    pub(crate) requester: Option<Loose>,
    pub(crate) subject: Option<Loose>,
    pub(crate) message: Option<Loose>,
    pub(crate) status: Option<Loose>,
    pub(crate) created_at: Option<Loose>,
    pub(crate) closed_at: Option<Loose>,
}

/// A value that may be of any type.
#[derive(Debug, Clone, Deserialize)]
#[serde(transparent)]
pub(crate) struct Loose(pub(crate) Value);

impl Loose {
    /// As text, without blanks around it. `None` for what is blank, or neither text, number nor
    /// flag.
    pub(crate) fn text(&self) -> Option<String> {
        let text = match &self.0 {
            Value::String(text) => text.trim().to_owned(),
            Value::Number(number) => number.to_string(),
            Value::Bool(flag) => flag.to_string(),
            _ => return None,
        };
        (!text.is_empty()).then_some(text)
    }

    /// As a number, also as text.
    pub(crate) fn number(&self) -> Option<Decimal> {
        let text = self.text()?;
        let plain = text.parse().ok();
        plain.or_else(|| Decimal::from_scientific(&text).ok())
    }

    /// As a whole number from 0.
    pub(crate) fn count(&self) -> Option<u64> {
        let number = self.number().filter(|number| number.fract().is_zero())?;
        number.try_into().ok()
    }

    /// As yes or no, also as text or number.
    pub(crate) fn flag(&self) -> Option<bool> {
        match self.text()?.to_ascii_lowercase().as_str() {
            "true" | "1" | "yes" => Some(true),
            "false" | "0" | "no" => Some(false),
            _ => None,
        }
    }

    /// The texts of a list; a single text is a list of one.
    pub(crate) fn texts(&self) -> Vec<String> {
        let one = |value: &Value| Self(value.clone()).text();
        match &self.0 {
            Value::Array(items) => items.iter().filter_map(one).collect(),
            value => one(value).into_iter().collect(),
        }
    }
}

/// For people: texts as they are, lists with commas, anything else as JSON.
impl fmt::Display for Loose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Value::String(text) => f.write_str(text.trim()),
            Value::Array(items) => {
                let items = items.iter().map(|item| Self(item.clone()).to_string());
                f.write_str(&items.collect::<Vec<_>>().join(", "))
            }
            value => write!(f, "{value}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_read_in_any_dress() {
        let number = |value: Value| Loose(value).number().map(|number| number.to_string());
        assert_eq!(number(json!(3.60)), Some("3.6".to_owned()));
        assert_eq!(number(json!(" 3.60 ")), Some("3.60".to_owned()));
        assert_eq!(number(json!(1.7e9)), Some("1700000000.0".to_owned()));
        assert_eq!(number(json!("many")), None);
        for (value, count) in [
            (json!(42), Some(42)),
            (json!("42"), Some(42)),
            (json!(42.0), Some(42)),
            (json!(42.5), None),
            (json!(-1), None),
            (json!(null), None),
        ] {
            assert_eq!(Loose(value.clone()).count(), count, "{value}");
        }
        for (value, flag) in [
            (json!(true), Some(true)),
            (json!("False"), Some(false)),
            (json!(1), Some(true)),
            (json!("perhaps"), None),
        ] {
            assert_eq!(Loose(value.clone()).flag(), flag, "{value}");
        }
        assert_eq!(Loose(json!(["a", 7, null])).texts(), ["a", "7"]);
        assert_eq!(Loose(json!(" a ")).texts(), ["a"]);
    }

    #[test]
    fn a_fact_with_an_error_is_not_known() {
        let row: DeviceRow = object(json!({ "facts": {
            "local_ip": { "value": "10.1.4.22", "error_msg": "timed out" },
            "current_user": { "value": "iris", "error_msg": "" },
            "online": { "value": null },
            "serial_number": "C02",
        }}))
        .unwrap();
        let text = |name| row.fact(name).and_then(|fact| fact.text());
        assert_eq!(text("local_ip"), None);
        assert_eq!(text("current_user").as_deref(), Some("iris"));
        assert_eq!(text("serial_number").as_deref(), Some("C02"));
        assert!(row.fact("online").is_none() && row.fact("ram").is_none());
    }

    #[test]
    fn a_list_comes_in_an_envelope_or_bare() {
        let rows = |value| Page::read(value).map(|page| page.rows.len());
        assert_eq!(rows(json!([1, 2])), Ok(2));
        assert_eq!(rows(json!({ "items": [1], "metadata": null })), Ok(1));
        assert_eq!(rows(json!({ "items": null, "metadata": {} })), Ok(0));
        assert_eq!(rows(json!({})), Err("items are missing".to_owned()));
        assert_eq!(
            rows(json!({ "items": null })),
            Err("items are missing".to_owned())
        );
        assert_eq!(rows(json!("no")), Err("no is no list".to_owned()));
    }
}
