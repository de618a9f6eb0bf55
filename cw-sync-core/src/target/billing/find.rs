//! Looks a natural key up in CWM: did a write whose fate is unknown happen?

use crate::model::FieldValue;
use crate::plan::billing::{ActualLine, BillingAction, Fields};
use crate::plan::{Act, Links, RecordKind, fold};
use crate::policy::LineField;
use crate::target::reader::{Found, Reader};
use cw_manage::Id;
use cw_manage::model::Agreement;
use std::collections::BTreeSet;

/// See [`Reader::find`].
pub(in crate::target) async fn find(
    reader: &Reader,
    action: &BillingAction,
    links: &Links,
) -> Result<Found, String> {
    let text = |error: cw_manage::Error| error.to_string();
    Ok(match action {
        BillingAction::CreateProductType { name } => {
            let types = reader.types(links).await.map_err(text)?;
            Found::one(types.get(&fold(name)).map(|id| id.get()))
        }
        BillingAction::CreateCategory { name } => {
            let categories = reader.categories(links).await.map_err(text)?;
            Found::one(categories.get(&fold(name)).map(|known| known.id.get()))
        }
        BillingAction::CreateSubcategory { category, name } => {
            let subcategories = reader.subcategories(links).await.map_err(text)?;
            let known = subcategories.get(&(fold(category), fold(name)));
            Found::one(known.map(|known| known.id.get()))
        }
        BillingAction::CreateCatalogItem { identifier, .. } => {
            let wanted = BTreeSet::from([identifier.clone()]);
            let items = reader.items(&wanted, links).await.map_err(text)?;
            Found::one(items.get(&fold(identifier)).map(|item| item.id.get()))
        }
        BillingAction::ReclassifyCatalogItem {
            item,
            product_type,
            category,
            subcategory,
            ..
        } => {
            let same =
                |have: &Option<String>, want: &str| have.as_deref().map(fold) == Some(fold(want));
            let known = reader.item(*item).await.map_err(text)?;
            let done = known.filter(|have| {
                same(&have.product_type, product_type)
                    && same(&have.subcategory, subcategory)
                    && (have.category.is_none() || same(&have.category, category))
            });
            Found::one(done.map(|have| have.id.get()))
        }
        BillingAction::CreateAddition {
            agreement,
            identifier,
            fields,
            ..
        } => {
            let key = action.key();
            let anothers: BTreeSet<_> = links
                .values()
                .filter(|link| link.key.kind == RecordKind::Addition && link.key != key)
                .map(|link| link.record)
                .collect();
            let serial = match fields.get(&LineField::SerialNumber) {
                Some(FieldValue::Text(serial)) => fold(serial),
                _ => String::new(),
            };
            let lines = match reader.lines(*agreement, &[]).await {
                Ok(lines) => lines,
                // Where the agreement is gone, so are its lines.
                Err(_) if reader.is_gone(*agreement).await => return Ok(Found::Absent),
                Err(error) => return Err(error),
            };
            let matching: Vec<_> = lines
                .iter()
                .filter(|line| fold(&line.identifier) == fold(identifier))
                .filter(|line| fold(line.serial().unwrap_or_default()) == serial)
                .map(|line| line.id.get())
                .filter(|record| !anothers.contains(record))
                .collect();
            match matching.as_slice() {
                [] => Found::Absent,
                [id] => Found::Done(*id),
                _ => Found::Several(matching),
            }
        }
        BillingAction::UpdateAddition {
            agreement,
            addition,
            set,
            clear,
            ..
        } => {
            let line = reader.line(*agreement, *addition).await?;
            Found::one(
                line.filter(|line| holds(line, set, clear))
                    .map(|line| line.id.get()),
            )
        }
    })
}

impl Reader {
    /// Whether an agreement certainly does not exist.
    async fn is_gone(&self, agreement: Id<Agreement>) -> bool {
        let agreements = self.cwm.finance().agreements();
        matches!(agreements.id(agreement).get_opt().await, Ok(None))
    }
}

/// Whether a line holds what was to be written.
fn holds(line: &ActualLine, set: &Fields, clear: &[LineField]) -> bool {
    set.iter()
        .all(|(field, value)| line.fields.get(field) == Some(value))
        && clear.iter().all(|field| !line.fields.contains_key(field))
}
