use crate::policy::{MONITORING, SELF_SERVICE};
use cw_sync_core::model::DeviceField;
use cw_sync_core::policy::DeviceFact;
use cw_sync_core::wizard::{Choice, CwmList, Desks, Need, Part, Step, Wizard};

/// What Addigy's set-up asks (AD-1 to AD-9): the connection first, then what can only be chosen from
/// CWM's own lists.
pub fn wizard() -> Wizard {
    Wizard::new([
        Step::connection("connect", "Connection"),
        Step::choices(
            "monitoring",
            "Monitoring service board",
            desk("monitoring", MONITORING),
        ),
        Step::choices(
            "selfService",
            "Self Service service board",
            desk("selfService", SELF_SERVICE),
        ),
        Step::choices("configurations", "Configurations", configurations()),
        Step::choices("priorities", "Priorities", [priorities()]),
        Step::review("review", "Review"),
    ])
}

/// A board with the statuses of its tickets (AD-3, AD-4).
fn desk(id: &str, category: &str) -> [Choice; 3] {
    let which = || Desks::OfCategory(category.to_owned());
    let name = |what: &str| format!("{id}.{what}");
    let statuses = || CwmList::StatusesOf(name("board"));
    [
        Choice::one(&name("board"), "Service board", CwmList::Boards)
            .required()
            .sets(Part::Board(which())),
        Choice::one(&name("open"), "Open status", statuses())
            .required()
            .help("The status of a new ticket.")
            .needs([Need::Opens])
            .sets(Part::OpenStatus(which())),
        Choice::one(&name("closed"), "Closed status", statuses())
            .required()
            .help("The status of a ticket whose alert or request is closed in Addigy.")
            .needs([Need::Closes])
            .sets(Part::ClosedStatus(which())),
    ]
}

/// Statuses and types of configurations (AD-5 to AD-8).
fn configurations() -> [Choice; 4] {
    let value = DeviceFact::Value;
    let facts = [
        ("Operating system", DeviceFact::Family),
        ("Device name", value(DeviceField::Name)),
        ("Model", value(DeviceField::ModelNumber)),
        ("System version", value(DeviceField::OsInfo)),
        ("OS platform", value(DeviceField::OsType)),
        ("Serial number", value(DeviceField::SerialNumber)),
    ];
    let status = |id, label| Choice::one(id, label, CwmList::ConfigurationStatuses).required();
    [
        status("configurations.active", "Active status")
            .help("The status of configurations whose devices are in a linked policy.")
            .sets(Part::ActiveStatus),
        status("configurations.inactive", "Inactive status")
            .help("The status of configurations whose devices left it.")
            .sets(Part::InactiveStatus),
        Choice::one(
            "configurations.type",
            "Default configuration type",
            CwmList::ConfigurationTypes,
        )
        .required()
        .help("It must not have a question that has to be answered.")
        .needs([Need::NoRequiredQuestion])
        .sets(Part::DefaultType),
        Choice::type_rules(
            "configurations.rules",
            "Conditional configuration types",
            &facts,
        )
        .help("Types of special devices. The first rule that applies counts.")
        .needs([Need::NoRequiredQuestion])
        .sets(Part::TypeRules),
    ]
}

/// Ours: Addigy's guide says nothing of priorities, and without an answer CWM's default counts.
fn priorities() -> Choice {
    let levels = [("error", "Error"), ("warning", "Warning"), ("info", "Info")];
    Choice::each(
        "priorities",
        "Priority by alert level",
        &levels,
        CwmList::Priorities,
    )
    .sets(Part::Priorities)
}
