//! Devices whose company changes (AD-22).

use super::given::{Case, complete, found, held, key, laptop, partial, retired, steps};
use cw_manage::Id;
use cw_sync_core::plan::Severity;
use cw_sync_core::plan::devices::ActualConfiguration;
use cw_sync_core::policy::DeviceMoved;

/// A configuration in company 11.
fn there(id: i64, key: &str) -> ActualConfiguration {
    let mut there = held(id, key);
    there.company = Some(Id::new(11));
    there
}

/// The device of a tenant that was mapped to company 11 before.
fn remapped() -> Case {
    Case::new(vec![laptop("a")]).ours("t1", "a", there(7, "a"))
}

/// A device that was tenant t2's in company 11 before.
fn handed_over() -> Case {
    let case = Case::new(vec![laptop("a")]).tenant("t2", 11, complete(vec![]));
    case.ours("t2", "a", there(7, "a"))
}

#[test]
fn the_old_one_is_made_inactive_before_a_new_one_is_made() {
    for case in [remapped(), handed_over()] {
        let said = [
            "update configuration 7 of device a in company 11",
            "create configuration of \"Laptop\" for device a in company 10",
        ];
        assert_eq!(case.steps(), said);
        let part = case.plan();
        // Never two active ones: without the first step the second is not tried.
        assert_eq!(part.changes[1].needs, [key(11, "a")]);
        assert_eq!(
            part.changes[0].fields[0].to_string(),
            "status: \"Active\" → \"Retired\""
        );
    }
}

#[test]
fn one_that_is_inactive_already_is_in_nobodys_way() {
    let case = Case::new(vec![laptop("a")]).ours("t1", "a", retired(there(7, "a")));
    assert_eq!(
        case.steps(),
        ["create configuration of \"Laptop\" for device a in company 10"]
    );
}

#[test]
fn one_that_is_in_both_companies_is_left_in_the_present_one() {
    let case = remapped().ours("t1", "a", retired(held(8, "a")));
    let said = [
        "update configuration 7 of device a in company 11",
        "update configuration 8 of device a in company 10",
    ];
    assert_eq!(case.steps(), said);
    assert_eq!(case.plan().changes[1].needs, [key(11, "a")]);
}

#[test]
fn it_may_move_with_the_device() {
    for mut case in [remapped(), handed_over()] {
        case.policy.when_moved = DeviceMoved::Move;
        let step = case.step();
        assert_eq!(step.fields[0].to_string(), "company: \"11\" → \"10\"");
        assert_eq!(step.action.key(), key(10, "a"));
        assert!(!step.adopts);
    }
    let mut both = remapped().ours("t1", "a", held(8, "a"));
    both.policy.when_moved = DeviceMoved::Move;
    both.refuses("configurations of other companies still stand for it (7)");
}

#[test]
fn it_may_be_left_to_a_person() {
    let mut case = remapped();
    case.policy.when_moved = DeviceMoved::Fail;
    case.refuses("the device is in company 10 now, and configurations of other companies");
}

#[test]
fn whether_it_has_moved_is_not_guessed() {
    // Of the other tenant not all devices are known.
    let case = Case::new(vec![laptop("a")]).tenant("t2", 11, partial(vec![]));
    let part = case.ours("t2", "a", there(7, "a")).plan();
    assert_eq!(steps(&part), [""; 0]);
    let errors = found(&part, Severity::Error);
    let why = "configuration 7 of company 11 stands for it too";
    assert!(
        errors.iter().any(|error| error.contains(why)),
        "{errors:#?}"
    );
    // The other tenant takes no part.
    let mut case = Case::new(vec![laptop("a")]).ours("t2", "a", there(7, "a"));
    case.add("t2", None, None);
    case.refuses(why);
}

#[test]
fn a_device_that_both_report_has_not_moved() {
    let case = Case::new(vec![laptop("a")]).tenant("t2", 11, complete(vec![laptop("a")]));
    let case = case.ours("t2", "a", there(7, "a"));
    assert_eq!(
        case.steps(),
        ["create configuration of \"Laptop\" for device a in company 10"]
    );
}

#[test]
fn one_that_went_to_two_companies_is_left_to_a_person() {
    let two = || complete(vec![laptop("a")]);
    let mut case = Case::empty()
        .tenant("t1", 10, two())
        .tenant("t2", 14, two());
    let birch = case.actual.companies[&Id::new(10)].clone();
    case.actual.companies.insert(Id::new(14), birch);
    let case = case
        .tenant("t3", 11, complete(vec![]))
        .ours("t3", "a", there(7, "a"));
    for moved in [
        DeviceMoved::Move,
        DeviceMoved::Replace("Retired".to_owned()),
    ] {
        let mut case = case.clone();
        case.policy.when_moved = moved;
        let errors = found(&case.plan(), Severity::Error);
        assert_eq!(errors.len(), 2, "{errors:#?}");
        assert!(
            errors[0].contains("the vendor reports the device in 2 companies"),
            "{errors:#?}"
        );
        assert!(
            !steps(&case.plan())
                .iter()
                .any(|step| step.starts_with("create"))
        );
    }
}

#[test]
fn what_a_tenant_left_behind_and_no_longer_has_is_gone() {
    let case = Case::new(vec![]).ours("t1", "a", there(7, "a"));
    assert_eq!(
        case.steps(),
        ["update configuration 7 of device a in company 11"]
    );
}

#[test]
fn one_that_a_person_moved_along_stands_for_it() {
    let mut case = remapped();
    case.actual.configurations[0].company = Some(Id::new(10));
    let part = case.plan();
    assert!(part.is_empty(), "{part:#?}");
    assert_eq!((&part.ties[0].key, part.ties[0].record), (&key(10, "a"), 7));
    // One that went to a third company is retired there.
    case.actual.configurations[0].company = Some(Id::new(12));
    assert_eq!(case.steps().len(), 2);
}
