//! Credentials: kept encrypted, never told, and sent only where they were sent so far.

use super::given::{API_KEY, Office, Seen, here, keys, portal, user};
use crate::engine::partner::Partner;
use crate::engine::world::now;
use cw_sync_core::access::Caller;
use cw_sync_core::portal::Secret;
use cw_sync_core::store::{IntegrationStore, SqliteStore};
use serde_json::{Value, json};
use std::sync::Arc;

/// What the adapter was connected with last.
fn seen(office: &Office) -> Value {
    office.seen.lock().unwrap().last().unwrap().clone()
}

#[tokio::test]
async fn no_read_returns_a_credential_and_no_file_holds_one() {
    let (partner, folder) = (Partner::new().await, tempfile::tempdir().unwrap());
    let store = Arc::new(
        SqliteStore::open(folder.path().join("sync.db"))
            .await
            .unwrap(),
    );
    let seen = Seen::default();
    let office = Office {
        portal: portal(&partner, store.clone(), keys("k1", 1), &seen),
        partner,
        seen,
    };
    let ada = office.ada();
    office.set_up().await;
    let accounts = json!([{"user": "one", "password": "first-password"}]);
    let settings = json!({"apiKey": API_KEY, "accounts": accounts});
    ada.configure(&here(), settings).await.unwrap();
    let ready = office.portal.ready(&here()).await.unwrap();
    let mut told = vec![
        format!("{:?}", ada.review(&here()).await.unwrap()),
        format!("{:?}", ada.status(&here()).await.unwrap()),
        format!("{:?}", ada.audit(&here(), None, 99).await.unwrap()),
        format!("{:?}", ada.integrations().await.unwrap()),
        format!("{:?}", store.integration(&here()).await.unwrap()),
        format!("{:?}", store.secrets(&here()).await.unwrap()),
        format!("{ready:?} {ada:?} {:?} {:?}", office.portal, office.form()),
    ];
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        told.push(String::from_utf8_lossy(&bytes).into_owned());
    }
    assert!(told.iter().any(|text| text.contains("SQLite format 3")));
    let cwm = &office.partner.cwm;
    for secret in [
        API_KEY,
        "first-password",
        cwm.private_key(),
        cwm.public_key(),
    ] {
        for text in &told {
            assert!(!text.contains(secret), "{secret} is in {text:.300}");
        }
    }
}

#[tokio::test]
async fn a_review_says_who_set_each_credential_and_when() {
    let office = Office::open().await;
    let olivia = office.portal.acting(Caller::admin(user("Olivia"), "msp"));
    let by = |secret: &Secret| match secret {
        Secret::Set(stamp) => {
            assert_eq!(stamp.at, now());
            stamp.by.name.clone()
        }
        Secret::NotSet => "not set".to_owned(),
    };
    let by = async || {
        let review = office.ada().review(&here()).await.unwrap();
        let credentials = review.credentials.iter();
        credentials
            .map(|(field, secret)| (field.clone(), by(secret)))
            .collect::<Vec<_>>()
    };
    let told = |api_key: &str| {
        [
            ("cwm/clientId", "not set"),
            ("cwm/privateKey", "ada"),
            ("cwm/publicKey", "ada"),
            ("vendor/apiKey", api_key),
        ]
        .map(|(field, by)| (field.to_owned(), by.to_owned()))
    };
    assert_eq!(by().await, told("ada"));
    // Given again as it was, it is not changed.
    olivia.connect(&here(), &office.form()).await.unwrap();
    olivia
        .configure(&here(), json!({"apiKey": format!(" {API_KEY} ")}))
        .await
        .unwrap();
    assert_eq!(by().await, told("ada"));
    olivia
        .configure(&here(), json!({"apiKey": "another"}))
        .await
        .unwrap();
    assert_eq!(by().await, told("Olivia"));
}

#[tokio::test]
async fn secrets_that_are_left_out_stay_while_the_rest_is_changed() {
    let office = Office::open().await;
    let ada = office.ada();
    ada.configure(&here(), json!({"pageSize": 7, "apiKey": ""}))
        .await
        .unwrap();
    let told = seen(&office);
    assert_eq!(
        (&told["apiKey"], &told["pageSize"]),
        (&json!(API_KEY), &json!(7))
    );
    // Saying the default is no change.
    ada.configure(&here(), json!({"baseUrl": " https://acme.example "}))
        .await
        .unwrap();
    assert_eq!(seen(&office)["apiKey"], API_KEY);
}

/// Whoever may change an address must not get the credentials sent there.
#[tokio::test]
async fn a_changed_address_asks_for_the_credentials_again() {
    let office = Office::open().await;
    let elsewhere = json!({"baseUrl": "https://thief.example"});
    let error = office
        .ada()
        .configure(&here(), elsewhere)
        .await
        .unwrap_err();
    assert!(error.to_string().contains("/apiKey is missing"), "{error}");
    let moved = json!({"baseUrl": "https://new.example", "apiKey": "new"});
    office.ada().configure(&here(), moved).await.unwrap();
    assert_eq!(seen(&office)["apiKey"], "new");
}

#[tokio::test]
async fn the_secrets_of_a_list_follow_their_group() {
    let office = Office::open().await;
    let ada = office.ada();
    let group = |user: &str, password: &str| json!({"user": user, "password": password});
    let accounts = |groups: &[Value]| json!({"apiKey": API_KEY, "accounts": groups});
    let two = [group("one", "p1"), group("two", "p2")];
    ada.configure(&here(), accounts(&two)).await.unwrap();
    // In another order, with one new between them.
    let mixed = [
        json!({"user": "two"}),
        group("new", "p3"),
        json!({"user": "one"}),
    ];
    ada.configure(&here(), accounts(&mixed)).await.unwrap();
    let expected = json!([group("two", "p2"), group("new", "p3"), group("one", "p1")]);
    assert_eq!(seen(&office)["accounts"], expected);
    // Another user, or the same at another server, needs a password of its own.
    for changed in [
        json!({"user": "eno"}),
        json!({"user": "one", "server": "https://thief.example"}),
    ] {
        let error = ada
            .configure(&here(), accounts(&[changed]))
            .await
            .unwrap_err();
        assert!(
            error
                .to_string()
                .contains("/accounts/0/password is missing"),
            "{error}"
        );
    }
    // Those that are gone are not kept.
    ada.configure(&here(), accounts(&[json!({"user": "two"})]))
        .await
        .unwrap();
    let kept = office.partner.store.secrets(&here()).await.unwrap();
    let kept: Vec<_> = kept.keys().map(String::as_str).collect();
    assert_eq!(
        kept,
        [
            "cwm/privateKey",
            "cwm/publicKey",
            "vendor/accounts/0/password",
            "vendor/apiKey"
        ]
    );
}

/// Two that are told apart by their passwords only: nobody can say whose is whose.
#[tokio::test]
async fn no_secret_is_guessed_among_groups_that_are_alike() {
    let office = Office::open().await;
    let ada = office.ada();
    let alike = json!([{"user": "one", "password": "p1"}, {"user": "one", "password": "p2"}]);
    ada.configure(&here(), json!({"accounts": alike}))
        .await
        .unwrap();
    let left = json!({"accounts": [{"user": "one"}]});
    let error = ada.configure(&here(), left).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("/accounts/0/password is missing"),
        "{error}"
    );
}
