//! The configurations that tickets are about (cwm-api §10.6).

use serde_json::Value;

use super::{Acting, Domain};
use crate::answer::{Answer, Problem, Refusal};
use crate::api;
use crate::config::Config;
use crate::shared::State;
use crate::store::{Fields, Info, Row, Store, Stored};
use crate::table::{self, Does, Resource};
use crate::write;

const LINKS: &str = "/service/tickets/{parentId}/configurations";
const CONFIGURATIONS: &str = "/company/configurations";

/// `/service/tickets/{parentId}/configurations`. A link has the id of its configuration, so the same
/// id stands below many tickets.
#[derive(Debug)]
pub(super) struct Links;

impl Domain for Links {
    fn gather(&self, store: &Store, parents: &[i64]) -> Option<Vec<Stored>> {
        let resource = table::by_template(LINKS)?;
        let ticket = *parents.first()?;
        let links = store.ticket_configurations.range((ticket, 0)..);
        let links = links.take_while(|(of, _)| *of == ticket);
        let rows = links
            .filter_map(|(_, id)| Some(row(resource, ticket, store.get(CONFIGURATIONS, *id)?)));
        Some(rows.collect())
    }

    fn act(
        &self,
        config: &Config,
        state: &mut State,
        action: &Acting<'_>,
    ) -> Option<Result<Answer, Refusal>> {
        match (action.operation.does, action.ids) {
            (Does::Create, [ticket, ..]) => Some(add(config, state, action, *ticket)),
            (Does::Delete, [ticket, id]) => Some(remove(state, *ticket, *id)),
            _ => None,
        }
    }
}

fn row(resource: &Resource, ticket: i64, configuration: &Stored) -> Stored {
    let identifier = configuration.get("deviceIdentifier").cloned();
    let fields = Fields::from_iter([(
        "deviceIdentifier".to_owned(),
        identifier.unwrap_or_default(),
    )]);
    Stored {
        parents: [ticket].into(),
        fields: Row::pack(resource, &fields),
        ..configuration.clone()
    }
}

fn add(
    config: &Config,
    state: &mut State,
    action: &Acting<'_>,
    ticket: i64,
) -> Result<Answer, Refusal> {
    let resource = action.operation.resource.ok_or_else(Refusal::no_endpoint)?;
    let body = write::body_fields(action.body, resource.record)?;
    let part = |wanted: &str| {
        let mut parts = body.iter();
        let found =
            parts.find(|(name, value)| name.eq_ignore_ascii_case(wanted) && !value.is_null());
        found.map(|(_, value)| value)
    };
    let id = part("id").and_then(Value::as_i64);
    let identifier = part("deviceIdentifier").and_then(Value::as_str);
    let found = match (id, identifier) {
        (Some(id), _) => {
            trust(config, state, action, id);
            let found = state.store.get(CONFIGURATIONS, id);
            found.ok_or_else(|| Refusal::not_found("Configuration", id))?
        }
        (None, Some(identifier)) => {
            let mut named = state
                .store
                .named(CONFIGURATIONS, "deviceIdentifier", identifier);
            named.next().ok_or_else(|| {
                let message = format!("Configuration {identifier} not found");
                Refusal::new(404, "NotFound", message)
            })?
        }
        (None, None) => {
            let message = "id or deviceIdentifier is required.";
            return Err(refused("MissingRequiredField", message.to_owned()));
        }
    };
    let shown = row(resource, ticket, found);
    let link = (ticket, shown.id);
    if !state.store.ticket_configurations.insert(link) {
        let id = shown.id;
        let message = format!("Configuration {id} is already attached to Ticket {ticket}.");
        return Err(refused("ObjectExists", message));
    }
    state.changes += 1;
    let href_base = config.href_base();
    let shown = api::world(config, state, &href_base).record(resource.view(), &shown);
    Ok(Answer::success(action.operation.status, &shown))
}

/// A configuration is taken at its word where nobody has set any up.
fn trust(config: &Config, state: &mut State, action: &Acting<'_>, id: i64) {
    let known =
        state.store.is_seeded(CONFIGURATIONS) || state.store.get(CONFIGURATIONS, id).is_some();
    if known || !config.switches.trust_unseeded_references {
        return;
    }
    let info = Info::new(config.clock.now(state.changes), action.by.name);
    let named = write::Interned {
        path: CONFIGURATIONS,
        id,
        fields: Fields::new(),
    };
    write::make_interned(&mut state.store, vec![named], &info);
}

fn remove(state: &mut State, ticket: i64, id: i64) -> Result<Answer, Refusal> {
    if !state.store.ticket_configurations.remove(&(ticket, id)) {
        return Err(Refusal::not_found("Configuration", id));
    }
    state.changes += 1;
    Ok(Answer::empty(204))
}

fn refused(code: &str, message: String) -> Refusal {
    let problem = Problem {
        code: code.to_owned(),
        message,
        resource: "configuration".to_owned(),
        field: "id".to_owned(),
    };
    Refusal::invalid("configuration", vec![problem])
}
