//! Writes the models.

use super::schemas::{Enum, Field, Home, Kind, Model, Models, Target, file_of};
use super::{Files, NOTE};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// What every model file needs. No schema can hide any of it: such names are reserved.
const USES: &str = "use crate::model::*;\n";

/// All model files, below `model/generated/`.
pub(super) fn emit(models: &Models) -> Files {
    let mut files = Files::new();
    let mut homes: BTreeMap<&Home, Vec<&Model>> = BTreeMap::new();
    for model in &models.models {
        homes.entry(&model.home).or_default().push(model);
    }
    for item in &models.enums {
        homes.entry(&item.home).or_default();
    }
    for (home, members) in &homes {
        let enums: Vec<&Enum> = models
            .enums
            .iter()
            .filter(|item| item.home == **home)
            .collect();
        emit_home(home, members, &enums, &mut files);
    }
    let homes: Vec<&Home> = homes.keys().copied().collect();
    files.insert("model/generated/labels.rs".into(), labels(models));
    files.insert("model/generated/mod.rs".into(), root(&homes, models));
    files
}

fn emit_home(home: &Home, members: &[&Model], enums: &[&Enum], files: &mut Files) {
    let folder = format!("model/generated/{}", home.module());
    let mut modules = BTreeSet::new();
    let mut references = String::new();
    for model in members {
        if model.reference.is_some() {
            references.push_str(&emit_model(model));
            continue;
        }
        let mut file = file_of(&model.rust);
        while !modules.insert(file.clone()) {
            file.push_str("_model");
        }
        let text = format!("{NOTE}//! {}\n\n{USES}\n{}", model.doc, emit_model(model));
        files.insert(format!("{folder}/{file}.rs"), text);
    }
    if !references.is_empty() {
        modules.insert("references".to_owned());
        let text =
            format!("{NOTE}//! References: how one record names another.\n\n{USES}\n{references}");
        files.insert(format!("{folder}/references.rs"), text);
    }
    if !enums.is_empty() {
        modules.insert("enums".to_owned());
        let body: String = enums.iter().map(|item| emit_enum(item)).collect();
        let text =
            format!("{NOTE}//! Enums; all of them open.\n\nuse crate::types::open_enum;\n\n{body}");
        files.insert(format!("{folder}/enums.rs"), text);
    }
    let about = match home {
        Home::Shared => "Models that several sections use.".to_owned(),
        Home::Unused => "Models that no operation uses.".to_owned(),
        Home::Section(section) => format!("Models of `/{section}`."),
    };
    let mut text = format!("{NOTE}//! {about}\n\n");
    for module in &modules {
        let _ = writeln!(text, "mod {module};");
    }
    text.push('\n');
    for module in &modules {
        let _ = writeln!(text, "pub use {module}::*;");
    }
    text.push_str("\nuse crate::model::{Model, Schema};\n\n");
    let _ = writeln!(
        text,
        "/// The schemas of these models.\npub(crate) static SCHEMAS: &[&Schema] = &["
    );
    for model in members {
        let _ = writeln!(text, "<{} as Model>::SCHEMA,", model.rust);
    }
    text.push_str("];\n");
    files.insert(format!("{folder}/mod.rs"), text);
}

fn root(homes: &[&Home], models: &Models) -> String {
    let mut text = format!("{NOTE}//! CWM's schemas, one folder per section of the API.\n\n");
    text.push_str("#![allow(\n    clippy::too_many_arguments,\n    clippy::enum_variant_names,\n    clippy::module_inception,\n    reason = \"the names and required fields are CWM's\"\n)]\n\n");
    let gate = |home: &Home| {
        home.feature().map_or(String::new(), |feature| {
            format!("#[cfg(feature = \"{feature}\")]\n")
        })
    };
    text.push_str("mod labels;\n");
    for home in homes {
        let _ = writeln!(text, "{}mod {};", gate(home), home.module());
    }
    text.push_str("\n#[allow(unused_imports, unreachable_pub, reason = \"none with all sections\")]\npub use labels::*;\n");
    for home in homes {
        let _ = writeln!(text, "{}pub use {}::*;", gate(home), home.module());
    }
    text.push_str("\nuse super::Schema;\n\n");
    text.push_str("/// All schemas of the sections that are compiled, by section; `shared` are those that several use,\n/// `unused` those that no operation does.\n");
    text.push_str("pub static SCHEMAS: &[(&str, &[&Schema])] = &[\n");
    for home in homes {
        let _ = writeln!(
            text,
            "{}(\"{module}\", {module}::SCHEMAS),",
            gate(home),
            module = home.module()
        );
    }
    text.push_str("];\n\n");
    text.push_str("/// Calls a macro with the names of all models.\n#[cfg(feature = \"full\")]\n#[doc(hidden)]\n#[macro_export]\nmacro_rules! for_each_model {\n    ($callback:ident) => {\n        $callback! {\n");
    for model in &models.models {
        let _ = writeln!(text, "            {},", model.rust);
    }
    text.push_str("        }\n    };\n}\n");
    text
}

fn labels(models: &Models) -> String {
    let mut text = format!(
        "{NOTE}//! Labels of ids whose models belong to a section that is not compiled.\n\n"
    );
    for (name, home) in &models.labels {
        if let Some(feature) = home.feature() {
            let _ = writeln!(
                text,
                "/// Only a label here; the model comes with the feature `{feature}`.\n#[cfg(not(feature = \"{feature}\"))]\n#[doc(hidden)]\n#[derive(Debug)]\npub enum {name} {{}}\n"
            );
        }
    }
    text
}

fn emit_enum(item: &Enum) -> String {
    let mut text = format!(
        "open_enum! {{\n    /// {}\n    {} {{\n",
        item.doc, item.rust
    );
    for (variant, wire) in &item.variants {
        let _ = writeln!(text, "        /// `{wire}`.\n        {variant} = {wire:?},");
    }
    text.push_str("    }\n}\n\n");
    text
}

fn field_doc(field: &Field) -> String {
    let mut doc = format!("`{}`.", field.wire);
    if field.required {
        doc.push_str(" Required.");
    }
    if let Some(length) = field.max_length {
        let _ = write!(doc, " At most {length} characters.");
    }
    if field.read_only && field.wire != "id" && field.wire != "_info" {
        doc.push_str(" Computed by CWM, never sent.");
    }
    if let Some(note) = field.note {
        doc.push(' ');
        doc.push_str(note);
    }
    doc
}

fn emit_model(model: &Model) -> String {
    let mut text = String::new();
    let name = &model.rust;
    let secret = model.fields.iter().any(|field| field.secret);
    let debug = if secret { "" } else { "Debug, " };
    let _ = writeln!(text, "/// {}", model.doc);
    let _ = writeln!(
        text,
        "#[derive({debug}Clone, Default, PartialEq, Serialize, Deserialize)]"
    );
    if model.open {
        let _ = writeln!(
            text,
            "#[serde(transparent)]\npub struct {name}(\n    /// Whatever CWM sends.\n    pub serde_json::Map<String, Value>,\n);\n"
        );
    } else {
        text.push_str("#[serde(rename_all = \"camelCase\")]\n#[non_exhaustive]\n");
        let _ = writeln!(text, "pub struct {name} {{");
        for field in &model.fields {
            emit_field(field, &mut text);
        }
        text.push_str("}\n\n");
    }
    emit_consts(model, &mut text);
    emit_schema(model, &mut text);
    if model.record {
        let _ = writeln!(
            text,
            "impl Record for {name} {{\n    fn id(&self) -> Option<Id<Self>> {{\n        self.id\n    }}\n}}\n"
        );
    }
    if let Some(Target(target)) = &model.reference {
        let _ = writeln!(
            text,
            "impl From<Id<{target}>> for {name} {{\n    fn from(id: Id<{target}>) -> Self {{\n        Self::id(id)\n    }}\n}}\n"
        );
    }
    if secret {
        emit_debug(model, &mut text);
    }
    text
}

fn emit_field(field: &Field, text: &mut String) {
    let _ = writeln!(text, "    /// {}", field_doc(field));
    let rename = super::names::serde_camel(&field.rust) != field.wire;
    let with = match &field.kind {
        Kind::Date => Some("crate::types::date"),
        Kind::Decimal => Some("crate::types::decimal"),
        _ => None,
    };
    match (rename, with) {
        (true, Some(with)) => {
            let _ = writeln!(
                text,
                "    #[serde(rename = {:?}, default, with = {with:?})]",
                field.wire
            );
        }
        (true, None) => {
            let _ = writeln!(text, "    #[serde(rename = {:?})]", field.wire);
        }
        (false, Some(with)) => {
            let _ = writeln!(text, "    #[serde(default, with = {with:?})]");
        }
        (false, None) => {}
    }
    let kind = match &field.kind {
        Kind::Model(of) if field.recursive => format!("Box<{of}>"),
        kind => kind.rust(),
    };
    let _ = writeln!(text, "    pub {}: Option<{kind}>,", field.rust);
}

fn emit_consts(model: &Model, text: &mut String) {
    let mut consts = String::new();
    for field in model.fields.iter().filter(|field| field.kind != Kind::Info) {
        let _ = writeln!(
            consts,
            "    /// `{}`.\n    pub const {}: Field<Self, {}> = Field::new({:?});",
            field.wire,
            field.constant,
            field.kind.rust(),
            field.wire
        );
    }
    if model.dated {
        for (constant, wire) in [
            ("LAST_UPDATED", "lastUpdated"),
            ("DATE_ENTERED", "dateEntered"),
        ] {
            if !model.fields.iter().any(|field| field.constant == constant) {
                let _ = writeln!(
                    consts,
                    "    /// `{wire}`, which CWM keeps in `_info` and filters on.\n    pub const {constant}: Field<Self, DateTime<Utc>> = Field::new({wire:?});"
                );
            }
        }
    }
    if let Some(Target(target)) = &model.reference {
        let _ = writeln!(
            consts,
            "\n    /// A reference by id.\n    pub fn id(id: impl Into<Id<{target}>>) -> Self {{\n        Self {{\n            id: Some(id.into()),\n            ..Self::default()\n        }}\n    }}"
        );
    }
    if let Some(required) = &model.draft {
        emit_draft(model, required, &mut consts);
    }
    if !consts.is_empty() {
        let _ = writeln!(text, "impl {} {{\n{consts}}}\n", model.rust);
    }
}

fn emit_draft(model: &Model, required: &[String], text: &mut String) {
    let fields: Vec<&Field> = required
        .iter()
        .filter_map(|wire| model.fields.iter().find(|field| field.wire == *wire))
        .collect();
    if fields.is_empty() {
        text.push_str("\n    /// A new one, to be sent. CWM requires no field of it.\n    pub fn draft() -> New<Self> {\n        New::from_required(Self::default())\n    }\n");
        return;
    }
    text.push_str(
        "\n    /// A new one, to be sent, with all that CWM requires.\n    pub fn draft(\n",
    );
    for field in &fields {
        let kind = field.kind.rust();
        let argument = match field.kind {
            Kind::Flag | Kind::Whole | Kind::Long => kind,
            _ => format!("impl Into<{kind}>"),
        };
        let _ = writeln!(text, "        {}: {argument},", field.rust);
    }
    text.push_str("    ) -> New<Self> {\n        New::from_required(Self {\n");
    for field in &fields {
        let value = match field.kind {
            Kind::Flag | Kind::Whole | Kind::Long => field.rust.clone(),
            Kind::Model(_) if field.recursive => format!("Box::new({}.into())", field.rust),
            _ => format!("{}.into()", field.rust),
        };
        let _ = writeln!(text, "            {}: Some({value}),", field.rust);
    }
    if fields.len() < model.fields.len() {
        text.push_str("            ..Self::default()\n");
    }
    text.push_str("        })\n    }\n");
}

fn emit_schema(model: &Model, text: &mut String) {
    let _ = writeln!(
        text,
        "impl Model for {} {{\n    const SCHEMA: &'static Schema = {{\n        static SCHEMA: Schema = Schema {{\n            name: {:?},\n            fields: &[",
        model.rust, model.schema
    );
    for field in &model.fields {
        let _ = writeln!(text, "                {},", rule(field));
    }
    text.push_str("            ],\n        };\n        &SCHEMA\n    };\n}\n\n");
}

fn rule(field: &Field) -> String {
    let mut kind = &field.kind;
    let mut tail = String::new();
    if let Kind::List(of) = kind {
        kind = of;
        tail.push_str(".list()");
    }
    if let Some(length) = field.max_length {
        let _ = write!(tail, ".max_length({length})");
    }
    if field.required {
        tail.push_str(".required()");
    }
    if field.read_only {
        tail.push_str(".read_only()");
    }
    let name = &field.wire;
    let plain = |kind: &str| format!("FieldRule::new({name:?}, FieldKind::{kind}){tail}");
    match kind {
        Kind::Text => plain("Text"),
        Kind::Date => plain("Date"),
        Kind::Flag => plain("Flag"),
        Kind::Whole | Kind::Long => plain("Whole"),
        Kind::Decimal => plain("Decimal"),
        Kind::Id(_) => plain("Id"),
        Kind::Enum(of) => plain(&format!("Choice({of}::VALUES)")),
        // A schema that holds itself cannot say so in constant data.
        Kind::Model(_) if field.recursive => plain("Json"),
        Kind::Model(of) => plain(&format!("Record(<{of} as Model>::SCHEMA)")),
        Kind::Info => plain("Info"),
        Kind::List(_) | Kind::Map(_) | Kind::Json => plain("Json"),
    }
}

/// `Debug` that leaves secrets out.
fn emit_debug(model: &Model, text: &mut String) {
    let _ = writeln!(
        text,
        "// Written out: it holds a secret.\nimpl std::fmt::Debug for {name} {{\n    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n        f.debug_struct({name:?})",
        name = model.rust
    );
    for field in &model.fields {
        let value = if field.secret {
            format!("self.{}.as_ref().map(|_| \"[redacted]\")", field.rust)
        } else {
            format!("self.{}", field.rust)
        };
        let _ = writeln!(text, "            .field({:?}, &{value})", field.rust);
    }
    text.push_str("            .finish()\n    }\n}\n\n");
}
