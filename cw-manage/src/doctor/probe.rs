//! How a read is sent: its places filled with the first records that there are. Pure: no I/O.

use crate::permission::{Used, listed_at};
use std::collections::BTreeMap;

/// A request that a check sends.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Probe {
    /// The path as sent.
    pub(super) path: String,
    /// The path as documented.
    pub(super) template: String,
    /// Whether it is a POST that searches.
    pub(super) search: bool,
}

/// What came of one that was sent: the id of the first row, if rows with ids came.
pub(super) type Answer = Result<Option<i64>, crate::Error>;

/// What came of all that were sent.
pub(super) type Answers = BTreeMap<Probe, Answer>;

/// What is next for a read.
#[derive(Debug)]
pub(super) enum Step<'a> {
    /// To be sent: the read itself, or a list that tells the id of a record for it.
    Send(Probe),
    /// It was sent.
    Done(&'a Answer),
    /// It cannot be sent.
    Stuck(String),
}

/// Reads that fetch a file, or do more than read.
const LEFT_OUT: [&str; 6] = [
    "download",
    "getEmails",
    "image",
    "pdf",
    "thumbnail",
    "uploadsample",
];

/// Works out the next step of a read.
pub(super) fn next<'a>(used: &Used, answers: &'a Answers) -> Step<'a> {
    let search = used.method() == "POST" && used.path().ends_with("/search");
    if !search && used.method() != "GET" {
        return Step::Stuck("it takes a body that a check does not know".to_owned());
    }
    let last = used.path().trim_end_matches('/').rsplit('/').next();
    if last.is_some_and(|last| LEFT_OUT.contains(&last)) {
        return Step::Stuck("it is more than a look: left out of a check".to_owned());
    }
    let mut path = String::new();
    let mut template = String::new();
    for segment in used.path().split('/').skip(1) {
        match fill(segment, &template, &path, answers) {
            Ok(filled) => path = path + "/" + &filled,
            Err(step) => return step,
        }
        template = template + "/" + segment;
    }
    let probe = Probe {
        path,
        template,
        search,
    };
    match answers.get(&probe) {
        Some(answer) => Step::Done(answer),
        None => Step::Send(probe),
    }
}

/// The text for one segment, behind a path that is filled already; or why there is none yet.
fn fill<'a>(
    segment: &str,
    template: &str,
    path: &str,
    answers: &Answers,
) -> Result<String, Step<'a>> {
    if !segment.starts_with('{') {
        return Ok(segment.to_owned());
    }
    let list = Some(segment)
        .filter(|place| is_id(place))
        .and_then(|_| listed_at(template))
        .ok_or_else(|| Step::Stuck(format!("no list tells a value for {segment}")))?;
    let slash = if list.path.ends_with('/') { "/" } else { "" };
    let probe = Probe {
        path: format!("{path}{slash}"),
        template: list.path.to_owned(),
        search: false,
    };
    match answers.get(&probe) {
        None => Err(Step::Send(probe)),
        Some(Ok(Some(id))) => Ok(id.to_string()),
        Some(Ok(None)) => Err(Step::Stuck(format!(
            "there is nothing in {} to look at",
            list.path
        ))),
        Some(Err(error)) => Err(Step::Stuck(format!(
            "it needs a record of {}, and {error}",
            list.path
        ))),
    }
}

fn is_id(place: &str) -> bool {
    ["{id}", "{parentid}", "{grandparentid}"].contains(&place.to_ascii_lowercase().as_str())
}
