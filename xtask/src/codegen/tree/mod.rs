//! The paths as a tree, and what each node becomes: a collection, a single thing, a method.

mod actions;
mod node;
#[cfg(test)]
mod tests;
mod walk;

use node::Node;

use super::names::{a, pascal, screaming, singular, snake, words};
use super::oddities as odd;
use super::schemas::{Models, section_of};
use super::spec::{Document, Operation, Schema};
use std::collections::{BTreeMap, BTreeSet};

/// One section of the API.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) name: String,
    pub(super) about: String,
    pub(super) resources: Vec<Resource>,
    pub(super) accessors: Vec<Accessor>,
    pub(super) actions: Vec<Action>,
}

/// A resource: a marker type, and what hangs on its handles.
#[derive(Debug)]
pub(super) struct Resource {
    pub(super) marker: String,
    pub(super) path: String,
    pub(super) words: String,
    /// A Rust name; `Untyped` when the document says nothing.
    pub(super) model: String,
    pub(super) by_id: bool,
    pub(super) verbs: Vec<(Verb, Call)>,
    pub(super) parameters: Vec<Parameter>,
    pub(super) on_collection: Vec<Accessor>,
    pub(super) on_single: Vec<Accessor>,
    pub(super) actions: Vec<Action>,
    taken_collection: BTreeSet<String>,
    taken_single: BTreeSet<String>,
}

/// Method and path.
#[derive(Debug, Clone)]
pub(super) struct Call {
    pub(super) method: String,
    pub(super) path: String,
    /// Whether it only reads, whatever its method.
    pub(super) reads: bool,
}

/// A verb of the generic endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verb {
    List,
    Search,
    Count,
    Create,
    Get,
    Patch,
    Replace,
    Delete,
}

/// A query parameter of a resource's own.
#[derive(Debug)]
pub(super) struct Parameter {
    pub(super) name: String,
    /// `String`, `i32`, or a model's Rust name.
    pub(super) kind: String,
}

/// A method that leads to another handle.
#[derive(Debug)]
pub(super) struct Accessor {
    pub(super) name: String,
    pub(super) to: String,
    pub(super) collection: bool,
    pub(super) argument: Option<Argument>,
    pub(super) path: String,
    pub(super) words: String,
}

/// What an accessor asks for.
#[derive(Debug, Clone)]
pub(super) enum Argument {
    Id,
    Text(String),
}

/// What an action hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum On {
    Section,
    Collection,
    Single,
}

/// An operation that is none of the generic verbs.
#[derive(Debug)]
pub(super) struct Action {
    pub(super) on: On,
    pub(super) name: String,
    pub(super) constant: String,
    pub(super) words: String,
    pub(super) call: Call,
    pub(super) body: Body,
    pub(super) answer: Answer,
}

/// A body; models by Rust name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Body {
    None,
    One(String),
    Many(String),
    /// Records that exist, each with its id.
    ManyWithIds(String),
    Patch(String),
    Upload,
    Json,
}

/// An answer; models by Rust name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    Nothing,
    One(String),
    Many(String),
    Whole,
    Bytes,
    Json,
}

/// The API: sections, and by which expression each operation is reached.
#[derive(Debug, Default)]
pub(super) struct Api {
    pub(super) sections: Vec<Section>,
    /// Method, path, expression.
    pub(super) reached: Vec<(String, String, String)>,
    pub(super) warnings: Vec<String>,
}

/// Where a handle stands while the tree is walked.
#[derive(Clone, Copy)]
enum Holder {
    Section,
    Collection(usize),
    Single(usize),
}

struct Walker<'a> {
    models: &'a Models,
    section: Section,
    markers: BTreeSet<String>,
    taken: BTreeSet<String>,
    reached: Vec<(String, String, String)>,
    warnings: Vec<String>,
}

impl Api {
    /// Works the API out.
    pub(super) fn of(document: &Document, models: &Models) -> Self {
        let mut api = Self::default();
        let mut roots: BTreeMap<&str, Node<'_>> = BTreeMap::new();
        for operation in &document.operations {
            let section = section_of(&operation.path);
            if section.is_empty() {
                continue;
            }
            let root = roots.entry(section).or_default();
            root.insert(operation, &mut api.warnings);
        }
        for (name, root) in &roots {
            let about = odd::SECTIONS
                .iter()
                .find(|(section, _)| section == name)
                .map_or_else(|| words(name), |(_, about)| (*about).to_owned());
            let mut walker = Walker {
                models,
                section: Section {
                    name: snake(name),
                    about,
                    resources: Vec::new(),
                    accessors: Vec::new(),
                    actions: Vec::new(),
                },
                markers: ["Section".to_owned()].into(),
                taken: BTreeSet::new(),
                reached: Vec::new(),
                warnings: Vec::new(),
            };
            let expression = format!("cwm.{}()", walker.section.name);
            walker.section_root(root, &expression);
            api.sections.push(walker.section);
            api.reached.extend(walker.reached);
            api.warnings.extend(walker.warnings);
        }
        api.reached.sort_by(|a, b| (&a.1, &a.0).cmp(&(&b.1, &b.0)));
        api
    }
}

/// A segment in words.
fn noun(segment: &str) -> String {
    odd::SEGMENT_WORDS
        .iter()
        .find(|(of, _)| of.eq_ignore_ascii_case(segment))
        .map_or_else(|| words(segment), |(_, words)| (*words).to_owned())
}

fn of(words: &str, about: &str) -> String {
    if about.is_empty() {
        words.to_owned()
    } else {
        format!("{words} of {about}")
    }
}

fn call(operation: &Operation) -> Call {
    let id = id_of(operation);
    Call {
        method: operation.method.clone(),
        path: operation.path.clone(),
        reads: odd::READS.iter().any(|odd::Because(of, _)| *of == id),
    }
}

fn fix_of(operation: &Operation) -> Option<&'static odd::Fix> {
    let id = id_of(operation);
    odd::FIXES.iter().find(|fix| fix.operation == id)
}

fn id_of(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

fn method_name(operation: &Operation) -> Option<&'static str> {
    let id = id_of(operation);
    odd::METHOD_NAMES
        .iter()
        .find(|odd::Because((of, _), _)| *of == id)
        .map(|odd::Because((_, name), _)| *name)
}

const COLLECTION_METHODS: [&str; 7] = ["list", "search", "count", "create", "id", "with", "clone"];
const SINGLE_METHODS: [&str; 7] = [
    "get", "get_opt", "patch", "replace", "delete", "with", "clone",
];
