//! Configurations: the questions of their types, their statuses, bulk writes.

use mock_cwm::{MockCwm, Switches};
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Cwm, today};

const CONFIGURATIONS: &str = "/company/configurations";
const QUESTIONS: &str = "/company/configurations/types/5/questions";

/// A mock with a type that asks two questions, one of them required, and a type that asks none.
async fn start(switches: Switches) -> Cwm {
    let fixture = json!({
        "/company/companies": [{"id": 2, "identifier": "Birch", "name": "Birch"}],
        "/company/configurations/types": [{"id": 5, "name": "Server"}, {"id": 6, "name": "Printer"}],
        QUESTIONS: [
            {"id": 51, "question": "Rack", "fieldType": "Number", "entryType": "EntryField", "sequenceNumber": 2},
            {"id": 52, "question": "Level", "fieldType": "Text", "entryType": "List", "sequenceNumber": 1, "requiredFlag": true},
            {"id": 53, "question": "Old", "fieldType": "Text", "entryType": "EntryField", "sequenceNumber": 3, "inactiveFlag": true},
        ],
        "/company/configurations/types/5/questions/52/values": [{"id": 521, "value": "Gold"}, {"id": 522, "value": "Silver"}],
        CONFIGURATIONS: [
            {"id": 90, "name": "SRV-90", "type": {"name": "Server"}, "company": {"id": 2},
             "questions": [{"questionId": 51, "answer": 4}]},
        ],
    });
    let builder = MockCwm::builder().fixture_json(&fixture.to_string());
    Cwm::from(builder.unwrap().switches(switches).today(today())).await
}

fn server(questions: Value) -> Value {
    json!({"name": "SRV-1", "type": {"id": 5}, "company": {"id": 2}, "questions": questions})
}

/// Question and answer of each question.
fn answers(configuration: &Value) -> Vec<(&str, &Value)> {
    let questions = configuration["questions"].as_array().unwrap().iter();
    questions
        .map(|question| (question["question"].as_str().unwrap(), &question["answer"]))
        .collect()
}

#[tokio::test]
async fn a_configuration_answers_the_questions_of_its_type() {
    let cwm = start(Switches::default()).await;
    let gold = json!([{"questionId": 52, "answer": "Gold"}]);
    let made = cwm.post(CONFIGURATIONS, server(gold)).await.json(201);
    assert_eq!(
        answers(&made),
        [("Level", &json!("Gold")), ("Rack", &Value::Null)]
    );
    assert_eq!(made["questions"][0]["fieldType"], "Text");
    assert_eq!(made["questions"][0]["requiredFlag"], true);
    assert_ne!(
        made["questions"][0]["answerId"],
        made["questions"][1]["answerId"]
    );
    assert_eq!(
        (&made["status"]["name"], &made["activeFlag"]),
        (&json!("Active"), &json!(true))
    );
    let path = format!("{CONFIGURATIONS}/{}", made["id"]);
    // Some of the answers may be sent, by the question's id or by its text.
    let rack = json!([{"question": "Rack", "answer": 7}]);
    let patched = cwm.replace(&path, "questions", rack).await.json(200);
    assert_eq!(
        answers(&patched),
        [("Level", &json!("Gold")), ("Rack", &json!(7))]
    );
    let silver = cwm
        .replace(&path, "questions/0/answer", json!("Silver"))
        .await;
    assert_eq!(answers(&silver.json(200))[0], ("Level", &json!("Silver")));
    // A new question is asked of what is there already.
    let body = json!({"question": "Owner", "fieldType": "Text", "entryType": "EntryField", "sequenceNumber": 9});
    let question = cwm.post(QUESTIONS, body).await.json(201);
    assert_eq!(question["configurationType"]["name"], "Server");
    let shown = cwm.get(&path).await.json(200);
    assert_eq!(answers(&shown)[2], ("Owner", &Value::Null));
}

#[tokio::test]
async fn answers_are_checked() {
    let cwm = start(Switches::default()).await;
    let wrong = json!([
        {"questionId": 51, "answer": "top"}, {"questionId": 52, "answer": "Tin"}, {"questionId": 99, "answer": 1},
    ]);
    let problems = cwm.post(CONFIGURATIONS, server(wrong)).await.problems();
    let got: Vec<_> = problems
        .iter()
        .map(|(code, field, _)| (code.as_str(), field.as_str()))
        .collect();
    let want = [
        ("InvalidField", "questions"),
        ("InvalidField", "questions"),
        ("NotFound", "questions/questionId"),
    ];
    assert_eq!(got, want);
    let open = cwm.post(CONFIGURATIONS, server(json!([]))).await.problems();
    assert_eq!(open[0].0, "MissingRequiredField");
    assert_eq!(open[0].2, "The answer to Level is required.");

    let cwm = start(Switches {
        required_question_message: "{question}?".to_owned(),
        ..Switches::default()
    })
    .await;
    let open = cwm.post(CONFIGURATIONS, server(json!([]))).await.problems();
    assert_eq!(open[0].2, "Level?");
    // The fixture has left it open: only who touches the questions has to close it.
    let path = format!("{CONFIGURATIONS}/90");
    assert_eq!(cwm.replace(&path, "name", json!("SRV")).await.status, 200);
    let rack = json!([{"questionId": 51, "answer": 5}]);
    assert_eq!(cwm.replace(&path, "questions", rack).await.status, 400);
}

#[tokio::test]
async fn a_value_can_be_the_default_answer() {
    let cwm = start(Switches::default()).await;
    let values = format!("{QUESTIONS}/52/values");
    for value in ["Gold", "Silver"] {
        let default = json!({"value": value, "defaultFlag": true});
        let made = cwm.post(&values, default).await.json(201);
        assert_eq!(made["question"]["id"], 52);
    }
    let made = cwm.post(CONFIGURATIONS, server(json!([]))).await.json(201);
    assert_eq!(answers(&made)[0], ("Level", &json!("Silver")));
}

#[tokio::test]
async fn another_type_asks_other_questions() {
    let cwm = start(Switches::default()).await;
    let path = format!("{CONFIGURATIONS}/90/changeType");
    let printer = cwm.replace(&path, "type", json!({"id": 6})).await.json(200);
    assert_eq!(answers(&printer), []);
    // Back again: the required question is open now.
    let server = cwm.replace(&path, "type", json!({"id": 5})).await;
    assert_eq!(server.problems()[0].0, "MissingRequiredField");
}

#[tokio::test]
async fn a_closed_status_makes_a_configuration_inactive() {
    let cwm = start(Switches::default()).await;
    let path = format!("{CONFIGURATIONS}/90");
    for (status, active) in [("Inactive", false), ("Active", true)] {
        let status = json!({"name": status});
        let changed = cwm.replace(&path, "status", status).await.json(200);
        assert_eq!(changed["activeFlag"], active);
    }
    let statuses = cwm.get("/company/configurations/statuses").await.json(200);
    assert_eq!(statuses[0]["description"], "Active");
    assert!(statuses[0].get("name").is_none());
}

#[tokio::test]
async fn backup_figures_are_fields_of_a_configuration() {
    let cwm = start(Switches::default()).await;
    let path = format!("{CONFIGURATIONS}/90");
    let figures = [
        ("backupSuccesses", json!(28)),
        ("backupFailed", json!(2)),
        ("backupIncomplete", json!(0)),
        ("backupRestores", json!(1)),
        ("backupBillableSpaceGb", json!(512.25)),
        ("backupServerName", json!("BAK-1")),
        ("lastBackupDate", json!("2026-04-14T00:00:00Z")),
        ("backupYear", json!(2026)),
        ("backupMonth", json!(4)),
        ("deviceIdentifier", json!("dev-90")),
        ("billFlag", json!(true)),
    ];
    let operations = figures
        .iter()
        .map(|(path, value)| json!({"op": "replace", "path": path, "value": value}));
    let patched = cwm.patch(&path, operations.collect()).await.json(200);
    for (name, value) in figures {
        assert_eq!(patched[name], value, "{name}");
    }
    let long = cwm
        .replace(&path, "backupServerName", json!("x".repeat(51)))
        .await;
    assert_eq!(long.problems()[0].0, "MaxLengthField");
}

#[tokio::test]
async fn a_bulk_write_has_a_result_for_each_row() {
    let cwm = start(Switches::default()).await;
    let bulk = format!("{CONFIGURATIONS}/bulk");
    let good = server(json!([{"questionId": 52, "answer": "Gold"}]));
    let rows = json!([good, {"name": "No type"}, good, "nonsense"]);
    let payload = cwm.post(&bulk, rows).await.json(207)["payload"].take();
    let results = |payload: &Value| -> Vec<(u64, bool, u64)> {
        let rows = payload.as_array().unwrap().iter();
        rows.map(|row| {
            (
                row["originalIndex"].as_u64().unwrap(),
                row["success"].as_bool().unwrap(),
                row["statusCode"].as_u64().unwrap(),
            )
        })
        .collect()
    };
    assert_eq!(
        results(&payload),
        [
            (0, true, 201),
            (1, false, 400),
            (2, true, 201),
            (3, false, 500)
        ]
    );
    assert_eq!(payload[0]["data"]["name"], "SRV-1");
    assert_eq!(payload[1]["error"]["errors"][0]["field"], "type");
    assert_eq!(cwm.get(CONFIGURATIONS).await.ids(), [90, 91, 92]);

    let mut changed = good.clone();
    changed["id"] = json!(91);
    changed["name"] = json!("SRV-91");
    let put = cwm.put(&bulk, json!([{"id": 99}, changed])).await.json(207);
    assert_eq!(results(&put["payload"]), [(0, false, 404), (1, true, 200)]);
    let ids = json!({"ids": [91, 99, 92]});
    let gone = cwm.send(Method::DELETE, &bulk, &ids).await.json(207);
    assert_eq!(
        results(&gone["payload"]),
        [(0, true, 204), (1, false, 404), (2, true, 204)]
    );
    assert_eq!(cwm.get(CONFIGURATIONS).await.ids(), [90]);
}
