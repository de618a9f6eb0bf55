use crate::plan::fold;
use cw_manage::model::BillCustomer;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Which vendor product is billed as which catalog item, as a person chose it (MP-9, PP-6, AX-8).
/// The items are the partner's own: with such a map the catalog is only read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProductMap {
    products: BTreeMap<String, ProductMapping>,
    items: BTreeMap<String, ItemRule>,
    /// What is said of a product that is not in the map. It is not billed either way.
    pub unmapped: UnmappedProduct,
    /// The products that the vendor has, for a person who maps them. Empty: those that tenants are
    /// seen to have.
    #[serde(default)]
    pub offered: Vec<OfferedProduct>,
}

/// A product of the vendor's list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OfferedProduct {
    /// Its name, as in [`BillableProduct::name`](crate::model::BillableProduct::name).
    pub name: String,
    /// Whether it is sold no more: what is mapped stays so, and nothing else may be (MP-10).
    pub deprecated: bool,
}

impl OfferedProduct {
    /// A product that is sold.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            deprecated: false,
        }
    }

    /// A product that is sold no more.
    pub fn deprecated(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            deprecated: true,
        }
    }
}

impl ProductMap {
    /// A map without a product.
    pub fn new() -> Self {
        Self::default()
    }

    /// Bills a vendor's product as an item. Names are compared as CWM does.
    #[must_use]
    pub fn with(mut self, vendor_product: &str, mapping: ProductMapping) -> Self {
        self.products.insert(fold(vendor_product), mapping);
        self
    }

    /// Bills a product as nothing.
    #[must_use]
    pub fn without(mut self, vendor_product: &str) -> Self {
        self.products.remove(&fold(vendor_product));
        self
    }

    /// Says which products the vendor has.
    #[must_use]
    pub fn offering(mut self, products: impl IntoIterator<Item = OfferedProduct>) -> Self {
        self.offered.extend(products);
        self
    }

    /// A product of the vendor's list, by name.
    pub fn offer(&self, vendor_product: &str) -> Option<&OfferedProduct> {
        let wanted = fold(vendor_product);
        self.offered
            .iter()
            .find(|product| fold(&product.name) == wanted)
    }

    /// How the quantity of an item's line comes about.
    #[must_use]
    pub fn with_item(mut self, item: &str, rule: ItemRule) -> Self {
        self.items.insert(fold(item), rule);
        self
    }

    /// What a product is billed as.
    pub fn get(&self, vendor_product: &str) -> Option<&ProductMapping> {
        self.products.get(&fold(vendor_product))
    }

    /// Whether a product is in the map and switched off.
    pub fn is_off(&self, vendor_product: &str) -> bool {
        self.get(vendor_product)
            .is_some_and(|mapping| !mapping.enabled)
    }

    /// Switches off the products that are not among these, as CWM compares names, and on the others.
    pub(crate) fn enable_only(&mut self, names: &BTreeSet<String>) {
        for (name, mapping) in &mut self.products {
            mapping.enabled = names.contains(name);
        }
    }

    /// The items that products are billed as.
    pub(crate) fn mapped(&self) -> impl Iterator<Item = (&str, &ProductMapping)> {
        let all = self.products.iter();
        all.map(|(product, mapping)| (product.as_str(), mapping))
    }

    /// The rule of an item.
    pub fn item(&self, identifier: &str) -> ItemRule {
        self.items
            .get(&fold(identifier))
            .copied()
            .unwrap_or_default()
    }

    /// Whether any product is mapped to that item, switched on or off.
    pub fn names(&self, identifier: &str) -> bool {
        let wanted = fold(identifier);
        let mut mapped = self.products.values();
        mapped.any(|mapping| fold(&mapping.item) == wanted)
    }

    /// Whether any product is billed as that item, and not switched off.
    pub fn bills(&self, identifier: &str) -> bool {
        let wanted = fold(identifier);
        let mut mapped = self.products.values();
        mapped.any(|mapping| mapping.enabled && fold(&mapping.item) == wanted)
    }
}

/// One vendor product in CWM.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProductMapping {
    /// The catalog item's identifier.
    pub item: String,
    /// Whether it is synced. Switched off, its line is left as it is (PP-11).
    pub enabled: bool,
    /// How it is billed, where not as [`super::LinePolicy::bill_customer`] says.
    pub bill_customer: Option<BillCustomer>,
    /// Whether it is taxed, where not as [`super::LinePolicy::taxable`] says.
    pub taxable: Option<bool>,
}

impl ProductMapping {
    /// Billed as that item, as all others are.
    pub fn to(item: impl Into<String>) -> Self {
        Self {
            item: item.into(),
            enabled: true,
            bill_customer: None,
            taxable: None,
        }
    }
}

/// How the quantity of an item's line comes about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemRule {
    /// What several products that want one line come to.
    pub formula: Formula,
    /// At least so many are billed once there is one.
    pub minimum: Option<Decimal>,
}

impl ItemRule {
    /// A rule without a minimum.
    pub fn new(formula: Formula) -> Self {
        Self {
            formula,
            minimum: None,
        }
    }

    /// What these quantities come to; `None`: one line cannot stand for several.
    pub(crate) fn total(self, quantities: &[Decimal]) -> Option<Decimal> {
        let total = match (self.formula, quantities) {
            (_, [one]) => *one,
            (Formula::One, _) => return None,
            (Formula::Sum, all) => all.iter().sum(),
            (Formula::Max, all) => all.iter().copied().max()?,
        };
        let minimum = self.minimum.filter(|_| total > Decimal::ZERO);
        Some(minimum.map_or(total, |minimum| total.max(minimum)))
    }
}

/// What several products that want one line come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Formula {
    /// An error: one line stands for one product.
    #[default]
    One,
    /// The sum of their quantities.
    Sum,
    /// The highest of their quantities.
    Max,
}

/// What is said of a product that is not in the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub enum UnmappedProduct {
    /// A warning (PP-6: not every product need be mapped).
    #[default]
    Warn,
    /// An error.
    Fail,
}

/// How a vendor's quantity is rounded before it is billed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Rounding {
    /// Not at all.
    #[default]
    Exact,
    /// Up to a whole number.
    Up,
    /// To so many decimals, a half away from zero.
    Decimals(u32),
}

impl Rounding {
    /// The quantity that is billed.
    pub fn apply(self, quantity: Decimal) -> Decimal {
        match self {
            Self::Exact => quantity,
            Self::Up => quantity.ceil(),
            Self::Decimals(places) => quantity.round_dp_with_strategy(
                places,
                rust_decimal::RoundingStrategy::MidpointAwayFromZero,
            ),
        }
    }
}
