//! Addigy's calls. Every failure says what happened and what to check, and holds no token.

mod call;
mod lockout;
mod shared;
mod walk;

use crate::config::{ADDIGY, AddigyConfig};
use crate::wire::Page;
pub(crate) use call::Call;
use chrono::Utc;
use cw_manage::http::{
    Failure, HeaderName, HeaderValue, HttpClient, HttpError, Redactor, Request, Response,
    RetryPolicy, StatusCode, header,
};
use cw_sync_core::plugin::ConfigError;
use cw_sync_core::source::json::{Row, rows};
use cw_sync_core::source::{Gap, SourceError};
use secrecy::{ExposeSecret, SecretString};
use serde::de::DeserializeOwned;
use serde_json::Value;
use shared::Shared;
use std::sync::Arc;
use url::Url;
use walk::{Broken, Walk};

/// Longest message that holds text of the vendor's, in characters.
const LONGEST: usize = 400;

/// Pages of one list before it counts as endless.
const MAX_PAGES: u32 = 10_000;

/// How often a list is read that changes while it is read.
const TRIES: u32 = 3;

#[derive(Debug, Clone)]
pub(crate) struct Client {
    http: HttpClient,
    root: Url,
    header: HeaderName,
    token: HeaderValue,
    redactor: Redactor,
    page_size: u32,
    shared: Arc<Shared>,
}

impl Client {
    pub(crate) fn new(config: &AddigyConfig) -> Result<Self, ConfigError> {
        let shared = Shared::of(config);
        let http = HttpClient::builder()
            .time_limits(config.time_limits.clone())
            .shared_load(&shared.load)
            .retry(RetryPolicy {
                after_complaint: false,
                ..config.retry.clone()
            })
            .direct(config.is_loopback())
            // Reads alone are sent, so that a 500 may be tried again like any other 5xx.
            .also_transient(|answer| answer.status() == StatusCode::INTERNAL_SERVER_ERROR)
            .build()?;
        let scheme = match config.token_header {
            header::AUTHORIZATION => "Bearer ",
            _ => "",
        };
        let token = SecretString::from(format!("{scheme}{}", config.token.expose_secret()));
        let token = ADDIGY.header_value("token", &token)?;
        Ok(Self {
            http,
            root: config.root.clone(),
            header: config.token_header.clone(),
            token,
            redactor: Redactor::new([config.token.clone()]),
            page_size: config.page_size,
            shared,
        })
    }

    /// All rows of a list: every page, or an error.
    pub(crate) async fn list<T: DeserializeOwned>(
        &self,
        call: Call<'_>,
    ) -> Result<Vec<Row<T>>, SourceError> {
        let mut moved = String::new();
        for _ in 0..TRIES {
            match self.walk(call).await? {
                Ok(values) => return Ok(rows(values)),
                Err(reason) => moved = reason,
            }
        }
        Err(self.malformed(call, &format!("{moved}; try again")))
    }

    /// Whether a list can be read: what its first page shows, in words.
    pub(crate) async fn probe(&self, call: Call<'_>) -> Result<String, SourceError> {
        let page = self.page(call, 1).await?;
        Ok(format!("{} on the first page", page.rows.len()))
    }

    /// Reads a list once; the inner error says that it changed meanwhile.
    async fn walk(&self, call: Call<'_>) -> Result<Result<Vec<Value>, String>, SourceError> {
        let mut walk = Walk::default();
        for number in 1..=MAX_PAGES {
            let page = self.page(call, number).await?;
            match walk.add(number, page, |row| call.key(row)) {
                Ok(true) => return Ok(Ok(walk.into_rows())),
                Ok(false) => {}
                Err(Broken::Moved(reason)) => return Ok(Err(reason)),
                Err(Broken::Wrong(reason)) => return Err(self.malformed(call, &reason)),
            }
        }
        Err(self.malformed(call, "the list has no end"))
    }

    /// One page of a list.
    pub(crate) async fn page(&self, call: Call<'_>, number: u32) -> Result<Page, SourceError> {
        self.shared.lockout.check(Utc::now())?;
        let mut url = self.url(call);
        call.query(&mut url, number, self.page_size);
        let mut request = Request::new(call.method(), url)
            .operation(call.path())
            // A POST reads here, like a GET.
            .idempotent(true)
            .secret_header(self.header.clone(), self.token.clone())
            .header(header::ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(body) = call.body(number, self.page_size) {
            request = request.json_body(body.to_string().into_bytes());
        }
        let answer = self.http.send(&request).await;
        let answer = answer.map_err(|error| self.unanswered(&error))?;
        // The status is asked first: a body says nothing against it.
        if !answer.status().is_success() {
            return Err(self.refusal(call, &answer));
        }
        let unreadable = |error| {
            let html = answer.body().trim_ascii_start().starts_with(b"<");
            let hint = if html {
                "it is a page for people; check `baseUrl`"
            } else {
                "try again"
            };
            self.malformed(call, &format!("the answer is no JSON: {error}; {hint}"))
        };
        let json = serde_json::from_slice(answer.body()).map_err(unreadable)?;
        Page::read(json).map_err(|reason| self.malformed(call, &reason))
    }

    /// Text with something of the vendor's in it, fit for messages and logs: without the token, on
    /// one line, not too long.
    fn tidy(&self, text: &str) -> String {
        self.redactor.line(text, LONGEST)
    }

    /// A gap reaches the report as well as its error texts.
    pub(crate) fn tidy_gaps(&self, gaps: Vec<Gap>) -> Vec<Gap> {
        let tidied = gaps.into_iter().map(|gap| Gap {
            subject: self.tidy(&gap.subject),
            reason: self.tidy(&gap.reason),
        });
        tidied.collect()
    }

    fn url(&self, call: Call<'_>) -> Url {
        let mut url = self.root.clone();
        // The configuration takes http and https only, which always have a path.
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(call.path().split('/'));
        }
        url
    }

    fn refusal(&self, call: Call<'_>, answer: &Response) -> SourceError {
        let status = answer.status().as_u16();
        let said = words(answer.body());
        let tell = |check: &str| {
            let place = self.place(call);
            self.tidy(&format!("{place}: status {status}; {check}; {said}"))
        };
        match status {
            429 => self.shared.lockout.begin(Utc::now(), answer.retry_after()),
            401 => SourceError::Unauthorized(tell(
                "check that the API token is right, not expired, and of version 2",
            )),
            403 => {
                let check = format!("give the API token the permission {}", call.permission());
                SourceError::Unauthorized(tell(&check))
            }
            408 | 500..=599 => SourceError::Unavailable(tell("try again later")),
            404 if matches!(call, Call::Requests { .. }) => SourceError::Refused(tell(
                "Addigy publishes no such call; turn `selfService` off, or give a source of its own",
            )),
            404 => SourceError::Refused(tell("check `baseUrl`")),
            _ => SourceError::Refused(tell("check the settings, and that the policy still exists")),
        }
    }

    fn unanswered(&self, error: &HttpError) -> SourceError {
        let text = self.tidy(&error.to_string());
        match error.failure() {
            Failure::Redirect { .. } => {
                SourceError::Refused(format!("{text}; check `baseUrl`, no redirect is followed"))
            }
            Failure::TooLarge { .. } => SourceError::Malformed(text),
            _ => SourceError::Unavailable(text),
        }
    }

    fn malformed(&self, call: Call<'_>, reason: &str) -> SourceError {
        let place = self.place(call);
        SourceError::Malformed(self.tidy(&format!("{place}: {reason}")))
    }

    /// What was asked for, and where.
    fn place(&self, call: Call<'_>) -> String {
        let (method, path) = (call.method(), self.url(call));
        format!("{} ({method} {})", call.about(), path.path())
    }
}

/// What an answer says of itself.
fn words(body: &[u8]) -> String {
    let json: Option<Value> = serde_json::from_slice(body).ok();
    let message = json.and_then(|json| Some(json.get("message")?.as_str()?.to_owned()));
    match message {
        Some(message) => format!("Addigy says: {message}"),
        None if body.trim_ascii().is_empty() => "the answer says nothing else".to_owned(),
        None => format!("the answer says: {}", String::from_utf8_lossy(body)),
    }
}
