use crate::mapping::Mapping;
use crate::model::TenantKey;
use crate::plan::Links;
use chrono::NaiveDate;
use cw_manage::Id;
use cw_manage::model::{Agreement, Company};
use std::collections::BTreeMap;

/// What guards look at besides the plan.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Facts<'a> {
    /// The day of the plan.
    pub today: NaiveDate,
    /// What is remembered of records.
    pub links: &'a Links,
    /// The mappings, by tenant.
    pub mappings: BTreeMap<TenantKey, Mapping>,
    /// The agreements that were read.
    pub agreements: BTreeMap<Id<Agreement>, Terms>,
    /// How many tenants should be synced that the vendor's list, which is complete, lacks.
    pub vanished: usize,
}

impl<'a> Facts<'a> {
    /// Facts without mappings, agreements or missing tenants.
    pub fn new(today: NaiveDate, links: &'a Links) -> Self {
        Self {
            today,
            links,
            mappings: BTreeMap::new(),
            agreements: BTreeMap::new(),
            vanished: 0,
        }
    }
}

/// An agreement, as far as guards know it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Terms {
    /// Its name.
    pub name: String,
    /// Whose it is.
    pub company: Option<Id<Company>>,
    /// From when it bills.
    pub billing_start: Option<NaiveDate>,
    /// Of a recurring agreement: until before this day everything has been invoiced.
    pub next_invoice: Option<NaiveDate>,
    /// Whether a line that begins within a period is billed for the rest of it.
    pub prorates: bool,
    /// Whether it is never invoiced again.
    pub over: bool,
}

impl Terms {
    /// An agreement of which only the name is known.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            company: None,
            billing_start: None,
            next_invoice: None,
            prorates: false,
            over: false,
        }
    }
}
