//! What a policy's syncs send to CWM, and the rights that they need.

use crate::model::DataKind;
use crate::policy::{
    AlertPolicy, BillingPolicy, DevicePolicy, Policy, StatisticsPolicy, WhenMissing,
};
use cw_manage::api::{company, finance, procurement, service, system};
use cw_manage::endpoint::{Creatable, Gettable, Listable, Operation, Patchable, Searchable};
use cw_manage::permission::{Certainty, Levels, Manifest, Role, Used};
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt;

/// A right that the API member's security role needs, and what for (SW-4, MP-6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Permission {
    /// The module, such as `Finance`.
    pub module: String,
    /// The action below it, such as `Agreements`.
    pub action: String,
    /// The levels.
    pub levels: Levels,
    /// For System > Table Setup: the tables to allow behind `Customize`.
    pub tables: Vec<String>,
    /// How sure it is.
    pub certainty: Certainty,
    /// The kinds of data that need it; none: the list of companies and agreements does.
    pub why: BTreeSet<DataKind>,
}

impl fmt::Display for Permission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} > {}", self.module, self.action)?;
        if !self.tables.is_empty() {
            write!(f, " ({})", self.tables.join(", "))?;
        }
        write!(f, ": {}, for ", self.levels)?;
        if self.why.is_empty() {
            return f.write_str("companies");
        }
        let why: Vec<_> = self.why.iter().map(|kind| kind.name()).collect();
        f.write_str(&why.join(", "))
    }
}

/// The rights that a policy's syncs need, by module and action. Only what the policy really does:
/// who makes no catalog items needs no right to (MP-6).
pub fn permissions(policy: &Policy) -> Vec<Permission> {
    let kinds = DataKind::ALL.map(|kind| (kind, Role::needed_by(&of_kind(policy, kind))));
    let whole = Role::needed_by(&manifest(policy));
    let rows = whole.rows.into_iter();
    let permissions = rows.map(|row| {
        let why = kinds.iter().filter(|(_, role)| {
            let mut rows = role.rows.iter();
            rows.any(|one| (&one.module, &one.action) == (&row.module, &row.action))
        });
        Permission {
            why: why.map(|(kind, _)| *kind).collect(),
            module: row.module,
            action: row.action,
            levels: row.levels,
            tables: row.tables,
            certainty: row.certainty,
        }
    });
    permissions.collect()
}

/// All operations that a policy's syncs may send, and those of the list of companies.
pub fn manifest(policy: &Policy) -> Manifest {
    let mut all: Manifest = [company::Companies::LIST, finance::Agreements::LIST]
        .iter()
        .collect();
    for kind in DataKind::ALL {
        all.extend(of_kind(policy, kind).operations().cloned());
    }
    match policy.alerts {
        Some(_) => all.closes_tickets(),
        None => all,
    }
}

fn of_kind(policy: &Policy, kind: DataKind) -> Manifest {
    let mut uses = Uses::default();
    match kind {
        DataKind::Billing => policy.billing.iter().for_each(|it| uses.billing(it)),
        DataKind::Devices => policy.devices.iter().for_each(|it| uses.devices(it)),
        DataKind::Alerts => policy.alerts.iter().for_each(|it| uses.alerts(it)),
        DataKind::Statistics => policy.statistics.iter().for_each(|it| uses.statistics(it)),
    }
    let manifest: Manifest = uses.0.into_iter().collect();
    match kind {
        DataKind::Alerts if policy.alerts.is_some() => manifest.closes_tickets(),
        _ => manifest,
    }
}

/// Operations that have no constant of their own.
const CHANGE_TYPE: &str = "PATCH /company/configurations/{id}/changeType";
const CREATE_MANY: &str = "POST /company/configurations/bulk";
const UPLOAD: &str = "POST /system/documents";

#[derive(Default)]
struct Uses(Vec<Used>);

impl Uses {
    fn add(&mut self, operations: &[Operation]) {
        self.0.extend(operations.iter().map(Used::from));
    }

    fn add_named(&mut self, operation: &str) {
        self.0.extend(operation.parse::<Used>().ok());
    }

    /// Adds these where something is made when it is missing.
    fn add_if(&mut self, makes: bool, operations: &[Operation]) {
        if makes {
            self.add(operations);
        }
    }

    fn billing(&mut self, policy: &BillingPolicy) {
        use finance::{Agreements, AgreementsAdditions as Additions};
        use procurement::{Catalog, Categories, Subcategories, Types};
        self.add(&[company::Companies::LIST, Agreements::LIST]);
        self.add(&[Additions::LIST, Additions::GET, Additions::PATCH]);
        let makes = policy.lines.when_missing == WhenMissing::Create;
        self.add_if(makes, &[Additions::CREATE]);
        self.add(&[Catalog::LIST, Catalog::GET]);
        let makes = policy.maintains_catalog();
        self.add_if(makes, &[Catalog::CREATE, Catalog::PATCH]);
        self.add_if(makes, &[Types::LIST, Types::GET, Types::CREATE]);
        self.add_if(
            makes,
            &[Categories::LIST, Categories::GET, Categories::CREATE],
        );
        let subcategories = [
            Subcategories::LIST,
            Subcategories::GET,
            Subcategories::CREATE,
        ];
        self.add_if(makes, &subcategories);
    }

    fn devices(&mut self, policy: &DevicePolicy) {
        use company::{
            Configurations, ConfigurationsStatuses, ConfigurationsTypes as Types,
            ConfigurationsTypesQuestions as Questions,
        };
        self.add(&[company::Companies::LIST, ConfigurationsStatuses::LIST]);
        self.add(&[Configurations::LIST, Configurations::GET]);
        self.add(&[Configurations::PATCH]);
        self.add_named(CHANGE_TYPE);
        let makes = policy.when_missing == WhenMissing::Create;
        if makes {
            self.add(&[Configurations::CREATE]);
            self.add_named(CREATE_MANY);
        }
        self.add(&[Types::LIST, Types::GET, Questions::LIST, Questions::GET]);
        let makes = policy.types.when_missing == WhenMissing::Create;
        self.add_if(makes, &[Types::CREATE]);
        let questions = policy.questions.as_ref();
        let makes = questions.is_some_and(|it| it.when_missing == WhenMissing::Create);
        self.add_if(makes, &[Questions::CREATE]);
    }

    fn alerts(&mut self, policy: &AlertPolicy) {
        use service::{
            Boards, BoardsItems, BoardsStatuses, BoardsSubtypes, BoardsTeams, BoardsTypes,
            Priorities, Sources, Tickets, TicketsConfigurations, TicketsNotes,
        };
        self.add(&[company::Companies::LIST, Tickets::LIST, Tickets::GET]);
        // Long filters go as a search.
        self.add(&[Tickets::SEARCH]);
        self.add(&[Tickets::CREATE, Tickets::PATCH]);
        self.add(&[Boards::LIST, BoardsStatuses::LIST, BoardsStatuses::GET]);
        self.add(&[TicketsNotes::LIST, TicketsNotes::CREATE]);
        let desks: Vec<_> = policy.desks().collect();
        self.add_if(desks.iter().any(|it| it.needs_team), &[BoardsTeams::LIST]);
        self.add_if(
            desks.iter().any(|it| it.ticket_type.is_some()),
            &[BoardsTypes::LIST],
        );
        self.add_if(
            desks.iter().any(|it| it.subtype.is_some()),
            &[BoardsSubtypes::LIST],
        );
        self.add_if(
            desks.iter().any(|it| it.item.is_some()),
            &[BoardsItems::LIST],
        );
        self.add_if(desks.iter().any(|it| it.source.is_some()), &[Sources::LIST]);
        self.add_if(!policy.priorities.is_empty(), &[Priorities::LIST]);
        let attach = [TicketsConfigurations::LIST, TicketsConfigurations::CREATE];
        self.add_if(policy.attach_device, &attach);
        if policy.console_link.is_some() {
            self.add(&[system::Documents::LIST]);
            self.add_named(UPLOAD);
        }
    }

    fn statistics(&mut self, policy: &StatisticsPolicy) {
        use company::{
            CompaniesManagementSummaryReports as Entries, Configurations, ManagementItSolutions,
        };
        self.add(&[company::Companies::LIST, ManagementItSolutions::LIST]);
        self.add(&[Entries::LIST, Entries::GET, Entries::PATCH]);
        let makes = policy.when_missing == WhenMissing::Create;
        self.add_if(makes, &[Entries::CREATE]);
        let backups = [
            Configurations::LIST,
            Configurations::GET,
            Configurations::PATCH,
        ];
        self.add_if(!policy.backups.is_empty(), &backups);
    }
}
