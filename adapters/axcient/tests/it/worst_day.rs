//! Whatever goes wrong at Axcient, nothing wrong reaches CWM.

use crate::world::{FIXTURE, Often, World, only, said};
use cw_adapter_axcient::Events;
use mock_axcient::Fault;

/// All that CWM holds of what a sync may touch.
fn held(world: &World) -> Vec<serde_json::Value> {
    let mut held = Vec::new();
    for (agreement, company) in [(501, 101), (502, 102), (503, 103), (504, 104)] {
        held.extend(
            world
                .stage
                .cwm
                .state(&format!("/finance/agreements/{agreement}/additions")),
        );
        held.extend(world.stage.cwm.state(&format!(
            "/company/companies/{company}/managementSummaryReports"
        )));
    }
    held.extend(world.stage.cwm.state("/service/tickets"));
    held
}

fn busy() -> Fault {
    Fault::Status(503, "busy".to_owned())
}

#[tokio::test]
async fn a_key_that_expires_in_the_middle_changes_nothing_of_what_was_not_read() {
    // However far the reading got.
    for requests in [0, 1, 2, 5, 9, 14, 20, 27] {
        let world = World::new().await;
        let before = held(&world);
        world.axcient.key_lasts(requests);
        let result = world.stage.run().await;
        if let Ok(report) = result {
            let refused = said(&report)
                .iter()
                .any(|text| text.contains("the API key is right"));
            assert!(refused, "after {requests}: {:#?}", said(&report));
        }
        if requests < 5 {
            assert_eq!(held(&world), before, "after {requests} requests");
        }
        // What did get through is right; the next run does the rest.
        world.axcient.heal();
        only(&world.run().await, &[]);
        assert_eq!(world.quantities(501), [1, 234, 2, 1, 2, 2, 24, 26]);
        assert_eq!(world.quantities(504), [61, 64]);
        assert_eq!(world.tickets().len(), 3);
    }
}

#[tokio::test]
async fn a_third_page_that_fails_opens_and_closes_no_ticket() {
    let world = World::new().await;
    world.run().await;
    let before = held(&world);
    // On the third page the end of one alert, and on the second another that is new.
    world.axcient.client(342, |client| {
        for id in 80_001..80_006 {
            let mut event = client.events[0].clone();
            (event.id, event.device_id) = (id, Some(602));
            event.occurred_at = format!("2026-11-20T08:3{}:00", id - 80_000);
            if id == 80_003 {
                (event.kind, event.severity) = ("hardware_failure".to_owned(), "error".to_owned());
            }
            client.events.push(event);
        }
    });
    world.axcient.fault(
        "client_id=342&since=2026-11-20T07%3A00%3A00Z&offset=4&",
        busy(),
    );
    only(&world.run().await, &["busy"]);
    assert_eq!(held(&world), before);
    world.axcient.heal();
    only(&world.run().await, &[]);
    let tickets = world.tickets();
    assert_eq!(tickets.len(), 4, "{tickets:#?}");
    let closed = tickets.iter().filter(|ticket| ticket.ends_with("Closed"));
    assert_eq!(closed.count(), 1, "{tickets:#?}");
}

#[tokio::test]
async fn a_list_of_devices_that_was_cut_lowers_and_closes_nothing() {
    for events in [Events::Feed, Events::Health] {
        let world = World::with(FIXTURE, events).await;
        // The one in trouble comes last.
        world
            .axcient
            .client(342, |client| client.devices.swap(1, 3));
        world.run().await;
        let before = held(&world);
        // The lists themselves, and not the histories that are asked for after them.
        let lists = "/client/342/device";
        world.axcient.fault_times(2, lists, Fault::Shortened);
        let report = world.run().await;
        only(&report, &["its counters say", "its product is not in it"]);
        assert_eq!(held(&world), before, "{events:?}");
    }
}

#[tokio::test]
async fn a_client_that_disappears_keeps_what_it_has_and_is_told() {
    let world = World::new().await;
    world.run().await;
    let before = held(&world);
    world
        .axcient
        .change(|world| world.clients.retain(|client| client.id != 342));
    let report = world.run().await;
    assert_eq!(held(&world), before);
    assert!(!said(&report).is_empty());
    // The whole list empty: nothing is ended.
    world.axcient.change(|world| world.clients.clear());
    let _ = world.stage.run().await;
    assert_eq!(held(&world), before);
}

#[tokio::test]
async fn numbers_that_come_as_text_are_the_same_numbers() {
    let world = World::new().await;
    world.axcient.fault("", Fault::AsText);
    only(&world.run().await, &[]);
    assert_eq!(world.quantities(501), [1, 234, 2, 1, 2, 2, 24, 26]);
    assert_eq!(world.figures(101), [[2, 2, 0, 0], [0, 0, 7, 1]]);
    assert_eq!(world.tickets().len(), 3);
    world.axcient.heal();
    let before = held(&world);
    only(&world.run().await, &[]);
    assert_eq!(held(&world), before);
}

#[tokio::test]
async fn two_clients_that_swap_names_stay_who_they_are() {
    let world = World::new().await;
    world.run().await;
    let before = held(&world);
    world.axcient.change(|world| {
        let clients = &mut world.clients;
        let (one, other) = (clients[0].name.clone(), clients[1].name.clone());
        (clients[0].name, clients[1].name) = (other, one);
    });
    let writes = world.writes();
    world.run().await;
    assert_eq!(held(&world), before, "keys are ids: nothing moves");
    assert_eq!(world.writes(), writes);
}

#[tokio::test]
async fn a_wrong_path_that_looks_like_a_wrong_key_changes_nothing() {
    let world = World::new().await;
    let before = held(&world);
    let body = r#"{"code":401,"msg":"Unauthorized"}"#;
    world
        .axcient
        .fault("/device", Fault::Status(401, body.to_owned()));
    let report = world.run().await;
    assert!(
        said(&report)
            .iter()
            .all(|text| !text.contains("API key is right"))
    );
    // What needs no devices goes on: events.
    assert_eq!(world.tickets().len(), 3);
    let lines = 18 + 6;
    assert_eq!(held(&world)[..lines], before[..lines], "lines and entries");
}

#[tokio::test]
async fn job_histories_that_fail_neither_open_nor_close_and_leave_figures() {
    let world = World::with(FIXTURE, Events::Health).await;
    world.run().await;
    let before = held(&world);
    world.axcient.fault("/history", busy());
    for _ in 0..3 {
        let report = world.run().await;
        assert!(said(&report).iter().any(|text| text.contains("busy")));
        assert_eq!(held(&world), before);
    }
}

#[tokio::test]
async fn health_that_is_not_told_whole_closes_no_ticket_and_lowers_no_figure() {
    let without = |path: &'static str, field: &str| (path, Fault::without(&[field]));
    // Of a history alone there are pages.
    let history = |rows: &str| ("offset=0&", Fault::Status(200, rows.to_owned()));
    for (path, fault) in [
        without("/client/342/device", "jobs"),
        without("/client/342/device", "health_status"),
        without("/client/342/device", "current_health_status"),
        without("/client/342/device", "status"),
        without("/history", "status"),
        // In the place of the run that failed.
        history(r#"["run"]"#),
        history(r#"[{ "id": 1, "status": "Odd", "start_time": "2026-11-20T02:00:00" }]"#),
    ] {
        let world = World::with(FIXTURE, Events::Health).await;
        world.run().await;
        let before = held(&world);
        let label = format!("{path} {fault:?}");
        if path == "offset=0&" {
            world.axcient.client(342, |client| {
                client.devices[1].jobs[0].history.pop().unwrap();
            });
        }
        world.axcient.fault(path, fault);
        for _ in 0..3 {
            let report = world.run().await;
            assert!(!said(&report).is_empty(), "{label}");
            assert_eq!(held(&world), before, "{label}");
        }
    }
}

#[tokio::test]
async fn a_job_that_is_not_well_and_whose_history_is_empty_keeps_its_ticket() {
    let world = World::with(FIXTURE, Events::Health).await;
    world.run().await;
    let before = held(&world);
    // The history of the one that failed, and of one that has a recovery point.
    world
        .axcient
        .fault("/job/10/", Fault::Status(200, "[]".to_owned()));
    world
        .axcient
        .fault("/job/9/", Fault::Status(200, "[]".to_owned()));
    for _ in 0..3 {
        let report = world.run().await;
        let told = said(&report).join("\n");
        for part in ["no run of it is told", "its recovery point"] {
            assert!(told.contains(part), "{told}");
        }
        assert_eq!(held(&world), before);
    }
}

#[tokio::test]
async fn garbage_and_missing_figures_change_nothing() {
    for fault in [
        Fault::Status(200, "<h1>Hi</h1>".to_owned()),
        Fault::CutOff,
        busy(),
        Fault::without(&["count"]),
        Fault::without(&["type"]),
    ] {
        let world = World::new().await;
        world.run().await;
        let before = held(&world);
        world
            .axcient
            .client(342, |client| client.devices.truncate(1));
        world.axcient.fault("/client/", fault.clone());
        let report = world.run().await;
        assert!(!said(&report).is_empty(), "{fault:?}");
        assert_eq!(held(&world), before, "{fault:?}");
    }
}

#[tokio::test]
async fn usage_that_is_missing_is_no_zero() {
    for field in ["cloud_usage", "local_usage", "vault_usage", "plan", "d2c"] {
        let world = World::new().await;
        world.run().await;
        let before = world.quantities(501);
        world
            .axcient
            .fault("/client/342/device", Fault::without(&[field]));
        let report = world.run().await;
        assert!(!said(&report).is_empty(), "{field}");
        assert_eq!(world.quantities(501), before, "{field}");
    }
}
