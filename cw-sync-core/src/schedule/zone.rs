use super::ScheduleError;
use chrono::{DateTime, NaiveDate, Utc};
use jiff::civil;
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::OnceLock;

/// A time zone, by its IANA name.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone {
    name: String,
    zone: TimeZone,
}

impl Zone {
    /// The zone of this name, in any letter case.
    ///
    /// # Errors
    ///
    /// When there is none. The machine's own table is never asked.
    pub fn named(name: &str) -> Result<Self, ScheduleError> {
        static TABLE: OnceLock<TimeZoneDatabase> = OnceLock::new();
        let table = TABLE.get_or_init(TimeZoneDatabase::bundled);
        let unknown = || ScheduleError::Zone(name.to_owned());
        let zone = table.get(name.trim()).map_err(|_| unknown())?;
        let name = zone.iana_name().ok_or_else(unknown)?.to_owned();
        Ok(Self { name, zone })
    }

    /// Universal time.
    pub fn utc() -> Self {
        Self {
            name: "UTC".to_owned(),
            zone: TimeZone::UTC,
        }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The day that it is there at an instant; beyond the years that calendars know, the day in
    /// UTC.
    pub fn day(&self, at: DateTime<Utc>) -> NaiveDate {
        let day = self.reading(at).and_then(|reading| {
            let (year, month, day) = (reading.year(), reading.month(), reading.day());
            NaiveDate::from_ymd_opt(
                year.into(),
                month.unsigned_abs().into(),
                day.unsigned_abs().into(),
            )
        });
        day.unwrap_or_else(|| at.date_naive())
    }

    /// What a clock there reads at an instant.
    pub(super) fn reading(&self, at: DateTime<Utc>) -> Option<civil::DateTime> {
        let nanos = i32::try_from(at.timestamp_subsec_nanos()).ok()?;
        let at = Timestamp::new(at.timestamp(), nanos).ok()?;
        Some(self.zone.to_datetime(at))
    }

    /// When a clock there reads this for the first time; if it never does since it is set forward
    /// past it, the instant of that. It never falls as readings grow.
    pub(super) fn instant(&self, reading: civil::DateTime) -> Option<DateTime<Utc>> {
        let at = match self.zone.to_ambiguous_timestamp(reading).offset() {
            AmbiguousOffset::Unambiguous { offset } => offset.to_timestamp(reading).ok()?,
            AmbiguousOffset::Fold { before, .. } => before.to_timestamp(reading).ok()?,
            AmbiguousOffset::Gap { before, .. } => {
                let after = before.to_timestamp(reading).ok()?;
                // What comes before an instant does not take in the instant itself.
                let after = after.checked_add(1.nanosecond()).ok()?;
                self.zone.preceding(after).next()?.timestamp()
            }
        };
        DateTime::from_timestamp(at.as_second(), at.subsec_nanosecond().unsigned_abs())
    }
}

impl Default for Zone {
    fn default() -> Self {
        Self::utc()
    }
}

impl TryFrom<String> for Zone {
    type Error = ScheduleError;

    fn try_from(name: String) -> Result<Self, ScheduleError> {
        Self::named(&name)
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.name
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Zone({})", self.name)
    }
}
