//! Billable products.

use super::dates::date;
use super::rows::{Kind, called, each, expiry, kind, serial, services};
use super::{Mapped, text};
use crate::policy;
use crate::wire::{ProductRow, Row, ServiceRow};
use cw_sync_core::model::BillableProduct;
use rust_decimal::Decimal;

/// Billable products: those that are billed by the month, without network devices if these are not
/// wanted (SW-34).
pub(crate) fn products(
    rows: Vec<Row<ProductRow>>,
    network_devices: bool,
) -> Mapped<BillableProduct> {
    each(rows, ProductRow::identity, |row| {
        product(row, network_devices)
    })
}

/// A billable product; `None` for one that is none, an error for one of which that cannot be told.
fn product(row: &ProductRow, network_devices: bool) -> Result<Option<BillableProduct>, String> {
    if kind(row)? != Kind::Monthly {
        return Ok(None);
    }
    let family = text(&row.family).unwrap_or_default();
    if !network_devices && policy::is_network_device(&family) {
        return Ok(None);
    }
    let name = text(&row.product_name).ok_or("it has no name")?;
    let serial = serial(row)?;
    let services = services(row)?;

    let mut product = BillableProduct::new(name, policy::family(&family), quantity(&services)?);
    product.serial = Some(serial);
    product.registered_on = date(&row.registered_on, "registration date")?;
    product.expires_on = expiry(&services)?;
    Ok(Some(product))
}

/// The highest quantity of the services (SW-39). All of them must state one: the missing one could
/// be the highest.
fn quantity(services: &[ServiceRow]) -> Result<Decimal, String> {
    let mut highest = None;
    for service in services {
        let Some(quantity) = &service.quantity else {
            return Err(format!("{} has no quantity", called(service)));
        };
        let count = quantity.count().ok_or_else(|| {
            format!(
                "the quantity {quantity} of {} is no whole number from 0",
                called(service)
            )
        })?;
        highest = highest.max(Some(count));
    }
    highest
        .map(Decimal::from)
        .ok_or_else(|| "it has no services, so its quantity is not known".to_owned())
}
