//! Tenants, and the consoles that they have.

use super::{Mapped, gap};
use crate::wire::{ConsoleRow, Loose, Row, TenantRow, rows};
use cw_sync_core::model::{Tenant, TenantKey};
use cw_sync_core::source::Gap;
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};

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

/// Network Security Manager among a tenant's cloud services.
const NSM: &str = "NGMGMT";

/// The consoles that a tenant has, or why that is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Consoles {
    /// The tenant's serial at Network Security Manager, if it has that.
    pub(crate) nsm: Result<Option<String>, String>,
    /// Whether it has Capture Client.
    pub(crate) capture_client: Result<bool, String>,
}

impl Consoles {
    pub(crate) fn unknown(why: &str) -> Self {
        Self {
            nsm: Err(why.to_owned()),
            capture_client: Err(why.to_owned()),
        }
    }
}

/// The consoles of all tenants. `capture_client`: the service names that stand for Capture Client.
pub(crate) fn consoles(
    rows: &[Row<TenantRow>],
    capture_client: &[String],
) -> HashMap<TenantKey, Consoles> {
    let mut listed: HashMap<TenantKey, Vec<&TenantRow>> = HashMap::new();
    for row in rows.iter().flatten() {
        if let Some(key) = row.id.as_ref().and_then(Loose::text) {
            listed.entry(key.into()).or_default().push(row);
        }
    }
    let of = |rows: Vec<&TenantRow>| consoles_of(&rows, capture_client);
    listed
        .into_iter()
        .map(|(key, rows)| (key, of(rows)))
        .collect()
}

/// The consoles of a tenant, by all rows that are its. What is not found among services of which
/// some cannot be read may be one of those.
fn consoles_of(rows: &[&TenantRow], capture_client: &[String]) -> Consoles {
    let text = |field: &Option<Loose>| field.as_ref().and_then(Loose::text);
    let (mut nsm, mut has_capture_client, mut unread) = (None, false, None);
    for service in rows.iter().flat_map(|row| services(row)) {
        let service = service.and_then(|service| match text(&service.service_name) {
            Some(name) => Ok((service, name)),
            None => Err("one of its cloud services has no name".to_owned()),
        });
        match service {
            Ok((service, name)) if name.eq_ignore_ascii_case(NSM) => {
                let serial = text(&service.tenant_serial);
                let without = || "Network Security Manager has no tenantSerial".to_owned();
                nsm = Some(serial.ok_or_else(without)).or(nsm);
            }
            Ok((service, name)) => {
                let mut known_as = capture_client.iter();
                has_capture_client |= known_as.any(|known_as| name.eq_ignore_ascii_case(known_as))
                    || text(&service.service_name_disp)
                        .is_some_and(|shown| shown.eq_ignore_ascii_case("Capture Client"));
            }
            Err(reason) => unread = Some(reason),
        }
    }
    let none = || unread.clone().map_or(Ok(()), Err);
    Consoles {
        nsm: match nsm {
            Some(serial) => serial.map(Some),
            None => none().map(|()| None),
        },
        capture_client: match has_capture_client {
            true => Ok(true),
            false => none().map(|()| false),
        },
    }
}

/// The cloud services of a row. `null` says that there are none; absent, it says nothing.
fn services(row: &TenantRow) -> Vec<Row<ConsoleRow>> {
    match &row.consoles {
        Some(Value::Array(listed)) => rows(listed.clone()),
        Some(Value::Null) => Vec::new(),
        Some(_) => vec![Err("its cloudServices are no list".to_owned())],
        None => vec![Err("its cloudServices are missing".to_owned())],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(services: Value) -> Consoles {
        let mut row = json!({ "productGroupID": 7, "name": "Birch" });
        if services != json!("absent") {
            row["cloudServices"] = services;
        }
        let all = consoles(&rows(vec![row]), &["CAPTURECLIENT".to_owned()]);
        all[&TenantKey::from("7")].clone()
    }

    #[test]
    fn consoles_are_there_or_not_or_not_known() {
        let nsm = || json!({ "serviceName": "ngmgmt", "tenantSerial": "C5AA" });
        let capture = || json!({ "serviceName": "CaptureClient" });
        let shown = || json!({ "serviceName": "CC2", "serviceNameDisp": "Capture Client" });
        let known = |serial: Option<&str>, capture_client| Consoles {
            nsm: Ok(serial.map(str::to_owned)),
            capture_client: Ok(capture_client),
        };
        for (services, expected) in [
            (json!([nsm(), capture()]), known(Some("C5AA"), true)),
            (json!([shown()]), known(None, true)),
            (json!([]), known(None, false)),
            (json!(null), known(None, false)),
        ] {
            assert_eq!(read(services.clone()), expected, "{services}");
        }
        for services in [
            json!("absent"),
            json!({ "0": nsm() }),
            json!(["NGMGMT"]),
            json!([{ "tenantSerial": "C5AA" }]),
        ] {
            let Consoles {
                nsm,
                capture_client,
            } = read(services.clone());
            assert!(nsm.is_err() && capture_client.is_err(), "{services}");
        }
        // What is found is there, whatever else is not known.
        let half = read(json!([capture(), {}]));
        assert_eq!((half.nsm.is_err(), half.capture_client), (true, Ok(true)));
        let serial = read(json!([{ "serviceName": "NGMGMT", "tenantSerial": " " }]));
        assert_eq!(
            (serial.nsm.is_err(), serial.capture_client),
            (true, Ok(false))
        );
    }
}
