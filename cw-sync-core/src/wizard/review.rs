//! All answers in words, for the page before they are submitted (SW-20).

use super::{Answer, Answers, Asked, Choice, Fact, RuleAnswer, Wizard, Word};
use crate::policy::{DeviceCondition, TextTest};
use serde::Serialize;

/// What a choice was answered, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Line {
    /// The step's title.
    pub step: String,
    /// The choice's label.
    pub label: String,
    /// The answer; several where there are several. None: it was not answered.
    pub values: Vec<String>,
}

impl Wizard {
    /// A line for each choice that is asked, in order. Connection and operators are not the
    /// wizard's to know.
    pub fn review(&self, answers: &Answers) -> Vec<Line> {
        let asked = self.choices();
        let asked = asked.filter(|(_, choice)| self.asks(choice, answers));
        let lines = asked.map(|(step, choice)| Line {
            step: step.title.clone(),
            label: choice.label.clone(),
            values: self
                .answer(choice, answers)
                .map_or_else(Vec::new, |answer| words(choice, answer)),
        });
        lines.collect()
    }
}

fn words(choice: &Choice, answer: &Answer) -> Vec<String> {
    let offered = match &choice.asked {
        Asked::SomeOf(words) | Asked::Each(words, _) => words.as_slice(),
        _ => &[],
    };
    match answer {
        Answer::Flag(on) => vec![if *on { "yes" } else { "no" }.to_owned()],
        Answer::Text(text) => vec![text.trim().to_owned()],
        Answer::Pick(pick) => vec![pick.name.clone()],
        Answer::Other(_) => Vec::new(),
        Answer::Words(chosen) => {
            let chosen = offered.iter().filter(|word| chosen.contains(&word.word));
            chosen.map(|word| word.label.clone()).collect()
        }
        Answer::Each(picks) => {
            let lines = offered.iter().filter_map(|Word { word, label }| {
                let pick = picks.get(word)?;
                Some(format!("{label} -> {}", pick.name))
            });
            lines.collect()
        }
        Answer::Rules(rules) => {
            let facts = match &choice.asked {
                Asked::TypeRules(facts) => facts.as_slice(),
                _ => &[],
            };
            rules
                .iter()
                .map(|rule| rule_in_words(facts, rule))
                .collect()
        }
    }
}

fn rule_in_words(facts: &[Fact], rule: &RuleAnswer) -> String {
    let conditions = rule.when.iter().map(|one| condition(facts, one));
    let conditions: Vec<_> = conditions.collect();
    format!("{} -> {}", conditions.join(" and "), rule.pick.name)
}

fn condition(facts: &[Fact], condition: &DeviceCondition) -> String {
    let fact = facts.iter().find(|fact| fact.fact == condition.fact);
    let fact = fact.map_or("?", |fact| &fact.label);
    match &condition.test {
        TextTest::IsOneOf(words) => format!("{fact} is {}", words.join(" or ")),
        TextTest::BeginsWith(start) => format!("{fact} begins with {start}"),
        TextTest::Contains(part) => format!("{fact} contains {part}"),
    }
}
