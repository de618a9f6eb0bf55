//! Connecting to CWM: what is asked, what is told, and where keys go.

use super::given::{Office, here};
use cw_sync_core::audit::Ending;
use cw_sync_core::integration::State;
use cw_sync_core::portal::{CONNECTED, ConnectionForm, PortalError};
use cw_sync_core::store::IntegrationStore;

#[tokio::test]
async fn a_connection_that_works_is_told_in_the_guides_words() {
    let office = Office::new().await;
    let told = office.ada().test_connection(&here(), &office.form()).await;
    assert_eq!(told.unwrap(), "Connection established successfully");
    // Nothing is saved, and it can be tried again with what was saved.
    assert!(
        office
            .partner
            .store
            .integration(&here())
            .await
            .unwrap()
            .is_none()
    );
    office.set_up().await;
    let cwm = &office.partner.cwm;
    let kept = ConnectionForm::new(cwm.url(), cwm.company());
    let told = office.ada().test_connection(&here(), &kept).await;
    assert_eq!(told.unwrap(), CONNECTED);
    assert_eq!(office.partner.writes(), 0);
}

#[tokio::test]
async fn everything_that_is_missing_is_told_at_once() {
    let office = Office::new().await;
    let form = ConnectionForm::new(" ", "").keys("\t", " ").client_id(" ");
    let error = office
        .ada()
        .create("here", "acme", &form)
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "/site is missing; /company is missing; /publicKey is missing; /privateKey is missing"
    );
}

/// SW-53.
#[tokio::test]
async fn wrong_keys_are_told_as_an_error_log_tells_them_and_are_not_saved() {
    let office = Office::new().await;
    let cwm = &office.partner.cwm;
    let form = ConnectionForm::new(cwm.url(), cwm.company()).keys(cwm.public_key(), "hunter2");
    let error = office
        .ada()
        .create("here", "acme", &form)
        .await
        .unwrap_err();
    assert!(matches!(error, PortalError::Auth { .. }), "{error:?}");
    let text = error.to_string();
    let line = format!(
        "GET company/companies, company id {}, error:401 Auth Error. ",
        cwm.company()
    );
    assert!(text.starts_with(&line), "{text}");
    assert!(
        text.contains("type them again on both sides, without blanks"),
        "{text}"
    );
    assert!(
        !format!("{text} {error:?}").contains("hunter2"),
        "{error:?}"
    );
    assert!(
        office
            .partner
            .store
            .integration(&here())
            .await
            .unwrap()
            .is_none()
    );
    assert_eq!(office.trail().await[0].ending, Ending::Failed(text));
}

#[tokio::test]
async fn blanks_around_credentials_are_dropped() {
    let office = Office::new().await;
    let cwm = &office.partner.cwm;
    let padded = |text: &str| format!(" \t{text}\r\n");
    let form = ConnectionForm::new(padded(&cwm.url()), padded(cwm.company()))
        .keys(padded(cwm.public_key()), padded(cwm.private_key()));
    office.ada().create("here", "acme", &form).await.unwrap();
    let record = office.partner.store.integration(&here()).await.unwrap();
    let connection = record.unwrap().connection.unwrap();
    assert_eq!(
        (connection.site, connection.company),
        (cwm.url(), cwm.company().to_owned())
    );
}

#[tokio::test]
async fn plain_http_is_for_this_machine_only() {
    let office = Office::new().await;
    for (site, told) in [
        ("http://cw.example", "use https"),
        ("ftp://cw.example", "neither https nor http"),
        ("https://user:hunter2@cw.example", "credentials"),
        (
            "https://cw.example/portal",
            "give the host only: cw.example",
        ),
    ] {
        let form = ConnectionForm::new(site, "acme").keys("public", "private");
        let error = office
            .ada()
            .create("here", "acme", &form)
            .await
            .unwrap_err();
        let text = error.to_string();
        assert!(text.starts_with("/site cannot be used"), "{text}");
        assert!(text.contains(told) && !text.contains("hunter2"), "{text}");
    }
}

/// Whoever may change the server must not get the keys sent to one of their own.
#[tokio::test]
async fn kept_keys_are_sent_nowhere_else() {
    let office = Office::new().await;
    let cwm = &office.partner.cwm;
    let ada = office.ada();
    ada.create("here", "acme", &office.form()).await.unwrap();
    ada.connect(&here(), &ConnectionForm::new(cwm.url(), cwm.company()))
        .await
        .unwrap();
    let elsewhere = cwm.url().replace("127.0.0.1", "localhost");
    for (site, company) in [(elsewhere, cwm.company()), (cwm.url(), "another")] {
        let form = ConnectionForm::new(site, company);
        for told in [
            ada.connect(&here(), &form).await.unwrap_err(),
            ada.test_connection(&here(), &form).await.unwrap_err(),
        ] {
            let expected = "/publicKey is missing; /privateKey is missing";
            assert_eq!(told.to_string(), expected);
        }
    }
}

/// What is remembered of records are ids of the CWM that they are in.
#[tokio::test]
async fn an_active_integration_is_not_moved_to_another_cwm() {
    let office = Office::new().await;
    let cwm = &office.partner.cwm;
    let elsewhere = cwm.url().replace("127.0.0.1", "localhost");
    let form = ConnectionForm::new(elsewhere, cwm.company());
    let form = form.keys(cwm.public_key(), cwm.private_key());
    let ada = office.ada();
    // While it is set up, nothing has been written yet.
    ada.create("here", "acme", &form).await.unwrap();
    office.ada().connect(&here(), &office.form()).await.unwrap();
    ada.configure(&here(), super::given::settings())
        .await
        .unwrap();
    ada.submit(&here()).await.unwrap();
    let error = ada.connect(&here(), &form).await.unwrap_err().to_string();
    assert!(error.contains("reset it first"), "{error}");
    let status = office.otto().status(&here()).await.unwrap_err();
    assert!(
        matches!(status, PortalError::Refused(_)),
        "Otto is no operator: {status}"
    );
    let status = ada.status(&here()).await.unwrap();
    assert_eq!(status.state, State::Active);
    assert_eq!(status.connection.unwrap().site, cwm.url());
}

#[tokio::test]
async fn what_cannot_be_reached_is_told_and_not_saved() {
    let office = Office::new().await;
    let form = ConnectionForm::new("http://127.0.0.1:9", "acme").keys("public", "private");
    let error = office
        .ada()
        .create("here", "acme", &form)
        .await
        .unwrap_err();
    assert!(matches!(error, PortalError::Cwm(_)), "{error}");
    assert!(
        office
            .partner
            .store
            .integration(&here())
            .await
            .unwrap()
            .is_none()
    );
}
