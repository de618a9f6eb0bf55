//! What becomes of an alert from poll to poll: pure, without CWM.
//!
//! One [`AlertRecord`] stands for each alert of a tenant; [`step`] takes it from one poll to the
//! next. The records are the outbox too: an alert that stands and has no ticket yet waits there for
//! one, however long CWM or the vendor is away.

mod poll;
mod record;
mod step;

pub(crate) use poll::{Poll, Records};
pub use record::{AlertRecord, AlertState, reference};
pub(crate) use record::{Ticketed, marker, occurrence_of, ticketed};
pub use step::{Sight, step};
