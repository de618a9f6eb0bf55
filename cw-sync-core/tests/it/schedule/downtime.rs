//! What is made up for after nobody was there.

use super::given::{daily, shown, sonicwall, utc, zone};
use cw_sync_core::schedule::{Job, Missed, Schedule, Zone};

fn due(schedule: &Schedule, since: &str, now: &str, missed: Missed) -> Vec<String> {
    let due = schedule.due(utc(since), utc(now), missed, &zone("America/New_York"));
    due.iter().map(shown).collect()
}

#[test]
fn a_minute_and_a_month_of_downtime() {
    let nightly = daily("02:00");
    let (once, skip, all) = (Missed::RunOnce, Missed::Skip, Missed::RunAll);
    let last = "2026-06-30T06:00:00Z sync";
    // A minute, over the time.
    let minute = ("2026-06-30T05:59:30Z", "2026-06-30T06:00:30Z");
    for missed in [once, skip, all] {
        assert_eq!(
            due(&nightly, minute.0, minute.1, missed),
            [last],
            "{missed:?}"
        );
    }
    // A month.
    let month = ("2026-05-31T06:00:00Z", "2026-06-30T12:00:00Z");
    assert_eq!(due(&nightly, month.0, month.1, once), [last]);
    assert_eq!(due(&nightly, month.0, month.1, skip), [""; 0]);
    let each = due(&nightly, month.0, month.1, all);
    assert_eq!(
        (each.len(), each[0].as_str()),
        (30, "2026-06-01T06:00:00Z sync")
    );
    assert_eq!(each[29], last);
    // Back just after a time.
    assert_eq!(due(&nightly, month.0, "2026-06-30T06:09:00Z", skip), [last]);
    // Nothing was due.
    assert_eq!(
        due(
            &nightly,
            last.split(' ').next().unwrap(),
            "2026-07-01T05:59:59Z",
            all
        ),
        [""; 0]
    );
}

/// Polls that were missed are one poll.
#[test]
fn a_month_of_polls_is_one() {
    let given = due(
        &Schedule::every(10),
        "2026-06-01T00:00:00Z",
        "2026-07-01T00:05:00Z",
        Missed::RunOnce,
    );
    assert_eq!(given, ["2026-07-01T00:00:00Z sync"]);
}

#[test]
fn sw_28_a_missed_count_is_made_up_for_until_its_sync_is_due_and_no_longer() {
    let schedule = sonicwall();
    let count = "2026-06-25T06:00:00Z count of 2026-06-25";
    let sync = "2026-07-01T06:00:00Z sync of 2026-06-25";
    for missed in [Missed::RunOnce, Missed::RunAll] {
        let due = |now| due(&schedule, "2026-06-10T00:00:00Z", now, missed);
        assert_eq!(due("2026-06-25T05:59:59Z"), [""; 0]);
        assert_eq!(due("2026-06-25T06:00:00Z"), [count]);
        assert_eq!(due("2026-07-01T05:59:59Z"), [count]);
        assert_eq!(due("2026-07-01T06:00:00Z"), [sync]);
        assert_eq!(due("2026-07-24T00:00:00Z"), [sync]);
    }
    // Two months: the newest sync, and the count that its successor needs.
    let next = [
        "2026-08-01T06:00:00Z sync of 2026-07-25",
        "2026-08-25T06:00:00Z count of 2026-08-25",
    ];
    let given = due(
        &schedule,
        "2026-06-10T00:00:00Z",
        "2026-08-26T00:00:00Z",
        Missed::RunOnce,
    );
    assert_eq!(given, next);
}

#[test]
fn jitter_is_an_integrations_own_bounded_and_always_the_same() {
    let job = Job::new("billing", daily("02:00")).with_jitter(600);
    let mut seen = std::collections::BTreeSet::new();
    for n in 0..200 {
        let integration = format!("partner {n}").into();
        let jitter = job.jitter(&integration);
        assert_eq!(jitter, job.jitter(&integration));
        assert!((0..=600).contains(&jitter.num_seconds()), "{jitter}");
        seen.insert(jitter);
        let (since, zone) = (utc("2026-06-01T00:00:00Z"), Zone::utc());
        let nominal = utc("2026-06-01T02:00:00Z");
        let at = nominal + jitter;
        let before = at - chrono::TimeDelta::seconds(1);
        assert_eq!(job.due(&integration, since, before, &zone), []);
        // It is done late, and is the one of its time all the same.
        assert_eq!(job.due(&integration, since, at, &zone)[0].at, nominal);
        assert_eq!(job.upcoming(&integration, since, &zone, 1)[0].at, at);
        assert_eq!(job.upcoming(&integration, before, &zone, 1)[0].at, at);
    }
    assert!(seen.len() > 100, "{}", seen.len());
    let other = Job::new("alerts", daily("02:00")).with_jitter(600);
    let here = "partner 1".into();
    assert_ne!(job.jitter(&here), other.jitter(&here));
}

#[test]
fn a_job_that_is_off_does_nothing() {
    let mut job = Job::new("billing", daily("02:00"));
    job.enabled = false;
    let (since, now) = (utc("2026-06-01T00:00:00Z"), utc("2026-07-01T00:00:00Z"));
    assert_eq!(job.due(&"here".into(), since, now, &Zone::utc()), []);
    assert_eq!(job.upcoming(&"here".into(), since, &Zone::utc(), 3), []);
}
