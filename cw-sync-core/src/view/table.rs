use super::page::is_found;
use super::{
    Column, ColumnKind, Direction, FilterKind, Linked, Page, TableSpec, TenantFacts, TriState,
    Window,
};
use crate::mapping::Mapping;
use crate::model::{DataKind, Tenant, TenantKey};
use chrono::{DateTime, SecondsFormat, Utc};
use cw_manage::Id;
use cw_manage::model::{Agreement, Company};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// Names of companies and agreements, where more is known than the last run saw.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// Companies.
    pub companies: BTreeMap<Id<Company>, String>,
    /// Agreements.
    pub agreements: BTreeMap<Id<Agreement>, String>,
}

/// What a table is made of.
#[derive(Debug, Clone, Copy)]
pub struct TableData<'a> {
    /// What is known of the tenants.
    pub tenants: &'a BTreeMap<TenantKey, TenantFacts>,
    /// Their mappings. One that is mapped and of which nothing is known has a row as well.
    pub mappings: &'a BTreeMap<TenantKey, Mapping>,
    /// Names of companies and agreements.
    pub names: &'a Names,
}

/// Which rows are wanted, in which order. The default is all of them, by tenant.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TableQuery {
    /// Positions of filters, by id. One that is not named is at [`TriState::All`], and one that the
    /// table does not have changes nothing.
    pub filters: BTreeMap<String, TriState>,
    /// A text in the name or key of the tenant, or in the name of its company or agreement. It is
    /// looked for within what the filters let through (SW-10).
    pub search: String,
    /// The column to sort by, and the way. Rows that are alike stay in the order of tenants.
    pub sort: Option<(String, Direction)>,
    /// Which rows of all those.
    pub window: Window,
}

impl TableQuery {
    /// All rows, by tenant.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a filter.
    #[must_use]
    pub fn filter(mut self, id: impl Into<String>, position: TriState) -> Self {
        self.filters.insert(id.into(), position);
        self
    }

    /// Searches.
    #[must_use]
    pub fn search(mut self, text: impl Into<String>) -> Self {
        self.search = text.into();
        self
    }

    /// Sorts by a column.
    #[must_use]
    pub fn sort(mut self, column: impl Into<String>, direction: Direction) -> Self {
        self.sort = Some((column.into(), direction));
        self
    }

    /// Takes some of the rows.
    #[must_use]
    pub fn window(mut self, offset: usize, limit: usize) -> Self {
        self.window = Window { offset, limit };
        self
    }
}

/// Whether a tenant takes part in syncs (SW-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum AutoSync {
    /// It is not mapped: `--`.
    NotMapped,
    /// It is mapped and switched off.
    Disabled,
    /// It takes part.
    Enabled,
}

/// How far a tenant's devices are tied to configurations (AD-15).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum LinkLight {
    /// Grey: the tenant is not mapped.
    NotLinked,
    /// Red: it is mapped, and some of its devices have no configuration, or nobody knows yet.
    Problems,
    /// Blue: it is mapped, and all its devices have theirs.
    Linked,
}

impl LinkLight {
    /// Its colour in the guides.
    pub fn colour(self) -> &'static str {
        match self {
            Self::NotLinked => "grey",
            Self::Problems => "red",
            Self::Linked => "blue",
        }
    }

    fn of(mapping: Option<&Mapping>, linked: Option<Linked>) -> Self {
        match (mapping, linked) {
            (None, _) => Self::NotLinked,
            (Some(_), Some(linked)) if linked.linked == linked.devices => Self::Linked,
            (Some(_), _) => Self::Problems,
        }
    }
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TenantRow {
    /// The tenant.
    pub tenant: Tenant,
    /// Whether the vendor does not list it any more.
    pub missing: bool,
    /// Counts, by the ids of their columns; `None`: not known.
    pub counts: BTreeMap<String, Option<usize>>,
    /// When it was last synced without an error, by the ids of the columns that show it; `None`:
    /// never.
    pub last_updated: BTreeMap<String, Option<DateTime<Utc>>>,
    /// How it is mapped.
    pub mapping: Option<Mapping>,
    /// Its company's name, or how else it is told.
    pub company: Option<String>,
    /// Its agreement's name, or how else it is told.
    pub agreement: Option<String>,
    /// Whether it takes part in syncs.
    pub auto_sync: AutoSync,
    /// How much went wrong in the last run of each kind of data: the entries of its error log.
    pub errors: usize,
    /// How far its devices are tied to configurations.
    pub links: LinkLight,
}

impl TenantRow {
    /// What stands in a column.
    pub fn text(&self, column: &Column) -> String {
        let or_dashes = |text: &Option<String>| text.clone().unwrap_or_else(|| "--".to_owned());
        match &column.shows {
            ColumnKind::Tenant => self.tenant.name.clone(),
            ColumnKind::Count { .. } => match self.counts.get(&column.id) {
                Some(Some(count)) => count.to_string(),
                _ => "--".to_owned(),
            },
            ColumnKind::LastUpdated { .. } => match self.last_updated.get(&column.id) {
                Some(Some(at)) => at.to_rfc3339_opts(SecondsFormat::Secs, true),
                _ => "N/A".to_owned(),
            },
            ColumnKind::Company => or_dashes(&self.company),
            ColumnKind::Agreement => or_dashes(&self.agreement),
            ColumnKind::AutoSync => {
                let state = match self.auto_sync {
                    AutoSync::NotMapped => "--",
                    AutoSync::Disabled => "Disabled",
                    AutoSync::Enabled => "Enabled",
                };
                match self.badge() {
                    Some(badge) => format!("{state} ({badge})"),
                    None => state.to_owned(),
                }
            }
            ColumnKind::Links => self.links.colour().to_owned(),
        }
    }

    /// The error badge, if anything went wrong: `3 Errors`.
    pub fn badge(&self) -> Option<String> {
        match self.errors {
            0 => None,
            1 => Some("1 Error".to_owned()),
            count => Some(format!("{count} Errors")),
        }
    }
}

/// A page of the table.
pub fn table(spec: &TableSpec, data: &TableData<'_>, query: &TableQuery) -> Page<TenantRow> {
    let mut all: BTreeMap<&TenantKey, Subject<'_>> = BTreeMap::new();
    for (key, facts) in data.tenants {
        all.insert(key, Subject::new(data, key, Some(facts)));
    }
    for key in data.mappings.keys() {
        all.entry(key)
            .or_insert_with(|| Subject::new(data, key, None));
    }
    let total = all.len();
    let filters = spec.filters.iter().filter_map(|filter| {
        let position = query.filters.get(&filter.id)?;
        Some((&filter.asks, *position))
    });
    let filters: Vec<_> = filters.collect();
    let mut rows: Vec<_> = all.into_values().collect();
    rows.retain(|row| {
        filters
            .iter()
            .all(|(asks, position)| position.lets(row.answer(asks)))
    });
    rows.retain(|row| is_found(&query.search, row.texts()));
    // By name first: a sort that keeps the order of what is alike goes on from there.
    rows.sort_by_cached_key(|row| (row.name().to_lowercase(), row.key));
    let sort = query.sort.as_ref();
    let sort = sort.and_then(|(id, direction)| Some((&spec.column(id)?.shows, *direction)));
    if let Some((shows, direction)) = sort {
        let mut keyed: Vec<_> = rows
            .into_iter()
            .map(|row| (row.sort_key(shows), row))
            .collect();
        keyed.sort_by(|(a, _), (b, _)| a.compare(b, direction));
        rows = keyed.into_iter().map(|(_, row)| row).collect();
    }
    Page::of(rows, total, query.window, |row| row.into_row(spec))
}

/// A tenant that may get a row.
struct Subject<'a> {
    key: &'a TenantKey,
    facts: Option<&'a TenantFacts>,
    mapping: Option<&'a Mapping>,
    company: Option<String>,
    agreement: Option<String>,
}

impl<'a> Subject<'a> {
    fn new(data: &TableData<'a>, key: &'a TenantKey, facts: Option<&'a TenantFacts>) -> Self {
        let mapping = data.mappings.get(key);
        let company = mapping.map(|mapping| {
            let id = mapping.company;
            let seen = facts.and_then(|facts| facts.company.as_ref());
            let name = data.names.companies.get(&id).or(named(seen, id));
            name.cloned().unwrap_or_else(|| format!("company {id}"))
        });
        let agreement = mapping.and_then(|mapping| mapping.agreement).map(|id| {
            let seen = facts.and_then(|facts| facts.agreement.as_ref());
            let name = data.names.agreements.get(&id).or(named(seen, id));
            name.cloned().unwrap_or_else(|| format!("agreement {id}"))
        });
        Self {
            key,
            facts,
            mapping,
            company,
            agreement,
        }
    }

    fn name(&self) -> &str {
        self.facts
            .map_or(self.key.as_str(), |facts| &facts.tenant.name)
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        let names = [&self.company, &self.agreement];
        let names = names.into_iter().flatten().map(String::as_str);
        [self.name(), self.key.as_str()].into_iter().chain(names)
    }

    fn count(&self, kind: DataKind, families: &[String]) -> Option<usize> {
        self.facts?.count(kind, families)
    }

    fn synced_at(&self, kinds: &[DataKind]) -> Option<DateTime<Utc>> {
        self.facts?.synced_at(kinds)
    }

    fn auto_sync(&self) -> AutoSync {
        match self.mapping.map(|mapping| mapping.enabled) {
            None => AutoSync::NotMapped,
            Some(false) => AutoSync::Disabled,
            Some(true) => AutoSync::Enabled,
        }
    }

    /// Errors of a tenant that takes no part any more are none.
    fn errors(&self) -> usize {
        let takes_part = self.auto_sync() == AutoSync::Enabled;
        let facts = self.facts.filter(|_| takes_part);
        facts.map_or(0, |facts| facts.errors().count())
    }

    fn links(&self) -> LinkLight {
        let facts = self
            .facts
            .and_then(|facts| facts.kinds.get(&DataKind::Devices));
        LinkLight::of(self.mapping, facts.and_then(|facts| facts.linked))
    }

    fn answer(&self, asks: &FilterKind) -> Option<bool> {
        match asks {
            FilterKind::SyncEnabled => Some(self.auto_sync() == AutoSync::Enabled),
            FilterKind::CompanyMapped => Some(self.mapping.is_some()),
            FilterKind::AgreementMapped => {
                let agreement = self.mapping.and_then(|mapping| mapping.agreement);
                Some(agreement.is_some())
            }
            FilterKind::Has { kind, families } => Some(self.count(*kind, families)? > 0),
            FilterKind::HasErrors => Some(self.errors() > 0),
        }
    }

    fn sort_key(&self, shows: &ColumnKind) -> SortKey {
        let text = |text: &Option<String>| SortKey::Text(text.as_deref().map(str::to_lowercase));
        match shows {
            ColumnKind::Tenant => SortKey::Text(Some(self.name().to_lowercase())),
            ColumnKind::Count { kind, families } => SortKey::Number(self.count(*kind, families)),
            ColumnKind::LastUpdated { kinds } => SortKey::Instant(self.synced_at(kinds)),
            ColumnKind::Company => text(&self.company),
            ColumnKind::Agreement => text(&self.agreement),
            ColumnKind::AutoSync => SortKey::State(self.auto_sync() as u8, self.errors()),
            ColumnKind::Links => SortKey::State(self.links() as u8, 0),
        }
    }

    fn into_row(self, spec: &TableSpec) -> TenantRow {
        let (mut counts, mut last_updated) = (BTreeMap::new(), BTreeMap::new());
        for column in &spec.columns {
            match &column.shows {
                ColumnKind::Count { kind, families } => {
                    counts.insert(column.id.clone(), self.count(*kind, families));
                }
                ColumnKind::LastUpdated { kinds } => {
                    last_updated.insert(column.id.clone(), self.synced_at(kinds));
                }
                _ => {}
            }
        }
        let tenant = self.facts.map(|facts| facts.tenant.clone());
        TenantRow {
            tenant: tenant.unwrap_or_else(|| Tenant::new(self.key.clone(), self.key.as_str())),
            missing: self.facts.is_some_and(|facts| facts.missing),
            counts,
            last_updated,
            mapping: self.mapping.cloned(),
            auto_sync: self.auto_sync(),
            errors: self.errors(),
            links: self.links(),
            company: self.company,
            agreement: self.agreement,
        }
    }
}

fn named<T>(seen: Option<&(Id<T>, String)>, id: Id<T>) -> Option<&String> {
    let seen = seen.filter(|(seen, _)| *seen == id);
    seen.map(|(_, name)| name)
}

/// What rows are compared by. What is not known comes last, whichever way.
#[derive(PartialEq, Eq)]
enum SortKey {
    Text(Option<String>),
    Number(Option<usize>),
    Instant(Option<DateTime<Utc>>),
    State(u8, usize),
}

impl SortKey {
    fn compare(&self, other: &Self, direction: Direction) -> Ordering {
        match (self, other) {
            (Self::Text(a), Self::Text(b)) => known_first(a, b, direction),
            (Self::Number(a), Self::Number(b)) => known_first(a, b, direction),
            (Self::Instant(a), Self::Instant(b)) => known_first(a, b, direction),
            (Self::State(a, m), Self::State(b, n)) => turned((a, m).cmp(&(b, n)), direction),
            // One column gives one kind of key.
            _ => Ordering::Equal,
        }
    }
}

fn known_first<T: Ord>(a: &Option<T>, b: &Option<T>, direction: Direction) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => turned(a.cmp(b), direction),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}

fn turned(order: Ordering, direction: Direction) -> Ordering {
    match direction {
        Direction::Ascending => order,
        Direction::Descending => order.reverse(),
    }
}
