//! Makes one change of a configuration, or of what configurations need.

use super::convert;
use crate::model::FieldValue;
use crate::plan::devices::{
    ActualConfiguration, AnswerKind, ConfigurationEdit, DeviceAction, DeviceFields, StatusRef,
};
use crate::plan::{RecordKey, fold};
use crate::target::writer::{Made, WriteError, Writer, made};
use cw_manage::Id;
use cw_manage::model::{
    Company, CompanyReference, Configuration, ConfigurationQuestion, ConfigurationStatusReference,
    ConfigurationType, ConfigurationTypeQuestion, ConfigurationTypeQuestionFieldType,
    ConfigurationTypeReference, EntryType, New,
};
use cw_manage::patch::Patch;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Makes the change.
pub(in crate::target) async fn write(
    writer: &Writer,
    action: &DeviceAction,
) -> Result<Made, WriteError> {
    let configurations = writer.cwm.company().configurations();
    let (record, complaint) = match action {
        DeviceAction::CreateType { name } => {
            let mut draft = ConfigurationType::draft(name.as_str());
            draft.inactive_flag = Some(false);
            let stored = configurations.types().create(&draft).await?;
            (made(stored.id)?, None)
        }
        DeviceAction::CreateQuestion {
            type_name,
            question,
            kind,
            sequence,
        } => {
            let id = type_id(writer, type_name)?;
            let (field_type, entry_type) = match kind {
                AnswerKind::Date => (ConfigurationTypeQuestionFieldType::Date, EntryType::Date),
                _ => (
                    ConfigurationTypeQuestionFieldType::Text,
                    EntryType::EntryField,
                ),
            };
            let place = Decimal::from(*sequence);
            let mut draft =
                ConfigurationTypeQuestion::draft(field_type, entry_type, place, question.as_str());
            draft.required_flag = Some(false);
            let questions = configurations.types().id(id).questions();
            (made(questions.create(&draft).await?.id)?, None)
        }
        DeviceAction::CreateConfiguration { .. } => {
            let draft = draft(writer, action)?;
            let stored = configurations.create(&draft).await?;
            return created(action, stored);
        }
        DeviceAction::UpdateConfiguration {
            company,
            configuration,
            identifier,
            edit,
        } => {
            let stored = update(writer, *company, *configuration, identifier, edit).await?;
            let complaint = match convert::configuration(&stored) {
                Ok(have) => complaint(&missing(&have, *company, identifier, edit)),
                Err(reason) => Some(reason),
            };
            (configuration.get(), complaint)
        }
    };
    Ok(Made { record, complaint })
}

/// The new configuration.
pub(super) fn draft(
    writer: &Writer,
    action: &DeviceAction,
) -> Result<New<Configuration>, WriteError> {
    let DeviceAction::CreateConfiguration {
        company,
        identifier,
        type_name,
        status,
        fields,
        answers,
    } = action
    else {
        return Err(WriteError::Missing("a configuration to create".to_owned()));
    };
    let type_ = ConfigurationTypeReference::id(type_id(writer, type_name)?);
    let company = CompanyReference::id(*company);
    let mut draft = Configuration::draft(identifier.as_str(), type_, company);
    draft.device_identifier = Some(identifier.clone());
    draft.status = status.as_ref().map(reference);
    convert::fill(&mut draft, fields);
    let answers = answers.iter().map(|(question, answer)| {
        let key = RecordKey::configuration_question(type_name, question);
        let what = format!("question {question:?} of configuration type {type_name:?}");
        let id: Id<ConfigurationTypeQuestion> = writer.id(&key, &what)?;
        let mut element = ConfigurationQuestion::default();
        element.question_id = i32::try_from(id.get()).ok();
        element.answer = Some(convert::to_json(answer));
        Ok(element)
    });
    let answers = answers.collect::<Result<Vec<_>, WriteError>>()?;
    draft.questions = (!answers.is_empty()).then_some(answers);
    Ok(draft)
}

pub(super) fn created(action: &DeviceAction, stored: Configuration) -> Result<Made, WriteError> {
    let record = made(stored.id)?;
    let DeviceAction::CreateConfiguration {
        company,
        identifier,
        type_name,
        status,
        fields,
        answers,
    } = action
    else {
        return Ok(Made {
            record,
            complaint: None,
        });
    };
    let asked = ConfigurationEdit::created(type_name, status.as_ref(), fields, answers);
    let complaint = match convert::configuration(&stored) {
        Ok(have) => complaint(&missing(&have, *company, identifier, &asked)),
        Err(reason) => Some(reason),
    };
    Ok(Made { record, complaint })
}

/// Changes a configuration: its type first, since with it go its questions.
async fn update(
    writer: &Writer,
    company: Id<Company>,
    configuration: Id<Configuration>,
    identifier: &str,
    edit: &ConfigurationEdit,
) -> Result<Configuration, WriteError> {
    let one = writer.cwm.company().configurations().id(configuration);
    let mut stored = None;
    if let Some(name) = &edit.type_name {
        let type_ = ConfigurationTypeReference::id(type_id(writer, name)?);
        let patch = Patch::new().set(Configuration::TYPE, type_);
        stored = Some(one.change_type(&patch).await?);
    }
    let mut patch = Patch::new();
    if edit.moves {
        patch = patch.set(Configuration::COMPANY, CompanyReference::id(company));
    }
    if edit.marks {
        patch = patch.set(Configuration::DEVICE_IDENTIFIER, identifier);
    }
    if let Some(status) = &edit.status {
        patch = patch.set(Configuration::STATUS, reference(status));
    }
    patch = convert::patch(patch, &edit.set, &edit.clear);
    if !edit.answers.is_empty() {
        // The list of answers is sent whole, so it must be read whole, and as it is now.
        let read = match stored.take() {
            Some(read) => read,
            None => one.get().await?,
        };
        patch = answer(patch, &read, &edit.answers)?;
        stored = Some(read);
    }
    match stored {
        Some(stored) if patch.is_empty() => Ok(stored),
        _ => Ok(one.patch(&patch).await?),
    }
}

fn answer(
    mut patch: Patch<Configuration>,
    read: &Configuration,
    answers: &BTreeMap<String, Option<FieldValue>>,
) -> Result<Patch<Configuration>, WriteError> {
    for (question, answer) in answers {
        let mut asked = read.questions.iter().flatten();
        let asked = asked.find(|one| one.question.as_deref().map(fold) == Some(fold(question)));
        let id = asked.and_then(|one| one.question_id);
        let id = id.ok_or_else(|| {
            WriteError::Missing(format!("question {question:?} of the configuration"))
        })?;
        let list = Configuration::QUESTIONS;
        patch = match answer {
            Some(answer) => patch.answer(list, &read.questions, id, convert::to_json(answer)),
            None => patch.clear_answer(list, &read.questions, id),
        };
    }
    Ok(patch)
}

fn type_id(writer: &Writer, name: &str) -> Result<Id<ConfigurationType>, WriteError> {
    let key = RecordKey::configuration_type(name);
    writer.id(&key, &format!("configuration type {name:?}"))
}

fn reference(status: &StatusRef) -> ConfigurationStatusReference {
    ConfigurationStatusReference::id(status.id)
}

fn complaint(missing: &[String]) -> Option<String> {
    (!missing.is_empty()).then(|| missing.join(", "))
}

/// What a configuration does not hold as it was asked for.
pub(super) fn missing(
    have: &ActualConfiguration,
    company: Id<Company>,
    identifier: &str,
    edit: &ConfigurationEdit,
) -> Vec<String> {
    let differs = |what: &str, have: Option<&FieldValue>, want: Option<&FieldValue>| {
        let show = |value: Option<&FieldValue>| value.map_or("—".to_owned(), ToString::to_string);
        (have != want).then(|| format!("{what} is {} instead of {}", show(have), show(want)))
    };
    let text = |text: &str| Some(FieldValue::from(text));
    let named = |what: &str, have: Option<&str>, want: Option<&str>| {
        let want = want.filter(|want| have.map(fold) != Some(fold(want)))?;
        differs(what, have.and_then(text).as_ref(), text(want).as_ref())
    };
    let moved = edit.moves && have.company != Some(company);
    let moved = moved.then(|| format!("the company is not {company}"));
    let marked = named(
        "deviceIdentifier",
        Some(&have.identifier),
        edit.marks.then_some(identifier),
    );
    let type_ = named("type", Some(&have.type_name), edit.type_name.as_deref());
    let status = edit.status.as_ref().map(|status| status.name.as_str());
    let status = named("status", have.status.as_deref(), status);
    let set = edit.set.iter();
    let set =
        set.filter_map(|(field, want)| differs(field.name(), have.fields.get(field), Some(want)));
    let clear = edit.clear.iter();
    let clear = clear.filter_map(|field| differs(field.name(), have.fields.get(field), None));
    let answers = edit.answers.iter().filter_map(|(question, want)| {
        let mut same = have.answers.iter();
        let same = same.find(|one| fold(&one.question) == fold(question));
        let have = same.and_then(|one| one.answer.as_ref());
        differs(question, have, want.as_ref())
    });
    let whole = moved.into_iter().chain(marked).chain(type_).chain(status);
    whole.chain(set).chain(clear).chain(answers).collect()
}

impl ConfigurationEdit {
    /// What a new configuration is asked to hold.
    fn created(
        type_name: &str,
        status: Option<&StatusRef>,
        fields: &DeviceFields,
        answers: &BTreeMap<String, FieldValue>,
    ) -> Self {
        let mut edit = Self::default();
        (edit.moves, edit.marks) = (true, true);
        edit.type_name = Some(type_name.to_owned());
        edit.status = status.cloned();
        edit.set = fields.clone();
        let answers = answers.iter();
        let answers = answers.map(|(question, answer)| (question.clone(), Some(answer.clone())));
        edit.answers = answers.collect();
        edit
    }
}
