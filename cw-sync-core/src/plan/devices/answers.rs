//! The answers to a configuration's questions.

use super::action::question_name;
use super::actual::{ActualConfiguration, AnswerKind};
use super::desired::answer;
use super::device::{Subject, change, remembered, theirs};
use super::setup::{Kind, Place};
use crate::model::FieldValue;
use crate::plan::three_way::{Verdict, decide};
use crate::plan::{FieldChange, Severity, Written, fold};
use std::collections::{BTreeMap, BTreeSet};

/// What becomes of a configuration's answers.
#[derive(Debug, Default)]
pub(super) struct Answers {
    /// By question; `None` empties one.
    pub(super) set: BTreeMap<String, Option<FieldValue>>,
    pub(super) agreed: Written,
    pub(super) changes: Vec<FieldChange>,
    /// Questions that are to be added to the type first.
    pub(super) new: Vec<(String, AnswerKind)>,
    pub(super) warnings: Vec<String>,
    pub(super) shared: BTreeSet<(Severity, String)>,
}

impl Answers {
    /// Decides on all answers of a device. `existing`: the configuration that stands for it, unless
    /// it is new or gets another type.
    pub(super) fn of(
        subject: &Subject<'_>,
        kind: Kind<'_>,
        existing: Option<&ActualConfiguration>,
        written: Option<&Written>,
    ) -> Self {
        let mut answers = Self::default();
        let Some(policy) = &subject.policy.questions else {
            return answers;
        };
        for (folded, (question, want)) in &subject.desired.answers {
            let Some((place, have)) = answers.place(subject, kind, existing, folded, want) else {
                continue;
            };
            let want = want.as_ref();
            let want = want.map(|want| answer(question, want, place.kind(), policy.dates));
            let want = match want.transpose() {
                Ok(want) => want,
                Err(unfit) => {
                    answers.warnings.push(unfit);
                    continue;
                }
            };
            let wrote = remembered(written, question);
            let id = existing.map_or(0, |configuration| configuration.id.get());
            match decide(policy.owner, want.as_ref(), have, wrote) {
                // A new configuration gets all that is known.
                Verdict::Keep if existing.is_some() || want.is_none() => {
                    let agreed = want.filter(|want| Some(want) == have && wrote != have);
                    let agreed = agreed.map(|want| (question_name(question), want));
                    answers.agreed.extend(agreed);
                    continue;
                }
                Verdict::Theirs => {
                    answers
                        .warnings
                        .push(theirs(&format!("answer {question:?}"), id));
                    continue;
                }
                Verdict::Keep | Verdict::Set | Verdict::Clear => {}
            }
            if let Slot::New(kind) = place {
                answers.new.push((question.clone(), kind));
            }
            answers
                .changes
                .push(change(question, have.cloned(), want.clone()));
            answers.set.insert(question.clone(), want);
        }
        answers
    }

    /// Where an answer goes, and what is there. `None`: nowhere.
    fn place<'c>(
        &mut self,
        subject: &Subject<'_>,
        kind: Kind<'_>,
        existing: Option<&'c ActualConfiguration>,
        folded: &str,
        want: &Option<FieldValue>,
    ) -> Option<(Slot, Option<&'c FieldValue>)> {
        if let Some(configuration) = existing {
            let all = configuration.answers.iter();
            let same: Vec<_> = all.filter(|one| fold(&one.question) == folded).collect();
            match same.as_slice() {
                // A person gave it another type: its questions are that person's.
                _ if fold(&configuration.type_name) != fold(kind.name()) => return None,
                [one] => return Some((Slot::Asked(one.kind), one.answer.as_ref())),
                [] => {}
                _ => {
                    self.warnings.push(format!(
                        "configuration {} asks {folded:?} several times; its answers are left as \
                         they are",
                        configuration.id
                    ));
                    return None;
                }
            }
        }
        match subject.setup.place(kind, folded) {
            Place::Asked(kind) => Some((Slot::Asked(kind), None)),
            // A question that nobody has an answer to is not needed.
            _ if want.is_none() => None,
            Place::New(kind) => Some((Slot::New(kind), None)),
            Place::None(severity, why) => {
                self.shared.insert((severity, why));
                None
            }
        }
    }

    /// Whether the questions that CWM requires an answer to have one. Otherwise it would refuse the
    /// configuration (AD-8).
    pub(super) fn check_required(&self, kind: Kind<'_>) -> Result<(), String> {
        let answered: BTreeSet<_> = self
            .set
            .iter()
            .filter(|(_, answer)| answer.is_some())
            .map(|(question, _)| fold(question))
            .collect();
        let open: Vec<_> = kind
            .required()
            .filter(|question| !answered.contains(&fold(&question.question)))
            .map(|question| format!("{:?}", question.question))
            .collect();
        if open.is_empty() {
            return Ok(());
        }
        Err(format!(
            "configuration type {:?} requires an answer to {}, and the vendor has none; take the \
             required flag off, or use another type",
            kind.name(),
            open.join(", ")
        ))
    }
}

/// A question that takes an answer.
#[derive(Debug, Clone, Copy)]
enum Slot {
    Asked(AnswerKind),
    New(AnswerKind),
}

impl Slot {
    fn kind(self) -> AnswerKind {
        match self {
            Self::Asked(kind) | Self::New(kind) => kind,
        }
    }
}
