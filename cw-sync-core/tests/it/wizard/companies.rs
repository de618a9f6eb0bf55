use super::given::{cwm, of};
use cw_sync_core::companies::{self, CompanyQuery, Fetched, ListedCompany};
use cw_sync_core::engine::Engine;
use cw_sync_core::store::{CompanyStore, MemoryStore};
use serde_json::json;
use std::sync::{Arc, Mutex};

fn shown(company: &ListedCompany) -> String {
    let agreements = company.agreements.iter();
    let agreements: Vec<_> = agreements.map(|one| one.name.as_str()).collect();
    let status = company.status.as_deref().unwrap_or("-");
    format!(
        "{} {} {status}: {}",
        company.identifier,
        company.name,
        agreements.join(", ")
    )
}

/// SW-22: whatever the status; who has no agreement is left out.
#[tokio::test]
async fn companies_with_agreements_are_fetched_and_kept() {
    let (mock, client) = cwm().await;
    let store = Arc::new(MemoryStore::new());
    let engine = Engine::new(client, store.clone());
    let all = CompanyQuery::new("");
    let before = store.companies(&"here".into(), &all).await.unwrap();
    assert_eq!(before.fetched_at, None, "SW-27: not fetched yet");
    assert_eq!(engine.refresh_companies(&"here".into()).await.unwrap(), 2);
    let page = store.companies(&"here".into(), &all).await.unwrap();
    assert!(page.fetched_at.is_some());
    let listed: Vec<_> = page.companies.iter().map(shown).collect();
    assert_eq!(
        listed,
        [
            "BIRCH Birch Active: Managed 100, Managed 101",
            "OAK Oak Not Approved: Managed 110",
        ]
    );
    let statuses: Vec<_> = page.companies[0]
        .agreements
        .iter()
        .map(|one| &one.status)
        .collect();
    assert_eq!(
        statuses,
        [&Some("Active".to_owned()), &Some("Cancelled".to_owned())]
    );
    let found = store
        .companies(&"here".into(), &CompanyQuery::new("oa"))
        .await
        .unwrap();
    assert_eq!(found.companies, page.companies[1..]);
    drop(mock);
}

#[tokio::test]
async fn a_fetch_that_fails_leaves_what_was_kept() {
    let (mock, client) = cwm().await;
    let store = Arc::new(MemoryStore::new());
    let engine = Engine::new(client, store.clone());
    engine.refresh_companies(&"here".into()).await.unwrap();
    let all = CompanyQuery::new("");
    let before = store.companies(&"here".into(), &all).await.unwrap();
    mock.faults().status(500, "/company/companies", 99);
    let error = engine.refresh_companies(&"here".into()).await.unwrap_err();
    assert!(error.to_string().contains("could not be read"), "{error}");
    assert_eq!(store.companies(&"here".into(), &all).await.unwrap(), before);
}

/// Thousands of companies come in pages, and somebody hears how far it is.
#[tokio::test]
async fn many_companies_are_fetched_in_parts_with_progress() {
    let ids = 1..=450_i64;
    let company = |id: i64| {
        json!({"id": id, "identifier": format!("C{id}"), "name": format!("Company {id:04}"),
               "status": {"id": 1, "name": "Active"}, "site": {"id": id, "name": "Main"}})
    };
    let agreement = |id: i64| {
        json!({"id": id + 1000, "name": "Managed", "company": {"id": id},
               "type": {"id": 1, "name": "Managed"}, "contact": {"id": 1},
               "startDate": "2024-01-01T00:00:00Z", "noEndingDateFlag": true})
    };
    let fixture = json!({
        "/company/companies": ids.clone().map(company).collect::<Vec<_>>(),
        "/finance/agreements": ids.map(agreement).collect::<Vec<_>>(),
    });
    let (mock, client) = of(&fixture.to_string()).await;
    let (store, heard) = (MemoryStore::new(), Mutex::new(Vec::<Fetched>::new()));
    let tell = |fetched| heard.lock().unwrap().push(fetched);
    let now = chrono::Utc::now();
    let count = companies::refresh(&client, &store, &"here".into(), now, &tell).await;
    assert_eq!(count.unwrap(), 450);
    let heard = heard.into_inner().unwrap();
    let first = heard.first().unwrap();
    assert_eq!(
        (first.agreements, first.companies, first.of),
        (450, 0, Some(450))
    );
    assert_eq!(heard.last().unwrap().companies, 450);
    assert_eq!(heard.len(), 4, "three parts");
    let last = CompanyQuery::new("company").part(449, 10);
    let page = store.companies(&"here".into(), &last).await.unwrap();
    assert_eq!((page.found, page.companies.len()), (450, 1));
    assert_eq!(page.companies[0].name, "Company 0450");
    drop(mock);
}
