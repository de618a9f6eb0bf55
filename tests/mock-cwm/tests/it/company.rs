//! Companies: their status, deletion, merge, and values from before a rule.

use mock_cwm::{MockCwm, Switches};
use serde_json::{Value, json};

use crate::support::{Cwm, builder, today};

const COMPANIES: &str = "/company/companies";

/// A mock with one company that holds values which the API would not take.
async fn with_legacy(values: Value) -> Cwm {
    let fixture = json!({COMPANIES: [
        {"id": 2, "identifier": "Birch", "name": "Birch Dental", "site": {"name": "Main"}, "_legacy": values},
    ]});
    let builder = MockCwm::builder().fixture_json(&fixture.to_string());
    Cwm::from(builder.unwrap().today(today())).await
}

#[tokio::test]
async fn a_patch_is_held_to_values_that_it_does_not_touch() {
    let cwm = with_legacy(json!({"yearEstablished": 0})).await;
    let path = "/company/companies/2";
    assert_eq!(cwm.get(path).await.json(200)["yearEstablished"], 0);
    let problems = cwm.replace(path, "city", json!("Oslo")).await.problems();
    let want = (
        "OutOfRange".to_owned(),
        "yearEstablished".to_owned(),
        "The field yearEstablished must be between 1900 and 9999.".to_owned(),
    );
    assert_eq!(problems, [want]);
    let operations = json!([
        {"op": "replace", "path": "city", "value": "Oslo"},
        {"op": "replace", "path": "yearEstablished", "value": 1987},
    ]);
    assert_eq!(cwm.patch(path, operations).await.json(200)["city"], "Oslo");

    let cwm = with_legacy(json!({"dateAcquired": "31/12/1999"})).await;
    let refused = cwm.replace(path, "city", json!("Oslo")).await.json(500);
    assert_eq!(
        refused["message"],
        "String was not recognized as a valid DateTime."
    );
    // A PUT does not look at what it replaces.
    let body = json!({"identifier": "Birch", "name": "Birch", "city": "Oslo"});
    let put = cwm.put(path, body).await.json(200);
    assert_eq!(
        (&put["city"], put.get("dateAcquired")),
        (&json!("Oslo"), None)
    );
}

#[tokio::test]
async fn a_new_company_has_the_site_that_it_was_made_with() {
    let cwm = Cwm::start().await;
    let body = json!({
        "identifier": "Ash", "name": "Ash", "site": {"name": "Head office"}, "city": "Oslo",
    });
    let made = cwm.post(COMPANIES, body).await.json(201);
    let sites = format!("{COMPANIES}/{}/sites", made["id"]);
    let site = &cwm.get(&sites).await.json(200)[0];
    assert_eq!(site["id"], made["site"]["id"]);
    assert_eq!(
        (&site["name"], &site["city"], &site["primaryAddressFlag"]),
        (&json!("Head office"), &json!("Oslo"), &json!(true))
    );
    assert_eq!(site["company"]["identifier"], "Ash");
    let second = cwm.post(&sites, json!({"name": "Depot"})).await.json(201);
    assert_eq!(second["company"]["id"], made["id"]);
    let depot = cwm
        .replace(&format!("{COMPANIES}/5"), "site", json!({"name": "Depot"}))
        .await;
    assert_eq!(depot.json(200)["site"]["id"], second["id"]);
    let shed = json!({"name": "Shed"});
    let refused = cwm.replace(&format!("{COMPANIES}/5"), "site", shed).await;
    assert_eq!(refused.problems()[0].2, "Company Site Shed not found");
}

#[tokio::test]
async fn one_status_is_the_default() {
    let cwm = Cwm::start().await;
    let statuses = "/company/companies/statuses";
    let made = cwm
        .post(statuses, json!({"name": "Lead", "defaultFlag": true}))
        .await
        .json(201);
    let default = [("conditions", "defaultFlag = true")];
    let only = cwm.list(statuses, &default).await.ids();
    assert_eq!(only, [made["id"].as_i64().unwrap()]);
    let body = json!({"identifier": "Ash", "name": "Ash", "site": {"name": "Main"}});
    let company = cwm.post(COMPANIES, body).await.json(201);
    assert_eq!(company["status"]["name"], "Lead");
}

#[tokio::test]
async fn a_status_can_disallow_new_records() {
    let blocked = json!({"/company/companies/statuses": [
        {"id": 1, "name": "Active", "defaultFlag": true}, {"id": 2, "name": "Inactive"},
        {"id": 7, "name": "Bad debt", "disallowSavingFlag": true},
    ]});
    let switches = Switches {
        disallowed_saving_message: "No saving while {status}.".to_owned(),
        ..Switches::default()
    };
    let builder = builder().fixture_json(&blocked.to_string()).unwrap();
    let cwm = Cwm::from(builder.switches(switches)).await;
    let ticket = json!({"summary": "Printer", "company": {"identifier": "Birch"}});
    let path = "/service/tickets";
    let made = cwm.post(path, ticket.clone()).await.json(201);
    let status = json!({"name": "Bad debt"});
    cwm.replace("/company/companies/2", "status", status)
        .await
        .json(200);
    let refused = cwm.post(path, ticket).await.problems();
    assert_eq!(refused[0].1, "company/id");
    assert_eq!(refused[0].2, "No saving while Bad debt.");
    let time = json!({
        "company": {"id": 2}, "timeStart": "2026-04-15T08:00:00Z", "chargeToType": "ChargeCode",
    });
    assert_eq!(cwm.post("/time/entries", time).await.status, 400);
    // What is there already may change.
    let path = format!("{path}/{}", made["id"]);
    let changed = cwm.replace(&path, "summary", json!("Scanner")).await;
    assert_eq!(changed.status, 200, "{}", changed.text);
}

#[tokio::test]
async fn a_deleted_company_can_be_gone() {
    let switches = Switches {
        keep_deleted_companies: false,
        ..Switches::default()
    };
    let cwm = Cwm::with(switches).await;
    assert_eq!(cwm.delete("/company/companies/2").await.status, 409);
    assert_eq!(cwm.delete("/company/companies/4").await.status, 204);
    assert_eq!(cwm.get(COMPANIES).await.ids(), [2, 3]);
}

#[tokio::test]
async fn a_merge_hands_the_records_over() {
    let cwm = Cwm::start().await;
    for (path, body) in [
        ("/company/companies/2/notes", json!({"text": "Calls back"})),
        ("/company/companies/2/sites", json!({"name": "Depot"})),
        (
            "/company/contacts",
            json!({"firstName": "Liv", "company": {"id": 2}}),
        ),
    ] {
        cwm.post(path, body).await.json(201);
    }
    let merge = "/company/companies/2/merge";
    for (to, code) in [
        (json!(2), "InvalidField"),
        (json!(99), "NotFound"),
        (json!(null), "MissingRequiredField"),
    ] {
        let refused = cwm.post(merge, json!({"toCompanyId": to})).await.problems();
        assert_eq!(
            (refused[0].0.as_str(), refused[0].1.as_str()),
            (code, "toCompanyId")
        );
    }
    let body = json!({
        "toCompanyId": 3, "identifier": "From", "primaryAddress": "From", "name": "To",
        "notes": "Discard", "contacts": "Merge",
    });
    assert_eq!(cwm.post(merge, body).await.json(200)["success"], true);
    let oak = cwm.get("/company/companies/3").await.json(200);
    assert_eq!(
        (&oak["identifier"], &oak["city"], &oak["name"]),
        (&json!("Birch"), &json!("Tampa"), &json!("Oak & Sons"))
    );
    let birch = cwm.get("/company/companies/2").await.json(200);
    assert_eq!(
        (&birch["deletedFlag"], &birch["identifier"]),
        (&json!(true), &json!("Oak"))
    );
    let of_oak = [("conditions", "company/id = 3")];
    assert_eq!(
        cwm.list("/finance/agreements", &of_oak).await.ids(),
        [21, 22, 23]
    );
    assert_eq!(cwm.list("/company/contacts", &of_oak).await.ids(), [13]);
    let sites = cwm.get("/company/companies/3/sites").await.json(200);
    let sites = sites.as_array().unwrap().iter();
    let sites = sites.map(|site| {
        json!([
            site["name"],
            site["company"]["id"],
            site["primaryAddressFlag"]
        ])
    });
    let want = json!([["Main", 3, false], ["Main", 3, true], ["Depot", 3, false]]);
    assert_eq!(sites.collect::<Value>(), want);
    for company in [2, 3] {
        let notes = cwm
            .get(&format!("/company/companies/{company}/notes"))
            .await;
        assert_eq!(notes.ids(), [0; 0]);
    }
}

#[tokio::test]
async fn a_refused_merge_changes_nothing() {
    let cwm = with_legacy(json!({"yearEstablished": 0})).await;
    let body = json!({"identifier": "Oak", "name": "Oak", "site": {"name": "Main"}});
    cwm.post(COMPANIES, body).await.json(201);
    let before = cwm.mock.state(COMPANIES);
    // The company that would stay breaks a rule.
    let merge = "/company/companies/3/merge";
    let refused = cwm
        .post(merge, json!({"toCompanyId": 2, "identifier": "From"}))
        .await;
    assert_eq!(refused.problems()[0].1, "yearEstablished");
    assert_eq!(cwm.mock.state(COMPANIES), before);
}

#[tokio::test]
async fn a_patch_can_be_made_to_need_custom_fields() {
    let path = "/company/contacts/11";
    let start = async |needs: bool| {
        let switches = Switches {
            patch_needs_custom_fields: needs,
            ..Switches::default()
        };
        Cwm::with(switches).await
    };
    let cwm = start(false).await;
    assert_eq!(cwm.replace(path, "title", json!("Dr")).await.status, 200);
    let cwm = start(true).await;
    let refused = cwm.replace(path, "title", json!("Dr")).await.problems();
    assert_eq!(refused[0].1, "customFields");
    let operations = json!([
        {"op": "replace", "path": "title", "value": "Dr"},
        {"op": "replace", "path": "customFields", "value": []},
    ]);
    assert_eq!(cwm.patch(path, operations).await.json(200)["title"], "Dr");
}

#[tokio::test]
async fn types_are_shown_in_three_places() {
    let cwm = Cwm::start().await;
    let below = "/company/companies/2/typeAssociations";
    let all = "/company/companyTypeAssociations";
    assert_eq!(types_of(&cwm, below).await, ["Customer", "Reference"]);
    assert_eq!(
        types_of(&cwm, all).await,
        ["Customer", "Reference", "Prospect"]
    );
    let made = cwm.post(below, json!({"type": {"name": "Prospect"}})).await;
    let made = made.json(201);
    assert_eq!(made["company"]["id"], 2);
    let listed = async || {
        let company = cwm.get("/company/companies/2").await.json(200);
        let types = company["types"].as_array().unwrap().iter();
        types
            .map(|one| one["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(listed().await, ["Customer", "Reference", "Prospect"]);
    let one = format!("{all}/{}", made["id"]);
    assert_eq!(cwm.get(&one).await.json(200)["company"]["id"], 2);
    assert_eq!(cwm.delete(&one).await.status, 204);
    assert_eq!(types_of(&cwm, below).await, ["Customer", "Reference"]);
    assert_eq!(listed().await, ["Customer", "Reference"]);
    let twice = json!({"company": {"id": 2}, "type": {"name": "Customer"}});
    let refused = cwm.post(all, twice).await.problems();
    assert_eq!(refused[0].0, "ObjectExists");
    let vendor = json!({"company": {"id": 2}, "type": {"name": "Prospect"}});
    cwm.post(all, vendor).await.json(201);
    assert_eq!(types_of(&cwm, below).await[2], "Prospect");

    // A contact's types can be changed on the contact too.
    let contact = "/company/contacts/11";
    let below = format!("{contact}/typeAssociations");
    for name in ["Billing", "Approver"] {
        let types = json!([{"name": name}]);
        cwm.replace(contact, "types", types).await.json(200);
        assert_eq!(types_of(&cwm, &below).await, [name]);
    }
    // A type is no use of the record that has it.
    let fixture = json!({"/company/contacts": [{"id": 1, "firstName": "Liv", "types": [{"name": "Billing"}]}]});
    let cwm = Cwm::from(
        MockCwm::builder()
            .fixture_json(&fixture.to_string())
            .unwrap(),
    )
    .await;
    let all = "/company/contactTypeAssociations";
    assert_eq!(cwm.get(all).await.ids(), [1]);
    assert_eq!(cwm.delete("/company/contacts/1").await.status, 204);
    assert_eq!(cwm.get(all).await.ids(), [0; 0]);
}

async fn types_of(cwm: &Cwm, path: &str) -> Vec<String> {
    let rows = cwm.get(path).await.json(200);
    let names = rows.as_array().unwrap().iter();
    names
        .map(|row| row["type"]["name"].as_str().unwrap().to_owned())
        .collect()
}
