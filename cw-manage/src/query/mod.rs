//! CWM's query language, typed: field paths, conditions, order, partial reads.
//!
//! ```
//! use cw_manage::{Id, model::{Agreement, CompanyReference}};
//!
//! let company = Agreement::COMPANY.then(CompanyReference::ID);
//! let wanted = company.eq(Id::new(19)).and(Agreement::NAME.contains("Managed"));
//! assert_eq!(wanted.as_str(), r#"company/id = 19 and name contains "Managed""#);
//! ```
//!
//! A filter that compares a number with text does not compile:
//!
//! ```compile_fail,E0277
//! use cw_manage::model::Addition;
//! Addition::QUANTITY.eq("three");
//! ```
//!
//! Nor does an order by a field of another record:
//!
//! ```compile_fail,E0308
//! # fn demo(cwm: cw_manage::Client) {
//! use cw_manage::model::Agreement;
//! cwm.company().companies().list().order_by(Agreement::NAME.asc());
//! # }
//! ```

mod condition;
pub(crate) mod expr;
mod field;
mod literal;
mod operators;
mod partial;
pub(crate) mod scope;

pub use condition::Condition;
pub use field::{Field, FieldPath, OrderBy};
pub use literal::{Literal, literal_pattern, quote};
pub use operators::{Textual, custom_field};
#[doc(hidden)]
pub use partial::asked;
pub use partial::{Partial, PartialRow, Reads};
pub(crate) use partial::{parameter, read};
/// Why a row cannot be read.
pub type PartialError = serde_json::Error;
pub use scope::{Conjoint, Custom, CustomValue, Element, Scope, Whole};
