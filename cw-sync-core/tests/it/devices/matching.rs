//! Which configuration stands for a device.

use super::given::{
    Case, complete, found, held, key, laptop, partial, retired, serial, steps, with,
};
use cw_manage::Id;
use cw_sync_core::model::Device;
use cw_sync_core::model::DeviceField::SerialNumber;
use cw_sync_core::plan::{Link, Severity, Written};
use cw_sync_core::policy::{DeviceMatch, WhenMissing};

#[test]
fn a_device_without_a_configuration_gets_one() {
    let case = Case::new(vec![serial("a", "S1")]);
    let step = case.step();
    let said = "create configuration of \"Laptop\" for device a in company 10";
    assert_eq!(step.action.to_string(), said);
    assert!(!step.adopts);
    let fields: Vec<_> = step.fields.iter().map(ToString::to_string).collect();
    assert_eq!(
        fields,
        [
            "type: — → \"Laptop\"",
            "status: — → \"Active\"",
            "name: — → \"Laptop a\"",
            "serialNumber: — → \"S1\"",
        ]
    );
}

#[test]
fn the_one_made_for_it_stands_for_it_whatever_a_person_wrote_on_it() {
    let mut edited = with(held(7, "other"), SerialNumber, "edited");
    edited.identifier = "other".to_owned();
    let case = Case::new(vec![laptop("a")]).ours("t1", "a", edited);
    let edit = case.edit();
    assert!(edit.marks, "it gets its identifier back: {edit:?}");
}

#[test]
fn one_that_holds_all_it_should_is_remembered_without_a_write() {
    // A company may have it from before, or our state was lost.
    let device = Device::new("A ", "Laptop a", "laptop");
    let case = Case::new(vec![device]).put(held(7, "a"));
    let part = case.plan();
    assert!(part.is_empty(), "{part:#?}");
    let [tie] = part.ties.as_slice() else {
        panic!("{part:#?}");
    };
    assert_eq!((&tie.key, tie.record), (&key(10, "a"), 7));
    // What CWM holds as the vendor wants it counts as ours: its next change is the vendor's.
    let names: Vec<_> = tie.written.keys().collect();
    assert_eq!(names, ["name", "status", "type"]);
}

#[test]
fn lesson_5_26_taking_over_somebody_elses_configuration_is_said_in_the_step() {
    let other = with(held(7, "a"), SerialNumber, "old");
    let step = Case::new(vec![serial("a", "S1")]).put(other).step();
    assert!(step.adopts);
    assert!(
        step.reason.contains("adopts configuration 7"),
        "{}",
        step.reason
    );

    let unmarked = with(held(7, ""), SerialNumber, "s1");
    let case = Case::new(vec![serial("a", " S1")]).put(unmarked.clone());
    assert!(case.step().adopts);
    assert!(case.edit().marks);

    let mut by_identifier = case;
    by_identifier.policy.matching = DeviceMatch::Identifier;
    assert!(
        by_identifier.steps()[0].starts_with("create"),
        "not by serial"
    );
}

#[test]
fn lesson_5_27_several_that_match_are_an_error_that_lists_them() {
    let case = Case::new(vec![laptop("a")])
        .put(held(7, "a"))
        .put(held(8, "A"));
    case.refuses("configurations 7, 8 of this company all have its device identifier");
    let case = Case::new(vec![serial("a", "S1")])
        .put(with(held(8, ""), SerialNumber, "S1"))
        .put(with(held(7, ""), SerialNumber, "S1"));
    case.refuses("configurations 7, 8 of this company all have its serial number");
    // An active one goes before those that are over.
    let case = Case::new(vec![laptop("a")])
        .put(retired(held(7, "a")))
        .put(held(8, "a"));
    assert!(case.plan().ties[0].record == 8);
}

#[test]
fn two_devices_with_one_key_are_an_error_for_both() {
    let case = Case::new(vec![laptop("a"), laptop("A")]);
    let errors = found(&case.plan(), Severity::Error);
    assert_eq!(errors.len(), 2, "{errors:#?}");
    assert!(errors[0].contains("reports 2 devices with this key for company 10"));
    // Also when they are those of two tenants on one company.
    let case = Case::new(vec![laptop("a")]).tenant("t2", 10, complete(vec![laptop("a")]));
    assert_eq!(found(&case.plan(), Severity::Error).len(), 2);
    // Not in two companies.
    let case = Case::new(vec![laptop("a")]).tenant("t2", 11, complete(vec![laptop("a")]));
    assert_eq!(case.steps().len(), 2);
}

#[test]
fn a_configuration_that_stands_for_another_device_is_never_taken() {
    // By serial number: the other device is still there.
    let others = with(held(7, "old"), SerialNumber, "S1");
    let case = Case::new(vec![serial("new", "S1"), serial("old", "S1")]);
    let case = case.ours("t1", "old", others.clone());
    case.refuses("stands for device old, which the vendor still reports");
    // It may be another product's, too.
    let case = Case::new(vec![serial("new", "S1")]).put(others.clone());
    case.refuses("configuration 7 has its serial number and the device identifier \"old\" of");
    // By identifier: a person wrote this device's on the other's.
    let case = Case::new(vec![laptop("a"), laptop("b")]).ours("t1", "b", held(7, "a"));
    let said = [
        "create configuration of \"Laptop\" for device a in company 10",
        "update configuration 7 of device b in company 10",
    ];
    assert_eq!(case.steps(), said);
}

#[test]
fn a_device_enrolled_again_keeps_its_configuration_once_the_old_one_is_surely_gone() {
    let ours = with(held(7, "old"), SerialNumber, "S1");
    let case = Case::new(vec![serial("new", "S1")]).ours("t1", "old", ours.clone());
    let step = case.step();
    assert!(!step.adopts, "it is ours");
    assert!(step.reason.contains("enrolled again"), "{}", step.reason);
    assert!(case.edit().marks);
    assert_eq!(step.action.key(), key(10, "new"));

    let case = Case::empty()
        .tenant("t1", 10, partial(vec![serial("new", "S1")]))
        .ours("t1", "old", ours.clone());
    let errors = found(&case.plan(), Severity::Error);
    assert!(
        errors.iter().any(|e| e.contains("was made for device old")),
        "{errors:#?}"
    );
    assert!(case.plan().is_empty());

    // A tenant that takes no part says nothing of its devices.
    let mut case = Case::new(vec![serial("new", "S1")]).ours("t2", "old", ours);
    case.add("t2", None, None);
    assert!(case.plan().is_empty());
    assert_eq!(found(&case.plan(), Severity::Error).len(), 1);
}

#[test]
fn one_serial_number_of_several_devices_does_not_choose() {
    let case = Case::new(vec![serial("a", "S1"), serial("b", "S1")]);
    let case = case.put(with(held(7, ""), SerialNumber, "S1"));
    let part = case.plan();
    assert_eq!(steps(&part), [""; 0]);
    let errors = found(&part, Severity::Error);
    assert_eq!(errors.len(), 2);
    assert!(errors[0].contains("2 devices of this company have the serial number S1"));
}

#[test]
fn configurations_that_are_made_by_hand_are_not_made() {
    let mut case = Case::new(vec![laptop("a")]);
    case.policy.when_missing = WhenMissing::Fail;
    case.refuses("made by hand");
    case.put(held(7, "a")).rests();
}

#[test]
fn one_that_was_deleted_by_hand_is_made_again() {
    let mut case = Case::new(vec![laptop("a")]);
    let link = Link::new(key(10, "a"), Some("t1".into()), 7, Written::new());
    case.links.insert(key(10, "a"), link);
    let step = case.step();
    assert!(
        step.reason.contains("(id 7) is no longer there"),
        "{}",
        step.reason
    );
}

#[test]
fn one_that_a_person_moved_to_another_company_is_not_doubled() {
    let mut moved = held(7, "a");
    moved.company = Some(Id::new(11));
    let mut case = Case::new(vec![laptop("a")]).put(moved);
    let link = Link::new(key(10, "a"), Some("t1".into()), 7, Written::new());
    case.links.insert(key(10, "a"), link);
    case.refuses("configuration 7, which was made for it, is now in company 11");
}

#[test]
fn what_tells_devices_apart_is_never_cut() {
    let long = "x".repeat(101);
    Case::new(vec![laptop(&long)]).refuses("its key has 101 characters, and CWM takes 100");
    let long = serial("a", &"x".repeat(251));
    Case::new(vec![long]).refuses("its serial number has 251 characters, and CWM takes 250");
    Case::new(vec![laptop(" ")]).refuses("a device without a key");
    Case::new(vec![laptop("a\nb")]).refuses("control characters");
}

#[test]
fn a_device_that_another_tenant_of_the_company_has_now_is_remembered_for_that_one() {
    let case = Case::empty()
        .tenant("t1", 10, complete(vec![]))
        .tenant("t2", 10, complete(vec![laptop("a")]))
        .ours("t1", "a", held(7, "a"));
    let part = case.plan();
    assert!(part.is_empty(), "{part:#?}");
    assert_eq!(part.ties[0].tenant, Some("t2".into()));
    assert_eq!(part.ties[0].written, case.links[&key(10, "a")].written);
}
