//! Dates as CWM reads and writes them.
//!
//! Going out: UTC, seconds, `Z`; offsets and fractions are refused by CWM (cwm-api §5). Coming in:
//! that, fractions, offsets, a bare date, and an empty text for "not set".

use chrono::{DateTime, NaiveDate, NaiveDateTime, SecondsFormat, Utc};
use serde::{Deserialize, Deserializer, Serializer};

/// Writes an instant as CWM wants it: `2024-03-04T00:00:00Z`.
pub fn format(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Reads an instant in any form that CWM is known to send; `None` if it is none of them.
pub fn parse(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    DateTime::parse_from_rfc3339(text)
        .map(|instant| instant.to_utc())
        .or_else(|_| text.parse::<NaiveDateTime>().map(|local| local.and_utc()))
        .or_else(|_| text.parse::<NaiveDate>().map(midnight))
        .ok()
}

/// The start of a day, UTC: how CWM holds a date that has no time.
pub fn midnight(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(chrono::NaiveTime::MIN).and_utc()
}

/// For `#[serde(with)]` on an optional field.
pub(crate) fn serialize<S: Serializer>(
    instant: &Option<DateTime<Utc>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match instant {
        Some(instant) => serializer.serialize_str(&format(*instant)),
        None => serializer.serialize_none(),
    }
}

/// For `#[serde(with)]` on an optional field: null, absent and empty are all `None`.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<DateTime<Utc>>, D::Error> {
    match Option::<std::borrow::Cow<'de, str>>::deserialize(deserializer)? {
        None => Ok(None),
        Some(text) if text.trim().is_empty() => Ok(None),
        Some(text) => parse(&text)
            .map(Some)
            .ok_or_else(|| serde::de::Error::custom(format_args!("{text:?} is no date"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_form_is_read_and_one_is_written() {
        let cases = [
            ("2016-08-20T18:04:26Z", "2016-08-20T18:04:26Z"),
            ("2016-08-20T18:04:26.123Z", "2016-08-20T18:04:26Z"),
            ("2016-08-20T18:04:26-04:00", "2016-08-20T22:04:26Z"),
            ("2016-08-20T18:04:26", "2016-08-20T18:04:26Z"),
            ("2016-08-20", "2016-08-20T00:00:00Z"),
        ];
        for (text, expected) in cases {
            assert_eq!(parse(text).map(format).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(parse("20/08/2016"), None);
    }
}
