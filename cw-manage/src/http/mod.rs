//! HTTP as every integration needs it: time limits, load limits that every task shares, retries
//! that know idempotency, no blind redirects, capped bodies, redaction.
//!
//! This module knows no word of ConnectWise. The CWM client stands on it, and so do the vendor
//! adapters.
//!
//! ```no_run
//! # async fn demo() -> Result<(), Box<dyn std::error::Error>> {
//! use cw_manage::http::{HttpClient, Request};
//!
//! let http = HttpClient::builder().build()?;
//! let answer = http.send(&Request::get("https://vendor.example/api/tenants".parse()?)).await?;
//! println!("{} after {} attempts", answer.status(), answer.attempts());
//! # Ok(())
//! # }
//! ```

mod address;
mod body;
mod builder;
mod client;
mod course;
mod error;
mod form;
mod incoming;
mod limiter;
mod observer;
mod pace;
mod pulse;
mod redact;
mod request;
mod response;
mod retry;

pub use address::{AddressError, address, is_loopback};
pub(crate) use body::ProgressFn;
pub use body::{Body, Content, Progress};
pub use builder::{Builder, TimeLimits};
pub use client::HttpClient;
pub(crate) use client::Reading;
pub use error::{Failure, HttpError, SetupError};
pub use form::Form;
pub use incoming::Incoming;
pub use limiter::{LoadLimits, SharedLoad};
pub use observer::{Attempt, Observer};
pub use redact::Redactor;
pub use request::Request;
pub use reqwest::{
    Method, StatusCode,
    header::{self, HeaderMap, HeaderName, HeaderValue},
};
pub use response::Response;
pub use retry::RetryPolicy;
pub(crate) use retry::leaves_open;
