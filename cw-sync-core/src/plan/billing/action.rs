use crate::model::FieldValue;
use crate::plan::{Act, ActionProduct, Effect, FieldChange, RecordKey, Written};
use crate::policy::LineField;
use chrono::NaiveDate;
use cw_manage::Id;
use cw_manage::model::{Addition, Agreement, BillCustomer, CatalogItem};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;

/// Fields of a line and their values.
pub type Fields = BTreeMap<LineField, FieldValue>;

/// The fields as they are remembered.
pub fn written(fields: &Fields) -> Written {
    let named = fields.iter();
    named
        .map(|(field, value)| (field.name().to_owned(), value.clone()))
        .collect()
}

/// What a change does to the catalog or to a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum BillingAction {
    /// Creates a product type.
    CreateProductType {
        /// Its name.
        name: String,
    },
    /// Creates a product category.
    CreateCategory {
        /// Its name.
        name: String,
    },
    /// Creates a product subcategory.
    CreateSubcategory {
        /// The category that it is in.
        category: String,
        /// Its name.
        name: String,
    },
    /// Creates a catalog item. No price, no cost.
    CreateCatalogItem {
        /// Its identifier, which is its description too.
        identifier: String,
        /// The product type's name.
        product_type: String,
        /// The category's name.
        category: String,
        /// The subcategory's name.
        subcategory: String,
    },
    /// Puts a catalog item under another type or class.
    ReclassifyCatalogItem {
        /// The item.
        item: Id<CatalogItem>,
        /// Its identifier.
        identifier: String,
        /// The product type's name.
        product_type: String,
        /// The category's name.
        category: String,
        /// The subcategory's name.
        subcategory: String,
    },
    /// Creates a line on an agreement.
    CreateAddition {
        /// The agreement.
        agreement: Id<Agreement>,
        /// The catalog item's identifier.
        identifier: String,
        /// The product's serial number.
        serial: Option<String>,
        /// All fields that are written.
        fields: Fields,
    },
    /// Changes fields of a line.
    UpdateAddition {
        /// The agreement.
        agreement: Id<Agreement>,
        /// The line.
        addition: Id<Addition>,
        /// The catalog item's identifier.
        identifier: String,
        /// The product's serial number.
        serial: Option<String>,
        /// What is set.
        set: Fields,
        /// What is emptied.
        clear: Vec<LineField>,
    },
}

impl Act for BillingAction {
    fn key(&self) -> RecordKey {
        match self {
            Self::CreateProductType { name } => RecordKey::product_type(name),
            Self::CreateCategory { name } => RecordKey::category(name),
            Self::CreateSubcategory { category, name } => RecordKey::subcategory(category, name),
            Self::CreateCatalogItem { identifier, .. }
            | Self::ReclassifyCatalogItem { identifier, .. } => RecordKey::catalog_item(identifier),
            Self::CreateAddition {
                agreement,
                identifier,
                serial,
                ..
            }
            | Self::UpdateAddition {
                agreement,
                identifier,
                serial,
                ..
            } => RecordKey::addition(*agreement, identifier, serial.as_deref()),
        }
    }

    fn creates(&self) -> bool {
        !matches!(
            self,
            Self::ReclassifyCatalogItem { .. } | Self::UpdateAddition { .. }
        )
    }

    fn product(&self) -> Option<ActionProduct<'_>> {
        let (identifier, serial, agreement) = match self {
            Self::CreateAddition {
                identifier,
                serial,
                agreement,
                ..
            }
            | Self::UpdateAddition {
                identifier,
                serial,
                agreement,
                ..
            } => (identifier, serial.as_deref(), Some(*agreement)),
            Self::CreateCatalogItem { identifier, .. }
            | Self::ReclassifyCatalogItem { identifier, .. } => (identifier, None, None),
            _ => return None,
        };
        Some(ActionProduct {
            identifier,
            serial,
            agreement,
        })
    }

    fn written(&self, before: Written) -> Option<Written> {
        Some(match self {
            Self::CreateAddition { fields, .. } => written(fields),
            Self::UpdateAddition { set, clear, .. } => {
                let mut all = before;
                all.extend(written(set));
                clear.iter().for_each(|field| {
                    all.remove(field.name());
                });
                all
            }
            _ => Written::new(),
        })
    }

    fn effect(&self, fields: &[FieldChange], today: NaiveDate) -> Effect {
        if self.creates() {
            return Effect::Creates;
        }
        let effects = fields.iter().map(|field| effect(field, today));
        effects.max().unwrap_or(Effect::Edits)
    }
}

/// What a line's field does to what it bills.
fn effect(field: &FieldChange, today: NaiveDate) -> Effect {
    let is = |line: LineField| field.field == line.name();
    match (&field.from, &field.to) {
        (Some(FieldValue::Number(from)), Some(FieldValue::Number(to)))
            if is(LineField::Quantity) =>
        {
            match to.cmp(from) {
                Ordering::Less if to.is_zero() => Effect::Ends,
                Ordering::Less => Effect::Lowers,
                Ordering::Equal => Effect::Edits,
                Ordering::Greater => Effect::Raises,
            }
        }
        (from, Some(FieldValue::Date(to))) if is(LineField::CancelledDate) => match from {
            Some(FieldValue::Date(from)) if from < to => Effect::Raises,
            Some(FieldValue::Date(from)) if *from <= today => Effect::Edits,
            _ if *to <= today => Effect::Ends,
            _ => Effect::Lowers,
        },
        (Some(_), None) if is(LineField::CancelledDate) => Effect::Raises,
        (_, Some(to)) if is(LineField::BillCustomer) => {
            if *to == FieldValue::from(BillCustomer::Billable.as_str()) {
                Effect::Raises
            } else {
                Effect::Ends
            }
        }
        _ => Effect::Edits,
    }
}

impl fmt::Display for BillingAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CreateProductType { name } => write!(f, "create product type {name:?}"),
            Self::CreateCategory { name } => write!(f, "create category {name:?}"),
            Self::CreateSubcategory { category, name } => {
                write!(f, "create subcategory {name:?} in {category:?}")
            }
            Self::CreateCatalogItem { identifier, .. } => {
                write!(f, "create catalog item {identifier:?}")
            }
            Self::ReclassifyCatalogItem {
                item, identifier, ..
            } => {
                write!(f, "update catalog item {identifier:?} (id {item})")
            }
            Self::CreateAddition {
                agreement,
                identifier,
                serial,
                ..
            } => {
                write!(f, "create addition {identifier:?}")?;
                serial
                    .iter()
                    .try_for_each(|serial| write!(f, " serial {serial}"))?;
                write!(f, " on agreement {agreement}")
            }
            Self::UpdateAddition {
                agreement,
                addition,
                identifier,
                serial,
                ..
            } => {
                write!(f, "update addition {identifier:?}")?;
                serial
                    .iter()
                    .try_for_each(|serial| write!(f, " serial {serial}"))?;
                write!(f, " on agreement {agreement} (id {addition})")
            }
        }
    }
}
