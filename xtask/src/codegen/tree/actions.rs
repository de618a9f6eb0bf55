//! Operations that are no generic verb: what they are called, take and answer.

use super::*;

impl Walker<'_> {
    pub(super) fn action(
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
    pub(super) fn model_of(&self, schema: &Schema) -> Option<String> {
        schema
            .target()
            .and_then(|name| self.models.rust(name))
            .map(str::to_owned)
    }

    pub(super) fn body(&self, operation: &Operation) -> Body {
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

    pub(super) fn answer(&self, operation: &Operation) -> Answer {
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
}
