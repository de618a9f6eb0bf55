//! Single records: what is sent, where, and what comes back (cwm-api §5).

use crate::support::*;
use chrono::{TimeZone, Utc};
use cw_manage::model::{
    Addition, AgreementStatus, BillCustomer, Company, CompanyReference, IvItemReference,
    SiteReference,
};
use cw_manage::patch::Patch;
use cw_manage::{Decimal, Id};
use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

const LINE: &str = "/finance/agreements/7/additions/70";

/// A server with one record at a path, for one method only.
async fn one(verb: &str, at: &str, status: u16) -> MockServer {
    let server = MockServer::start().await;
    let stored = json!({ "id": 70, "quantity": 25, "uom": "Each" });
    let answer = match status {
        204 => ResponseTemplate::new(204),
        _ => ResponseTemplate::new(status).set_body_json(stored),
    };
    Mock::given(method(verb))
        .and(path(api(at)))
        .respond_with(answer)
        .mount(&server)
        .await;
    server
}

async fn sent(server: &MockServer) -> Value {
    let requests = received(server).await;
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].url.query(), None);
    serde_json::from_slice(&requests[0].body).unwrap()
}

/// Everything that a record read from CWM may carry into a new one.
fn draft() -> cw_manage::model::New<Addition> {
    let read: Addition = serde_json::from_value(json!({
        "id": 5, "agreementId": 7, "billedQuantity": 3, "uom": "Each", "extPrice": 9.5,
        "margin": 1, "agreementStatus": "Active", "_info": { "lastUpdated": "x" },
        "product": { "id": 17, "identifier": null, "_info": { "product_href": "x" } },
        "customFields": [{ "id": 1, "caption": null, "value": "v" }],
    }))
    .unwrap();
    let mut line = Addition::draft(IvItemReference::id(17), BillCustomer::Billable);
    *line = read;
    line.bill_customer = Some(BillCustomer::NoCharge);
    line.quantity = Some("25.0".parse().unwrap());
    line.unit_price = Some("0.10".parse().unwrap());
    line.effective_date = Some(Utc.with_ymd_and_hms(2026, 4, 1, 0, 0, 0).unwrap());
    line.cancelled_date = None;
    line
}

/// References whole, nothing that is unset, nothing that CWM computes.
fn written() -> Value {
    json!({
        "product": { "id": 17 }, "billCustomer": "NoCharge", "quantity": 25, "unitPrice": 0.1,
        "effectiveDate": "2026-04-01T00:00:00Z", "customFields": [{ "id": 1, "value": "v" }],
    })
}

#[tokio::test]
async fn create_sends_what_may_be_written_and_returns_what_is_stored() {
    let server = one("POST", "/finance/agreements/7/additions", 201).await;
    let additions = pinned(&server.uri())
        .finance()
        .agreements()
        .id(7)
        .additions();
    let stored = additions.create(&draft()).await.unwrap();
    assert_eq!(stored.id, Some(Id::new(70)));
    assert_eq!(stored.uom.as_deref(), Some("Each"));
    assert_eq!(sent(&server).await, written());
}

#[tokio::test]
async fn replace_sends_the_same_to_the_record() {
    let server = one("PUT", LINE, 200).await;
    let additions = pinned(&server.uri())
        .finance()
        .agreements()
        .id(7)
        .additions();
    let stored = additions.id(70).replace(&draft()).await.unwrap();
    assert_eq!(stored.quantity, Some(Decimal::from(25)));
    assert_eq!(sent(&server).await, written());
}

#[tokio::test]
async fn patch_sends_an_array_of_whole_fields() {
    let server = one("PATCH", LINE, 200).await;
    let additions = pinned(&server.uri())
        .finance()
        .agreements()
        .id(7)
        .additions();
    let day = Utc.with_ymd_and_hms(2026, 4, 1, 12, 30, 0).unwrap();
    let patch = Patch::new()
        .set(Addition::QUANTITY, "26.50".parse::<Decimal>().unwrap())
        .set(Addition::PRODUCT, IvItemReference::id(18))
        .set(Addition::EFFECTIVE_DATE, day)
        .set(Addition::BILL_CUSTOMER, BillCustomer::Billable)
        .clear(Addition::CANCELLED_DATE);
    additions.id(70).patch(&patch).await.unwrap();
    assert_eq!(
        sent(&server).await,
        json!([
            { "op": "replace", "path": "quantity", "value": 26.5 },
            { "op": "replace", "path": "product", "value": { "id": 18 } },
            { "op": "replace", "path": "effectiveDate", "value": "2026-04-01T12:30:00Z" },
            { "op": "replace", "path": "billCustomer", "value": "Billable" },
            { "op": "remove", "path": "cancelledDate" },
        ])
    );
}

#[tokio::test]
async fn a_new_company_names_its_site() {
    let server = one("POST", "/company/companies", 201).await;
    let mut site = SiteReference::default();
    site.name = Some("Main".to_owned());
    let company = Company::draft("Birch", "Birch \"&\" Söhne", site);
    let companies = pinned(&server.uri()).company().companies();
    companies.create(&company).await.unwrap();
    let expected = json!({
        "identifier": "Birch", "name": "Birch \"&\" Söhne", "site": { "name": "Main" },
    });
    assert_eq!(sent(&server).await, expected);
}

#[tokio::test]
async fn delete_wants_no_body_and_gets_none() {
    let server = one("DELETE", LINE, 204).await;
    let additions = pinned(&server.uri())
        .finance()
        .agreements()
        .id(7)
        .additions();
    additions.id(70).delete().await.unwrap();
    let requests = received(&server).await;
    assert!(requests[0].body.is_empty());
    assert!(additions.id(71).delete().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn get_reads_one_record() {
    let server = one("GET", LINE, 200).await;
    let additions = pinned(&server.uri())
        .finance()
        .agreements()
        .id(7)
        .additions();
    let line = additions.id(70).get().await.unwrap();
    assert_eq!(line.quantity, Some(Decimal::from(25)));
    assert!(additions.id(70).get_opt().await.unwrap().is_some());
}

#[tokio::test]
async fn count_asks_with_the_condition_or_none() {
    let answer = ResponseTemplate::new(200).set_body_json(json!({ "count": 12 }));
    let server = server([(api("/finance/agreements/count"), answer)]).await;
    let agreements = pinned(&server.uri()).finance().agreements();
    let company = cw_manage::model::Agreement::COMPANY.then(CompanyReference::ID);
    let active = cw_manage::model::Agreement::AGREEMENT_STATUS.eq(AgreementStatus::Active);
    let wanted = company.eq(Id::new(19)).and(active);
    assert_eq!(agreements.count(Some(&wanted)).await.unwrap(), 12);
    assert_eq!(agreements.count(None).await.unwrap(), 12);
    let requests = received(&server).await;
    assert_eq!(
        query(&requests[0], "conditions").as_deref(),
        Some(r#"company/id = 19 and agreementStatus = "Active""#)
    );
    assert_eq!(requests[1].url.query(), None);
}

#[tokio::test]
async fn a_raw_call_goes_where_it_says() {
    let server = server([(api("/service/tickets/5"), ResponseTemplate::new(200))]).await;
    let cwm = pinned(&server.uri());
    for at in ["/service/tickets/5", "service/tickets/5"] {
        let call = cwm
            .raw(cw_manage::http::Method::GET, at)
            .query("fields", "id,a b&c");
        call.send().await.unwrap();
    }
    let requests = received(&server).await;
    assert_eq!(query(&requests[0], "fields").as_deref(), Some("id,a b&c"));
}
