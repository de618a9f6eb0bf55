//! The seed is also the vendor's half of the quickstart example: the two must fit together, and the
//! rules below keep exactly the intended products failing there.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use serde_json::Value;

use crate::client::{TENANTS, get_json, products, start};

fn example(file: &str) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../examples/quickstart");
    serde_json::from_str(&std::fs::read_to_string(folder.join(file)).unwrap()).unwrap()
}

fn rows(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn by_id(records: &Value) -> BTreeMap<u64, &Value> {
    let all: BTreeMap<_, _> = rows(records)
        .iter()
        .map(|r| (r["id"].as_u64().unwrap(), r))
        .collect();
    assert_eq!(all.len(), rows(records).len(), "ids are unique");
    all
}

/// Products by tenant id.
async fn vendor() -> BTreeMap<String, Vec<Value>> {
    let msw = start().await;
    let mut all = BTreeMap::new();
    for tenant in rows(&get_json(&msw, TENANTS).await["content"]["arrTenants"]) {
        let id = tenant["productGroupID"].as_u64().unwrap();
        let page = get_json(&msw, &products(id)).await;
        all.insert(id.to_string(), rows(&page["content"]["products"]).to_vec());
    }
    all
}

fn identifier(product: &Value) -> String {
    let name = product["productName"].as_str().unwrap();
    if name.starts_with("SonicWall") {
        name.to_owned()
    } else {
        format!("SonicWall {name}")
    }
}

fn latest_expiry(product: &Value) -> Option<&str> {
    rows(&product["services"])
        .iter()
        .filter_map(|s| s["expiresOn"].as_str())
        .max()
}

#[tokio::test]
async fn serials_are_twelve_hex_digits_and_identifiers_fit() {
    for product in vendor().await.values().flatten() {
        let serial = product["serialNumber"].as_str().unwrap();
        assert_eq!(serial.len(), 12, "{serial}");
        assert!(
            serial
                .bytes()
                .all(|b| b.is_ascii_digit() || (b'A'..=b'F').contains(&b)),
            "{serial}"
        );
        assert!(identifier(product).chars().count() <= 60, "{product}");
        assert!(
            (1..=6).contains(&rows(&product["services"]).len()),
            "{product}"
        );
    }
}

#[tokio::test]
async fn every_mapping_leads_to_records_that_exist() {
    let (vendor, cwm, mapping) = (vendor().await, example("cwm.json"), example("mapping.json"));
    let companies = by_id(&cwm["/company/companies"]);
    let agreements = by_id(&cwm["/finance/agreements"]);
    for agreement in agreements.values() {
        let company = &agreement["company"];
        assert_eq!(
            company["name"],
            companies[&company["id"].as_u64().unwrap()]["name"]
        );
    }
    for row in rows(&mapping) {
        assert!(
            vendor.contains_key(row["tenant"].as_str().unwrap()),
            "{row}"
        );
        let company = row["company"].as_u64().unwrap();
        assert!(companies.contains_key(&company), "{row}");
        if let Some(agreement) = row["agreement"].as_u64() {
            assert_eq!(agreements[&agreement]["company"]["id"], company, "{row}");
        }
    }
    assert_eq!(rows(&mapping).len(), 12, "two tenants are not mapped");
}

#[tokio::test]
async fn one_product_alone_expires_before_its_agreement_bills() {
    let (vendor, cwm, mapping) = (vendor().await, example("cwm.json"), example("mapping.json"));
    let agreements = by_id(&cwm["/finance/agreements"]);
    let mut failing = Vec::new();
    for row in rows(&mapping) {
        let Some(agreement) = row["agreement"].as_u64().map(|id| agreements[&id]) else {
            continue;
        };
        let bills_from = &agreement["billStartDate"].as_str().unwrap()[..10];
        for product in &vendor[row["tenant"].as_str().unwrap()] {
            let Some(expiry) = latest_expiry(product) else {
                continue;
            };
            let effective = match agreement["nextInvoiceDate"].as_str() {
                Some(next) => &next[..10],
                None => bills_from.max(product["registeredOn"].as_str().unwrap()),
            };
            if product["kind"] == "monthly" && expiry <= effective {
                assert!(expiry < bills_from, "{product}");
                failing.push(product["serialNumber"].clone());
            }
        }
    }
    assert_eq!(failing, ["004010300B04"]);
}

#[tokio::test]
async fn hand_made_lines_fit_the_products_they_stand_for() {
    let (vendor, cwm, mapping) = (vendor().await, example("cwm.json"), example("mapping.json"));
    let catalog = by_id(&cwm["/procurement/catalog"]);
    let known: HashSet<String> = vendor.values().flatten().map(identifier).collect();
    let mut found = Vec::new();
    for row in rows(&mapping) {
        let lines = &cwm[format!("/finance/agreements/{}/additions", row["agreement"])];
        for line in lines.as_array().into_iter().flatten() {
            let item = catalog[&line["product"]["id"].as_u64().unwrap()];
            assert_eq!(item["identifier"], line["product"]["identifier"]);
            let Some(serial) = line["serialNumber"].as_str() else {
                assert!(
                    !known.contains(item["identifier"].as_str().unwrap()),
                    "{line}"
                );
                continue;
            };
            let of_tenant = &vendor[row["tenant"].as_str().unwrap()];
            let product = of_tenant
                .iter()
                .find(|p| p["serialNumber"] == serial)
                .unwrap();
            assert_eq!(item["identifier"], identifier(product));
            let highest = rows(&product["services"])
                .iter()
                .filter_map(|s| s["quantity"].as_u64())
                .max();
            found.push((
                row["tenant"].as_str().unwrap(),
                line["quantity"].as_u64(),
                highest,
            ));
        }
    }
    assert_eq!(
        found,
        [
            ("4410032", Some(15), Some(19)),
            ("4410034", Some(46), Some(46))
        ]
    );
}
