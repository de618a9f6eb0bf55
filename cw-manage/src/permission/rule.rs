use super::manifest::{Used, is_place, segments};
use super::right::{Level, Levels, Right, Verb};
use super::rules::RULES;
use serde::{Deserialize, Serialize};

/// How sure a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Certainty {
    /// Inferred: the right goes by CWM's name for what the path holds, no source ties the two.
    Inferred,
    /// Published: cwm-api §2, or a vendor's published role table, names this right for this kind of
    /// record.
    Published,
}

/// Which right the operations of some paths need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    pattern: &'static str,
    right: Option<Right>,
    certainty: Certainty,
    writes: Writes,
    add: Level,
}

/// Which column a write needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Writes {
    /// The column of its method.
    ByMethod,
    /// Edit: what stands at the path is part of a record.
    Edit,
}

impl Rule {
    const fn new(pattern: &'static str, right: Right, certainty: Certainty) -> Self {
        Self {
            pattern,
            right: Some(right),
            certainty,
            writes: Writes::ByMethod,
            add: Level::All,
        }
    }

    pub(super) const fn published(pattern: &'static str, right: Right) -> Self {
        Self::new(pattern, right, Certainty::Published)
    }

    pub(super) const fn inferred(pattern: &'static str, right: Right) -> Self {
        Self::new(pattern, right, Certainty::Inferred)
    }

    /// No right is known to be needed beyond a member's login.
    pub(super) const fn open(pattern: &'static str) -> Self {
        Self {
            right: None,
            ..Self::new(pattern, Right::new("", ""), Certainty::Published)
        }
    }

    pub(super) const fn part(self) -> Self {
        Self {
            writes: Writes::Edit,
            ..self
        }
    }

    pub(super) const fn add_my(self) -> Self {
        Self {
            add: Level::My,
            ..self
        }
    }

    /// The paths: `{}` is a place for a value, `a|b` one of these words, `**` anything or nothing.
    /// `count` and `search` at the end of a path do not count.
    pub fn pattern(&self) -> &'static str {
        self.pattern
    }

    /// The right; `None` when nothing beyond a member's login is known to be needed.
    pub fn right(&self) -> Option<Right> {
        self.right
    }

    /// How sure it is.
    pub fn certainty(&self) -> Certainty {
        self.certainty
    }

    /// The levels of the right that an operation needs. Whoever changes a record also needs to see
    /// it: most published role tables have Inquire beside their Add, Edit and Delete, and CWM answers a
    /// write with the record.
    pub fn levels(&self, used: &Used) -> Levels {
        let verb = match used.method() {
            _ if used.reads() => Verb::Inquire,
            _ if self.writes == Writes::Edit => Verb::Edit,
            "POST" => Verb::Add,
            "DELETE" => Verb::Delete,
            _ => Verb::Edit,
        };
        let level = if verb == Verb::Add {
            self.add
        } else {
            Level::All
        };
        Levels::only(verb, level).union(Levels::only(Verb::Inquire, Level::All))
    }

    fn covers(&self, path: &[&str]) -> bool {
        let pattern: Vec<_> = segments(self.pattern).collect();
        fits(&pattern, path)
    }
}

/// The rule for an operation: the first that covers its path. `None`: nothing is known.
pub fn rule_for(used: &Used) -> Option<&'static Rule> {
    let mut path: Vec<_> = segments(used.path()).collect();
    path.pop_if(|last| matches!(*last, "count" | "search"));
    RULES.iter().find(|rule| rule.covers(&path))
}

fn fits(pattern: &[&str], path: &[&str]) -> bool {
    match (pattern, path) {
        ([], []) => true,
        (["**", rest @ ..], _) => (0..=path.len()).any(|skipped| fits(rest, &path[skipped..])),
        ([wanted, pattern @ ..], [segment, path @ ..]) => {
            fits_one(wanted, segment) && fits(pattern, path)
        }
        _ => false,
    }
}

fn fits_one(wanted: &str, segment: &str) -> bool {
    // CWM's own paths differ in case from place to place.
    (wanted == "{}" && is_place(segment))
        || wanted
            .split('|')
            .any(|word| word.eq_ignore_ascii_case(segment))
}

#[cfg(test)]
mod tests {
    use super::super::manifest::operations;
    use super::*;
    use crate::api;
    use std::collections::BTreeSet;

    #[test]
    fn patterns() {
        let cases = [
            ("/a/{}", "/a/{parentId}", true),
            ("/a/{}", "/a/b", false),
            ("/a/{}", "/a", false),
            ("/a/b|c", "/A/C", true),
            ("/a/**", "/a", true),
            ("/a/**", "/a/{id}/b", true),
            ("/a/{}/**", "/a/{id}", true),
            ("/a/{}/**", "/a/b", false),
            ("/**/info/**", "/a/info", true),
            ("/**/info/**", "/a/{id}/info/b", true),
            ("/**/info/**", "/a/information", false),
        ];
        for (pattern, path, expected) in cases {
            let pattern: Vec<_> = segments(pattern).collect();
            let path: Vec<_> = segments(path).collect();
            assert_eq!(fits(&pattern, &path), expected, "{pattern:?} {path:?}");
        }
    }

    #[test]
    fn a_method_needs_its_column_and_sight_of_the_record() {
        let cases = [
            ("GET /finance/agreements", "Inquire All"),
            ("POST /finance/agreements", "Add All, Inquire All"),
            ("PUT /finance/agreements/{id}", "Edit All, Inquire All"),
            ("PATCH /finance/agreements/{id}", "Edit All, Inquire All"),
            ("DELETE /finance/agreements/{id}", "Delete All, Inquire All"),
            // A search reads.
            ("POST /service/tickets/search", "Inquire All"),
            ("POST /service/tickets", "Add My, Inquire All"),
            // Part of a ticket.
            ("POST /service/tickets/1/notes", "Edit All, Inquire All"),
            (
                "DELETE /service/tickets/1/configurations/2",
                "Edit All, Inquire All",
            ),
        ];
        for (text, expected) in cases {
            let used: Used = text.parse().unwrap();
            let levels = rule_for(&used).unwrap().levels(&used);
            assert_eq!(levels.to_string(), expected, "{text}");
        }
    }

    /// A rule behind a wider one never counts.
    #[test]
    fn every_rule_counts_for_some_operation() {
        let counting: BTreeSet<_> = operations()
            .filter_map(|operation| rule_for(&operation.into()))
            .map(Rule::pattern)
            .collect();
        let idle: Vec<_> = RULES
            .iter()
            .filter(|rule| {
                let section = segments(rule.pattern).next().unwrap_or_default();
                let mut compiled = api::OPERATIONS.iter().map(|(name, _)| *name);
                compiled.any(|name| section == name || section == "**")
                    && !counting.contains(rule.pattern)
            })
            .map(Rule::pattern)
            .collect();
        assert!(idle.is_empty(), "{idle:#?}");
    }

    #[test]
    fn a_pattern_stands_once() {
        let patterns: BTreeSet<_> = RULES.iter().map(Rule::pattern).collect();
        assert_eq!(patterns.len(), RULES.len());
    }
}
