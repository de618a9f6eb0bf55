//! Whether a set-up describes itself rightly: its author's to mend.

use super::{Asked, Choice, CwmList, Need, Part, Wizard};
use std::collections::BTreeMap;

impl Wizard {
    /// Whether ids are unique, choices refer to earlier ones, and what a choice needs and sets fits
    /// what it asks.
    ///
    /// # Errors
    ///
    /// What is wrong, by the choice's id.
    pub(crate) fn verify(&self) -> Result<(), String> {
        let mut earlier: BTreeMap<&str, &Choice> = BTreeMap::new();
        for (_, choice) in self.choices() {
            let id = &choice.id;
            let wrong = |what: &str| Err(format!("choice `{id}` of its wizard {what}"));
            let is = |other: &str, asked: &Asked| {
                earlier.get(other).is_some_and(|one| one.asked == *asked)
            };
            if choice
                .only_if
                .as_deref()
                .is_some_and(|flag| !is(flag, &Asked::Flag))
            {
                return wrong("is asked only if something else than an earlier flag is on");
            }
            if let Some(CwmList::StatusesOf(board)) = choice.list()
                && !is(board, &Asked::One(CwmList::Boards))
            {
                return wrong("is of the statuses of something else than an earlier board");
            }
            if !choice.needs.iter().all(|need| meets(need, choice.list())) {
                return wrong("needs what its list does not have");
            }
            if choice
                .sets
                .as_ref()
                .is_some_and(|part| !fits(part, &choice.asked))
            {
                return wrong("sets a part of the policy that takes another kind of answer");
            }
            if earlier.insert(id, choice).is_some() {
                return wrong("is there twice");
            }
        }
        Ok(())
    }
}

fn meets(need: &Need, list: Option<&CwmList>) -> bool {
    match need {
        Need::DefaultStatus | Need::ClosingStatus(_) | Need::Team => list == Some(&CwmList::Boards),
        Need::Closes | Need::Opens => matches!(list, Some(CwmList::StatusesOf(_))),
        Need::Escalation(_) => {
            matches!(list, Some(CwmList::Boards | CwmList::StatusesOf(_)))
        }
        Need::NoRequiredQuestion => list == Some(&CwmList::ConfigurationTypes),
    }
}

fn fits(part: &Part, asked: &Asked) -> bool {
    let one = match asked {
        Asked::One(list) => Some(list),
        _ => None,
    };
    match part {
        Part::Kind(_) | Part::Tickets(_) | Part::Line(_) => *asked == Asked::Flag,
        Part::Severities(_) | Part::Categories(_) | Part::Products => {
            matches!(asked, Asked::SomeOf(_))
        }
        Part::Board(_) => one == Some(&CwmList::Boards),
        Part::OpenStatus(_) | Part::ClosedStatus(_) => {
            matches!(one, Some(CwmList::StatusesOf(_)))
        }
        Part::Priorities => matches!(asked, Asked::Each(_, CwmList::Priorities)),
        Part::ActiveStatus | Part::InactiveStatus => one == Some(&CwmList::ConfigurationStatuses),
        Part::DefaultType => one == Some(&CwmList::ConfigurationTypes),
        Part::TypeRules => matches!(asked, Asked::TypeRules(_)),
        Part::Solution => *asked == Asked::Text || one == Some(&CwmList::ManagementSolutions),
        Part::Product(_) => one == Some(&CwmList::CatalogItems),
    }
}
