//! Every collection and every path of the table, without a network.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::{Call, perform};
use crate::answer::{Answer, Refusal};
use crate::callbacks::Outbox;
use crate::config::Config;
use crate::fixture;
use crate::members::Actor;
use crate::routing::endpoint;
use crate::shared::{State, concrete_path};
use crate::store::{Info, Row, Stored};
use crate::switches::Switches;
use crate::table::{self, Access, Does, Field, Form, Kind, Operation, Resource};
use crate::time::Clock;

/// Fields that a create needs although the document does not say so, with the reason. `{n}` is
/// another number each time.
const ALSO_SENT: &[(&str, &str, &str)] = &[
    (
        "/company/companies",
        r#"{"site": {"name": "Main"}}"#,
        "a company's first site is made with it (cwm-api §10.1)",
    ),
    (
        "/service/tickets/{parentId}/configurations",
        r#"{"id": 1}"#,
        "a link is of a configuration (cwm-api §10.6)",
    ),
    (
        "/service/tickets/{parentId}/notes",
        r#"{"resolutionFlag": true}"#,
        "a note says what it is (cwm-api §10.6)",
    ),
    (
        "/system/callbacks",
        r#"{"url": "http://127.0.0.1:9/cb/{n}", "type": "ticket", "level": "owner"}"#,
        "only some words are types and levels (cwm-api §7)",
    ),
];

/// Collections whose records do not go away by a DELETE, with the reason.
const KEPT: &[(&str, &str)] = &[(
    "/company/companies",
    "only marked as deleted (cwm-api §10.1)",
)];

/// Operations that a placeholder of a record is not enough for, with the reason.
const MORE_NEEDED: &[(&str, &str)] = &[
    (
        "/system/documents/{id}/download",
        "gives the file that an upload brought",
    ),
    (
        "/system/documents/{id}/thumbnail",
        "gives the picture that an upload brought",
    ),
    (
        "/service/tickets/{parentId}/attachChildren",
        "names other tickets",
    ),
    (
        "/service/tickets/{parentId}/configurations/{id}",
        "shows a configuration that was linked",
    ),
    ("/service/tickets/{parentId}/merge", "names other tickets"),
];

/// A mock without a server.
struct Bench {
    config: Config,
    state: State,
    made: u32,
}

impl Bench {
    fn new() -> Self {
        let config = Config {
            company: String::new(),
            public_key: String::new(),
            private_key: String::new(),
            client_id: String::new(),
            codebase: "v2025_1/".to_owned(),
            switches: Switches::default(),
            clock: Clock::Fixed(NaiveDate::from_ymd_opt(2026, 4, 15).unwrap()),
            origin: "http://mock".to_owned(),
        };
        let store = fixture::load(&fixture::Lists::new(), &config, 1).unwrap();
        Self {
            config,
            state: State::new(store, Outbox::new().0),
            made: 0,
        }
    }

    fn call(&mut self, method: &str, path: &str, body: &Value) -> Result<(u16, Value), Refusal> {
        let form = self.form();
        let endpoint = endpoint(path).ok_or_else(Refusal::no_endpoint)?;
        let operation = endpoint.place.operation(method);
        let operation = operation.ok_or_else(|| Refusal::no_verb(method))?;
        let body = match body {
            Value::Null => Vec::new(),
            // In these tests a string stands for a form.
            Value::String(_) => form.into_bytes(),
            body => body.to_string().into_bytes(),
        };
        let call = Call {
            path,
            query: "",
            forward_only: false,
            body: &body,
            content_type: Some("multipart/form-data; boundary=b"),
            by: Actor::anybody("api"),
        };
        let answer: Answer = perform(&self.config, &mut self.state, &endpoint, operation, &call)?;
        let (answer, body) = answer.split();
        Ok((
            answer.status,
            serde_json::from_slice(&body).unwrap_or_default(),
        ))
    }

    /// A file for a ticket.
    fn form(&self) -> String {
        let parts = [("file", "x"), ("recordType", "Ticket"), ("recordId", "1")];
        let parts = parts.map(|(name, text)| {
            format!("--b\r\ncontent-disposition: form-data; name={name}\r\n\r\n{text}\r\n")
        });
        format!("{}--b--\r\n", parts.concat())
    }

    /// The path of a collection under parents that are there.
    fn path_of(&mut self, resource: &'static Resource) -> String {
        let mut ids: Vec<i64> = Vec::new();
        for above in &resource.above {
            let id = match above.and_then(table::by_template) {
                Some(above) => self.put(above, &ids),
                None => 1,
            };
            ids.push(id);
        }
        concrete_path(resource.path, &ids)
    }

    /// The ids of a whole record, which its id names as well, and of those above it.
    fn named(&mut self, resource: &'static Resource) -> Vec<i64> {
        let path = self.path_of(resource);
        let ids = path.split('/').filter_map(|part| part.parse().ok());
        let mut ids: Vec<i64> = ids.collect();
        let mut fields = self.minimal(resource);
        let id = self.state.store.next_id(resource.path);
        fields.extend(["identifier", "name"].map(|name| (name.to_owned(), id.to_string().into())));
        ids.push(self.put_with(resource, &ids, &fields));
        ids
    }

    /// Puts a record where one has to be. Its id is its name as well.
    fn put(&mut self, resource: &'static Resource, parents: &[i64]) -> i64 {
        let id = self.state.store.next_id(resource.path);
        let names = ["identifier", "name"].map(|name| (name.to_owned(), id.to_string().into()));
        self.put_with(resource, parents, &names.into_iter().collect())
    }

    fn put_with(
        &mut self,
        resource: &'static Resource,
        parents: &[i64],
        fields: &Map<String, Value>,
    ) -> i64 {
        let id = self.state.store.next_id(resource.path);
        let stored = Stored {
            id,
            parents: parents[..resource.depth().min(parents.len())].into(),
            fields: Row::pack(resource, fields),
            info: Info::new(self.config.clock.now(0), "test"),
        };
        self.state.store.put(resource.path, stored);
        id
    }

    /// The least that a create must say.
    fn minimal(&mut self, resource: &'static Resource) -> Map<String, Value> {
        let required = resource.record.fields.iter().filter(|field| field.required);
        let mut body: Map<String, Value> = required
            .map(|field| (field.name.to_owned(), self.value(field, field.kind)))
            .collect();
        let also = ALSO_SENT.iter().find(|(path, ..)| *path == resource.path);
        if let Some((_, text, _)) = also {
            self.made += 1;
            let text = text.replace("{n}", &self.made.to_string());
            let more: Map<String, Value> = serde_json::from_str(&text).unwrap();
            body.extend(more);
        }
        body
    }

    fn value(&mut self, field: &Field, kind: Kind) -> Value {
        self.made += 1;
        match kind {
            Kind::Integer | Kind::Decimal => field.range.map_or(1, |(low, _)| low).into(),
            Kind::Boolean => true.into(),
            Kind::Text(longest) => {
                let text = format!("{}", self.made);
                text[..text.len().min(longest.unwrap_or(50))].into()
            }
            Kind::DateTime => "2026-05-01T00:00:00Z".into(),
            Kind::Enum(words) => words[0].into(),
            Kind::Reference(reference) => match reference.target.and_then(table::by_template) {
                Some(target) if target.depth() == 0 => json!({"id": self.put(target, &[])}),
                _ => json!({"id": 1}),
            },
            Kind::List(_) | Kind::CustomFields => json!([]),
            Kind::Object(_) | Kind::Any => json!({}),
        }
    }
}

fn operations() -> impl Iterator<Item = &'static Operation> {
    table::places().iter().flat_map(|place| &place.operations)
}

fn resources(does: Does) -> Vec<(&'static Operation, &'static Resource)> {
    let found = operations().filter(|operation| operation.does == does);
    found
        .filter_map(|operation| Some((operation, operation.resource?)))
        .collect()
}

/// A text that a PATCH can change.
fn text_field(resource: &Resource) -> Option<&'static str> {
    let is_text = |field: &&Field| {
        matches!(field.kind, Kind::Text(longest) if longest.is_none_or(|longest| longest >= 5))
            && field.access == Access::Writable
    };
    resource
        .record
        .fields
        .iter()
        .find(is_text)
        .map(|field| field.name)
}

/// One record's life in a collection; the first thing that is not as it should be.
fn life(create: &Operation, resource: &'static Resource) -> Result<(), String> {
    let mut bench = Bench::new();
    let path = bench.path_of(resource);
    let body = bench.minimal(resource);
    let mut call = |method: &str, path: &str, body: &Value| {
        bench
            .call(method, path, body)
            .map_err(|refusal| format!("{method} {path}: {refusal}"))
    };
    let is = |what: &str, got: &Value, want: &Value| match got == want {
        true => Ok(()),
        false => Err(format!("{path}: {what} is {got}, not {want}")),
    };
    let has = |method: &str, path: &str| {
        endpoint(path).is_some_and(|found| found.place.operation(method).is_some())
    };
    let listed = has("GET", &path);
    let before = match listed {
        true => call("GET", &path, &Value::Null)?
            .1
            .as_array()
            .map_or(0, Vec::len),
        false => 0,
    };
    // One create of the document does not stand at its collection.
    let ids = path.split('/').filter_map(|part| part.parse().ok());
    let at = concrete_path(create.path, &ids.collect::<Vec<i64>>());
    let (status, made) = call("POST", &at, &body.into())?;
    is(
        "the status of a create",
        &status.into(),
        &create.status.into(),
    )?;
    let made = match made {
        Value::Array(mut rows) => rows.pop().unwrap_or_default(),
        row => row,
    };
    let id = made["id"]
        .as_i64()
        .ok_or_else(|| format!("{path}: a create gives no id"))?;
    let count = format!("{path}/count");
    if has("GET", &count) {
        is(
            "the count",
            &call("GET", &count, &Value::Null)?.1["count"],
            &(before + 1).into(),
        )?;
    }
    let item = format!("{path}/{id}");
    if has("GET", &item) {
        is(
            "what is read",
            &single(call("GET", &item, &Value::Null)?.1),
            &made,
        )?;
    }
    if let (true, Some(field)) = (has("PATCH", &item), text_field(resource)) {
        let patch = json!([{"op": "replace", "path": field, "value": "other"}]);
        let patched = single(call("PATCH", &item, &patch)?.1);
        is(field, &patched[field], &"other".into())?;
    }
    if has("DELETE", &item) {
        call("DELETE", &item, &Value::Null)?;
        let gone = !KEPT.iter().any(|(kept, _)| *kept == resource.path);
        if gone && has("GET", &item) {
            let refusal = bench.call("GET", &item, &Value::Null).err();
            let status = refusal.map(|refusal| refusal.status);
            is("a deleted record's status", &status.into(), &404.into())?;
        }
    }
    Ok(())
}

/// The record of an answer that makes a list of it.
fn single(answer: Value) -> Value {
    match answer {
        Value::Array(mut rows) => rows.pop().unwrap_or_default(),
        row => row,
    }
}

#[test]
fn every_collection_keeps_what_it_is_given() {
    let creates = resources(Does::Create);
    assert_eq!(creates.len(), 298);
    let wrong: Vec<String> = creates
        .into_iter()
        .filter_map(|(create, resource)| life(create, resource).err())
        .collect();
    assert!(
        wrong.is_empty(),
        "{} collections:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// A record with all of its references, written back as it was read.
fn return_trip(resource: &'static Resource) -> Result<(), String> {
    let mut bench = Bench::new();
    // Its words are not those of the records that it refers to.
    bench.made = 1000;
    let path = bench.path_of(resource);
    let mut body = bench.minimal(resource);
    let fields = resource.record.fields.iter();
    for field in fields.filter(|field| field.access == Access::Writable) {
        if let Kind::Reference(_) = field.kind {
            let value = bench.value(field, field.kind);
            body.entry(field.name).or_insert(value);
        }
    }
    let mut call = |method: &str, path: &str, body: &Value| {
        let answer = bench.call(method, path, body);
        let answer = answer.map_err(|refusal| format!("{method} {path}: {refusal}"))?;
        Ok::<_, String>(single(answer.1))
    };
    let mut made = call("POST", &path, &body.into())?;
    let fields = resource.record.fields.iter();
    for field in fields.filter(|field| matches!(field.kind, Kind::Reference(_))) {
        match &made[field.name] {
            Value::Null | Value::Object(_) => {}
            other => return Err(format!("{path}: {} is {other}", field.name)),
        }
    }
    let mut put = call("PUT", &format!("{path}/{}", made["id"]), &made)?;
    for record in [&mut made, &mut put] {
        record["_info"].take();
    }
    match put == made {
        true => Ok(()),
        false => Err(format!("{path}: {made} came back as {put}")),
    }
}

#[test]
fn every_record_can_be_written_back_as_it_was_read() {
    let has = |method: &str, path: &str| {
        endpoint(path).is_some_and(|found| found.place.operation(method).is_some())
    };
    let replaceable = |resource: &&Resource| {
        let path = concrete_path(resource.path, &[1; 4]);
        has("POST", &path) && has("PUT", &format!("{path}/1"))
    };
    let resources = resources(Does::Create).into_iter();
    let resources: Vec<_> = resources
        .map(|(_, resource)| resource)
        .filter(replaceable)
        .collect();
    assert!(resources.len() > 200, "{}", resources.len());
    let wrong: Vec<String> = resources
        .into_iter()
        .filter_map(|resource| return_trip(resource).err())
        .collect();
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_path_answers_and_no_other_does() {
    let mut wrong = Vec::new();
    let enough = |operation: &&Operation| {
        let mut more = MORE_NEEDED.iter();
        more.all(|(path, _)| *path != operation.path)
    };
    for operation in operations().filter(enough) {
        let mut bench = Bench::new();
        let ids = operation
            .resource
            .map_or_else(Vec::new, |resource| bench.named(resource));
        let body = match (operation.method, operation.does, operation.resource) {
            ("PATCH", ..) => json!([]),
            (_, Does::Bulk(table::Bulk::Delete), _) => json!({"ids": []}),
            (_, Does::Bulk(_), _) => json!([]),
            (_, Does::Copy, _) => json!({"id": ids.last()}),
            (_, Does::Upload, _) => "a form".into(),
            (_, Does::Bundle, _) => json!({"requests": []}),
            ("POST" | "PUT", _, Some(resource)) => bench.minimal(resource).into(),
            _ => Value::Null,
        };
        // What follows the record in a path need not be there.
        let path = concrete_path(operation.path, &[ids, vec![1; 4]].concat());
        match bench.call(operation.method, &path, &body) {
            Ok((status, _)) if status == operation.status => {}
            other => wrong.push(format!("{} {path}: {other:?}", operation.method)),
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
    let mut bench = Bench::new();
    let status = |bench: &mut Bench, method: &str, path: &str| {
        bench
            .call(method, path, &Value::Null)
            .map_or_else(|refusal| refusal.status, |(status, _)| status)
    };
    for (method, path, want) in [
        ("GET", "/company/nonsense", 404),
        ("GET", "/company/companies/x", 404),
        ("PUT", "/company/companies", 405),
        ("DELETE", "/system/info", 405),
        ("GET", "/company/companies/7", 404),
        ("GET", "/company/companies/7/sites", 404),
    ] {
        assert_eq!(status(&mut bench, method, path), want, "{method} {path}");
    }
}

#[test]
fn two_equal_runs_give_equal_records() {
    let run = || {
        let mut bench = Bench::new();
        let mut all = Vec::new();
        for (_, resource) in resources(Does::Create).into_iter().take(60) {
            let path = bench.path_of(resource);
            let body = bench.minimal(resource).into();
            all.push(bench.call("POST", &path, &body).unwrap().1);
        }
        all
    };
    assert_eq!(run(), run());
}

#[test]
fn only_named_operations_are_left_to_the_general_answer() {
    let all = operations;
    let forms: BTreeSet<&str> = all()
        .filter(|operation| operation.does == Does::Act)
        .map(|operation| match operation.form {
            Form::Empty => "nothing",
            Form::One => "a record",
            Form::List => "a list",
            Form::Number => "a number",
            Form::File => "a file",
        })
        .collect();
    assert_eq!(
        Vec::from_iter(forms),
        ["a list", "a number", "a record", "nothing"]
    );
    let acts = all()
        .filter(|operation| operation.does == Does::Act)
        .count();
    assert_eq!(
        (acts, all().count()),
        (93, 3057),
        "the rest does what it says"
    );
    // Every operation that is about rows knows where they are.
    let lost = all().filter(|operation| {
        let free = matches!(
            operation.does,
            Does::Act | Does::Bundle | Does::Download | Does::Upload
        );
        !free && operation.resource.is_none()
    });
    assert_eq!(lost.count(), 0);
}
