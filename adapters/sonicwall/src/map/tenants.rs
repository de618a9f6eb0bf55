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

/// The consoles that a tenant has.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Consoles {
    /// The tenant's serial at Network Security Manager.
    pub(crate) nsm: Option<String>,
    /// Whether it has Capture Client.
    pub(crate) capture_client: bool,
}

/// The consoles of all tenants. `capture_client`: the service names that stand for Capture Client.
pub(crate) fn consoles(
    rows: &[Row<TenantRow>],
    capture_client: &[String],
) -> HashMap<TenantKey, Consoles> {
    let mut all: HashMap<TenantKey, Consoles> = HashMap::new();
    for row in rows.iter().flatten() {
        let Some(key) = row.id.as_ref().and_then(Loose::text) else {
            continue;
        };
        let known = all.entry(key.into()).or_default();
        let Some(Value::Array(listed)) = &row.consoles else {
            continue;
        };
        for console in rows_of(listed) {
            let text = |field: &Option<Loose>| field.as_ref().and_then(Loose::text);
            let name = text(&console.service_name).unwrap_or_default();
            if name.eq_ignore_ascii_case(NSM) {
                known.nsm = text(&console.tenant_serial).or(known.nsm.take());
            }
            let mut known_as = capture_client.iter();
            known.capture_client |= known_as.any(|known_as| name.eq_ignore_ascii_case(known_as))
                || text(&console.service_name_disp)
                    .is_some_and(|shown| shown.eq_ignore_ascii_case("Capture Client"));
        }
    }
    all
}

fn rows_of(listed: &[Value]) -> impl Iterator<Item = ConsoleRow> {
    rows(listed.to_vec()).into_iter().flatten()
}
