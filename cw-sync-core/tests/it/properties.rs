//! What holds of every plan, whatever the vendor reports, CWM holds and we remember.

use crate::given::{Case, complete, date, day, key, line, monthly, number, partial, text};
use crate::simulate::apply;
use cw_manage::Id;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::BillableProduct;
use cw_sync_core::model::FieldValue;
use cw_sync_core::plan::billing::{ActualLine, BillingAction, Fields};
use cw_sync_core::plan::{Action, Change, Effect, Outlook, Part, Plan, RecordKey, Scope};
use cw_sync_core::policy::{
    Formula, ItemRule, LineField, LineMatch, Owner, ProductMap, ProductMapping, Rounding,
    UnmappedProduct, WhenGone, WhenMoved, WhenRenamed, WhenUnmapped,
};
use cw_sync_core::source::Snapshot;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::collections::BTreeSet;

const TENANTS: [&str; 4] = ["t0", "t1", "t2", "t3"];
const AGREEMENTS: [i64; 3] = [100, 101, 102];
const NAMES: [&str; 4] = ["Seats", "seats ", "Backup", "Wall"];
const SERIALS: [&str; 5] = ["", "S1", "s1", "S2", "S3"];
const DAYS: [&str; 5] = [
    "2023-06-01",
    "2024-03-01",
    "2024-06-14",
    "2024-09-01",
    "2025-01-31",
];

fn products() -> impl Strategy<Value = Vec<BillableProduct>> {
    let product = (
        select(&NAMES[..]),
        select(&SERIALS[..]),
        0i64..4,
        select(&["seats", "devices", "new"][..]),
        option::of(select(&DAYS[..])),
        option::of(select(&DAYS[..])),
    );
    let product = product.prop_map(|(name, serial, quantity, family, since, until)| {
        let mut product = BillableProduct::new(name, family, quantity.into());
        product.serial = Some(serial.to_owned());
        product.registered_on = since.map(day);
        product.expires_on = until.map(day);
        product
    });
    vec(product, 0..5)
}

type Read = Option<Result<Snapshot<BillableProduct>, String>>;

fn read() -> impl Strategy<Value = Read> {
    prop_oneof![
        6 => products().prop_map(|all| Some(Ok(complete(all)))),
        2 => products().prop_map(|some| Some(Ok(partial(some)))),
        1 => Just(Some(Err("503".to_owned()))),
        1 => Just(None),
    ]
}

fn mapping() -> impl Strategy<Value = Option<(Option<i64>, bool)>> {
    prop_oneof![
        8 => select(&AGREEMENTS[..]).prop_map(|id| Some((Some(id), true))),
        1 => select(&AGREEMENTS[..]).prop_map(|id| Some((Some(id), false))),
        1 => any::<bool>().prop_map(|on| Some((None, on))),
        1 => Just(None),
    ]
}

/// Tenant; name and serial that a line was made for, where a person edited them since; the quantity
/// that was written last.
type Ours = (&'static str, Option<(&'static str, &'static str)>, i64);

/// A line of CWM's, and whose it is remembered to be, if anybody's.
#[derive(Debug, Clone)]
struct Held {
    agreement: i64,
    name: &'static str,
    serial: &'static str,
    quantity: i64,
    until: Option<&'static str>,
    described: &'static str,
    ours: Option<Ours>,
    deleted: bool,
}

fn held() -> impl Strategy<Value = Held> {
    let edited = option::weighted(0.3, (select(&NAMES[..]), select(&SERIALS[..])));
    let ours = option::weighted(0.6, (select(&TENANTS[..]), edited, 0i64..4));
    let line = (
        select(&AGREEMENTS[..]),
        select(&NAMES[..]),
        select(&SERIALS[..]),
        0i64..4,
        option::weighted(0.3, select(&DAYS[..])),
        select(&["Seats", "By hand"][..]),
        ours,
        prop::bool::weighted(0.1),
    );
    line.prop_map(
        |(agreement, name, serial, quantity, until, described, ours, deleted)| Held {
            agreement,
            name,
            serial,
            quantity,
            until,
            described,
            ours,
            deleted,
        },
    )
}

/// Some of the products as one of two items, of which one is not in the catalog.
fn product_map() -> impl Strategy<Value = ProductMap> {
    let mapping = (
        select(&["Seats", "Backup", "Wall", "New"][..]),
        select(&["Wall", "wall", "Seats", "Nowhere"][..]),
        prop::bool::weighted(0.8),
        option::of(any::<bool>()),
    );
    let formula = select(&[Formula::One, Formula::Sum, Formula::Max][..]);
    let unmapped = select(&[UnmappedProduct::Warn, UnmappedProduct::Fail][..]);
    (vec(mapping, 0..4), formula, option::of(1i64..5), unmapped).prop_map(
        |(mappings, formula, minimum, unmapped)| {
            let mut rule = ItemRule::new(formula);
            rule.minimum = minimum.map(Into::into);
            let mut map = ProductMap::new().with_item("Wall", rule);
            map.unmapped = unmapped;
            for (product, item, enabled, taxable) in mappings {
                let mut mapping = ProductMapping::to(item);
                (mapping.enabled, mapping.taxable) = (enabled, taxable);
                map = map.with(product, mapping);
            }
            map
        },
    )
}

fn case() -> impl Strategy<Value = Case> {
    let fields = select(
        &[
            LineField::Quantity,
            LineField::EffectiveDate,
            LineField::CancelledDate,
            LineField::SerialNumber,
            LineField::InvoiceDescription,
            LineField::BillCustomer,
            LineField::TaxableFlag,
        ][..],
    );
    let owner = select(&[Owner::Vendor, Owner::VendorUntilEdited, Owner::AtCreation][..]);
    let policy = (
        select(&[LineMatch::ProductAndSerial, LineMatch::Product][..]),
        select(&[WhenGone::Leave, WhenGone::Zero, WhenGone::End][..]),
        btree_map(fields, owner, 0..7),
        select(&[WhenMoved::Wait, WhenMoved::Zero, WhenMoved::End][..]),
        select(&[WhenUnmapped::Leave, WhenUnmapped::Zero, WhenUnmapped::End][..]),
        select(&[WhenRenamed::Hold, WhenRenamed::NewLine][..]),
        select(&[Rounding::Exact, Rounding::Up, Rounding::Decimals(2)][..]),
        option::weighted(0.3, product_map()),
    );
    let agreements = vec(select(&["Active", "Active", "Active", "Expired"][..]), 3);
    let one_time = vec(any::<bool>(), 3);
    (
        policy,
        vec((mapping(), read()), 4),
        vec(held(), 0..8),
        (agreements, one_time),
    )
        .prop_map(|(policy, tenants, lines, (statuses, one_time))| {
            let mut case = Case::new().catalog(&[("Wall", "seats")]);
            let lines_policy = &mut case.policy.lines;
            (lines_policy.matching, lines_policy.when_gone) = (policy.0, policy.1);
            lines_policy.owners = policy.2;
            (lines_policy.when_moved, lines_policy.when_unmapped) = (policy.3, policy.4);
            (lines_policy.when_renamed, lines_policy.rounding) = (policy.5, policy.6);
            case.policy.products = policy.7;
            for ((id, status), once) in AGREEMENTS.into_iter().zip(statuses).zip(one_time) {
                let mut agreement = monthly(10);
                agreement.status = Some(status.to_owned());
                agreement.recurring = agreement.recurring.filter(|_| !once);
                case.agreement(id, agreement);
            }
            for (tenant, (mapping, products)) in TENANTS.into_iter().zip(tenants) {
                let mapping = mapping.map(|(agreement, on)| {
                    let mut mapping = Mapping::to_company(tenant, 10);
                    mapping.agreement = agreement.map(Id::new);
                    mapping.enabled = on;
                    mapping
                });
                case.mapped(tenant, mapping, products);
            }
            for (id, held) in (1..).zip(lines) {
                hold(&mut case, id, &held);
            }
            case
        })
}

fn hold(case: &mut Case, id: i64, held: &Held) {
    let mut made = line(id, held.name.trim(), held.serial, held.quantity);
    let described = text(held.described);
    made.fields.insert(LineField::InvoiceDescription, described);
    if let Some(day) = held.until {
        made.fields.insert(LineField::CancelledDate, date(day));
    }
    if let Some((tenant, edited, wrote)) = held.ours {
        let (name, serial) = edited.unwrap_or((held.name, held.serial));
        let serial = match case.policy.lines.matching {
            LineMatch::Product => "",
            _ => serial,
        };
        let mut written = made.fields.clone();
        written.insert(LineField::Quantity, number(wrote));
        let key = key(held.agreement, name, serial);
        if !case.links.contains_key(&key) {
            case.link(tenant, key, id, written);
        }
    }
    if !held.deleted {
        case.put(held.agreement, made);
    }
}

fn whole(part: Part) -> Plan {
    Plan::assemble("here".into(), Vec::new(), vec![part])
}

fn lines(case: &Case, agreement: i64) -> &[ActualLine] {
    let agreement = &case.actual.agreements[&Id::new(agreement)];
    agreement.lines.as_deref().unwrap()
}

fn updates(plan: &Part) -> impl Iterator<Item = (&Change, i64, i64, &Fields)> {
    plan.changes
        .iter()
        .filter_map(|change| match &change.action {
            Action::Billing(BillingAction::UpdateAddition {
                agreement,
                addition,
                set,
                ..
            }) => Some((change, agreement.get(), addition.get(), set)),
            _ => None,
        })
}

/// What a line bills.
fn quantity(line: &ActualLine) -> &FieldValue {
    &line.fields[&LineField::Quantity]
}

fn ended(case: &Case, line: &ActualLine) -> bool {
    line.date(LineField::CancelledDate)
        .is_some_and(|day| day < case.today)
}

fn natural_key(case: &Case, agreement: i64, line: &ActualLine) -> RecordKey {
    let serial = line.serial().unwrap_or_default();
    match case.policy.lines.matching {
        LineMatch::Product => key(agreement, &line.identifier, ""),
        _ => key(agreement, &line.identifier, serial),
    }
}

/// A list in another order.
fn shuffled<T: Clone>(list: &[T], by: &[Index]) -> Vec<T> {
    let mut left = list.to_vec();
    let mut picks = by.iter().cycle();
    let mut shuffled = Vec::new();
    while !left.is_empty() {
        let at = picks.next().unwrap().index(left.len());
        shuffled.push(left.remove(at));
    }
    shuffled
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_a_plan_there_is_nothing_to_do(mut case in case()) {
        apply(&case.plan(), &mut case);
        let again = case.plan();
        prop_assert!(again.is_empty(), "{again:#?}");
    }

    #[test]
    fn the_order_of_what_is_read_changes_nothing(case in case(), by in vec(any::<Index>(), 7)) {
        let plan = case.plan();
        let mut other = case;
        other.tenants = shuffled(&other.tenants, &by);
        for tenant in &mut other.tenants {
            if let Some(Ok(snapshot)) = &mut tenant.products {
                let products = shuffled(snapshot.items(), &by);
                let (gaps, at) = (snapshot.gaps().to_vec(), snapshot.taken_at());
                *snapshot = Snapshot::with_gaps(products, gaps, at);
            }
        }
        for agreement in other.actual.agreements.values_mut() {
            let lines = agreement.lines.as_mut().unwrap();
            *lines = shuffled(lines, &by);
        }
        let (whole, other) = (whole(plan.clone()), whole(other.plan()));
        prop_assert_eq!(other.digest(), whole.digest());
        prop_assert_eq!(other.differences(&whole), []);
        prop_assert_eq!(other, whole);
    }

    /// What is approved is all of it: leaving out any step makes another plan.
    #[test]
    fn a_digest_stands_for_every_step(case in case()) {
        let plan = whole(case.plan());
        let mut digests = BTreeSet::from([plan.digest()]);
        for n in 0..plan.changes.len() {
            let mut other = plan.clone();
            other.changes.remove(n);
            prop_assert!(digests.insert(other.digest()));
        }
    }

    #[test]
    fn only_who_is_billed_is_written_for(case in case()) {
        let plan = case.plan();
        let billed = plan.tenants.iter().filter(|(_, data)| data.outlook == Outlook::Synced);
        let billed: BTreeSet<_> = billed.map(|(tenant, _)| tenant).collect();
        let unmapped: BTreeSet<_> = case
            .tenants
            .iter()
            .filter(|input| input.mapping.as_ref().is_none_or(|to| to.agreement.is_none()))
            .map(|input| &input.tenant.key)
            .collect();
        for change in &plan.changes {
            match &change.scope {
                // Nothing but ending lines, and only where the policy says so.
                Scope::Tenant(tenant) if unmapped.contains(tenant) => {
                    prop_assert!(case.policy.lines.when_unmapped != WhenUnmapped::Leave);
                    prop_assert_eq!(change.effect(case.today), Effect::Ends);
                }
                Scope::Tenant(tenant) => prop_assert!(billed.contains(tenant), "{change:#?}"),
                _ => prop_assert!(!crate::given::is_line(&change.action)),
            }
        }
        if billed.is_empty() && case.policy.lines.when_unmapped == WhenUnmapped::Leave {
            prop_assert!(plan.is_empty());
        }
    }

    #[test]
    fn nothing_is_made_or_changed_twice(case in case()) {
        let plan = case.plan();
        let keys: Vec<_> = plan.changes.iter().map(|change| change.action.key()).collect();
        let different: BTreeSet<_> = keys.iter().collect();
        prop_assert_eq!(different.len(), keys.len(), "{:#?}", plan.changes);
        let touched: Vec<_> = updates(&plan).map(|(_, _, line, _)| line).collect();
        let different: BTreeSet<_> = touched.iter().collect();
        prop_assert_eq!(different.len(), touched.len(), "{:#?}", plan.changes);
    }

    #[test]
    fn from_a_snapshot_with_gaps_no_quantity_goes_down(case in case()) {
        let unsure: BTreeSet<_> = case
            .tenants
            .iter()
            .filter(|tenant| !matches!(&tenant.products, Some(Ok(all)) if all.is_complete()))
            // Who is no longer mapped is ended by that, whatever the vendor reports.
            .filter(|tenant| tenant.mapping.as_ref().is_some_and(|to| to.agreement.is_some()))
            .map(|tenant| Scope::Tenant(tenant.tenant.key.clone()))
            .collect();
        let plan = case.plan();
        for (change, agreement, id, set) in updates(&plan) {
            let line = lines(&case, agreement).iter().find(|line| line.id.get() == id).unwrap();
            if unsure.contains(&change.scope) {
                let wanted = set.get(&LineField::Quantity);
                prop_assert!(wanted.is_none_or(|wanted| wanted >= quantity(line)), "{change:#?}");
                prop_assert!(change.effect(case.today) != Effect::Ends, "{change:#?}");
            }
        }
    }

    #[test]
    fn only_lines_that_match_or_are_ours_are_touched(case in case()) {
        let plan = case.plan();
        for (change, agreement, id, _) in updates(&plan) {
            let key = change.action.key();
            let line = lines(&case, agreement).iter().find(|line| line.id.get() == id).unwrap();
            let matches = natural_key(&case, agreement, line) == key;
            let ours = case.links.get(&key).is_some_and(|link| link.record == id);
            prop_assert!(matches || ours, "{change:#?}");
        }
    }

    /// The worst bug: after a plan, a product has no second open line that this plan made.
    #[test]
    fn no_new_line_stands_beside_an_open_one_of_the_same_product(mut case in case()) {
        let before = case.plan();
        apply(&before, &mut case);
        for change in &before.changes {
            let Action::Billing(BillingAction::CreateAddition { agreement, .. }) = &change.action else {
                continue;
            };
            let key = change.action.key();
            let bills = lines(&case, agreement.get()).iter().filter(|line| {
                natural_key(&case, agreement.get(), line) == key && !ended(&case, line)
            });
            // Beside it there may be a line that a person relabelled, which another product has.
            let anothers = |line: &&ActualLine| case.links.values().any(|link| {
                link.record == line.id.get() && link.key != key
            });
            prop_assert!(bills.filter(|line| !anothers(line)).count() <= 1, "{change:#?}");
        }
    }

    /// A step that takes another's place comes after it and waits for it.
    #[test]
    fn what_a_step_needs_comes_before_it_and_ends(case in case()) {
        let plan = case.plan();
        let mut before = BTreeSet::new();
        for change in &plan.changes {
            for needed in &change.needs {
                prop_assert!(before.contains(needed), "{change:#?}");
            }
            if change.effect(case.today) == Effect::Ends {
                before.insert(change.action.key());
            }
        }
    }

    /// Where a tenant was billed before, no line bills beside one that this plan makes or revives.
    #[test]
    fn no_line_begins_to_bill_beside_one_on_another_agreement(mut case in case()) {
        let plan = case.plan();
        let links = case.links.clone();
        let idle: BTreeSet<_> = AGREEMENTS
            .iter()
            .flat_map(|id| lines(&case, *id))
            .filter(|line| !bills(&case, line))
            .map(|line| line.id)
            .collect();
        apply(&plan, &mut case);
        let began = plan.changes.iter().filter(|change| match &change.action {
            Action::Billing(BillingAction::CreateAddition { .. }) => true,
            Action::Billing(BillingAction::UpdateAddition { agreement, addition, .. }) => {
                let mut all = lines(&case, agreement.get()).iter();
                idle.contains(addition)
                    && all.any(|line| line.id == *addition && bills(&case, line))
            }
            _ => false,
        });
        let product = |key: &RecordKey| {
            let (_, product) = key.key.split_once(',').unwrap();
            product.to_owned()
        };
        for change in began {
            let Scope::Tenant(tenant) = &change.scope else { continue };
            let key = change.action.key();
            let before = links.values().filter(|link| {
                link.tenant.as_ref() == Some(tenant)
                    && link.key != key
                    && product(&link.key) == product(&key)
            });
            for link in before {
                for id in AGREEMENTS {
                    // What an agreement bills that has expired, or that others are on, is another
                    // question.
                    let expired = case.actual.agreements[&Id::new(id)].status.as_deref() == Some("Expired");
                    let others = case.tenants.iter().any(|other| {
                        let to = other.mapping.as_ref().and_then(|mapping| mapping.agreement);
                        other.tenant.key != *tenant && to == Some(Id::new(id))
                    });
                    if expired || others {
                        continue;
                    }
                    let mut all = lines(&case, id).iter();
                    let still = all.find(|line| {
                        line.id.get() == link.record && natural_key(&case, id, line) == link.key
                    });
                    prop_assert!(still.is_none_or(|line| !bills(&case, line)), "{change:#?}");
                }
            }
        }
    }
}

fn bills(case: &Case, line: &ActualLine) -> bool {
    let ends = line.date(LineField::CancelledDate);
    *quantity(line) != number(0) && ends.is_none_or(|day| day > case.today)
}
