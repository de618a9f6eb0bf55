//! Finds the place that a path names.

use std::collections::HashMap;

/// An id in a concrete path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Id {
    /// A record's id.
    Number(i64),
    /// A word that stands for a record, such as a member's identifier.
    Word(String),
}

/// The places below one beginning of a path. A literal goes before a number, a number before a
/// word: `/company/companies/default` is no company.
#[derive(Debug, Default)]
pub(super) struct Node {
    literals: HashMap<String, Node>,
    number: Option<Box<Node>>,
    word: Option<Box<Node>>,
    place: Option<usize>,
}

impl Node {
    /// The slot of a path by its key.
    pub(super) fn place(&mut self, key: &str) -> &mut Option<usize> {
        let node = key
            .split('/')
            .skip(1)
            .fold(self, |node, segment| match segment {
                "{}" => node.number.get_or_insert_default(),
                "{:}" => node.word.get_or_insert_default(),
                _ => node.literals.entry(segment.to_owned()).or_default(),
            });
        &mut node.place
    }

    /// The place at these segments; collects the ids on the way.
    pub(super) fn find(&self, segments: &[&str], ids: &mut Vec<Id>) -> Option<usize> {
        let Some((first, rest)) = segments.split_first() else {
            return self.place;
        };
        let literal = self.literals.get(&first.to_ascii_lowercase());
        if let Some(found) = literal.and_then(|node| node.find(rest, ids)) {
            return Some(found);
        }
        let known = ids.len();
        if let (Some(node), Some(number)) = (&self.number, parse_id(first)) {
            ids.push(Id::Number(number));
            if let Some(found) = node.find(rest, ids) {
                return Some(found);
            }
            ids.truncate(known);
        }
        let node = self.word.as_ref().filter(|_| !first.is_empty())?;
        ids.push(Id::Word((*first).to_owned()));
        let found = node.find(rest, ids);
        if found.is_none() {
            ids.truncate(known);
        }
        found
    }
}

/// A record id in a path: digits only.
fn parse_id(segment: &str) -> Option<i64> {
    if segment.is_empty() || !segment.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    segment.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_go_before_numbers_and_numbers_before_words() {
        let mut root = Node::default();
        for (at, key) in ["/a/{}", "/a/default", "/a/{:}/x", "/a/{}/b/{}"]
            .into_iter()
            .enumerate()
        {
            *root.place(key) = Some(at);
        }
        let find = |path: &str| {
            let mut ids = Vec::new();
            let found = root.find(&path.split('/').collect::<Vec<_>>(), &mut ids);
            found.map(|found| (found, ids))
        };
        let word = |text: &str| Id::Word(text.to_owned());
        assert_eq!(find("a/7"), Some((0, vec![Id::Number(7)])));
        assert_eq!(find("A/Default"), Some((1, vec![])));
        assert_eq!(find("a/default/x"), Some((2, vec![word("default")])));
        assert_eq!(find("a/7/x"), Some((2, vec![word("7")])));
        assert_eq!(
            find("a/7/b/8"),
            Some((3, vec![Id::Number(7), Id::Number(8)]))
        );
        for path in ["a", "a/x", "a//x", "a/7/b", "b"] {
            assert_eq!(find(path), None, "{path}");
        }
    }
}
