use super::given::{backups, device_answers, devices, ticketing, ticketing_answers};
use cw_sync_core::model::DataKind;
use cw_sync_core::plugin::{Descriptor, Registry};
use cw_sync_core::policy::{
    AgreementPolicy, AlertPolicy, BillingPolicy, CatalogPolicy, Class, Desk, DeviceCondition,
    DeviceFact, DeviceGone, DeviceMoved, DevicePolicy, EffectiveDate, LineField, LinePolicy, Owner,
    Policy, ProductMap, ProductMapping, Route, StatisticsPolicy, TextTest, TypePolicy, TypeRule,
};
use cw_sync_core::wizard::{
    Answer, Answers, Choice, CwmList, Desks, Need, Part, Pick, RuleAnswer, Step, Wizard,
};

fn alerts(routes: Vec<Route>) -> Policy {
    Policy::new().with_alerts(AlertPolicy::new(routes))
}

fn billing() -> Policy {
    let catalog = CatalogPolicy::new("Service", Class::new("Misc", "Misc"));
    let lines = LinePolicy::new(EffectiveDate::BillingStart);
    let mut billing = BillingPolicy::new(catalog, AgreementPolicy::new(&[], &[]), lines);
    let map = ProductMap::new().with("servers", ProductMapping::to("SRV"));
    billing.products = Some(map.with("desktops", ProductMapping::to("DSK")));
    Policy::new().with_billing(billing)
}

fn one(choice: Choice) -> Wizard {
    Wizard::new([Step::choices("only", "Only", [choice])])
}

/// SW-16: the board and the priority of each severity.
#[test]
fn a_board_and_priorities_go_into_the_alert_policy() {
    let base = alerts(vec![Route::to(Desk::new("", "Closed"))]);
    let policy = ticketing()
        .policy(&ticketing_answers(), base)
        .alerts
        .unwrap();
    let desk = Desk::new("Integration", "Closed");
    assert_eq!(policy.routes[0].desk, Some(desk));
    assert_eq!(policy.priorities["Critical"], "Priority 1 - Critical");
    assert_eq!(policy.priorities["High"], "Priority 2 - High");
}

/// AD-3 to AD-7: two boards apart, statuses and types.
#[test]
fn desks_are_set_by_their_category_and_devices_by_status_and_type() {
    let route = |category| Route::to(Desk::new("", "")).categories(&[category]);
    let base = alerts(vec![route("Monitoring"), route("selfservice")]);
    let base = base.with_devices(DevicePolicy::new(TypePolicy::one("")));
    let condition = || {
        let test = TextTest::IsOneOf(vec!["Tablet".to_owned()]);
        DeviceCondition::new(DeviceFact::Family, test)
    };
    let rules = vec![RuleAnswer::new(vec![condition()], Pick::new(6, "iPad"))];
    let answers = device_answers().with("types", rules);
    let policy = devices().policy(&answers, base);
    let routes = policy.alerts.unwrap().routes;
    let mut desk = Desk::new("Integration", "Closed");
    desk.open_status = Some("New".to_owned());
    assert_eq!(routes[0].desk, Some(desk));
    assert_eq!(routes[1].desk, Some(Desk::new("", "")));
    let devices = policy.devices.unwrap();
    assert_eq!(devices.active_status.as_deref(), Some("Active"));
    assert_eq!(devices.when_gone, DeviceGone::SetStatus("Inactive".into()));
    assert_eq!(devices.when_moved, DeviceMoved::Replace("Inactive".into()));
    assert_eq!(devices.types.default.as_deref(), Some("iPad"));
    assert_eq!(
        devices.types.rules,
        [TypeRule::new(vec![condition()], "iPad")]
    );
}

/// AX-14, AX-15: toggles leave kinds of data out; severities choose alerts.
#[test]
fn a_flag_that_is_off_leaves_its_kind_of_data_out() {
    let base = || {
        let desk = Desk::new("", "Closed");
        alerts(vec![Route::to(desk)]).with_statistics(StatisticsPolicy::new("", Vec::new()))
    };
    let answers = Answers::new().with("solution", " Vault ");
    let policy = backups().policy(&answers, base());
    assert!(policy.alerts.is_none(), "off by default");
    assert_eq!(policy.statistics.unwrap().solution, "Vault");
    let answers = Answers::new()
        .with("statistics", false)
        .with("solution", "Vault")
        .with("tickets", true)
        .with("board", Pick::new(21, "Integration"));
    let policy = backups().policy(&answers, base());
    assert!(policy.statistics.is_none());
    let route = &policy.alerts.unwrap().routes[0];
    assert_eq!(
        route.severities,
        ["error", "warning"],
        "the default of the choice"
    );
    assert_eq!(route.desk.as_ref().unwrap().board, "Integration");
}

/// PP-11, AX-15: alerts of a category that is switched off get no ticket, others still do.
#[test]
fn tickets_are_switched_by_category() {
    let route = |category| Route::to(Desk::new("B", "C")).categories(&[category]);
    let which = Desks::OfCategory("Backup".into());
    let wizard = one(Choice::flag("t", "Tickets")
        .by_default(true)
        .sets(Part::Tickets(which)));
    let base = || alerts(vec![route("backup"), route("disk")]);
    assert_eq!(wizard.policy(&Answers::new(), base()), base());
    let off = wizard.policy(&Answers::new().with("t", false), base());
    let routes = off.alerts.unwrap().routes;
    assert_eq!(routes[0].desk, None);
    assert_eq!(routes[1].desk, Some(Desk::new("B", "C")));
}

#[test]
fn a_management_solution_is_chosen_or_typed() {
    let base = || Policy::new().with_statistics(StatisticsPolicy::new("", Vec::new()));
    let solution = |choice: Choice, answer: Answer| {
        let wizard = one(choice.sets(Part::Solution));
        let policy = wizard.policy(&Answers::new().with("s", answer), base());
        policy.statistics.unwrap().solution
    };
    let chosen = Choice::one("s", "S", CwmList::ManagementSolutions);
    assert_eq!(solution(chosen, Pick::new(3, "Vault").into()), "Vault");
    assert_eq!(solution(Choice::text("s", "S"), " Safe ".into()), "Safe");
}

#[test]
fn no_severity_means_no_ticket_and_not_any() {
    let severities = Choice::some_of("s", "S", &[("error", "Error")]);
    let wizard = one(severities.sets(Part::Severities(Desks::All)));
    let answers = Answers::new().with("s", Answer::words::<&str>([]));
    let policy = wizard.policy(&answers, alerts(vec![Route::to(Desk::new("B", "C"))]));
    assert_eq!(policy.alerts.unwrap().routes[0].desk, None);
}

#[test]
fn ax_15_types_of_alerts_are_chosen_and_none_means_no_ticket() {
    let types = [("disk", "Disk usage"), ("archive", "Archiving failure")];
    let wizard = one(Choice::some_of("t", "T", &types).sets(Part::Categories(Desks::All)));
    for (words, expected) in [(&["disk"][..], 1), (&[], 0)] {
        let answers = Answers::new().with("t", Answer::words(words.iter().copied()));
        let policy = wizard.policy(&answers, alerts(vec![Route::to(Desk::new("B", "C"))]));
        let route = policy.alerts.unwrap().routes.remove(0);
        assert_eq!(route.categories, words);
        assert_eq!(route.desk.iter().count(), expected);
    }
}

/// AX-14: a checkbox for invoice descriptions, one for each billed service.
#[test]
fn line_fields_and_products_are_switched() {
    let field = LineField::InvoiceDescription;
    let wizard = one(Choice::flag("d", "Update Invoice Descriptions").sets(Part::Line(field)));
    for (on, expected) in [(true, Some(Owner::Vendor)), (false, None)] {
        let policy = wizard.policy(&Answers::new().with("d", on), billing());
        let owners = policy.billing.unwrap().lines.owners;
        assert_eq!(owners.get(&field).copied(), expected);
    }
    let services = [("Servers", "Servers"), ("desktops", "Desktops")];
    let wizard = one(Choice::some_of("p", "Services", &services).sets(Part::Products));
    let answers = Answers::new().with("p", Answer::words(["Servers"]));
    let map = wizard
        .policy(&answers, billing())
        .billing
        .unwrap()
        .products
        .unwrap();
    assert!(map.get("servers").unwrap().enabled);
    assert!(!map.get("desktops").unwrap().enabled);
    let choice = Choice::one("p", "Servers", CwmList::CatalogItems);
    let wizard = one(choice.sets(Part::Product("servers".into())));
    let answers = Answers::new().with("p", Pick::new(9, "SRV-2"));
    let map = wizard
        .policy(&answers, billing())
        .billing
        .unwrap()
        .products
        .unwrap();
    assert_eq!(map.get("servers").unwrap().item, "SRV-2");
    assert_eq!(map.get("desktops").unwrap().item, "DSK");
}

#[test]
fn what_is_not_answered_is_as_the_adapter_says() {
    let base = alerts(vec![Route::to(Desk::new("Own", "Closed"))]);
    assert_eq!(ticketing().policy(&Answers::new(), base.clone()), base);
    // A kind of data that the adapter does not sync is not made up.
    let policy = ticketing().policy(&ticketing_answers(), Policy::new());
    assert_eq!(policy, Policy::new());
}

/// A wizard that contradicts itself is its author's to mend.
#[test]
fn a_descriptor_with_a_contradictory_wizard_is_refused() {
    let status = |of: &str| Choice::one("s", "S", CwmList::StatusesOf(of.into()));
    let board = || Choice::one("b", "B", CwmList::Boards);
    let cases = [
        (vec![board(), board()], "is there twice"),
        (
            vec![status("b"), board()],
            "something else than an earlier board",
        ),
        (
            vec![board().only_if("f")],
            "something else than an earlier flag",
        ),
        (
            vec![board().needs([Need::Closes])],
            "needs what its list does not have",
        ),
        (
            vec![board().sets(Part::Kind(DataKind::Alerts))],
            "takes another kind of answer",
        ),
        (
            vec![board(), status("b").sets(Part::OpenStatus(Desks::All))],
            "",
        ),
    ];
    for (choices, expected) in cases {
        let wizard = Wizard::new([Step::choices("all", "All", choices)]);
        let adapter = Descriptor::new("acme", "Acme", "1", |_| Err("none".into()));
        let registered = Registry::new().with(adapter.with_wizard(wizard));
        let told = registered
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default();
        assert!(told.contains(expected), "{told}");
        assert_eq!(told.is_empty(), expected.is_empty(), "{told}");
    }
}
