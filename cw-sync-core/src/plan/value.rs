use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The value of a managed field, neutral and exact.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum FieldValue {
    /// A quantity. `1.50` and `1.5` are the same.
    Number(Decimal),
    /// A day.
    Date(NaiveDate),
    /// A text.
    Text(String),
}

impl fmt::Display for FieldValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.normalize().fmt(f),
            Self::Date(day) => day.fmt(f),
            Self::Text(text) => write!(f, "{text:?}"),
        }
    }
}

/// A name as CWM compares it: without outer blanks, in one case of letters.
pub fn fold(name: &str) -> String {
    name.trim().to_lowercase()
}
