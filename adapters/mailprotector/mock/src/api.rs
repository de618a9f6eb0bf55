//! Mailprotector's calls.

use crate::Mailprotector;
use crate::world::{Domain, Group, World};
use axum::extract::{Path, Query, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use mock_vendor::{Shared, Vendor, carries};
use serde::Deserialize;
use serde_json::{Value, json};

type Here = State<Shared<Mailprotector>>;

impl Vendor for Mailprotector {
    type World = World;
    type Memory = ();

    fn routes() -> Router<Shared<Self>> {
        Router::new()
            .route("/api/v1/resellers/{id}", get(reseller))
            .route("/api/v1/resellers/{id}/customers", get(customers))
            .route("/api/v1/customers/{id}/domains", get(domains))
            .route("/api/v1/domains/{id}/user_groups", get(groups))
            .route("/api/v1/user_groups/{id}/services", get(services))
            .route("/api/v1/user_groups/{id}/users", get(users))
            .fallback(async || none())
    }

    fn refusal(world: &World, (): &mut (), request: &Parts) -> Option<Response> {
        let known = carries(request, "authorization", &format!("Bearer {}", world.key));
        let message = json!({ "message": "Invalid API key" });
        (!known).then(|| (StatusCode::UNAUTHORIZED, Json(message)).into_response())
    }
}

#[derive(Debug, Clone, Copy, Deserialize)]
struct Paging {
    page: Option<usize>,
    per_page: Option<usize>,
}

async fn reseller(State(shared): Here, Path(id): Path<u64>) -> Response {
    let reseller = shared.world().reseller;
    if reseller.id != id {
        return none();
    }
    Json(json!({ "id": reseller.id, "name": reseller.name })).into_response()
}

async fn customers(
    State(shared): Here,
    Path(id): Path<u64>,
    Query(paging): Query<Paging>,
) -> Response {
    let world = shared.world();
    if world.reseller.id != id {
        return none();
    }
    let reseller = json!({ "id": world.reseller.id, "name": world.reseller.name });
    let rows = world
        .customers
        .iter()
        .map(|customer| json!({ "id": customer.id, "name": customer.name, "reseller": reseller }));
    page(&world, rows.collect(), paging)
}

async fn domains(
    State(shared): Here,
    Path(id): Path<u64>,
    Query(paging): Query<Paging>,
) -> Response {
    let world = shared.world();
    let Some(customer) = world.customers.iter().find(|customer| customer.id == id) else {
        return none();
    };
    let rows = customer.domains.iter().map(|domain| {
        let parent = domain.alias_of.map(|id| json!({ "id": id }));
        json!({
            "id": domain.id, "name": domain.name, "parent": parent,
            "account": { "id": customer.id, "name": customer.name },
            "domain_status": { "id": 2, "name": "Active" },
        })
    });
    page(&world, rows.collect(), paging)
}

async fn groups(
    State(shared): Here,
    Path(id): Path<u64>,
    Query(paging): Query<Paging>,
) -> Response {
    let world = shared.world();
    let Some(domain) = all_domains(&world).find(|domain| domain.id == id) else {
        return none();
    };
    let rows = domain.groups.iter().map(|group| {
        json!({
            "id": group.id, "name": group.name, "user_count": group.user_count,
            "domain": { "id": domain.id, "name": domain.name },
        })
    });
    page(&world, rows.collect(), paging)
}

async fn services(
    State(shared): Here,
    Path(id): Path<u64>,
    Query(paging): Query<Paging>,
) -> Response {
    let world = shared.world();
    let Some(group) = all_groups(&world).find(|group| group.id == id) else {
        return none();
    };
    let rows: Vec<_> = (1..)
        .zip(&group.services)
        .map(|(n, service)| {
            json!({
                "id": group.id * 10 + n, "service_type": service,
                "user_group": { "id": group.id, "name": group.name },
            })
        })
        .collect();
    match rows.as_slice() {
        [one] if world.one_service_as_object => Json(one).into_response(),
        _ => page(&world, rows, paging),
    }
}

async fn users(State(shared): Here, Path(id): Path<u64>, Query(paging): Query<Paging>) -> Response {
    let world = shared.world();
    let Some(group) = all_groups(&world).find(|group| group.id == id) else {
        return none();
    };
    let kinds = [(group.users, (1, "User")), (group.aliases, (2, "Alias"))];
    let kinds = kinds
        .into_iter()
        .flat_map(|(count, kind)| std::iter::repeat_n(kind, count as usize));
    let rows = (1..).zip(kinds).map(|(n, (kind, name))| {
        json!({
            "id": group.id * 1_000 + n, "name": format!("u{n}"),
            "user_type": { "id": kind, "name": name },
        })
    });
    page(&world, rows.collect(), paging)
}

fn all_domains(world: &World) -> impl Iterator<Item = &Domain> {
    world
        .customers
        .iter()
        .flat_map(|customer| &customer.domains)
}

fn all_groups(world: &World) -> impl Iterator<Item = &Group> {
    all_domains(world).flat_map(|domain| &domain.groups)
}

fn none() -> Response {
    let message = json!({ "message": "Not found" });
    (StatusCode::NOT_FOUND, Json(message)).into_response()
}

/// A page of a list: 25 rows unless told, 50 at most.
fn page(world: &World, rows: Vec<Value>, paging: Paging) -> Response {
    let size = paging.per_page.unwrap_or(25).clamp(1, 50);
    let number = paging.page.unwrap_or(1).max(1);
    let (total, pages) = (rows.len(), rows.len().div_ceil(size));
    let skipped = (number - 1).saturating_mul(size);
    let rows: Vec<_> = rows.into_iter().skip(skipped).take(size).collect();
    let mut answer = Json(rows).into_response();
    if world.tells_pages {
        let told = json!({
            "page": number, "per_page": size, "total": total, "total_pages": pages,
            "next_page": (number < pages).then_some(number + 1),
        });
        if let Ok(told) = HeaderValue::try_from(told.to_string()) {
            answer.headers_mut().insert("x-pagination", told);
        }
    }
    answer
}
