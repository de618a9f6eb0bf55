use crate::mapping::{Issue, ProductRefusal};
use crate::model::{AlertKey, TenantKey};
use crate::plan::{Difference, Severity};
use crate::source::SourceError;
use crate::store::{Lease, StoreError};
use chrono::{DateTime, Utc};

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a whole run could not be made. What concerns one tenant or one change is no such error: it
/// stands in the report.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// CWM could not be read.
    #[error("CWM could not be read: {0}")]
    Cwm(#[from] cw_manage::Error),
    /// The vendor's list of tenants could not be read, or the vendor has shut us out.
    #[error("the vendor could not be read: {0}")]
    Source(#[from] SourceError),
    /// The engine's own state could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Another run of the same integration is going on.
    #[error(
        "integration `{integration}` is being synced by {holder}; it holds the lease until {until}"
    )]
    Busy {
        /// The integration.
        integration: String,
        /// Who holds the lease.
        holder: String,
        /// Until when, unless it is renewed.
        until: DateTime<Utc>,
    },
    /// An approved plan no longer fits what the vendor reports and CWM holds. Nothing was written.
    #[error("{}", moved(differences))]
    Moved {
        /// What a plan that is made now does differently.
        differences: Vec<Difference>,
    },
    /// An alert that a person speaks of is not known, or over.
    #[error("no alert `{alert}` of tenant `{tenant}` stands; look at the list of alerts")]
    NoSuchAlert {
        /// The tenant.
        tenant: TenantKey,
        /// The alert.
        alert: AlertKey,
    },
    /// Mappings that a person chose cannot work. None of them was kept.
    #[error("nothing was kept: {}", unfit(issues))]
    Unfit {
        /// All that stands against them, warnings, too.
        issues: Vec<Issue>,
    },
    /// Products cannot be billed as a person chose. Nothing was kept.
    #[error("nothing was kept: {}", joined(refusals.iter()))]
    Products {
        /// All that stands against it.
        refusals: Vec<ProductRefusal>,
    },
}

fn unfit(issues: &[Issue]) -> String {
    let errors = issues
        .iter()
        .filter(|issue| issue.severity == Severity::Error);
    joined(errors.map(|issue| format!("tenant {}: {}", issue.tenant, issue.message)))
}

fn joined(all: impl Iterator<Item = impl ToString>) -> String {
    let all: Vec<_> = all.map(|one| one.to_string()).collect();
    all.join("; ")
}

impl Error {
    /// Another has the lease.
    pub(crate) fn busy(held: Lease) -> Self {
        Self::Busy {
            integration: held.integration.to_string(),
            holder: held.holder,
            until: held.until,
        }
    }
}

/// How many differences a message shows.
const SHOWN: usize = 5;

fn moved(differences: &[Difference]) -> String {
    let all_gone = differences
        .iter()
        .all(|one| matches!(one, Difference::Gone(_)));
    if all_gone {
        return format!(
            "nothing was written: {} steps or stops of the approved plan are no longer called for, \
             and no others came; it may have been applied already; make a new plan and approve \
             that ({})",
            differences.len(),
            shown(differences)
        );
    }
    format!(
        "nothing was written: since the plan was approved, the vendor's data or CWM changed in {} \
         places; make a new plan and approve that ({})",
        differences.len(),
        shown(differences)
    )
}

fn shown(differences: &[Difference]) -> String {
    let mut shown: Vec<_> = differences
        .iter()
        .take(SHOWN)
        .map(ToString::to_string)
        .collect();
    if differences.len() > SHOWN {
        shown.push(format!("and {} more", differences.len() - SHOWN));
    }
    shown.join("; ")
}
