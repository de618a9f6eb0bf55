//! Who may depend on whom. Arrows point down only: examples and tests use everything, adapters use
//! the engine and the client's HTTP, the engine uses the client, the client uses nobody.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A part of the house, told by a package's folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Room {
    Client,
    Engine,
    Adapter,
    VendorMock,
    MockKit,
    CwmMock,
    Stage,
    Suites,
    Tools,
}

impl Room {
    fn of(folder: &Path) -> Option<Self> {
        let parts: Vec<_> = folder.iter().filter_map(|part| part.to_str()).collect();
        Some(match parts.as_slice() {
            ["cw-manage"] => Self::Client,
            ["cw-sync-core"] => Self::Engine,
            ["adapters", _] | ["xtask", "templates", "adapter"] => Self::Adapter,
            ["adapters", _, "mock"] | ["xtask", "templates", "adapter", "mock"] => Self::VendorMock,
            ["tests", "mock-cwm"] => Self::CwmMock,
            ["tests", "mock-vendor"] => Self::MockKit,
            ["tests", "stage"] => Self::Stage,
            ["examples"] | ["tests", _] => Self::Suites,
            ["xtask"] => Self::Tools,
            _ => return None,
        })
    }

    fn may_use(self, other: Self) -> bool {
        match self {
            Self::Client | Self::MockKit => false,
            Self::VendorMock => other == Self::MockKit,
            Self::Engine | Self::CwmMock | Self::Tools => other == Self::Client,
            Self::Adapter => matches!(other, Self::Client | Self::Engine),
            Self::Stage => matches!(other, Self::Client | Self::Engine | Self::CwmMock),
            Self::Suites => other != Self::Tools,
        }
    }

    /// What its own tests may use on top.
    fn may_test_with(self, other: Self) -> bool {
        match self {
            Self::Client | Self::Engine => other == Self::CwmMock,
            Self::Adapter => matches!(other, Self::VendorMock | Self::CwmMock | Self::Stage),
            _ => false,
        }
    }
}

/// A word that a folder's code must not hold, comments aside.
struct Ban {
    folder: &'static str,
    word: &'static str,
    unless_followed_by: Option<&'static str>,
    why: &'static str,
}

const NO_CWM: &str = "an adapter uses the client's HTTP and never talks to CWM";

const BANS: [Ban; 4] = [
    Ban {
        folder: "adapters",
        word: "cw_manage::",
        unless_followed_by: Some("http"),
        why: NO_CWM,
    },
    Ban {
        folder: "xtask/templates",
        word: "cw_manage::",
        unless_followed_by: Some("http"),
        why: NO_CWM,
    },
    Ban {
        folder: "cw-manage/src/http",
        word: "cwm",
        unless_followed_by: None,
        why: "the http module knows no word of CWM",
    },
    Ban {
        folder: "cw-sync-core/src/plan",
        word: "async ",
        unless_followed_by: None,
        why: "planning is pure",
    },
];

/// Checks all rules; prints what breaks them.
pub(crate) fn check() -> Result<()> {
    let root = crate::root()?;
    let mut broken = dependencies(&root)?;
    for ban in &BANS {
        for file in rust_files(&root.join(ban.folder))? {
            let text = fs::read_to_string(&file)?;
            for (number, line) in text
                .lines()
                .enumerate()
                .filter(|(_, line)| violates(ban, line))
            {
                let place = file.strip_prefix(&root).unwrap_or(&file).display();
                broken.push(format!(
                    "{place}:{}: {}: {}",
                    number + 1,
                    ban.why,
                    line.trim()
                ));
            }
        }
    }
    if broken.is_empty() {
        println!("rooms: every arrow points down");
        return Ok(());
    }
    bail!("rooms: {} broken:\n{}", broken.len(), broken.join("\n"))
}

fn violates(ban: &Ban, line: &str) -> bool {
    let code = line.split("//").next().unwrap_or_default().to_lowercase();
    code.match_indices(ban.word).any(|(at, word)| {
        ban.unless_followed_by
            .is_none_or(|next| !code[at + word.len()..].starts_with(next))
    })
}

/// Arrows between packages, from `cargo metadata`.
fn dependencies(root: &Path) -> Result<Vec<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps"])
        .current_dir(root)
        .output()?;
    if !output.status.success() {
        bail!(
            "cargo metadata failed: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let mut broken = Vec::new();
    for package in array(&metadata["packages"]) {
        let name = package["name"].as_str().unwrap_or_default();
        let manifest = Path::new(package["manifest_path"].as_str().unwrap_or_default());
        let folder = manifest.parent().unwrap_or(manifest);
        let folder = folder.strip_prefix(root).unwrap_or(folder);
        let Some(room) = Room::of(folder) else {
            broken.push(format!(
                "{name}: {} is no room of the house",
                folder.display()
            ));
            continue;
        };
        for dependency in array(&package["dependencies"]) {
            let Some(path) = dependency["path"].as_str() else {
                continue;
            };
            let target = Path::new(path)
                .strip_prefix(root)
                .unwrap_or(Path::new(path));
            let for_tests = dependency["kind"].as_str() == Some("dev");
            let allowed = Room::of(target).is_some_and(|other| {
                room.may_use(other) || (for_tests && room.may_test_with(other))
            });
            if !allowed {
                let to = dependency["name"].as_str().unwrap_or_default();
                broken.push(format!("{name} ({room:?}) must not depend on {to}"));
            }
        }
    }
    Ok(broken)
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The Rust files of a folder's `src` trees, tests and mocks left out.
fn rust_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        if path.is_dir() {
            if name != "tests" && name != "mock" {
                files.extend(rust_files(&path)?);
            }
        } else if name.ends_with(".rs") {
            files.push(path);
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_point_down_only() {
        let room = |folder: &str| Room::of(Path::new(folder)).unwrap();
        let cases = [
            ("cw-sync-core", "cw-manage", true),
            ("cw-manage", "cw-sync-core", false),
            ("adapters/sonicwall", "cw-sync-core", true),
            ("adapters/sonicwall", "adapters/addigy", false),
            ("adapters/sonicwall", "tests/mock-cwm", false),
            ("adapters/sonicwall/mock", "cw-manage", false),
            ("tests/mock-cwm", "cw-sync-core", false),
            ("examples", "adapters/sonicwall/mock", true),
            ("tests/end-to-end", "xtask", false),
            ("xtask/templates/adapter", "cw-sync-core", true),
            ("xtask/templates/adapter", "adapters/sonicwall", false),
        ];
        for (from, to, allowed) in cases {
            assert_eq!(room(from).may_use(room(to)), allowed, "{from} → {to}");
        }
        assert_eq!(Room::of(Path::new("portal")), None);
    }

    #[test]
    fn bans_look_at_code_only() {
        let ban = &BANS[0];
        assert!(violates(ban, "use cw_manage::Client;"));
        assert!(!violates(
            ban,
            "use cw_manage::http::HttpClient; // not cw_manage::Client"
        ));
        assert!(!violates(ban, "/// [`cw_manage::Client`]"));
    }
}
