//! What the server says of itself (cwm-api §1).

use serde_json::{Value, json};

use super::Domain;
use crate::config::release_of;
use crate::present::World;
use crate::store::Stored;

/// The path, which may answer without credentials.
pub(crate) const INFO: &str = "/system/info";

/// `/system/info`.
#[derive(Debug)]
pub(super) struct SystemInfo;

impl Domain for SystemInfo {
    fn derive(&self, world: &World<'_>, _stored: &Stored, name: &str) -> Option<Value> {
        match name {
            "version" => Some(format!("v{}.0", release_of(world.codebase)).into()),
            "isCloud" => Some(true.into()),
            "serverTimeZone" => Some("UTC".into()),
            "licenseBits" => Some(json!([{"name": "Invoices", "activeFlag": true}])),
            "cloudRegion" => Some("NA".into()),
            "maxWorkFlowRecordsAllowed" => Some(10_000.into()),
            _ => None,
        }
    }
}
