//! The catalog, and agreements with their additions.

mod convert;
mod find;
mod read;
mod write;

pub(super) use find::find;
pub(crate) use read::{Wanted, read};
pub(super) use write::write;
