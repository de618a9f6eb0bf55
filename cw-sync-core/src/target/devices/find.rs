//! Looks a natural key up in CWM: did a write whose fate is unknown happen?

use super::convert::Narrow;
use super::write::missing;
use crate::plan::devices::{ActualType, DeviceAction};
use crate::plan::{Act, Links, RecordKind, fold};
use crate::target::reader::{Found, Reader};
use std::collections::BTreeSet;

/// See [`Reader::find`].
pub(in crate::target) async fn find(
    reader: &Reader,
    action: &DeviceAction,
    links: &Links,
) -> Result<Found, String> {
    let text = |error: cw_manage::Error| error.to_string();
    let types = |name: &str| {
        let name = fold(name);
        async move {
            let types = reader.configuration_types(links).await.map_err(text)?;
            let same = types.into_iter().filter(|known| fold(&known.name) == name);
            Ok::<Vec<ActualType>, String>(same.collect())
        }
    };
    Ok(match action {
        DeviceAction::CreateType { name } => {
            let same = types(name).await?;
            found(same.iter().map(|known| known.id.get()))
        }
        DeviceAction::CreateQuestion {
            type_name,
            question,
            ..
        } => {
            let mut same = Vec::new();
            for known in types(type_name)
                .await?
                .iter()
                .filter(|known| !known.inactive)
            {
                let questions = reader.questions(known.id, &known.name, links).await;
                let questions = questions.map_err(text)?.into_iter();
                let questions = questions.filter(|one| fold(&one.question) == fold(question));
                same.extend(questions.map(|one| one.id.get()));
            }
            found(same.into_iter())
        }
        DeviceAction::CreateConfiguration {
            company,
            identifier,
            ..
        } => {
            let key = action.key();
            let anothers: BTreeSet<_> = links
                .values()
                .filter(|link| link.key.kind == RecordKind::Configuration && link.key != key)
                .map(|link| link.record)
                .collect();
            let same = reader.with_identifier(*company, identifier).await;
            let same = same.map_err(text)?.into_iter();
            let same = same.filter(|one| fold(&one.identifier) == fold(identifier));
            found(
                same.map(|one| one.id.get())
                    .filter(|record| !anothers.contains(record)),
            )
        }
        DeviceAction::UpdateConfiguration {
            company,
            configuration,
            identifier,
            edit,
        } => {
            let have = reader.configuration::<Narrow<true>>(*configuration).await;
            let have = have.map_err(text)?;
            let done = have.filter(|have| missing(have, *company, identifier, edit).is_empty());
            Found::one(done.map(|have| have.id.get()))
        }
    })
}

fn found(records: impl Iterator<Item = i64>) -> Found {
    let records: Vec<_> = records.collect();
    match records.as_slice() {
        [] => Found::Absent,
        [one] => Found::Done(*one),
        _ => Found::Several(records),
    }
}
