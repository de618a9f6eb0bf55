//! Quantities before and after, by product.

use super::document::ChangeRow;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the lines of a product that are to change come to. Lines that stay as they are are not in
/// it, since a plan does not name them; one whose change was not made counts as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProductTotal {
    /// The catalog item's identifier.
    pub product: String,
    /// How many lines change.
    pub lines: usize,
    /// Their quantities together, before.
    pub before: Decimal,
    /// And after.
    pub after: Decimal,
}

/// The totals of all products with a line whose quantity changes, by name.
pub(super) fn totals(changes: &[ChangeRow]) -> Vec<ProductTotal> {
    let mut totals = BTreeMap::new();
    for change in changes {
        let (Some(product), Some(quantity)) = (&change.product, &change.quantity) else {
            continue;
        };
        let total = totals.entry(product).or_insert_with(|| ProductTotal {
            product: product.clone(),
            lines: 0,
            before: Decimal::ZERO,
            after: Decimal::ZERO,
        });
        total.lines += 1;
        total.before += quantity.before.unwrap_or_default();
        total.after += quantity.after.unwrap_or_default();
    }
    totals.into_values().collect()
}
