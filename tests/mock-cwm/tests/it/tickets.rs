//! Service tickets.

use mock_cwm::{ApiMember, Right, Switches};
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Answer, Cwm, service_desk};

pub(crate) const TICKETS: &str = "/service/tickets";

pub(crate) async fn desk() -> Cwm {
    Cwm::from(service_desk()).await
}

/// Makes a ticket of Birch's with these fields besides.
pub(crate) async fn ticket(cwm: &Cwm, more: Value) -> Answer {
    let mut body = json!({"summary": "Firewall is offline", "company": {"identifier": "Birch"}});
    let fields = body.as_object_mut().unwrap();
    fields.extend(more.as_object().unwrap().clone());
    cwm.post(TICKETS, body).await
}

pub(crate) async fn made(cwm: &Cwm, more: Value) -> i64 {
    ticket(cwm, more).await.json(201)["id"].as_i64().unwrap()
}

fn names(ticket: &Value, fields: &[&str]) -> Vec<String> {
    let name = |field: &&str| ticket[*field]["name"].as_str().unwrap_or("-").to_owned();
    fields.iter().map(name).collect()
}

#[tokio::test]
async fn a_ticket_takes_its_defaults_from_the_board() {
    let cwm = desk().await;
    let fields = ["board", "status", "type", "team", "priority", "source"];
    let on_alerts = ticket(&cwm, json!({})).await.json(201);
    let want = [
        "Alerts",
        "New",
        "Security",
        "SOC",
        "Priority 3 - Medium",
        "Internal",
    ];
    assert_eq!(names(&on_alerts, &fields), want);
    assert_eq!(on_alerts["recordType"], "ServiceTicket");
    assert_eq!(
        (&on_alerts["severity"], &on_alerts["impact"]),
        (&json!("Medium"), &json!("Medium"))
    );
    assert_eq!(on_alerts["closedFlag"], false);
    let on_desk = ticket(
        &cwm,
        json!({"board": {"name": "Help Desk"}, "severity": "High"}),
    )
    .await
    .json(201);
    let want = [
        "Help Desk",
        "New",
        "-",
        "-",
        "Priority 3 - Medium",
        "Internal",
    ];
    assert_eq!(names(&on_desk, &fields), want);
    assert_eq!(
        on_desk["status"]["id"], 17,
        "the first in order that is in use"
    );
    assert_eq!(on_desk["severity"], "High");
}

#[tokio::test]
async fn a_ticket_needs_a_summary_that_fits_and_a_company() {
    let cwm = desk().await;
    let answer = cwm.post(TICKETS, json!({"summary": "s".repeat(101)})).await;
    let problems = answer.problems();
    let texts: Vec<_> = problems
        .iter()
        .map(|(code, _, text)| (code.as_str(), text.as_str()))
        .collect();
    let want = [
        (
            "MaxLengthField",
            "The field summary must be a string with a maximum length of 100.",
        ),
        ("MissingRequiredField", "The company/id field is required."),
    ];
    assert_eq!(texts, want);
    let nothing = cwm.post(TICKETS, json!({"company": {"id": 2}})).await;
    assert_eq!(nothing.problems()[0].2, "The summary field is required.");
    assert!(cwm.get(TICKETS).await.ids().is_empty());
}

#[tokio::test]
async fn a_status_of_another_board_is_refused() {
    let cwm = desk().await;
    let told = |answer: Answer| {
        let (code, field, message) = answer.problems().remove(0);
        format!("{code} {field} {message}")
    };
    let sent = json!({"board": {"id": 21}, "status": {"id": 17}});
    let want = "NotFound status/id Service Status 17 not found for Service Board 21";
    assert_eq!(told(ticket(&cwm, sent).await), want);
    let sent = json!({"board": {"id": 22}, "status": {"name": "Completed"}});
    let want = "NotFound status/name Service Status Completed not found for Service Board 22";
    assert_eq!(told(ticket(&cwm, sent).await), want);
    let parts = [
        ("type", 32, "Service Type"),
        ("subType", 99, "Service SubType"),
        ("item", 99, "Service Item"),
        ("team", 99, "Service Team"),
    ];
    for (field, id, name) in parts {
        let sent = json!({"board": {"id": 21}, field: {"id": id}});
        let want = format!("NotFound {field}/id {name} {id} not found for Service Board 21");
        assert_eq!(told(ticket(&cwm, sent).await), want);
    }
    // Names are looked up on the ticket's own board, also where the board is not sent.
    let path = format!(
        "{TICKETS}/{}",
        made(&cwm, json!({"board": {"id": 22}})).await
    );
    let closed = cwm
        .replace(&path, "status", json!({"name": "Closed"}))
        .await
        .json(200);
    assert_eq!(closed["status"]["id"], 18);
    // A ticket that moves alone leaves its status behind.
    let moved = cwm.replace(&path, "board", json!({"id": 21})).await;
    let want = "NotFound status/id Service Status 18 not found for Service Board 21";
    assert_eq!(told(moved), want);
    let both = json!([
        {"op": "replace", "path": "board", "value": {"id": 21}},
        {"op": "replace", "path": "status", "value": {"name": "Closed"}},
    ]);
    assert_eq!(cwm.patch(&path, both).await.json(200)["status"]["id"], 13);
}

#[tokio::test]
async fn a_closed_status_closes_and_another_opens_again() {
    let cwm = desk().await;
    let path = format!("{TICKETS}/{}", made(&cwm, json!({})).await);
    let done = cwm
        .replace(&path, "status", json!({"name": "Completed"}))
        .await
        .json(200);
    assert_eq!(done["closedFlag"], false, "completed is not closed");
    let closed = cwm
        .replace(&path, "status", json!({"name": "Closed"}))
        .await
        .json(200);
    assert_eq!(closed["closedFlag"], true);
    assert_eq!(closed["closedBy"], "api");
    assert_eq!(closed["closedDate"], closed["_info"]["lastUpdated"]);
    let later = cwm
        .replace(&path, "summary", json!("Still closed"))
        .await
        .json(200);
    assert_eq!(later["closedDate"], closed["closedDate"]);
    let open = cwm
        .replace(&path, "status", json!({"id": 11}))
        .await
        .json(200);
    assert_eq!(
        (&open["closedFlag"], &open["closedDate"], &open["closedBy"]),
        (&json!(false), &Value::Null, &Value::Null)
    );
    // The three follow from the status, whatever a client says.
    let lie = cwm
        .replace(&path, "closedFlag", json!(true))
        .await
        .json(200);
    assert_eq!(lie["closedFlag"], false);
}

#[tokio::test]
async fn closing_takes_a_right_of_its_own() {
    let rights = [Right::Inquire, Right::Add, Right::Edit];
    let desk = ApiMember::new("desk", "pub2", "priv2").may(&rights, TICKETS);
    let closer = ApiMember::new("closer", "pub3", "priv3")
        .may(&rights, TICKETS)
        .may(&[Right::Close], TICKETS);
    let cwm = Cwm::from(service_desk().member(desk).member(closer)).await;
    let path = format!("{TICKETS}/{}", made(&cwm, json!({})).await);
    let patch = async |keys: (&str, &str), field: &str, value: Value| {
        let url = format!("{}/v2025_1/apis/3.0{path}", cwm.mock.url());
        let request = cwm
            .http
            .request(Method::PATCH, url)
            .basic_auth(keys.0, Some(keys.1));
        let body = json!([{"op": "replace", "path": field, "value": value}]);
        Answer::of(
            request
                .header("clientId", "cid")
                .json(&body)
                .send()
                .await
                .unwrap(),
        )
        .await
    };
    let (desk, closer) = (("acme+pub2", "priv2"), ("acme+pub3", "priv3"));
    assert_eq!(patch(desk, "status", json!({"id": 12})).await.status, 200);
    let refused = patch(desk, "status", json!({"id": 13})).await;
    assert_eq!(refused.json(403)["code"], "Security");
    assert_eq!(cwm.get(&path).await.json(200)["status"]["id"], 12);
    let closed = patch(closer, "status", json!({"id": 13})).await.json(200);
    assert_eq!(closed["closedBy"], "closer");
    assert_eq!(patch(desk, "summary", json!("After")).await.status, 200);
}

#[tokio::test]
async fn configurations_are_linked_once_each() {
    let cwm = desk().await;
    let (first, second) = (made(&cwm, json!({})).await, made(&cwm, json!({})).await);
    let links = |ticket: i64| format!("{TICKETS}/{ticket}/configurations");
    let linked = cwm.post(&links(first), json!({"id": 71})).await.json(201);
    assert_eq!(
        (&linked["id"], &linked["deviceIdentifier"]),
        (&json!(71), &json!("18B1690729AB"))
    );
    let href = linked["_info"]["configuration_href"].as_str().unwrap();
    assert!(href.ends_with("/company/configurations/71"), "{href}");
    let named = cwm
        .post(&links(second), json!({"deviceIdentifier": "18b1690729ab"}))
        .await
        .json(201);
    assert_eq!(named, linked);
    cwm.post(&links(second), json!({"id": 72})).await.json(201);
    assert_eq!(cwm.get(&links(first)).await.json(200), json!([linked]));
    assert_eq!(cwm.get(&links(second)).await.ids(), [71, 72]);
    assert_eq!(cwm.mock.state(&links(first)), [linked]);
    assert_eq!(
        cwm.get(&format!("{}/count", links(second))).await.json(200)["count"],
        2
    );

    let nothing = cwm.post(&links(first), json!({"name": "fw-1"})).await;
    assert_eq!(
        nothing.json(400)["message"],
        "configuration object is invalid"
    );
    let (code, field, message) = nothing.problems().remove(0);
    assert_eq!(
        (&*code, &*field, &*message),
        (
            "MissingRequiredField",
            "id",
            "id or deviceIdentifier is required."
        )
    );
    assert_eq!(
        cwm.post(&links(first), json!({"id": 71})).await.problems()[0].0,
        "ObjectExists"
    );
    assert_eq!(cwm.post(&links(first), json!({"id": 99})).await.status, 404);
    assert_eq!(cwm.post(&links(99), json!({"id": 71})).await.status, 404);

    let of = async |condition: &str| cwm.list(TICKETS, &[("conditions", condition)]).await;
    assert_eq!(of("configuration/id=71").await.ids(), [first, second]);
    assert_eq!(of("Configuration/Id in (72, 99)").await.ids(), [second]);
    let plural = of("configurations/id=71").await.json(400);
    assert_eq!(
        plural["message"],
        "configurations/id is not a recognized name."
    );

    let path = format!("{}/71", links(second));
    assert_eq!(cwm.delete(&path).await.status, 204);
    assert_eq!(cwm.delete(&path).await.status, 404);
    assert_eq!(of("configuration/id=71").await.ids(), [first]);
}

#[tokio::test]
async fn tickets_merge_all_or_none() {
    let cwm = desk().await;
    let parent = made(&cwm, json!({})).await;
    let (one, two) = (made(&cwm, json!({})).await, made(&cwm, json!({})).await);
    let merge = format!("{TICKETS}/{parent}/merge");
    let get = async |id: i64| cwm.get(&format!("{TICKETS}/{id}")).await.json(200);
    let unknown = cwm
        .post(
            &merge,
            json!({"mergeTicketIds": [one, 99], "status": {"id": 13}}),
        )
        .await;
    assert_eq!(unknown.status, 404);
    assert!(get(one).await.get("mergedParentTicket").is_none());
    let own = cwm
        .post(
            &merge,
            json!({"mergeTicketIds": [parent], "status": {"id": 13}}),
        )
        .await;
    assert_eq!(own.status, 400);
    let stateless = cwm.post(&merge, json!({"mergeTicketIds": [one]})).await;
    assert_eq!(stateless.problems()[0].1, "status");
    let done = cwm
        .post(
            &merge,
            json!({"mergeTicketIds": [one, two], "status": {"id": 13}}),
        )
        .await
        .json(200);
    assert_eq!(done["success"], true);
    for id in [one, two] {
        let merged = get(id).await;
        assert_eq!(merged["mergedParentTicket"]["id"], parent);
        assert_eq!(merged["closedFlag"], true);
    }
    assert_eq!(get(parent).await["hasMergedChildTicketFlag"], true);
}

#[tokio::test]
async fn children_hang_on_their_parent() {
    let cwm = desk().await;
    let (parent, child) = (made(&cwm, json!({})).await, made(&cwm, json!({})).await);
    let path = format!("{TICKETS}/{parent}/attachChildren");
    let done = cwm
        .post(&path, json!({"childTicketIds": [child]}))
        .await
        .json(200);
    assert_eq!(done["success"], true);
    let children = [("conditions", format!("parentTicketId={parent}"))];
    let children = children
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    assert_eq!(cwm.list(TICKETS, &children).await.ids(), [child]);
    assert_eq!(
        cwm.get(&format!("{TICKETS}/{parent}")).await.json(200)["hasChildTicket"],
        true
    );
}

#[tokio::test]
async fn a_company_on_hold_gets_no_new_tickets() {
    let cwm = desk().await;
    let answer = ticket(&cwm, json!({"company": {"identifier": "Oak"}})).await;
    assert_eq!(answer.problems()[0].1, "company/id");
    let open = Switches {
        disallowed_saving_message: String::new(),
        ..Switches::default()
    };
    let cwm = Cwm::from(service_desk().switches(open)).await;
    assert_eq!(
        ticket(&cwm, json!({"company": {"identifier": "Oak"}}))
            .await
            .status,
        201
    );
}

#[tokio::test]
async fn tickets_are_found_by_reference_time_and_search() {
    let cwm = desk().await;
    let id = made(&cwm, json!({"externalXRef": "SW-42"})).await;
    made(&cwm, json!({})).await;
    for condition in [
        "externalXRef=\"SW-42\"",
        "summary contains 'offline' and lastUpdated<=[2026-04-15T12:00:01Z]",
        "board/name='Alerts' and id<2",
    ] {
        assert_eq!(
            cwm.list(TICKETS, &[("conditions", condition)]).await.ids(),
            [id],
            "{condition}"
        );
        let found = cwm
            .post("/service/tickets/search", json!({"conditions": condition}))
            .await;
        assert_eq!(found.ids(), [id], "{condition}");
    }
    assert_eq!(cwm.mock.stats().writes, 2, "a search is no write");
}
