use super::given::{Checked, Place, at, expect, tenant, told};
use crate::mapping::{Mapping, Tombstone};
use crate::store::{MappingUpdate, StoreError};
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
    let update = MappingUpdate::new(&set, &remove);
    let changed = store.change_mappings(id, &update, at(3)).await;
    changed.map_err(told)?;
    let known = store.mappings(id).await.map_err(told)?;
    let both = [("1".into(), first), ("2".into(), second)];
    expect("the mappings", &known, &both.into())?;
    let tombstones = store.tombstones(id).await.map_err(told)?;
    let left = BTreeMap::from([(tenant(), Tombstone::new(gone, at(3)))]);
    expect("the tombstones", &tombstones, &left)
}

pub(super) async fn a_mapping_changes_only_as_it_was_seen(place: &Place<'_>) -> Checked {
    let (store, id) = (place.store, &place.integration);
    let (first, moved) = (
        Mapping::to_agreement(tenant(), 10, 100),
        Mapping::to_agreement(tenant(), 20, 200),
    );
    let none = BTreeMap::new();
    let of = |mapping: &Mapping| BTreeMap::from([(mapping.tenant.clone(), mapping.clone())]);
    let other = Mapping::to_company("other", 12);
    let (both, gone) = ([moved.clone(), other], [tenant()]);
    let set = |mapping| MappingUpdate::new(std::slice::from_ref(mapping), &[]);
    for (update, seen, goes_through) in [
        (set(&first), &none, true),
        // It is mapped by now, or otherwise.
        (MappingUpdate::new(&both, &[]), &none, false),
        (MappingUpdate::new(&both, &[]), &of(&moved), false),
        (MappingUpdate::new(&[], &gone), &of(&moved), false),
        (set(&moved), &of(&first), true),
        (MappingUpdate::new(&[], &gone), &of(&moved), true),
        // It is not mapped any more.
        (set(&first), &of(&moved), false),
    ] {
        let update = update.seen(seen);
        let before = store.mappings(id).await.map_err(told)?;
        match store.change_mappings(id, &update, at(3)).await {
            Ok(()) if goes_through => continue,
            Err(StoreError::Remapped(crossed)) if !goes_through => {
                expect("the tenant that somebody else mapped", &crossed, &tenant())?;
            }
            Ok(()) => return Err(format!("{update:?} went over {before:?}")),
            Err(error) => return Err(format!("{update:?} over {before:?}: {error}")),
        }
        let after = store.mappings(id).await.map_err(told)?;
        expect("the mappings after a change was refused", &after, &before)?;
    }
    let known = store.mappings(id).await.map_err(told)?;
    expect("the mappings", &known, &none)
}
