//! What CWM holds, as far as the plan needs it.

use super::action::DeviceFields;
use crate::model::{DeviceField, FieldValue};
use crate::plan::{ActualCompany, fold};
use cw_manage::Id;
use cw_manage::model::{
    Company, Configuration, ConfigurationStatus, ConfigurationType, ConfigurationTypeQuestion,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// CWM's side of a plan for devices.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ActualDevices {
    /// The configuration types.
    pub types: Vec<ActualType>,
    /// The configuration statuses.
    pub statuses: Vec<StatusRef>,
    /// The mapped companies that exist.
    pub companies: BTreeMap<Id<Company>, ActualCompany>,
    /// The configurations of the companies that are synced, and those that we have links to.
    pub configurations: Vec<ActualConfiguration>,
}

/// A configuration type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActualType {
    /// Its id.
    pub id: Id<ConfigurationType>,
    /// Its name.
    pub name: String,
    /// Whether it is no longer offered.
    pub inactive: bool,
    /// Its questions, as far as they were wanted.
    pub questions: Vec<ActualQuestion>,
}

/// A question of a configuration type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActualQuestion {
    /// Its id.
    pub id: Id<ConfigurationTypeQuestion>,
    /// What it asks.
    pub question: String,
    /// What answers it takes.
    pub kind: AnswerKind,
    /// Whether a configuration must have an answer.
    pub required: bool,
    /// Whether it is no longer asked.
    pub inactive: bool,
    /// Its place among the type's questions, rounded up.
    pub sequence: u32,
}

/// What answers a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum AnswerKind {
    /// Any text.
    Text,
    /// A day.
    Date,
    /// A number.
    Number,
    /// Yes or no.
    Flag,
}

impl fmt::Display for AnswerKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text => "a text",
            Self::Date => "a date",
            Self::Number => "a number",
            Self::Flag => "yes or no",
        })
    }
}

/// A configuration status that exists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StatusRef {
    /// Its id.
    pub id: Id<ConfigurationStatus>,
    /// Its description, as CWM writes it.
    pub name: String,
}

impl StatusRef {
    /// A status.
    pub fn new(id: impl Into<Id<ConfigurationStatus>>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
        }
    }
}

/// A configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActualConfiguration {
    /// Its id.
    pub id: Id<Configuration>,
    /// The company that it is in.
    pub company: Option<Id<Company>>,
    /// Its device identifier; empty where it has none.
    pub identifier: String,
    /// Its type's name.
    pub type_name: String,
    /// Its status' description.
    pub status: Option<String>,
    /// Whether CWM shows it among the active ones.
    pub active: bool,
    /// Its fields, those that are set.
    pub fields: DeviceFields,
    /// The questions that it shows, each with its answer.
    pub answers: Vec<ActualAnswer>,
}

/// A question as a configuration shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActualAnswer {
    /// What it asks.
    pub question: String,
    /// What answers it takes.
    pub kind: AnswerKind,
    /// The answer, if there is one.
    pub answer: Option<FieldValue>,
}

impl ActualConfiguration {
    /// Its serial number, as CWM compares it; `None` where it has none.
    pub(super) fn serial(&self) -> Option<String> {
        match self.fields.get(&DeviceField::SerialNumber) {
            Some(FieldValue::Text(serial)) => Some(fold(serial)).filter(|text| !text.is_empty()),
            _ => None,
        }
    }
}
