//! The planner: where alerts go, what their tickets look like, what is refused.

use super::case::{Case, status, tenant};
use super::given::record;
use cw_manage::Id;
use cw_sync_core::alert::AlertState;
use cw_sync_core::model::AlertKey;
use cw_sync_core::plan::alerts::{Draft, Polled, TicketAction};
use cw_sync_core::plan::{Action, Outlook, Severity};
use cw_sync_core::policy::{Desk, Route};
use cw_sync_core::source::Gap;

fn draft(case: &Case) -> Draft {
    match &case.plan().changes[0].action {
        Action::Ticket(TicketAction::Create(draft)) => (**draft).clone(),
        other => panic!("{other}"),
    }
}

#[test]
fn a_ticket_says_what_the_policy_says() {
    let mut case = Case::new(vec![record("fw", 0)]);
    case.policy.summary = "Capture Client alert: {message}".to_owned();
    case.policy.description = "{tenant}: {severity}".to_owned();
    case.policy.notify = false;
    let desk = case.policy.routes[0].desk.as_mut().unwrap();
    desk.open_status = Some(" new ".to_owned());
    desk.ticket_type = Some("Security".to_owned());
    desk.subtype = Some("Firewall".to_owned());
    desk.item = Some("Offline".to_owned());
    desk.source = Some("Email".to_owned());
    let board = &mut case.actual.boards[0];
    board.types = [("security".to_owned(), Id::new(31))].into();
    board.subtypes = [("firewall".to_owned(), Id::new(41))].into();
    board.items = [("offline".to_owned(), Id::new(51))].into();
    case.actual.sources = [("email".to_owned(), Id::new(61))].into();
    let draft = draft(&case);
    assert_eq!(draft.summary, "Capture Client alert: fw is down");
    assert_eq!(draft.description.as_deref(), Some("Tenant t1: Critical"));
    assert_eq!(
        (draft.company, draft.agreement),
        (Id::new(2), Some(Id::new(102)))
    );
    assert_eq!(
        (draft.board, draft.status),
        (Id::new(21), Some(Id::new(210)))
    );
    assert_eq!(draft.priority, Some(Id::new(1)));
    let parts = (draft.ticket_type, draft.subtype, draft.item, draft.source);
    let wanted = (
        Some(31.into()),
        Some(41.into()),
        Some(51.into()),
        Some(61.into()),
    );
    assert_eq!(parts, wanted);
    assert!(!draft.notify);
    assert!(draft.reference.starts_with("cws1-") && draft.reference.len() <= 100);
}

#[test]
fn the_first_route_that_fits_counts() {
    let monitoring = || Desk::new("Alerts", "Closed");
    let mut wanted = Route::to(monitoring()).categories(&["monitoring"]);
    wanted.wants_ticket = Some(true);
    let mut muted = Route::to(monitoring()).categories(&["noise"]);
    muted.desk = None;
    let routes = vec![
        muted,
        Route::to(Desk::new("Help Desk", "Closed")).categories(&["Self Service"]),
        wanted,
        Route::to(monitoring())
            .categories(&["native"])
            .severities(&["critical", "HIGH"]),
    ];
    for (category, severity, wants, board) in [
        ("noise", "Critical", None, None),
        ("self service", "Low", None, Some("Help Desk")),
        ("monitoring", "Low", Some(true), Some("Alerts")),
        ("monitoring", "Low", Some(false), None),
        ("monitoring", "Low", None, None),
        ("native", "High", None, Some("Alerts")),
        ("native", "Low", None, None),
        ("other", "Critical", None, None),
    ] {
        let mut known = record("a", 0);
        known.alert.category = category.to_owned();
        known.alert.severity = severity.to_owned();
        known.alert.wants_ticket = wants;
        let mut case = Case::new(vec![known]);
        case.policy.routes.clone_from(&routes);
        let plan = case.plan();
        assert_eq!(plan.findings, []);
        let name = (!plan.is_empty()).then(|| draft(&case).board_name);
        assert_eq!(name.as_deref(), board, "{category} {severity} {wants:?}");
    }
}

#[test]
fn of_two_desks_on_one_board_the_alerts_own_closes_its_ticket() {
    let mut known = record("a", 0);
    "self service".clone_into(&mut known.alert.category);
    let mut case = Case::new(vec![known]);
    case.actual.boards[0]
        .statuses
        .push(status(212, "Done", true));
    let asked = Route::to(Desk::new("Alerts", "Done")).categories(&["self service"]);
    case.policy.routes[0].categories = vec!["monitoring".to_owned()];
    case.policy.routes.push(asked);
    case.apply();
    case.tenants[0].records[0].state = AlertState::Resolved;
    let plan = case.plan();
    let closing = plan.changes.iter().find_map(|change| match &change.action {
        Action::Ticket(TicketAction::Close { status, .. }) => Some(status.get()),
        _ => None,
    });
    assert_eq!(closing, Some(212));
}

#[test]
fn a_board_that_cannot_serve_is_one_error_of_each_tenant() {
    type Spoil = fn(&mut Case);
    let cases: [(&str, Spoil); 9] = [
        ("CWM has no service board \"Alerts\"", |case| {
            case.actual.boards.clear()
        }),
        ("is inactive or for projects", |case| {
            case.actual.boards[0].usable = false;
        }),
        ("has no default status", |case| {
            case.actual.boards[0].statuses[0].is_default = false;
        }),
        ("has no status \"Closed\" in use", |case| {
            case.actual.boards[0].statuses.pop();
        }),
        ("has no closed flag; set it", |case| {
            case.actual.boards[0].statuses[1].closes = false;
        }),
        ("is to be that of new tickets, and it closes them", |case| {
            case.actual.boards[0].statuses[0].closes = true;
        }),
        (
            "stands for the escalation none, and must for NotResponded",
            |case| {
                let desk = case.policy.routes[0].desk.as_mut().unwrap();
                desk.open_escalation = Some("NotResponded".to_owned());
            },
        ),
        ("board \"Alerts\" has no team", |case| {
            case.policy.routes[0].desk.as_mut().unwrap().needs_team = true;
            case.actual.boards[0].teams = Some(0);
        }),
        ("CWM has no priority \"Priority 1 - Critical\"", |case| {
            case.actual.priorities.clear();
        }),
    ];
    for (told, spoil) in cases {
        let mut case = Case::new(vec![record("a", 0), record("b", 1)]);
        case.tenants.push(tenant("t2", 3, Vec::new()));
        spoil(&mut case);
        let plan = case.plan();
        assert!(plan.is_empty(), "{told}");
        let messages: Vec<_> = plan
            .findings
            .iter()
            .map(|one| one.message.as_str())
            .collect();
        assert_eq!(messages.len(), 1, "{messages:?}");
        assert!(
            messages[0].starts_with("2 alerts wait for a ticket: "),
            "{messages:?}"
        );
        assert!(messages[0].contains(told), "{messages:?}");
        assert_eq!(plan.findings[0].severity, Severity::Error);
    }
}

#[test]
fn a_tenant_that_takes_no_part_is_left_alone() {
    let mut case = Case::new(vec![record("a", 0)]);
    case.tenants[0].mapping.as_mut().unwrap().enabled = false;
    let plan = case.plan();
    assert!(plan.is_empty() && plan.findings.is_empty());
    let outlook = &plan.tenants[&"t1".into()].outlook;
    assert_eq!(*outlook, Outlook::Ignored("sync is off".to_owned()));
    case.tenants[0].mapping = None;
    let outlook = &case.plan().tenants[&"t1".into()].outlook;
    assert_eq!(*outlook, Outlook::Ignored("not mapped".to_owned()));
}

#[test]
fn gaps_doubts_and_doubled_keys_are_told() {
    let mut case = Case::new(Vec::new());
    let gap = Gap {
        subject: "page 2".to_owned(),
        reason: "cut off".to_owned(),
    };
    let doubled: Vec<AlertKey> = vec!["fw".into()];
    case.tenants[0].poll = Some(Ok(Polled {
        reported: 3,
        gaps: vec![gap],
        doubts: vec![Gap {
            subject: "Resolved alerts".to_owned(),
            reason: "cannot be read".to_owned(),
        }],
        doubled,
    }));
    let findings = case.findings();
    let told = [
        "cut off",
        "cannot be read",
        "the vendor lists several alerts under this key; the latest counts",
    ];
    assert_eq!(findings, told);
    assert_eq!(case.plan().tenants[&"t1".into()].reported, Some(3));
}

#[test]
fn the_oldest_alerts_of_all_tenants_come_first() {
    let mut case = Case::new(vec![record("new", 9), record("old", 1)]);
    let mut other = record("middle", 5);
    other.tenant = "t0".into();
    case.tenants.push(tenant("t0", 3, vec![other]));
    case.policy.new_per_poll = 2;
    let made = [
        "create ticket \"middle is down\" on \"Alerts\"",
        "create ticket \"old is down\" on \"Alerts\"",
    ];
    assert_eq!(case.steps(), made);
    assert_eq!(
        case.findings(),
        ["1 more alerts wait for a ticket; a run makes 2 at most"]
    );
    case.policy.new_per_poll = 0;
    assert!(case.plan().is_empty());
}

#[test]
fn a_console_link_that_is_no_address_is_told_and_left_out() {
    let mut known = record("a", 0);
    known.alert.console_url = Some("not an address".to_owned());
    let mut case = Case::new(vec![known]);
    assert!(case.findings().is_empty());
    case.policy.console_link = Some("Console".to_owned());
    assert_eq!(case.steps().len(), 1);
    assert!(case.findings()[0].contains("is no address"));
}
