//! Keys: rotated at leisure, and when one is wrong nothing is lost.

use super::given::{API_KEY, Office, here, keys, portal, settings, user};
use crate::store::tampered::{Tampered, Then};
use cw_sync_core::access::Caller;
use cw_sync_core::portal::{ConnectionForm, Portal, PortalError};
use cw_sync_core::store::{IntegrationStore, Store};
use cw_sync_core::vault::{KeyRing, MasterKey, VaultError};
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The same office with other keys, and perhaps another way to its store.
fn with_keys(office: &Office, keys: KeyRing) -> Portal {
    portal(
        &office.partner,
        office.partner.store.clone(),
        keys,
        &office.seen,
    )
}

fn both() -> KeyRing {
    keys("k2", 2).with_older("k1", MasterKey::new([1; 32]))
}

#[tokio::test]
async fn keys_are_rotated_and_the_older_one_can_go() {
    let office = Office::open().await;
    let rotated = with_keys(&office, both()).rotate_keys().await.unwrap();
    assert_eq!((rotated.done, rotated.failed.len()), (3, 0));
    let again = with_keys(&office, both()).rotate_keys().await.unwrap();
    assert_eq!((again.done, again.failed.len()), (0, 0));
    let ready = with_keys(&office, keys("k2", 2))
        .ready(&here())
        .await
        .unwrap();
    ready.engine.run(&ready.integration).await.unwrap();
    assert_eq!(office.partner.lines(100), ["S1 5"]);
}

/// A secret that may be left out is no less a secret: what cannot be opened to be kept is not lost
/// by saving the rest.
#[tokio::test]
async fn settings_are_not_changed_over_a_secret_that_cannot_be_opened() {
    let office = Office::open().await;
    let given = json!({"apiKey": API_KEY, "proxyPassword": "p1"});
    office.ada().configure(&here(), given).await.unwrap();
    let stored = async || office.partner.store.secrets(&here()).await.unwrap();
    let (before, ada) = (stored().await, office.ada().caller().clone());
    let without = with_keys(&office, keys("k2", 2)).acting(ada);
    for left_out in [
        json!({"apiKey": "new"}),
        json!({"apiKey": "new", "proxyPassword": " "}),
    ] {
        let error = without.configure(&here(), left_out).await.unwrap_err();
        assert!(matches!(error, PortalError::Vault(_)), "{error}");
        assert_eq!(stored().await, before);
    }
    // With all of them given it needs no older key.
    let all = json!({"apiKey": "new", "proxyPassword": "p2"});
    without.configure(&here(), all).await.unwrap();
    assert_eq!(stored().await.len(), before.len());
    // What goes with its group is not to be kept.
    let accounts = json!([{"user": "one", "password": "p3"}]);
    let more = json!({"accounts": accounts, "apiKey": "k", "proxyPassword": "p2"});
    office.ada().configure(&here(), more).await.unwrap();
    let fewer = json!({"apiKey": "k", "proxyPassword": "p2"});
    without.configure(&here(), fewer).await.unwrap();
    assert!(!stored().await.contains_key("vendor/accounts/0/password"));
}

#[tokio::test]
async fn a_rotation_that_is_cut_short_goes_on_from_there() {
    let office = Office::open().await;
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = calls.clone();
    let failing: Arc<dyn Store> = Arc::new(Tampered::new(
        office.partner.store.clone(),
        move |name| match name {
            "reseal" if counted.fetch_add(1, Ordering::Relaxed) == 1 => Then::Fail,
            _ => Then::Go,
        },
    ));
    let cut = portal(&office.partner, failing, both(), &office.seen);
    let error = cut.rotate_keys().await.unwrap_err();
    assert!(matches!(error, PortalError::Store(_)), "{error}");
    // Half and half works as well.
    with_keys(&office, both()).ready(&here()).await.unwrap();
    let rest = with_keys(&office, both()).rotate_keys().await.unwrap();
    assert_eq!((rest.done, rest.failed.len()), (2, 0));
    with_keys(&office, keys("k2", 2))
        .ready(&here())
        .await
        .unwrap();
}

#[tokio::test]
async fn a_wrong_key_is_told_and_nothing_is_lost() {
    let office = Office::open().await;
    let before = office.partner.store.secrets(&here()).await.unwrap();
    for wrong in [keys("k1", 9), keys("k2", 2)] {
        let portal = with_keys(&office, wrong);
        let error = portal.ready(&here()).await.unwrap_err();
        assert!(matches!(error, PortalError::Vault(_)), "{error}");
        let text = error.to_string();
        for told in ["`k1`", "of integration `here`", "cwm/"] {
            assert!(text.contains(told), "{text:?} lacks {told:?}");
        }
        // Not given again, not overwritten either.
        let ada = portal.acting(Caller::admin(user("ada"), "msp"));
        let cwm = &office.partner.cwm;
        let form = ConnectionForm::new(cwm.url(), cwm.company());
        let error = ada.connect(&here(), &form).await.unwrap_err();
        assert!(matches!(error, PortalError::Vault(_)), "{error}");
        let error = ada
            .configure(&here(), serde_json::json!({}))
            .await
            .unwrap_err();
        assert!(matches!(error, PortalError::Vault(_)), "{error}");
        // What does not need them goes on.
        ada.status(&here()).await.unwrap();
        ada.review(&here()).await.unwrap();
    }
    assert_eq!(office.partner.store.secrets(&here()).await.unwrap(), before);
    office.portal.ready(&here()).await.unwrap();
}

/// A key that is wrong under its id stops the rotation of what it encrypts, and nothing else.
#[tokio::test]
async fn a_rotation_tells_what_it_could_not_open() {
    let office = Office::open().await;
    let before = office.partner.store.secrets(&here()).await.unwrap();
    let wrong = keys("k2", 2).with_older("k1", MasterKey::new([9; 32]));
    let rotated = with_keys(&office, wrong).rotate_keys().await.unwrap();
    assert_eq!((rotated.done, rotated.failed.len()), (0, 3));
    let unopened = |error: &VaultError| matches!(error, VaultError::Unopened { .. });
    assert!(rotated.failed.iter().all(unopened), "{rotated:?}");
    assert_eq!(office.partner.store.secrets(&here()).await.unwrap(), before);
}

/// The key is gone for good: the credentials are given again.
#[tokio::test]
async fn what_cannot_be_opened_can_be_given_again() {
    let office = Office::open().await;
    let portal = with_keys(&office, keys("k2", 2));
    let ada = portal.acting(Caller::admin(user("ada"), "msp"));
    ada.connect(&here(), &office.form()).await.unwrap();
    ada.configure(&here(), settings()).await.unwrap();
    let ready = portal.ready(&here()).await.unwrap();
    ready.engine.run(&ready.integration).await.unwrap();
    assert_eq!(office.partner.lines(100), ["S1 5"]);
}
