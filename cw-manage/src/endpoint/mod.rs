//! The one generic endpoint: a resource is a path, a model and a set of verbs; each verb is written
//! once, here.
//!
//! [`Collection`] and [`Single`] are handles made by the accessors in [`api`](crate::api). Which
//! verbs they have depends on their [`Resource`]: one that the API lacks does not compile.
//!
//! ```compile_fail,E0599
//! # async fn demo(cwm: cw_manage::Client) {
//! // CWM has no way to delete its own system information.
//! cwm.system().info().delete().await;
//! # }
//! ```
//!
//! Nor does the id of another kind of record:
//!
//! ```compile_fail,E0277
//! # fn demo(cwm: cw_manage::Client, company: cw_manage::Id<cw_manage::model::Company>) {
//! cwm.finance().agreements().id(company);
//! # }
//! ```

mod action;
mod bulk;
#[cfg(feature = "system")]
pub mod bundle;
mod changes;
mod download;
mod ensure;
mod filters;
mod list;
mod page;
mod parameter;
mod path;
mod query;
mod reader;
mod resource;
mod upload;
mod verbs;
mod verified;
mod walk;

#[allow(unused_imports, reason = "unused without any section")]
pub(crate) use action::Action;
pub use bulk::{BulkCreatable, BulkDeletable, BulkOutcome, BulkReplaceable, Bulked};
pub use changes::{Changes, Watermark};
pub use download::{Download, DownloadStream};
pub use ensure::{Ensure, Ensured};
pub use filters::SAFE_URL;
pub use list::List;
pub use page::Page;
pub use parameter::QueryValue;
pub use path::PathArgs;
#[allow(unused_imports, reason = "unused without any section")]
pub(crate) use resource::resource;
pub use resource::{
    Countable, Creatable, Deletable, Gettable, Listable, Operation, Parameter, Patchable,
    Replaceable, Resource, Searchable,
};
pub use upload::Upload;
pub use verbs::{Collection, Single};
