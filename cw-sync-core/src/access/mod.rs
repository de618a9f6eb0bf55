//! Who may do what with an integration.
//!
//! The host knows its people: it says who calls, of which organization, and whether they are an
//! admin there ([`Caller`]). The integration knows its operators. From both follows the caller's
//! [`Role`], and from the [`Call`] the role that it needs (SW-19).

mod call;
mod caller;
mod role;

pub use call::Call;
pub use caller::{Caller, User};
pub use role::{Refusal, Role, check, role};
