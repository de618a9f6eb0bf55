//! The partner's companies that have agreements: what tenants can be mapped to.
//!
//! They are fetched from CWM and kept in the store, so that a picker need not wait for CWM: all
//! companies with an agreement, whatever their status; those without one are left out, and so are
//! deleted ones (SW-22).

use crate::model::IntegrationId;
use crate::plan::fold;
use crate::store::{CompanyStore, StoreError};
use crate::target::Reader;
use chrono::{DateTime, Utc};
use cw_manage::model::{Agreement, Company};
use cw_manage::{Client, Id};
use serde::{Deserialize, Serialize};

/// A company that tenants can be mapped to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListedCompany {
    /// Its id.
    pub id: Id<Company>,
    /// Its identifier: the short name that CWM's people know it by.
    pub identifier: String,
    /// Its name.
    pub name: String,
    /// Its status' name.
    pub status: Option<String>,
    /// Its website, by whose domain it is suggested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Its agreements, by name.
    pub agreements: Vec<ListedAgreement>,
}

/// An agreement that tenants can be billed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListedAgreement {
    /// Its id.
    pub id: Id<Agreement>,
    /// Its name.
    pub name: String,
    /// Active, Inactive, Expired or Cancelled.
    pub status: Option<String>,
}

impl ListedCompany {
    /// A company without agreements.
    pub fn new(
        id: impl Into<Id<Company>>,
        identifier: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            identifier: identifier.into(),
            name: name.into(),
            status: None,
            website: None,
            agreements: Vec::new(),
        }
    }

    /// Adds an agreement.
    #[must_use]
    pub fn with_agreement(mut self, agreement: ListedAgreement) -> Self {
        self.agreements.push(agreement);
        self
    }

    /// What a list of companies is sorted by, for those who implement a store.
    pub fn sort_key(&self) -> (String, i64) {
        (fold(&self.name), self.id.get())
    }

    /// What a search looks into: see [`CompanyQuery`].
    pub fn search_text(&self) -> String {
        format!("{}\n{}", fold(&self.name), fold(&self.identifier))
    }
}

impl ListedAgreement {
    /// An agreement.
    pub fn new(id: impl Into<Id<Agreement>>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            status: None,
        }
    }
}

/// Which of the kept companies are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CompanyQuery {
    /// What their name or identifier has in it, whatever the case; empty: any.
    pub search: String,
    /// How many of those that fit are left out at the beginning.
    pub skip: u32,
    /// How many are wanted at most.
    pub limit: u32,
}

impl CompanyQuery {
    /// The first hundred that have this in their name or identifier.
    pub fn new(search: impl Into<String>) -> Self {
        Self {
            search: search.into(),
            skip: 0,
            limit: 100,
        }
    }

    /// Another part of those that fit.
    #[must_use]
    pub fn part(mut self, skip: u32, limit: u32) -> Self {
        self.skip = skip;
        self.limit = limit;
        self
    }

    /// What is looked for, as names are compared, for those who implement a store.
    pub fn folded(&self) -> String {
        fold(&self.search)
    }
}

/// Some of the kept companies, by name.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyPage {
    /// When they were fetched; `None`: never, so that there are none (SW-27).
    pub fetched_at: Option<DateTime<Utc>>,
    /// How many there are that fit.
    pub found: u64,
    /// Those that are wanted of them.
    pub companies: Vec<ListedCompany>,
}

impl CompanyPage {
    /// A page, for those who implement a store.
    pub fn new(
        fetched_at: Option<DateTime<Utc>>,
        found: u64,
        companies: Vec<ListedCompany>,
    ) -> Self {
        Self {
            fetched_at,
            found,
            companies,
        }
    }
}

/// How far a fetch is: the first takes minutes where there are many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Fetched {
    /// Agreements that were read.
    pub agreements: usize,
    /// Companies that were read.
    pub companies: usize,
    /// How many companies there are, once all agreements are read.
    pub of: Option<usize>,
}

/// Why companies could not be fetched and kept. Those that were kept before still are.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RefreshError {
    /// CWM could not be read.
    #[error("the companies and agreements could not be read: {0}")]
    Cwm(#[from] cw_manage::Error),
    /// They could not be kept.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How many of CWM's lists are read at a time.
const AT_A_TIME: usize = 4;

/// Fetches all companies with their agreements, and keeps them in place of those that were kept
/// before: all of them or, if anything cannot be read, none. `tell` hears how far it is. How many
/// there are.
///
/// # Errors
///
/// When CWM cannot be read, the integration is connected to another by now, or the store fails.
pub async fn refresh(
    cwm: &Client,
    store: &dyn CompanyStore,
    integration: &IntegrationId,
    now: DateTime<Utc>,
    tell: &(dyn Fn(Fetched) + Send + Sync),
) -> Result<usize, RefreshError> {
    let reader = Reader::new(cwm.clone(), AT_A_TIME);
    let companies = reader.companies_with_agreements(tell).await?;
    store
        .keep_companies(integration, &cwm.identity(), &companies, now)
        .await?;
    Ok(companies.len())
}
