use cw_manage::http::{HeaderName, LoadLimits, RetryPolicy, TimeLimits, is_loopback};
use cw_sync_core::plugin::{ConfigChecks, ConfigError};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

pub(crate) const PROOFPOINT: ConfigChecks = ConfigChecks::of("Proofpoint");

pub(crate) const USER_HEADER: &str = "X-User";
pub(crate) const PASSWORD_HEADER: &str = "X-Password";

/// An administrator on one stack. `Debug` leaves the password out.
#[derive(Debug, Clone)]
pub struct Account {
    pub(crate) stack: String,
    pub(crate) root: Url,
    pub(crate) user: String,
    pub(crate) password: SecretString,
}

impl Account {
    /// An administrator of a stack, such as `us1` or `eu1`, at its usual address. Blanks around
    /// the password, as a clipboard adds them, are dropped.
    ///
    /// # Errors
    ///
    /// When the stack is no word, or user or password cannot be sent in a header.
    pub fn new(
        stack: &str,
        user: &str,
        password: impl Into<SecretString>,
    ) -> Result<Self, ConfigError> {
        let stack = stack.trim().to_ascii_lowercase();
        if stack.is_empty() || !stack.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(PROOFPOINT.invalid("stack", "it is no stack; give one such as us1"));
        }
        let root = format!("https://{stack}.proofpointessentials.com/api/v1");
        let root = PROOFPOINT.address("stack", &root)?;
        let password: SecretString = password.into();
        Ok(Self {
            stack,
            root,
            user: header_text("user", user)?,
            password: header_text("password", password.expose_secret())?.into(),
        })
    }

    /// Sets where the stack's API is, if not at its usual address.
    ///
    /// # Errors
    ///
    /// When it is no address, or not https: the password is sent with every request. (http is
    /// allowed to this machine.)
    pub fn at(mut self, base_url: &str) -> Result<Self, ConfigError> {
        self.root = PROOFPOINT.address("baseUrl", base_url)?;
        Ok(self)
    }

    /// Whether the stack is on this machine, as a mock is.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.root)
    }
}

/// How to reach Proofpoint Essentials, and what of it counts. `Debug` leaves the passwords out.
#[derive(Debug, Clone)]
pub struct ProofpointConfig {
    pub(crate) domain: String,
    pub(crate) accounts: Vec<Account>,
    pub(crate) headers: [HeaderName; 2],
    pub(crate) trials: bool,
    pub(crate) levels: u32,
    pub(crate) compares_users: bool,
    pub(crate) load: LoadLimits,
    pub(crate) time_limits: TimeLimits,
    pub(crate) retry: RetryPolicy,
}

impl ProofpointConfig {
    /// A configuration with the partner's primary domain, and an administrator on each stack that
    /// its organizations live on; the first is on the partner's own.
    ///
    /// # Errors
    ///
    /// When there is no account, two are on one stack, or the domain is none.
    pub fn new(domain: &str, accounts: Vec<Account>) -> Result<Self, ConfigError> {
        let mut stacks: Vec<_> = accounts.iter().map(|account| &account.stack).collect();
        stacks.sort();
        if stacks.is_empty() {
            return Err(PROOFPOINT.invalid("accounts", "there is none; give one per stack"));
        }
        if stacks.windows(2).any(|two| two[0] == two[1]) {
            return Err(PROOFPOINT.invalid("accounts", "two are on one stack; give one for each"));
        }
        let domain = domain.trim().to_ascii_lowercase();
        if !is_domain(&domain) {
            let reason = "it is no domain; give the partner's primary domain";
            return Err(PROOFPOINT.invalid("domain", reason));
        }
        Ok(Self {
            domain,
            accounts,
            headers: [
                HeaderName::from_static("x-user"),
                HeaderName::from_static("x-password"),
            ],
            trials: false,
            levels: 1,
            compares_users: true,
            load: LoadLimits::default(),
            time_limits: TimeLimits::default(),
            retry: RetryPolicy::default(),
        })
    }

    /// Reads `PROOFPOINT_DOMAIN`, `PROOFPOINT_STACK`, `PROOFPOINT_USER` and `PROOFPOINT_PASSWORD`:
    /// one stack.
    ///
    /// # Errors
    ///
    /// As [`ProofpointConfig::new`] and [`Account::new`].
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_lookup(|name| std::env::var(name).ok())
    }

    fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let text = |name| lookup(name).unwrap_or_default();
        let password = text("PROOFPOINT_PASSWORD");
        let account = Account::new(
            &text("PROOFPOINT_STACK"),
            &text("PROOFPOINT_USER"),
            password,
        );
        Self::new(&text("PROOFPOINT_DOMAIN"), vec![account?])
    }

    /// Sets the headers that carry user and password. Default `X-User` and `X-Password`.
    ///
    /// # Errors
    ///
    /// When one is no header name.
    pub fn with_headers(mut self, user: &str, password: &str) -> Result<Self, ConfigError> {
        self.headers = [
            PROOFPOINT.header_name("userHeader", user)?,
            PROOFPOINT.header_name("passwordHeader", password)?,
        ];
        Ok(self)
    }

    /// Also bills organizations on trial. Default: no.
    #[must_use]
    pub fn with_trials(mut self, trials: bool) -> Self {
        self.trials = trials;
        self
    }

    /// Sets how many levels of partners are read below the partner, its own organizations being
    /// the first; 0 counts as 1. Default 1: those of sub-partners are theirs to bill.
    #[must_use]
    pub fn with_levels(mut self, levels: u32) -> Self {
        self.levels = levels.max(1);
        self
    }

    /// Whether `active_users` is held against the list of users, and a difference told as a
    /// warning. Default: yes. It costs one request per organization.
    #[must_use]
    pub fn with_user_comparison(mut self, compares: bool) -> Self {
        self.compares_users = compares;
        self
    }

    /// Sets how much is asked of each stack at most.
    #[must_use]
    pub fn with_load_limits(mut self, limits: LoadLimits) -> Self {
        self.load = limits;
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
}

/// Whether a text can be a domain, and so one segment of a path.
pub(crate) fn is_domain(text: &str) -> bool {
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    text.contains('.') && text.chars().all(fits) && !text.starts_with('.') && !text.contains("..")
}

/// Text that can be sent in a header and that redaction knows again in an answer.
fn header_text(name: &'static str, text: &str) -> Result<String, ConfigError> {
    let text = text.trim();
    let fits = |b: u8| (b.is_ascii_graphic() || b == b' ') && b != b'"' && b != b'\\';
    if text.is_empty() || !text.bytes().all(fits) {
        let reason = "it is empty or holds a character that cannot be sent; copy it again";
        return Err(PROOFPOINT.invalid(name, reason));
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(stack: &str) -> Account {
        Account::new(stack, "a@b.example", " p4ss\n").unwrap()
    }

    #[test]
    fn a_stack_has_its_usual_address_unless_told() {
        let us2 = account(" US2 ");
        assert_eq!(
            us2.root.as_str(),
            "https://us2.proofpointessentials.com/api/v1"
        );
        assert!(!format!("{us2:?}").contains("p4ss"));
        assert!(us2.clone().at("http://127.0.0.1:1/api/v1").is_ok());
        let error = us2.at("http://us2.example").unwrap_err();
        assert!(error.to_string().contains("clear"), "{error}");
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        for (error, expected) in [
            (Account::new("us1/x", "a", "b").unwrap_err(), "`stack`"),
            (Account::new("us1", " ", "b").unwrap_err(), "`user`"),
            (
                Account::new("us1", "a", "p4\"ss").unwrap_err(),
                "`password`",
            ),
            (
                ProofpointConfig::new("msp.example", Vec::new()).unwrap_err(),
                "there is none",
            ),
            (
                ProofpointConfig::new("msp.example", vec![account("us1"), account("us1")])
                    .unwrap_err(),
                "two are on one stack",
            ),
            (
                ProofpointConfig::new("../x", vec![account("us1")]).unwrap_err(),
                "`domain`",
            ),
            (
                ProofpointConfig::from_lookup(|_| None).unwrap_err(),
                "`stack`",
            ),
        ] {
            let error = error.to_string();
            assert!(error.contains(expected) && !error.contains("p4"), "{error}");
        }
    }

    #[test]
    fn a_domain_is_one_segment_of_a_path() {
        for (text, is) in [
            ("birch.example", true),
            ("bücher.example", true),
            ("a_b.example", true),
            ("birch", false),
            ("..", false),
            (".", false),
            ("a..b", false),
            ("a/b.example", false),
            ("a.example?x", false),
            ("", false),
        ] {
            assert_eq!(is_domain(text), is, "{text}");
        }
    }
}
