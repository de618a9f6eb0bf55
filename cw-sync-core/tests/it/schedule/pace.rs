//! On event: how soon, and how often at most.

use super::given::utc;
use cw_sync_core::schedule::{Event, EventQuery, Pace};

#[test]
fn ax_4_within_a_minute_and_not_more_often_than_every_twelve_hours() {
    let pace = Pace::new(60, 12);
    let told = "2026-06-01T12:00:00Z";
    let cases = [
        // Last served, at once, due.
        (None, false, "2026-06-01T12:00:30Z"),
        (Some("2026-05-31T00:00:00Z"), false, "2026-06-01T12:00:30Z"),
        (Some("2026-06-01T00:00:30Z"), false, "2026-06-01T12:00:30Z"),
        (Some("2026-06-01T00:00:31Z"), false, "2026-06-01T12:00:31Z"),
        (Some("2026-06-01T11:59:59Z"), false, "2026-06-01T23:59:59Z"),
        // A person wants it again (AX-24).
        (Some("2026-06-01T11:59:59Z"), true, told),
        (None, true, told),
    ];
    for (last, at_once, due) in cases {
        let given = pace.due(utc(told), last.map(utc), at_once);
        assert_eq!(given, utc(due), "{last:?} {at_once}");
    }
    let unhindered = Pace::new(0, 0);
    let last = Some(utc("2026-06-01T11:59:59Z"));
    assert_eq!(unhindered.due(utc(told), last, false), utc(told));
}

#[test]
fn ax_25_events_are_found_by_text_tenant_kind_time_and_by_their_errors() {
    let mut event = Event::new(
        "t1",
        "backupEnded",
        "Backup of SRV-Straße",
        utc("2026-06-01T12:00:00Z"),
        ["push".into()],
    );
    assert!(event.waits() && !event.has_errors());
    let query = |change: fn(&mut EventQuery)| {
        let mut query = EventQuery::default();
        change(&mut query);
        query
    };
    type Asking = fn(&mut EventQuery);
    let takes: [(Asking, bool); 12] = [
        (|_| {}, true),
        (|q| q.text = Some(" STRASSE".to_owned()), false),
        (|q| q.text = Some("srv-STRaße ".to_owned()), true),
        (|q| q.text = Some("  ".to_owned()), true),
        (|q| q.text = Some("T1".to_owned()), true),
        (|q| q.tenant = Some("t2".into()), false),
        (|q| q.kind = Some("backupEnded".to_owned()), true),
        (|q| q.kind = Some("backup".to_owned()), false),
        (|q| q.only_errors = true, false),
        (|q| q.only_waiting = true, true),
        (
            |q| q.since = Some("2026-06-01T12:00:01Z".parse().unwrap()),
            false,
        ),
        (
            |q| q.until = Some("2026-06-01T12:00:00Z".parse().unwrap()),
            false,
        ),
    ];
    for (place, (change, expected)) in takes.into_iter().enumerate() {
        assert_eq!(query(change).takes(&event), expected, "{place}");
    }
    let delivery = event.deliveries.get_mut(&"push".into()).unwrap();
    delivery.errors.push("Management ID error".to_owned());
    delivery.done_at = Some(utc("2026-06-01T12:01:00Z"));
    assert!(!event.waits());
    assert!(EventQuery::errors().takes(&event));
    assert!(EventQuery::containing("management id").takes(&event));
    event.want_again(["push".into()], "J. Doe", utc("2026-06-02T00:00:00Z"));
    assert!(event.waits() && event.has_errors());
}
