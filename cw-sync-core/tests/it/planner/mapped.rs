//! Products that are billed as the catalog items that a person chose.

use crate::given::{Case, MONTHLY, complete, line, monthly, number, partial, product, text};
use cw_manage::model::BillCustomer;
use cw_sync_core::model::{BillableProduct, FieldValue};
use cw_sync_core::policy::{
    CatalogPolicy, Class, Formula, ItemRule, LineField, LineMatch, ProductMap, ProductMapping,
    Rounding, UnmappedProduct, WhenGone, WhenMissing,
};
use cw_sync_core::source::Gap;
use rust_decimal::Decimal;

fn map() -> ProductMap {
    ProductMap::new()
        .with("Bracket", ProductMapping::to("MAIL-BRACKET"))
        .with("CloudFilter", ProductMapping::to("MAIL-FILTER"))
}

/// A tenant with these products, on an agreement where an item has one line whatever its serial.
fn sold(products: Vec<BillableProduct>, map: ProductMap) -> Case {
    let mut case = Case::with(products).catalog(&[
        ("MAIL-BRACKET", "seats"),
        ("MAIL-FILTER", "seats"),
        ("BACKUP-GB", "seats"),
    ]);
    case.policy.products = Some(map);
    case.policy.lines.matching = LineMatch::Product;
    case
}

#[test]
fn mp_9_a_product_is_billed_as_the_item_that_it_is_mapped_to() {
    let case = sold(vec![product(" bracket", "", 5)], map());
    assert_eq!(case.plan().changes.len(), 1);
    assert!(case.lines()[0].starts_with("create addition \"MAIL-BRACKET\" on agreement 100"));
    // PP-9: the line that is there is updated.
    let case = case.line(line(5, "mail-bracket", "", 3));
    assert_eq!(case.updated().0[&LineField::Quantity], number(5));
}

#[test]
fn mp_6_the_catalog_is_only_read() {
    let mut case = sold(vec![product("Bracket", "", 5)], map());
    // Filed otherwise than the policy would: the partner's choice.
    let item = case.actual.items.get_mut("mail-bracket").unwrap();
    item.subcategory = Some("Mail".to_owned());
    assert_eq!(case.plan().changes.len(), 1);
    case.actual.items.clear();
    case.refuses(&["no catalog item \"MAIL-BRACKET\"", "create it, or change"]);
    assert!(case.plan().is_empty());
    // Without a map, where the policy says so.
    let mut case = Case::with(vec![product("Seats", "S1", 5)]);
    case.policy.catalog.when_missing = WhenMissing::Fail;
    case.refuses(&["no catalog item \"Seats\""]);
    let mut case = case.catalog(&[("Seats", "devices")]);
    assert_eq!(case.plan().changes.len(), 1, "nothing is filed anew");
    case.policy.catalog.when_missing = WhenMissing::Create;
    assert_eq!(case.plan().changes.len(), 2);
}

#[test]
fn pp_6_a_product_that_is_not_mapped_is_not_billed() {
    let mut case = sold(vec![product("Archive", "", 5)], map());
    case.leaves(&["t1: the product is mapped to no catalog item"]);
    let mut strict = map();
    strict.unmapped = UnmappedProduct::Fail;
    case.policy.products = Some(strict);
    case.refuses(&["mapped to no catalog item"]);
}

#[test]
fn pp_6_how_it_is_billed_and_taxed_is_chosen_per_product() {
    let mut free = ProductMapping::to("MAIL-BRACKET");
    free.bill_customer = Some(BillCustomer::NoCharge);
    free.taxable = Some(false);
    let case = sold(vec![product("Bracket", "", 5)], map().with("Bracket", free));
    let fields = case.created();
    assert_eq!(fields[&LineField::BillCustomer], text("NoCharge"));
    assert_eq!(fields[&LineField::TaxableFlag], FieldValue::Flag(false));
    let mut case = sold(vec![product("Bracket", "", 5)], map());
    assert!(!case.created().contains_key(&LineField::TaxableFlag));
    case.policy.lines.taxable = Some(true);
    assert_eq!(
        case.created()[&LineField::TaxableFlag],
        FieldValue::Flag(true)
    );
}

#[test]
fn pp_11_a_product_that_is_switched_off_leaves_its_line() {
    let mut off = ProductMapping::to("MAIL-BRACKET");
    off.enabled = false;
    let mut case = sold(vec![product("Bracket", "", 9)], map().with("Bracket", off));
    case.policy.lines.when_gone = WhenGone::Zero;
    let case = case.ours(line(5, "MAIL-BRACKET", "", 5));
    case.is_silent();
    // Also when the vendor no longer reports it.
    let mut case = case;
    case.tenants[0].products = Some(Ok(complete(Vec::new())));
    case.leaves(&["addition 5 still bills", "no product that is synced"]);
}

#[test]
fn pp_8_another_package_ends_the_line_of_the_old_one() {
    let mut case = sold(vec![product("CloudFilter", "", 9)], map());
    case.policy.lines.when_gone = WhenGone::Zero;
    let case = case.ours(line(5, "MAIL-BRACKET", "", 5));
    let lines = case.lines();
    assert_eq!(
        lines[0],
        "update addition \"MAIL-BRACKET\" on agreement 100 (id 5) [quantity: 5 → 0]"
    );
    assert!(lines[1].starts_with("create addition \"MAIL-FILTER\""));
    assert_eq!(lines.len(), 2);
}

/// A tenant with the old package's line, which has one package at a time, and the new one.
fn one_package(when_gone: WhenGone) -> Case {
    let mut case = sold(vec![product("CloudFilter", "", 9)], map());
    case.policy.lines.when_gone = when_gone;
    case.policy.lines.one_at_a_time = true;
    case.ours(line(5, "MAIL-BRACKET", "", 5))
}

#[test]
fn pp_8_another_package_waits_for_the_end_of_the_one_before() {
    let old = crate::given::key(MONTHLY, "MAIL-BRACKET", "");
    let changes = one_package(WhenGone::Zero).plan().changes;
    assert!(changes[1].action.creates());
    assert_eq!(changes[1].needs, std::slice::from_ref(&old));
    // Its line may be there, with nothing on it.
    let case = one_package(WhenGone::Zero).line(line(6, "MAIL-FILTER", "", 0));
    let changes = case.plan().changes;
    assert_eq!(changes.len(), 2);
    assert_eq!(changes[1].needs, [old]);
    // No guard takes it for a loss.
    let guarded = crate::guards::world::Guarded::new(one_package(WhenGone::Zero));
    assert_eq!(guarded.stopped(), []);
}

#[test]
fn pp_8_two_packages_never_bill_at_once() {
    one_package(WhenGone::Leave).refuses(&["addition 5 still bills", "one product at a time"]);
    let mut gaps = one_package(WhenGone::Zero);
    gaps.tenants[0].products = Some(Ok(partial(vec![product("CloudFilter", "", 9)])));
    assert_eq!(gaps.lines(), [""; 0]);
    assert!(gaps.errors()[0].contains("addition 5 still bills"));
    // What a person ended holds nothing.
    let ended = sold(vec![product("CloudFilter", "", 9)], map());
    let mut ended = ended.ours(line(5, "MAIL-BRACKET", "", 0));
    ended.policy.lines.one_at_a_time = true;
    assert_eq!(ended.lines().len(), 1);
}

/// Made by hand, or by us before a reset: nothing is remembered of it.
#[test]
fn pp_8_the_package_before_bills_on_also_where_nobody_remembers_its_line() {
    let unknown = |item: &str, quantity| {
        let case = sold(vec![product("CloudFilter", "", 9)], map());
        let mut case = case.line(line(5, item, "", quantity));
        case.policy.lines.when_gone = WhenGone::Zero;
        case.policy.lines.one_at_a_time = true;
        case
    };
    let says = ["addition 5 still bills", "one product at a time"];
    unknown("MAIL-BRACKET", 5).refuses(&says);
    // Its line may be there, with nothing on it.
    let idle = unknown("MAIL-BRACKET", 5).line(line(6, "MAIL-FILTER", "", 0));
    idle.refuses(&says);
    // So it is where a person switched the old package off.
    let mut off = ProductMapping::to("MAIL-BRACKET");
    off.enabled = false;
    let mut case = unknown("MAIL-BRACKET", 5);
    case.policy.products = Some(map().with("Bracket", off));
    case.refuses(&says);
    // What bills nothing, or is no product of the vendor's, holds nothing.
    for (item, quantity) in [("MAIL-BRACKET", 0), ("BACKUP-GB", 5)] {
        assert_eq!(unknown(item, quantity).lines().len(), 1, "{item}");
    }
    // Nor does what tenants may have side by side.
    let mut several = unknown("MAIL-BRACKET", 5);
    several.policy.lines.one_at_a_time = false;
    assert_eq!(several.lines().len(), 1);
}

#[test]
fn what_looks_odd_is_a_warning_and_changes_nothing() {
    let odd = Gap {
        subject: "Bracket".to_owned(),
        reason: "18 by one count, 17 by another".to_owned(),
    };
    let doubtful = complete(vec![product("Bracket", "", 3)]).doubting([odd]);
    assert!(doubtful.is_complete());
    let mut case = sold(Vec::new(), map());
    case.tenants[0].products = Some(Ok(doubtful));
    let case = case.line(line(5, "MAIL-BRACKET", "", 5));
    assert_eq!(case.updated().0[&LineField::Quantity], number(3));
    assert_eq!(case.errors(), [""; 0]);
    assert_eq!(case.warnings()[0], "t1: 18 by one count, 17 by another");
}

fn backups(rule: ItemRule, products: &[(&str, i64)]) -> Case {
    let map = ProductMap::new()
        .with("Basic", ProductMapping::to("BACKUP-GB"))
        .with("Select", ProductMapping::to("backup-gb"))
        .with_item("BACKUP-GB", rule);
    let products = products
        .iter()
        .map(|(name, quantity)| product(name, "", *quantity));
    sold(products.collect(), map)
}

#[test]
fn lesson_5_20_several_products_come_to_one_line_by_a_formula() {
    let mut least = ItemRule::new(Formula::Sum);
    least.minimum = Some(Decimal::from(10));
    let sum = ItemRule::new(Formula::Sum);
    let max = ItemRule::new(Formula::Max);
    for (rule, products, expected) in [
        (sum, &[("Basic", 3), ("Select", 4)][..], 7),
        (max, &[("Basic", 3), ("Select", 4)][..], 4),
        (sum, &[("Select", 4)][..], 4),
        (least, &[("Basic", 3), ("Select", 4)][..], 10),
        (least, &[("Basic", 30)][..], 30),
        (least, &[("Basic", 3)][..], 10),
    ] {
        let case = backups(rule, products);
        assert_eq!(
            case.created()[&LineField::Quantity],
            number(expected),
            "{products:?}"
        );
    }
    backups(least, &[("Basic", 0)]).is_silent();
    let one = backups(ItemRule::default(), &[("Basic", 3), ("Select", 4)]);
    assert_eq!(one.lines(), [""; 0]);
    assert_eq!(one.errors().len(), 2);
    assert!(one.errors()[0].contains("more than once"));
    let bad = backups(sum, &[("Basic", -3), ("Select", 4)]);
    assert_eq!(bad.lines(), [""; 0]);
}

#[test]
fn a_sum_of_which_a_part_may_be_unread_is_not_lowered() {
    let case = backups(ItemRule::new(Formula::Sum), &[("Basic", 3)]);
    let mut case = case.ours(line(5, "BACKUP-GB", "", 7));
    case.tenants[0].products = Some(Ok(partial(vec![product("Basic", "", 3)])));
    let updates = case.lines();
    assert!(
        updates.iter().all(|update| !update.contains("quantity")),
        "{updates:?}"
    );
}

#[test]
fn several_products_begin_with_the_first_and_end_with_the_last() {
    let mut case = backups(ItemRule::new(Formula::Sum), &[]);
    let mut ends = product("Basic", "", 3);
    ends.expires_on = Some(crate::given::day("2024-12-31"));
    let mut later = product("Select", "", 4);
    later.expires_on = Some(crate::given::day("2025-12-31"));
    case.tenants[0].products = Some(Ok(complete(vec![ends.clone(), later])));
    let fields = case.created();
    assert_eq!(
        fields[&LineField::CancelledDate],
        crate::given::date("2025-12-31")
    );
    assert_eq!(
        fields[&LineField::InvoiceDescription],
        text("Basic, Select")
    );
    let open = product("Select", "", 4);
    case.tenants[0].products = Some(Ok(complete(vec![open, ends])));
    assert!(!case.created().contains_key(&LineField::CancelledDate));
}

#[test]
fn ax_14_what_is_said_of_several_products_stands_on_their_one_line() {
    let mut case = backups(ItemRule::new(Formula::Sum), &[]);
    let mut basic = product("Basic", "", 3);
    basic.description = Some("SRV-1: 3 GB".to_owned());
    let mut select = product("Select", "", 4);
    case.tenants[0].products = Some(Ok(complete(vec![select.clone(), basic.clone()])));
    let said = |case: &Case| case.created()[&LineField::InvoiceDescription].clone();
    assert_eq!(said(&case), text("SRV-1: 3 GB"));
    select.description = Some("SRV-2: 4 GB".to_owned());
    case.tenants[0].products = Some(Ok(complete(vec![select, basic])));
    assert_eq!(said(&case), text("SRV-1: 3 GB\nSRV-2: 4 GB"));
}

#[test]
fn ax_20_lines_made_by_hand_are_found_by_item_and_serial_and_only_their_quantity_changes() {
    let mut case = sold(vec![product("Basic", "EFS-342", 512)], {
        ProductMap::new().with("Basic", ProductMapping::to("BACKUP-GB"))
    });
    let lines = &mut case.policy.lines;
    lines.matching = LineMatch::ProductAndSerial;
    lines.when_missing = WhenMissing::Fail;
    lines
        .owners
        .retain(|field, _| *field == LineField::Quantity);
    case.refuses(&["no addition for \"BACKUP-GB\"", "by hand"]);
    let case = case.line(line(5, "BACKUP-GB", "EFS-342", 500));
    assert_eq!(
        case.updated().0,
        [(LineField::Quantity, number(512))].into()
    );
    let case = case.line(line(6, "BACKUP-GB", "EFS-342", 500));
    case.refuses(&["additions 5, 6"]);
}

#[test]
fn quantities_are_rounded_as_the_policy_says() {
    for (rounding, given, expected) in [
        (Rounding::Exact, "12.345", "12.345"),
        (Rounding::Up, "12.001", "13"),
        (Rounding::Up, "12", "12"),
        (Rounding::Up, "0", "0"),
        (Rounding::Decimals(2), "12.345", "12.35"),
        (Rounding::Decimals(2), "12.344", "12.34"),
        (Rounding::Decimals(0), "0.5", "1"),
    ] {
        let given: Decimal = given.parse().unwrap();
        assert_eq!(
            rounding.apply(given),
            expected.parse().unwrap(),
            "{rounding:?} {given}"
        );
        let mut sold = product("Seats", "S1", 1);
        sold.quantity = given;
        let mut case = Case::with(vec![sold]);
        case.policy.lines.rounding = rounding;
        match expected {
            "0" => case.is_silent(),
            _ => assert_eq!(case.created()[&LineField::Quantity].to_string(), expected),
        }
    }
}

#[test]
fn families_are_compared_as_cwm_compares_names() {
    let mut catalog = CatalogPolicy::new("Vendor", Class::new("Other", "Other"));
    catalog.classes = [("Capture Client".to_owned(), Class::new("Cloud", "Software"))].into();
    for (family, category) in [
        ("Capture Client", "Cloud"),
        (" capture CLIENT ", "Cloud"),
        ("Capture", "Other"),
    ] {
        assert_eq!(catalog.class(family).category, category);
    }
}

#[test]
fn tenants_have_lines_of_their_own() {
    let mut case = sold(vec![product("Bracket", "", 5)], map());
    case.agreement(101, monthly(10));
    case.tenant("t2", 101, complete(vec![product("Bracket", "", 7)]));
    assert_eq!(case.lines().len(), 2);
    case.tenant("t3", MONTHLY, complete(vec![product("Bracket", "", 7)]));
    assert_eq!(case.errors().len(), 2);
}
