//! What may be registered as a callback (cwm-api §7). What then happens is in `callbacks/`.

use serde_json::Value;
use url::Url;

use super::Domain;
use crate::answer::Problem;
use crate::callbacks::{self, CALLBACKS};
use crate::store::{Fields, Stored};
use crate::write::{Write, problem};

/// `/system/callbacks`.
#[derive(Debug)]
pub(super) struct Callbacks;

impl Domain for Callbacks {
    fn complete(&self, write: &Write<'_>, fields: &mut Fields) {
        for name in ["type", "level"] {
            if let Some(Value::String(word)) = fields.get_mut(name) {
                *word = word.to_lowercase();
            }
        }
        // All records are those of the owner with the id 1, whatever was sent.
        let all = text(fields, "level") == Some("owner");
        if all && fields.get("objectId").and_then(Value::as_i64) == Some(0) {
            fields.insert("objectId".to_owned(), 1.into());
        }
        if write.previous.is_none() {
            let store = write.world.store;
            let mut member = store.named("/system/members", "identifier", write.by.name);
            let member = member.next().map(|member| member.id);
            fields.insert("memberId".to_owned(), member.into());
        }
    }

    fn check(&self, write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
        let record = write.resource.record;
        let mut problems = Vec::new();
        let mut wrong = |code: &str, field: &str, message: &str| {
            problems.push(problem(record, code, field, message));
        };
        if text(fields, "url").is_some_and(|url| !is_address(url)) {
            wrong("InvalidField", "url", "Invalid URL");
        }
        match (text(fields, "type"), text(fields, "level")) {
            (Some(kind), _) if !callbacks::is_type(kind) => {
                let message = "Unrecognized type, see documentation for supported types";
                wrong("InvalidObject", "type", message);
            }
            (Some(kind), Some(level)) if callbacks::level(kind, level).is_none() => {
                let message = "Unrecognized level for type, see documentation for supported levels for each type";
                wrong("InvalidObject", "level", message);
            }
            _ => {}
        }
        let same = |other: &Stored| {
            let parts = ["url", "type", "level", "objectId"];
            let equal = |name: &&str| other.get(name) == fields.get(*name);
            other.id != write.id && parts.iter().all(equal)
        };
        if write.world.store.all(CALLBACKS).any(same) {
            let message = "A matching callback entry already exists";
            wrong("ObjectExists", "objectId", message);
        }
        problems
    }
}

fn text<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    fields.get(name)?.as_str()
}

/// Whether something can be posted there.
fn is_address(text: &str) -> bool {
    let url = Url::parse(text);
    url.is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}
