//! Writing: from a request's body to a record that may be stored (cwm-api §5).
//!
//! Everything here is pure. [`prepare`] says what the record would become or everything that is
//! wrong with it; the caller stores the result.

mod coerce;
mod patch;
mod references;
mod save;
mod validate;

pub(crate) use coerce::{
    body_fields, conversion, fields as coerce_fields, parse_body as body_value,
};
pub(crate) use patch::apply as apply_patch;
pub(crate) use references::{Interned, make_interned, resolve};
pub(crate) use save::{Mode, Write, completed, prepare, presets};
pub(crate) use validate::{check as check_fields, problem};
