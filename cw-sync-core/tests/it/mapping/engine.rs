//! Choices and mappings in runs.

use crate::engine::partner::Partner;
use crate::given::policy;
use cw_sync_core::Error;
use cw_sync_core::mapping::{Mapping, ProductRefusal, Switch};
use cw_sync_core::model::DataKind;
use cw_sync_core::policy::{
    LineMatch, OfferedProduct, Policy, ProductMap, ProductMapping, WhenGone, WhenUnmapped,
};
use cw_sync_core::store::MappingStore;
use std::collections::BTreeSet;

/// `t1` has its line of five seats, as a mapped product; what is gone or unmapped is zeroed.
async fn billed() -> Partner {
    let mut partner = Partner::new().await;
    // Somebody made the item.
    partner.run().await;
    let mut billing = policy();
    billing.lines.matching = LineMatch::Product;
    billing.lines.when_gone = WhenGone::Zero;
    billing.lines.when_unmapped = WhenUnmapped::Zero;
    let offered = [
        OfferedProduct::new("Seats"),
        OfferedProduct::deprecated("Old"),
    ];
    billing.products = Some(ProductMap::new().offering(offered));
    partner.integration.policy = Policy::new().with_billing(billing);
    partner.integration.id = "mapped".into();
    partner.map("t1", 20, 200).await;
    assign(&partner, "Seats", Some(ProductMapping::to("Seats")))
        .await
        .unwrap();
    assert_eq!(partner.run().await.counts().errors, 0);
    assert_eq!(partner.lines(200), ["S1 5"]);
    partner
}

async fn assign(
    partner: &Partner,
    product: &str,
    mapping: Option<ProductMapping>,
) -> Result<(), Error> {
    let assigned = [(product.to_owned(), mapping)];
    let engine = &partner.engine;
    let seen = BTreeSet::new();
    let made = engine.assign_products(&partner.integration, &assigned, &seen);
    made.await.map(drop)
}

/// A switched-off scope changes nothing, however much changed at the vendor.
async fn changes_nothing(partner: &Partner) {
    for seats in [&[("S1", 9)][..], &[]] {
        partner.report("t1", seats);
        let before = partner.writes();
        let plan = partner.plan().await;
        assert_eq!(plan.changes, [], "{seats:?}");
        partner.run().await;
        assert_eq!(partner.writes(), before);
        assert_eq!(partner.lines(200), ["S1 5"]);
    }
}

#[tokio::test]
async fn pp_11_a_tenant_that_is_off_changes_nothing() {
    let partner = billed().await;
    let mut off = Mapping::to_agreement("t1", 20, 200);
    off.enabled = false;
    // Without an agreement, too: by default it is off (SW-24).
    for off in [off, Mapping::to_company("t1", 20)] {
        let id = &partner.integration.id;
        partner.store.set_mapping(id, &off).await.unwrap();
        changes_nothing(&partner).await;
    }
}

#[tokio::test]
async fn pp_11_a_package_that_is_off_or_not_assigned_changes_nothing() {
    let partner = billed().await;
    let mut off = ProductMapping::to("Seats");
    off.enabled = false;
    assign(&partner, "Seats", Some(off)).await.unwrap();
    changes_nothing(&partner).await;
    // MP-9: *Not Assigned*.
    assign(&partner, "Seats", None).await.unwrap();
    changes_nothing(&partner).await;
}

#[tokio::test]
async fn pp_11_a_kind_of_data_that_is_off_changes_nothing() {
    let partner = billed().await;
    let (engine, id) = (&partner.engine, &partner.integration.id);
    let switch = Switch::Kind(DataKind::Billing);
    engine.switch(id, switch, false).await.unwrap();
    changes_nothing(&partner).await;
    engine.switch(id, switch, true).await.unwrap();
    partner.report("t1", &[("S1", 9)]);
    partner.run().await;
    assert_eq!(partner.lines(200), ["S1 9"]);
}

#[tokio::test]
async fn products_are_refused_with_all_that_stands_against_them() {
    let partner = billed().await;
    let mut strange = ProductMapping::to("Seats");
    strange.bill_customer = Some("Sometimes".into());
    let to = |item: &str| Some(ProductMapping::to(item));
    for (product, mapping, expected) in [
        (
            "Old",
            to("Seats"),
            ProductRefusal::Deprecated {
                product: "Old".to_owned(),
            },
        ),
        (
            "Other",
            to("Seats"),
            ProductRefusal::Unknown {
                product: "Other".to_owned(),
            },
        ),
        (
            "Seats",
            to("Nothing"),
            ProductRefusal::NoItem {
                item: "Nothing".to_owned(),
            },
        ),
        (
            "Seats",
            Some(strange),
            ProductRefusal::NoSuchBilling {
                choice: "Sometimes".to_owned(),
            },
        ),
    ] {
        let error = assign(&partner, product, mapping).await.unwrap_err();
        let Error::Products { refusals } = error else {
            panic!("{error}")
        };
        assert_eq!(refusals, [expected]);
    }
    let choices = partner
        .engine
        .choices(&partner.integration.id)
        .await
        .unwrap();
    assert_eq!(choices.products().len(), 1);
}

#[tokio::test]
async fn mappings_are_held_against_cwm_before_they_are_kept() {
    let partner = Partner::new().await;
    let (engine, integration) = (&partner.engine, &partner.integration);
    let good = Mapping::to_agreement("t2", 20, 200);
    let wrong = Mapping::to_agreement("t3", 10, 200);
    let made = engine.map(integration, &[good.clone(), wrong], &[]).await;
    let error = made.unwrap_err().to_string();
    assert!(
        error.contains("tenant t3: agreement \"Managed 200\""),
        "{error}"
    );
    let kept = partner.store.mappings(&integration.id).await.unwrap();
    assert_eq!(kept.len(), 1);
    let issues = engine
        .map(integration, &[good], &["t1".into()])
        .await
        .unwrap();
    assert_eq!(issues, []);
    let kept = partner.store.mappings(&integration.id).await.unwrap();
    assert_eq!(
        kept.keys().map(|key| key.as_str()).collect::<Vec<_>>(),
        ["t2"]
    );
    let tombstones = partner.store.tombstones(&integration.id).await.unwrap();
    assert_eq!(tombstones.len(), 1);
}
