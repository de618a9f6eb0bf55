//! Answers a list or a count: filter, order, page, show.

use std::cmp::Ordering;

use serde_json::Value;

use crate::answer::Refusal;
use crate::present::{Shown, World};
use crate::rules::Narrowing;
use crate::store::Stored;
use crate::table::View;

use super::bind::{self, Filter, MemberFilter};
use super::eval;
use super::narrow::Ids;
use super::order;
use super::paging::Links;
use super::{Params, Projection, find_condition};

/// One page of a list.
#[derive(Debug)]
pub(crate) struct Page {
    /// The records, as they are shown.
    pub rows: Vec<Shown>,
    /// The `Link` header.
    pub link: Option<String>,
}

/// Answers a list. `url` is what links begin with; `forward` asks for forward-only paging.
///
/// # Errors
///
/// A 400 for parameters that make no sense.
pub(crate) fn list(
    world: &World<'_>,
    view: View,
    parents: &[i64],
    params: &Params,
    url: &str,
    forward: bool,
) -> Result<Page, Refusal> {
    let selection = Selection::new(world, view, params)?;
    let fields = params.fields.as_deref();
    let shown = Projection::new(fields, view.record, world.switches.omit_unknown_fields)?;
    let show = |stored: &Stored| shown.apply(world.record(view, stored));
    let size = params.page_size(world.switches.cap_page_size)?;
    let links = Links {
        url,
        repeated: params.repeated(),
        size,
    };

    if forward {
        if params.order_by.is_some() {
            return Err(find_condition(
                "orderBy is not supported with forward-only pagination.",
            ));
        }
        let after = params.page_id()?;
        let page: Vec<_> = selection.found(parents, after).take(size + 1).collect();
        let more = page.len() > size;
        let page = &page[..page.len().min(size)];
        let next = page.last().filter(|_| more).map(|stored| stored.id);
        let rows = page.iter().map(|stored| show(stored)).collect();
        return Ok(Page {
            rows,
            link: Some(links.forward(next)),
        });
    }

    let page = params.page()?;
    let before = (page - 1).saturating_mul(size);
    if selection.takes_all() && params.order_by.is_none() {
        // Only the page itself is looked at.
        let rows = world.store.under(view.resource.path, parents, None);
        let rows = rows.skip(before).take(size).map(show).collect();
        let all = world.store.count(view.resource.path, parents);
        return Ok(Page {
            rows,
            link: links.numbered(page, all),
        });
    }
    let mut found: Vec<_> = selection.found(parents, None).collect();
    if let Some(order) = &params.order_by {
        found = sorted(world, view, found, &order::keys(order, view.record)?);
    }
    let rows = found.iter().skip(before).take(size);
    let rows = rows.map(|stored| show(stored)).collect();
    Ok(Page {
        rows,
        link: links.numbered(page, found.len()),
    })
}

/// Counts the records that the conditions take.
///
/// # Errors
///
/// A 400 for conditions that make no sense.
pub(crate) fn count(
    world: &World<'_>,
    view: View,
    parents: &[i64],
    params: &Params,
) -> Result<usize, Refusal> {
    let selection = Selection::new(world, view, params)?;
    if selection.takes_all() {
        return Ok(world.store.count(view.resource.path, parents));
    }
    Ok(selection.found(parents, None).count())
}

/// Everything that a request filters by.
struct Selection<'a> {
    world: &'a World<'a>,
    view: View,
    filter: Option<Filter>,
    members: Vec<MemberFilter>,
    narrowing: Option<Narrowing>,
}

impl<'a> Selection<'a> {
    fn new(world: &'a World<'a>, view: View, params: &Params) -> Result<Self, Refusal> {
        let record = view.record;
        let filter = params.conditions.as_deref();
        let filter = filter
            .map(|text| bind::conditions(text, record))
            .transpose()?;
        let children = params.child_conditions.as_deref();
        let children = children
            .map(|text| bind::child_conditions(text, record))
            .transpose()?;
        let custom = params.custom_field_conditions.as_deref();
        let custom = custom
            .map(|text| bind::custom_field_conditions(text, record))
            .transpose()?;
        let members = children.into_iter().chain(custom).collect();
        Ok(Self {
            world,
            view,
            filter,
            members,
            narrowing: view.resource.domain.narrow(world, params),
        })
    }

    /// Whether no record is left out.
    fn takes_all(&self) -> bool {
        let shows_all = self.world.lag.shows_all(self.view.resource.path);
        let takes_all = self.filter.is_none() && self.members.is_empty();
        shows_all && takes_all && self.narrowing.is_none()
    }

    /// The records that are taken, by id, from the one after `after`. What the condition says of
    /// ids is looked up, not searched for.
    fn found(
        &self,
        parents: &[i64],
        after: Option<i64>,
    ) -> Box<dyn Iterator<Item = &'a Stored> + '_> {
        let store = self.world.store;
        let path = self.view.resource.path;
        let after = after.unwrap_or(i64::MIN);
        let ids = self.filter.as_ref().map_or(Ids::ALL, Ids::of);
        match ids {
            Ids::Only(ids) => {
                let parents = parents.to_vec();
                let ids = ids.into_iter().filter(move |id| *id > after);
                let found = ids.filter_map(move |id| store.get_under(path, &parents, id));
                Box::new(found.filter(|stored| self.takes(stored)))
            }
            Ids::Between(low, high) => {
                let after = after.max(low.saturating_sub(1));
                let found = store.under(path, parents, Some(after));
                let found = found.take_while(move |stored| stored.id <= high);
                Box::new(found.filter(|stored| self.takes(stored)))
            }
        }
    }

    fn takes(&self, stored: &Stored) -> bool {
        let Self { world, view, .. } = self;
        let nulls = world.switches.not_equal_takes_null;
        if world.lag.hides(view.resource.path, stored.id) {
            return false;
        }
        if let Some(narrowing) = &self.narrowing
            && !narrowing(world.store, stored)
        {
            return false;
        }
        let whole = self.filter.as_ref().is_none_or(|filter| {
            eval::matches(filter, &|path| world.value(*view, stored, path), nulls)
        });
        whole
            && self.members.iter().all(|wanted| {
                let list = world.value(*view, stored, &[wanted.list]);
                list.as_ref()
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten()
                    .any(|member| {
                        let value = |path: &[&'static str]| {
                            path.iter()
                                .try_fold(member, |value, name| value.get(name))
                                .cloned()
                        };
                        eval::matches(&wanted.filter, &value, nulls)
                    })
            })
    }
}

/// Sorts by the keys; equals keep the order of their ids.
fn sorted<'a>(
    world: &World<'_>,
    view: View,
    found: Vec<&'a Stored>,
    keys: &[order::Key],
) -> Vec<&'a Stored> {
    let mut rows: Vec<(Vec<Option<Value>>, &Stored)> = found
        .into_iter()
        .map(|stored| {
            let values = keys.iter().map(|key| world.value(view, stored, &key.path));
            (values.collect(), stored)
        })
        .collect();
    rows.sort_by(|(left, _), (right, _)| {
        let pairs = keys.iter().zip(left.iter().zip(right));
        let mut orders = pairs.map(|(key, (left, right))| {
            let order = order::compare(left.as_ref(), right.as_ref());
            if key.descending {
                order.reverse()
            } else {
                order
            }
        });
        orders
            .find(|order| order.is_ne())
            .unwrap_or(Ordering::Equal)
    });
    rows.into_iter().map(|(_, stored)| stored).collect()
}
