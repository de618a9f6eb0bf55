//! Which instants schedules name where clocks stand still.

use super::given::{cron, daily, instants, shown, sonicwall, time, utc, zone};
use cw_sync_core::schedule::{CronPattern, Monthly, Schedule, Zone};
use serde_json::json;

/// The table is the one that is compiled in: the machine's own may be of 2025, when neither had
/// stopped changing clocks.
#[test]
fn the_table_of_zones_is_a_current_one() {
    for (name, at) in [
        ("America/Vancouver", "2026-12-01T09:00:00Z"),
        ("America/Edmonton", "2026-12-01T08:00:00Z"),
    ] {
        let next = daily("02:00").next_after(utc("2026-11-30T12:00:00Z"), &zone(name));
        assert_eq!(next, Some(utc(at)), "{name}");
    }
}

#[test]
fn sw_28_counted_on_the_25th_and_billed_on_the_1st_across_the_end_of_the_year() {
    let schedule = sonicwall();
    let due = schedule.upcoming(utc("2026-11-26T00:00:00Z"), &zone("America/New_York"), 6);
    assert_eq!(
        due.iter().map(shown).collect::<Vec<_>>(),
        [
            "2026-12-01T07:00:00Z sync of 2026-11-25",
            "2026-12-25T07:00:00Z count of 2026-12-25",
            "2027-01-01T07:00:00Z sync of 2026-12-25",
            "2027-01-25T07:00:00Z count of 2027-01-25",
            "2027-02-01T07:00:00Z sync of 2027-01-25",
            "2027-02-25T07:00:00Z count of 2027-02-25",
        ]
    );
}

/// The day is the partner's, not that of UTC.
#[test]
fn the_day_of_a_count_is_the_one_where_the_partner_is() {
    let schedule = Schedule::count_then_sync(
        Monthly::new(25, 20, 0).unwrap(),
        Monthly::new(1, 2, 0).unwrap(),
    );
    let due = schedule.upcoming(utc("2026-07-10T00:00:00Z"), &zone("Pacific/Auckland"), 2);
    let shown: Vec<_> = due.iter().map(shown).collect();
    assert_eq!(shown[0], "2026-07-25T08:00:00Z count of 2026-07-25");
    assert_eq!(shown[1], "2026-07-31T14:00:00Z sync of 2026-07-25");
    let due = schedule.upcoming(utc("2026-07-10T00:00:00Z"), &zone("America/New_York"), 1);
    assert_eq!(
        super::given::shown(&due[0]),
        "2026-07-26T00:00:00Z count of 2026-07-25"
    );
}

/// A month without the day has its last one; a count at a month's end is of that month.
#[test]
fn month_ends_and_leap_years() {
    let on = |day| Schedule::monthly(Monthly::new(day, 3, 30).unwrap());
    let cases: [(u8, &str, &[&str]); 5] = [
        (
            31,
            "2026-01-31T03:30:00Z",
            &["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"],
        ),
        (31, "2028-01-31T03:30:00Z", &["2028-02-29", "2028-03-31"]),
        (30, "2027-01-31T00:00:00Z", &["2027-02-28", "2027-03-30"]),
        (29, "2100-02-01T00:00:00Z", &["2100-02-28", "2100-03-29"]),
        (29, "2000-02-01T00:00:00Z", &["2000-02-29", "2000-03-29"]),
    ];
    for (day, after, expected) in cases {
        let expected: Vec<_> = expected
            .iter()
            .map(|day| format!("{day}T03:30:00Z"))
            .collect();
        let given = instants(&on(day), after, &Zone::utc(), expected.len());
        assert_eq!(given, expected, "{day} after {after}");
    }
    let schedule = Schedule::count_then_sync(
        Monthly::new(31, 23, 0).unwrap(),
        Monthly::new(1, 2, 0).unwrap(),
    );
    let due = schedule.upcoming(utc("2028-02-02T00:00:00Z"), &Zone::utc(), 2);
    assert_eq!(shown(&due[0]), "2028-02-29T23:00:00Z count of 2028-02-29");
    assert_eq!(shown(&due[1]), "2028-03-01T02:00:00Z sync of 2028-02-29");
}

#[test]
fn cron_patterns_are_those_that_people_know() {
    let cases: [(&str, &str, &[&str]); 6] = [
        (
            "30 2 * * *",
            "2026-06-01T02:30:00Z",
            &["2026-06-02T02:30:00Z"],
        ),
        (
            "0 6 * * MON-FRI",
            "2026-06-05T06:00:00Z",
            &["2026-06-08T06:00:00Z"],
        ),
        (
            "0 0 L * *",
            "2026-02-01T00:00:00Z",
            &["2026-02-28T00:00:00Z", "2026-03-31T00:00:00Z"],
        ),
        (
            "0 0 29 2 *",
            "2026-01-01T00:00:00Z",
            &["2028-02-29T00:00:00Z"],
        ),
        (
            "*/20 23 31 12 *",
            "2026-12-31T23:30:00Z",
            &["2026-12-31T23:40:00Z", "2027-12-31T23:00:00Z"],
        ),
        (
            "@monthly",
            "2026-12-15T00:00:00Z",
            &["2027-01-01T00:00:00Z"],
        ),
    ];
    for (pattern, after, expected) in cases {
        let given = instants(&cron(pattern), after, &Zone::utc(), expected.len());
        assert_eq!(given, expected, "{pattern}");
    }
}

#[test]
fn a_pattern_or_zone_that_cannot_be_is_refused_with_what_to_write() {
    for (pattern, why) in [
        ("0 0 30 2 *", "no date ever fits it"),
        ("0 25 * * *", "30 2 * * MON-FRI"),
        ("0 0 * *", "it has not five fields"),
        ("0 0 0 * * *", "it has not five fields"),
        ("", "it has not five fields"),
        ("sometimes", "it has not five fields"),
    ] {
        let error = CronPattern::new(pattern).unwrap_err().to_string();
        assert!(error.contains(why), "{pattern}: {error}");
        assert!(error.contains(&format!("`{pattern}`")), "{error}");
    }
    for name in ["Mars/Base", "", "Europe", "+02:00"] {
        let error = Zone::named(name).unwrap_err().to_string();
        assert!(error.contains(&format!("no time zone `{name}`")), "{error}");
        assert!(error.contains("America/New_York"), "{error}");
    }
    assert_eq!(zone("europe/berlin").name(), "Europe/Berlin");
    for (day, hour) in [(0, 0), (32, 0), (1, 24)] {
        assert!(Monthly::new(day, hour, 0).is_err(), "{day} {hour}");
    }
    let wrong = json!({ "monthly": { "sync": { "day": 32, "at": "02:00:00" } } });
    let error = serde_json::from_value::<Schedule>(wrong).unwrap_err();
    assert!(error.to_string().contains("no day 32"), "{error}");
}

/// PP-5: 06:00 UTC, whatever the partner's zone and season.
#[test]
fn a_fixed_hour_of_utc_knows_no_summer() {
    let schedule = Schedule::daily_utc(time("06:00"));
    for after in ["2026-01-10T06:00:00Z", "2026-07-10T06:00:00Z"] {
        let next = schedule.next_after(utc(after), &zone("America/Los_Angeles"));
        assert_eq!(next, Some(utc(after) + chrono::TimeDelta::days(1)));
    }
}

/// Minutes that elapse: the clock on the wall does not count.
#[test]
fn every_so_many_minutes_is_by_elapsed_time() {
    let given = instants(
        &Schedule::every(10),
        "2026-11-01T05:44:59Z",
        &zone("America/New_York"),
        3,
    );
    let expected = [
        "2026-11-01T05:50:00Z",
        "2026-11-01T06:00:00Z",
        "2026-11-01T06:10:00Z",
    ];
    assert_eq!(given, expected);
    assert_eq!(Schedule::every(0), Schedule::every(1));
}

#[test]
fn a_schedule_is_data() {
    let all = [
        (
            sonicwall(),
            json!({ "monthly": {
            "sync": { "day": 1, "at": "02:00:00" }, "count": { "day": 25, "at": "02:00:00" },
        } }),
        ),
        (
            Schedule::every_at_most(10, 100),
            json!({ "every": { "minutes": 10, "atMost": 100 } }),
        ),
        (
            Schedule::daily_utc(time("06:00")),
            json!({ "daily": { "at": "06:00:00", "zone": "UTC" } }),
        ),
        (
            Schedule::OnEvent(cw_sync_core::schedule::Pace::new(60, 12).only_for(["backupEnded"])),
            json!({ "onEvent": { "events": ["backupEnded"], "withinSeconds": 60, "hoursApart": 12 } }),
        ),
    ];
    for (schedule, written) in all {
        assert_eq!(serde_json::to_value(&schedule).unwrap(), written);
        let read: Schedule = serde_json::from_value(written).unwrap();
        assert_eq!(read, schedule);
    }
}
