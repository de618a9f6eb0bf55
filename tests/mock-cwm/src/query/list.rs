//! Answers a list or a count: filter, order, page, show.

use std::cmp::Ordering;

use serde_json::Value;

use crate::answer::Refusal;
use crate::present::World;
use crate::store::{Fields, Stored};
use crate::table::Resource;

use super::bind::{self, Filter, MemberFilter};
use super::eval;
use super::order;
use super::paging::Links;
use super::{Params, Projection, find_condition};

/// One page of a list.
#[derive(Debug)]
pub(crate) struct Page {
    /// The records, as they are shown.
    pub rows: Vec<Fields>,
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
    resource: &Resource,
    parents: &[i64],
    params: &Params,
    url: &str,
    forward: bool,
) -> Result<Page, Refusal> {
    let selection = Selection::new(world, resource, params)?;
    let fields = params.fields.as_deref();
    let shown = Projection::new(fields, resource.record, world.switches.omit_unknown_fields)?;
    let show = |stored: &Stored| shown.apply(world.record(resource, stored));
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
        let found = world.store.under(resource.path, parents, after);
        let page: Vec<_> = found
            .filter(|stored| selection.takes(stored))
            .take(size + 1)
            .collect();
        let more = page.len() > size;
        let page = &page[..page.len().min(size)];
        let next = page.last().filter(|_| more).map(|stored| stored.id);
        let rows = page.iter().map(|stored| show(stored)).collect();
        return Ok(Page {
            rows,
            link: Some(links.forward(next)),
        });
    }

    let mut found: Vec<_> = world
        .store
        .under(resource.path, parents, None)
        .filter(|stored| selection.takes(stored))
        .collect();
    if let Some(order) = &params.order_by {
        found = sorted(
            world,
            resource,
            found,
            &order::keys(order, resource.record)?,
        );
    }
    let page = params.page()?;
    let rows = found
        .iter()
        .skip((page - 1).saturating_mul(size))
        .take(size);
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
    resource: &Resource,
    parents: &[i64],
    params: &Params,
) -> Result<usize, Refusal> {
    let selection = Selection::new(world, resource, params)?;
    let found = world.store.under(resource.path, parents, None);
    Ok(found.filter(|stored| selection.takes(stored)).count())
}

/// Everything that a request filters by.
struct Selection<'a> {
    world: &'a World<'a>,
    resource: &'a Resource,
    filter: Option<Filter>,
    members: Vec<MemberFilter>,
}

impl<'a> Selection<'a> {
    fn new(world: &'a World<'a>, resource: &'a Resource, params: &Params) -> Result<Self, Refusal> {
        let record = resource.record;
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
            resource,
            filter,
            members,
        })
    }

    fn takes(&self, stored: &Stored) -> bool {
        let Self {
            world, resource, ..
        } = self;
        let nulls = world.switches.not_equal_takes_null;
        if world.lag.hides(resource.path, stored.id) {
            return false;
        }
        let whole = self.filter.as_ref().is_none_or(|filter| {
            eval::matches(filter, &|path| world.value(resource, stored, path), nulls)
        });
        whole
            && self.members.iter().all(|wanted| {
                let list = world.value(resource, stored, &[wanted.list]);
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
    resource: &Resource,
    found: Vec<&'a Stored>,
    keys: &[order::Key],
) -> Vec<&'a Stored> {
    let mut rows: Vec<(Vec<Option<Value>>, &Stored)> = found
        .into_iter()
        .map(|stored| {
            let values = keys
                .iter()
                .map(|key| world.value(resource, stored, &key.path));
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
