use crate::model::DataKind;
use cw_manage::Id;
use cw_manage::model::Agreement;
use serde::{Deserialize, Serialize};
use std::fmt;

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

impl RecordKind {
    /// The kind of data that such records stand for.
    pub fn data_kind(self) -> DataKind {
        match self {
            Self::ProductType
            | Self::Category
            | Self::Subcategory
            | Self::CatalogItem
            | Self::Addition => DataKind::Billing,
        }
    }
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
