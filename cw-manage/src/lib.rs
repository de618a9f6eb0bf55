//! A typed client of the ConnectWise Manage (ConnectWise PSA, "CWM") REST API.
//!
//! Accessors mirror CWM's own paths, so its documentation is this crate's too:
//! `GET /finance/agreements/42/additions` is
//! `cwm.finance().agreements().id(42).additions().list()`. A verb that a path does not have is a
//! compile error.
//!
//! ```no_run
//! # async fn demo() -> Result<(), Box<dyn std::error::Error>> {
//! use cw_manage::model::{Addition, BillCustomer, Company, CompanyStatusReference, IvItemReference};
//! use cw_manage::patch::Patch;
//! use cw_manage::{Client, Config, Decimal};
//! use futures::TryStreamExt;
//!
//! let cwm = Client::new(Config::from_env()?)?;
//!
//! // A list is a stream of all rows, whatever their number.
//! let active = Company::STATUS.then(CompanyStatusReference::NAME).eq("Active");
//! let mut companies = cwm.company().companies().list().filter(active).stream();
//! while let Some(company) = companies.try_next().await? {
//!     println!("{:?}", company.name);
//! }
//!
//! let additions = cwm.finance().agreements().id(42).additions();
//! let mut line = Addition::draft(IvItemReference::id(17), BillCustomer::Billable);
//! line.quantity = Some(Decimal::from(25));
//! let line = additions.create(&line).await?;
//!
//! if let Some(id) = line.id {
//!     let patch = Patch::new().set(Addition::QUANTITY, Decimal::from(26));
//!     additions.id(id).patch(&patch).await?;
//! }
//! # Ok(())
//! # }
//! ```

pub mod api;
mod auth;
pub mod callback;
mod client;
mod config;
mod discovery;
pub mod doctor;
#[cfg(feature = "system")]
pub mod document;
pub mod endpoint;
mod error;
pub mod http;
mod member;
pub mod model;
pub mod patch;
/// Every path of the API, and how it is reached.
#[cfg_attr(doc, doc = include_str!("../api/paths.md"))]
pub mod paths {
    /// Where this crate differs from CWM's API document, and why.
    #[cfg_attr(doc, doc = include_str!("../api/oddities.md"))]
    pub mod oddities {}
}
pub mod permission;
pub mod query;
mod raw;
mod redirect;
mod site;
pub mod types;

pub use client::Client;
pub use config::{Config, ConfigBuilder, ConfigError};
pub use error::{Error, ErrorKind, Result, Violation};
pub use raw::RawRequest;
pub use site::{Codebase, Site};
pub use types::{Decimal, Id};
