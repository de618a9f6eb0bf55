use super::*;
use cw_sync_core::source::json::object;
use serde_json::{Value, json};

fn now() -> DateTime<Utc> {
    "2026-11-20T08:00:00Z".parse().unwrap()
}

fn device(health: &Value, jobs: &Value) -> Vec<Row<DeviceRow>> {
    vec![object(json!({
        "id": 7, "name": "SRV", "client_id": 5, "current_health_status": health, "jobs": jobs,
    }))]
}

fn health(status: &str, reason: Option<&str>) -> Value {
    json!({ "status": status, "reason": reason, "timestamp": "2026-11-20T02:00:00" })
}

fn read(devices: &[Row<DeviceRow>], histories: &Histories, open: &[&str]) -> (Vec<String>, usize) {
    let open = open.iter().map(|key| AlertKey::from(*key)).collect();
    let tenant = TenantKey::from("EFS-5");
    let (alerts, gaps) = alerts(devices, histories, &open, &tenant, now());
    let told = alerts.iter().map(|alert| {
        let Alert {
            key,
            status,
            severity,
            message,
            changed_at,
            ..
        } = alert;
        format!(
            "{key} {status:?} {severity} {} {message}",
            changed_at.format("%d %H:%M")
        )
    });
    (told.collect(), gaps.len())
}

#[test]
fn ax_1_health_that_is_not_normal_is_an_alert_of_its_reasons_type() {
    for (status, reason, expected) in [
        (
            "TROUBLED",
            Some("ONSITE_NEVER_RUN"),
            "device/7/no_backup Open error 20 02:00 SRV: onsite never run",
        ),
        (
            "WARNED",
            Some("FULL_90_PERCENT"),
            "device/7/disk_usage Open warning 20 02:00 SRV: full 90 percent",
        ),
        (
            "troubled",
            Some("VAULT_OFFLINE"),
            "device/7/hardware_failure Open error 20 02:00 SRV: vault offline",
        ),
        (
            "WARNED",
            None,
            "device/7/status_update Open warning 20 02:00 SRV: warned",
        ),
    ] {
        let devices = device(&health(status, reason), &json!([]));
        assert_eq!(
            read(&devices, &Histories::new(), &[]),
            (vec![expected.to_owned()], 0)
        );
    }
}

#[test]
fn health_that_is_normal_ends_what_stands() {
    let devices = device(&health("NORMAL", None), &json!([]));
    assert_eq!(read(&devices, &Histories::new(), &[]), (vec![], 0));
    let open = [
        "device/7/disk_usage",
        "device/7/job/9/backup_failed",
        "device/8/disk_usage",
    ];
    assert_eq!(
        read(&devices, &Histories::new(), &open),
        (
            vec!["device/7/disk_usage Resolved info 20 08:00 SRV: all is well again".to_owned()],
            0
        )
    );
}

#[test]
fn health_that_is_not_known_is_a_gap() {
    for health in [
        json!(null),
        json!({ "status": null }),
        health("PURPLE", None),
    ] {
        let devices = device(&health, &json!([]));
        assert_eq!(
            read(&devices, &Histories::new(), &[]),
            (vec![], 1),
            "{health}"
        );
    }
    let other = vec![object(json!({ "id": 7, "client_id": 6 }))];
    assert_eq!(read(&other, &Histories::new(), &[]), (vec![], 1));
}

fn runs(rows: &[(&str, &str)]) -> Vec<Row<RunRow>> {
    let row = |(status, day): &(&str, &str)| {
        object(json!({
            "status": status, "start_time": format!("2026-11-{day}T01:00:00"),
            "end_time": format!("2026-11-{day}T01:30:00"), "error_msg": "VSS",
        }))
    };
    rows.iter().map(row).collect()
}

#[test]
fn a_job_whose_latest_run_failed_is_an_alert() {
    let job = json!([{ "id": 9, "name": "nightly", "health_status": "TROUBLED" }]);
    let devices = device(&health("NORMAL", None), &job);
    let key = ("7".to_owned(), "9".to_owned());
    assert_eq!(
        jobs_to_ask(&devices, &TenantKey::from("EFS-5")),
        std::slice::from_ref(&key)
    );
    let failed =
        "device/7/job/9/backup_failed Open error 20 01:30 SRV: backup job `nightly` failed";
    for (history, alerts, gaps) in [
        (
            Ok(runs(&[("Completed", "19"), ("Failed", "20")])),
            vec![failed.to_owned()],
            0,
        ),
        // Whichever comes first in the list.
        (
            Ok(runs(&[
                ("Failed", "20"),
                ("Completed", "19"),
                ("Running", "21"),
            ])),
            vec![failed.to_owned()],
            0,
        ),
        (
            Ok(runs(&[("Failed", "19"), ("Completed", "20")])),
            vec![],
            0,
        ),
        // It never ran: nothing failed.
        (Ok(vec![]), vec![], 0),
        (Ok(runs(&[("Running", "20")])), vec![], 0),
        // No information is neither.
        (Err("busy".to_owned()), vec![], 1),
    ] {
        let histories = Histories::from([(key.clone(), history)]);
        assert_eq!(read(&devices, &histories, &[]), (alerts, gaps));
    }
}

#[test]
fn what_is_not_known_of_a_job_neither_opens_nor_closes() {
    let key = ("7".to_owned(), "9".to_owned());
    let alert = "device/7/job/9/backup_failed";
    let read = |jobs: &Value, runs: Vec<Row<RunRow>>| {
        let devices = device(&health("NORMAL", None), jobs);
        read(
            &devices,
            &Histories::from([(key.clone(), Ok(runs))]),
            &[alert],
        )
    };
    let job = |health: &str| json!([{ "id": 9, "name": "nightly", "health_status": health }]);
    let good = || runs(&[("Completed", "19")]);
    let good_and = |row: Value| good().into_iter().chain([object(row)]).collect();
    for (jobs, told) in [
        (json!(null), good()),
        (json!([{ "id": 9, "name": "nightly" }]), good()),
        (
            json!([{ "name": "nightly", "health_status": "NORMAL" }]),
            good(),
        ),
        (job("PURPLE"), good()),
        (job("TROUBLED"), vec![]),
        (job("TROUBLED"), runs(&[("Running", "20")])),
        (
            job("TROUBLED"),
            runs(&[("Completed", "19"), ("Purple", "20")]),
        ),
        (job("TROUBLED"), good_and(json!({}))),
        (job("TROUBLED"), good_and(json!("run"))),
        (job("TROUBLED"), good_and(json!({ "status": "Failed" }))),
    ] {
        let label = format!("{jobs} {told:?}");
        assert_eq!(read(&jobs, told), (vec![], 1), "{label}");
    }
    // The health of a device says nothing about its jobs.
    let mut devices = device(&json!(null), &job("NORMAL"));
    let open = BTreeSet::from([AlertKey::from(alert)]);
    let tenant = TenantKey::from("EFS-5");
    let (told, gaps) = alerts(&devices, &Histories::new(), &open, &tenant, now());
    assert_eq!((told.len(), gaps.len()), (1, 1));
    devices[0] = Err("cut".to_owned());
    let (told, gaps) = alerts(&devices, &Histories::new(), &open, &tenant, now());
    assert_eq!((told.len(), gaps.len()), (0, 1));
}

#[test]
fn a_job_that_is_well_again_ends_its_alert() {
    let job = |health: &str, point: Option<&str>| json!([{ "id": 9, "name": "nightly", "health_status": health, "latest_rp": point }]);
    let key = "device/7/job/9/backup_failed";
    let ended =
        "device/7/job/9/backup_failed Resolved info 20 08:00 SRV: backup job `nightly` completed";
    // Its recovery point may be older than what failed, or not told.
    for point in [
        Some("2026-11-20T05:00:00"),
        Some("2026-10-01T05:00:00"),
        None,
    ] {
        let devices = device(&health("NORMAL", None), &job("NORMAL", point));
        assert_eq!(jobs_to_ask(&devices, &TenantKey::from("EFS-5")), []);
        let told = read(&devices, &Histories::new(), &[key]);
        assert_eq!(told, (vec![ended.to_owned()], 0), "{point:?}");
        assert_eq!(read(&devices, &Histories::new(), &[]), (vec![], 0));
    }
    // Not well for another reason, and its latest run completed.
    let devices = device(&health("NORMAL", None), &job("WARNED", None));
    let completed = Ok(runs(&[("Failed", "18"), ("Completed", "19")]));
    let histories = Histories::from([(("7".to_owned(), "9".to_owned()), completed)]);
    assert_eq!(
        read(&devices, &histories, &[key]),
        (vec![ended.to_owned()], 0)
    );
}

#[test]
fn what_stands_since_an_unknown_time_is_news_only_once() {
    let untimed = json!({ "status": "TROUBLED", "reason": "FULL_90_PERCENT" });
    let devices = device(&untimed, &json!([]));
    let told = |open: &[&str]| read(&devices, &Histories::new(), open).0.concat();
    assert!(told(&[]).starts_with("device/7/disk_usage Open error 20 08:00"));
    // Older than whatever is known of it.
    assert!(told(&["device/7/disk_usage"]).starts_with("device/7/disk_usage Open error 01 00:00"));
    assert!(told(&["device/7/no_backup"]).contains("20 08:00"));
}
