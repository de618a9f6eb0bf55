use super::*;
use crate::codegen::schemas::Uses;
use serde_json::{Value, json};

/// An operation whose body and answer are schemas; `[A]` is a list of them, `` nothing.
fn operation(body: &str, answer: &str) -> Value {
    let schema = |name: &str| match name.strip_prefix('[') {
        Some(rest) => {
            json!({ "type": "array", "items": { "$ref": format!("#/x/{}", rest.trim_end_matches(']')) } })
        }
        None => json!({ "$ref": format!("#/x/{name}") }),
    };
    let content = |name: &str| match name {
        "" => json!({}),
        name => json!({ "content": { "application/json": { "schema": schema(name) } } }),
    };
    let status = if answer.is_empty() { "204" } else { "200" };
    let mut operation = json!({ "responses": { status: content(answer) } });
    if !body.is_empty() {
        operation["requestBody"] = content(body);
    }
    operation
}

fn reached(paths: Value) -> Vec<String> {
    let record = json!({ "type": "object", "properties": { "id": { "type": "integer" } } });
    let schemas = json!({ "A": record, "B": record, "Count": {}, "AInfo": record });
    let document = json!({ "paths": paths, "components": { "schemas": schemas } });
    let document = Document::read(document.to_string().as_bytes()).unwrap();
    let uses = Uses {
        sent: BTreeSet::new(),
        requests: BTreeSet::new(),
        places: BTreeMap::new(),
    };
    let api = Api::of(&document, &Models::of(&document, &uses));
    let line = |(method, path, expression): &(String, String, String)| {
        format!("{method} {path} = {}", expression.replacen("cwm.", "", 1))
    };
    api.reached.iter().map(line).collect()
}

#[test]
fn a_collection_has_verbs_and_its_records_hold_others() {
    let found = reached(json!({
        "/s/as": { "get": operation("", "[A]"), "post": operation("A", "A") },
        "/s/as/count": { "get": operation("", "Count") },
        "/s/as/{id}": { "get": operation("", "A"), "put": operation("A", "A"),
                        "patch": operation("", "A"), "delete": operation("", "") },
        "/s/as/{parentId}/bs": { "get": operation("", "[B]"), "post": operation("A", "B") },
        "/s/as/{parentId}/merge": { "post": operation("B", "A") },
    }));
    assert_eq!(
        found,
        [
            "GET /s/as = s().as_().list()",
            "POST /s/as = s().as_().create(&new)",
            "GET /s/as/count = s().as_().count(None)",
            "DELETE /s/as/{id} = s().as_().id(id).delete()",
            "GET /s/as/{id} = s().as_().id(id).get()",
            "PATCH /s/as/{id} = s().as_().id(id).patch(&patch)",
            "PUT /s/as/{id} = s().as_().id(id).replace(&new)",
            "GET /s/as/{parentId}/bs = s().as_().id(id).bs().list()",
            // Body and answer differ: no create.
            "POST /s/as/{parentId}/bs = s().as_().id(id).bs().post(&body)",
            "POST /s/as/{parentId}/merge = s().as_().id(id).merge(&body)",
        ]
    );
}

#[test]
fn short_records_are_one_resource_and_cases_are_one_place() {
    let found = reached(json!({
        "/s/bigAs": { "get": operation("", "[A]") },
        "/s/bigas/info": { "get": operation("", "[AInfo]") },
        "/s/bigas/{id}/info": { "get": operation("", "AInfo") },
        "/s/bigAs/{name}": { "get": operation("", "A") },
        "/s/bigAs/default/": { "get": operation("", "A") },
    }));
    assert_eq!(
        found,
        [
            "GET /s/bigAs = s().big_as().list()",
            "GET /s/bigAs/default/ = s().big_as().default().get()",
            "GET /s/bigAs/{name} = s().big_as().name(name).get()",
            "GET /s/bigas/info = s().big_as().info().list()",
            "GET /s/bigas/{id}/info = s().big_as().id(id).info().get()",
        ]
    );
}

#[test]
fn names_of_verbs_are_not_taken_twice() {
    let found = reached(json!({
        "/s/bs": { "get": operation("", "[B]") },
        "/s/bs/count": { "get": operation("", "Count"), "post": operation("A", "A") },
        "/s/bs/create": { "post": operation("A", "A") },
        "/s": { "get": operation("", "A") },
    }));
    assert_eq!(
        found,
        [
            "GET /s = s().get_itself()",
            "GET /s/bs = s().bs().list()",
            "GET /s/bs/count = s().bs().count(None)",
            "POST /s/bs/count = s().bs().post_count(&body)",
            "POST /s/bs/create = s().bs().post_create(&body)",
        ]
    );
}
