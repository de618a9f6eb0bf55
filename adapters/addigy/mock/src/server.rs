//! Starting, steering and stopping the mock.

use crate::account::Account;
use crate::error::MockError;
use crate::fault::{Fault, Faults};
use crate::gate::{Entry, gate};
use crate::rate::RateLimit;
use crate::{api, control};
use axum::Router;
use axum::middleware::from_fn_with_state;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// The token that is accepted unless another is given.
const DEFAULT_TOKEN: &str = "addigy-token";

/// Sets up a [`MockAddigy`]: unless told otherwise with the token `addigy-token`, the seed that
/// comes with the crate, Addigy's rate limit, and a free port of 127.0.0.1.
#[derive(Clone)]
pub struct Builder {
    token: String,
    account: Option<Account>,
    bind: SocketAddr,
    rate: (usize, Duration),
}

impl Builder {
    /// The only token that is accepted.
    #[must_use]
    pub fn token(mut self, token: &str) -> Self {
        token.clone_into(&mut self.token);
        self
    }

    /// Starts from this account in place of any other.
    #[must_use]
    pub fn account(mut self, account: Account) -> Self {
        self.account = Some(account);
        self
    }

    /// Starts from a folder with the files of `seed/`.
    ///
    /// # Errors
    ///
    /// When a file cannot be read or is no seed.
    pub fn seed_folder(self, folder: &Path) -> Result<Self, MockError> {
        Ok(self.account(Account::from_folder(folder)?))
    }

    /// Where to listen; port 0 means a free one.
    #[must_use]
    pub fn bind(mut self, address: SocketAddr) -> Self {
        self.bind = address;
        self
    }

    /// How many requests any window of this length may hold. Addigy's: 1,000 in 10 seconds.
    #[must_use]
    pub fn rate_limit(mut self, requests: usize, window: Duration) -> Self {
        self.rate = (requests, window);
        self
    }

    /// Starts the mock on the current Tokio runtime. It listens when this returns.
    ///
    /// # Errors
    ///
    /// When the token is empty or the address cannot be listened on.
    pub async fn start(self) -> Result<MockAddigy, MockError> {
        if self.token.is_empty() {
            return Err(MockError::EmptyToken);
        }
        let account = match self.account {
            Some(account) => account,
            None => Account::embedded()?,
        };
        let bind_error = |source| MockError::Bind {
            address: self.bind,
            source,
        };
        let listener = TcpListener::bind(self.bind).await.map_err(bind_error)?;
        let address = listener.local_addr().map_err(bind_error)?;
        let (stop, stopped) = watch::channel(());
        let (requests, window) = self.rate;
        let shared = Shared(Arc::new(Inner {
            token: self.token,
            stopped,
            seed: account.clone(),
            world: Mutex::new(World {
                account,
                faults: Faults::default(),
                rate: RateLimit::new(requests, window),
                token_lasts: None,
                log: Vec::new(),
            }),
        }));
        let vendor = api::routes().layer(from_fn_with_state(shared.clone(), gate));
        let app = Router::new()
            .nest("/__control", control::routes())
            .merge(vendor)
            .with_state(shared.clone());
        let until = shared.clone();
        tokio::spawn(async move {
            let served = axum::serve(listener, app);
            // An accept loop that fails leaves clients with refused connections, which is all that
            // a mock can say about it.
            let _ = served
                .with_graceful_shutdown(async move { until.stopped().await })
                .await;
        });
        Ok(MockAddigy {
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

/// A running mock. Dropping it stops the server and lets hanging requests go.
pub struct MockAddigy {
    address: SocketAddr,
    shared: Shared,
    /// Dropped with the mock, which is what the server waits for.
    _stop: watch::Sender<()>,
}

impl MockAddigy {
    /// Sets up a mock.
    #[must_use]
    pub fn builder() -> Builder {
        Builder {
            token: DEFAULT_TOKEN.to_owned(),
            account: None,
            bind: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            rate: (1_000, Duration::from_secs(10)),
        }
    }

    /// The base address of the API, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/api/v2", self.address)
    }

    /// The token that is accepted.
    #[must_use]
    pub fn token(&self) -> &str {
        self.shared.token()
    }

    /// Changes what the account holds.
    pub fn change<T>(&self, change: impl FnOnce(&mut Account) -> T) -> T {
        change(&mut self.shared.world().account)
    }

    /// Lets requests go wrong until [`MockAddigy::heal`] whose path, query, a blank and body contain
    /// this text. Only a request with the right token meets a fault, and one at most: the oldest
    /// that fits.
    pub fn fault(&self, contains: &str, fault: Fault) {
        self.shared.world().faults.add(contains, None, fault);
    }

    /// As [`MockAddigy::fault`], for the next so many requests.
    pub fn fault_times(&self, times: u32, contains: &str, fault: Fault) {
        self.shared.world().faults.add(contains, Some(times), fault);
    }

    /// Lets the token expire after so many more requests.
    pub fn expire_token_after(&self, requests: u32) {
        self.shared.world().token_lasts = Some(requests);
    }

    /// Locks the account out, as one request too many does.
    pub fn lock_out(&self) {
        self.shared.world().rate.lock_out();
    }

    /// Whether the account is locked out.
    #[must_use]
    pub fn is_locked_out(&self) -> bool {
        self.shared.world().rate.is_locked()
    }

    /// The most requests that any window of the rate limit has held.
    #[must_use]
    pub fn busiest(&self) -> usize {
        self.shared.world().rate.busiest()
    }

    /// Ends all faults, renews the token and lifts a lock-out; what the account holds stays.
    pub fn heal(&self) {
        self.shared.world().heal();
    }

    /// Goes back to what it was started with, without faults and with an empty log.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// The requests to the vendor's API, oldest first.
    #[must_use]
    pub fn requests(&self) -> Vec<Entry> {
        self.shared.world().log.clone()
    }
}

impl fmt::Debug for MockAddigy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockAddigy")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

/// What the server and the handle have in common.
#[derive(Clone)]
pub(crate) struct Shared(Arc<Inner>);

struct Inner {
    token: String,
    stopped: watch::Receiver<()>,
    seed: Account,
    world: Mutex<World>,
}

/// Everything that can change.
pub(crate) struct World {
    pub(crate) account: Account,
    pub(crate) faults: Faults,
    pub(crate) rate: RateLimit,
    /// For how many more requests the token is good. `None`: for any.
    pub(crate) token_lasts: Option<u32>,
    pub(crate) log: Vec<Entry>,
}

impl World {
    fn heal(&mut self) {
        self.faults.clear();
        self.rate.reset();
        self.token_lasts = None;
    }
}

impl Shared {
    pub(crate) fn token(&self) -> &str {
        &self.0.token
    }

    /// Never held across an `await`.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.0.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn reset(&self) {
        let mut world = self.world();
        world.account = self.0.seed.clone();
        world.log.clear();
        world.heal();
    }

    /// Returns once the mock has been dropped.
    pub(crate) async fn stopped(&self) {
        // Nothing is ever sent: the only change is that the sender goes away.
        let _ = self.0.stopped.clone().changed().await;
    }
}
