//! Configurations whose devices the vendor no longer reports, and tenants that take no part.

use super::given::{Case, complete, enabled, found, held, laptop, partial, retired};
use crate::given::text;
use cw_manage::Id;
use cw_sync_core::plan::Severity;
use cw_sync_core::policy::{DeviceGone, Owner};

#[test]
fn a_gone_device_makes_its_configuration_inactive() {
    let case = Case::new(vec![]).ours("t1", "a", held(7, "a"));
    let step = case.step();
    assert_eq!(
        step.fields[0].to_string(),
        "status: \"Active\" → \"Retired\""
    );
    assert_eq!(step.reason, "the vendor no longer reports the device");
    // Once it is, nothing more is to be done.
    Case::new(vec![])
        .ours("t1", "a", retired(held(7, "a")))
        .rests();
    // One that nobody made for a device is nobody's to close.
    Case::new(vec![]).put(held(7, "a")).rests();
}

#[test]
fn a_device_that_comes_back_is_active_again() {
    let case = Case::new(vec![laptop("a")]).ours("t1", "a", retired(held(7, "a")));
    assert_eq!(case.edit().status.unwrap().name, "Active");
    // Also one that was there before we were (AD-12).
    let step = Case::new(vec![laptop("a")])
        .put(retired(held(7, "a")))
        .step();
    assert!(step.adopts);
}

#[test]
fn from_incomplete_data_nothing_becomes_inactive() {
    let case = Case::empty().tenant("t1", 10, partial(vec![]));
    let part = case.ours("t1", "a", held(7, "a")).plan();
    assert!(part.is_empty(), "{part:#?}");
    assert!(found(&part, Severity::Warning)[0].contains("configuration 7 is left as it is"));
    // The page that is missing is told.
    assert_eq!(found(&part, Severity::Error), ["-: page 2: cut off"]);

    let mut unread = Case::empty().ours("t1", "a", held(7, "a"));
    unread.add("t1", Some(enabled("t1", 10)), Some(Err("503".to_owned())));
    unread.refuses("503");
}

#[test]
fn tenants_on_one_company_leave_each_others_configurations_alone() {
    let case = Case::empty()
        .tenant("t1", 10, complete(vec![laptop("a")]))
        .tenant("t2", 10, complete(vec![laptop("b")]))
        .ours("t1", "a", held(7, "a"))
        .ours("t2", "b", held(8, "b"));
    case.rests();
    // What one has lost, the other may have got, as long as its data is incomplete.
    let case = Case::empty()
        .tenant("t1", 10, complete(vec![]))
        .tenant("t2", 10, partial(vec![]))
        .ours("t1", "a", held(7, "a"));
    let part = case.plan();
    assert!(part.is_empty(), "{part:#?}");
    let warnings = found(&part, Severity::Warning);
    assert!(
        warnings[0].contains("tenant t2, which is the same company"),
        "{warnings:#?}"
    );
}

#[test]
fn lesson_5_29_a_neighbour_that_could_not_be_read_may_have_the_device_now() {
    for unread in [Some(Err("503".to_owned())), None] {
        let mut case =
            Case::empty()
                .tenant("t1", 10, complete(vec![]))
                .ours("t1", "a", held(7, "a"));
        case.add("t2", Some(enabled("t2", 10)), unread);
        let part = case.plan();
        assert!(part.is_empty(), "{part:#?}");
        let warnings = found(&part, Severity::Warning);
        assert!(
            warnings[0].contains("tenant t2, which is the same company"),
            "{warnings:?}"
        );
    }
    // One whose sync is off has no say.
    let mut case = Case::empty()
        .tenant("t1", 10, complete(vec![]))
        .ours("t1", "a", held(7, "a"));
    let mut off = enabled("t2", 10);
    off.enabled = false;
    case.add("t2", Some(off), None);
    assert_eq!(case.plan().changes.len(), 1);
}

#[test]
fn a_tenant_that_takes_no_part_keeps_its_configurations() {
    let mut off = enabled("t1", 10);
    off.enabled = false;
    for (mapping, why) in [(None, "not mapped"), (Some(off), "sync is off")] {
        let mut case = Case::empty().ours("t1", "a", held(7, "a"));
        case.add("t1", mapping, None);
        case.warns(&format!(
            "{why}: the configurations made for its devices (1) are left"
        ));
    }
}

#[test]
fn companies_must_be_there_and_have_an_allowed_status() {
    for (company, why) in [
        (
            12,
            "company \"Oak\" has the status Inactive, and only Active is synced",
        ),
        (13, "company \"Elm\" is deleted in CWM"),
        (99, "company 99 does not exist in CWM"),
    ] {
        let case = Case::empty().tenant("t1", company, complete(vec![laptop("a")]));
        case.refuses(why);
    }
}

#[test]
fn a_policy_may_leave_what_is_gone() {
    let mut case = Case::new(vec![]).ours("t1", "a", held(7, "a"));
    case.policy.when_gone = DeviceGone::Leave;
    case.warns("the vendor no longer reports its device; set it inactive");
}

#[test]
fn a_status_that_a_person_chose_may_be_theirs() {
    let mut spare = held(7, "a");
    spare.status = Some("Spare".to_owned());
    let mut case = Case::new(vec![]).ours("t1", "a", spare);
    let mut links = case.links.values_mut();
    let written = &mut links.next().unwrap().written;
    written.insert("status".to_owned(), text("Active"));
    assert!(case.edit().status.is_some(), "the vendor's by default");
    case.policy.status_owner = Owner::VendorUntilEdited;
    case.warns("its status was set in CWM");
}

#[test]
fn a_configuration_that_a_person_moved_away_is_left_there() {
    let mut case = Case::new(vec![]).ours("t1", "a", held(7, "a"));
    case.actual.configurations[0].company = Some(Id::new(11));
    case.warns("it is in another company");
}
