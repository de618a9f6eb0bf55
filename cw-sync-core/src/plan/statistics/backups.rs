//! The backup fields of a device's configuration.

use super::action::{BackupFields, StatisticsAction};
use super::actual::ActualBackups;
use super::{Account, Claims, Configurations, StatisticsInput};
use crate::model::{DeviceBackup, FieldValue};
use crate::plan::{Change, FieldChange, RecordKey, Scope, Severity, fold};
use crate::policy::BackupField;
use cw_manage::types::date::format;
use rust_decimal::Decimal;

/// Longest name of a backup server that CWM takes, in characters (cwm-api §10.5).
const SERVER_LENGTH: usize = 50;

/// What is to be done; `Err` says why nothing is.
pub(super) fn plan(
    input: &StatisticsInput<'_>,
    account: &Account<'_>,
    device: &DeviceBackup,
    claims: &Claims,
    configurations: &Configurations<'_>,
) -> Result<Vec<Change>, (Severity, String)> {
    let wanted = wanted(device);
    let managed = wanted
        .into_iter()
        .filter(|(field, _)| input.policy.backups.contains(field));
    let managed: BackupFields = managed.collect();
    if managed.is_empty() {
        return Ok(Vec::new());
    }
    let company = account.mapping.company;
    let times = claims.devices.get(&(company, fold(&device.device)));
    if times.is_some_and(|times| *times > 1) {
        let message = format!(
            "the vendor reports backups of this device more than once for company {company}; \
             check the vendor's data and the mapping"
        );
        return Err((Severity::Error, message));
    }
    let found = configuration(input, account, device, configurations)?;
    let set: BackupFields = managed
        .into_iter()
        .filter(|(field, want)| found.fields.get(field) != Some(want))
        .collect();
    if set.is_empty() {
        return Ok(Vec::new());
    }
    let changes = set.iter().map(|(field, want)| {
        let have = found.fields.get(field).cloned();
        FieldChange::new(field.name(), have, Some(want.clone()))
    });
    let changes = changes.collect();
    let action = StatisticsAction::UpdateBackups {
        company,
        configuration: found.id,
        identifier: device.device.trim().to_owned(),
        fields: set,
    };
    let scope = Scope::Tenant(account.tenant.key.clone());
    let reason = "the vendor reports other figures";
    Ok(vec![Change::new(scope, action, changes, reason)])
}

/// The configuration of a device: the one made for it, else the only active one with its device
/// identifier.
fn configuration<'a>(
    input: &StatisticsInput<'_>,
    account: &Account<'_>,
    device: &DeviceBackup,
    configurations: &Configurations<'a>,
) -> Result<&'a ActualBackups, (Severity, String)> {
    let company = account.mapping.company;
    let link = input
        .links
        .get(&RecordKey::configuration(company, &device.device));
    let linked = link.and_then(|link| configurations.by_id.get(&link.record));
    if let Some(linked) = linked.filter(|one| one.company == company) {
        return Ok(linked);
    }
    let same = configurations
        .by_device
        .get(&(company, fold(&device.device)));
    match same.map_or(&[] as &[_], Vec::as_slice) {
        [one] => Ok(one),
        [] => {
            let message = format!(
                "company {company} has no active configuration with this device identifier; its \
                 backup figures are written once there is one"
            );
            Err((Severity::Warning, message))
        }
        several => {
            let mut ids: Vec<_> = several.iter().map(|one| one.id).collect();
            ids.sort();
            let ids: Vec<_> = ids.iter().map(ToString::to_string).collect();
            let message = format!(
                "configurations {} of company {company} all have this device identifier; keep one \
                 of them active",
                ids.join(", ")
            );
            Err((Severity::Error, message))
        }
    }
}

/// What the vendor knows.
fn wanted(device: &DeviceBackup) -> BackupFields {
    let count = |count: Option<u32>| count.map(|count| FieldValue::Number(Decimal::from(count)));
    let server = device.server_name.as_deref().map(str::trim);
    let server = server.filter(|name| !name.is_empty());
    let last = device.last_backup_at;
    let fields = [
        (BackupField::Successes, count(device.successes)),
        (BackupField::Incomplete, count(device.incomplete)),
        (BackupField::Failed, count(device.failed)),
        (BackupField::Restores, count(device.restores)),
        (
            BackupField::LastBackup,
            last.map(|last| FieldValue::Text(format(last))),
        ),
        (
            BackupField::ServerName,
            server.map(|name| FieldValue::Text(cut(name))),
        ),
        (
            BackupField::BillableGb,
            device.billable_gb.map(FieldValue::Number),
        ),
    ];
    fields
        .into_iter()
        .filter_map(|(field, value)| Some((field, value?)))
        .collect()
}

/// A name that is too long ends in `…`.
fn cut(name: &str) -> String {
    let name = name.replace(char::is_control, " ");
    if name.chars().count() <= SERVER_LENGTH {
        return name;
    }
    let kept = name.chars().take(SERVER_LENGTH.saturating_sub(1));
    kept.chain(['…']).collect()
}
