//! Callbacks: registered, posted, signed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use mock_cwm::{Failure, Fault, Switches};
use reqwest::Method;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use wiremock::matchers::{method, query_param};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::support::{Answer, Cwm, service_desk};

const CALLBACKS: &str = "/system/callbacks";
const TICKETS: &str = "/service/tickets";

/// A mock that does not wait between attempts.
async fn desk() -> Cwm {
    desk_with(Switches::default()).await
}

async fn desk_with(switches: Switches) -> Cwm {
    let switches = Switches {
        callback_retry_millis: 1,
        ..switches
    };
    Cwm::from(service_desk().switches(switches)).await
}

/// A receiver that takes everything.
async fn receiver() -> MockServer {
    let server = MockServer::start().await;
    let takes = ResponseTemplate::new(204);
    Mock::given(method("POST"))
        .respond_with(takes)
        .mount(&server)
        .await;
    server
}

fn entry(url: &str, kind: &str, level: &str, object: i64) -> Value {
    json!({"url": url, "type": kind, "level": level, "objectId": object})
}

async fn register(cwm: &Cwm, body: Value) -> Value {
    cwm.post(CALLBACKS, body).await.json(201)
}

async fn ticket(cwm: &Cwm, more: Value) -> i64 {
    let mut body = json!({"summary": "Offline", "company": {"id": 2}});
    let fields = body.as_object_mut().unwrap();
    fields.extend(more.as_object().unwrap().clone());
    cwm.post(TICKETS, body).await.json(201)["id"]
        .as_i64()
        .unwrap()
}

/// What was posted to a receiver, in order, once all of it is there.
async fn posted(cwm: &Cwm, server: &MockServer) -> Vec<Value> {
    cwm.mock.callbacks_delivered().await;
    let requests = server.received_requests().await.unwrap();
    requests
        .iter()
        .map(|request| request.body_json().unwrap())
        .collect()
}

/// Action and record of each post.
async fn events(cwm: &Cwm, server: &MockServer) -> Vec<(String, i64)> {
    let posts = posted(cwm, server).await;
    let event = |post: &Value| {
        (
            post["Action"].as_str().unwrap().to_owned(),
            post["ID"].as_i64().unwrap(),
        )
    };
    posts.iter().map(event).collect()
}

fn event(action: &str, id: i64) -> (String, i64) {
    (action.to_owned(), id)
}

#[tokio::test]
async fn what_is_registered_is_checked_and_shown_as_cwm_does() {
    let cwm = desk().await;
    let mut sent = entry("https://vendor.example/cb?recordId=", "Ticket", "Owner", 0);
    sent["description"] = json!("Mine");
    let made = register(&cwm, sent.clone()).await;
    assert_eq!(
        (&made["type"], &made["level"], &made["objectId"]),
        (&json!("ticket"), &json!("owner"), &json!(1))
    );
    assert_eq!(made["payloadVersion"], "3.0.0");
    assert_eq!(made["isSelfSuppressedFlag"], false);

    let problem = async |body: Value| {
        let answer = cwm.post(CALLBACKS, body).await;
        assert_eq!(
            answer.json(400)["message"],
            "callbackEntry object is invalid"
        );
        answer.problems().remove(0)
    };
    let told = |code: &str, field: &str, message: &str| {
        (code.to_owned(), field.to_owned(), message.to_owned())
    };
    assert_eq!(
        problem(sent).await,
        told(
            "ObjectExists",
            "objectId",
            "A matching callback entry already exists"
        )
    );
    let bad = entry("vendor", "ticket", "owner", 1);
    assert_eq!(
        problem(bad).await,
        told("InvalidField", "url", "Invalid URL")
    );
    let level = "Unrecognized level for type, see documentation for supported levels for each type";
    let bad = entry("https://v.example", "agreement", "board", 1);
    assert_eq!(problem(bad).await, told("InvalidObject", "level", level));
    let bad = entry("https://v.example", "planet", "owner", 1);
    assert_eq!(problem(bad).await.1, "type");
    let none = cwm.post(CALLBACKS, json!({"url": "x"})).await.problems();
    let fields: Vec<_> = none.iter().map(|(_, field, _)| field.as_str()).collect();
    assert_eq!(fields, ["objectId", "type", "level", "url"]);

    let path = format!("{CALLBACKS}/{}", made["id"]);
    let changed = cwm.replace(&path, "objectId", json!(5)).await.json(200);
    assert_eq!(changed["objectId"], 5);
    assert_eq!(
        cwm.get(&format!("{CALLBACKS}/count")).await.json(200)["count"],
        1
    );
    assert_eq!(cwm.delete(&path).await.status, 204);
}

#[tokio::test]
async fn a_ticket_is_posted_as_it_comes_changes_and_goes() {
    let (cwm, server) = (desk().await, receiver().await);
    let url = format!("{}/cb?tenant=7&recordId=", server.uri());
    let made = register(&cwm, entry(&url, "ticket", "owner", 0)).await;
    let id = ticket(&cwm, json!({"initialDescription": "It beeps"})).await;
    let path = format!("{TICKETS}/{id}");
    cwm.replace(&path, "summary", json!("Beeps"))
        .await
        .json(200);
    let note = json!({"text": "Fan", "resolutionFlag": true});
    cwm.post(&format!("{path}/notes"), note).await.json(201);
    cwm.delete(&path).await;
    let posts = posted(&cwm, &server).await;
    let actions: Vec<_> = posts
        .iter()
        .map(|post| post["Action"].as_str().unwrap())
        .collect();
    assert_eq!(actions, ["added", "updated", "updated", "deleted"]);

    let post = &posts[1];
    assert_eq!((&post["ID"], &post["Type"]), (&json!(id), &json!("ticket")));
    assert_eq!(
        (&post["CompanyId"], &post["MemberId"]),
        (&json!("acme"), &json!("api"))
    );
    assert_eq!(post["CallbackObjectRecId"], made["id"]);
    let record: Value = serde_json::from_str(post["Entity"].as_str().unwrap()).unwrap();
    assert_eq!(
        (&record["summary"], &record["board"]["name"]),
        (&json!("Beeps"), &json!("Alerts"))
    );
    assert!(record.get("customFields").is_none() && record.get("initialDescription").is_none());
    assert_eq!(posts[3]["Entity"], Value::Null);
    let messages: std::collections::BTreeSet<_> = posts
        .iter()
        .map(|post| post["MessageId"].to_string())
        .collect();
    assert_eq!(messages.len(), 4);
    let requests = server.received_requests().await.unwrap();
    let query = requests[3].url.query().unwrap();
    assert_eq!(
        query,
        format!("tenant=7&recordId={id}&id={id}&action=deleted")
    );
}

#[tokio::test]
async fn a_post_is_signed_with_the_key_that_it_names() {
    let (cwm, server) = (desk().await, receiver().await);
    register(&cwm, entry(&server.uri(), "company", "owner", 1)).await;
    cwm.replace("/company/companies/2", "city", json!("Öslo"))
        .await
        .json(200);
    let post = posted(&cwm, &server).await.remove(0);
    let key_url = post["Metadata"]["key_url"].as_str().unwrap();
    let start = format!(
        "{}/v2025_1//system/callbackkey/index.rails?companyName=acme&id=",
        cwm.mock.url()
    );
    assert!(key_url.starts_with(&start), "{key_url}");

    let with_keys = async |url: &str| {
        let request = cwm.http.get(url).basic_auth("acme+pub", Some("priv"));
        Answer::of(request.header("clientId", "cid").send().await.unwrap()).await
    };
    let key = with_keys(key_url).await.json(200);
    let request = server.received_requests().await.unwrap().remove(0);
    let signed = request.headers["x-content-signature"].to_str().unwrap();
    let key = Sha256::digest(key["signing_key"].as_str().unwrap());
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
    mac.update(&request.body);
    assert_eq!(signed, STANDARD.encode(mac.finalize().into_bytes()));

    let bare = cwm.http.get(key_url).send().await.unwrap();
    assert_eq!(bare.status(), 401, "the key is not for everybody");
    let other = key_url.replace("companyName=acme", "companyName=other");
    assert_eq!(with_keys(&other).await.status, 404);
    assert_eq!(with_keys(&format!("{start}x")).await.status, 404);
    let open = desk_with(Switches {
        anonymous_callback_key: true,
        ..Switches::default()
    })
    .await;
    let url = key_url.replace(&cwm.mock.url(), &open.mock.url());
    assert_eq!(open.http.get(url).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn levels_say_which_records_are_heard() {
    let (cwm, server) = (desk().await, receiver().await);
    let on_alerts = ticket(&cwm, json!({})).await;
    let on_desk = ticket(&cwm, json!({"board": {"id": 22}})).await;
    for (level, object) in [("board", 22), ("status", 13), ("ticket", on_alerts)] {
        let url = format!("{}/{level}?recordId=", server.uri());
        register(&cwm, entry(&url, "ticket", level, object)).await;
    }
    let change = async |id: i64, field: &str, value: Value| {
        cwm.replace(&format!("{TICKETS}/{id}"), field, value)
            .await
            .json(200);
    };
    change(on_alerts, "summary", json!("A")).await;
    change(on_desk, "summary", json!("B")).await;
    change(on_alerts, "status", json!({"id": 13})).await;
    cwm.mock.callbacks_delivered().await;
    let requests = server.received_requests().await.unwrap();
    let paths: Vec<_> = requests.iter().map(|request| request.url.path()).collect();
    assert_eq!(paths, ["/ticket", "/board", "/status", "/ticket"]);
}

#[tokio::test]
async fn some_writes_are_heard_by_nobody() {
    let (cwm, server) = (desk().await, receiver().await);
    let silent = |flag: &str| {
        let mut body = entry(&format!("{}/{flag}", server.uri()), "ticket", "owner", 1);
        body[flag] = json!(true);
        body
    };
    register(&cwm, silent("inactiveFlag")).await;
    register(&cwm, silent("isSelfSuppressedFlag")).await;
    let id = ticket(&cwm, json!({})).await;
    assert_eq!(events(&cwm, &server).await, []);
    // What another one does is heard.
    cwm.mock
        .edit(TICKETS, id, json!({"summary": "By hand"}))
        .unwrap();
    assert_eq!(events(&cwm, &server).await, [event("updated", id)]);
    register(&cwm, entry(&server.uri(), "ticket", "owner", 1)).await;
    let path = format!("{TICKETS}/{id}");
    let quiet = json!([{"op": "replace", "path": "skipCallback", "value": true}, {"op": "replace", "path": "summary", "value": "Quiet"}]);
    let changed = cwm.patch(&path, quiet).await.json(200);
    assert_eq!(
        (&changed["summary"], &changed["skipCallback"]),
        (&json!("Quiet"), &json!(false))
    );
    let refused = cwm.replace(&path, "summary", json!("s".repeat(101))).await;
    assert_eq!(refused.status, 400);
    assert_eq!(events(&cwm, &server).await.len(), 1);
    cwm.replace(&path, "summary", json!("Loud")).await.json(200);
    assert_eq!(
        events(&cwm, &server).await.len(),
        2,
        "only one write was quiet"
    );
}

#[tokio::test]
async fn some_refusals_are_tried_twice_more_and_order_stays() {
    let (cwm, server) = (desk().await, MockServer::start().await);
    let cases = [
        (404, 3),
        (409, 3),
        (419, 3),
        (429, 3),
        (400, 1),
        (500, 1),
        (302, 1),
    ];
    for (status, _) in cases {
        let answer = ResponseTemplate::new(status).insert_header("location", "/elsewhere");
        let of = Mock::given(method("POST")).and(query_param("status", status.to_string()));
        of.respond_with(answer).mount(&server).await;
        let url = format!("{}/?status={status}&recordId=", server.uri());
        register(&cwm, entry(&url, "ticket", "owner", 1)).await;
    }
    ticket(&cwm, json!({})).await;
    let posts = posted(&cwm, &server).await;
    let statuses: Vec<_> = cwm
        .mock
        .callbacks()
        .iter()
        .map(|post| post.statuses.clone())
        .collect();
    let want: Vec<_> = cases
        .iter()
        .map(|(status, times)| vec![Some(*status); *times])
        .collect();
    assert_eq!(statuses, want);
    // All attempts of one come before the next, with one message.
    let sent: Vec<_> = posts
        .iter()
        .map(|post| post["CallbackObjectRecId"].as_i64().unwrap())
        .collect();
    assert!(sent.is_sorted(), "{sent:?}");
    assert_eq!(posts[0]["MessageId"], posts[2]["MessageId"]);
}

#[tokio::test]
async fn a_second_attempt_may_succeed() {
    let (cwm, server) = (desk().await, receiver().await);
    let busy = Mock::given(method("POST")).respond_with(ResponseTemplate::new(429));
    busy.up_to_n_times(1).with_priority(1).mount(&server).await;
    register(&cwm, entry(&server.uri(), "ticket", "owner", 1)).await;
    ticket(&cwm, json!({})).await;
    cwm.mock.callbacks_delivered().await;
    assert_eq!(cwm.mock.callbacks()[0].statuses, [Some(429), Some(204)]);
}

#[tokio::test]
async fn a_slow_receiver_blocks_no_request() {
    let cwm = desk().await;
    let slow = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/cb", slow.local_addr().unwrap());
    register(&cwm, entry(&url, "ticket", "owner", 1)).await;
    ticket(&cwm, json!({})).await;
    let (mut connection, _) = slow.accept().await.unwrap();
    let mut head = [0; 5];
    connection.read_exact(&mut head).await.unwrap();
    assert_eq!(&head, b"POST ");
    assert_eq!(cwm.mock.callbacks()[0].statuses, []);
    assert_eq!(cwm.get(TICKETS).await.ids().len(), 1);
    let answer = b"HTTP/1.1 204 No Content\r\n\r\n";
    connection.write_all(answer).await.unwrap();
    cwm.mock.callbacks_delivered().await;
    assert_eq!(cwm.mock.callbacks()[0].statuses, [Some(204)]);
}

#[tokio::test]
async fn a_receiver_that_does_not_answer_is_given_up() {
    let cwm = desk_with(Switches {
        callback_timeout_millis: 50,
        ..Switches::default()
    })
    .await;
    // Takes connections and never answers.
    let deaf = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/cb", deaf.local_addr().unwrap());
    register(&cwm, entry(&url, "ticket", "owner", 1)).await;
    ticket(&cwm, json!({})).await;
    cwm.mock.callbacks_delivered().await;
    assert_eq!(cwm.mock.callbacks()[0].statuses, [None]);
}

#[tokio::test]
async fn a_write_whose_answer_is_lost_is_posted_and_one_that_is_not_done_is_not() {
    let (cwm, server) = (desk().await, receiver().await);
    register(&cwm, entry(&server.uri(), "ticket", "owner", 1)).await;
    let body = json!({"summary": "Lost", "company": {"id": 2}});
    for failure in [Failure::DropBefore, Failure::DropAfter] {
        cwm.mock.faults().add(Fault::new(failure));
        let request = cwm.request(Method::POST, TICKETS).json(&body);
        assert!(request.send().await.is_err());
    }
    assert_eq!(events(&cwm, &server).await, [event("added", 1)]);
}

#[tokio::test]
async fn nobody_hears_of_a_step_that_is_taken_back() {
    let (cwm, server) = (desk().await, receiver().await);
    let (parent, one) = (ticket(&cwm, json!({})).await, ticket(&cwm, json!({})).await);
    // Its status is of another board than that of the merge.
    let other = ticket(&cwm, json!({"board": {"id": 22}})).await;
    register(&cwm, entry(&server.uri(), "ticket", "owner", 1)).await;
    let merge = async |tickets: Value| {
        let body = json!({"mergeTicketIds": tickets, "status": {"id": 13}});
        cwm.post(&format!("{TICKETS}/{parent}/merge"), body)
            .await
            .status
    };
    assert_eq!(merge(json!([one, other])).await, 400);
    assert_eq!(events(&cwm, &server).await, []);
    assert_eq!(merge(json!([one])).await, 200);
    let want = [event("updated", one), event("updated", parent)];
    assert_eq!(events(&cwm, &server).await, want);
}

#[tokio::test]
async fn a_reset_forgets_what_was_posted() {
    let (cwm, server) = (desk().await, receiver().await);
    register(&cwm, entry(&server.uri(), "ticket", "owner", 1)).await;
    let id = ticket(&cwm, json!({})).await;
    assert_eq!(events(&cwm, &server).await, [event("added", id)]);
    let control = format!("{}/__control/callbacks", cwm.mock.url());
    let shown: Value = cwm
        .http
        .get(control)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(
        (&shown[0]["type"], &shown[0]["statuses"]),
        (&json!("ticket"), &json!([204]))
    );
    cwm.mock.reset();
    assert!(cwm.mock.callbacks().is_empty());
    ticket(&cwm, json!({})).await;
    assert_eq!(
        events(&cwm, &server).await.len(),
        1,
        "nothing is registered any more"
    );
}
