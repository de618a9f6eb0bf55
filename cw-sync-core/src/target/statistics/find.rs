//! Looks a natural key up in CWM: did a write whose fate is unknown happen?

use super::write::{unlike, unlike_fields};
use crate::plan::statistics::{ActualEntry, StatisticsAction};
use crate::plan::{Links, fold};
use crate::target::reader::{Found, Reader};
use cw_manage::model::Company;
use cw_manage::{Id, Result};

/// See [`Reader::find`].
pub(in crate::target) async fn find(
    reader: &Reader,
    action: &StatisticsAction,
    links: &Links,
) -> Result<Found, String> {
    let text = |error: cw_manage::Error| error.to_string();
    Ok(match action {
        StatisticsAction::CreateEntry {
            company,
            solution,
            group,
            device_type,
            ..
        } => {
            let entries = reader.entries_if_any(*company, links).await;
            let entries = entries.map_err(text)?;
            let same = entries.iter().filter(|entry| {
                fold(&entry.group) == fold(group)
                    && entry.device_type == device_type.name()
                    && entry.solution == Some(*solution)
            });
            let same: Vec<_> = same.map(|entry| entry.id.get()).collect();
            match same.as_slice() {
                [] => Found::Absent,
                [one] => Found::Done(*one),
                _ => Found::Several(same),
            }
        }
        StatisticsAction::UpdateEntry {
            company,
            entry,
            figures,
            ..
        } => {
            let entries = reader.entries_if_any(*company, links).await;
            let entries = entries.map_err(text)?;
            let done = entries.iter().find(|one| one.id == *entry);
            let done = done.filter(|one| unlike(one, figures).is_none());
            Found::one(done.map(|one| one.id.get()))
        }
        StatisticsAction::UpdateBackups {
            configuration,
            fields,
            ..
        } => {
            let have = reader.backup(*configuration).await.map_err(text)?;
            let done = have.filter(|have| unlike_fields(have, fields).is_none());
            Found::one(done.map(|have| have.id.get()))
        }
    })
}

impl Reader {
    /// The entries of a company's management report: none where the company is certainly gone.
    async fn entries_if_any(
        &self,
        company: Id<Company>,
        links: &Links,
    ) -> Result<Vec<ActualEntry>> {
        let made = links.values();
        let made = made.filter(|link| link.key.entry_company() == Some(company));
        let made = made.map(|link| link.record).collect();
        match self.entries(company, made).await {
            Err(error) if error.is_not_found() => {
                let companies = self.cwm.company().companies();
                match companies.id(company).get_opt().await? {
                    Some(_) => Err(error),
                    None => Ok(Vec::new()),
                }
            }
            entries => entries,
        }
    }
}
