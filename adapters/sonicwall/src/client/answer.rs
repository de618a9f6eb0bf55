//! What an answer means: its content, or why there is none.

use super::host::Party;
use crate::wire::{Envelope, Loose, object, words};
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
    party: Party,
    status: StatusCode,
    body: &'a [u8],
}

impl<'a> Answer<'a> {
    pub(super) fn new(response: &'a Response, party: Party) -> Self {
        Self {
            party,
            status: response.status(),
            body: response.body(),
        }
    }

    /// The answer's JSON. The status is asked first: a body says nothing against it.
    pub(super) fn json(&self) -> Result<Value, Refusal> {
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
        let json = self.parsed().map_err(Refusal::Malformed)?;
        // Network Security Manager's way to say no.
        match json.pointer("/status/success") {
            Some(Value::Bool(false)) => Err(self.no(words(&json))),
            _ => Ok(json),
        }
    }

    /// The content of MySonicWall's envelope.
    pub(super) fn content(&self) -> Result<Value, Refusal> {
        let envelope: Envelope = object(self.json()?).map_err(Refusal::Malformed)?;
        let status = envelope.operation_status.as_ref().and_then(Loose::text);
        if let Some(status) = status.filter(|status| !status.eq_ignore_ascii_case("SUCCESS")) {
            let words = envelope.msg_desc.as_ref().and_then(Loose::text);
            let words = words.unwrap_or_else(|| "it does not say why".to_owned());
            return Err(self.no(Some(format!("{status}: {words}"))));
        }
        envelope
            .content
            .ok_or_else(|| Refusal::Malformed("content is missing".to_owned()))
    }

    fn no(&self, words: Option<String>) -> Refusal {
        Refusal::Refused(format!(
            "{} reports {}; if that names no cause, check the API key's rights",
            self.party.name(),
            words.unwrap_or_else(|| "a failure, and does not say why".to_owned())
        ))
    }

    fn refusal(&self) -> Refusal {
        let status = self.status.as_u16();
        let words = self.parsed().ok().as_ref().and_then(words);
        let said = match words {
            Some(words) => words,
            None if self.is_html() => "an HTML page".to_owned(),
            None if self.body.trim_ascii().is_empty() => "nothing else".to_owned(),
            None => String::from_utf8_lossy(self.body).into_owned(),
        };
        let tell = |check: &str| format!("status {status}; {check}; the answer says: {said}");
        match status {
            401 => Refusal::Unauthorized(tell(self.party.unknown_caller())),
            403 => Refusal::Unauthorized(tell(self.party.lacking_right())),
            429 => Refusal::Unavailable(tell("too many requests; try again later")),
            408 | 500..=599 => Refusal::Unavailable(tell("try again later")),
            404 => Refusal::Refused(tell("check the base URL, and that the tenant still exists")),
            _ => Refusal::Refused(tell("check the base URL and the settings")),
        }
    }

    fn parsed(&self) -> Result<Value, String> {
        if self.body.trim_ascii().is_empty() {
            return Err("the answer is empty".to_owned());
        }
        serde_json::from_slice(self.body).map_err(|error| match error.classify() {
            Category::Eof => format!(
                "the JSON was cut off: it ends in the middle, after {} bytes (line {} column {}); try again",
                self.body.len(),
                error.line(),
                error.column()
            ),
            _ => format!("the answer is no JSON: {error}"),
        })
    }

    fn is_html(&self) -> bool {
        self.body.trim_ascii_start().starts_with(b"<")
    }
}
