use super::given::{Checked, Place, expect, expect_lost, link, told};
use crate::plan::billing::BillingAction;
use crate::plan::{Action, Link, Written};

pub(super) async fn a_link_is_kept_with_the_settlement(at: &Place<'_>) -> Checked {
    let lease = at.take(0).await?;
    let made = link("S1", 7);
    at.make(&lease, &made).await?;
    expect("the open intents", &at.open().await?, &Vec::new())?;
    let links = at.store.links(&at.integration).await.map_err(told)?;
    expect("the links", &links, &[(made.key.clone(), made)].into())
}

pub(super) async fn a_key_has_one_link(at: &Place<'_>) -> Checked {
    let lease = at.take(0).await?;
    for made in [link("S1", 7), link("S1", 8), link("S2", 9)] {
        at.make(&lease, &made).await?;
    }
    expect("the linked records", &at.records().await?, &vec![8, 9])
}

pub(super) async fn a_record_has_one_link(at: &Place<'_>) -> Checked {
    let lease = at.take(0).await?;
    for made in [link("S1", 8), link("S2", 9), link("S3", 8)] {
        at.make(&lease, &made).await?;
    }
    let links = at.store.links(&at.integration).await.map_err(told)?;
    let left: Vec<_> = links.into_values().collect();
    expect("the links", &left, &vec![link("S2", 9), link("S3", 8)])?;
    // Another kind of record may have the same id.
    let item = Action::Billing(BillingAction::CreateCatalogItem {
        identifier: "Seats".to_owned(),
        product_type: "Vendor".to_owned(),
        category: "Cloud".to_owned(),
        subcategory: "Software".to_owned(),
    });
    let item = Link::new(item.key(), None, 8, Written::new());
    let kept = at.store.remember(&lease, std::slice::from_ref(&item)).await;
    kept.map_err(told)?;
    expect("the linked records", &at.records().await?, &vec![8, 8, 9])
}

pub(super) async fn who_lost_the_lease_remembers_nothing(at: &Place<'_>) -> Checked {
    let first = at.take(0).await?;
    let second = at.take(10).await?;
    let late = at.store.remember(&first, &[link("S1", 7)]).await;
    expect_lost("a link of the earlier holder", late)?;
    expect("the linked records", &at.records().await?, &Vec::new())?;
    let kept = at.store.remember(&second, &[link("S1", 7)]).await;
    kept.map_err(told)?;
    expect("the linked records", &at.records().await?, &vec![7])
}
