//! One of the vendor's servers: sending to it, and what its failures mean.

use super::LONGEST;
use super::answer::{Answer, Refusal};
use crate::config::SonicWallConfig;
use cw_manage::http::{
    Failure, HeaderValue, HttpClient, HttpError, Redactor, Request, Response, StatusCode, header,
    is_loopback,
};
use cw_sync_core::plugin::ConfigError;
use cw_sync_core::source::SourceError;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use url::Url;

/// Whose server it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Party {
    MySonicWall,
    NetworkSecurityManager,
    CaptureClient,
}

impl Party {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::MySonicWall => "MySonicWall",
            Self::NetworkSecurityManager => "Network Security Manager",
            Self::CaptureClient => "Capture Client",
        }
    }

    /// What to check when it does not know the caller.
    pub(super) fn unknown_caller(self) -> &'static str {
        match self {
            Self::MySonicWall => {
                "check that the API key is right, not expired, and allowed from this address"
            }
            Self::NetworkSecurityManager | Self::CaptureClient => {
                "a new session was refused too; check that the API key's owner may use this \
                 console, and the region"
            }
        }
    }

    /// What to check when the caller lacks a right.
    pub(super) fn lacking_right(self) -> &'static str {
        match self {
            Self::MySonicWall => {
                "check that the API key's owner may see tenants and products, and that your \
                 organisation has access to PSA Integration (SonicWall's support grants it)"
            }
            Self::NetworkSecurityManager => {
                "check that the API key's owner may read this tenant's firewalls"
            }
            Self::CaptureClient => {
                "check that the tenant has an Advanced or Premier licence, and that the API key's \
                 owner may read its alerts"
            }
        }
    }
}

#[derive(Debug, Clone)]
pub(super) struct Host {
    party: Party,
    http: HttpClient,
    root: Url,
    redactor: Redactor,
}

impl Host {
    pub(super) fn new(
        party: Party,
        root: &Url,
        config: &SonicWallConfig,
        redactor: Redactor,
    ) -> Result<Self, ConfigError> {
        let http = HttpClient::builder()
            .time_limits(config.time_limits.clone())
            .retry(config.retry.clone())
            .direct(is_loopback(root))
            // Nothing that is sent changes anything, so that a 500 may be tried again like any
            // other 5xx.
            .also_transient(|answer| answer.status() == StatusCode::INTERNAL_SERVER_ERROR)
            .build()?;
        Ok(Self {
            party,
            http,
            root: root.clone(),
            redactor,
        })
    }

    pub(super) fn url(&self, path: &[&str]) -> Url {
        let mut url = self.root.clone();
        // The configuration takes http and https only, which always have a path.
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(path);
        }
        url
    }

    /// Sends a request and reads the answer's JSON. `url`: where it goes, for messages.
    pub(super) async fn json(&self, url: &Url, request: Request) -> Result<Value, SourceError> {
        self.read(url, request, |answer| answer.json()).await
    }

    /// As [`Host::json`], and opens MySonicWall's envelope.
    pub(super) async fn content(&self, url: &Url, request: Request) -> Result<Value, SourceError> {
        self.read(url, request, |answer| answer.content()).await
    }

    async fn read(
        &self,
        url: &Url,
        request: Request,
        open: impl FnOnce(&Answer<'_>) -> Result<Value, Refusal>,
    ) -> Result<Value, SourceError> {
        let json = HeaderValue::from_static("application/json");
        let request = request.header(header::ACCEPT, json).idempotent(true);
        let sent = self.http.send(&request).await;
        let response = sent.map_err(|error| self.unanswered(url, &error))?;
        let opened = open(&Answer::new(&response, self.party));
        opened.map_err(|refusal| {
            let told = attempts(&response);
            refusal.into_error(|reason| self.tidy(&format!("{}{told}: {reason}", place(url))))
        })
    }

    /// A secret that came from the vendor; it is kept out of everything that is said from now on.
    pub(super) fn keep(&self, secret: String) -> SecretString {
        let secret = SecretString::from(secret);
        self.redactor.learn(secret.clone());
        secret
    }

    /// A secret as a header's value.
    pub(super) fn header(
        &self,
        url: &Url,
        secret: &SecretString,
    ) -> Result<HeaderValue, SourceError> {
        HeaderValue::from_str(secret.expose_secret())
            .map_err(|_| self.malformed(url, "the token that was handed out fits no header"))
    }

    pub(super) fn tidy(&self, text: &str) -> String {
        self.redactor.line(text, LONGEST)
    }

    pub(super) fn malformed(&self, url: &Url, reason: &str) -> SourceError {
        SourceError::Malformed(self.tidy(&format!("{}: {reason}", place(url))))
    }

    fn unanswered(&self, url: &Url, error: &HttpError) -> SourceError {
        let text = self.tidy(&error.to_string());
        match error.failure() {
            // Instead of a 401 the real service sends whoever it does not know to its login page.
            Failure::Redirect { status, target } => {
                let target = target.as_deref().unwrap_or("another place");
                SourceError::Unauthorized(self.tidy(&format!(
                    "{}: status {status}, a redirect to {target}, as MySonicWall sends refused keys \
                     to its login page; check that the API key is right, not older than its life of \
                     at most one year, and allowed from this address, and check the base URL",
                    place(url)
                )))
            }
            Failure::Timeout => SourceError::Unavailable(format!(
                "{text}; try again later, or raise the time limits"
            )),
            Failure::TooLarge { .. } => SourceError::Malformed(text),
            _ => SourceError::Unavailable(text),
        }
    }
}

fn attempts(response: &Response) -> String {
    match response.attempts() {
        1 => String::new(),
        attempts => format!(" ({attempts} attempts)"),
    }
}

/// Where a request went, without its query, which may hold a code.
fn place(url: &Url) -> String {
    let port = url
        .port()
        .map(|port| format!(":{port}"))
        .unwrap_or_default();
    format!("{}{port}{}", url.host_str().unwrap_or_default(), url.path())
}
