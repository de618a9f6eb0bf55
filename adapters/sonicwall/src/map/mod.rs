//! From the vendor's rows to the engine's terms. Pure: no I/O, no clock. A row that cannot be
//! understood becomes a gap, never a zero and never nothing.

mod alerts;
mod dates;
mod devices;
mod products;
mod rows;
mod tenants;

pub(crate) use alerts::alerts;
pub(crate) use devices::{Managed, devices};
pub(crate) use products::products;
pub(crate) use tenants::{Consoles, consoles, is_tenant_key, tenants};

use crate::wire::Loose;
use cw_sync_core::source::Gap;

/// What was understood, and what was not.
pub(crate) type Mapped<T> = (Vec<T>, Vec<Gap>);

fn text(field: &Option<Loose>) -> Option<String> {
    field.as_ref().and_then(Loose::text)
}

pub(crate) fn gap(subject: &str, reason: impl Into<String>) -> Gap {
    Gap {
        subject: subject.to_owned(),
        reason: reason.into(),
    }
}

#[cfg(test)]
mod tests;
