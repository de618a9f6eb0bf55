//! What other clients got wrong about writing: lessons §2 and §5, cwm-api §11, by row.

use crate::mock::world;
use crate::support::*;
use cw_manage::Decimal;
use cw_manage::endpoint::Ensured;
use cw_manage::model::{
    Addition, Category, Company, CompanyReference, CompanyStatusReference, Configuration, Contact,
    ContactCommunicationItem, IvItemReference, Ticket,
};
use cw_manage::patch::{Patch, diff};
use cw_manage::types::date;
use serde_json::{Value, json};
use std::time::Duration;
use wiremock::{MockServer, ResponseTemplate};

fn sent<M>(patch: &Patch<M>) -> Value {
    serde_json::from_slice(&patch.to_json().unwrap()).unwrap()
}

#[tokio::test]
async fn lesson_2_4_a_creation_is_tried_again_only_after_a_look() {
    let world = world().await;
    let categories = world.cwm.procurement().categories();
    let draft = Category::draft("Backup");
    let key = || Category::NAME.eq("Backup");
    let posts = || {
        let log = world.mock.log();
        log.iter().filter(|entry| entry.method == "POST").count()
    };
    // Lost on the way: it does not show, so nothing is said of it. The next call looks again.
    world.mock.faults().drop_before(1);
    let short = Duration::from_millis(200);
    let lost = categories.ensure(key(), &draft).look_for(short).run().await;
    assert!(lost.unwrap_err().may_have_happened());
    assert_eq!(posts(), 1);
    // Done, and the answer lost: it is found.
    world.mock.faults().drop_after(1);
    let ensured = categories.ensure(key(), &draft).run().await.unwrap();
    assert!(
        matches!(ensured, Ensured::FoundAfterUnknown(_)),
        "{ensured:?}"
    );
    assert_eq!(posts(), 2);
    let again = categories.ensure(key(), &draft).run().await.unwrap();
    assert!(!again.is_new());
    assert_eq!(posts(), 2);
    assert_eq!(world.mock.state("/procurement/categories").len(), 3);
}

#[tokio::test]
async fn lesson_2_7_a_difference_touches_only_what_changed() {
    let world = world().await;
    let place = world.cwm.company().companies().id(2);
    let before = place.get().await.unwrap();
    let mut after = before.clone();
    after.city = None;
    after.website = Some("birch.example".into());
    let patch = diff(&before, &after);
    let expected = json!([
        { "op": "remove", "path": "city" },
        { "op": "replace", "path": "website", "value": "birch.example" },
    ]);
    assert_eq!(sent(&patch), expected);
    // A person changes something else meanwhile: it stays.
    let by_hand = json!({ "addressLine1": "1 Elm Street" });
    world.mock.edit("/company/companies", 2, by_hand).unwrap();
    let stored = place.patch_verified(&patch).await.unwrap();
    assert_eq!(stored.address_line1.as_deref(), Some("1 Elm Street"));
    assert_eq!((stored.city, stored.types), (None, before.types));
    assert_eq!(stored.custom_fields, before.custom_fields);
}

#[tokio::test]
async fn lesson_2_8_decimals_are_exact_there_and_back() {
    let world = world().await;
    let place = world.cwm.finance().agreements().id(21).additions().id(31);
    for text in ["0.1", "0.3", "1.005", "99999999.99", "0.0001"] {
        let price: Decimal = text.parse().unwrap();
        let patch = Patch::new().set(Addition::UNIT_COST, price);
        let json = String::from_utf8(patch.to_json().unwrap()).unwrap();
        assert!(json.contains(&format!("\"value\":{text}}}")), "{json}");
        let stored = place.patch_verified(&patch).await.unwrap();
        assert_eq!(stored.unit_cost, Some(price));
    }
}

#[tokio::test]
async fn lesson_5_5_an_answer_of_any_type_is_read() {
    let questions = json!([
        { "questionId": 1, "answer": 5 }, { "questionId": 2, "answer": "5.50" },
        { "questionId": 3, "answer": true }, { "questionId": 4, "answer": null },
        { "questionId": 5, "answer": { "a": [1] } }, { "questionId": 6 },
    ]);
    let body = json!({ "id": 1, "questions": questions });
    let answer = ResponseTemplate::new(200).set_body_json(body);
    let server = server([(api("/company/configurations/1"), answer)]).await;
    let place = pinned(&server.uri()).company().configurations().id(1);
    let questions = place.get().await.unwrap().questions.unwrap();
    let numbers: Vec<_> = questions.iter().map(|one| one.read().number()).collect();
    let (five, half) = (Some(Decimal::from(5)), Some(Decimal::new(550, 2)));
    assert_eq!(numbers, [five, half, None, None, None, None]);
    assert_eq!(questions[2].read().flag(), Some(true));
    assert_eq!(questions[4].read().json(), Some(&json!({ "a": [1] })));
    assert!(questions[3].read().is_empty() && questions[5].read().is_empty());
}

#[tokio::test]
async fn lesson_5_10_custom_fields_and_questions_are_answered_by_id() {
    let world = world().await;
    let place = world.cwm.company().companies().id(2);
    let company = place.get().await.unwrap();
    let fields = &company.custom_fields;
    let patch = Patch::new().answer(Company::CUSTOM_FIELDS, fields, 1, "T-200");
    let stored = place.patch_verified(&patch).await.unwrap();
    let value = stored.custom_fields.as_ref().unwrap()[0].read().text();
    assert_eq!(value.as_deref(), Some("T-200"));
    let patch = Patch::new().clear_answer(Company::CUSTOM_FIELDS, &stored.custom_fields, 1);
    let stored = place.patch_verified(&patch).await.unwrap();
    assert!(stored.custom_fields.unwrap()[0].read().is_empty());

    let configuration: Configuration = serde_json::from_value(json!({ "questions": [
        { "questionId": 4, "answer": "x" }, { "questionId": 9, "answerId": 3 },
    ] }))
    .unwrap();
    let patch = Patch::new()
        .answer(
            Configuration::QUESTIONS,
            &configuration.questions,
            9,
            Decimal::new(15, 1),
        )
        .clear_answer(Configuration::QUESTIONS, &configuration.questions, 4);
    let expected = json!([{ "op": "replace", "path": "questions", "value": [
        { "questionId": 4, "answer": null }, { "questionId": 9, "answerId": 3, "answer": 1.5 },
    ] }]);
    assert_eq!(sent(&patch), expected);

    // A field that does not exist, or a list that was not read, sends nothing.
    let server = MockServer::start().await;
    let place = pinned(&server.uri()).company().companies().id(2);
    for (fields, id, words) in [(fields, 77, "none with id 77"), (&None, 1, "read it whole")] {
        let patch = Patch::new().answer(Company::CUSTOM_FIELDS, fields, id, true);
        let error = place.patch(&patch).await.unwrap_err();
        assert!(error.to_string().contains(words), "{error}");
    }
    assert!(received(&server).await.is_empty());
}

#[test]
fn lesson_5_11_the_id_is_the_key_and_the_caption_a_label() {
    let company = |fields: Value| -> Company {
        serde_json::from_value(json!({ "customFields": fields })).unwrap()
    };
    let field = |id: i64, caption: &str, value: Value| json!({ "id": id, "caption": caption, "value": value });
    let before = company(json!([
        field(1, "A", json!("a")),
        field(2, "B", json!(null))
    ]));
    // Renamed and reordered: nothing to do. An empty default is no value.
    let renamed = company(json!([
        field(2, "A", json!("")),
        field(1, "New", json!("a"))
    ]));
    assert!(diff(&before, &renamed).is_empty());
    // Left out: nothing to do either.
    assert!(diff(&before, &company(json!([]))).is_empty());
    assert!(diff(&before, &Company::default()).is_empty());
    // Changed: the whole list goes, with every answer in it.
    let changed = company(json!([field(2, "New", json!("b"))]));
    let list = json!([field(1, "A", json!("a")), field(2, "B", json!("b"))]);
    let expected = json!([{ "op": "replace", "path": "customFields", "value": list }]);
    assert_eq!(sent(&diff(&before, &changed)), expected);
    let kept = Patch::new().keep_answers(Company::CUSTOM_FIELDS, &before.custom_fields);
    let list = json!([field(1, "A", json!("a")), field(2, "B", json!(null))]);
    assert_eq!(sent(&kept)[0]["value"], list);
}

#[tokio::test]
async fn lesson_5_12_a_reference_is_patched_whole() {
    let world = world().await;
    let place = world.cwm.company().companies().id(2);
    let patch = Patch::new().set(Company::STATUS, CompanyStatusReference::id(2));
    let expected = json!([{ "op": "replace", "path": "status", "value": { "id": 2 } }]);
    assert_eq!(sent(&patch), expected);
    let stored = place.patch_verified(&patch).await.unwrap();
    assert_eq!(stored.status.unwrap().name.as_deref(), Some("Inactive"));
}

#[tokio::test]
async fn lesson_5_21_a_ticket_is_created_once_however_the_answer_is_lost() {
    let at = "/service/tickets";
    let rows = |rows: Value| {
        let list = ResponseTemplate::new(200).set_body_json(rows);
        list.insert_header("Link", "")
    };
    let there = json!([{ "id": 5, "summary": "Backup failed", "externalXRef": "sw-1" }]);
    for lost in [500, 502, 503, 504] {
        let server = MockServer::start().await;
        let lists = [rows(json!([])), rows(json!([])), rows(there.clone())];
        in_turn(&server, "GET", &api(at), lists).await;
        in_turn(&server, "POST", &api(at), [ResponseTemplate::new(lost)]).await;
        let tickets = pinned(&server.uri()).service().tickets();
        let mut draft = Ticket::draft("Backup failed", CompanyReference::id(2));
        draft.external_x_ref = Some("sw-1".into());
        let key = Ticket::EXTERNAL_X_REF.eq("sw-1");
        let ensured = tickets.ensure(key, &draft).run().await.unwrap();
        assert!(
            matches!(ensured, Ensured::FoundAfterUnknown(_)),
            "{ensured:?}"
        );
        let requests = received(&server).await;
        let posts = requests.iter().filter(|one| one.method.as_str() == "POST");
        assert_eq!(posts.count(), 1, "{lost}");
    }
}

#[test]
fn pitfall_8_a_reference_is_never_a_scalar() {
    // A bare id does not compile: see the documentation of `Patch`. What is built is an object.
    let reference: CompanyReference = serde_json::from_value(json!({ "id": "22" })).unwrap();
    let patch = Patch::new().set(Ticket::COMPANY, reference);
    assert_eq!(sent(&patch)[0]["value"], json!({ "id": 22 }));
}

#[test]
fn pitfall_13_elements_of_a_contact_go_from_the_last_to_the_first() {
    let contact: Contact = serde_json::from_value(json!({ "communicationItems": [
        { "id": 1, "value": "a" }, { "id": 2, "value": "b" }, { "id": 3, "value": "c" },
    ] }))
    .unwrap();
    let items = contact.communication_items.unwrap();
    let old = |item: &ContactCommunicationItem| item.value.as_deref() != Some("b");
    let patch = Patch::new().edit(Contact::COMMUNICATION_ITEMS, &items, old, []);
    let paths: Vec<_> = sent(&patch)
        .as_array()
        .unwrap()
        .iter()
        .map(|operation| operation["path"].clone())
        .collect();
    assert_eq!(paths, ["communicationItems/2", "communicationItems/0"]);
}

#[test]
fn pitfall_14_dates_go_out_in_seconds_and_utc_only() {
    for text in [
        "2026-04-01T02:00:00.123+02:00",
        "2026-04-01T00:00:00Z",
        "2026-04-01",
    ] {
        let day = date::parse(text).unwrap();
        let set = Patch::new().set(Addition::EFFECTIVE_DATE, day);
        let after: Addition = serde_json::from_value(json!({ "effectiveDate": text })).unwrap();
        for patch in [set, diff(&Addition::default(), &after)] {
            assert_eq!(sent(&patch)[0]["value"], "2026-04-01T00:00:00Z", "{text}");
        }
    }
}

#[tokio::test]
async fn pitfall_17_a_new_product_does_not_reprice_the_line() {
    let world = world().await;
    let place = world.cwm.finance().agreements().id(21).additions().id(31);
    let ours = Patch::new()
        .set(Addition::UNIT_PRICE, Decimal::new(1234, 2))
        .set(Addition::DESCRIPTION, "Ours");
    let before = place.patch_verified(&ours).await.unwrap();
    let mut after = before.clone();
    after.product = Some(IvItemReference::id(42));
    let stored = place.patch_verified(&diff(&before, &after)).await.unwrap();
    assert_eq!(stored.unit_price, before.unit_price);
    assert_eq!(stored.unit_cost, before.unit_cost);
    assert_eq!(stored.description.as_deref(), Some("Ours"));
    let product = stored.product.unwrap();
    assert_eq!(product.identifier.as_deref(), Some("SW-CSE"));
}
