//! `cargo xtask codegen`: writes cw-manage's models and accessors, and the mock's table, from CWM's
//! OpenAPI document.

mod emit_api;
mod emit_mock;
mod emit_models;
mod emit_pages;
mod names;
mod oddities;
mod output;
mod schemas;
mod spec;
mod tree;

use anyhow::{Context, Result, bail};
use schemas::{Models, Uses};
use spec::{Document, Operation, Schema};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use tree::Api;

/// Texts by file, relative to their root.
pub(crate) type Files = BTreeMap<String, String>;

/// The first line of every generated file.
pub(crate) const NOTE: &str =
    "// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.\n";

const USAGE: &str = "usage: cargo xtask codegen --spec PATH [--check]    (PATH: CWM's OpenAPI document, JSON, plain or gzipped)";

/// Runs the command.
pub(crate) fn run(arguments: impl Iterator<Item = String>) -> Result<()> {
    let mut spec = None;
    let mut check = false;
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--spec" => spec = Some(PathBuf::from(arguments.next().context(USAGE)?)),
            "--check" => check = true,
            other => bail!("`{other}` is not known; {USAGE}"),
        }
    }
    let document = Document::open(&spec.context(USAGE)?)?;
    let (sources, pages, warnings) = generate(&document);
    for warning in &warnings {
        eprintln!("codegen: {warning}");
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("xtask is not in a workspace")?;
    let crate_root = root.join("cw-manage");
    let sources = output::format(root, sources)?;
    let mut differing = output::apply(
        &crate_root.join("src"),
        &["model/generated", "api/generated"],
        &sources,
        check,
    )?;
    differing.extend(output::apply(
        &crate_root.join("api"),
        &["."],
        &pages,
        check,
    )?);
    let table = emit_mock::emit(&document);
    differing.extend(output::apply(
        &root.join("tests/mock-cwm/api"),
        &["."],
        &table,
        check,
    )?);
    let lines: usize = sources.values().map(|text| text.lines().count()).sum();
    let summary = format!(
        "{} operations, {} schemas, {} files, {lines} lines of Rust",
        document.operations.len(),
        document.schemas.len(),
        sources.len()
    );
    if check && !differing.is_empty() {
        bail!(
            "codegen: {} files differ from what the document gives; run `cargo xtask codegen`:\n{}",
            differing.len(),
            differing.join("\n")
        );
    }
    println!(
        "codegen: {summary}; {} files {}",
        differing.len(),
        if check { "differ" } else { "changed" }
    );
    Ok(())
}

/// All texts: Rust sources below `src`, pages below `api`; and the warnings.
fn generate(document: &Document) -> (Files, Files, Vec<String>) {
    let sent = sent(document);
    let models = Models::of(
        document,
        &Uses {
            requests: sent.difference(&answered(document)).cloned().collect(),
            places: places(document),
            sent,
        },
    );
    let api = Api::of(document, &models);
    let known: BTreeSet<&str> = oddities::SECTIONS.iter().map(|(name, _)| *name).collect();
    let mut warnings = document.warnings.clone();
    for section in &api.sections {
        if !known.contains(section.name.as_str()) {
            warnings.push(format!(
                "section `{0}` is new: give it a feature in cw-manage/Cargo.toml and a line in the generator's oddities",
                section.name
            ));
        }
    }
    warnings.extend(emit_pages::unused_oddities(document));
    warnings.extend(models.warnings.iter().cloned());
    warnings.extend(api.warnings.iter().cloned());
    let reached: BTreeSet<(&str, &str)> = api
        .reached
        .iter()
        .map(|(method, path, _)| (method.as_str(), path.as_str()))
        .collect();
    for operation in &document.operations {
        if !reached.contains(&(operation.method.as_str(), operation.path.as_str())) {
            warnings.push(format!(
                "{} {}: no place for it; only the raw tier reaches it",
                operation.method, operation.path
            ));
        }
    }
    let mut sources = emit_models::emit(&models);
    sources.extend(emit_api::emit(&api));
    (sources, emit_pages::emit(document, &api), warnings)
}

/// The schemas that are sent as a whole.
fn sent(document: &Document) -> BTreeSet<String> {
    let target = |schema: &Schema| {
        let own = schema.target();
        let item = schema.items.as_ref().and_then(|items| items.target());
        own.or(item).map(str::to_owned)
    };
    let bodies = document
        .operations
        .iter()
        .filter_map(|operation| target(&operation.body.as_ref()?.1));
    let fixed = oddities::FIXES.iter().filter_map(|fix| match fix.body {
        Some(oddities::Shape::One(schema)) => Some(schema.to_owned()),
        _ => None,
    });
    bodies
        .chain(fixed)
        .filter(|name| name != "PatchOperation")
        .collect()
}

/// The schemas that some answer holds, itself or as a list.
fn answered(document: &Document) -> BTreeSet<String> {
    let answers = document
        .operations
        .iter()
        .filter_map(|operation| operation.answer.schema.as_ref());
    let items = |schema: &Schema| {
        let own = schema.target();
        let item = schema.items.as_ref().and_then(|items| items.target());
        own.or(item).map(str::to_owned)
    };
    answers.filter_map(items).collect()
}

/// Where each schema is listed or read: the shortest such path.
fn places(document: &Document) -> BTreeMap<String, String> {
    let mut places: BTreeMap<String, String> = BTreeMap::new();
    let reads = |operation: &&Operation| operation.method == "GET";
    for operation in document.operations.iter().filter(reads) {
        let Some(schema) = &operation.answer.schema else {
            continue;
        };
        let Some(name) = schema
            .target()
            .or(schema.items.as_ref().and_then(|items| items.target()))
        else {
            continue;
        };
        let place = places
            .entry(name.to_owned())
            .or_insert_with(|| operation.path.clone());
        if operation.path.len() < place.len() {
            place.clone_from(&operation.path);
        }
    }
    places
}
