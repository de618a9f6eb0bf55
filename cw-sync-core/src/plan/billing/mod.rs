//! Billable products → catalog items and additions: the plan of a billing sync.

mod action;
mod actual;
mod agreement;
mod catalog;
mod gone;
mod index;
mod line;
mod matching;

pub use action::{BillingAction, Fields, written};
pub use actual::{
    Actual, ActualAgreement, ActualCategory, ActualItem, ActualLine, ActualSubcategory,
};
pub(crate) use catalog::fits_catalog;

use super::{
    Change, Finding, Link, Links, Outlook, Part, RecordKey, Scope, Severity, TenantData, fold,
};
use crate::mapping::Mapping;
use crate::model::{BillableProduct, DataKind, Tenant};
use crate::policy::BillingPolicy;
use crate::source::Snapshot;
use catalog::{IDENTIFIER_LENGTH, Wanted};
use chrono::NaiveDate;
use cw_manage::Id;
use cw_manage::model::Agreement;
use index::Index;
use line::{Decision, Subject};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// Longest serial number that CWM takes, in characters (cwm-api §10.3).
const SERIAL_LENGTH: usize = 50;

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

    let mut making = Making {
        input,
        plan: Vec::new(),
        ties: Vec::new(),
        findings: Vec::new(),
        wanted: Wanted::new(),
    };
    let mut part = Part::new(DataKind::Billing);
    let mut billed = Vec::new();
    for tenant in tenants {
        let outlook = match billing_of(input, tenant) {
            Ok(account) => {
                billed.push(account);
                Outlook::Synced
            }
            Err(outlook) => outlook,
        };
        if let Outlook::Failed(message) = &outlook {
            making.find(Severity::Error, &tenant.tenant, None, message.clone());
        }
        let reported = match &tenant.products {
            Some(Ok(snapshot)) => Some(snapshot.items().len()),
            _ => None,
        };
        let data = TenantData::new(reported, outlook);
        part.tenants.insert(tenant.tenant.key.clone(), data);
    }
    let index = index(input, &billed);
    for account in &billed {
        making.account(account, &index);
    }
    part.changes = catalog::plan(&input.policy.catalog, &making.wanted, input.actual);
    part.changes.append(&mut making.plan);
    making.findings.sort();
    part.findings = making.findings;
    part.ties = making.ties;
    part
}

/// A tenant that is billed: its products and the agreement they go to.
struct Account<'a> {
    tenant: &'a Tenant,
    agreement_id: Id<Agreement>,
    agreement: &'a ActualAgreement,
    snapshot: &'a Snapshot<BillableProduct>,
    products: Vec<Item<'a>>,
}

/// A product with the names under which CWM knows it.
struct Item<'a> {
    product: &'a BillableProduct,
    identifier: String,
    key: RecordKey,
}

fn billing_of<'a>(
    input: &BillingInput<'a>,
    tenant: &'a TenantInput,
) -> Result<Account<'a>, Outlook> {
    let ignored = |why: &str| Outlook::Ignored(why.to_owned());
    let mapping = tenant
        .mapping
        .as_ref()
        .ok_or_else(|| ignored("not mapped"))?;
    let agreement_id = mapping
        .agreement
        .ok_or_else(|| ignored("mapped to a company only: inventory, nothing is billed"))?;
    if !mapping.enabled {
        return Err(ignored("sync is off"));
    }
    let agreement = agreement::billable(
        &input.policy.agreements,
        mapping,
        agreement_id,
        input.actual,
    )
    .map_err(Outlook::Failed)?;
    let snapshot = match &tenant.products {
        Some(Ok(snapshot)) => snapshot,
        Some(Err(reason)) => return Err(Outlook::Failed(reason.clone())),
        None => {
            return Err(Outlook::Failed("its products were not read".to_owned()));
        }
    };
    let policy = input.policy;
    let mut products: Vec<_> = snapshot
        .items()
        .iter()
        .map(|product| {
            let identifier = policy.catalog.identifier(&product.name);
            let key = line::key_of(&policy.lines, agreement_id, &identifier, product);
            Item {
                product,
                identifier,
                key,
            }
        })
        .collect();
    products.sort_by(|a, b| {
        a.key
            .cmp(&b.key)
            .then_with(|| a.identifier.cmp(&b.identifier))
    });
    Ok(Account {
        tenant: &tenant.tenant,
        agreement_id,
        agreement,
        snapshot,
        products,
    })
}

fn index<'a>(input: &BillingInput<'a>, billed: &[Account<'a>]) -> Index<'a> {
    let sure: BTreeSet<_> = billed
        .iter()
        .filter(|account| account.snapshot.is_complete())
        .map(|account| &account.tenant.key)
        .collect();
    // A tenant that is left alone on purpose has no say in what becomes of a line.
    let takes_part = |tenant: &&TenantInput| {
        let mapping = tenant.mapping.as_ref();
        mapping.is_some_and(|mapping| mapping.enabled && mapping.agreement.is_some())
    };
    let unsure = input.tenants.iter().filter(takes_part);
    let unsure = unsure
        .map(|tenant| &tenant.tenant.key)
        .filter(|tenant| !sure.contains(tenant))
        .collect();
    let products = billed.iter().flat_map(|account| &account.products);
    Index::new(
        input.policy.lines.matching,
        input.actual,
        input.links,
        products.map(|item| item.key.clone()),
        unsure,
    )
}

/// A plan in the making.
struct Making<'a> {
    input: &'a BillingInput<'a>,
    plan: Vec<Change>,
    ties: Vec<Link>,
    findings: Vec<Finding>,
    wanted: Wanted,
}

impl Making<'_> {
    fn find(
        &mut self,
        severity: Severity,
        tenant: &Tenant,
        product: Option<String>,
        message: String,
    ) {
        let finding = Finding::new(severity, DataKind::Billing, &tenant.key, message);
        self.findings.push(finding.about(product));
    }

    fn account(&mut self, account: &Account<'_>, index: &Index<'_>) {
        for gap in account.snapshot.gaps() {
            let product = Some(gap.subject.clone());
            self.find(Severity::Error, account.tenant, product, gap.reason.clone());
        }
        for item in &account.products {
            match self.item(account, item, index) {
                Ok(decision) => self.take(account, Some(item), decision),
                Err(message) => {
                    let product = Some(name_of(item));
                    self.find(Severity::Error, account.tenant, product, message);
                }
            }
        }
        self.gone(account, index);
    }

    /// What is to be done about one product.
    fn item(
        &self,
        account: &Account<'_>,
        item: &Item<'_>,
        index: &Index<'_>,
    ) -> Result<Decision, String> {
        if index.claims(&item.key) > 1 {
            return Err(
                "the vendor reports it more than once for this agreement, and one line \
                        cannot stand for both; check the vendor's data and the mapping"
                    .to_owned(),
            );
        }
        if item.product.name.trim().is_empty() {
            return Err("the vendor reports a product without a name".to_owned());
        }
        if item.product.quantity < Decimal::ZERO {
            return Err(format!(
                "the vendor reports a quantity of {}, and less than 0 cannot be billed; check the \
                 vendor's data",
                item.product.quantity.normalize()
            ));
        }
        check_length("product name", &item.identifier, IDENTIFIER_LENGTH)?;
        let serial = item.product.serial.as_deref().unwrap_or_default();
        check_length("serial number", serial.trim(), SERIAL_LENGTH)?;
        if let Some(known) = self.input.actual.item(&item.identifier)
            && known.inactive
        {
            return Err(format!(
                "catalog item {:?} (id {}) is inactive in CWM; activate it",
                known.identifier, known.id
            ));
        }
        Subject {
            policy: &self.input.policy.lines,
            index,
            tenant: &account.tenant.key,
            agreement_id: account.agreement_id,
            agreement: account.agreement,
            product: item.product,
            identifier: &item.identifier,
            key: &item.key,
            link: self.input.links.get(&item.key),
            today: self.input.today,
            complete: account.snapshot.gaps().is_empty(),
        }
        .decide()
    }

    /// Takes a decision into the plan.
    fn take(&mut self, account: &Account<'_>, item: Option<&Item<'_>>, decision: Decision) {
        for warning in decision.warnings {
            self.find(
                Severity::Warning,
                account.tenant,
                item.map(name_of),
                warning,
            );
        }
        if let Some(item) = item {
            let class = self
                .input
                .policy
                .catalog
                .class(&item.product.family)
                .clone();
            let wanted = (item.identifier.clone(), class);
            // One identifier in two spellings or families: the smaller, whatever the order.
            self.wanted
                .entry(fold(&item.identifier))
                .and_modify(|known| {
                    if wanted < *known {
                        *known = wanted.clone();
                    }
                })
                .or_insert(wanted);
        }
        self.ties.extend(decision.tie);
        if let Some((action, fields, reason)) = decision.step {
            let scope = Scope::Tenant(account.tenant.key.clone());
            self.plan.push(Change::new(scope, action, fields, reason));
        }
    }

    /// Lines of the tenant whose products the vendor no longer reports.
    fn gone(&mut self, account: &Account<'_>, index: &Index<'_>) {
        let policy = &self.input.policy.lines;
        let (here, today) = (account.agreement_id, self.input.today);
        for known in index.remembered(&account.tenant.key) {
            // Another tenant on the agreement may have the product now.
            if index.claims(&known.link.key) > 0 || index.is_shared(known.link.record) {
                continue;
            }
            if known.agreement != here {
                let key = RecordKey::addition(here, &known.identifier, Some(&known.serial));
                // What is still reported has its own decision.
                if index.claims(&key) == 0
                    && let Ok(Some((agreement, line))) = index.still_bills(known, today)
                {
                    self.take(account, None, gone::left_behind(&agreement.name, line));
                }
                continue;
            }
            let Some(line) = index.line(here, known.link.record) else {
                continue;
            };
            // A person made it another reported product's.
            if index.claims(&line.key(policy.matching, here)) > 0 {
                continue;
            }
            let complete = account.snapshot.is_complete();
            let decision = gone::gone(policy, known, line, complete, today);
            self.take(account, None, decision);
        }
    }
}

fn name_of(item: &Item<'_>) -> String {
    match &item.product.serial {
        Some(serial) => format!("{} (serial {serial})", item.identifier),
        None => item.identifier.clone(),
    }
}

fn check_length(what: &str, text: &str, limit: usize) -> Result<(), String> {
    let length = text.chars().count();
    if length > limit {
        return Err(format!(
            "its {what} has {length} characters, and CWM takes {limit}"
        ));
    }
    Ok(())
}
