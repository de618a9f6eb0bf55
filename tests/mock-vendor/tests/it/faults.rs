//! Answers that go wrong, and which ones.

use crate::acme::{KEY, get_at, http, json_at, start, status};
use mock_vendor::{Fault, Trouble};
use serde_json::{Value, json};
use std::time::Duration;

fn fixed(status: u16) -> Fault {
    Fault::Status(status, String::new())
}

#[tokio::test]
async fn a_status_replaces_the_next_answers_only() {
    let acme = start().await;
    for (body, kind) in [
        ("<h1>busy</h1>", "text/html; charset=utf-8"),
        (" {\"message\":\"busy\"}", "application/json"),
        ("busy", "text/plain; charset=utf-8"),
    ] {
        acme.fault_times(2, "/rows", Fault::Status(503, body.to_owned()));
        for _ in 0..2 {
            let answer = get_at(&acme, "/rows").await;
            assert_eq!(answer.status(), 503);
            assert_eq!(answer.headers()["content-type"], kind);
            assert_eq!(answer.text().await.unwrap(), body);
        }
        assert_eq!(status(&acme, "/rows").await, 200);
    }
}

#[tokio::test]
async fn a_fault_waits_for_the_request_that_it_names() {
    let acme = start().await;
    acme.fault_times(1, "rows?page=2", fixed(500));
    for (path, expected) in [
        ("/home", 200),
        ("/rows?page=1", 200),
        ("/rows?page=2", 500),
        ("/rows?page=2", 200),
    ] {
        assert_eq!(status(&acme, path).await, expected, "{path}");
    }
}

#[tokio::test]
async fn a_fault_may_name_the_body_too() {
    let acme = start().await;
    acme.fault("/rows {\"page\":2", Fault::CutOff);
    for (page, whole) in [(1, true), (2, false)] {
        let request = http().post(acme.url() + "/rows").header("x-api-key", KEY);
        let request = request.body(format!("{{\"page\":{page}}}"));
        let answer = request.send().await.unwrap().json::<Value>().await;
        assert_eq!(answer.is_ok(), whole, "{page}");
    }
}

#[tokio::test]
async fn a_trouble_comes_after_so_many_and_so_often() {
    let acme = start().await;
    acme.trouble(Trouble::new("page=", fixed(500)).after(1).times(2));
    let mut seen = Vec::new();
    for path in [
        "/rows?page=1",
        "/rows",
        "/rows?page=2",
        "/rows?page=3",
        "/rows?page=4",
    ] {
        seen.push(status(&acme, path).await);
    }
    assert_eq!(seen, [200, 200, 500, 500, 200]);
}

#[tokio::test]
async fn the_first_fault_that_fits_is_used_up_first() {
    let acme = start().await;
    for (times, code) in [(1, 500), (1, 429), (0, 418)] {
        acme.fault_times(times, "", fixed(code));
    }
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(status(&acme, "/rows").await);
    }
    assert_eq!(seen, [500, 429, 200]);
}

#[tokio::test]
async fn a_refused_request_uses_up_no_fault() {
    let acme = start().await;
    acme.fault_times(1, "", fixed(500));
    let refused = http().get(acme.url() + "/rows").send().await.unwrap();
    assert_eq!(refused.status(), 401);
    assert_eq!(status(&acme, "/rows").await, 500);
}

#[tokio::test]
async fn healing_ends_the_faults_and_nothing_else() {
    let acme = start().await;
    acme.change(|world| world.rows.clear());
    acme.fault("", fixed(500));
    assert_eq!(status(&acme, "/rows").await, 500);
    acme.heal();
    assert_eq!(json_at(&acme, "/rows").await["total"], 0);
    assert_eq!(acme.requests().len(), 2);
}

#[tokio::test]
async fn cut_json_is_a_complete_http_answer() {
    let acme = start().await;
    let whole = get_at(&acme, "/rows").await.bytes().await.unwrap();
    acme.fault("", Fault::CutOff);
    let answer = get_at(&acme, "/rows").await;
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-type"], "application/json");
    let length = answer.headers()["content-length"].to_str().unwrap();
    let length: usize = length.parse().unwrap();
    let text = answer.bytes().await.unwrap();
    assert_eq!((text.len(), text.len() < whole.len()), (length, true));
    let error = serde_json::from_slice::<Value>(&text).unwrap_err();
    assert!(error.is_eof(), "{error}");
}

/// What becomes of the rows, in all other respects as they were.
#[tokio::test]
async fn json_is_distorted_as_the_fault_says_and_no_further() {
    let acme = start().await;
    let whole = json_at(&acme, "/rows").await;
    let row = |at: usize| whole["rows"][at].clone();
    let with = |mut row: Value, field: &str, value: Value| {
        row[field] = value;
        row
    };
    let texts = json!({
        "total": "2",
        "rows": [
            { "id": "1", "name": "Birch", "count": "40", "on": "true", "tags": ["a", "b"] },
            { "id": "2", "name": "Café", "on": "false", "tags": [], "at": { "count": "3" } },
        ],
    });
    let turned = with(row(0), "tags", json!(["b", "a"]));
    let short = with(row(0), "tags", json!(["a"]));
    let mut bare = [row(0), row(1)];
    bare[0].as_object_mut().unwrap().remove("count");
    bare[1]["at"] = json!({});
    let zeroes = [
        with(row(0), "count", json!(0)),
        with(row(1), "at", json!({ "count": 0 })),
    ];
    for (fault, expected) in [
        (Fault::AsText, texts),
        (
            Fault::Reversed,
            json!({ "total": 2, "rows": [row(1), turned] }),
        ),
        (Fault::Shortened, json!({ "total": 2, "rows": [short] })),
        (Fault::without(&["total", "count"]), json!({ "rows": bare })),
        (
            Fault::Set("count".to_owned(), json!(0)),
            json!({ "total": 2, "rows": zeroes }),
        ),
    ] {
        acme.fault_times(2, "", fault.clone());
        assert_eq!(json_at(&acme, "/rows").await, expected, "{fault:?}");
        let page = get_at(&acme, "/home").await.text().await.unwrap();
        assert_eq!(page, "<h1>1 of 2</h1>", "what is no JSON stays");
    }
}

#[tokio::test]
async fn clients_are_sent_elsewhere_and_told_to_wait() {
    let acme = start().await;
    acme.fault_times(
        1,
        "",
        Fault::Redirect("http://elsewhere.example/".to_owned()),
    );
    acme.fault_times(1, "", Fault::TooMany(7));
    let answer = get_at(&acme, "/rows").await;
    assert_eq!(answer.status(), 302);
    assert_eq!(answer.headers()["location"], "http://elsewhere.example/");
    let answer = get_at(&acme, "/rows").await;
    assert_eq!(answer.status(), 429);
    assert_eq!(answer.headers()["retry-after"], "7");
}

#[tokio::test]
async fn a_hanging_request_is_logged_and_hangs_alone() {
    let acme = start().await;
    acme.fault_times(1, "/rows", Fault::Hang);
    let request = http().get(acme.url() + "/rows").header("x-api-key", KEY);
    let hanging = request.timeout(Duration::from_millis(200)).send().await;
    assert!(hanging.unwrap_err().is_timeout());
    assert_eq!(status(&acme, "/rows").await, 200);

    let log = acme.requests();
    assert_eq!((log[0].status, &log[0].fault), (None, &Some(Fault::Hang)));
    assert_eq!((log[1].status, &log[1].fault), (Some(200), &None));
}

#[tokio::test]
#[should_panic(expected = "101 is not the status of a final answer")]
async fn a_status_that_ends_no_exchange_is_refused() {
    start().await.fault("", fixed(101));
}
