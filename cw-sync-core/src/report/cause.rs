use crate::schedule::JobName;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Why there was a run.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Cause {
    /// The embedding program made it.
    #[default]
    Program,
    /// A person wanted it.
    Person {
        /// Who.
        who: String,
        /// Why, in their words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<String>,
    },
    /// It was due.
    Schedule {
        /// The job.
        job: JobName,
        /// Since when.
        due_at: DateTime<Utc>,
    },
    /// The vendor told of something.
    Events {
        /// The job.
        job: JobName,
        /// How many events it serves.
        events: usize,
    },
}

impl Cause {
    /// A person.
    pub fn person(who: impl Into<String>) -> Self {
        Self::Person {
            who: who.into(),
            why: None,
        }
    }

    /// Whether it came by itself, and nobody asked for it.
    pub fn is_automatic(&self) -> bool {
        matches!(self, Self::Schedule { .. } | Self::Events { .. })
    }

    /// The job, if it was one's.
    pub fn job(&self) -> Option<&JobName> {
        match self {
            Self::Schedule { job, .. } | Self::Events { job, .. } => Some(job),
            Self::Program | Self::Person { .. } => None,
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Program => f.write_str("the program"),
            Self::Person { who, why: None } => f.write_str(who),
            Self::Person {
                who,
                why: Some(why),
            } => write!(f, "{who}: {why}"),
            Self::Schedule { job, due_at } => write!(f, "job `{job}`, due at {due_at}"),
            Self::Events { job, events } => write!(f, "job `{job}`, for {events} events"),
        }
    }
}
