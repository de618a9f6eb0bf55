//! Bundles: several reads in one request, each with a result of its own (cwm-api §8).

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;
use url::form_urlencoded::Serializer;

use super::{Call, perform};
use crate::answer::{Answer, Problem, Refusal};
use crate::auth;
use crate::config::Config;
use crate::members::Right;
use crate::routing::endpoint;
use crate::shared::{State, concrete_path};
use crate::table::{self, Operation};
use crate::write;

/// The filters of a request and the parameters of a list that they become.
const FILTERS: [(&str, &str); 4] = [
    ("conditions", "conditions"),
    ("childconditions", "childConditions"),
    ("customfieldconditions", "customFieldConditions"),
    ("orderBy", "orderBy"),
];

/// The same of its page.
const PAGE: [(&str, &str); 3] = [
    ("page", "page"),
    ("pageSize", "pageSize"),
    ("pageId", "pageId"),
];

/// Answers a bundle.
///
/// # Errors
///
/// The refusal of a body without requests, or with more than the switches allow. What is wrong with
/// one request is in its result.
pub(super) fn answer(
    config: &Config,
    state: &mut State,
    operation: &Operation,
    call: &Call<'_>,
) -> Result<Answer, Refusal> {
    let body = write::body_value(call.body)?;
    let Some(requests) = part(&body, "requests").and_then(Value::as_array) else {
        let problem = Problem {
            code: "MissingRequiredField".to_owned(),
            message: "The requests field is required.".to_owned(),
            resource: "bundleRequestsCollection".to_owned(),
            field: "requests".to_owned(),
        };
        return Err(Refusal::invalid("bundleRequestsCollection", vec![problem]));
    };
    let most = config.switches.max_bundle.unwrap_or(usize::MAX);
    if requests.len() > most {
        let message = format!("A bundle may have at most {most} requests.");
        return Err(Refusal::new(400, "ConnectWiseApi", message));
    }
    let counts = operation.path.ends_with("/count");
    let mut all_well = true;
    let results: Vec<Outcome<'_>> = requests
        .iter()
        .map(|request| {
            let found =
                Read::new(request, counts).and_then(|read| read.perform(config, state, call));
            all_well &= found.is_ok();
            outcome(request, found)
        })
        .collect();
    let status = match all_well {
        true => operation.status,
        false => config.switches.bundle_with_failures,
    };
    Ok(Answer::success(status, &Outcomes { results }))
}

/// The body of the answer.
#[derive(Serialize)]
struct Outcomes<'a> {
    results: Vec<Outcome<'a>>,
}

/// What came of a read: its rows as they are shown, or how many there are.
struct Found {
    count: usize,
    entities: Vec<Box<RawValue>>,
}

/// One result on the wire.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'a> {
    sequence_number: Option<&'a Value>,
    resource_type: Option<&'a Value>,
    entities: Vec<Box<RawValue>>,
    count: usize,
    version: Option<&'a Value>,
    success: bool,
    status_code: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Refusal>,
}

fn outcome(request: &Value, found: Result<Found, Refusal>) -> Outcome<'_> {
    let (found, error) = match found {
        Ok(found) => (Some(found), None),
        Err(refusal) => (None, Some(refusal)),
    };
    let (count, entities) = found.map_or((0, Vec::new()), |found| (found.count, found.entities));
    Outcome {
        sequence_number: part(request, "sequenceNumber"),
        resource_type: part(request, "resourceType"),
        entities,
        count,
        version: part(request, "version"),
        success: error.is_none(),
        status_code: error.as_ref().map_or(200, |error| error.status),
        error,
    }
}

/// One read, as the GET that it is.
struct Read {
    path: String,
    query: String,
    forward_only: bool,
}

impl Read {
    fn new(request: &Value, counts: bool) -> Result<Self, Refusal> {
        let nothing = Value::Null;
        let asked = part(request, "apiRequest").unwrap_or(&nothing);
        let id = |name| {
            part(asked, name)
                .and_then(Value::as_i64)
                .filter(|id| *id != 0)
        };
        let parents: Vec<i64> = [id("grandParentId"), id("parentId")]
            .into_iter()
            .flatten()
            .collect();
        let kind = part(request, "resourceType").and_then(Value::as_str);
        let kind = kind.unwrap_or_default();
        let resource = table::of_kind(kind, parents.len()).ok_or_else(|| {
            let message = format!("Unrecognized resourceType '{kind}'.");
            Refusal::new(400, "ConnectWiseApi", message)
        })?;
        let mut path = concrete_path(resource.path, &parents);
        if let Some(id) = id("id") {
            path.push_str(&format!("/{id}"));
        } else if counts {
            path.push_str("/count");
        }
        let mut query = Serializer::new(String::new());
        let mut add = |from: &Value, names: &[(&str, &str)]| {
            for (name, parameter) in names {
                match part(from, name) {
                    Some(Value::String(text)) => query.append_pair(parameter, text),
                    Some(Value::Number(number)) => {
                        query.append_pair(parameter, &number.to_string())
                    }
                    _ => continue,
                };
            }
        };
        let page = part(asked, "page").unwrap_or(&nothing);
        add(part(asked, "filters").unwrap_or(&nothing), &FILTERS);
        add(page, &PAGE);
        add(asked, &[("fields", "fields")]);
        Ok(Self {
            path,
            query: query.finish(),
            forward_only: part(page, "pageId").is_some_and(Value::is_number),
        })
    }

    fn perform(
        &self,
        config: &Config,
        state: &mut State,
        call: &Call<'_>,
    ) -> Result<Found, Refusal> {
        if !call.by.may(Right::Inquire, &self.path) {
            return Err(auth::forbidden());
        }
        let endpoint = endpoint(&self.path).ok_or_else(Refusal::no_endpoint)?;
        let get = endpoint.place.operation("GET");
        let get = get.ok_or_else(|| Refusal::no_verb("GET"))?;
        let call = Call {
            path: &self.path,
            query: &self.query,
            forward_only: self.forward_only,
            body: &[],
            content_type: None,
            by: call.by,
        };
        let (_, body) = perform(config, state, &endpoint, get, &call)?.split();
        Ok(if self.path.ends_with("/count") {
            let count: Value = read(&body)?;
            let count = count.get("count").and_then(Value::as_u64);
            Found {
                count: count.map_or(0, |count| usize::try_from(count).unwrap_or(usize::MAX)),
                entities: Vec::new(),
            }
        } else if body.starts_with(b"[") {
            let entities: Vec<Box<RawValue>> = read(&body)?;
            Found {
                count: entities.len(),
                entities,
            }
        } else {
            Found {
                count: 1,
                entities: vec![read(&body)?],
            }
        })
    }
}

/// Reads what the mock itself has written.
fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refusal> {
    serde_json::from_slice(body)
        .map_err(|error| Refusal::new(500, "ConnectWiseApi", error.to_string()))
}

/// A part of an object, by its name in any letter case. A null is nothing.
fn part<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    let mut parts = value.as_object()?.iter();
    let found = parts.find(|(known, value)| known.eq_ignore_ascii_case(name) && !value.is_null());
    found.map(|(_, value)| value)
}
