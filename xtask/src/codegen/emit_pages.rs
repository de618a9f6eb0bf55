//! Writes the inventory and the page of paths.

use super::Files;
use super::oddities as odd;
use super::schemas::section_of;
use super::spec::Document;
use super::tree::Api;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The files below the crate's `api/`.
pub(super) fn emit(document: &Document, api: &Api) -> Files {
    let mut files = Files::new();
    files.insert("inventory.txt".into(), inventory(document));
    files.insert("paths.md".into(), paths(api));
    files.insert("oddities.md".into(), page(&oddities()));
    files
}

/// One corrected place: what it is about, in which group, and why.
struct Oddity {
    group: &'static str,
    /// A schema, or `METHOD path`.
    place: String,
    what: String,
    why: &'static str,
}

/// All corrections of the document.
fn oddities() -> Vec<Oddity> {
    let mut all = Vec::new();
    let mut add = |group, place: &str, what: String, why| {
        all.push(Oddity {
            group,
            place: place.to_owned(),
            what,
            why,
        });
    };
    for odd::Because((schema, rust), why) in odd::SCHEMA_NAMES {
        add("Names of schemas", schema, format!("`{rust}`"), why);
    }
    for odd::Because(schema, why) in odd::NO_REFERENCES {
        add("Names of schemas", schema, "a record".into(), why);
    }
    for odd::Because((reference, target), why) in odd::REFERENCE_TARGETS {
        add(
            "What references point at",
            reference,
            format!("`{target}`"),
            why,
        );
    }
    for odd::Because((schema, target), why) in odd::ID_OF_REQUESTS {
        add(
            "What ids of requests name",
            schema,
            format!("`{target}`"),
            why,
        );
    }
    for odd::Because((schema, field), why) in odd::ALSO_REQUIRED {
        add("Also required", schema, format!("`{field}`"), why);
    }
    for odd::Because((schema, fields), why) in odd::READ_ONLY {
        add(
            "Computed, never sent",
            schema,
            format!("`{}`", fields.join("`, `")),
            why,
        );
    }
    for odd::Because((schema, field, length), why) in odd::MAX_LENGTHS {
        add("Longest texts", schema, format!("`{field}`: {length}"), why);
    }
    for odd::Because((schema, wrong, right), why) in odd::FIELD_NAMES {
        add(
            "Names of fields",
            schema,
            format!("`{wrong}` is `{right}`"),
            why,
        );
    }
    for fix in odd::FIXES {
        let body = fix.body.map(|body| format!("body: {}", body.words()));
        let answer = fix
            .answer
            .map(|answer| format!("answer: {}", answer.words()));
        let what: Vec<_> = body.into_iter().chain(answer).collect();
        add(
            "Bodies and answers",
            fix.operation,
            what.join(", "),
            fix.why,
        );
    }
    for odd::Because((operation, name), why) in odd::METHOD_NAMES {
        add("Names of methods", operation, format!("`{name}`"), why);
    }
    for odd::Because(operation, why) in odd::READS {
        add(
            "Writes that only read",
            operation,
            "may be repeated".into(),
            why,
        );
    }
    for odd::Because(path, why) in odd::NOT_BY_ID {
        add(
            "Lists",
            &format!("GET {path}"),
            "read page by page".into(),
            why,
        );
    }
    for odd::Because((path, name), why) in odd::ALSO_QUERY {
        add(
            "Query parameters",
            &format!("GET {path}"),
            format!("`{name}`"),
            why,
        );
    }
    all
}

/// Corrections of what a document does not hold.
pub(super) fn unused_oddities(document: &Document) -> Vec<String> {
    let operations: BTreeSet<String> = document
        .operations
        .iter()
        .map(|operation| format!("{} {}", operation.method, operation.path))
        .collect();
    oddities()
        .into_iter()
        .filter(|oddity| {
            !operations.contains(&oddity.place) && !document.schemas.contains_key(&oddity.place)
        })
        .map(|oddity| {
            format!(
                "oddity without effect, the document has no {}: {} ({})",
                oddity.place, oddity.what, oddity.why
            )
        })
        .collect()
}

fn page(oddities: &[Oddity]) -> String {
    let mut text = String::from(
        "Where this crate differs from CWM's own API document, and why. Some rules hold everywhere: paths that\n\
         differ in upper and lower case are one place; a PATCH always takes a patch; query objects travel as\n\
         single parameters.\n",
    );
    for odd::Because((name, schema), why) in odd::QUERY_OBJECTS {
        let _ = writeln!(text, "\n`{name}` is a `{schema}`: {why}.");
    }
    for odd::Because(name, why) in odd::TEXT_PARAMETERS {
        let _ = writeln!(text, "\nThe path parameter `{name}` is a text: {why}.");
    }
    for odd::Because((segment, name), why) in odd::ACCESSOR_NAMES {
        let _ = writeln!(
            text,
            "\nThe segment `{segment}` is reached by `{name}()`: {why}."
        );
    }
    let _ = writeln!(text, "\nWhole numbers with these names are ids:");
    for odd::Because((name, schema), why) in odd::ID_FIELDS {
        let _ = writeln!(text, "`{name}` of `{schema}` ({why}),");
    }
    let mut group = "";
    for oddity in oddities {
        if oddity.group != group {
            group = oddity.group;
            let _ = writeln!(text, "\n# {group}\n\n| where | here | why |\n|---|---|---|");
        }
        let _ = writeln!(
            text,
            "| `{}` | {} | {} |",
            oddity.place, oddity.what, oddity.why
        );
    }
    text
}

fn inventory(document: &Document) -> String {
    let mut lines: Vec<String> = document
        .operations
        .iter()
        .map(|operation| format!("{} {}", operation.method, operation.path))
        .collect();
    lines.sort_by(|a, b| a.split(' ').rev().cmp(b.split(' ').rev()));
    lines.extend(document.schemas.keys().map(|name| format!("schema {name}")));
    let mut text =
        String::from("# What the OpenAPI document holds. Written by `cargo xtask codegen`.\n");
    for line in lines {
        let _ = writeln!(text, "{line}");
    }
    text
}

fn paths(api: &Api) -> String {
    let mut text = String::from(
        "Every operation of the API and the expression that reaches it. `cwm` is a [`Client`](crate::Client), `id`\n\
         a record's id; `new` is a draft, `body` one too, `patch` a [`Patch`](crate::patch::Patch), `upload` an\n\
         [`Upload`](crate::endpoint::Upload). Verbs return futures, `list()` and `search()` a\n\
         [`List`](crate::endpoint::List).\n",
    );
    let mut section = "";
    for (method, path, expression) in &api.reached {
        if section_of(path) != section {
            section = section_of(path);
            let _ = writeln!(
                text,
                "\n# /{section}\n\n| operation | expression |\n|---|---|"
            );
        }
        let _ = writeln!(text, "| `{method} {path}` | `{expression}` |");
    }
    text
}
