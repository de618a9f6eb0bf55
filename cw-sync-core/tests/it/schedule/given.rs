use chrono::{DateTime, NaiveTime, Utc};
use cw_sync_core::schedule::{CronPattern, Due, Monthly, Schedule, Task, Zone};

pub fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub fn zone(name: &str) -> Zone {
    Zone::named(name).unwrap()
}

pub fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

pub fn cron(pattern: &str) -> Schedule {
    let pattern = CronPattern::new(pattern).unwrap();
    serde_json::from_value(serde_json::json!({ "cron": { "pattern": pattern.to_string() } }))
        .unwrap()
}

pub fn daily(at: &str) -> Schedule {
    Schedule::daily(time(at))
}

/// SW-28: counted on the 25th, billed on the 1st, both at 02:00.
pub fn sonicwall() -> Schedule {
    Schedule::count_then_sync(
        Monthly::new(25, 2, 0).unwrap(),
        Monthly::new(1, 2, 0).unwrap(),
    )
}

/// As `2026-12-01T10:00:00Z sync of 2026-11-25`.
pub fn shown(due: &Due) -> String {
    let task = match due.task {
        Task::Count => "count",
        _ => "sync",
    };
    let counted = due.counted_on.map(|day| format!(" of {day}"));
    let at = due.at.format("%Y-%m-%dT%H:%M:%SZ");
    format!("{at} {task}{}", counted.unwrap_or_default())
}

/// The instants alone.
pub fn instants(schedule: &Schedule, after: &str, zone: &Zone, times: usize) -> Vec<String> {
    let due = schedule.upcoming(utc(after), zone, times);
    due.iter()
        .map(|due| due.at.format("%Y-%m-%dT%H:%M:%SZ").to_string())
        .collect()
}
