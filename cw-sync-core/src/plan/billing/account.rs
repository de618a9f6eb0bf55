//! A tenant that is billed: its products and the lines that they want.

use super::place::{Place, places};
use super::{BillingInput, TenantInput, agreement, line};
use crate::model::{BillableProduct, Tenant};
use crate::plan::{Outlook, RecordKey, Severity, fold};
use crate::policy::{BillingPolicy, ProductMap, UnmappedProduct};
use crate::source::Snapshot;
use cw_manage::model::BillCustomer;
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A tenant that is billed: its products and the agreements they go to.
pub(super) struct Account<'a> {
    pub(super) tenant: &'a Tenant,
    /// The mapped agreement.
    pub(super) mapped: Place<'a>,
    /// All agreements on which its lines are looked for, the mapped one among them.
    pub(super) places: Vec<Place<'a>>,
    pub(super) snapshot: &'a Snapshot<BillableProduct>,
    /// By key.
    pub(super) products: Vec<Item<'a>>,
    /// Products that are not billed, and what is said of them.
    pub(super) left: Vec<(Severity, String, String)>,
}

/// A product with the names under which CWM knows it.
pub(super) struct Item<'a> {
    pub(super) product: Cow<'a, BillableProduct>,
    pub(super) identifier: String,
    /// The agreement of its line, or why that cannot be told.
    pub(super) place: Result<Place<'a>, String>,
    pub(super) key: RecordKey,
    pub(super) bill_customer: BillCustomer,
    pub(super) taxable: Option<bool>,
    /// Switched off: its line is left as it is.
    pub(super) paused: bool,
}

impl Item<'_> {
    /// What messages call it.
    pub(super) fn name(&self) -> String {
        match &self.product.serial {
            Some(serial) => format!("{} (serial {serial})", self.identifier),
            None => self.identifier.clone(),
        }
    }
}

/// The account of a tenant that is to be billed and can be.
pub(super) fn billing_of<'a>(
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
    let mapped = Place {
        id: agreement_id,
        agreement,
    };
    let places = places(input.policy, mapping, mapped, input.actual).map_err(Outlook::Failed)?;
    let mut account = Account {
        tenant: &tenant.tenant,
        mapped,
        places,
        snapshot,
        products: Vec::new(),
        left: Vec::new(),
    };
    match &input.policy.products {
        None => account.by_name(input.policy),
        Some(map) => account.by_map(input.policy, map),
    }
    for item in &mut account.products {
        item.find_place(&account.places, input);
    }
    account.products.sort_by(|a, b| {
        a.key
            .cmp(&b.key)
            .then_with(|| a.identifier.cmp(&b.identifier))
    });
    Ok(account)
}

impl<'a> Account<'a> {
    /// Each product has an item of its own name.
    fn by_name(&mut self, policy: &BillingPolicy) {
        for product in self.snapshot.items() {
            let identifier = policy.catalog.identifier(&product.name);
            self.push(policy, identifier, Cow::Borrowed(product));
        }
    }

    /// Products have the items that a person chose; those that want one line are put together.
    fn by_map(&mut self, policy: &BillingPolicy, map: &ProductMap) {
        let mut lines: BTreeMap<RecordKey, Vec<(&'a BillableProduct, _)>> = BTreeMap::new();
        for product in self.snapshot.items() {
            let Some(mapping) = map.get(&product.name) else {
                let severity = match map.unmapped {
                    UnmappedProduct::Warn => Severity::Warning,
                    UnmappedProduct::Fail => Severity::Error,
                };
                let message = "the product is mapped to no catalog item and is not billed; map it \
                               if it should be";
                let subject = product.name.trim().to_owned();
                self.left.push((severity, subject, message.to_owned()));
                continue;
            };
            let key = line::key_of(&policy.lines, self.mapped.id, &mapping.item, product);
            lines.entry(key).or_default().push((product, mapping));
        }
        for (_, mut products) in lines {
            let paused = products.iter().all(|(_, mapping)| !mapping.enabled);
            products.retain(|(_, mapping)| paused || mapping.enabled);
            products.sort_by_cached_key(|(product, _)| {
                let name = (fold(&product.name), &product.name, &product.family);
                let dates = (product.registered_on, product.expires_on);
                (name, &product.serial, product.quantity, dates)
            });
            let Some((first, mapping)) = products.first().copied() else {
                continue;
            };
            let quantities: Vec<_> = products
                .iter()
                .map(|(product, _)| product.quantity)
                .collect();
            let bad = quantities.iter().any(|quantity| *quantity < Decimal::ZERO);
            let total = map.item(&mapping.item).total(&quantities);
            // What one line cannot stand for stays apart, and is an error that says so.
            let apart = bad || total.is_none();
            let wanted = match total {
                Some(total) if !apart => {
                    let all = products.iter().map(|(product, _)| *product);
                    vec![Cow::Owned(together(first, all, total))]
                }
                _ => products
                    .iter()
                    .map(|(product, _)| Cow::Borrowed(*product))
                    .collect(),
            };
            for product in wanted {
                self.push(policy, mapping.item.trim().to_owned(), product);
                if let Some(item) = self.products.last_mut() {
                    item.paused = paused;
                    item.taxable = mapping.taxable.or(item.taxable);
                    if let Some(choice) = &mapping.bill_customer {
                        item.bill_customer = choice.clone();
                    }
                }
            }
        }
    }

    fn push(
        &mut self,
        policy: &BillingPolicy,
        identifier: String,
        product: Cow<'a, BillableProduct>,
    ) {
        let rounded = policy.lines.rounding.apply(product.quantity);
        let product = if rounded == product.quantity {
            product
        } else {
            let mut product = product.into_owned();
            product.quantity = rounded;
            Cow::Owned(product)
        };
        let key = line::key_of(&policy.lines, self.mapped.id, &identifier, &product);
        self.products.push(Item {
            product,
            identifier,
            place: Ok(self.mapped),
            key,
            bill_customer: policy.lines.bill_customer.clone(),
            taxable: policy.lines.taxable,
            paused: false,
        });
    }
}

/// Several products as one: it begins with the first of them and ends with the last.
fn together<'a>(
    first: &BillableProduct,
    all: impl Iterator<Item = &'a BillableProduct> + Clone,
    quantity: Decimal,
) -> BillableProduct {
    let mut names: Vec<_> = all.clone().map(|product| product.name.trim()).collect();
    names.dedup();
    let mut one = first.clone();
    one.name = names.join(", ");
    let descriptions = all
        .clone()
        .filter_map(|product| product.description.as_deref());
    let descriptions: Vec<_> = descriptions.map(str::trim).collect();
    one.description = (!descriptions.is_empty()).then(|| descriptions.join("\n"));
    one.quantity = quantity;
    one.registered_on = all
        .clone()
        .filter_map(|product| product.registered_on)
        .min();
    let ends: Option<Vec<_>> = all.map(|product| product.expires_on).collect();
    one.expires_on = ends.and_then(|ends| ends.into_iter().max());
    one
}
