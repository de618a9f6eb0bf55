use crate::http::HeaderValue;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret, SecretString};

/// The keys of an API member or of a member's token, or an integrator's login; and the `Authorization` value made of them.
pub(crate) struct Credentials {
    pub(crate) public_key: SecretString,
    pub(crate) private_key: SecretString,
}

impl Credentials {
    /// The Basic token: base64 of `company+public:private`, the `+` literal (cwm-api §2).
    fn token(&self, company: &str) -> String {
        STANDARD.encode(format!(
            "{company}+{}:{}",
            self.public_key.expose_secret(),
            self.private_key.expose_secret()
        ))
    }

    /// The `Authorization` header, marked as a secret.
    pub(crate) fn authorization(&self, company: &str) -> Option<HeaderValue> {
        let mut value = HeaderValue::try_from(format!("Basic {}", self.token(company))).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// Everything that must not show up in a message.
    pub(crate) fn secrets(&self, company: &str) -> [SecretString; 3] {
        [
            self.token(company).into(),
            self.private_key.clone(),
            self.public_key.clone(),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_is_company_plus_public_colon_private() {
        let keys = Credentials {
            public_key: "pub".into(),
            private_key: "priv".into(),
        };
        let header = keys.authorization("acme").unwrap();
        assert_eq!(header.to_str().unwrap(), "Basic YWNtZStwdWI6cHJpdg==");
        assert!(header.is_sensitive());
    }
}
