use crate::config::{Config, ConfigError, is_version};
use crate::discovery::Discovery;
use crate::error::{Context, ErrorKind, Result, tells_of_timeout};
use crate::http::{
    Body, HeaderName, HeaderValue, HttpClient, Incoming, Method, Reading, Redactor, Request,
    Response, header,
};
use crate::member::Member;
use crate::permission::Recorder;
use crate::site::Codebase;
use secrecy::ExposeSecret;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;
use tracing::field::Empty;
use tracing::{Instrument, Span};
use url::Url;

/// CWM's id of a request, which its support asks for.
pub(crate) const REQUEST_ID: &str = "x-cw-request-id";

/// The newest version that the server speaks.
const VERSION: &str = "api-current-version";

const CLIENT_ID: HeaderName = HeaderName::from_static("clientid");
/// Which kind of user calls, where it is no API member (cwm-api §2).
pub(crate) const USER_TYPE: HeaderName = HeaderName::from_static("x-cw-usertype");

/// A client of one partner's CWM. A clone is cheap; all clones share connections, load limits and
/// discovery.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
    /// In whose name it calls, if not in its own.
    member: Option<Arc<Member>>,
}

struct Inner {
    config: Config,
    http: HttpClient,
    authorization: HeaderValue,
    client_id: HeaderValue,
    accept: HeaderValue,
    redactor: Redactor,
    place: String,
    discovery: Discovery,
    version: Mutex<Option<String>>,
    recorder: Recorder,
}

/// One call below the typed tier.
pub(crate) struct Call {
    pub(crate) method: Method,
    /// The path as documented, `/finance/agreements/{id}`: for messages, never with ids.
    pub(crate) template: String,
    /// The path as sent, percent-encoded, starting with a slash.
    pub(crate) path: String,
    pub(crate) query: Vec<(&'static str, String)>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Option<Body>,
    /// Whether it changes nothing, and so may be repeated, although its method says otherwise.
    pub(crate) reads: bool,
}

// Query and body hold customer data.
impl std::fmt::Debug for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Call({} {})", self.method, self.template)
    }
}

impl Call {
    pub(crate) fn new(method: Method, template: impl Into<String>, path: String) -> Self {
        Self {
            method,
            template: template.into(),
            path,
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
            reads: false,
        }
    }

    /// Whether a value would vanish on the way: `.` and `..` are folded in every URL, however they
    /// are escaped, and the path is then another.
    fn loses_a_place(&self) -> bool {
        let places = self.template.split('/').zip(self.path.split('/'));
        let mut values = places.filter(|(place, _)| place.starts_with('{'));
        values.any(|(_, value)| matches!(value, "" | "." | ".." | "%2E" | "%2E%2E"))
    }
}

impl Client {
    /// Makes a client. Nothing is sent before the first call, which discovers the codebase.
    ///
    /// # Errors
    ///
    /// When HTTP or TLS cannot be set up, or a key cannot stand in a header.
    pub fn new(config: Config) -> Result<Self, ConfigError> {
        let unusable = |name| ConfigError::Invalid {
            name,
            reason: "it cannot stand in an HTTP header; copy it again".to_owned(),
        };
        let mut http = HttpClient::builder()
            .time_limits(config.time_limits.clone())
            .load_limits(config.load.clone())
            .retry(config.retry.clone())
            .direct(config.site.is_loopback())
            .also_transient(is_database_timeout);
        if let Some(observer) = &config.observer {
            http = http.observer(Arc::clone(observer));
        }
        let http = http.build()?;
        let authorization = config
            .credentials
            .authorization(&config.company)
            .ok_or_else(|| unusable("company id and keys"))?;
        let mut client_id = HeaderValue::from_str(config.client_id.expose_secret())
            .map_err(|_| unusable("client id"))?;
        client_id.set_sensitive(true);
        let accept = config.version.as_ref().map_or(
            "application/vnd.connectwise.com+json".to_owned(),
            |version| format!("application/vnd.connectwise.com+json; version={version}"),
        );
        let secrets = config.credentials.secrets(&config.company);
        Ok(Self {
            member: None,
            inner: Arc::new(Inner {
                accept: HeaderValue::from_str(&accept).map_err(|_| unusable("version"))?,
                redactor: Redactor::new(secrets.into_iter().chain([config.client_id.clone()])),
                place: format!("{} (company {})", config.site.name(), config.company),
                discovery: Discovery::default(),
                version: Mutex::default(),
                recorder: Recorder::default(),
                http,
                authorization,
                client_id,
                config,
            }),
        })
    }

    /// Where this client's calls go, for messages: server and company id.
    pub fn place(&self) -> &str {
        match &self.member {
            Some(member) => member.place(),
            None => &self.inner.place,
        }
    }

    /// The same connections, limits and discovery, in a member's name.
    pub(crate) fn in_the_name_of(&self, member: Option<Member>) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
            member: member.map(Arc::new),
        }
    }

    pub(crate) fn impersonated(&self) -> Option<&Member> {
        self.member.as_deref()
    }

    /// Discovers the codebase and makes one authenticated call: a test of site, company id, keys
    /// and client id.
    ///
    /// # Errors
    ///
    /// Says which of them to check.
    #[cfg(feature = "system")]
    pub async fn test_connection(&self) -> Result<crate::model::Info> {
        self.system().info().get().await
    }

    /// The version of CWM's API, such as `2025.16`, as its last answer named it
    /// (`api-current-version`); `None` before the first.
    pub fn api_version(&self) -> Option<String> {
        self.version().clone()
    }

    fn version(&self) -> MutexGuard<'_, Option<String>> {
        let version = self.inner.version.lock();
        version.unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends a call and returns the answer if its status is a success.
    ///
    /// What an upgrade or a move would explain is sent once more if discovery then names another
    /// codebase.
    pub(crate) async fn execute(&self, call: Call) -> Result<Response> {
        let answer = self.run(call, Reading::Whole).await?;
        Ok(answer.into_head())
    }

    /// Sends a call like [`Client::execute`], and leaves the body of a success to be read.
    pub(crate) async fn open(&self, call: Call) -> Result<Incoming> {
        self.run(call, Reading::Later).await
    }

    async fn run(&self, call: Call, reading: Reading) -> Result<Incoming> {
        let span = tracing::debug_span!(
            "cwm_call",
            method = %call.method,
            path = call.template,
            status = Empty,
            attempts = Empty,
            duration_ms = Empty,
            request_id = Empty,
        );
        let started = Instant::now();
        let work = self.run_in_span(&call, reading).instrument(span.clone());
        let outcome = work.await;
        self.record(&span, started.elapsed(), &outcome);
        outcome
    }

    async fn run_in_span(&self, call: &Call, reading: Reading) -> Result<Incoming> {
        let context = self.context(call);
        if call.loses_a_place() {
            let words =
                "not sent: a value of the path is empty or only dots, which no path can carry";
            return Err(context.error(ErrorKind::Encode, words));
        }
        let codebase = self.codebase().await?;
        self.inner.recorder.note(&context.operation);
        let sent = Instant::now();
        let outcome = self.send(call, &codebase, &context, reading).await;
        let Err(refused) = &outcome else {
            return outcome;
        };
        if call.body.as_ref().is_some_and(Body::is_spent) {
            return outcome;
        }
        // A token can end before its time: clocks differ. A refusal of the keys that make tokens is
        // no such end.
        if refused.kind() == ErrorKind::Unauthorized
            && refused.operation() == context.operation
            && self.forget_token(sent)
            && !refused.may_have_happened()
        {
            return self.send(call, &codebase, &context, reading).await;
        }
        if refused.hints_at_a_move() {
            let record_missing = refused.code() == Some("NotFound");
            let changed = self.codebase_after_upgrade(&codebase, sent, record_missing);
            if let Some(codebase) = changed.await {
                return self.send(call, &codebase, &context, reading).await;
            }
        }
        outcome
    }

    /// Completes a call's span.
    fn record(&self, span: &Span, took: Duration, outcome: &Result<Incoming>) {
        if span.is_disabled() {
            return;
        }
        let (status, attempts, id) = match outcome {
            Ok(answer) => (
                Some(answer.head().status().as_u16()),
                answer.head().attempts(),
                answer
                    .head()
                    .header(REQUEST_ID)
                    .map(|id| self.inner.redactor.excerpt(id)),
            ),
            Err(error) => (
                error.status(),
                error.attempts(),
                error.request_id().map(str::to_owned),
            ),
        };
        span.record("status", status);
        span.record("attempts", attempts);
        span.record("duration_ms", took.as_millis() as u64);
        span.record("request_id", id);
        // The span's fields are shown with what happens in it.
        span.in_scope(|| tracing::debug!(succeeded = outcome.is_ok(), "cwm call"));
    }

    async fn send(
        &self,
        call: &Call,
        codebase: &Codebase,
        context: &Context,
        reading: Reading,
    ) -> Result<Incoming> {
        let mut url = self.url(call, codebase);
        if !call.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&call.query);
        }
        let mut request = Request::new(call.method.clone(), url).operation(&call.template);
        for (name, value) in &call.headers {
            request = request.header(name.clone(), value.clone());
        }
        if let Some(body) = &call.body {
            request = request.body(body.clone());
        }
        if call.reads {
            request = request.idempotent(true);
        }
        let outcome = self.transmit(request, context, reading).await;
        outcome.map_err(|error| match self.config().site.only_routes(codebase) {
            true => error.routed(),
            false => error,
        })
    }

    /// Reads an address of this CWM that is not of its REST API. Whose address it is, the caller
    /// has checked: it gets the keys.
    pub(crate) async fn read_at(&self, url: Url, context: &Context) -> Result<Response> {
        let answer = self.transmit(Request::get(url), context, Reading::Whole);
        answer.await.map(Incoming::into_head)
    }

    /// Sends a request with what CWM wants on every call.
    async fn transmit(
        &self,
        mut request: Request,
        context: &Context,
        reading: Reading,
    ) -> Result<Incoming> {
        let inner = &*self.inner;
        let authorization = match self.impersonated() {
            Some(member) => {
                let member_calls = HeaderValue::from_static("member");
                request = request.header(USER_TYPE, member_calls);
                self.token_of(member).await?
            }
            None => inner.authorization.clone(),
        };
        let request = request
            .header(header::ACCEPT, inner.accept.clone())
            .secret_header(header::AUTHORIZATION, authorization)
            .secret_header(CLIENT_ID, inner.client_id.clone());
        let outcome = inner.http.run(&request, reading).await;
        let answer = outcome.map_err(|source| context.transport(source, request.url()))?;
        let head = answer.head();
        self.note_version(head);
        if !head.status().is_success() {
            return Err(context.refused(head, &inner.redactor));
        }
        Ok(answer)
    }

    fn note_version(&self, answer: &Response) {
        let Some(new) = answer.header(VERSION).map(str::trim) else {
            return;
        };
        let mut known = self.version();
        // Anything else would be a proxy's.
        if is_version(new) && known.as_deref() != Some(new) {
            *known = Some(new.to_owned());
        }
    }

    fn url(&self, call: &Call, codebase: &Codebase) -> Url {
        let mut url = self.inner.config.site.api_root(codebase);
        let path = format!("{}{}", url.path(), call.path);
        url.set_path(&path);
        url
    }

    pub(crate) fn context(&self, call: &Call) -> Context {
        let writes = !(call.reads || call.method.is_safe());
        Context::new(&call.method, &call.template, self.place(), writes)
    }

    /// Which CWM it calls: the same for all ways to write its server
    /// ([`Site::identity`](crate::Site::identity)) and company id.
    pub fn identity(&self) -> String {
        self.config().site.identity_of(&self.config().company)
    }

    pub(crate) fn config(&self) -> &Config {
        &self.inner.config
    }

    pub(crate) fn discovery(&self) -> &Discovery {
        &self.inner.discovery
    }

    pub(crate) fn recorder(&self) -> &Recorder {
        &self.inner.recorder
    }

    pub(crate) fn http(&self) -> &HttpClient {
        &self.inner.http
    }

    pub(crate) fn redactor(&self) -> &Redactor {
        &self.inner.redactor
    }
}

/// CWM reports an overloaded database as 500 with a text; its other 500s are final (cwm-api §6).
fn is_database_timeout(answer: &Response) -> bool {
    answer.status().as_u16() == 500 && tells_of_timeout(&answer.text())
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("config", &self.inner.config)
            .field("member", &self.member)
            .finish_non_exhaustive()
    }
}
