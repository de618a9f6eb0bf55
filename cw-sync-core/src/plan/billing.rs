//! The whole plan of a billing sync.

use super::actual::{Actual, ActualAgreement, ActualLine};
use super::catalog::{self, IDENTIFIER_LENGTH, Wanted};
use super::line::{self, Decision, Subject};
use super::{Change, Finding, Link, Plan, RecordKey, RecordKind, Scope, Severity, fold};
use super::{TenantOutlook, TenantPlan, agreement};
use crate::mapping::Mapping;
use crate::model::{BillableProduct, IntegrationId, Tenant};
use crate::policy::BillingPolicy;
use crate::source::Snapshot;
use chrono::NaiveDate;
use cw_manage::Id;
use cw_manage::model::Agreement;
use std::collections::{BTreeMap, BTreeSet};

/// Longest serial number that CWM takes, in characters (cwm-api §10.3).
const SERIAL_LENGTH: usize = 50;

/// All that a plan is made from.
#[derive(Debug)]
pub struct BillingInput<'a> {
    /// The integration.
    pub integration: &'a IntegrationId,
    /// How it behaves.
    pub policy: &'a BillingPolicy,
    /// The day on which the plan is made.
    pub today: NaiveDate,
    /// All tenants, in any order.
    pub tenants: &'a [TenantInput],
    /// What CWM holds.
    pub actual: &'a Actual,
    /// What we remember of records that we wrote.
    pub links: &'a BTreeMap<RecordKey, Link>,
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
pub fn plan_billing(input: &BillingInput<'_>) -> Plan {
    let mut tenants: Vec<_> = input.tenants.iter().collect();
    tenants.sort_by(|a, b| a.tenant.key.cmp(&b.tenant.key));

    let mut making = Making {
        input,
        plan: Vec::new(),
        findings: Vec::new(),
        wanted: Wanted::new(),
    };
    let mut outlooks = Vec::new();
    let mut billed = Vec::new();
    for tenant in tenants {
        let outlook = match billing_of(input, tenant) {
            Ok(account) => {
                billed.push(account);
                TenantOutlook::Billed
            }
            Err(outlook) => outlook,
        };
        if let TenantOutlook::Failed(message) = &outlook {
            making.find(Severity::Error, &tenant.tenant, None, message.clone());
        }
        outlooks.push(describe(input.actual, tenant, outlook));
    }
    let claims = claims(&billed);
    for account in &billed {
        making.account(account, &claims);
    }
    let mut changes = catalog::plan(&input.policy.catalog, &making.wanted, input.actual);
    changes.append(&mut making.plan);
    making.findings.sort();
    Plan {
        integration: input.integration.clone(),
        changes,
        findings: making.findings,
        tenants: outlooks,
    }
}

/// A tenant that is billed: its products and the agreement they go to.
struct Account<'a> {
    tenant: &'a Tenant,
    agreement_id: Id<Agreement>,
    agreement: &'a ActualAgreement,
    lines: &'a [ActualLine],
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
) -> Result<Account<'a>, TenantOutlook> {
    let ignored = |why: &str| TenantOutlook::Ignored(why.to_owned());
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
    .map_err(TenantOutlook::Failed)?;
    let snapshot = match &tenant.products {
        Some(Ok(snapshot)) => snapshot,
        Some(Err(reason)) => return Err(TenantOutlook::Failed(reason.clone())),
        None => {
            return Err(TenantOutlook::Failed(
                "its products were not read".to_owned(),
            ));
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
        lines: agreement.lines.as_deref().unwrap_or_default(),
        snapshot,
        products,
    })
}

/// How many products want each line. More than one: no line can stand for both.
fn claims(billed: &[Account<'_>]) -> BTreeMap<RecordKey, usize> {
    let mut claims = BTreeMap::new();
    for item in billed.iter().flat_map(|account| &account.products) {
        *claims.entry(item.key.clone()).or_default() += 1;
    }
    claims
}

fn describe(actual: &Actual, input: &TenantInput, outlook: TenantOutlook) -> TenantPlan {
    let company = input
        .mapping
        .as_ref()
        .and_then(|mapping| actual.companies.get(&mapping.company));
    let agreement = input.mapping.as_ref().and_then(|mapping| mapping.agreement);
    let agreement = agreement.and_then(|id| actual.agreements.get(&id));
    TenantPlan {
        tenant: input.tenant.clone(),
        company: company.map(|company| company.name.clone()),
        agreement: agreement.map(|agreement| agreement.name.clone()),
        products: match &input.products {
            Some(Ok(snapshot)) => Some(snapshot.items().len()),
            _ => None,
        },
        outlook,
    }
}

/// A plan in the making.
struct Making<'a> {
    input: &'a BillingInput<'a>,
    plan: Vec<Change>,
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
        self.findings.push(Finding {
            severity,
            tenant: tenant.key.clone(),
            product,
            message,
        });
    }

    fn account(&mut self, account: &Account<'_>, claims: &BTreeMap<RecordKey, usize>) {
        for gap in account.snapshot.gaps() {
            let product = Some(gap.subject.clone());
            self.find(Severity::Error, account.tenant, product, gap.reason.clone());
        }
        let taken: BTreeMap<_, _> = self
            .input
            .links
            .values()
            .filter(|link| link.key.kind == RecordKind::Addition)
            .map(|link| (link.record, &link.key))
            .collect();
        for item in &account.products {
            match self.item(account, item, &taken, claims) {
                Ok(decision) => self.take(account, Some(item), decision),
                Err(message) => {
                    let product = Some(name_of(item));
                    self.find(Severity::Error, account.tenant, product, message);
                }
            }
        }
        self.gone(account);
    }

    /// What is to be done about one product.
    fn item(
        &self,
        account: &Account<'_>,
        item: &Item<'_>,
        taken: &BTreeMap<i64, &RecordKey>,
        claims: &BTreeMap<RecordKey, usize>,
    ) -> Result<Decision, String> {
        if claims.get(&item.key).is_some_and(|count| *count > 1) {
            return Err(
                "the vendor reports it more than once for this agreement, and one line \
                        cannot stand for both; check the vendor's data and the mapping"
                    .to_owned(),
            );
        }
        check_length("product name", &item.identifier, IDENTIFIER_LENGTH)?;
        check_length(
            "serial number",
            item.product.serial.as_deref().unwrap_or_default(),
            SERIAL_LENGTH,
        )?;
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
            agreement_id: account.agreement_id,
            agreement: account.agreement,
            lines: account.lines,
            product: item.product,
            identifier: &item.identifier,
            key: &item.key,
            link: self.input.links.get(&item.key),
            taken,
            today: self.input.today,
            complete: account.snapshot.is_complete(),
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
        if let Some((action, fields, reason)) = decision.step {
            let scope = Scope::Tenant(account.tenant.key.clone());
            self.plan.push(Change {
                scope,
                action,
                fields,
                reason,
            });
        }
    }

    /// Lines of ours whose products the vendor no longer reports.
    fn gone(&mut self, account: &Account<'_>) {
        let reported: BTreeSet<_> = account.products.iter().map(|item| &item.key).collect();
        let gone: Vec<_> = self
            .input
            .links
            .values()
            .filter(|link| link.key.kind == RecordKind::Addition)
            .filter(|link| link.tenant.as_ref() == Some(&account.tenant.key))
            .filter(|link| !reported.contains(&link.key))
            .filter_map(|link| {
                account
                    .lines
                    .iter()
                    .find(|line| line.id.get() == link.record)
            })
            .collect();
        for line in gone {
            let decision = line::gone(
                &self.input.policy.lines,
                account.agreement_id,
                line,
                account.snapshot.is_complete(),
                self.input.today,
            );
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
