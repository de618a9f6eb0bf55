use crate::auth::Credentials;
use crate::http::{LoadLimits, Observer, RetryPolicy, SetupError, TimeLimits};
use crate::site::{Codebase, Site};
use secrecy::SecretString;
use std::sync::Arc;

/// Why a configuration is refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// A required setting is absent or empty.
    #[error("the CWM setting `{name}` is missing; set it in code or as {variable}")]
    Missing {
        /// The setting.
        name: &'static str,
        /// The environment variable that it can come from.
        variable: &'static str,
    },
    /// The site is not one.
    #[error("the CWM site {}cannot be used: {reason}", quoted(.site))]
    Site {
        /// The host that was given; empty where the address could not be read.
        site: String,
        /// Why, and what to give instead.
        reason: String,
    },
    /// A setting has a value that cannot be used.
    #[error("the CWM setting `{name}` cannot be used: {reason}")]
    Invalid {
        /// The setting.
        name: &'static str,
        /// Why.
        reason: String,
    },
    /// HTTP or TLS could not be set up on this machine.
    #[error(transparent)]
    Http(#[from] SetupError),
}

fn quoted(site: &str) -> String {
    match site {
        "" => String::new(),
        site => format!("`{site}` "),
    }
}

/// How to reach one partner's CWM: site, company id, keys, client id, limits.
///
/// `Debug` leaves the keys out.
pub struct Config {
    pub(crate) site: Site,
    pub(crate) company: String,
    pub(crate) credentials: Credentials,
    pub(crate) client_id: SecretString,
    pub(crate) codebase: Option<Codebase>,
    pub(crate) version: Option<String>,
    pub(crate) time_limits: TimeLimits,
    pub(crate) retry: RetryPolicy,
    pub(crate) load: LoadLimits,
    pub(crate) observer: Option<Arc<dyn Observer>>,
}

impl Config {
    /// Starts a configuration. `site` is the host that people log in to, `company` the company id
    /// that they type there.
    pub fn builder(site: impl Into<String>, company: impl Into<String>) -> ConfigBuilder {
        ConfigBuilder {
            site: site.into(),
            company: company.into(),
            ..ConfigBuilder::default()
        }
    }

    /// Reads the configuration from the environment: `CWM_SITE`, `CWM_COMPANY`, `CWM_PUBLIC_KEY`,
    /// `CWM_PRIVATE_KEY`, `CWM_CLIENT_ID`, and optionally `CWM_CODEBASE`, `CWM_VERSION` and
    /// `CWM_ALLOW_PLAIN_HTTP=1`.
    ///
    /// # Errors
    ///
    /// As [`ConfigBuilder::build`].
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_lookup(|name| std::env::var(name).ok())
    }

    fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let text = |name| lookup(name).unwrap_or_default();
        // Set to nothing is how deployment tools leave something out.
        let optional = |name| lookup(name).filter(|text| !text.trim().is_empty());
        let mut builder = Self::builder(text("CWM_SITE"), text("CWM_COMPANY"))
            .keys(text("CWM_PUBLIC_KEY"), text("CWM_PRIVATE_KEY"))
            .client_id(text("CWM_CLIENT_ID"))
            .allow_plain_http(text("CWM_ALLOW_PLAIN_HTTP") == "1");
        builder.codebase = optional("CWM_CODEBASE");
        builder.version = optional("CWM_VERSION");
        builder.build()
    }
}

impl std::fmt::Debug for Config {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Config")
            .field("site", &self.site.name())
            .field("company", &self.company)
            .field("codebase", &self.codebase)
            .field("version", &self.version)
            .field("time_limits", &self.time_limits)
            .field("retry", &self.retry)
            .field("load", &self.load)
            .finish_non_exhaustive()
    }
}

/// Builds a [`Config`]; everything is checked in [`ConfigBuilder::build`].
#[derive(Default)]
pub struct ConfigBuilder {
    site: String,
    company: String,
    public_key: SecretString,
    private_key: SecretString,
    client_id: SecretString,
    codebase: Option<String>,
    version: Option<String>,
    allow_plain_http: bool,
    time_limits: TimeLimits,
    retry: RetryPolicy,
    load: LoadLimits,
    observer: Option<Arc<dyn Observer>>,
}

impl ConfigBuilder {
    /// The API member's keys.
    #[must_use]
    pub fn keys(
        mut self,
        public: impl Into<SecretString>,
        private: impl Into<SecretString>,
    ) -> Self {
        self.public_key = public.into();
        self.private_key = private.into();
        self
    }

    /// The integration's client id, a GUID from ConnectWise's developer network. CWM wants it on
    /// every call.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<SecretString>) -> Self {
        self.client_id = client_id.into();
        self
    }

    /// Pins the codebase, such as `v4_6_release`, instead of discovering it.
    #[must_use]
    pub fn codebase(mut self, codebase: impl Into<String>) -> Self {
        self.codebase = Some(codebase.into());
        self
    }

    /// Pins the API version, such as `2025.1`. Without it CWM answers with its newest models,
    /// which this crate reads leniently.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Allows plain `http` to hosts other than this machine. The keys then travel in the clear.
    #[must_use]
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// Sets the time limits.
    #[must_use]
    pub fn time_limits(mut self, limits: TimeLimits) -> Self {
        self.time_limits = limits;
        self
    }

    /// Sets the retry policy.
    #[must_use]
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// Sets how much is asked of CWM at most, by all clones of the client together. CWM is known to
    /// limit at about 1,000 requests a minute, and at a dozen at once (cwm-api §6.3); the default
    /// stays below.
    #[must_use]
    pub fn load_limits(mut self, limits: LoadLimits) -> Self {
        self.load = limits;
        self
    }

    /// Tells someone of each attempt, with the path template as its operation: for metrics. A
    /// closure will do.
    #[must_use]
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Checks everything. Blanks around keys, as a clipboard adds them, are dropped.
    ///
    /// # Errors
    ///
    /// When a setting is missing or cannot be used; the message names it.
    pub fn build(self) -> Result<Config, ConfigError> {
        if self.site.trim().is_empty() {
            return Err(ConfigError::Missing {
                name: "site",
                variable: "CWM_SITE",
            });
        }
        let company = required(&self.company, "company id", "CWM_COMPANY")?;
        if company.contains('+') || company.contains(':') {
            return Err(ConfigError::Invalid {
                name: "company id",
                reason: format!("`{company}` holds `+` or `:`; give the id typed at CWM's login"),
            });
        }
        let codebase = match &self.codebase {
            None => None,
            Some(text) => Some(Codebase::parse(text).ok_or_else(|| ConfigError::Invalid {
                name: "codebase",
                reason: format!("`{text}` is not of the form v2025_1 or v4_6_release"),
            })?),
        };
        let version = self.version.as_deref().map(str::trim);
        if let Some(version) = version
            && !is_version(version)
        {
            return Err(ConfigError::Invalid {
                name: "version",
                reason: format!("`{version}` is not of the form 2025.1"),
            });
        }
        Ok(Config {
            site: Site::parse(&self.site, self.allow_plain_http)?,
            company: company.to_owned(),
            credentials: Credentials {
                public_key: secret(&self.public_key, "public key", "CWM_PUBLIC_KEY")?,
                private_key: secret(&self.private_key, "private key", "CWM_PRIVATE_KEY")?,
            },
            client_id: secret(&self.client_id, "client id", "CWM_CLIENT_ID")?,
            codebase,
            version: version.map(str::to_owned),
            time_limits: self.time_limits,
            retry: self.retry,
            load: self.load,
            observer: self.observer,
        })
    }
}

impl std::fmt::Debug for ConfigBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConfigBuilder")
            .field("site", &"…")
            .field("company", &self.company)
            .finish_non_exhaustive()
    }
}

/// Whether it is a version of CWM's API, `2025.16`: the year, and the release's number in it.
pub(crate) fn is_version(text: &str) -> bool {
    let digits = |text: &str, most: usize| {
        (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
    };
    text.split_once('.')
        .is_some_and(|(year, number)| year.len() == 4 && digits(year, 4) && digits(number, 3))
}

fn required<'a>(
    text: &'a str,
    name: &'static str,
    variable: &'static str,
) -> Result<&'a str, ConfigError> {
    match text.trim() {
        "" => Err(ConfigError::Missing { name, variable }),
        text => Ok(text),
    }
}

fn secret(
    secret: &SecretString,
    name: &'static str,
    variable: &'static str,
) -> Result<SecretString, ConfigError> {
    use secrecy::ExposeSecret;
    let text = required(secret.expose_secret(), name, variable)?;
    if text
        .chars()
        .any(|c| c.is_control() || c.is_whitespace() || !c.is_ascii())
    {
        return Err(ConfigError::Invalid {
            name,
            reason: "it holds a blank or a character that no key has; copy it again".to_owned(),
        });
    }
    Ok(text.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;
    use std::collections::HashMap;

    fn environment() -> HashMap<&'static str, &'static str> {
        HashMap::from([
            ("CWM_SITE", "na.myconnectwise.net"),
            ("CWM_COMPANY", "acme"),
            ("CWM_PUBLIC_KEY", " pubkey\n"),
            ("CWM_PRIVATE_KEY", "privkey"),
            ("CWM_CLIENT_ID", "c1ient-1d"),
        ])
    }

    fn read(environment: &HashMap<&str, &str>) -> Result<Config, ConfigError> {
        Config::from_lookup(|name| environment.get(name).map(ToString::to_string))
    }

    #[test]
    fn the_environment_is_read_and_blanks_around_keys_are_dropped() {
        let config = read(&environment()).unwrap();
        assert_eq!(config.site.name(), "na.myconnectwise.net");
        assert_eq!(config.credentials.public_key.expose_secret(), "pubkey");
        assert_eq!(config.codebase, None);
    }

    #[test]
    fn what_is_optional_may_be_set_to_nothing() {
        let mut environment = environment();
        for variable in ["CWM_CODEBASE", "CWM_VERSION", "CWM_ALLOW_PLAIN_HTTP"] {
            environment.insert(variable, " ");
        }
        let config = read(&environment).unwrap();
        assert_eq!((config.codebase, config.version), (None, None));
    }

    #[test]
    fn each_missing_setting_is_named_with_its_variable() {
        for variable in environment().into_keys() {
            let mut environment = environment();
            environment.remove(variable);
            let error = read(&environment).unwrap_err().to_string();
            assert!(error.contains(variable), "{error}");
        }
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        for (variable, value, expected) in [
            ("CWM_CODEBASE", "latest", "codebase"),
            ("CWM_VERSION", "v1; q=1", "version"),
            ("CWM_VERSION", "2025.", "version"),
            ("CWM_VERSION", "25.1", "version"),
            ("CWM_VERSION", "2025.1.2", "version"),
            ("CWM_COMPANY", "acme+pub", "company id"),
            ("CWM_PRIVATE_KEY", "two words", "private key"),
            ("CWM_SITE", "http://cw.example", "use https"),
        ] {
            let mut environment = environment();
            environment.insert(variable, value);
            let error = read(&environment).unwrap_err().to_string();
            assert!(error.contains(expected), "{variable}: {error}");
            assert!(!error.contains("two words"), "{error}");
        }
    }

    #[test]
    fn debug_shows_no_secret() {
        let shown = format!("{:?}", read(&environment()).unwrap());
        for secret in ["pubkey", "privkey", "c1ient-1d"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert!(shown.contains("acme"));
    }
}
