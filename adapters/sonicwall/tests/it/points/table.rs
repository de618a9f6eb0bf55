//! The table of tenants and the figures above it.

use crate::world::{BIRCH, CEDAR, HARBOR, IRIS, KESTREL, LUMEN, World};
use cw_adapter_sonicwall::descriptor;
use cw_sync_core::engine::RunOptions;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::{DataKind, TenantKey};
use cw_sync_core::view::{
    Connection, Direction, Header, Latest, Names, TableData, TableQuery, TenantFacts, TenantRow,
    TriState, header, table,
};
use std::collections::BTreeMap;
use std::time::Duration;

/// What the store knows.
struct Known {
    tenants: BTreeMap<TenantKey, TenantFacts>,
    mappings: BTreeMap<TenantKey, Mapping>,
    names: Names,
}

impl Known {
    async fn of(world: &World) -> Self {
        let (store, id) = (&world.stage.store, &world.stage.integration.id);
        Self {
            tenants: store.tenant_facts(id).await.unwrap(),
            mappings: store.mappings(id).await.unwrap(),
            names: Names::default(),
        }
    }

    fn data(&self) -> TableData<'_> {
        TableData {
            tenants: &self.tenants,
            mappings: &self.mappings,
            names: &self.names,
        }
    }

    fn rows(&self, query: &TableQuery) -> Vec<TenantRow> {
        table(descriptor().table(), &self.data(), query).rows
    }

    fn names(&self, query: &TableQuery) -> Vec<String> {
        let rows = self.rows(query).into_iter();
        rows.map(|row| row.tenant.name).collect()
    }
}

/// Birch is billed, Cedar switched off, Harbor for inventory, Iris's company not active; the other
/// ten are not mapped.
async fn world() -> World {
    let world = World::birch().await;
    let mut cedar = Mapping::to_agreement(CEDAR.to_string(), 102, 502);
    cedar.enabled = false;
    world.stage.map(cedar).await.unwrap();
    world.map_for_inventory(HARBOR, 107).await;
    world.map(IRIS, 108, 508).await;
    world.run().await;
    world
}

fn filtered(id: &str, position: TriState) -> TableQuery {
    TableQuery::new().filter(id, position)
}

#[tokio::test]
async fn sw_10_four_filters_and_a_search_among_what_they_leave() {
    let world = world().await;
    // Kestrel has network products alone, Lumen monthly ones alone.
    world.map(KESTREL, 110, 510).await;
    world.map(LUMEN, 111, 511).await;
    world.run().await;
    let known = Known::of(&world).await;
    assert_eq!(known.names(&TableQuery::new()).len(), 14, "all by default");
    let yes = |id: &str| known.names(&filtered(id, TriState::Yes));
    let no = |id: &str| known.names(&filtered(id, TriState::No));
    assert_eq!(
        yes("syncEnabled"),
        [
            "Birch Dental",
            "Harbor Foods",
            "Iris Optics",
            "Kestrel Air",
            "Lumen Studios"
        ]
    );
    assert_eq!(no("syncEnabled").len(), 9);
    assert_eq!(
        yes("agreementsMapped"),
        [
            "Birch Dental",
            "Cedar Logistics",
            "Iris Optics",
            "Kestrel Air",
            "Lumen Studios"
        ]
    );
    let has = |filter: &str, name: &str| {
        let in_list = |names: Vec<String>| names.iter().any(|one| one == name);
        (in_list(yes(filter)), in_list(no(filter)))
    };
    for (name, network, monthly) in [
        ("Birch Dental", (true, false), (true, false)),
        ("Kestrel Air", (true, false), (false, true)),
        ("Lumen Studios", (false, true), (true, false)),
        // Of inventory no monthly products are read: neither yes nor no.
        ("Harbor Foods", (true, false), (false, false)),
        // Nobody asked.
        ("Dune Architects", (false, false), (false, false)),
    ] {
        assert_eq!(has("hasNetworkProducts", name), network, "{name}");
        assert_eq!(has("hasMonthlyProducts", name), monthly, "{name}");
    }
    let both = filtered("syncEnabled", TriState::Yes).filter("agreementsMapped", TriState::No);
    assert_eq!(known.names(&both), ["Harbor Foods"]);
    let search = filtered("agreementsMapped", TriState::Yes);
    assert_eq!(
        known.names(&search.clone().search("dental")),
        ["Birch Dental"]
    );
    assert_eq!(known.names(&search.search("harbor")), [""; 0]);
}

#[tokio::test]
async fn sw_11_seven_columns_sorted_either_way() {
    let world = world().await;
    // Harbor Foods alone is synced once more; that alerts are polled updates nobody.
    world.stage.clock.forward(Duration::from_secs(3600));
    let harbor = RunOptions::new().only_tenants([HARBOR.to_string()]);
    world.stage.run_with(&harbor).await.unwrap();
    world.run_only(DataKind::Alerts).await;
    let known = Known::of(&world).await;
    let descriptor = descriptor();
    let spec = descriptor.table();
    let titles: Vec<_> = spec
        .columns
        .iter()
        .map(|column| column.title.as_str())
        .collect();
    assert_eq!(
        titles,
        [
            "Tenant",
            "Network",
            "Monthly",
            "Last Updated",
            "Company",
            "Agreement",
            "Auto Sync"
        ]
    );
    let rows = known.rows(&TableQuery::new());
    let texts = |name: &str| {
        let row = rows.iter().find(|row| row.tenant.name == name).unwrap();
        let texts = spec.columns.iter().map(|column| row.text(column));
        texts.collect::<Vec<_>>()
    };
    let birch = texts("Birch Dental");
    assert_eq!(birch[..3], ["Birch Dental", "2", "5"]);
    assert!(birch[3].starts_with("2026-11-22T07:00"), "{birch:?}");
    assert_eq!(birch[4..], ["Birch Dental", "Managed Security", "Enabled"]);
    let iris = texts("Iris Optics");
    assert_eq!(iris[3], "N/A", "never synced without an error");
    assert!(
        iris[6].starts_with("Enabled (") && iris[6].contains("Error"),
        "{iris:?}"
    );
    assert_eq!(texts("Cedar Logistics")[6], "Disabled");
    assert_eq!(texts("Kestrel Air")[6], "--");
    for column in &spec.columns {
        let sorted = |direction| {
            let query = TableQuery::new().sort(column.id.as_str(), direction);
            let rows = known.rows(&query).into_iter();
            let mut ranks: Vec<_> = rows
                .map(|row| rank(&column.id, &row.text(column)))
                .collect();
            assert_eq!(ranks.len(), 14);
            let known = ranks.iter().take_while(|rank| rank.is_some()).count();
            let unknown = ranks.split_off(known);
            assert!(unknown.iter().all(Option::is_none), "last either way");
            ranks
        };
        let (up, mut down) = (sorted(Direction::Ascending), sorted(Direction::Descending));
        assert!(up.is_sorted(), "{}: {up:?}", column.id);
        assert_ne!(up.first(), up.last(), "{}", column.id);
        down.reverse();
        assert_eq!(up, down, "{}", column.id);
    }
}

/// What a cell counts as where its column is sorted; `None` where it is not known.
fn rank(column: &str, text: &str) -> Option<(usize, String)> {
    let number = |text: &str| text.parse().ok();
    match column {
        "network" | "monthly" => Some((number(text)?, String::new())),
        "autoSync" => {
            let (state, badge) = text.split_once(" (").unwrap_or((text, "0 "));
            let states = ["--", "Disabled", "Enabled"];
            let state = states.iter().position(|known| *known == state)?;
            let errors: usize = number(badge.split_once(' ')?.0)?;
            Some((100 * state + errors, String::new()))
        }
        _ if ["--", "N/A"].contains(&text) => None,
        _ => Some((0, text.to_lowercase())),
    }
}

#[tokio::test]
async fn sw_12_the_figures_above_the_table() {
    let world = world().await;
    // Alerts are polled later: that is no sync of what is billed, and puts nothing right.
    world.stage.clock.forward(Duration::from_secs(600));
    world.run_only(DataKind::Alerts).await;
    let known = Known::of(&world).await;
    let (store, id) = (&world.stage.store, &world.stage.integration.id);
    let kinds = world.stage.integration.kinds();
    let latest = Latest::read(&**store, id, kinds).await.unwrap();
    let connection = Connection {
        server: world.stage.cwm.url(),
        company_id: world.stage.cwm.company().to_owned(),
        service_board: Some("SonicWall Board".to_owned()),
    };
    let shown = |minutes: u64| {
        let now = crate::world::now() + Duration::from_secs(60 * minutes);
        header(connection.clone(), &known.data(), &latest, now)
    };
    let Header {
        connection: told,
        last_sync_ago,
        synced_companies,
        ignored_tenants,
        errors,
        ..
    } = shown(21);
    assert_eq!(told, connection);
    assert_eq!(last_sync_ago, "21 minutes ago");
    assert_eq!((synced_companies, ignored_tenants), (4, 10));
    assert!(errors > 0, "Iris's company is not active");
    assert_eq!(shown(720).last_sync_ago, "12 hours ago");
}

#[tokio::test]
async fn sw_13_what_is_shown_is_what_the_store_holds() {
    let world = world().await;
    let before = Known::of(&world).await.rows(&TableQuery::new());
    world
        .msw
        .change(|held| held.remove_product("0040103AA002"))
        .unwrap();
    world
        .msw
        .change(|held| held.rename_tenant(CEDAR, "Aspen Logistics"))
        .unwrap();
    let (asked, sent) = (world.msw.requests().len(), world.stage.cwm.stats().requests);
    assert_eq!(Known::of(&world).await.rows(&TableQuery::new()), before);
    let now = (world.msw.requests().len(), world.stage.cwm.stats().requests);
    assert_eq!(now, (asked, sent), "looking asks nobody");
    world.run().await;
    let after = Known::of(&world).await.rows(&TableQuery::new());
    assert_eq!(after[0].tenant.name, "Aspen Logistics");
    assert_eq!(after[1].counts["network"], Some(1));
    assert_eq!(after[1].tenant.key, BIRCH.to_string().into());
}
