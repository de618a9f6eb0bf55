//! A partner's CWM with one board that does and one that does not, and set-ups that ask for all.

use cw_manage::http::RetryPolicy;
use cw_manage::{Client, Config};
use cw_sync_core::model::DataKind;
use cw_sync_core::policy::DeviceFact;
use cw_sync_core::wizard::{
    Answer, Answers, Choice, CwmList, Desks, Need, Part, Pick, Step, Wizard,
};
use mock_cwm::{ApiMember, MockCwm, Right};
use serde_json::json;

/// Board 21 has all that tickets need; 22 has nothing of it. Type 5 asks for what nobody answers.
pub fn fixture() -> String {
    let agreement = |id: i64, company: i64, status: &str| {
        json!({
            "id": id, "name": format!("Managed {id}"), "company": {"id": company},
            "type": {"id": 1, "name": "Managed"}, "contact": {"id": 1}, "noEndingDateFlag": true,
            "startDate": "2024-01-01T00:00:00Z", "billStartDate": "2024-01-01T00:00:00Z",
            "cancelledFlag": status == "Cancelled",
        })
    };
    let company = |id: i64, name: &str, status: &str| json!({"id": id, "identifier": name.to_uppercase(), "name": name, "status": {"name": status}});
    json!({
        "/company/companies": [
            company(10, "Birch", "Active"), company(11, "Oak", "Not Approved"),
            company(12, "Elm", "Active"),
        ],
        "/finance/agreements": [
            agreement(100, 10, "Active"), agreement(101, 10, "Cancelled"),
            agreement(110, 11, "Active"),
        ],
        "/service/boards": [
            {"id": 20, "name": "Projects", "projectFlag": true},
            {"id": 21, "name": "Integration"}, {"id": 22, "name": "Bare"},
            {"id": 23, "name": "Retired", "inactiveFlag": true},
        ],
        "/service/boards/21/statuses": [
            {"id": 211, "name": "New", "defaultFlag": true, "sortOrder": 1,
             "escalationStatus": "NotResponded"},
            {"id": 213, "name": "Closed", "closedStatus": true, "sortOrder": 3,
             "escalationStatus": "Resolved"},
        ],
        "/service/boards/21/teams": [
            {"id": 61, "name": "SOC", "teamLeader": {"identifier": "jdoe"}, "defaultFlag": true},
        ],
        "/service/boards/22/statuses": [
            {"id": 221, "name": "Open", "sortOrder": 1, "escalationStatus": "Resplan"},
            {"id": 223, "name": "Closed", "sortOrder": 2, "escalationStatus": "Resplan"},
        ],
        "/company/configurations/types": [
            {"id": 5, "name": "Mac"}, {"id": 6, "name": "iPad"},
            {"id": 7, "name": "Gone", "inactiveFlag": true},
        ],
        "/company/configurations/types/5/questions": [
            {"id": 51, "question": "Asset tag", "fieldType": "Text", "entryType": "EntryField",
             "sequenceNumber": 1, "requiredFlag": true},
            {"id": 52, "question": "Colour", "fieldType": "Text", "entryType": "EntryField",
             "sequenceNumber": 2},
        ],
        "/procurement/catalog": [
            {"id": 71, "identifier": "MBX", "description": "Mailbox",
             "subcategory": {"name": "Mail"}, "type": {"name": "Service"},
             "customerDescription": "Mailbox"},
            {"id": 72, "identifier": "OLD", "description": "Old mailbox", "inactiveFlag": true,
             "subcategory": {"name": "Mail"}, "type": {"name": "Service"},
             "customerDescription": "Old mailbox"},
        ],
        "/company/managementItSolutions": [
            {"id": 3, "name": "Vault", "managementItSolutionType": "Custom",
             "managementSolutionName": "Vault"},
        ],
    })
    .to_string()
}

pub async fn cwm() -> (MockCwm, Client) {
    of(&fixture()).await
}

pub async fn of(fixture: &str) -> (MockCwm, Client) {
    let mock = MockCwm::builder().fixture_json(fixture).unwrap();
    let mock = mock.start().await.unwrap();
    let client = client(&mock, mock.public_key(), mock.private_key());
    (mock, client)
}

/// A member who may read everything and add nothing.
pub async fn read_only() -> (MockCwm, Client) {
    let reader = ApiMember::new("reader", "reads", "only").may(&[Right::Inquire], "/**");
    let mock = MockCwm::builder().member(reader);
    let mock = mock
        .fixture_json(&fixture())
        .unwrap()
        .start()
        .await
        .unwrap();
    let client = client(&mock, "reads", "only");
    (mock, client)
}

pub fn client(mock: &MockCwm, public: &str, private: &str) -> Client {
    let config = Config::builder(mock.url(), mock.company())
        .keys(public, private)
        .client_id(mock.client_id())
        .retry(RetryPolicy::never());
    Client::new(config.build().unwrap()).unwrap()
}

/// A board with priorities, as for tickets of a firewall's vendor.
pub fn ticketing() -> Wizard {
    let board = Choice::one("ticketing.board", "Service Board", CwmList::Boards)
        .required()
        .needs([
            Need::DefaultStatus,
            Need::ClosingStatus("Closed".into()),
            Need::Team,
        ])
        .sets(Part::Board(Desks::All));
    let severities = [("Critical", "Critical Severity"), ("High", "High Severity")];
    let list = CwmList::Priorities;
    let priorities = Choice::each("ticketing.priorities", "Priorities", &severities, list)
        .required()
        .sets(Part::Priorities);
    Wizard::new([
        Step::connection("connect", "Connect"),
        Step::choices("ticketing", "Ticketing", [board, priorities]),
        Step::operators("operators", "Operators"),
        Step::review("review", "Review"),
    ])
}

pub fn ticketing_answers() -> Answers {
    let priorities = [
        ("Critical", Pick::new(1, "Priority 1 - Critical")),
        ("High", Pick::new(2, "Priority 2 - High")),
    ];
    Answers::new()
        .with("ticketing.board", Pick::new(21, "Integration"))
        .with("ticketing.priorities", Answer::each(priorities))
}

/// Board with two statuses, configuration statuses and types, as for a device manager.
pub fn devices() -> Wizard {
    let of_monitoring = || Desks::OfCategory("monitoring".into());
    let statuses = || CwmList::StatusesOf("monitoring.board".into());
    let fit = [Need::NoRequiredQuestion];
    Wizard::new([Step::choices(
        "settings",
        "Settings",
        [
            Choice::one("monitoring.board", "Board", CwmList::Boards)
                .required()
                .sets(Part::Board(of_monitoring())),
            Choice::one("monitoring.open", "Open", statuses())
                .required()
                .needs([Need::Opens])
                .sets(Part::OpenStatus(of_monitoring())),
            Choice::one("monitoring.closed", "Closed", statuses())
                .required()
                .needs([Need::Closes])
                .sets(Part::ClosedStatus(of_monitoring())),
            Choice::one("active", "Active", CwmList::ConfigurationStatuses)
                .required()
                .sets(Part::ActiveStatus),
            Choice::one("inactive", "Inactive", CwmList::ConfigurationStatuses)
                .required()
                .sets(Part::InactiveStatus),
            Choice::one("type", "Type", CwmList::ConfigurationTypes)
                .required()
                .needs(fit.clone())
                .sets(Part::DefaultType),
            Choice::type_rules("types", "Special types", &[("Family", DeviceFact::Family)])
                .needs(fit)
                .sets(Part::TypeRules),
        ],
    )])
}

pub fn device_answers() -> Answers {
    Answers::new()
        .with("monitoring.board", Pick::new(21, "Integration"))
        .with("monitoring.open", Pick::new(211, "New"))
        .with("monitoring.closed", Pick::new(213, "Closed"))
        .with("active", Pick::new(1, "Active"))
        .with("inactive", Pick::new(2, "Inactive"))
        .with("type", Pick::new(6, "iPad"))
}

/// Flags and words, as for backups: tickets only where they are on.
pub fn backups() -> Wizard {
    Wizard::new([Step::choices(
        "setup",
        "Integration Setup",
        [
            Choice::flag("statistics", "Update Backup Statistics")
                .by_default(true)
                .sets(Part::Kind(DataKind::Statistics)),
            Choice::text("solution", "Management solution")
                .only_if("statistics")
                .required()
                .sets(Part::Solution),
            Choice::flag("tickets", "Open tickets").sets(Part::Kind(DataKind::Alerts)),
            Choice::one("board", "Service board", CwmList::Boards)
                .only_if("tickets")
                .required()
                .needs([Need::Escalation("NotResponded".into())])
                .sets(Part::Board(Desks::All)),
            Choice::some_of(
                "severities",
                "Severities",
                &[("info", "Info"), ("warning", "Warning"), ("error", "Error")],
            )
            .only_if("tickets")
            .required()
            .by_default(Answer::words(["warning", "error"]))
            .sets(Part::Severities(Desks::All)),
        ],
    )])
}
