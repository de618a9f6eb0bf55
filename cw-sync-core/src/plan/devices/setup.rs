//! The types and questions that configurations need.

use super::actual::{ActualDevices, ActualQuestion, ActualType, AnswerKind, StatusRef};
use super::{DeviceAction, desired};
use crate::model::FieldValue;
use crate::plan::{Change, RecordKey, Scope, Severity, fold};
use crate::policy::{AnswerDates, DevicePolicy, WhenMissing};
use std::collections::{BTreeMap, BTreeSet};

/// Longest name of a configuration type, in characters.
const TYPE_LENGTH: usize = 50;

/// What there is, and what is yet to be made.
#[derive(Debug)]
pub(super) struct Setup<'a> {
    policy: &'a DevicePolicy,
    actual: &'a ActualDevices,
    /// What kinds of answers devices have to a question of a type, both as CWM compares them.
    answered: BTreeMap<(String, String), BTreeSet<AnswerKind>>,
}

/// The configuration type of a device.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind<'a> {
    /// It exists.
    Known(&'a ActualType),
    /// It is made by the plan.
    New(&'a str),
}

impl<'a> Kind<'a> {
    /// Its name, as CWM writes it.
    pub(super) fn name(self) -> &'a str {
        match self {
            Self::Known(known) => &known.name,
            Self::New(name) => name,
        }
    }

    /// The questions that must be answered.
    pub(super) fn required(self) -> impl Iterator<Item = &'a ActualQuestion> {
        let questions = match self {
            Self::Known(known) => known.questions.as_slice(),
            Self::New(_) => &[],
        };
        questions.iter().filter(|one| one.required && !one.inactive)
    }
}

/// The place that an answer goes to.
#[derive(Debug)]
pub(super) enum Place {
    /// A question that the type asks.
    Asked(AnswerKind),
    /// One that the plan adds to the type.
    New(AnswerKind),
    /// There is none, and why; a warning where a person wanted it so.
    None(Severity, String),
}

/// The types and questions that steps of the plan refer to and that are not there yet.
#[derive(Debug, Default)]
pub(super) struct Lacking {
    types: BTreeMap<String, String>,
    questions: BTreeMap<(String, String), (String, String, AnswerKind)>,
}

impl<'a> Setup<'a> {
    pub(super) fn new(policy: &'a DevicePolicy, actual: &'a ActualDevices) -> Self {
        Self {
            policy,
            actual,
            answered: BTreeMap::new(),
        }
    }

    /// Takes in how a device of that type answers a question.
    pub(super) fn hear(&mut self, type_name: &str, question: &str, value: &FieldValue) {
        let kind = match (value, self.policy.questions.as_ref().map(|q| q.dates)) {
            (FieldValue::Date(_), Some(AnswerDates::Date)) => AnswerKind::Date,
            _ => AnswerKind::Text,
        };
        let place = (fold(type_name), fold(question));
        self.answered.entry(place).or_default().insert(kind);
    }

    /// A status by its description.
    pub(super) fn status(&self, name: &str) -> Result<&'a StatusRef, String> {
        let all = self.actual.statuses.iter();
        let same: Vec<_> = all
            .filter(|known| fold(&known.name) == fold(name))
            .collect();
        match same.as_slice() {
            [one] => Ok(one),
            [] => Err(format!(
                "configuration status {name:?} does not exist in CWM; create it under System > \
                 Setup Tables > Configuration Status, or name another one"
            )),
            several => Err(format!(
                "configuration statuses {} are all called {name:?}; rename all but one",
                ids(several.iter().map(|known| known.id.get()))
            )),
        }
    }

    /// A type by its name.
    pub(super) fn kind(&self, name: &'a str) -> Result<Kind<'a>, String> {
        let all = self.actual.types.iter();
        let same: Vec<_> = all
            .filter(|known| fold(&known.name) == fold(name))
            .collect();
        let active: Vec<_> = same.iter().filter(|known| !known.inactive).collect();
        match (active.as_slice(), same.first()) {
            ([one], _) => Ok(Kind::Known(one)),
            ([], Some(inactive)) => Err(format!(
                "configuration type {name:?} (id {}) is inactive in CWM; activate it",
                inactive.id
            )),
            ([], None) => self.new_kind(name),
            (several, _) => Err(format!(
                "configuration types {} are all called {name:?}; rename all but one",
                ids(several.iter().map(|known| known.id.get()))
            )),
        }
    }

    fn new_kind(&self, name: &'a str) -> Result<Kind<'a>, String> {
        let name = name.trim();
        if self.policy.types.when_missing != WhenMissing::Create {
            return Err(format!(
                "configuration type {name:?} does not exist in CWM; create it under System > Setup \
                 Tables > Configuration, or name another one"
            ));
        }
        if !(1..=TYPE_LENGTH).contains(&name.chars().count()) {
            return Err(format!(
                "configuration type {name:?} cannot be made: CWM takes names of 1 to {TYPE_LENGTH} \
                 characters"
            ));
        }
        Ok(Kind::New(name))
    }

    /// Where an answer goes. `folded`: the question as CWM compares it.
    pub(super) fn place(&self, kind: Kind<'_>, folded: &str) -> Place {
        let name = kind.name();
        let questions = match kind {
            Kind::Known(known) => known.questions.as_slice(),
            Kind::New(_) => &[],
        };
        let same = questions.iter().filter(|q| fold(&q.question) == folded);
        let (inactive, active): (Vec<_>, Vec<_>) = same.partition(|question| question.inactive);
        match (active.as_slice(), inactive.first()) {
            ([one], _) => return Place::Asked(one.kind),
            ([], Some(inactive)) => {
                return Place::None(
                    Severity::Warning,
                    format!(
                        "question {:?} of configuration type {name:?} is inactive in CWM, and its \
                     answers are left out; activate it if they are wanted",
                        inactive.question
                    ),
                );
            }
            ([], None) => {}
            (several, _) => {
                return Place::None(
                    Severity::Error,
                    format!(
                        "questions {} of configuration type {name:?} ask the same, and their answers \
                     are left out; deactivate all but one",
                        ids(several.iter().map(|question| question.id.get()))
                    ),
                );
            }
        }
        let creates = self.policy.questions.as_ref();
        if creates.is_none_or(|questions| questions.when_missing != WhenMissing::Create) {
            return Place::None(
                Severity::Error,
                format!(
                    "configuration type {name:?} has no question {folded:?}, and the answers to it are \
                 left out; add it to the type"
                ),
            );
        }
        let heard = self.answered.get(&(fold(name), folded.to_owned()));
        // A question that is answered in several ways takes any text.
        let only_days = heard.is_some_and(|kinds| kinds.iter().eq([&AnswerKind::Date]));
        Place::New(if only_days {
            AnswerKind::Date
        } else {
            AnswerKind::Text
        })
    }

    /// The steps that make what is lacking, each behind what it refers to.
    pub(super) fn steps(&self, lacking: Lacking) -> Vec<Change> {
        let mut steps = Vec::new();
        let mut made = BTreeSet::new();
        for (folded, name) in lacking.types {
            let action = DeviceAction::CreateType { name };
            let reason = "devices of this plan are of this type";
            steps.push(Change::new(Scope::Shared, action, Vec::new(), reason));
            made.insert(folded);
        }
        let mut places: BTreeMap<String, u32> = BTreeMap::new();
        for ((folded, _), (type_name, question, kind)) in lacking.questions {
            let mut known = self.actual.types.iter();
            let known = known.find(|known| fold(&known.name) == folded && !known.inactive);
            let last = || {
                let questions = known.into_iter().flat_map(|known| &known.questions);
                questions.map(|one| one.sequence).max().unwrap_or_default()
            };
            let place = places.entry(folded.clone()).or_insert_with(last);
            *place = place.saturating_add(1);
            let action = DeviceAction::CreateQuestion {
                type_name: type_name.clone(),
                question,
                kind,
                sequence: *place,
            };
            let reason = "devices of this plan have an answer to it";
            let mut step = Change::new(Scope::Shared, action, Vec::new(), reason);
            if made.contains(&folded) {
                step.needs.push(RecordKey::configuration_type(&type_name));
            }
            steps.push(step);
        }
        steps
    }
}

impl Lacking {
    /// Notes a type that a step refers to; its key, if the plan makes it.
    pub(super) fn kind(&mut self, kind: Kind<'_>) -> Option<RecordKey> {
        let Kind::New(name) = kind else { return None };
        // One type in two spellings: the smaller, whatever the order.
        let name = name.to_owned();
        let known = self
            .types
            .entry(fold(&name))
            .or_insert_with(|| name.clone());
        if name < *known {
            *known = name;
        }
        Some(RecordKey::configuration_type(known))
    }

    /// Notes a question that is to be added to a type; its key.
    pub(super) fn question(
        &mut self,
        type_name: &str,
        question: &str,
        kind: AnswerKind,
    ) -> RecordKey {
        let wanted = (type_name.to_owned(), question.to_owned(), kind);
        let place = (fold(type_name), fold(question));
        let known = self
            .questions
            .entry(place)
            .or_insert_with(|| wanted.clone());
        if wanted < *known {
            *known = wanted;
        }
        RecordKey::configuration_question(type_name, question)
    }
}

/// The type that a device's policy calls for, and whether all that was asked for is known.
pub(super) fn type_of<'a>(
    setup: &Setup<'a>,
    policy: &'a DevicePolicy,
    device: &crate::model::Device,
) -> Result<(Kind<'a>, bool), String> {
    let (name, sure) = desired::called(&policy.types, device).ok_or_else(|| {
        format!(
            "no configuration type is set for devices of family {:?}; add the family to the \
             integration's settings, or set a default type",
            device.family
        )
    })?;
    Ok((setup.kind(name)?, sure))
}

/// Ids for a message.
pub(super) fn ids(ids: impl Iterator<Item = i64>) -> String {
    let ids: Vec<_> = ids.map(|id| id.to_string()).collect();
    ids.join(", ")
}
