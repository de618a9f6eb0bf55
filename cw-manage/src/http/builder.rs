use super::client::HttpClient;
use super::limiter::SharedLoad;
use super::{LoadLimits, Observer, Response, RetryPolicy, SetupError};
use std::sync::Arc;
use std::time::Duration;

/// Time limits, all on by default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeLimits {
    /// To connect, TLS included. Default 10 s. Keep it below `attempt`: a host that cannot be reached
    /// is told from one that does not answer by this limit alone.
    pub connect: Duration,
    /// For one attempt, from connecting to the answer's last byte. Default 60 s. It starts anew
    /// with every piece of a body that is sent or received as a stream.
    pub attempt: Duration,
    /// For a request with all its attempts and pauses. Default 180 s.
    pub total: Duration,
}

impl Default for TimeLimits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            attempt: Duration::from_secs(60),
            total: Duration::from_secs(180),
        }
    }
}

pub(super) type Classifier = dyn Fn(&Response) -> bool + Send + Sync;

/// Builds an [`HttpClient`].
#[derive(Default)]
pub struct Builder {
    limits: TimeLimits,
    retry: RetryPolicy,
    max_body: Option<usize>,
    direct: bool,
    load: LoadLimits,
    shared: Option<SharedLoad>,
    also_transient: Option<Arc<Classifier>>,
    observer: Option<Arc<dyn Observer>>,
}

impl Builder {
    /// Sets the time limits.
    #[must_use]
    pub fn time_limits(mut self, limits: TimeLimits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets the retry policy.
    #[must_use]
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// Sets how much is asked of the server at most. All clones of the client share it.
    #[must_use]
    pub fn load_limits(mut self, limits: LoadLimits) -> Self {
        self.load = limits;
        self
    }

    /// Takes its turns with all clients that share these limits, in place of limits of its own.
    #[must_use]
    pub fn shared_load(mut self, load: &SharedLoad) -> Self {
        self.shared = Some(load.clone());
        self
    }

    /// Tells someone of each attempt: for metrics.
    #[must_use]
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Largest answer that is read, in bytes. Default 64 MiB.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = Some(bytes);
        self
    }

    /// Ignores the machine's proxy settings.
    #[must_use]
    pub fn direct(mut self, direct: bool) -> Self {
        self.direct = direct;
        self
    }

    /// Names further answers that will pass by themselves, such as a 500 whose text says so. They
    /// are repeated for idempotent requests.
    #[must_use]
    pub fn also_transient(
        mut self,
        classifier: impl Fn(&Response) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.also_transient = Some(Arc::new(classifier));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// When TLS cannot be set up, for example on a machine without CA certificates.
    pub fn build(self) -> Result<HttpClient, SetupError> {
        let mut client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(self.limits.connect)
            .user_agent(concat!(
                env!("CARGO_PKG_NAME"),
                "/",
                env!("CARGO_PKG_VERSION")
            ));
        if self.direct {
            client = client.no_proxy();
        }
        Ok(HttpClient {
            client: client.build()?,
            limits: self.limits,
            retry: self.retry,
            max_body: self.max_body.unwrap_or(64 << 20),
            also_transient: self.also_transient,
            limiter: self.shared.unwrap_or_else(|| SharedLoad::new(self.load)).0,
            observer: self.observer,
        })
    }
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Builder")
            .field("limits", &self.limits)
            .field("retry", &self.retry)
            .field("load", &self.load)
            .finish_non_exhaustive()
    }
}
