use crate::mapping::{Issue, ProductRefusal};
use crate::model::{AlertKey, IntegrationId, TenantKey};
use crate::plan::{Difference, Severity};
use crate::source::SourceError;
use crate::store::{Lease, StoreError};
use chrono::{DateTime, Utc};
use cw_manage::ErrorKind;

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
    /// What is hosted is no longer what is kept: it was set otherwise or reset meanwhile. Nothing was
    /// read or written.
    #[error(
        "integration `{integration}` was changed or reset since it was hosted; nothing was done; \
         host it anew, or set it up again if it was reset"
    )]
    Outdated {
        /// The integration.
        integration: IntegrationId,
    },
    /// The adapter or the engine has a bug. What was in flight is settled by the next run.
    #[error(
        "the work on integration `{integration}` broke off in a panic: its adapter or the engine \
         has a bug; the program's own output says where, report it"
    )]
    Panicked {
        /// The integration.
        integration: IntegrationId,
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

    /// Whether a run that ends so is a run that failed. The others never began, or were taken over.
    pub(crate) fn fails_a_run(&self) -> bool {
        match self {
            Self::Store(error) => !matches!(error, StoreError::LeaseLost(_)),
            Self::Cwm(_) | Self::Source(_) | Self::Panicked { .. } => true,
            _ => false,
        }
    }

    /// The error as a line of an error log: refused keys as the guide shows them (SW-53), where the
    /// company id is known.
    pub(crate) fn line(&self, company: Option<&str>) -> String {
        let refused = match self {
            Self::Cwm(error) => company.and_then(|company| auth_error(company, error)),
            _ => None,
        };
        let refused = refused.map(|line| format!("{line} {CHECK_THE_KEYS}"));
        refused.unwrap_or_else(|| self.to_string())
    }
}

/// What to do about refused keys.
pub(crate) const CHECK_THE_KEYS: &str = "Check the company id, the API member's public and private \
     key and the client id: type them again on both sides, without blanks";

/// A failure of authentication as an error log tells it (SW-53): `GET company/companies, company id
/// acme, error:401 Auth Error.` `None` for other failures.
pub fn auth_error(company: &str, error: &cw_manage::Error) -> Option<String> {
    if error.kind() != ErrorKind::Unauthorized {
        return None;
    }
    let operation = error.operation().replacen(" /", " ", 1);
    let status = error.status().unwrap_or(401);
    Some(format!(
        "{operation}, company id {company}, error:{status} Auth Error."
    ))
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
