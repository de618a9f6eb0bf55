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
    /// A service ticket.
    Ticket,
    /// A note of a ticket.
    TicketNote,
    /// A ticket's link to a configuration. It has no id of its own and goes by the ticket's.
    TicketConfiguration,
    /// A link document of a ticket.
    TicketDocument,
    /// A configuration type.
    ConfigurationType,
    /// A question of a configuration type.
    ConfigurationQuestion,
    /// A configuration.
    Configuration,
    /// An entry of a company's management report.
    ReportEntry,
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
            Self::ConfigurationType | Self::ConfigurationQuestion | Self::Configuration => {
                DataKind::Devices
            }
            Self::ReportEntry => DataKind::Statistics,
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

    pub(crate) fn configuration_type(name: &str) -> Self {
        Self::of(RecordKind::ConfigurationType, &[name])
    }

    pub(crate) fn configuration_question(type_name: &str, question: &str) -> Self {
        Self::of(RecordKind::ConfigurationQuestion, &[type_name, question])
    }

    /// The type, as CWM compares its name, of a question's key. `None`: it is no question's key.
    pub(crate) fn question_type(&self) -> Option<String> {
        if self.kind != RecordKind::ConfigurationQuestion {
            return None;
        }
        let (type_name, _): (String, String) = serde_json::from_str(&self.key).ok()?;
        Some(type_name)
    }

    /// The key of a device's configuration: its device identifier in a company.
    pub(crate) fn configuration(company: Id<Company>, identifier: &str) -> Self {
        Self::of(
            RecordKind::Configuration,
            &[&company.to_string(), identifier],
        )
    }

    /// The parts of a configuration's key: the company, and the device identifier as CWM compares
    /// it. `None`: it is no configuration's key.
    pub(crate) fn configuration_parts(&self) -> Option<(Id<Company>, String)> {
        if self.kind != RecordKind::Configuration {
            return None;
        }
        let (company, identifier): (String, String) = serde_json::from_str(&self.key).ok()?;
        Some((Id::new(company.parse().ok()?), identifier))
    }

    pub(crate) fn report_entry(company: Id<Company>, group: &str, device_type: &str) -> Self {
        Self::of(
            RecordKind::ReportEntry,
            &[&company.to_string(), group, device_type],
        )
    }

    /// The company of a report entry's key. `None`: it is no such key.
    pub(crate) fn entry_company(&self) -> Option<Id<Company>> {
        if self.kind != RecordKind::ReportEntry {
            return None;
        }
        let (company, _, _): (String, String, String) = serde_json::from_str(&self.key).ok()?;
        Some(Id::new(company.parse().ok()?))
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
