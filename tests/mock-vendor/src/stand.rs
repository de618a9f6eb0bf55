//! A running mock: its server, its state, its log.

use crate::Vendor;
use crate::control;
use crate::fault::{Fault, Trouble};
use crate::gate::{Entry, gate};
use axum::Router;
use axum::middleware::from_fn_with_state;
use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::net::TcpListener;
use tokio::sync::watch;

/// The log keeps this many requests; then the oldest are forgotten.
const LONGEST: usize = 10_000;

/// A running mock. Dropping it stops the server and lets hanging requests go.
pub struct Stand<V: Vendor> {
    address: SocketAddr,
    shared: Shared<V>,
    /// Dropped with the mock, which is what the server waits for.
    _stop: watch::Sender<()>,
}

impl<V: Vendor> Stand<V> {
    /// Starts a mock with this world on a free port of this machine.
    ///
    /// # Errors
    ///
    /// When no port can be listened on.
    pub async fn start(world: V::World) -> io::Result<Self> {
        Self::start_at(world, (Ipv4Addr::LOCALHOST, 0).into()).await
    }

    /// Starts a mock at an address.
    ///
    /// # Errors
    ///
    /// When it cannot be listened on.
    pub async fn start_at(world: V::World, address: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await.map_err(|error| {
            io::Error::new(error.kind(), format!("cannot listen on {address}: {error}"))
        })?;
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(());
        let shared = Shared(Arc::new(Inner {
            seed: world.clone(),
            stopped,
            state: Mutex::new(Live::new(world)),
        }));
        let app = V::routes()
            .layer(from_fn_with_state(shared.clone(), gate::<V>))
            .merge(Router::new().nest("/__control", control::routes()))
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

    /// The base address of the API, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, V::BASE)
    }

    /// The base address of what steers the mock, without a slash at the end.
    pub fn control(&self) -> String {
        format!("http://{}/__control", self.address)
    }

    /// Changes what the vendor holds.
    pub fn change<T>(&self, change: impl FnOnce(&mut V::World) -> T) -> T {
        change(&mut self.shared.live().world)
    }

    /// Looks at, or changes, what the vendor remembers of its callers.
    pub fn memory<T>(&self, look: impl FnOnce(&mut V::Memory) -> T) -> T {
        look(&mut self.shared.live().memory)
    }

    /// Lets all requests go wrong that contain this text, until [`Stand::heal`] or
    /// [`Stand::reset`]. See [`Trouble::new`].
    pub fn fault(&self, contains: &str, fault: Fault) {
        self.trouble(Trouble::new(contains, fault));
    }

    /// As [`Stand::fault`], for the next so many of these requests.
    pub fn fault_times(&self, times: u32, contains: &str, fault: Fault) {
        self.trouble(Trouble::new(contains, fault).times(times));
    }

    /// Lets some requests go wrong. One request meets one fault at most: the oldest that fits and is
    /// not used up; one that is refused meets none.
    ///
    /// # Panics
    ///
    /// When the status of the fault cannot end an HTTP exchange: a test's mistake.
    pub fn trouble(&self, trouble: Trouble) {
        if let Err(mistake) = trouble.fault.check() {
            panic!("{mistake}");
        }
        self.shared.live().troubles.push(trouble);
    }

    /// Takes all faults away, and leaves everything else as it is.
    pub fn heal(&self) {
        self.shared.live().troubles.clear();
    }

    /// Goes back to the start: to its world, with neither memory nor faults nor log.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// The requests to the vendor's API since the start or the last reset, refused ones included,
    /// the oldest first; the last ten thousand at most.
    pub fn requests(&self) -> Vec<Entry> {
        self.shared.requests()
    }
}

impl<V: Vendor> fmt::Debug for Stand<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stand")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

/// What the server and the handle have in common.
pub struct Shared<V: Vendor>(Arc<Inner<V>>);

struct Inner<V: Vendor> {
    seed: V::World,
    stopped: watch::Receiver<()>,
    state: Mutex<Live<V>>,
}

/// Everything that can change.
pub(crate) struct Live<V: Vendor> {
    pub(crate) world: V::World,
    pub(crate) memory: V::Memory,
    pub(crate) troubles: Vec<Trouble>,
    log: VecDeque<Entry>,
}

impl<V: Vendor> Live<V> {
    fn new(world: V::World) -> Self {
        Self {
            world,
            memory: V::Memory::default(),
            troubles: Vec::new(),
            log: VecDeque::new(),
        }
    }

    pub(crate) fn record(&mut self, entry: Entry) {
        if self.log.len() == LONGEST {
            self.log.pop_front();
        }
        self.log.push_back(entry);
    }
}

impl<V: Vendor> Clone for Shared<V> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<V: Vendor> fmt::Debug for Shared<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").finish_non_exhaustive()
    }
}

impl<V: Vendor> Shared<V> {
    /// A copy of what the vendor holds now.
    pub fn world(&self) -> V::World {
        self.live().world.clone()
    }

    /// Answers from, and changes, what the vendor holds and remembers.
    pub fn with<T>(&self, act: impl FnOnce(&mut V::World, &mut V::Memory) -> T) -> T {
        let live = &mut *self.live();
        act(&mut live.world, &mut live.memory)
    }

    /// Never held across an `await`.
    pub(crate) fn live(&self) -> MutexGuard<'_, Live<V>> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn requests(&self) -> Vec<Entry> {
        self.live().log.iter().cloned().collect()
    }

    pub(crate) fn reset(&self) {
        *self.live() = Live::new(self.0.seed.clone());
    }

    /// Returns once the mock has been dropped.
    pub(crate) async fn stopped(&self) {
        // Nothing is ever sent: the only change is that the sender goes away.
        let _ = self.0.stopped.clone().changed().await;
    }
}
