//! Configurations with their types and questions.

pub(super) mod batch;
mod convert;
mod find;
mod read;
mod write;

pub(super) use batch::create_all;
pub(super) use find::find;
pub(crate) use read::{Wanted, known, read};
pub(super) use write::write;
