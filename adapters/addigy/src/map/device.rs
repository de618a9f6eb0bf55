//! Devices.

use super::{Hierarchy, Mapped, all, text};
use crate::wire::{DeviceRow, Loose};
use cw_sync_core::model::{Device, DeviceField, TenantKey};
use cw_sync_core::source::json::Row;

/// Addigy's fact → CWM's field (AD-16). The key is the device identifier, the name apart.
const TEXTS: [(&str, DeviceField); 7] = [
    ("serial_number", DeviceField::SerialNumber),
    ("local_ip", DeviceField::IpAddress),
    ("os_platform", DeviceField::OsType),
    ("system_version", DeviceField::OsInfo),
    ("current_user", DeviceField::LastLoginName),
    // Never written; for the conditions of special types (AD-7).
    ("device_model_name", DeviceField::ModelNumber),
    ("ethernet_mac_address", DeviceField::MacAddress),
];

/// As [`TEXTS`], for numbers: `3.60` and `3.6` are the same.
const NUMBERS: [(&str, DeviceField); 2] = [
    ("processor_speed_ghz", DeviceField::CpuSpeed),
    ("total_memory_gb", DeviceField::Ram),
];

/// The devices that a policy lists. `wifi_mac`: whether the address of the Wi-Fi stands in for that
/// of the Ethernet.
pub(crate) fn devices(
    rows: Vec<Row<DeviceRow>>,
    policy: &TenantKey,
    hierarchy: &Hierarchy,
    wifi_mac: bool,
) -> Mapped<Device> {
    let map = |row| device(&row, policy, hierarchy, wifi_mac);
    all(rows, "device", map, |device| device.key.clone())
}

fn device(
    row: &DeviceRow,
    policy: &TenantKey,
    hierarchy: &Hierarchy,
    wifi_mac: bool,
) -> Result<Device, String> {
    let fact_text = |name: &str| row.fact(name).and_then(|fact| fact.text());
    let key = text(&row.agentid).or_else(|| text(&row.agent_id));
    let key = key.or_else(|| fact_text("agentid"));
    let key = key.ok_or("it has no agentid")?;
    // What is known to be empty is an empty text; what is not known is absent.
    let known = |name: &str| row.fact(name).map(|fact| fact.text().unwrap_or_default());
    let name = known("device_name").unwrap_or_default();
    let mut device = Device::new(key, name, family(known("system_version").as_deref()));
    for (fact, field) in TEXTS {
        if let Some(value) = known(fact) {
            device = device.with(field, value);
        }
    }
    for (fact, field) in NUMBERS {
        if let Some(value) = row.fact(fact) {
            let number = value.number().map(|number| number.normalize().to_string());
            device = device.with(field, number.unwrap_or_else(|| value.to_string()));
        }
    }
    if wifi_mac
        && let Some(address) = fact_text("wifi_mac_address")
        && fact_text("ethernet_mac_address").is_none()
    {
        device = device.with(DeviceField::MacAddress, address);
    }
    let policies = row.fact("policy_ids");
    let policies = policies.as_ref().map(Loose::texts).unwrap_or_default();
    let policies = policies.into_iter().chain([policy.to_string()]);
    device.listed_for = hierarchy.closest_first(policies);
    Ok(device)
}

/// The kind of device: the system's name, which is how a system version begins (`macOS 14.4`,
/// `iPadOS 17.4`).
fn family(system_version: Option<&str>) -> &str {
    let mut words = system_version.unwrap_or_default().split_whitespace();
    words.next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use cw_sync_core::model::FieldValue;
    use cw_sync_core::source::json::object;
    use serde_json::{Value, json};

    fn mapped(facts: Value, wifi_mac: bool) -> Device {
        let row = object(json!({ "agentid": "a1", "facts": facts })).unwrap();
        device(&row, &"p1".into(), &Hierarchy::default(), wifi_mac).unwrap()
    }

    fn value(device: &Device, field: DeviceField) -> Option<&str> {
        match device.values.get(&field) {
            Some(FieldValue::Text(text)) => Some(text),
            _ => None,
        }
    }

    #[test]
    fn what_is_not_known_is_absent_and_what_is_empty_is_empty() {
        let device = mapped(
            json!({
                "device_name": { "value": "Iris MacBook" },
                "current_user": { "value": "" },
                "local_ip": { "value": null },
                "serial_number": { "value": null, "error_msg": "timed out" },
                "system_version": { "value": "macOS 14.4 (23E214)" },
            }),
            false,
        );
        assert_eq!(
            (device.key.as_str(), device.family.as_str()),
            ("a1", "macOS")
        );
        assert_eq!(value(&device, DeviceField::LastLoginName), Some(""));
        assert_eq!(value(&device, DeviceField::IpAddress), None);
        assert_eq!(value(&device, DeviceField::SerialNumber), None);
        assert_eq!(device.listed_for, ["p1".into()]);
    }

    #[test]
    fn numbers_are_the_same_in_any_dress() {
        for (speed, text) in [
            (json!(3.60), "3.6"),
            (json!("3.60"), "3.6"),
            (json!(4), "4"),
            (json!("2 x 3.2"), "2 x 3.2"),
        ] {
            let device = mapped(json!({ "processor_speed_ghz": { "value": speed } }), false);
            assert_eq!(value(&device, DeviceField::CpuSpeed), Some(text));
        }
    }

    #[test]
    fn the_wifi_address_stands_in_only_where_it_may() {
        let wifi = json!({ "value": "aa:01" });
        for (ethernet, may, address) in [
            (json!(null), false, None),
            (json!(null), true, Some("aa:01")),
            (json!({ "value": "" }), true, Some("aa:01")),
            (json!({ "value": "aa:02" }), true, Some("aa:02")),
        ] {
            let facts = json!({ "ethernet_mac_address": ethernet, "wifi_mac_address": wifi });
            let device = mapped(facts, may);
            assert_eq!(value(&device, DeviceField::MacAddress), address);
        }
    }

    #[test]
    fn a_device_without_an_id_is_a_gap() {
        let rows = [json!({ "facts": {} }), json!({ "agent_id": "a2" })];
        let rows = rows.into_iter().map(object).collect();
        let (devices, gaps) = devices(rows, &"p1".into(), &Hierarchy::default(), false);
        assert_eq!((devices.len(), gaps.len()), (1, 1));
        assert_eq!(devices[0].key, "a2");
    }
}
