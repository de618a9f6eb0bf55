//! The health of devices and their jobs → alerts: what takes the place of a feed of events, since
//! Axcient's public API has none.

use super::feed::{BACKUP_FAILED, DISK_USAGE, HARDWARE_FAILURE, NO_BACKUP, STATUS_UPDATE};
use super::usage::device_id;
use super::{Mapped, gap, instant};
use crate::wire::{self, DeviceRow, JobRow, RunRow, text};
use chrono::{DateTime, Utc};
use cw_sync_core::model::{Alert, AlertKey, AlertStatus, TenantKey};
use cw_sync_core::source::json::{Loose, Row};
use std::collections::{BTreeSet, HashMap};

/// A job, by its device and itself.
pub(crate) type JobId = (String, String);

/// The runs of those jobs that were asked for, or why they are not known.
pub(crate) type Histories = HashMap<JobId, Result<Vec<Row<RunRow>>, String>>;

/// The jobs whose runs tell something: those that are known not to be well.
pub(crate) fn jobs_to_ask(devices: &[Row<DeviceRow>], tenant: &TenantKey) -> Vec<JobId> {
    let devices = devices.iter().flatten();
    let jobs = devices.filter_map(|row| Some((device_id(row, tenant).ok()?, row.jobs.as_ref()?)));
    let jobs = jobs.flat_map(|(device, jobs)| {
        let unwell = jobs
            .iter()
            .filter(|job| matches!(Health::of(&job.health_status), Some(Health::Unwell(_))));
        let ids = unwell.filter_map(|job| wire::id(&job.id));
        ids.map(|job| (device.clone(), job)).collect::<Vec<_>>()
    });
    jobs.collect()
}

/// The alerts that stand, and the end of those in `open` that are over.
///
/// An end is of `now`: the engine heeds nothing that is older than what it knows, and what it knows
/// may be of a look of ours, where Axcient gave no time.
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
            let (of_jobs, unknown) = device.jobs(histories, open, now);
            alerts.extend(of_jobs);
            gaps.extend(unknown);
            alerts.extend(device.health(open, now)?);
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
        let health = self.row.health.as_ref();
        let word = health.and_then(|health| text(&health.status));
        let (Some(health), Some(word)) = (health, word) else {
            return Err(format!("how {} is, is not known", self.name));
        };
        match Health::of(&health.status) {
            Some(Health::Unwell(severity)) => {
                let reason = text(&health.reason).unwrap_or(word);
                let message = format!("{}: {}", self.name, words(&reason));
                let since = instant(&health.timestamp);
                let mut alert = self.alert(
                    kind_of(&reason),
                    None,
                    severity,
                    message,
                    since.unwrap_or(now),
                );
                if since.is_none() && open.contains(&alert.key) {
                    // That it still stands is no news: older than all that is known of it.
                    alert.changed_at = DateTime::UNIX_EPOCH;
                }
                Ok(vec![alert])
            }
            Some(Health::Well) => {
                let message = format!("{}: all is well again", self.name);
                let kinds = [DISK_USAGE, HARDWARE_FAILURE, NO_BACKUP, STATUS_UPDATE];
                let over = kinds.map(|kind| self.over(kind, None, message.clone(), now));
                let over = over.into_iter();
                Ok(over.filter(|alert| open.contains(&alert.key)).collect())
            }
            None => Err(format!(
                "the health of {}, `{word}`, is not known",
                self.name
            )),
        }
    }

    /// The alerts of its jobs: one that is not well and whose latest run failed. Of a job of which
    /// that is not known nothing is said, neither that it fails nor that it does not.
    fn jobs(
        &self,
        histories: &Histories,
        open: &BTreeSet<AlertKey>,
        now: DateTime<Utc>,
    ) -> Mapped<Alert> {
        let (mut alerts, mut gaps) = (Vec::new(), Vec::new());
        let Some(jobs) = &self.row.jobs else {
            gaps.push(gap(&self.name, NO_JOBS));
            return (alerts, gaps);
        };
        for job in jobs {
            match self.job(job, histories, open, now) {
                Ok(alert) => alerts.extend(alert),
                Err((subject, reason)) => gaps.push(gap(subject, reason)),
            }
        }
        (alerts, gaps)
    }

    /// That a job fails, or no longer does; `Err`: of what that is not known, and why.
    fn job(
        &self,
        job: &JobRow,
        histories: &Histories,
        open: &BTreeSet<AlertKey>,
        now: DateTime<Utc>,
    ) -> Result<Option<Alert>, (String, String)> {
        let id = wire::id(&job.id);
        let id = id.ok_or_else(|| (self.name.clone(), "one of its jobs has no id".to_owned()))?;
        let name = text(&job.name).unwrap_or_else(|| format!("job {id}"));
        let subject = format!("job `{name}` of {}", self.name);
        let message = format!("{}: backup job `{name}` completed", self.name);
        let over = self.over(BACKUP_FAILED, Some(&id), message, now);
        let stands = open.contains(&over.key);
        match Health::of(&job.health_status) {
            Some(Health::Well) => return Ok(stands.then_some(over)),
            Some(Health::Unwell(_)) => {}
            None => return Err((subject, "how it is, is not known".to_owned())),
        }
        let runs = match histories.get(&(self.id.clone(), id.clone())) {
            Some(Ok(runs)) => runs.as_slice(),
            Some(Err(reason)) => return Err((format!("runs of {subject}"), reason.clone())),
            None => &[],
        };
        match latest(runs).map_err(|reason| (subject.clone(), reason))? {
            Some((_, Outcome::Completed, _)) => Ok(stands.then_some(over)),
            Some((at, Outcome::Failed, run)) => {
                let message = format!("{}: backup job `{name}` failed", self.name);
                let mut alert = self.alert(BACKUP_FAILED, Some(&id), "error", message, at);
                alert.details = text(&run.error_msg);
                Ok(Some(alert))
            }
            // It never ran, or what it failed of is no longer told.
            None if stands => Err((
                subject,
                "it is not well, and no run of it is told".to_owned(),
            )),
            None => Ok(None),
        }
    }

    /// The end of an alert.
    fn over(&self, kind: &str, job: Option<&str>, message: String, now: DateTime<Utc>) -> Alert {
        let mut alert = self.alert(kind, job, "info", message, now);
        alert.status = AlertStatus::Resolved;
        alert
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

/// What a device without a list of jobs is told as; one that has none has an empty list.
pub(crate) const NO_JOBS: &str = "its jobs are not listed";

/// A run that came to something, and when.
type Ended<'a> = (DateTime<Utc>, Outcome, &'a RunRow);

/// The latest run that came to something. A row that cannot be read could be a later one.
fn latest(runs: &[Row<RunRow>]) -> Result<Option<Ended<'_>>, String> {
    let mut ended = Vec::new();
    for (run, outcome) in outcomes(runs)? {
        let at = instant(&run.end_time).or_else(|| instant(&run.start_time));
        let at = at.ok_or("one of its runs has no time")?;
        ended.push((at, outcome, run));
    }
    Ok(ended.into_iter().max_by_key(|(at, ..)| *at))
}

/// The runs that came to something; `Err` when that is not known of one.
pub(super) fn outcomes(runs: &[Row<RunRow>]) -> Result<Vec<(&RunRow, Outcome)>, String> {
    let mut known = Vec::new();
    for run in runs {
        let run = run
            .as_ref()
            .map_err(|reason| format!("one of its runs cannot be read: {reason}"))?;
        if let Some(outcome) = Outcome::of(run)? {
            known.push((run, outcome));
        }
    }
    Ok(known)
}

/// What a run came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Completed,
    Failed,
}

impl Outcome {
    /// `None` for a run that still goes on: it came to nothing yet.
    fn of(run: &RunRow) -> Result<Option<Self>, String> {
        let status = text(&run.status).ok_or("one of its runs has no status")?;
        match status.to_ascii_lowercase().as_str() {
            "completed" => Ok(Some(Self::Completed)),
            "failed" => Ok(Some(Self::Failed)),
            "running" => Ok(None),
            _ => Err(format!(
                "the status `{status}` of one of its runs is not known"
            )),
        }
    }
}

/// How a device or a job is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Health {
    Well,
    /// As grave as that.
    Unwell(&'static str),
}

impl Health {
    /// `None`: that is not known, which is neither.
    fn of(status: &Option<Loose>) -> Option<Self> {
        match text(status)?.to_ascii_uppercase().as_str() {
            "NORMAL" => Some(Self::Well),
            "WARNED" => Some(Self::Unwell("warning")),
            "TROUBLED" => Some(Self::Unwell("error")),
            _ => None,
        }
    }
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
