use super::given::{Checked, Place, at, expect, tenant, told};
use crate::mapping::{Mapping, Tombstone};
use std::collections::BTreeMap;

pub(super) async fn mappings_are_kept_by_tenant(place: &Place<'_>) -> Checked {
    let (store, id) = (place.store, &place.integration);
    let mut off = Mapping::to_agreement(tenant(), 10, 100);
    off.enabled = false;
    let inventory = Mapping::to_company("42", 11);
    for mapping in [&off, &inventory] {
        store.set_mapping(id, mapping).await.map_err(told)?;
    }
    let known = store.mappings(id).await.map_err(told)?;
    let both = BTreeMap::from([(tenant(), off.clone()), ("42".into(), inventory)]);
    expect("the mappings", &known, &both)?;
    let moved = Mapping::to_agreement("42", 11, 101);
    store.set_mapping(id, &moved).await.map_err(told)?;
    let known = store.mappings(id).await.map_err(told)?;
    let both = BTreeMap::from([(tenant(), off), ("42".into(), moved)]);
    expect("the mappings after one was set again", &known, &both)
}

pub(super) async fn a_removed_mapping_leaves_a_tombstone(place: &Place<'_>) -> Checked {
    let (store, id) = (place.store, &place.integration);
    let mapping = Mapping::to_agreement(tenant(), 10, 100);
    store.set_mapping(id, &mapping).await.map_err(told)?;
    for (who, minute) in [(tenant(), 3), (tenant(), 4), ("nobody".into(), 5)] {
        let removed = store.remove_mapping(id, &who, at(minute)).await;
        removed.map_err(told)?;
    }
    let known = store.mappings(id).await.map_err(told)?;
    expect("the mappings", &known, &BTreeMap::new())?;
    let tombstones = store.tombstones(id).await.map_err(told)?;
    let left = BTreeMap::from([(tenant(), Tombstone::new(mapping, at(3)))]);
    expect("the tombstones", &tombstones, &left)?;
    let again = Mapping::to_agreement(tenant(), 10, 101);
    store.set_mapping(id, &again).await.map_err(told)?;
    let tombstones = store.tombstones(id).await.map_err(told)?;
    expect(
        "the tombstones of a mapped tenant",
        &tombstones,
        &BTreeMap::new(),
    )
}

pub(super) async fn several_mappings_change_together(place: &Place<'_>) -> Checked {
    let (store, id) = (place.store, &place.integration);
    let (gone, first, second) = (
        Mapping::to_agreement(tenant(), 10, 100),
        Mapping::to_agreement("1", 11, 101),
        Mapping::to_company("2", 12),
    );
    store.set_mapping(id, &gone).await.map_err(told)?;
    let set = [first.clone(), second.clone()];
    let remove = [tenant(), "nobody".into()];
    let changed = store.change_mappings(id, &set, &remove, at(3)).await;
    changed.map_err(told)?;
    let known = store.mappings(id).await.map_err(told)?;
    let both = [("1".into(), first), ("2".into(), second)];
    expect("the mappings", &known, &both.into())?;
    let tombstones = store.tombstones(id).await.map_err(told)?;
    let left = BTreeMap::from([(tenant(), Tombstone::new(gone, at(3)))]);
    expect("the tombstones", &tombstones, &left)
}
