use super::builder::{Builder, Classifier};
use super::course::Course;
use super::incoming::{Incoming, Origin};
use super::limiter::{Limiter, Permit};
use super::pulse::Pulse;
use super::retry::Verdict;
use super::{
    Attempt, Body, Failure, HttpError, Observer, Request, Response, RetryPolicy, TimeLimits, header,
};
use std::sync::Arc;
use tokio::time::Instant;

/// Most that is read of a body that comes with an error status, in bytes: it explains, and no more.
const ERROR_BODY: usize = 64 << 10;

/// Longest origin of a redirect's target that is kept, in bytes. A host name has 253 at most.
const TARGET: usize = 300;

/// An answer, and what is still to be read of it.
pub(super) type Answer = (Response, Option<reqwest::Response>);

/// The answer of one attempt, or why there is none and what the system said of it.
pub(super) type Outcome = Result<Answer, (Failure, Option<reqwest::Error>)>;

/// When the body of a success is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// Before the answer is handed over: an attempt whose body breaks may be repeated.
    Whole,
    /// By whoever gets the answer.
    Later,
}

/// Sends requests to one API. A clone is cheap and shares everything: the connections, the
/// [`LoadLimits`](super::LoadLimits), and the pauses that the server asks for.
#[derive(Clone)]
pub struct HttpClient {
    pub(super) client: reqwest::Client,
    pub(super) limits: TimeLimits,
    pub(super) retry: RetryPolicy,
    pub(super) max_body: usize,
    pub(super) also_transient: Option<Arc<Classifier>>,
    pub(super) limiter: Arc<Limiter>,
    pub(super) observer: Option<Arc<dyn Observer>>,
}

impl std::fmt::Debug for HttpClient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HttpClient")
            .field("limits", &self.limits)
            .field("retry", &self.retry)
            .field("limiter", &self.limiter)
            .finish_non_exhaustive()
    }
}

impl HttpClient {
    /// Starts a client with time limits, load limits and retries on.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Sends a request, again where the [`RetryPolicy`] allows it, and reads the whole answer. Of a
    /// body with an error status the first 64 KiB are read.
    ///
    /// Dropping the future gives the request up, and its turn goes to the next.
    ///
    /// # Errors
    ///
    /// When no complete answer came back, a redirect did, or the
    /// [`LoadLimits`](super::LoadLimits) gave no turn within the total time limit. An error status
    /// is no error here.
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
        let mut course = Course::new(request, self.limits.total);
        let mut pauses = self.retry.pauses();
        let mut last = None;
        loop {
            let queued = Instant::now();
            let turn = self.limiter.enter(course.left()).await;
            let mut attempt = course.attempt(queued.elapsed());
            let permit = match turn {
                Ok(permit) => permit,
                Err(none) => {
                    let failure = Failure::NoTurn { pause: none.pause };
                    attempt.failure = Some(&failure);
                    self.report(&attempt);
                    // What an attempt came to says more than that there was no other.
                    let refused = || Err((failure.clone(), None));
                    return course.end(last.unwrap_or_else(refused), self.origin(request, None));
                }
            };
            course.attempts += 1;
            let sent = Instant::now();
            let limit = course.left().min(self.limits.attempt);
            let pulse = Pulse::start();
            let exchange = self.exchange(request, &pulse, reading, &mut attempt.bytes);
            let outcome = pulse.within(limit, exchange).await;
            let outcome = outcome.unwrap_or(Err((Failure::Timeout, None)));
            attempt.duration = sent.elapsed();
            let verdict = Verdict::of(&outcome, request.idempotent, self.also_transient.as_deref());
            if let Some(asked) = verdict.throttled {
                permit.complaint(sent, asked.min(self.retry.longest_pause));
            }

            let may = self.retry.after_complaint || verdict.throttled.is_none();
            let again = verdict.again && may && !request.is_spent();
            let pause = again.then(|| pauses.next()).flatten();
            attempt.again_after = pause
                .map(|pause| pause.max(verdict.throttled.unwrap_or_default()))
                .filter(|pause| *pause <= self.retry.longest_pause && *pause < course.left());
            match &outcome {
                Ok((answer, _)) => attempt.status = Some(answer.status),
                Err((failure, _)) => attempt.failure = Some(failure),
            }
            self.report(&attempt);
            let Some(pause) = attempt.again_after else {
                return course.end(outcome, self.origin(request, Some(permit)));
            };
            drop(permit);
            course.unknown |= verdict.acted;
            last = Some(outcome);
            tokio::time::sleep(pause).await;
        }
    }

    fn report(&self, attempt: &Attempt<'_>) {
        tracing::debug!(
            operation = attempt.operation,
            method = %attempt.method,
            host = attempt.host,
            attempt = attempt.number,
            outcome = attempt.outcome(),
            duration_ms = attempt.duration.as_millis() as u64,
            waited_ms = attempt.waited.as_millis() as u64,
            bytes = attempt.bytes,
            again_after_ms = attempt.again_after.map(|pause| pause.as_millis() as u64),
            "http attempt"
        );
        if let Some(observer) = &self.observer {
            observer.attempt(attempt);
        }
    }

    fn origin(&self, request: &Request, turn: Option<Permit>) -> Origin {
        Origin {
            method: request.method.clone(),
            place: request.place().into(),
            stall: self.limits.attempt,
            max_body: self.max_body,
            turn,
        }
    }

    async fn exchange(
        &self,
        request: &Request,
        pulse: &Pulse,
        reading: Reading,
        received: &mut u64,
    ) -> Outcome {
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
                .map(|to| to.origin().ascii_serialization())
                .filter(|to| to.len() <= TARGET);
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
        let limit = request.max_body.unwrap_or(self.max_body);
        let mut body = Vec::new();
        while let Some(chunk) = incoming.chunk().await.map_err(broken)? {
            *received += chunk.len() as u64;
            body.extend_from_slice(&chunk);
            if status.is_success() {
                if body.len() > limit {
                    return Err((Failure::TooLarge { limit }, None));
                }
            } else if body.len() >= ERROR_BODY.min(limit) {
                body.truncate(ERROR_BODY.min(limit));
                break;
            }
        }
        Ok((answer(&incoming, body), None))
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
