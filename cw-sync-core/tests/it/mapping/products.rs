//! What products are billed as, by a person's choice.

use cw_sync_core::mapping::{Choices, Switch, product_rows};
use cw_sync_core::model::DataKind;
use cw_sync_core::policy::{LineField, OfferedProduct, Policy, ProductMap, ProductMapping};
use cw_sync_core::wizard::{Answer, Answers, Choice, Part, Step, Wizard};
use std::collections::BTreeSet;

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

/// A box at set-up that is not ticked is not overruled, in whichever order a person does the two; and
/// ticked again it lets what was chosen have its way.
#[test]
fn ax_14_what_the_set_up_has_off_stays_off() {
    let services = [("CloudFilter", "CloudFilter"), ("SafeSend", "SafeSend")];
    let boxes = Choice::some_of("services", "Services", &services).sets(Part::Products);
    let wizard = Wizard::new([Step::choices("s", "Services", [boxes])]);
    let ticked = |names: &[&str]| {
        let mut billing = crate::given::policy();
        let to = |item: &str| ProductMapping::to(item);
        let all = map().with("CloudFilter", to("CF"));
        billing.products = Some(all.with("SafeSend", to("SS")));
        let words = Answer::words(names.iter().copied());
        let answers = Answers::new().with("services", words);
        wizard.policy(&answers, Policy::new().with_billing(billing))
    };
    let billed = |policy: &Policy, choices: &Choices| {
        let policy = choices.on(policy);
        let map = policy.billing.unwrap().products.unwrap();
        ["CF", "SS", "SAFE"].map(|item| map.bills(item))
    };
    let (both, one) = (
        ticked(&["CloudFilter", "SafeSend"]),
        ticked(&["CloudFilter"]),
    );
    let assigned = {
        let mut choices = Choices::new();
        choices.assign("safesend", Some(ProductMapping::to("SAFE")));
        choices
    };
    for (policy, choices, expected) in [
        (&both, &Choices::new(), [true, true, false]),
        (&both, &assigned, [true, false, true]),
        // Assigned first, and the box taken away after; or assigned while the box is not ticked.
        (&one, &assigned, [true, false, false]),
        (&one, &Choices::new(), [true, false, false]),
    ] {
        assert_eq!(billed(policy, choices), expected);
    }
    let products = one.billing.unwrap().products.unwrap();
    let rows = product_rows(&products, &assigned, &BTreeSet::new());
    let rows = rows.iter().map(|row| (row.name.as_str(), row.off));
    assert_eq!(
        rows.collect::<Vec<_>>(),
        [("CloudFilter", false), ("SafeSend", true)]
    );
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
