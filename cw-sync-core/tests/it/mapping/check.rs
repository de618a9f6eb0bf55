//! What stands against a mapping.

use crate::given::{day, policy};
use cw_manage::Id;
use cw_sync_core::mapping::{CheckInput, Mapping, Place, check};
use cw_sync_core::model::TenantKey;
use cw_sync_core::plan::billing::ActualAgreement;
use cw_sync_core::plan::{ActualCompany, Severity};
use cw_sync_core::policy::{AlertPolicy, LineMatch, Policy};
use std::collections::BTreeMap;

fn company(name: &str, status: &str) -> ActualCompany {
    ActualCompany {
        name: name.to_owned(),
        status: Some(status.to_owned()),
        deleted: false,
    }
}

fn agreement(name: &str, company: i64) -> ActualAgreement {
    ActualAgreement {
        name: name.to_owned(),
        company: Some(Id::new(company)),
        status: Some("Active".to_owned()),
        billing_start: Some(day("2024-01-01")),
        recurring: Some("Monthly".to_owned()),
        next_invoice: None,
        prorates: false,
        parent: None,
        lines: Ok(Vec::new()),
    }
}

/// Company 10 has agreement 100; 11 is inactive and has 110.
fn place() -> Place {
    Place {
        companies: [
            (Id::new(10), company("Birch", "Active")),
            (Id::new(11), company("Ash", "Inactive")),
        ]
        .into(),
        agreements: [
            (Id::new(100), agreement("Managed", 10)),
            (Id::new(110), agreement("Other", 11)),
        ]
        .into(),
    }
}

/// What is said of the last mapping, as `E:` and `W:`.
fn said(policy: &Policy, place: &Place, mappings: &[Mapping]) -> Vec<String> {
    let all = mappings.iter();
    let all: BTreeMap<TenantKey, _> = all.map(|one| (one.tenant.clone(), one.clone())).collect();
    let changed = [mappings.last().unwrap().tenant.clone()].into();
    let issues = check(&CheckInput {
        policy,
        mappings: &all,
        changed: &changed,
        place,
    });
    let issues = issues.into_iter().map(|issue| match issue.severity {
        Severity::Error => format!("E: {}", issue.message),
        _ => format!("W: {}", issue.message),
    });
    issues.collect()
}

#[track_caller]
fn expect(said: &[String], words: &[&str]) {
    assert_eq!(said.len(), words.len(), "{said:#?}");
    for (said, word) in said.iter().zip(words) {
        let (level, word) = word.split_at(2);
        assert!(
            said.starts_with(level) && said.contains(word),
            "{said:?} lacks {word:?}"
        );
    }
}

#[test]
fn only_what_another_choice_mends_is_an_error() {
    type Change = fn(&mut Place);
    let fine: Change = |_| {};
    let ends: Change = |place| agreement_of(place).status = Some("Expired".to_owned());
    let begins: Change = |place| agreement_of(place).status = Some("Inactive".to_owned());
    let yearly: Change = |place| agreement_of(place).recurring = Some("Yearly".to_owned());
    let once: Change = |place| agreement_of(place).recurring = None;
    let dateless: Change = |place| agreement_of(place).billing_start = None;
    let deleted: Change = |place| place.companies.get_mut(&Id::new(10)).unwrap().deleted = true;
    let to = |company: i64, agreement: i64| Mapping::to_agreement("t1", company, agreement);
    for (mapping, change, expected) in [
        (to(10, 100), fine, &[][..]),
        (Mapping::to_company("t1", 10), fine, &[]),
        (to(12, 100), fine, &["E:no company with id 12"]),
        (to(10, 900), fine, &["E:no agreement with id 900"]),
        (
            to(10, 110),
            fine,
            &["E:does not belong to company \"Birch\""],
        ),
        (
            Mapping::to_company("t1", 12),
            fine,
            &["E:no company with id 12"],
        ),
        (to(10, 100), deleted, &["E:deleted"]),
        (to(10, 100), ends, &["E:is Expired"]),
        (to(10, 100), begins, &["W:is Inactive"]),
        (to(10, 100), yearly, &["E:invoiced Yearly"]),
        (to(10, 100), once, &[]),
        (to(10, 100), dateless, &["W:neither a billing start"]),
        // All companies may be chosen, whatever their status (SW-22).
        (to(11, 110), fine, &["W:has the status Inactive"]),
    ] {
        let mut place = place();
        change(&mut place);
        let policy = Policy::new().with_billing(policy());
        expect(&said(&policy, &place, &[mapping]), expected);
    }
}

fn agreement_of(place: &mut Place) -> &mut ActualAgreement {
    place.agreements.get_mut(&Id::new(100)).unwrap()
}

/// SW-18: tickets are for active companies; choosing another one is told, and not refused.
#[test]
fn a_company_that_gets_no_tickets_is_a_warning() {
    let mut alerts = AlertPolicy::new(Vec::new());
    alerts.company_statuses = vec!["Active".to_owned()];
    let policy = Policy::new().with_alerts(alerts);
    let mapping = Mapping::to_company("t1", 11);
    expect(
        &said(&policy, &place(), &[mapping]),
        &["W:has the status Inactive"],
    );
}

#[test]
fn two_tenants_on_one_line_are_an_error_and_on_one_company_a_warning() {
    let t1 = Mapping::to_agreement("t1", 10, 100);
    let t2 = Mapping::to_agreement("t2", 10, 100);
    let mut off = t1.clone();
    off.enabled = false;
    let by_serial = Policy::new().with_billing(policy());
    let mut by_product = policy();
    by_product.lines.matching = LineMatch::Product;
    let by_product = Policy::new().with_billing(by_product);
    for (policy, first, expected) in [
        (
            &by_serial,
            &t1,
            "W:agreement 100 is mapped to tenant t1 as well",
        ),
        (
            &by_product,
            &t1,
            "E:agreement 100 is mapped to tenant t1 already",
        ),
        // Who is switched off bills nothing.
        (
            &by_product,
            &off,
            "W:company 10 is mapped to tenant t1 as well",
        ),
    ] {
        let said = said(policy, &place(), &[first.clone(), t2.clone()]);
        expect(&said, &[expected]);
    }
    let many = (0..5).map(|n| Mapping::to_company(format!("t{n}"), 10));
    let said = said(&by_serial, &place(), &many.collect::<Vec<_>>());
    expect(&said, &["W:tenants t0, t1, t2 and 1 more"]);
}
