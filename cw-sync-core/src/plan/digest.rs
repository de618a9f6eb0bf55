use super::{Change, Plan};
use crate::hash::sha256;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt;

/// What a plan would do, in one number: SHA-256 over its changes with the values that they start
/// from, its stops and overrides, how much it covers, and the integration. Who approves a plan
/// approves that.
///
/// The order of the changes, their reasons, findings and ties do not count: none of them is
/// written to CWM.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Digest(String);

impl Digest {
    /// Its 64 hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How two plans differ, for a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Difference {
    /// A step or stop that the first plan does not have.
    Added(String),
    /// A step or stop that the second plan does not have.
    Gone(String),
    /// A step or stop that is not the same in both.
    Changed {
        /// As the first plan has it.
        before: String,
        /// As the second has it.
        after: String,
    },
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Added(what) => write!(f, "new: {what}"),
            Self::Gone(what) => write!(f, "no longer called for: {what}"),
            Self::Changed { before, after } => write!(f, "was: {before}; is now: {after}"),
        }
    }
}

impl Plan {
    /// The plan's digest.
    pub fn digest(&self) -> Digest {
        let mut all: Vec<_> = self.parts().into_values().collect();
        all.sort_by_cached_key(|part| part.canonical.to_string());
        let canonical = json!({
            "integration": self.integration,
            "extent": self.extent,
            "overrides": self.overrides,
            "parts": all.into_iter().map(|part| part.canonical).collect::<Vec<_>>(),
        });
        // Objects are sorted by key.
        Digest(sha256(canonical.to_string()))
    }

    /// What a later plan does differently, as far as it counts for the digest.
    pub fn differences(&self, later: &Self) -> Vec<Difference> {
        let (before, mut after) = (self.parts(), later.parts());
        let mut differences = Vec::new();
        for (name, part) in before {
            match after.remove(&name) {
                None => differences.push(Difference::Gone(part.text)),
                Some(now) if now.canonical == part.canonical => {}
                Some(now) => differences.push(Difference::Changed {
                    before: part.text,
                    after: now.text,
                }),
            }
        }
        differences.extend(after.into_values().map(|part| Difference::Added(part.text)));
        for (before, after) in [
            (json!(self.integration), json!(later.integration)),
            (json!(self.extent), json!(later.extent)),
            (json!(self.overrides), json!(later.overrides)),
        ] {
            if before != after {
                let (before, after) = (before.to_string(), after.to_string());
                differences.push(Difference::Changed { before, after });
            }
        }
        differences
    }

    /// What counts for the digest, by a name that tells each part from the others.
    fn parts(&self) -> BTreeMap<String, Counted> {
        let mut parts = BTreeMap::new();
        let mut add = |name: String, canonical: Value, text: String| {
            let mut unique = name.clone();
            for n in 2.. {
                if !parts.contains_key(&unique) {
                    break;
                }
                unique = format!("{name} {n}");
            }
            parts.insert(unique, Counted { canonical, text });
        };
        for change in &self.changes {
            let name = format!("change {} {}", json!(change.scope), change.action.key());
            add(name, canonical(change), text(change));
        }
        for stop in &self.stops {
            let name = format!("stop {} {}", stop.rule, json!(stop.scope));
            let canonical = json!([stop.rule, stop.scope, stop.numbers, stop.only]);
            add(
                name,
                canonical,
                format!("stop {}: {}", stop.rule, stop.message),
            );
        }
        parts
    }
}

struct Counted {
    canonical: Value,
    text: String,
}

fn canonical(change: &Change) -> Value {
    json!([
        change.scope,
        change.action,
        change.fields,
        change.needs,
        change.adopts
    ])
}

fn text(change: &Change) -> String {
    let fields: Vec<_> = change.fields.iter().map(ToString::to_string).collect();
    match fields.as_slice() {
        [] => change.action.to_string(),
        fields => format!("{} ({})", change.action, fields.join(", ")),
    }
}
