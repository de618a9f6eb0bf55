//! The catalog that the lines need.

use crate::given::{Case, complete, line, product};
use cw_sync_core::model::BillableProduct;
use cw_sync_core::plan::fold;
use cw_sync_core::policy::Class;

fn of(name: &str, family: &str) -> BillableProduct {
    let mut product = product(name, "S1", 5);
    product.family = family.to_owned();
    product
}

fn steps(case: &Case) -> Vec<String> {
    let changes = case.plan().changes;
    changes
        .iter()
        .map(|change| change.action.to_string())
        .collect()
}

#[test]
fn set_up_comes_before_items_and_items_before_lines() {
    let case = Case::with(vec![of("Wall", "devices"), of("Seats", "seats")]);
    assert_eq!(
        steps(&case),
        [
            "create product type \"Vendor\"",
            "create category \"Cloud\"",
            "create category \"Hardware\"",
            "create subcategory \"Software\" in \"Cloud\"",
            "create subcategory \"Devices\" in \"Hardware\"",
            "create catalog item \"Seats\"",
            "create catalog item \"Wall\"",
            "create addition \"Seats\" serial S1 on agreement 100",
            "create addition \"Wall\" serial S1 on agreement 100",
        ]
    );
}

#[test]
fn only_what_is_missing_and_needed_is_made() {
    let case = Case::with(vec![of("Seats", "seats")]).catalog(&[]);
    assert_eq!(steps(&case)[0], "create catalog item \"Seats\"");
    // Nothing is set up for items that are there.
    let mut case = Case::with(vec![of("Seats", "seats")]).catalog(&[("SEATS", "seats")]);
    case.actual.types.clear();
    case.actual.categories.clear();
    case.actual.subcategories.clear();
    assert_eq!(steps(&case).len(), 1);
    // A category that lacks one of its subcategories.
    let mut case = Case::with(vec![of("Seats", "seats")]).catalog(&[]);
    let key = (fold("Cloud"), fold("Software"));
    case.actual.subcategories.remove(&key);
    assert_eq!(
        steps(&case)[0],
        "create subcategory \"Software\" in \"Cloud\""
    );
}

#[test]
fn the_same_subcategory_in_two_categories_is_two() {
    let mut case = Case::with(vec![of("A", "one"), of("B", "two")]).catalog(&[]);
    let classes = &mut case.policy.catalog.classes;
    classes.insert("one".to_owned(), Class::new("Cloud", "Software"));
    classes.insert("two".to_owned(), Class::new("Hardware", "Software"));
    assert_eq!(
        steps(&case)[0],
        "create subcategory \"Software\" in \"Hardware\""
    );
}

#[test]
fn names_that_cwm_takes_for_the_same_are_made_once() {
    let mut case = Case::with(vec![of("A", "one"), of("B", "two"), of("C", "three")]);
    let classes = &mut case.policy.catalog.classes;
    classes.insert("one".to_owned(), Class::new("Net", "Devices"));
    classes.insert("two".to_owned(), Class::new("NET", "devices"));
    classes.insert("three".to_owned(), Class::new("net", "Other"));
    let set_up = |word| steps(&case).iter().filter(|s| s.contains(word)).count();
    assert_eq!(set_up("create category"), 1);
    assert_eq!(set_up("create subcategory"), 2);
}

#[test]
fn an_item_under_another_type_or_class_is_refiled() {
    let mut case = Case::with(vec![of("Seats", "seats")])
        .catalog(&[("Seats", "devices")])
        .ours(line(5, "Seats", "S1", 5));
    let plan = case.plan();
    assert_eq!(steps(&case), ["update catalog item \"Seats\" (id 1)"]);
    let fields: Vec<_> = plan.changes[0]
        .fields
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        fields,
        [
            "category: \"Hardware\" → \"Cloud\"",
            "subcategory: \"Devices\" → \"Software\""
        ]
    );
    // A category that CWM does not tell is no difference.
    let item = case.actual.items.get_mut("seats").unwrap();
    item.category = None;
    item.subcategory = Some("software".to_owned());
    assert_eq!(steps(&case), [""; 0]);
    case.actual.items.get_mut("seats").unwrap().product_type = None;
    assert_eq!(steps(&case).len(), 1);
}

#[test]
fn an_inactive_item_is_not_billed() {
    let mut case = Case::with(vec![of("Seats", "seats")]).catalog(&[("Seats", "devices")]);
    case.actual.items.get_mut("seats").unwrap().inactive = true;
    case.refuses(&["\"Seats\" (id 1) is inactive", "activate"]);
    assert_eq!(steps(&case), [""; 0]);
}

#[test]
fn item_and_line_have_the_same_identifier() {
    let mut case = Case::with(vec![
        of("Hosted Email", "seats"),
        of("VENDOR Wall", "seats"),
    ])
    .catalog(&[]);
    case.policy.catalog.identifier_prefix = Some("Vendor".to_owned());
    assert_eq!(
        steps(&case),
        [
            "create catalog item \"Vendor Hosted Email\"",
            "create catalog item \"VENDOR Wall\"",
            "create addition \"Vendor Hosted Email\" serial S1 on agreement 100",
            "create addition \"VENDOR Wall\" serial S1 on agreement 100",
        ]
    );
}

#[test]
fn one_identifier_in_two_families_is_one_item_whatever_the_order() {
    let second = |name, family| {
        let mut product = of(name, family);
        product.serial = Some("S2".to_owned());
        product
    };
    let plan = |products| Case::with(products).catalog(&[]).plan();
    let one = plan(vec![of("Seats", "seats"), second("SEATS", "devices")]);
    let other = plan(vec![second("SEATS", "devices"), of("Seats", "seats")]);
    assert_eq!(one, other);
    let creates = one
        .changes
        .iter()
        .filter(|c| c.action.to_string().contains("catalog item"));
    assert_eq!(creates.count(), 1);
}

#[test]
fn a_product_that_cannot_be_billed_needs_no_item() {
    let mut expired = of("Seats", "seats");
    expired.expires_on = Some(crate::given::day("2023-01-01"));
    assert!(Case::with(vec![expired]).plan().is_empty());
    // One that is billed at zero is in the catalog already: its line may come any day.
    let mut idle = of("Seats", "seats");
    idle.quantity = 0.into();
    let mut case = Case::with(Vec::new()).catalog(&[]);
    case.tenants[0].products = Some(Ok(complete(vec![idle])));
    assert_eq!(steps(&case), ["create catalog item \"Seats\""]);
}
