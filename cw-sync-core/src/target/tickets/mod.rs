//! Service tickets: boards, what belongs to a ticket, and how each is looked up.

mod find;
mod read;
mod write;

pub(super) use find::find;
pub(crate) use read::{Wanted, read};
pub(super) use write::write;
