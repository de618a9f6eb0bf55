//! Writes the inventory and the page of paths.

use super::Files;
use super::schemas::section_of;
use super::spec::Document;
use super::tree::Api;
use std::fmt::Write as _;

/// The files below the crate's `api/`.
pub(super) fn emit(document: &Document, api: &Api) -> Files {
    let mut files = Files::new();
    files.insert("inventory.txt".into(), inventory(document));
    files.insert("paths.md".into(), paths(api));
    files
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
