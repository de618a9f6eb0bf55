//! Sets a mock up and starts it.

use std::fmt;
use std::fs;
use std::iter;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use reqwest::redirect::Policy;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::callbacks::{self, Outbox};
use crate::config::Config;
use crate::error::MockError;
use crate::faults::Chaos;
use crate::fixture::{self, Lists};
use crate::fixture_file::{self, Fixture};
use crate::generate::Generated;
use crate::members::ApiMember;
use crate::mock::MockCwm;
use crate::server::{self, Listener};
use crate::shared::{Settings, Shared, codebase_of};
use crate::switches::Switches;
use crate::time::Clock;
use crate::tls::Tls;

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
    members: Vec<ApiMember>,
    generated: Option<Generated>,
    switches: Switches,
    clock: Clock,
    first_id: i64,
    http: Option<SocketAddr>,
    https: Option<SocketAddr>,
    certificate_folder: Option<PathBuf>,
    chaos: Option<Chaos>,
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
            members: Vec::new(),
            generated: None,
            switches: Switches::default(),
            clock: Clock::System,
            first_id: 1,
            http: Some(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))),
            https: None,
            certificate_folder: None,
            chaos: None,
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
        self.codebase = codebase_of(codebase);
        self
    }

    /// One more API member, with keys and rights of its own. The first, whose keys are
    /// [`keys`](Self::keys), is called `api` and may do everything.
    pub fn member(mut self, member: ApiMember) -> Self {
        self.members.push(member);
        self
    }

    /// Records to begin with: a JSON object of lists, keyed by the paths of collections; under
    /// `apiMembers` there may be members. Several fixtures add up; a later list replaces an earlier
    /// one of the same path.
    ///
    /// # Errors
    ///
    /// [`MockError::FixtureJson`] and [`MockError::FixtureMember`]. The records themselves are
    /// checked by [`start`](Self::start).
    pub fn fixture_json(self, json: &str) -> Result<Self, MockError> {
        Ok(self.fixture(fixture_file::from_json(json)?))
    }

    /// Records to begin with, as TOML: `[["/company/companies"]]` begins a record. See
    /// [`fixture_json`](Self::fixture_json).
    ///
    /// # Errors
    ///
    /// [`MockError::FixtureToml`] and those of [`fixture_json`](Self::fixture_json).
    pub fn fixture_toml(self, toml: &str) -> Result<Self, MockError> {
        Ok(self.fixture(fixture_file::from_toml(toml)?))
    }

    fn fixture(mut self, fixture: Fixture) -> Self {
        self.lists.extend(fixture.lists);
        self.members.extend(fixture.members);
        self
    }

    /// Records to begin with, from a file: TOML where its name ends so, otherwise JSON. See
    /// [`fixture_json`](Self::fixture_json).
    ///
    /// # Errors
    ///
    /// [`MockError::ReadFixture`] and those of [`fixture_toml`](Self::fixture_toml).
    pub fn fixture_file(self, path: impl AsRef<Path>) -> Result<Self, MockError> {
        let path = path.as_ref();
        let text = fs::read_to_string(path).map_err(|source| MockError::ReadFixture {
            path: path.to_owned(),
            source,
        })?;
        match path.extension() {
            Some(extension) if extension.eq_ignore_ascii_case("toml") => self.fixture_toml(&text),
            _ => self.fixture_json(&text),
        }
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

    /// The address for HTTP. Default `127.0.0.1` with a free port.
    pub fn bind(mut self, address: SocketAddr) -> Self {
        self.http = Some(address);
        self
    }

    /// The address for HTTPS, in HTTP/1.1 and HTTP/2. Default none. The certificate is made at the
    /// start; clients must trust [`MockCwm::certificate_pem`].
    pub fn https(mut self, address: SocketAddr) -> Self {
        self.https = Some(address);
        self
    }

    /// Does not listen for HTTP.
    pub fn without_http(mut self) -> Self {
        self.http = None;
        self
    }

    /// Writes the certificate to trust into a folder, as `mock-cwm.pem`.
    pub fn certificate_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.certificate_folder = Some(folder.into());
        self
    }

    /// Fails at random from the start. A reset ends it.
    pub fn chaos(mut self, chaos: Chaos) -> Self {
        self.chaos = Some(chaos);
        self
    }

    /// Lets the addresses be such that other machines can reach them. The mock's own endpoints have
    /// no protection at all.
    pub fn allow_non_loopback(mut self, allow: bool) -> Self {
        self.allow_non_loopback = allow;
        self
    }

    /// Loads the fixture and listens. Must be called within a Tokio runtime.
    ///
    /// # Errors
    ///
    /// [`MockError::NotLoopback`], [`MockError::NoListener`], [`MockError::Listen`], the errors of a
    /// certificate, and those of a fixture.
    pub async fn start(self) -> Result<MockCwm, MockError> {
        let http = self.listen(self.http).await?;
        let https = self.listen(self.https).await?;
        let tls = https.as_ref().map(|_| Tls::new()).transpose()?;
        if let (Some(tls), Some(folder)) = (&tls, &self.certificate_folder) {
            tls.write_to(folder)?;
        }
        let origin = |scheme: &str, socket: &Option<(TcpListener, SocketAddr)>| {
            let socket = socket.as_ref();
            socket.map(|(_, address)| format!("{scheme}://{address}"))
        };
        let (plain, safe) = (origin("http", &http), origin("https", &https));
        let Some(first) = plain.clone().or_else(|| safe.clone()) else {
            return Err(MockError::NoListener);
        };
        let config = |origin: Option<String>| {
            let origin = origin.unwrap_or_else(|| first.clone());
            Arc::new(self.config(origin))
        };
        let settings = Settings {
            http: config(plain),
            https: config(safe),
        };
        let store = fixture::load(&self.lists, &settings.http, self.first_id)?;
        let own = ApiMember::new("api", &self.public_key, &self.private_key);
        let members = iter::once(own).chain(self.members).map(Arc::new).collect();
        let (outbox, letters) = Outbox::new();
        // Callbacks go where they are told to go, and nowhere else.
        let client = reqwest::Client::builder()
            .no_proxy()
            .redirect(Policy::none())
            .build()
            .map_err(MockError::CallbackClient)?;
        let shared = Shared::new(settings, members, store, self.generated, outbox);
        let shared = Arc::new(shared);
        shared.lock().faults.chaos = self.chaos;
        let listeners = [http.map(|it| (it, None)), https.map(|it| (it, tls.clone()))];
        let listeners = listeners
            .into_iter()
            .flatten()
            .map(|((socket, _), tls)| Listener {
                socket,
                tls: tls.map(|tls| tls.acceptor),
            });
        let (stop, stopped) = oneshot::channel();
        let posting = callbacks::run(shared.clone(), client, letters);
        let server = server::run(listeners.collect(), shared.clone(), posting, stopped);
        let pem = tls.map(|tls| tls.pem);
        Ok(MockCwm::new(shared, pem, stop, tokio::spawn(server)))
    }

    async fn listen(
        &self,
        address: Option<SocketAddr>,
    ) -> Result<Option<(TcpListener, SocketAddr)>, MockError> {
        let Some(address) = address else {
            return Ok(None);
        };
        if !address.ip().is_loopback() && !self.allow_non_loopback {
            return Err(MockError::NotLoopback(address));
        }
        let failed = |source| MockError::Listen { address, source };
        let socket = TcpListener::bind(address).await.map_err(failed)?;
        let address = socket.local_addr().map_err(failed)?;
        Ok(Some((socket, address)))
    }

    fn config(&self, origin: String) -> Config {
        Config {
            company: self.company.clone(),
            public_key: self.public_key.clone(),
            private_key: self.private_key.clone(),
            client_id: self.client_id.clone(),
            codebase: self.codebase.clone(),
            switches: self.switches.clone(),
            clock: self.clock,
            origin,
        }
    }
}

impl fmt::Debug for MockCwmBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockCwmBuilder")
            .field("company", &self.company)
            .field("codebase", &self.codebase)
            .field("http", &self.http)
            .field("https", &self.https)
            .finish_non_exhaustive()
    }
}
