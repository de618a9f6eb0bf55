//! Configurations and the questions of their types (cwm-api §10.5).

use serde_json::{Value, json};

use crate::answer::Problem;
use crate::number::decimal_of;
use crate::present::World;
use crate::query::Params;
use crate::shared::State;
use crate::store::{Fields, Stored};
use crate::write::{Mode, Write, problem};

use super::question::Question;
use super::{Domain, Narrowing, default_flag, managed};

pub(super) const CONFIGURATIONS: &str = "/company/configurations";
const STATUSES: &str = "/company/configurations/statuses";
const QUESTIONS: &str = "/company/configurations/types/{parentId}/questions";
pub(super) const VALUES: &str =
    "/company/configurations/types/{grandparentId}/questions/{parentId}/values";

/// `/company/configurations`.
///
/// Of `questions` the answers are kept, one for each question of the type; what a question is, is
/// shown as it is now.
#[derive(Debug)]
pub(super) struct Configurations;

impl Domain for Configurations {
    fn complete(&self, write: &Write<'_>, fields: &mut Fields) {
        complete(write, fields);
    }

    fn check(&self, write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
        check(write, fields)
    }

    fn narrow(&self, world: &World<'_>, params: &Params) -> Option<Narrowing> {
        let ids = managed::of_device(world, params)?;
        Some(Box::new(move |_, stored| ids.contains(&stored.id)))
    }

    fn note(&self, state: &mut State, id: i64, params: &Params) {
        managed::note(state, id, params);
    }

    fn derive(&self, world: &World<'_>, stored: &Stored, name: &str) -> Option<Value> {
        (name == "questions").then(|| questions(world, stored))
    }
}

fn complete(write: &Write<'_>, fields: &mut Fields) {
    let store = write.world.store;
    default_flag::fill(fields, "status", write.world.store.all(STATUSES));
    if write.sends("status") && !write.sends("activeFlag") {
        let status = id_of(fields, "status").and_then(|id| store.get(STATUSES, id));
        let closed = status.is_some_and(|status| status.is("closedFlag"));
        fields.insert("activeFlag".to_owned(), (!closed).into());
    }
    let answers = answers(write, fields);
    fields.insert("questions".to_owned(), answers);
}

/// The answers to all questions of the type: as they are sent, or as they were, or by default.
/// Answers that are left out stay, as custom fields do (inferred).
fn answers(write: &Write<'_>, fields: &Fields) -> Value {
    let given = fields.get("questions");
    let before = write.previous.filter(|_| write.mode.keeps());
    let before = before.and_then(|stored| stored.get("questions"));
    let kind = id_of(fields, "type");
    let answers = of_type(write.world, kind).into_iter().map(|question| {
        let known = answer_to(given, question).or_else(|| answer_to(before, question));
        let answer = known.cloned().unwrap_or_else(|| match write.mode {
            Mode::Create => default_answer(write.world, question),
            _ => Value::Null,
        });
        json!({"questionId": question.id, "answer": answer})
    });
    answers.collect()
}

/// The answer that a list has to a question, which it names by its id or its text.
fn answer_to<'a>(list: Option<&'a Value>, question: &Stored) -> Option<&'a Value> {
    let mut members = list?.as_array()?.iter();
    let member = members.find(|member| names(member, question))?;
    Some(member.get("answer").unwrap_or(&Value::Null))
}

fn names(member: &Value, question: &Stored) -> bool {
    match member.get("questionId").and_then(Value::as_i64) {
        Some(id) => id == question.id,
        None => member
            .get("question")
            .is_some_and(|text| Some(text) == question.get("question")),
    }
}

fn check(write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
    let record = write.resource.record;
    let asked = of_type(write.world, id_of(fields, "type"));
    let mut problems = Vec::new();
    // What stood open before is not held against a write that has nothing to do with it.
    let concerned = !write.mode.keeps() || write.sends("type") || write.sends("questions");
    for question in &asked {
        let name = text(question, "question");
        let answer = answer_to(fields.get("questions"), question).unwrap_or(&Value::Null);
        let asked = Question {
            name,
            field_type: question.get("fieldType").and_then(Value::as_str),
            choices: choices(write.world, question),
        };
        if let Some((code, message)) = asked.refuse(answer) {
            problems.push(problem(record, code, "questions", message));
        }
        let empty = answer.is_null() || answer == "";
        if empty && concerned && question.is("requiredFlag") {
            let message = &write.world.switches.required_question_message;
            let message = message.replace("{question}", name);
            problems.push(problem(
                record,
                "MissingRequiredField",
                "questions",
                message,
            ));
        }
    }
    let sent = write.raw.get("questions").and_then(Value::as_array);
    let unknown = sent.into_iter().flatten().filter_map(|member| {
        let known = asked.iter().any(|question| names(member, question));
        let id = member.get("questionId").filter(|_| !known)?;
        let message = format!("Configuration Question {id} not found");
        Some(problem(record, "NotFound", "questions/questionId", message))
    });
    problems.extend(unknown);
    problems
}

/// The questions that a type asks now, in their order.
fn of_type<'a>(world: &World<'a>, kind: Option<i64>) -> Vec<&'a Stored> {
    let Some(kind) = kind else { return Vec::new() };
    let questions = world.store.under(QUESTIONS, &[kind], None);
    let mut questions: Vec<_> = questions
        .filter(|question| !question.is("inactiveFlag"))
        .collect();
    questions.sort_by_key(|question| question.get("sequenceNumber").and_then(decimal_of));
    questions
}

/// The words that may be chosen as an answer.
fn choices<'a>(world: &World<'a>, question: &Stored) -> Vec<&'a str> {
    let entry = question.get("entryType").and_then(Value::as_str);
    if !matches!(entry, Some("List" | "Option")) {
        return Vec::new();
    }
    let words = values(world, question).map(|value| text(value, "value"));
    words.collect()
}

fn default_answer(world: &World<'_>, question: &Stored) -> Value {
    let default = values(world, question).find(|value| value.is("defaultFlag"));
    default.map_or(Value::Null, |value| text(value, "value").into())
}

fn values<'a>(world: &World<'a>, question: &Stored) -> impl Iterator<Item = &'a Stored> + use<'a> {
    let above = [&*question.parents, &[question.id]].concat();
    let values = world.store.under(VALUES, &above, None);
    values.filter(|value| !value.is("inactiveFlag"))
}

fn questions(world: &World<'_>, stored: &Stored) -> Value {
    let answers = stored.get("questions");
    let asked = of_type(world, stored.ref_id("type")).into_iter();
    asked
        .map(|question| {
            let of = |name: &str| question.get(name).cloned().unwrap_or_default();
            json!({
                "answerId": answer_id(stored.id, question.id),
                "questionId": question.id,
                "question": of("question"),
                "answer": answer_to(answers, question),
                "sequenceNumber": of("sequenceNumber"),
                "numberOfDecimals": of("numberOfDecimals"),
                "fieldType": of("fieldType"),
                "requiredFlag": question.is("requiredFlag"),
            })
        })
        .collect()
}

/// One number for each pair of a configuration and a question (Cantor's).
fn answer_id(configuration: i64, question: i64) -> i64 {
    let sum = configuration + question;
    sum * (sum + 1) / 2 + question
}

fn id_of(fields: &Fields, name: &str) -> Option<i64> {
    fields.get(name)?.get("id")?.as_i64()
}

fn text<'a>(stored: &'a Stored, name: &str) -> &'a str {
    stored.get(name).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::table;

    #[test]
    fn the_questions_have_their_place() {
        for path in [super::STATUSES, super::QUESTIONS, super::VALUES] {
            assert!(table::by_template(path).is_some(), "{path}");
        }
    }
}
