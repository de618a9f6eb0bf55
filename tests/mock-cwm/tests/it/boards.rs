//! Service boards and their parts.

use mock_cwm::{ApiMember, Right};
use reqwest::Method;
use serde_json::json;

use crate::support::{Answer, Cwm, service_desk};

#[tokio::test]
async fn a_boards_parts_know_their_board() {
    let cwm = Cwm::from(service_desk()).await;
    for part in ["statuses", "types", "subtypes", "items"] {
        let path = format!("/service/boards/22/{part}");
        let sent = json!({"name": "Mine", "board": {"id": 21}});
        let made = cwm.post(&path, sent).await.json(201);
        assert_eq!(made["board"]["id"], 22, "{part}");
        assert_eq!(made["board"]["name"], "Help Desk", "{part}");
    }
    let teams = cwm.get("/service/boards/21/teams").await.json(200);
    assert_eq!(teams[0]["boardId"], 21);
    assert_eq!(cwm.get("/service/boards/99/statuses").await.status, 404);
}

#[tokio::test]
async fn the_last_default_of_a_board_is_the_only_one() {
    let cwm = Cwm::from(service_desk()).await;
    let path = "/service/boards/21/statuses/12";
    assert_eq!(
        cwm.replace(path, "defaultFlag", json!(true)).await.status,
        200
    );
    let query = [("conditions", "defaultFlag=true")];
    let defaults = cwm.list("/service/boards/21/statuses", &query).await;
    assert_eq!(defaults.ids(), [12]);
}

#[tokio::test]
async fn without_a_board_there_are_no_statuses_but_all_teams() {
    let cwm = Cwm::from(service_desk()).await;
    assert!(cwm.get("/service/statuses").await.ids().is_empty());
    assert_eq!(
        cwm.get("/service/statuses/count").await.json(200)["count"],
        0
    );
    let teams = cwm.get("/service/teams").await.json(200);
    assert_eq!(
        (&teams[0]["id"], &teams[0]["name"]),
        (&json!(61), &json!("SOC"))
    );
    assert_eq!(teams[0]["leader"]["identifier"], "jdoe");
    assert_eq!(cwm.get("/service/teams/61").await.json(200), teams[0]);
    assert_eq!(cwm.get("/service/teams/count").await.json(200)["count"], 1);
}

#[tokio::test]
async fn info_needs_less_than_the_table_behind_it() {
    let member = ApiMember::new("desk", "pub2", "priv2")
        .may(&[Right::Inquire], "/service/boards/*/statuses/info");
    let cwm = Cwm::from(service_desk().member(member)).await;
    let get = async |path: &str| {
        let url = format!(
            "{}/v2025_1/apis/3.0/service/boards/21/{path}",
            cwm.mock.url()
        );
        let request = cwm
            .http
            .request(Method::GET, url)
            .basic_auth("acme+pub2", Some("priv2"));
        Answer::of(request.header("clientId", "cid").send().await.unwrap()).await
    };
    assert_eq!(get("statuses").await.status, 403);
    let info = get("statuses/info").await.json(200);
    let closed = json!({"id": 13, "name": "Closed", "sortOrder": 3, "defaultFlag": false, "inactiveFlag": false, "closedFlag": true});
    let mut shown = info[2].clone();
    shown.as_object_mut().unwrap().remove("_info");
    assert_eq!(shown, closed);
}
