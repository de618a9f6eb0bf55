//! Entries of management reports and backup fields of configurations.

mod convert;
mod find;
mod read;
mod write;

pub(super) use find::find;
pub(crate) use read::{Wanted, read};
pub(super) use write::write;
