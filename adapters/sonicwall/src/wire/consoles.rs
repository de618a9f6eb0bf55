//! What the consoles answer.

use super::{Loose, stated};
use serde::Deserialize;
use serde_json::Value;

/// A console among a tenant's cloud services.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ConsoleRow {
    pub(crate) service_name: Option<Loose>,
    pub(crate) service_name_disp: Option<Loose>,
    /// The tenant's own serial there; it is not the `productGroupID`.
    pub(crate) tenant_serial: Option<Loose>,
}

/// What Network Security Manager says: a token or a failure. `status.info` is an object or a list.
pub(crate) fn nsm_message(answer: &Value) -> Option<String> {
    let info = answer.pointer("/status/info")?;
    let first = info.get(0).unwrap_or(info);
    Loose(first.get("message")?.clone()).text()
}

/// A firewall of Network Security Manager's.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FirewallRow {
    serial_number: Option<Loose>,
    #[serde(default, deserialize_with = "stated")]
    friendly_name: Option<Loose>,
    attributes: Option<Value>,
}

impl FirewallRow {
    pub(crate) fn serial(&self) -> Result<String, String> {
        match &self.serial_number {
            // It may have lost zeros, and would be another's.
            Some(serial) if serial.0.is_number() => {
                Err(format!("its serial number {serial} came as a number"))
            }
            serial => {
                let serial = serial.as_ref().and_then(Loose::text);
                serial.ok_or_else(|| "it has no serial number".to_owned())
            }
        }
    }

    /// Whether it says what the firewall is called, be it that it has no name.
    pub(crate) fn says_name(&self) -> bool {
        self.friendly_name.is_some()
    }

    pub(crate) fn name(&self) -> Option<String> {
        self.friendly_name.as_ref().and_then(Loose::text)
    }

    pub(crate) fn model(&self) -> Option<String> {
        Loose(self.attributes.as_ref()?.get("model")?.clone()).text()
    }
}

/// A page of Capture Client's alerts.
#[derive(Debug, Deserialize)]
pub(crate) struct AlertPage {
    pub(crate) data: Option<Vec<Value>>,
    pub(crate) pagination: Option<Pagination>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Pagination {
    pub(crate) next_cursor: Option<Loose>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AlertRow {
    pub(crate) alert_id: Option<Loose>,
    pub(crate) tenant_id: Option<Loose>,
    /// `native` or `mdr`.
    pub(crate) source: Option<Loose>,
    pub(crate) severity: Option<Loose>,
    pub(crate) status: Option<Loose>,
    pub(crate) message: Option<Loose>,
    pub(crate) details: Option<Loose>,
    pub(crate) created_at: Option<Loose>,
    pub(crate) updated_at: Option<Loose>,
    pub(crate) closed_at: Option<Loose>,
    pub(crate) console_url: Option<Loose>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn nsm_speaks_in_an_object_or_a_list() {
        for (answer, message) in [
            (
                json!({ "status": { "info": [{ "message": "t0ken" }] } }),
                Some("t0ken"),
            ),
            (
                json!({ "status": { "info": { "message": "t0ken" } } }),
                Some("t0ken"),
            ),
            (json!({ "status": { "info": [] } }), None),
            (json!({ "status": { "info": [{ "message": " " }] } }), None),
            (json!({ "status": true }), None),
            (json!([]), None),
        ] {
            assert_eq!(nsm_message(&answer).as_deref(), message, "{answer}");
        }
    }
}
