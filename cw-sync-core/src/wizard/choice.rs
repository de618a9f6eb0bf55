use super::Answer;
use crate::model::DataKind;
use crate::policy::{DeviceFact, LineField};
use serde::Serialize;

/// Something that a set-up asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Choice {
    /// Its name for programs, such as `ticketing.board`.
    pub id: String,
    /// Its label for people.
    pub label: String,
    /// What to mind, for people.
    pub help: Option<String>,
    /// Whether it must be answered.
    pub required: bool,
    /// The flag without which it is not asked.
    pub only_if: Option<String>,
    /// What counts as long as it is not answered.
    pub default: Option<Answer>,
    /// What is asked for.
    pub asked: Asked,
    /// What CWM must hold for each record that is chosen, besides the record itself.
    pub needs: Vec<Need>,
    /// The part of the policy that it sets.
    pub sets: Option<Part>,
}

/// What a choice asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Asked {
    /// On or off.
    Flag,
    /// A text.
    Text,
    /// Some of these words.
    SomeOf(Vec<Word>),
    /// One record of a list.
    One(CwmList),
    /// For each of these words one record of a list.
    Each(Vec<Word>, CwmList),
    /// Conditions, of these facts, with the configuration type that they lead to.
    TypeRules(Vec<Fact>),
}

/// A word of the vendor's with its label for people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Word {
    /// The vendor's word.
    pub word: String,
    /// What people read.
    pub label: String,
}

/// Something about a device that a rule may look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What people read.
    pub label: String,
    /// What is looked at.
    pub fact: DeviceFact,
}

/// One of CWM's lists. Records that are not in use are not offered.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum CwmList {
    /// Service boards; those for projects are none.
    Boards,
    /// Statuses of the board that another choice names.
    StatusesOf(String),
    /// Priorities of tickets.
    Priorities,
    /// Statuses of configurations.
    ConfigurationStatuses,
    /// Types of configurations.
    ConfigurationTypes,
    /// Catalog items.
    CatalogItems,
    /// Management IT solutions.
    ManagementSolutions,
}

/// What CWM must hold for a chosen record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Need {
    /// The board has a default status, and it does not close tickets (SW-9).
    DefaultStatus,
    /// The board has a status of that name, with the closed flag (SW-9).
    ClosingStatus(String),
    /// The board has a team (SW-9).
    Team,
    /// The board has a status in use that stands for that escalation, such as `NotResponded`; a
    /// status stands for it itself (AX-6).
    Escalation(String),
    /// The status closes tickets (AD-3).
    Closes,
    /// The status does not close tickets (AD-3).
    Opens,
    /// The configuration type has no question that must be answered (AD-8).
    NoRequiredQuestion,
}

/// The part of a policy that a choice sets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Part {
    /// A flag: whether that kind of data is synced at all (PP-4, AX-14).
    Kind(DataKind),
    /// A flag: whether these alerts become tickets.
    Tickets(Desks),
    /// Words: only alerts of these severities become tickets (AX-15).
    Severities(Desks),
    /// Words: only alerts of these categories become tickets (AX-15).
    Categories(Desks),
    /// A board: where tickets are made.
    Board(Desks),
    /// A status: that of new tickets.
    OpenStatus(Desks),
    /// A status: the one that closes tickets.
    ClosedStatus(Desks),
    /// Priorities by severity.
    Priorities,
    /// A configuration status: that of devices that are there (AD-5).
    ActiveStatus,
    /// A configuration status: that of devices that are gone or moved (AD-5).
    InactiveStatus,
    /// A configuration type: that of any device (AD-6).
    DefaultType,
    /// Configuration types by rules (AD-7).
    TypeRules,
    /// A management solution, or its name as a text (AX-10).
    Solution,
    /// A flag: whether that field of lines is kept up (AX-14).
    Line(LineField),
    /// A catalog item that a vendor's product is billed as (AX-8).
    Product(String),
    /// Words: of the products of the product map, those that are billed (AX-14).
    Products,
}

/// Which of a policy's desks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Desks {
    /// All of them.
    All,
    /// Those of the routes that name this category of alert.
    OfCategory(String),
}

impl Choice {
    fn new(id: &str, label: &str, asked: Asked) -> Self {
        Self {
            id: id.to_owned(),
            label: label.to_owned(),
            help: None,
            required: false,
            only_if: None,
            default: None,
            asked,
            needs: Vec::new(),
            sets: None,
        }
    }

    /// On or off. Not answered and without a default it is off.
    pub fn flag(id: &str, label: &str) -> Self {
        Self::new(id, label, Asked::Flag).by_default(false)
    }

    /// A text.
    pub fn text(id: &str, label: &str) -> Self {
        Self::new(id, label, Asked::Text)
    }

    /// Some of these words, each with its label.
    pub fn some_of(id: &str, label: &str, of: &[(&str, &str)]) -> Self {
        Self::new(id, label, Asked::SomeOf(words(of)))
    }

    /// One record of a list.
    pub fn one(id: &str, label: &str, of: CwmList) -> Self {
        Self::new(id, label, Asked::One(of))
    }

    /// For each of these words, each with its label, one record of a list.
    pub fn each(id: &str, label: &str, words_: &[(&str, &str)], of: CwmList) -> Self {
        Self::new(id, label, Asked::Each(words(words_), of))
    }

    /// Special cases among configuration types, by these facts, each with its label.
    pub fn type_rules(id: &str, label: &str, by: &[(&str, DeviceFact)]) -> Self {
        let facts = by.iter().map(|(label, fact)| Fact {
            label: (*label).to_owned(),
            fact: fact.clone(),
        });
        Self::new(id, label, Asked::TypeRules(facts.collect()))
    }

    /// Says that it must be answered; one `each` for every word.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Says what to mind.
    #[must_use]
    pub fn help(mut self, help: &str) -> Self {
        self.help = Some(help.to_owned());
        self
    }

    /// Asks it only where that flag is on.
    #[must_use]
    pub fn only_if(mut self, flag: &str) -> Self {
        self.only_if = Some(flag.to_owned());
        self
    }

    /// Says what counts as long as it is not answered.
    #[must_use]
    pub fn by_default(mut self, answer: impl Into<Answer>) -> Self {
        self.default = Some(answer.into());
        self
    }

    /// Says what CWM must hold for each record that is chosen.
    #[must_use]
    pub fn needs(mut self, needs: impl IntoIterator<Item = Need>) -> Self {
        self.needs = needs.into_iter().collect();
        self
    }

    /// Says which part of the policy it sets.
    #[must_use]
    pub fn sets(mut self, part: Part) -> Self {
        self.sets = Some(part);
        self
    }

    /// The list that it is chosen from.
    pub fn list(&self) -> Option<&CwmList> {
        match &self.asked {
            Asked::One(list) | Asked::Each(_, list) => Some(list),
            Asked::TypeRules(_) => Some(&CwmList::ConfigurationTypes),
            Asked::Flag | Asked::Text | Asked::SomeOf(_) => None,
        }
    }
}

fn words(of: &[(&str, &str)]) -> Vec<Word> {
    let words = of.iter().map(|(word, label)| Word {
        word: (*word).to_owned(),
        label: (*label).to_owned(),
    });
    words.collect()
}
