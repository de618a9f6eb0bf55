use cw_sync_core::model::DataKind;
use cw_sync_core::view::{Column, ColumnKind, Filter, FilterKind, TableSpec};

/// What a portal's table of policies shows (AD-10, AD-15): the light that tells whether a policy is
/// linked, its devices, its company.
pub fn table_spec() -> TableSpec {
    let count = |kind| ColumnKind::Count {
        kind,
        families: Vec::new(),
    };
    let updated = ColumnKind::LastUpdated { kinds: Vec::new() };
    TableSpec::new(
        vec![
            Column::new("links", "Linked", ColumnKind::Links),
            Column::new("tenant", "Policy", ColumnKind::Tenant),
            Column::new("devices", "Devices", count(DataKind::Devices)),
            Column::new("lastUpdated", "Last Updated", updated),
            Column::new("company", "Company", ColumnKind::Company),
            Column::new("autoSync", "Sync", ColumnKind::AutoSync),
        ],
        vec![
            Filter::new("linked", "Linked", FilterKind::CompanyMapped),
            Filter::new("errors", "With errors", FilterKind::HasErrors),
        ],
    )
}
