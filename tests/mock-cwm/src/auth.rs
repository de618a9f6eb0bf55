//! Who calls (cwm-api §2).

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};

use crate::answer::Refusal;
use crate::config::Config;
use crate::members::ApiMember;
use crate::tokens::Tokens;

/// The headers that say who calls.
#[derive(Clone, Copy)]
pub(crate) struct Credentials<'a> {
    /// `Authorization`.
    pub authorization: Option<&'a str>,
    /// `clientId`.
    pub client_id: Option<&'a str>,
    /// `x-cw-usertype`.
    pub user_type: Option<&'a str>,
}

/// Everybody who may call.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known<'a> {
    /// Those who were there from the start.
    pub members: &'a [Arc<ApiMember>],
    /// Those who act as another.
    pub tokens: &'a Tokens,
    /// The time, by which tokens expire.
    pub now: DateTime<Utc>,
}

/// Finds the member who calls.
///
/// # Errors
///
/// The 401 for wrong keys, or the answer for a missing client id, with the statuses that the
/// switches say.
pub(crate) fn check(
    config: &Config,
    known: Known<'_>,
    credentials: Credentials<'_>,
) -> Result<Arc<ApiMember>, Refusal> {
    let keys = credentials.authorization.and_then(basic);
    let keys = keys.as_deref().and_then(|found| keys_of(config, found));
    let member = keys
        .and_then(|(public, private)| find(config, known, public, private, credentials.user_type));
    let Some(member) = member else {
        return Err(not_authenticated(config));
    };
    if credentials.client_id != Some(config.client_id.as_str()) {
        let status = config.switches.missing_client_id;
        let message = "A valid clientId header is required.";
        return Err(Refusal::new(status, "ConnectWiseApi", message));
    }
    Ok(member)
}

fn find(
    config: &Config,
    known: Known<'_>,
    public: &str,
    private: &str,
    user_type: Option<&str>,
) -> Option<Arc<ApiMember>> {
    let own = known
        .members
        .iter()
        .find(|member| member.has_keys(public, private));
    if let Some(member) = own {
        return Some(member.clone());
    }
    let member = known.tokens.member(public, private, known.now)?;
    let named = !config.switches.user_type_required || is_type(user_type, "member");
    named.then(|| member.clone())
}

/// Whether the `x-cw-usertype` header has a value.
pub(crate) fn is_type(user_type: Option<&str>, wanted: &str) -> bool {
    user_type.is_some_and(|found| found.eq_ignore_ascii_case(wanted))
}

/// The answer to keys that nobody has.
pub(crate) fn not_authenticated(config: &Config) -> Refusal {
    match config.switches.bad_credentials {
        404 => Refusal::no_endpoint(),
        status => Refusal::new(status, "ConnectWiseApi", "UserNotAuthenticated"),
    }
}

/// The answer to somebody who may not do that.
pub(crate) fn forbidden() -> Refusal {
    let message = "You do not have security permission to perform this action.";
    Refusal::new(403, "Security", message)
}

/// The user and password of a Basic header, still joined by a colon.
fn basic(header: &str) -> Option<String> {
    let (scheme, encoded) = header.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()
}

fn keys_of<'a>(config: &Config, found: &'a str) -> Option<(&'a str, &'a str)> {
    let (company, keys) = found.split_once('+')?;
    let ours = company.eq_ignore_ascii_case(&config.company);
    keys.split_once(':').filter(|_| ours)
}
