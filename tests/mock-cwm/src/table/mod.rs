//! The API as data: every path, operation and schema.
//!
//! `api/cwm.txt` is what CWM's document says; it is generated. [`overlay`] is what is known beyond
//! that, also as data. What cannot be said as data is a domain rule: see [`crate::rules`].
//!
//! [`overlay`]: self::overlay

mod field;
mod operation;
mod overlay;
mod parse;
mod record;
mod route;
mod schemas;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

pub(crate) use field::{Access, Field, Kind, Preset};
pub(crate) use operation::{Bulk, Does};
pub(crate) use record::{RecordType, Reference};
pub(crate) use route::Id;

use crate::rules::{self, Domain};
use operation::{Meaning, Rows};
use overlay::{ASKED, MORE_PATHS, OTHER_NAMES};
use parse::{Shape, TEXT};
use route::Node;
use schemas::{References, Schemas};

/// A place that has rows: a collection, or a single record without an id.
#[derive(Debug)]
pub(crate) struct Resource {
    /// Path template without a trailing slash, such as `/finance/agreements/{parentId}/additions`.
    pub path: &'static str,
    /// What its records look like.
    pub record: &'static RecordType,
    /// Its own rules.
    pub domain: &'static dyn Domain,
    /// For each id in its path, the path of the collection with that record.
    pub above: Vec<Option<&'static str>>,
}

impl Resource {
    /// How many ids its path has.
    pub(crate) fn depth(&self) -> usize {
        self.above.len()
    }

    /// The resource whose records have this one's under them.
    pub(crate) fn parent(&self) -> Option<&'static Self> {
        by_template(self.above.last().copied()??)
    }

    /// Its records as they are.
    pub(crate) fn view(&'static self) -> View {
        View {
            resource: self,
            record: self.record,
        }
    }
}

/// The records of a resource in some form: the whole one, or a shorter one such as that of `/info`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View {
    /// Where the records are.
    pub resource: &'static Resource,
    /// What is shown of them.
    pub record: &'static RecordType,
}

/// One method of one path.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The path template.
    pub path: &'static str,
    /// `GET`, `POST`, …
    pub method: &'static str,
    /// Status of its answer.
    pub status: u16,
    /// What it does.
    pub does: Does,
    /// The rows that it is about.
    pub resource: Option<&'static Resource>,
    /// The schema of its answer.
    pub answer: Option<&'static RecordType>,
    /// What its answer is.
    pub form: Form,
}

/// What an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Nothing.
    Empty,
    /// One object.
    One,
    /// A list.
    List,
    /// A whole number.
    Number,
    /// A file.
    File,
}

impl Operation {
    /// Whether it may change records.
    pub(crate) fn is_write(&self) -> bool {
        self.method != "GET" && !matches!(self.does, Does::Search | Does::Bundle)
    }
}

/// One path.
#[derive(Debug)]
pub(crate) struct Place {
    /// The rows that it lists or shows.
    pub resource: Option<&'static Resource>,
    /// For each id in it, the path of the collection with that record.
    pub above: Vec<Option<&'static str>>,
    /// Its operations.
    pub operations: Vec<Operation>,
}

impl Place {
    /// What a method does here, if anything.
    pub(crate) fn operation(&self, method: &str) -> Option<&Operation> {
        self.operations.iter().find(|known| known.method == method)
    }
}

/// A resource with fields that refer to another one.
pub(crate) type Referring = (&'static Resource, Vec<&'static str>);

/// All of it.
#[derive(Debug)]
struct Table {
    schemas: Schemas,
    references: References,
    resources: HashMap<&'static str, &'static Resource>,
    places: Vec<Place>,
    root: Node,
    /// By path, who refers to it.
    referring: HashMap<&'static str, Vec<Referring>>,
    /// By path, the names under which references show it.
    shown: HashMap<&'static str, HashSet<&'static str>>,
}

static TABLE: LazyLock<Table> = LazyLock::new(Table::build);

impl Table {
    fn build() -> Self {
        let mut lines = parse::lines(TEXT);
        lines.places.extend(parse::lines(MORE_PATHS).places);
        let rows = Rows::of(&lines);
        let (schemas, references) = schemas::build(&lines, &rows);
        let path_of = |key: &String| rows.collections.get(key).map(|(_, path)| *path);
        let chain = |key: &str| -> Vec<Option<&'static str>> {
            let chain = rows.chain(key).into_iter();
            chain.map(|key| path_of(&key?)).collect()
        };
        let mut by_key: BTreeMap<&str, &'static Resource> = BTreeMap::new();
        for (key, (schema, path)) in rows.collections.iter().chain(&rows.singles) {
            let Some(record) = schemas.get(schema) else {
                continue;
            };
            // There is one table, and it lives as long as the program.
            let resource: &Resource = Box::leak(Box::new(Resource {
                path,
                record,
                domain: rules::domain(path),
                above: chain(key),
            }));
            by_key.insert(key, resource);
        }
        let mut places: Vec<Place> = Vec::new();
        let mut root = Node::default();
        for (path, operations) in &lines.places {
            let key = operation::key(path);
            let at = *root.place(&key).get_or_insert_with(|| {
                places.push(Place {
                    resource: rows
                        .home(&key)
                        .and_then(|key| by_key.get(key.as_str()).copied()),
                    above: chain(&key),
                    operations: Vec::new(),
                });
                places.len() - 1
            });
            let Some(place) = places.get_mut(at) else {
                continue;
            };
            for line in operations {
                // Two paths that differ in letter case only are one place.
                if place.operation(line.method).is_some() {
                    continue;
                }
                let Meaning { does, rows } = rows.meaning(path, *line);
                place.operations.push(Operation {
                    path: path.trim_end_matches('/'),
                    method: line.method,
                    status: line.status,
                    does,
                    resource: rows.and_then(|key| by_key.get(key.as_str()).copied()),
                    answer: line
                        .answer
                        .schema()
                        .and_then(|schema| schemas.get(schema).copied()),
                    form: match line.answer {
                        Shape::Nothing => Form::Empty,
                        Shape::File | Shape::Form | Shape::Patch => Form::File,
                        Shape::Whole => Form::Number,
                        Shape::Json | Shape::One(_) => Form::One,
                        Shape::Many(_) => Form::List,
                    },
                });
            }
        }
        let mut table = Self {
            schemas,
            references,
            resources: by_key
                .into_values()
                .map(|found| (found.path, found))
                .collect(),
            places,
            root,
            referring: HashMap::new(),
            shown: HashMap::new(),
        };
        table.tie();
        table
    }

    /// Notes who refers to what.
    fn tie(&mut self) {
        let mut resources: Vec<_> = self.resources.values().copied().collect();
        resources.sort_by_key(|resource| resource.path);
        for resource in resources {
            for field in &resource.record.fields {
                let Some(reference) = field.reference() else {
                    continue;
                };
                let Some(target) = reference.target else {
                    continue;
                };
                let shows = reference.shows.iter().map(|shown| shown.name);
                self.shown.entry(target).or_default().extend(shows);
                let referring = self.referring.entry(target).or_default();
                match referring.last_mut() {
                    Some((last, names)) if last.path == resource.path => names.push(field.name),
                    _ => referring.push((resource, vec![field.name])),
                }
            }
        }
    }
}

/// The resource with exactly this path template.
pub(crate) fn by_template(path: &str) -> Option<&'static Resource> {
    TABLE.resources.get(path).copied()
}

/// The resource whose records are of a kind such as `ticket`, with so many ids in its path. Where
/// several are, the first path of the alphabet.
pub(crate) fn of_kind(kind: &str, depth: usize) -> Option<&'static Resource> {
    let is_kind = |resource: &&&'static Resource| {
        let own = resource.record.schema.rsplit('.').next();
        let named = own.is_some_and(|own| own.eq_ignore_ascii_case(kind));
        named && resource.depth() == depth
    };
    let found = TABLE.resources.values().filter(is_kind);
    found.min_by_key(|resource| resource.path).copied()
}

/// A name that conditions may use although the record does not show it, as the overlay spells it.
pub(crate) fn asked(record: &RecordType, segments: &[&str]) -> Option<(Vec<&'static str>, Kind)> {
    let is_name = |name: &[&str; 2]| {
        let mut parts = name.iter().zip(segments);
        segments.len() == name.len() && parts.all(|(known, part)| known.eq_ignore_ascii_case(part))
    };
    let (_, name, kind) = ASKED
        .iter()
        .find(|(schema, name, _)| *schema == record.schema && is_name(name))?;
    Some((name.to_vec(), *kind))
}

/// What a field of a shorter view is called in the whole record.
pub(crate) fn whole_name(view: &RecordType, name: &'static str) -> &'static str {
    let other = OTHER_NAMES
        .iter()
        .find(|(schema, short, _)| *schema == view.schema && *short == name);
    other.map_or(name, |(.., whole)| *whole)
}

/// The reference that a record is, as the rows of some places are.
pub(crate) fn as_reference(record: &RecordType) -> Option<&'static Reference> {
    TABLE.references.get(record.schema).copied()
}

/// The schema of this name.
pub(crate) fn schema(name: &str) -> Option<&'static RecordType> {
    TABLE.schemas.get(name).copied()
}

/// The place that a concrete path names, with the ids in it. A leading slash is needed, a trailing
/// one is ignored. Letter case does not matter.
pub(crate) fn place(path: &str) -> Option<(&'static Place, Vec<Id>)> {
    let path = path.strip_prefix('/')?;
    let segments: Vec<&str> = path.strip_suffix('/').unwrap_or(path).split('/').collect();
    let mut ids = Vec::new();
    let at = TABLE.root.find(&segments, &mut ids)?;
    Some((TABLE.places.get(at)?, ids))
}

/// The rows that a concrete path such as `/finance/agreements/21/additions` names, with the ids in
/// it.
pub(crate) fn concrete(path: &str) -> Option<(&'static Resource, Vec<i64>)> {
    let (place, ids) = place(path)?;
    let ids = ids.into_iter().map(|id| match id {
        Id::Number(number) => Some(number),
        Id::Word(_) => None,
    });
    Some((place.resource?, ids.collect::<Option<_>>()?))
}

/// The resources with fields that refer to the records of this path.
pub(crate) fn referring(path: &str) -> &'static [Referring] {
    TABLE.referring.get(path).map_or(&[], Vec::as_slice)
}

/// A name under which references show records of this path, as the table spells it.
pub(crate) fn shown_name(path: &str, name: &str) -> Option<&'static str> {
    TABLE.shown.get(path)?.get(name).copied()
}

/// All places.
#[cfg(test)]
pub(crate) fn places() -> &'static [Place] {
    &TABLE.places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn concrete_paths_find_their_template() {
        let additions = "/finance/agreements/{parentId}/additions";
        let cases = [
            ("/company/companies", "/company/companies", vec![]),
            ("/Company/Companies/", "/company/companies", vec![]),
            (
                "/company/companies/statuses",
                "/company/companies/statuses",
                vec![],
            ),
            ("/company/companies/info", "/company/companies", vec![]),
            ("/finance/agreements/21/additions", additions, vec![21]),
            ("/system/info", "/system/info", vec![]),
        ];
        for (path, template, parents) in cases {
            let (resource, found) = concrete(path).unwrap();
            assert_eq!((resource.path, found), (template, parents), "{path}");
        }
        for path in [
            "/finance/agreements/x/additions",
            "/finance/agreements/21",
            "company/companies",
        ] {
            assert!(concrete(path).is_none(), "{path}");
        }
    }

    #[test]
    fn references_point_at_resources() {
        for resource in TABLE.resources.values() {
            for target in resource
                .record
                .fields
                .iter()
                .filter_map(|f| f.reference()?.target)
            {
                assert!(by_template(target).is_some(), "{}: {target}", resource.path);
            }
            for above in resource.above.iter().flatten() {
                assert!(by_template(above).is_some(), "{}: {above}", resource.path);
            }
        }
        let addition = by_template("/finance/agreements/{parentId}/additions").unwrap();
        assert_eq!(addition.parent().unwrap().path, "/finance/agreements");
    }
}
