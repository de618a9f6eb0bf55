//! One integration per organization and vendor, one organization per CWM.

use super::given::{Office, here, user};
use cw_sync_core::access::Caller;
use cw_sync_core::portal::ConnectionForm;
use cw_sync_core::store::IntegrationStore;

const OF_ANOTHER: &str = "There is already a ConnectWise PSA configuration present with the same \
                          PSA identifier. Please reach out to Customer Support.";
const OF_OWN: &str = "There is a ConnectWise configuration already available for the same \
                      organization identifier belonging to your organization. Please reach out to \
                      your Super Admin to add access to your account.";

/// SW-56, however the server is written.
#[tokio::test]
async fn a_cwm_of_another_organization_is_refused() {
    let office = Office::open().await;
    let cwm = &office.partner.cwm;
    for (site, company) in [
        (cwm.url(), cwm.company().to_owned()),
        (
            format!("{}/", cwm.url().to_uppercase()),
            cwm.company().to_owned(),
        ),
        (
            format!(" {}/v4_6_release/apis/3.0/", cwm.url()),
            cwm.company().to_owned(),
        ),
    ] {
        let form = ConnectionForm::new(site, company);
        let form = form.keys(cwm.public_key(), cwm.private_key());
        for vendor in ["acme", "brand"] {
            let made = office.stranger().create("there", vendor, &form).await;
            assert_eq!(made.unwrap_err().to_string(), OF_ANOTHER);
        }
    }
    assert!(
        office
            .partner
            .store
            .integration(&"there".into())
            .await
            .unwrap()
            .is_none()
    );
}

/// SW-57, also under the name of the one that there is.
#[tokio::test]
async fn the_same_cwm_in_the_same_organization_is_refused() {
    let office = Office::open().await;
    let colleague = office.portal.acting(Caller::admin(user("Olivia"), "msp"));
    for id in ["here", "again"] {
        let made = colleague.create(id, "acme", &office.form()).await;
        assert_eq!(made.unwrap_err().to_string(), OF_OWN);
    }
}

/// SW-58, SW-6.
#[tokio::test]
async fn a_second_integration_of_an_organization_is_refused() {
    let office = Office::open().await;
    let cwm = &office.partner.cwm;
    let elsewhere = cwm.url().replace("127.0.0.1", "localhost");
    let form = ConnectionForm::new(elsewhere, cwm.company());
    let form = form.keys(cwm.public_key(), cwm.private_key());
    for id in ["here", "again"] {
        let error = office.ada().create(id, "acme", &form).await.unwrap_err();
        let text = error.to_string();
        let told = "organization `msp` has an integration with `acme` already, `here`";
        assert!(text.starts_with(told), "{text}");
    }
}

/// Several vendors may sync into one partner's CWM.
#[tokio::test]
async fn another_vendor_may_use_the_organizations_cwm() {
    let office = Office::open().await;
    let ada = office.ada();
    let error = ada
        .create("here", "brand", &office.form())
        .await
        .unwrap_err();
    assert!(error.to_string().contains("give another id"), "{error}");
    ada.create("here too", "brand", &office.form())
        .await
        .unwrap();
    let listed = ada.integrations().await.unwrap();
    let listed: Vec<_> = listed
        .iter()
        .map(|one| (one.id.as_str(), one.vendor.as_str()))
        .collect();
    assert_eq!(listed, [("here", "acme"), ("here too", "brand")]);
    assert_eq!(office.stranger().integrations().await.unwrap(), []);
}

/// Two admins press the button at the same time.
#[tokio::test]
async fn of_two_who_create_at_once_one_does() {
    let office = Office::new().await;
    let form = office.form();
    let (ada, stranger) = (office.ada(), office.stranger());
    let made = tokio::join!(
        ada.create("here", "acme", &form),
        ada.create("again", "acme", &form),
        stranger.create("there", "acme", &form),
    );
    let made = [made.0.is_ok(), made.1.is_ok(), made.2.is_ok()];
    assert_eq!(made.iter().filter(|made| **made).count(), 1, "{made:?}");
    assert_eq!(office.partner.store.integrations().await.unwrap().len(), 1);
}

#[tokio::test]
async fn an_unknown_vendor_is_named_with_those_that_there_are() {
    let office = Office::new().await;
    let error = office
        .ada()
        .create(here(), "sonicwal", &office.form())
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "there is no adapter `sonicwal`; there is acme, brand"
    );
}
