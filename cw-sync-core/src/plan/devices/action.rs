use super::actual::{AnswerKind, StatusRef};
use crate::model::{DeviceField, FieldValue};
use crate::plan::{Act, Effect, FieldChange, RecordKey, Written};
use chrono::NaiveDate;
use cw_manage::Id;
use cw_manage::model::{Company, Configuration};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// Fields of a configuration and their values.
pub type DeviceFields = BTreeMap<DeviceField, FieldValue>;

/// Under which name a configuration's type is remembered.
pub(super) const TYPE: &str = "type";
/// Under which name its status is remembered.
pub(super) const STATUS: &str = "status";

/// Under which name the answer to a question is remembered.
pub(super) fn question_name(question: &str) -> String {
    format!("{QUESTIONS}{}", crate::plan::fold(question))
}

const QUESTIONS: &str = "questions/";

/// What a change does to a configuration, or to what configurations need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum DeviceAction {
    /// Creates a configuration type.
    CreateType {
        /// Its name.
        name: String,
    },
    /// Adds a question to a configuration type.
    CreateQuestion {
        /// The type's name.
        type_name: String,
        /// What it asks.
        question: String,
        /// What answers it takes.
        kind: AnswerKind,
        /// Its place among the type's questions.
        sequence: u32,
    },
    /// Creates a configuration.
    CreateConfiguration {
        /// The company.
        company: Id<Company>,
        /// The device identifier.
        identifier: String,
        /// The configuration type's name.
        type_name: String,
        /// The status; `None`: CWM's default.
        status: Option<StatusRef>,
        /// All fields that are written.
        fields: DeviceFields,
        /// The answers, by question.
        answers: BTreeMap<String, FieldValue>,
    },
    /// Changes a configuration.
    UpdateConfiguration {
        /// The company that it is in, or moves to.
        company: Id<Company>,
        /// The configuration.
        configuration: Id<Configuration>,
        /// The device identifier.
        identifier: String,
        /// What is changed.
        edit: ConfigurationEdit,
    },
}

/// What is changed of a configuration.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ConfigurationEdit {
    /// Whether it moves to the company that the action names.
    pub moves: bool,
    /// Whether it gets the device identifier that the action names.
    pub marks: bool,
    /// Its new type's name.
    pub type_name: Option<String>,
    /// Its new status.
    pub status: Option<StatusRef>,
    /// Whether that status takes it out of force: its device is gone, or elsewhere.
    pub retires: bool,
    /// The fields that are set.
    pub set: DeviceFields,
    /// The fields that are emptied.
    pub clear: Vec<DeviceField>,
    /// The answers, by question; `None` empties one.
    pub answers: BTreeMap<String, Option<FieldValue>>,
    /// What is remembered like what we wrote: what CWM holds already as the vendor's data wants it,
    /// so that a later difference is the vendor's and not a person's; and what was written before
    /// under another key.
    pub agreed: Written,
}

impl ConfigurationEdit {
    /// Whether nothing is written to CWM.
    pub fn is_empty(&self) -> bool {
        let whole = self.moves || self.marks || self.type_name.is_some() || self.status.is_some();
        !whole && self.set.is_empty() && self.clear.is_empty() && self.answers.is_empty()
    }

    /// Takes along what was written before under another key.
    pub(super) fn carry(&mut self, before: &Written) {
        let mut all = before.clone();
        if self.type_name.is_some() {
            all.retain(|name, _| !name.starts_with(QUESTIONS));
        }
        all.append(&mut self.agreed);
        self.agreed = all;
    }

    /// What is remembered after it, given what was before.
    pub(super) fn written(&self, before: Written) -> Written {
        let mut all = before;
        if self.type_name.is_some() {
            // The answers went with the type.
            all.retain(|name, _| !name.starts_with(QUESTIONS));
        }
        all.extend(self.agreed.clone());
        all.extend(fields(&self.set));
        all.extend(named(TYPE, self.type_name.as_deref()));
        all.extend(named(STATUS, self.status.as_ref().map(|s| s.name.as_str())));
        for field in &self.clear {
            all.remove(field.name());
        }
        for (question, answer) in &self.answers {
            let name = question_name(question);
            match answer {
                Some(answer) => all.insert(name, answer.clone()),
                None => all.remove(&name),
            };
        }
        all
    }
}

fn fields(fields: &DeviceFields) -> impl Iterator<Item = (String, FieldValue)> {
    let fields = fields.iter();
    fields.map(|(field, value)| (field.name().to_owned(), value.clone()))
}

fn named(name: &str, text: Option<&str>) -> Option<(String, FieldValue)> {
    text.map(|text| (name.to_owned(), FieldValue::from(text)))
}

impl Act for DeviceAction {
    fn key(&self) -> RecordKey {
        match self {
            Self::CreateType { name } => RecordKey::configuration_type(name),
            Self::CreateQuestion {
                type_name,
                question,
                ..
            } => RecordKey::configuration_question(type_name, question),
            Self::CreateConfiguration {
                company,
                identifier,
                ..
            }
            | Self::UpdateConfiguration {
                company,
                identifier,
                ..
            } => RecordKey::configuration(*company, identifier),
        }
    }

    fn creates(&self) -> bool {
        !matches!(self, Self::UpdateConfiguration { .. })
    }

    fn effect(&self, _fields: &[FieldChange], _today: NaiveDate) -> Effect {
        match self {
            Self::UpdateConfiguration { edit, .. } if edit.retires => Effect::Ends,
            Self::UpdateConfiguration { .. } => Effect::Edits,
            _ => Effect::Creates,
        }
    }

    /// New configurations of one company.
    fn batch_key(&self) -> Option<String> {
        match self {
            Self::CreateConfiguration { company, .. } => Some(format!("configurations {company}")),
            _ => None,
        }
    }

    fn written(&self, before: Written) -> Option<Written> {
        Some(match self {
            Self::CreateType { .. } | Self::CreateQuestion { .. } => Written::new(),
            Self::CreateConfiguration {
                type_name,
                status,
                fields: set,
                answers,
                ..
            } => {
                let answers = answers.iter();
                fields(set)
                    .chain(named(TYPE, Some(type_name)))
                    .chain(named(STATUS, status.as_ref().map(|s| s.name.as_str())))
                    .chain(
                        answers.map(|(question, answer)| (question_name(question), answer.clone())),
                    )
                    .collect()
            }
            Self::UpdateConfiguration { edit, .. } => edit.written(before),
        })
    }
}

impl fmt::Display for DeviceAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CreateType { name } => write!(f, "create configuration type {name:?}"),
            Self::CreateQuestion {
                type_name,
                question,
                ..
            } => write!(
                f,
                "create question {question:?} of configuration type {type_name:?}"
            ),
            Self::CreateConfiguration {
                company,
                identifier,
                type_name,
                ..
            } => write!(
                f,
                "create configuration of {type_name:?} for device {identifier} in company {company}"
            ),
            Self::UpdateConfiguration {
                company,
                configuration,
                identifier,
                ..
            } => write!(
                f,
                "update configuration {configuration} of device {identifier} in company {company}"
            ),
        }
    }
}
