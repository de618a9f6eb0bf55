//! What a client uses → what it is billed for (AX-3).

use super::{Counters, Kind, Mapped, gap};
use crate::client::PREFIX;
use crate::config::Gigabyte;
use crate::service::{Plan, Service};
use crate::supply::Mailboxes;
use crate::wire::{self, ClientRow, DeviceRow, text};
use cw_sync_core::model::{BillableProduct, TenantKey};
use cw_sync_core::source::Gap;
use cw_sync_core::source::json::{Loose, Row};
use rust_decimal::{Decimal, RoundingStrategy};
use std::collections::HashSet;

/// What figures are made of.
pub(crate) struct Usage<'a> {
    pub(crate) tenant: &'a TenantKey,
    pub(crate) client: &'a ClientRow,
    pub(crate) devices: &'a [Row<DeviceRow>],
    /// `None`: they are not counted.
    pub(crate) mailboxes: Option<Mailboxes>,
    pub(crate) default_plan: Option<Plan>,
    pub(crate) gigabyte: Gigabyte,
}

/// A device as far as it is billed.
struct Machine {
    name: String,
    kind: Kind,
    d2c: bool,
    plan: Plan,
    local: u64,
    /// In the cloud and in vaults.
    offsite: u64,
    is_offsite: bool,
}

/// All that a client is billed for. Figures of backups come together or, if one device cannot be
/// counted, not at all: a sum that lacks a device is no sum.
pub(crate) fn products(usage: &Usage<'_>) -> Mapped<BillableProduct> {
    let (mut products, gaps) = match backups(usage) {
        Ok(products) => (products, Vec::new()),
        Err(gaps) => (Vec::new(), gaps),
    };
    if let Some(mailboxes) = usage.mailboxes {
        let counts = [
            (Service::ArchivingMailboxes, mailboxes.archiving),
            (Service::FilteringMailboxes, mailboxes.filtering),
        ];
        for (service, count) in counts {
            products.extend(count.map(|count| usage.product(service, Decimal::from(count), None)));
        }
    }
    (products, gaps)
}

fn backups(usage: &Usage<'_>) -> Result<Vec<BillableProduct>, Vec<Gap>> {
    let lost = |reason: String| {
        let reason = format!("{reason}; its backups are not billed until that is mended");
        vec![gap(usage.tenant.to_string(), reason)]
    };
    let counted = Counters::of(usage.client).map_err(lost)?;
    let machines = machines(usage)?;
    check(counted.unwrap_or_default(), &machines).map_err(lost)?;
    if counted.is_none() {
        // It has no backups, which is not the same as a backup of nothing.
        return Ok(Vec::new());
    }
    let figures = Service::ALL.into_iter().filter_map(|service| {
        let measure = Measure::of(service)?;
        let machines = machines.iter().filter(|one| counts(service, one));
        Some(usage.figure(service, measure, &machines.collect::<Vec<_>>()))
    });
    Ok(figures.collect())
}

/// How a service is measured.
#[derive(Clone, Copy)]
enum Measure {
    Machines,
    Bytes(fn(&Machine) -> u64),
}

impl Measure {
    /// `None`: by something else than machines.
    fn of(service: Service) -> Option<Self> {
        match service {
            Service::SelectStorage | Service::BasicStorage | Service::BdrStorage => {
                Some(Self::Bytes(|one| one.offsite))
            }
            Service::LocalStorage => Some(Self::Bytes(|one| one.local)),
            Service::OnlineServers
            | Service::OnlineDesktops
            | Service::BdrServers
            | Service::BdrDesktops
            | Service::LocalServers
            | Service::LocalDesktops => Some(Self::Machines),
            Service::ArchivingMailboxes | Service::FilteringMailboxes => None,
        }
    }
}

/// Whether a machine counts for a service. What is billed as BDR is billed as nothing else.
fn counts(service: Service, one: &Machine) -> bool {
    let is_bdr = one.plan == Plan::Bdr;
    let is_online = !is_bdr && one.is_offsite;
    let is_local = !is_bdr && !one.d2c;
    let is_server = one.kind == Kind::Server;
    match service {
        Service::SelectStorage => one.plan == Plan::Select,
        Service::BasicStorage => one.plan == Plan::Basic,
        Service::OnlineServers => is_online && is_server,
        Service::OnlineDesktops => is_online && !is_server,
        Service::BdrStorage => is_bdr,
        Service::BdrServers => is_bdr && is_server,
        Service::BdrDesktops => is_bdr && !is_server,
        Service::LocalServers => is_local && is_server,
        Service::LocalDesktops => is_local && !is_server,
        Service::LocalStorage => is_local,
        Service::ArchivingMailboxes | Service::FilteringMailboxes => false,
    }
}

/// As [`super::check_whole`], kind by kind.
fn check(counted: Counters, machines: &[Machine]) -> Result<(), String> {
    let mut listed = Counters::default();
    for one in machines {
        *listed.place(one.d2c, one.kind) += 1;
    }
    if listed == counted {
        return Ok(());
    }
    Err(format!(
        "its list of devices has {listed}, and its counters say {counted}"
    ))
}

fn machines(usage: &Usage<'_>) -> Result<Vec<Machine>, Vec<Gap>> {
    let (mut machines, mut gaps, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for (index, row) in usage.devices.iter().enumerate() {
        let named = row.as_ref().ok().and_then(|row| text(&row.name));
        let subject = match named {
            Some(name) => format!("device `{name}`"),
            None => format!("device in row {}", index + 1),
        };
        let read = row.as_ref().map_err(String::clone);
        let read = read.and_then(|row| Ok((device_id(row, usage.tenant)?, machine(usage, row)?)));
        match read {
            Ok((id, machine)) if seen.insert(id.clone()) => machines.push(machine),
            Ok((id, _)) => gaps.push(gap(subject, format!("id {id} is listed more than once"))),
            Err(reason) => gaps.push(gap(subject, reason)),
        }
    }
    machines.sort_by(|a: &Machine, b: &Machine| a.name.cmp(&b.name));
    match gaps.is_empty() {
        true => Ok(machines),
        false => Err(gaps),
    }
}

/// A device's id, if it is one of this client's.
pub(super) fn device_id(row: &DeviceRow, tenant: &TenantKey) -> Result<String, String> {
    let id = wire::id(&row.id).ok_or("it has no id")?;
    match row.client_id.as_ref().and_then(Loose::text) {
        Some(client) if format!("{PREFIX}{client}") != tenant.as_str() => {
            Err(format!("it is a device of client {client}"))
        }
        _ => Ok(id),
    }
}

fn machine(usage: &Usage<'_>, row: &DeviceRow) -> Result<Machine, String> {
    let bytes = |field: &Option<Loose>, name: &str| {
        let count = field.as_ref().and_then(Loose::count);
        count.ok_or_else(|| format!("its {name} is missing or no number"))
    };
    let plan = match text(&row.plan) {
        Some(name) => {
            Plan::named(&name).ok_or_else(|| format!("its plan `{name}` is not known"))?
        }
        None => usage.default_plan.ok_or(
            "Axcient names no plan for it; say in the setting `defaultPlan` which plan such \
             devices are billed on",
        )?,
    };
    let d2c = row.d2c.as_ref().and_then(Loose::flag);
    let d2c = d2c.ok_or("whether it is backed up straight to the cloud is not known")?;
    // `vaults` has these bytes again, some of them twice.
    let (cloud, vault) = (
        bytes(&row.cloud_usage, "cloud_usage")?,
        bytes(&row.vault_usage, "vault_usage")?,
    );
    let offsite = cloud.saturating_add(vault);
    let has_copy = text(&row.latest_cloud_rp).or(text(&row.latest_vault_rp));
    Ok(Machine {
        name: text(&row.name).ok_or("it has no name")?,
        kind: Kind::of(&row.kind)?,
        d2c,
        plan,
        local: bytes(&row.local_usage, "local_usage")?,
        offsite,
        is_offsite: d2c || offsite > 0 || has_copy.is_some(),
    })
}

/// Longest invoice description, in characters: CWM takes 6,000.
const LONGEST: usize = 5_900;

impl Usage<'_> {
    fn figure(&self, service: Service, measure: Measure, machines: &[&Machine]) -> BillableProduct {
        let (quantity, each): (_, Vec<_>) = match measure {
            Measure::Machines => {
                let names = machines.iter().map(|one| one.name.clone());
                (Decimal::from(machines.len()), names.collect())
            }
            Measure::Bytes(of) => {
                let bytes = machines.iter().map(|one| of(one));
                let sum = bytes.fold(0_u64, u64::saturating_add);
                let each = machines.iter().map(|one| {
                    let size = self.gigabyte.of(of(one));
                    let size = size.round_dp_with_strategy(2, RoundingStrategy::AwayFromZero);
                    format!("{}: {size:.2} GB", one.name)
                });
                (self.gigabyte.of(sum), each.collect())
            }
        };
        self.product(service, quantity, describe(service, &each))
    }

    fn product(
        &self,
        service: Service,
        quantity: Decimal,
        description: Option<String>,
    ) -> BillableProduct {
        let mut product = BillableProduct::new(service.name(), "Managed Services", quantity);
        product.serial = Some(self.tenant.to_string());
        product.description = description;
        product
    }
}

/// What the invoice says: the service, and each machine on a line of its own (AX-14).
fn describe(service: Service, each: &[String]) -> Option<String> {
    if each.is_empty() {
        return None;
    }
    let mut text = service.name().to_owned();
    for (at, line) in each.iter().enumerate() {
        if text.chars().count() + line.chars().count() > LONGEST {
            text.push_str(&format!("\n… and {} more", each.len() - at));
            break;
        }
        text.push('\n');
        text.push_str(line);
    }
    Some(text)
}

#[cfg(test)]
mod tests;
