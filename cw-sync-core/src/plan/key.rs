use crate::model::DataKind;
use cw_manage::Id;
use cw_manage::model::{Agreement, Company};
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
    /// A configuration of a company.
    Configuration,
    /// A service ticket.
    Ticket,
    /// A note of a ticket.
    TicketNote,
    /// A ticket's link to a configuration. It has no id of its own and goes by the ticket's.
    TicketConfiguration,
    /// A link document of a ticket.
    TicketDocument,
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
            Self::Configuration => DataKind::Devices,
            Self::Ticket | Self::TicketNote | Self::TicketConfiguration | Self::TicketDocument => {
                DataKind::Alerts
            }
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

    pub(crate) fn configuration(company: Id<Company>, identifier: &str) -> Self {
        Self::of(
            RecordKind::Configuration,
            &[&company.to_string(), identifier],
        )
    }

    /// A ticket by its external reference, which the keys of what belongs to it begin with.
    pub(crate) fn ticket(reference: &str) -> Self {
        Self::of(RecordKind::Ticket, &[reference])
    }

    pub(crate) fn ticket_note(reference: &str, about: &str) -> Self {
        Self::of(RecordKind::TicketNote, &[reference, about])
    }

    pub(crate) fn ticket_configuration(reference: &str, configuration: &Self) -> Self {
        Self::of(
            RecordKind::TicketConfiguration,
            &[reference, &configuration.key],
        )
    }

    pub(crate) fn ticket_document(reference: &str, title: &str) -> Self {
        Self::of(RecordKind::TicketDocument, &[reference, title])
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
