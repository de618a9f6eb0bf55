//! Schemas from their lines, with what the overlay adds.

use std::collections::HashMap;

use super::operation::Rows;
use super::overlay::{FACTS, Fact, KEPT_AS_SENT, NAMES};
use super::parse::{FieldLine, Lines};
use super::{Access, Field, Kind, Preset, RecordType, Reference};

/// Schemas by name. They live as long as the program: there is one table.
pub(super) type Schemas = HashMap<&'static str, &'static RecordType>;

/// References by the name of their schema.
pub(super) type References = HashMap<&'static str, &'static Reference>;

/// Fields by which references name their targets, the best first.
const KEYS: [&str; 6] = [
    "identifier",
    "name",
    "deviceIdentifier",
    "summary",
    "question",
    "description",
];

/// Builds all schemas.
pub(super) fn build(lines: &Lines<'static>, rows: &Rows) -> (Schemas, References) {
    let references: References = lines
        .targets
        .iter()
        .filter_map(|(name, paths)| {
            let (_, fields) = lines.schemas.iter().find(|(schema, _)| schema == name)?;
            let target = paths.first().and_then(|path| rows.find(path));
            let reference = reference(name, target, fields);
            let reference: &Reference = Box::leak(Box::new(reference));
            Some((*name, reference))
        })
        .collect();
    let schemas = lines.schemas.iter().map(|(name, fields)| {
        let fields = fields.iter().map(|line| field(name, line, &references));
        let record: &RecordType = Box::leak(Box::new(record(name, fields.collect())));
        (*name, record)
    });
    (schemas.collect(), references)
}

fn record(schema: &'static str, fields: Vec<Field>) -> RecordType {
    let own = schema.rsplit('.').next().unwrap_or(schema);
    RecordType {
        schema,
        name: name_of(schema),
        resource: first_lower(own),
        key: key_of(&fields).unwrap_or("id"),
        fields,
    }
}

fn key_of(fields: &[Field]) -> Option<&'static str> {
    let has = |key: &&str| fields.iter().any(|field| field.name == *key);
    KEYS.into_iter().find(has)
}

/// `target` is the schema and the path of the collection that it points into.
fn reference(
    schema: &'static str,
    target: Option<(&'static str, &'static str)>,
    lines: &[FieldLine<'static>],
) -> Reference {
    let own = schema.strip_suffix("Reference").unwrap_or(schema);
    let names = name_of(target.map_or(own, |(schema, _)| schema));
    let target = target.map(|(_, path)| path);
    let target = target.filter(|_| !KEPT_AS_SENT.contains(&schema));
    let shows = lines.iter().filter(|line| line.name != "id");
    let shows: Vec<Field> = shows
        .map(|line| Field::new(line.name, plain(line.kind)))
        .collect();
    Reference {
        schema,
        names,
        target,
        key: key_of(&shows).unwrap_or("id"),
        shows,
        href: href(target.unwrap_or(own)),
        scope: None,
    }
}

/// The link in a reference's `_info`: the singular of its collection's last word.
fn href(path: &str) -> String {
    let word = path.rsplit('/').next().unwrap_or(path);
    let singular = match word {
        _ if word.ends_with("sses") => word.strip_suffix("es"),
        _ if word.ends_with("ses") && !word.ends_with("ases") => word.strip_suffix("es"),
        _ => word.strip_suffix('s'),
    };
    let singular = match word.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => singular.unwrap_or(word).to_owned(),
    };
    format!("{}_href", first_lower(&singular))
}

/// The name of a schema in words, `Company Status` for `CompanyStatus`.
fn name_of(schema: &str) -> String {
    if let Some((_, name)) = NAMES.iter().find(|(of, _)| *of == schema) {
        return (*name).to_owned();
    }
    let own = schema.rsplit('.').next().unwrap_or(schema);
    let mut words = String::new();
    let mut before = ' ';
    for letter in own.chars() {
        if letter.is_uppercase() && before.is_lowercase() {
            words.push(' ');
        }
        words.push(letter);
        before = letter;
    }
    words
}

/// The name with its first letters, as far as they are an abbreviation, in lower case.
fn first_lower(name: &str) -> String {
    let capitals = name
        .chars()
        .take_while(|letter| letter.is_uppercase())
        .count();
    // In `SLAPriority` the last capital begins a word of its own.
    let all = capitals == name.chars().count();
    let low = if all || capitals <= 1 {
        capitals
    } else {
        capitals - 1
    };
    let lower = name.chars().enumerate().map(|(at, letter)| {
        if at < low {
            letter.to_ascii_lowercase()
        } else {
            letter
        }
    });
    lower.collect()
}

fn field(schema: &str, line: &FieldLine<'static>, references: &References) -> Field {
    let mut field = Field::new(line.name, kind(line.kind, references));
    field.required = line.required;
    if line.create_only {
        field.access = Access::Unshown;
    }
    // The server always has a value for what it wants in updates.
    if let (true, Kind::Enum([first, ..])) = (line.wanted_in_updates, field.kind) {
        field.preset = Preset::Text(first);
    }
    if line.name == "id" {
        field.access = Access::ReadOnly;
        field.required = false;
    }
    let facts = FACTS
        .iter()
        .filter(|(of, name, _)| *of == schema && *name == line.name);
    facts.for_each(|(_, _, fact)| apply(*fact, &mut field));
    field
}

fn apply(fact: Fact, field: &mut Field) {
    let refine = |field: &mut Field, change: &dyn Fn(Reference) -> Reference| {
        if let Kind::Reference(Reference {
            schema,
            names,
            target,
            key,
            shows,
            href,
            scope,
        }) = field.kind
        {
            let copy = Reference {
                schema,
                names: names.clone(),
                target: *target,
                key,
                shows: shows.clone(),
                href: href.clone(),
                scope: *scope,
            };
            field.kind = Kind::Reference(Box::leak(Box::new(change(copy))));
        }
    };
    match fact {
        Fact::Access(access) => field.access = access,
        Fact::Preset(preset) => field.preset = preset,
        Fact::Range(low, high) => field.range = Some((low, high)),
        Fact::Length(longest) => field.kind = Kind::Text(Some(longest)),
        Fact::Required(required) => field.required = required,
        Fact::Target(path) => refine(field, &|reference| Reference {
            target: Some(path),
            href: href(path),
            ..reference
        }),
        Fact::Scope(scope) => refine(field, &|reference| Reference {
            scope: Some(scope),
            ..reference
        }),
    }
}

fn kind(text: &'static str, references: &References) -> Kind {
    match text {
        "[CustomFieldValue]" => return Kind::CustomFields,
        "json" => return Kind::Any,
        _ => {}
    }
    if let Some(member) = text
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
    {
        return Kind::List(Box::leak(Box::new(kind(member, references))));
    }
    if let Some(reference) = references.get(text) {
        return Kind::Reference(reference);
    }
    if text.starts_with(|letter: char| letter.is_uppercase()) {
        return Kind::Object(text);
    }
    plain(text)
}

/// A kind that is neither list nor record. Only such parts of its target does a reference show.
fn plain(text: &'static str) -> Kind {
    let inside = |name: &str| {
        text.strip_prefix(name)?
            .strip_prefix('(')?
            .strip_suffix(')')
    };
    match text {
        "int" => Kind::Integer,
        "decimal" => Kind::Decimal,
        "flag" => Kind::Boolean,
        "date" => Kind::DateTime,
        "text" => Kind::Text(None),
        _ => {
            if let Some(words) = inside("one") {
                return Kind::Enum(Box::leak(words.split('|').collect()));
            }
            match inside("text").and_then(|longest| longest.parse().ok()) {
                Some(longest) => Kind::Text(Some(longest)),
                None => Kind::Any,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse::{TEXT, lines};
    use super::*;

    #[test]
    fn names_follow_from_the_schema() {
        let cases = [
            ("CompanyStatus", "Company Status", "companyStatus"),
            ("Company.Configuration", "Configuration", "configuration"),
            ("CatalogItem", "CatalogItem", "catalogItem"),
            ("SLAPriority", "SLAPriority", "slaPriority"),
            ("SLA", "SLA", "sla"),
        ];
        for (schema, name, resource) in cases {
            let record = record(schema, Vec::new());
            assert_eq!(
                (record.name.as_str(), record.resource.as_str()),
                (name, resource)
            );
        }
        let cases = [
            ("/company/companies", "company_href"),
            ("/company/companies/statuses", "status_href"),
            ("/procurement/catalog", "catalog_href"),
            ("/service/SLAs", "sla_href"),
            ("/system/timeZoneSetups", "timeZoneSetup_href"),
            ("/marketing/campaigns", "campaign_href"),
        ];
        for (path, want) in cases {
            assert_eq!(href(path), want);
        }
    }

    #[test]
    fn every_kind_is_known_and_every_fact_is_used() {
        let lines = lines(TEXT);
        let (schemas, _) = build(&lines, &Rows::of(&lines));
        for (schema, fields) in &lines.schemas {
            let record = schemas[schema];
            assert_eq!(record.fields.len(), fields.len(), "{schema}");
            let mut names: Vec<_> = record.fields.iter().map(|field| field.name).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), fields.len(), "doubled field in {schema}");
            for (field, line) in record.fields.iter().zip(fields) {
                let known = field.kind != Kind::Any || line.kind == "json";
                assert!(known, "{schema}.{}: {}", line.name, line.kind);
                if let Kind::Object(inner) = field.kind {
                    assert!(
                        schemas.contains_key(inner),
                        "{schema}.{}: {inner}",
                        line.name
                    );
                }
            }
        }
        for (schema, field, _) in FACTS {
            let record = schemas.get(schema);
            assert!(
                record.is_some_and(|record| record.field(field).is_some()),
                "{schema}.{field}"
            );
        }
        for (schema, _) in NAMES {
            assert!(schemas.contains_key(schema), "{schema}");
        }
        for schema in KEPT_AS_SENT {
            assert!(
                lines.targets.iter().any(|(name, _)| name == schema),
                "{schema}"
            );
        }
    }
}
