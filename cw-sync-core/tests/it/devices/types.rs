//! Which configuration type a device gets.

use super::given::{Case, found, held, key, laptop, question, steps, type_};
use cw_manage::Id;
use cw_sync_core::model::{Device, DeviceField, FieldValue};
use cw_sync_core::plan::Severity;
use cw_sync_core::plan::devices::{ActualType, AnswerKind};
use cw_sync_core::policy::{
    DeviceCondition, DeviceFact, Owner, TextTest, TypePolicy, TypeRule, WhenMissing,
};

fn os(os: &str) -> Device {
    laptop("a").with(DeviceField::OsInfo, os)
}

/// The type of a new device's configuration.
fn type_of(types: &TypePolicy, device: Device) -> String {
    let mut case = Case::new(vec![device]);
    (case.policy.types, case.policy.questions) = (types.clone(), None);
    for (id, name) in [(3, "Tablet"), (4, "Server"), (5, "Other")] {
        case.actual.types.push(type_(id, name));
    }
    case.step().fields[0].to_string()
}

#[test]
fn rules_come_before_families_and_families_before_the_default() {
    let mut types = TypePolicy::by_family(&[("Laptop ", "Laptop")]);
    types.default = Some("Other".to_owned());
    let info = |test| DeviceCondition::new(DeviceFact::Value(DeviceField::OsInfo), test);
    let family = DeviceCondition::new(
        DeviceFact::Family,
        TextTest::IsOneOf(vec!["laptop".to_owned()]),
    );
    let role = DeviceFact::Answer("Role".to_owned());
    types.rules = vec![
        TypeRule::new(vec![info(TextTest::BeginsWith("iOS".to_owned()))], "Tablet"),
        TypeRule::new(
            vec![family, info(TextTest::Contains("server".to_owned()))],
            "Server",
        ),
        TypeRule::new(
            vec![DeviceCondition::new(
                role,
                TextTest::Contains("db".to_owned()),
            )],
            "Server",
        ),
    ];
    for (device, expected) in [
        (os("iOS 15.1"), "Tablet"),
        (os("iOS Server"), "Tablet"),
        (os("macOS Server 5"), "Server"),
        (os("macOS 12"), "Laptop"),
        (laptop("a"), "Laptop"),
        (laptop("a").answering("Role", "DB node"), "Server"),
        (
            Device::new("a", "A", "phone").with(DeviceField::OsInfo, "Server"),
            "Other",
        ),
    ] {
        let said = format!("type: — → {expected:?}");
        assert_eq!(type_of(&types, device.clone()), said, "{device:?}");
    }
}

#[test]
fn a_device_without_a_type_is_an_error() {
    let case = Case::new(vec![Device::new("a", "A", "phone")]);
    case.refuses("no configuration type is set for devices of family \"phone\"");
}

#[test]
fn a_missing_type_is_created_once_and_before_what_needs_it() {
    let mut case = Case::new(vec![laptop("a"), laptop("b")]);
    case.actual.types.clear();
    let part = case.plan();
    assert_eq!(part.changes.len(), 3);
    assert_eq!(
        part.changes[0].action.to_string(),
        "create configuration type \"Laptop\""
    );
    for create in &part.changes[1..] {
        assert_eq!(create.needs, [part.changes[0].action.key()]);
    }
    case.policy.types.when_missing = WhenMissing::Fail;
    case.tenants[0] = Case::new(vec![laptop("a")]).tenants.remove(0);
    case.refuses("configuration type \"Laptop\" does not exist in CWM; create it under");
}

#[test]
fn a_type_that_cannot_be_used_is_an_error() {
    let inactive = || ActualType {
        inactive: true,
        ..type_(3, "laptop")
    };
    let mut case = Case::new(vec![laptop("a")]);
    case.actual.types = vec![inactive()];
    case.refuses("configuration type \"Laptop\" (id 3) is inactive in CWM; activate it");
    case.actual.types = vec![type_(1, "Laptop"), type_(2, "laptop ")];
    case.refuses("configuration types 1, 2 are all called \"Laptop\"");
    case.actual.types = vec![inactive(), type_(1, "Laptop")];
    assert_eq!(case.steps().len(), 1);
    case.actual.types.clear();
    case.policy.types = TypePolicy::by_family(&[("laptop", &"x".repeat(51))]);
    case.refuses("CWM takes names of 1 to 50 characters");
}

#[test]
fn a_type_is_changed_only_where_it_is_ours() {
    let firewall = || {
        let mut firewall = held(7, "a");
        firewall.type_name = "Firewall".to_owned();
        firewall
    };
    let mut case = Case::new(vec![laptop("a")]).ours("t1", "a", firewall());
    assert_eq!(case.edit().type_name.as_deref(), Some("Laptop"));
    case.policy.types.owner = Owner::AtCreation;
    case.rests();
    case.policy.types.owner = Owner::VendorUntilEdited;
    let written = &mut case.links.get_mut(&key(10, "a")).unwrap().written;
    written.insert("type".to_owned(), FieldValue::from("Laptop"));
    case.warns("type of configuration 7 was set in CWM and is left as it is");
}

#[test]
fn what_is_not_known_costs_no_configuration_its_type() {
    let info = DeviceFact::Value(DeviceField::OsInfo);
    let is = |fact, text: &str| DeviceCondition::new(fact, TextTest::Contains(text.to_owned()));
    let server = TypeRule::new(vec![is(info.clone(), "server")], "Server");
    let both = TypeRule::new(
        vec![is(info, "server"), is(DeviceFact::Family, "laptop")],
        "Server",
    );
    let mut types = TypePolicy::by_family(&[("laptop", "Laptop")]);
    types.default = Some("Laptop".to_owned());
    let unknown = |family: &str| Device::new("a", "laptop a", family);
    for (rules, device, keeps) in [
        (vec![server.clone()], unknown("laptop"), true),
        (vec![server.clone()], os("macOS 14"), false),
        // Whatever it runs, it is no laptop.
        (vec![both.clone()], unknown("phone"), false),
        (vec![both], unknown(" "), true),
        (vec![], unknown(""), true),
        (vec![], unknown("phone"), false),
    ] {
        let mut server = held(7, "a");
        server.type_name = "Server".to_owned();
        let mut case = Case::new(vec![device.clone()]).ours("t1", "a", server);
        let written = &mut case.links.get_mut(&key(10, "a")).unwrap().written;
        written.insert("type".to_owned(), FieldValue::from("Server"));
        types.rules = rules;
        case.policy.types = types.clone();
        case.actual.types.push(type_(4, "Server"));
        let plan = case.plan();
        let mut fields = plan.changes.iter().flat_map(|change| &change.fields);
        let retyped = fields.any(|field| field.to_string().starts_with("type: "));
        assert_eq!(retyped, !keeps, "{device:?}: {plan:#?}");
    }
}

#[test]
fn a_type_with_required_questions_is_an_error_that_names_them() {
    // AD-8: linking fails where a type has required questions.
    let mut case = Case::new(vec![laptop("a").answering("Owner", "Ann")]);
    let mut asked = question(1, "Room", AnswerKind::Text);
    asked.required = true;
    case.actual.types[0].questions.push(asked.clone());
    case.refuses("configuration type \"Laptop\" requires an answer to \"Room\"");
    asked.question = "owner".to_owned();
    case.actual.types[0].questions[0] = asked.clone();
    assert_eq!(case.steps().len(), 1, "it is answered");
    asked.question = "Room".to_owned();
    asked.inactive = true;
    case.actual.types[0].questions[0] = asked;
    assert!(
        case.steps()
            .iter()
            .any(|step| step.starts_with("create configuration of"))
    );
}

#[test]
fn a_status_that_does_not_exist_stops_the_tenants_and_says_what_to_create() {
    let mut case = Case::new(vec![laptop("a")]);
    case.actual.statuses.remove(0);
    case.refuses("configuration status \"Active\" does not exist in CWM; create it under");
    let mut twice = Case::new(vec![laptop("a")]);
    let mut again = twice.actual.statuses[0].clone();
    again.id = Id::new(9);
    twice.actual.statuses.push(again);
    twice.refuses("configuration statuses 1, 9 are all called \"Active\"");
}

#[test]
fn one_bad_device_stops_no_other() {
    let case = Case::new(vec![Device::new("b", "B", "phone"), laptop("a")]);
    let part = case.plan();
    assert_eq!(steps(&part).len(), 1);
    assert_eq!(found(&part, Severity::Error).len(), 1);
}
