//! The JSON that Network Security Manager and Capture Client speak.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A firewall as a seed describes it; [`Managed::to_json`] is how NSM serves it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Managed {
    serial_number: String,
    friendly_name: String,
    model: String,
    firmware_version: String,
}

impl Managed {
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "serialNumber": self.serial_number,
            "friendlyName": self.friendly_name,
            "liveStatus": true,
            "attributes": { "model": self.model, "firmware_version": self.firmware_version },
            "modelInfo": { "productName": self.model, "productCode": 31_001 },
        })
    }
}

/// An alert of Capture Client, in a seed and on the wire alike.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Alert {
    alert_id: String,
    /// `native` or `mdr`; both streams may have the same id.
    source: String,
    severity: String,
    status: String,
    message: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    details: Option<String>,
    /// Instants are written `2026-11-20T08:15:00Z`, which makes the order of texts that of time.
    created_at: String,
    #[serde(default)]
    updated_at: Option<String>,
    #[serde(default)]
    closed_at: Option<String>,
    #[serde(default)]
    console_url: Option<String>,
}

impl Alert {
    pub(crate) fn identity(&self) -> (&str, &str) {
        (&self.source, &self.alert_id)
    }

    /// Whether its status is `open`, literally: one that was acknowledged stands and is none.
    pub(crate) fn is_open(&self) -> bool {
        self.status == "open"
    }

    pub(crate) fn changed_since(&self, since: &str) -> bool {
        let times = [&self.updated_at, &self.closed_at].into_iter().flatten();
        let latest = times.chain([&self.created_at]).max();
        latest.is_some_and(|latest| latest.as_str() >= since)
    }

    pub(crate) fn set_status(&mut self, status: &str, at: &str) {
        status.clone_into(&mut self.status);
        self.updated_at = Some(at.to_owned());
        let stands = matches!(status, "open" | "acknowledged");
        self.closed_at = (!stands).then(|| at.to_owned());
    }

    pub(crate) fn reword(&mut self, message: &str, at: &str) {
        message.clone_into(&mut self.message);
        self.updated_at = Some(at.to_owned());
    }
}

/// How NSM refuses.
pub(crate) fn nsm_error(message: &str) -> Value {
    nsm_status(false, "error", message)
}

/// How NSM hands out a token.
pub(crate) fn nsm_token(token: &str) -> Value {
    nsm_status(true, "success", token)
}

fn nsm_status(success: bool, level: &str, message: &str) -> Value {
    json!({ "status": { "success": success, "info": [{ "level": level, "message": message }] } })
}
