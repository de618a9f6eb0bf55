//! Billable products → catalog items and additions: the plan of a billing sync.

mod account;
mod action;
mod actual;
mod agreement;
mod before;
mod catalog;
mod decision;
mod ending;
mod gone;
mod index;
mod line;
mod making;
mod matching;
mod place;
mod unmapped;

pub use action::{BillingAction, Fields, written};
pub use actual::{
    Actual, ActualAgreement, ActualCategory, ActualItem, ActualLine, ActualSubcategory,
};
pub(crate) use agreement::obstacles;
pub(crate) use catalog::{fits_catalog, setup};

use super::{Links, Outlook, Part, Severity, TenantData};
use crate::mapping::Mapping;
use crate::model::{BillableProduct, DataKind, Tenant};
use crate::policy::BillingPolicy;
use crate::source::Snapshot;
use account::{Account, billing_of};
use chrono::NaiveDate;
use index::Index;
use making::Making;
use std::collections::{BTreeMap, BTreeSet};
use unmapped::Why;

/// All that a plan is made from.
#[derive(Debug)]
pub struct BillingInput<'a> {
    /// How it behaves.
    pub policy: &'a BillingPolicy,
    /// The day on which the plan is made.
    pub today: NaiveDate,
    /// All tenants, in any order.
    pub tenants: &'a [TenantInput],
    /// What CWM holds.
    pub actual: &'a Actual,
    /// What we remember of records that we wrote, by natural key; no two of one record.
    pub links: &'a Links,
}

/// One tenant with what is known of it.
#[derive(Debug, Clone)]
pub struct TenantInput {
    /// The tenant.
    pub tenant: Tenant,
    /// Its place in CWM, if it has one.
    pub mapping: Option<Mapping>,
    /// Its products, or why they could not be read; `None` where it was not asked for them.
    pub products: Option<Result<Snapshot<BillableProduct>, String>>,
}

/// Makes the plan.
pub fn plan_billing(input: &BillingInput<'_>) -> Part {
    let mut tenants: Vec<_> = input.tenants.iter().collect();
    tenants.sort_by(|a, b| a.tenant.key.cmp(&b.tenant.key));

    let mut making = Making::new(input);
    let mut part = Part::new(DataKind::Billing);
    let mut billed = Vec::new();
    for tenant in &tenants {
        let outlook = match billing_of(input, tenant) {
            Ok(account) => {
                billed.push(account);
                Outlook::Synced
            }
            Err(outlook) => outlook,
        };
        if let Outlook::Failed(message) = &outlook {
            making.find(Severity::Error, &tenant.tenant.key, None, message.clone());
        }
        let reported = match &tenant.products {
            Some(Ok(snapshot)) => Some(snapshot.items().len()),
            _ => None,
        };
        let data = TenantData::new(reported, outlook);
        part.tenants.insert(tenant.tenant.key.clone(), data);
    }
    let index = index(input, &billed);
    for (tenant, data) in &mut part.tenants {
        data.in_force = Some(index.in_force(tenant, input.today));
    }
    for account in &billed {
        making.account(account, &index);
    }
    for (tenant, why) in no_longer_billed(&tenants, &index) {
        making.unmapped(&tenant, &why, &index);
    }
    if input.policy.maintains_catalog() {
        part.changes = catalog::plan(&input.policy.catalog, &making.wanted, input.actual);
    }
    part.changes.append(&mut making.plan);
    making.findings.sort();
    part.findings = making.findings;
    part.ties = making.ties;
    part
}

/// Tenants of which lines are remembered, and that are not to be billed by their mapping: also
/// those that the vendor no longer reports.
fn no_longer_billed(tenants: &[&TenantInput], index: &Index<'_>) -> Vec<(Tenant, Why)> {
    let inputs: BTreeMap<_, _> = tenants
        .iter()
        .map(|input| (&input.tenant.key, *input))
        .collect();
    let remembered = index.tenants().filter_map(|key| {
        let input = inputs.get(key);
        let mapping = input.and_then(|input| input.mapping.as_ref());
        let why = match mapping {
            // What is off is left alone, whatever else its mapping says (PP-11).
            Some(mapping) if !mapping.enabled => Why::Off,
            Some(mapping) if mapping.agreement.is_none() => Why::Unmapped,
            Some(_) => return None,
            None => Why::Unmapped,
        };
        let tenant = input.map(|input| input.tenant.clone());
        let unknown = || Tenant::new(key.clone(), key.as_str());
        Some((tenant.unwrap_or_else(unknown), why))
    });
    remembered.collect()
}

fn index<'a>(input: &BillingInput<'a>, billed: &[Account<'a>]) -> Index<'a> {
    let sure: BTreeSet<_> = billed
        .iter()
        .filter(|account| account.snapshot.is_complete())
        .map(|account| &account.tenant.key)
        .collect();
    let unsure = input.tenants.iter().filter_map(|tenant| {
        // A tenant that is left alone on purpose has no say in what becomes of a line.
        let mapping = tenant.mapping.as_ref().filter(|mapping| mapping.enabled)?;
        let key = &tenant.tenant.key;
        let agreement = mapping.agreement.filter(|_| !sure.contains(key))?;
        Some((key, agreement))
    });
    let off = input.tenants.iter().filter_map(|tenant| {
        let mapping = tenant.mapping.as_ref()?;
        (mapping.agreement.is_some() && !mapping.enabled).then_some(&tenant.tenant.key)
    });
    let products = billed.iter().flat_map(|account| &account.products);
    Index::new(
        &input.policy.lines,
        input.actual,
        input.links,
        products.map(|item| item.key.clone()),
        unsure.collect(),
        off.collect(),
    )
}
