use super::roster::{self, Member};
use crate::guard::Terms;
use crate::model::{IntegrationId, TenantKey};
use crate::plan::{ActualCompany, Extent, Links, Part, RecordKey};
use crate::store::{Lease, Store};
use crate::target::Reader;
use chrono::{DateTime, NaiveDate, Utc};
use cw_manage::Id;
use cw_manage::model::{Agreement, Company};
use std::collections::{BTreeMap, BTreeSet};

/// What the kinds of data share in one run.
pub(super) struct Context<'a> {
    pub(super) integration: &'a IntegrationId,
    pub(super) store: &'a dyn Store,
    /// The right to save what was read; a dry run has none.
    pub(super) lease: Option<&'a Lease>,
    pub(super) roster: &'a [Member],
    /// The mapped companies that exist.
    pub(super) companies: &'a BTreeMap<Id<Company>, ActualCompany>,
    pub(super) links: &'a Links,
    pub(super) extent: &'a Extent,
    /// Why the run leaves members of the roster out.
    pub(super) left_out: BTreeMap<&'a TenantKey, &'a str>,
    /// The tenants that have a mapping.
    pub(super) mapped: BTreeSet<&'a TenantKey>,
    /// What is not tried now since CWM refused it too often: see [`held`](crate::trouble::held).
    pub(super) held: &'a BTreeMap<RecordKey, String>,
    pub(super) reader: &'a Reader,
    pub(super) now: DateTime<Utc>,
    /// The day that it is where the partner is.
    pub(super) today: NaiveDate,
    /// How many tenants are read at a time.
    pub(super) at_a_time: usize,
}

impl Context<'_> {
    /// Why the run leaves a tenant out; `None`: it takes part.
    pub(super) fn why_left_out(&self, tenant: &TenantKey) -> Option<&str> {
        let beyond = !self.extent.takes(tenant);
        let why = self.left_out.get(tenant).copied();
        why.or(beyond.then_some(roster::BEYOND))
    }

    /// Whether what is listed for these tenants, the closest first, is this one's: it is that of
    /// the first of them that is mapped, switched on or not.
    pub(super) fn is_own(&self, tenant: &TenantKey, listed_for: &[TenantKey]) -> bool {
        let owner = listed_for.iter().find(|one| self.mapped.contains(one));
        owner.is_none_or(|owner| owner == tenant)
    }
}

/// The plan of one kind of data, and what was found in CWM on the way.
pub(super) struct Prepared {
    pub(super) part: Part,
    /// The records that changes may refer to.
    pub(super) known: Vec<(RecordKey, i64)>,
    /// The agreements that were read.
    pub(super) agreements: BTreeMap<Id<Agreement>, Terms>,
}
