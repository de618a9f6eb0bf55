//! Operators are chosen among the people of the organization (SW-19).

use super::given::{Office, here, user};
use cw_sync_core::portal::PortalError;

async fn names(office: &Office) -> Vec<String> {
    let operators = office.ada().operators(&here()).await.unwrap();
    operators.into_iter().map(|user| user.name).collect()
}

#[tokio::test]
async fn people_are_searched_added_and_removed() {
    let office = Office::open().await;
    let ada = office.ada();
    for (search, expected) in [
        (" ", vec![("ada", false), ("Olivia", false), ("otto", true)]),
        ("OT", vec![("otto", true)]),
        ("olivia@MSP", vec![("Olivia", false)]),
        ("stranger", vec![]),
    ] {
        let found = ada.users(&here(), search).await.unwrap();
        let found: Vec<_> = found
            .iter()
            .map(|(user, is)| (user.name.as_str(), *is))
            .collect();
        assert_eq!(found, expected, "{search}");
    }
    ada.add_operators(&here(), ["olivia".into(), "otto".into()])
        .await
        .unwrap();
    assert_eq!(names(&office).await, ["Olivia", "otto"]);
    ada.remove_operators(&here(), ["otto".into(), "nobody".into()])
        .await
        .unwrap();
    assert_eq!(names(&office).await, ["Olivia"]);
    ada.add_all_users(&here()).await.unwrap();
    assert_eq!(names(&office).await, ["ada", "Olivia", "otto"]);
    ada.remove_all_operators(&here()).await.unwrap();
    assert!(names(&office).await.is_empty());
}

#[tokio::test]
async fn who_is_not_of_the_organization_becomes_no_operator() {
    let office = Office::open().await;
    let wanted = ["olivia".into(), "stranger".into(), "ghost".into()];
    let error = office
        .ada()
        .add_operators(&here(), wanted)
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "/operators holds `ghost`, who is not of the organization; /operators holds `stranger`, who \
         is not of the organization"
    );
    assert_eq!(names(&office).await, ["otto"]);
}

#[tokio::test]
async fn what_operators_may_begins_and_ends_with_the_list() {
    let office = Office::open().await;
    office.otto().status(&here()).await.unwrap();
    office
        .ada()
        .remove_operators(&here(), ["otto".into()])
        .await
        .unwrap();
    let error = office.otto().status(&here()).await.unwrap_err();
    assert!(matches!(error, PortalError::Refused(_)), "{error}");
    assert!(
        error.to_string().contains("or to make you an operator"),
        "{error}"
    );
}

/// SW-20.
#[tokio::test]
async fn a_review_shows_what_was_set() {
    let office = Office::open().await;
    let ada = office.ada();
    ada.add_operators(&here(), ["olivia".into()]).await.unwrap();
    let board = [("ticketing.board".to_owned(), serde_json::json!(7))];
    ada.choose(&here(), board.into()).await.unwrap();
    let review = ada.review(&here()).await.unwrap();
    let cwm = &office.partner.cwm;
    assert_eq!(review.host.unwrap(), cwm.url().replace("http://", ""));
    assert_eq!(review.company.unwrap(), cwm.company());
    assert_eq!(review.choices["ticketing.board"], 7);
    assert_eq!(
        review.operators,
        ["Olivia - Olivia@msp.example", "otto - otto@msp.example"]
    );
    let back = [("ticketing.board".to_owned(), serde_json::Value::Null)];
    ada.choose(&here(), back.into()).await.unwrap();
    assert!(ada.review(&here()).await.unwrap().choices.is_empty());
    assert_eq!(user("otto").to_string(), "otto - otto@msp.example");
}
