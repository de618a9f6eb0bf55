//! What adapters of JSON APIs have in common: calls whose failures say what happened and what to
//! check, and values that are read leniently.

mod api;
mod loose;

pub use api::{Advice, Answer, JsonApi};
pub use loose::{Loose, Row, object, rows};
