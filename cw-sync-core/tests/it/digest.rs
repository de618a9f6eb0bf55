//! A plan's digest: what is approved.

use crate::given::{Case, MONTHLY, complete, line, monthly, number, product, text};
use cw_sync_core::guard::{Override, Rule, StopScope};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::FieldValue;
use cw_sync_core::plan::billing::BillingAction;
use cw_sync_core::plan::{Action, Change, Difference, FieldChange, Plan, Scope};
use cw_sync_core::policy::{LineField, WhenMoved};
use std::collections::BTreeSet;

/// Set-up, a change of ours, an adoption, a move.
fn plan() -> Plan {
    let mut case = Case::new().ours(line(5, "Seats", "S1", 5));
    case = case.line(line(6, "Seats", "S2", 5));
    case.policy.lines.when_moved = WhenMoved::End;
    case.agreement(101, monthly(10));
    let made = line(7, "Seats", "S3", 5);
    let key = crate::given::key(101, "Seats", "S3");
    case.link("t1", key, 7, made.fields.clone());
    case.put(101, made);
    let products = ["S1", "S2", "S3"].map(|serial| product("Seats", serial, 6));
    case.tenant("t1", MONTHLY, complete(products.to_vec()));
    let plan = Plan::assemble("here".into(), Vec::new(), vec![case.plan()]);
    assert_eq!(plan.changes.len(), 8, "{:#?}", plan.changes);
    plan
}

#[test]
fn what_is_not_written_does_not_count() {
    let digest = plan().digest();
    assert_eq!(digest.as_str().len(), 64);
    assert_eq!(plan().digest(), digest);
    let mut other = plan();
    other.changes.reverse();
    other.changes[0].reason = "another reason".to_owned();
    other.findings.clear();
    other.ties.clear();
    assert_eq!(other.digest(), digest);
    assert_eq!(plan().differences(&other), []);
    // Kept as JSON, it is the same plan.
    let json = serde_json::to_string(&plan()).unwrap();
    let read: Plan = serde_json::from_str(&json).unwrap();
    assert_eq!((read.digest(), read), (digest, plan()));
}

/// Each alteration makes another digest, and a difference that can be told.
#[test]
fn every_difference_counts() {
    type Alter = fn(&mut Plan);
    fn create(plan: &mut Plan) -> &mut Change {
        let mut changes = plan.changes.iter_mut();
        let is = |change: &&mut Change| {
            matches!(
                &change.action,
                Action::Billing(BillingAction::CreateAddition { .. })
            )
        };
        changes.find(is).unwrap()
    }
    let alterations: [Alter; 14] = [
        |plan| plan.integration = "there".into(),
        |plan| drop(plan.changes.remove(0)),
        |plan| drop(plan.changes.pop()),
        |plan| {
            let again = plan.changes[0].clone();
            plan.changes.push(again);
        },
        |plan| plan.changes[0].scope = Scope::Tenant("t9".into()),
        |plan| create(plan).needs.clear(),
        |plan| create(plan).adopts = true,
        |plan| create(plan).fields[0].to = Some(number(7)),
        |plan| {
            let update = plan
                .changes
                .iter_mut()
                .find(|change| change.adopts)
                .unwrap();
            update.fields[0].from = Some(number(4));
        },
        |plan| {
            let Action::Billing(BillingAction::CreateAddition { fields, .. }) =
                &mut create(plan).action
            else {
                return;
            };
            fields.insert(LineField::Quantity, number(6_000));
        },
        |plan| {
            let more = FieldChange::new("lessIncluded", None, Some(text("1")));
            create(plan).fields.push(more);
        },
        |plan| plan.extent.tenants = Some(BTreeSet::from(["t1".into()])),
        |plan| {
            let by = Override::new(Rule::Adopts, StopScope::Run, "seen", "J. Doe");
            plan.overrides.push(by);
        },
        |plan| {
            let changes = &mut plan.changes;
            changes.retain(|change| !change.adopts);
        },
    ];
    let mut digests = BTreeSet::from([plan().digest()]);
    for (n, alter) in alterations.into_iter().enumerate() {
        let mut other = plan();
        alter(&mut other);
        assert!(digests.insert(other.digest()), "alteration {n}");
        assert!(!plan().differences(&other).is_empty(), "alteration {n}");
    }
}

#[test]
fn a_number_in_another_notation_is_the_same() {
    let with = |quantity: &str| {
        let mut plan = plan();
        let value = FieldValue::Number(quantity.parse().unwrap());
        plan.changes[0]
            .fields
            .push(FieldChange::new("quantity", None, Some(value)));
        plan.digest()
    };
    assert_eq!(with("1.50"), with("1.5"));
    assert_ne!(with("1.50"), with("1.51"));
}

#[test]
fn stops_count() {
    let guarded = super::guards::unit_error();
    let plan = guarded.plan();
    let mut other = plan.clone();
    other.stops.clear();
    assert_ne!(plan.digest(), other.digest());
    assert!(
        matches!(&other.differences(&plan)[..], [Difference::Added(stop)]
        if stop.contains("quantity-jump"))
    );
}

#[test]
fn differences_are_told_in_words() {
    let mut other = plan();
    other.changes.remove(0);
    let mut tenants = Case::new();
    let mapping = Mapping::to_agreement("t2", 10, MONTHLY);
    let products = complete(vec![product("Wall", "S9", 1)]);
    tenants.mapped("t2", Some(mapping), Some(Ok(products)));
    other.changes.extend(tenants.plan().changes.pop());
    for change in &mut other.changes {
        if change.adopts {
            change.fields[0].from = Some(number(4));
        }
    }
    let told: Vec<_> = plan()
        .differences(&other)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(told.len(), 3, "{told:#?}");
    let all = told.join("\n");
    assert!(all.contains("no longer called for: create product type \"Vendor\""));
    assert!(
        all.contains("new: create addition \"Wall\" serial S9 on agreement 100 (quantity: — → 1")
    );
    assert!(
        all.contains("(quantity: 5 → 6); is now: update addition \"Seats\" serial S2"),
        "{all}"
    );
    assert!(all.contains("(quantity: 4 → 6)"));
}
