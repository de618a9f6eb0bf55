//! The health of devices and their jobs → alerts: what takes the place of a feed of events, since
//! Axcient's public API has none.

use super::feed::{BACKUP_FAILED, DISK_USAGE, HARDWARE_FAILURE, NO_BACKUP, STATUS_UPDATE};
use super::usage::device_id;
use super::{Mapped, gap, instant};
use crate::wire::{self, DeviceRow, JobRow, RunRow, text};
use chrono::{DateTime, Utc};
use cw_sync_core::model::{Alert, AlertKey, AlertStatus, TenantKey};
use cw_sync_core::source::Gap;
use cw_sync_core::source::json::{Loose, Row};
use std::collections::{BTreeSet, HashMap};

/// A job, by its device and itself.
pub(crate) type JobId = (String, String);

/// The runs of those jobs that were asked for, or why they are not known.
pub(crate) type Histories = HashMap<JobId, Result<Vec<Row<RunRow>>, String>>;

/// The jobs whose runs tell something: those that are not well.
pub(crate) fn jobs_to_ask(devices: &[Row<DeviceRow>], tenant: &TenantKey) -> Vec<JobId> {
    let devices = devices.iter().flatten();
    let jobs = devices.filter_map(|row| Some((device_id(row, tenant).ok()?, row.jobs.as_ref()?)));
    let jobs = jobs.flat_map(|(device, jobs)| {
        let unwell = jobs
            .iter()
            .filter(|job| severity(&job.health_status).is_some());
        let ids = unwell.filter_map(|job| wire::id(&job.id));
        ids.map(|job| (device.clone(), job)).collect::<Vec<_>>()
    });
    jobs.collect()
}

/// The alerts that stand; and of those in `open`, the ones that are over since a known time. What
/// is over since an unknown time is just not there.
pub(crate) fn alerts(
    devices: &[Row<DeviceRow>],
    histories: &Histories,
    open: &BTreeSet<AlertKey>,
    tenant: &TenantKey,
    now: DateTime<Utc>,
) -> Mapped<Alert> {
    let (mut alerts, mut gaps) = (Vec::new(), Vec::new());
    for (index, row) in devices.iter().enumerate() {
        let read = row.as_ref().map_err(String::clone);
        let read = read.and_then(|row| {
            let id = device_id(row, tenant)?;
            let name = text(&row.name).unwrap_or_else(|| format!("device {id}"));
            Ok(Device { row, id, name })
        });
        let read = read.and_then(|device| {
            alerts.extend(device.health(open, now)?);
            device.jobs(histories, open, &mut alerts, &mut gaps);
            Ok(())
        });
        if let Err(reason) = read {
            gaps.push(gap(format!("device in row {}", index + 1), reason));
        }
    }
    (alerts, gaps)
}

struct Device<'a> {
    row: &'a DeviceRow,
    id: String,
    name: String,
}

impl Device<'_> {
    /// The alert that its health calls for, and the end of others.
    fn health(&self, open: &BTreeSet<AlertKey>, now: DateTime<Utc>) -> Result<Vec<Alert>, String> {
        let unknown = || format!("how {} is, is not known", self.name);
        let health = self.row.health.as_ref().ok_or_else(unknown)?;
        let word = text(&health.status).ok_or_else(unknown)?;
        let since = instant(&health.timestamp);
        let reason = text(&health.reason).unwrap_or_else(|| word.clone());
        if let Some(severity) = severity(&health.status) {
            let kind = kind_of(&reason);
            let message = format!("{}: {}", self.name, words(&reason));
            let alert = self.alert(kind, None, severity, message, since.unwrap_or(now));
            return Ok(vec![alert]);
        }
        if !word.eq_ignore_ascii_case("normal") {
            return Err(format!(
                "the health of {}, `{word}`, is not known",
                self.name
            ));
        }
        let kinds = [DISK_USAGE, HARDWARE_FAILURE, NO_BACKUP, STATUS_UPDATE];
        let over = kinds.into_iter().filter_map(|kind| {
            let message = format!("{}: all is well again", self.name);
            let mut alert = self.alert(kind, None, "info", message, since?);
            alert.status = AlertStatus::Resolved;
            open.contains(&alert.key).then_some(alert)
        });
        Ok(over.collect())
    }

    /// The alerts of its jobs: one whose latest run failed. Of a job whose runs are not known,
    /// nothing is said, neither that it fails nor that it does not.
    fn jobs(
        &self,
        histories: &Histories,
        open: &BTreeSet<AlertKey>,
        alerts: &mut Vec<Alert>,
        gaps: &mut Vec<Gap>,
    ) {
        for job in self.row.jobs.iter().flatten() {
            let Some(id) = wire::id(&job.id) else {
                gaps.push(gap(&self.name, "one of its jobs has no id"));
                continue;
            };
            let name = text(&job.name).unwrap_or_else(|| format!("job {id}"));
            match histories.get(&(self.id.clone(), id.clone())) {
                None => alerts.extend(self.recovered(job, &id, &name, open)),
                Some(Ok(runs)) => alerts.extend(self.failed(&id, &name, runs)),
                Some(Err(reason)) => {
                    let subject = format!("runs of job `{name}` of {}", self.name);
                    gaps.push(gap(subject, reason.as_str()));
                }
            }
        }
    }

    fn recovered(
        &self,
        job: &JobRow,
        id: &str,
        name: &str,
        open: &BTreeSet<AlertKey>,
    ) -> Option<Alert> {
        let since = instant(&job.latest_rp)?;
        let message = format!("{}: backup job `{name}` completed", self.name);
        let mut alert = self.alert(BACKUP_FAILED, Some(id), "info", message, since);
        alert.status = AlertStatus::Resolved;
        open.contains(&alert.key).then_some(alert)
    }

    fn failed(&self, id: &str, name: &str, runs: &[Row<RunRow>]) -> Option<Alert> {
        let ended = runs.iter().flatten().filter_map(|run| {
            let at = instant(&run.end_time).or_else(|| instant(&run.start_time))?;
            Some((at, Outcome::of(run)?, run))
        });
        let (at, outcome, run) = ended.max_by_key(|(at, ..)| *at)?;
        if outcome == Outcome::Completed {
            return None;
        }
        let message = format!("{}: backup job `{name}` failed", self.name);
        let mut alert = self.alert(BACKUP_FAILED, Some(id), "error", message, at);
        alert.details = text(&run.error_msg);
        Some(alert)
    }

    fn alert(
        &self,
        kind: &str,
        job: Option<&str>,
        severity: &str,
        message: String,
        at: DateTime<Utc>,
    ) -> Alert {
        let device = &self.id;
        let key = match job {
            None => format!("device/{device}/{kind}"),
            Some(job) => format!("device/{device}/job/{job}/{kind}"),
        };
        let mut alert = Alert::new(key, severity, message, at);
        alert.category = kind.to_owned();
        alert.device = Some(device.clone());
        alert.console_url = text(&self.row.page);
        alert
    }
}

/// What a run came to; one that still goes on came to nothing yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Completed,
    Failed,
}

impl Outcome {
    pub(super) fn of(run: &RunRow) -> Option<Self> {
        let status = text(&run.status)?;
        match () {
            () if status.eq_ignore_ascii_case("completed") => Some(Self::Completed),
            () if status.eq_ignore_ascii_case("failed") => Some(Self::Failed),
            () => None,
        }
    }
}

/// How grave a health is; `None` for one that is no cause for an alert.
fn severity(status: &Option<Loose>) -> Option<&'static str> {
    let status = text(status)?;
    let words = [("WARNED", "warning"), ("TROUBLED", "error")];
    let mut known = words.into_iter();
    let found = known.find(|(word, _)| status.eq_ignore_ascii_case(word));
    found.map(|(_, severity)| severity)
}

/// The type of event that a reason stands for. Reasons that were seen are among these; others are
/// updates of the status.
fn kind_of(reason: &str) -> &'static str {
    let kinds = [
        ("NEVER_RUN", NO_BACKUP),
        ("OFFLINE", HARDWARE_FAILURE),
        ("FULL", DISK_USAGE),
    ];
    let reason = reason.to_uppercase();
    let mut kinds = kinds.into_iter();
    let found = kinds.find(|(part, _)| reason.contains(part));
    found.map_or(STATUS_UPDATE, |(_, kind)| kind)
}

/// `FULL_90_PERCENT` as a person would write it.
fn words(reason: &str) -> String {
    reason.to_lowercase().replace('_', " ")
}

#[cfg(test)]
mod tests;
