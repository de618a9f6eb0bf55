//! What Axcient holds: clients with devices, jobs, mailboxes and events.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// All that there is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct World {
    /// The only key that is taken.
    pub key: String,
    /// The clients.
    pub clients: Vec<Client>,
}

impl World {
    /// A client, to be changed.
    ///
    /// # Panics
    ///
    /// When there is none with this id.
    pub fn client(&mut self, id: u64) -> &mut Client {
        match self.clients.iter_mut().find(|client| client.id == id) {
            Some(client) => client,
            None => panic!("the mock has no client {id}"),
        }
    }
}

/// A partner's customer.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// Its unchanging id.
    pub id: u64,
    /// Its name.
    pub name: String,
    /// Whether it has backups at all: without them its counters are empty.
    pub has_backup: bool,
    /// What it backs up.
    pub devices: Vec<Device>,
    /// Its mailboxes, by service. Our own style.
    #[serde(default)]
    pub mailboxes: Mailboxes,
    /// What happened. Our own style.
    #[serde(default)]
    pub events: Vec<Event>,
}

/// A protected machine.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Device {
    /// Its id, unique across clients.
    pub id: u64,
    /// Its name.
    pub name: String,
    /// `SERVER` or `WORKSTATION`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Whether it is backed up straight to the cloud, without an appliance.
    #[serde(default)]
    pub d2c: bool,
    /// `SELECT`, `BASIC` or `BDR`. Our own style.
    #[serde(default)]
    pub plan: Option<String>,
    /// Bytes on the appliance.
    pub local_usage: u64,
    /// Bytes in Axcient's cloud.
    pub cloud_usage: u64,
    /// Bytes in vaults.
    pub vault_usage: u64,
    /// How it is.
    pub health: Health,
    /// How it was before.
    #[serde(default)]
    pub previous_health: Option<Health>,
    /// Its backup jobs.
    #[serde(default)]
    pub jobs: Vec<Job>,
}

/// How a device is, since when.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Health {
    /// `NORMAL`, `WARNED` or `TROUBLED`.
    pub status: String,
    /// Why.
    pub reason: Option<String>,
    /// Since when.
    pub timestamp: Option<String>,
}

/// A backup job of a device.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Job {
    /// Its id.
    pub id: u64,
    /// Its name.
    pub name: String,
    /// `NORMAL`, `WARNED` or `TROUBLED`.
    pub health_status: String,
    /// Its latest recovery point.
    #[serde(default)]
    pub latest_rp: Option<String>,
    /// Its runs, the oldest first.
    #[serde(default)]
    pub history: Vec<Run>,
}

/// One run of a job.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// Its id.
    pub id: u64,
    /// `Completed` or `Failed`.
    pub status: String,
    /// When it began.
    pub start_time: String,
    /// When it ended.
    pub end_time: Option<String>,
    /// Why it failed.
    #[serde(default)]
    pub error_msg: Option<String>,
}

/// How many mailboxes a client has; a service that it does not have is absent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mailboxes {
    /// Email archiving.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archiving: Option<u64>,
    /// Email filtering.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filtering: Option<u64>,
}

/// Something that happened at a client.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Its id; later events have higher ones.
    pub id: u64,
    /// The device that it is about.
    pub device_id: Option<u64>,
    /// `backup_failed`, `backup_succeeded`, `no_backup`, `disk_usage`, `archive_failed`,
    /// `hardware_failure` or `status_update`.
    #[serde(rename = "type")]
    pub kind: String,
    /// `info`, `warning` or `error`.
    pub severity: String,
    /// What happened.
    pub message: String,
    /// When.
    pub occurred_at: String,
}

impl Client {
    pub(crate) fn row(&self) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "client_code": format!("c{}", self.id),
            "active": true,
            "health_status": self.health(),
            "devices_counters": {
                "appliance_based": self.counters(false),
                "d2c": self.counters(true),
                "cloud_archive": [],
            },
        })
    }

    fn health(&self) -> &str {
        let worst = ["TROUBLED", "WARNED"].into_iter().find(|status| {
            let mut devices = self.devices.iter();
            devices.any(|device| device.health.status == *status)
        });
        worst.unwrap_or("NORMAL")
    }

    fn counters(&self, d2c: bool) -> Vec<Value> {
        let types = ["SERVER", "WORKSTATION"].into_iter();
        let counted = types.filter(|_| self.has_backup).map(|kind| {
            let devices = self.devices.iter();
            let same = devices.filter(|device| device.d2c == d2c && device.kind == kind);
            json!({ "type": kind, "count": same.count() })
        });
        counted.collect()
    }
}

impl Device {
    pub(crate) fn row(&self, client: u64) -> Value {
        let jobs: Vec<_> = self.jobs.iter().map(Job::row).collect();
        // A vault may be listed twice, and what it holds is in `vault_usage` already.
        let vault = json!({ "id": 7, "type": "Private", "device_usage": self.vault_usage });
        json!({
            "id": self.id,
            "name": self.name,
            "client_id": client,
            "type": self.kind,
            "service_id": "ABCD",
            "product": "X360RECOVER",
            "d2c": self.d2c,
            "plan": self.plan,
            "local_usage": self.local_usage,
            "cloud_usage": self.cloud_usage,
            "vault_usage": self.vault_usage,
            "current_health_status": self.health,
            "previous_health_status": self.previous_health,
            "latest_local_rp": null,
            "latest_cloud_rp": null,
            "latest_vault_rp": null,
            "vaults": [vault.clone(), vault],
            "jobs": jobs,
            "asio endpoint_id": "misspelt",
            "device_details_page_url": format!("https://x360.example/devices/{}", self.id),
        })
    }
}

impl Job {
    pub(crate) fn row(&self) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "health_status": self.health_status,
            "latest_rp": self.latest_rp,
        })
    }
}

impl Event {
    pub(crate) fn row(&self, client: u64) -> Value {
        let mut row = json!(self);
        row["client_id"] = json!(client);
        row
    }
}

/// The seed that comes with the crate.
pub(crate) fn seed() -> serde_json::Result<Vec<Client>> {
    const FILES: [&str; 5] = [
        include_str!("../seed/342-birch-dental.json"),
        include_str!("../seed/19652-cedar-logistics.json"),
        include_str!("../seed/507-dune-architects.json"),
        include_str!("../seed/611-elm-street-clinic.json"),
        include_str!("../seed/733-fjord-shipping.json"),
    ];
    FILES.into_iter().map(serde_json::from_str).collect()
}
