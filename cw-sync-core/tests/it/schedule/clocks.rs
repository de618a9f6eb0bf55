//! Where clocks are changed: what does not exist comes at the first instant that does, what exists
//! twice comes once, the first time. Transitions are those of the IANA table.

use super::given::{cron, daily, instants, zone};
use cw_sync_core::schedule::{Monthly, Schedule};

#[test]
fn a_time_that_is_skipped_comes_at_the_end_of_the_gap() {
    let cases = [
        // 02:00 → 03:00.
        (
            "America/New_York",
            "02:30",
            "2026-03-07T12:00:00Z",
            ["2026-03-08T07:00:00Z", "2026-03-09T06:30:00Z"],
        ),
        (
            "America/New_York",
            "02:00",
            "2026-03-07T12:00:00Z",
            ["2026-03-08T07:00:00Z", "2026-03-09T06:00:00Z"],
        ),
        (
            "Europe/Berlin",
            "02:59",
            "2026-03-28T12:00:00Z",
            ["2026-03-29T01:00:00Z", "2026-03-30T00:59:00Z"],
        ),
        // The south: spring is in October.
        (
            "Australia/Sydney",
            "02:15",
            "2026-10-03T02:00:00Z",
            ["2026-10-03T16:00:00Z", "2026-10-04T15:15:00Z"],
        ),
        // Half an hour: 02:00 → 02:30.
        (
            "Australia/Lord_Howe",
            "02:15",
            "2026-10-03T02:00:00Z",
            ["2026-10-03T15:30:00Z", "2026-10-04T15:15:00Z"],
        ),
        // Midnight is skipped: 00:00 → 01:00.
        (
            "Africa/Cairo",
            "00:00",
            "2026-04-23T12:00:00Z",
            ["2026-04-23T22:00:00Z", "2026-04-24T21:00:00Z"],
        ),
        (
            "Asia/Beirut",
            "00:30",
            "2026-03-28T12:00:00Z",
            ["2026-03-28T22:00:00Z", "2026-03-29T21:30:00Z"],
        ),
        // A whole day: Samoa left out the 30th of December 2011.
        (
            "Pacific/Apia",
            "12:00",
            "2011-12-29T20:00:00Z",
            ["2011-12-29T22:00:00Z", "2011-12-30T10:00:00Z"],
        ),
    ];
    for (name, at, after, expected) in cases {
        assert_eq!(
            instants(&daily(at), after, &zone(name), 2),
            expected,
            "{at} in {name}"
        );
    }
}

#[test]
fn a_time_that_exists_twice_comes_once() {
    let cases = [
        (
            "America/New_York",
            "01:30",
            "2026-10-31T12:00:00Z",
            ["2026-11-01T05:30:00Z", "2026-11-02T06:30:00Z"],
        ),
        (
            "Europe/Berlin",
            "02:00",
            "2026-10-24T12:00:00Z",
            ["2026-10-25T00:00:00Z", "2026-10-26T01:00:00Z"],
        ),
        (
            "Australia/Sydney",
            "02:59",
            "2026-04-04T02:00:00Z",
            ["2026-04-04T15:59:00Z", "2026-04-05T16:59:00Z"],
        ),
        (
            "Australia/Lord_Howe",
            "01:45",
            "2026-04-04T02:00:00Z",
            ["2026-04-04T14:45:00Z", "2026-04-05T15:15:00Z"],
        ),
        // 00:00 → 23:00 the day before: that hour of the day before comes twice.
        (
            "Africa/Cairo",
            "23:30",
            "2026-10-29T12:00:00Z",
            ["2026-10-29T20:30:00Z", "2026-10-30T21:30:00Z"],
        ),
        (
            "Asia/Beirut",
            "23:30",
            "2026-10-24T12:00:00Z",
            ["2026-10-24T20:30:00Z", "2026-10-25T21:30:00Z"],
        ),
    ];
    for (name, at, after, expected) in cases {
        assert_eq!(
            instants(&daily(at), after, &zone(name), 2),
            expected,
            "{at} in {name}"
        );
    }
}

/// Also when it is asked for from within the hour that comes again.
#[test]
fn what_was_done_in_an_hour_is_not_done_when_it_comes_again() {
    let zone = zone("America/New_York");
    let quarter = cron("*/15 1 * * *");
    // 01:50 for the first time, and for the second.
    for after in [
        "2026-11-01T05:50:00Z",
        "2026-11-01T06:50:00Z",
        "2026-11-01T06:00:00Z",
    ] {
        let next = instants(&quarter, after, &zone, 1);
        assert_eq!(next, ["2026-11-02T06:00:00Z"], "{after}");
    }
    let hourly = instants(&cron("0 * * * *"), "2026-11-01T04:30:00Z", &zone, 3);
    assert_eq!(
        hourly,
        [
            "2026-11-01T05:00:00Z",
            "2026-11-01T07:00:00Z",
            "2026-11-01T08:00:00Z"
        ]
    );
}

/// Several times of one gap come together, once.
#[test]
fn a_gap_has_one_end() {
    let zone = zone("America/New_York");
    let given = instants(&cron("*/20 2 * * *"), "2026-03-08T00:00:00Z", &zone, 3);
    assert_eq!(
        given,
        [
            "2026-03-08T07:00:00Z",
            "2026-03-09T06:00:00Z",
            "2026-03-09T06:20:00Z"
        ]
    );
    let hourly = instants(&cron("0 * * * *"), "2026-03-08T05:30:00Z", &zone, 3);
    assert_eq!(
        hourly,
        [
            "2026-03-08T06:00:00Z",
            "2026-03-08T07:00:00Z",
            "2026-03-08T08:00:00Z"
        ]
    );
}

/// A month's first day may begin with a change of clocks (Paraguay did so on 1 October 2023).
#[test]
fn a_monthly_time_may_be_skipped_too() {
    let first = Schedule::monthly(Monthly::new(1, 0, 30).unwrap());
    let given = instants(&first, "2023-09-15T00:00:00Z", &zone("America/Asuncion"), 2);
    assert_eq!(given, ["2023-10-01T04:00:00Z", "2023-11-01T03:30:00Z"]);
}
