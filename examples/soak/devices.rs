//! Devices and configurations.

use crate::judge::Verdict;
use crate::world::{TENANTS, World, company, tenant};
use anyhow::Result;
use cw_sync_core::model::{Device, DeviceField};
use cw_sync_core::policy::{AnswerDates, DevicePolicy, Owner, QuestionPolicy, TypePolicy};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const CONFIGURATIONS: &str = "/company/configurations";
const FAMILIES: [(&str, &str); 2] = [("laptop", "Laptop"), ("wall", "Firewall")];
const ACTIVE: &str = "Active";
const INACTIVE: &str = "Inactive";

pub(crate) fn policy() -> DevicePolicy {
    let types = TypePolicy::by_family(&FAMILIES);
    let mut policy = DevicePolicy::new(types).with_statuses(ACTIVE, INACTIVE);
    policy.owners = [
        (DeviceField::Name, Owner::VendorUntilEdited),
        (DeviceField::SerialNumber, Owner::AtCreation),
        (DeviceField::IpAddress, Owner::Vendor),
    ]
    .into();
    policy.questions = Some(QuestionPolicy::new(AnswerDates::IsoText));
    policy
}

/// What people did that stays theirs.
#[derive(Debug, Default)]
pub(crate) struct Devices {
    /// Configuration → the name that a person gave it.
    named: BTreeMap<i64, String>,
    made: u32,
}

impl Devices {
    /// Something changes at the vendor.
    pub(crate) fn vendor_does(&mut self, world: &World, rng: &mut fastrand::Rng) -> String {
        let tenant = tenant(rng.i64(0..TENANTS));
        let mut all = world.vendor.lock();
        let Some(truth) = all.get_mut(&tenant.as_str().into()) else {
            return "nothing".to_owned();
        };
        let devices = &mut truth.devices;
        let address = format!("10.0.{}.{}", rng.u8(..), rng.u8(..));
        if devices.is_empty() || rng.bool() {
            self.made += 1;
            let key = format!("{tenant}-{}", self.made);
            let (family, _) = FAMILIES[rng.usize(0..FAMILIES.len())];
            let device = Device::new(key.as_str(), format!("Device {key}"), family)
                .with(DeviceField::SerialNumber, format!("SN{key}"))
                .with(DeviceField::IpAddress, address)
                .answering("Expiry", format!("In {} days", rng.u8(..)));
            devices.push(device);
            return format!("{tenant}: new device {key}");
        }
        let at = rng.usize(0..devices.len());
        if rng.u8(..4) == 0 {
            let gone = devices.remove(at);
            return format!("{tenant}: device {} is gone", gone.key);
        }
        let device = devices.remove(at).with(DeviceField::IpAddress, address);
        let key = device.key.clone();
        devices.insert(
            at,
            device.answering("Expiry", format!("In {} days", rng.u8(..))),
        );
        format!("{tenant}: device {key} has another address")
    }

    /// A person does something to a configuration.
    pub(crate) fn person_does(
        &mut self,
        world: &World,
        rng: &mut fastrand::Rng,
    ) -> Result<Option<String>> {
        let all = world.cwm.state(CONFIGURATIONS);
        let Some(id) = rng.choice(&all).and_then(|known| known["id"].as_i64()) else {
            return Ok(None);
        };
        if rng.bool() {
            world
                .cwm
                .edit(CONFIGURATIONS, id, json!({"ipAddress": "192.168.0.1"}))?;
            return Ok(Some(format!(
                "a person sets the address of configuration {id}"
            )));
        }
        let name = format!("Reception {}", rng.u32(..));
        world.cwm.edit(CONFIGURATIONS, id, json!({"name": name}))?;
        self.named.insert(id, name);
        Ok(Some(format!("a person names configuration {id}")))
    }

    /// One configuration per device, active, as the vendor knows it; those of devices that are gone
    /// inactive; and names that people gave as they gave them.
    pub(crate) fn judge(&self, world: &World, verdict: &mut Verdict) {
        let all = world.cwm.state(CONFIGURATIONS);
        let text =
            |known: &Value, field: &str| known[field].as_str().unwrap_or_default().to_owned();
        let mut by_key = BTreeMap::<_, Vec<&Value>>::new();
        for known in &all {
            by_key
                .entry(text(known, "deviceIdentifier"))
                .or_default()
                .push(known);
        }
        for (key, several) in by_key.iter().filter(|(_, known)| known.len() > 1) {
            verdict.duplicate(format!("{} configurations of {key}", several.len()));
        }
        let vendor = world.vendor.lock();
        for n in 0..TENANTS {
            let devices = vendor.get(&tenant(n).into()).map(|truth| &truth.devices);
            for device in devices.into_iter().flatten() {
                let key = &device.key;
                let Some(known) = by_key.remove(key).and_then(|known| known.first().copied())
                else {
                    verdict.lost(format!("device {key}"));
                    continue;
                };
                self.judge_one(n, device, known, verdict);
            }
        }
        for (key, known) in by_key {
            let states = known.iter().map(|known| text(&known["status"], "name"));
            if states.clone().any(|status| status != INACTIVE) {
                verdict.wrong(format!(
                    "the configuration of {key}, which is gone, is active"
                ));
            }
        }
    }

    fn judge_one(&self, n: i64, device: &Device, known: &Value, verdict: &mut Verdict) {
        let key = &device.key;
        let id = known["id"].as_i64().unwrap_or_default();
        let name = self.named.get(&id).unwrap_or(&device.name);
        let address = device.values.get(&DeviceField::IpAddress);
        let address = address.map(|value| value.to_string().replace('"', ""));
        let answers = known["questions"].as_array().into_iter().flatten();
        let answer = answers
            .filter(|question| question["question"] == "Expiry")
            .find_map(|question| question["answer"].as_str());
        let expiry = device
            .answers
            .get("Expiry")
            .map(|value| value.to_string().replace('"', ""));
        for (what, have, want) in [
            (
                "company",
                known["company"]["id"].to_string(),
                company(n).to_string(),
            ),
            (
                "name",
                known["name"].as_str().unwrap_or_default().to_owned(),
                name.clone(),
            ),
            (
                "status",
                known["status"]["name"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned(),
                ACTIVE.to_owned(),
            ),
            (
                "address",
                known["ipAddress"].as_str().unwrap_or_default().to_owned(),
                address.unwrap_or_default(),
            ),
            (
                "expiry",
                answer.unwrap_or_default().to_owned(),
                expiry.unwrap_or_default(),
            ),
        ] {
            if have != want {
                verdict.wrong(format!(
                    "{what} of device {key}: {have:?} instead of {want:?}"
                ));
            }
        }
    }
}
