//! Pure: whether what CWM holds will do for what was chosen.

use super::{Answer, Choice, CwmList, Need, Pick};
use crate::plan::alerts::ActualBoard;
use crate::plan::fold;
use crate::preflight::Flaw;
use crate::target::setup::lists::{List, Lists, Read};

/// What is wrong with a record that was chosen. `board`: the one that its list belongs to, for
/// statuses.
pub(super) fn pick(
    choice: &Choice,
    pick: &Pick,
    lists: &Lists,
    board: Option<&Answer>,
) -> Vec<Flaw> {
    let Some(list) = choice.list() else {
        return Vec::new();
    };
    let known = match known(list, lists, board) {
        Some(Ok(known)) => known,
        Some(Err(reason)) => return vec![unread(list, &reason)],
        // The board is not chosen yet: that is a finding of its own.
        None => return Vec::new(),
    };
    let Some(found) = known.iter().find(|one| one.id == pick.id) else {
        let what = format!("CWM has no {} {pick} in use", word(list));
        return vec![Flaw::new(
            what,
            format!("choose another one, or see to it under {}", place(list)),
        )];
    };
    if fold(&found.name) != fold(&pick.name) {
        let what = format!(
            "{} {pick} is called {:?} in CWM now",
            word(list),
            found.name
        );
        return vec![Flaw::new(
            what,
            "choose it again, so that it is known by its new name",
        )];
    }
    unfit(choice, pick, lists, board)
}

/// What a record that is there lacks.
pub(super) fn unfit(
    choice: &Choice,
    pick: &Pick,
    lists: &Lists,
    board: Option<&Answer>,
) -> Vec<Flaw> {
    let needs = choice.needs.iter();
    let flaws = needs.filter_map(|need| match choice.list()? {
        CwmList::Boards => match lists.boards.get(&pick.id)? {
            Ok(Some(board)) => board_lacks(need, board),
            Ok(None) => None,
            Err(reason) => Some(unread(&CwmList::Boards, reason)),
        },
        CwmList::StatusesOf(_) => match of(lists, board)? {
            Ok(Some(board)) => status_lacks(need, board, pick),
            Ok(None) | Err(_) => None,
        },
        CwmList::ConfigurationTypes => match lists.required.get(&pick.id)? {
            Ok(required) => type_lacks(need, pick, required),
            Err(reason) => Some(unread(&CwmList::ConfigurationTypes, reason)),
        },
        CwmList::Priorities
        | CwmList::ConfigurationStatuses
        | CwmList::CatalogItems
        | CwmList::ManagementSolutions => None,
    });
    let mut flaws: Vec<_> = flaws.collect();
    flaws.dedup();
    flaws
}

/// The records of a list. `None`: of a board that is not chosen.
pub(super) fn known(
    list: &CwmList,
    lists: &Lists,
    board: Option<&Answer>,
) -> Option<Read<Vec<Pick>>> {
    let listed = match list {
        CwmList::StatusesOf(_) => {
            return match of(lists, board)? {
                Ok(Some(board)) => {
                    let statuses = board.statuses.iter();
                    let statuses = statuses.map(|status| Pick::new(status.id.get(), &status.name));
                    Some(Ok(statuses.collect()))
                }
                Ok(None) => None,
                Err(reason) => Some(Err(reason.clone())),
            };
        }
        CwmList::CatalogItems => return lists.items.clone(),
        CwmList::Boards => List::Boards,
        CwmList::Priorities => List::Priorities,
        CwmList::ConfigurationStatuses => List::ConfigurationStatuses,
        CwmList::ConfigurationTypes => List::ConfigurationTypes,
        CwmList::ManagementSolutions => List::ManagementSolutions,
    };
    lists.lists.get(&listed).cloned()
}

fn of<'a>(lists: &'a Lists, board: Option<&Answer>) -> Option<&'a Read<Option<ActualBoard>>> {
    match board? {
        Answer::Pick(board) => lists.boards.get(&board.id),
        _ => None,
    }
}

fn board_lacks(need: &Need, board: &ActualBoard) -> Option<Flaw> {
    let name = &board.name;
    let mut statuses = board.statuses.iter();
    let flaw = |what: String, to_do: &str| {
        let to_do = format!(
            "{to_do} under System > Setup Tables > Service Board; tickets are not made otherwise"
        );
        Some(Flaw::new(what, to_do))
    };
    match need {
        Need::DefaultStatus => match statuses.find(|status| status.is_default) {
            None => flaw(
                format!("service board {name:?} has no default status"),
                "mark one status as Default",
            ),
            Some(status) if status.closes => flaw(
                format!(
                    "default status {:?} of service board {name:?} closes tickets",
                    status.name
                ),
                "mark a status as Default that leaves them open",
            ),
            Some(_) => None,
        },
        Need::ClosingStatus(wanted) => {
            match statuses.find(|status| fold(&status.name) == fold(wanted)) {
                None => flaw(
                    format!("service board {name:?} has no status named {wanted:?}"),
                    "add it, with the Closed Status flag,",
                ),
                Some(status) if !status.closes => flaw(
                    format!(
                        "status {:?} of service board {name:?} has no Closed Status flag",
                        status.name
                    ),
                    "check the flag",
                ),
                Some(_) => None,
            }
        }
        Need::Team if board.teams == Some(0) => flaw(
            format!("service board {name:?} has no team"),
            "add its team details",
        ),
        Need::Escalation(wanted) => {
            let stands =
                |escalation: &Option<String>| escalation.as_deref().map(fold) == Some(fold(wanted));
            match statuses.any(|status| stands(&status.escalation)) {
                true => None,
                false => flaw(
                    format!("no status of service board {name:?} stands for {wanted}"),
                    "give the status of new tickets that escalation status",
                ),
            }
        }
        Need::Team | Need::Closes | Need::Opens | Need::NoRequiredQuestion => None,
    }
}

fn status_lacks(need: &Need, board: &ActualBoard, pick: &Pick) -> Option<Flaw> {
    let mut statuses = board.statuses.iter();
    let status = statuses.find(|status| status.id.get() == pick.id)?;
    let which = format!("status {:?} of service board {:?}", status.name, board.name);
    match need {
        Need::Closes if !status.closes => Some(Flaw::new(
            format!("{which} does not close tickets"),
            "check its Closed Status flag in CWM, or choose another one",
        )),
        Need::Opens if status.closes => Some(Flaw::new(
            format!("{which} closes tickets, and new ones are to have it"),
            "choose another one",
        )),
        Need::Escalation(wanted)
            if status.escalation.as_deref().map(fold) != Some(fold(wanted)) =>
        {
            Some(Flaw::new(
                format!("{which} does not stand for {wanted}"),
                "set that escalation status in CWM, or choose another one",
            ))
        }
        _ => None,
    }
}

fn type_lacks(need: &Need, pick: &Pick, required: &[String]) -> Option<Flaw> {
    if *need != Need::NoRequiredQuestion || required.is_empty() {
        return None;
    }
    Some(required_questions(&pick.name, required))
}

/// A configuration type whose questions keep devices from being linked (AD-8).
pub(crate) fn required_questions(name: &str, required: &[String]) -> Flaw {
    let questions: Vec<_> = required.iter().map(|one| format!("{one:?}")).collect();
    let questions = questions.join(", ");
    Flaw::new(
        format!("configuration type {name:?} has required configuration questions: {questions}"),
        "clear their Required flag in CWM, or choose another type; devices cannot be linked otherwise",
    )
}

fn unread(list: &CwmList, reason: &str) -> Flaw {
    Flaw::new(
        format!("CWM's {} list could not be read: {reason}", word(list)),
        "check the connection and the API member's rights",
    )
}

fn word(list: &CwmList) -> &'static str {
    match list {
        CwmList::Boards => "service board",
        CwmList::StatusesOf(_) => "board status",
        CwmList::Priorities => "priority",
        CwmList::ConfigurationStatuses => "configuration status",
        CwmList::ConfigurationTypes => "configuration type",
        CwmList::CatalogItems => "catalog item",
        CwmList::ManagementSolutions => "management solution",
    }
}

fn place(list: &CwmList) -> &'static str {
    match list {
        CwmList::Boards | CwmList::StatusesOf(_) => "System > Setup Tables > Service Board",
        CwmList::Priorities => "System > Setup Tables > Priority",
        CwmList::ConfigurationStatuses => "System > Setup Tables > Configuration Status",
        CwmList::ConfigurationTypes => "System > Setup Tables > Configuration",
        CwmList::CatalogItems => "Procurement > Product Catalog",
        CwmList::ManagementSolutions => "System > Setup Tables > Management IT",
    }
}
