//! From Acme's rows to the engine's terms. Pure: no I/O, no clock. A row that cannot be understood
//! becomes a gap, never a zero and never nothing.

use crate::wire::{CustomerRow, ProductRow};
use chrono::NaiveDate;
use cw_sync_core::model::{BillableProduct, Tenant};
use cw_sync_core::source::Gap;
use cw_sync_core::source::json::{Loose, Row};
use rust_decimal::Decimal;
use std::collections::HashSet;
use std::hash::Hash;

/// What was understood, and what was not.
pub(crate) type Mapped<T> = (Vec<T>, Vec<Gap>);

/// Tenants by their `id`.
pub(crate) fn tenants(rows: Vec<Row<CustomerRow>>) -> Mapped<Tenant> {
    all(rows, "customer", tenant, |tenant| tenant.key.clone())
}

/// Billable products by name and serial number.
pub(crate) fn products(rows: Vec<Row<ProductRow>>) -> Mapped<BillableProduct> {
    all(rows, "product", product, |product| {
        (product.name.to_lowercase(), product.serial.clone())
    })
}

/// Maps each row. One that comes again is a gap: another may be missing in its place.
fn all<R, T, K: Eq + Hash>(
    rows: Vec<Row<R>>,
    what: &str,
    map: impl Fn(R) -> Result<T, String>,
    key: impl Fn(&T) -> K,
) -> Mapped<T> {
    let (mut items, mut gaps, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for (index, row) in rows.into_iter().enumerate() {
        match row.and_then(&map) {
            Ok(item) if seen.insert(key(&item)) => items.push(item),
            Ok(_) => gaps.push(gap(what, index, "it is listed more than once".to_owned())),
            Err(reason) => gaps.push(gap(what, index, reason)),
        }
    }
    (items, gaps)
}

fn gap(what: &str, index: usize, reason: String) -> Gap {
    let subject = format!("{what} in row {}", index + 1);
    Gap { subject, reason }
}

fn tenant(row: CustomerRow) -> Result<Tenant, String> {
    let id = text(&row.id).ok_or("it has no id")?;
    let name = text(&row.name).ok_or_else(|| format!("customer {id} has no name"))?;
    Ok(Tenant::new(id, name))
}

fn product(row: ProductRow) -> Result<BillableProduct, String> {
    let name = text(&row.name).ok_or("it has no name")?;
    // Absent is not zero.
    let quantity = row.quantity.as_ref().and_then(Loose::count);
    let quantity = quantity.ok_or_else(|| format!("`{name}` has no quantity"))?;
    let family = text(&row.family).unwrap_or_default();
    let mut product = BillableProduct::new(name, family, Decimal::from(quantity));
    product.serial = text(&row.serial);
    product.registered_on = day(&row.started_on)?;
    product.expires_on = day(&row.ends_on)?;
    Ok(product)
}

fn text(value: &Option<Loose>) -> Option<String> {
    value.as_ref().and_then(Loose::text)
}

fn day(value: &Option<Loose>) -> Result<Option<NaiveDate>, String> {
    let day = text(value).map(|day| day.parse().map_err(|_| format!("{day:?} is no day")));
    day.transpose()
}

#[cfg(test)]
mod tests {
    use super::*;
    use cw_sync_core::source::json::rows;
    use serde_json::{Value, json};

    fn mapped(values: &[Value]) -> (Vec<BillableProduct>, Vec<String>) {
        let (products, gaps) = products(rows(values.to_vec()));
        (products, gaps.into_iter().map(|gap| gap.reason).collect())
    }

    #[test]
    fn a_product_is_read_with_all_that_is_known_of_it() {
        let (products, gaps) = mapped(&[json!({
            "name": " Seats ", "family": "Cloud", "serial": "0012", "quantity": "0",
            "started_on": "2024-02-29", "ends_on": null, "colour": "blue",
        })]);
        let mut seats = BillableProduct::new("Seats", "Cloud", Decimal::ZERO);
        seats.serial = Some("0012".to_owned());
        seats.registered_on = NaiveDate::from_ymd_opt(2024, 2, 29);
        assert_eq!((products, gaps.len()), (vec![seats], 0));
    }

    #[test]
    fn what_cannot_be_understood_is_a_gap_and_never_a_zero() {
        for (row, reason) in [
            (json!({ "name": "Seats" }), "`Seats` has no quantity"),
            (
                json!({ "name": "Seats", "quantity": null }),
                "`Seats` has no quantity",
            ),
            (
                json!({ "name": "Seats", "quantity": -1 }),
                "`Seats` has no quantity",
            ),
            (json!({ "quantity": 5 }), "it has no name"),
            (json!({ "name": " ", "quantity": 5 }), "it has no name"),
            (
                json!({ "name": "Seats", "quantity": 1, "ends_on": "soon" }),
                "\"soon\" is no day",
            ),
        ] {
            assert_eq!(mapped(&[row]), (Vec::new(), vec![reason.to_owned()]));
        }
    }

    #[test]
    fn a_row_that_comes_again_is_a_gap() {
        let seats = json!({ "name": "Seats", "serial": "S1", "quantity": 5 });
        let (products, gaps) = mapped(&[seats.clone(), seats]);
        assert_eq!((products.len(), gaps.len()), (1, 1));
    }
}
