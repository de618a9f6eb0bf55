use cw_manage::http::{RetryPolicy, SetupError, TimeLimits, address, is_loopback};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

pub(crate) const DEFAULT_URL: &str = "https://api.addigy.example";
pub(crate) const DEFAULT_PAGE_SIZE: u32 = 50;

/// Why a configuration is refused. Holds no key.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// A setting has a value that cannot be used.
    #[error("the Addigy setting `{name}` cannot be used: {reason}")]
    Invalid {
        /// The setting.
        name: &'static str,
        /// Why, and what to give instead.
        reason: String,
    },
    /// HTTP or TLS could not be set up on this machine.
    #[error(transparent)]
    Http(#[from] SetupError),
}

/// How to reach Addigy. `Debug` leaves the key out.
#[derive(Debug, Clone)]
pub struct AddigyConfig {
    pub(crate) root: Url,
    pub(crate) api_key: SecretString,
    pub(crate) page_size: u32,
    pub(crate) time_limits: TimeLimits,
    pub(crate) retry: RetryPolicy,
}

impl AddigyConfig {
    /// A configuration with the key that Addigy showed when it was made. Blanks around it, as a
    /// clipboard adds them, are dropped.
    ///
    /// # Errors
    ///
    /// When the address is none or not https (http is allowed to this machine), or the key cannot
    /// be one.
    pub fn new(api_key: impl Into<SecretString>, base_url: &str) -> Result<Self, ConfigError> {
        let root =
            address(base_url, false).map_err(|error| invalid("baseUrl", error.to_string()))?;
        Ok(Self {
            root,
            api_key: key(&api_key.into())?,
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

    /// Whether Addigy is on this machine, as a mock is.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.root)
    }
}

pub(crate) fn invalid(name: &'static str, reason: impl Into<String>) -> ConfigError {
    ConfigError::Invalid {
        name,
        reason: reason.into(),
    }
}

fn key(key: &SecretString) -> Result<SecretString, ConfigError> {
    let text = key.expose_secret().trim();
    // Quotes and backslashes too: escaped in an answer, redaction would not know the key again.
    let fits = |b: u8| b.is_ascii_graphic() && b != b'"' && b != b'\\';
    if text.is_empty() || !text.bytes().all(fits) {
        let reason = "it is empty or holds a character that no key has; copy it again";
        return Err(invalid("apiKey", reason));
    }
    Ok(text.into())
}
