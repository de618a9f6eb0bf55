//! Lists that lag behind writes.

use std::time::Duration;

use mock_cwm::{Failure, Fault};
use serde_json::json;

use crate::support::Cwm;

const STATUSES: &str = "/company/companies/statuses";

fn lag(for_requests: u32, for_millis: u64) -> Fault {
    Fault::new(Failure::Lag {
        for_requests,
        for_millis,
    })
}

#[tokio::test]
async fn a_new_record_is_found_by_id_before_lists_have_it() {
    let cwm = Cwm::start().await;
    cwm.mock.faults().add(lag(4, 0));
    let made = cwm.post(STATUSES, json!({"name": "New"})).await.json(201);
    let path = format!("{STATUSES}/{}", made["id"]);
    assert_eq!(cwm.get(&path).await.json(200), made);
    assert_eq!(cwm.get(STATUSES).await.ids(), [1, 2, 3]);
    let by_name = [("conditions", "name=\"New\"")];
    assert!(cwm.list(STATUSES, &by_name).await.ids().is_empty());
    let count = cwm.get(&format!("{STATUSES}/count")).await.json(200);
    assert_eq!(count["count"], 3);
    assert_eq!(cwm.list(STATUSES, &by_name).await.ids(), [4]);
    let log = cwm.mock.log();
    assert_eq!(log[0].fault.as_deref(), Some("lag"));
    assert!(log[1..].iter().all(|entry| entry.fault.is_none()));
}

#[tokio::test]
async fn a_changed_record_lags_too_and_a_refused_change_does_not() {
    let cwm = Cwm::start().await;
    cwm.mock.faults().add(lag(1, 0).requests(2));
    let path = format!("{STATUSES}/2");
    assert_eq!(cwm.replace(&path, "name", json!("")).await.status, 400);
    assert_eq!(cwm.get(STATUSES).await.ids(), [1, 2, 3]);
    assert_eq!(cwm.replace(&path, "name", json!("Idle")).await.status, 200);
    assert_eq!(cwm.get(STATUSES).await.ids(), [1, 3]);
    assert_eq!(cwm.get(STATUSES).await.ids(), [1, 2, 3]);
}

#[tokio::test]
async fn a_write_may_lose_its_answer_and_lag_as_well() {
    let cwm = Cwm::start().await;
    cwm.mock.faults().add(lag(1, 0)).drop_after(1);
    let request = cwm.request(reqwest::Method::POST, STATUSES);
    assert!(request.json(&json!({"name": "New"})).send().await.is_err());
    assert_eq!(cwm.mock.log()[0].fault.as_deref(), Some("lag,drop_after"));
    assert_eq!(cwm.get(STATUSES).await.ids(), [1, 2, 3]);
    assert_eq!(cwm.get(STATUSES).await.ids(), [1, 2, 3, 4]);
}

#[tokio::test]
async fn a_lag_may_last_some_time() {
    let cwm = Cwm::start().await;
    cwm.mock.faults().add(lag(0, 3_600_000));
    cwm.post(STATUSES, json!({"name": "Late"})).await.json(201);
    for _ in 0..3 {
        assert_eq!(cwm.get(STATUSES).await.ids(), [1, 2, 3]);
    }
    cwm.mock.faults().add(lag(0, 1));
    cwm.post(STATUSES, json!({"name": "Soon"})).await.json(201);
    let seen = async {
        while cwm.get(STATUSES).await.ids() != [1, 2, 3, 5] {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), seen)
        .await
        .unwrap();
}
