//! `diff`, for any two records: applied to the one it gives the other, and it touches nothing else.

use crate::generated::{pair, shape};
use cw_manage::model::{Addition, Agreement, CatalogItem, Company, Configuration, Model, Ticket};
use cw_manage::patch::diff;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value};

/// JSON patch as far as CWM has it, by an applier that knows nothing of how patches are made. Paths
/// that CWM would ignore are a failure.
fn apply(record: &Value, operations: &Value) -> Value {
    let mut fields = record.as_object().unwrap().clone();
    for operation in operations.as_array().unwrap() {
        let path = operation["path"].as_str().unwrap();
        assert!(!path.contains('/'), "{path} is no whole field");
        match operation["op"].as_str().unwrap() {
            "replace" => {
                let value = operation.get("value").unwrap();
                assert!(!value.is_null(), "{path} is replaced by nothing");
                fields.insert(path.to_owned(), value.clone());
            }
            "remove" => assert!(fields.remove(path).is_some(), "{path} was not there"),
            other => panic!("{other}"),
        }
    }
    fields.into()
}

fn record<M: Model>(json: &Value) -> M {
    serde_json::from_value(json.clone()).unwrap()
}

fn operations<M: Model>(before: &M, after: &M) -> Value {
    serde_json::from_slice(&diff(before, after).to_json().unwrap()).unwrap()
}

/// What a change of a field brings along.
fn companions(schema: &str, field: &str, changed: &dyn Fn(&str) -> bool) -> bool {
    let of_product = ["unitPrice", "unitCost", "description", "taxableFlag"];
    schema == "Addition" && of_product.contains(&field) && changed("product")
}

fn holds_for_any_two<M: Model>() {
    let config = Config {
        cases: 64,
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new(config)
        .run(&pair(M::SCHEMA), |(a, b)| {
            let (before, after): (M, M) = (record(&a), record(&b));
            prop_assert!(diff(&before, &before).is_empty());
            let operations = operations(&before, &after);
            let result = apply(&a, &operations);
            let shape = |json: &Value| shape(M::SCHEMA, json);
            let (old, new) = (shape(&a), shape(&b));
            prop_assert_eq!(shape(&result), new.clone());
            let changed = |field: &str| old.get(field) != new.get(field);
            for operation in operations.as_array().unwrap() {
                let field = operation["path"].as_str().unwrap();
                prop_assert!(
                    changed(field) || companions(M::NAME, field, &changed),
                    "{} was not asked for",
                    operation
                );
            }
            // What CWM computes is as it was.
            let read_only = M::FIELDS.iter().filter(|rule| rule.read_only);
            for rule in read_only {
                prop_assert_eq!(result.get(rule.name), a.get(rule.name));
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn of_companies() {
    holds_for_any_two::<Company>();
}

#[test]
fn of_agreements() {
    holds_for_any_two::<Agreement>();
}

#[test]
fn of_additions() {
    holds_for_any_two::<Addition>();
}

#[test]
fn of_configurations() {
    holds_for_any_two::<Configuration>();
}

#[test]
fn of_tickets() {
    holds_for_any_two::<Ticket>();
}

#[test]
fn of_catalog_items() {
    holds_for_any_two::<CatalogItem>();
}

#[test]
fn of_what_is_written_otherwise_and_the_same() {
    let cases = [
        (
            r#"{}"#,
            r#"{"city": "", "types": [], "status": null}"#,
            "[]",
        ),
        (r#"{"city": ""}"#, r#"{}"#, "[]"),
        (
            r#"{"status": {"id": 1, "name": "Active", "_info": {"status_href": "x"}}}"#,
            r#"{"status": {"id": 1}}"#,
            "[]",
        ),
        (
            r#"{"status": {"id": 1, "name": "Active"}}"#,
            r#"{"status": {"id": 2, "name": "Active"}}"#,
            r#"[{"op":"replace","path":"status","value":{"id":2}}]"#,
        ),
        (
            r#"{"status": {"id": 1, "name": "Active"}}"#,
            r#"{"status": {"name": "Inactive"}}"#,
            r#"[{"op":"replace","path":"status","value":{"name":"Inactive"}}]"#,
        ),
        (
            r#"{"annualRevenue": 1.50, "dateAcquired": "2026-04-01"}"#,
            r#"{"annualRevenue": 1.5, "dateAcquired": "2026-04-01T00:00:00Z"}"#,
            "[]",
        ),
        // Only for creation, only for reading, and of another release.
        (
            r#"{"id": 1, "types": [{"id": 1}], "_info": {"lastUpdated": "x"}, "new": 1}"#,
            r#"{"id": 2, "types": [{"id": 2}], "_info": {"lastUpdated": "y"}, "new": 2}"#,
            "[]",
        ),
    ];
    for (before, after, expected) in cases {
        let json = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        let (a, b): (Company, Company) = (record(&json(before)), record(&json(after)));
        assert_eq!(operations(&a, &b), json(expected), "{before} {after}");
    }
}

#[test]
fn a_new_product_sends_what_cwm_would_reset() {
    let json = serde_json::json!({
        "product": { "id": 1, "identifier": "A" }, "unitPrice": 9.5, "quantity": 2,
        "description": "Ours",
    });
    let before: Addition = record(&json);
    let mut after = before.clone();
    after.product = Some(cw_manage::model::IvItemReference::id(2));
    let expected = serde_json::json!([
        { "op": "replace", "path": "product", "value": { "id": 2 } },
        { "op": "replace", "path": "unitPrice", "value": 9.5 },
        { "op": "replace", "path": "description", "value": "Ours" },
    ]);
    assert_eq!(operations(&before, &after), expected);
}

#[test]
fn records_of_which_nothing_is_documented_have_no_difference() {
    let nothing = cw_manage::model::Untyped(Map::new().into());
    assert!(diff(&nothing, &cw_manage::model::Untyped(Value::Null)).is_empty());
}
