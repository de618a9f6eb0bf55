//! Members, and what the system says of itself to callers with few rights.

use mock_cwm::{ApiMember, MockCwm, Right};
use serde_json::{Value, json};

use crate::support::{Answer, Cwm, builder};

async fn start() -> Cwm {
    let fixture = json!({
        "/system/members": [
            {"id": 150, "identifier": "ABirch", "firstName": "Ann", "lastName": "Birch", "licenseClass": "F", "password": "secret"},
            {"id": 151, "identifier": "OOak", "firstName": "Olaf", "lastName": "Oak", "inactiveFlag": true},
        ],
        "/system/departments": [{"id": 10, "identifier": "SVC", "name": "Service"}],
        "/company/configurations/types": [{"id": 5, "name": "Server"}],
        "/finance/agreements/types": [{"id": 7, "name": "Managed", "prorateFlag": true}],
    });
    let builder = MockCwm::builder().fixture_json(&fixture.to_string());
    Cwm::from(builder.unwrap()).await
}

#[tokio::test]
async fn a_member_is_called_by_id_or_identifier() {
    let cwm = start().await;
    for path in [
        "/system/members/150",
        "/system/members/ABirch",
        "/system/members/abirch",
    ] {
        assert_eq!(cwm.get(path).await.json(200)["lastName"], "Birch", "{path}");
    }
    let unknown = cwm.get("/system/members/Nobody").await.json(404);
    assert_eq!(unknown["message"], "Member Nobody not found");
    // A reference may use the identifier as well.
    let activity = json!({"name": "Call", "assignTo": {"identifier": "OOak"}});
    let made = cwm.post("/sales/activities", activity).await.json(201);
    assert_eq!(made["assignTo"]["id"], 151);
}

#[tokio::test]
async fn info_shows_members_in_short() {
    let cwm = start().await;
    let path = "/system/info/members";
    let members = cwm.get(path).await.json(200);
    assert_eq!(
        (&members[0]["identifier"], &members[0]["fullName"]),
        (&json!("ABirch"), &json!("Ann Birch"))
    );
    assert!(members[0].get("password").is_none());
    let active = [("conditions", "inactiveFlag = false")];
    assert_eq!(cwm.list(path, &active).await.ids(), [150]);
    let count = cwm.list(&format!("{path}/count"), &active).await;
    assert_eq!(count.json(200)["count"], 1);
    for path in ["/system/info/members/151", "/system/info/members/OOak"] {
        assert_eq!(cwm.get(path).await.json(200)["id"], 151, "{path}");
    }
}

#[tokio::test]
async fn setup_tables_have_their_info() {
    let cwm = start().await;
    for (path, name, value) in [
        (
            "/company/configurations/statuses/info",
            "description",
            "Active",
        ),
        ("/configurations/types/info", "name", "Server"),
        ("/company/configurations/types/5/info", "name", "Server"),
        ("/finance/agreements/types/info", "name", "Managed"),
        ("/system/info/departments", "name", "Service"),
    ] {
        let shown = cwm.get(path).await.json(200);
        let first = match &shown {
            Value::Array(rows) => &rows[0],
            row => row,
        };
        assert_eq!(first[name], value, "{path}");
        // What the short form does not have is not shown.
        assert!(first.get("prorateFlag").is_none(), "{path}");
    }
}

#[tokio::test]
async fn the_system_says_what_it_is() {
    let cwm = start().await;
    let info = cwm.get("/system/info").await.json(200);
    assert_eq!(
        (&info["isCloud"], &info["cloudRegion"]),
        (&json!(true), &json!("NA"))
    );
    assert!(info["version"].as_str().unwrap().starts_with("v2025.1"));
    assert_eq!(info["licenseBits"][0]["activeFlag"], true);
    assert_eq!(info["serverTimeZone"], "UTC");
}

#[tokio::test]
async fn an_info_needs_no_right_to_its_table() {
    let info = "/company/configurations/statuses/info";
    let member = ApiMember::new("reader", "pub2", "priv2").may(&[Right::Inquire], info);
    let cwm = Cwm::from(builder().member(member)).await;
    let ask = async |path: &str| {
        let url = format!("{}/v2025_1/apis/3.0{path}", cwm.mock.url());
        let request = cwm.http.get(url).basic_auth("acme+pub2", Some("priv2"));
        Answer::of(request.header("clientId", "cid").send().await.unwrap()).await
    };
    assert_eq!(ask(info).await.json(200)[0]["description"], "Active");
    let refused = ask("/company/configurations/statuses").await.json(403);
    assert_eq!(refused["code"], "Security");
}
