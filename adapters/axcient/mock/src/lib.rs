//! A small stateful mock of Axcient's x360Recover API, for tests and examples: it listens on
//! loopback, starts from readable JSON (`seed/`, a file per client), and can be changed and broken.
//!
//! ```
//! # async fn demo() -> std::io::Result<()> {
//! use mock_axcient::{Fault, MockAxcient};
//!
//! let axcient = MockAxcient::start("the-key").await?;
//! axcient.change(|clients| clients[0].devices[0].cloud_usage += 1 << 30);
//! axcient.fault("/device", Fault::CutOff);
//! println!("read {}", axcient.url());
//! # Ok(())
//! # }
//! ```
//!
//! # What is Axcient's and what is ours
//!
//! | part | standing |
//! |---|---|
//! | header `x-api-key`; `/organization`, `/client`, `/client/{id}`, devices, jobs, their history | the vendor's published API |
//! | lists as arrays; 401 with `message` for a wrong key, with `code` and `msg` as HTML for a wrong path | seen in working clients |
//! | a path with a slash at its end is no path | the vendor's own mock |
//! | `GET /event`, `GET /client/{id}/mailbox_usage`, `plan` of devices | our own style: no public contract was found |
//!
//! Everything under `/__control/` steers the mock.

mod api;
mod control;
mod fault;
mod gate;
mod world;

pub use fault::Fault;
pub use world::{Client, Device, Event, Health, Job, Mailboxes, Run};

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::net::TcpListener;
use tokio::sync::watch;

/// A running mock. Dropping it stops the server and lets hanging requests go.
pub struct MockAxcient {
    address: SocketAddr,
    shared: Shared,
    /// Dropped with the mock, which is what the server waits for.
    _stop: watch::Sender<()>,
}

impl MockAxcient {
    /// Starts a mock that accepts this key, on a free port of this machine.
    ///
    /// # Errors
    ///
    /// When no port can be listened on, or the seed is not as it should be.
    pub async fn start(key: &str) -> std::io::Result<Self> {
        Self::start_at(key, SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await
    }

    /// As [`MockAxcient::start`], at this address.
    ///
    /// # Errors
    ///
    /// As [`MockAxcient::start`].
    pub async fn start_at(key: &str, address: SocketAddr) -> std::io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(());
        let shared = Shared(Arc::new(Inner {
            key: key.to_owned(),
            stopped,
            world: Mutex::new(World::new(world::seed()?)),
        }));
        let vendor = api::router(shared.clone());
        let app = vendor
            .nest("/__control", control::routes())
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
        Ok(Self {
            address,
            shared,
            _stop: stop,
        })
    }

    /// The base address, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Changes what Axcient holds.
    pub fn change(&self, change: impl FnOnce(&mut Vec<Client>)) {
        change(&mut self.shared.world().clients);
    }

    /// Changes one client.
    ///
    /// # Panics
    ///
    /// When there is none with this id.
    pub fn client(&self, id: u64, change: impl FnOnce(&mut Client)) {
        let mut world = self.shared.world();
        let client = world.clients.iter_mut().find(|client| client.id == id);
        match client {
            Some(client) => change(client),
            None => panic!("the mock has no client {id}"),
        }
    }

    /// Lets requests go wrong whose path and query contain this text, until [`MockAxcient::reset`];
    /// of several faults that fit, the first counts. Only a request with the right key meets one.
    pub fn fault(&self, path_contains: &str, fault: Fault) {
        let mut world = self.shared.world();
        world.faults.push((path_contains.to_owned(), fault));
    }

    /// After so many more requests the key is no longer known.
    pub fn key_lasts(&self, requests: usize) {
        self.shared.world().key_lasts = Some(requests);
    }

    /// Path and query of each request since the start or the last reset.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.shared.world().requests.clone()
    }

    /// Goes back to the seed, without faults.
    pub fn reset(&self) {
        self.shared.world().reset();
    }

    /// Takes all faults away and leaves the data.
    pub fn heal(&self) {
        let mut world = self.shared.world();
        world.faults.clear();
        world.key_lasts = None;
    }
}

impl fmt::Debug for MockAxcient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockAxcient")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

/// What the server and the handle have in common.
#[derive(Clone)]
struct Shared(Arc<Inner>);

struct Inner {
    key: String,
    stopped: watch::Receiver<()>,
    world: Mutex<World>,
}

/// Everything that can change.
struct World {
    clients: Vec<Client>,
    faults: Vec<(String, Fault)>,
    key_lasts: Option<usize>,
    requests: Vec<String>,
}

impl World {
    fn new(clients: Vec<Client>) -> Self {
        Self {
            clients,
            faults: Vec::new(),
            key_lasts: None,
            requests: Vec::new(),
        }
    }

    fn reset(&mut self) {
        // It could be read when the mock was started.
        *self = Self::new(world::seed().unwrap_or_default());
    }

    fn fault_of(&self, target: &str) -> Option<Fault> {
        let mut faults = self.faults.iter();
        let fault = faults.find(|(part, _)| target.contains(part));
        fault.map(|(_, fault)| fault.clone())
    }
}

impl Shared {
    /// Never held across an `await`.
    fn world(&self) -> MutexGuard<'_, World> {
        self.0.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns once the mock has been dropped.
    async fn stopped(&self) {
        // Nothing is ever sent: the only change is that the sender goes away.
        let _ = self.0.stopped.clone().changed().await;
    }
}
