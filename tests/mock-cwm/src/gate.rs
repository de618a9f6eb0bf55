//! Lets a request in: its address, version, keys and rights, before the API looks at it.

use std::sync::Arc;

use hyper::{HeaderMap, Method, Uri};

use crate::answer::{Answer, Refusal};
use crate::api::{self, Call};
use crate::auth::{self, Credentials, Known};
use crate::callbacks;
use crate::config::Config;
use crate::discovery;
use crate::lag::Length;
use crate::members::{Actor, ApiMember, Right};
use crate::routing::{Endpoint, Route, endpoint};
use crate::rules::system;
use crate::shared::{Scheme, Shared};
use crate::table::{Does, Operation};
use crate::tokens;
use crate::version;

/// A request, with what its address means.
pub(crate) struct Asked<'a> {
    /// Its method.
    pub method: &'a str,
    /// Its query string.
    pub query: &'a str,
    /// Its path and query.
    pub target: &'a str,
    headers: &'a HeaderMap,
    body: &'a [u8],
    scheme: Scheme,
    route: Route<'a>,
    endpoint: Option<Endpoint>,
    operation: Option<&'static Operation>,
}

impl<'a> Asked<'a> {
    pub(crate) fn new(
        route: Route<'a>,
        method: &'a Method,
        uri: &'a Uri,
        headers: &'a HeaderMap,
        body: &'a [u8],
        scheme: Scheme,
    ) -> Self {
        let endpoint = match route {
            Route::Api(path) => endpoint(path),
            _ => None,
        };
        let method = method.as_str();
        let operation = endpoint
            .as_ref()
            .and_then(|found| found.place.operation(method));
        Self {
            method,
            query: uri.query().unwrap_or_default(),
            target: uri.path_and_query().map_or("/", |target| target.as_str()),
            headers,
            body,
            scheme,
            route,
            endpoint,
            operation,
        }
    }

    /// Whether it changes records.
    pub(crate) fn is_write(&self) -> bool {
        self.operation.is_some_and(Operation::is_write)
    }

    /// Whether it asks for a page of a collection.
    pub(crate) fn is_list(&self) -> bool {
        self.operation
            .is_some_and(|operation| matches!(operation.does, Does::List | Does::Search))
    }

    /// Whether it asks for forward-only paging.
    pub(crate) fn forward_only(&self) -> bool {
        self.header("pagination-type")
            .is_some_and(|kind| kind.eq_ignore_ascii_case("forward-only"))
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Refuses a body of the wrong kind. One without a content type passes for JSON; many clients
    /// send none.
    fn check_content(&self, operation: &Operation) -> Result<(), Refusal> {
        let kind = self.header("content-type").map(str::to_ascii_lowercase);
        let is = |word| kind.as_ref().map(|kind| kind.contains(word));
        let (fits, message) = match operation.does {
            Does::Upload => (
                is("multipart/form-data") == Some(true),
                "The request body must be a form.",
            ),
            _ => (
                self.body.is_empty() || is("json") != Some(false),
                "The request body must be JSON.",
            ),
        };
        match fits {
            true => Ok(()),
            false => Err(Refusal::new(415, "ConnectWiseApi", message)),
        }
    }
}

/// Answers a request as the server does when nothing fails. `lag` holds for what it writes.
pub(crate) fn answer(
    shared: &Shared,
    config: &Config,
    asked: &Asked<'_>,
    lag: Option<Length>,
) -> Answer {
    let switches = &config.switches;
    if asked.target.len() > switches.max_url {
        return Answer::html(switches.over_long_url, "URI Too Long");
    }
    match asked.route {
        Route::CompanyInfo(company) => discovery::answer(config, asked.method, company),
        Route::CallbackKey => callback_key(shared, config, asked).unwrap_or_else(Answer::from),
        Route::Stale if switches.stale_codebase_as_json => Refusal::no_endpoint().into(),
        Route::Stale => Answer::html(404, "File or directory not found."),
        Route::Control(_) | Route::Unroutable => {
            Answer::text(400, "Cannot route. Codebase/company is invalid")
        }
        Route::Api(path) => api(shared, config, asked, path, lag).unwrap_or_else(Answer::from),
    }
}

fn api(
    shared: &Shared,
    config: &Config,
    asked: &Asked<'_>,
    path: &str,
    lag: Option<Length>,
) -> Result<Answer, Refusal> {
    if config.switches.ssl_required && asked.scheme == Scheme::Http {
        return Err(Refusal::new(403, "Security", "SSL is required."));
    }
    let caller = caller(shared, config, asked)?;
    version::check(asked.header("accept"), &config.switches)?;
    if let Some(member) = tokens::member_of_path(path) {
        return mint(shared, config, asked, caller.as_deref(), member);
    }
    let endpoint = asked.endpoint.as_ref().ok_or_else(Refusal::no_endpoint)?;
    let operation = asked
        .operation
        .ok_or_else(|| Refusal::no_verb(asked.method))?;
    let right = Right::of(asked.method, operation.is_write());
    if caller
        .as_ref()
        .is_some_and(|caller| !caller.is_allowed(right, path))
    {
        return Err(auth::forbidden());
    }
    if operation.is_write() {
        asked.check_content(operation)?;
    }
    let call = Call {
        path,
        query: asked.query,
        forward_only: asked.forward_only(),
        body: asked.body,
        content_type: asked.header("content-type"),
        by: caller
            .as_deref()
            .map_or(Actor::anybody("anonymous"), Actor::member),
    };
    let mut state = shared.lock();
    state.lag.expect(lag);
    let answer = api::perform(config, &mut state, endpoint, operation, &call);
    state.lag.expect(None);
    let answer = answer?;
    if operation.is_write() {
        shared.note_write(&mut state);
    }
    Ok(answer)
}

/// Answers a request for the key that callbacks are signed with.
fn callback_key(shared: &Shared, config: &Config, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    if asked.method != "GET" {
        return Err(Refusal::no_verb(asked.method));
    }
    if !config.switches.anonymous_callback_key {
        member(shared, config, asked)?;
    }
    callbacks::key_answer(config, asked.query)
}

/// The member who calls; nobody, where that is allowed.
fn caller(
    shared: &Shared,
    config: &Config,
    asked: &Asked<'_>,
) -> Result<Option<Arc<ApiMember>>, Refusal> {
    let is_info = asked
        .endpoint
        .as_ref()
        .and_then(|found| found.place.resource)
        .is_some_and(|resource| resource.path == system::INFO);
    if config.switches.anonymous_system_info && is_info {
        return Ok(None);
    }
    member(shared, config, asked).map(Some)
}

/// The member whose keys a request carries.
fn member(shared: &Shared, config: &Config, asked: &Asked<'_>) -> Result<Arc<ApiMember>, Refusal> {
    let credentials = Credentials {
        authorization: asked.header("authorization"),
        client_id: asked.header("clientid"),
        user_type: asked.header("x-cw-usertype"),
    };
    let state = shared.lock();
    let known = Known {
        members: &shared.members,
        tokens: &state.tokens,
        now: config.clock.now(state.changes),
    };
    auth::check(config, known, credentials)
}

/// Answers `/system/members/{identifier}/tokens`.
fn mint(
    shared: &Shared,
    config: &Config,
    asked: &Asked<'_>,
    caller: Option<&ApiMember>,
    member: &str,
) -> Result<Answer, Refusal> {
    if asked.method != "POST" {
        return Err(Refusal::no_verb(asked.method));
    }
    let may =
        config.switches.anybody_impersonates || caller.is_some_and(ApiMember::may_impersonate);
    if !may {
        return Err(auth::forbidden());
    }
    let user_type = asked.header("x-cw-usertype");
    if config.switches.user_type_required && !auth::is_type(user_type, "integrator") {
        return Err(auth::not_authenticated(config));
    }
    let member = discovery::decoded(member);
    tokens::check_body(asked.body, &member)?;
    let mut state = shared.lock();
    let mut with_keys = shared.members.iter();
    let with_keys = with_keys.find(|known| known.identifier().eq_ignore_ascii_case(&member));
    // A member of the system that has no keys of its own may do everything.
    let is_stored = || {
        let mut found = state.store.named("/system/members", "identifier", &member);
        found.next().is_some()
    };
    let member = match with_keys {
        Some(known) => (**known).clone(),
        None if is_stored() => ApiMember::new(&member, "", ""),
        None => {
            let message = format!("Member {member} not found");
            return Err(Refusal::new(404, "NotFound", message));
        }
    };
    let now = config.clock.now(state.changes);
    Ok(state
        .tokens
        .mint(&member, now, config.switches.token_minutes))
}
