//! Service boards: their statuses, types, subtypes, items and teams (cwm-api §10.6).

use serde_json::{Value, json};

use super::{Domain, Saved};
use crate::config::Config;
use crate::shared::State;
use crate::store::{Fields, Row, Store, Stored};
use crate::table;
use crate::write::Write;

/// The statuses of boards.
pub(super) const STATUSES: &str = "/service/boards/{parentId}/statuses";
/// The types of boards.
pub(super) const TYPES: &str = "/service/boards/{parentId}/types";
/// The teams of boards.
pub(super) const TEAMS: &str = "/service/boards/{parentId}/teams";

/// What belongs to a board.
#[derive(Debug)]
pub(super) struct BoardParts;

impl Domain for BoardParts {
    /// The board that it belongs to is the one in its path.
    fn complete(&self, write: &Write<'_>, fields: &mut Fields) {
        let Some(board) = write.parents.first() else {
            return;
        };
        let record = write.resource.record;
        if record.field("board").is_some() {
            fields.insert("board".to_owned(), json!({ "id": board }));
        }
        if record.field("boardId").is_some() {
            fields.insert("boardId".to_owned(), (*board).into());
        }
    }

    /// A board has one default of a kind: the last one that was made it.
    fn saved(&self, _config: &Config, state: &mut State, saved: &Saved<'_>) {
        let path = saved.resource.path;
        let Some(stored) = state.store.get(path, saved.id) else {
            return;
        };
        if !stored.is("defaultFlag") {
            return;
        }
        let parents = stored.parents.clone();
        let others = state.store.under(path, &parents, None);
        let others = others.filter(|other| other.id != saved.id && other.is("defaultFlag"));
        let others: Vec<Stored> = others.cloned().collect();
        for mut other in others {
            other.fields.set("defaultFlag", false.into());
            state.store.put(path, other);
        }
    }
}

/// What a ticket on a board gets where it names none: the default of its kind. `any` takes the
/// first in order where there is no default.
pub(super) fn default_of(store: &Store, path: &str, board: i64, any: bool) -> Option<i64> {
    let usable = |part: &&Stored| !part.is("inactiveFlag") && !part.is("inactive");
    let all = || store.under(path, &[board], None).filter(usable);
    let first = || {
        let order = |part: &&Stored| part.get("sortOrder").and_then(Value::as_i64);
        all().min_by_key(|part| (order(part).unwrap_or(i64::MAX), part.id))
    };
    let default = all().find(|part| part.is("defaultFlag"));
    default
        .or_else(|| first().filter(|_| any))
        .map(|part| part.id)
}

/// `/service/teams`: the teams of all boards.
#[derive(Debug)]
pub(super) struct Teams;

impl Domain for Teams {
    fn gather(&self, store: &Store, _parents: &[i64]) -> Option<Vec<Stored>> {
        let resource = table::by_template("/service/teams")?;
        let rows = store.all(TEAMS).map(|team| {
            let part = |name: &str| team.get(name).cloned().unwrap_or_default();
            let fields = json!({
                "name": part("name"),
                "leader": part("teamLeader"),
                "location": team.ref_id("locationId").map(|id| json!({"id": id})),
                "department": team.ref_id("businessUnitId").map(|id| json!({"id": id})),
                "deleteNotifyFlag": team.is("notifyOnTicketDelete"),
            });
            Stored {
                parents: Box::default(),
                fields: fields
                    .as_object()
                    .map(|fields| Row::pack(resource, fields))
                    .unwrap_or_default(),
                ..team.clone()
            }
        });
        Some(rows.collect())
    }
}
