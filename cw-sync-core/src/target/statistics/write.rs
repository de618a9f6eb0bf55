//! Makes one change of a management report or of a configuration's backup fields.

use super::convert;
use crate::plan::statistics::{
    ActualBackups, ActualEntry, BackupFields, Figures, StatisticsAction,
};
use crate::target::writer::{Made, WriteError, Writer, made};
use cw_manage::model::{
    AgreementReference, CompanyManagementSummary, DeviceType, ManagementSolutionReference,
};

/// Makes the change.
pub(in crate::target) async fn write(
    writer: &Writer,
    action: &StatisticsAction,
) -> Result<Made, WriteError> {
    let companies = writer.cwm.company().companies();
    let (record, complaint) = match action {
        StatisticsAction::CreateEntry {
            company,
            solution,
            group,
            device_type,
            agreement,
            figures,
        } => {
            let mut draft = CompanyManagementSummary::draft(group.as_str());
            draft.management_solution = Some(ManagementSolutionReference::id(*solution));
            draft.device_type = Some(DeviceType::from(device_type.name()));
            draft.agreement = agreement.map(AgreementReference::id);
            convert::fill(&mut draft, figures);
            let entries = companies.id(*company).management_summary_reports();
            let stored = entries.create(&draft).await?;
            let held = convert::entry(&stored);
            let complaint = held.and_then(|held| unlike(&held, figures));
            (made(stored.id)?, complaint)
        }
        StatisticsAction::UpdateEntry {
            company,
            entry,
            figures,
            ..
        } => {
            let entries = companies.id(*company).management_summary_reports();
            let patch = convert::figures(figures);
            let stored = entries.id(*entry).patch(&patch).await?;
            let held = convert::entry(&stored);
            (entry.get(), held.and_then(|held| unlike(&held, figures)))
        }
        StatisticsAction::UpdateBackups {
            configuration,
            fields,
            ..
        } => {
            let one = writer.cwm.company().configurations().id(*configuration);
            // The answer must hold what was sent; the client compares.
            one.patch_verified(&convert::patch(fields)).await?;
            (configuration.get(), None)
        }
    };
    Ok(Made { record, complaint })
}

/// Which figures an entry does not hold as they should be.
pub(super) fn unlike(entry: &ActualEntry, figures: &Figures) -> Option<String> {
    let unlike = figures
        .iter()
        .filter(|(figure, want)| entry.figures.get(figure) != Some(want));
    let unlike: Vec<_> = unlike
        .map(|(figure, want)| format!("{} is not {want}", figure.name()))
        .collect();
    (!unlike.is_empty()).then(|| unlike.join(", "))
}

/// Which fields a configuration does not hold as they should be.
pub(super) fn unlike_fields(have: &ActualBackups, fields: &BackupFields) -> Option<String> {
    let unlike = fields
        .iter()
        .filter(|(field, want)| have.fields.get(field) != Some(want));
    let unlike: Vec<_> = unlike
        .map(|(field, want)| format!("{} is not {want}", field.name()))
        .collect();
    (!unlike.is_empty()).then(|| unlike.join(", "))
}
