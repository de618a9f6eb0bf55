//! What an Addigy account holds.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::io;
use std::path::Path;

/// All of it, in the order in which lists show it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// The only token that is accepted.
    pub token: String,
    /// How often it may be asked.
    #[serde(default)]
    pub rate_limit: RateLimit,
    /// The policies.
    pub policies: Vec<Policy>,
    /// The devices.
    pub devices: Vec<Device>,
    /// The alerts that monitoring items raised.
    pub alerts: Vec<Alert>,
    /// What users asked for through the Self Service app.
    pub requests: Vec<Request>,
    /// Whether lists come as bare arrays, without metadata.
    #[serde(default)]
    pub bare_lists: bool,
    /// Whether a bare list heeds the page that is asked for.
    #[serde(default)]
    pub bare_lists_are_paged: bool,
}

/// So many requests in any window of a length; one more, and nothing is answered any longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RateLimit {
    /// How many requests any window may hold.
    pub requests: usize,
    /// How long a window is.
    pub seconds: u64,
}

impl Default for RateLimit {
    /// Addigy's.
    fn default() -> Self {
        Self {
            requests: 1_000,
            seconds: 10,
        }
    }
}

/// A policy: what an MSP keeps a customer's devices in.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Policy {
    /// Its id, as `policyId`.
    pub policy_id: String,
    /// Its name.
    pub name: String,
    /// The id of the policy that it is below.
    pub parent: Option<String>,
}

/// A device.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Device {
    /// Its id.
    pub agentid: String,
    /// The policies that list it.
    pub policy_ids: Vec<String>,
    /// What is known of it, by fact identifier.
    pub facts: Map<String, Value>,
    /// Facts that could not be found out, and why.
    #[serde(default)]
    pub errors: Map<String, Value>,
}

/// A received alert.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alert {
    /// Its id.
    #[serde(rename = "_id")]
    pub id: String,
    /// The monitoring item's name.
    pub name: String,
    /// The item's category.
    pub category: String,
    /// `info`, `warning` or `error`.
    pub level: String,
    /// `Unattended`, `Acknowledged` or `Resolved`.
    pub status: String,
    /// The fact that is watched.
    pub fact_name: String,
    /// Its identifier.
    pub fact_identifier: String,
    /// How it is compared.
    pub selector: String,
    /// What it was.
    pub value: Value,
    /// The type of that.
    pub valuetype: String,
    /// The device.
    pub agentid: String,
    /// Unix seconds, with a fraction.
    pub created_on: Value,
    /// Whether the item remedies what it finds.
    pub remenabled: bool,
    /// Whether the item makes support tickets; left out where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub create_ticket: Option<bool>,
}

/// A request of the Self Service app.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Its id.
    pub id: String,
    /// The device that it came from.
    pub agentid: String,
    /// Who asks.
    pub requester: String,
    /// In one line.
    pub subject: String,
    /// In full.
    pub message: String,
    /// `Open` or `Closed`.
    pub status: String,
    /// When it came.
    pub created_at: String,
    /// When it was closed.
    pub closed_at: Option<String>,
}

const SEED: [(&str, &str); 4] = [
    ("policies.json", include_str!("../seed/policies.json")),
    ("devices.json", include_str!("../seed/devices.json")),
    ("alerts.json", include_str!("../seed/alerts.json")),
    ("requests.json", include_str!("../seed/requests.json")),
];

/// A file of the seed: of this folder, or of what comes with the crate.
fn list<T: DeserializeOwned>(folder: Option<&Path>, name: &str) -> io::Result<Vec<T>> {
    let told = |error: io::Error| {
        let message = format!("cannot read the seed {name}: {error}");
        io::Error::new(error.kind(), message)
    };
    let text = match folder {
        Some(folder) => std::fs::read_to_string(folder.join(name)).map_err(told)?,
        None => {
            let file = SEED.iter().find(|(file, _)| *file == name);
            file.map_or("[]", |(_, text)| *text).to_owned()
        }
    };
    serde_json::from_str(&text).map_err(|error| told(error.into()))
}

impl Account {
    /// An account with this token: that of a folder with the files of `seed/`, or else that which
    /// comes with the crate.
    ///
    /// # Errors
    ///
    /// When a file cannot be read or is no seed.
    pub fn read(token: &str, folder: Option<&Path>) -> io::Result<Self> {
        Ok(Self {
            token: token.to_owned(),
            rate_limit: RateLimit::default(),
            policies: list(folder, "policies.json")?,
            devices: list(folder, "devices.json")?,
            alerts: list(folder, "alerts.json")?,
            requests: list(folder, "requests.json")?,
            bare_lists: false,
            bare_lists_are_paged: false,
        })
    }

    /// A device, to be changed. One that is not there is added.
    pub fn device(&mut self, agentid: &str) -> &mut Device {
        let known = self.devices.iter().position(|one| one.agentid == agentid);
        let at = known.unwrap_or_else(|| {
            self.devices.push(Device::new(agentid, &[]));
            self.devices.len() - 1
        });
        &mut self.devices[at]
    }

    /// Another status for an alert, or for a request of the Self Service app; nothing happens when
    /// there is none of this id.
    pub fn set_status(&mut self, id: &str, status: &str) {
        let alerts = self.alerts.iter_mut();
        let alerts = alerts.filter(|alert| alert.id == id);
        let requests = self.requests.iter_mut();
        let requests = requests.filter(|request| request.id == id);
        let alerts = alerts.map(|alert| &mut alert.status);
        for known in alerts.chain(requests.map(|request| &mut request.status)) {
            status.clone_into(known);
        }
    }

    /// A policy, to be changed; `None` when there is none of this id.
    pub fn policy(&mut self, id: &str) -> Option<&mut Policy> {
        self.policies.iter_mut().find(|one| one.policy_id == id)
    }
}

impl Device {
    /// A device of these policies that is called after its id.
    pub fn new(agentid: &str, policy_ids: &[&str]) -> Self {
        let facts = [("device_name".to_owned(), Value::from(agentid))];
        Self {
            agentid: agentid.to_owned(),
            policy_ids: policy_ids.iter().map(ToString::to_string).collect(),
            facts: facts.into_iter().collect(),
            errors: Map::new(),
        }
    }
}
