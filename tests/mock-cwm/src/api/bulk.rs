//! Bulk writes: each record has a result of its own (cwm-api §8).

use serde_json::{Value, json};

use super::Request;
use super::save;
use crate::answer::Refusal;
use crate::config::Config;
use crate::shared::State;
use crate::table::Bulk;
use crate::write::{self, Mode};

/// Writes record by record and gives their results.
///
/// # Errors
///
/// A 500 for a body that is not what the write takes.
pub(super) fn perform(
    config: &Config,
    state: &mut State,
    request: &Request<'_>,
    bulk: Bulk,
) -> Result<Vec<Value>, Refusal> {
    let record = request.resource.record;
    let members = match bulk {
        Bulk::Delete => write::body_fields(request.call.body, record)?.remove("ids"),
        Bulk::Create | Bulk::Replace => Some(write::body_value(request.call.body)?),
    };
    let Some(Value::Array(members)) = members else {
        return Err(write::conversion(
            &Value::Null,
            "System.Collections.Generic.List",
            "",
        ));
    };
    let results = members.iter().enumerate().map(|(index, member)| {
        let result = one(config, state, request, bulk, member);
        match result {
            Ok((status, data)) => json!({
                "originalIndex": index, "success": true, "statusCode": status, "data": data,
            }),
            Err(refusal) => json!({
                "originalIndex": index, "success": false, "statusCode": refusal.status, "error": refusal,
            }),
        }
    });
    Ok(results.collect())
}

fn one(
    config: &Config,
    state: &mut State,
    request: &Request<'_>,
    bulk: Bulk,
    member: &Value,
) -> Result<(u16, Option<Value>), Refusal> {
    let resource = request.resource;
    let own = match bulk {
        Bulk::Delete => member.as_i64(),
        Bulk::Create | Bulk::Replace => member.get("id").and_then(Value::as_i64),
    };
    let found = |state: &State| {
        let id = own.unwrap_or_default();
        let found = state.store.get_under(resource.path, request.parents, id);
        found
            .map(|_| id)
            .ok_or_else(|| super::missing(resource, id))
    };
    let (id, mode, status) = match bulk {
        Bulk::Delete => {
            let id = found(state)?;
            save::delete(config, state, resource, id, request.call.by)?;
            return Ok((204, None));
        }
        Bulk::Create => (state.store.next_id(resource.path), Mode::Create, 201),
        Bulk::Replace => (found(state)?, Mode::Replace, 200),
    };
    let raw = member
        .as_object()
        .ok_or_else(|| write::conversion(member, &resource.record.name, ""))?;
    let shown = save::save(config, state, &request.saving(id, mode, raw))?;
    Ok((status, Some(shown.into())))
}
