//! A small stateful mock of Mailprotector, for tests: it listens on loopback, starts from readable JSON
//! (`seed/`), and can be changed and broken.
//!
//! ```
//! # async fn demo() -> std::io::Result<()> {
//! use mock_mailprotector::{Fault, MockMailprotector};
//!
//! let mailprotector = MockMailprotector::start("the-key").await?;
//! mailprotector.change(|customers| customers[0].products[0].quantity = 43);
//! mailprotector.fault("/products", Fault::CutOff);
//! println!("read {}", mailprotector.url());
//! # Ok(())
//! # }
//! ```

mod api;
mod fault;

pub use api::{Customer, Product};
pub use fault::Fault;

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::net::TcpListener;
use tokio::sync::watch;

/// A running mock. Dropping it stops the server and lets hanging requests go.
pub struct MockMailprotector {
    address: SocketAddr,
    shared: Shared,
    /// Dropped with the mock, which is what the server waits for.
    _stop: watch::Sender<()>,
}

impl MockMailprotector {
    /// Starts a mock that accepts this key, on a free port of this machine.
    ///
    /// # Errors
    ///
    /// When no port can be listened on, or the seed is not as it should be.
    pub async fn start(key: &str) -> std::io::Result<Self> {
        let customers = seed()?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(());
        let shared = Shared(Arc::new(Inner {
            key: format!("Bearer {key}"),
            stopped,
            world: Mutex::new(World {
                customers,
                faults: Vec::new(),
            }),
        }));
        let (app, until) = (api::router(shared.clone()), shared.clone());
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

    /// Changes what Mailprotector holds.
    pub fn change(&self, change: impl FnOnce(&mut Vec<Customer>)) {
        change(&mut self.shared.world().customers);
    }

    /// Lets requests go wrong whose path and query contain this text, until [`MockMailprotector::reset`].
    /// Only a request with the right key meets a fault.
    pub fn fault(&self, path_contains: &str, fault: Fault) {
        let mut world = self.shared.world();
        world.faults.push((path_contains.to_owned(), fault));
    }

    /// Goes back to the seed, without faults.
    pub fn reset(&self) {
        let mut world = self.shared.world();
        world.faults.clear();
        // It could be read when the mock was started.
        world.customers = seed().unwrap_or_default();
    }
}

impl fmt::Debug for MockMailprotector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockMailprotector")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

fn seed() -> std::io::Result<Vec<Customer>> {
    Ok(serde_json::from_str(include_str!(
        "../seed/customers.json"
    ))?)
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
    customers: Vec<Customer>,
    faults: Vec<(String, Fault)>,
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
