//! Which fields are written, and who owns them.

use super::given::{Case, found, held, key, laptop, with};
use crate::given::{date, number, text};
use cw_sync_core::model::DeviceField::{Name, OsInfo, PurchaseDate, Ram, SerialNumber, TagNumber};
use cw_sync_core::model::{Device, DeviceField};
use cw_sync_core::plan::Severity;
use cw_sync_core::plan::devices::DeviceFields;
use cw_sync_core::policy::Owner;

/// Our configuration of device `a`, where CWM holds `have` and we wrote `wrote`.
fn case(device: Device, field: DeviceField, have: &str, wrote: &str) -> Case {
    let mut case = Case::new(vec![device]);
    let mut held = held(7, "a");
    if !have.is_empty() {
        held = with(held, field, have);
    }
    case = case.ours("t1", "a", held);
    let written = &mut case.links.get_mut(&key(10, "a")).unwrap().written;
    match wrote {
        "" => written.remove(field.name()),
        wrote => written.insert(field.name().to_owned(), text(wrote)),
    };
    case
}

#[test]
fn owners_decide() {
    let os = |os: &str| laptop("a").with(OsInfo, os);
    let set = |edit: DeviceFields| edit.get(&OsInfo).cloned();
    // The vendor's, until a person edits it.
    let edit = case(os("14.5"), OsInfo, "14.4", "14.4").edit();
    assert_eq!(set(edit.set), Some(text("14.5")));
    case(os("14.5"), OsInfo, "mine", "14.4").warns("osInfo of configuration 7 was set in CWM");
    case(os("14.5"), OsInfo, "14.5", "14.5").rests();
    // Always the vendor's.
    let serial = laptop("a").with(SerialNumber, "S2");
    let step = case(serial, SerialNumber, "S1", "S0").step();
    assert!(
        step.reason
            .contains("serialNumber was changed in CWM since"),
        "{}",
        step.reason
    );
    // The vendor's at creation only.
    case(laptop("a").with(TagNumber, "T2"), TagNumber, "T1", "T1").rests();
    // Not managed.
    case(laptop("a").with(Ram, "8"), Ram, "4", "4").rests();
}

#[test]
fn what_the_vendor_does_not_know_is_left_alone() {
    case(laptop("a"), OsInfo, "14.4", "14.4").rests();
}

#[test]
fn what_the_vendor_knows_to_be_empty_is_emptied_where_it_is_ours() {
    let empty = || laptop("a").with(OsInfo, " ");
    assert_eq!(case(empty(), OsInfo, "14.4", "14.4").edit().clear, [OsInfo]);
    case(empty(), OsInfo, "mine", "14.4").rests();
    case(empty(), OsInfo, "", "").rests();
    // A name never is.
    let nameless = Device::new("a", " ", "laptop");
    case(nameless.clone(), Name, "Laptop a", "Laptop a").rests();
    case(nameless.with(Name, ""), Name, "Laptop a", "Laptop a").rests();
}

#[test]
fn a_new_configuration_always_has_a_name_and_the_known_serial_number() {
    let mut case = Case::new(vec![
        Device::new("a", "", "laptop").with(SerialNumber, "S1"),
    ]);
    case.policy.owners.clear();
    let step = case.step();
    let fields: Vec<_> = step.fields.iter().map(ToString::to_string).collect();
    assert_eq!(fields[2..], ["name: — → \"a\"", "serialNumber: — → \"S1\""]);
}

#[test]
fn a_long_text_is_cut_and_then_rests() {
    let device = laptop("a").with(OsInfo, "x".repeat(300));
    let set = case(device.clone(), OsInfo, "", "").edit().set;
    let cut = format!("{}…", "x".repeat(249));
    assert_eq!(set[&OsInfo], text(&cut));
    case(device, OsInfo, &cut, &cut).rests();
}

#[test]
fn what_does_not_fit_a_field_is_left_and_told() {
    let case = case(laptop("a").with(PurchaseDate, "soon"), OsInfo, "", "");
    case.warns("purchaseDate takes a date, and the vendor says \"soon\"");
    let days = Case::new(vec![laptop("a").with(PurchaseDate, "2024-03-04")]).step();
    assert_eq!(days.fields[3].to_string(), "purchaseDate: — → 2024-03-04");
}

#[test]
fn what_cwm_held_already_when_it_was_tied_is_the_vendors_to_change() {
    let mut case = Case::new(vec![laptop("a").with(OsInfo, "14.4")]);
    case = case.put(with(held(7, "a"), OsInfo, "14.4"));
    let [tie] = case.plan().ties.try_into().unwrap();
    case.links.insert(tie.key.clone(), tie);
    case.rests();
    case.tenants = Case::new(vec![laptop("a").with(OsInfo, "14.5")]).tenants;
    assert_eq!(case.edit().set[&OsInfo], text("14.5"));
}

#[test]
fn numbers_are_written_as_texts() {
    let mut case = Case::new(vec![
        laptop("a").with(Ram, rust_decimal::Decimal::new(160, 1)),
    ]);
    case.policy.owners.insert(Ram, Owner::Vendor);
    let step = case.step();
    assert!(
        step.fields
            .iter()
            .any(|field| field.to_string() == "ram: — → \"16\"")
    );
    assert_ne!(number(16), text("16"));
    assert_ne!(date("2024-01-01"), text("2024-01-01"));
    assert_eq!(found(&case.plan(), Severity::Warning), [""; 0]);
}
