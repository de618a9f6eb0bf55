//! The intermediate model of schemas: what each becomes in Rust, and which section it belongs to.

use super::names::{a, pascal, screaming, sentence, singular, snake, split, words};
use super::oddities as odd;
use super::spec::{Document, Operation, Schema};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// How operations use schemas.
#[derive(Debug)]
pub(super) struct Uses {
    /// Those that are sent as a whole.
    pub(super) sent: BTreeSet<String>,
    /// Those of them that no answer holds: requests, not records.
    pub(super) requests: BTreeSet<String>,
    /// The shortest path where each is read.
    pub(super) places: BTreeMap<String, String>,
}

/// All models and enums.
#[derive(Debug, Default)]
pub(super) struct Models {
    pub(super) models: Vec<Model>,
    pub(super) enums: Vec<Enum>,
    /// Models that only stand as a label of ids while their section is off.
    pub(super) labels: Vec<(String, Home)>,
    pub(super) warnings: Vec<String>,
    names: BTreeMap<String, String>,
}

/// When a type is compiled.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Home {
    /// Always: several sections use it.
    Shared,
    /// With its section.
    Section(String),
    /// With `full`: no operation uses it.
    Unused,
}

impl Home {
    /// The module's name.
    pub(super) fn module(&self) -> &str {
        match self {
            Self::Shared => "shared",
            Self::Section(section) => section,
            Self::Unused => "unused",
        }
    }

    /// The feature that it needs.
    pub(super) fn feature(&self) -> Option<&str> {
        match self {
            Self::Shared => None,
            Self::Section(section) => Some(section),
            Self::Unused => Some("full"),
        }
    }
}

/// A schema.
#[derive(Debug)]
pub(super) struct Model {
    /// The document's name.
    pub(super) schema: String,
    pub(super) rust: String,
    pub(super) home: Home,
    pub(super) doc: String,
    pub(super) fields: Vec<Field>,
    /// A reference: its target, a Rust name, and whether it has an id.
    pub(super) reference: Option<Target>,
    /// Has an id of its own.
    pub(super) record: bool,
    /// Has `_info`, and CWM filters on what is in it.
    pub(super) dated: bool,
    /// Is sent as a whole: needs a `draft`, whose arguments are these fields.
    pub(super) draft: Option<Vec<String>>,
    /// Has no fields of its own: any JSON object.
    pub(super) open: bool,
}

/// What a reference points at.
#[derive(Debug, Clone)]
pub(super) struct Target(pub(super) String);

/// A field.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) wire: String,
    pub(super) rust: String,
    pub(super) constant: String,
    pub(super) kind: Kind,
    pub(super) required: bool,
    pub(super) read_only: bool,
    pub(super) secret: bool,
    /// Leads back to the model that it is in.
    pub(super) recursive: bool,
    pub(super) max_length: Option<u32>,
    /// A sentence that follows from the document's description.
    pub(super) note: Option<&'static str>,
}

/// A field's type.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    Text,
    Date,
    Flag,
    Whole,
    Long,
    Decimal,
    /// The id of a model, by Rust name.
    Id(String),
    /// An enum, by Rust name.
    Enum(String),
    /// A model, by Rust name.
    Model(String),
    List(Box<Kind>),
    Map(Box<Kind>),
    Info,
    Json,
}

impl Kind {
    /// The type in Rust.
    pub(super) fn rust(&self) -> String {
        match self {
            Self::Text => "String".to_owned(),
            Self::Date => "DateTime<Utc>".to_owned(),
            Self::Flag => "bool".to_owned(),
            Self::Whole => "i32".to_owned(),
            Self::Long => "i64".to_owned(),
            Self::Decimal => "Decimal".to_owned(),
            Self::Id(of) => format!("Id<{of}>"),
            Self::Enum(name) | Self::Model(name) => name.clone(),
            Self::List(of) => format!("Vec<{}>", of.rust()),
            Self::Map(of) => format!("std::collections::BTreeMap<String, {}>", of.rust()),
            Self::Info => "RecordInfo".to_owned(),
            Self::Json => "Value".to_owned(),
        }
    }
}

impl Kind {
    /// The model in it, also of a list.
    fn model(&self) -> Option<&str> {
        match self {
            Self::Model(name) => Some(name),
            Self::List(of) | Self::Map(of) => of.model(),
            _ => None,
        }
    }
}

/// An open enum.
#[derive(Debug)]
pub(super) struct Enum {
    pub(super) rust: String,
    pub(super) home: Home,
    pub(super) doc: String,
    /// Variant and text on the wire.
    pub(super) variants: Vec<(String, String)>,
}

/// The schemas that a schema names anywhere inside.
fn named(schema: &Schema, into: &mut BTreeSet<String>) {
    if let Some(target) = schema.target() {
        into.insert(target.to_owned());
    }
    for (_, property) in &schema.properties.0 {
        named(property, into);
    }
    if let Some(items) = &schema.items {
        named(items, into);
    }
    if let Some(values) = schema.map_values() {
        named(&values, into);
    }
    for part in &schema.all_of {
        named(part, into);
    }
}

/// The first segment of a path.
pub(super) fn section_of(path: &str) -> &str {
    path.trim_start_matches('/')
        .split('/')
        .next()
        .unwrap_or_default()
}

/// Which sections use each schema, directly or through others.
fn users(document: &Document) -> BTreeMap<String, BTreeSet<String>> {
    let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for operation in &document.operations {
        let mut open = BTreeSet::new();
        for schema in schemas_of(operation) {
            named(schema, &mut open);
        }
        let id = format!("{} {}", operation.method, operation.path);
        for fix in odd::FIXES.iter().filter(|fix| fix.operation == id) {
            for shape in [fix.body, fix.answer].into_iter().flatten() {
                if let odd::Shape::One(name) = shape {
                    open.insert(name.to_owned());
                }
            }
        }
        for odd::Because((name, schema), _) in odd::QUERY_OBJECTS {
            if operation.query.iter().any(|(query, _)| query == name) {
                open.insert((*schema).to_owned());
            }
        }
        let mut seen = BTreeSet::new();
        while let Some(name) = open.pop_first() {
            if let Some(schema) = document.schemas.get(&name) {
                users
                    .entry(name.clone())
                    .or_default()
                    .insert(section_of(&operation.path).to_owned());
                let mut inside = BTreeSet::new();
                named(schema, &mut inside);
                seen.insert(name);
                open.extend(inside.difference(&seen).cloned());
            }
        }
    }
    users
}

fn schemas_of(operation: &Operation) -> impl Iterator<Item = &Schema> {
    let body = operation.body.iter().map(|(_, schema)| schema);
    let query = operation.query.iter().map(|(_, schema)| schema);
    body.chain(&operation.answer.schema).chain(query)
}

fn home(sections: Option<&BTreeSet<String>>) -> Home {
    match sections.map(|sections| sections.iter().collect::<Vec<_>>()) {
        None => Home::Unused,
        Some(sections) => match sections.as_slice() {
            [] => Home::Unused,
            [one] => Home::Section((*one).clone()),
            _ => Home::Shared,
        },
    }
}

/// What becomes of enums: one per field name, or one per schema and field.
struct EnumNames {
    /// By schema and field.
    names: BTreeMap<(String, String), String>,
}

fn texts(schema: &Schema) -> Vec<String> {
    schema
        .values
        .iter()
        .filter_map(|value| match value {
            Value::String(text) => Some(text.clone()),
            Value::Null => None,
            other => Some(other.to_string()),
        })
        .collect()
}

/// A field of several values, itself or as a list.
fn choices(schema: &Schema) -> Option<Vec<String>> {
    let schema = match &schema.items {
        Some(items) => items,
        None => schema,
    };
    let texts = texts(schema);
    (!texts.is_empty() && schema.kind().unwrap_or("string") == "string").then_some(texts)
}

impl Models {
    /// Works the models out.
    pub(super) fn of(document: &Document, uses: &Uses) -> Self {
        let mut all = Self::default();
        let mut taken = BTreeSet::new();
        for schema in document.schemas.keys() {
            let mut rust = odd::SCHEMA_NAMES
                .iter()
                .find(|odd::Because((name, _), _)| name == schema)
                .map_or_else(
                    || pascal(schema),
                    |odd::Because((_, rust), _)| (*rust).to_owned(),
                );
            while RESERVED.contains(&rust.as_str()) || !taken.insert(rust.clone()) {
                rust.push_str("Model");
                all.warnings.push(format!(
                    "schema {schema}: its name is taken; it is {rust} here"
                ));
            }
            all.names.insert(schema.clone(), rust);
        }
        let users = users(document);
        let enums = all.name_enums(document, &users, &mut taken);
        for (name, schema) in &document.schemas {
            let model = all.model(name, schema, document, &users, &enums, uses);
            all.models.push(model);
        }
        all.find_recursion();
        all.find_labels();
        all
    }

    /// The Rust name of a schema.
    pub(super) fn rust(&self, schema: &str) -> Option<&str> {
        self.names.get(schema).map(String::as_str)
    }

    /// A model by its Rust name.
    pub(super) fn get(&self, rust: &str) -> Option<&Model> {
        self.models.iter().find(|model| model.rust == rust)
    }

    fn name_enums(
        &mut self,
        document: &Document,
        users: &BTreeMap<String, BTreeSet<String>>,
        taken: &mut BTreeSet<String>,
    ) -> EnumNames {
        let mut by_field: BTreeMap<&str, Vec<(&str, Vec<String>)>> = BTreeMap::new();
        for (name, schema) in &document.schemas {
            for (field, property) in &schema.properties.0 {
                if let Some(texts) = choices(property) {
                    by_field.entry(field).or_default().push((name, texts));
                }
            }
        }
        let mut names = BTreeMap::new();
        for (field, uses) in by_field {
            let one_set = uses.iter().all(|(_, texts)| *texts == uses[0].1);
            let plain = pascal(field);
            let by_field_alone = one_set
                && !taken.contains(&plain)
                && !RESERVED.contains(&plain.as_str())
                && !matches!(field, "type" | "status");
            let mut groups: Vec<(String, Vec<String>, Vec<&str>)> = Vec::new();
            if by_field_alone {
                let schemas = uses.iter().map(|(schema, _)| *schema).collect();
                groups.push((plain, uses[0].1.clone(), schemas));
            } else {
                for (schema, texts) in &uses {
                    let owner = self
                        .names
                        .get(*schema)
                        .cloned()
                        .unwrap_or_else(|| pascal(schema));
                    groups.push((format!("{owner}{plain}"), texts.clone(), vec![schema]));
                }
            }
            for (mut rust, texts, schemas) in groups {
                while !taken.insert(rust.clone()) {
                    rust.push_str("Option");
                }
                let sections: BTreeSet<String> = schemas
                    .iter()
                    .filter_map(|schema| users.get(*schema))
                    .flatten()
                    .cloned()
                    .collect();
                let owner = match schemas.as_slice() {
                    [one] => format!(
                        "{} of {}",
                        words(field),
                        a(&words(self.names.get(*one).map_or(*one, String::as_str)))
                    ),
                    _ => words(field),
                };
                for schema in &schemas {
                    names.insert(((*schema).to_owned(), field.to_owned()), rust.clone());
                }
                self.enums.push(Enum {
                    rust,
                    home: home((!sections.is_empty()).then_some(&sections)),
                    doc: format!("{}: the values of `{field}`.", sentence(&owner)),
                    variants: variants(&texts),
                });
            }
        }
        EnumNames { names }
    }

    fn model(
        &mut self,
        name: &str,
        schema: &Schema,
        document: &Document,
        users: &BTreeMap<String, BTreeSet<String>>,
        enums: &EnumNames,
        uses: &Uses,
    ) -> Model {
        let rust = self
            .names
            .get(name)
            .cloned()
            .unwrap_or_else(|| pascal(name));
        let has = |field: &str| {
            schema
                .properties
                .0
                .iter()
                .find(|(name, _)| name == field)
                .map(|(_, p)| p)
        };
        let whole_id = has("id").is_some_and(|id| id.kind() == Some("integer"));
        let is_reference = name.ends_with("Reference")
            && whole_id
            && !odd::NO_REFERENCES
                .iter()
                .any(|odd::Because(other, _)| *other == name);
        let target = is_reference.then(|| self.reference_target(name, &rust, document));
        let request = uses.requests.contains(name);
        let record = whole_id && !is_reference && !request;
        let mut taken = BTreeSet::new();
        let mut constants = BTreeSet::new();
        let mut fields = Vec::new();
        for (field, property) in &schema.properties.0 {
            let wire = odd::FIELD_NAMES
                .iter()
                .find(|odd::Because((of, wrong, _), _)| *of == name && wrong == field)
                .map_or(field.as_str(), |odd::Because((_, _, right), _)| right);
            let of = (name, field.as_str());
            let kind = if field == "id" && whole_id {
                match &target {
                    Some(Target(target)) => Kind::Id(target.clone()),
                    None if record => Kind::Id(rust.clone()),
                    None => odd::ID_OF_REQUESTS
                        .iter()
                        .find(|odd::Because((of, _), _)| *of == name)
                        .and_then(|odd::Because((_, of), _)| self.names.get(*of))
                        .map_or(Kind::Whole, |of| Kind::Id(of.clone())),
                }
            } else if field == "_info" {
                Kind::Info
            } else {
                self.kind(property, of, enums)
            };
            let mut rust = if field == "_info" {
                "info".to_owned()
            } else {
                snake(wire)
            };
            while !taken.insert(rust.clone()) {
                rust.push_str("_field");
            }
            let mut constant = screaming(wire);
            while !constants.insert(constant.clone()) {
                constant.push_str("_FIELD");
            }
            let listed = odd::READ_ONLY.iter().any(|odd::Because((of, fields), _)| {
                *of == name && fields.contains(&field.as_str())
            });
            let max_length = odd::MAX_LENGTHS
                .iter()
                .find(|odd::Because((of, length_of, _), _)| *of == name && length_of == field)
                .map(|odd::Because((_, _, length), _)| *length)
                .or_else(|| property.max_length());
            fields.push(Field {
                wire: wire.to_owned(),
                rust,
                constant,
                required: schema.required.contains(field)
                    || odd::ALSO_REQUIRED
                        .iter()
                        .any(|odd::Because((of, also), _)| *of == name && also == field),
                read_only: listed
                    || property.read_only()
                    || field == "_info"
                    || (field == "id" && record && !schema.required.contains(field)),
                secret: kind == Kind::Text && odd::SECRET_FIELDS.contains(&field.as_str()),
                max_length: max_length.filter(|_| matches!(kind, Kind::Text)),
                recursive: false,
                note: property.description.as_deref().and_then(note),
                kind,
            });
        }
        // Constructor arguments come in the document's order, those that it forgets at the end.
        let order = |field: &Field| {
            schema
                .required
                .iter()
                .position(|name| *name == field.wire)
                .unwrap_or(usize::MAX)
        };
        let mut required: Vec<_> = fields
            .iter()
            .filter(|field| field.required)
            .map(|field| (order(field), field.wire.clone()))
            .collect();
        required.sort_by_key(|(order, _)| *order);
        let required: Vec<String> = required.into_iter().map(|(_, wire)| wire).collect();
        let reference_words = words(rust.strip_suffix("Reference").unwrap_or(&rust));
        let doc = odd::SCHEMA_DOCS
            .iter()
            .find(|(of, _)| *of == name)
            .map(|(_, doc)| (*doc).to_owned())
            .unwrap_or_else(|| match &target {
                Some(_) => format!(
                    "A reference to {}: its id, or the name that CWM knows it by.",
                    a(&reference_words)
                ),
                None => match uses.places.get(name) {
                    Some(place) => format!(
                        "{}, as at `{place}`.",
                        sentence(&a(&singular(&words(&rust))))
                    ),
                    None => format!("{}.", sentence(&a(&singular(&words(&rust))))),
                },
            });
        Model {
            schema: name.to_owned(),
            home: home(users.get(name)),
            doc,
            open: fields.is_empty(),
            dated: record && has("_info").is_some(),
            record,
            reference: target,
            draft: ((uses.sent.contains(name) || !required.is_empty()) && !is_reference)
                .then_some(required),
            fields,
            rust,
        }
    }

    fn reference_target(&mut self, name: &str, rust: &str, document: &Document) -> Target {
        let told = odd::REFERENCE_TARGETS
            .iter()
            .find(|odd::Because((reference, _), _)| *reference == name)
            .map(|odd::Because((_, target), _)| *target);
        let by_name = name.strip_suffix("Reference");
        let target = told
            .or(by_name)
            .filter(|target| document.schemas.contains_key(*target))
            .and_then(|target| self.names.get(target));
        // Nothing in the document is what it points at: its ids are their own kind.
        Target(target.cloned().unwrap_or_else(|| rust.to_owned()))
    }

    fn kind(&mut self, schema: &Schema, (of, field): (&str, &str), enums: &EnumNames) -> Kind {
        if schema.broken {
            self.warnings
                .push(format!("{of}.{field}: not understood, left untyped"));
            return Kind::Json;
        }
        if let Some(target) = schema.target() {
            return match self.names.get(target) {
                Some(rust) => Kind::Model(rust.clone()),
                None => {
                    self.warnings
                        .push(format!("{of}.{field}: no schema {target}; left untyped"));
                    Kind::Json
                }
            };
        }
        if let Some(items) = &schema.items {
            let several = field.strip_suffix('s').unwrap_or(field);
            return Kind::List(Box::new(self.kind(items, (of, several), enums)));
        }
        let enum_name = || {
            let key = (of.to_owned(), field.to_owned());
            let plural = (of.to_owned(), format!("{field}s"));
            enums
                .names
                .get(&key)
                .or_else(|| enums.names.get(&plural))
                .cloned()
        };
        if choices(schema).is_some()
            && let Some(rust) = enum_name()
        {
            return Kind::Enum(rust);
        }
        match (schema.kind(), schema.format.as_deref()) {
            (Some("string"), Some("date-time")) => Kind::Date,
            (Some("string"), _) => Kind::Text,
            (Some("boolean"), _) => Kind::Flag,
            (Some("number"), _) => Kind::Decimal,
            (Some("integer"), format) => {
                let id = odd::ID_FIELDS
                    .iter()
                    .find(|odd::Because((name, _), _)| *name == field)
                    .and_then(|odd::Because((_, schema), _)| self.names.get(*schema));
                match (id, format) {
                    (Some(of), _) => Kind::Id(of.clone()),
                    (None, Some("int64")) => Kind::Long,
                    (None, _) => Kind::Whole,
                }
            }
            (Some("object") | None, _) => match schema.map_values() {
                Some(values) if values.target().is_some() => {
                    Kind::Map(Box::new(self.kind(&values, (of, field), enums)))
                }
                _ => Kind::Json,
            },
            (Some(other), _) => {
                self.warnings.push(format!(
                    "{of}.{field}: type `{other}` is not known; left untyped"
                ));
                Kind::Json
            }
        }
    }

    /// Finds the fields that lead back to their own model.
    fn find_recursion(&mut self) {
        let inside: BTreeMap<String, BTreeSet<String>> = self
            .models
            .iter()
            .map(|model| {
                let inside = model
                    .fields
                    .iter()
                    .filter_map(|field| field.kind.model())
                    .map(str::to_owned);
                (model.rust.clone(), inside.collect())
            })
            .collect();
        let reaches = |from: &str, to: &str| {
            let mut open = vec![from.to_owned()];
            let mut seen = BTreeSet::new();
            while let Some(name) = open.pop() {
                if name == to {
                    return true;
                }
                if let Some(next) = inside.get(&name)
                    && seen.insert(name)
                {
                    open.extend(next.iter().cloned());
                }
            }
            false
        };
        for model in &mut self.models {
            for field in &mut model.fields {
                field.recursive = field
                    .kind
                    .model()
                    .is_some_and(|inner| reaches(inner, &model.rust));
            }
        }
    }

    /// Ids name models of other sections: those stand as empty labels while their section is off.
    fn find_labels(&mut self) {
        let mut wanted = BTreeSet::new();
        for model in &self.models {
            for field in &model.fields {
                let mut kind = &field.kind;
                while let Kind::List(inner) | Kind::Map(inner) = kind {
                    kind = inner;
                }
                if let Kind::Id(of) = kind
                    && let Some(target) = self.models.iter().find(|other| other.rust == *of)
                    && target.home != model.home
                    && target.home != Home::Shared
                {
                    wanted.insert((target.rust.clone(), target.home.clone()));
                }
            }
        }
        self.labels = wanted.into_iter().collect();
    }
}

/// What the document's description means, in our own words.
fn note(description: &str) -> Option<&'static str> {
    let description = description.to_ascii_lowercase();
    if description.contains("required on updates") {
        Some("CWM wants it in updates.")
    } else if description.contains("only available for post") {
        Some("Only for creating; CWM never returns it.")
    } else {
        None
    }
}

fn variants(texts: &[String]) -> Vec<(String, String)> {
    let mut taken = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut variants = Vec::new();
    for text in texts {
        if !seen.insert(text) {
            continue;
        }
        let mut variant = pascal(text);
        // `Unknown` is what every open enum keeps a new value in.
        while variant == "Unknown" || !taken.insert(variant.clone()) {
            variant.push_str("Value");
        }
        variants.push((variant, text.clone()));
    }
    variants
}

/// Names that generated modules use for other things.
const RESERVED: [&str; 34] = [
    "Field",
    "Option",
    "Result",
    "String",
    "Vec",
    "Value",
    "Id",
    "Model",
    "Record",
    "New",
    "Wire",
    "Schema",
    "Decimal",
    "Rule",
    "FieldRule",
    "RecordInfo",
    "DateTime",
    "Utc",
    "Box",
    "Some",
    "None",
    "Ok",
    "Err",
    "Default",
    "Clone",
    "Debug",
    "Deserialize",
    "Serialize",
    "BTreeMap",
    "Untyped",
    "Deref",
    "DerefMut",
    "Kind",
    "Copy",
];

/// The file name of a model.
pub(super) fn file_of(rust: &str) -> String {
    let stem = snake(rust).trim_end_matches('_').to_owned();
    match stem.as_str() {
        // Names of the files that hold several.
        "mod" | "enums" | "references" => format!("{stem}_model"),
        _ => match split(rust).first() {
            Some(_) => stem,
            None => "model".to_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_are_distinct_and_leave_unknown_alone() {
        let texts = ["Unknown", "unknown", "A b", "A-b", "A b"].map(str::to_owned);
        let variants: Vec<_> = variants(&texts)
            .into_iter()
            .map(|(variant, _)| variant)
            .collect();
        assert_eq!(
            variants,
            ["UnknownValue", "UnknownValueValue", "AB", "ABValue"]
        );
    }
}
