//! The verbs of the API on the records. No I/O: a request has been read and let in already.

mod bulk;
mod bundle;
mod general;
mod save;
#[cfg(test)]
mod tests;

use serde_json::{Value, json};

use crate::answer::{Answer, Refusal};
use crate::config::Config;
use crate::members::Actor;
use crate::present::{Shown, World};
use crate::query::{self, Params, Projection};
use crate::routing::Endpoint;
use crate::rules::{self, Acting};
use crate::shared::{State, concrete_path};
use crate::store::{Fields, Store, Stored};
use crate::table::{self, Bulk, Does, Form, Id, Operation, RecordType, Resource, View};
use crate::write::{self, Mode};

pub(crate) use save::{change, edit};

use save::Saving;

/// A request, reduced to what the API looks at.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    /// The API path, from the resource on.
    pub path: &'a str,
    /// The query string.
    pub query: &'a str,
    /// Whether forward-only paging is asked for.
    pub forward_only: bool,
    /// The body.
    pub body: &'a [u8],
    /// What kind of body it is, as its header says.
    pub content_type: Option<&'a str>,
    /// Who calls.
    pub by: Actor<'a>,
}

/// Everything that reading and checking need to know.
pub(crate) fn world<'a>(config: &'a Config, state: &'a State, href_base: &'a str) -> World<'a> {
    World {
        store: &state.store,
        switches: &config.switches,
        today: config.clock.today(),
        lag: &state.lag,
        codebase: &config.codebase,
        href_base,
    }
}

/// Does what a request asks for.
///
/// # Errors
///
/// The refusal, when nothing has been changed.
pub(crate) fn perform(
    config: &Config,
    state: &mut State,
    endpoint: &Endpoint,
    operation: &'static Operation,
    call: &Call<'_>,
) -> Result<Answer, Refusal> {
    let answer = answer(config, state, endpoint, operation, call);
    state.outbox.settle(answer.is_ok());
    answer
}

fn answer(
    config: &Config,
    state: &mut State,
    endpoint: &Endpoint,
    operation: &'static Operation,
    call: &Call<'_>,
) -> Result<Answer, Refusal> {
    if operation.does == Does::Bundle {
        return bundle::answer(config, state, operation, call);
    }
    let href_base = config.href_base();
    let ids = ids(&world(config, state, &href_base), endpoint)?;
    let acting = Acting {
        operation,
        path: call.path,
        ids: &ids,
        body: call.body,
        content_type: call.content_type,
        by: call.by,
    };
    let Some(resource) = operation.resource else {
        let own = rules::domain(operation.path).act(config, state, &acting);
        return own.unwrap_or_else(|| Ok(general::answer(operation, None)));
    };
    let request = Request {
        operation,
        resource,
        record: operation.answer.unwrap_or(resource.record),
        // The last id may be the record's own.
        parents: &ids[..resource.depth().min(ids.len())],
        id: ids.get(resource.depth()).copied(),
        params: Params::new(call.query),
        call,
    };
    request.check_there(&world(config, state, ""))?;
    if let Some(answer) = resource.domain.act(config, state, &acting) {
        return answer;
    }
    match operation.does {
        Does::List | Does::Search => request.list(config, state),
        Does::Count => request.count(config, state),
        Does::Get => request.get(config, state),
        Does::Usages => request.usages(config, state),
        Does::Show => request.show(config, state),
        Does::Default => Ok(Answer::success(
            operation.status,
            &general::blank(resource.record),
        )),
        Does::Create => request.create(config, state),
        Does::Replace => request.replace(config, state),
        Does::Patch => request.patch(config, state),
        Does::Delete => request.delete(config, state),
        Does::Clear => request.clear(config, state),
        Does::ReplaceOnly | Does::PatchOnly => request.write_only(config, state),
        Does::Bulk(bulk) => request.bulk(config, state, bulk),
        Does::Copy => request.copy(config, state),
        Does::Upload | Does::Download | Does::Act | Does::Bundle => request.general(config, state),
    }
}

/// The ids of a path. Each that names a record must name one that is there, but for the last: what
/// that means is the operation's business.
fn ids(world: &World<'_>, endpoint: &Endpoint) -> Result<Vec<i64>, Refusal> {
    let mut ids: Vec<i64> = Vec::new();
    let last = endpoint.ids.len();
    for (at, (id, above)) in endpoint.ids.iter().zip(&endpoint.place.above).enumerate() {
        let above = above.and_then(table::by_template);
        let id = match (id, above) {
            (Id::Number(id), _) => *id,
            (Id::Word(word), Some(resource)) => {
                let named = |name| world.store.named(resource.path, name, word).next();
                let found = named("identifier").or_else(|| named("name"));
                found
                    .map(|stored| stored.id)
                    .ok_or_else(|| missing(resource, word))?
            }
            // A word that names no record, such as whom a deletion is told to.
            (Id::Word(_), None) => 0,
        };
        if let (Some(resource), true) = (above, at + 1 < last) {
            let found = world.store.get_under(resource.path, &ids, id);
            found.ok_or_else(|| missing(resource, id))?;
        }
        ids.push(id);
    }
    Ok(ids)
}

fn missing(resource: &Resource, id: impl std::fmt::Display) -> Refusal {
    Refusal::new(
        404,
        "NotFound",
        format!("{} {id} not found", resource.record.name),
    )
}

/// A request whose path has been understood.
struct Request<'a> {
    operation: &'static Operation,
    resource: &'static Resource,
    /// What is shown.
    record: &'static RecordType,
    parents: &'a [i64],
    id: Option<i64>,
    params: Params,
    call: &'a Call<'a>,
}

impl Request<'_> {
    fn view(&self) -> View {
        View {
            resource: self.resource,
            record: self.record,
        }
    }

    /// The record that the path names.
    fn find<'s>(&self, world: &World<'s>) -> Result<&'s Stored, Refusal> {
        let id = self.id.unwrap_or_default();
        let found = world.store.get_under(self.resource.path, self.parents, id);
        found.ok_or_else(|| missing(self.resource, id))
    }

    /// What the path names has to be there: the record above a collection, and the one that
    /// something is done with.
    fn check_there(&self, world: &World<'_>) -> Result<(), Refusal> {
        self.check_parent(world)?;
        let acts = matches!(
            self.operation.does,
            Does::Upload | Does::Download | Does::Act
        );
        match self.id {
            Some(_) if acts => self.find(world).map(|_| ()),
            _ => Ok(()),
        }
    }

    /// The record above, of which a collection is a part. Without one there is no collection.
    fn check_parent(&self, world: &World<'_>) -> Result<(), Refusal> {
        let (Some((id, above)), Some(parent)) = (self.parents.split_last(), self.resource.parent())
        else {
            return Ok(());
        };
        let found = world.store.get_under(parent.path, above, *id);
        found.map(|_| ()).ok_or_else(|| missing(parent, id))
    }

    fn projection(&self, config: &Config) -> Result<Projection, Refusal> {
        let omit = config.switches.omit_unknown_fields;
        Projection::new(self.params.fields.as_deref(), self.record, omit)
    }

    /// One record, alone or as the list that some operations make of it.
    fn one(&self, shown: Shown) -> Answer {
        match self.operation.form {
            Form::List => Answer::success(self.operation.status, &[shown]),
            Form::Empty => Answer::empty(204),
            _ => Answer::success(self.operation.status, &shown),
        }
    }

    fn list(&self, config: &Config, state: &State) -> Result<Answer, Refusal> {
        let href_base = config.href_base();
        let gathered = self.gathered(state);
        let world = World {
            store: gathered.as_ref().unwrap_or(&state.store),
            ..world(config, state, &href_base)
        };
        let url = config.link_url(self.call.path);
        let mut params = Params::new(self.call.query);
        if self.operation.does == Does::Search {
            params.take_body(&write::body_fields(self.call.body, self.record)?);
        }
        let forward = self.call.forward_only;
        let page = query::list(&world, self.view(), self.parents, &params, &url, forward)?;
        let answer = Answer::page(self.operation.status, page.rows);
        Ok(match page.link {
            Some(link) => answer.with("link", link),
            None => answer,
        })
    }

    fn count(&self, config: &Config, state: &State) -> Result<Answer, Refusal> {
        let gathered = self.gathered(state);
        let world = World {
            store: gathered.as_ref().unwrap_or(&state.store),
            ..world(config, state, "")
        };
        let count = query::count(&world, self.resource.view(), self.parents, &self.params)?;
        Ok(Answer::success(200, &json!({ "count": count })))
    }

    fn get(&self, config: &Config, state: &State) -> Result<Answer, Refusal> {
        let href_base = config.href_base();
        let gathered = self.gathered(state);
        let world = World {
            store: gathered.as_ref().unwrap_or(&state.store),
            ..world(config, state, &href_base)
        };
        let shown = world.record(self.view(), self.find(&world)?);
        Ok(self.one(self.projection(config)?.apply(shown)))
    }

    fn usages(&self, config: &Config, state: &State) -> Result<Answer, Refusal> {
        let world = world(config, state, "");
        let stored = self.find(&world)?;
        Ok(Answer::success(
            200,
            &general::usages(&world, self.resource, stored.id),
        ))
    }

    fn show(&self, config: &Config, state: &State) -> Result<Answer, Refusal> {
        let href_base = config.href_base();
        let world = world(config, state, &href_base);
        let only = world
            .store
            .under(self.resource.path, self.parents, None)
            .next();
        let nothing = general::nothing(config, self.parents, self.call.by.name);
        let shown = world.record(self.view(), only.unwrap_or(&nothing));
        Ok(self.one(self.projection(config)?.apply(shown)))
    }

    fn saving<'s>(&'s self, id: i64, mode: Mode, raw: &'s Fields) -> Saving<'s> {
        Saving {
            resource: self.resource,
            parents: self.parents,
            id,
            mode,
            raw,
            by: self.call.by,
        }
    }

    fn create(&self, config: &Config, state: &mut State) -> Result<Answer, Refusal> {
        let projection = self.projection(config)?;
        let raw = write::body_fields(self.call.body, self.resource.record)?;
        let id = state.store.next_id(self.resource.path);
        let shown = save::save(config, state, &self.saving(id, Mode::Create, &raw))?;
        let location = format!("{}/{id}", concrete_path(self.resource.path, self.parents));
        let answer = self.one(projection.apply(shown));
        Ok(answer.with("location", config.link_url(&location)))
    }

    fn replace(&self, config: &Config, state: &mut State) -> Result<Answer, Refusal> {
        let projection = self.projection(config)?;
        let id = self.find(&world(config, state, ""))?.id;
        let raw = write::body_fields(self.call.body, self.resource.record)?;
        let shown = save::save(config, state, &self.saving(id, Mode::Replace, &raw))?;
        Ok(self.one(projection.apply(shown)))
    }

    fn patch(&self, config: &Config, state: &mut State) -> Result<Answer, Refusal> {
        let projection = self.projection(config)?;
        let stored = self.find(&world(config, state, ""))?;
        let id = stored.id;
        let raw = self.patched(config, stored)?;
        let shown = save::save(config, state, &self.saving(id, Mode::Update, &raw))?;
        Ok(self.one(projection.apply(shown)))
    }

    fn patched(&self, config: &Config, stored: &Stored) -> Result<Fields, Refusal> {
        let before = stored.fields.unpack(self.resource);
        write::apply_patch(
            self.call.body,
            self.resource.record,
            &before,
            &config.switches,
        )
    }

    /// Writes the only record of a place, which begins to exist with the first write.
    fn write_only(&self, config: &Config, state: &mut State) -> Result<Answer, Refusal> {
        let world = world(config, state, "");
        let projection = self.projection(config)?;
        let only = world
            .store
            .under(self.resource.path, self.parents, None)
            .next();
        let id = only.map_or_else(|| world.store.next_id(self.resource.path), |only| only.id);
        let (mode, raw) = if self.operation.does == Does::PatchOnly {
            let nothing = general::nothing(config, self.parents, self.call.by.name);
            (
                Mode::Update,
                self.patched(config, only.unwrap_or(&nothing))?,
            )
        } else {
            let raw = write::body_fields(self.call.body, self.resource.record)?;
            (Mode::Replace, raw)
        };
        let shown = save::save(config, state, &self.saving(id, mode, &raw))?;
        Ok(self.one(projection.apply(shown)))
    }

    fn delete(&self, config: &Config, state: &mut State) -> Result<Answer, Refusal> {
        let href_base = config.href_base();
        let world = world(config, state, &href_base);
        let stored = self.find(&world)?;
        let (id, shown) = (stored.id, world.record(self.view(), stored));
        save::delete(config, state, self.resource, id, self.call.by)?;
        Ok(self.one(shown))
    }

    /// Deletes all records of a collection, or none.
    fn clear(&self, config: &Config, state: &mut State) -> Result<Answer, Refusal> {
        let world = world(config, state, "");
        let all = world.store.under(self.resource.path, self.parents, None);
        let all: Vec<&Stored> = all.collect();
        for stored in &all {
            rules::deletion(&world, self.resource, stored)?;
        }
        let all: Vec<i64> = all.iter().map(|stored| stored.id).collect();
        for id in all {
            save::delete(config, state, self.resource, id, self.call.by)?;
        }
        Ok(Answer::empty(204))
    }

    /// Makes a record like another one, with what the body says otherwise.
    fn copy(&self, config: &Config, state: &mut State) -> Result<Answer, Refusal> {
        let projection = self.projection(config)?;
        let sent = match self.call.body {
            [] => Fields::new(),
            body => write::body_fields(body, self.record)?,
        };
        let original = self.id.or_else(|| sent.get("id").and_then(Value::as_i64));
        let original = original.unwrap_or_default();
        let found = state
            .store
            .get_under(self.resource.path, self.parents, original);
        let found = found.ok_or_else(|| missing(self.resource, original))?;
        let mut raw = found.fields.unpack(self.resource);
        let id = state.store.next_id(self.resource.path);
        // No two records have one identifier.
        if let Some(Value::String(identifier)) = raw.get_mut("identifier") {
            identifier.push_str(&format!("-{id}"));
        }
        raw.extend(sent);
        let shown = save::save(config, state, &self.saving(id, Mode::Create, &raw))?;
        Ok(self.one(projection.apply(shown)))
    }

    fn bulk(&self, config: &Config, state: &mut State, bulk: Bulk) -> Result<Answer, Refusal> {
        let payload = bulk::perform(config, state, self, bulk)?;
        Ok(Answer::success(
            self.operation.status,
            &json!({ "payload": payload }),
        ))
    }

    /// The general answer to a step of CWM's own that no rule does.
    fn general(&self, config: &Config, state: &State) -> Result<Answer, Refusal> {
        let href_base = config.href_base();
        let world = world(config, state, &href_base);
        let own = self.record.schema == self.resource.record.schema && self.id.is_some();
        let shown = match own {
            true => Some(world.record(self.resource.view(), self.find(&world)?)),
            false => None,
        };
        Ok(general::answer(self.operation, shown))
    }

    /// The records with those that a place gathers from others, if it does.
    fn gathered(&self, state: &State) -> Option<Store> {
        gathered(&state.store, self.resource, self.parents)
    }
}

/// The records with those that a place gathers from others, if it does.
pub(crate) fn gathered(
    store: &Store,
    resource: &'static Resource,
    parents: &[i64],
) -> Option<Store> {
    let rows = resource.domain.gather(store, parents)?;
    let mut store = store.clone();
    rows.into_iter()
        .for_each(|row| store.put(resource.path, row));
    Some(store)
}
