//! What an answer means: its content, or why there is none.

use crate::wire::{Loose, ProblemBody};
use cw_manage::http::Response;
use cw_sync_core::source::SourceError;
use serde_json::Value;
use serde_json::error::Category;

/// The content of an answer. The status is asked first: a body says nothing against it.
pub(super) fn content(
    response: &Response,
    tell: impl Fn(String) -> String,
) -> Result<Value, SourceError> {
    if !response.status().is_success() {
        return Err(refusal(response, tell));
    }
    let malformed = |reason: String| SourceError::Malformed(tell(reason));
    let body = response.body();
    if body.trim_ascii().is_empty() {
        return Err(malformed("the answer is empty".to_owned()));
    }
    if is_html(body) {
        let reason = "the answer is an HTML page and no JSON; check the base URL";
        return Err(malformed(reason.to_owned()));
    }
    serde_json::from_slice(body).map_err(|error| {
        malformed(match error.classify() {
            Category::Eof => format!(
                "the JSON was cut off: it ends in the middle, after {} bytes; try again",
                body.len()
            ),
            _ => format!("the answer is no JSON: {error}"),
        })
    })
}

fn is_html(body: &[u8]) -> bool {
    body.trim_ascii_start().starts_with(b"<")
}

fn refusal(response: &Response, tell: impl Fn(String) -> String) -> SourceError {
    let status = response.status().as_u16();
    let body = response.body();
    let problem: Option<ProblemBody> = serde_json::from_slice(body).ok();
    let said = problem.as_ref().and_then(words).unwrap_or_else(|| {
        if is_html(body) {
            "an HTML page".to_owned()
        } else if body.trim_ascii().is_empty() {
            "nothing else".to_owned()
        } else {
            String::from_utf8_lossy(body).into_owned()
        }
    });
    let tell = |check: &str| tell(format!("status {status}; {check}; the answer says: {said}"));
    match status {
        // Axcient answers an unknown path, or an id that is no number, with 401 too. What tells the
        // two apart is the body: `code` and `msg` there, `message` for a wrong key.
        401 if problem.is_some_and(|problem| problem.code.is_some()) => SourceError::Refused(tell(
            "so Axcient answers a path that it does not know; check that the base URL ends with \
             the product, such as /x360recover, and that Axcient offers this call",
        )),
        401 => SourceError::Unauthorized(tell(
            "check that the API key is right: copy it again from x360Portal, Settings, API Keys, \
             or make a new one if it was lost",
        )),
        403 => SourceError::Unauthorized(tell("check the API key's scopes: it needs x360Recover")),
        429 => SourceError::Unavailable(tell("too many requests; try again later")),
        408 | 500..=599 => SourceError::Unavailable(tell("try again later")),
        404 => SourceError::Refused(tell("check the base URL, and that the client still exists")),
        _ => SourceError::Refused(tell("check the base URL and the settings")),
    }
}

fn words(problem: &ProblemBody) -> Option<String> {
    let fields = [&problem.detail, &problem.message, &problem.title];
    fields.into_iter().flatten().find_map(Loose::text)
}
