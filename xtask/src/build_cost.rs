//! What building `cw-manage` costs: clean debug builds of a crate with the same dependencies and no
//! code, of the default features, and of `full`.

#![expect(
    clippy::float_arithmetic,
    reason = "ratios of times; the rule is there for money"
)]

use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// Measures, prints a row per build, and says whether the budget holds.
pub(crate) fn measure() -> Result<()> {
    let root = crate::root()?;
    let work = root.join("target/build-cost");
    let hollow = hollow(&root, &work.join("hollow"))?;

    let nothing = clean_build(&hollow, &work.join("target-hollow"), &[])?;
    row("same dependencies, no code", nothing, nothing);
    let default = clean_build(&root, &work.join("target-default"), &[])?;
    row("default features", default, nothing);
    let full = clean_build(&root, &work.join("target-full"), &["--features", "full"])?;
    row("full", full, nothing);

    fs::remove_dir_all(&work).with_context(|| work.display().to_string())?;
    println!(
        "build cost: default {:.2} times the dependencies alone (goal: under 1.5); full {:.0} s on \
         top of them (goal: within 60)",
        default.as_secs_f64() / nothing.as_secs_f64(),
        full.saturating_sub(nothing).as_secs_f64(),
    );
    Ok(())
}

fn row(what: &str, time: Duration, nothing: Duration) {
    println!(
        "{what:<28} {:>6.1} s   {:>+6.1} s   {:.2} x",
        time.as_secs_f64(),
        time.as_secs_f64() - nothing.as_secs_f64(),
        time.as_secs_f64() / nothing.as_secs_f64(),
    );
}

/// A workspace of its own that holds `cw-manage`'s manifest and an empty library.
fn hollow(root: &Path, place: &Path) -> Result<PathBuf> {
    let member = place.join("cw-manage");
    fs::create_dir_all(member.join("src"))?;
    let manifest = fs::read_to_string(root.join("Cargo.toml"))?;
    let members = manifest
        .split_once("members = [")
        .and_then(|(before, rest)| Some((before, rest.split_once(']')?.1)));
    let Some((before, after)) = members else {
        bail!("the root manifest lists no members");
    };
    let workspace = format!("{before}members = [\"cw-manage\"]{after}");
    fs::write(place.join("Cargo.toml"), workspace)?;
    fs::copy(root.join("Cargo.lock"), place.join("Cargo.lock"))?;
    fs::copy(root.join("cw-manage/Cargo.toml"), member.join("Cargo.toml"))?;
    fs::write(member.join("src/lib.rs"), "//! No code.\n")?;
    Ok(place.to_owned())
}

fn clean_build(folder: &Path, target: &Path, features: &[&str]) -> Result<Duration> {
    if target.exists() {
        fs::remove_dir_all(target)?;
    }
    let started = Instant::now();
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "-p", "cw-manage"])
        .args(features)
        .env("CARGO_TARGET_DIR", target)
        .current_dir(folder)
        .status()?;
    if !status.success() {
        bail!("cargo build in {} failed", folder.display());
    }
    let time = started.elapsed();
    fs::remove_dir_all(target)?;
    Ok(time)
}
