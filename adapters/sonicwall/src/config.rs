use cw_manage::http::{HeaderName, RetryPolicy, TimeLimits, address};
use cw_sync_core::plugin::{ConfigChecks, ConfigError};
use secrecy::SecretString;
use url::Url;

pub(crate) const SONICWALL: ConfigChecks = ConfigChecks::of("SonicWall");

pub(crate) const DEFAULT_URL: &str = "https://api.mysonicwall.com";
pub(crate) const DEFAULT_HEADER: &str = "x-api-key";
pub(crate) const DEFAULT_PAGE_SIZE: u32 = 50;
pub(crate) const DEFAULT_MAX_PAGES: u32 = 1_000;
pub(crate) const DEFAULT_SERIAL_FIELD: &str = "tenantSerial";
pub(crate) const DEFAULT_CAPTURE_CLIENT_SERVICE: &str = "CAPTURECLIENT";

/// Where a partner's consoles are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Region {
    /// The United States.
    #[default]
    Us,
    /// Europe.
    Eu,
}

impl Region {
    fn nsm(self) -> &'static str {
        match self {
            Self::Us => "https://nsm-uswest.sonicwall.com",
            Self::Eu => "https://nsm-eucentral.sonicwall.com",
        }
    }

    fn capture_client(self) -> &'static str {
        match self {
            Self::Us => "https://captureclient-36.sonicwall.com",
            Self::Eu => "https://captureclient-36eu.sonicwall.com",
        }
    }
}

/// How to reach MySonicWall, and which of its data counts.
///
/// `Debug` leaves the key out.
#[derive(Clone)]
pub struct SonicWallConfig {
    pub(crate) root: Url,
    pub(crate) nsm_root: Url,
    pub(crate) capture_client_root: Url,
    pub(crate) nsm_serial_field: String,
    pub(crate) capture_client_services: Vec<String>,
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
            region: Region::default(),
            nsm_url: None,
            capture_client_url: None,
            nsm_serial_field: DEFAULT_SERIAL_FIELD.to_owned(),
            capture_client_services: vec![DEFAULT_CAPTURE_CLIENT_SERVICE.to_owned()],
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

    /// Reads `SONICWALL_API_KEY`, and optionally `SONICWALL_URL`, `SONICWALL_NSM_URL`,
    /// `SONICWALL_CAPTURE_CLIENT_URL` and `SONICWALL_ALLOW_PLAIN_HTTP=1`. Everything else has its
    /// default.
    ///
    /// # Errors
    ///
    /// As [`ConfigBuilder::build`].
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_lookup(|name| std::env::var(name).ok())
    }

    fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let text = |name| lookup(name).unwrap_or_default();
        let key = text("SONICWALL_API_KEY");
        if key.trim().is_empty() {
            return Err(SONICWALL.invalid("apiKey", "SONICWALL_API_KEY is not set"));
        }
        let mut builder =
            Self::builder(key).allow_plain_http(text("SONICWALL_ALLOW_PLAIN_HTTP").trim() == "1");
        let given = |name| Some(text(name)).filter(|url| !url.trim().is_empty());
        if let Some(url) = given("SONICWALL_URL") {
            builder = builder.base_url(url);
        }
        if let Some(url) = given("SONICWALL_NSM_URL") {
            builder = builder.nsm_url(url);
        }
        if let Some(url) = given("SONICWALL_CAPTURE_CLIENT_URL") {
            builder = builder.capture_client_url(url);
        }
        builder.build()
    }
}

impl std::fmt::Debug for SonicWallConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SonicWallConfig")
            .field("base_url", &self.root.as_str())
            .field("nsm_url", &self.nsm_root.as_str())
            .field("capture_client_url", &self.capture_client_root.as_str())
            .field("nsm_serial_field", &self.nsm_serial_field)
            .field("capture_client_services", &self.capture_client_services)
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
    region: Region,
    nsm_url: Option<String>,
    capture_client_url: Option<String>,
    nsm_serial_field: String,
    capture_client_services: Vec<String>,
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

    /// Where the consoles are: it decides their addresses. Default US.
    #[must_use]
    pub fn region(mut self, region: Region) -> Self {
        self.region = region;
        self
    }

    /// Where Network Security Manager's API is, in place of the region's.
    #[must_use]
    pub fn nsm_url(mut self, url: impl Into<String>) -> Self {
        self.nsm_url = Some(url.into());
        self
    }

    /// Where Capture Client's API is, in place of the region's.
    #[must_use]
    pub fn capture_client_url(mut self, url: impl Into<String>) -> Self {
        self.capture_client_url = Some(url.into());
        self
    }

    /// How Network Security Manager spells the tenant's serial when a session is opened. Default
    /// `tenantSerial`, as working clients do; SonicWall's documentation has `tenantserial`.
    #[must_use]
    pub fn nsm_serial_field(mut self, name: impl Into<String>) -> Self {
        self.nsm_serial_field = name.into();
        self
    }

    /// Which `serviceName` among a tenant's cloud services stands for Capture Client. Default
    /// `CAPTURECLIENT`, which is ours, since none is documented; a service that is shown as
    /// "Capture Client" counts whatever its name.
    #[must_use]
    pub fn capture_client_services(mut self, names: &[&str]) -> Self {
        self.capture_client_services = names.iter().map(ToString::to_string).collect();
        self
    }

    /// The header that carries the key. Default `X-API-KEY`.
    #[must_use]
    pub fn api_key_header(mut self, name: impl Into<String>) -> Self {
        self.api_key_header = name.into();
        self
    }

    /// Rows per page. Default 50.
    #[must_use]
    pub fn page_size(mut self, rows: u32) -> Self {
        self.page_size = rows;
        self
    }

    /// Pages that are read of one tenant's list before it counts as endless. Default
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
        for (name, value) in [("pageSize", self.page_size), ("maxPages", self.max_pages)] {
            if value == 0 {
                return Err(SONICWALL.invalid(name, "it is 0; give 1 or more"));
            }
        }
        let root = |name, url: Option<&str>, usual: &str| {
            address(url.unwrap_or(usual), self.allow_plain_http).map_err(|error| {
                SONICWALL.invalid(name, format!("{error}; give one such as {usual}"))
            })
        };
        let (nsm, capture_client) = (self.nsm_url.as_deref(), self.capture_client_url.as_deref());
        Ok(SonicWallConfig {
            root: root("baseUrl", Some(&self.base_url), DEFAULT_URL)?,
            nsm_root: root("nsmUrl", nsm, self.region.nsm())?,
            capture_client_root: root(
                "captureClientUrl",
                capture_client,
                self.region.capture_client(),
            )?,
            nsm_serial_field: self.nsm_serial_field,
            capture_client_services: self.capture_client_services,
            api_key: SONICWALL.credential("apiKey", &self.api_key)?,
            api_key_header: SONICWALL.header_name("apiKeyHeader", &self.api_key_header)?,
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

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

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
