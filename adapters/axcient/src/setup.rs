//! What the set-up asks, and what must be there before it works.

use crate::policy::NOT_RESPONDED;
use crate::service::Service;
use cw_sync_core::model::DataKind;
use cw_sync_core::policy::{LineField, Policy};
use cw_sync_core::preflight::{ManagedDevices, Prerequisite};
use cw_sync_core::wizard::{Answer, Choice, CwmList, Desks, Need, Part, Step, Wizard};

/// The types of events that Axcient's guide names, in our own style of feed.
const EVENT_TYPES: [(&str, &str); 6] = [
    ("backup_failed", "Backup failure"),
    ("no_backup", "No backup"),
    ("disk_usage", "Disk usage"),
    ("archive_failed", "Archiving failure"),
    ("hardware_failure", "BDR hardware failure"),
    ("status_update", "Status update"),
];

/// The guide's steps 6a to 8: credentials, integration setup, products, ticket notifications.
pub(crate) fn wizard() -> Wizard {
    Wizard::new([
        Step::connection("connect", "PSA credentials"),
        Step::choices("integration", "Integration setup", integration()),
        Step::products("products", "Products"),
        Step::choices("tickets", "Ticket notification", tickets()),
        Step::tenants("customers", "Customers"),
        Step::review("review", "Review"),
    ])
}

/// One box for statistics, one for descriptions, one for each service (AX-14).
fn integration() -> Vec<Choice> {
    let services = Service::ALL.map(|service| (service.name(), service.name()));
    let billed = Service::ALL
        .into_iter()
        .filter(|one| one.is_usually_billed());
    vec![
        Choice::flag("integration.statistics", "Update Backup Statistics")
            .by_default(true)
            .sets(Part::Kind(DataKind::Statistics)),
        Choice::one(
            "integration.solution",
            "Management IT solution",
            CwmList::ManagementSolutions,
        )
        .only_if("integration.statistics")
        .required()
        .sets(Part::Solution),
        Choice::flag("integration.billing", "Automated billing")
            .by_default(true)
            .sets(Part::Kind(DataKind::Billing)),
        Choice::some_of(
            "integration.services",
            "Services that are billed",
            &services,
        )
        .only_if("integration.billing")
        .by_default(Answer::words(billed.map(Service::name)))
        .sets(Part::Products),
        Choice::flag("integration.descriptions", "Update Invoice Descriptions")
            .help("Each device with what it uses; otherwise write them on the additions yourself.")
            .only_if("integration.billing")
            .by_default(false)
            .sets(Part::Line(LineField::InvoiceDescription)),
    ]
}

/// Open a ConnectWise ticket: on which board (AX-6), of which events (AX-15).
fn tickets() -> Vec<Choice> {
    let severities = [("info", "Info"), ("warning", "Warning"), ("error", "Error")];
    let status = CwmList::StatusesOf("tickets.board".to_owned());
    vec![
        Choice::flag("tickets.open", "Open a ConnectWise ticket")
            .by_default(false)
            .sets(Part::Kind(DataKind::Alerts)),
        Choice::one("tickets.board", "Service board", CwmList::Boards)
            .help("Tickets must stay on it: moved, or made children, they are no longer followed.")
            .only_if("tickets.open")
            .required()
            .needs([
                Need::DefaultStatus,
                Need::Escalation(NOT_RESPONDED.to_owned()),
            ])
            .sets(Part::Board(Desks::All)),
        Choice::one("tickets.closed", "Status of resolved tickets", status)
            .only_if("tickets.open")
            .required()
            .needs([Need::Closes])
            .sets(Part::ClosedStatus(Desks::All)),
        Choice::some_of("tickets.severities", "Severities", &severities)
            .only_if("tickets.open")
            .by_default(Answer::words(["warning", "error"]))
            .sets(Part::Severities(Desks::All)),
        Choice::flag("tickets.some", "Subscribe to some event types only")
            .only_if("tickets.open")
            .by_default(false),
        Choice::some_of("tickets.types", "Event types", &EVENT_TYPES)
            .only_if("tickets.some")
            .required()
            .sets(Part::Categories(Desks::All)),
    ]
}

/// What CWM must hold for a policy, beyond what follows from it: the Managed Devices Integration
/// (AX-11) with a cross-reference for each product that is billed (AX-12), and what only a person
/// can look at (AX-26).
pub fn prerequisites(policy: &Policy) -> Vec<Prerequisite> {
    let products = policy.billing.as_ref().and_then(|it| it.products.as_ref());
    let billed = Service::ALL.into_iter().filter(|service| {
        let mapping = products.and_then(|map| map.get(service.name()));
        mapping.is_some_and(|mapping| mapping.enabled)
    });
    let record = ManagedDevices::new()
        .with_field("loginBy", "Global")
        .with_field("disableNewCrossReferencesFlag", true)
        .with_field("defaultBillingLevel", "Detail")
        .with_field("matchOnSerialNumberFlag", true);
    let record = billed.fold(record, |record, service| {
        let (level, kind) = service.cross_reference();
        record.with_cross_reference(level, kind)
    });
    let look = "in x360Portal use an e-mail address for notifications that is not the service \
                board's; for each user tick No Backup Notification and No Error Free Backup \
                Notification, and untick Enable External Ticketing Alerts";
    vec![
        Prerequisite::CompaniesWithAgreements,
        Prerequisite::ManagedDevices(record),
        Prerequisite::ByHand {
            title: "Nothing else makes the same tickets".to_owned(),
            look: look.to_owned(),
        },
    ]
}
