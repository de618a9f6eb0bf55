//! What commands do.

use super::{BIRCH, Desk};
use cw_sync_core::clock::{Clock, SystemClock};
use cw_sync_core::store::{LeaseRequest, LeaseStore, SqliteStore};
use serde_json::Value;
use std::process::{Command, Stdio};
use std::time::Duration;

#[tokio::test]
async fn from_nothing_to_a_first_sync() {
    let desk = Desk::new().await;
    // Before anything is set up, the doctor says what comes first.
    let sick = desk.json(&["doctor"], 3).await;
    assert_eq!(sick["ok"], false);
    let checks = sick["checks"].as_array().unwrap();
    let check = |id: &str| &checks.iter().find(|one| one["id"] == id).unwrap()["verdict"];
    assert_eq!(check("setup")["failed"][0]["toDo"], "run `cwsync connect`");
    assert!(check("cwm.connection")["passed"].is_string());

    let connected = desk.json(&["connect"], 0).await;
    assert_eq!(connected["tenants"], 14);
    assert!(connected["companies"].as_u64().unwrap() > 0);
    assert_eq!(desk.json(&["doctor"], 0).await["ok"], true);

    let page = desk.json(&["tenants", "birch", "--refresh"], 0).await;
    assert_eq!(page["total"], 14);
    assert_eq!(page["rows"][0]["tenant"]["key"], "4410021");
    assert_eq!(page["rows"][0]["counts"]["monthly"], 5);
    let found = desk.json(&["companies", "birch"], 0).await;
    assert_eq!(found["companies"][0]["agreements"][0]["id"], 501);
    assert!(desk.json(&["map", "suggest"], 0).await["suggestions"].is_array());
    let mapped = desk.json(&BIRCH, 0).await;
    assert_eq!(mapped["mapped"][0]["company"], 101);
    assert_eq!(desk.json(&["map", "list"], 0).await["tenants"], 14);

    // Plan, approve, apply; then there is nothing left to do.
    let plan = desk.json(&["plan", "--out", "plan.json"], 3).await;
    assert_eq!(plan["empty"], false);
    assert_eq!(plan["plan"]["version"], 1);
    let digest = plan["digest"].as_str().unwrap();
    assert!(desk.lines().is_empty(), "a plan writes nothing");
    desk.ends(&["apply", "plan.json", "--digest", "abc"], 3)
        .await;
    assert!(desk.lines().is_empty(), "another plan was approved");
    let applied = desk
        .json(&["apply", "plan.json", "--digest", digest], 0)
        .await;
    assert_eq!(applied["counts"]["errors"], 0);
    assert_eq!(desk.lines().len(), 5);
    let empty = desk.json(&["plan"], 0).await;
    assert_eq!(empty["empty"], true);
    let moved = desk.ends(&["apply", "plan.json"], 3).await;
    assert!(moved.err.contains("nothing was written"), "{}", moved.err);
    assert_eq!(desk.json(&["sync"], 0).await["counts"]["applied"], 0);

    let runs = desk.json(&["runs"], 0).await;
    let runs = runs["runs"].as_array().unwrap();
    let run = runs.last().unwrap()["run"].as_str().unwrap();
    let shown = desk.json(&["runs", run], 0).await;
    assert_eq!(shown["run"]["id"], run);
    assert_eq!(
        desk.json(&["schedules"], 0).await["upcoming"][0]["job"],
        "night"
    );
}

#[tokio::test]
async fn a_digest_alone_is_enough_to_apply_what_was_seen() {
    let desk = Desk::mapped().await;
    let part = ["--kind", "billing", "--tenant", "4410021"];
    let plan = desk.json(&[&["plan"][..], &part].concat(), 3).await;
    let digest = plan["digest"].as_str().unwrap();
    // Without its extent it is another plan.
    desk.ends(&["apply", "--digest", digest], 3).await;
    assert!(desk.lines().is_empty());
    desk.ends(&[&["apply", "--digest", digest][..], &part].concat(), 0)
        .await;
    assert_eq!(desk.lines().len(), 5);
    assert!(desk.cwm.state("/company/configurations").is_empty());
}

#[tokio::test]
async fn what_a_guard_stops_goes_on_a_persons_word() {
    let desk = Desk::mapped().await;
    desk.ends(&["sync"], 0).await;
    let seats = "Capture Client Advanced";
    desk.vendor
        .change(|held| held.set_quantity("0040104CC101", seats, 90_000))
        .unwrap();
    let stopped = desk.json(&["sync"], 4).await;
    let rule = stopped["stops"][0]["rule"].as_str().unwrap();
    assert_eq!(stopped["counts"]["applied"], 0);
    desk.json(&["plan"], 4).await;

    let word = format!("{rule}@billing:4410021");
    desk.ends(&["sync", "--override", &word], 2).await;
    let ours = ["sync", "--override", &word, "--reason", "they did buy them"];
    let done = desk.json(&ours, 0).await;
    assert_eq!(done["counts"]["applied"], 1);
    assert_eq!(
        done["stops"][0]["overridden"]["reason"],
        "they did buy them"
    );
}

#[tokio::test]
async fn a_tenants_errors_are_downloaded() {
    let desk = Desk::mapped().await;
    // Café Nord's name is beyond ASCII: SonicWall's products of it are not read.
    desk.ends(&["map", "set", "4410033", "113", "--agreement", "513"], 0)
        .await;
    let run = desk.json(&["sync"], 3).await;
    let run = run["run"]["run"]["id"].as_str().unwrap().to_owned();
    let logs = desk.json(&["errors"], 0).await;
    assert_eq!(logs["tenants"][0]["tenant"], "4410033");
    assert!(logs["tenants"][0]["errors"][0]["message"].is_string());
    let of_run = desk.json(&["errors", "4410033", "--run", &run], 0).await;
    assert_eq!(of_run["tenants"][0]["errors"], logs["tenants"][0]["errors"]);

    let csv = desk
        .ends(&["errors", "4410033", "4410021", "--csv"], 0)
        .await
        .out;
    assert!(csv.starts_with("integration,"), "{csv}");
    assert_eq!(csv.matches("message").count(), 1, "one header\n{csv}");
    desk.ends(&["errors", "--csv", "--out", "errors.csv"], 0)
        .await;
    let file = std::fs::read_to_string(desk.path("errors.csv")).unwrap();
    assert!(file.contains("4410033"), "{file}");
    desk.ends(&["errors", "nobody"], 2).await;
}

#[tokio::test]
async fn mappings_go_out_as_csv_and_come_back() {
    let desk = Desk::mapped().await;
    desk.ends(&["map", "off", "4410021"], 0).await;
    desk.ends(&["map", "export", "--out", "map.csv"], 0).await;
    let file = std::fs::read_to_string(desk.path("map.csv")).unwrap();
    std::fs::write(desk.path("map.csv"), file.replace(",off", ",on")).unwrap();
    let trial = desk.json(&["map", "import", "map.csv", "--trial"], 0).await;
    assert_eq!(
        (&trial["made"], &trial["changes"][0]["tenant"]),
        (&false.into(), &"4410021".into())
    );
    desk.ends(&["map", "import", "map.csv"], 0).await;
    let list = desk.json(&["map", "list"], 0).await;
    assert_eq!(list["mapped"][0]["autoSync"], "enabled");
    desk.ends(&["map", "unset", "4410021"], 0).await;
    assert_eq!(
        desk.json(&["map", "list"], 0).await["mapped"],
        serde_json::json!([])
    );
    std::fs::write(desk.path("map.csv"), "tenant,companyId\nnobody,1\n").unwrap();
    let wrong = desk.ends(&["map", "import", "map.csv"], 2).await;
    assert!(wrong.err.contains("line 2"), "{}", wrong.err);
}

#[tokio::test]
async fn another_run_that_goes_on_is_told_by_the_exit_code() {
    let desk = Desk::mapped().await;
    let store = SqliteStore::open(desk.path("cwsync.db")).await.unwrap();
    let now = SystemClock.now();
    let until = now + Duration::from_secs(600);
    let other = LeaseRequest::new("msp-sonicwall".into(), "somebody else", now, until);
    let lease = store.take_lease(&other).await.unwrap().unwrap();
    let busy = desk.ends(&["sync"], 5).await;
    assert!(busy.err.contains("somebody else"), "{}", busy.err);
    desk.ends(&["reset", "--confirm", "msp-sonicwall"], 5).await;
    store.release_lease(&lease).await.unwrap();
    desk.ends(&["sync"], 0).await;
}

#[tokio::test]
async fn without_a_configuration_it_is_a_demonstration() {
    let desk = Desk::new().await;
    std::fs::remove_file(desk.path("cwsync.toml")).unwrap();
    let told = desk.ends(&["plan"], 3).await;
    assert!(
        told.err.contains("this is a demonstration on mocks"),
        "{}",
        told.err
    );
    let first = desk.json(&["plan", "--demo"], 3).await;
    let digest = first["digest"].as_str().unwrap();
    assert!(
        told.out.ends_with(&format!("digest: {digest}\n")),
        "the same each time"
    );
    let done = desk.json(&["apply", "--digest", digest, "--demo"], 3).await;
    assert!(done["counts"]["applied"].as_u64().unwrap() > 0);
}

#[cfg(unix)]
#[tokio::test]
async fn ctrl_c_ends_a_sync_between_two_writes() {
    let desk = Desk::mapped().await;
    let path = "/finance/agreements/501/additions";
    desk.cwm
        .faults()
        .latency(Duration::from_millis(300), path, 100);
    let child = desk
        .command(&["sync", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    while desk.lines().is_empty() {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let pid = child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-INT", &pid])
            .status()
            .unwrap()
            .success()
    );
    let output = tokio::task::spawn_blocking(|| child.wait_with_output());
    let output = output.await.unwrap().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(said["result"]["interrupted"], "Ctrl-C");
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("nothing more is written"), "{told}");
    assert!(desk.lines().len() < 5);

    desk.cwm.faults().clear();
    desk.ends(&["sync"], 0).await;
    assert_eq!(desk.lines().len(), 5, "all are there, none twice");
}
