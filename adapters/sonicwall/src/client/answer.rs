//! What an answer means: its content, or why there is none.

use crate::wire::{Envelope, Loose, object};
use cw_manage::http::{Response, StatusCode};
use cw_sync_core::source::SourceError;
use serde_json::Value;
use serde_json::error::Category;

/// An answer that is no content, by class, with what happened and what to check.
#[derive(Debug)]
pub(super) enum Refusal {
    Unauthorized(String),
    Unavailable(String),
    Refused(String),
    Malformed(String),
}

impl Refusal {
    pub(super) fn into_error(self, tell: impl FnOnce(String) -> String) -> SourceError {
        match self {
            Self::Unauthorized(reason) => SourceError::Unauthorized(tell(reason)),
            Self::Unavailable(reason) => SourceError::Unavailable(tell(reason)),
            Self::Refused(reason) => SourceError::Refused(tell(reason)),
            Self::Malformed(reason) => SourceError::Malformed(tell(reason)),
        }
    }
}

#[derive(Debug)]
pub(super) struct Answer<'a> {
    status: StatusCode,
    body: &'a [u8],
}

impl<'a> Answer<'a> {
    pub(super) fn new(response: &'a Response) -> Self {
        Self {
            status: response.status(),
            body: response.body(),
        }
    }

    /// The envelope's content. The status is asked first: a body says nothing against it.
    pub(super) fn content(&self) -> Result<Value, Refusal> {
        if !self.status.is_success() {
            return Err(self.refusal());
        }
        if self.is_html() {
            return Err(Refusal::Malformed(
                "the answer is an HTML page and no JSON; check the base URL, and the API key, \
                 since MySonicWall's login page looks like that"
                    .to_owned(),
            ));
        }
        let envelope = self.envelope().map_err(Refusal::Malformed)?;
        let status = envelope.operation_status.as_ref().and_then(Loose::text);
        if status
            .as_ref()
            .is_some_and(|status| !status.eq_ignore_ascii_case("SUCCESS"))
        {
            return Err(Refusal::Refused(format!(
                "MySonicWall reports {}: {}; if that names no cause, check the API key's rights",
                status.unwrap_or_default(),
                envelope
                    .words()
                    .unwrap_or_else(|| "it does not say why".to_owned())
            )));
        }
        envelope
            .content
            .ok_or_else(|| Refusal::Malformed("content is missing".to_owned()))
    }

    fn refusal(&self) -> Refusal {
        let status = self.status.as_u16();
        let words = self.envelope().ok().and_then(|envelope| envelope.words());
        let said = match words {
            Some(words) => words,
            None if self.is_html() => "an HTML page".to_owned(),
            None if self.body.trim_ascii().is_empty() => "nothing else".to_owned(),
            None => String::from_utf8_lossy(self.body).into_owned(),
        };
        let tell = |check: &str| format!("status {status}; {check}; the answer says: {said}");
        match status {
            401 => Refusal::Unauthorized(tell(
                "check that the API key is right, not expired, and allowed from this address",
            )),
            403 => Refusal::Unauthorized(tell(
                "check that the API key's owner may see tenants and monthly products",
            )),
            429 => Refusal::Unavailable(tell("too many requests; try again later")),
            408 | 500..=599 => Refusal::Unavailable(tell("try again later")),
            404 => Refusal::Refused(tell("check the base URL, and that the tenant still exists")),
            _ => Refusal::Refused(tell("check the base URL and the settings")),
        }
    }

    fn envelope(&self) -> Result<Envelope, String> {
        if self.body.trim_ascii().is_empty() {
            return Err("the answer is empty".to_owned());
        }
        let json = serde_json::from_slice(self.body).map_err(|error| match error.classify() {
            Category::Eof => format!(
                "the JSON was cut off: it ends in the middle, after {} bytes (line {} column {}); try again",
                self.body.len(),
                error.line(),
                error.column()
            ),
            _ => format!("the answer is no JSON: {error}"),
        })?;
        object(json)
    }

    fn is_html(&self) -> bool {
        self.body.trim_ascii_start().starts_with(b"<")
    }
}
