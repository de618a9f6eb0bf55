//! What each node becomes: a collection, a single thing, a method.

use super::*;

impl Walker<'_> {
    pub(super) fn section_root(&mut self, root: &Node<'_>, expression: &str) {
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

    pub(super) fn resource(
        &mut self,
        node: &Node<'_>,
        marker: &str,
        words: String,
        model: &str,
    ) -> usize {
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

    pub(super) fn names(&mut self, holder: Holder) -> &mut BTreeSet<String> {
        match holder {
            Holder::Section => &mut self.taken,
            Holder::Collection(at) => &mut self.section.resources[at].taken_collection,
            Holder::Single(at) => &mut self.section.resources[at].taken_single,
        }
    }

    /// Adds an accessor and returns the name that it got.
    pub(super) fn accessor(&mut self, holder: Holder, mut accessor: Accessor) -> String {
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

    pub(super) fn reached(&mut self, operation: &Operation, expression: String) {
        self.reached
            .push((operation.method.clone(), operation.path.clone(), expression));
    }

    pub(super) fn verb(
        &mut self,
        at: usize,
        verb: Verb,
        operation: &Operation,
        expression: String,
    ) {
        self.reached(operation, expression);
        self.parameters(at, operation);
        let call = call(operation);
        self.section.resources[at].verbs.push((verb, call));
    }

    pub(super) fn parameters(&mut self, at: usize, operation: &Operation) {
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

    pub(super) fn parameter_kind(&self, name: &str, schema: &Schema) -> String {
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

    pub(super) fn is_collection(&self, node: &Node<'_>) -> bool {
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

    pub(super) fn is_count(&self, node: &Node<'_>) -> bool {
        node.operation("GET")
            .is_some_and(|get| self.answer(get) == Answer::One("Count".to_owned()))
    }

    /// What hangs below a node, one child after the other. `siblings` is the collection whose item
    /// the node is.
    pub(super) fn children(
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
    pub(super) fn same_as_beside(
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

    pub(super) fn child(
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
    pub(super) fn is_action(&self, node: &Node<'_>) -> bool {
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

    pub(super) fn collection_model(&self, node: &Node<'_>) -> String {
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

    pub(super) fn collection_operations(&mut self, at: usize, node: &Node<'_>, expression: &str) {
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

    pub(super) fn item_operations(&mut self, at: usize, node: &Node<'_>, expression: &str) {
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

    pub(super) fn single(&mut self, node: &Node<'_>, marker: &str, words: String) -> usize {
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

    pub(super) fn single_operations(&mut self, at: usize, node: &Node<'_>, expression: &str) {
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
