//! What can be watched: types, and the levels that each of them has (cwm-api §7).

use crate::model::{
    Activity, ActivityStatus, ActivityType, Agreement, AgreementType, Board, BoardStatus, Company,
    CompanyStatus, CompanyType, Configuration, ConfigurationStatus, ConfigurationType, Contact,
    ExpenseType, Invoice, Location, Member, Opportunity, OpportunityStatus, Project, ProjectPhase,
    ProjectStatus, PurchaseOrder, ScheduleEntry, ScheduleStatus, Ticket, TimeEntry,
};
use crate::types::Id;

/// A watch as it goes over the wire: type, level and `objectId`. Lower case, as CWM stores it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Key {
    pub(crate) type_: String,
    pub(crate) level: String,
    pub(crate) object: i64,
}

impl Key {
    pub(crate) fn new(type_: &str, level: &str, object: i64) -> Self {
        let level = level.to_lowercase();
        Self {
            type_: type_.to_lowercase(),
            // Whatever was sent for the owner, CWM stores 1.
            object: if level == "owner" { 1 } else { object },
            level,
        }
    }
}

/// The number behind an id.
trait Number {
    fn number(&self) -> i64;
}

impl<M> Number for Id<M> {
    fn number(&self) -> i64 {
        self.get()
    }
}

impl Number for i64 {
    fn number(&self) -> i64 {
        *self
    }
}

macro_rules! watches {
    ($($type:ident = $wire:literal, $levels:ident { $($level:ident($id:ty) = $level_wire:literal),* $(,)? })+) => {
        /// What CWM is to call back for: a type of record, and which of them.
        ///
        /// A level that CWM does not have for a type does not compile.
        ///
        /// ```compile_fail,E0599
        /// use cw_manage::callback::{InvoiceLevel, Watch};
        /// let watch = Watch::Invoice(InvoiceLevel::Board(3.into()));
        /// ```
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Watch {
            $(
                #[doc = concat!("Type `", $wire, "`.")]
                $type($levels),
            )+
            /// What this version does not know: CWM checks it.
            Other {
                /// The type on the wire.
                type_: String,
                /// The level on the wire.
                level: String,
                /// The id of what the level names.
                object: i64,
            },
        }

        impl Watch {
            /// All types and levels that CWM documents, as on the wire.
            pub const LEVELS: &'static [(&'static str, &'static [&'static str])] =
                &[$(($wire, &["owner", $($level_wire),*])),+];

            pub(crate) fn key(&self) -> Key {
                match self {
                    $(Self::$type(level) => {
                        let (level, object) = level.on_the_wire();
                        Key::new($wire, level, object)
                    })+
                    Self::Other { type_, level, object } => Key::new(type_, level, *object),
                }
            }
        }

        $(
            #[doc = concat!("Which records of type `", $wire, "`.")]
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[non_exhaustive]
            pub enum $levels {
                /// All of them.
                Owner,
                $(
                    #[doc = concat!("Those of one `", $level_wire, "`.")]
                    $level($id),
                )*
            }

            impl $levels {
                fn on_the_wire(self) -> (&'static str, i64) {
                    match self {
                        Self::Owner => ("owner", 1),
                        $(Self::$level(id) => ($level_wire, id.number()),)*
                    }
                }
            }
        )+
    };
}

watches! {
    Activity = "activity", ActivityLevel {
        Status(Id<ActivityStatus>) = "status",
        Type(Id<ActivityType>) = "type",
        Company(Id<Company>) = "company",
        Activity(Id<Activity>) = "activity",
    }
    Agreement = "agreement", AgreementLevel {
        Type(Id<AgreementType>) = "type",
        Company(Id<Company>) = "company",
        Agreement(Id<Agreement>) = "agreement",
    }
    Company = "company", CompanyLevel {
        Status(Id<CompanyStatus>) = "status",
        Type(Id<CompanyType>) = "type",
        Territory(i64) = "territory",
        Company(Id<Company>) = "company",
        IntegratorTag(i64) = "integratortag",
    }
    Contact = "contact", ContactLevel {
        Type(i64) = "type",
        Territory(i64) = "territory",
        Company(Id<Company>) = "company",
        Contact(Id<Contact>) = "contact",
    }
    Configuration = "configuration", ConfigurationLevel {
        Type(Id<ConfigurationType>) = "type",
        Status(Id<ConfigurationStatus>) = "status",
        Configuration(Id<Configuration>) = "configuration",
    }
    Invoice = "invoice", InvoiceLevel {
        Status(i64) = "status",
        Company(Id<Company>) = "company",
        Invoice(Id<Invoice>) = "invoice",
    }
    Expense = "expense", ExpenseLevel {
        ChargeToType(i64) = "chargetotype",
        Type(Id<ExpenseType>) = "type",
        Class(i64) = "class",
        Company(Id<Company>) = "company",
        Expense(i64) = "expense",
    }
    Member = "member", MemberLevel {
        Location(Id<Location>) = "location",
        SecurityRole(i64) = "securityrole",
        Member(Id<Member>) = "member",
    }
    Opportunity = "opportunity", OpportunityLevel {
        Status(Id<OpportunityStatus>) = "statusid",
        Company(Id<Company>) = "company",
        Opportunity(Id<Opportunity>) = "opportunity",
    }
    ProductCatalog = "productcatalog", ProductCatalogLevel {}
    Project = "project", ProjectLevel {
        Status(Id<ProjectStatus>) = "status",
        Board(Id<Board>) = "board",
        Project(Id<Project>) = "project",
    }
    PurchaseOrder = "purchaseorder", PurchaseOrderLevel {
        Status(i64) = "status",
        Vendor(Id<Company>) = "vendor",
        Company(Id<Company>) = "company",
        PurchaseOrder(Id<PurchaseOrder>) = "purchaseorder",
    }
    Schedule = "schedule", ScheduleLevel {
        Status(Id<ScheduleStatus>) = "status",
        Type(i64) = "type",
        Location(Id<Location>) = "location",
        Member(Id<Member>) = "member",
        Schedule(Id<ScheduleEntry>) = "schedule",
    }
    Ticket = "ticket", TicketLevel {
        Board(Id<Board>) = "board",
        Project(Id<Project>) = "project",
        Phase(Id<ProjectPhase>) = "phase",
        Status(Id<BoardStatus>) = "status",
        Ticket(Id<Ticket>) = "ticket",
        IntegratorTag(i64) = "integratortag",
    }
    Time = "time", TimeLevel {
        Company(Id<Company>) = "company",
        Time(Id<TimeEntry>) = "time",
    }
}

impl std::fmt::Display for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.key().fmt(f)
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}, {} {}", self.type_, self.level, self.object)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_watch_goes_out_in_lower_case_and_the_owner_is_always_one() {
        let cases = [
            (
                Watch::Ticket(TicketLevel::Board(3.into())),
                "ticket, board 3",
            ),
            (
                Watch::Agreement(AgreementLevel::Owner),
                "agreement, owner 1",
            ),
            (
                Watch::Opportunity(OpportunityLevel::Status(9.into())),
                "opportunity, statusid 9",
            ),
            (
                Watch::Other {
                    type_: "Site".into(),
                    level: "Owner".into(),
                    object: 0,
                },
                "site, owner 1",
            ),
        ];
        for (watch, expected) in cases {
            assert_eq!(watch.to_string(), expected);
        }
    }

    #[test]
    fn every_documented_type_has_its_levels() {
        assert_eq!(Watch::LEVELS.len(), 15);
        let levels = |wanted: &str| {
            let found = Watch::LEVELS.iter().find(|(type_, _)| *type_ == wanted);
            found.unwrap().1
        };
        assert_eq!(levels("productcatalog"), ["owner"]);
        assert_eq!(
            levels("expense"),
            [
                "owner",
                "chargetotype",
                "type",
                "class",
                "company",
                "expense"
            ]
        );
    }
}
