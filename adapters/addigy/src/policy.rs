use cw_sync_core::model::DeviceField;
use cw_sync_core::policy::{
    AlertPolicy, ClosedByHand, Desk, DeviceMatch, DevicePolicy, Owner, Policy, RaisedAgain, Route,
    TypePolicy, TypeRule,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The category of alerts that monitoring items raise (AD-17).
pub const MONITORING: &str = "monitoring";
/// The category of requests that users make through the Self Service app (AD-18).
pub const SELF_SERVICE: &str = "self-service";

/// What a person chooses when the integration is set up (AD-3 to AD-7). Names are CWM's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Choices {
    /// Where alerts of monitoring items go: board, status when open, status when closed (AD-3).
    pub monitoring: Desk,
    /// Where requests of the Self Service app go (AD-4).
    pub self_service: Desk,
    /// The status of configurations whose devices are in their policy (AD-5).
    pub active_status: String,
    /// The status of those whose devices are not (AD-5).
    pub inactive_status: String,
    /// The configuration type of a device (AD-6).
    pub default_type: String,
    /// Types of special devices: the first rule that applies counts (AD-7).
    pub special_types: Vec<TypeRule>,
    /// Alert level (`info`, `warning`, `error`) → priority. Others get CWM's default; Addigy's guide
    /// says nothing of priorities.
    pub priorities: BTreeMap<String, String>,
}

impl Default for Choices {
    /// Names that a fresh CWM has, or that people give; a person chooses others.
    fn default() -> Self {
        let desk = |board: &str| {
            let mut desk = Desk::new(board, "Closed");
            desk.open_status = Some("New".to_owned());
            desk
        };
        Self {
            monitoring: desk("Monitoring"),
            self_service: desk("Self Service"),
            active_status: "Active".to_owned(),
            inactive_status: "Inactive".to_owned(),
            default_type: "Managed Workstation".to_owned(),
            special_types: Vec::new(),
            priorities: BTreeMap::new(),
        }
    }
}

/// How Addigy's integration behaves, given a person's choices. It is data: a host that wants
/// something else changes a field of it.
pub fn policy(choices: &Choices) -> Policy {
    Policy::new()
        .with_devices(devices(choices))
        .with_alerts(alerts(choices))
}

fn devices(choices: &Choices) -> DevicePolicy {
    let mut types = TypePolicy::one(&choices.default_type);
    types.rules.clone_from(&choices.special_types);
    let mut policy =
        DevicePolicy::new(types).with_statuses(&choices.active_status, &choices.inactive_status);
    // A device that was enrolled again has a new agentid and the serial number that it had.
    policy.matching = DeviceMatch::IdentifierThenSerial;
    // The fields that Addigy's own integration keeps up (AD-16); the device identifier is the key.
    policy.owners = [
        DeviceField::Name,
        DeviceField::SerialNumber,
        DeviceField::MacAddress,
        DeviceField::IpAddress,
        DeviceField::OsType,
        DeviceField::OsInfo,
        DeviceField::CpuSpeed,
        DeviceField::Ram,
        DeviceField::LastLoginName,
    ]
    .map(|field| (field, Owner::Vendor))
    .into();
    policy
}

fn alerts(choices: &Choices) -> AlertPolicy {
    // AD-21: an item whose tickets are switched off gets none.
    let mut unwanted = Route::to(choices.monitoring.clone()).categories(&[MONITORING]);
    unwanted.wants_ticket = Some(false);
    unwanted.desk = None;
    let mut policy = AlertPolicy::new(vec![
        unwanted,
        Route::to(choices.monitoring.clone()).categories(&[MONITORING]),
        Route::to(choices.self_service.clone()).categories(&[SELF_SERVICE]),
    ]);
    policy.priorities.clone_from(&choices.priorities);
    policy.attach_device = true;
    // AD-20: what is closed in CWM says nothing to Addigy, and is not fought over either.
    policy.closed_by_hand = ClosedByHand::Leave;
    policy.raised_again = RaisedAgain::NewTicket;
    policy
}
