use crate::policy::DeviceCondition;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What a person answered, by the choice's id. It holds no secret: keys are no choices.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, Answer>);

impl Answers {
    /// No answer yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with one more.
    #[must_use]
    pub fn with(mut self, choice: &str, answer: impl Into<Answer>) -> Self {
        self.set(choice, answer);
        self
    }

    /// Answers a choice.
    pub fn set(&mut self, choice: &str, answer: impl Into<Answer>) {
        self.0.insert(choice.to_owned(), answer.into());
    }

    /// The answer to a choice.
    pub fn get(&self, choice: &str) -> Option<&Answer> {
        self.0.get(choice)
    }

    /// Answers as they were kept. What cannot be read is an [`Answer::Other`].
    pub(crate) fn of<'a>(kept: impl IntoIterator<Item = (&'a String, &'a Value)>) -> Self {
        let kept = kept.into_iter().map(|(id, value)| {
            let answer = serde_json::from_value(value.clone());
            let answer = answer.unwrap_or_else(|_| Answer::Other(value.clone()));
            (id.clone(), answer)
        });
        Self(kept.collect())
    }
}

/// One answer. As JSON: `{"pick": {"id": 3, "name": "Help Desk"}}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Answer {
    /// On or off.
    Flag(bool),
    /// A text.
    Text(String),
    /// Some of the words that the vendor offers.
    Words(BTreeSet<String>),
    /// A record of CWM.
    Pick(Pick),
    /// A record of CWM for each word.
    Each(BTreeMap<String, Pick>),
    /// Special cases, in order.
    Rules(Vec<RuleAnswer>),
    /// Something else, which no choice takes.
    #[serde(untagged)]
    Other(Value),
}

impl Answer {
    /// Some words.
    pub fn words<T: Into<String>>(words: impl IntoIterator<Item = T>) -> Self {
        Self::Words(words.into_iter().map(Into::into).collect())
    }

    /// A record for each word.
    pub fn each<T: Into<String>>(picks: impl IntoIterator<Item = (T, Pick)>) -> Self {
        let picks = picks.into_iter();
        Self::Each(picks.map(|(word, pick)| (word.into(), pick)).collect())
    }

    /// All records that it names.
    pub(super) fn picks(&self) -> Vec<&Pick> {
        match self {
            Self::Pick(pick) => vec![pick],
            Self::Each(picks) => picks.values().collect(),
            Self::Rules(rules) => rules.iter().map(|rule| &rule.pick).collect(),
            Self::Flag(_) | Self::Text(_) | Self::Words(_) | Self::Other(_) => Vec::new(),
        }
    }
}

impl From<bool> for Answer {
    fn from(on: bool) -> Self {
        Self::Flag(on)
    }
}

impl From<&str> for Answer {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Pick> for Answer {
    fn from(pick: Pick) -> Self {
        Self::Pick(pick)
    }
}

impl From<Vec<RuleAnswer>> for Answer {
    fn from(rules: Vec<RuleAnswer>) -> Self {
        Self::Rules(rules)
    }
}

/// A record of one of CWM's lists, as it was when it was chosen. Policies name records; the id tells
/// one that was renamed since from one that is gone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Pick {
    /// Its id.
    pub id: i64,
    /// Its name.
    pub name: String,
}

impl Pick {
    /// A record.
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        let name = name.into();
        Self { id, name }
    }
}

impl fmt::Display for Pick {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} (id {})", self.name, self.id)
    }
}

/// A special case: devices that meet all conditions get that configuration type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleAnswer {
    /// The conditions.
    pub when: Vec<DeviceCondition>,
    /// The configuration type.
    pub pick: Pick,
}

impl RuleAnswer {
    /// A special case.
    pub fn new(when: Vec<DeviceCondition>, pick: Pick) -> Self {
        Self { when, pick }
    }
}
