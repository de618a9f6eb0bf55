//! Which tenant is which CWM company, and on which agreement it is billed; which of the vendor's
//! products is which catalog item; and what of it is switched off.
//!
//! All of it is a person's choice. [`suggest`] proposes and never chooses, [`check`](fn@check) says
//! what stands against a choice before it is kept, [`Choices`] are put on top of the policy at each
//! run, and [`csv`] takes mappings out to a spreadsheet and back.

mod check;
mod choices;
pub mod csv;
mod likeness;
mod products;
mod suggest;

pub use check::{CheckInput, Issue, Place, check};
pub use choices::{Choices, Switch};
pub(crate) use products::refuse_product;
pub use products::{ProductRefusal, ProductRow, product_rows};
pub use suggest::{Candidate, Likeness, Offer, Suggestion, suggest};

use crate::model::TenantKey;
use chrono::{DateTime, Utc};
use cw_manage::Id;
use cw_manage::model::{Agreement, Company};
use serde::{Deserialize, Serialize};

/// A tenant's place in CWM, as a person chose it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Mapping {
    /// The vendor's tenant.
    pub tenant: TenantKey,
    /// The company that it is.
    pub company: Id<Company>,
    /// The agreement that its products are billed on. Without one the tenant is kept for inventory
    /// only, and nothing is billed (SW-24).
    pub agreement: Option<Id<Agreement>>,
    /// Whether the tenant takes part in syncs. On by default with an agreement, off without
    /// (SW-23, SW-24).
    pub enabled: bool,
}

impl Mapping {
    /// A tenant that is billed on an agreement of a company.
    pub fn to_agreement(
        tenant: impl Into<TenantKey>,
        company: impl Into<Id<Company>>,
        agreement: impl Into<Id<Agreement>>,
    ) -> Self {
        Self {
            tenant: tenant.into(),
            company: company.into(),
            agreement: Some(agreement.into()),
            enabled: true,
        }
    }

    /// A tenant that is a company, for inventory only.
    pub fn to_company(tenant: impl Into<TenantKey>, company: impl Into<Id<Company>>) -> Self {
        Self {
            tenant: tenant.into(),
            company: company.into(),
            agreement: None,
            enabled: false,
        }
    }
}

/// What is left of a mapping that was removed: its records are still in CWM.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Tombstone {
    /// What it was.
    pub mapping: Mapping,
    /// When it was removed.
    pub removed_at: DateTime<Utc>,
}

impl Tombstone {
    /// What is left of a mapping.
    pub fn new(mapping: Mapping, removed_at: DateTime<Utc>) -> Self {
        Self {
            mapping,
            removed_at,
        }
    }
}
