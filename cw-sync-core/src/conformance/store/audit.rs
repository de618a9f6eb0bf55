use super::given::{Checked, Place, at, expect, told};
use super::integrations::{caller, person};
use crate::access::Call;
use crate::audit::{AuditEntry, Ending};

pub(super) fn entry(place: &Place<'_>, minute: i64) -> AuditEntry {
    let refused = Ending::Refused(format!("{} may not", person().name));
    let id = place.integration.clone();
    AuditEntry::new(id, at(minute), &caller(place), Call::Reset, refused)
}

pub(super) async fn entries_come_newest_first_and_go_when_old(place: &Place<'_>) -> Checked {
    let (store, id) = (place.store, &place.integration);
    let entries = [entry(place, 1), entry(place, 2), entry(place, 3)];
    for entry in &entries {
        store.keep_audit(entry).await.map_err(told)?;
    }
    let [one, two, three] = &entries;
    let latest = store.audit(id, None, 2).await.map_err(told)?;
    expect(
        "the latest entries",
        &latest,
        &vec![three.clone(), two.clone()],
    )?;
    let older = store.audit(id, Some(two.id), 9).await.map_err(told)?;
    expect("older entries", &older, &vec![one.clone()])?;
    // Other checks leave some, too.
    let pruned = store.prune_audit(at(3)).await.map_err(told)?;
    expect("whether as many entries went", &(pruned >= 2), &true)?;
    let left = store.audit(id, None, 9).await.map_err(told)?;
    expect("the entries that are left", &left, &vec![three.clone()])
}
