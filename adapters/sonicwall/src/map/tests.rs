use super::*;
use crate::wire::rows;
use chrono::NaiveDate;
use cw_sync_core::model::{BillableProduct, Tenant};
use rust_decimal::Decimal;
use serde_json::{Value, json};

fn read(row: Value) -> Mapped<BillableProduct> {
    products(rows(vec![row]), true)
}

/// A product that is billed, with one value changed; `null` stands for an absent one too, but for
/// expiries.
fn with(field: &str, value: Value) -> Value {
    let mut row = json!({
        "productName": "NSM Advanced",
        "kind": "monthly",
        "family": "NSM Services",
        "serialNumber": "004010000001",
        "registeredOn": "2024-03-04",
        "services": [{ "name": "NSM Advanced", "quantity": 3, "expiresOn": "2027-03-31" }],
    });
    row[field] = value;
    row
}

fn with_services(services: &[(Value, Value)]) -> Value {
    let service = |(quantity, expires_on): &(Value, Value)| json!({ "name": "S", "quantity": quantity, "expiresOn": expires_on });
    with("services", services.iter().map(service).collect())
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_product_is_read_whole() {
    let (products, gaps) = read(with("tagNumber", json!("ignored")));
    assert_eq!(gaps, []);
    let mut expected = BillableProduct::new("NSM Advanced", "NSM Services", Decimal::from(3));
    expected.serial = Some("004010000001".to_owned());
    expected.registered_on = Some(day("2024-03-04"));
    expected.expires_on = Some(day("2027-03-31"));
    assert_eq!(products, [expected]);
}

#[test]
fn the_quantity_is_the_highest_or_a_gap_and_never_zero_by_default() {
    let null = Value::Null;
    for (quantities, expected) in [
        (vec![json!(3)], Ok(3)),
        (vec![json!(40), json!(42), json!(38)], Ok(42)),
        (vec![json!("9"), json!("10")], Ok(10)),
        (vec![json!(0)], Ok(0)),
        (vec![json!(0), json!(2)], Ok(2)),
        (vec![null.clone(), json!(7)], Err("has no quantity")),
        (vec![json!(7), null.clone()], Err("has no quantity")),
        (vec![null.clone(), null.clone()], Err("has no quantity")),
        (vec![], Err("it has no services")),
        (vec![json!(42), json!("many")], Err("\"many\"")),
        (vec![json!(42), json!("")], Err("no whole number")),
        (vec![json!(2.5)], Err("2.5")),
        (vec![json!(-1), json!(5)], Err("-1")),
        (vec![json!(true)], Err("no whole number")),
    ] {
        let services: Vec<_> = quantities.into_iter().map(|q| (q, Value::Null)).collect();
        let row = with_services(&services);
        match (read(row.clone()), expected) {
            ((products, gaps), Ok(quantity)) => {
                assert_eq!(gaps, [], "{row}");
                assert_eq!(products[0].quantity, Decimal::from(quantity), "{row}");
            }
            ((products, gaps), Err(reason)) => {
                assert_eq!(products, [], "{row}");
                assert_eq!(
                    gaps[0].subject,
                    "product `NSM Advanced`, serial 004010000001"
                );
                assert!(gaps[0].reason.contains(reason), "{row}: {}", gaps[0].reason);
            }
        }
    }
}

#[test]
fn the_expiry_is_the_latest_or_open() {
    for (expiries, expected) in [
        (vec![json!("2027-03-31")], Some("2027-03-31")),
        (
            vec![json!("2026-12-31"), json!("2027-03-31"), json!(null)],
            Some("2027-03-31"),
        ),
        (
            vec![json!("2028-02-29T23:59:59Z"), json!("2027-03-31 00:00:00")],
            Some("2028-02-29"),
        ),
        (vec![json!(null), json!("")], None),
    ] {
        let services: Vec<_> = expiries.into_iter().map(|date| (json!(1), date)).collect();
        let (products, gaps) = read(with_services(&services));
        assert_eq!(gaps, []);
        assert_eq!(products[0].expires_on, expected.map(day));
    }
}

#[test]
fn what_cannot_be_understood_is_a_gap_that_says_so() {
    let named = "product `NSM Advanced`, serial 004010000001";
    for (field, value, subject, reason) in [
        (
            "productName",
            json!(null),
            "product with serial 004010000001",
            "no name",
        ),
        (
            "productName",
            json!("  "),
            "product with serial 004010000001",
            "no name",
        ),
        (
            "serialNumber",
            json!(null),
            "product `NSM Advanced` in row 1",
            "no serial number",
        ),
        (
            "serialNumber",
            json!(" "),
            "product `NSM Advanced` in row 1",
            "no serial number",
        ),
        (
            "serialNumber",
            json!(4_010),
            "product `NSM Advanced`, serial 4010",
            "as a number",
        ),
        ("kind", json!(null), named, "no kind"),
        (
            "kind",
            json!("yearly"),
            named,
            "`yearly` is neither monthly nor network",
        ),
        (
            "registeredOn",
            json!("soon"),
            named,
            "registration date, \"soon\"",
        ),
        (
            "registeredOn",
            json!(20_240_304),
            named,
            "registration date",
        ),
        ("services", json!(null), named, "no list of services"),
        ("services", json!({}), named, "no list of services"),
        (
            "services",
            json!(["S"]),
            named,
            "one service: \"S\" is no object",
        ),
        (
            "services",
            json!([{ "name": "S", "quantity": 1, "expiresOn": "never" }]),
            named,
            "expiry of `S`, \"never\"",
        ),
        (
            "services",
            json!([{ "name": "S", "quantity": 1 }]),
            named,
            "expiry of `S` is missing",
        ),
    ] {
        let (products, gaps) = read(with(field, value.clone()));
        assert_eq!(products, [], "{field} {value}");
        assert_eq!(gaps.len(), 1, "{field} {value}");
        assert_eq!(gaps[0].subject, subject, "{field} {value}");
        assert!(
            gaps[0].reason.contains(reason),
            "{field} {value}: {}",
            gaps[0].reason
        );
    }

    let (_, gaps) = read(json!("NSM Advanced"));
    assert_eq!(gaps[0].subject, "product in row 1");
}

#[test]
fn one_bad_row_does_not_lose_the_others() {
    let good = with("serialNumber", json!("004010000002"));
    let bad = with("services", json!(null));
    let (products, gaps) = products(rows(vec![bad, json!(null), good]), true);
    assert_eq!((products.len(), gaps.len()), (1, 2));
}

#[test]
fn a_product_that_is_listed_twice_is_one_gap() {
    let other_service = with("productName", json!("NSM Reporting"));
    let list = vec![
        with("family", json!("A")),
        with("family", json!("B")),
        other_service,
    ];
    let (products, gaps) = products(rows(list), true);
    assert_eq!(products[0].name, "NSM Reporting", "a serial may be shared");
    assert_eq!((products.len(), gaps.len()), (1, 1));
    assert!(gaps[0].reason.contains("more than once"), "{gaps:?}");
}

#[test]
fn a_familys_case_does_not_matter_and_an_unknown_one_stays() {
    for (family, expected) in [
        (json!(" capture CLIENT "), "Capture Client"),
        (json!("Cloud X"), "Cloud X"),
        (json!(null), ""),
    ] {
        assert_eq!(read(with("family", family)).0[0].family, expected);
    }
}

#[test]
fn tenants_without_id_or_name_are_gaps() {
    let list = json!([
        { "productGroupID": 1, "name": "Birch" },
        { "productGroupID": "2", "name": " Cedar " },
        { "name": "Dune" },
        { "productGroupID": 4 },
        { "productGroupID": "../5", "name": "Elm" },
        { "productGroupID": 6.5, "name": "Fjord" },
        { "productGroupID": "", "name": "" },
        "Granite",
    ]);
    let (tenants, gaps) = tenants(rows(list.as_array().unwrap().clone()));
    assert_eq!(
        tenants,
        [Tenant::new("1", "Birch"), Tenant::new("2", "Cedar")]
    );
    let subjects: Vec<_> = gaps.iter().map(|gap| gap.subject.as_str()).collect();
    assert_eq!(
        subjects,
        [
            "tenant `Dune`",
            "tenant 4",
            "tenant `Elm`",
            "tenant `Fjord`",
            "tenant in row 7",
            "tenant in row 8"
        ]
    );
}

#[test]
fn a_tenant_of_two_names_is_a_gap_and_one_listed_twice_is_not() {
    let row = |id: u32, name: &str| json!({ "productGroupID": id, "name": name });
    let list = vec![
        row(1, "Birch"),
        row(1, "Cedar"),
        row(2, "Dune"),
        row(2, "Dune"),
    ];
    let (tenants, gaps) = tenants(rows(list));
    assert_eq!(tenants, [Tenant::new("2", "Dune")]);
    assert_eq!(gaps[0].subject, "tenant 1");
    assert_eq!(gaps.len(), 1);
}
