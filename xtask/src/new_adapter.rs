//! Writes an adapter to start from: the template's files under another name.
//!
//! The template, `xtask/templates/adapter`, is itself an adapter of a vendor that does not exist,
//! and a member of the workspace: what is written is compiled, tested and linted with all else.

use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const TEMPLATE: &str = "xtask/templates/adapter";

/// The vendor's name in the template, in each of its spellings.
const VENDOR: [&str; 3] = ["acme", "Acme", "ACME"];

/// Writes `adapters/NAME` and makes it and its mock members of the workspace.
pub(crate) fn write(name: Option<String>) -> Result<()> {
    let name = name.context("usage: cargo xtask new-adapter NAME")?;
    let root = crate::root()?;
    check(&name)?;
    let folder = root.join("adapters").join(&name);
    if folder.exists() {
        bail!("{} exists already", folder.display());
    }
    let files = generate(&root, &folder, &name)?;
    let manifest = root.join("Cargo.toml");
    fs::write(
        &manifest,
        with_members(&fs::read_to_string(&manifest)?, &name)?,
    )?;
    println!(
        "wrote {} files to adapters/{name}; next:\n  \
         cargo test -p cw-adapter-{name}   # the conformance suite, against the mock\n  \
         adapters/{name}/README.md         # what to change where",
        files.len()
    );
    Ok(())
}

/// The name becomes part of crate names, of types and of paths.
fn check(name: &str) -> Result<()> {
    let begins = name.starts_with(|letter: char| letter.is_ascii_lowercase());
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    if !begins || !name.bytes().all(fits) {
        bail!("`{name}` is no name for an adapter: give small letters and digits, a letter first");
    }
    if VENDOR.contains(&name) {
        bail!("`{name}` is the template's own name");
    }
    Ok(())
}

/// Writes all files of the template, formatted; returns their paths.
fn generate(root: &Path, folder: &Path, name: &str) -> Result<Vec<PathBuf>> {
    let template = root.join(TEMPLATE);
    let mut written = Vec::new();
    for file in files(&template)? {
        let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        let place = folder.join(file.strip_prefix(&template)?);
        if let Some(parent) = place.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&place, renamed(&text, name))?;
        written.push(place);
    }
    // Lines are longer or shorter under another name, and imports in another order.
    let rust = written.iter().filter(|file| is_rust(file));
    let status = rustfmt(root).args(rust).status();
    if !status.context("rustfmt did not start")?.success() {
        bail!("rustfmt refuses what was written to {}", folder.display());
    }
    Ok(written)
}

fn rustfmt(root: &Path) -> Command {
    let mut rustfmt = Command::new("rustfmt");
    let settings = root.join("rustfmt.toml");
    rustfmt
        .args(["--edition", "2024", "--config-path"])
        .arg(settings);
    rustfmt
}

fn is_rust(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "rs")
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            all.extend(files(&path)?);
        } else {
            all.push(path);
        }
    }
    all.sort();
    Ok(all)
}

/// The text under another name, in each spelling.
fn renamed(text: &str, name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    let capital: String = first.into_iter().chain(letters).collect();
    let spellings = [name.to_owned(), capital, name.to_uppercase()];
    let pairs = VENDOR.into_iter().zip(spellings);
    pairs.fold(text.to_owned(), |text, (from, to)| text.replace(from, &to))
}

/// The workspace's manifest with the adapter and its mock after the adapters that there are.
fn with_members(manifest: &str, name: &str) -> Result<String> {
    const ADAPTER: &str = "\n    \"adapters/";
    let last = manifest
        .rfind(ADAPTER)
        .context("the workspace lists no adapter")?;
    let rest = &manifest[last + 1..];
    let end = rest.find('\n').context("the list of members has no end")?;
    let (before, after) = manifest.split_at(last + 1 + end);
    let members = format!("{ADAPTER}{name}\",{ADAPTER}{name}/mock\",");
    Ok(format!("{before}{members}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn what_is_written_is_complete_formatted_and_speaks_of_its_own_vendor() {
        let root = crate::root().unwrap();
        let scratch = std::env::temp_dir().join(format!("new-adapter-{}", std::process::id()));
        let folder = scratch.join("adapters/borealnetworks");
        let written = generate(&root, &folder, "borealnetworks").unwrap();

        let template = root.join(TEMPLATE);
        let names = |folder: &Path, all: &[PathBuf]| -> BTreeSet<PathBuf> {
            let all = all.iter();
            all.map(|file| file.strip_prefix(folder).unwrap().to_owned())
                .collect()
        };
        let expected = names(&template, &files(&template).unwrap());
        assert_eq!(names(&folder, &written), expected);
        for part in [
            "Cargo.toml",
            "README.md",
            "src/lib.rs",
            "src/config.rs",
            "src/client.rs",
            "src/wire.rs",
            "src/map.rs",
            "src/source.rs",
            "src/policy.rs",
            "src/plugin.rs",
            "tests/it/conformance.rs",
            "mock/src/lib.rs",
            "mock/seed/world.json",
        ] {
            assert!(expected.contains(Path::new(part)), "{part} is missing");
        }
        for file in &written {
            let text = fs::read_to_string(file).unwrap();
            assert!(!text.to_lowercase().contains("acme"), "{}", file.display());
        }
        let rust = written.iter().filter(|file| is_rust(file));
        let formatted = rustfmt(&root).arg("--check").args(rust).status().unwrap();
        fs::remove_dir_all(&scratch).unwrap();
        assert!(formatted.success());
    }

    #[test]
    fn every_spelling_follows_the_name() {
        assert_eq!(
            renamed("cw_adapter_acme::Acme, ACME_URL, pacme", "boreal"),
            "cw_adapter_boreal::Boreal, BOREAL_URL, pboreal"
        );
    }

    #[test]
    fn the_workspace_gets_the_adapter_and_its_mock() {
        let manifest = "members = [\n    \"a\",\n    \"adapters/b\",\n    \"adapters/b/mock\",\n    \"z\",\n]\n";
        let expected = "members = [\n    \"a\",\n    \"adapters/b\",\n    \"adapters/b/mock\",\n    \
                        \"adapters/c\",\n    \"adapters/c/mock\",\n    \"z\",\n]\n";
        assert_eq!(with_members(manifest, "c").unwrap(), expected);
        assert!(with_members("members = []\n", "c").is_err());
    }

    #[test]
    fn a_name_is_letters_and_digits() {
        for name in ["boreal", "x360"] {
            check(name).unwrap();
        }
        for name in ["", "Boreal", "3com", "proof-point", "../x", "acme", "é"] {
            assert!(check(name).is_err(), "{name}");
        }
    }
}
