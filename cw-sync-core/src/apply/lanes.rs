use crate::model::TenantKey;
use crate::plan::{Change, RecordKey, Scope};
use std::collections::BTreeMap;

/// Which changes may be made at the same time: those of different companies. What tenants share
/// comes first, alone.
#[derive(Debug, Clone)]
pub(crate) struct Lanes {
    /// How many are gone through at a time.
    pub(crate) at_a_time: usize,
    /// The tenants' companies. A tenant without one has a lane of its own.
    pub(crate) companies: BTreeMap<TenantKey, i64>,
}

/// Whose changes a lane holds.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Lane<'a> {
    Company(i64),
    Tenant(&'a TenantKey),
}

impl Lanes {
    /// The changes by their places in the plan: the shared ones, and each lane's, in order.
    pub(super) fn split(&self, changes: &[Change]) -> (Vec<usize>, Vec<Vec<usize>>) {
        let mut shared = Vec::new();
        let mut lanes: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (place, change) in changes.iter().enumerate() {
            match &change.scope {
                Scope::Shared => shared.push(place),
                Scope::Tenant(tenant) => {
                    let company = self.companies.get(tenant);
                    let lane = company.map_or(Lane::Tenant(tenant), |id| Lane::Company(*id));
                    lanes.entry(lane).or_default().push(place);
                }
            }
        }
        (shared, lanes.into_values().collect())
    }
}

/// The most that goes into one request.
const MOST: usize = 50;

/// How many of the changes at the beginning go into one request: neighbours with the same batch
/// key, none of which needs another.
pub(super) fn batch<'a>(
    changes: impl Iterator<Item = &'a Change>,
    key: impl Fn(&Change) -> Option<String>,
) -> usize {
    let mut common = None;
    let mut made: Vec<RecordKey> = Vec::new();
    for change in changes.take(MOST) {
        let own = key(change);
        let joins = match &common {
            None => true,
            Some(common) => own == *common && !change.needs.iter().any(|need| made.contains(need)),
        };
        if !joins {
            break;
        }
        made.push(change.action.key());
        if own.is_none() {
            break;
        }
        common = Some(own);
    }
    made.len()
}
