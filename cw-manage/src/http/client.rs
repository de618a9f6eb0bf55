use super::gate::Gate;
use super::incoming::{Incoming, Origin};
use super::pulse::Pulse;
use super::retry::worth_repeating;
use super::{Body, Failure, HttpError, Request, Response, RetryPolicy, SetupError, header};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// Time limits, all on by default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeLimits {
    /// To connect, TLS included. Default 10 s.
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

type Classifier = dyn Fn(&Response) -> bool + Send + Sync;

/// Builds an [`HttpClient`].
#[derive(Default)]
pub struct Builder {
    limits: TimeLimits,
    retry: RetryPolicy,
    max_body: Option<usize>,
    direct: bool,
    also_transient: Option<Arc<Classifier>>,
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
            gate: Arc::default(),
        })
    }
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Builder")
            .field("limits", &self.limits)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

/// Sends requests. A clone is cheap and shares the connections, and the pauses that a server asks
/// for by `Retry-After`.
#[derive(Clone)]
pub struct HttpClient {
    client: reqwest::Client,
    limits: TimeLimits,
    retry: RetryPolicy,
    max_body: usize,
    also_transient: Option<Arc<Classifier>>,
    gate: Arc<Gate>,
}

impl std::fmt::Debug for HttpClient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HttpClient")
            .field("limits", &self.limits)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

impl HttpClient {
    /// Starts a client with time limits and retries on.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Sends a request, again where the [`RetryPolicy`] allows it, and reads the whole answer.
    ///
    /// # Errors
    ///
    /// When no complete answer came back, or a redirect did. An error status is no error here.
    pub async fn send(&self, request: &Request) -> Result<Response, HttpError> {
        self.run(request, Reading::Whole)
            .await
            .map(Incoming::into_head)
    }

    /// Sends a request like [`HttpClient::send`], and returns as soon as a success begins to
    /// answer: its body is a stream of any size.
    ///
    /// # Errors
    ///
    /// When no answer began, or a redirect did. An error status is no error here.
    pub async fn open(&self, request: &Request) -> Result<Incoming, HttpError> {
        self.run(request, Reading::Later).await
    }

    pub(crate) async fn run(
        &self,
        request: &Request,
        reading: Reading,
    ) -> Result<Incoming, HttpError> {
        let started = Instant::now();
        let mut pauses = self.retry.pauses();
        let mut attempts = 0;
        // Whether the server may have acted on an attempt before this one.
        let mut unknown = false;
        loop {
            attempts += 1;
            let left = self.limits.total.saturating_sub(started.elapsed());
            self.gate.pass(&request.url, left).await;
            let left = self.limits.total.saturating_sub(started.elapsed());
            let outcome = self
                .attempt(request, left.min(self.limits.attempt), reading)
                .await;
            tracing::debug!(
                method = %request.method,
                host = request.url.host_str(),
                attempt = attempts,
                status = outcome.as_ref().ok().map(|(answer, _)| answer.status.as_u16()),
                failure = outcome.as_ref().err().map(|(failure, _)| tracing::field::debug(failure)),
                elapsed_ms = started.elapsed().as_millis() as u64,
                "http attempt"
            );
            let (again, acted, asked) = match &outcome {
                Ok((answer, _)) => (
                    self.transient(answer, request.idempotent),
                    answer.status.is_server_error(),
                    asked_pause(answer),
                ),
                Err((failure, _)) => (
                    repeatable(failure, request.idempotent),
                    failure.may_have_acted(),
                    Duration::ZERO,
                ),
            };
            if asked > Duration::ZERO && asked <= self.retry.longest_pause {
                self.gate.close(&request.url, asked);
            }
            let again = again && !request.is_spent();
            let pause = again.then(|| pauses.next()).flatten();
            let pause = pause.map(|pause| pause.max(asked));
            let left = self.limits.total.saturating_sub(started.elapsed());
            match pause.filter(|pause| *pause <= self.retry.longest_pause && *pause < left) {
                Some(pause) => tokio::time::sleep(pause).await,
                None => {
                    return outcome
                        .map(|(answer, rest)| Incoming {
                            head: Response {
                                attempts,
                                after_unknown: unknown,
                                ..answer
                            },
                            rest,
                            origin: self.origin(request, started),
                        })
                        .map_err(|(failure, source)| HttpError {
                            method: request.method.clone(),
                            place: request.place(),
                            failure,
                            attempts,
                            elapsed: started.elapsed(),
                            may_have_acted: unknown || acted,
                            source,
                        });
                }
            }
            unknown |= acted;
        }
    }

    fn transient(&self, answer: &Response, idempotent: bool) -> bool {
        worth_repeating(answer.status, idempotent)
            || (idempotent
                && self
                    .also_transient
                    .as_ref()
                    .is_some_and(|also| also(answer)))
    }

    async fn attempt(
        &self,
        request: &Request,
        limit: Duration,
        reading: Reading,
    ) -> Result<Answer, (Failure, Option<reqwest::Error>)> {
        let pulse = Pulse::start();
        let outcome = pulse.within(limit, self.exchange(request, &pulse, reading));
        outcome.await.unwrap_or(Err((Failure::Timeout, None)))
    }

    fn origin(&self, request: &Request, started: Instant) -> Origin {
        Origin {
            method: request.method.clone(),
            place: request.place(),
            started,
            stall: self.limits.attempt,
            max_body: self.max_body,
        }
    }

    async fn exchange(
        &self,
        request: &Request,
        pulse: &Pulse,
        reading: Reading,
    ) -> Result<Answer, (Failure, Option<reqwest::Error>)> {
        let mut outgoing = self
            .client
            .request(request.method.clone(), request.url.clone());
        for (name, value) in &request.headers {
            outgoing = outgoing.header(name, value);
        }
        if let Some(body) = &request.body {
            if let Some(size) = body.size() {
                outgoing = outgoing.header(header::CONTENT_LENGTH, size);
            }
            outgoing = outgoing.body(body.outgoing(pulse));
        }
        let unsent = || request.body.as_ref().and_then(Body::source_failure);
        let mut incoming = outgoing.send().await.map_err(|error| match unsent() {
            Some(reason) => (Failure::Source { reason }, None),
            None => broken(error),
        })?;
        let status = incoming.status();
        if status.is_redirection() {
            let target = incoming
                .headers()
                .get(header::LOCATION)
                .and_then(|v| v.to_str().ok());
            let target = target
                .and_then(|to| request.url.join(to).ok())
                .filter(url::Url::has_host)
                .map(|to| to.origin().ascii_serialization());
            return Err((
                Failure::Redirect {
                    status: status.as_u16(),
                    target,
                },
                None,
            ));
        }
        let answer = |incoming: &reqwest::Response, body| Response {
            status,
            headers: incoming.headers().clone(),
            body,
            attempts: 1,
            after_unknown: false,
        };
        if reading == Reading::Later && status.is_success() {
            return Ok((answer(&incoming, Vec::new()), Some(incoming)));
        }
        let mut body = Vec::new();
        while let Some(chunk) = incoming.chunk().await.map_err(broken)? {
            if body.len() + chunk.len() > self.max_body {
                return Err((
                    Failure::TooLarge {
                        limit: self.max_body,
                    },
                    None,
                ));
            }
            body.extend_from_slice(&chunk);
        }
        Ok((answer(&incoming, body), None))
    }
}

/// When the body of a success is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// Before the answer is handed over: an attempt whose body breaks may be repeated.
    Whole,
    /// By whoever gets the answer.
    Later,
}

/// An answer, and what is still to be read of it.
type Answer = (Response, Option<reqwest::Response>);

/// Whether a failure is worth another attempt. Only a failure to connect proves that the server
/// did not act.
fn repeatable(failure: &Failure, idempotent: bool) -> bool {
    match failure {
        Failure::Connect => true,
        Failure::Timeout | Failure::Broken => idempotent,
        Failure::Redirect { .. } | Failure::TooLarge { .. } | Failure::Source { .. } => false,
    }
}

/// The pause that an overloaded server asks for; zero if it does not.
fn asked_pause(answer: &Response) -> Duration {
    match answer.status.as_u16() {
        429 | 503 => answer.retry_after().unwrap_or_default(),
        _ => Duration::ZERO,
    }
}

fn broken(error: reqwest::Error) -> (Failure, Option<reqwest::Error>) {
    let failure = if error.is_connect() {
        Failure::Connect
    } else if error.is_timeout() {
        Failure::Timeout
    } else {
        Failure::Broken
    };
    // The URL's query may hold customer data; the place is in our own error already.
    (failure, Some(error.without_url()))
}
