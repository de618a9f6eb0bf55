use cw_manage::http::{HeaderName, LoadLimits, RetryPolicy, TimeLimits, is_loopback};
use cw_sync_core::plugin::{ConfigChecks, ConfigError};
use secrecy::SecretString;
use std::time::Duration;
use url::Url;

pub(crate) const ADDIGY: ConfigChecks = ConfigChecks::of("Addigy");

pub(crate) const DEFAULT_URL: &str = "https://api.addigy.com/api/v2";
pub(crate) const DEFAULT_HEADER: &str = "x-api-key";
pub(crate) const DEFAULT_PAGE_SIZE: u32 = 100;
pub(crate) const DEFAULT_RATE: u32 = 50;
/// The fastest rate that is taken: a burst of a second and ten seconds at the rate stay below the
/// 1,000 requests in 10 seconds after which Addigy shuts an account out for a day.
pub(crate) const FASTEST: u32 = 80;
pub(crate) const DEFAULT_FRESH: Duration = Duration::from_secs(60);

/// How to reach Addigy, and which of its data counts. `Debug` leaves the token out.
#[derive(Debug, Clone)]
pub struct AddigyConfig {
    pub(crate) root: Url,
    pub(crate) token: SecretString,
    pub(crate) token_header: HeaderName,
    pub(crate) page_size: u32,
    pub(crate) requests_per_second: u32,
    pub(crate) fresh_for: Duration,
    pub(crate) wifi_mac: bool,
    pub(crate) self_service: bool,
    pub(crate) time_limits: TimeLimits,
    pub(crate) retry: RetryPolicy,
}

impl AddigyConfig {
    /// A configuration with an API token of Addigy's second version. Blanks around it, as a
    /// clipboard adds them, are dropped.
    ///
    /// # Errors
    ///
    /// When the address is none or not https (http is allowed to this machine), or the token cannot
    /// be one.
    pub fn new(token: impl Into<SecretString>, base_url: &str) -> Result<Self, ConfigError> {
        let root = ADDIGY.address("baseUrl", base_url)?;
        Ok(Self {
            root,
            token: ADDIGY.credential("token", &token.into())?,
            token_header: HeaderName::from_static(DEFAULT_HEADER),
            page_size: DEFAULT_PAGE_SIZE,
            requests_per_second: DEFAULT_RATE,
            fresh_for: DEFAULT_FRESH,
            wifi_mac: false,
            self_service: false,
            time_limits: TimeLimits::default(),
            retry: RetryPolicy::default(),
        })
    }

    /// Reads `ADDIGY_TOKEN` and, optionally, `ADDIGY_URL`. Everything else has its default.
    ///
    /// # Errors
    ///
    /// As [`AddigyConfig::new`].
    pub fn from_env() -> Result<Self, ConfigError> {
        let text = |name| std::env::var(name).unwrap_or_default();
        let url = text("ADDIGY_URL");
        let url = if url.trim().is_empty() {
            DEFAULT_URL
        } else {
            &url
        };
        Self::new(text("ADDIGY_TOKEN"), url)
    }

    /// Sets the header that carries the token. Default `x-api-key`; `Authorization` gets `Bearer `
    /// in front of it.
    ///
    /// # Errors
    ///
    /// When it is no header name.
    pub fn with_token_header(mut self, name: &str) -> Result<Self, ConfigError> {
        self.token_header = ADDIGY.header_name("tokenHeader", name)?;
        Ok(self)
    }

    /// Sets the rows per page, from 1. Default 100.
    #[must_use]
    pub fn with_page_size(mut self, rows: u32) -> Self {
        self.page_size = rows.max(1);
        self
    }

    /// Sets how many requests are sent per second at most, from 1 to 80. Default 50. All that uses
    /// one Addigy account counts together, so whoever has other programs on it wants fewer. Within
    /// this program all connections with the same token share the rate of the first that is open.
    #[must_use]
    pub fn with_requests_per_second(mut self, requests: u32) -> Self {
        self.requests_per_second = requests.clamp(1, FASTEST);
        self
    }

    /// Sets for how long one read of the account's alerts serves all policies. Default 60 s; a new
    /// run reads anew in any case. Zero: each policy reads for itself.
    #[must_use]
    pub fn with_fresh_for(mut self, time: Duration) -> Self {
        self.fresh_for = time;
        self
    }

    /// Whether a device without an Ethernet address gets that of its Wi-Fi. Off by default: Addigy's
    /// own integration maps Ethernet only (AD-16).
    #[must_use]
    pub fn with_wifi_mac(mut self, take: bool) -> Self {
        self.wifi_mac = take;
        self
    }

    /// Whether requests of the Self Service app are read in our own style (AD-18). Off by default:
    /// Addigy documents no such call. [`Addigy::with_self_service`](crate::Addigy::with_self_service)
    /// takes another source of them.
    #[must_use]
    pub fn with_self_service(mut self, read: bool) -> Self {
        self.self_service = read;
        self
    }

    /// Sets the time limits of a request.
    #[must_use]
    pub fn with_time_limits(mut self, limits: TimeLimits) -> Self {
        self.time_limits = limits;
        self
    }

    /// Sets how a request is repeated. After a 429 it never is.
    #[must_use]
    pub fn with_retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// What is asked of Addigy at most: a second's requests at once, and the rate after that.
    pub fn load_limits(&self) -> LoadLimits {
        LoadLimits {
            per_minute: Some(self.requests_per_second * 60),
            burst: self.requests_per_second,
            ..LoadLimits::default()
        }
    }

    /// Whether Addigy is on this machine, as a mock is.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.root)
    }
}
