use cw_sync_core::model::DeviceField;
use cw_sync_core::policy::{
    AlertPolicy, ClosedByHand, Desk, DeviceMatch, DevicePolicy, Owner, Policy, RaisedAgain, Route,
    TypePolicy,
};

/// The category of alerts that monitoring items raise (AD-17).
pub const MONITORING: &str = "monitoring";
/// The category of requests that users make through the Self Service app (AD-18).
pub const SELF_SERVICE: &str = "self-service";

/// How Addigy's integration behaves. Boards, statuses and types are names that a fresh CWM has or
/// that people give; what a person chose in the [`wizard`](crate::wizard) takes their place. It is
/// data: a host that wants something else changes a field of it.
pub fn policy() -> Policy {
    Policy::new().with_devices(devices()).with_alerts(alerts())
}

fn devices() -> DevicePolicy {
    let types = TypePolicy::one("Managed Workstation");
    let mut policy = DevicePolicy::new(types).with_statuses("Active", "Inactive");
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

fn alerts() -> AlertPolicy {
    let to = |board: &str, category| {
        let mut desk = Desk::new(board, "Closed");
        desk.open_status = Some("New".to_owned());
        Route::to(desk).categories(&[category])
    };
    let monitoring = to("Monitoring", MONITORING);
    // AD-21: a monitoring item whose tickets are switched off makes none.
    let mut unwanted = monitoring.clone();
    unwanted.wants_ticket = Some(false);
    unwanted.desk = None;
    let requests = to("Self Service", SELF_SERVICE);
    let mut policy = AlertPolicy::new(vec![unwanted, monitoring, requests]);
    policy.attach_device = true;
    // AD-20: what is closed in CWM says nothing to Addigy, and is not fought over either.
    policy.closed_by_hand = ClosedByHand::Leave;
    policy.raised_again = RaisedAgain::NewTicket;
    policy
}
