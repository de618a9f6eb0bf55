//! MySonicWall's answers as they arrive. Nothing is required here: unknown fields are ignored, any
//! field may be absent, and a number may come as text. What a missing value means is `map`'s to say.

mod consoles;

pub(crate) use consoles::{AlertPage, AlertRow, ConsoleRow, FirewallRow, nsm_message};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
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

/// Reads each row for itself, so that a bad one does not lose the others.
pub(crate) fn rows<T: DeserializeOwned>(values: Vec<Value>) -> Vec<Row<T>> {
    values.into_iter().map(object).collect()
}

/// What every answer is wrapped in.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Envelope {
    /// `SUCCESS` or `FAILURE`.
    pub(crate) operation_status: Option<Loose>,
    /// What went wrong.
    pub(crate) msg_desc: Option<Loose>,
    pub(crate) content: Option<Value>,
}

/// The vendor's own words about a failure, wherever its servers put them.
pub(crate) fn words(answer: &Value) -> Option<String> {
    let text = |value: &Value| Loose(value.clone()).text();
    let said = answer.get("msgDesc").and_then(text);
    let said = said.or_else(|| nsm_message(answer));
    said.or_else(|| answer.get("message").and_then(text))
}

/// Content of the tenants call.
#[derive(Debug, Deserialize)]
pub(crate) struct TenantList {
    #[serde(rename = "arrTenants")]
    pub(crate) tenants: Option<Vec<Value>>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct TenantRow {
    #[serde(rename = "productGroupID")]
    pub(crate) id: Option<Loose>,
    pub(crate) name: Option<Loose>,
    /// A list of [`ConsoleRow`], read later so that what it holds cannot lose the tenant.
    #[serde(rename = "cloudServices", default, deserialize_with = "stated")]
    pub(crate) consoles: Option<Value>,
}

/// Content of the products call: one page.
#[derive(Debug, Deserialize)]
pub(crate) struct ProductPage {
    pub(crate) products: Option<Vec<Value>>,
    pub(crate) page: Option<Loose>,
    /// Of all pages together.
    pub(crate) total: Option<Loose>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ProductRow {
    pub(crate) product_name: Option<Loose>,
    /// `monthly` or `network`.
    pub(crate) kind: Option<Loose>,
    pub(crate) family: Option<Loose>,
    pub(crate) serial_number: Option<Loose>,
    pub(crate) tag_number: Option<Loose>,
    pub(crate) friendly_name: Option<Loose>,
    pub(crate) model_number: Option<Loose>,
    pub(crate) registered_on: Option<Loose>,
    /// A list of [`ServiceRow`], read later so that what it holds cannot lose the product's name.
    pub(crate) services: Option<Value>,
    /// A list of [`AttributeRow`], read later likewise.
    pub(crate) attributes: Option<Value>,
}

impl ProductRow {
    /// What tells a product from every other: kind, name and serial number. The serial alone does
    /// not, since a service may carry that of the device it protects.
    pub(crate) fn identity(&self) -> Option<Identity> {
        let text = |field: &Option<Loose>| field.as_ref().and_then(Loose::text);
        let kind = text(&self.kind).unwrap_or_default().to_ascii_lowercase();
        Some(Identity {
            kind,
            name: text(&self.product_name)?,
            serial: text(&self.serial_number)?,
        })
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Identity {
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) serial: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ServiceRow {
    pub(crate) name: Option<Loose>,
    pub(crate) quantity: Option<Loose>,
    /// `null` says that it does not expire; absent, it says nothing.
    #[serde(default, deserialize_with = "stated")]
    pub(crate) expires_on: Option<Loose>,
}

/// A field that is there, be it `null`. (Serde alone would take that for an absent one.)
fn stated<'de, D: Deserializer<'de>, T: Deserialize<'de>>(value: D) -> Result<Option<T>, D::Error> {
    T::deserialize(value).map(Some)
}

/// A fact of a network product that is no service.
#[derive(Debug, Deserialize)]
pub(crate) struct AttributeRow {
    pub(crate) name: Option<Loose>,
    pub(crate) value: Option<Loose>,
}

/// A value that should be text or a number and may be anything.
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

    pub(crate) fn is_number(&self) -> bool {
        self.0.is_number()
    }

    /// Whether it says that there is nothing: `null`, or a text of blanks.
    pub(crate) fn is_blank(&self) -> bool {
        match &self.0 {
            Value::Null => true,
            Value::String(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// As yes or no.
    pub(crate) fn flag(&self) -> Option<bool> {
        self.0.as_bool()
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_count_is_a_whole_number_in_any_dress() {
        for (value, count) in [
            (json!(42), Some(42)),
            (json!(0), Some(0)),
            (json!("42"), Some(42)),
            (json!(" 042 "), Some(42)),
            (json!(42.0), Some(42)),
            (json!("42.00"), Some(42)),
            (json!(u64::MAX), Some(u64::MAX)),
            (json!(42.5), None),
            (json!(-1), None),
            (json!("-0"), None),
            (json!("+42"), None),
            (json!("1,000"), None),
            (json!("1_000"), None),
            (json!(1e30), None),
            (json!("18446744073709551616"), None),
            (json!("many"), None),
            (json!(""), None),
            (json!(".0"), None),
            (json!(true), None),
            (json!([42]), None),
        ] {
            assert_eq!(Loose(value.clone()).count(), count, "{value}");
        }
    }

    #[test]
    fn a_list_is_no_object() {
        let row: Row<TenantRow> = object(json!([4_410_021, "Birch Dental"]));
        assert_eq!(row.unwrap_err(), "a list is no object");
    }
}
