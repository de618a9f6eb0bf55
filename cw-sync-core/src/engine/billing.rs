//! Billable products: reads the vendor's side and CWM's, and plans.

use super::context::{Context, Prepared};
use super::roster::Member;
use crate::error::Result;
use crate::guard::Terms;
use crate::plan::RecordKey;
use crate::plan::billing::{
    Actual, ActualAgreement, BillingInput, TenantInput, fits_catalog, plan_billing,
};
use crate::policy::{BillingPolicy, LinePlace};
use crate::several::several;
use crate::source::ProductSource;
use crate::target::billing::{Wanted, read};
use futures::FutureExt;
use std::collections::BTreeSet;

/// The plan for billable products.
pub(super) async fn prepare(
    context: &Context<'_>,
    source: &dyn ProductSource,
    policy: &BillingPolicy,
) -> Result<Prepared> {
    let tenants = tenants(context, source).await;
    let wanted = wanted(context, &tenants, policy);
    let mut actual = read(context.reader, &wanted, context.links).await?;
    actual.companies = context.companies.clone();
    let part = plan_billing(&BillingInput {
        policy,
        today: context.today,
        tenants: &tenants,
        actual: &actual,
        links: context.links,
    });
    let agreements = actual.agreements.iter();
    Ok(Prepared {
        part,
        known: known(&actual),
        agreements: agreements
            .map(|(id, agreement)| (*id, terms(agreement)))
            .collect(),
    })
}

fn terms(agreement: &ActualAgreement) -> Terms {
    let mut terms = Terms::new(&agreement.name);
    terms.company = agreement.company;
    terms.billing_start = agreement.billing_start;
    terms.next_invoice = agreement
        .next_invoice
        .filter(|_| agreement.recurring.is_some());
    terms.prorates = agreement.prorates;
    terms.over = agreement.is_over();
    terms
}

/// All tenants with their products. Products are only read where they are billed; one tenant that
/// cannot be read is an error of that tenant.
async fn tenants(context: &Context<'_>, source: &dyn ProductSource) -> Vec<TenantInput> {
    let read = context.roster.iter();
    let read = read.map(|member| tenant(source, member).boxed());
    several(context.at_a_time, read.collect()).await
}

async fn tenant(source: &dyn ProductSource, member: &Member) -> TenantInput {
    TenantInput {
        tenant: member.tenant.clone(),
        mapping: member.mapping.clone(),
        products: member
            .ask(is_billed(member), source.products(&member.tenant))
            .await,
    }
}

fn is_billed(member: &Member) -> bool {
    let mapping = member.mapping.as_ref();
    member.takes_part() && mapping.is_some_and(|mapping| mapping.agreement.is_some())
}

/// The records that changes may refer to.
pub(super) fn known(actual: &Actual) -> Vec<(RecordKey, i64)> {
    let types = actual.types.iter();
    let types = types.map(|(name, id)| (RecordKey::product_type(name), id.get()));
    let categories = actual.categories.values();
    let categories = categories.map(|known| (RecordKey::category(&known.name), known.id.get()));
    let subcategories = actual.subcategories.iter();
    let subcategories = subcategories
        .map(|((category, name), known)| (RecordKey::subcategory(category, name), known.id.get()));
    let items = actual.items.values();
    let items = items.map(|item| (RecordKey::catalog_item(&item.identifier), item.id.get()));
    let all = types.chain(categories).chain(subcategories).chain(items);
    all.collect()
}

/// What the plan for these tenants needs to know of CWM.
fn wanted(context: &Context<'_>, tenants: &[TenantInput], policy: &BillingPolicy) -> Wanted {
    let mut wanted = Wanted {
        setup: policy.maintains_catalog(),
        ..Wanted::default()
    };
    let mut billed = BTreeSet::new();
    for tenant in tenants {
        let Some(mapping) = &tenant.mapping else {
            continue;
        };
        if context.why_left_out(&tenant.tenant.key).is_some() {
            continue;
        }
        wanted.agreements.extend(mapping.agreement);
        if let Some(Ok(products)) = &tenant.products {
            billed.insert(&tenant.tenant.key);
            if policy.lines.place == LinePlace::Company {
                wanted.companies.insert(mapping.company);
            }
            let names = products.items().iter().map(|product| &product.name);
            let identifiers = names.filter_map(|name| policy.item_of(name));
            // One that CWM cannot hold is refused by the plan; asking CWM for it could fail the
            // whole run.
            wanted
                .identifiers
                .extend(identifiers.filter(|identifier| fits_catalog(identifier)));
        }
    }
    // Where a tenant was billed before, a line may still bill what is to be billed elsewhere now,
    // or not at all.
    let today = context.today;
    let ours = context.links.values().filter(|link| {
        link.tenant.as_ref().is_some_and(|tenant| {
            let may_bill = billed.contains(tenant) || !link.is_ended(today);
            may_bill && context.why_left_out(tenant).is_none()
        })
    });
    let before = ours.filter_map(|link| link.key.line_parts());
    wanted
        .agreements
        .extend(before.map(|(agreement, ..)| agreement));
    wanted
}
