use super::given::{backups, device_answers, devices, ticketing, ticketing_answers};
use cw_sync_core::policy::{DeviceCondition, DeviceFact, TextTest};
use cw_sync_core::wizard::{Answer, Answers, Pick, RuleAnswer, Wizard};
use serde_json::json;

fn lines(wizard: &Wizard, answers: &Answers) -> Vec<String> {
    let lines = wizard.review(answers).into_iter();
    let lines = lines.map(|line| format!("{}: {}", line.label, line.values.join(", ")));
    lines.collect()
}

/// SW-20: board and priority map, in the set-up's own words.
#[test]
fn a_review_says_all_answers_in_words() {
    assert_eq!(
        lines(&ticketing(), &ticketing_answers()),
        [
            "Service Board: Integration",
            "Priorities: Critical Severity -> Priority 1 - Critical, High Severity -> Priority 2 - \
             High",
        ]
    );
    let test = TextTest::Contains("Pad".into());
    let condition = DeviceCondition::new(DeviceFact::Family, test);
    let rules = vec![RuleAnswer::new(vec![condition], Pick::new(6, "iPad"))];
    let reviewed = lines(&devices(), &device_answers().with("types", rules));
    assert_eq!(
        reviewed.last().unwrap(),
        "Special types: Family contains Pad -> iPad"
    );
    // What is behind a flag that is off is left out; defaults count.
    assert_eq!(
        lines(&backups(), &Answers::new()),
        [
            "Update Backup Statistics: yes",
            "Management solution: ",
            "Open tickets: ",
        ]
    );
}

#[test]
fn answers_are_kept_as_json_and_what_cannot_be_read_is_no_answer() {
    let condition = DeviceCondition::new(
        DeviceFact::Family,
        TextTest::IsOneOf(vec!["A".into(), "B".into()]),
    );
    let answers = ticketing_answers()
        .with("flag", true)
        .with("text", "x")
        .with("words", Answer::words(["a", "b"]))
        .with(
            "rules",
            vec![RuleAnswer::new(vec![condition], Pick::new(6, "iPad"))],
        );
    let kept = serde_json::to_value(&answers).unwrap();
    assert_eq!(
        kept["ticketing.board"],
        json!({"pick": {"id": 21, "name": "Integration"}})
    );
    assert_eq!(serde_json::from_value::<Answers>(kept).unwrap(), answers);
    let odd: Answers = serde_json::from_value(json!({"ticketing.board": 7})).unwrap();
    let findings = ticketing().check(&odd);
    assert_eq!(
        findings[0].what,
        "the answer is of another kind than the choice"
    );
}
