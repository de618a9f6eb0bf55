use cw_manage::http::{HeaderName, RetryPolicy, SetupError, TimeLimits, address, is_loopback};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

pub(crate) const DEFAULT_URL: &str = "https://api.mysonicwall.com";
pub(crate) const DEFAULT_HEADER: &str = "x-api-key";
pub(crate) const DEFAULT_PAGE_SIZE: u32 = 50;
pub(crate) const DEFAULT_MAX_PAGES: u32 = 1_000;

/// Why a configuration is refused. Holds no key.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// A required setting is absent or empty.
    #[error("the SonicWall setting `{name}` is missing; set it in code or as {variable}")]
    Missing {
        /// The setting.
        name: &'static str,
        /// The environment variable that it can come from.
        variable: &'static str,
    },
    /// A setting has a value that cannot be used.
    #[error("the SonicWall setting `{name}` cannot be used: {reason}")]
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

/// How to reach MySonicWall, and which of its data counts.
///
/// `Debug` leaves the key out.
#[derive(Clone)]
pub struct SonicWallConfig {
    pub(crate) root: Url,
    pub(crate) api_key: SecretString,
    pub(crate) api_key_header: HeaderName,
    pub(crate) page_size: u32,
    pub(crate) max_pages: u32,
    pub(crate) accept_unicode_names: bool,
    pub(crate) network_device_additions: bool,
    pub(crate) time_limits: TimeLimits,
    pub(crate) retry: RetryPolicy,
}

impl SonicWallConfig {
    /// Starts a configuration with the key that MySonicWall showed when it was made.
    pub fn builder(api_key: impl Into<SecretString>) -> ConfigBuilder {
        ConfigBuilder {
            base_url: DEFAULT_URL.to_owned(),
            api_key: api_key.into(),
            api_key_header: DEFAULT_HEADER.to_owned(),
            page_size: DEFAULT_PAGE_SIZE,
            max_pages: DEFAULT_MAX_PAGES,
            accept_unicode_names: false,
            network_device_additions: true,
            allow_plain_http: false,
            time_limits: TimeLimits::default(),
            retry: RetryPolicy::default(),
        }
    }

    /// Reads `SONICWALL_API_KEY`, and optionally `SONICWALL_URL` and
    /// `SONICWALL_ALLOW_PLAIN_HTTP=1`. Everything else has its default.
    ///
    /// # Errors
    ///
    /// As [`ConfigBuilder::build`].
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_lookup(|name| std::env::var(name).ok())
    }

    fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let text = |name| lookup(name).unwrap_or_default();
        let mut builder = Self::builder(text("SONICWALL_API_KEY"))
            .allow_plain_http(text("SONICWALL_ALLOW_PLAIN_HTTP").trim() == "1");
        let url = text("SONICWALL_URL");
        if !url.trim().is_empty() {
            builder = builder.base_url(url);
        }
        builder.build()
    }

    /// Whether MySonicWall is on this machine, as a mock is.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.root)
    }
}

impl std::fmt::Debug for SonicWallConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SonicWallConfig")
            .field("base_url", &self.root.as_str())
            .field("api_key_header", &self.api_key_header)
            .field("page_size", &self.page_size)
            .field("max_pages", &self.max_pages)
            .field("accept_unicode_names", &self.accept_unicode_names)
            .field("network_device_additions", &self.network_device_additions)
            .field("time_limits", &self.time_limits)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

/// Builds a [`SonicWallConfig`]; everything is checked in [`ConfigBuilder::build`].
pub struct ConfigBuilder {
    base_url: String,
    api_key: SecretString,
    api_key_header: String,
    page_size: u32,
    max_pages: u32,
    accept_unicode_names: bool,
    network_device_additions: bool,
    allow_plain_http: bool,
    time_limits: TimeLimits,
    retry: RetryPolicy,
}

impl ConfigBuilder {
    /// Where MySonicWall's API is. Default `https://api.mysonicwall.com`.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// The header that carries the key. Default `X-API-KEY`.
    #[must_use]
    pub fn api_key_header(mut self, name: impl Into<String>) -> Self {
        self.api_key_header = name.into();
        self
    }

    /// Products per page. Default 50.
    #[must_use]
    pub fn page_size(mut self, rows: u32) -> Self {
        self.page_size = rows;
        self
    }

    /// Pages that are read of one tenant's products before the answer counts as endless. Default
    /// 1,000.
    #[must_use]
    pub fn max_pages(mut self, pages: u32) -> Self {
        self.max_pages = pages;
        self
    }

    /// Also reads the products of tenants whose names have characters beyond ASCII. Off by
    /// default, since SonicWall's own integration fails for them (SW-26).
    #[must_use]
    pub fn accept_unicode_names(mut self, accept: bool) -> Self {
        self.accept_unicode_names = accept;
        self
    }

    /// Whether products of the subcategory Network Device are billable. On by default.
    ///
    /// SonicWall's guide contradicts itself: it promises additions for all monthly products, lists
    /// network devices among them, and then says that network devices become configurations
    /// (SW-34). On, every monthly product is billed; off, those of the families Firewall, Firewall
    /// Services, SSL-VPN and SMA 8200v are left out. Turned off later, lines that exist already
    /// stay.
    #[must_use]
    pub fn network_device_additions(mut self, create: bool) -> Self {
        self.network_device_additions = create;
        self
    }

    /// Allows plain `http` to hosts other than this machine. The key then travels in the clear.
    #[must_use]
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// Sets the time limits of a request.
    #[must_use]
    pub fn time_limits(mut self, limits: TimeLimits) -> Self {
        self.time_limits = limits;
        self
    }

    /// Sets how a request is repeated.
    #[must_use]
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// Checks everything. Blanks around the key, as a clipboard adds them, are dropped.
    ///
    /// # Errors
    ///
    /// When a setting is missing or cannot be used; the message names it.
    pub fn build(self) -> Result<SonicWallConfig, ConfigError> {
        let header = HeaderName::try_from(self.api_key_header.trim()).map_err(|_| {
            invalid(
                "API key header",
                "it is no header name; MySonicWall's is X-API-KEY",
            )
        })?;
        for (name, value) in [("page size", self.page_size), ("max pages", self.max_pages)] {
            if value == 0 {
                return Err(invalid(name, "it is 0; give 1 or more"));
            }
        }
        Ok(SonicWallConfig {
            root: address(&self.base_url, self.allow_plain_http).map_err(|error| {
                invalid(
                    "base URL",
                    format!("{error}; give it in code or as SONICWALL_URL, such as {DEFAULT_URL}"),
                )
            })?,
            api_key: key(&self.api_key)?,
            api_key_header: header,
            page_size: self.page_size,
            max_pages: self.max_pages,
            accept_unicode_names: self.accept_unicode_names,
            network_device_additions: self.network_device_additions,
            time_limits: self.time_limits,
            retry: self.retry,
        })
    }
}

impl std::fmt::Debug for ConfigBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The address is not checked yet and may hold credentials.
        f.debug_struct("ConfigBuilder").finish_non_exhaustive()
    }
}

fn invalid(name: &'static str, reason: impl Into<String>) -> ConfigError {
    ConfigError::Invalid {
        name,
        reason: reason.into(),
    }
}

fn key(key: &SecretString) -> Result<SecretString, ConfigError> {
    let text = key.expose_secret().trim();
    if text.is_empty() {
        return Err(ConfigError::Missing {
            name: "API key",
            variable: "SONICWALL_API_KEY",
        });
    }
    // Quotes and backslashes too: escaped in an answer, redaction would not know the key again.
    if !text
        .bytes()
        .all(|b| b.is_ascii_graphic() && b != b'"' && b != b'\\')
    {
        let reason = "it holds a blank or a character that no key has; copy it again";
        return Err(invalid("API key", reason));
    }
    Ok(text.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(environment: &[(&str, &str)]) -> Result<SonicWallConfig, ConfigError> {
        let value = |name: &str| environment.iter().find(|(key, _)| *key == name);
        SonicWallConfig::from_lookup(|name| value(name).map(|(_, text)| (*text).to_owned()))
    }

    #[test]
    fn the_environment_is_read_and_blanks_around_the_key_are_dropped() {
        let config = read(&[("SONICWALL_API_KEY", " s3cret\n")]).unwrap();
        assert_eq!(config.api_key.expose_secret(), "s3cret");
        assert_eq!(config.root.as_str(), "https://api.mysonicwall.com/");

        let config = read(&[
            ("SONICWALL_API_KEY", "s3cret"),
            ("SONICWALL_URL", "http://msw.example"),
            ("SONICWALL_ALLOW_PLAIN_HTTP", "1"),
        ]);
        assert_eq!(config.unwrap().root.as_str(), "http://msw.example/");
    }

    #[test]
    fn a_missing_key_is_named_with_its_variable() {
        for environment in [&[][..], &[("SONICWALL_API_KEY", " \n")]] {
            let error = read(environment).unwrap_err().to_string();
            assert!(error.contains("SONICWALL_API_KEY"), "{error}");
        }
    }
}
