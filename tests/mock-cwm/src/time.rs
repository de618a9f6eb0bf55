//! Dates as they travel, and the clock.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use serde_json::Value;

/// The one format that a body may use for a date (cwm-api §5).
const WIRE: &str = "%Y-%m-%dT%H:%M:%SZ";

/// Reads a date in exactly the wire format.
pub(crate) fn parse_wire(text: &str) -> Option<DateTime<Utc>> {
    // chrono also takes unpadded numbers; the server does not.
    if text.len() != "2026-01-01T00:00:00Z".len() {
        return None;
    }
    NaiveDateTime::parse_from_str(text, WIRE)
        .ok()
        .map(|moment| moment.and_utc())
}

/// The day of a date in the wire format.
pub(crate) fn day_of(value: Option<&Value>) -> Option<NaiveDate> {
    parse_wire(value?.as_str()?).map(|moment| moment.date_naive())
}

/// A moment in the wire format.
pub(crate) fn to_wire(moment: DateTime<Utc>) -> Value {
    moment.format(WIRE).to_string().into()
}

/// The start of a day in the wire format.
pub(crate) fn day_to_wire(day: NaiveDate) -> Value {
    to_wire(day.and_time(NaiveTime::MIN).and_utc())
}

/// Where the mock has its time from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Clock {
    /// The system's clock, in UTC.
    System,
    /// Always this day. It begins at noon, and every change takes a second, so that the order of
    /// changes shows in their times and two equal runs give equal times.
    Fixed(NaiveDate),
}

impl Clock {
    /// Today.
    pub(crate) fn today(self) -> NaiveDate {
        match self {
            Self::System => Utc::now().date_naive(),
            Self::Fixed(day) => day,
        }
    }

    /// Now, when `changes` changes have been made.
    pub(crate) fn now(self, changes: u64) -> DateTime<Utc> {
        match self {
            Self::System => Utc::now(),
            Self::Fixed(day) => {
                let noon = day.and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(12);
                noon + TimeDelta::seconds(i64::try_from(changes).unwrap_or_default())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_wire_format_is_read() {
        assert!(parse_wire("2026-04-01T00:00:00Z").is_some());
        for text in [
            "2026-04-01",
            "2026-04-01T00:00:00",
            "2026-04-01T00:00:00.000Z",
            "2026-04-01T00:00:00-04:00",
            "2026-04-01 00:00:00Z",
            "2026-4-1T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-4-001T00:00:00Z",
        ] {
            assert!(parse_wire(text).is_none(), "{text}");
        }
    }
}
