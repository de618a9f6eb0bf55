use crate::source::{Gap, SourceError};
use cw_manage::http::{
    Failure, HeaderName, HeaderValue, HttpClient, HttpError, Redactor, Request, Response, header,
};
use serde_json::Value;
use serde_json::error::Category;
use url::Url;

/// Longest message that holds text of the vendor's, in characters.
const LONGEST: usize = 400;

/// What a person is told to check, in the vendor's own terms.
#[derive(Debug, Clone, Copy)]
pub struct Advice {
    /// When the credentials are refused (401).
    pub credentials: &'static str,
    /// When they lack a right (403).
    pub rights: &'static str,
    /// When the vendor knows no such thing (404).
    pub missing: &'static str,
}

/// Reads from a vendor's JSON API. Every failure says what happened and what to check, falls into
/// the class that the engine goes by, and holds no secret.
///
/// It follows no redirect, so credentials never travel to another host; what the [`HttpClient`]
/// does about time limits, load and repetition holds.
#[derive(Debug, Clone)]
pub struct JsonApi {
    http: HttpClient,
    root: Url,
    headers: Vec<(HeaderName, HeaderValue)>,
    redactor: Redactor,
    advice: Advice,
    misplaced: Option<fn(&[u8]) -> bool>,
}

/// An answer: its JSON, and the headers around it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Answer {
    /// The body.
    pub json: Value,
    /// The whole answer.
    pub response: Response,
}

impl JsonApi {
    /// An API at an address. The redactor knows the secrets.
    pub fn new(http: HttpClient, root: Url, redactor: Redactor, advice: Advice) -> Self {
        Self {
            http,
            root,
            headers: Vec::new(),
            redactor,
            advice,
            misplaced: None,
        }
    }

    /// Adds a header with a secret to each request.
    #[must_use]
    pub fn with_secret_header(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        value.set_sensitive(true);
        self.headers.push((name, value));
        self
    }

    /// For a vendor that answers an unknown path with 401 too: tells such a body from that of
    /// refused credentials.
    #[must_use]
    pub fn telling_unknown_paths(mut self, by: fn(&[u8]) -> bool) -> Self {
        self.misplaced = Some(by);
        self
    }

    /// Where it is.
    pub fn root(&self) -> &Url {
        &self.root
    }

    /// The address of a call. Each part is one segment, whatever is in it.
    pub fn url(&self, path: &[&str]) -> Url {
        let mut url = self.root.clone();
        // An http address always has a path.
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(path);
        }
        url
    }

    /// Reads.
    ///
    /// # Errors
    ///
    /// By class: see [`SourceError`].
    pub async fn get(&self, url: &Url) -> Result<Answer, SourceError> {
        let accept = HeaderValue::from_static("application/json");
        let mut request = Request::get(url.clone()).header(header::ACCEPT, accept);
        for (name, value) in &self.headers {
            request = request.secret_header(name.clone(), value.clone());
        }
        let response = self.http.send(&request).await;
        let response = response.map_err(|error| self.unanswered(&error))?;
        // The status is asked first: a body says nothing against it.
        if !response.status().is_success() {
            return Err(self.refusal(url, &response));
        }
        let json = json(response.body()).map_err(|reason| self.malformed(url, &reason))?;
        Ok(Answer { json, response })
    }

    /// An answer that cannot be used, and why.
    pub fn malformed(&self, url: &Url, reason: &str) -> SourceError {
        SourceError::Malformed(self.tidy(&format!("{}: {reason}", place(url))))
    }

    /// Text with something of the vendor's in it, fit for messages and logs: without secrets, on
    /// one line, not too long.
    pub fn tidy(&self, text: &str) -> String {
        self.redactor.line(text, LONGEST)
    }

    /// Gaps tell of the vendor's own values, and so pass the same filter as errors.
    pub fn tidy_gaps(&self, gaps: Vec<Gap>) -> Vec<Gap> {
        let tidied = gaps.into_iter().map(|gap| Gap {
            subject: self.tidy(&gap.subject),
            reason: self.tidy(&gap.reason),
        });
        tidied.collect()
    }

    fn refusal(&self, url: &Url, response: &Response) -> SourceError {
        let status = response.status().as_u16();
        let said = words(response.body());
        let attempts = match response.attempts() {
            0 | 1 => String::new(),
            attempts => format!(" after {attempts} attempts"),
        };
        let tell = |check: &str| {
            let place = place(url);
            self.tidy(&format!(
                "{place}: status {status}{attempts}; {check}; the answer says: {said}"
            ))
        };
        let misplaced = self.misplaced.is_some_and(|by| by(response.body()));
        match status {
            401 if misplaced => SourceError::Refused(tell(self.advice.missing)),
            401 => SourceError::Unauthorized(tell(self.advice.credentials)),
            403 => SourceError::Unauthorized(tell(self.advice.rights)),
            404 => SourceError::Refused(tell(self.advice.missing)),
            429 => SourceError::Unavailable(tell("too many requests; try again later")),
            408 | 500..=599 => SourceError::Unavailable(tell("try again later")),
            _ => SourceError::Refused(tell("check the settings")),
        }
    }

    fn unanswered(&self, error: &HttpError) -> SourceError {
        let text = self.tidy(&error.to_string());
        match error.failure() {
            Failure::Redirect { .. } => SourceError::Refused(format!(
                "{text}; check the base URL: credentials are not sent elsewhere"
            )),
            Failure::TooLarge { .. } => SourceError::Malformed(text),
            _ => SourceError::Unavailable(text),
        }
    }
}

fn json(body: &[u8]) -> Result<Value, String> {
    if body.trim_ascii().is_empty() {
        return Err("the answer is empty".to_owned());
    }
    if is_html(body) {
        return Err("the answer is an HTML page and no JSON; check the base URL".to_owned());
    }
    serde_json::from_slice(body).map_err(|error| match error.classify() {
        Category::Eof => format!(
            "the JSON was cut off: it ends in the middle, after {} bytes; try again",
            body.len()
        ),
        _ => format!("the answer is no JSON: {error}"),
    })
}

/// What an answer says of its failure: the usual fields, else the text itself.
fn words(body: &[u8]) -> String {
    if body.trim_ascii().is_empty() {
        return "nothing".to_owned();
    }
    if is_html(body) {
        return "an HTML page".to_owned();
    }
    let json: Option<Value> = serde_json::from_slice(body).ok();
    let said = json.as_ref().and_then(|json| {
        let first = json.get("errors").and_then(|errors| errors.get(0));
        let from = [first, Some(json)].into_iter().flatten();
        let names = ["error_message", "message", "error", "detail", "title"];
        from.flat_map(|from| names.iter().filter_map(|name| from.get(name)?.as_str()))
            .map(str::to_owned)
            .next()
    });
    said.unwrap_or_else(|| String::from_utf8_lossy(body).into_owned())
}

fn is_html(body: &[u8]) -> bool {
    body.trim_ascii_start().starts_with(b"<")
}

/// Where a request went, without its query.
fn place(url: &Url) -> String {
    let port = url.port().map(|port| format!(":{port}"));
    let (host, port) = (url.host_str().unwrap_or_default(), port.unwrap_or_default());
    format!("GET {host}{port}{}", url.path())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vendors_own_words_are_found() {
        for (body, expected) in [
            (
                r#"{"errors":[{"status":404,"error_message":"no such org"}]}"#,
                "no such org",
            ),
            (r#"{"message":"key expired"}"#, "key expired"),
            (r#"{"error":"busy"}"#, "busy"),
            (r#"{"detail":"later"}"#, "later"),
            (r#"{"error":{"code":1}}"#, r#"{"error":{"code":1}}"#),
            ("busy", "busy"),
            (" <h1>Bad gateway</h1>", "an HTML page"),
            ("", "nothing"),
        ] {
            assert_eq!(words(body.as_bytes()), expected, "{body}");
        }
    }

    #[test]
    fn what_is_no_json_says_so() {
        for (body, expected) in [
            ("", "empty"),
            ("<html>", "HTML page"),
            (r#"{"a": [1, "#, "ends in the middle, after 10 bytes"),
            ("busy", "no JSON"),
            ("{} {}", "no JSON"),
        ] {
            let error = json(body.as_bytes()).unwrap_err();
            assert!(error.contains(expected), "{body}: {error}");
        }
    }
}
