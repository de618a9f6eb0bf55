//! Makes one change in CWM.

use super::convert;
use crate::plan::{Action, Actual, Fields, fold};
use crate::policy::LineField;
use cw_manage::model::{
    Addition, BillCustomer, CatalogItem, Category, IvItemReference, ProductCategoryReference,
    ProductSubCategoryReference, ProductType, ProductTypeReference, SubCategory,
};
use cw_manage::patch::Patch;
use cw_manage::{Client, Id};
use std::collections::BTreeMap;

/// Why a change was not made, or may not have been.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WriteError {
    /// CWM refused it, or it never got there.
    #[error(transparent)]
    Cwm(#[from] cw_manage::Error),
    /// Something that it refers to does not exist.
    #[error("{0} does not exist in CWM; the step that makes it failed, or it was removed")]
    Missing(String),
    /// CWM answered without the new record's id.
    #[error("CWM reported success without the new record's id; look for it in CWM")]
    NoId,
}

impl WriteError {
    /// Whether it may have been made all the same.
    pub(crate) fn may_have_happened(&self) -> bool {
        match self {
            Self::Cwm(error) => error.may_have_happened(),
            Self::Missing(_) => false,
            Self::NoId => true,
        }
    }
}

/// A change that was made.
#[derive(Debug)]
pub(crate) struct Written {
    /// The record's id.
    pub(crate) record: i64,
    /// What CWM stored differently from what was sent, although it reported success.
    pub(crate) complaint: Option<String>,
}

/// Writes to CWM. It knows the ids of what the plan names by natural key: those read, and those
/// made since.
#[derive(Debug)]
pub(crate) struct Writer {
    cwm: Client,
    types: BTreeMap<String, Id<ProductType>>,
    categories: BTreeMap<String, Id<Category>>,
    subcategories: BTreeMap<(String, String), Id<SubCategory>>,
    items: BTreeMap<String, Id<CatalogItem>>,
}

impl Writer {
    pub(crate) fn new(cwm: Client, actual: &Actual) -> Self {
        Self {
            cwm,
            types: actual.types.clone(),
            categories: actual
                .categories
                .iter()
                .map(|(name, category)| (name.clone(), category.id))
                .collect(),
            subcategories: actual
                .subcategories
                .iter()
                .map(|(key, subcategory)| (key.clone(), subcategory.id))
                .collect(),
            items: actual
                .items
                .iter()
                .map(|(key, item)| (key.clone(), item.id))
                .collect(),
        }
    }

    /// Makes one change.
    pub(crate) async fn write(&mut self, action: &Action) -> Result<Written, WriteError> {
        let procurement = self.cwm.procurement();
        let mut complaint = None;
        let record = match action {
            Action::CreateProductType { name } => {
                let draft = ProductType::draft(name.as_str());
                id(procurement.types().create(&draft).await?.id)?
            }
            Action::CreateCategory { name } => {
                let draft = Category::draft(name.as_str());
                id(procurement.categories().create(&draft).await?.id)?
            }
            Action::CreateSubcategory { category, name } => {
                let parent = *self
                    .categories
                    .get(&fold(category))
                    .ok_or_else(|| WriteError::Missing(format!("category {category:?}")))?;
                let draft = SubCategory::draft(name.as_str(), ProductCategoryReference::id(parent));
                id(procurement.subcategories().create(&draft).await?.id)?
            }
            Action::CreateCatalogItem {
                identifier,
                product_type,
                category,
                subcategory,
            } => {
                let (subcategory, product_type) =
                    self.class(product_type, category, subcategory)?;
                let draft = CatalogItem::draft(
                    identifier.as_str(),
                    identifier.as_str(),
                    subcategory,
                    product_type,
                    identifier.as_str(),
                );
                id(procurement.catalog().create(&draft).await?.id)?
            }
            Action::ReclassifyCatalogItem {
                item,
                product_type,
                category,
                subcategory,
                ..
            } => {
                let (to, type_) = self.class(product_type, category, subcategory)?;
                let category_id = self.categories.get(&fold(category)).copied();
                let mut patch = Patch::new()
                    .set(CatalogItem::TYPE, type_)
                    .set(CatalogItem::SUBCATEGORY, to);
                if let Some(id) = category_id {
                    patch = patch.set(CatalogItem::CATEGORY, ProductCategoryReference::id(id));
                }
                let stored = procurement.catalog().id(*item).patch(&patch).await?;
                let name = stored
                    .subcategory
                    .and_then(|sub| sub.name)
                    .unwrap_or_default();
                if fold(&name) != fold(subcategory) {
                    complaint = Some(format!("subcategory {name:?} instead of {subcategory:?}"));
                }
                item.get()
            }
            Action::CreateAddition {
                agreement,
                identifier,
                fields,
                ..
            } => {
                let product = *self
                    .items
                    .get(&fold(identifier))
                    .ok_or_else(|| WriteError::Missing(format!("catalog item {identifier:?}")))?;
                let mut draft =
                    Addition::draft(IvItemReference::id(product), BillCustomer::Billable);
                convert::fill(&mut draft, fields);
                let additions = self.cwm.finance().agreements().id(*agreement).additions();
                let stored = additions.create(&draft).await?;
                complaint = differing(&stored, fields, &[]);
                id(stored.id)?
            }
            Action::UpdateAddition {
                agreement,
                addition,
                set,
                clear,
                ..
            } => {
                let additions = self.cwm.finance().agreements().id(*agreement).additions();
                let stored = additions
                    .id(*addition)
                    .patch(&convert::patch(set, clear))
                    .await?;
                complaint = differing(&stored, set, clear);
                addition.get()
            }
        };
        self.remember(action, record);
        Ok(Written { record, complaint })
    }

    /// Takes in a record that came to be, so that later changes can refer to it.
    pub(crate) fn remember(&mut self, action: &Action, record: i64) {
        match action {
            Action::CreateProductType { name } => {
                self.types.insert(fold(name), Id::new(record));
            }
            Action::CreateCategory { name } => {
                self.categories.insert(fold(name), Id::new(record));
            }
            Action::CreateSubcategory { category, name } => {
                self.subcategories
                    .insert((fold(category), fold(name)), Id::new(record));
            }
            Action::CreateCatalogItem { identifier, .. } => {
                self.items.insert(fold(identifier), Id::new(record));
            }
            Action::ReclassifyCatalogItem { .. }
            | Action::CreateAddition { .. }
            | Action::UpdateAddition { .. } => {}
        }
    }

    fn class(
        &self,
        product_type: &str,
        category: &str,
        subcategory: &str,
    ) -> Result<(ProductSubCategoryReference, ProductTypeReference), WriteError> {
        let type_id = self
            .types
            .get(&fold(product_type))
            .ok_or_else(|| WriteError::Missing(format!("product type {product_type:?}")))?;
        let subcategory_id = self
            .subcategories
            .get(&(fold(category), fold(subcategory)))
            .ok_or_else(|| {
                WriteError::Missing(format!("subcategory {subcategory:?} in {category:?}"))
            })?;
        Ok((
            ProductSubCategoryReference::id(*subcategory_id),
            ProductTypeReference::id(*type_id),
        ))
    }
}

fn id<T>(id: Option<Id<T>>) -> Result<i64, WriteError> {
    id.map(Id::get).ok_or(WriteError::NoId)
}

/// What CWM stored differently from what was sent.
fn differing(stored: &Addition, set: &Fields, clear: &[LineField]) -> Option<String> {
    let line = match convert::line(stored) {
        Ok(line) => line,
        Err(reason) => return Some(reason),
    };
    let set = set
        .iter()
        .filter(|(field, value)| line.fields.get(field) != Some(value))
        .map(|(field, value)| {
            let have = line
                .fields
                .get(field)
                .map_or("—".to_owned(), ToString::to_string);
            format!("{field} is {have} instead of {value}")
        });
    let clear = clear.iter().filter(|field| line.fields.contains_key(field));
    let differing: Vec<_> = set
        .chain(clear.map(|field| format!("{field} is still set")))
        .collect();
    (!differing.is_empty()).then(|| differing.join(", "))
}
