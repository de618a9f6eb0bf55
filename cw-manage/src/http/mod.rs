//! HTTP as every integration needs it: time limits, retries that know idempotency, no blind
//! redirects, capped bodies, redaction.
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
mod client;
mod error;
mod form;
mod gate;
mod incoming;
mod pulse;
mod redact;
mod request;
mod response;
mod retry;

pub use address::{AddressError, address, is_loopback};
pub(crate) use body::ProgressFn;
pub use body::{Body, Content, Progress};
pub(crate) use client::Reading;
pub use client::{Builder, HttpClient, TimeLimits};
pub use error::{Failure, HttpError, SetupError};
pub use form::Form;
pub use incoming::Incoming;
pub use redact::Redactor;
pub use request::Request;
pub use reqwest::{
    Method, StatusCode,
    header::{self, HeaderMap, HeaderName, HeaderValue},
};
pub use response::Response;
pub use retry::RetryPolicy;
