//! From Addigy's rows to the engine's terms. Pure: no I/O, no clock. A row that cannot be understood
//! becomes a gap, never nothing.

mod alert;
mod device;
mod hierarchy;

pub(crate) use alert::{is_monitoring, is_request, received, requests};
pub(crate) use device::devices;
pub(crate) use hierarchy::Hierarchy;

use crate::wire::{Loose, PolicyRow};
use cw_sync_core::model::Tenant;
use cw_sync_core::source::Gap;
use cw_sync_core::source::json::Row;
use std::collections::HashSet;
use std::hash::Hash;

/// What was understood, and what was not.
pub(crate) type Mapped<T> = (Vec<T>, Vec<Gap>);

/// Policies as tenants, by their ids, and how they are nested.
pub(crate) fn policies(rows: Vec<Row<PolicyRow>>) -> (Mapped<Tenant>, Hierarchy) {
    let mut hierarchy = Hierarchy::default();
    let parents = rows.iter().flatten();
    for (id, parent) in parents.filter_map(|row| Some((text(&row.id)?, text(&row.parent)?))) {
        hierarchy.put(id, parent);
    }
    let tenants = all(rows, "policy", tenant, |tenant| tenant.key.clone());
    (tenants, hierarchy)
}

fn tenant(row: PolicyRow) -> Result<Tenant, String> {
    let id = text(&row.id).ok_or("it has no policyId")?;
    let name = text(&row.name).ok_or_else(|| format!("policy {id} has no name"))?;
    Ok(Tenant::new(id, name))
}

/// Maps each row. One that comes again is a gap: another may be missing in its place.
fn all<R, T, K: Eq + Hash>(
    rows: Vec<Row<R>>,
    what: &str,
    map: impl Fn(R) -> Result<T, String>,
    key: impl Fn(&T) -> K,
) -> Mapped<T> {
    let (mut items, mut gaps, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for (index, row) in rows.into_iter().enumerate() {
        match row.and_then(&map) {
            Ok(item) if seen.insert(key(&item)) => items.push(item),
            Ok(_) => gaps.push(gap(what, index, "it is listed more than once".to_owned())),
            Err(reason) => gaps.push(gap(what, index, reason)),
        }
    }
    (items, gaps)
}

fn gap(what: &str, index: usize, reason: String) -> Gap {
    let subject = format!("{what} in row {}", index + 1);
    Gap { subject, reason }
}

/// Text without blanks around it; blank is none.
fn text(value: &Option<Loose>) -> Option<String> {
    value.as_ref().and_then(Loose::text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use cw_sync_core::source::json::object;
    use serde_json::json;

    #[test]
    fn a_policy_is_known_by_its_id() {
        let rows = [
            json!({ "policyId": "p1", "name": " Birch ", "parent": null, "color": "red" }),
            json!({ "policyId": 7, "name": "Cedar", "parent": "p1" }),
            json!({ "policyId": "p2", "name": "" }),
            json!({ "name": "Nobody" }),
            json!({ "policyId": "p1", "name": "Birch again" }),
        ];
        let ((tenants, gaps), _) = policies(rows.into_iter().map(object).collect());
        assert_eq!(
            tenants,
            [Tenant::new("p1", "Birch"), Tenant::new("7", "Cedar")]
        );
        let reasons: Vec<_> = gaps.iter().map(|gap| gap.reason.as_str()).collect();
        assert_eq!(
            reasons,
            [
                "policy p2 has no name",
                "it has no policyId",
                "it is listed more than once"
            ]
        );
    }
}
