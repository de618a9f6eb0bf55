//! Lists: conditions, fields, order, counts.

use mock_cwm::Switches;
use serde_json::json;

use crate::support::Cwm;

const COMPANIES: &str = "/company/companies";

#[tokio::test]
async fn conditions_choose_records() {
    let cwm = Cwm::start().await;
    let cases = [
        ("status/name = 'Active'", vec![2, 3]),
        ("STATUS/ID != 1", vec![4]),
        ("name like '%dental' or identifier = \"elm\"", vec![2, 4]),
        ("name contains '&'", vec![3]),
        ("id in (2, 4) and not_there = null", vec![]),
        ("identifier not in ('Birch', 'Oak')", vec![4]),
        ("city = null", vec![3, 4]),
        ("city != null", vec![2]),
        ("city != 'Rome'", vec![2]),
        ("deletedFlag = false", vec![2, 3, 4]),
        (
            "lastUpdated >= [2026-04-15T12:00:00Z] and enteredBy = 'fixture'",
            vec![2, 3, 4],
        ),
        ("(id = 2 or id = 3) and id > 2", vec![3]),
    ];
    for (conditions, want) in cases {
        let answer = cwm.list(COMPANIES, &[("conditions", conditions)]).await;
        if conditions.contains("not_there") {
            let body = answer.json(400);
            assert_eq!(body["code"], "ApiFindCondition");
            assert_eq!(body["message"], "not_there is not a recognized name.");
            assert!(body.get("errors").is_none());
        } else {
            assert_eq!(answer.ids(), want, "{conditions}");
        }
    }
    let nulls = Switches {
        not_equal_takes_null: true,
        ..Switches::default()
    };
    let cwm = Cwm::with(nulls).await;
    let answer = cwm
        .list(COMPANIES, &[("conditions", "city != 'Rome'")])
        .await;
    assert_eq!(answer.ids(), [2, 3, 4]);
}

#[tokio::test]
async fn conditions_see_derived_fields() {
    let cwm = Cwm::start().await;
    let active = [(
        "conditions",
        "agreementStatus = 'Active' and company/identifier = 'Birch'",
    )];
    assert_eq!(cwm.list("/finance/agreements", &active).await.ids(), [21]);
    let additions = "/finance/agreements/21/additions";
    let found = cwm.list(
        additions,
        &[("conditions", "extPrice = 30.3 and agreementId = 21")],
    );
    assert_eq!(found.await.ids(), [31]);
}

#[tokio::test]
async fn members_of_lists_have_their_own_conditions() {
    let cwm = Cwm::start().await;
    let children = |text| [("childConditions", text)];
    let one = "types/name = 'reference'";
    assert_eq!(cwm.list(COMPANIES, &children(one)).await.ids(), [2]);
    // One member must meet all of it.
    let both = "types/name = 'Customer' and types/name = 'Reference'";
    assert_eq!(cwm.list(COMPANIES, &children(both)).await.ids(), [0; 0]);
    let custom = [(
        "customFieldConditions",
        "caption = 'Tenant' AND value != null",
    )];
    assert_eq!(cwm.list(COMPANIES, &custom).await.ids(), [2]);
    let value = [("customfieldconditions", "value = 't-100'")];
    assert_eq!(cwm.list(COMPANIES, &value).await.ids(), [2]);
    let in_children = cwm.list(COMPANIES, &children("types/id in (1, 2)")).await;
    assert_eq!(in_children.json(400)["code"], "ApiFindCondition");
    let as_conditions = cwm
        .list(COMPANIES, &[("conditions", "types/name = 'Customer'")])
        .await;
    assert_eq!(
        as_conditions.json(400)["message"],
        "types/name is not a recognized name."
    );
}

#[tokio::test]
async fn fields_limit_what_is_shown() {
    let cwm = Cwm::start().await;
    let fields = [
        ("fields", "id,identifier,status/id"),
        ("Conditions", "id=2"),
    ];
    let rows = cwm.list(COMPANIES, &fields).await.json(200);
    assert_eq!(
        rows,
        json!([{"id": 2, "identifier": "Birch", "status": {"id": 1}}])
    );
    let one = cwm
        .list("/company/companies/2", &[("fields", "name")])
        .await
        .json(200);
    assert_eq!(one, json!({"name": "Birch Dental"}));
    let unknown = [("fields", "id,nonsense")];
    assert_eq!(cwm.list(COMPANIES, &unknown).await.status, 400);
    let cwm = Cwm::with(Switches {
        omit_unknown_fields: true,
        ..Switches::default()
    })
    .await;
    assert_eq!(
        cwm.list(COMPANIES, &unknown).await.json(200)[0],
        json!({"id": 2})
    );
}

#[tokio::test]
async fn lists_have_an_order_and_a_count() {
    let cwm = Cwm::start().await;
    let by_name = [("orderBy", "status/name desc, name desc")];
    assert_eq!(cwm.list(COMPANIES, &by_name).await.ids(), [4, 3, 2]);
    let by_city = [("orderBy", "city desc,id desc")];
    assert_eq!(cwm.list(COMPANIES, &by_city).await.ids(), [2, 4, 3]);
    assert_eq!(
        cwm.list(COMPANIES, &[("orderBy", "nonsense")]).await.status,
        400
    );
    let count = cwm
        .list("/company/companies/count", &[("conditions", "id > 2")])
        .await;
    assert_eq!(count.json(200), json!({"count": 2}));
}

#[tokio::test]
async fn records_show_their_references_and_links() {
    let cwm = Cwm::start().await;
    let answer = cwm.get("/finance/agreements/21").await;
    let agreement = answer.json(200);
    assert!(
        answer.text.starts_with("{\"id\":21,\"name\":"),
        "{}",
        answer.text
    );
    let company = &agreement["company"];
    assert_eq!(
        (&company["id"], &company["name"]),
        (&json!(2), &json!("Birch Dental"))
    );
    let href = format!("{}/v2025_1//apis/3.0/company/companies/2", cwm.mock.url());
    assert_eq!(company["_info"], json!({"company_href": href}));
    assert_eq!(agreement["contact"]["name"], "Ann Birch");
    assert_eq!(agreement["_info"]["dateEntered"], "2026-04-15T12:00:00Z");
    assert_eq!(agreement["cancelledFlag"], false);
    assert!(agreement.get("endDate").is_none());

    // A reference shows its target as it is now.
    cwm.replace("/company/companies/2", "name", json!("Birch Group"))
        .await
        .json(200);
    let agreement = cwm.get("/finance/agreements/21").await.json(200);
    assert_eq!(agreement["company"]["name"], "Birch Group");
}
