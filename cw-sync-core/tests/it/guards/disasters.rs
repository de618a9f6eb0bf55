//! Made-up disasters, each stopped by the guard that is made for it.

use super::world::{Guarded, billing, lines, tenant, two_companies};
use crate::given::{Case, MONTHLY, complete, line, partial, product};
use cw_manage::Id;
use cw_sync_core::guard::{Rule, StopScope};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::policy::{WhenGone, WhenMoved};

#[test]
fn the_source_is_empty() {
    let guarded = lines(&[5, 6, 7], |_, _| None);
    assert_eq!(guarded.plan().changes.len(), 3);
    guarded.says(
        Rule::EmptyAfterFull,
        &[
            "reports nothing, and 3 records are in force",
            "override: empty-after-full for billing of tenant t1",
        ],
    );
    // One line is enough.
    assert_eq!(
        lines(&[5], |_, _| None).stopped(),
        [(Rule::EmptyAfterFull, tenant("t1"))]
    );
}

#[test]
fn lesson_5_29_a_source_that_lost_most_of_its_tenants_stops_the_run() {
    let mut guarded = lines(&[5], |_, _| Some(6));
    for n in 0..9 {
        let key = format!("gone{n}");
        let mapping = Mapping::to_agreement(key.as_str(), 10, MONTHLY);
        guarded
            .case
            .mapped(&key, Some(mapping), Some(Err("not in the list".to_owned())));
    }
    guarded.vanished = 9;
    guarded.says(
        Rule::TenantsGone,
        &[
            "lacks 9 of 10",
            "30 %",
            "override: tenants-gone for the run",
        ],
    );
    assert_eq!(guarded.stopped(), [(Rule::TenantsGone, StopScope::Run)]);
    guarded.vanished = 2;
    assert_eq!(guarded.stopped(), []);
}

/// Nothing needs to be stopped: from a partial source nothing is taken away.
#[test]
fn the_source_is_partial() {
    for when in [WhenGone::Zero, WhenGone::End] {
        let mut guarded = lines(&[5, 6, 7], |_, _| None);
        guarded.case.policy.lines.when_gone = when;
        guarded.case.tenants[0].products = Some(Ok(partial(Vec::new())));
        assert_eq!(guarded.plan().changes, []);
        assert_eq!(guarded.stops(), []);
    }
}

#[test]
fn lesson_5_29_an_error_of_unit_is_stopped_up_and_down() {
    for now in [5_000, 100_000] {
        let guarded = lines(&[5], |_, _| Some(now));
        guarded.says(
            Rule::QuantityJump,
            &[
                &format!("5 → {now}: update addition \"Seats\" serial S0"),
                "factor of 10",
                "override: quantity-jump for billing of tenant t1",
            ],
        );
    }
    assert_eq!(
        lines(&[5_000], |_, _| Some(5)).stopped(),
        [(Rule::QuantityJump, tenant("t1"))]
    );
}

/// There is nothing to compare with: the line is new, or bills nothing so far.
#[test]
fn lesson_5_29_an_error_of_unit_on_a_line_without_a_past_is_stopped() {
    let fresh = |quantity| {
        let mut guarded = lines(&[], |_, _| None);
        let products = complete(vec![product("Seats", "NEW", quantity)]);
        guarded.case.tenants[0].products = Some(Ok(products));
        guarded
    };
    fresh(5_000_000).says(
        Rule::QuantityCeiling,
        &[
            "more than 100000 (5000000: create addition \"Seats\" serial NEW on",
            "override: quantity-ceiling for billing of tenant t1",
        ],
    );
    lines(&[0], |_, _| Some(5_000_000)).says(Rule::QuantityCeiling, &["0 → 5000000: update"]);
    assert_eq!(fresh(100_000).stopped(), []);
    assert_eq!(lines(&[0], |_, _| Some(100_000)).stopped(), []);
}

/// The mappings of two tenants are exchanged, by companies and agreements.
#[test]
fn the_mapping_is_swapped_between_two_tenants() {
    // The same product without a serial number: the lines would exchange their quantities.
    for serials in [["", ""], ["S1", "S2"]] {
        for when in [WhenMoved::Wait, WhenMoved::Zero, WhenMoved::End] {
            let mut case = two_companies(serials);
            case.policy.lines.when_moved = when;
            case.policy.lines.when_gone = WhenGone::Zero;
            for (key, company, agreement, serial, quantity) in [
                ("t1", 20, 200, serials[0], 6),
                ("t2", 10, 100, serials[1], 7),
            ] {
                let mapping = Mapping::to_agreement(key, company, agreement);
                let products = complete(vec![product("Seats", serial, quantity)]);
                case.mapped(key, Some(mapping), Some(Ok(products)));
            }
            let guarded = Guarded::new(case);
            let changes = guarded.plan().changes;
            let expected = match (serials[0], when) {
                // There the planner itself refuses.
                ("S1", WhenMoved::Wait) => Vec::new(),
                _ => vec![(Rule::Swapped, tenant("t1")), (Rule::Swapped, tenant("t2"))],
            };
            assert_eq!(guarded.stopped(), expected, "{when:?} {changes:#?}");
            assert_eq!(changes.is_empty(), expected.is_empty());
        }
    }
}

#[test]
fn lesson_5_26_a_tenant_is_mapped_to_another_companys_agreement() {
    let mut case = two_companies(["S1", "S2"]);
    case.policy.lines.when_moved = WhenMoved::End;
    let products = complete(vec![product("Seats", "S1", 6)]);
    let mapping = Mapping::to_agreement("t1", 20, 200);
    case.mapped("t1", Some(mapping), Some(Ok(products)));
    let mut guarded = Guarded::new(case);
    guarded.says(
        Rule::Moved,
        &[
            "its lines are on agreement \"Managed\" (id 100)",
            "mapped to agreement \"Managed\" (id 200) now",
        ],
    );
    guarded.policy.moved = cw_sync_core::policy::WhenToAsk::Never;
    assert_eq!(guarded.stopped(), []);
    // Within its company it is a renewal.
    guarded.policy = Default::default();
    guarded.case.on(200).company = Some(Id::new(10));
    guarded.case.tenants[0].mapping = Some(Mapping::to_agreement("t1", 10, 200));
    assert_eq!(guarded.plan().changes.len(), 2);
    assert_eq!(guarded.stopped(), []);
    guarded.policy.moved = cw_sync_core::policy::WhenToAsk::Always;
    assert_eq!(guarded.stopped(), [(Rule::Moved, tenant("t1"))]);
}

/// The agreement ended, and its lines with it: nothing is written to it.
#[test]
fn the_agreement_has_ended() {
    for status in ["Expired", "Cancelled"] {
        let mut guarded = lines(&[5, 6], |_, _| Some(9));
        guarded.case.on(MONTHLY).status = Some(status.to_owned());
        guarded.case.refuses(&["\"Managed\"", status]);
        assert_eq!(guarded.plan().changes, []);
    }
}

#[test]
fn lesson_5_27_several_lines_made_by_hand_are_an_error_that_lists_them() {
    let case = Case::with(vec![product("Seats", "S1", 9)])
        .line(line(5, "Seats", "S1", 5))
        .line(line(6, "Seats", "S1", 5));
    case.refuses(&["additions 5, 6", "keep one"]);
    assert_eq!(Guarded::new(case).plan().changes, []);
}

/// The state was lost and names changed: everything would be made a second time.
#[test]
fn everything_is_made_again_under_other_names() {
    let mut guarded = lines(&[], |_, _| None);
    let products = (0..1_001).map(|n| product("Seats", &format!("N{n}"), 1));
    guarded.case.tenants[0].products = Some(Ok(complete(products.collect())));
    assert_eq!(guarded.stopped(), [(Rule::CreatedCount, billing())]);
}
