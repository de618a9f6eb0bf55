//! Sets a mock up and starts it.

use std::fmt;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::config::Config;
use crate::error::MockError;
use crate::fixture::{self, Lists};
use crate::generate::Generated;
use crate::mock::MockCwm;
use crate::server;
use crate::shared::Shared;
use crate::switches::Switches;
use crate::time::Clock;

/// Sets a mock up. From [`MockCwm::builder`].
#[derive(Clone)]
#[must_use = "a builder does nothing until it is started"]
pub struct MockCwmBuilder {
    company: String,
    public_key: String,
    private_key: String,
    client_id: String,
    codebase: String,
    lists: Lists,
    generated: Option<Generated>,
    switches: Switches,
    clock: Clock,
    first_id: i64,
    address: SocketAddr,
    allow_non_loopback: bool,
}

impl Default for MockCwmBuilder {
    fn default() -> Self {
        Self {
            company: "acme".to_owned(),
            public_key: "pub".to_owned(),
            private_key: "priv".to_owned(),
            client_id: "cid".to_owned(),
            codebase: "v2025_1/".to_owned(),
            lists: Lists::new(),
            generated: None,
            switches: Switches::default(),
            clock: Clock::System,
            first_id: 1,
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            allow_non_loopback: false,
        }
    }
}

impl MockCwmBuilder {
    /// The company whose API this is. Default `acme`.
    pub fn company(mut self, company: &str) -> Self {
        company.clone_into(&mut self.company);
        self
    }

    /// The API member's keys. Default `pub` and `priv`.
    pub fn keys(mut self, public: &str, private: &str) -> Self {
        public.clone_into(&mut self.public_key);
        private.clone_into(&mut self.private_key);
        self
    }

    /// The client id that requests must carry. Default `cid`.
    pub fn client_id(mut self, client_id: &str) -> Self {
        client_id.clone_into(&mut self.client_id);
        self
    }

    /// The current codebase. Default `v2025_1/`. The literal `v4_6_release/` always works too.
    pub fn codebase(mut self, codebase: &str) -> Self {
        self.codebase = format!("{}/", codebase.trim_matches('/'));
        self
    }

    /// Records to begin with: a JSON object of lists, keyed by the paths of collections. Several
    /// fixtures add up; a later list replaces an earlier one of the same path.
    ///
    /// # Errors
    ///
    /// [`MockError::FixtureJson`]. The records themselves are checked by [`start`](Self::start).
    pub fn fixture_json(mut self, json: &str) -> Result<Self, MockError> {
        self.lists.extend(fixture::parse(json)?);
        Ok(self)
    }

    /// Records to begin with, from a file. See [`fixture_json`](Self::fixture_json).
    ///
    /// # Errors
    ///
    /// [`MockError::ReadFixture`] and [`MockError::FixtureJson`].
    pub fn fixture_file(self, path: impl AsRef<Path>) -> Result<Self, MockError> {
        let path = path.as_ref();
        let text = fs::read_to_string(path).map_err(|source| MockError::ReadFixture {
            path: path.to_owned(),
            source,
        })?;
        self.fixture_json(&text)
    }

    /// Records to begin with, made up from a seed. They come on top of those of a fixture.
    pub fn generated(mut self, generated: Generated) -> Self {
        self.generated = Some(generated);
        self
    }

    /// How to behave where the real server is uncertain.
    pub fn switches(mut self, switches: Switches) -> Self {
        self.switches = switches;
        self
    }

    /// Makes it always this day. Times in `_info` then begin at noon and rise by a second with
    /// every change. Default: the system's clock, in UTC.
    pub fn today(mut self, today: NaiveDate) -> Self {
        self.clock = Clock::Fixed(today);
        self
    }

    /// The id of the first record of a collection that has none yet. Default 1.
    pub fn first_id(mut self, id: i64) -> Self {
        self.first_id = id.max(1);
        self
    }

    /// The address to listen on. Default `127.0.0.1` with a free port.
    pub fn bind(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Lets [`bind`](Self::bind) name an address that other machines can reach. The mock's own
    /// endpoints have no protection at all.
    pub fn allow_non_loopback(mut self, allow: bool) -> Self {
        self.allow_non_loopback = allow;
        self
    }

    /// Loads the fixture and listens. Must be called within a Tokio runtime.
    ///
    /// # Errors
    ///
    /// [`MockError::NotLoopback`], [`MockError::Listen`], and the errors of a fixture.
    pub async fn start(self) -> Result<MockCwm, MockError> {
        if !self.address.ip().is_loopback() && !self.allow_non_loopback {
            return Err(MockError::NotLoopback(self.address));
        }
        let listen = |source| MockError::Listen {
            address: self.address,
            source,
        };
        let listener = TcpListener::bind(self.address).await.map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;
        let config = Config {
            company: self.company,
            public_key: self.public_key,
            private_key: self.private_key,
            client_id: self.client_id,
            codebase: self.codebase,
            switches: self.switches,
            clock: self.clock,
            origin: format!("http://{address}"),
        };
        let store = fixture::load(&self.lists, &config, self.first_id)?;
        let shared = Arc::new(Shared::new(config, store, self.generated));
        let (stop, stopped) = oneshot::channel();
        let server = tokio::spawn(server::run(listener, shared.clone(), stopped));
        Ok(MockCwm::new(shared, stop, server))
    }
}

impl fmt::Debug for MockCwmBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockCwmBuilder")
            .field("company", &self.company)
            .field("codebase", &self.codebase)
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}
