//! The paths as a tree, and what each node becomes: a collection, a single thing, a method.

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

#[derive(Debug, Default)]
struct Node<'a> {
    segment: String,
    path: String,
    operations: BTreeMap<String, &'a Operation>,
    children: BTreeMap<String, Node<'a>>,
    item: Option<Box<Node<'a>>>,
    texts: BTreeMap<String, Node<'a>>,
}

fn is_id(parameter: &str, operation: &Operation) -> bool {
    let plain =
        ["id", "parentid", "grandparentid"].contains(&parameter.to_ascii_lowercase().as_str());
    let whole = operation
        .path_types
        .get(parameter)
        .and_then(Option::as_deref)
        == Some("integer");
    let text = odd::TEXT_PARAMETERS
        .iter()
        .any(|odd::Because(name, _)| *name == parameter);
    (plain || (whole && parameter.ends_with("Id"))) && !text
}

impl<'a> Node<'a> {
    fn insert(&mut self, operation: &'a Operation, warnings: &mut Vec<String>) {
        let mut node = self;
        let mut path = String::new();
        let own = section_of(&operation.path);
        let rest = operation
            .path
            .trim_start_matches('/')
            .strip_prefix(own)
            .unwrap_or_default();
        path.push('/');
        path.push_str(own);
        // An empty segment is a slash too many, at the end or within: it names nothing.
        for segment in rest.split('/').filter(|segment| !segment.is_empty()) {
            path.push('/');
            path.push_str(segment);
            let parameter = segment
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'));
            let next = match parameter {
                Some(name) if is_id(name, operation) => node.item.get_or_insert_default(),
                Some(name) => node.texts.entry(name.to_owned()).or_default(),
                // CWM reads paths without regard to case, and the document mixes cases.
                None => node
                    .children
                    .entry(segment.to_ascii_lowercase())
                    .or_default(),
            };
            let humps = |text: &str| text.chars().filter(char::is_ascii_uppercase).count();
            if next.segment.is_empty() || humps(segment) > humps(&next.segment) {
                next.segment = segment.to_owned();
            }
            if next.path.is_empty() {
                next.path.clone_from(&path);
            }
            node = next;
        }
        if let Some(other) = node.operations.insert(operation.method.clone(), operation) {
            warnings.push(format!(
                "{} {}: the same as {}; only one of them is generated",
                operation.method, operation.path, other.path
            ));
        }
    }

    fn operation(&self, method: &str) -> Option<&'a Operation> {
        self.operations.get(method).copied()
    }

    fn is_leaf(&self) -> bool {
        self.children.is_empty() && self.texts.is_empty() && self.item.is_none()
    }
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

impl Walker<'_> {
    fn section_root(&mut self, root: &Node<'_>, expression: &str) {
        if let Some(item) = &root.item {
            let at = self.resource(item, "ById", String::new(), "Untyped");
            let marker = self.section.resources[at].marker.clone();
            self.accessor(
                Holder::Section,
                Accessor {
                    name: "id".to_owned(),
                    to: marker.clone(),
                    collection: false,
                    argument: Some(Argument::Id),
                    path: item.path.clone(),
                    words: "what stands below one id".to_owned(),
                },
            );
            let below = format!("{expression}.id(id)");
            self.item_operations(at, item, &below);
            self.children(item, Holder::Single(at), &marker, &below, None);
        }
        for (method, operation) in &root.operations {
            let name = format!("{}_itself", method.to_ascii_lowercase());
            self.action(Holder::Section, operation, &name, "", expression);
        }
        self.children(root, Holder::Section, "", expression, None);
    }

    fn resource(&mut self, node: &Node<'_>, marker: &str, words: String, model: &str) -> usize {
        let mut name = marker.to_owned();
        while !self.markers.insert(name.clone()) {
            name.push_str("Path");
        }
        let by_id = self.models.get(model).is_some_and(|model| model.record)
            && !odd::NOT_BY_ID
                .iter()
                .any(|odd::Because(path, _)| *path == node.path);
        self.section.resources.push(Resource {
            marker: name,
            path: node.path.clone(),
            words,
            model: model.to_owned(),
            by_id,
            verbs: Vec::new(),
            parameters: Vec::new(),
            on_collection: Vec::new(),
            on_single: Vec::new(),
            actions: Vec::new(),
            taken_collection: COLLECTION_METHODS.map(str::to_owned).into(),
            taken_single: SINGLE_METHODS.map(str::to_owned).into(),
        });
        self.section.resources.len() - 1
    }

    fn names(&mut self, holder: Holder) -> &mut BTreeSet<String> {
        match holder {
            Holder::Section => &mut self.taken,
            Holder::Collection(at) => &mut self.section.resources[at].taken_collection,
            Holder::Single(at) => &mut self.section.resources[at].taken_single,
        }
    }

    /// Adds an accessor and returns the name that it got.
    fn accessor(&mut self, holder: Holder, mut accessor: Accessor) -> String {
        while !self.names(holder).insert(accessor.name.clone()) {
            accessor.name.push_str("_path");
        }
        let name = accessor.name.clone();
        match holder {
            Holder::Section => self.section.accessors.push(accessor),
            Holder::Collection(at) => self.section.resources[at].on_collection.push(accessor),
            Holder::Single(at) => self.section.resources[at].on_single.push(accessor),
        }
        name
    }

    fn reached(&mut self, operation: &Operation, expression: String) {
        self.reached
            .push((operation.method.clone(), operation.path.clone(), expression));
    }

    fn verb(&mut self, at: usize, verb: Verb, operation: &Operation, expression: String) {
        self.reached(operation, expression);
        self.parameters(at, operation);
        let call = call(operation);
        self.section.resources[at].verbs.push((verb, call));
    }

    fn parameters(&mut self, at: usize, operation: &Operation) {
        let forgotten = odd::ALSO_QUERY
            .iter()
            .filter(|odd::Because((path, _), _)| *path == operation.path)
            .map(|odd::Because((_, name), _)| ((*name).to_owned(), "String".to_owned()));
        let own = operation
            .query
            .iter()
            .filter(|(name, _)| !odd::COMMON_QUERY.contains(&name.as_str()))
            .map(|(name, schema)| (name.clone(), self.parameter_kind(name, schema)));
        let all: Vec<_> = own.chain(forgotten).collect();
        let known = &mut self.section.resources[at].parameters;
        for (name, kind) in all {
            if !known.iter().any(|parameter| parameter.name == name) {
                known.push(Parameter { name, kind });
            }
        }
    }

    fn parameter_kind(&self, name: &str, schema: &Schema) -> String {
        let object = odd::QUERY_OBJECTS
            .iter()
            .find(|odd::Because((of, _), _)| *of == name)
            .map(|odd::Because((_, schema), _)| *schema);
        if let Some(rust) = schema
            .target()
            .or(object)
            .and_then(|name| self.models.rust(name))
        {
            return rust.to_owned();
        }
        match schema.kind() {
            Some("integer") => "i64".to_owned(),
            Some("boolean") => "bool".to_owned(),
            _ => "String".to_owned(),
        }
    }

    fn action(
        &mut self,
        holder: Holder,
        operation: &Operation,
        name: &str,
        about: &str,
        expression: &str,
    ) {
        let mut name = method_name(operation).unwrap_or(name).to_owned();
        if self.names(holder).contains(&name) {
            name = format!(
                "{}_{}",
                operation.method.to_ascii_lowercase(),
                name.trim_end_matches('_')
            );
        }
        while !self.names(holder).insert(name.clone()) {
            name.push_str("_again");
        }
        let (body, answer) = (self.body(operation), self.answer(operation));
        let arguments = match &body {
            Body::None => "",
            Body::One(_) => "&body",
            Body::Many(_) => "&bodies",
            Body::ManyWithIds(_) => "&records",
            Body::Patch(_) => "&patch",
            Body::Upload => "&upload",
            Body::Json => "&json",
        };
        self.reached(operation, format!("{expression}.{name}({arguments})"));
        let mut constant = screaming(&name);
        let taken: BTreeSet<&str> = match holder {
            Holder::Section => self
                .section
                .actions
                .iter()
                .map(|action| action.constant.as_str())
                .collect(),
            Holder::Collection(at) | Holder::Single(at) => {
                let resource = &self.section.resources[at];
                let parameters = resource
                    .parameters
                    .iter()
                    .map(|parameter| parameter.name.as_str());
                let constants = resource
                    .actions
                    .iter()
                    .map(|action| action.constant.as_str());
                constants
                    .chain(parameters)
                    .chain([
                        "LIST",
                        "SEARCH",
                        "COUNT",
                        "CREATE",
                        "GET",
                        "PATCH",
                        "REPLACE",
                        "DELETE",
                        "OPERATIONS",
                    ])
                    .collect()
            }
        };
        if taken.contains(constant.as_str()) {
            constant = format!(
                "{}_{constant}",
                match holder {
                    Holder::Collection(_) => "ALL",
                    _ => "ONE",
                }
            );
        }
        let mut action = Action {
            on: On::Section,
            words: if about.is_empty() {
                words(&name)
            } else {
                format!("{}, of {about}", words(&name))
            },
            name,
            constant,
            call: call(operation),
            body,
            answer,
        };
        match holder {
            Holder::Section => self.section.actions.push(action),
            Holder::Collection(at) | Holder::Single(at) => {
                self.parameters(at, operation);
                action.on = if matches!(holder, Holder::Collection(_)) {
                    On::Collection
                } else {
                    On::Single
                };
                self.section.resources[at].actions.push(action);
            }
        }
    }

    /// A model's Rust name, by a schema.
    fn model_of(&self, schema: &Schema) -> Option<String> {
        schema
            .target()
            .and_then(|name| self.models.rust(name))
            .map(str::to_owned)
    }

    fn body(&self, operation: &Operation) -> Body {
        match fix_of(operation).and_then(|fix| fix.body) {
            Some(odd::Shape::Upload) => return Body::Upload,
            Some(odd::Shape::One(schema)) => {
                return self
                    .models
                    .rust(schema)
                    .map_or(Body::Json, |rust| Body::One(rust.to_owned()));
            }
            Some(odd::Shape::Nothing | odd::Shape::Bytes) => return Body::None,
            None => {}
        }
        if operation.method == "PATCH" {
            // Always JSON Patch; the document forgets the body of some.
            return match self.answer(operation) {
                Answer::One(model) | Answer::Many(model) => Body::Patch(model),
                _ => Body::Patch("Untyped".to_owned()),
            };
        }
        let Some((media, schema)) = &operation.body else {
            return Body::None;
        };
        if media.starts_with("multipart/") {
            return Body::Upload;
        }
        match (&schema.items, self.model_of(schema)) {
            (_, Some(model)) => Body::One(model),
            (Some(items), None) => match self.model_of(items) {
                Some(model)
                    if operation.method == "PUT"
                        && self.models.get(&model).is_some_and(|m| m.record) =>
                {
                    Body::ManyWithIds(model)
                }
                Some(model) => Body::Many(model),
                None => Body::Json,
            },
            (None, None) => Body::Json,
        }
    }

    fn answer(&self, operation: &Operation) -> Answer {
        match fix_of(operation).and_then(|fix| fix.answer) {
            Some(odd::Shape::Nothing) => return Answer::Nothing,
            Some(odd::Shape::Bytes | odd::Shape::Upload) => return Answer::Bytes,
            Some(odd::Shape::One(schema)) => {
                return self
                    .models
                    .rust(schema)
                    .map_or(Answer::Json, |rust| Answer::One(rust.to_owned()));
            }
            None => {}
        }
        let Some(schema) = &operation.answer.schema else {
            return match (operation.answer.status.as_str(), operation.method.as_str()) {
                ("204" | "default", _) => Answer::Nothing,
                (_, "GET") => Answer::Bytes,
                (_, "DELETE") => Answer::Nothing,
                _ => Answer::Json,
            };
        };
        if let Some(model) = self.model_of(schema) {
            return Answer::One(model);
        }
        match (&schema.items, schema.kind(), schema.format.as_deref()) {
            (Some(items), _, _) => self
                .model_of(items)
                .map_or_else(|| Answer::Many("Untyped".to_owned()), Answer::Many),
            (None, Some("string"), Some("binary")) => Answer::Bytes,
            (None, Some("integer"), _) => Answer::Whole,
            _ => Answer::Json,
        }
    }

    fn is_collection(&self, node: &Node<'_>) -> bool {
        node.item.is_some()
            || node
                .operation("GET")
                .is_some_and(|get| matches!(self.answer(get), Answer::Many(_)))
            || (node.operations.is_empty()
                && node
                    .children
                    .get("count")
                    .is_some_and(|count| self.is_count(count)))
    }

    fn is_count(&self, node: &Node<'_>) -> bool {
        node.operation("GET")
            .is_some_and(|get| self.answer(get) == Answer::One("Count".to_owned()))
    }

    /// What hangs below a node, one child after the other. `siblings` is the collection whose item
    /// the node is.
    fn children(
        &mut self,
        node: &Node<'_>,
        holder: Holder,
        prefix: &str,
        expression: &str,
        siblings: Option<(usize, &Node<'_>)>,
    ) {
        let about = match holder {
            Holder::Section => String::new(),
            Holder::Collection(at) => self.section.resources[at].words.clone(),
            Holder::Single(at) => {
                let words = &self.section.resources[at].words;
                if words.is_empty() {
                    String::new()
                } else {
                    a(&singular(words))
                }
            }
        };
        for (key, child) in &node.children {
            if let Holder::Collection(at) = holder
                && key == "count"
                && self.is_count(child)
            {
                if let Some(get) = child.operation("GET") {
                    self.verb(at, Verb::Count, get, format!("{expression}.count(None)"));
                }
                // The rest of an odd node: another method, or something below the count.
                for (method, operation) in &child.operations {
                    if method != "GET" {
                        self.action(holder, operation, "count", &about, expression);
                    }
                }
                for below in child.children.values() {
                    self.child(
                        below,
                        holder,
                        &format!("{prefix}Count"),
                        "count_",
                        expression,
                        &about,
                    );
                }
                continue;
            }
            if let Holder::Collection(at) = holder
                && key == "search"
                && child.is_leaf()
                && let Some(search) = child.operation("POST")
                && self.answer(search) == Answer::Many(self.section.resources[at].model.clone())
            {
                self.verb(at, Verb::Search, search, format!("{expression}.search()"));
                continue;
            }
            if let (Holder::Single(at), Some((_, sibling))) = (holder, siblings)
                && self.same_as_beside(at, key, child, sibling, expression, &about)
            {
                continue;
            }
            self.child(child, holder, prefix, "", expression, &about);
        }
        for (name, child) in &node.texts {
            let words = match &child.operations.is_empty() {
                true => format!("what stands below one {}", words(name)),
                false => format!("one by its {}", words(name)),
            };
            let at = self.single(child, &format!("{prefix}{}", pascal(name)), String::new());
            let to = self.section.resources[at].marker.clone();
            let method = self.accessor(
                holder,
                Accessor {
                    name: snake(name),
                    to: to.clone(),
                    collection: false,
                    argument: Some(Argument::Text(snake(name))),
                    path: child.path.clone(),
                    words,
                },
            );
            let expression = format!("{expression}.{method}({})", snake(name));
            self.single_operations(at, child, &expression);
            self.children(child, Holder::Single(at), &to, &expression, None);
        }
    }

    /// `/types/{id}/info` reads one row of what `/types/info` lists: the same resource.
    fn same_as_beside(
        &mut self,
        at: usize,
        key: &str,
        child: &Node<'_>,
        sibling: &Node<'_>,
        expression: &str,
        about: &str,
    ) -> bool {
        let Some(beside) = sibling.children.get(key) else {
            return false;
        };
        let (Some(get), Some(list)) = (child.operation("GET"), beside.operation("GET")) else {
            return false;
        };
        let (Answer::One(one), Answer::Many(many)) = (self.answer(get), self.answer(list)) else {
            return false;
        };
        if one != many || beside.item.is_some() || child.operations.len() != 1 || !child.is_leaf() {
            return false;
        }
        let path = &beside.path;
        let Some(shared) = self
            .section
            .resources
            .iter()
            .position(|resource| resource.path == *path)
        else {
            return false;
        };
        let to = self.section.resources[shared].marker.clone();
        let name = self.accessor(
            Holder::Single(at),
            Accessor {
                name: snake(&child.segment),
                to,
                collection: false,
                argument: None,
                path: child.path.clone(),
                words: of(&noun(&child.segment), about),
            },
        );
        self.verb(
            shared,
            Verb::Get,
            get,
            format!("{expression}.{name}().get()"),
        );
        true
    }

    fn child(
        &mut self,
        child: &Node<'_>,
        holder: Holder,
        prefix: &str,
        name_prefix: &str,
        expression: &str,
        about: &str,
    ) {
        let segment = odd::ACCESSOR_NAMES
            .iter()
            .find(|odd::Because((segment, _), _)| *segment == child.segment)
            .map_or(child.segment.as_str(), |odd::Because((_, name), _)| name);
        let name = format!("{name_prefix}{}", snake(segment));
        if self.is_action(child) {
            for operation in child.operations.values() {
                self.action(holder, operation, &name, about, expression);
            }
            return;
        }
        let marker = format!("{prefix}{}", pascal(&child.segment));
        let noun = noun(&child.segment);
        let collection = self.is_collection(child);
        let at = if collection {
            let model = self.collection_model(child);
            self.resource(child, &marker, noun.clone(), &model)
        } else {
            self.single(child, &marker, noun.clone())
        };
        let to = self.section.resources[at].marker.clone();
        let method = self.accessor(
            holder,
            Accessor {
                name,
                to: to.clone(),
                collection,
                argument: None,
                path: child.path.clone(),
                words: of(&noun, about),
            },
        );
        let expression = format!("{expression}.{method}()");
        if !collection {
            self.single_operations(at, child, &expression);
            self.children(child, Holder::Single(at), &to, &expression, None);
            return;
        }
        self.collection_operations(at, child, &expression);
        self.children(child, Holder::Collection(at), &to, &expression, None);
        if let Some(item) = &child.item {
            let expression = format!("{expression}.id(id)");
            self.item_operations(at, item, &expression);
            self.children(
                item,
                Holder::Single(at),
                &to,
                &expression,
                Some((at, child)),
            );
        }
    }

    /// A leaf with nothing to read: its operations are methods of what it hangs on.
    fn is_action(&self, node: &Node<'_>) -> bool {
        if !node.is_leaf() || node.operations.is_empty() {
            return false;
        }
        let get = node.operation("GET").map(|get| self.answer(get));
        match get {
            Some(Answer::Bytes) => node
                .operations
                .keys()
                .all(|method| method == "GET" || method == "POST"),
            Some(_) => false,
            None => node.operations.len() == 1,
        }
    }

    fn collection_model(&self, node: &Node<'_>) -> String {
        let list = node.operation("GET").map(|get| self.answer(get));
        if let Some(Answer::Many(model)) = list {
            return model;
        }
        let item = node.item.as_ref();
        let methods = ["GET", "PUT", "PATCH", "POST"];
        let answers = methods
            .iter()
            .filter_map(|method| item?.operation(method))
            .map(|op| self.answer(op));
        for answer in answers {
            if let Answer::One(model) | Answer::Many(model) = answer {
                return model;
            }
        }
        match node.operation("POST").map(|post| self.answer(post)) {
            Some(Answer::One(model)) => model,
            _ => "Untyped".to_owned(),
        }
    }

    fn collection_operations(&mut self, at: usize, node: &Node<'_>, expression: &str) {
        let holder = Holder::Collection(at);
        let model = self.section.resources[at].model.clone();
        let about = self.section.resources[at].words.clone();
        for (method, operation) in &node.operations {
            let (body, answer) = (self.body(operation), self.answer(operation));
            match method.as_str() {
                "GET" if answer == Answer::Many(model.clone()) => {
                    self.verb(at, Verb::List, operation, format!("{expression}.list()"));
                }
                "GET" => self.action(holder, operation, "get", &about, expression),
                "POST"
                    if body == Body::One(model.clone()) && answer == Answer::One(model.clone()) =>
                {
                    self.verb(
                        at,
                        Verb::Create,
                        operation,
                        format!("{expression}.create(&new)"),
                    );
                }
                "POST" => self.action(holder, operation, "post", &about, expression),
                "PUT" => self.action(holder, operation, "replace_all", &about, expression),
                "PATCH" => self.action(holder, operation, "patch_all", &about, expression),
                _ => self.action(holder, operation, "delete_all", &about, expression),
            }
        }
    }

    fn item_operations(&mut self, at: usize, node: &Node<'_>, expression: &str) {
        let holder = Holder::Single(at);
        let model = self.section.resources[at].model.clone();
        let about = a(&singular(&self.section.resources[at].words));
        for (method, operation) in &node.operations {
            let (body, answer) = (self.body(operation), self.answer(operation));
            let own = answer == Answer::One(model.clone());
            let other = |verb: &str| match &answer {
                Answer::One(model) => format!("{verb}_{}", snake(model)),
                _ => format!("{verb}_rows"),
            };
            match method.as_str() {
                "GET" if own => self.verb(at, Verb::Get, operation, format!("{expression}.get()")),
                "GET" => {
                    let name = if matches!(answer, Answer::Many(_)) {
                        "rows".to_owned()
                    } else {
                        other("get")
                    };
                    self.action(holder, operation, &name, &about, expression);
                }
                "PUT" if own && body == Body::One(model.clone()) => {
                    self.verb(
                        at,
                        Verb::Replace,
                        operation,
                        format!("{expression}.replace(&new)"),
                    );
                }
                "PUT" => self.action(holder, operation, &other("replace"), &about, expression),
                "PATCH" if own => self.verb(
                    at,
                    Verb::Patch,
                    operation,
                    format!("{expression}.patch(&patch)"),
                ),
                "PATCH" => self.action(holder, operation, &other("patch"), &about, expression),
                "DELETE" if body == Body::None => self.verb(
                    at,
                    Verb::Delete,
                    operation,
                    format!("{expression}.delete()"),
                ),
                "DELETE" => self.action(holder, operation, "delete_many", &about, expression),
                _ => self.action(holder, operation, "post", &about, expression),
            }
        }
    }

    fn single(&mut self, node: &Node<'_>, marker: &str, words: String) -> usize {
        let model = ["GET", "PUT", "PATCH", "POST"]
            .iter()
            .filter_map(|method| node.operation(method))
            .find_map(|operation| match self.answer(operation) {
                Answer::One(model) => Some(model),
                _ => None,
            })
            .unwrap_or_else(|| "Untyped".to_owned());
        self.resource(node, marker, words, &model)
    }

    fn single_operations(&mut self, at: usize, node: &Node<'_>, expression: &str) {
        let holder = Holder::Single(at);
        let model = self.section.resources[at].model.clone();
        let about = self.section.resources[at].words.clone();
        for (method, operation) in &node.operations {
            let (body, answer) = (self.body(operation), self.answer(operation));
            let own = answer == Answer::One(model.clone());
            let many = matches!(body, Body::Many(_) | Body::ManyWithIds(_));
            match method.as_str() {
                "GET" if own => self.verb(at, Verb::Get, operation, format!("{expression}.get()")),
                "GET" if answer == Answer::Bytes => {
                    self.action(holder, operation, "download", &about, expression)
                }
                "GET" => self.action(holder, operation, "read", &about, expression),
                "PUT" if own && body == Body::One(model.clone()) => {
                    self.verb(
                        at,
                        Verb::Replace,
                        operation,
                        format!("{expression}.replace(&new)"),
                    );
                }
                "PATCH" if own => self.verb(
                    at,
                    Verb::Patch,
                    operation,
                    format!("{expression}.patch(&patch)"),
                ),
                "DELETE" if body == Body::None => self.verb(
                    at,
                    Verb::Delete,
                    operation,
                    format!("{expression}.delete()"),
                ),
                "PUT" if many => self.action(holder, operation, "replace_many", &about, expression),
                "PUT" => self.action(holder, operation, "replace_with", &about, expression),
                "PATCH" => self.action(holder, operation, "patch_with", &about, expression),
                "DELETE" => self.action(holder, operation, "delete_many", &about, expression),
                _ if many => self.action(holder, operation, "create_many", &about, expression),
                _ if own && body == Body::One(model.clone()) => {
                    self.action(holder, operation, "create", &about, expression)
                }
                _ => self.action(holder, operation, "post", &about, expression),
            }
        }
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

#[cfg(test)]
mod tests {
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
}
