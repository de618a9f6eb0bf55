//! Holds the points of the vendors' guides against the tests that are really there and run.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A vendor's guide, as its adapter's README numbers it.
struct Guide {
    adapter: &'static str,
    prefix: &'static str,
    points: u32,
}

const GUIDES: [Guide; 5] = [
    Guide::new("sonicwall", "SW", 58),
    Guide::new("addigy", "AD", 23),
    Guide::new("mailprotector", "MP", 13),
    Guide::new("proofpoint", "PP", 13),
    Guide::new("axcient", "AX", 29),
];

impl Guide {
    const fn new(adapter: &'static str, prefix: &'static str, points: u32) -> Self {
        Self {
            adapter,
            prefix,
            points,
        }
    }

    /// The point that a row of the README's table is about: `| SW-21 | …`.
    fn row(&self, line: &str) -> Option<u32> {
        let (number, rest) = line
            .strip_prefix("| ")?
            .strip_prefix(self.prefix)?
            .strip_prefix('-')?
            .split_once(" |")?;
        let says_something = rest.chars().any(char::is_alphanumeric);
        number.parse().ok().filter(|_| says_something)
    }

    /// The point that a test is about: `points::billing::sw_36_effective_date_is_…`.
    fn test(&self, name: &str) -> Option<u32> {
        let (_, name) = name.rsplit_once("::").unwrap_or(("", name));
        let prefix = self.prefix.to_lowercase();
        let (number, _) = name
            .strip_prefix(&prefix)?
            .strip_prefix('_')?
            .split_once('_')?;
        number.parse().ok()
    }

    /// What is wrong, and how many points are met.
    fn compare(&self, rows: &[u32], tests: &BTreeSet<u32>) -> (Vec<String>, usize) {
        let (adapter, prefix) = (self.adapter, self.prefix);
        let mut wrong = Vec::new();
        let mut met = 0;
        for point in 1..=self.points {
            let (written, tested) = (rows.contains(&point), tests.contains(&point));
            if !written {
                wrong.push(format!("{prefix}-{point} has no row in {adapter}'s README"));
            }
            if !tested {
                wrong.push(format!("{prefix}-{point} has no test in {adapter}"));
            }
            met += usize::from(written && tested);
        }
        let unknown = |point: &&u32| !(1..=self.points).contains(point);
        for point in tests.iter().filter(unknown) {
            wrong.push(format!("a test of {adapter} is about {prefix}-{point}"));
        }
        for (at, point) in rows.iter().enumerate() {
            if unknown(&point) || rows[..at].contains(point) {
                wrong.push(format!(
                    "{adapter}'s README has a row too many for {prefix}-{point}"
                ));
            }
        }
        (wrong, met)
    }
}

/// Compares, prints what is missing, and last how many points are met.
pub(crate) fn check() -> Result<()> {
    let root = crate::root()?;
    let binaries = binaries(&root)?;
    let (mut met, mut wrong) = (0, Vec::new());
    for guide in &GUIDES {
        let folder = root.join("adapters").join(guide.adapter);
        let path = folder.join("README.md");
        let readme = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let rows: Vec<_> = readme.lines().filter_map(|line| guide.row(line)).collect();
        let mut tested = BTreeSet::new();
        for binary in binaries.get(&folder).into_iter().flatten() {
            tested.extend(tests(binary)?.iter().filter_map(|name| guide.test(name)));
        }
        let (faults, points) = guide.compare(&rows, &tested);
        wrong.extend(faults);
        met += points;
    }
    for line in &wrong {
        println!("{line}");
    }
    let points: u32 = GUIDES.iter().map(|guide| guide.points).sum();
    println!("points: {met} of {points}");
    if !wrong.is_empty() {
        bail!("{} faults", wrong.len());
    }
    Ok(())
}

/// The test binaries, by the folder of their package. The whole workspace is built, as the tests
/// are, so that nothing is built twice.
fn binaries(root: &Path) -> Result<BTreeMap<PathBuf, Vec<PathBuf>>> {
    let output = Command::new(env!("CARGO"))
        .args(["test", "--workspace", "--locked", "--no-run", "--quiet"])
        .arg("--message-format=json")
        .current_dir(root)
        .stderr(std::process::Stdio::inherit())
        .output()?;
    if !output.status.success() {
        bail!("the tests cannot be built");
    }
    let mut binaries: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for line in String::from_utf8(output.stdout)?.lines() {
        let message: Value = serde_json::from_str(line)?;
        let text = |pointer: &str| message.pointer(pointer).and_then(Value::as_str);
        let is_test = message.pointer("/profile/test") == Some(&Value::Bool(true));
        if let (true, Some(manifest), Some(executable)) =
            (is_test, text("/manifest_path"), text("/executable"))
        {
            let folder = Path::new(manifest).parent().unwrap_or(root);
            let of_package = binaries.entry(folder.to_owned()).or_default();
            of_package.push(executable.into());
        }
    }
    Ok(binaries)
}

/// The tests that a binary would run, by its own word.
fn tests(binary: &Path) -> Result<BTreeSet<String>> {
    let ignored = list(binary, &["--ignored"])?;
    let all = list(binary, &[])?;
    Ok(all.difference(&ignored).cloned().collect())
}

fn list(binary: &Path, which: &[&str]) -> Result<BTreeSet<String>> {
    let output = Command::new(binary)
        .args(["--list", "--format", "terse"])
        .args(which)
        .output()
        .with_context(|| binary.display().to_string())?;
    if !output.status.success() {
        bail!("{} does not list its tests", binary.display());
    }
    let listed = String::from_utf8(output.stdout)?;
    let names = listed
        .lines()
        .filter_map(|line| line.strip_suffix(": test"));
    Ok(names.map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GUIDE: Guide = Guide::new("acme", "AC", 3);

    #[test]
    fn rows_and_tests_name_their_point() {
        assert_eq!(GUIDE.row("| AC-2 | policy | quantity only |"), Some(2));
        for line in [
            "| AC-2 | | |",
            "| AC-2a | x |",
            "AC-2 | x |",
            "| SW-2 | x |",
        ] {
            assert_eq!(GUIDE.row(line), None, "{line}");
        }
        assert_eq!(GUIDE.test("points::billing::ac_12_costs"), Some(12));
        assert_eq!(GUIDE.test("ac_1_costs"), Some(1));
        for name in [
            "ac_1",
            "ac_one_costs",
            "ac_1_::inner",
            "sw_1_costs",
            "mac_1_costs",
        ] {
            assert_eq!(GUIDE.test(name), None, "{name}");
        }
    }

    #[test]
    fn what_is_missing_or_too_much_is_told() {
        let all = BTreeSet::from([1, 2, 3]);
        assert_eq!(GUIDE.compare(&[1, 2, 3], &all), (vec![], 3));
        let (wrong, met) = GUIDE.compare(&[1, 1, 3, 7], &BTreeSet::from([1, 2, 9]));
        assert_eq!(met, 1);
        assert_eq!(
            wrong,
            [
                "AC-2 has no row in acme's README",
                "AC-3 has no test in acme",
                "a test of acme is about AC-9",
                "acme's README has a row too many for AC-1",
                "acme's README has a row too many for AC-7",
            ]
        );
    }
}
