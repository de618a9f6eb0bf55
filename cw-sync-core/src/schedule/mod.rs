//! When an integration does what: schedules as data, and pure functions of instants over them.
//!
//! A [`Job`] is a part of an integration with a [`Schedule`]. Schedules speak the partner's time, by
//! an IANA zone name; instants go in and come out as UTC. The table of zones is the one that is
//! compiled in, never the machine's: a table of 2025 is an hour off for Vancouver and Edmonton.
//!
//! Where clocks are changed, two rules hold for every schedule in local time: a time that does
//! not exist that day comes at the first instant that does, and one that exists twice comes
//! once, the first time.
//!
//! ```
//! use chrono::{DateTime, Utc};
//! use cw_sync_core::schedule::{Monthly, Schedule, Task, Zone};
//!
//! # fn demo() -> Result<(), Box<dyn std::error::Error>> {
//! // Counted on the 25th, billed on the 1st at 02:00 (SW-28).
//! let schedule = Schedule::count_then_sync(Monthly::new(25, 2, 0)?, Monthly::new(1, 2, 0)?);
//! let zone = Zone::named("America/Vancouver")?;
//! let now: DateTime<Utc> = "2026-11-26T00:00:00Z".parse()?;
//! let next = schedule.upcoming(now, &zone, 2);
//! assert_eq!(next[0].at.to_string(), "2026-12-01 09:00:00 UTC");
//! assert_eq!((next[0].task, next[1].task), (Task::Sync, Task::Count));
//! # Ok(())
//! # }
//! # demo().unwrap();
//! ```

mod calendar;
mod event;
mod job;
mod missed;
mod pace;
mod rule;
mod schedules;
mod state;
mod zone;

pub use calendar::{CronPattern, Monthly};
pub use event::{Delivery, Event, EventQuery};
pub use job::{Job, JobName};
pub use missed::Missed;
pub use pace::Pace;
pub use rule::{Due, Schedule, Task};
pub use schedules::Schedules;
pub(crate) use state::pause;
pub use state::{JobState, Tried};
pub use zone::Zone;

/// Why a schedule cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ScheduleError {
    /// No zone has this name.
    #[error(
        "there is no time zone `{0}`; give an IANA name such as `America/New_York`, `Europe/Berlin` \
         or `UTC`"
    )]
    Zone(String),
    /// A cron pattern cannot be read, or nothing ever fits it.
    #[error(
        "the cron pattern `{pattern}` cannot be used: {reason}; give minute, hour, day, month and \
         weekday, such as `30 2 * * MON-FRI`"
    )]
    Cron {
        /// The pattern.
        pattern: String,
        /// Why.
        reason: String,
    },
    /// A month has no such day, or a day no such time.
    #[error(
        "there is no day {day} of a month, or no time {hour}:{minute:02}; give 1 to 31 and 0:00 to 23:59"
    )]
    Monthly {
        /// The day.
        day: u8,
        /// The hour.
        hour: u32,
        /// The minute.
        minute: u32,
    },
}
