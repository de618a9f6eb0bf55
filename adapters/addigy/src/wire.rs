//! Addigy's answers as they arrive. Nothing is required here: unknown fields are ignored, any field
//! may be absent. What a missing value means is `map`'s to say.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A row of a list, or why it is none.
pub(crate) type Row<T> = Result<T, String>;

/// Reads a row for itself, so that a bad one does not lose the others.
pub(crate) fn row<T: DeserializeOwned>(value: Value) -> Row<T> {
    serde_json::from_value(value).map_err(|error| error.to_string())
}

/// One page of any list.
#[derive(Debug, Deserialize)]
pub(crate) struct Page {
    pub(crate) items: Option<Vec<Value>>,
    /// Of all pages together.
    pub(crate) total: Option<u64>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct CustomerRow {
    pub(crate) id: Option<String>,
    pub(crate) name: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct ProductRow {
    pub(crate) name: Option<String>,
    pub(crate) family: Option<String>,
    pub(crate) serial: Option<String>,
    pub(crate) quantity: Option<u64>,
    pub(crate) started_on: Option<String>,
    pub(crate) ends_on: Option<String>,
}
