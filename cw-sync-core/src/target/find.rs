//! Looks a natural key up in CWM: did a write whose fate is unknown happen?

use super::read::Reader;
use crate::plan::{Action, ActualLine, FieldValue, Fields, fold};
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
    /// Whether the action has been done.
    pub(crate) async fn find(&self, action: &Action) -> Result<Found, String> {
        let text = |error: cw_manage::Error| error.to_string();
        // Nothing remembered: the question is what CWM shows under the key.
        let links = BTreeMap::new();
        let one = |id: Option<i64>| id.map_or(Found::Absent, Found::Done);
        Ok(match action {
            Action::CreateProductType { name } => one(self
                .types()
                .await
                .map_err(text)?
                .get(&fold(name))
                .map(|id| id.get())),
            Action::CreateCategory { name } => one(self
                .categories()
                .await
                .map_err(text)?
                .get(&fold(name))
                .map(|category| category.id.get())),
            Action::CreateSubcategory { category, name } => {
                let key = (fold(category), fold(name));
                one(self
                    .subcategories()
                    .await
                    .map_err(text)?
                    .get(&key)
                    .map(|sub| sub.id.get()))
            }
            Action::CreateCatalogItem { identifier, .. } => {
                let wanted = BTreeSet::from([identifier.clone()]);
                let items = self.items(&wanted, &links).await.map_err(text)?;
                one(items.get(&fold(identifier)).map(|item| item.id.get()))
            }
            Action::ReclassifyCatalogItem {
                item,
                identifier,
                product_type,
                category,
                subcategory,
            } => {
                let wanted = BTreeSet::from([identifier.clone()]);
                let items = self.items(&wanted, &links).await.map_err(text)?;
                let same = |have: &Option<String>, want: &str| {
                    have.as_deref().map(fold) == Some(fold(want))
                };
                let done = items.get(&fold(identifier)).filter(|have| {
                    same(&have.product_type, product_type)
                        && same(&have.subcategory, subcategory)
                        && (have.category.is_none() || same(&have.category, category))
                });
                one(done.map(|_| item.get()))
            }
            Action::CreateAddition {
                agreement,
                identifier,
                fields,
                ..
            } => {
                let lines = self.lines(*agreement, &links).await?;
                let serial = match fields.get(&LineField::SerialNumber) {
                    Some(FieldValue::Text(serial)) => fold(serial),
                    _ => String::new(),
                };
                let matching: Vec<_> = lines
                    .iter()
                    .filter(|line| fold(&line.identifier) == fold(identifier))
                    .filter(|line| fold(line.serial().unwrap_or_default()) == serial)
                    .map(|line| line.id.get())
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
                let lines = self.lines(*agreement, &links).await?;
                let line = lines.iter().find(|line| line.id == *addition);
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
