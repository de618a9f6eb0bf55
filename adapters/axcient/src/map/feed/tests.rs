use super::*;
use cw_sync_core::source::json::object;
use serde_json::json;

/// `id device type severity hour`.
fn events(lines: &[&str]) -> Vec<Event> {
    let event = |line: &&str| {
        let words: Vec<_> = line.split(' ').collect();
        let [id, device, kind, severity, hour] = words[..] else {
            panic!("{line}")
        };
        Event {
            id: id.parse().unwrap(),
            device: (device != "-").then(|| device.to_owned()),
            kind: kind.to_owned(),
            severity: severity.to_owned(),
            message: format!("event {id}"),
            occurred_at: format!("2026-11-20T{hour}:00:00Z").parse().unwrap(),
        }
    };
    lines.iter().map(event).collect()
}

/// Each alert as `key status raised-hour changed-hour severity message`.
fn told(lines: &[&str], open: &[&str]) -> Vec<String> {
    let open = open.iter().map(|key| AlertKey::from(*key)).collect();
    let hour = |at: chrono::DateTime<chrono::Utc>| at.format("%H").to_string();
    let told = alerts(&events(lines), &open).into_iter().map(|alert| {
        let (raised, changed) = (hour(alert.raised_at), hour(alert.changed_at));
        let Alert {
            key,
            status,
            severity,
            message,
            ..
        } = &alert;
        format!("{key} {status:?} {raised} {changed} {severity} {message}")
    });
    told.collect()
}

#[test]
fn ax_1_a_failure_stands_until_a_backup_succeeds() {
    let failed = "device/7/backup_failed";
    for (lines, open, expected) in [
        (
            &["1 7 backup_failed error 02"][..],
            &[][..],
            &["device/7/backup_failed Open 02 02 error event 1"][..],
        ),
        // However often it fails, it is one alert, raised when it began.
        (
            &["1 7 backup_failed error 02", "2 7 backup_failed Warning 03"],
            &[],
            &["device/7/backup_failed Open 02 03 warning event 2"],
        ),
        (
            &["1 7 backup_failed error 02", "2 7 backup_succeeded info 03"],
            &[],
            &["device/7/backup_failed Resolved 02 03 error event 2"],
        ),
        (
            &["2 7 backup_succeeded info 03"],
            &[failed, "device/7/no_backup", "device/8/backup_failed"],
            &[
                "device/7/backup_failed Resolved 03 03 info event 2",
                "device/7/no_backup Resolved 03 03 info event 2",
            ],
        ),
        // A success of which nothing is over is no news.
        (&["2 7 backup_succeeded info 03"], &[], &[]),
        (
            &["2 7 backup_succeeded info 03", "3 7 backup_failed error 04"],
            &[failed],
            &["device/7/backup_failed Open 04 04 error event 3"],
        ),
        // In whatever order they come; of one second, by their ids.
        (
            &["3 7 backup_succeeded info 02", "2 7 backup_failed error 02"],
            &[],
            &["device/7/backup_failed Resolved 02 02 error event 3"],
        ),
        // Other types end by a word of their own.
        (
            &[
                "1 7 disk_usage warning 01",
                "2 7 backup_succeeded info 02",
                "3 7 disk_usage info 03",
            ],
            &[],
            &["device/7/disk_usage Resolved 01 03 warning event 3"],
        ),
        (
            &[
                "1 - archive_failed error 01",
                "2 8 hardware_failure error 01",
            ],
            &[],
            &[
                "client/archive_failed Open 01 01 error event 1",
                "device/8/hardware_failure Open 01 01 error event 2",
            ],
        ),
        (&["1 7 status_update info 01"], &[], &[]),
    ] {
        assert_eq!(told(lines, open), expected, "{lines:?}");
    }
}

#[test]
fn an_event_of_another_client_is_a_gap() {
    let row = |client: serde_json::Value| {
        object(json!({
            "id": 1, "client_id": client, "device_id": 7, "type": "backup_failed",
            "severity": "error", "message": "m", "occurred_at": "2026-11-20T02:00:00",
        }))
    };
    let rows = vec![
        row(json!(5)),
        row(json!("5")),
        row(json!(6)),
        row(json!(null)),
    ];
    let (read, gaps) = super::events(rows, &TenantKey::from("EFS-5"));
    let reasons: Vec<_> = gaps.iter().map(|gap| gap.reason.as_str()).collect();
    assert_eq!(read.len(), 2);
    assert_eq!(
        reasons,
        ["event 1 is one of client 6", "event 1 names no client"]
    );
}
