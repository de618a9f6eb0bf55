//! The entries of a company's management report for one group.

use super::action::{Figures, StatisticsAction};
use super::actual::ActualEntry;
use super::{Account, Claims, StatisticsInput};
use crate::model::{BackupStatistics, FieldValue};
use crate::plan::{Change, FieldChange, RecordKey, Scope, Severity, fold};
use crate::policy::{ReportEntry, ReportFigure, WhenMissing};
use rust_decimal::Decimal;

/// Longest group identifier that CWM takes, in characters (cwm-api §10.7).
const GROUP_LENGTH: usize = 100;

/// What is to be done; `Err` says why nothing is.
pub(super) fn plan(
    input: &StatisticsInput<'_>,
    account: &Account<'_>,
    statistics: &BackupStatistics,
    claims: &Claims,
) -> Result<Vec<Change>, (Severity, String)> {
    let fail = |message: String| (Severity::Error, message);
    let company = account.mapping.company;
    let group = statistics.group.trim();
    if !(1..=GROUP_LENGTH).contains(&group.chars().count()) {
        return Err(fail(format!(
            "CWM takes group identifiers of 1 to {GROUP_LENGTH} characters"
        )));
    }
    let times = claims.groups.get(&(company, fold(group)));
    if times.is_some_and(|times| *times > 1) {
        return Err(fail(format!(
            "the vendor reports this group more than once for company {company}; check the \
             vendor's data and the mapping"
        )));
    }
    let held = match input.actual.entries.get(&company) {
        Some(Ok(held)) => held.as_slice(),
        Some(Err(reason)) => return Err(fail(reason.clone())),
        None => {
            return Err(fail(
                "the company's management report was not read".to_owned(),
            ));
        }
    };
    let found = input.policy.entries.iter().map(|entry| {
        let found = find(account, held, group, entry)?;
        Ok((entry, found))
    });
    let found = found.collect::<Result<Vec<_>, String>>().map_err(fail)?;
    check_order(&found).map_err(fail)?;

    let mut steps = Vec::new();
    // Each entry is made after the one before it.
    let mut before: Option<RecordKey> = None;
    for (entry, found) in found {
        let figures = figures(entry, statistics);
        let (action, changes, reason) = match found {
            Some(found) => {
                let figures: Figures = figures
                    .into_iter()
                    .filter(|(figure, want)| found.figures.get(figure) != Some(want))
                    .collect();
                if figures.is_empty() {
                    continue;
                }
                let changes = changes(&figures, Some(found));
                let action = StatisticsAction::UpdateEntry {
                    company,
                    entry: found.id,
                    group: group.to_owned(),
                    device_type: entry.device_type,
                    figures,
                };
                (action, changes, "the vendor reports other figures")
            }
            None if input.policy.when_missing != WhenMissing::Create => {
                return Err(fail(format!(
                    "company {company} has no {} entry {group:?} in its management report; add it \
                     under System > Setup Tables, with management ID {group}",
                    entry.device_type.name()
                )));
            }
            None => {
                let changes = changes(&figures, None);
                let agreement = account.mapping.agreement;
                let action = StatisticsAction::CreateEntry {
                    company,
                    solution: account.solution,
                    group: group.to_owned(),
                    device_type: entry.device_type,
                    agreement: agreement.filter(|_| entry.with_agreement),
                    figures,
                };
                (
                    action,
                    changes,
                    "the vendor reports the group; no entry yet",
                )
            }
        };
        let creates = matches!(action, StatisticsAction::CreateEntry { .. });
        let scope = Scope::Tenant(account.tenant.key.clone());
        let mut step = Change::new(scope, action, changes, reason);
        if creates {
            step.needs.extend(before.replace(step.action.key()));
        }
        steps.push(step);
    }
    Ok(steps)
}

/// The entry of that kind. Several are an error that lists them.
fn find<'a>(
    account: &Account<'_>,
    held: &'a [ActualEntry],
    group: &str,
    entry: &ReportEntry,
) -> Result<Option<&'a ActualEntry>, String> {
    let same = |one: &&ActualEntry| {
        fold(&one.group) == fold(group)
            && one.device_type == entry.device_type.name()
            && one.solution == Some(account.solution)
    };
    let same: Vec<_> = held.iter().filter(same).collect();
    match same.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(one)),
        several => {
            let ids: Vec<_> = several.iter().map(|one| one.id.to_string()).collect();
            Err(format!(
                "entries {} of the management report are all {} of this group; keep one",
                ids.join(", "),
                entry.device_type.name()
            ))
        }
    }
}

/// Entries must have been made in the policy's order: figures do not arrive otherwise (AX-17).
fn check_order(found: &[(&ReportEntry, Option<&ActualEntry>)]) -> Result<(), String> {
    for pair in found.windows(2) {
        let [(first, before), (second, after)] = pair else {
            continue;
        };
        let Some(after) = after else { continue };
        if before.is_none_or(|before| before.id > after.id) {
            return Err(format!(
                "the {} entry (id {}) was made before the {} entry, and figures do not arrive in \
                 that order; delete it, so that both are made in turn",
                second.device_type.name(),
                after.id,
                first.device_type.name()
            ));
        }
    }
    Ok(())
}

/// The figures that the vendor knows, of those that the entry keeps up.
fn figures(entry: &ReportEntry, statistics: &BackupStatistics) -> Figures {
    let figures = entry.figures.iter();
    figures
        .filter_map(|figure| {
            let known = match figure {
                ReportFigure::SuccessfulJobs => statistics.successful_jobs,
                ReportFigure::FailedJobs => statistics.failed_jobs,
                ReportFigure::Servers => statistics.servers,
                ReportFigure::Workstations => statistics.workstations,
            };
            Some((*figure, known?))
        })
        .collect()
}

fn changes(figures: &Figures, found: Option<&ActualEntry>) -> Vec<FieldChange> {
    let number = |number: u32| FieldValue::Number(Decimal::from(number));
    let figures = figures.iter();
    figures
        .map(|(figure, want)| {
            let have = found.and_then(|found| found.figures.get(figure));
            FieldChange::new(
                figure.name(),
                have.copied().map(number),
                Some(number(*want)),
            )
        })
        .collect()
}
