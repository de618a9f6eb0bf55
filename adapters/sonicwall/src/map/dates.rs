//! Days and instants.

use crate::wire::Loose;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

/// A date, also one with a time behind it, which is left off. Blank text is no date, as null is.
pub(super) fn date(field: &Option<Loose>, what: &str) -> Result<Option<NaiveDate>, String> {
    match field {
        None => Ok(None),
        Some(value) if value.is_blank() => Ok(None),
        Some(value) => match value.text().as_deref().and_then(parse_date) {
            Some(date) => Ok(Some(date)),
            None => Err(format!(
                "the {what}, {value}, is no date of the form 2026-11-30"
            )),
        },
    }
}

fn parse_date(text: &str) -> Option<NaiveDate> {
    // chrono alone would also take years of five digits and months of one.
    let (day, time) = text.split_at_checked(10)?;
    let date = NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()?;
    let is_day = day.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    let is_time = time.is_empty()
        || DateTime::parse_from_rfc3339(text).is_ok()
        || NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").is_ok()
        || NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f").is_ok();
    (is_day && is_time).then_some(date)
}

/// An instant; without an offset it is one of UTC. Blank text is none, as null is.
pub(super) fn instant(field: &Option<Loose>, what: &str) -> Result<Option<DateTime<Utc>>, String> {
    let Some(value) = field.as_ref().filter(|value| !value.is_blank()) else {
        return Ok(None);
    };
    let parsed = value.text().as_deref().and_then(parse_instant);
    parsed.map(Some).ok_or_else(|| {
        format!("the {what}, {value}, is no instant of the form 2026-11-30T08:15:00Z")
    })
}

fn parse_instant(text: &str) -> Option<DateTime<Utc>> {
    parse_date(text)?;
    let of_utc = || NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok();
    match DateTime::parse_from_rfc3339(text) {
        Ok(instant) => Some(instant.to_utc()),
        Err(_) => Some(of_utc()?.and_utc()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_date_is_a_day_with_or_without_a_time() {
        for (text, expected) in [
            ("2024-03-04", Some("2024-03-04")),
            ("2024-03-04T00:00:00Z", Some("2024-03-04")),
            ("2024-03-04T23:30:00-08:00", Some("2024-03-04")),
            ("2024-03-04T12:00:00.123", Some("2024-03-04")),
            ("2024-03-04 12:00:00", Some("2024-03-04")),
            ("2024-02-30", None),
            ("2024-3-4", None),
            ("2024-03-4x", None),
            ("2024-03-04x", None),
            ("2024-03-04T", None),
            ("20244-03-04", None),
            ("+2024-03-4", None),
            ("Feb 29 2024", None),
            ("04/03/2024", None),
            ("1709510400", None),
            ("2024-03-0é", None),
        ] {
            assert_eq!(parse_date(text), expected.map(day), "{text}");
        }
    }
}
