use crate::service::Plan;
use cw_manage::http::{HeaderName, RetryPolicy, TimeLimits, is_loopback};
use cw_sync_core::plugin::{ConfigChecks, ConfigError};
use rust_decimal::Decimal;
use secrecy::SecretString;
use url::Url;

pub(crate) const AXCIENT: ConfigChecks = ConfigChecks::of("Axcient");

pub(crate) const DEFAULT_URL: &str = "https://axapi.axcient.com/x360recover";
pub(crate) const DEFAULT_HEADER: &str = "x-api-key";
pub(crate) const DEFAULT_PAGE_SIZE: u32 = 100;
pub(crate) const DEFAULT_HISTORY_DAYS: u32 = 30;

/// Where events come from, of which tickets are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Events {
    /// From the health of devices and their jobs: all that Axcient's public API has.
    #[default]
    Health,
    /// From a feed in our own style, `GET /event`.
    Feed,
}

/// How many bytes a gigabyte has. Whatever is chosen holds for all of an integration's invoices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Gigabyte {
    /// 2^30. Our choice; Axcient does not say.
    #[default]
    Binary,
    /// 10^9.
    Decimal,
}

impl Gigabyte {
    /// So many bytes in this unit, exactly: rounding is the policy's.
    pub fn of(self, bytes: u64) -> Decimal {
        let unit: u32 = match self {
            Self::Binary => 1 << 30,
            Self::Decimal => 1_000_000_000,
        };
        Decimal::from(bytes) / Decimal::from(unit)
    }
}

/// How to reach Axcient, and how its figures are read. `Debug` leaves the key out.
#[derive(Debug, Clone)]
pub struct AxcientConfig {
    pub(crate) root: Url,
    pub(crate) api_key: SecretString,
    pub(crate) api_key_header: HeaderName,
    pub(crate) page_size: u32,
    pub(crate) events: Events,
    pub(crate) mailbox_usage: bool,
    pub(crate) default_plan: Option<Plan>,
    pub(crate) gigabyte: Gigabyte,
    pub(crate) history_days: u32,
    pub(crate) time_limits: TimeLimits,
    pub(crate) retry: RetryPolicy,
}

impl AxcientConfig {
    /// A configuration with the key that x360Portal showed when it was made. Blanks around it, as a
    /// clipboard adds them, are dropped (AX-28).
    ///
    /// # Errors
    ///
    /// When the address is none or not https (http is allowed to this machine), or the key cannot
    /// be one.
    pub fn new(api_key: impl Into<SecretString>, base_url: &str) -> Result<Self, ConfigError> {
        let root = AXCIENT.address("baseUrl", base_url)?;
        Ok(Self {
            root,
            api_key: AXCIENT.credential("apiKey", &api_key.into())?,
            api_key_header: HeaderName::from_static(DEFAULT_HEADER),
            page_size: DEFAULT_PAGE_SIZE,
            events: Events::default(),
            mailbox_usage: false,
            default_plan: None,
            gigabyte: Gigabyte::default(),
            history_days: DEFAULT_HISTORY_DAYS,
            time_limits: TimeLimits::default(),
            retry: RetryPolicy::default(),
        })
    }

    /// Reads `AXCIENT_API_KEY` and, if it is set, `AXCIENT_URL`. All else has its default.
    ///
    /// # Errors
    ///
    /// As [`AxcientConfig::new`].
    pub fn from_env() -> Result<Self, ConfigError> {
        let text = |name| std::env::var(name).unwrap_or_default();
        let url = text("AXCIENT_URL");
        let url = if url.trim().is_empty() {
            DEFAULT_URL
        } else {
            &url
        };
        Self::new(text("AXCIENT_API_KEY"), url)
    }

    /// Sets the header that carries the key. Default `x-api-key`.
    ///
    /// # Errors
    ///
    /// When it is no header name.
    pub fn with_api_key_header(mut self, name: &str) -> Result<Self, ConfigError> {
        self.api_key_header = AXCIENT.header_name("apiKeyHeader", name)?;
        Ok(self)
    }

    /// Sets the rows per page of lists that have pages; 0 counts as 1. Default 100.
    #[must_use]
    pub fn with_page_size(mut self, rows: u32) -> Self {
        self.page_size = rows.max(1);
        self
    }

    /// Sets where events come from. Default [`Events::Health`].
    #[must_use]
    pub fn with_events(mut self, events: Events) -> Self {
        self.events = events;
        self
    }

    /// Sets whether mailboxes are counted by `GET /client/{id}/mailbox_usage`, a call in our own
    /// style. Off by default: then no mailboxes are reported, and their lines are left.
    #[must_use]
    pub fn with_mailbox_usage(mut self, read: bool) -> Self {
        self.mailbox_usage = read;
        self
    }

    /// Sets the plan of devices for which Axcient names none, as its public API never does. Without
    /// it the backups of a client with such a device are not billed, and the report says so.
    #[must_use]
    pub fn with_default_plan(mut self, plan: Option<Plan>) -> Self {
        self.default_plan = plan;
        self
    }

    /// Sets how many bytes a gigabyte has. Default 2^30.
    #[must_use]
    pub fn with_gigabyte(mut self, gigabyte: Gigabyte) -> Self {
        self.gigabyte = gigabyte;
        self
    }

    /// Sets how many days of job history count for statistics. Default 30.
    #[must_use]
    pub fn with_history_days(mut self, days: u32) -> Self {
        self.history_days = days;
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

    /// Whether Axcient is on this machine, as a mock is.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.root)
    }
}
