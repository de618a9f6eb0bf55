//! What products are billed as, by a person's choice.

use cw_sync_core::mapping::{Choices, Switch, product_rows};
use cw_sync_core::model::DataKind;
use cw_sync_core::policy::{LineField, OfferedProduct, Policy, ProductMap, ProductMapping};

fn map() -> ProductMap {
    ProductMap::new().offering([
        OfferedProduct::new("CloudFilter"),
        OfferedProduct::new("SafeSend"),
        OfferedProduct::deprecated("Exchange+ Basic"),
    ])
}

#[test]
fn mp_10_a_deprecated_product_is_listed_only_while_it_is_mapped() {
    let mut choices = Choices::new();
    let listed = |choices: &Choices| {
        let rows = product_rows(
            &map(),
            choices,
            &["safesend".to_owned(), "New".to_owned()].into(),
        );
        let rows = rows.into_iter().map(|row| {
            let item = row.mapping.map_or("-".to_owned(), |mapping| mapping.item);
            format!("{} {item} {}", row.name, row.seen)
        });
        rows.collect::<Vec<_>>()
    };
    assert_eq!(
        listed(&choices),
        ["CloudFilter - false", "New - true", "SafeSend - true"]
    );
    choices.assign("exchange+ basic", Some(ProductMapping::to("EX")));
    choices.assign("CloudFilter", Some(ProductMapping::to("CF")));
    let all = [
        "CloudFilter CF false",
        "Exchange+ Basic EX false",
        "New - true",
        "SafeSend - true",
    ];
    assert_eq!(listed(&choices), all);
    choices.assign("Exchange+ Basic", None);
    assert_eq!(listed(&choices).len(), 3);
}

#[test]
fn choices_are_put_on_top_of_the_policy() {
    let mut billing = crate::given::policy();
    billing.products = Some(map().with("SafeSend", ProductMapping::to("SS")));
    let policy = Policy::new().with_billing(billing);
    let mut choices = Choices::new();
    assert_eq!(choices.on(&policy), policy);
    choices.assign(" SAFESEND ", None);
    choices.assign("CloudFilter", Some(ProductMapping::to("CF")));
    choices.switch(Switch::Field(LineField::InvoiceDescription), false);
    let billing = choices.on(&policy).billing.unwrap();
    let products = billing.products.unwrap();
    assert_eq!(products.get("safesend"), None);
    assert_eq!(products.get("cloudfilter"), Some(&ProductMapping::to("CF")));
    assert!(
        !billing
            .lines
            .owners
            .contains_key(&LineField::InvoiceDescription)
    );
    choices.switch(Switch::Kind(DataKind::Billing), false);
    assert_eq!(choices.on(&policy).kinds(), []);
    choices.switch(Switch::Kind(DataKind::Billing), true);
    assert_eq!(choices.on(&policy).kinds(), [DataKind::Billing]);
    let switches = Choices::switches(&policy);
    assert!(switches.contains(&Switch::Kind(DataKind::Billing)));
    assert!(switches.contains(&Switch::Field(LineField::InvoiceDescription)));
    assert!(!switches.contains(&Switch::Field(LineField::Quantity)));
}
