use std::path::Path;

use mock_sonicwall::{KEY, MockError, MockSonicWall, World};

use crate::client::{TENANTS, get_json, products};

const ONE: &str = r#"{
  "name": "Tern Cycles", "productGroupID": 7,
  "products": [{
    "productName": "NSM Advanced", "kind": "monthly", "family": "NSM Services",
    "serialNumber": "004010000001", "registeredOn": "2026-01-02",
    "services": [{ "name": "NSM Advanced", "quantity": 1, "expiresOn": null }]
  }]
}"#;

fn refused(json: &str) -> MockError {
    World::parse(KEY, json).unwrap_err()
}

#[tokio::test]
async fn a_seed_is_one_tenant_or_a_list() {
    for seed in [ONE.to_owned(), format!("\n[{ONE}]")] {
        let world = World::parse(KEY, &seed).unwrap();
        let msw = MockSonicWall::start(world).await.unwrap();
        let tenants = get_json(&msw, TENANTS).await;
        let tenants = tenants["content"]["arrTenants"].as_array().unwrap();
        assert_eq!(tenants.len(), 1);
        assert_eq!(tenants[0]["cloudServices"].as_array().unwrap().len(), 0);
        assert_eq!(get_json(&msw, &products(7)).await["content"]["total"], 1);
    }
}

#[tokio::test]
async fn the_seed_folder_is_what_is_built_in() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seed");
    let files = std::fs::read_dir(&folder).unwrap().count();
    let read = World::read(KEY, Some(&folder)).unwrap();
    let read = MockSonicWall::start(read).await.unwrap();
    let built_in = mock_sonicwall::start().await.unwrap();

    let tenants = get_json(&built_in, TENANTS).await;
    assert_eq!(tenants, get_json(&read, TENANTS).await);
    let tenants = tenants["content"]["arrTenants"].as_array().unwrap();
    assert_eq!(tenants.len(), files);
    for tenant in tenants {
        let path = products(tenant["productGroupID"].as_u64().unwrap());
        assert_eq!(
            get_json(&built_in, &path).await,
            get_json(&read, &path).await
        );
    }
}

#[test]
fn a_misspelt_field_is_refused_with_its_place() {
    let error = refused(&ONE.replace("registeredOn", "registered"));
    assert!(matches!(error, MockError::SeedSyntax(_)));
    let text = error.to_string();
    assert!(
        text.contains("registered") && text.contains("line 5"),
        "{text}"
    );
}

#[test]
fn a_seed_that_contradicts_itself_is_refused() {
    let twice = format!("[{ONE}, {ONE}]");
    let service = r#"{ "name": "NSM Advanced", "quantity": 1, "expiresOn": null }"#;
    for (seed, reason) in [
        (twice.clone(), "tenant 7 occurs twice"),
        (
            twice.replacen("\"productGroupID\": 7", "\"productGroupID\": 8", 1),
            "serial number 004010000001 occurs twice",
        ),
        (ONE.replace("004010000001", ""), "no serial number"),
        (
            ONE.replace(service, &format!("{service}, {service}")),
            "the service \"NSM Advanced\" twice",
        ),
    ] {
        let error = refused(&seed);
        assert!(matches!(error, MockError::SeedConflict(_)));
        assert!(error.to_string().contains(reason), "{error}");
    }
}

#[test]
fn a_path_that_holds_no_seed_is_refused() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let missing = here.join("no-such-seed.json");
    let error = World::read(KEY, Some(&missing)).unwrap_err();
    assert!(matches!(error, MockError::SeedRead { .. }), "{error}");
    let error = World::read(KEY, Some(&here.join("src"))).unwrap_err();
    assert!(matches!(error, MockError::SeedEmpty(_)), "{error}");
    let error = World::read(KEY, Some(&here.join("Cargo.toml"))).unwrap_err();
    assert!(error.to_string().contains("Cargo.toml"), "{error}");
}
