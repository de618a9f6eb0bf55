use super::FieldValue;
use crate::model::{IntegrationId, TenantKey};
use crate::policy::LineField;
use cw_manage::Id;
use cw_manage::model::{Addition, Agreement, CatalogItem};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// Fields and their values.
pub type Fields = BTreeMap<LineField, FieldValue>;

/// What a change is about, and under whose name it is reported.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Scope {
    /// The catalog and its set-up, which all tenants share.
    Catalog,
    /// One tenant's lines.
    Tenant(TenantKey),
}

/// The kinds of records that the engine creates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum RecordKind {
    /// A product type.
    ProductType,
    /// A product category.
    Category,
    /// A product subcategory.
    Subcategory,
    /// A catalog item.
    CatalogItem,
    /// An addition of an agreement.
    Addition,
}

/// The natural key of a record: what tells it from all others in CWM without knowing its id. After
/// a crash it is what the record is looked up by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RecordKey {
    /// The kind of record.
    pub kind: RecordKind,
    /// The key within its kind, in the form in which CWM compares names.
    pub key: String,
}

impl RecordKey {
    pub(crate) fn product_type(name: &str) -> Self {
        Self::of(RecordKind::ProductType, &[name])
    }

    pub(crate) fn category(name: &str) -> Self {
        Self::of(RecordKind::Category, &[name])
    }

    pub(crate) fn subcategory(category: &str, name: &str) -> Self {
        Self::of(RecordKind::Subcategory, &[category, name])
    }

    pub(crate) fn catalog_item(identifier: &str) -> Self {
        Self::of(RecordKind::CatalogItem, &[identifier])
    }

    pub(crate) fn addition(
        agreement: Id<Agreement>,
        identifier: &str,
        serial: Option<&str>,
    ) -> Self {
        Self::of(
            RecordKind::Addition,
            &[
                &agreement.to_string(),
                identifier,
                serial.unwrap_or_default(),
            ],
        )
    }

    /// The parts of a line's key: the agreement, and identifier and serial number as CWM compares
    /// them. `None`: it is no line's key.
    pub(crate) fn line_parts(&self) -> Option<(Id<Agreement>, String, String)> {
        if self.kind != RecordKind::Addition {
            return None;
        }
        let (agreement, identifier, serial): (String, String, String) =
            serde_json::from_str(&self.key).ok()?;
        Some((Id::new(agreement.parse().ok()?), identifier, serial))
    }

    /// Written as a JSON list, so that no name can imitate a boundary.
    fn of(kind: RecordKind, parts: &[&str]) -> Self {
        let parts: Vec<_> = parts.iter().map(|part| super::fold(part)).collect();
        Self {
            kind,
            key: serde_json::Value::from(parts).to_string(),
        }
    }
}

impl fmt::Display for RecordKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {}", self.kind, self.key)
    }
}

/// What a change does. Other records are named by natural key: they may only come to be in the
/// same plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Action {
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

impl Action {
    /// The natural key of the record that the action is about.
    pub fn key(&self) -> RecordKey {
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

    /// Whether a record comes to be. Only then can doing it twice make two of it.
    pub fn creates(&self) -> bool {
        !matches!(
            self,
            Self::ReclassifyCatalogItem { .. } | Self::UpdateAddition { .. }
        )
    }
}

impl fmt::Display for Action {
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

/// One field from what to what. `None` is "not set".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FieldChange {
    /// The field's name in CWM.
    pub field: String,
    /// What CWM holds.
    pub from: Option<FieldValue>,
    /// What it will hold.
    pub to: Option<FieldValue>,
}

impl fmt::Display for FieldChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let show =
            |value: &Option<FieldValue>| value.as_ref().map_or("—".to_owned(), ToString::to_string);
        write!(
            f,
            "{}: {} → {}",
            self.field,
            show(&self.from),
            show(&self.to)
        )
    }
}

/// One step of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Change {
    /// Whom it concerns.
    pub scope: Scope,
    /// What it does.
    pub action: Action,
    /// What it changes, field by field.
    pub fields: Vec<FieldChange>,
    /// Why, for a person.
    pub reason: String,
}

/// What is to be done, in order; what was found on the way; and how each tenant stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Plan {
    /// The integration.
    pub integration: IntegrationId,
    /// The steps: first the catalog's set-up, then its items, then each tenant's lines.
    pub changes: Vec<Change>,
    /// Lines that already hold what they should and are to be remembered. Nothing is written to
    /// CWM for them.
    pub ties: Vec<super::Link>,
    /// Errors and warnings, none of which stops the steps.
    pub findings: Vec<super::Finding>,
    /// All tenants that the vendor reported or that are mapped.
    pub tenants: Vec<super::TenantPlan>,
}

impl Plan {
    /// Whether CWM holds all that it should.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}
