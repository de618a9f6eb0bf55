use super::given::{Checked, Place, at, create, expect, tenant, told};
use crate::model::DataKind;
use crate::trouble::{Subject, Trouble};

pub(super) fn trouble(serial: &str, failures: u32) -> Trouble {
    let subject = Subject::Change {
        kind: DataKind::Billing,
        tenant: Some(tenant()),
        key: create(serial).key(),
    };
    let mut trouble = Trouble::first(subject, at(1), "CWM says \"no\"").with_content("hash");
    trouble.failures = failures;
    trouble
}

pub(super) async fn troubles_are_kept_until_they_are_cleared(place: &Place<'_>) -> Checked {
    let (store, id) = (place.store, &place.integration);
    let reading = Subject::Reading {
        kind: DataKind::Alerts,
        tenant: tenant(),
    };
    let reading = Trouble::first(reading, at(2), "503");
    let first = [trouble("S1", 1), trouble("S2", 1), reading.clone()];
    let again = [trouble("S1", 2)];
    for troubles in [&first[..], &again[..], &[]] {
        store.keep_troubles(id, troubles).await.map_err(told)?;
    }
    let cleared = [trouble("S2", 1).subject, trouble("S9", 1).subject];
    let cleared = store.clear_troubles(id, &cleared).await;
    cleared.map_err(told)?;
    let known = store.troubles(id).await.map_err(told)?;
    let left = [trouble("S1", 2), reading];
    let left = left.map(|trouble| (trouble.subject.clone(), trouble));
    expect("the troubles", &known, &left.into())
}
