use crate::client::REQUEST_ID;
use crate::http::{Failure, HttpError, Method, Redactor, Response, leaves_open};
use crate::redirect;
use serde_json::Value;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use url::Url;
pub(crate) use words::tells_of_timeout;
use words::{gist, one_line, why};

mod display;
#[cfg(test)]
mod tests;
mod words;
mod writes;

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What kind of failure an [`Error`] is. Prefer its predicates to matching.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// No usable answer: connection, time limit, redirect. The source says more.
    Transport,
    /// 401: the keys, the company id or the client id are wrong.
    Unauthorized,
    /// 403: the API member's security role lacks a right.
    Forbidden,
    /// 404: no such record, or no such path in this CWM version.
    NotFound,
    /// 400 or 422: CWM refuses what was sent. Without a status: it would, so nothing was sent.
    Invalid,
    /// 409: the record is in use, or someone else's change is in the way.
    Conflict,
    /// 429: too many requests, also after waiting. Without a status: our own
    /// [`LoadLimits`](crate::http::LoadLimits), or a pause that CWM asked for, gave no turn in time.
    Throttled,
    /// Another error status.
    Status,
    /// Discovery does not know the company id.
    UnknownCompany,
    /// The answer is not what CWM's documentation says.
    Decode,
    /// One row of a list cannot be read; the list goes on.
    BadRow,
    /// A list ended, repeated or skipped where it must not: what was read is not all of it.
    Incomplete,
    /// What is to be sent cannot be written as JSON.
    Encode,
    /// CWM reported success, and the record does not hold what was asked; see
    /// [`Error::violations`].
    NotTaken,
    /// Several records have a key that only one should have; see [`Error::candidates`].
    Ambiguous,
}

/// One violation out of CWM's answer to an invalid request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// CWM's code, such as `MaxLengthField`.
    pub code: Option<String>,
    /// CWM's words.
    pub message: Option<String>,
    /// The kind of record, such as `addition`.
    pub resource: Option<String>,
    /// The field, such as `effectiveDate`.
    pub field: Option<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(field) = &self.field {
            write!(f, "{field}: ")?;
        }
        f.write_str(
            self.message
                .as_deref()
                .or(self.code.as_deref())
                .unwrap_or("invalid"),
        )
    }
}

/// A failed call.
///
/// `Display` is one line: the operation, the server and company, CWM's words, and what to check.
/// It never holds a secret.
#[derive(Debug, Clone)]
pub struct Error(Box<Inner>);

#[derive(Debug, Clone)]
struct Inner {
    kind: ErrorKind,
    operation: String,
    place: String,
    status: Option<u16>,
    code: Option<String>,
    message: String,
    violations: Vec<Violation>,
    request_id: Option<String>,
    attempts: u32,
    retry_after: Option<Duration>,
    body: Option<String>,
    record: Option<i64>,
    candidates: Vec<i64>,
    may_have_happened: bool,
    failure: Option<Failure>,
    /// What to check, where it takes more than the kind to know.
    hint: Option<String>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

/// The call that an error is about.
#[derive(Debug, Clone)]
pub(crate) struct Context {
    /// Method and path template, `GET /finance/agreements/{id}`: no ids, fit for metrics.
    pub(crate) operation: String,
    /// Server and company.
    pub(crate) place: String,
    /// Whether the call may change something.
    pub(crate) writes: bool,
}

impl Context {
    pub(crate) fn new(method: &Method, template: &str, place: &str, writes: bool) -> Self {
        Self {
            operation: format!("{method} {template}"),
            place: place.to_owned(),
            writes,
        }
    }

    /// What was to be sent breaks what CWM's documentation says. Nothing was sent.
    pub(crate) fn invalid(&self, violations: Vec<Violation>) -> Error {
        let mut error = self.error(ErrorKind::Invalid, "not sent, CWM would refuse it");
        error.0.violations = violations;
        error.0.attempts = 0;
        error
    }

    pub(crate) fn error(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        Error(Box::new(Inner {
            kind,
            operation: self.operation.clone(),
            place: self.place.clone(),
            status: None,
            code: None,
            message: message.into(),
            violations: Vec::new(),
            request_id: None,
            attempts: 1,
            retry_after: None,
            body: None,
            record: None,
            candidates: Vec::new(),
            may_have_happened: false,
            failure: None,
            hint: None,
            source: None,
        }))
    }

    /// No usable answer came back from `asked`.
    pub(crate) fn transport(&self, source: HttpError, asked: &Url) -> Error {
        let advice = match source.failure() {
            Failure::Redirect { target, .. } => Some(redirect::advice(asked, target.as_deref())),
            _ => None,
        };
        let error = self.interrupted(source);
        match advice {
            Some(advice) => error.hint(advice),
            None => error,
        }
    }

    /// An answer broke off, or there was none.
    pub(crate) fn interrupted(&self, source: HttpError) -> Error {
        let kind = match source.failure() {
            Failure::NoTurn { .. } => ErrorKind::Throttled,
            _ => ErrorKind::Transport,
        };
        let mut error = self.error(kind, source.reason());
        if let Failure::NoTurn { pause } = source.failure() {
            error.0.retry_after = *pause;
        }
        error.0.attempts = source.attempts();
        error.0.may_have_happened = self.writes && source.may_have_happened();
        let (failure, cause) = source.into_parts();
        error.0.failure = Some(failure);
        error.0.source = cause.map(|cause| Arc::new(cause) as _);
        error
    }

    /// An answer with an error status. The status decides; the body only explains.
    pub(crate) fn refused(&self, answer: &Response, redactor: &Redactor) -> Error {
        let status = answer.status().as_u16();
        // Whatever of CWM's shape is there; the rest is not missed.
        let body: Value = serde_json::from_slice(answer.body()).unwrap_or_default();
        let excerpt = redactor.excerpt(&answer.text());
        let mut error = self
            .worded(status, &body, redactor)
            .unwrap_or_else(|| self.error(kind_of(status), gist(&excerpt)));
        error.answered(answer, redactor);
        error.0.retry_after = answer.retry_after();
        error.0.body = Some(excerpt).filter(|body| !body.is_empty());
        // A gateway that gave up says nothing of what the server behind it did.
        error.0.may_have_happened = self.writes && (leaves_open(status) || answer.after_unknown());
        error
    }

    /// An error in CWM's own words; `None` when the body has none.
    fn worded(&self, status: u16, body: &Value, redactor: &Redactor) -> Option<Error> {
        let clean = |text: &str| one_line(&redactor.excerpt(text));
        let text = |of: &Value, name: &str| of.get(name)?.as_str().map(clean);
        let violation = |of: &Value| Violation {
            code: text(of, "code"),
            message: text(of, "message").or_else(|| of.as_str().map(clean)),
            resource: text(of, "resource"),
            field: text(of, "field"),
        };
        let errors = body.get("errors").and_then(Value::as_array);
        let words = text(body, "message").or_else(|| text(body, "code"));
        let mut error = match (words, errors) {
            (Some(words), _) => self.error(kind_of(status), words),
            (None, Some(_)) => self.error(kind_of(status), "no message"),
            (None, None) => return None,
        };
        error.0.status = Some(status);
        error.0.code = text(body, "code");
        error.0.violations = errors
            .map(|errors| errors.iter().map(violation).collect())
            .unwrap_or_default();
        Some(error)
    }

    /// An answer that cannot be read as what it should be.
    pub(crate) fn unreadable(
        &self,
        answer: &Response,
        redactor: &Redactor,
        source: &serde_json::Error,
    ) -> Error {
        let mut error = self.error(
            ErrorKind::Decode,
            format!("the answer cannot be read: {}", why(redactor, source)),
        );
        error.answered(answer, redactor);
        error.0.body = Some(redactor.excerpt(&answer.text()));
        // The status was a success: a write that cannot be read back has happened.
        error.0.may_have_happened = self.writes;
        error
    }

    /// A row of a list that cannot be read.
    pub(crate) fn bad_row(
        &self,
        record: Option<i64>,
        redactor: &Redactor,
        source: &serde_json::Error,
    ) -> Error {
        let which = record.map_or("without an id".to_owned(), |id| format!("with id {id}"));
        let mut error = self.error(
            ErrorKind::BadRow,
            format!("the row {which} cannot be read: {}", why(redactor, source)),
        );
        error.0.record = record;
        error
    }
}

impl Error {
    fn answered(&mut self, answer: &Response, redactor: &Redactor) {
        self.0.status = Some(answer.status().as_u16());
        self.0.request_id = answer.header(REQUEST_ID).map(|id| redactor.excerpt(id));
        self.0.attempts = answer.attempts();
    }

    /// Whether a moved codebase or host would explain it, and CWM has certainly done nothing.
    pub(crate) fn hints_at_a_move(&self) -> bool {
        let redirected = matches!(self.0.failure, Some(Failure::Redirect { .. }));
        // A repeated DELETE that finds nothing has probably deleted: that says nothing of a move.
        (redirected || self.is_not_found() || self.is_unroutable()) && !self.may_have_happened()
    }

    /// The call went to the cloud's literal codebase, which hides wrong keys (cwm-api §2).
    pub(crate) fn routed(self) -> Self {
        let ours = match self.0.status {
            Some(401) => true,
            // CWM's own word for a missing record proves that the keys are right.
            Some(404) => self.0.code.as_deref() != Some("NotFound"),
            _ => false,
        };
        if ours {
            return self.hint(
                "check the keys, the company id and the client id: behind v4_6_release CWM's cloud \
                 answers wrong ones like this; leave the codebase to discovery to be told which",
            );
        }
        self
    }

    /// Whether a gateway found no server for the codebase or the company (cwm-api §1).
    pub(crate) fn is_unroutable(&self) -> bool {
        self.0.kind == ErrorKind::Invalid && self.0.message.starts_with("Cannot route")
    }

    /// Whether CWM stumbled over its own data: a 500 that is no overload, such as a value that it
    /// cannot convert (cwm-api §6).
    pub(crate) fn is_undeliverable(&self) -> bool {
        let text = self.0.body.as_deref().unwrap_or_default();
        self.0.status == Some(500) && !tells_of_timeout(text)
    }

    /// The same failure, known to be one row's.
    pub(crate) fn into_bad_row(mut self, which: &str, record: Option<i64>) -> Self {
        self.0.kind = ErrorKind::BadRow;
        self.0.record = record;
        self.0.message = format!("CWM cannot deliver the row {which}: {}", self.0.message);
        self
    }

    /// Says what to check.
    pub(crate) fn hint(mut self, words: impl Into<String>) -> Self {
        self.0.hint = Some(words.into());
        self
    }

    /// The kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether no such record, or path, exists.
    pub fn is_not_found(&self) -> bool {
        self.0.kind == ErrorKind::NotFound
    }

    /// Whether the keys, the company id or the client id are wrong.
    pub fn is_unauthorized(&self) -> bool {
        matches!(
            self.0.kind,
            ErrorKind::Unauthorized | ErrorKind::UnknownCompany
        )
    }

    /// Whether the API member lacks a right.
    pub fn is_forbidden(&self) -> bool {
        self.0.kind == ErrorKind::Forbidden
    }

    /// Whether CWM is throttling us.
    pub fn is_throttled(&self) -> bool {
        self.0.kind == ErrorKind::Throttled
    }

    /// Whether CWM refuses what was sent; see [`Error::violations`].
    pub fn is_invalid(&self) -> bool {
        self.0.kind == ErrorKind::Invalid
    }

    /// Why no answer came back; `None` when one did.
    pub fn failure(&self) -> Option<&Failure> {
        self.0.failure.as_ref()
    }

    /// Whether a write may have been done although it failed. Look before trying again. `false`
    /// proves that it was not done, and is what every failed read says.
    pub fn may_have_happened(&self) -> bool {
        self.0.may_have_happened
    }

    /// The HTTP status, if an answer came back.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// CWM's code, such as `InvalidObject`.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// All violations in the request: CWM's, or ours of what was not sent.
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }

    /// CWM's id of the request, which its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The ids of the records that have a key which only one should have.
    pub fn candidates(&self) -> &[i64] {
        &self.0.candidates
    }

    /// The id of the row that could not be read.
    pub fn record(&self) -> Option<i64> {
        self.0.record
    }

    /// How many attempts were made; 0 when nothing was sent because CWM would refuse it.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long CWM asks to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Method and path template, such as `GET /finance/agreements/{id}`.
    pub fn operation(&self) -> &str {
        &self.0.operation
    }

    /// The beginning of the answer's body, without secrets.
    pub fn body(&self) -> Option<&str> {
        self.0.body.as_deref()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

fn kind_of(status: u16) -> ErrorKind {
    match status {
        401 => ErrorKind::Unauthorized,
        403 => ErrorKind::Forbidden,
        404 => ErrorKind::NotFound,
        400 | 422 => ErrorKind::Invalid,
        409 => ErrorKind::Conflict,
        429 => ErrorKind::Throttled,
        _ => ErrorKind::Status,
    }
}
