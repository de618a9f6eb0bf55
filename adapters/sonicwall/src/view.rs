//! What a portal shows of SonicWall's tenants (SW-10, SW-11), and when it syncs (SW-28, SW-47), as
//! data.

use cw_sync_core::model::DataKind;
use cw_sync_core::schedule::{Job, Monthly, Schedule};
use cw_sync_core::view::{Column, ColumnKind, Filter, FilterKind, TableSpec};

/// The guide's table of tenants: its seven columns and four filters.
pub(crate) fn tenant_table() -> TableSpec {
    let count = |kind| ColumnKind::Count {
        kind,
        families: Vec::new(),
    };
    let has = |kind| FilterKind::Has {
        kind,
        families: Vec::new(),
    };
    let updated = ColumnKind::LastUpdated { kinds: Vec::new() };
    TableSpec::new(
        vec![
            Column::new("tenant", "Tenant", ColumnKind::Tenant),
            Column::new("network", "Network", count(DataKind::Devices)),
            Column::new("monthly", "Monthly", count(DataKind::Billing)),
            Column::new("lastUpdated", "Last Updated", updated),
            Column::new("company", "Company", ColumnKind::Company),
            Column::new("agreement", "Agreement", ColumnKind::Agreement),
            Column::new("autoSync", "Auto Sync", ColumnKind::AutoSync),
        ],
        vec![
            Filter::new("syncEnabled", "SYNC ENABLED", FilterKind::SyncEnabled),
            Filter::new(
                "agreementsMapped",
                "AGREEMENTS MAPPED",
                FilterKind::AgreementMapped,
            ),
            Filter::new(
                "hasNetworkProducts",
                "HAS NETWORK PRODUCTS",
                has(DataKind::Devices),
            ),
            Filter::new(
                "hasMonthlyProducts",
                "HAS MONTHLY PRODUCTS",
                has(DataKind::Billing),
            ),
        ],
    )
}

/// What the guide does by itself, in the master account's zone: billing on the 1st at 02:00 of what
/// was counted on the 25th, configurations along with it, tickets every ten minutes, 100 at most.
///
/// Once the guide speaks of a daily job (SW-31); a host may give any other schedule.
pub fn jobs() -> [Job; 3] {
    const COUNT: Monthly = at_two_on(25);
    const SYNC: Monthly = at_two_on(1);
    [
        Job::new("billing", Schedule::count_then_sync(COUNT, SYNC)).only_kinds([DataKind::Billing]),
        Job::new("configurations", Schedule::monthly(SYNC)).only_kinds([DataKind::Devices]),
        Job::new("alerts", Schedule::every_at_most(10, 100)).only_kinds([DataKind::Alerts]),
    ]
}

/// In a constant: a day that does not exist does not compile.
const fn at_two_on(day: u8) -> Monthly {
    match Monthly::checked(day, 2, 0) {
        Some(time) => time,
        None => panic!("there is no such day"),
    }
}
