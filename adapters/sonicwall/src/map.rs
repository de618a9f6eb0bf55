//! From MySonicWall's rows to the engine's terms. Pure: no I/O, no clock. A row that cannot be
//! understood becomes a gap, never a zero and never nothing.

use crate::policy;
use crate::wire::{Loose, ProductRow, Row, ServiceRow, TenantRow, object};
use chrono::{DateTime, NaiveDate, NaiveDateTime};
use cw_sync_core::model::{BillableProduct, Tenant};
use cw_sync_core::source::Gap;
use rust_decimal::Decimal;
use serde_json::Value;
use std::collections::{BTreeSet, HashMap, HashSet};

/// What was understood, and what was not.
pub(crate) type Mapped<T> = (Vec<T>, Vec<Gap>);

/// Tenants by their `productGroupID`.
pub(crate) fn tenants(rows: Vec<Row<TenantRow>>) -> Mapped<Tenant> {
    let (mut tenants, mut gaps) = (Vec::<Tenant>::new(), Vec::new());
    let mut places = HashMap::new();
    let mut ambiguous = BTreeSet::new();
    for (index, row) in rows.into_iter().enumerate() {
        match tenant(row, index) {
            Err(gap) => gaps.push(gap),
            Ok(tenant) => match places.get(&tenant.key) {
                None => {
                    places.insert(tenant.key.clone(), tenants.len());
                    tenants.push(tenant);
                }
                // The same statement twice is one statement.
                Some(&at) if tenants[at] == tenant => {}
                Some(_) => {
                    ambiguous.insert(tenant.key);
                }
            },
        }
    }
    tenants.retain(|tenant| !ambiguous.contains(&tenant.key));
    gaps.extend(ambiguous.into_iter().map(|key| Gap {
        subject: format!("tenant {key}"),
        reason: "MySonicWall lists it more than once, under different names".to_owned(),
    }));
    (tenants, gaps)
}

fn tenant(row: Row<TenantRow>, index: usize) -> Result<Tenant, Gap> {
    let unnamed = format!("tenant in row {}", index + 1);
    let row = row.map_err(|reason| gap(&unnamed, reason))?;
    let name = row.name.as_ref().and_then(Loose::text);
    let Some(id) = &row.id else {
        let subject = name.map_or(unnamed, |name| format!("tenant `{name}`"));
        return Err(gap(&subject, "it has no productGroupID"));
    };
    let Some(key) = id.text().filter(|id| is_tenant_key(id)) else {
        let subject = name.map_or(unnamed, |name| format!("tenant `{name}`"));
        return Err(gap(&subject, format!("its productGroupID {id} is no id")));
    };
    match name {
        Some(name) => Ok(Tenant::new(key, name)),
        None => Err(gap(&format!("tenant {key}"), "it has no name")),
    }
}

/// Whether this can be a `productGroupID`: it becomes a segment of a path.
pub(crate) fn is_tenant_key(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// Billable products: those that are billed by the month, without network devices if these are not
/// wanted (SW-34).
pub(crate) fn products(
    rows: Vec<Row<ProductRow>>,
    network_devices: bool,
) -> Mapped<BillableProduct> {
    let mut seen = HashSet::new();
    let mut repeated = HashSet::new();
    for identity in rows.iter().flatten().filter_map(ProductRow::identity) {
        if !seen.insert(identity.clone()) {
            repeated.insert(identity);
        }
    }

    let (mut products, mut gaps) = (Vec::new(), Vec::new());
    let mut reported = HashSet::new();
    for (index, row) in rows.into_iter().enumerate() {
        let row = match row {
            Ok(row) => row,
            Err(reason) => {
                gaps.push(gap(&format!("product in row {}", index + 1), reason));
                continue;
            }
        };
        match product(&row, network_devices) {
            Ok(None) => {}
            outcome => match row
                .identity()
                .filter(|identity| repeated.contains(identity))
            {
                // Which of the rows holds is not ours to guess.
                Some(identity) => {
                    if reported.insert(identity) {
                        gaps.push(gap(&subject(&row, index), "it is listed more than once"));
                    }
                }
                None => match outcome {
                    Ok(product) => products.extend(product),
                    Err(reason) => gaps.push(gap(&subject(&row, index), reason)),
                },
            },
        }
    }
    (products, gaps)
}

/// A billable product; `None` for one that is none, an error for one of which that cannot be told.
fn product(row: &ProductRow, network_devices: bool) -> Result<Option<BillableProduct>, String> {
    let kind = text(&row.kind).ok_or("it has no kind, so whether it is billed is not known")?;
    if kind.eq_ignore_ascii_case("network") {
        return Ok(None);
    }
    if !kind.eq_ignore_ascii_case("monthly") {
        return Err(format!("its kind `{kind}` is neither monthly nor network"));
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

/// The serial number, as text: it may begin with zeros (SW-38).
fn serial(row: &ProductRow) -> Result<String, String> {
    let serial = row
        .serial_number
        .as_ref()
        .ok_or("it has no serial number")?;
    if serial.is_number() {
        // Another serial would make another line, beside the one that is there already.
        return Err(format!(
            "its serial number {serial} came as a number, which keeps no zeros"
        ));
    }
    serial
        .text()
        .ok_or_else(|| "it has no serial number".to_owned())
}

fn services(row: &ProductRow) -> Result<Vec<ServiceRow>, String> {
    let Some(Value::Array(services)) = &row.services else {
        return Err("it has no list of services, so its quantity is not known".to_owned());
    };
    services
        .iter()
        .map(|service| object(service.clone()).map_err(|error| format!("one service: {error}")))
        .collect()
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

/// The latest expiry of the services; open-ended when none has one (SW-37).
fn expiry(services: &[ServiceRow]) -> Result<Option<NaiveDate>, String> {
    services
        .iter()
        .try_fold(None, |latest: Option<NaiveDate>, service| {
            let expiry = date(
                &service.expires_on,
                &format!("expiry of {}", called(service)),
            )?;
            Ok(latest.max(expiry))
        })
}

/// A date, also one with a time behind it, which is left off. Blank text is no date, as null is.
fn date(field: &Option<Loose>, what: &str) -> Result<Option<NaiveDate>, String> {
    match field {
        None => Ok(None),
        Some(value) if value.is_blank() => Ok(None),
        Some(value) => match value.text().as_deref().and_then(parse_date) {
            Some(date) => Ok(Some(date)),
            None => Err(format!(
                "the {what}, {value}, is no date of the form 2026-11-30"
            )),
        },
    }
}

fn parse_date(text: &str) -> Option<NaiveDate> {
    // chrono alone would also take years of five digits and months of one.
    let (day, time) = text.split_at_checked(10)?;
    let date = NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()?;
    let is_day = day.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    let is_time = time.is_empty()
        || DateTime::parse_from_rfc3339(text).is_ok()
        || NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").is_ok()
        || NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f").is_ok();
    (is_day && is_time).then_some(date)
}

fn text(field: &Option<Loose>) -> Option<String> {
    field.as_ref().and_then(Loose::text)
}

fn called(service: &ServiceRow) -> String {
    text(&service.name).map_or("a service without a name".to_owned(), |name| {
        format!("`{name}`")
    })
}

fn subject(row: &ProductRow, index: usize) -> String {
    match (text(&row.product_name), text(&row.serial_number)) {
        (Some(name), Some(serial)) => format!("product `{name}`, serial {serial}"),
        (Some(name), None) => format!("product `{name}` in row {}", index + 1),
        (None, Some(serial)) => format!("product with serial {serial}"),
        (None, None) => format!("product in row {}", index + 1),
    }
}

fn gap(subject: &str, reason: impl Into<String>) -> Gap {
    Gap {
        subject: subject.to_owned(),
        reason: reason.into(),
    }
}

#[cfg(test)]
mod tests;
