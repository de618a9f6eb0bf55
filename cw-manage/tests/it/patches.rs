//! Patches and replacements of records that exist.

use crate::mock::world;
use crate::support::*;
use cw_manage::model::{Addition, BillCustomer, Company, Contact, ContactCommunicationItem};
use cw_manage::model::{CompanyStatusReference, Record};
use cw_manage::patch::{Patch, diff};
use cw_manage::{Decimal, ErrorKind};
use proptest::prelude::*;
use serde_json::{Value, json};
use wiremock::{MockServer, ResponseTemplate};

const AT: &str = "/company/companies/7";

fn company(city: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({ "id": 7, "city": city }))
}

fn moves_to_oslo() -> Patch<Company> {
    Patch::new().set(Company::CITY, "Oslo")
}

/// The outcome of a verified patch, and the number of requests that it took.
async fn verified(
    patched: ResponseTemplate,
    read: ResponseTemplate,
) -> (cw_manage::Result<Company>, usize) {
    let server = MockServer::start().await;
    in_turn(&server, "PATCH", &api(AT), [patched]).await;
    in_turn(&server, "GET", &api(AT), [read]).await;
    let company = pinned(&server.uri()).company().companies().id(7);
    let outcome = company.patch_verified(&moves_to_oslo()).await;
    (outcome, received(&server).await.len())
}

#[tokio::test]
async fn a_verified_patch_is_believed_when_it_shows() {
    let (outcome, requests) = verified(company("Oslo"), company("Rome")).await;
    assert_eq!(
        (outcome.unwrap().city.as_deref(), requests),
        (Some("Oslo"), 1)
    );
    // The answer is behind, the record is not.
    let (outcome, requests) = verified(company("Rome"), company("Oslo")).await;
    assert_eq!(
        (outcome.unwrap().city.as_deref(), requests),
        (Some("Oslo"), 2)
    );
}

#[tokio::test]
async fn a_success_that_changed_nothing_is_an_error_that_names_the_field() {
    let (outcome, _) = verified(company("Rome"), company("Rome")).await;
    let error = outcome.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotTaken);
    let [violation] = error.violations() else {
        panic!("{error}");
    };
    assert_eq!(violation.field.as_deref(), Some("city"));
    let words = r#"city: asked for "Oslo", holds "Rome""#;
    assert!(error.to_string().contains(words), "{error}");
    assert!(error.operation().starts_with("PATCH"), "{error}");
}

#[tokio::test]
async fn a_verified_patch_that_nobody_answered_is_looked_up() {
    let lost = || ResponseTemplate::new(504);
    let (outcome, requests) = verified(lost(), company("Oslo")).await;
    assert_eq!(
        (outcome.unwrap().city.as_deref(), requests),
        (Some("Oslo"), 2)
    );
    for read in [company("Rome"), ResponseTemplate::new(403)] {
        let (outcome, _) = verified(lost(), read).await;
        let error = outcome.unwrap_err();
        assert!(error.may_have_happened(), "{error}");
        assert_eq!(error.status(), Some(504));
    }
    // A success whose effect cannot be looked at is no certain failure.
    let (outcome, _) = verified(company("Rome"), ResponseTemplate::new(403)).await;
    assert!(outcome.unwrap_err().may_have_happened());
}

#[tokio::test]
async fn what_cwm_would_refuse_or_ignore_is_not_patched() {
    let server = MockServer::start().await;
    let cwm = pinned(&server.uri());
    let additions = cwm.finance().agreements().id(1).additions();
    let patches: [(Patch<Addition>, &str); 3] = [
        (
            Patch::new().clear(Addition::BILL_CUSTOMER),
            "MissingRequiredField",
        ),
        (
            Patch::new().set(Addition::EXT_PRICE, Decimal::from(5)),
            "ReadOnlyField",
        ),
        (
            Patch::new().set(Addition::SERIAL_NUMBER, "x".repeat(51)),
            "MaxLengthField",
        ),
    ];
    for (patch, code) in patches {
        let error = additions.id(2).patch(&patch).await.unwrap_err();
        assert_eq!(error.violations()[0].code.as_deref(), Some(code), "{error}");
    }
    let types = Patch::new().clear(Company::TYPES);
    let error = cwm.company().companies().id(7).patch(&types).await;
    let error = error.unwrap_err();
    let code = error.violations()[0].code.as_deref();
    assert_eq!(code, Some("CreateOnlyField"));
    assert!(received(&server).await.is_empty());
}

#[tokio::test]
async fn a_record_that_was_read_is_sent_back_without_what_cwm_would_refuse() {
    let world = world().await;
    let companies = world.cwm.company().companies();
    let mut company = companies.id(2).get().await.unwrap();
    assert!(company.types.as_ref().is_some_and(|types| types.len() == 2));
    company.city = Some("Oslo".into());
    company.custom_fields.as_mut().unwrap()[0].value = None;
    let stored = companies.id(2).replace_with(&company).await.unwrap();
    assert_eq!(stored.city.as_deref(), Some("Oslo"));
    assert_eq!(stored.types, company.types);
    assert!(stored.custom_fields.unwrap()[0].read().is_empty());
    assert!(diff(&company, &companies.id(2).get().await.unwrap()).is_empty());

    // Not in the place of another.
    let error = companies.id(3).replace_with(&company).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Encode);
    assert!(
        error
            .to_string()
            .contains("record 2 would replace record 3"),
        "{error}"
    );
    assert_eq!(
        world.mock.state("/company/companies")[1]["name"],
        "Oak & Sons"
    );
}

#[test]
fn a_list_is_edited_from_its_end() {
    let items: Vec<ContactCommunicationItem> = ["a", "b", "c"]
        .iter()
        .map(|value| serde_json::from_value(json!({ "value": value })).unwrap())
        .collect();
    let add = serde_json::from_value(json!({ "value": "d" })).unwrap();
    let keep_b = |item: &ContactCommunicationItem| item.value.as_deref() != Some("b");
    let list = Contact::COMMUNICATION_ITEMS;
    let patch = Patch::new().edit(list, &items, keep_b, [add]);
    let sent: Value = serde_json::from_slice(&patch.to_json().unwrap()).unwrap();
    let expected = json!([
        { "op": "remove", "path": "communicationItems/2" },
        { "op": "remove", "path": "communicationItems/0" },
        { "op": "add", "path": "communicationItems/1", "value": { "value": "d" } },
    ]);
    assert_eq!(sent, expected);
    assert!(Patch::new().edit(list, &items, |_| false, []).is_empty());
    let error = patch.edit(list, &items, |_| true, []).to_json();
    assert!(error.unwrap_err().to_string().contains("changed twice"));
}

#[test]
fn any_edit_of_a_list_gives_the_list_that_was_meant() {
    let item = |id: i64| -> ContactCommunicationItem {
        serde_json::from_value(json!({ "id": id })).unwrap()
    };
    proptest!(|(remove in prop::collection::vec(any::<bool>(), 0..8), added in 0..4i64)| {
        let items: Vec<_> = (0..remove.len() as i64).map(item).collect();
        let gone = |item: &ContactCommunicationItem| remove[item.id.unwrap().get() as usize];
        let new: Vec<_> = (100..100 + added).map(item).collect();
        let mut meant: Vec<_> = items.iter().filter(|item| !gone(item)).cloned().collect();
        meant.extend(new.clone());
        let patch = Patch::new().edit(Contact::COMMUNICATION_ITEMS, &items, gone, new);
        let operations: Vec<Value> = serde_json::from_slice(&patch.to_json().unwrap()).unwrap();
        let mut list = items.clone();
        for operation in operations {
            let path = operation["path"].as_str().unwrap();
            let at: usize = path.strip_prefix("communicationItems/").unwrap().parse().unwrap();
            match operation["op"].as_str().unwrap() {
                "remove" => drop(list.remove(at)),
                _ => list.insert(at, serde_json::from_value(operation["value"].clone()).unwrap()),
            }
        }
        prop_assert_eq!(list, meant);
    });
}

/// Against a server that keeps state: what was asked is there, and nothing is left to ask.
#[test]
fn any_change_of_a_company_or_an_addition_arrives() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let world = runtime.block_on(world());
    let texts = || proptest::option::of("[A-Za-z]{1,12}( [a-z]{1,8})?");
    let company = (
        texts(),
        texts(),
        proptest::option::of(1900..2100i32),
        1..3i64,
    );
    let prices = || (0..9_999_999i64).prop_map(|cents| Decimal::new(cents, 2));
    let addition = (texts(), prices(), prices(), any::<bool>());
    let config = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(40)
    };
    proptest!(config, |(company in company, addition in addition, answer in texts())| {
        runtime.block_on(async {
            let (city, website, year, status) = company;
            let place = world.cwm.company().companies().id(2);
            let before = place.get().await.unwrap();
            let mut after = before.clone();
            (after.city, after.website, after.year_established) = (city, website, year);
            after.status = Some(CompanyStatusReference::id(status));
            after.custom_fields.as_mut().unwrap()[0].value = answer.map(Value::from);
            let stored = place.patch_verified(&diff(&before, &after)).await.unwrap();
            prop_assert!(diff(&stored, &after).is_empty(), "{:?}", diff(&stored, &after));

            let (description, quantity, price, billable) = addition;
            let place = world.cwm.finance().agreements().id(21).additions().id(31);
            let before = place.get().await.unwrap();
            let mut after = before.clone();
            after.invoice_description = description;
            (after.quantity, after.unit_price) = (Some(quantity), Some(price));
            let bill = if billable { BillCustomer::Billable } else { BillCustomer::NoCharge };
            after.bill_customer = Some(bill);
            let stored = place.patch_verified(&diff(&before, &after)).await.unwrap();
            prop_assert!(diff(&stored, &after).is_empty(), "{:?}", diff(&stored, &after));
            prop_assert_eq!(stored.id(), before.id());
            Ok(())
        })?;
    });
}
