//! Formats generated sources, writes them, or compares them with what is there.

use super::Files;
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The sources as rustfmt writes them, with the repository's settings.
pub(super) fn format(root: &Path, files: Files) -> Result<Files> {
    let scratch = std::env::temp_dir().join(format!("cw-manage-codegen-{}", std::process::id()));
    let outcome = format_in(root, &scratch, files);
    // What is left of it does no harm.
    let _ = fs::remove_dir_all(&scratch);
    outcome
}

fn format_in(root: &Path, scratch: &Path, files: Files) -> Result<Files> {
    for (name, text) in &files {
        write(&scratch.join(name), text)?;
    }
    let roots: Vec<PathBuf> = files
        .keys()
        .filter(|name| name.ends_with("generated/mod.rs"))
        .map(|name| scratch.join(name))
        .collect();
    let output = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .args(&roots)
        .output()
        .context("rustfmt did not start; install it: rustup component add rustfmt")?;
    if !output.status.success() {
        bail!(
            "rustfmt refused the generated code: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    files
        .into_keys()
        .map(|name| {
            let text = fs::read_to_string(scratch.join(&name))?;
            Ok((name, text))
        })
        .collect()
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    fs::write(path, text).with_context(|| path.display().to_string())
}

/// Brings the folders below `root` to hold exactly these files; returns those that differed. A
/// check changes nothing.
pub(super) fn apply(
    root: &Path,
    folders: &[&str],
    files: &Files,
    check: bool,
) -> Result<Vec<String>> {
    let mut differing = Vec::new();
    for (name, text) in files {
        let path = root.join(name);
        if fs::read_to_string(&path).is_ok_and(|old| old == *text) {
            continue;
        }
        differing.push(path.display().to_string());
        if !check {
            write(&path, text)?;
        }
    }
    let mut found = BTreeSet::new();
    for folder in folders {
        list(&root.join(folder), &mut found)?;
    }
    let wanted: BTreeSet<PathBuf> = files.keys().map(|name| root.join(name)).collect();
    for stray in found.iter().filter(|path| !wanted.contains(&clean(path))) {
        differing.push(format!("{} (no longer generated)", stray.display()));
        if !check {
            fs::remove_file(stray).with_context(|| stray.display().to_string())?;
        }
    }
    Ok(differing)
}

/// The path without `.` parts.
fn clean(path: &Path) -> PathBuf {
    path.components().collect()
}

fn list(folder: &Path, into: &mut BTreeSet<PathBuf>) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, into)?;
        } else {
            into.insert(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_lists_and_a_run_mends() {
        let root = std::env::temp_dir().join(format!("codegen-output-{}", std::process::id()));
        let files: Files = [("gen/a.rs".to_owned(), "a".to_owned())].into();
        write(&root.join("gen/old.rs"), "old").unwrap();
        let found = apply(&root, &["gen"], &files, true).unwrap();
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(!root.join("gen/a.rs").exists(), "a check changes nothing");
        apply(&root, &["gen"], &files, false).unwrap();
        assert!(!root.join("gen/old.rs").exists());
        assert_eq!(
            apply(&root, &["gen"], &files, true).unwrap(),
            Vec::<String>::new()
        );
        fs::remove_dir_all(&root).unwrap();
    }
}
