use cw_manage::http::{RetryPolicy, TimeLimits, is_loopback};
use cw_sync_core::plugin::{ConfigChecks, ConfigError};
use secrecy::SecretString;
use url::Url;

pub(crate) const ACME: ConfigChecks = ConfigChecks::of("Acme");

pub(crate) const DEFAULT_URL: &str = "https://api.acme.example";
pub(crate) const DEFAULT_PAGE_SIZE: u32 = 50;

/// How to reach Acme. `Debug` leaves the key out.
#[derive(Debug, Clone)]
pub struct AcmeConfig {
    pub(crate) root: Url,
    pub(crate) api_key: SecretString,
    pub(crate) page_size: u32,
    pub(crate) time_limits: TimeLimits,
    pub(crate) retry: RetryPolicy,
}

impl AcmeConfig {
    /// A configuration with the key that Acme showed when it was made. Blanks around it, as a
    /// clipboard adds them, are dropped.
    ///
    /// # Errors
    ///
    /// When the address is none or not https (http is allowed to this machine), or the key cannot
    /// be one.
    pub fn new(api_key: impl Into<SecretString>, base_url: &str) -> Result<Self, ConfigError> {
        let root = ACME.address("baseUrl", base_url)?;
        Ok(Self {
            root,
            api_key: ACME.credential("apiKey", &api_key.into())?,
            page_size: DEFAULT_PAGE_SIZE,
            time_limits: TimeLimits::default(),
            retry: RetryPolicy::default(),
        })
    }

    /// Sets the rows per page; 0 counts as 1. Default 50.
    #[must_use]
    pub fn with_page_size(mut self, rows: u32) -> Self {
        self.page_size = rows.max(1);
        self
    }

    /// Sets the time limits of a request.
    #[must_use]
    pub fn with_time_limits(mut self, limits: TimeLimits) -> Self {
        self.time_limits = limits;
        self
    }

    /// Sets how a request is repeated.
    #[must_use]
    pub fn with_retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// Whether Acme is on this machine, as a mock is.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.root)
    }
}
