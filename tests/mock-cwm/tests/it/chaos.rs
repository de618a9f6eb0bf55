//! Failures at random, and that chance repeats itself.

use mock_cwm::{Chaos, ChaosKind, Generated, LogEntry, MockCwm};
use reqwest::Method;
use serde_json::{Map, Value, json};

use crate::support::{Answer, Cwm, today};

/// Everything but hanging, often.
fn chaos(seed: u64) -> Chaos {
    let kinds = [
        (ChaosKind::Latency, 100),
        (ChaosKind::ShortPage, 200),
        (ChaosKind::Lag, 200),
        (ChaosKind::Throttle, 50),
        (ChaosKind::ServerError, 50),
        (ChaosKind::Redirect, 30),
        (ChaosKind::DropBefore, 50),
        (ChaosKind::DropAfter, 50),
        (ChaosKind::Cut, 50),
    ];
    kinds
        .into_iter()
        .fold(Chaos::new(seed).max_millis(2), |chaos, (kind, rate)| {
            chaos.rate(kind, rate)
        })
}

async fn start(seed: u64) -> Cwm {
    let generated = Generated {
        companies: 20,
        seed,
        ..Generated::default()
    };
    let builder = MockCwm::builder().generated(generated).today(today());
    let mut cwm = Cwm::from(builder.chaos(chaos(seed))).await;
    // A redirect that is followed, or a request that the client repeats, is a request more.
    cwm.http = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .pool_max_idle_per_host(0)
        .build()
        .unwrap();
    cwm
}

/// The same requests in the same order, whatever becomes of them.
async fn work(cwm: &Cwm) -> (Vec<LogEntry>, Map<String, Value>) {
    for round in 0..60 {
        let agreement = 1 + round % 40;
        let additions = format!("/finance/agreements/{agreement}/additions");
        let line = json!({"product": {"id": 1 + round % 9}, "billCustomer": "Billable", "quantity": round});
        let requests = [
            cwm.request(Method::GET, "/company/companies?pageSize=15"),
            cwm.request(Method::GET, &additions),
            cwm.request(Method::POST, &additions).json(&line),
            cwm.request(Method::DELETE, &format!("{additions}/{}", 1 + round * 7)),
        ];
        for request in requests {
            if let Ok(response) = request.send().await {
                // The body may be cut.
                let _ = response.bytes().await;
            }
        }
    }
    (cwm.mock.log(), stable(cwm))
}

/// All records, without the addresses in them: each mock has a port of its own.
fn stable(cwm: &Cwm) -> Map<String, Value> {
    let text = Value::from(cwm.mock.all_state()).to_string();
    serde_json::from_str(&text.replace(&cwm.mock.url(), "")).unwrap()
}

#[tokio::test]
async fn the_same_seed_and_requests_give_the_same_log_and_state() {
    let (first, second) = (start(7).await, start(7).await);
    let (one, two) = tokio::join!(work(&first), work(&second));
    assert_eq!(one.0, two.0);
    assert_eq!(one.1, two.1);
    assert_eq!(first.mock.stats(), second.mock.stats());
    let other = work(&start(8).await).await;
    assert_ne!(one.0, other.0);
    // All kinds have been there.
    let faults: String = one
        .0
        .iter()
        .filter_map(|entry| entry.fault.clone())
        .collect();
    for kind in [
        "latency",
        "short_page",
        "lag",
        "throttle",
        "server_error",
        "redirect",
        "drop_before",
        "drop_after",
        "cut",
    ] {
        assert!(faults.contains(kind), "no {kind}");
    }
}

#[tokio::test]
async fn chaos_is_turned_on_and_off() {
    let cwm = Cwm::start().await;
    let url = format!("{}/__control/chaos", cwm.mock.url());
    let all = json!({"seed": 1, "rates": {"server_error": 1000}});
    let on = cwm.http.post(&url).json(&all).send().await.unwrap();
    assert_eq!(Answer::of(on).await.json(200)["rates"], all["rates"]);
    for _ in 0..5 {
        assert!(cwm.get("/system/info").await.status >= 500);
    }
    let shown = cwm.http.get(&url).send().await.unwrap();
    assert_eq!(Answer::of(shown).await.json(200)["seed"], 1);
    let off = cwm.http.delete(&url).send().await.unwrap();
    assert_eq!(Answer::of(off).await.json(200), Value::Null);
    assert_eq!(cwm.get("/system/info").await.status, 200);
    let wrong = cwm
        .http
        .post(&url)
        .json(&json!({"rates": {}}))
        .send()
        .await
        .unwrap();
    assert_eq!(wrong.status(), 400);
    cwm.mock
        .faults()
        .chaos(Some(Chaos::new(1).rate(ChaosKind::Throttle, 1000)));
    assert_eq!(cwm.get("/system/info").await.status, 429);
    cwm.mock.faults().chaos(None);
    assert_eq!(cwm.get("/system/info").await.status, 200);
}
