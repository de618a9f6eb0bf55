//! Readings of a clock that come again and again. Nothing here knows a zone.

use super::ScheduleError;
use chrono::{NaiveTime, Timelike};
use croner::Cron;
use jiff::civil;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A cron pattern of five fields: minute, hour, day of the month, month, weekday. `L`, `W` and `#`
/// are understood. With both a day and a weekday, either fits.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CronPattern {
    pattern: String,
    // In a box: it is ten times the size of the other schedules.
    cron: Box<Cron>,
}

impl CronPattern {
    /// Reads a pattern.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or nothing ever fits it: the 30th of February.
    pub fn new(pattern: &str) -> Result<Self, ScheduleError> {
        let pattern = pattern.trim().to_owned();
        let wrong = |reason: String| ScheduleError::Cron {
            pattern: pattern.clone(),
            reason,
        };
        if !pattern.starts_with('@') && pattern.split_whitespace().count() != 5 {
            return Err(wrong("it has not five fields".to_owned()));
        }
        let cron: Cron = pattern
            .parse()
            .map_err(|error: croner::errors::CronError| wrong(error.to_string()))?;
        // A whole cycle of the calendar lies between here and the end of what is searched.
        let from = civil::datetime(2000, 1, 1, 0, 0, 0, 0);
        cron.find_next_occurrence(&from, true)
            .map_err(|_| wrong("no date ever fits it".to_owned()))?;
        let cron = Box::new(cron);
        Ok(Self { pattern, cron })
    }

    pub(super) fn after(&self, reading: civil::DateTime) -> Option<civil::DateTime> {
        self.cron.find_next_occurrence(&reading, false).ok()
    }
}

impl PartialEq for CronPattern {
    fn eq(&self, other: &Self) -> bool {
        self.pattern == other.pattern
    }
}

impl Eq for CronPattern {}

impl TryFrom<String> for CronPattern {
    type Error = ScheduleError;

    fn try_from(pattern: String) -> Result<Self, ScheduleError> {
        Self::new(&pattern)
    }
}

impl From<CronPattern> for String {
    fn from(pattern: CronPattern) -> Self {
        pattern.pattern
    }
}

impl fmt::Debug for CronPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CronPattern({})", self.pattern)
    }
}

impl fmt::Display for CronPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.pattern)
    }
}

/// A time of a day of each month. In a month that has no such day it is the last that there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Monthly {
    day: u8,
    at: NaiveTime,
}

/// How it is written.
#[derive(Serialize, Deserialize)]
struct Written {
    day: u8,
    at: NaiveTime,
}

impl Monthly {
    /// Day 1 to 31, hour, minute.
    ///
    /// # Errors
    ///
    /// When there is no such day or time.
    pub fn new(day: u8, hour: u32, minute: u32) -> Result<Self, ScheduleError> {
        Self::checked(day, hour, minute).ok_or(ScheduleError::Monthly { day, hour, minute })
    }

    /// As [`Monthly::new`], for constants: `None` when there is no such day or time.
    pub const fn checked(day: u8, hour: u32, minute: u32) -> Option<Self> {
        match NaiveTime::from_hms_opt(hour, minute, 0) {
            Some(at) if 1 <= day && day <= 31 => Some(Self { day, at }),
            _ => None,
        }
    }

    /// The day of the month.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The time of that day.
    pub fn at(self) -> NaiveTime {
        self.at
    }

    pub(super) fn after(self, reading: civil::DateTime) -> Option<civil::DateTime> {
        let this_month = reading.date().first_of_month();
        let next_month = this_month.last_of_month().tomorrow().ok()?;
        let at = time(self.at)?;
        [this_month, next_month]
            .into_iter()
            .filter_map(|month| {
                let last = month.days_in_month();
                let day = i8::try_from(self.day).ok()?.min(last);
                let date = civil::Date::new(month.year(), month.month(), day).ok()?;
                Some(date.to_datetime(at))
            })
            .find(|candidate| *candidate > reading)
    }
}

impl TryFrom<Written> for Monthly {
    type Error = ScheduleError;

    fn try_from(written: Written) -> Result<Self, ScheduleError> {
        Self::new(written.day, written.at.hour(), written.at.minute())
    }
}

impl From<Monthly> for Written {
    fn from(monthly: Monthly) -> Self {
        Self {
            day: monthly.day,
            at: monthly.at,
        }
    }
}

/// The next time that a clock reads this.
pub(super) fn daily(at: NaiveTime, reading: civil::DateTime) -> Option<civil::DateTime> {
    let today = reading.date().to_datetime(time(at)?);
    if today > reading {
        return Some(today);
    }
    Some(reading.date().tomorrow().ok()?.to_datetime(time(at)?))
}

fn time(at: NaiveTime) -> Option<civil::Time> {
    let [hour, minute, second] = [at.hour(), at.minute(), at.second()].map(i8::try_from);
    civil::Time::new(hour.ok()?, minute.ok()?, second.ok()?, 0).ok()
}
