//! Looks a natural key up in CWM: did a write whose fate is unknown happen?

use super::read::Reader;
use crate::plan::{Action, ActualLine, FieldValue, Fields, Link, RecordKey, RecordKind, fold};
use crate::policy::LineField;
use std::collections::{BTreeMap, BTreeSet};

/// What a look-up found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    /// The write happened: this is the record.
    Done(i64),
    /// It did not happen.
    Absent,
    /// Several records have the key: a person must choose.
    Several(Vec<i64>),
}

impl Reader {
    /// Whether the action has been done. `links`: what is remembered of records, so that one which
    /// stands for something else is not taken for this.
    pub(crate) async fn find(
        &self,
        action: &Action,
        links: &BTreeMap<RecordKey, Link>,
    ) -> Result<Found, String> {
        let text = |error: cw_manage::Error| error.to_string();
        let one = |id: Option<i64>| id.map_or(Found::Absent, Found::Done);
        Ok(match action {
            Action::CreateProductType { name } => {
                let types = self.types(links).await.map_err(text)?;
                one(types.get(&fold(name)).map(|id| id.get()))
            }
            Action::CreateCategory { name } => {
                let categories = self.categories(links).await.map_err(text)?;
                one(categories.get(&fold(name)).map(|known| known.id.get()))
            }
            Action::CreateSubcategory { category, name } => {
                let subcategories = self.subcategories(links).await.map_err(text)?;
                let known = subcategories.get(&(fold(category), fold(name)));
                one(known.map(|known| known.id.get()))
            }
            Action::CreateCatalogItem { identifier, .. } => {
                let wanted = BTreeSet::from([identifier.clone()]);
                let items = self.items(&wanted, links).await.map_err(text)?;
                one(items.get(&fold(identifier)).map(|item| item.id.get()))
            }
            Action::ReclassifyCatalogItem {
                item,
                product_type,
                category,
                subcategory,
                ..
            } => {
                let same = |have: &Option<String>, want: &str| {
                    have.as_deref().map(fold) == Some(fold(want))
                };
                let known = self.item(*item).await.map_err(text)?;
                let done = known.filter(|have| {
                    same(&have.product_type, product_type)
                        && same(&have.subcategory, subcategory)
                        && (have.category.is_none() || same(&have.category, category))
                });
                one(done.map(|have| have.id.get()))
            }
            Action::CreateAddition {
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
                let lines = self.lines(*agreement, &[]).await?;
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
            Action::UpdateAddition {
                agreement,
                addition,
                set,
                clear,
                ..
            } => {
                let line = self.line(*agreement, *addition).await?;
                one(line
                    .filter(|line| holds(line, set, clear))
                    .map(|line| line.id.get()))
            }
        })
    }
}

/// Whether a line holds what was to be written.
fn holds(line: &ActualLine, set: &Fields, clear: &[LineField]) -> bool {
    set.iter()
        .all(|(field, value)| line.fields.get(field) == Some(value))
        && clear.iter().all(|field| !line.fields.contains_key(field))
}
