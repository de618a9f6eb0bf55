//! The paths as a tree.

use super::*;

#[derive(Debug, Default)]
pub(super) struct Node<'a> {
    pub(super) segment: String,
    pub(super) path: String,
    pub(super) operations: BTreeMap<String, &'a Operation>,
    pub(super) children: BTreeMap<String, Node<'a>>,
    pub(super) item: Option<Box<Node<'a>>>,
    pub(super) texts: BTreeMap<String, Node<'a>>,
}

pub(super) fn is_id(parameter: &str, operation: &Operation) -> bool {
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
    pub(super) fn insert(&mut self, operation: &'a Operation, warnings: &mut Vec<String>) {
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

    pub(super) fn operation(&self, method: &str) -> Option<&'a Operation> {
        self.operations.get(method).copied()
    }

    pub(super) fn is_leaf(&self) -> bool {
        self.children.is_empty() && self.texts.is_empty() && self.item.is_none()
    }
}
