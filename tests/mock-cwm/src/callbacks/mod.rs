//! Callbacks: what CWM posts when records change (cwm-api §7).
//!
//! A rule checks what is registered (`rules/callback.rs`); here is what then happens. A write notes
//! what is to be posted, and a task of its own posts it, one after the other: no request waits for a
//! receiver.

mod key;
mod outbox;
mod post;
mod watch;

use serde_json::{Value, json};

pub(crate) use key::answer as key_answer;
pub use outbox::CallbackPost;
pub(crate) use outbox::Outbox;
pub(crate) use post::run;
pub(crate) use watch::{is_type, level};

use crate::api;
use crate::config::Config;
use crate::members::Actor;
use crate::present::World;
use crate::shared::State;
use crate::store::Stored;
use crate::table::Resource;

/// The path of what is registered.
pub(crate) const CALLBACKS: &str = "/system/callbacks";

/// What happened to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Added,
    Updated,
    Deleted,
}

impl Action {
    fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Updated => "updated",
            Self::Deleted => "deleted",
        }
    }
}

/// Something that happened to a record.
#[derive(Debug)]
pub(crate) struct Event<'a> {
    /// What.
    pub action: Action,
    /// Where the record belongs.
    pub resource: &'static Resource,
    /// The record as it is now; one that is gone as it was.
    pub record: &'a Stored,
    /// Who did it.
    pub by: Actor<'a>,
}

/// Notes the posts that an event calls for.
pub(crate) fn note(config: &Config, state: &mut State, event: &Event<'_>) {
    let Some(kind) = watch::of_path(event.resource.path) else {
        return;
    };
    let heard = |callback: &&Stored| hears(callback, kind, event);
    let callbacks: Vec<i64> = state
        .store
        .all(CALLBACKS)
        .filter(heard)
        .map(|callback| callback.id)
        .collect();
    if callbacks.is_empty() {
        return;
    }
    let href_base = config.href_base();
    let entity = match event.action {
        Action::Deleted => None,
        _ => Some(summary(&api::world(config, state, &href_base), event)),
    };
    for id in callbacks {
        let Some(url) = state.store.get(CALLBACKS, id).and_then(url_of) else {
            continue;
        };
        let post = CallbackPost {
            callback_id: id,
            message_id: state.outbox.next_message(),
            url: address(&url, event.action, event.record.id),
            action: event.action.word().to_owned(),
            kind: kind.to_owned(),
            id: event.record.id,
            statuses: Vec::new(),
        };
        let body = payload(config, &post, entity.as_deref(), event.by).to_string();
        let signature = key::sign(&config.company, &key::id(id), body.as_bytes());
        state.outbox.draft(post, body, signature);
    }
}

fn url_of(callback: &Stored) -> Option<String> {
    callback.get("url")?.as_str().map(str::to_owned)
}

/// Whether a registered callback is about an event.
fn hears(callback: &Stored, kind: &str, event: &Event<'_>) -> bool {
    let text = |name: &str| callback.get(name).and_then(Value::as_str);
    let own = callback.is("isSelfSuppressedFlag") && *callback.info.entered_by == *event.by.name;
    if callback.is("inactiveFlag") || own || text("type") != Some(kind) {
        return false;
    }
    let id = callback.get("objectId").and_then(Value::as_i64);
    match (text("level").and_then(|name| level(kind, name)), id) {
        (Some(level), Some(id)) => level.takes(event.record, id),
        _ => false,
    }
}

/// The record as a callback shows it: without custom fields and without what is absent.
fn summary(world: &World<'_>, event: &Event<'_>) -> String {
    let mut shown = world.record(event.resource.view(), event.record);
    shown
        .0
        .retain(|(name, value)| *name != "customFields" && !value.is_null());
    serde_json::to_string(&shown).unwrap_or_default()
}

fn payload(config: &Config, post: &CallbackPost, entity: Option<&str>, by: Actor<'_>) -> Value {
    let host = config.origin.rsplit("//").next();
    json!({
        "Action": post.action,
        "CallbackObjectRecId": post.callback_id,
        "CompanyId": config.company,
        "Entity": entity,
        "FromUrl": host,
        "ID": post.id,
        "MemberId": by.name,
        "MessageId": post.message_id,
        "Metadata": {"key_url": key::url(config, post.callback_id)},
        "PartnerId": config.company,
        "ProductInstanceId": config.company,
        "Type": post.kind,
    })
}

/// Where a post goes: the registered address with the record's id and the action behind it. An
/// address that ends with `=`, as recommended, has the id there as well.
fn address(url: &str, action: Action, id: i64) -> String {
    let joint = match url {
        _ if url.ends_with('=') => format!("{id}&"),
        _ if url.ends_with(['?', '&']) => String::new(),
        _ if url.contains('?') => "&".to_owned(),
        _ => "?".to_owned(),
    };
    format!("{url}{joint}id={id}&action={}", action.word())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn id_and_action_stand_behind_the_address() {
        let cases = [
            ("http://h/cb", "http://h/cb?id=7&action=updated"),
            ("http://h/cb?a=1", "http://h/cb?a=1&id=7&action=updated"),
            ("http://h/cb?", "http://h/cb?id=7&action=updated"),
            (
                "http://h/cb?recordId=",
                "http://h/cb?recordId=7&id=7&action=updated",
            ),
        ];
        for (url, want) in cases {
            assert_eq!(address(url, Action::Updated, 7), want);
        }
    }
}
