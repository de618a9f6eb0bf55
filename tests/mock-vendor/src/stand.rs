//! A running mock: its server, its state, its log.

use crate::Vendor;
use crate::control;
use crate::fault::{Fault, Trouble};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use std::collections::VecDeque;
use std::fmt;
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
    pub async fn start(world: V::World) -> std::io::Result<Self> {
        Self::start_at(world, (Ipv4Addr::LOCALHOST, 0).into()).await
    }

    /// Starts a mock at an address.
    ///
    /// # Errors
    ///
    /// When it cannot be listened on.
    pub async fn start_at(world: V::World, address: SocketAddr) -> std::io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(());
        let shared = Shared(Arc::new(Inner {
            seed: world.clone(),
            stopped,
            state: Mutex::new(Live {
                world,
                troubles: Vec::new(),
                log: VecDeque::new(),
            }),
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

    /// The base address, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Changes what the vendor holds.
    pub fn change<T>(&self, change: impl FnOnce(&mut V::World) -> T) -> T {
        change(&mut self.shared.live().world)
    }

    /// Lets all requests go wrong whose path and query contain this text, until
    /// [`Stand::reset`]. Only a request with the right credentials meets a fault.
    pub fn fault(&self, path_contains: &str, fault: Fault) {
        self.trouble(Trouble {
            path: path_contains.to_owned(),
            after: 0,
            times: None,
            fault,
        });
    }

    /// Lets some requests go wrong.
    pub fn trouble(&self, trouble: Trouble) {
        self.shared.live().troubles.push(trouble);
    }

    /// Takes all faults away, and leaves the world as it is.
    pub fn heal(&self) {
        self.shared.live().troubles.clear();
    }

    /// Goes back to the world of the start, without faults.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// The requests since the start or the last reset, refused ones included.
    pub fn requests(&self) -> Vec<Entry> {
        self.shared.live().log.iter().cloned().collect()
    }
}

impl<V: Vendor> fmt::Debug for Stand<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stand")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

/// A request. Headers are never kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Its path and query.
    pub target: String,
    /// The status of the answer.
    pub status: u16,
}

/// What the server and the handle have in common.
pub struct Shared<V: Vendor>(Arc<Inner<V>>);

struct Inner<V: Vendor> {
    seed: V::World,
    stopped: watch::Receiver<()>,
    state: Mutex<Live<V::World>>,
}

/// Everything that can change.
pub(crate) struct Live<W> {
    pub(crate) world: W,
    pub(crate) troubles: Vec<Trouble>,
    pub(crate) log: VecDeque<Entry>,
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

    /// Never held across an `await`.
    pub(crate) fn live(&self) -> MutexGuard<'_, Live<V::World>> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn reset(&self) {
        *self.live() = Live {
            world: self.0.seed.clone(),
            troubles: Vec::new(),
            log: VecDeque::new(),
        };
    }

    /// Returns once the mock has been dropped.
    async fn stopped(&self) {
        // Nothing is ever sent: the only change is that the sender goes away.
        let _ = self.0.stopped.clone().changed().await;
    }
}

/// What every request passes: the credentials, the faults, the log.
async fn gate<V: Vendor>(
    State(shared): State<Shared<V>>,
    request: Request,
    next: Next,
) -> Response {
    let target = request.uri().to_string();
    let (refusal, fault) = {
        let mut live = shared.live();
        let refusal = V::refusal(&live.world, request.headers());
        let mut troubles = live.troubles.iter_mut();
        let met = troubles.find_map(|trouble| {
            let meets = refusal.is_none() && trouble.meets(&target);
            meets.then(|| trouble.fault.clone())
        });
        (refusal, met)
    };
    let answer = match (refusal, fault) {
        (Some(refusal), _) => refusal,
        (None, None) => next.run(request).await,
        (None, Some(Fault::Hang)) => {
            shared.stopped().await;
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
        (None, Some(fault)) => fault.distort(next.run(request).await).await,
    };
    let status = answer.status().as_u16();
    let mut live = shared.live();
    if live.log.len() == LONGEST {
        live.log.pop_front();
    }
    live.log.push_back(Entry { target, status });
    answer
}
