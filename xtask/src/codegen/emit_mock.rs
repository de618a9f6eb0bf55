//! Writes the mock CWM's table: what the document says of paths and schemas, and nothing else.
//!
//! The mock is the other side of the client's tests. It gets the document's facts and the
//! corrections of bodies, answers and reference targets, but none of the client's conclusions.

use super::Files;
use super::oddities::{self as odd, Shape};
use super::spec::{Document, Operation, Schema};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The file, below the mock's `api/`.
pub(super) const FILE: &str = "cwm.txt";

const LEGEND: &str = "\
# CWM's API as data. Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
#
# path /a/{id}      a place; {x} takes a whole number, {x:text} a word
#  POST 201 A < B   method, status, answer, what is sent; [A] a list, - nothing, file, form, patch
# schema A
#  name text(50) !  field and kind; ! required, u required in updates, c only in a create
# target AReference /as
#                   what a reference points at: the first collection is meant, others are possible
";

/// The table's file.
pub(super) fn emit(document: &Document) -> Files {
    let mut text = String::from(LEGEND);
    let mut last = "";
    for operation in &document.operations {
        if operation.path != last {
            last = &operation.path;
            let _ = writeln!(text, "path {}", place(operation, document));
        }
        let _ = writeln!(text, " {}", line(operation));
    }
    for (name, schema) in &document.schemas {
        let _ = writeln!(text, "schema {name}");
        for (field, property) in &schema.properties.0 {
            // Every record may have it, whatever its schema says.
            if field != "_info" {
                let wire = odd::FIELD_NAMES
                    .iter()
                    .find(|odd::Because((of, wrong, _), _)| of == name && wrong == field)
                    .map_or(field.as_str(), |odd::Because((_, _, right), _)| right);
                let marks = marks(schema, field, property);
                let _ = writeln!(text, " {wire} {}{marks}", kind(property));
            }
        }
    }
    let collections = collections(document);
    for (name, _) in document.schemas.iter().filter(|(n, s)| is_reference(n, s)) {
        let target = odd::REFERENCE_TARGETS
            .iter()
            .find(|odd::Because((of, _), _)| of == name)
            .map_or_else(
                || name.strip_suffix("Reference").unwrap_or(name),
                |odd::Because((_, target), _)| target,
            );
        let paths = collections.get(target).map_or(&[][..], Vec::as_slice);
        let _ = writeln!(text, "target {name} {}", paths.join(" "));
    }
    let tidy: String = text
        .lines()
        .map(|line| line.trim_end().to_owned() + "\n")
        .collect();
    Files::from([(FILE.to_owned(), tidy)])
}

/// An operation's path, with the text parameters of all operations there marked.
fn place(operation: &Operation, document: &Document) -> String {
    let mut path = operation.path.clone();
    for other in document
        .operations
        .iter()
        .filter(|o| o.path == operation.path)
    {
        for (name, kind) in &other.path_types {
            if kind.as_deref() != Some("integer") {
                path = path.replace(&format!("{{{name}}}"), &format!("{{{name}:text}}"));
            }
        }
    }
    path
}

fn line(operation: &Operation) -> String {
    let id = format!("{} {}", operation.method, operation.path);
    let fix = odd::FIXES.iter().find(|fix| fix.operation == id);
    let answer = match fix.and_then(|fix| fix.answer) {
        Some(shape) => fixed(shape),
        None => operation.answer.schema.as_ref().map_or("-".into(), shape),
    };
    let body = match (fix.and_then(|fix| fix.body), &operation.body) {
        (Some(shape), _) => Some(fixed(shape)),
        (None, Some((media, _))) if media.starts_with("multipart") => Some("form".to_owned()),
        (None, _) if operation.method == "PATCH" => Some("patch".to_owned()),
        (None, Some((_, schema))) => Some(shape(schema)),
        (None, None) => None,
    };
    // A documented `default` answer has no content.
    let status = operation.answer.status.parse().unwrap_or(204);
    let status: u16 = if answer == "-" && operation.method != "GET" {
        204
    } else {
        status
    };
    let sent = body.map_or_else(String::new, |body| format!(" < {body}"));
    format!("{} {status} {answer}{sent}", operation.method)
}

fn fixed(shape: Shape) -> String {
    match shape {
        Shape::Nothing => "-".to_owned(),
        Shape::One("Untyped") => "json".to_owned(),
        Shape::One(schema) => schema.to_owned(),
        Shape::Upload => "form".to_owned(),
        Shape::Bytes => "file".to_owned(),
    }
}

/// A body or an answer.
fn shape(schema: &Schema) -> String {
    match (
        schema.target(),
        &schema.items,
        schema.kind(),
        schema.format.as_deref(),
    ) {
        (Some(target), ..) => target.to_owned(),
        (None, Some(items), ..) => format!("[{}]", shape(items)),
        (None, None, Some("string"), _) => "file".to_owned(),
        (None, None, Some("integer"), _) => "int".to_owned(),
        _ => "json".to_owned(),
    }
}

fn marks(schema: &Schema, field: &str, property: &Schema) -> String {
    let description = property.description.as_deref().unwrap_or_default();
    let description = description.to_ascii_lowercase();
    let mut marks = String::new();
    if schema.required.iter().any(|name| name == field) {
        marks.push_str(" !");
    }
    if description.contains("required on updates") {
        marks.push_str(" u");
    }
    if description.contains("only available for post") {
        marks.push_str(" c");
    }
    marks
}

fn kind(schema: &Schema) -> String {
    if let Some(target) = schema.target() {
        return target.to_owned();
    }
    if let Some(items) = &schema.items {
        return format!("[{}]", kind(items));
    }
    let words: Vec<&str> = schema.values.iter().filter_map(|v| v.as_str()).collect();
    match (schema.kind(), schema.format.as_deref()) {
        (Some("string"), _) if !words.is_empty() => format!("one({})", words.join("|")),
        (Some("string"), Some("date-time")) => "date".to_owned(),
        (Some("string"), _) => match schema.max_length() {
            Some(longest) => format!("text({longest})"),
            None => "text".to_owned(),
        },
        (Some("boolean"), _) => "flag".to_owned(),
        (Some("number"), _) => "decimal".to_owned(),
        (Some("integer"), _) => "int".to_owned(),
        _ => "json".to_owned(),
    }
}

/// Whether a schema stands for another record.
fn is_reference(name: &str, schema: &Schema) -> bool {
    let has_id =
        |(field, property): &(String, Schema)| field == "id" && property.kind() == Some("integer");
    name.ends_with("Reference")
        && schema.properties.0.iter().any(has_id)
        && !odd::NO_REFERENCES
            .iter()
            .any(|odd::Because(other, _)| *other == name)
}

/// The collections of each schema whose records can be read by id: those with the fewest ids in
/// their path, the shortest first.
fn collections(document: &Document) -> BTreeMap<String, Vec<String>> {
    let gets = || document.operations.iter().filter(|o| o.method == "GET");
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for list in gets() {
        let Some(schema) = &list.answer.schema else {
            continue;
        };
        let Some(of) = schema.items.as_ref().and_then(|items| items.target()) else {
            continue;
        };
        let path = list.path.trim_end_matches('/');
        let item = format!("{}/{{", path.to_ascii_lowercase());
        let readable = gets().any(|get| {
            let get = get.path.to_ascii_lowercase();
            get.strip_prefix(&item)
                .is_some_and(|id| id.ends_with('}') && !id.contains('/'))
        });
        if readable {
            found
                .entry(of.to_owned())
                .or_default()
                .push(path.to_owned());
        }
    }
    for paths in found.values_mut() {
        let ids = |path: &String| path.matches('{').count();
        paths.sort_by_key(|path| (ids(path), path.len(), path.clone()));
        let fewest = paths.first().map_or(0, ids);
        paths.retain(|path| ids(path) == fewest);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_becomes_lines() {
        let document = Document::read(
            br##"{"paths": {
                "/a/as": {
                    "get": {"responses": {"200": {"content": {"x/json": {"schema": {"type": "array", "items": {"$ref": "#/c/A"}}}}}}},
                    "post": {"requestBody": {"content": {"x/json": {"schema": {"$ref": "#/c/A"}}}},
                        "responses": {"201": {"content": {"x/json": {"schema": {"$ref": "#/c/A"}}}}}}},
                "/a/as/{id}": {"get": {"parameters": [{"name": "id", "in": "path", "schema": {"type": "integer"}}],
                    "responses": {"200": {"content": {"x/json": {"schema": {"$ref": "#/c/A"}}}}}}},
                "/a/b/{name}": {"delete": {"parameters": [{"name": "name", "in": "path", "schema": {"type": "string"}}],
                    "responses": {"204": {}}}}},
              "components": {"schemas": {
                "A": {"required": ["name"], "properties": {"id": {"type": "integer"}, "name": {"type": "string", "maxLength": 50},
                    "kind": {"type": "string", "enum": ["X", "Y"], "description": "Required On Updates;"},
                    "up": {"$ref": "#/c/AReference"}, "_info": {"type": "object"}}},
                "AReference": {"properties": {"id": {"type": "integer"}, "name": {"type": "string"}}}}}}"##,
        )
        .unwrap();
        let files = emit(&document);
        let body: Vec<&str> = files[FILE]
            .lines()
            .skip_while(|line| line.starts_with('#'))
            .collect();
        let want = [
            "path /a/as",
            " GET 200 [A]",
            " POST 201 A < A",
            "path /a/as/{id}",
            " GET 200 A",
            "path /a/b/{name:text}",
            " DELETE 204 -",
            "schema A",
            " id int",
            " name text(50) !",
            " kind one(X|Y) u",
            " up AReference",
            "schema AReference",
            " id int",
            " name text",
            "target AReference /a/as",
        ];
        assert_eq!(body, want);
    }
}
