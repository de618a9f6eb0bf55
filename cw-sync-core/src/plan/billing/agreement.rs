//! Whether a tenant can be billed on its agreement, and from when.

use super::actual::{Actual, ActualAgreement};
use crate::mapping::Mapping;
use crate::plan::{ActualCompany, fold, no_company};
use crate::policy::{AgreementPolicy, EffectiveDate, allows};
use chrono::NaiveDate;
use cw_manage::Id;
use cw_manage::model::{Agreement, Company};
use std::collections::BTreeMap;

/// The agreement that a mapping names, if billing on it is allowed; otherwise why not.
pub(super) fn billable<'a>(
    policy: &AgreementPolicy,
    mapping: &Mapping,
    agreement_id: Id<Agreement>,
    actual: &'a Actual,
) -> Result<&'a ActualAgreement, String> {
    let (companies, agreements) = (&actual.companies, &actual.agreements);
    let obstacles = obstacles(policy, mapping, agreement_id, companies, agreements);
    if let Some(first) = obstacles.into_iter().next() {
        return Err(first.why);
    }
    let agreement = agreements
        .get(&agreement_id)
        .ok_or_else(|| no_agreement(agreement_id))?;
    if let Err(reason) = &agreement.lines {
        return Err(format!(
            "the additions of agreement {:?} could not be read: {reason}",
            agreement.name
        ));
    }
    Ok(agreement)
}

/// Something that stands against billing a tenant where its mapping says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Obstacle {
    /// What it is and what to check.
    pub(crate) why: String,
    /// Whether only another choice helps; else CWM may change its mind.
    pub(crate) lasting: bool,
}

fn no_agreement(id: Id<Agreement>) -> String {
    format!("CWM has no agreement with id {id}; check the mapping")
}

/// All that stands against billing on an agreement.
pub(crate) fn obstacles(
    policy: &AgreementPolicy,
    mapping: &Mapping,
    agreement_id: Id<Agreement>,
    companies: &BTreeMap<Id<Company>, ActualCompany>,
    agreements: &BTreeMap<Id<Agreement>, ActualAgreement>,
) -> Vec<Obstacle> {
    let mut found = Vec::new();
    let mut stands = |lasting: bool, why: String| found.push(Obstacle { why, lasting });
    let company_id = mapping.company;
    let company = companies.get(&company_id);
    match company {
        None => stands(true, no_company(company_id)),
        Some(company) => {
            if let Err(why) = company.check(&policy.company_statuses) {
                stands(company.deleted, why);
            }
        }
    }
    let Some(agreement) = agreements.get(&agreement_id) else {
        stands(true, no_agreement(agreement_id));
        return found;
    };
    let name = &agreement.name;
    if let Some(ActualCompany { name: company, .. }) = company
        && agreement.company != Some(company_id)
    {
        let why = format!(
            "agreement {name:?} (id {agreement_id}) does not belong to company {company:?}; check \
             the mapping"
        );
        stands(true, why);
    }
    if let Some(status) = &agreement.status
        && fold(status) != "active"
    {
        let why = format!("agreement {name:?} is {status}; check the agreement or the mapping");
        stands(agreement.is_over(), why);
    }
    if let Some(cycle) = &agreement.recurring
        && !allows(&policy.recurring_cycles, Some(cycle))
    {
        let why = format!(
            "agreement {name:?} is invoiced {cycle}, and of recurring agreements only {} ones are \
             supported; choose another agreement",
            policy.recurring_cycles.join(" or "),
        );
        stands(true, why);
    }
    if agreement.billing_start.is_none() {
        let why = format!("agreement {name:?} has neither a billing start nor a start date");
        stands(false, why);
    }
    found
}

/// From when a new line bills (SW-36).
pub(super) fn effective_date(
    rule: EffectiveDate,
    registered_on: Option<NaiveDate>,
    today: NaiveDate,
    agreement: &ActualAgreement,
) -> Result<NaiveDate, String> {
    let name = &agreement.name;
    let billing_start = agreement
        .billing_start
        .ok_or_else(|| format!("agreement {name:?} has no billing start"))?;
    match rule {
        EffectiveDate::BillingStart => Ok(billing_start),
        EffectiveDate::RegistrationOrNextInvoice | EffectiveDate::NextInvoiceOrToday
            if agreement.recurring.is_some() =>
        {
            agreement
                .next_invoice
                // CWM refuses a date before the billing start, whatever it is invoiced next.
                .map(|next| next.max(billing_start))
                .ok_or_else(|| {
                    format!(
                        "agreement {name:?} is recurring but has no next invoice date; check its \
                         billing set-up"
                    )
                })
        }
        EffectiveDate::NextInvoiceOrToday => Ok(today.max(billing_start)),
        EffectiveDate::RegistrationOrNextInvoice => registered_on
            .map(|day| day.max(billing_start))
            .ok_or_else(|| "the vendor reports no registration date".to_owned()),
    }
}
