//! Makes one change of the catalog or a line.

use super::convert;
use crate::plan::billing::{BillingAction, Fields};
use crate::plan::{RecordKey, fold};
use crate::policy::LineField;
use crate::target::writer::{Made, WriteError, Writer, made};
use cw_manage::Id;
use cw_manage::model::{
    Addition, BillCustomer, CatalogItem, Category, IvItemReference, ProductCategoryReference,
    ProductSubCategoryReference, ProductType, ProductTypeReference, SubCategory,
};
use cw_manage::patch::Patch;

/// Makes the change.
pub(in crate::target) async fn write(
    writer: &Writer,
    action: &BillingAction,
) -> Result<Made, WriteError> {
    let procurement = writer.cwm.procurement();
    let mut complaint = None;
    let record = match action {
        BillingAction::CreateProductType { name } => {
            let draft = ProductType::draft(name.as_str());
            made(procurement.types().create(&draft).await?.id)?
        }
        BillingAction::CreateCategory { name } => {
            let draft = Category::draft(name.as_str());
            made(procurement.categories().create(&draft).await?.id)?
        }
        BillingAction::CreateSubcategory { category, name } => {
            let parent = category_id(writer, category)?;
            let draft = SubCategory::draft(name.as_str(), ProductCategoryReference::id(parent));
            made(procurement.subcategories().create(&draft).await?.id)?
        }
        BillingAction::CreateCatalogItem {
            identifier,
            product_type,
            category,
            subcategory,
        } => {
            let (subcategory, product_type) = class(writer, product_type, category, subcategory)?;
            let draft = CatalogItem::draft(
                identifier.as_str(),
                identifier.as_str(),
                subcategory,
                product_type,
                identifier.as_str(),
            );
            made(procurement.catalog().create(&draft).await?.id)?
        }
        BillingAction::ReclassifyCatalogItem {
            item,
            product_type,
            category,
            subcategory,
            ..
        } => {
            let (to, type_) = class(writer, product_type, category, subcategory)?;
            let mut patch = Patch::new()
                .set(CatalogItem::TYPE, type_)
                .set(CatalogItem::SUBCATEGORY, to);
            if let Ok(id) = category_id(writer, category) {
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
        BillingAction::CreateAddition {
            agreement,
            identifier,
            fields,
            ..
        } => {
            let key = RecordKey::catalog_item(identifier);
            let product = writer.id(&key, &format!("catalog item {identifier:?}"))?;
            let mut draft = Addition::draft(IvItemReference::id(product), BillCustomer::Billable);
            convert::fill(&mut draft, fields);
            let additions = writer.cwm.finance().agreements().id(*agreement).additions();
            let stored = additions.create(&draft).await?;
            complaint = differing(&stored, fields, &[]);
            made(stored.id)?
        }
        BillingAction::UpdateAddition {
            agreement,
            addition,
            set,
            clear,
            ..
        } => {
            let additions = writer.cwm.finance().agreements().id(*agreement).additions();
            let stored = additions
                .id(*addition)
                .patch(&convert::patch(set, clear))
                .await?;
            complaint = differing(&stored, set, clear);
            addition.get()
        }
    };
    Ok(Made { record, complaint })
}

fn category_id(writer: &Writer, category: &str) -> Result<Id<Category>, WriteError> {
    let key = RecordKey::category(category);
    writer.id(&key, &format!("category {category:?}"))
}

fn class(
    writer: &Writer,
    product_type: &str,
    category: &str,
    subcategory: &str,
) -> Result<(ProductSubCategoryReference, ProductTypeReference), WriteError> {
    let type_key = RecordKey::product_type(product_type);
    let type_id = writer.id(&type_key, &format!("product type {product_type:?}"))?;
    let key = RecordKey::subcategory(category, subcategory);
    let what = format!("subcategory {subcategory:?} in {category:?}");
    let subcategory_id = writer.id(&key, &what)?;
    Ok((
        ProductSubCategoryReference::id(subcategory_id),
        ProductTypeReference::id(type_id),
    ))
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
