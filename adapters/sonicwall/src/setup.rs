//! What a partner's set-up asks, needs and makes (SW-7 to SW-9, SW-14 to SW-21), as data.

use crate::policy::{CLOSED, CRITICAL, HIGH, required_classes, required_types};
use cw_sync_core::preflight::Prerequisite;
use cw_sync_core::wizard::{Choice, CwmList, Desks, Makes, Need, Part, Step, Wizard};

/// The guide's four pages.
pub(crate) fn wizard() -> Wizard {
    let board = Choice::one("ticketing.board", "CWM Service Board", CwmList::Boards)
        .required()
        .help("Where Capture Client's alerts become tickets, for companies of the status Active")
        .needs([
            Need::DefaultStatus,
            Need::ClosingStatus(CLOSED.to_owned()),
            Need::Team,
        ])
        .sets(Part::Board(Desks::All));
    let severities = [(CRITICAL, "Critical Severity"), (HIGH, "High Severity")];
    let priority = Choice::each(
        "ticketing.priority",
        "Alert / Ticket Priority",
        &severities,
        CwmList::Priorities,
    )
    .required()
    .sets(Part::Priorities);
    Wizard::new([
        Step::connection("connect", "Connect"),
        Step::choices("ticketing", "Ticketing", [board, priority]),
        Step::operators("operators", "Operators"),
        Step::review("review", "Review"),
    ])
    .making(Makes::new(required_types(), required_classes()))
}

pub(crate) fn prerequisites() -> [Prerequisite; 2] {
    [
        Prerequisite::OneDefaultConfigurationStatus,
        Prerequisite::CompaniesWithAgreements,
    ]
}
