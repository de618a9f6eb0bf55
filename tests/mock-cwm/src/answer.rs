//! Answers and refusals, before they become HTTP.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::present::Shown;

/// Media type of a successful answer. The version is added where it is sent.
pub(crate) const SUCCESS_TYPE: &str = "application/vnd.connectwise.com+json";

/// One thing that is wrong with a record (cwm-api §6.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Kind of the problem, such as `MissingRequiredField`.
    pub code: String,
    /// What is wrong, in words.
    pub message: String,
    /// The kind of record, such as `addition`.
    pub resource: String,
    /// The field, such as `effectiveDate` or `company/id`.
    pub field: String,
}

/// An error answer: its status and body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{status} {code}: {message}{}", self.details())]
pub struct Refusal {
    /// HTTP status.
    #[serde(skip)]
    pub status: u16,
    /// The server's word for the error, such as `InvalidObject`.
    pub code: String,
    /// What is wrong, in words.
    pub message: String,
    /// The single problems of an invalid record. Left out of the body when there is none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<Problem>,
}

impl Refusal {
    fn details(&self) -> String {
        let problems = self.errors.iter();
        problems
            .map(|problem| format!("; {}: {}", problem.field, problem.message))
            .collect()
    }

    /// A refusal without single problems.
    pub(crate) fn new(status: u16, code: &str, message: impl Into<String>) -> Self {
        Self {
            status,
            code: code.to_owned(),
            message: message.into(),
            errors: Vec::new(),
        }
    }

    /// A record that breaks rules. All of its problems are told together.
    pub(crate) fn invalid(resource: &str, errors: Vec<Problem>) -> Self {
        Self {
            errors,
            ..Self::new(
                400,
                "InvalidObject",
                format!("{resource} object is invalid"),
            )
        }
    }

    /// An id that does not exist.
    pub(crate) fn not_found(type_name: &str, id: i64) -> Self {
        Self::new(404, "NotFound", format!("{type_name} {id} not found"))
    }

    /// A path that the API does not have.
    pub(crate) fn no_endpoint() -> Self {
        Self::new(404, "ConnectWiseApi", "The endpoint does not exist.")
    }

    /// A verb that the path does not have.
    pub(crate) fn no_verb(method: &str) -> Self {
        let message = format!("The requested resource does not support http method '{method}'.");
        Self::new(405, "ConnectWiseApi", message)
    }
}

/// An answer, before the headers that all answers share.
#[derive(Debug)]
pub(crate) struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Headers of this answer alone.
    pub headers: Vec<(&'static str, String)>,
    /// Body, empty for a 204.
    body: Body,
}

/// The body of an answer.
enum Body {
    Ready(Vec<u8>),
    /// Made when it is needed, so that nobody holds a lock for the time that a large one takes.
    Later(Box<dyn FnOnce() -> Vec<u8> + Send>),
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ready(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Later(_) => f.write_str("later"),
        }
    }
}

impl Answer {
    /// An answer of some media type.
    pub(crate) fn typed(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let headers = vec![("content-type", content_type.to_owned())];
        Self {
            status,
            headers,
            body: Body::Ready(body.into()),
        }
    }

    /// A page of a collection. It becomes text when the answer is sent.
    pub(crate) fn page(status: u16, rows: Vec<Shown>) -> Self {
        let body = move || serde_json::to_vec(&rows).unwrap_or_default();
        Self {
            body: Body::Later(Box::new(body)),
            ..Self::typed(status, SUCCESS_TYPE, [])
        }
    }

    /// The answer without its body, and the body.
    pub(crate) fn split(self) -> (Self, Vec<u8>) {
        let body = match self.body {
            Body::Ready(bytes) => bytes,
            Body::Later(body) => body(),
        };
        let body_less = Self {
            body: Body::Ready(Vec::new()),
            ..self
        };
        (body_less, body)
    }

    /// The same answer with another body.
    pub(crate) fn with_body(self, body: Vec<u8>) -> Self {
        Self {
            body: Body::Ready(body),
            ..self
        }
    }

    /// The same answer without a header.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self
    }

    /// A successful answer of the API.
    pub(crate) fn success(status: u16, body: &impl Serialize) -> Self {
        Self::typed(
            status,
            SUCCESS_TYPE,
            serde_json::to_vec(body).unwrap_or_default(),
        )
    }

    /// Plain JSON.
    pub(crate) fn json(status: u16, body: &impl Serialize) -> Self {
        let body = serde_json::to_vec(body).unwrap_or_default();
        Self::typed(status, "application/json; charset=utf-8", body)
    }

    /// An answer without a body.
    pub(crate) fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Body::Ready(Vec::new()),
        }
    }

    /// Plain text.
    pub(crate) fn text(status: u16, body: &str) -> Self {
        Self::typed(status, "text/plain; charset=utf-8", body)
    }

    /// A page as the web server in front of the API makes it.
    pub(crate) fn html(status: u16, title: &str) -> Self {
        let body = format!(
            "<!DOCTYPE html>\r\n<html><head><title>{status} - {title}</title></head>\r\n\
             <body><h1>Server Error</h1><h2>{status} - {title}</h2></body></html>\r\n"
        );
        Self::typed(status, "text/html", body)
    }

    /// A fault's body: text as it is, anything else as JSON.
    pub(crate) fn raw(status: u16, body: &Value) -> Self {
        match body {
            Value::String(text) if text.trim_start().starts_with('<') => {
                Self::typed(status, "text/html", text.as_bytes())
            }
            Value::String(text) => Self::text(status, text),
            other => Self::json(status, other),
        }
    }

    /// The same answer with one more header.
    pub(crate) fn with(mut self, name: &'static str, value: String) -> Self {
        self.headers.push((name, value));
        self
    }
}

impl From<Refusal> for Answer {
    /// Error bodies are indented by two spaces and their lines end with CR LF (cwm-api §6.1).
    fn from(refusal: Refusal) -> Self {
        let body = serde_json::to_string_pretty(&refusal).unwrap_or_default();
        // A line feed inside a JSON text is escaped, so all of these end lines.
        let body = body.replace('\n', "\r\n");
        Self::typed(refusal.status, "application/json; charset=utf-8", body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_bodies_have_the_shape_seen_on_the_wire() {
        let answer = Answer::from(Refusal::not_found("Ticket", 123_456));
        let want =
            "{\r\n  \"code\": \"NotFound\",\r\n  \"message\": \"Ticket 123456 not found\"\r\n}";
        assert_eq!(String::from_utf8(answer.split().1).unwrap(), want);
        assert_eq!(want.len(), 67);
    }

    #[test]
    fn problems_keep_their_order_of_names() {
        let problem = Problem {
            code: "NotFound".into(),
            message: "m".into(),
            resource: "ticket".into(),
            field: "status/id".into(),
        };
        let answer = Answer::from(Refusal::invalid("ticket", vec![problem]));
        let body = String::from_utf8(answer.split().1).unwrap();
        let names = [
            "\"code\"",
            "\"message\"",
            "\"errors\"",
            "\"resource\"",
            "\"field\"",
        ];
        let places: Vec<_> = names.iter().map(|name| body.find(name).unwrap()).collect();
        assert!(places.is_sorted(), "{body}");
    }
}
