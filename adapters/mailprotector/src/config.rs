use cw_manage::http::{HeaderName, LoadLimits, RetryPolicy, TimeLimits, is_loopback};
use cw_sync_core::plugin::{ConfigChecks, ConfigError};
use secrecy::SecretString;
use url::Url;

pub(crate) const MAILPROTECTOR: ConfigChecks = ConfigChecks::of("Mailprotector");

pub(crate) const DEFAULT_URL: &str = "https://emailservice.io/api/v1";
pub(crate) const DEFAULT_HEADER: &str = "Authorization";
pub(crate) const DEFAULT_PAGE_SIZE: u32 = 25;
/// No limit is published; a working client keeps to 25 in 5 s.
pub(crate) const DEFAULT_REQUESTS: u32 = 25;

/// How the users of a group are counted. Which kinds of user the vendor's own figure includes is
/// not documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Counting {
    /// By the group's own `user_count`.
    #[default]
    GroupCount,
    /// By listing its users: those of the type User count, aliases and mailing lists do not.
    CountUsers,
}

/// How to reach Mailprotector. `Debug` leaves the key out.
#[derive(Debug, Clone)]
pub struct MailprotectorConfig {
    pub(crate) root: Url,
    pub(crate) api_key: SecretString,
    pub(crate) api_key_header: HeaderName,
    pub(crate) reseller: u64,
    pub(crate) counting: Counting,
    pub(crate) page_size: u32,
    pub(crate) requests: u32,
    pub(crate) time_limits: TimeLimits,
    pub(crate) retry: RetryPolicy,
}

impl MailprotectorConfig {
    /// A configuration with the key of a manager's role and the reseller whose customers are
    /// billed. Blanks around the key, as a clipboard adds them, are dropped.
    ///
    /// # Errors
    ///
    /// When the address is none or not https (http is allowed to this machine), or the key cannot
    /// be one.
    pub fn new(
        api_key: impl Into<SecretString>,
        reseller: u64,
        base_url: &str,
    ) -> Result<Self, ConfigError> {
        let root = MAILPROTECTOR.address("baseUrl", base_url)?;
        Ok(Self {
            root,
            api_key: MAILPROTECTOR.credential("apiKey", &api_key.into())?,
            api_key_header: cw_manage::http::header::AUTHORIZATION,
            reseller,
            counting: Counting::default(),
            page_size: DEFAULT_PAGE_SIZE,
            requests: DEFAULT_REQUESTS,
            time_limits: TimeLimits::default(),
            retry: RetryPolicy::default(),
        })
    }

    /// Reads `MAILPROTECTOR_API_KEY`, `MAILPROTECTOR_RESELLER` and, where it is not the usual one,
    /// `MAILPROTECTOR_URL`.
    ///
    /// # Errors
    ///
    /// As [`MailprotectorConfig::new`], and when the reseller is no number.
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_lookup(|name| std::env::var(name).ok())
    }

    fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let text = |name| lookup(name).unwrap_or_default();
        let reseller = text("MAILPROTECTOR_RESELLER").trim().parse();
        let reseller = reseller.map_err(|_| {
            MAILPROTECTOR.invalid("resellerId", "MAILPROTECTOR_RESELLER is no number")
        })?;
        let url = Some(text("MAILPROTECTOR_URL")).filter(|url| !url.trim().is_empty());
        Self::new(
            text("MAILPROTECTOR_API_KEY"),
            reseller,
            url.as_deref().unwrap_or(DEFAULT_URL),
        )
    }

    /// Sets the header that carries the key. Default `Authorization`.
    ///
    /// # Errors
    ///
    /// When it is no header name.
    pub fn with_api_key_header(mut self, name: &str) -> Result<Self, ConfigError> {
        self.api_key_header = MAILPROTECTOR.header_name("apiKeyHeader", name)?;
        Ok(self)
    }

    /// Sets how users are counted. Default: by their groups' own figures.
    #[must_use]
    pub fn with_counting(mut self, counting: Counting) -> Self {
        self.counting = counting;
        self
    }

    /// Sets the rows per page that are asked for; 0 counts as 1. Default 25. The vendor may send
    /// fewer.
    #[must_use]
    pub fn with_page_size(mut self, rows: u32) -> Self {
        self.page_size = rows.max(1);
        self
    }

    /// Sets how many requests are sent in any 5 s at most; fewer than 5 count as 5. Default 25.
    #[must_use]
    pub fn with_requests_in_five_seconds(mut self, requests: u32) -> Self {
        self.requests = requests.max(5);
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

    /// A fifth at once and the rest at an even rate: no 5 s hold more than is allowed.
    pub(crate) fn load(&self) -> LoadLimits {
        let burst = self.requests / 5;
        LoadLimits {
            per_minute: Some((self.requests - burst).saturating_mul(12)),
            burst,
            ..LoadLimits::default()
        }
    }

    /// Whether Mailprotector is on this machine, as a mock is.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.root)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_five_seconds_hold_more_requests_than_allowed() {
        for requests in [5, 25, 26, 1_000] {
            let config = MailprotectorConfig::new("k3y", 1, DEFAULT_URL).unwrap();
            let load = config.with_requests_in_five_seconds(requests).load();
            // In 5 s: what was saved up, and a twelfth of a minute's.
            let most = load.burst + load.per_minute.unwrap().div_ceil(12);
            assert!(
                most <= requests && most > requests / 2,
                "{requests}: {most}"
            );
        }
    }

    #[test]
    fn the_environment_names_key_and_reseller() {
        let lookup = |name: &str| match name {
            "MAILPROTECTOR_API_KEY" => Some(" k3y\n".to_owned()),
            "MAILPROTECTOR_RESELLER" => Some("188 ".to_owned()),
            _ => None,
        };
        let config = MailprotectorConfig::from_lookup(lookup).unwrap();
        assert_eq!(config.root.as_str(), DEFAULT_URL);
        assert_eq!(config.reseller, 188);
        assert!(!format!("{config:?}").contains("k3y"));
        let error = MailprotectorConfig::from_lookup(|_| None).unwrap_err();
        assert!(
            error.to_string().contains("MAILPROTECTOR_RESELLER"),
            "{error}"
        );
    }
}
