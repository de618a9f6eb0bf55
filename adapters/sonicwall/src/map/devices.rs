//! Network products as devices, with what Network Security Manager (NSM) knows of them (SW-44 to
//! SW-46).

use super::dates::date;
use super::rows::{Kind, each, expiry, expiry_of, kind, serial, services};
use super::{Mapped, gap, text};
use crate::wire::{AttributeRow, FirewallRow, Loose, ProductRow, Row, ServiceRow, object};
use chrono::NaiveDate;
use cw_sync_core::model::{Device, DeviceField, FieldValue};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

/// What NSM says of a tenant's firewalls, by serial number.
#[derive(Debug, Default)]
pub(crate) struct Managed {
    firewalls: HashMap<String, FirewallRow>,
    /// Why not all that it has is known.
    failure: Option<String>,
}

impl Managed {
    /// A row that cannot be read may be of any firewall.
    pub(crate) fn of(rows: Vec<Row<FirewallRow>>) -> Self {
        let mut managed = Self::default();
        for row in rows {
            let keyed = row.and_then(|row| Ok((row.serial()?, row)));
            match keyed {
                Ok((serial, row)) => {
                    managed.firewalls.insert(serial, row);
                }
                Err(reason) => managed.failure = Some(format!("one of its firewalls: {reason}")),
            }
        }
        managed
    }

    pub(crate) fn failed(why: String) -> Self {
        Self {
            firewalls: HashMap::new(),
            failure: Some(why),
        }
    }
}

/// The devices among a tenant's products. What MySonicWall leaves blank comes from NSM; when that
/// could not be asked, the snapshot says so, and what only NSM knows is left as it is in CWM.
pub(crate) fn devices(rows: Vec<Row<ProductRow>>, managed: &Managed) -> Mapped<Device> {
    let key = |row: &ProductRow| match kind(row) {
        Ok(Kind::Network) => text(&row.serial_number),
        _ => None,
    };
    let (devices, mut gaps) = each(rows, key, |row| device(row, managed));
    if let Some(why) = &managed.failure {
        gaps.push(gap("Network Security Manager", why.as_str()));
    }
    (devices, gaps)
}

fn device(row: &ProductRow, managed: &Managed) -> Result<Option<Device>, String> {
    if kind(row)? != Kind::Network {
        return Ok(None);
    }
    let serial = serial(row)?;
    let firewall = managed.firewalls.get(&serial);
    let name = text(&row.friendly_name).or_else(|| firewall?.name());
    let name = match name {
        Some(name) => name,
        None if managed.failure.is_some() || firewall.is_some_and(|row| !row.says_name()) => {
            return Err(
                "it has no name at MySonicWall, and what Network Security Manager calls it is not \
                 known"
                    .to_owned(),
            );
        }
        // Nobody gave it a name: what it is stands for it.
        None => text(&row.product_name).ok_or("it has no name")?,
    };
    let family = text(&row.family).unwrap_or_default();
    let services = services(row)?;
    let mut device =
        Device::new(serial.as_str(), name, family).with(DeviceField::SerialNumber, serial.as_str());
    if let Some(model) = text(&row.model_number).or_else(|| firewall?.model()) {
        device = device.with(DeviceField::ModelNumber, model);
    }
    // A tag that is blank is known to be blank; one that is absent is not known.
    if let Some(tag) = &row.tag_number {
        device = device.with(DeviceField::TagNumber, tag.text().unwrap_or_default());
    }
    if let Some(day) = date(&row.registered_on, "registration date")? {
        device = device.with(DeviceField::InstallationDate, day);
    }
    if let Some(day) = expiry(&services)? {
        device = device.with(DeviceField::WarrantyExpirationDate, day);
    }
    device.answers = answers(row, &services)?;
    Ok(Some(device))
}

/// A question per service, answered with its expiry, and per further fact (SW-46). An answer that
/// is known to be none is blank. The questions of a type are CWM's for all its devices, so that
/// they bear the vendor's names as they are.
fn answers(
    row: &ProductRow,
    services: &[ServiceRow],
) -> Result<BTreeMap<String, FieldValue>, String> {
    let mut answers = BTreeMap::new();
    for attribute in attributes(row)? {
        let name = text(&attribute.name).ok_or("one of its attributes has no name")?;
        answers.insert(name, answer(attribute.value.as_ref()));
    }
    let mut expiries: BTreeMap<String, Option<NaiveDate>> = BTreeMap::new();
    for service in services {
        let name = text(&service.name).ok_or("one of its services has no name")?;
        let expiry = expiry_of(service)?;
        let known = expiries.entry(name).or_default();
        *known = (*known).max(expiry);
    }
    let blank = || FieldValue::from("");
    answers.extend(
        expiries
            .into_iter()
            .map(|(name, expiry)| (name, expiry.map_or_else(blank, FieldValue::from))),
    );
    Ok(answers)
}

fn attributes(row: &ProductRow) -> Result<Vec<AttributeRow>, String> {
    match &row.attributes {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(rows)) => rows
            .iter()
            .map(|row| object(row.clone()).map_err(|error| format!("one attribute: {error}")))
            .collect(),
        Some(_) => Err("its attributes are no list".to_owned()),
    }
}

/// As the vendor's own integration writes it. A yes or no may come as text; a 1 is a number.
fn answer(value: Option<&Loose>) -> FieldValue {
    let text = match value.map(|value| &value.0) {
        Some(Value::Bool(flag)) => Some(flag.to_string()),
        _ => value.and_then(Loose::text),
    };
    let text = text.unwrap_or_default();
    match text.to_ascii_lowercase().as_str() {
        "true" => "YES".into(),
        "false" => "NO".into(),
        _ => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::rows;
    use serde_json::json;

    fn day(text: &str) -> FieldValue {
        text.parse::<NaiveDate>().unwrap().into()
    }

    fn firewall(serial: &str) -> Value {
        json!({
            "productName": "SonicWall TZ 370", "kind": "network", "family": "Firewall",
            "serialNumber": serial, "tagNumber": "T-1", "friendlyName": "Main", "modelNumber": "TZ 370",
            "registeredOn": "2024-03-04",
            "services": [
                { "name": "Support", "expiresOn": "2027-03-03" },
                { "name": "Content Filtering", "expiresOn": "2026-03-03" },
                { "name": "Content Filtering", "expiresOn": "2027-01-03" },
                { "name": "VPN", "expiresOn": null },
            ],
            "attributes": [
                { "name": "Cloud Backup Enabled", "value": true },
                { "name": "HA Preempt", "value": "False" },
                { "name": "HA Units", "value": 1 },
                { "name": "Secondary node", "value": null },
                { "name": "Licenses", "value": 85 },
            ],
        })
    }

    fn with(change: impl FnOnce(&mut Value)) -> Value {
        let mut row = firewall("0040103AA001");
        change(&mut row);
        row
    }

    fn read(row: Value, managed: &Managed) -> Mapped<Device> {
        devices(rows(vec![row]), managed)
    }

    fn nsm() -> Managed {
        let row = json!({
            "serialNumber": "0040103AA001", "friendlyName": "fw-main", "attributes": { "model": "TZ 370W" },
        });
        Managed::of(rows(vec![row]))
    }

    #[test]
    fn a_device_is_read_whole() {
        let (devices, gaps) = read(firewall("0040103AA001"), &Managed::default());
        assert_eq!(gaps, []);
        let expected = Device::new("0040103AA001", "Main", "Firewall")
            .with(DeviceField::SerialNumber, "0040103AA001")
            .with(DeviceField::ModelNumber, "TZ 370")
            .with(DeviceField::TagNumber, "T-1")
            .with(
                DeviceField::InstallationDate,
                "2024-03-04".parse::<NaiveDate>().unwrap(),
            )
            .with(
                DeviceField::WarrantyExpirationDate,
                "2027-03-03".parse::<NaiveDate>().unwrap(),
            )
            .answering("Support", day("2027-03-03"))
            .answering("Content Filtering", day("2027-01-03"))
            .answering("VPN", "")
            .answering("Cloud Backup Enabled", "YES")
            .answering("HA Preempt", "NO")
            .answering("HA Units", "1")
            .answering("Secondary node", "")
            .answering("Licenses", "85");
        assert_eq!(devices, [expected]);
    }

    #[test]
    fn what_mysonicwall_leaves_blank_comes_from_nsm() {
        let blank = || {
            with(|row| {
                row["friendlyName"] = json!(" ");
                row["modelNumber"] = Value::Null;
            })
        };
        let model = |device: &Device| device.values.get(&DeviceField::ModelNumber).cloned();
        let (named, _) = read(firewall("0040103AA001"), &nsm());
        assert_eq!(
            (named[0].name.as_str(), model(&named[0])),
            ("Main", Some("TZ 370".into()))
        );
        let (filled, gaps) = read(blank(), &nsm());
        assert_eq!(
            (filled[0].name.as_str(), model(&filled[0])),
            ("fw-main", Some("TZ 370W".into()))
        );
        assert_eq!(gaps, []);
        let (unnamed, gaps) = read(blank(), &Managed::default());
        assert_eq!(
            (unnamed[0].name.as_str(), model(&unnamed[0])),
            ("SonicWall TZ 370", None)
        );
        assert_eq!(gaps, []);
    }

    #[test]
    fn when_nsm_cannot_be_asked_names_are_not_made_up() {
        let failed = Managed::failed("it is down".to_owned());
        let (devices, gaps) = read(firewall("0040103AA001"), &failed);
        assert_eq!((devices.len(), gaps.len()), (1, 1), "a gap tells of it");
        let (devices, gaps) = read(with(|row| row["friendlyName"] = json!("")), &failed);
        assert_eq!((devices.len(), gaps.len()), (0, 2));
        assert!(gaps[0].reason.contains("is not known"), "{gaps:?}");
    }

    #[test]
    fn a_row_of_nsms_that_cannot_be_read_may_be_any_firewalls() {
        let good = json!({ "serialNumber": "0040103AA001", "friendlyName": "fw-main" });
        for bad in [
            json!("row"),
            json!({ "friendlyName": "x" }),
            json!({ "serialNumber": 7 }),
        ] {
            let managed = Managed::of(rows(vec![good.clone(), bad.clone()]));
            let nameless = |serial: &str| {
                let mut row = firewall(serial);
                row["friendlyName"] = json!("");
                row
            };
            let (devices, gaps) = read(nameless("0040103AA001"), &managed);
            assert_eq!((devices.len(), gaps.len()), (1, 1), "{bad}: {gaps:?}");
            assert_eq!(devices[0].name, "fw-main");
            let (devices, gaps) = read(nameless("0040103AA002"), &managed);
            assert_eq!((devices.len(), gaps.len()), (0, 2), "{bad}: {gaps:?}");
        }
    }

    #[test]
    fn what_cannot_be_understood_is_a_gap() {
        for (change, reason) in [
            (json!({ "serialNumber": 42 }), "came as a number"),
            (json!({ "serialNumber": " " }), "no serial number"),
            (json!({ "kind": "rented" }), "neither monthly nor network"),
            (
                json!({ "registeredOn": "Feb 29 2024" }),
                "registration date",
            ),
            (json!({ "services": { "a": 1 } }), "no list of services"),
            (
                json!({ "services": [{ "expiresOn": null }] }),
                "services has no name",
            ),
            (
                json!({ "services": [{ "name": "S", "expiresOn": 7 }] }),
                "expiry of `S`",
            ),
            (
                json!({ "services": [{ "name": "S" }] }),
                "expiry of `S` is missing",
            ),
            (json!({ "attributes": "many" }), "attributes are no list"),
            (
                json!({ "attributes": [{ "value": 1 }] }),
                "attributes has no name",
            ),
        ] {
            let row = with(|row| {
                let fields = change.as_object().unwrap().clone();
                row.as_object_mut().unwrap().extend(fields);
            });
            let (devices, gaps) = read(row, &Managed::default());
            assert_eq!((devices.len(), gaps.len()), (0, 1), "{change}");
            assert!(gaps[0].reason.contains(reason), "{gaps:?}");
        }
    }

    #[test]
    fn a_serial_number_is_one_device() {
        let other = with(|row| row["productName"] = json!("SonicWall TZ 470"));
        let monthly = with(|row| row["kind"] = json!("monthly"));
        let all = rows(vec![
            firewall("0040103AA001"),
            other.clone(),
            monthly.clone(),
        ]);
        let (devices_, gaps) = devices(all, &Managed::default());
        assert_eq!((devices_.len(), gaps.len()), (0, 1), "{gaps:?}");
        let (devices_, gaps) = devices(rows(vec![other, monthly]), &Managed::default());
        assert_eq!(
            (devices_.len(), gaps.len()),
            (1, 0),
            "one that is billed is another thing"
        );
    }
}
