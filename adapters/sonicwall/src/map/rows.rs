//! What products have in common, billed by the month or in the network.

use super::dates::date;
use super::{Mapped, gap, text};
use crate::wire::{ProductRow, Row, ServiceRow, object};
use chrono::NaiveDate;
use serde_json::Value;
use std::collections::HashSet;
use std::hash::Hash;

/// How a product is sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Billed by the month.
    Monthly,
    /// A device in the customer's network.
    Network,
}

pub(super) fn kind(row: &ProductRow) -> Result<Kind, String> {
    let kind = text(&row.kind).ok_or("it has no kind, so whether it is billed is not known")?;
    match kind.to_ascii_lowercase().as_str() {
        "monthly" => Ok(Kind::Monthly),
        "network" => Ok(Kind::Network),
        _ => Err(format!("its kind `{kind}` is neither monthly nor network")),
    }
}

/// Reads each row. One that is none of those wanted is `None`; one that cannot be read is a gap,
/// and so is one whose identity comes more than once: which of the rows holds is not ours to guess.
pub(super) fn each<T, I: Hash + Eq + Clone>(
    rows: Vec<Row<ProductRow>>,
    identity: impl Fn(&ProductRow) -> Option<I>,
    read: impl Fn(&ProductRow) -> Result<Option<T>, String>,
) -> Mapped<T> {
    let mut seen = HashSet::new();
    let mut repeated = HashSet::new();
    for identity in rows.iter().flatten().filter_map(&identity) {
        if !seen.insert(identity.clone()) {
            repeated.insert(identity);
        }
    }

    let (mut all, mut gaps) = (Vec::new(), Vec::new());
    let mut reported = HashSet::new();
    for (index, row) in rows.into_iter().enumerate() {
        let row = match row {
            Ok(row) => row,
            Err(reason) => {
                gaps.push(gap(&format!("product in row {}", index + 1), reason));
                continue;
            }
        };
        match read(&row) {
            Ok(None) => {}
            outcome => match identity(&row).filter(|identity| repeated.contains(identity)) {
                Some(identity) => {
                    if reported.insert(identity) {
                        gaps.push(gap(&subject(&row, index), "it is listed more than once"));
                    }
                }
                None => match outcome {
                    Ok(one) => all.extend(one),
                    Err(reason) => gaps.push(gap(&subject(&row, index), reason)),
                },
            },
        }
    }
    (all, gaps)
}

/// The serial number, as text: it may begin with zeros (SW-38).
pub(super) fn serial(row: &ProductRow) -> Result<String, String> {
    let serial = row
        .serial_number
        .as_ref()
        .ok_or("it has no serial number")?;
    if serial.0.is_number() {
        // Another serial would make another line, beside the one that is there already.
        return Err(format!(
            "its serial number {serial} came as a number, which keeps no zeros"
        ));
    }
    serial
        .text()
        .ok_or_else(|| "it has no serial number".to_owned())
}

pub(super) fn services(row: &ProductRow) -> Result<Vec<ServiceRow>, String> {
    let Some(Value::Array(services)) = &row.services else {
        return Err(
            "it has no list of services, so neither quantity nor expiry is known".to_owned(),
        );
    };
    services
        .iter()
        .map(|service| object(service.clone()).map_err(|error| format!("one service: {error}")))
        .collect()
}

/// The latest expiry of the services; open-ended when none has one (SW-37).
pub(super) fn expiry(services: &[ServiceRow]) -> Result<Option<NaiveDate>, String> {
    services
        .iter()
        .try_fold(None, |latest: Option<NaiveDate>, service| {
            Ok(latest.max(expiry_of(service)?))
        })
}

/// When a service expires; `None`: never. One that does not say could be over: a line that was
/// cancelled for it would bill again.
pub(super) fn expiry_of(service: &ServiceRow) -> Result<Option<NaiveDate>, String> {
    let what = || format!("expiry of {}", called(service));
    if service.expires_on.is_none() {
        return Err(format!("the {} is missing; null would say never", what()));
    }
    date(&service.expires_on, &what())
}

pub(super) fn called(service: &ServiceRow) -> String {
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
