//! What is read when all goes well, and what is refused before anything is sent.

use crate::support::{BIRCH, FJORD, GRANITE, settings, sources};
use cw_adapter_proofpoint::{descriptor, policy};
use cw_sync_core::model::{BillableProduct, Tenant};
use cw_sync_core::plugin::Registry;
use cw_sync_core::source::{Snapshot, SourceError};
use mock_proofpoint::{Fault, Stacks};
use serde_json::{Value, json};

async fn read(
    stacks: &Stacks,
    org: u64,
    more: &Value,
) -> Result<Snapshot<BillableProduct>, SourceError> {
    let products = sources(stacks, more).products.unwrap();
    products
        .products(&Tenant::new(org.to_string(), "Any"))
        .await
}

async fn one(stacks: &Stacks, org: u64, more: &Value) -> (String, u64) {
    let snapshot = read(stacks, org, more).await.unwrap();
    assert!(snapshot.is_complete());
    let product = &snapshot.items()[0];
    (product.name.clone(), product.quantity.try_into().unwrap())
}

async fn names(stacks: &Stacks, more: &Value) -> Vec<String> {
    let tenants = sources(stacks, more).tenants.tenants().await.unwrap();
    assert!(tenants.is_complete(), "{:?}", tenants.gaps());
    tenants
        .items()
        .iter()
        .map(|tenant| tenant.name.clone())
        .collect()
}

#[tokio::test]
async fn a_host_knows_it_by_name_and_reads_through_it() {
    let stacks = Stacks::start().await.unwrap();
    let registry = Registry::new().with(descriptor()).unwrap();
    let adapter = registry.get("proofpoint").unwrap();
    let integration = adapter.integration("here", &settings(&stacks)).unwrap();
    assert_eq!(integration.policy, policy());
    let tenants = integration.sources.tenants.tenants().await.unwrap();
    assert_eq!(tenants.items()[0], Tenant::new("50123", "Birch Dental"));
}

#[tokio::test]
async fn organizations_of_sub_partners_are_read_only_when_told() {
    let stacks = Stacks::start().await.unwrap();
    let own = names(&stacks, &json!({})).await;
    assert_eq!(own.len(), 6);
    assert!(
        !own.contains(&"Reef IT".to_owned()),
        "a partner is no customer"
    );
    let two = names(&stacks, &json!({ "levels": 2 })).await;
    assert_eq!(two.len(), 7);
    assert!(two.contains(&"Iris Optics".to_owned()));
    // What cannot be read of a sub-partner is a gap, and stops no other.
    stacks.fault(
        "/orgs/reef-it.example/orgs",
        &Fault::Status(500, String::new()),
    );
    let tenants = sources(&stacks, &json!({ "levels": 2 })).tenants;
    let tenants = tenants.tenants().await.unwrap();
    assert_eq!((tenants.items().len(), tenants.gaps().len()), (6, 1));
    assert!(tenants.gaps()[0].subject.contains("reef-it.example"));
}

#[tokio::test]
async fn an_organization_is_read_where_it_lives_with_that_stacks_account() {
    let stacks = Stacks::start().await.unwrap();
    let fjord = one(&stacks, FJORD, &json!({})).await;
    assert_eq!(fjord, ("Professional".to_owned(), 44));
    let asked = stacks.us1.requests();
    assert!(
        asked.iter().all(|entry| entry.status == Some(200)),
        "{asked:#?}"
    );
    assert!(
        !asked
            .iter()
            .any(|entry| entry.target.ends_with("/orgs/fjord.example"))
    );
}

#[tokio::test]
async fn without_an_account_for_its_stack_it_is_an_error_of_that_organization() {
    let stacks = Stacks::start().await.unwrap();
    let us_only = json!({ "accounts": [settings(&stacks)["accounts"][0]] });
    let error = read(&stacks, FJORD, &us_only)
        .await
        .unwrap_err()
        .to_string();
    for part in ["fjord.example", "eu1", "accounts for us1 only"] {
        assert!(error.contains(part), "{error}");
    }
    assert_eq!(one(&stacks, BIRCH, &us_only).await.1, 27);
    assert_eq!(stacks.eu1.requests(), []);
}

#[tokio::test]
async fn credentials_go_to_no_host_that_an_answer_names() {
    let stacks = Stacks::start().await.unwrap();
    let (there, nowhere) = (
        stacks.eu1.url(),
        json!({ "endpoints": ["https://evil.example"] }),
    );
    stacks
        .us1
        .fault("/endpoints/birch", Fault::Status(200, nowhere.to_string()));
    let error = read(&stacks, BIRCH, &json!({})).await.unwrap_err();
    assert!(matches!(error, SourceError::Unauthorized(_)), "{error:?}");
    stacks.reset();
    stacks.us1.fault(
        "/orgs/birch",
        Fault::Redirect(format!("{there}/api/v1/orgs/birch")),
    );
    let error = read(&stacks, BIRCH, &json!({})).await.unwrap_err();
    assert!(matches!(error, SourceError::Refused(_)), "{error:?}");
    assert_eq!(stacks.eu1.requests(), []);
}

#[tokio::test]
async fn trials_are_left_out_unless_told() {
    let stacks = Stacks::start().await.unwrap();
    let snapshot = read(&stacks, GRANITE, &json!({})).await.unwrap();
    assert_eq!(snapshot.items(), []);
    assert_eq!(snapshot.gaps(), []);
    assert!(!snapshot.is_complete(), "what is left out is not gone");
    assert_eq!(
        one(&stacks, GRANITE, &json!({ "trials": true })).await.1,
        12
    );
    // An organization that does not say is asked by its licences.
    stacks.unset(BIRCH, "is_on_trial");
    assert_eq!(one(&stacks, BIRCH, &json!({})).await.1, 27);
    let asked = stacks.us1.requests();
    let by_licences = asked
        .iter()
        .filter(|entry| entry.target.ends_with("/licensing"));
    assert_eq!(by_licences.count(), 1);
    stacks.fault("/licensing", &Fault::Status(200, "{}".to_owned()));
    let error = read(&stacks, BIRCH, &json!({})).await.unwrap_err();
    assert!(
        error.to_string().contains("whether it is on trial"),
        "{error}"
    );
}

#[tokio::test]
async fn a_list_of_users_that_does_not_agree_is_told_and_changes_nothing() {
    let stacks = Stacks::start().await.unwrap();
    assert_eq!(read(&stacks, BIRCH, &json!({})).await.unwrap().doubts(), []);
    stacks.change(BIRCH, |account| account.users = 26);
    let snapshot = read(&stacks, BIRCH, &json!({})).await.unwrap();
    assert_eq!(snapshot.items()[0].quantity, 27.into());
    assert!(snapshot.is_complete());
    let doubt = &snapshot.doubts()[0].reason;
    assert!(
        doubt.contains("27 active users") && doubt.contains("26 users"),
        "{doubt}"
    );
    stacks.fault("/users", &Fault::Status(403, String::new()));
    let snapshot = read(&stacks, BIRCH, &json!({})).await.unwrap();
    assert!(
        snapshot.doubts()[0]
            .reason
            .contains("could not be compared")
    );
    let quiet = read(&stacks, BIRCH, &json!({ "compareUsers": false }))
        .await
        .unwrap();
    assert_eq!(quiet.doubts(), []);
}

#[tokio::test]
async fn a_domain_that_changed_is_found_and_one_that_changed_hands_is_an_error() {
    let stacks = Stacks::start().await.unwrap();
    let sources = sources(&stacks, &json!({}));
    sources.tenants.tenants().await.unwrap();
    let products = sources.products.clone().unwrap();
    let birch = Tenant::new(BIRCH.to_string(), "Birch Dental");
    stacks.set(BIRCH, "primary_domain", "birch-dental.example");
    sources.tenants.tenants().await.unwrap();
    assert_eq!(products.products(&birch).await.unwrap().items().len(), 1);
    // Since the last list the domain went to another organization.
    stacks.set(BIRCH, "eid", 59_999);
    let error = products.products(&birch).await.unwrap_err();
    assert!(
        error.to_string().contains("belongs to organization 59999"),
        "{error}"
    );
    let unknown = products
        .products(&Tenant::new("1", "None"))
        .await
        .unwrap_err();
    assert!(
        unknown.to_string().contains("no organization 1 below"),
        "{unknown}"
    );
}

#[tokio::test]
async fn the_vendors_own_words_are_told() {
    let stacks = Stacks::start().await.unwrap();
    stacks.fault(
        "/orgs/birch",
        &Fault::Status(
            422,
            r#"{"errors":[{"status":422,"error_message":"billing is locked","identifier":"x"}]}"#
                .to_owned(),
        ),
    );
    let error = read(&stacks, BIRCH, &json!({}))
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("status 422") && error.contains("billing is locked"),
        "{error}"
    );
}

#[test]
fn settings_that_cannot_be_used_are_named() {
    let account = json!({ "stack": "us1", "user": "a@b.example", "password": "p4ss" });
    let whole = json!({ "domain": "msp.example", "accounts": [account] });
    let with = |name: &str, value: Value| {
        let mut settings = whole.clone();
        settings[name] = value;
        settings
    };
    let of_account = |name: &str, value: Value| {
        let mut settings = whole.clone();
        settings["accounts"][0][name] = value;
        settings
    };
    for (settings, expected) in [
        (with("domain", json!(null)), "/domain is missing"),
        (with("accounts", json!([])), "`accounts` cannot be used"),
        (
            with("accounts", json!([account, account])),
            "two are on one stack",
        ),
        (with("levels", json!(0)), "/levels is another number"),
        (
            of_account("password", json!("")),
            "/accounts/0/password is missing",
        ),
        (
            of_account("stack", json!("us1.evil.example/")),
            "`stack` cannot be used",
        ),
        (
            of_account("baseUrl", json!("http://us1.example")),
            "`baseUrl` cannot be used",
        ),
        (
            with("userHeader", json!("a b")),
            "`userHeader` cannot be used",
        ),
    ] {
        let error = descriptor().connect(&settings).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
        assert!(!error.contains("p4ss"), "{error}");
    }
    let schema = descriptor().settings().to_json();
    let password = &schema["properties"]["accounts"]["items"]["properties"]["password"];
    assert_eq!(password["writeOnly"], json!(true));
}
