use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// `_info` of a record: who touched it when, and links to what it refers to. CWM writes it; it is
/// never sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordInfo(BTreeMap<String, Value>);

impl RecordInfo {
    /// When the record was last changed.
    pub fn last_updated(&self) -> Option<DateTime<Utc>> {
        super::date::parse(self.text("lastUpdated")?)
    }

    /// When the record was created.
    pub fn date_entered(&self) -> Option<DateTime<Utc>> {
        super::date::parse(self.text("dateEntered")?)
    }

    /// Who last changed the record.
    pub fn updated_by(&self) -> Option<&str> {
        self.text("updatedBy")
    }

    /// Who created the record.
    pub fn entered_by(&self) -> Option<&str> {
        self.text("enteredBy")
    }

    /// Any entry by its wire name, such as `company_href`.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }
}
