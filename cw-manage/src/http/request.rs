use super::{Body, HeaderName, HeaderValue, Method};
use url::Url;

/// One HTTP request as a value; nothing is sent until
/// [`HttpClient::send`](super::HttpClient::send).
///
/// `Debug` shows method, host and path only: the query may hold customer data, headers and body
/// may hold secrets.
#[derive(Clone)]
pub struct Request {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) body: Option<Body>,
    pub(super) idempotent: bool,
    pub(super) operation: Option<String>,
    pub(super) max_body: Option<usize>,
}

impl Request {
    /// A request of any method. GET, HEAD, PUT and DELETE count as idempotent, POST and PATCH do
    /// not; [`Request::idempotent`] overrides that.
    pub fn new(method: Method, url: Url) -> Self {
        let idempotent = matches!(
            method,
            Method::GET | Method::HEAD | Method::PUT | Method::DELETE | Method::OPTIONS
        );
        Self {
            method,
            url,
            headers: Vec::new(),
            body: None,
            idempotent,
            operation: None,
            max_body: None,
        }
    }

    /// A GET.
    pub fn get(url: Url) -> Self {
        Self::new(Method::GET, url)
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Adds a header whose value is a secret: it is kept out of every `Debug` output.
    #[must_use]
    pub fn secret_header(self, name: HeaderName, mut value: HeaderValue) -> Self {
        value.set_sensitive(true);
        self.header(name, value)
    }

    /// Sets a JSON body, already serialised, and its content type. The same bytes go out on every
    /// attempt.
    #[must_use]
    pub fn json_body(self, body: Vec<u8>) -> Self {
        self.body(body.into())
    }

    /// Sets a body and its content type. The same bytes go out on every attempt; a source that can
    /// be read once goes out on one.
    #[must_use]
    pub fn body(mut self, body: Body) -> Self {
        // A media type that cannot stand in a header says nothing: the bytes are just bytes.
        let content_type = HeaderValue::from_str(body.content_type())
            .unwrap_or(HeaderValue::from_static("application/octet-stream"));
        self.body = Some(body);
        self.header(super::header::CONTENT_TYPE, content_type)
    }

    /// Says whether sending this request twice does no more than sending it once. Only such
    /// requests are repeated after a failure that may have reached the server.
    #[must_use]
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// Names what is asked for, such as a path template: for metrics and logs, so without ids.
    #[must_use]
    pub fn operation(mut self, name: impl Into<String>) -> Self {
        self.operation = Some(name.into());
        self
    }

    /// Sets the largest answer that is read, in bytes, in place of the client's own limit.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = Some(bytes);
        self
    }

    /// Where it goes.
    pub(crate) fn url(&self) -> &Url {
        &self.url
    }

    /// Whether the body was read and cannot be sent again.
    pub(super) fn is_spent(&self) -> bool {
        self.body.as_ref().is_some_and(Body::is_spent)
    }

    /// Where the request goes, without query and credentials: fit for messages and logs.
    pub(super) fn place(&self) -> String {
        let port = self
            .url
            .port()
            .map(|port| format!(":{port}"))
            .unwrap_or_default();
        format!(
            "{}{port}{}",
            self.url.host_str().unwrap_or("?"),
            self.url.path()
        )
    }
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Request({} {})", self.method, self.place())
    }
}
