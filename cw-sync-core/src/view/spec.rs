use crate::model::DataKind;
use serde::{Deserialize, Serialize};

/// Which columns and filters a vendor's table of tenants has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TableSpec {
    /// The columns, from left to right.
    pub columns: Vec<Column>,
    /// The filters.
    pub filters: Vec<Filter>,
}

impl Default for TableSpec {
    /// What every vendor has: tenant, last sync, company, agreement and auto sync.
    fn default() -> Self {
        use ColumnKind::{Agreement, AutoSync, Company, LastUpdated, Tenant};
        Self {
            columns: vec![
                Column::new("tenant", "Tenant", Tenant),
                Column::new(
                    "lastUpdated",
                    "Last Updated",
                    LastUpdated { kinds: Vec::new() },
                ),
                Column::new("company", "Company", Company),
                Column::new("agreement", "Agreement", Agreement),
                Column::new("autoSync", "Auto Sync", AutoSync),
            ],
            filters: vec![
                Filter::new("syncEnabled", "Sync Enabled", FilterKind::SyncEnabled),
                Filter::new("mapped", "Mapped", FilterKind::CompanyMapped),
            ],
        }
    }
}

impl TableSpec {
    /// A table of these columns and filters.
    pub fn new(columns: Vec<Column>, filters: Vec<Filter>) -> Self {
        Self { columns, filters }
    }

    /// A column by its id.
    pub fn column(&self, id: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.id == id)
    }

    /// A filter by its id.
    pub fn filter(&self, id: &str) -> Option<&Filter> {
        self.filters.iter().find(|filter| filter.id == id)
    }
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Column {
    /// What a query names it by.
    pub id: String,
    /// What stands above it.
    pub title: String,
    /// What it shows.
    pub shows: ColumnKind,
}

impl Column {
    /// A column.
    pub fn new(id: impl Into<String>, title: impl Into<String>, shows: ColumnKind) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            shows,
        }
    }
}

/// What a column shows (SW-11).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum ColumnKind {
    /// The tenant's name.
    Tenant,
    /// How many objects of a kind it has.
    Count {
        /// The kind.
        kind: DataKind,
        /// The families that count; none: all.
        families: Vec<String>,
    },
    /// When it was last synced without an error.
    LastUpdated {
        /// The kinds of data that count; none: all but alerts.
        kinds: Vec<DataKind>,
    },
    /// The company that it is mapped to.
    Company,
    /// The agreement that it is mapped to.
    Agreement,
    /// Whether it takes part in syncs, and how much went wrong.
    AutoSync,
    /// How far its devices are tied to configurations (AD-15).
    Links,
}

/// A filter with three positions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Filter {
    /// What a query names it by.
    pub id: String,
    /// What stands on it.
    pub title: String,
    /// What it asks.
    pub asks: FilterKind,
}

impl Filter {
    /// A filter.
    pub fn new(id: impl Into<String>, title: impl Into<String>, asks: FilterKind) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            asks,
        }
    }
}

/// What a filter asks of a tenant (SW-10).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum FilterKind {
    /// Does it take part in syncs?
    SyncEnabled,
    /// Is it mapped to a company?
    CompanyMapped,
    /// Is it mapped to an agreement?
    AgreementMapped,
    /// Has it objects of a kind? Neither yes nor no where that is not known.
    Has {
        /// The kind.
        kind: DataKind,
        /// The families that count; none: all.
        families: Vec<String>,
    },
    /// Did anything go wrong in the last run?
    HasErrors,
}

/// Which way a column is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// From small to large, from A to Z, from old to new.
    #[default]
    Ascending,
    /// The other way.
    Descending,
}
