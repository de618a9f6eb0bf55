//! A stateful mock of the ConnectWise Manage (CWM) REST API on loopback.
//!
//! It answers every path of the API from records in memory, as the real one does: conditions, both
//! kinds of paging, JSON patch, validation errors, `_info`. It knows the rules of agreements,
//! additions, the catalog, tickets and documents, reads in bundles and posts callbacks. It can
//! be told to fail ([`Faults`]), and where the real API's behaviour is not settled, a field of
//! [`Switches`] says which way the mock goes.
//!
//! ```
//! # async fn example() -> Result<(), mock_cwm::MockError> {
//! use mock_cwm::MockCwm;
//!
//! let cwm = MockCwm::builder()
//!     .fixture_json(r#"{"/company/companies": [{"id": 2, "identifier": "Birch", "name": "Birch Dental"}]}"#)?
//!     .start()
//!     .await?;
//! // Point a client at cwm.url(), with cwm.company(), cwm.public_key(), ... and then:
//! assert_eq!(cwm.state("/company/companies")[0]["status"]["name"], "Active");
//! cwm.shutdown().await;
//! # Ok(())
//! # }
//! # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
//! ```
//!
//! The crate is a library for Rust tests and a program, `mock-cwm`, for everything else; the
//! program's `/__control` endpoints do what the methods of [`MockCwm`] do.

mod answer;
mod api;
mod auth;
mod builder;
mod callbacks;
mod config;
mod content;
mod control;
mod defaults;
mod discovery;
mod error;
mod faults;
mod fixture;
mod fixture_file;
mod gate;
mod generate;
mod journal;
mod lag;
mod members;
mod mock;
mod multipart;
mod number;
mod present;
mod query;
mod random;
mod routing;
mod rules;
mod server;
mod service;
mod shared;
mod store;
mod switches;
mod table;
mod time;
mod tls;
mod tokens;
mod version;
mod write;

pub use answer::{Problem, Refusal};
pub use builder::MockCwmBuilder;
pub use callbacks::CallbackPost;
pub use error::MockError;
pub use faults::{Chaos, ChaosKind, Failure, Fault, Faults, ServerErrors, Target, Throttling};
pub use generate::Generated;
pub use journal::{LogEntry, Stats};
pub use members::{ApiMember, Right};
pub use mock::MockCwm;
pub use query::conditions;
pub use switches::Switches;
