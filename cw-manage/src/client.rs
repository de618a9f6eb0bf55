use crate::config::{Config, ConfigError};
use crate::discovery::Discovery;
use crate::error::{Context, ErrorKind, Result};
use crate::http::{
    Body, HeaderName, HeaderValue, HttpClient, Incoming, Method, Reading, Redactor, Request,
    Response, header,
};
use crate::member::Member;
use crate::site::Codebase;
use secrecy::ExposeSecret;
use std::sync::Arc;
use tokio::time::Instant;
use url::Url;

const CLIENT_ID: HeaderName = HeaderName::from_static("clientid");
/// Which kind of user calls, where it is no API member (cwm-api §2).
pub(crate) const USER_TYPE: HeaderName = HeaderName::from_static("x-cw-usertype");

/// A client of one partner's CWM. A clone is cheap; all clones share connections and discovery.
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
        let http = HttpClient::builder()
            .time_limits(config.time_limits.clone())
            .retry(config.retry.clone())
            .direct(config.site.is_loopback())
            .also_transient(is_database_timeout)
            .build()?;
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

    /// Sends a call and returns the answer if its status is a success.
    pub(crate) async fn execute(&self, call: Call) -> Result<Response> {
        let answer = self.run(call, Reading::Whole).await?;
        Ok(answer.into_head())
    }

    /// Sends a call and returns the answer if its status is a success, its body still to be read.
    pub(crate) async fn open(&self, call: Call) -> Result<Incoming> {
        self.run(call, Reading::Later).await
    }

    async fn run(&self, call: Call, reading: Reading) -> Result<Incoming> {
        let context = self.context(&call);
        let codebase = self.codebase().await?;
        let sent = Instant::now();
        let outcome = self.send(&call, &codebase, &context, reading).await;
        let Err(refused) = &outcome else {
            return outcome;
        };
        if call.body.as_ref().is_some_and(Body::is_spent) {
            return outcome;
        }
        // A token can end before its time: clocks differ.
        if refused.kind() == ErrorKind::Unauthorized && self.forget_token(sent) {
            return self.send(&call, &codebase, &context, reading).await;
        }
        // A repeated DELETE that finds nothing has probably deleted: that says nothing of an upgrade.
        let missing = refused.is_not_found() && !refused.may_have_happened();
        if missing || refused.is_unroutable() {
            let record_missing = refused.code() == Some("NotFound");
            let changed = self.codebase_after_upgrade(&codebase, sent, record_missing);
            if let Some(codebase) = changed.await {
                return self.send(&call, &codebase, &context, reading).await;
            }
        }
        outcome
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
        let mut request = Request::new(call.method.clone(), url);
        for (name, value) in &call.headers {
            request = request.header(name.clone(), value.clone());
        }
        if let Some(body) = &call.body {
            request = request.body(body.clone());
        }
        if call.reads {
            request = request.idempotent(true);
        }
        self.transmit(request, context, reading).await
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
        let started = Instant::now();
        let outcome = inner.http.run(&request, reading).await;
        let head = outcome.as_ref().ok().map(Incoming::head);
        tracing::debug!(
            operation = context.operation,
            place = context.place,
            status = head.map(|answer| answer.status().as_u16()),
            attempts = outcome
                .as_ref()
                .map_or_else(|e| e.attempts(), |answer| answer.head().attempts()),
            request_id = head
                .and_then(|answer| answer.header("x-cw-request-id"))
                .map(|id| inner.redactor.excerpt(id)),
            elapsed_ms = started.elapsed().as_millis() as u64,
            "cwm call"
        );
        let answer = outcome.map_err(|source| context.transport(source))?;
        if !answer.head().status().is_success() {
            return Err(context.refused(answer.head(), &inner.redactor));
        }
        Ok(answer)
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

    pub(crate) fn config(&self) -> &Config {
        &self.inner.config
    }

    pub(crate) fn discovery(&self) -> &Discovery {
        &self.inner.discovery
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
    answer.status().as_u16() == 500 && {
        let text = answer.text().to_lowercase();
        text.contains("timeout") || text.contains("timed out")
    }
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("config", &self.inner.config)
            .field("member", &self.member)
            .finish_non_exhaustive()
    }
}
