//! Reading: the conditions language, order, projection and paging (cwm-api §4).

mod bind;
pub mod conditions;
mod eval;
mod fields;
mod lexer;
mod like;
mod list;
mod names;
mod narrow;
mod order;
mod paging;
mod params;
mod parser;

pub(crate) use fields::Projection;
pub(crate) use list::{count, list};
pub(crate) use params::Params;

use crate::answer::Refusal;

/// A 400 for a query that the server cannot make sense of (cwm-api §4.3).
pub(crate) fn find_condition(message: impl Into<String>) -> Refusal {
    Refusal::new(400, "ApiFindCondition", message)
}
