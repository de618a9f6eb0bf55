//! Acme's answers as they arrive. Nothing is required here: unknown fields are ignored, any field
//! may be absent, ids and numbers may come as texts. What a missing value means is `map`'s to say.

use cw_sync_core::source::json::Loose;
use serde::Deserialize;
use serde_json::Value;

/// One page of any list.
#[derive(Debug, Deserialize)]
pub(crate) struct Page {
    pub(crate) items: Option<Vec<Value>>,
    /// Of all pages together.
    pub(crate) total: Option<Loose>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct CustomerRow {
    pub(crate) id: Option<Loose>,
    pub(crate) name: Option<Loose>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct ProductRow {
    pub(crate) name: Option<Loose>,
    pub(crate) family: Option<Loose>,
    pub(crate) serial: Option<Loose>,
    pub(crate) quantity: Option<Loose>,
    pub(crate) started_on: Option<Loose>,
    pub(crate) ends_on: Option<Loose>,
}
