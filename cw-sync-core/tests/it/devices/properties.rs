//! What holds of every plan for devices, whatever the vendor reports, CWM holds and we remember.

use super::given::{Case, complete, enabled, held, key, partial, question, type_, with};
use super::simulate::apply;
use crate::given::{day, text};
use cw_manage::Id;
use cw_sync_core::model::DeviceField::{OsInfo, PurchaseDate, SerialNumber, TagNumber};
use cw_sync_core::model::{Device, DeviceField, FieldValue};
use cw_sync_core::plan::devices::{ActualConfiguration, AnswerKind};
use cw_sync_core::plan::{Link, Severity, fold};
use cw_sync_core::policy::{
    AnswerDates, DeviceGone, DeviceMatch, DeviceMoved, Owner, QuestionPolicy, WhenMissing,
};
use cw_sync_core::source::Snapshot;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::collections::BTreeMap;

const TENANTS: [&str; 4] = ["t0", "t1", "t2", "t3"];
const COMPANIES: [i64; 3] = [10, 11, 12];
const KEYS: [&str; 5] = ["a", "b", "B", "c", "d"];
const SERIALS: [&str; 4] = ["", "S1", "s1", "S2"];
const QUESTIONS: [&str; 3] = ["Backup", "backup", "Expiry"];

fn value() -> impl Strategy<Value = FieldValue> {
    select(vec![
        text(""),
        text("14.4"),
        text("2024-02-29"),
        day("2024-02-29").into(),
        true.into(),
    ])
}

fn device() -> impl Strategy<Value = Device> {
    let fields = select(&[OsInfo, PurchaseDate, TagNumber][..]);
    (
        select(&KEYS[..]),
        select(&["Ann's", "Bob's", ""][..]),
        select(&["laptop", "firewall", "phone"][..]),
        select(&SERIALS[..]),
        btree_map(fields, value(), 0..3),
        btree_map(select(&QUESTIONS[..]), value(), 0..3),
    )
        .prop_map(|(key, name, family, serial, values, answers)| {
            let mut device = Device::new(key, name, family).with(SerialNumber, serial);
            device.values.extend(values);
            let answers = answers.into_iter();
            device.answers = answers.map(|(q, answer)| (q.to_owned(), answer)).collect();
            device
        })
}

type Read = Option<Result<Snapshot<Device>, String>>;

fn read() -> impl Strategy<Value = Read> {
    prop_oneof![
        6 => vec(device(), 0..4).prop_map(|all| Some(Ok(complete(all)))),
        2 => vec(device(), 0..4).prop_map(|some| Some(Ok(partial(some)))),
        1 => Just(Some(Err("503".to_owned()))),
    ]
}

/// A configuration of CWM's; and whose it is remembered to be and in which company, if anybody's.
#[derive(Debug, Clone)]
struct Held {
    at: ActualConfiguration,
    ours: Option<(&'static str, &'static str, i64, bool)>,
    deleted: bool,
}

fn configuration() -> impl Strategy<Value = Held> {
    let ours = (
        select(&TENANTS[..]),
        select(&KEYS[..]),
        prop_oneof![4 => Just(None), 1 => select(&COMPANIES[..]).prop_map(Some)],
        any::<bool>(),
    );
    (
        select(&COMPANIES[..]),
        select(&["a", "b", "c", "d", "e", ""][..]),
        select(&SERIALS[..]),
        select(&["Laptop", "Firewall", "Old"][..]),
        select(&["Active", "Retired", "Spare"][..]),
        option::of(select(&["14.4", "mine"][..])),
        option::weighted(0.6, ours),
        prop::bool::weighted(0.1),
    )
        .prop_map(|(company, key, serial, kind, status, os, ours, deleted)| {
            let mut at = held(0, key);
            at.company = Some(Id::new(company));
            at.type_name = kind.to_owned();
            at.status = Some(status.to_owned());
            at.active = status != "Retired";
            if !serial.is_empty() {
                at = with(at, SerialNumber, serial);
            }
            if let Some(os) = os {
                at = with(at, OsInfo, os);
            }
            let ours = ours.map(|(tenant, key, elsewhere, wrote)| {
                (tenant, key, elsewhere.unwrap_or(company), wrote)
            });
            Held { at, ours, deleted }
        })
}

fn case() -> impl Strategy<Value = Case> {
    let owner = || select(&[Owner::Vendor, Owner::VendorUntilEdited, Owner::AtCreation][..]);
    let fields = select(
        &[
            DeviceField::Name,
            SerialNumber,
            OsInfo,
            PurchaseDate,
            TagNumber,
        ][..],
    );
    let policy = (
        select(&[DeviceMatch::Identifier, DeviceMatch::IdentifierThenSerial][..]),
        select(vec![
            DeviceGone::Leave,
            DeviceGone::SetStatus("Retired".to_owned()),
        ]),
        select(vec![
            DeviceMoved::Fail,
            DeviceMoved::Move,
            DeviceMoved::Replace("Retired".to_owned()),
        ]),
        btree_map(fields, owner(), 0..5),
        (owner(), owner(), option::weighted(0.8, owner())),
        select(&[AnswerDates::Date, AnswerDates::IsoText][..]),
    );
    let mapping = prop_oneof![
        8 => select(&COMPANIES[..]).prop_map(|company| Some((company, true))),
        1 => select(&COMPANIES[..]).prop_map(|company| Some((company, false))),
        1 => Just(None),
    ];
    let asked = vec((select(&QUESTIONS[..]), any::<bool>(), any::<bool>()), 0..2);
    let types = (any::<bool>(), asked);
    (
        policy,
        vec((mapping, read()), 4),
        vec(configuration(), 0..7),
        types,
    )
        .prop_map(|(policy, tenants, held, (known, asked))| {
            let mut case = Case::empty();
            let birch = case.actual.companies[&Id::new(10)].clone();
            case.actual.companies = COMPANIES.map(|id| (Id::new(id), birch.clone())).into();
            case.policy.matching = policy.0;
            case.policy.when_gone = policy.1;
            case.policy.when_moved = policy.2;
            case.policy.owners = policy.3;
            case.policy.types.owner = policy.4.0;
            case.policy.status_owner = policy.4.1;
            case.policy.questions = policy.4.2.map(|owner| {
                let mut questions = QuestionPolicy::new(policy.5);
                questions.owner = owner;
                questions
            });
            if !known {
                case.actual.types.remove(0);
            }
            case.actual.types.push(type_(3, "Old"));
            for (id, (text, day, required)) in (1..).zip(asked) {
                let kind = if day {
                    AnswerKind::Date
                } else {
                    AnswerKind::Text
                };
                let mut made = question(id, text, kind);
                made.required = required;
                let questions = &mut case.actual.types[0].questions;
                if questions
                    .iter()
                    .all(|known| fold(&known.question) != fold(text))
                {
                    questions.push(made);
                }
            }
            for (tenant, (mapping, devices)) in TENANTS.into_iter().zip(tenants) {
                let mapping = mapping.map(|(company, on)| {
                    let mut mapping = enabled(tenant, company);
                    mapping.enabled = on;
                    mapping
                });
                case.add(tenant, mapping, devices);
            }
            for (id, held) in (1..).zip(held) {
                hold(&mut case, id, held);
            }
            case
        })
}

fn hold(case: &mut Case, id: i64, held: Held) {
    let mut at = held.at;
    at.id = Id::new(id);
    // It shows the questions of its type.
    let mut types = case.actual.types.iter();
    if let Some(kind) = types.find(|kind| kind.name == at.type_name) {
        for asked in &kind.questions {
            at = super::given::asks(at, &asked.question, asked.kind, None);
        }
    } else {
        at.type_name = "Old".to_owned();
    }
    if let Some((tenant, identifier, company, wrote)) = held.ours {
        let mut written = BTreeMap::from([("type".to_owned(), text(&at.type_name))]);
        if wrote {
            written.insert("osInfo".to_owned(), text("14.4"));
            written.insert("status".to_owned(), text("Active"));
        }
        let key = key(company, identifier);
        let link = Link::new(key.clone(), Some(tenant.into()), id, written);
        case.links.entry(key).or_insert(link);
    }
    if !held.deleted {
        case.actual.configurations.push(at);
    }
}

/// A list in another order.
fn shuffled<T: Clone>(list: &[T], by: &[Index]) -> Vec<T> {
    let mut left = list.to_vec();
    let mut picks = by.iter().cycle();
    let mut shuffled = Vec::new();
    while !left.is_empty() {
        shuffled.push(left.remove(picks.next().unwrap().index(left.len())));
    }
    shuffled
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is an error may come right by what is done for another device, such as one that takes
    /// its configuration along to another company; then the next run takes it up.
    #[test]
    fn after_a_plan_there_is_nothing_to_do(mut case in case()) {
        let plan = case.plan();
        apply(&plan, &mut case);
        if plan.findings.iter().any(|finding| finding.severity == Severity::Error) {
            apply(&case.plan(), &mut case);
        }
        let again = case.plan();
        prop_assert!(again.is_empty(), "{again:#?}");
        prop_assert!(again.ties.is_empty(), "{again:#?}");
    }

    #[test]
    fn the_order_of_what_is_read_changes_nothing(case in case(), by in vec(any::<Index>(), 7)) {
        let plan = case.plan();
        let mut other = case;
        other.tenants = shuffled(&other.tenants, &by);
        for tenant in &mut other.tenants {
            if let Some(Ok(snapshot)) = &mut tenant.devices {
                let devices = shuffled(snapshot.items(), &by);
                let (gaps, at) = (snapshot.gaps().to_vec(), snapshot.taken_at());
                *snapshot = Snapshot::with_gaps(devices, gaps, at);
            }
        }
        let actual = &mut other.actual;
        actual.configurations = shuffled(&actual.configurations, &by);
        actual.types = shuffled(&actual.types, &by);
        prop_assert_eq!(plan, other.plan());
    }

    /// Of each record at most one step, and one tenant's configuration is never given to another
    /// device that is still reported.
    #[test]
    fn a_configuration_stands_for_one_device(case in case()) {
        let plan = case.plan();
        let mut keys: Vec<_> = plan.changes.iter().map(|step| step.action.key()).collect();
        keys.sort();
        let all = keys.len();
        keys.dedup();
        prop_assert_eq!(all, keys.len(), "{:#?}", plan);
        let mut after = case.clone();
        apply(&plan, &mut after);
        for (key, link) in &case.links {
            let still = plan.changes.iter().any(|step| step.action.key() == *key);
            let now = after.links.values().find(|now| {
                now.key.kind == link.key.kind && now.record == link.record
            });
            if let (true, Some(now)) = (still, now) {
                prop_assert!(now.key == *key || after.links.contains_key(key));
            }
        }
    }

    /// Two active configurations never stand for one device that is reported once, however it got
    /// around.
    #[test]
    fn there_are_never_two_active_ones_for_one_device(mut case in case()) {
        case.policy.when_moved = DeviceMoved::Replace("Retired".to_owned());
        case.policy.status_owner = Owner::Vendor;
        case.policy.when_missing = WhenMissing::Create;
        let before = active(&case);
        apply(&case.plan(), &mut case);
        for (identifier, now) in active(&case) {
            let then = before.get(&identifier).copied().unwrap_or_default();
            // What a person or an incomplete read left is left; the plan adds none to it.
            let reported = case.tenants.iter().filter(|tenant| reports(tenant, &identifier));
            let allowed = then.max(reported.count()).max(1);
            prop_assert!(now <= allowed, "{identifier}: {now}, {then} before");
        }
    }

    /// From what is incomplete or could not be read nothing becomes inactive.
    #[test]
    fn lesson_5_29_absence_from_incomplete_data_closes_nothing(mut case in case()) {
        for tenant in &mut case.tenants {
            tenant.devices = match tenant.devices.take() {
                Some(Ok(_)) => Some(Ok(partial(Vec::new()))),
                other => other,
            };
        }
        prop_assert!(case.plan().is_empty());
    }
}

/// How many active configurations are remembered for a device.
fn active(case: &Case) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for link in case.links.values() {
        let Ok((_, identifier)) = serde_json::from_str::<(String, String)>(&link.key.key) else {
            continue;
        };
        let mut all = case.actual.configurations.iter();
        if all.any(|one| one.id.get() == link.record && one.active) {
            *counts.entry(identifier).or_default() += 1;
        }
    }
    counts
}

fn reports(tenant: &cw_sync_core::plan::devices::TenantDevices, identifier: &str) -> bool {
    let Some(Ok(snapshot)) = &tenant.devices else {
        return false;
    };
    snapshot
        .items()
        .iter()
        .any(|device| fold(&device.key) == identifier)
}
