//! A plan in the making: the decisions about all products and lines, taken together.

use super::account::{Account, Item};
use super::catalog::{IDENTIFIER_LENGTH, Wanted};
use super::decision::Decision;
use super::ending::Enders;
use super::gone;
use super::index::Index;
use super::line::Subject;
use super::unmapped::{self, Why};
use super::{BillingAction, BillingInput};
use crate::model::{DataKind, Tenant, TenantKey};
use crate::plan::{Change, Finding, Link, RecordKey, Scope, Severity, fold};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// Longest serial number that CWM takes, in characters (cwm-api §10.3).
const SERIAL_LENGTH: usize = 50;

/// A plan in the making.
pub(super) struct Making<'a> {
    pub(super) input: &'a BillingInput<'a>,
    pub(super) plan: Vec<Change>,
    pub(super) ties: Vec<Link>,
    pub(super) findings: Vec<Finding>,
    pub(super) wanted: Wanted,
}

impl<'a> Making<'a> {
    pub(super) fn new(input: &'a BillingInput<'a>) -> Self {
        Self {
            input,
            plan: Vec::new(),
            ties: Vec::new(),
            findings: Vec::new(),
            wanted: Wanted::new(),
        }
    }

    pub(super) fn find(
        &mut self,
        severity: Severity,
        tenant: &TenantKey,
        product: Option<String>,
        message: String,
    ) {
        let finding = Finding::new(severity, DataKind::Billing, tenant, message);
        self.findings.push(finding.about(product));
    }

    /// A tenant that is billed.
    pub(super) fn account(&mut self, account: &Account<'_>, index: &Index<'_>) {
        let tenant = &account.tenant.key;
        for gap in account.snapshot.gaps() {
            let product = Some(gap.subject.clone());
            self.find(Severity::Error, tenant, product, gap.reason.clone());
        }
        for doubt in account.snapshot.doubts() {
            let product = Some(doubt.subject.clone());
            self.find(Severity::Warning, tenant, product, doubt.reason.clone());
        }
        for (severity, product, message) in &account.left {
            self.find(*severity, tenant, Some(product.clone()), message.clone());
        }
        // What ends comes first: what takes its place waits for it.
        let ending = self.gone(account, index);
        for item in account.products.iter().filter(|item| !item.paused) {
            match self.item(account, item, index, &ending) {
                Ok(decision) => {
                    self.want(item);
                    self.take(account.tenant, Some(item), decision);
                }
                Err(message) => {
                    let message = match &self.input.policy.lines.error_title {
                        Some(title) => format!("{title} {message}"),
                        None => message,
                    };
                    self.find(Severity::Error, tenant, Some(item.name()), message);
                }
            }
        }
    }

    /// A tenant that is not billed and of which lines are remembered.
    pub(super) fn unmapped(&mut self, tenant: &Tenant, why: &Why, index: &Index<'_>) {
        let mut lines = Vec::new();
        for known in index.remembered(&tenant.key) {
            if index.is_shared(known.link.record) {
                continue;
            }
            match index.still_bills(known, self.input.today) {
                Ok(still) => lines.extend(still),
                Err(unread) => self.find(Severity::Warning, &tenant.key, None, unread),
            }
        }
        let decision = unmapped::decide(self.enders(index), &tenant.key, why, &lines);
        self.take(tenant, None, decision);
    }

    fn enders<'i>(&self, index: &'i Index<'i>) -> Enders<'i>
    where
        'a: 'i,
    {
        Enders {
            policy: &self.input.policy.lines,
            index,
            today: self.input.today,
        }
    }

    /// What is to be done about one product.
    fn item(
        &self,
        account: &Account<'_>,
        item: &Item<'_>,
        index: &Index<'_>,
        ending: &BTreeSet<RecordKey>,
    ) -> Result<Decision, String> {
        let place = item.place.clone()?;
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
        let known = self.input.actual.item(&item.identifier);
        if let Some(known) = known.filter(|known| known.inactive) {
            return Err(format!(
                "catalog item {:?} (id {}) is inactive in CWM; activate it",
                known.identifier, known.id
            ));
        }
        let decision = Subject {
            billing: self.input.policy,
            policy: &self.input.policy.lines,
            index,
            tenant: &account.tenant.key,
            agreement_id: place.id,
            agreement: place.agreement,
            places: &account.places,
            item,
            product: &item.product,
            identifier: &item.identifier,
            key: &item.key,
            link: self.input.links.get(&item.key),
            ending,
            today: self.input.today,
            gapless: account.snapshot.gaps().is_empty(),
        }
        .decide()?;
        let creates = |action: &BillingAction| crate::plan::Act::creates(action);
        if known.is_none()
            && !self.input.policy.maintains_catalog()
            && decision.steps.iter().any(|step| creates(&step.action))
        {
            return Err(format!(
                "CWM has no catalog item {:?}, and this integration makes none; create it, or \
                 change the product's mapping",
                item.identifier
            ));
        }
        Ok(decision)
    }

    /// Notes that the catalog must hold the item of a product.
    fn want(&mut self, item: &Item<'_>) {
        let class = self.input.policy.catalog.class(&item.product.family);
        let wanted = (item.identifier.clone(), class.clone());
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

    /// Takes a decision into the plan.
    fn take(&mut self, tenant: &Tenant, item: Option<&Item<'_>>, decision: Decision) {
        for warning in decision.warnings {
            let product = item.map(Item::name);
            self.find(Severity::Warning, &tenant.key, product, warning);
        }
        self.ties.extend(decision.tie);
        for step in decision.steps {
            let scope = Scope::Tenant(tenant.key.clone());
            let mut change = Change::new(scope, step.action, step.fields, step.reason);
            change.needs = step.needs;
            change.adopts = step.adopts;
            self.plan.push(change);
        }
    }

    /// Lines of the tenant whose products the vendor no longer reports. Returns those that end.
    fn gone(&mut self, account: &Account<'_>, index: &Index<'_>) -> BTreeSet<RecordKey> {
        let policy = &self.input.policy.lines;
        let tenant = &account.tenant.key;
        let complete = account.snapshot.is_complete();
        let mut ending = BTreeSet::new();
        for known in index.remembered(tenant) {
            // Another tenant on the agreement may have the product now.
            if index.claims(&known.link.key) > 0 || index.is_shared(known.link.record) {
                continue;
            }
            // What is still reported has its own decision.
            let still_reported = account.places.iter().any(|place| {
                let key = RecordKey::addition(place.id, &known.identifier, Some(&known.serial));
                index.claims(&key) > 0
            });
            if still_reported {
                continue;
            }
            let here = known.agreement;
            let decision = if account.places.iter().all(|place| place.id != here) {
                let Ok(Some(still)) = index.still_bills(known, self.input.today) else {
                    continue;
                };
                let name = &still.agreement.name;
                let enders = self.enders(index);
                gone::left_behind(enders, tenant, known, name, still.line, complete)
            } else {
                let Some(line) = index.line(here, known.link.record) else {
                    continue;
                };
                // A person made it another reported product's.
                if index.claims(&line.key(policy.matching, here)) > 0 {
                    continue;
                }
                match &self.input.policy.products {
                    Some(map) if !map.bills(&known.identifier) => {
                        gone::unassigned(self.enders(index), line)
                    }
                    _ => gone::gone(self.enders(index), tenant, known, line, complete),
                }
            };
            ending.extend(decision.steps.iter().map(super::decision::Step::key));
            self.take(account.tenant, None, decision);
        }
        ending
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
