//! Whether a tenant can be billed on its agreement, and from when.

use super::actual::{Actual, ActualAgreement};
use crate::mapping::Mapping;
use crate::plan::fold;
use crate::policy::{AgreementPolicy, EffectiveDate, allows};
use chrono::NaiveDate;
use cw_manage::Id;
use cw_manage::model::Agreement;

/// The agreement that a mapping names, if billing on it is allowed; otherwise why not.
pub(super) fn billable<'a>(
    policy: &AgreementPolicy,
    mapping: &Mapping,
    agreement_id: Id<Agreement>,
    actual: &'a Actual,
) -> Result<&'a ActualAgreement, String> {
    let company_id = mapping.company;
    let company = actual
        .companies
        .get(&company_id)
        .ok_or_else(|| format!("CWM has no company with id {company_id}; check the mapping"))?;
    let company_name = &company.name;
    company.check(&policy.company_statuses)?;
    let agreement = actual
        .agreements
        .get(&agreement_id)
        .ok_or_else(|| format!("CWM has no agreement with id {agreement_id}; check the mapping"))?;
    let name = &agreement.name;
    if agreement.company != Some(company_id) {
        return Err(format!(
            "agreement {name:?} (id {agreement_id}) does not belong to company {company_name:?}; \
             check the mapping"
        ));
    }
    if let Some(status) = &agreement.status
        && fold(status) != "active"
    {
        return Err(format!(
            "agreement {name:?} is {status}; check the agreement or the mapping"
        ));
    }
    if let Some(cycle) = &agreement.recurring
        && !allows(&policy.recurring_cycles, Some(cycle))
    {
        return Err(format!(
            "agreement {name:?} is invoiced {cycle}, and of recurring agreements only {} ones are \
             supported; choose another agreement",
            policy.recurring_cycles.join(" or "),
        ));
    }
    if agreement.billing_start.is_none() {
        return Err(format!(
            "agreement {name:?} has neither a billing start nor a start date"
        ));
    }
    if let Err(reason) = &agreement.lines {
        return Err(format!(
            "the additions of agreement {name:?} could not be read: {reason}"
        ));
    }
    Ok(agreement)
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
