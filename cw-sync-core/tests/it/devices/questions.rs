//! Answers to configuration questions.

use super::given::{Case, asks, found, held, key, laptop, question};
use crate::given::{date, day, number, text};
use cw_sync_core::model::{Device, FieldValue};
use cw_sync_core::plan::devices::{ActualConfiguration, AnswerKind, DeviceAction};
use cw_sync_core::plan::{Action, Severity};
use cw_sync_core::policy::{AnswerDates, Owner, WhenMissing};
use rust_decimal::Decimal;

fn expiring(on: &str) -> Device {
    laptop("a").answering("Gateway Security", day(on))
}

/// Our configuration of device `a`, which shows that question with that answer.
fn answered(kind: AnswerKind, answer: Option<FieldValue>) -> ActualConfiguration {
    asks(held(7, "a"), "Gateway Security", kind, answer)
}

#[test]
fn lesson_5_10_missing_questions_are_added_to_the_type_first() {
    let device = expiring("2024-02-29")
        .answering("Backup", true)
        .answering("Blank", "");
    let mut case = Case::new(vec![device]);
    let there = question(5, "Serial of the HA peer", AnswerKind::Text);
    case.actual.types[0].questions.push(there);
    let part = case.plan();
    let said: Vec<_> = part
        .changes
        .iter()
        .map(|step| step.action.to_string())
        .collect();
    assert_eq!(
        said,
        [
            "create question \"Backup\" of configuration type \"Laptop\"",
            "create question \"Gateway Security\" of configuration type \"Laptop\"",
            "create configuration of \"Laptop\" for device a in company 10",
        ]
    );
    let places = part.changes.iter().filter_map(|step| match &step.action {
        Action::Devices(DeviceAction::CreateQuestion { sequence, kind, .. }) => {
            Some((*sequence, *kind))
        }
        _ => None,
    });
    let places: Vec<_> = places.collect();
    assert_eq!(
        places,
        [(6, AnswerKind::Text), (7, AnswerKind::Text)],
        "behind those there are"
    );
    let keys: Vec<_> = part.changes[..2]
        .iter()
        .map(|step| step.action.key())
        .collect();
    assert_eq!(part.changes[2].needs, keys);
    let Action::Devices(DeviceAction::CreateConfiguration { answers, .. }) =
        &part.changes[2].action
    else {
        panic!("{part:#?}");
    };
    let answers: Vec<_> = answers.values().map(ToString::to_string).collect();
    assert_eq!(answers, ["\"Yes\"", "\"Feb 29 2024\""]);
}

#[test]
fn a_new_type_gets_its_questions_after_itself() {
    let mut case = Case::new(vec![expiring("2024-02-29")]);
    case.actual.types.clear();
    let part = case.plan();
    let [kind, question, create] = part.changes.as_slice() else {
        panic!("{part:#?}");
    };
    assert_eq!(question.needs, [kind.action.key()]);
    let mut needs = [kind.action.key(), question.action.key()];
    needs.sort();
    assert_eq!(create.needs, needs);
}

#[test]
fn a_new_question_is_one_for_days_if_all_answers_are_days() {
    let kind_of = |devices: Vec<Device>| {
        let mut case = Case::new(devices);
        case.policy.questions.as_mut().unwrap().dates = AnswerDates::Date;
        match &case.plan().changes[0].action {
            Action::Devices(DeviceAction::CreateQuestion { kind, .. }) => *kind,
            other => panic!("{other}"),
        }
    };
    let never = laptop("b").answering("Gateway Security", "never");
    assert_eq!(kind_of(vec![expiring("2024-02-29")]), AnswerKind::Date);
    assert_eq!(
        kind_of(vec![expiring("2024-02-29"), never]),
        AnswerKind::Text
    );
    let blank = laptop("b").answering("Gateway Security", "");
    assert_eq!(
        kind_of(vec![expiring("2024-02-29"), blank]),
        AnswerKind::Date
    );
}

#[test]
fn answers_take_the_form_of_their_question() {
    for (kind, value, answer) in [
        (
            AnswerKind::Text,
            FieldValue::from(day("2024-02-29")),
            text("Feb 29 2024"),
        ),
        (
            AnswerKind::Date,
            day("2024-02-29").into(),
            date("2024-02-29"),
        ),
        (AnswerKind::Number, "85".into(), number(85)),
        (AnswerKind::Number, Decimal::from(85).into(), number(85)),
        (AnswerKind::Flag, "yes".into(), true.into()),
    ] {
        let device = laptop("a").answering("Gateway Security", value);
        let case = Case::new(vec![device.clone()]).ours("t1", "a", answered(kind, None));
        assert_eq!(
            case.edit().answers["Gateway Security"],
            Some(answer.clone())
        );
        let case = Case::new(vec![device]).ours("t1", "a", answered(kind, Some(answer)));
        case.rests();
    }
    let odd = laptop("a").answering("Gateway Security", "soon");
    let case = Case::new(vec![odd]).ours("t1", "a", answered(AnswerKind::Date, None));
    case.warns("question \"Gateway Security\" takes a date, and the vendor says \"soon\"");
}

#[test]
fn answers_have_an_owner() {
    let ours = |answer: &str| answered(AnswerKind::Text, Some(text(answer)));
    let case = Case::new(vec![expiring("2024-02-29")]).ours("t1", "a", ours("Jan 31 2023"));
    assert!(case.edit().answers["Gateway Security"].is_some());
    let mut edited = Case::new(vec![expiring("2024-02-29")]).ours("t1", "a", ours("mine"));
    let written = &mut edited.links.get_mut(&key(10, "a")).unwrap().written;
    written.insert("questions/gateway security".to_owned(), text("Jan 31 2023"));
    edited.warns("answer \"Gateway Security\" of configuration 7 was set in CWM");
    edited.policy.questions.as_mut().unwrap().owner = Owner::Vendor;
    assert_eq!(
        edited.edit().answers["Gateway Security"],
        Some(text("Feb 29 2024"))
    );
    // Known to be empty: emptied where it is ours.
    let none = laptop("a").answering("gateway security", "");
    let case = Case::new(vec![none]).ours("t1", "a", ours("Jan 31 2023"));
    assert_eq!(case.edit().answers["gateway security"], None);
    // Not known: left.
    Case::new(vec![laptop("a")])
        .ours("t1", "a", ours("Jan 31 2023"))
        .rests();
}

#[test]
fn answers_may_be_nobodys_business() {
    let mut case = Case::new(vec![expiring("2024-02-29")]);
    case.policy.questions = None;
    assert_eq!(
        case.steps(),
        ["create configuration of \"Laptop\" for device a in company 10"]
    );
}

#[test]
fn questions_that_may_not_be_made_are_told_once() {
    let both = vec![
        expiring("2024-02-29"),
        laptop("b").answering("Gateway Security", "x"),
    ];
    let mut case = Case::new(both);
    case.policy.questions.as_mut().unwrap().when_missing = WhenMissing::Fail;
    let part = case.plan();
    assert_eq!(part.changes.len(), 2, "the devices are made all the same");
    let errors = found(&part, Severity::Error);
    let [error] = errors.as_slice() else {
        panic!("{errors:#?}");
    };
    assert!(
        error.contains("type \"Laptop\" has no question \"gateway security\""),
        "{error}"
    );
}

#[test]
fn a_question_that_a_person_put_away_stays_away() {
    let mut case = Case::new(vec![expiring("2024-02-29")]);
    let mut away = question(1, "Gateway Security", AnswerKind::Text);
    away.inactive = true;
    case.actual.types[0].questions.push(away);
    let part = case.plan();
    assert_eq!(part.changes.len(), 1);
    assert!(found(&part, Severity::Warning)[0].contains("is inactive in CWM"));
}

#[test]
fn with_a_type_go_its_answers() {
    let mut firewall = answered(AnswerKind::Text, Some(text("Feb 29 2024")));
    firewall.type_name = "Firewall".to_owned();
    let mut case = Case::new(vec![expiring("2024-02-29")]).ours("t1", "a", firewall);
    let asked = question(1, "Gateway Security", AnswerKind::Text);
    case.actual.types[0].questions.push(asked);
    let edit = case.edit();
    assert_eq!(edit.type_name.as_deref(), Some("Laptop"));
    assert_eq!(edit.answers["Gateway Security"], Some(text("Feb 29 2024")));
}

#[test]
fn another_type_that_a_person_chose_keeps_its_own_questions() {
    let mut case = Case::new(vec![expiring("2024-02-29")]).ours("t1", "a", held(7, "a"));
    case.actual.configurations[0].type_name = "Firewall".to_owned();
    case.warns("type of configuration 7 was set in CWM");
}
