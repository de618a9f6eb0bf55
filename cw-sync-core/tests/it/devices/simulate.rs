//! A CWM that does what a plan for devices says, in memory.

use super::given::{Case, question, type_};
use cw_manage::Id;
use cw_sync_core::model::FieldValue;
use cw_sync_core::plan::devices::{ActualAnswer, ActualConfiguration, DeviceAction, DeviceFields};
use cw_sync_core::plan::{Action, Change, Link, Part, Scope, Written, fold};
use std::collections::BTreeMap;

/// Does all that the plan says, as CWM and the journal would.
///
/// # Panics
///
/// When a step refers to something that is not there, or needs a later one.
pub fn apply(plan: &Part, case: &mut Case) {
    for (place, change) in plan.changes.iter().enumerate() {
        for need in &change.needs {
            let mut earlier = plan.changes[..place].iter();
            assert!(
                earlier.any(|step| step.action.key() == *need),
                "{need}: {}",
                change.action
            );
        }
        one(change, case);
    }
    for tie in &plan.ties {
        remember(case, tie.clone());
    }
}

fn remember(case: &mut Case, link: Link) {
    let (kind, record) = (link.key.kind, link.record);
    case.links
        .retain(|known, old| known.kind != kind || old.record != record);
    case.links.insert(link.key.clone(), link);
}

fn one(change: &Change, case: &mut Case) {
    let Action::Devices(action) = &change.action else {
        panic!("{change:?}");
    };
    let next = next_id(case);
    let (record, written) = match action {
        DeviceAction::CreateType { name } => {
            assert!(
                case.actual
                    .types
                    .iter()
                    .all(|known| fold(&known.name) != fold(name))
            );
            case.actual.types.push(type_(next, name));
            (next, Written::new())
        }
        DeviceAction::CreateQuestion {
            type_name,
            question: text,
            kind,
            sequence,
        } => {
            let mut types = case.actual.types.iter_mut();
            let asked = types.find(|known| fold(&known.name) == fold(type_name));
            let asked = &mut asked.expect("its type").questions;
            assert!(
                asked
                    .iter()
                    .all(|known| fold(&known.question) != fold(text))
            );
            assert!(asked.iter().all(|known| known.sequence < *sequence));
            let mut made = question(next, text, *kind);
            made.sequence = *sequence;
            asked.push(made);
            let configurations = case.actual.configurations.iter_mut();
            let of_type = configurations.filter(|one| fold(&one.type_name) == fold(type_name));
            of_type.for_each(|one| {
                one.answers.push(ActualAnswer {
                    question: text.clone(),
                    kind: *kind,
                    answer: None,
                });
            });
            (next, Written::new())
        }
        DeviceAction::CreateConfiguration {
            company,
            identifier,
            type_name,
            status,
            fields,
            answers,
        } => {
            let mut made = ActualConfiguration {
                id: Id::new(next),
                company: Some(*company),
                identifier: identifier.clone(),
                type_name: type_name.clone(),
                status: status.as_ref().map(|status| status.name.clone()),
                active: true,
                fields: fields.clone(),
                answers: asked(case, type_name),
            };
            fill(
                &mut made,
                answers
                    .iter()
                    .map(|(question, answer)| (question, Some(answer))),
            );
            let mut written = fields_of(fields);
            written.insert("type".to_owned(), FieldValue::from(type_name.as_str()));
            let status = made.status.as_deref().map(FieldValue::from);
            written.extend(status.map(|status| ("status".to_owned(), status)));
            let answers = answers.iter();
            written.extend(answers.map(|(question, answer)| (name(question), answer.clone())));
            case.actual.configurations.push(made);
            (next, written)
        }
        DeviceAction::UpdateConfiguration {
            company,
            configuration,
            identifier,
            edit,
        } => {
            let blank = edit.type_name.as_ref().map(|name| asked(case, name));
            let known = case.links.get(&change.action.key());
            let known = known.filter(|known| known.record == configuration.get());
            let mut written = known.map(|known| known.written.clone()).unwrap_or_default();
            let mut all = case.actual.configurations.iter_mut();
            let one = all
                .find(|one| one.id == *configuration)
                .expect("the configuration");
            if edit.moves {
                assert_ne!(one.company, Some(*company), "{}", change.action);
                one.company = Some(*company);
            }
            if edit.marks {
                one.identifier = identifier.clone();
            }
            if let Some(type_name) = &edit.type_name {
                one.type_name = type_name.clone();
                one.answers = blank.unwrap();
                written.retain(|name, _| !name.starts_with("questions/"));
            }
            written.extend(edit.agreed.clone());
            if let Some(type_name) = &edit.type_name {
                written.insert("type".to_owned(), FieldValue::from(type_name.as_str()));
            }
            if let Some(status) = &edit.status {
                one.status = Some(status.name.clone());
                one.active = status.name != "Retired";
                written.insert("status".to_owned(), FieldValue::from(status.name.as_str()));
            }
            one.fields.extend(edit.set.clone());
            one.fields.retain(|field, _| !edit.clear.contains(field));
            written.extend(fields_of(&edit.set));
            written.retain(|name, _| !edit.clear.iter().any(|field| field.name() == name));
            let answers = edit.answers.iter();
            fill(
                one,
                answers.map(|(question, answer)| (question, answer.as_ref())),
            );
            for (question, answer) in &edit.answers {
                match answer {
                    Some(answer) => written.insert(name(question), answer.clone()),
                    None => written.remove(&name(question)),
                };
            }
            (configuration.get(), written)
        }
        other => panic!("{other}"),
    };
    let tenant = match &change.scope {
        Scope::Tenant(tenant) => Some(tenant.clone()),
        _ => None,
    };
    remember(
        case,
        Link::new(change.action.key(), tenant, record, written),
    );
}

fn name(question: &str) -> String {
    format!("questions/{}", fold(question))
}

fn fields_of(fields: &DeviceFields) -> BTreeMap<String, FieldValue> {
    let fields = fields.iter();
    fields
        .map(|(field, value)| (field.name().to_owned(), value.clone()))
        .collect()
}

/// The questions that a type asks, unanswered.
fn asked(case: &Case, type_name: &str) -> Vec<ActualAnswer> {
    let mut types = case.actual.types.iter();
    let kind = types.find(|known| fold(&known.name) == fold(type_name) && !known.inactive);
    let questions = kind.expect("its type").questions.iter();
    questions
        .filter(|question| !question.inactive)
        .map(|question| ActualAnswer {
            question: question.question.clone(),
            kind: question.kind,
            answer: None,
        })
        .collect()
}

fn fill<'a>(
    one: &mut ActualConfiguration,
    answers: impl Iterator<Item = (&'a String, Option<&'a FieldValue>)>,
) {
    for (question, answer) in answers {
        let mut all = one.answers.iter_mut();
        let place = all.find(|known| fold(&known.question) == fold(question));
        place.expect("the question").answer = answer.cloned();
    }
}

/// An id that no record has, nor had.
fn next_id(case: &Case) -> i64 {
    let held = case.actual.configurations.iter().map(|one| one.id.get());
    let linked = case.links.values().map(|link| link.record);
    held.chain(linked).max().unwrap_or_default().max(1_000_000) + 1
}
