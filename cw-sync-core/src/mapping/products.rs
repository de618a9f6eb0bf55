use super::Choices;
use crate::plan::fold;
use crate::policy::{OfferedProduct, ProductMap, ProductMapping};
use cw_manage::model::BillCustomer;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// A vendor's product, for a person who chooses what it is billed as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ProductRow {
    /// The vendor's name for it.
    pub name: String,
    /// Whether it is sold no more: it keeps its mapping, and gets no new one.
    pub deprecated: bool,
    /// Whether a tenant has it.
    pub seen: bool,
    /// Whether the set-up has it off: it is not billed, whatever it is assigned to.
    pub off: bool,
    /// What it is billed as; `None`: not assigned.
    pub mapping: Option<ProductMapping>,
}

/// The products that can be mapped, by name: those that the policy offers, those that tenants were
/// `seen` to have, and those that are mapped. A deprecated one is only among them while it is
/// mapped (MP-10).
pub fn product_rows(
    map: &ProductMap,
    choices: &Choices,
    seen: &BTreeSet<String>,
) -> Vec<ProductRow> {
    let chosen = choices.product_map(map);
    let offered = map.offered.iter().map(|product| product.name.as_str());
    let known = offered
        .chain(seen.iter().map(String::as_str))
        .chain(choices.products().keys().map(String::as_str));
    let mut rows = BTreeMap::new();
    for name in known {
        rows.entry(fold(name)).or_insert_with(|| ProductRow {
            name: name.trim().to_owned(),
            deprecated: map.offer(name).is_some_and(|product| product.deprecated),
            seen: seen.iter().any(|seen| fold(seen) == fold(name)),
            off: map.is_off(name),
            mapping: chosen.get(name).cloned(),
        });
    }
    let rows = rows.into_values();
    rows.filter(|row| row.mapping.is_some() || !row.deprecated)
        .collect()
}

/// Why a product cannot be billed as a person chose.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum ProductRefusal {
    /// Products have items of their own names.
    NotByMap,
    /// The vendor has no such product.
    Unknown {
        /// The product.
        product: String,
    },
    /// It is sold no more.
    Deprecated {
        /// The product.
        product: String,
    },
    /// The catalog lacks the item.
    NoItem {
        /// The item's identifier.
        item: String,
    },
    /// The item is retired.
    InactiveItem {
        /// The item's identifier.
        item: String,
    },
    /// The customer cannot be billed like that.
    NoSuchBilling {
        /// What was chosen.
        choice: String,
    },
}

impl fmt::Display for ProductRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotByMap => f.write_str(
                "the products of this integration have catalog items of their own names and are \
                 not mapped",
            ),
            Self::Unknown { product } => write!(
                f,
                "the vendor has no product {product:?}; choose one of its list"
            ),
            Self::Deprecated { product } => write!(
                f,
                "{product:?} is deprecated and must not be mapped any more; map what took its place"
            ),
            Self::NoItem { item } => write!(
                f,
                "CWM's catalog has no item {item:?}; make it there or choose another"
            ),
            Self::InactiveItem { item } => write!(
                f,
                "catalog item {item:?} is inactive; choose another or make it active in CWM"
            ),
            Self::NoSuchBilling { choice } => write!(
                f,
                "{choice:?} is no way to bill; choose {}",
                WAYS.map(|way| way.as_str().to_owned()).join(", ")
            ),
        }
    }
}

impl std::error::Error for ProductRefusal {}

/// How a customer may be billed for a product (PP-6).
const WAYS: [BillCustomer; 3] = [
    BillCustomer::Billable,
    BillCustomer::DoNotBill,
    BillCustomer::NoCharge,
];

/// The vendor's side of a choice. `now`: what the product is billed as so far.
pub(crate) fn refuse_product(
    map: Option<&ProductMap>,
    product: &str,
    mapping: &ProductMapping,
    seen: &BTreeSet<String>,
    now: Option<&ProductMapping>,
) -> Result<(), ProductRefusal> {
    let map = map.ok_or(ProductRefusal::NotByMap)?;
    let owned = || product.to_owned();
    match map.offer(product) {
        Some(OfferedProduct {
            deprecated: true, ..
        }) if now.is_none_or(|now| fold(&now.item) != fold(&mapping.item)) => {
            return Err(ProductRefusal::Deprecated { product: owned() });
        }
        // A list that is given is whole, but for what tenants have all the same.
        None if !map.offered.is_empty() && !seen.iter().any(|s| fold(s) == fold(product)) => {
            return Err(ProductRefusal::Unknown { product: owned() });
        }
        _ => {}
    }
    match &mapping.bill_customer {
        Some(choice) if !WAYS.contains(choice) => Err(ProductRefusal::NoSuchBilling {
            choice: choice.as_str().to_owned(),
        }),
        _ => Ok(()),
    }
}
