//! The OpenAPI document, read into as little as the generator needs.
//!
//! Reading never fails for the shape of one part: what is not understood becomes untyped, with a
//! warning.

use anyhow::{Context, Result};
use serde::Deserialize;
use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::fmt;
use std::io::Read;
use std::marker::PhantomData;
use std::path::Path;

/// The document.
#[derive(Debug, Default)]
pub(super) struct Document {
    /// Schemas by name.
    pub(super) schemas: BTreeMap<String, Schema>,
    /// All operations, by path, then by method.
    pub(super) operations: Vec<Operation>,
    /// What was not understood.
    pub(super) warnings: Vec<String>,
}

/// One operation.
#[derive(Debug, Clone)]
pub(super) struct Operation {
    /// `GET`, `POST`, …
    pub(super) method: String,
    pub(super) path: String,
    /// The types of path parameters, by name.
    pub(super) path_types: BTreeMap<String, Option<String>>,
    /// Query parameters, by name.
    pub(super) query: Vec<(String, Schema)>,
    /// The body's media type and schema.
    pub(super) body: Option<(String, Schema)>,
    /// The status and the schema of the answer that means success.
    pub(super) answer: Answer,
}

/// The answer that means success.
#[derive(Debug, Clone, Default)]
pub(super) struct Answer {
    pub(super) status: String,
    pub(super) schema: Option<Schema>,
}

/// One schema. Fields that the generator does not look at are left out.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Schema {
    #[serde(rename = "$ref")]
    pub(super) reference: Option<String>,
    #[serde(rename = "type")]
    kind: Option<Value>,
    pub(super) format: Option<String>,
    pub(super) properties: Ordered<Schema>,
    pub(super) items: Option<Box<Schema>>,
    #[serde(rename = "enum")]
    pub(super) values: Vec<Value>,
    pub(super) required: Vec<String>,
    max_length: Option<Value>,
    read_only: bool,
    pub(super) description: Option<String>,
    pub(super) additional_properties: Option<Value>,
    pub(super) all_of: Vec<Schema>,
    /// Has a shape that was not understood.
    #[serde(skip)]
    pub(super) broken: bool,
}

impl Schema {
    /// The name of the schema that this one refers to.
    pub(super) fn target(&self) -> Option<&str> {
        let own = self.reference.as_deref();
        // A nullable reference is often wrapped: `allOf: [{$ref}]`.
        let wrapped = || match self.all_of.as_slice() {
            [only] => only.reference.as_deref(),
            _ => None,
        };
        own.or_else(wrapped)?.rsplit('/').next()
    }

    /// The JSON type; of several (`["string", "null"]`), the one that is not null.
    pub(super) fn kind(&self) -> Option<&str> {
        match self.kind.as_ref()? {
            Value::String(kind) => Some(kind),
            Value::Array(kinds) => kinds
                .iter()
                .filter_map(Value::as_str)
                .find(|kind| *kind != "null"),
            _ => None,
        }
    }

    /// The maximum length of a text.
    pub(super) fn max_length(&self) -> Option<u32> {
        let length = self.max_length.as_ref()?;
        let whole = length.as_u64().or_else(|| length.as_str()?.parse().ok())?;
        u32::try_from(whole).ok()
    }

    /// Whether the document says that only the server sets it.
    pub(super) fn read_only(&self) -> bool {
        self.read_only
    }

    /// The schema of the values of a map, when it is one with typed values.
    pub(super) fn map_values(&self) -> Option<Schema> {
        let values = self.additional_properties.as_ref()?;
        let schema: Schema = serde_json::from_value(values.clone()).ok()?;
        (schema.target().is_some() || schema.kind().is_some()).then_some(schema)
    }
}

/// What stands for a part that was not understood.
trait Broken {
    fn broken() -> Self;
}

impl Broken for Schema {
    fn broken() -> Self {
        Self {
            broken: true,
            ..Self::default()
        }
    }
}

/// An object's entries in the document's order.
#[derive(Debug, Clone)]
pub(super) struct Ordered<T>(pub(super) Vec<(String, T)>);

impl<T> Default for Ordered<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: DeserializeOwned + Broken> Deserialize<'de> for Ordered<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);
        impl<'de, T: DeserializeOwned + Broken> Visitor<'de> for Entries<T> {
            type Value = Ordered<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                // One broken entry does not cost the others.
                while let Some((name, value)) = map.next_entry::<String, Value>()? {
                    let value = serde_json::from_value(value).unwrap_or_else(|_| T::broken());
                    entries.push((name, value));
                }
                Ok(Ordered(entries))
            }
        }
        deserializer.deserialize_map(Entries(PhantomData))
    }
}

#[derive(Deserialize)]
struct RawDocument {
    #[serde(default)]
    paths: BTreeMap<String, BTreeMap<String, Box<RawValue>>>,
    #[serde(default)]
    components: RawComponents,
}

#[derive(Default, Deserialize)]
struct RawComponents {
    #[serde(default)]
    schemas: BTreeMap<String, Box<RawValue>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct RawOperation {
    parameters: Vec<Value>,
    request_body: Option<RawContent>,
    responses: BTreeMap<String, RawContent>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RawContent {
    content: Ordered<RawMedia>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RawMedia {
    schema: Option<Schema>,
}

impl Broken for RawMedia {
    fn broken() -> Self {
        Self::default()
    }
}

#[derive(Deserialize)]
struct RawParameter {
    name: String,
    #[serde(rename = "in")]
    place: String,
    #[serde(default)]
    schema: Schema,
}

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

impl Document {
    /// Reads a document, plain or gzipped.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let bytes = std::fs::read(path)
            .with_context(|| format!("the OpenAPI document {} cannot be read", path.display()))?;
        Self::read(&bytes)
            .with_context(|| format!("{} is no OpenAPI document in JSON", path.display()))
    }

    pub(super) fn read(bytes: &[u8]) -> Result<Self> {
        let mut unpacked = Vec::new();
        let bytes = if bytes.starts_with(&[0x1f, 0x8b]) {
            flate2::read::GzDecoder::new(bytes)
                .read_to_end(&mut unpacked)
                .context("the gzip stream is broken")?;
            &unpacked
        } else {
            bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
        };
        let raw: RawDocument = serde_json::from_slice(bytes)?;
        anyhow::ensure!(!raw.paths.is_empty(), "it has no `paths`");
        anyhow::ensure!(
            !raw.components.schemas.is_empty(),
            "it has no `components.schemas`"
        );
        let mut document = Self::default();
        for (name, schema) in &raw.components.schemas {
            let schema = document.part(schema, || format!("schema {name}"));
            document.schemas.insert(name.clone(), schema);
        }
        for (path, item) in &raw.paths {
            let shared: Vec<Value> = match item.get("parameters") {
                Some(shared) => document.part(shared, || format!("parameters of {path}")),
                None => Vec::new(),
            };
            for method in METHODS {
                if let Some(raw) = item.get(method) {
                    let name = format!("{} {path}", method.to_uppercase());
                    let raw = document.part(raw, || name.clone());
                    let operation = document.operation(method, path, &shared, raw);
                    document.operations.push(operation);
                }
            }
        }
        Ok(document)
    }

    /// A part of the document; its default, with a warning, if it has another shape.
    fn part<T: DeserializeOwned + Default>(
        &mut self,
        raw: &RawValue,
        name: impl Fn() -> String,
    ) -> T {
        serde_json::from_str(raw.get()).unwrap_or_else(|error| {
            self.warnings
                .push(format!("{}: not understood, left untyped: {error}", name()));
            T::default()
        })
    }

    fn operation(
        &mut self,
        method: &str,
        path: &str,
        shared: &[Value],
        raw: RawOperation,
    ) -> Operation {
        let mut path_types = BTreeMap::new();
        let mut query = Vec::new();
        for parameter in shared.iter().chain(&raw.parameters) {
            // A parameter that is itself a reference, or broken, is left to the raw tier.
            let Ok(parameter) = serde_json::from_value::<RawParameter>(parameter.clone()) else {
                continue;
            };
            match parameter.place.as_str() {
                "path" => {
                    let kind = parameter.schema.kind().map(str::to_owned);
                    path_types.insert(parameter.name, kind);
                }
                "query" => query.push((parameter.name, parameter.schema)),
                _ => {}
            }
        }
        let body = raw.request_body.map(|body| {
            let (media, content) = body.content.0.into_iter().next().unwrap_or_default();
            (media, content.schema.unwrap_or_default())
        });
        let success = raw
            .responses
            .into_iter()
            .find(|(status, _)| status.starts_with('2') || status == "default");
        let answer = success.map_or_else(Answer::default, |(status, answer)| Answer {
            status,
            schema: answer.content.0.into_iter().find_map(|(_, m)| m.schema),
        });
        Operation {
            method: method.to_uppercase(),
            path: path.to_owned(),
            path_types,
            query,
            body,
            answer,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_shapes_are_warnings_and_references_are_unwrapped() {
        let document = Document::read(
            br##"{"paths": {"/a/{id}": {"parameters": [{"name": "id", "in": "path", "schema": {"type": "integer"}}],
                    "get": {"responses": {"200": {"content": {"x/json": {"schema": {"$ref": "#/components/schemas/B"}}}}}},
                    "post": {"parameters": 5}, "x-note": 1}},
                "components": {"schemas": {"A": 5,
                    "B": {"type": ["object", "null"], "properties": {"z": {"allOf": [{"$ref": "#/c/A"}]}, "a": {}}}}}}"##,
        )
        .unwrap();
        assert_eq!(document.operations.len(), 2);
        assert_eq!(document.warnings.len(), 2, "{:?}", document.warnings);
        let get = &document.operations[0];
        assert_eq!(get.answer.schema.as_ref().unwrap().target(), Some("B"));
        assert_eq!(get.path_types["id"].as_deref(), Some("integer"));
        let b = &document.schemas["B"];
        assert_eq!(b.kind(), Some("object"));
        assert_eq!(b.properties.0[0].0, "z", "the document's order is kept");
        assert_eq!(b.properties.0[0].1.target(), Some("A"));
    }

    #[test]
    fn what_is_missing_is_named() {
        let error = Document::read(br#"{"paths": {"/a": {}}}"#).unwrap_err();
        assert!(error.to_string().contains("components.schemas"), "{error}");
    }
}
