//! Writes the accessors.

use super::names::{screaming, sentence};
use super::oddities as odd;
use super::tree::{Accessor, Action, Answer, Api, Argument, Body, On, Resource, Section, Verb};
use super::{Files, NOTE};
use std::fmt::Write as _;

/// All accessor files, below `api/generated/`.
pub(super) fn emit(api: &Api) -> Files {
    let mut files = Files::new();
    for section in &api.sections {
        files.insert(
            format!("api/generated/{}.rs", section.name),
            emit_section(section),
        );
    }
    let mut text = format!("{NOTE}//! The accessors, one module per section.\n\n");
    for section in &api.sections {
        let _ = writeln!(
            text,
            "#[cfg(feature = \"{name}\")]\npub mod {name};",
            name = section.name
        );
    }
    text.push_str("\nuse crate::endpoint::Operation;\n\n");
    text.push_str("/// All operations of the sections that are compiled: by section, then by resource. The endpoint\n/// sends what stands here.\n");
    text.push_str("pub static OPERATIONS: &[(&str, &[&[Operation]])] = &[\n");
    for section in &api.sections {
        let _ = writeln!(
            text,
            "#[cfg(feature = \"{name}\")]\n({name:?}, {name}::OPERATIONS),",
            name = section.name
        );
    }
    text.push_str("];\n");
    files.insert("api/generated/mod.rs".into(), text);
    files
}

fn emit_section(section: &Section) -> String {
    let about = format!("`/{}`: {}.", section.name, section.about);
    let mut text = format!("{NOTE}//! {about}\n\nuse crate::api::generated_uses::*;\n\n");
    let _ = writeln!(
        text,
        "section! {{\n    /// {about}\n    Section, {}\n}}\n",
        section.name
    );
    for resource in &section.resources {
        emit_resource(resource, &mut text);
    }
    emit_block(
        "Section",
        &section.accessors,
        section
            .actions
            .iter()
            .filter(|action| action.on == On::Section),
        "Section",
        &mut text,
    );
    if !section.actions.is_empty() {
        text.push_str("impl Section {\n");
        for action in &section.actions {
            emit_constant(action, &mut text);
        }
        text.push_str("}\n\n");
    }
    for resource in &section.resources {
        let on = |on: On| {
            resource
                .actions
                .iter()
                .filter(move |action| action.on == on)
        };
        let marker = &resource.marker;
        emit_block(
            &format!("Collection<{marker}>"),
            &resource.on_collection,
            on(On::Collection),
            marker,
            &mut text,
        );
        emit_block(
            &format!("Single<{marker}>"),
            &resource.on_single,
            on(On::Single),
            marker,
            &mut text,
        );
    }
    text.push_str("/// The operations of this section, by resource.\npub(crate) static OPERATIONS: &[&[Operation]] = &[\n");
    if !section.actions.is_empty() {
        text.push_str("&[\n");
        for action in &section.actions {
            let _ = writeln!(text, "Section::{},", action.constant);
        }
        text.push_str("],\n");
    }
    for resource in &section.resources {
        if !(resource.verbs.is_empty() && resource.actions.is_empty()) {
            let _ = writeln!(text, "{}::OPERATIONS,", resource.marker);
        }
    }
    text.push_str("];\n");
    text
}

fn permission(path: &str) -> Option<&'static str> {
    odd::PERMISSIONS
        .iter()
        .filter(|(start, _)| path.starts_with(start))
        .max_by_key(|(start, _)| start.len())
        .map(|(_, right)| *right)
}

fn make(method: &str, reads: bool) -> &'static str {
    match (method, reads) {
        ("POST", true) => "post_that_reads",
        ("POST", false) => "post",
        ("PUT", _) => "put",
        ("PATCH", _) => "patch",
        ("DELETE", _) => "delete",
        _ => "get",
    }
}

fn emit_resource(resource: &Resource, text: &mut String) {
    let about = if resource.words.is_empty() {
        "what stands at one value".to_owned()
    } else {
        resource.words.clone()
    };
    let _ = writeln!(text, "resource! {{\n    /// `{}`: {about}.", resource.path);
    if let Some(right) = permission(&resource.path) {
        let _ = writeln!(text, "    ///\n    /// The security role needs {right}.");
    }
    let model = if resource.model == "Untyped" {
        "crate::model::Untyped".to_owned()
    } else {
        format!("model::{}", resource.model)
    };
    let walk = if resource.by_id { "by_id" } else { "by_page" };
    let _ = writeln!(text, "    {}: {model}, {walk} {{", resource.marker);
    for (verb, call) in &resource.verbs {
        let (of, constant) = match verb {
            Verb::List => ("Listable", "LIST"),
            Verb::Search => ("Searchable", "SEARCH"),
            Verb::Count => ("Countable", "COUNT"),
            Verb::Create => ("Creatable", "CREATE"),
            Verb::Get => ("Gettable", "GET"),
            Verb::Patch => ("Patchable", "PATCH"),
            Verb::Replace => ("Replaceable", "REPLACE"),
            Verb::Delete => ("Deletable", "DELETE"),
        };
        let _ = writeln!(
            text,
            "        {of} {constant} = {} {:?};",
            make(&call.method, call.reads),
            call.path
        );
    }
    text.push_str("    } {\n");
    for action in &resource.actions {
        let call = &action.call;
        let _ = writeln!(
            text,
            "        {} = {} {:?};",
            action.constant,
            make(&call.method, call.reads),
            call.path
        );
    }
    text.push_str("    }\n}\n\n");
    if !resource.parameters.is_empty() {
        let _ = writeln!(text, "impl {} {{", resource.marker);
        for parameter in &resource.parameters {
            let kind = match parameter.kind.as_str() {
                plain @ ("String" | "i64" | "bool") => plain.to_owned(),
                model => format!("model::{model}"),
            };
            let _ = writeln!(
                text,
                "    /// The query parameter `{name}`.\n    pub const {}: Parameter<Self, {kind}> = Parameter::new({name:?});",
                screaming(&parameter.name),
                name = parameter.name
            );
        }
        text.push_str("}\n\n");
    }
}

fn emit_constant(action: &Action, text: &mut String) {
    let call = &action.call;
    let _ = writeln!(
        text,
        "    const {}: Operation = Operation::{}({:?});",
        action.constant,
        make(&call.method, call.reads),
        call.path
    );
}

fn emit_block<'a>(
    on: &str,
    accessors: &[Accessor],
    actions: impl Iterator<Item = &'a Action>,
    marker: &str,
    text: &mut String,
) {
    let mut block = String::new();
    for accessor in accessors {
        emit_accessor(accessor, &mut block);
    }
    for action in actions {
        emit_action(action, marker, &mut block);
    }
    if !block.is_empty() {
        let _ = writeln!(text, "impl {on} {{\n{}}}\n", block.trim_start_matches('\n'));
    }
}

fn emit_accessor(accessor: &Accessor, text: &mut String) {
    let handle = if accessor.collection {
        "Collection"
    } else {
        "Single"
    };
    let _ = writeln!(text, "\n    /// `{}`: {}.", accessor.path, accessor.words);
    let (name, to) = (&accessor.name, &accessor.to);
    let _ = match &accessor.argument {
        None => writeln!(
            text,
            "    pub fn {name}(&self) -> {handle}<{to}> {{\n        self.{}()\n    }}",
            handle.to_ascii_lowercase()
        ),
        Some(Argument::Id) => writeln!(
            text,
            "    pub fn {name}(&self, id: impl Into<Id<crate::model::Untyped>>) -> {handle}<{to}> {{\n        self.single_at(id.into())\n    }}"
        ),
        Some(Argument::Text(argument)) => writeln!(
            text,
            "    pub fn {name}(&self, {argument}: impl Into<String>) -> {handle}<{to}> {{\n        self.single_at({argument}.into())\n    }}"
        ),
    };
}

fn emit_action(action: &Action, marker: &str, text: &mut String) {
    let call = &action.call;
    let _ = writeln!(
        text,
        "\n    /// {}: `{} {}`.",
        sentence(&action.words),
        call.method,
        call.path
    );
    if let Some(right) = permission(&call.path) {
        let _ = writeln!(text, "    ///\n    /// The security role needs {right}.");
    }
    if action.answer == Answer::Json {
        text.push_str("    ///\n    /// The document does not say what it answers.\n");
    }
    text.push_str(
        "    ///\n    /// # Errors\n    ///\n    /// When the call fails or CWM refuses it.\n",
    );
    let model = |name: &str| {
        if name == "Untyped" {
            "crate::model::Untyped".to_owned()
        } else {
            format!("model::{name}")
        }
    };
    let (argument, with) = match &action.body {
        Body::None => (String::new(), ""),
        Body::One(of) => (format!(", body: &New<{}>", model(of)), ".body(body)"),
        Body::Many(of) => (
            format!(", bodies: &[New<{}>]", model(of)),
            ".bodies(bodies)",
        ),
        Body::ManyWithIds(of) => (
            format!(", records: &[(Id<{0}>, New<{0}>)]", model(of)),
            ".records(records)",
        ),
        Body::Patch(of) => (format!(", patch: &Patch<{}>", model(of)), ".patch(patch)"),
        Body::Upload => (", upload: &Upload".to_owned(), ".upload(upload)"),
        Body::Json => (", json: &Value".to_owned(), ".json(json)"),
    };
    let (answer, read) = match &action.answer {
        Answer::Nothing => ("()".to_owned(), "done"),
        Answer::One(of) => (model(of), "read"),
        Answer::Many(of) => (format!("Vec<{}>", model(of)), "read"),
        Answer::Whole => ("i64".to_owned(), "read"),
        Answer::Bytes => ("Download".to_owned(), "bytes"),
        Answer::Json => ("Value".to_owned(), "untyped"),
    };
    let _ = writeln!(
        text,
        "    pub async fn {}(&self{argument}) -> Result<{answer}> {{\n        self.action(&{marker}::{}){with}.{read}().await\n    }}",
        action.name, action.constant
    );
}
