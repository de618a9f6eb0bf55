//! Answers held against the set-up's own data and against a live CWM, all findings at once.

use super::judge;
use super::{
    Answer, Answers, Asked, Choice, CwmList, Finding, Need, RuleAnswer, Step, Wizard, Word,
};
use crate::policy::DeviceFact;
use crate::preflight::Flaw;
use crate::target::Reader;
use crate::target::setup::lists::{List, Wanted};
use cw_manage::{Client, Id};
use std::collections::BTreeSet;

/// How many lists are read at a time: a person waits, and CWM must not be strained.
pub(crate) const AT_A_TIME: usize = 4;

/// The longest text that an answer may be, in characters.
const TEXT: usize = 1000;

impl Wizard {
    /// All that keeps these answers from being used; nothing if an integration may be enabled with
    /// them (AD-9). Reads the lists of CWM that the answers refer to, and writes nothing.
    pub async fn validate(&self, cwm: &Client, answers: &Answers) -> Vec<Finding> {
        let reader = Reader::new(cwm.clone(), AT_A_TIME);
        let lists = reader.lists(&self.wanted(answers)).await;
        let mut findings = self.check(answers);
        for (step, choice) in self.choices() {
            let Some(answer) = self.answer(choice, answers) else {
                continue;
            };
            let board = self.board(choice, answers);
            let flaws = answer.picks().into_iter();
            let flaws = flaws.flat_map(|pick| judge::pick(choice, pick, &lists, board));
            for flaw in flaws {
                let found = finding(step, choice, flaw);
                // One record may be chosen several times, one list may be unreadable for all.
                if !findings.contains(&found) {
                    findings.push(found);
                }
            }
        }
        findings
    }

    /// What is wrong with answers that no CWM is needed to see: what is missing, of another kind, or
    /// not offered. An answer that no choice asks for, as an older adapter may have left, does not count.
    pub fn check(&self, answers: &Answers) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (step, choice) in self.choices() {
            if !self.asks(choice, answers) {
                continue;
            }
            let flaws = match self.answer(choice, answers) {
                Some(answer) => given(choice, answer),
                None if choice.required => vec![missing(choice)],
                None => Vec::new(),
            };
            findings.extend(flaws.into_iter().map(|flaw| finding(step, choice, flaw)));
        }
        findings
    }

    /// The board whose statuses a choice is of, as it was answered.
    pub(super) fn board<'a>(&'a self, choice: &Choice, answers: &'a Answers) -> Option<&'a Answer> {
        let Some(CwmList::StatusesOf(board)) = choice.list() else {
            return None;
        };
        self.answer(self.choice(board)?, answers)
    }

    fn wanted(&self, answers: &Answers) -> Wanted {
        let mut wanted = Wanted::default();
        for (_, choice) in self.choices() {
            let answer = self.answer(choice, answers);
            let picks = answer.map(Answer::picks).unwrap_or_default();
            if let (Some(list), false) = (choice.list(), picks.is_empty()) {
                let ids: Vec<_> = picks.iter().map(|pick| pick.id).collect();
                wanted.add(choice, list, &ids, self.board(choice, answers));
            }
        }
        wanted
    }
}

impl Wanted {
    /// Adds what a choice's records have to be held against.
    pub(super) fn add(
        &mut self,
        choice: &Choice,
        list: &CwmList,
        ids: &[i64],
        board: Option<&Answer>,
    ) {
        let needs = !choice.needs.is_empty();
        let listed = match list {
            CwmList::StatusesOf(_) => {
                if let Some(Answer::Pick(board)) = board {
                    self.boards.insert(Id::new(board.id));
                }
                return;
            }
            CwmList::CatalogItems => {
                self.items.extend(ids.iter().copied().map(Id::new));
                return;
            }
            CwmList::Boards => {
                if needs {
                    self.boards.extend(ids.iter().copied().map(Id::new));
                }
                List::Boards
            }
            CwmList::ConfigurationTypes => {
                if choice.needs.contains(&Need::NoRequiredQuestion) {
                    self.types.extend(ids.iter().copied().map(Id::new));
                }
                List::ConfigurationTypes
            }
            CwmList::Priorities => List::Priorities,
            CwmList::ConfigurationStatuses => List::ConfigurationStatuses,
            CwmList::ManagementSolutions => List::ManagementSolutions,
        };
        self.lists.insert(listed);
    }
}

fn finding(step: &Step, choice: &Choice, flaw: Flaw) -> Finding {
    Finding {
        step: step.id.clone(),
        choice: choice.id.clone(),
        place: format!("{} > {}", step.title, choice.label),
        what: flaw.what,
        to_do: flaw.to_do,
    }
}

fn missing(choice: &Choice) -> Flaw {
    match &choice.asked {
        Asked::Text => Flaw::new("it is empty", "fill it in"),
        _ => Flaw::new("nothing is chosen", "choose"),
    }
}

fn given(choice: &Choice, answer: &Answer) -> Vec<Flaw> {
    match (&choice.asked, answer) {
        (Asked::Flag, Answer::Flag(_)) | (Asked::One(_), Answer::Pick(_)) => Vec::new(),
        (Asked::Text, Answer::Text(text)) => text_of(choice, text),
        (Asked::SomeOf(words), Answer::Words(chosen)) => {
            let mut flaws = not_offered(words, chosen.iter());
            if choice.required && chosen.is_empty() {
                flaws.push(missing(choice));
            }
            flaws
        }
        (Asked::Each(words, _), Answer::Each(picks)) => {
            let mut flaws = not_offered(words, picks.keys());
            if choice.required {
                let lacking = words.iter().filter(|word| !picks.contains_key(&word.word));
                flaws.extend(lacking.map(|word| {
                    Flaw::new(format!("nothing is chosen for {:?}", word.label), "choose")
                }));
            }
            flaws
        }
        (Asked::TypeRules(facts), Answer::Rules(rules)) => {
            let known: Vec<_> = facts.iter().map(|fact| &fact.fact).collect();
            let rules = rules.iter().zip(1..);
            let flaws = rules.flat_map(|(rule, number)| rule_of(number, rule, &known));
            flaws.collect()
        }
        _ => vec![Flaw::new(
            "the answer is of another kind than the choice",
            "choose again",
        )],
    }
}

fn text_of(choice: &Choice, text: &str) -> Vec<Flaw> {
    if choice.required && text.trim().is_empty() {
        vec![missing(choice)]
    } else if text.chars().count() > TEXT {
        let what = format!("it is longer than {TEXT} characters");
        vec![Flaw::new(what, "shorten it")]
    } else {
        Vec::new()
    }
}

fn not_offered<'a>(words: &[Word], chosen: impl Iterator<Item = &'a String>) -> Vec<Flaw> {
    let offered: BTreeSet<_> = words.iter().map(|word| &word.word).collect();
    let others = chosen.filter(|word| !offered.contains(word));
    others
        .map(|word| Flaw::new(format!("{word:?} is not offered"), "leave it out"))
        .collect()
}

fn rule_of(number: usize, rule: &RuleAnswer, known: &[&DeviceFact]) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if rule.when.is_empty() {
        let what = format!("rule {number} has no condition, and would take every device");
        flaws.push(Flaw::new(
            what,
            "add a condition, or make its type the default",
        ));
    }
    for condition in &rule.when {
        if !known.contains(&&condition.fact) {
            let what = format!("rule {number} asks for something that is not offered");
            flaws.push(Flaw::new(what, "choose what it asks for again"));
        }
        if condition.test.is_blank() {
            let what = format!("a condition of rule {number} has no text");
            flaws.push(Flaw::new(what, "fill it in, or take the condition out"));
        }
    }
    flaws
}
