//! Holds what the compiled code has against the inventory of the OpenAPI document.

use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::process::Command;

/// Compares and prints what is missing, and last the totals.
pub(crate) fn check() -> Result<()> {
    let root = crate::root()?;
    let path = root.join("cw-manage/api/inventory.txt");
    let inventory = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "whole-api"])
        .current_dir(&root)
        .stderr(std::process::Stdio::inherit())
        .output()?;
    if !output.status.success() {
        bail!("the whole-api program failed");
    }
    let compiled = String::from_utf8(output.stdout)?;
    let (wanted_operations, wanted_schemas) = read(&inventory);
    let (operations, schemas) = read(&compiled);

    let missing: Vec<_> = wanted_operations
        .difference(&operations)
        .chain(wanted_schemas.difference(&schemas))
        .collect();
    let unknown: Vec<_> = operations.difference(&wanted_operations).collect();
    for line in &missing {
        println!("missing: {line}");
    }
    for line in &unknown {
        println!("not in the inventory: {line}");
    }
    println!(
        "api coverage: {} of {} operations, {} of {} schemas",
        operations.intersection(&wanted_operations).count(),
        wanted_operations.len(),
        schemas.intersection(&wanted_schemas).count(),
        wanted_schemas.len(),
    );
    if !missing.is_empty() || !unknown.is_empty() {
        bail!(
            "{} missing, {} not in the inventory",
            missing.len(),
            unknown.len()
        );
    }
    Ok(())
}

/// The operations and the schemas of a list, each line once.
fn read(list: &str) -> (BTreeSet<&str>, BTreeSet<&str>) {
    list.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .partition(|line| !line.starts_with("schema "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_falls_into_operations_and_schemas() {
        let (operations, schemas) = read("# words\nGET /a\nGET /a\n\nPUT /a/{id}\nschema A\n");
        assert_eq!(operations, BTreeSet::from(["GET /a", "PUT /a/{id}"]));
        assert_eq!(schemas, BTreeSet::from(["schema A"]));
    }
}
