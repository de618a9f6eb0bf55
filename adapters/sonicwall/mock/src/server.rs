//! Starting, steering and stopping the mock.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::error::MockError;
use crate::faults::Faults;
use crate::request_log::RequestLog;
use crate::seed::Seed;
use crate::sessions::Sessions;
use crate::state::Tenants;
use crate::{api, consoles, control, gate};

/// The key that is accepted unless another is given.
const DEFAULT_KEY: &str = "msw-key";

/// Sets up a [`MockSonicWall`].
///
/// Unless told otherwise: the key `msw-key`, the seed that comes with the crate, and a free port of
/// 127.0.0.1.
#[derive(Clone)]
pub struct Builder {
    api_key: String,
    seed: Option<Seed>,
    bind: SocketAddr,
}

impl Builder {
    /// The only key that is accepted.
    #[must_use]
    pub fn api_key(mut self, key: &str) -> Self {
        key.clone_into(&mut self.api_key);
        self
    }

    /// Takes this seed, one tenant or a list of tenants, in place of any other.
    ///
    /// # Errors
    ///
    /// When the text is not a seed, or contradicts itself.
    pub fn seed_json(mut self, json: &str) -> Result<Self, MockError> {
        self.seed = Some(Seed::from_json(json)?);
        Ok(self)
    }

    /// Takes the seed from a file, or from every `.json` file of a folder, in place of any other.
    ///
    /// # Errors
    ///
    /// When a file cannot be read or is not a seed, or when the files contradict each other.
    pub fn seed_path(mut self, path: &Path) -> Result<Self, MockError> {
        self.seed = Some(Seed::from_path(path)?);
        Ok(self)
    }

    /// Where to listen; port 0 means a free one.
    #[must_use]
    pub fn bind(mut self, address: SocketAddr) -> Self {
        self.bind = address;
        self
    }

    /// Starts the mock on the current Tokio runtime. It listens when this returns.
    ///
    /// # Errors
    ///
    /// When the key is empty or the address cannot be listened on.
    pub async fn start(self) -> Result<MockSonicWall, MockError> {
        if self.api_key.is_empty() {
            return Err(MockError::EmptyKey);
        }
        let seed = match self.seed {
            Some(seed) => seed,
            None => Seed::embedded()?,
        };
        let bind_error = |source| MockError::Bind {
            address: self.bind,
            source,
        };
        let listener = TcpListener::bind(self.bind).await.map_err(bind_error)?;
        let address = listener.local_addr().map_err(bind_error)?;

        let (stop, stopped) = watch::channel(());
        let shared = Shared(Arc::new(Inner {
            api_key: self.api_key,
            stopped,
            world: Mutex::new(World::new(seed)),
        }));
        let app = router(shared.clone());
        let until = shared.clone();
        tokio::spawn(async move {
            let served = axum::serve(listener, app);
            // An accept loop that fails leaves clients with refused connections, which is all that
            // a mock can say about it.
            let _ = served
                .with_graceful_shutdown(async move { until.stopped().await })
                .await;
        });
        Ok(MockSonicWall {
            address,
            shared,
            _stop: stop,
        })
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("bind", &self.bind)
            .finish_non_exhaustive()
    }
}

fn router(shared: Shared) -> Router {
    let vendor = api::routes()
        .merge(consoles::routes())
        .layer(from_fn_with_state(shared.clone(), gate::gate));
    Router::new()
        .route(gate::LOGIN_PATH, get(gate::login_page))
        .nest("/__control", control::routes())
        .merge(vendor)
        .with_state(shared)
}

/// A running mock. Dropping it stops the server and lets hanging requests go.
pub struct MockSonicWall {
    address: SocketAddr,
    pub(crate) shared: Shared,
    /// Dropped with the mock, which is what the server waits for.
    _stop: watch::Sender<()>,
}

impl MockSonicWall {
    /// Sets up a mock.
    #[must_use]
    pub fn builder() -> Builder {
        Builder {
            api_key: DEFAULT_KEY.to_owned(),
            seed: None,
            bind: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        }
    }

    /// The base address, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The key that is accepted.
    #[must_use]
    pub fn api_key(&self) -> &str {
        self.shared.api_key()
    }
}

impl fmt::Debug for MockSonicWall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockSonicWall")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

/// What the server and the handle have in common.
#[derive(Clone)]
pub(crate) struct Shared(Arc<Inner>);

struct Inner {
    api_key: String,
    stopped: watch::Receiver<()>,
    world: Mutex<World>,
}

impl Shared {
    pub(crate) fn api_key(&self) -> &str {
        &self.0.api_key
    }

    /// Never held across an `await`.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.0.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns once the mock has been dropped.
    pub(crate) async fn stopped(&self) {
        // Nothing is ever sent: the only change is that the sender goes away.
        let _ = self.0.stopped.clone().changed().await;
    }
}

/// Everything that can change.
pub(crate) struct World {
    pub(crate) tenants: Tenants,
    pub(crate) sessions: Sessions,
    pub(crate) faults: Faults,
    pub(crate) log: RequestLog,
}

impl World {
    fn new(seed: Seed) -> Self {
        Self {
            tenants: Tenants::new(seed),
            sessions: Sessions::default(),
            faults: Faults::default(),
            log: RequestLog::default(),
        }
    }

    pub(crate) fn reset(&mut self) {
        self.tenants.reset();
        self.sessions = Sessions::default();
        self.faults.clear();
        self.log.clear();
    }
}
