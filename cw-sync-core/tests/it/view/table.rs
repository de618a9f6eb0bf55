//! The table of tenants.

use chrono::{DateTime, TimeDelta, Utc};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::{DataKind, Tenant, TenantKey};
use cw_sync_core::report::ErrorLogEntry;
use cw_sync_core::view::{
    Column, ColumnKind, Connection, DeviceFacts, Direction, Filter, FilterKind, Latest, Names,
    TableData, TableQuery, TableSpec, TenantFacts, TriState, ago, header, table,
};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn at(minute: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::minutes(minute)
}

/// As SonicWall's: network products are devices, monthly ones are billed.
fn spec() -> TableSpec {
    let count = |kind| ColumnKind::Count {
        kind,
        families: Vec::new(),
    };
    let has = |kind| FilterKind::Has {
        kind,
        families: Vec::new(),
    };
    let mut columns = TableSpec::default().columns;
    columns.insert(
        1,
        Column::new("network", "Network", count(DataKind::Devices)),
    );
    columns.insert(
        2,
        Column::new("monthly", "Monthly", count(DataKind::Billing)),
    );
    TableSpec::new(
        columns,
        vec![
            Filter::new("syncEnabled", "Sync Enabled", FilterKind::SyncEnabled),
            Filter::new(
                "agreements",
                "Agreements Mapped",
                FilterKind::AgreementMapped,
            ),
            Filter::new("network", "Has Network Products", has(DataKind::Devices)),
            Filter::new("monthly", "Has Monthly Products", has(DataKind::Billing)),
        ],
    )
}

struct Given {
    tenants: BTreeMap<TenantKey, TenantFacts>,
    mappings: BTreeMap<TenantKey, Mapping>,
    names: Names,
}

impl Given {
    fn data(&self) -> TableData<'_> {
        TableData {
            tenants: &self.tenants,
            mappings: &self.mappings,
            names: &self.names,
        }
    }

    /// The keys of the rows, in order.
    fn rows(&self, query: &TableQuery) -> Vec<String> {
        let page = table(&spec(), &self.data(), query);
        page.rows
            .into_iter()
            .map(|row| row.tenant.key.to_string())
            .collect()
    }
}

fn facts(key: &str, name: &str, network: Option<usize>, monthly: Option<usize>) -> TenantFacts {
    let mut facts = TenantFacts::new(Tenant::new(key, name), at(0));
    for (kind, count) in [(DataKind::Devices, network), (DataKind::Billing, monthly)] {
        if let Some(count) = count {
            let counts = [("tz".to_owned(), count)].into();
            facts.kinds.entry(kind).or_default().counts = Some(counts);
        }
    }
    facts
}

/// a: billed, with errors; b: inventory, off; c: unmapped; d: unmapped, nothing known.
fn given() -> Given {
    let mut a = facts("a", "zeta", Some(2), Some(7));
    let billing = a.kinds.get_mut(&DataKind::Billing).unwrap();
    billing.synced_at = Some(at(5));
    billing.errors = vec![ErrorLogEntry::new(None, "no"); 3];
    let mut b = facts("b", "Eta", Some(10), None);
    b.kinds.get_mut(&DataKind::Devices).unwrap().synced_at = Some(at(9));
    // Alerts are polled every few minutes; that is not when it was updated.
    b.kinds.entry(DataKind::Alerts).or_default().synced_at = Some(at(20));
    let all = [
        a,
        b,
        facts("c", "Alpha", Some(0), Some(0)),
        facts("d", "beta", None, None),
    ];
    let mut names = Names::default();
    names.companies.insert(10.into(), "Birch".to_owned());
    names.agreements.insert(100.into(), "Managed".to_owned());
    Given {
        tenants: all.map(|facts| (facts.tenant.key.clone(), facts)).into(),
        mappings: [
            ("a".into(), Mapping::to_agreement("a", 10, 100)),
            ("b".into(), Mapping::to_company("b", 11)),
        ]
        .into(),
        names,
    }
}

#[test]
fn sw_10_filters_have_three_positions_and_search_works_within_them() {
    use TriState::{All, No, Yes};
    let query = TableQuery::new;
    for (query, rows) in [
        (query(), &["c", "d", "b", "a"][..]),
        (query().filter("syncEnabled", Yes), &["a"]),
        (query().filter("syncEnabled", No), &["c", "d", "b"]),
        (query().filter("agreements", Yes), &["a"]),
        (query().filter("network", Yes), &["b", "a"]),
        // What is not known is neither yes nor no.
        (query().filter("network", No), &["c"]),
        (query().filter("monthly", No), &["c"]),
        (
            query().filter("network", Yes).filter("monthly", All),
            &["b", "a"],
        ),
        (
            query().filter("network", Yes).filter("syncEnabled", No),
            &["b"],
        ),
        (query().filter("network", Yes).search("ETA"), &["b", "a"]),
        (query().filter("network", No).search("eta"), &[]),
        (query().search("birch"), &["a"]),
        (query().search(" managed "), &["a"]),
        (query().filter("nothing", Yes), &["c", "d", "b", "a"]),
    ] {
        assert_eq!(given().rows(&query), rows, "{query:?}");
    }
}

#[test]
fn sw_11_all_columns_are_sorted_both_ways() {
    use Direction::{Ascending, Descending};
    for (column, up, down) in [
        ("tenant", ["c", "d", "b", "a"], ["a", "b", "d", "c"]),
        // What is not known comes last either way.
        ("network", ["c", "a", "b", "d"], ["b", "a", "c", "d"]),
        ("monthly", ["c", "a", "d", "b"], ["a", "c", "d", "b"]),
        ("lastUpdated", ["a", "b", "c", "d"], ["b", "a", "c", "d"]),
        ("company", ["a", "b", "c", "d"], ["b", "a", "c", "d"]),
        ("agreement", ["a", "c", "d", "b"], ["a", "c", "d", "b"]),
        ("autoSync", ["c", "d", "b", "a"], ["a", "b", "c", "d"]),
    ] {
        let given = given();
        assert_eq!(
            given.rows(&TableQuery::new().sort(column, Ascending)),
            up,
            "{column}"
        );
        assert_eq!(
            given.rows(&TableQuery::new().sort(column, Descending)),
            down,
            "{column}"
        );
    }
}

#[test]
fn sw_11_rows_show_what_the_guide_shows() {
    let (given, spec) = (given(), spec());
    let page = table(&spec, &given.data(), &TableQuery::new().window(1, 3));
    assert_eq!((page.total, page.matching), (4, 4));
    let shown = page.rows.iter().map(|row| {
        let cells = spec.columns.iter().map(|column| row.text(column));
        cells.collect::<Vec<_>>().join(" | ")
    });
    assert_eq!(
        shown.collect::<Vec<_>>(),
        [
            "beta | -- | -- | N/A | -- | -- | --",
            "Eta | 10 | -- | 1970-01-01T00:09:00Z | company 11 | -- | Disabled",
            "zeta | 2 | 7 | 1970-01-01T00:05:00Z | Birch | Managed | Enabled (3 Errors)",
        ]
    );
}

#[test]
fn sw_12_the_header_counts() {
    let given = given();
    let header = header(
        Connection::default(),
        &given.data(),
        &Latest::default(),
        at(30),
    );
    assert_eq!(
        (
            header.synced_companies,
            header.ignored_tenants,
            header.errors
        ),
        (2, 2, 3)
    );
    assert_eq!(header.last_sync_ago, "N/A");
    for (minutes, words) in [
        (0, "just now"),
        (1, "1 minute ago"),
        (21, "21 minutes ago"),
        (59, "59 minutes ago"),
        (60, "1 hour ago"),
        (1439, "23 hours ago"),
        (1440, "1 day ago"),
        (14400, "10 days ago"),
        (-5, "just now"),
    ] {
        assert_eq!(ago(at(100_000 - minutes), at(100_000)), words);
    }
}

/// Ten thousand tenants, page by page: each once.
#[test]
fn pages_of_a_large_table_make_up_the_whole() {
    let tenants = (0..10_000).map(|n| {
        facts(
            &format!("t{n}"),
            &format!("Name {}", n % 97),
            Some(n % 7),
            None,
        )
    });
    let given = Given {
        tenants: tenants
            .map(|facts| (facts.tenant.key.clone(), facts))
            .collect(),
        mappings: BTreeMap::new(),
        names: Names::default(),
    };
    let query = TableQuery::new().sort("network", Direction::Descending);
    let whole = given.rows(&query.clone().window(0, usize::MAX));
    let pages = (0..10).flat_map(|page| given.rows(&query.clone().window(page * 1000, 1000)));
    assert_eq!(pages.collect::<Vec<_>>(), whole);
    assert_eq!(whole.len(), 10_000);
}

proptest! {
    /// Yes and No share nothing, and together they are those of which it is known.
    #[test]
    fn a_filter_parts_what_is_known(counts in prop::collection::vec(prop::option::of(0..3_usize), 0..30)) {
        let tenants = counts.iter().enumerate();
        let tenants = tenants.map(|(n, count)| facts(&format!("t{n:02}"), "x", *count, None));
        let given = Given {
            tenants: tenants.map(|facts| (facts.tenant.key.clone(), facts)).collect(),
            mappings: BTreeMap::new(),
            names: Names::default(),
        };
        let rows = |position| given.rows(&TableQuery::new().filter("network", position)).len();
        let known = counts.iter().filter(|count| count.is_some()).count();
        prop_assert_eq!(rows(TriState::Yes) + rows(TriState::No), known);
        prop_assert_eq!(rows(TriState::All), counts.len());
    }
}

#[test]
fn ad_14_devices_are_shown_by_how_they_stand() {
    use cw_sync_core::view::{DeviceState, DevicesQuery, device_page};
    let device = |key: &str, configuration, problems: &[&str]| {
        let mut device = DeviceFacts::new(key, format!("Laptop {key}"), "laptop");
        device.configuration = configuration;
        device.problems = problems.iter().map(ToString::to_string).collect();
        device
    };
    let devices = [
        device("d1", Some(7), &[]),
        device("d2", None, &[]),
        device("d3", None, &["no"]),
    ];
    let mut query = DevicesQuery::default();
    let page = device_page(&devices, &query);
    let states: Vec<_> = page.rows.iter().map(|row| row.state).collect();
    assert_eq!(
        states,
        [
            DeviceState::Error,
            DeviceState::Pending,
            DeviceState::Linked
        ]
    );
    query.state = Some(DeviceState::Pending);
    assert_eq!(device_page(&devices, &query).matching, 1);
    query.search = "D3".to_owned();
    assert_eq!(device_page(&devices, &query).rows, []);
}
