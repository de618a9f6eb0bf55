use cw_manage::http::{HeaderName, HeaderValue, SetupError, address};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

/// Why an adapter's configuration is refused. Holds no secret.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// A setting is missing, or has a value that cannot be used.
    #[error("the {vendor} setting `{setting}` cannot be used: {reason}")]
    Invalid {
        /// The vendor.
        vendor: &'static str,
        /// The setting, as its schema names it.
        setting: &'static str,
        /// Why, and what to give instead.
        reason: String,
    },
    /// HTTP or TLS could not be set up on this machine.
    #[error(transparent)]
    Http(#[from] SetupError),
}

/// What adapters check of their configurations.
///
/// ```
/// use cw_sync_core::plugin::ConfigChecks;
///
/// const ACME: ConfigChecks = ConfigChecks::of("Acme");
///
/// let error = ACME.address("baseUrl", "http://acme.example").unwrap_err();
/// assert!(error.to_string().starts_with("the Acme setting `baseUrl` cannot be used"));
/// assert!(ACME.address("baseUrl", "http://127.0.0.1:8080").is_ok());
/// ```
#[derive(Debug, Clone, Copy)]
pub struct ConfigChecks {
    vendor: &'static str,
}

impl ConfigChecks {
    /// The checks of a vendor's adapter; errors name the vendor.
    pub const fn of(vendor: &'static str) -> Self {
        Self { vendor }
    }

    /// A setting that cannot be used, why, and what to give instead. The reason holds no secret.
    pub fn invalid(self, setting: &'static str, reason: impl Into<String>) -> ConfigError {
        ConfigError::Invalid {
            vendor: self.vendor,
            setting,
            reason: reason.into(),
        }
    }

    /// Where an API is.
    ///
    /// # Errors
    ///
    /// When it is no address, or not https: credentials are sent with every request. (http is
    /// allowed to this machine, as to a mock.)
    pub fn address(self, setting: &'static str, url: &str) -> Result<Url, ConfigError> {
        address(url, false).map_err(|error| self.invalid(setting, error.to_string()))
    }

    /// A key, token or password without blanks in it. Those around it, as a clipboard adds them,
    /// are dropped (AX-28).
    ///
    /// # Errors
    ///
    /// When it is empty, or holds what none has: what fits no header, and quotes and backslashes,
    /// by whose escapes redaction would not know it again in an answer.
    pub fn credential(
        self,
        setting: &'static str,
        text: &SecretString,
    ) -> Result<SecretString, ConfigError> {
        let text = text.expose_secret().trim();
        let fits = |b: u8| b.is_ascii_graphic() && b != b'"' && b != b'\\';
        if text.is_empty() {
            return Err(self.invalid(setting, "it is missing"));
        }
        if !text.bytes().all(fits) {
            let reason = "it holds a blank or a character that no credential has; copy it again";
            return Err(self.invalid(setting, reason));
        }
        Ok(text.into())
    }

    /// The name of a header.
    ///
    /// # Errors
    ///
    /// When it can be none.
    pub fn header_name(self, setting: &'static str, name: &str) -> Result<HeaderName, ConfigError> {
        let name = HeaderName::try_from(name.trim());
        name.map_err(|_| self.invalid(setting, "it is no header name"))
    }

    /// What a header says that carries a credential.
    ///
    /// # Errors
    ///
    /// When it fits no header.
    pub fn header_value(
        self,
        setting: &'static str,
        text: &SecretString,
    ) -> Result<HeaderValue, ConfigError> {
        let mut value = HeaderValue::from_str(text.expose_secret())
            .map_err(|_| self.invalid(setting, "it fits no header"))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACME: ConfigChecks = ConfigChecks::of("Acme");

    #[test]
    fn a_credential_is_one_that_redaction_knows_again() {
        let check = |text: &str| ACME.credential("apiKey", &text.into());
        assert_eq!(check(" s3cret\r\n").unwrap().expose_secret(), "s3cret");
        for (text, expected) in [
            ("", "is missing"),
            (" \n", "is missing"),
            ("s3 cret", "copy it again"),
            ("s3\"cret", "copy it again"),
            ("s3\\cret", "copy it again"),
            ("s3\u{301}cret", "copy it again"),
        ] {
            let error = check(text).unwrap_err().to_string();
            assert!(error.contains("Acme setting `apiKey`"), "{error}");
            assert!(
                error.contains(expected) && !error.contains("cret"),
                "{error}"
            );
        }
    }

    #[test]
    fn a_header_is_checked_and_not_shown() {
        assert_eq!(ACME.header_name("keyHeader", " X-Key ").unwrap(), "x-key");
        let error = ACME.header_name("keyHeader", "X Key").unwrap_err();
        assert!(error.to_string().contains("`keyHeader`"), "{error}");
        let value = ACME.header_value("apiKey", &"Bearer s3cret".into());
        assert!(value.unwrap().is_sensitive());
        let error = ACME.header_value("apiKey", &"s3\ncret".into());
        assert!(!error.unwrap_err().to_string().contains("cret"));
    }
}
