//! From Axcient's rows to the engine's terms. Pure: no I/O, no clock. A row that cannot be understood
//! becomes a gap, never a zero and never nothing.

pub(crate) mod feed;
pub(crate) mod health;
pub(crate) mod statistics;
pub(crate) mod usage;

use crate::client::PREFIX;
use crate::wire::{self, ClientRow, CounterLists, text};
use chrono::{DateTime, NaiveDateTime, Utc};
use cw_sync_core::model::Tenant;
use cw_sync_core::source::Gap;
use cw_sync_core::source::json::{Loose, Row};
use std::collections::HashSet;
use std::fmt;

/// What was understood, and what was not.
pub(crate) type Mapped<T> = (Vec<T>, Vec<Gap>);

/// Tenants by `EFS-` and the client's id (AX-18).
pub(crate) fn tenants(rows: Vec<Row<ClientRow>>) -> Mapped<Tenant> {
    let (mut tenants, mut gaps, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for (index, row) in rows.into_iter().enumerate() {
        let subject = format!("client in row {}", index + 1);
        match row.and_then(|row| tenant(&row)) {
            Ok(tenant) if seen.insert(tenant.key.clone()) => tenants.push(tenant),
            // Another may be missing in its place.
            Ok(tenant) => gaps.push(gap(
                subject,
                format!("{} is listed more than once", tenant.key),
            )),
            Err(reason) => gaps.push(gap(subject, reason)),
        }
    }
    (tenants, gaps)
}

fn tenant(row: &ClientRow) -> Result<Tenant, String> {
    let told = row.id.as_ref().ok_or("it has no id")?;
    let id = wire::id(&row.id).ok_or_else(|| format!("its id {told} is no id"))?;
    let name = text(&row.name).ok_or_else(|| format!("client {id} has no name"))?;
    Ok(Tenant::new(format!("{PREFIX}{id}"), name))
}

pub(crate) fn gap(subject: impl Into<String>, reason: impl Into<String>) -> Gap {
    Gap {
        subject: subject.into(),
        reason: reason.into(),
    }
}

/// Server or workstation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Server,
    Workstation,
}

impl Kind {
    fn of(field: &Option<Loose>) -> Result<Self, String> {
        let text = text(field).ok_or("it has no type")?;
        match () {
            () if text.eq_ignore_ascii_case("server") => Ok(Self::Server),
            () if text.eq_ignore_ascii_case("workstation") => Ok(Self::Workstation),
            () => Err(format!(
                "its type `{text}` is neither server nor workstation"
            )),
        }
    }
}

/// A client's own count of its machines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Counters {
    pub(crate) local_servers: u64,
    pub(crate) local_workstations: u64,
    pub(crate) d2c_servers: u64,
    pub(crate) d2c_workstations: u64,
}

impl Counters {
    /// The counters of a client; `None` where it lists none at all, since it has no backups.
    pub(crate) fn of(client: &ClientRow) -> Result<Option<Self>, String> {
        let lists = client.counters.as_ref().ok_or("it has no counters")?;
        let CounterLists {
            appliance_based: Some(local),
            d2c: Some(d2c),
        } = lists
        else {
            return Err("its counters lack a list".to_owned());
        };
        if local.is_empty() && d2c.is_empty() {
            return Ok(None);
        }
        let mut counters = Self::default();
        for (is_d2c, row) in local
            .iter()
            .map(|row| (false, row))
            .chain(d2c.iter().map(|row| (true, row)))
        {
            let count = row.count.as_ref().and_then(Loose::count);
            let count = count.ok_or("one of its counters is no number")?;
            let place = counters.place(is_d2c, Kind::of(&row.kind)?);
            *place = place.saturating_add(count);
        }
        Ok(Some(counters))
    }

    pub(crate) fn place(&mut self, d2c: bool, kind: Kind) -> &mut u64 {
        match (d2c, kind) {
            (false, Kind::Server) => &mut self.local_servers,
            (false, Kind::Workstation) => &mut self.local_workstations,
            (true, Kind::Server) => &mut self.d2c_servers,
            (true, Kind::Workstation) => &mut self.d2c_workstations,
        }
    }

    pub(crate) fn servers(&self) -> u64 {
        self.local_servers.saturating_add(self.d2c_servers)
    }

    pub(crate) fn workstations(&self) -> u64 {
        self.local_workstations
            .saturating_add(self.d2c_workstations)
    }
}

/// Whether a list of devices is whole: it has no pages that could tell, but the client counts its
/// devices too.
pub(crate) fn check_whole(client: &ClientRow, listed: usize) -> Result<(), String> {
    let counters = Counters::of(client)?.unwrap_or_default();
    let counted = counters.servers().saturating_add(counters.workstations());
    if counted == listed as u64 {
        return Ok(());
    }
    Err(format!(
        "its list of devices has {listed}, and its counters say {counted}"
    ))
}

impl fmt::Display for Counters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} servers and {} workstations on appliances, {} and {} straight to the cloud",
            self.local_servers, self.local_workstations, self.d2c_servers, self.d2c_workstations
        )
    }
}

/// An instant; one without a zone is in UTC.
pub(crate) fn instant(field: &Option<Loose>) -> Option<DateTime<Utc>> {
    let text = text(field)?;
    let zoned = DateTime::parse_from_rfc3339(&text);
    if let Ok(zoned) = zoned {
        return Some(zoned.to_utc());
    }
    let forms = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f"];
    let mut naive = forms
        .into_iter()
        .filter_map(|form| NaiveDateTime::parse_from_str(&text, form).ok());
    naive.next().map(|naive| naive.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;
    use cw_sync_core::source::json::object;
    use serde_json::json;

    #[test]
    fn an_instant_without_a_zone_is_in_utc() {
        for (text, expected) in [
            ("2021-07-01T10:08:00", Some("2021-07-01T10:08:00Z")),
            ("2024-06-03T11:33:07.000Z", Some("2024-06-03T11:33:07Z")),
            ("2024-06-03T11:33:07+02:00", Some("2024-06-03T09:33:07Z")),
            ("2024-06-03 11:33:07", Some("2024-06-03T11:33:07Z")),
            ("yesterday", None),
        ] {
            let read = instant(&Some(Loose(json!(text))));
            assert_eq!(read, expected.map(|at| at.parse().unwrap()), "{text}");
        }
        assert_eq!(instant(&None), None);
    }

    #[test]
    fn ax_18_a_tenant_is_known_by_its_prefixed_id() {
        let rows = [
            json!({ "id": 19652, "name": " Cedar Logistics " }),
            json!({ "id": "342", "name": "Birch" }),
            json!({ "id": 342, "name": "Birch again" }),
            json!({ "id": "../1", "name": "Dune" }),
            json!({ "id": 5, "name": "" }),
        ];
        let (tenants, gaps) = tenants(rows.into_iter().map(object).collect());
        let expected = [
            Tenant::new("EFS-19652", "Cedar Logistics"),
            Tenant::new("EFS-342", "Birch"),
        ];
        assert_eq!(tenants, expected);
        let reasons: Vec<_> = gaps.iter().map(|gap| gap.reason.as_str()).collect();
        assert_eq!(
            reasons,
            [
                "EFS-342 is listed more than once",
                "its id \"../1\" is no id",
                "client 5 has no name"
            ]
        );
    }

    #[test]
    fn no_counters_are_none_and_a_zero_is_a_count() {
        let of = |local, d2c| {
            let lists = json!({ "appliance_based": local, "d2c": d2c, "cloud_archive": [] });
            Counters::of(&object(json!({ "id": 1, "devices_counters": lists })).unwrap())
        };
        assert_eq!(of(json!([]), json!([])), Ok(None));
        let zero = json!([{ "type": "SERVER", "count": 0 }]);
        assert_eq!(of(zero.clone(), json!([])), Ok(Some(Counters::default())));
        let two = json!([{ "type": "Server", "count": "2" }]);
        let read = of(zero, two).unwrap().unwrap();
        assert_eq!((read.d2c_servers, read.servers()), (2, 2));
        for bad in [
            json!([{ "type": "SERVER" }]),
            json!([{ "type": "NAS", "count": 1 }]),
        ] {
            assert!(of(bad, json!([])).is_err());
        }
        assert!(of(json!(null), json!([])).is_err());
        assert!(Counters::of(&object(json!({ "id": 1 })).unwrap()).is_err());
    }
}
