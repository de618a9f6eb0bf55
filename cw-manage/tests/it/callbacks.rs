//! Registering callbacks, against a CWM that keeps them (cwm-api §7).

use crate::support::*;
use cw_manage::callback::{CallbackSet, CallbackUrl, Converged, TicketLevel, Watch};
use cw_manage::model::CallbackEntry;
use cw_manage::{Client, ErrorKind};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

const URL: &str = "https://v.example/hooks/4711?recordId=";

/// What goes wrong: the request's method, which of that method it is, and what is answered after
/// the request was done or instead of it.
#[derive(Clone)]
struct Fault {
    method: &'static str,
    number: usize,
    done: bool,
    answer: ResponseTemplate,
}

#[derive(Default)]
struct Held {
    rows: Vec<Value>,
    next: i64,
    faults: Vec<Fault>,
    seen: Vec<String>,
}

/// A CWM that holds callbacks.
#[derive(Clone, Default)]
struct Cwm(Arc<Mutex<Held>>);

impl Cwm {
    fn with(rows: impl IntoIterator<Item = Value>) -> Self {
        let rows: Vec<_> = rows.into_iter().collect();
        Self(Arc::new(Mutex::new(Held {
            next: 100,
            rows,
            ..Held::default()
        })))
    }

    fn fault(self, method: &'static str, number: usize, done: bool, status: u16) -> Self {
        let answer = refusal(status, "X", "no", Value::Null);
        self.0.lock().unwrap().faults.push(Fault {
            method,
            number,
            done,
            answer,
        });
        self
    }

    async fn start(&self) -> (MockServer, Client) {
        let server = MockServer::start().await;
        let held = self.clone();
        let answer = move |request: &Request| held.answer(request);
        Mock::given(any()).respond_with(answer).mount(&server).await;
        let cwm = pinned(&server.uri());
        (server, cwm)
    }

    fn rows(&self) -> Vec<Value> {
        self.0.lock().unwrap().rows.clone()
    }

    /// How many requests of a method came.
    fn count(&self, method: &str) -> usize {
        let held = self.0.lock().unwrap();
        held.seen.iter().filter(|one| *one == method).count()
    }

    fn answer(&self, request: &Request) -> ResponseTemplate {
        let mut held = self.0.lock().unwrap();
        let method = request.method.to_string();
        held.seen.push(method.clone());
        let number = held.seen.iter().filter(|one| **one == method).count();
        let mut faults = held.faults.iter();
        let fault = faults.find(|fault| fault.method == method && fault.number == number);
        match fault.cloned() {
            Some(fault) if fault.done => {
                held.act(request);
                fault.answer
            }
            Some(fault) => fault.answer,
            None => held.act(request),
        }
    }
}

impl Held {
    fn act(&mut self, request: &Request) -> ResponseTemplate {
        let ok = |status, body: &Value| ResponseTemplate::new(status).set_body_json(body);
        let id = request
            .url
            .path()
            .rsplit('/')
            .next()
            .unwrap()
            .parse::<i64>();
        let at = id
            .ok()
            .and_then(|id| self.rows.iter().position(|row| row["id"] == id));
        match (request.method.as_str(), at) {
            ("GET", _) => {
                let after: i64 = query(request, "pageId").unwrap().parse().unwrap();
                let later = self
                    .rows
                    .iter()
                    .filter(|row| row["id"].as_i64() > Some(after));
                ok(200, &later.cloned().collect()).insert_header("Link", "")
            }
            ("POST", _) => {
                let mut row: Value = serde_json::from_slice(&request.body).unwrap();
                let same = |other: &Value| {
                    ["url", "type", "level", "objectId"]
                        .iter()
                        .all(|name| other[name] == row[name])
                };
                if self.rows.iter().any(same) {
                    let errors = json!([{ "code": "ObjectExists", "field": "objectId",
                        "message": "A matching callback entry already exists" }]);
                    let words = "callbackEntry object is invalid";
                    return refusal(400, "InvalidObject", words, errors);
                }
                row["id"] = self.next.into();
                self.next += 1;
                self.rows.push(row.clone());
                ok(201, &row)
            }
            ("PATCH", Some(at)) => {
                let ops: Vec<Value> = serde_json::from_slice(&request.body).unwrap();
                for op in ops {
                    self.rows[at][op["path"].as_str().unwrap()] = op["value"].clone();
                }
                ok(200, &self.rows[at])
            }
            ("DELETE", Some(at)) => {
                self.rows.remove(at);
                ResponseTemplate::new(204)
            }
            _ => not_found("Callback not found"),
        }
    }
}

fn row(id: i64, url: &str, board: i64) -> Value {
    json!({ "id": id, "url": url, "type": "ticket", "level": "board", "objectId": board,
        "description": "", "inactiveFlag": false })
}

fn boards(ids: impl IntoIterator<Item = i64>) -> CallbackSet {
    let watches = ids
        .into_iter()
        .map(|id| Watch::Ticket(TicketLevel::Board(id.into())));
    CallbackSet::new(CallbackUrl::parse(URL).unwrap(), watches)
}

fn counts(done: &Converged) -> [usize; 4] {
    [done.created, done.updated, done.removed, done.kept]
}

/// What others have registered, in every way in which it could be taken for ours.
fn of_others() -> Vec<Value> {
    let mut soap = row(13, URL, 30);
    soap["isSoapCallbackFlag"] = true.into();
    vec![
        row(10, "https://other.example/hooks/4711?recordId=", 3),
        row(11, "https://v.example/hooks/47110?recordId=", 3),
        row(12, "https://v.example/hooks/4711?tenant=2&recordId=", 3),
        soap,
    ]
}

/// Two ways of saying one thing are one callback.
#[tokio::test]
async fn what_is_wanted_twice_is_made_once() {
    let cwm = Cwm::default();
    let (_server, client) = cwm.start().await;
    let other = Watch::Other {
        type_: "Ticket".into(),
        level: "Board".into(),
        object: 3,
    };
    let watches = [Watch::Ticket(TicketLevel::Board(3.into())), other];
    let wanted = CallbackSet::new(CallbackUrl::parse(URL).unwrap(), watches);
    for expected in [[1, 0, 0, 0], [0, 0, 0, 1]] {
        let done = client.converge_callbacks(&wanted).await.unwrap();
        assert_eq!(counts(&done), expected);
    }
}

#[tokio::test]
async fn what_is_wanted_is_made_so_and_a_second_time_changes_nothing() {
    let mut disabled = row(20, URL, 4);
    disabled["inactiveFlag"] = true.into();
    let fine = row(21, "https://V.example/hooks/4711?recordId=", 5);
    let too_many = [row(22, URL, 5), row(23, URL, 6)];
    let cwm = Cwm::with(
        of_others()
            .into_iter()
            .chain([disabled, fine])
            .chain(too_many),
    );
    let (_server, client) = cwm.start().await;
    let wanted = boards([3, 4, 5]);
    let done = client.converge_callbacks(&wanted).await.unwrap();
    assert_eq!(counts(&done), [1, 1, 2, 1]);
    let rows = cwm.rows();
    assert_eq!(rows[..4], of_others());
    let ours: Vec<_> = rows[4..]
        .iter()
        .map(|row| (row["id"].as_i64().unwrap(), row["inactiveFlag"] == true))
        .collect();
    assert_eq!(ours, [(20, false), (21, false), (100, false)]);
    let made = &rows[6];
    assert_eq!(
        (&made["type"], &made["level"]),
        (&json!("ticket"), &json!("board"))
    );
    assert_eq!((&made["objectId"], &made["url"]), (&json!(3), &json!(URL)));

    let again = client.converge_callbacks(&wanted).await.unwrap();
    assert_eq!(counts(&again), [0, 0, 0, 3]);
    assert_eq!(cwm.rows(), rows);
}

#[tokio::test]
async fn a_marker_finds_them_again_after_the_url_changed() {
    let mut old = row(20, "https://old.example/hooks?recordId=", 3);
    old["description"] = "SonicSync 4711".into();
    let cwm = Cwm::with([old]);
    let (_server, client) = cwm.start().await;
    let wanted = boards([3]).marker("SonicSync 4711").self_suppressed(true);
    let done = client.converge_callbacks(&wanted).await.unwrap();
    assert_eq!(counts(&done), [0, 1, 0, 0]);
    let rows = cwm.rows();
    assert_eq!((&rows[0]["id"], &rows[0]["url"]), (&json!(20), &json!(URL)));
    assert_eq!(rows[0]["isSelfSuppressedFlag"], true);
    let done = client
        .converge_callbacks(&boards([]).marker("SonicSync 4711"))
        .await
        .unwrap();
    assert_eq!((counts(&done), cwm.rows().len()), ([0, 0, 1, 0], 0));
}

#[tokio::test]
async fn one_that_exists_although_the_list_lacks_it_is_there() {
    let cwm = Cwm::with([]);
    let (_server, client) = cwm.start().await;
    let callbacks = client.system().callbacks();
    // A list that lags behind: the row is there for a POST and not for the list.
    callbacks
        .create(&CallbackEntry::draft(URL, 3, "ticket", "board"))
        .await
        .unwrap();
    cwm.0.lock().unwrap().rows[0]["id"] = (-1).into();
    let done = client.converge_callbacks(&boards([3])).await.unwrap();
    assert_eq!(counts(&done), [0, 0, 0, 1]);
    assert_eq!(cwm.rows().len(), 1);
}

#[tokio::test]
async fn a_failed_step_takes_the_earlier_ones_back() {
    let mut disabled = row(20, URL, 9);
    disabled["inactiveFlag"] = true.into();
    let before = [disabled, row(21, URL, 8)];
    for (method, number, done, status) in [
        ("POST", 3, false, 403),
        // Made, but the answer is lost.
        ("POST", 3, true, 503),
        ("PATCH", 1, false, 403),
        ("PATCH", 1, true, 503),
    ] {
        let cwm = Cwm::with(before.clone()).fault(method, number, done, status);
        let (_server, client) = cwm.start().await;
        let error = client
            .converge_callbacks(&boards([1, 2, 3, 9]))
            .await
            .unwrap_err();
        assert_eq!(error.error.status(), Some(status), "{error}");
        assert!(error.leftovers.is_empty() && !error.wanted_stand, "{error}");
        let held: Vec<_> = cwm
            .rows()
            .iter()
            .map(|row| (row["id"].as_i64().unwrap(), row["inactiveFlag"] == true))
            .collect();
        assert_eq!(held, [(20, true), (21, false)], "{method} {status}");
    }
}

#[tokio::test]
async fn what_cannot_be_taken_back_is_named() {
    let cwm = Cwm::with([])
        .fault("POST", 2, false, 403)
        .fault("DELETE", 1, false, 403);
    let (_server, client) = cwm.start().await;
    let error = client
        .converge_callbacks(&boards([1, 2]))
        .await
        .unwrap_err();
    assert_eq!(error.leftovers.len(), 1);
    assert_eq!(error.leftovers[0].id.map(|id| id.get()), Some(100));
    let text = error.to_string();
    assert!(
        text.contains("not taken back: callback 100 (ticket, board 1): "),
        "{text}"
    );
}

#[tokio::test]
async fn a_removal_that_fails_leaves_the_wanted_ones_standing() {
    let cwm = Cwm::with([row(20, URL, 8), row(21, URL, 9)]).fault("DELETE", 1, false, 403);
    let (_server, client) = cwm.start().await;
    let error = client.converge_callbacks(&boards([1])).await.unwrap_err();
    assert!(error.wanted_stand);
    assert_eq!(error.error.kind(), ErrorKind::Forbidden);
    let left: Vec<_> = cwm
        .rows()
        .iter()
        .map(|row| row["id"].as_i64().unwrap())
        .collect();
    assert_eq!(left.len(), 2, "{left:?}");
    assert!(left.contains(&100), "{left:?}");
    assert_eq!(error.leftovers.len(), 1);
    assert!(
        error.to_string().contains("not removed: callback"),
        "{error}"
    );
}

#[tokio::test]
async fn an_id_that_no_record_has_is_not_sent() {
    let cwm = Cwm::with([]);
    let (_server, client) = cwm.start().await;
    let error = client
        .converge_callbacks(&boards([1, i64::MAX]))
        .await
        .unwrap_err();
    assert_eq!(error.error.kind(), ErrorKind::Invalid, "{error}");
    assert_eq!((cwm.count("GET"), cwm.count("POST")), (0, 0));
}
