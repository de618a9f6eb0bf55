//! What CWM would refuse is not sent (cwm-api §6.2, §10).

use crate::support::*;
use cw_manage::model::{
    Addition, BillCustomer, Company, CompanyReference, Configuration, ConfigurationTypeReference,
    FieldKind, IvItemReference, Model, Priority, ServiceStatusReference, SiteReference, Ticket,
    TicketMerge,
};
use cw_manage::patch::Patch;
use cw_manage::{Error, ErrorKind};

fn named(error: &Error) -> Vec<String> {
    assert_eq!(error.kind(), ErrorKind::Invalid, "{error}");
    assert_eq!(error.status(), None);
    assert_eq!(error.attempts(), 0);
    assert!(!error.may_have_happened());
    error.violations().iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn nothing_over_long_is_sent_and_all_of_it_is_named() {
    let server = server([]).await;
    let cwm = pinned(&server.uri());
    let additions = cwm.finance().agreements().id(7).additions();
    let mut line = Addition::draft(IvItemReference::id(17), BillCustomer::Billable);
    line.serial_number = Some("x".repeat(51));
    line.invoice_description = Some("ü".repeat(6001));
    let expected = [
        "serialNumber: 51 characters, CWM takes at most 50",
        "invoiceDescription: 6001 characters, CWM takes at most 6000",
    ];
    let error = additions.create(&line).await.unwrap_err();
    assert_eq!(named(&error), expected);
    let text = error.to_string();
    assert!(
        text.starts_with("POST /finance/agreements/{parentId}/additions at "),
        "{text}"
    );
    let error = additions.id(1).replace(&line).await.unwrap_err();
    assert_eq!(named(&error), expected);
    let patch = Patch::new().set(Addition::SERIAL_NUMBER, "x".repeat(51));
    let error = additions.id(1).patch(&patch).await.unwrap_err();
    assert_eq!(named(&error), expected[..1]);
    assert_eq!(received(&server).await.len(), 0);
}

#[tokio::test]
async fn bodies_of_actions_and_of_bulk_writes_are_held_to_the_same() {
    let server = server([]).await;
    let cwm = pinned(&server.uri());
    let fine = |name: &str| {
        Configuration::draft(
            name,
            ConfigurationTypeReference::id(1),
            CompanyReference::id(2),
        )
    };
    let bulk = cwm.company().configurations().bulk();
    let many = [fine("a"), fine(&"b".repeat(101))];
    let error = bulk.create_many(&many).await.unwrap_err();
    assert_eq!(
        named(&error),
        ["1/name: 101 characters, CWM takes at most 100"]
    );
    let mut merge = TicketMerge::draft(vec![1.into()], ServiceStatusReference::id(3));
    merge.merge_ticket_ids = None;
    let error = cwm
        .service()
        .tickets()
        .id(1)
        .merge(&merge)
        .await
        .unwrap_err();
    assert_eq!(named(&error), ["mergeTicketIds: required, and not set"]);
    assert_eq!(received(&server).await.len(), 0);
}

#[tokio::test]
async fn what_fits_exactly_is_sent() {
    let at = api("/service/tickets");
    let stored = wiremock::ResponseTemplate::new(201).set_body_json(serde_json::json!({ "id": 1 }));
    let server = server([(at, stored)]).await;
    let draft = Ticket::draft("é".repeat(100), CompanyReference::id(2));
    pinned(&server.uri())
        .service()
        .tickets()
        .create(&draft)
        .await
        .unwrap();
    assert_eq!(received(&server).await.len(), 1);
}

#[test]
fn rules_are_known_at_compile_time() {
    const FIELDS: &[cw_manage::model::FieldRule] = Addition::FIELDS;
    let field = |name: &str| FIELDS.iter().find(|field| field.name == name).unwrap();
    assert!(field("product").required && field("billCustomer").required);
    assert!(field("extPrice").read_only && field("id").read_only);
    assert_eq!(field("invoiceDescription").max_length, Some(6000));
    let FieldKind::Choice(values) = field("billCustomer").kind else {
        panic!("billCustomer has values");
    };
    assert_eq!(values, ["Billable", "DoNotBill", "NoCharge"]);
    let FieldKind::Record(product) = &field("product").kind else {
        panic!("product is a reference");
    };
    assert_eq!(product.name, "IvItemReference");
    assert_eq!(Configuration::SCHEMA.name, "Company.Configuration");
    assert!(
        Company::draft("Birch", "Birch Ltd", SiteReference::default())
            .site
            .is_some()
    );
    assert!(Priority::FIELDS.len() > 3);
}

#[test]
fn tables_hold_what_is_compiled() {
    use cw_manage::{api, model};
    let sections: Vec<_> = api::OPERATIONS
        .iter()
        .map(|(section, _)| *section)
        .collect();
    for section in ["company", "finance", "procurement", "service", "system"] {
        assert!(sections.contains(&section), "{section}");
    }
    let operations = api::OPERATIONS
        .iter()
        .flat_map(|(_, of)| *of)
        .flat_map(|of| *of);
    let merge = operations
        .clone()
        .find(|one| one.path == "/company/companies/{id}/merge");
    assert_eq!(merge.unwrap().method, cw_manage::http::Method::POST);
    assert!(operations.count() > 1_000);
    let schemas = model::SCHEMAS.iter().flat_map(|(_, of)| *of);
    assert!(schemas.clone().any(|schema| schema.name == "Addition"));
}
