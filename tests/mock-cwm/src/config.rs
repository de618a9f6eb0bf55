//! What a running mock was started with.

use std::fmt;

use crate::switches::Switches;
use crate::time::Clock;

/// Settings that do not change while the mock runs.
#[derive(Clone)]
pub(crate) struct Config {
    /// The company whose API this is.
    pub company: String,
    /// The API member's public key.
    pub public_key: String,
    /// The API member's private key.
    pub private_key: String,
    /// The client id that requests must carry.
    pub client_id: String,
    /// The current codebase, with its trailing slash.
    pub codebase: String,
    /// How to behave where the real server is uncertain.
    pub switches: Switches,
    /// The time.
    pub clock: Clock,
    /// Scheme, host and port.
    pub origin: String,
}

impl Config {
    /// The release that answers, such as 2025.1.
    pub(crate) fn version(&self) -> String {
        release_of(&self.codebase)
    }

    /// What links in `_info` begin with.
    pub(crate) fn href_base(&self) -> String {
        let slash = if self.switches.href_double_slash {
            "/"
        } else {
            ""
        };
        format!("{}/{}{slash}apis/3.0", self.origin, self.codebase)
    }

    /// The address of an API path as `Link` headers show it.
    pub(crate) fn link_url(&self, api_path: &str) -> String {
        let origin = self.switches.link_origin.as_deref().unwrap_or(&self.origin);
        format!(
            "{}/{}apis/3.0{api_path}",
            origin.trim_end_matches('/'),
            self.codebase
        )
    }
}

/// The release of a codebase: 2025.1 of `v2025_1/`.
pub(crate) fn release_of(codebase: &str) -> String {
    let name = codebase.trim_end_matches('/');
    name.trim_start_matches(['v', 'V']).replace('_', ".")
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("company", &self.company)
            .field("codebase", &self.codebase)
            .field("origin", &self.origin)
            .field("clock", &self.clock)
            .field("switches", &self.switches)
            .finish_non_exhaustive()
    }
}
