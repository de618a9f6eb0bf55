use super::given::{
    backups, cwm, device_answers, devices, read_only, ticketing, ticketing_answers,
};
use cw_sync_core::policy::{DeviceCondition, DeviceFact, TextTest};
use cw_sync_core::wizard::{Answer, Answers, Choice, CwmList, Pick, RuleAnswer, Step, Wizard};
use serde_json::json;

fn told(findings: &[cw_sync_core::wizard::Finding]) -> Vec<String> {
    let told = findings.iter();
    told.map(|found| format!("{}: {}", found.choice, found.what))
        .collect()
}

/// AD-9: an integration is enabled only if everything is valid.
#[tokio::test]
async fn answers_that_cwm_can_serve_have_no_finding() {
    let (mock, client) = cwm().await;
    for (wizard, answers) in [
        (ticketing(), ticketing_answers()),
        (devices(), device_answers()),
        (Wizard::default(), Answers::new()),
    ] {
        assert_eq!(wizard.validate(&client, &answers).await, []);
    }
    assert_eq!(mock.stats().writes, 0, "a look writes nothing");
}

#[tokio::test]
async fn what_is_missing_is_told_at_once() {
    let (mock, client) = cwm().await;
    let half = Answer::each([("High", Pick::new(2, "Priority 2 - High"))]);
    let answers = Answers::new().with("ticketing.priorities", half);
    let findings = ticketing().validate(&client, &answers).await;
    assert_eq!(
        told(&findings),
        [
            "ticketing.board: nothing is chosen",
            "ticketing.priorities: nothing is chosen for \"Critical Severity\"",
        ]
    );
    assert_eq!(findings[0].step, "ticketing");
    assert_eq!(findings[0].place, "Ticketing > Service Board");
    drop(mock);
}

/// SW-9: without them alert tickets are not made.
#[tokio::test]
async fn a_board_without_default_status_closed_flag_and_team_is_refused() {
    let (mock, client) = cwm().await;
    let answers = ticketing_answers().with("ticketing.board", Pick::new(22, "Bare"));
    let findings = ticketing().validate(&client, &answers).await;
    assert_eq!(
        told(&findings),
        [
            "ticketing.board: service board \"Bare\" has no default status",
            "ticketing.board: status \"Closed\" of service board \"Bare\" has no Closed Status flag",
            "ticketing.board: service board \"Bare\" has no team",
        ]
    );
    let all = findings
        .iter()
        .all(|found| found.to_do.contains("tickets are not made otherwise"));
    assert!(all, "{findings:?}");
    mock.edit(
        "/service/boards/22/statuses",
        223,
        json!({"closedStatus": true, "name": "Over"}),
    )
    .unwrap();
    mock.edit(
        "/service/boards/22/statuses",
        221,
        json!({"defaultFlag": true}),
    )
    .unwrap();
    let findings = ticketing().validate(&client, &answers).await;
    assert_eq!(
        told(&findings),
        [
            "ticketing.board: service board \"Bare\" has no status named \"Closed\"",
            "ticketing.board: service board \"Bare\" has no team",
        ]
    );
}

#[tokio::test]
async fn what_is_gone_inactive_or_renamed_is_told_from_another() {
    let (mock, client) = cwm().await;
    for (board, what) in [
        (
            Pick::new(99, "Integration"),
            "CWM has no service board \"Integration\" (id 99) in use",
        ),
        (
            Pick::new(23, "Retired"),
            "CWM has no service board \"Retired\" (id 23) in use",
        ),
        (
            Pick::new(20, "Projects"),
            "CWM has no service board \"Projects\" (id 20) in use",
        ),
        (
            Pick::new(21, "Alerts"),
            "service board \"Alerts\" (id 21) is called \"Integration\" in CWM now",
        ),
    ] {
        let answers = ticketing_answers().with("ticketing.board", board);
        let findings = ticketing().validate(&client, &answers).await;
        assert_eq!(told(&findings), [format!("ticketing.board: {what}")]);
    }
    drop(mock);
}

/// AD-3: the open status leaves tickets open, the closed one closes them, both of that board.
#[tokio::test]
async fn statuses_are_of_the_chosen_board_and_do_what_they_are_for() {
    let (mock, client) = cwm().await;
    let swapped = device_answers()
        .with("monitoring.open", Pick::new(213, "Closed"))
        .with("monitoring.closed", Pick::new(211, "New"));
    assert_eq!(
        told(&devices().validate(&client, &swapped).await),
        [
            "monitoring.open: status \"Closed\" of service board \"Integration\" closes tickets, \
             and new ones are to have it",
            "monitoring.closed: status \"New\" of service board \"Integration\" does not close \
             tickets",
        ]
    );
    let of_another = device_answers().with("monitoring.open", Pick::new(221, "Open"));
    assert_eq!(
        told(&devices().validate(&client, &of_another).await),
        ["monitoring.open: CWM has no board status \"Open\" (id 221) in use"]
    );
    drop(mock);
}

/// AD-8: devices cannot be linked to a type with required questions, special types included.
#[tokio::test]
async fn types_with_required_questions_are_refused() {
    let (mock, client) = cwm().await;
    let test = TextTest::BeginsWith("Mac".to_owned());
    let condition = DeviceCondition::new(DeviceFact::Family, test);
    let rules = vec![RuleAnswer::new(vec![condition], Pick::new(5, "Mac"))];
    let answers = device_answers()
        .with("type", Pick::new(5, "Mac"))
        .with("types", rules);
    let what = "configuration type \"Mac\" has required configuration questions: \"Asset tag\"";
    let wizard = devices();
    assert_eq!(
        told(&wizard.validate(&client, &answers).await),
        [format!("type: {what}"), format!("types: {what}")]
    );
    mock.edit(
        "/company/configurations/types/5/questions",
        51,
        json!({"requiredFlag": false}),
    )
    .unwrap();
    assert_eq!(wizard.validate(&client, &answers).await, []);
}

#[test]
fn rules_ask_only_for_what_is_offered_and_for_something() {
    let condition = |fact, text: &str| DeviceCondition::new(fact, TextTest::Contains(text.into()));
    let pick = || Pick::new(6, "iPad");
    let rules = vec![
        RuleAnswer::new(Vec::new(), pick()),
        RuleAnswer::new(
            vec![condition(DeviceFact::Answer("Size".into()), "11")],
            pick(),
        ),
        RuleAnswer::new(vec![condition(DeviceFact::Family, " ")], pick()),
    ];
    let findings = devices().check(&device_answers().with("types", rules));
    assert_eq!(
        told(&findings),
        [
            "types: rule 1 has no condition, and would take every device",
            "types: rule 2 asks for something that is not offered",
            "types: a condition of rule 3 has no text",
        ]
    );
}

/// AX-6: only boards with a status that stands for NotResponded can be used. What is behind a flag
/// that is off is not asked.
#[tokio::test]
async fn a_board_needs_the_escalation_only_where_tickets_are_on() {
    let (mock, client) = cwm().await;
    let answers = Answers::new().with("solution", "Vault");
    assert_eq!(backups().validate(&client, &answers).await, []);
    let on = answers.with("tickets", true);
    assert_eq!(
        told(&backups().validate(&client, &on).await),
        ["board: nothing is chosen"]
    );
    let bare = on.clone().with("board", Pick::new(22, "Bare"));
    assert_eq!(
        told(&backups().validate(&client, &bare).await),
        ["board: no status of service board \"Bare\" stands for NotResponded"]
    );
    let fit = on.with("board", Pick::new(21, "Integration"));
    assert_eq!(backups().validate(&client, &fit).await, []);
    let none = fit.with("severities", Answer::words::<&str>([]));
    assert_eq!(
        told(&backups().validate(&client, &none).await),
        ["severities: nothing is chosen"]
    );
    drop(mock);
}

#[test]
fn answers_of_another_kind_and_words_that_are_not_offered_are_refused() {
    let on = Answers::new()
        .with("tickets", true)
        .with("solution", "Vault");
    let board = on.clone().with("board", Pick::new(21, "Integration"));
    let cases = [
        (
            on.clone().with("board", true),
            "board: the answer is of another kind than the choice",
        ),
        (
            board.clone().with("solution", "  "),
            "solution: it is empty",
        ),
        (
            board
                .clone()
                .with("severities", Answer::words(["error", "fatal"])),
            "severities: \"fatal\" is not offered",
        ),
    ];
    for (answers, expected) in cases {
        assert_eq!(told(&backups().check(&answers)), [expected]);
    }
    // What an older adapter asked for does no harm.
    assert_eq!(backups().check(&board.with("colour", "blue")), []);
}

#[tokio::test]
async fn catalog_items_are_held_against_the_catalog() {
    let (mock, client) = cwm().await;
    let item = Choice::one("item", "Product", CwmList::CatalogItems).required();
    let wizard = Wizard::new([Step::choices("products", "Products", [item])]);
    let check = async |id, name| {
        let answers = Answers::new().with("item", Pick::new(id, name));
        told(&wizard.validate(&client, &answers).await)
    };
    assert_eq!(check(71, "MBX").await, [""; 0]);
    assert_eq!(
        check(72, "OLD").await,
        ["item: CWM has no catalog item \"OLD\" (id 72) in use"]
    );
    drop(mock);
}

#[tokio::test]
async fn a_list_that_cannot_be_read_is_one_finding_and_the_others_go_on() {
    let (mock, client) = read_only().await;
    mock.faults().status(500, "/service/priorities", 9);
    let answers = ticketing_answers().with("ticketing.board", Pick::new(99, "Gone"));
    let findings = told(&ticketing().validate(&client, &answers).await);
    assert_eq!(findings.len(), 2, "{findings:?}");
    assert_eq!(
        findings[0],
        "ticketing.board: CWM has no service board \"Gone\" (id 99) in use"
    );
    let unread = "ticketing.priorities: CWM's priority list could not be read";
    assert!(findings[1].starts_with(unread), "{findings:?}");
}
