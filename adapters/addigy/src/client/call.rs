//! The calls that are made: reads, all of them.

use crate::wire::Loose;
use cw_manage::http::Method;
use serde_json::{Value, json};
use url::Url;

/// The facts that are asked for.
const FACTS: [&str; 13] = [
    "device_name",
    "agentid",
    "serial_number",
    "ethernet_mac_address",
    "wifi_mac_address",
    "local_ip",
    "os_platform",
    "system_version",
    "processor_speed_ghz",
    "total_memory_gb",
    "current_user",
    "device_model_name",
    "policy_ids",
];

/// A list.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Call<'a> {
    Policies,
    Devices { policy: &'a str },
    Alerts { status: &'a str },
    Requests { policy: &'a str, status: &'a str },
}

impl Call<'_> {
    pub(super) fn method(self) -> Method {
        match self {
            Self::Alerts { .. } => Method::GET,
            _ => Method::POST,
        }
    }

    /// The path below the base address.
    pub(super) fn path(self) -> &'static str {
        match self {
            Self::Policies => "oa/policies/query",
            Self::Devices { .. } => "devices",
            Self::Alerts { .. } => "monitoring/received-alerts",
            Self::Requests { .. } => "self-service/requests/query",
        }
    }

    /// What it is a list of, in words.
    pub(crate) fn about(self) -> String {
        match self {
            Self::Policies => "policies".to_owned(),
            Self::Devices { policy } => format!("devices of policy {policy}"),
            Self::Alerts { status } => format!("{status} alerts"),
            Self::Requests { policy, status } => format!("{status} requests of policy {policy}"),
        }
    }

    /// The permission that a token needs for it.
    pub(super) fn permission(self) -> &'static str {
        match self {
            Self::Policies => "to view policies",
            Self::Devices { .. } => "to view devices",
            Self::Alerts { .. } => "to view alerts",
            Self::Requests { .. } => "to view Self Service requests",
        }
    }

    /// Adds what a GET asks for.
    pub(super) fn query(self, url: &mut Url, page: u32, per_page: u32) {
        if let Self::Alerts { status } = self {
            url.query_pairs_mut()
                .append_pair("status", status)
                .append_pair("page", &page.to_string())
                .append_pair("per_page", &per_page.to_string());
        }
    }

    /// What a POST asks for.
    pub(super) fn body(self, page: u32, per_page: u32) -> Option<Value> {
        let mut body = json!({ "page": page, "per_page": per_page });
        match self {
            Self::Alerts { .. } => return None,
            Self::Policies => {}
            Self::Devices { policy } => {
                body["sort_field"] = json!("agentid");
                body["sort_direction"] = json!("asc");
                body["desired_fact_identifiers"] = json!(FACTS);
                body["query"] = json!({ "policy_id": policy });
            }
            Self::Requests { policy, status } => {
                body["query"] = json!({ "policy_id": policy, "status": status });
            }
        }
        Some(body)
    }

    /// What tells a row from all others.
    pub(super) fn key(self, row: &Value) -> Option<String> {
        let names: &[&str] = match self {
            Self::Policies => &["policyId"],
            Self::Devices { .. } => &["agentid", "agent_id"],
            Self::Alerts { .. } => &["_id"],
            Self::Requests { .. } => &["id"],
        };
        let mut values = names.iter().filter_map(|name| row.get(*name));
        values.find_map(|value| Loose(value.clone()).text())
    }
}
