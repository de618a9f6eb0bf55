use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize, Serializer};
use std::fmt;

/// The value of a managed field, neutral and exact.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum FieldValue {
    /// A quantity. `1.50` and `1.5` are the same.
    Number(#[serde(serialize_with = "normalized")] Decimal),
    /// A day.
    Date(NaiveDate),
    /// A text. An empty one is known to be empty.
    Text(String),
    /// Yes or no.
    Flag(bool),
}

/// So that equal numbers are written alike.
fn normalized<S: Serializer>(number: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    Serialize::serialize(&number.normalize(), serializer)
}

impl FieldValue {
    /// Whether it is a text without anything in it.
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Text(text) if text.trim().is_empty())
    }
}

impl fmt::Display for FieldValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.normalize().fmt(f),
            Self::Date(day) => day.fmt(f),
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Flag(true) => f.write_str("yes"),
            Self::Flag(false) => f.write_str("no"),
        }
    }
}

impl From<Decimal> for FieldValue {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

impl From<NaiveDate> for FieldValue {
    fn from(day: NaiveDate) -> Self {
        Self::Date(day)
    }
}

impl From<&str> for FieldValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for FieldValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for FieldValue {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}
