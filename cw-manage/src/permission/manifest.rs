use crate::api;
use crate::client::Client;
use crate::endpoint::Operation;
use crate::http::Method;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};

/// One operation that a program uses: method and path template.
///
/// As text, and in serde data: `GET /finance/agreements/{id}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Used {
    // First, so that operations sort by path.
    path: String,
    method: String,
    reads: bool,
}

impl Used {
    /// The HTTP method.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path template.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether it changes nothing.
    pub fn reads(&self) -> bool {
        self.reads
    }
}

impl fmt::Display for Used {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

impl From<&Operation> for Used {
    fn from(operation: &Operation) -> Self {
        Self {
            path: operation.path.to_owned(),
            method: operation.method.to_string(),
            reads: operation.reads,
        }
    }
}

impl From<Used> for String {
    fn from(used: Used) -> Self {
        used.to_string()
    }
}

/// A text that names no operation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no operation; write it as `GET /company/companies/{{id}}`")]
pub struct NotAnOperation(String);

impl TryFrom<String> for Used {
    type Error = NotAnOperation;

    fn try_from(text: String) -> Result<Self, NotAnOperation> {
        text.parse()
    }
}

impl FromStr for Used {
    type Err = NotAnOperation;

    /// Reads a template, or a path as it is sent, whose ids are then left out.
    fn from_str(text: &str) -> Result<Self, NotAnOperation> {
        let parts = text.trim().split_once(' ');
        let (method, path) = parts
            .filter(|(method, path)| {
                method.bytes().all(|b| b.is_ascii_uppercase()) && path.starts_with('/')
            })
            .ok_or_else(|| NotAnOperation(text.to_owned()))?;
        let path = path.split('?').next().unwrap_or_default();
        Ok(known(method, path).map_or_else(
            || Self {
                path: without_ids(path),
                method: method.to_owned(),
                reads: method == Method::GET.as_str(),
            },
            Self::from,
        ))
    }
}

/// The operation that a path belongs to: itself, or the one with the fewest places to fill.
fn known(method: &str, path: &str) -> Option<&'static Operation> {
    let fits = |operation: &&Operation| {
        operation.method.as_str() == method
            && alike(operation.path, path, |template, segment| {
                template.eq_ignore_ascii_case(segment) || is_place(template)
            })
    };
    let section = segments(path).next();
    let sections = api::OPERATIONS.iter();
    let operations = sections
        .filter(|(name, _)| section == Some(*name))
        .flat_map(|(_, resources)| resources.iter().copied().flatten());
    operations.filter(fits).min_by_key(|operation| {
        let places = segments(operation.path).filter(|s| is_place(s)).count();
        (operation.path != path, places)
    })
}

/// The list that stands at a path template, whatever the names of its places.
pub(crate) fn listed_at(path: &str) -> Option<&'static Operation> {
    operations().find(|operation| {
        operation.method == Method::GET
            && alike(operation.path, path, |a, b| {
                a == b || (is_place(a) && is_place(b))
            })
    })
}

pub(super) fn operations() -> impl Iterator<Item = &'static Operation> {
    let sections = api::OPERATIONS.iter();
    sections.flat_map(|(_, resources)| resources.iter().copied().flatten())
}

fn alike(a: &str, b: &str, same: impl Fn(&str, &str) -> bool) -> bool {
    let (mut a, mut b) = (segments(a), segments(b));
    loop {
        match (a.next(), b.next()) {
            (None, None) => return true,
            (Some(a), Some(b)) if same(a, b) => {}
            _ => return false,
        }
    }
}

/// The parts of a path; slashes at its end do not count.
pub(super) fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

/// Whether a segment of a template stands for a value.
pub(super) fn is_place(segment: &str) -> bool {
    segment.starts_with('{')
}

fn without_ids(path: &str) -> String {
    let is_id = |segment: &str| segment.bytes().all(|b| b.is_ascii_digit());
    segments(path).fold(String::new(), |path, segment| {
        let segment = if is_id(segment) { "{id}" } else { segment };
        path + "/" + segment
    })
}

/// The operations that a program uses, and what cannot be told from them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    operations: BTreeSet<Used>,
    #[serde(default)]
    closes_tickets: bool,
}

impl Manifest {
    /// The same with one more operation.
    #[must_use]
    pub fn with(mut self, operation: impl Into<Used>) -> Self {
        self.operations.insert(operation.into());
        self
    }

    /// Says that the program moves service tickets to a closed status. That is a right of its own
    /// (cwm-api §2), and no operation tells: a status is closed by CWM's setup.
    #[must_use]
    pub fn closes_tickets(mut self) -> Self {
        self.closes_tickets = true;
        self
    }

    /// The operations, by path.
    pub fn operations(&self) -> impl Iterator<Item = &Used> {
        self.operations.iter()
    }

    pub(super) fn closes(&self) -> bool {
        self.closes_tickets
    }

    /// Only those operations that change nothing.
    pub fn reads(&self) -> impl Iterator<Item = &Used> {
        self.operations().filter(|used| used.reads)
    }

    /// The same without its reads.
    #[must_use]
    pub fn writes(&self) -> Self {
        Self {
            operations: self.operations().filter(|u| !u.reads).cloned().collect(),
            closes_tickets: self.closes_tickets,
        }
    }
}

impl From<Operation> for Used {
    fn from(operation: Operation) -> Self {
        Self::from(&operation)
    }
}

impl<U: Into<Used>> FromIterator<U> for Manifest {
    fn from_iter<I: IntoIterator<Item = U>>(operations: I) -> Self {
        let mut manifest = Self::default();
        manifest.extend(operations);
        manifest
    }
}

impl<U: Into<Used>> Extend<U> for Manifest {
    fn extend<I: IntoIterator<Item = U>>(&mut self, operations: I) {
        self.operations
            .extend(operations.into_iter().map(Into::into));
    }
}

/// More than the API has operations: only raw paths with names in them could go beyond.
const MOST: usize = 4_000;

/// What a client has sent so far.
#[derive(Default)]
pub(crate) struct Recorder(Mutex<BTreeSet<String>>);

impl Recorder {
    /// Notes an operation, `GET /finance/agreements/{id}`.
    pub(crate) fn note(&self, operation: &str) {
        if self.seen().contains(operation) {
            return;
        }
        // A raw path holds ids: it must not be noted once for each.
        if let Ok(used) = operation.parse::<Used>() {
            let mut seen = self.seen();
            if seen.len() < MOST {
                seen.insert(used.to_string());
            }
        }
    }

    fn seen(&self) -> std::sync::MutexGuard<'_, BTreeSet<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Client {
    /// The operations that this client and its clones have sent so far: what a run really used.
    ///
    /// Whether it closed tickets cannot be told; see [`Manifest::closes_tickets`].
    pub fn manifest(&self) -> Manifest {
        let seen = self.recorder().seen();
        let used = seen.iter().filter_map(|text| text.parse::<Used>().ok());
        used.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_read_from_templates_and_from_paths_as_sent() {
        let cases = [
            ("GET /company/companies", "GET /company/companies", true),
            ("GET /company/companies/", "GET /company/companies", true),
            (
                "GET /company/companies?pageSize=1",
                "GET /company/companies",
                true,
            ),
            (
                "PATCH /company/companies/{id}",
                "PATCH /company/companies/{id}",
                false,
            ),
            (
                "PATCH /company/companies/42",
                "PATCH /company/companies/{id}",
                false,
            ),
            (
                "GET /company/companies/count",
                "GET /company/companies/count",
                true,
            ),
            (
                "GET /finance/agreements/7/additions/8",
                "GET /finance/agreements/{parentId}/additions/{id}",
                true,
            ),
            (
                "POST /service/tickets/search",
                "POST /service/tickets/search",
                true,
            ),
            ("GET /no/such/7/path/", "GET /no/such/{id}/path", true),
            ("POST /no/such", "POST /no/such", false),
        ];
        for (text, expected, reads) in cases {
            let used: Used = text.parse().unwrap();
            assert_eq!(used.to_string(), expected);
            assert_eq!(used.reads(), reads, "{text}");
        }
        for text in ["", "GET", "get /x", "GET x", "/company/companies"] {
            assert!(text.parse::<Used>().is_err(), "{text}");
        }
    }

    #[test]
    fn every_operation_survives_its_text() {
        for operation in operations() {
            let used = Used::from(operation);
            assert_eq!(used.to_string().parse::<Used>().as_ref(), Ok(&used));
        }
    }

    #[test]
    fn raw_ids_do_not_pile_up() {
        let recorder = Recorder::default();
        for id in 0..100 {
            recorder.note(&format!("GET /no/such/{id}"));
            recorder.note(&format!("GET /company/companies/{id}"));
        }
        assert_eq!(recorder.seen().len(), 2);
    }

    #[test]
    fn raw_names_do_not_pile_up_without_end() {
        let recorder = Recorder::default();
        let names = (0..MOST).map(|name| format!("GET /no/such/name{name}"));
        recorder.seen().extend(names);
        recorder.note("GET /no/such/further");
        assert_eq!(recorder.seen().len(), MOST);
    }
}
