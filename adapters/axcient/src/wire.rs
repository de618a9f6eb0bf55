//! Axcient's answers as they arrive. Nothing is required here: unknown fields are ignored, any field
//! may be absent, and a number may come as text. What a missing value means is `map`'s to say.

use cw_sync_core::source::json::Loose;
use serde::Deserialize;

/// The partner, whose key it is.
#[derive(Debug, Deserialize)]
pub(crate) struct OrganizationRow {
    pub(crate) name: Option<Loose>,
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

/// The text of a field that may be absent.
pub(crate) fn text(field: &Option<Loose>) -> Option<String> {
    field.as_ref().and_then(Loose::text)
}

/// A field as an id: digits only, since it becomes part of a path.
pub(crate) fn id(field: &Option<Loose>) -> Option<String> {
    text(field).filter(|text| text.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_id_is_of_digits() {
        for (value, expected) in [
            (json!(42), Some("42")),
            (json!(" 042 "), Some("042")),
            (json!("../42"), None),
            (json!(4.2), None),
            (json!(-4), None),
            (json!(null), None),
        ] {
            assert_eq!(
                id(&Some(Loose(value.clone()))).as_deref(),
                expected,
                "{value}"
            );
        }
    }
}
