//! Calls in a member's name (cwm-api §2).

use crate::auth::Credentials;
use crate::client::{Call, Client, USER_TYPE};
use crate::endpoint::PathArgs;
use crate::error::{Context, Error, ErrorKind, Result};
use crate::http::{HeaderValue, Method};
use crate::types::date;
use chrono::Utc;
use futures::future::{BoxFuture, FutureExt};
use secrecy::SecretString;
use serde::Deserialize;
use std::sync::PoisonError;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// How long before its end a token is renewed.
const MARGIN: Duration = Duration::from_secs(10 * 60);
/// How long a token lives whose end CWM does not say. Real ones live for about four hours.
const UNSAID: Duration = Duration::from_secs(60 * 60);
/// After a renewal failed, how long the token that still holds is used before the next.
const PATIENCE: Duration = Duration::from_secs(30);

/// A member in whose name calls are made, and its token.
pub(crate) struct Member {
    identifier: String,
    place: String,
    token: std::sync::Mutex<Option<Token>>,
    /// Held while a token is made: a burst of calls makes one. Those who have waited for a failure
    /// share it.
    minting: Mutex<Option<Failed>>,
}

#[derive(Clone)]
struct Token {
    authorization: HeaderValue,
    minted: Instant,
    renew: Instant,
    ends: Instant,
}

struct Failed {
    error: Error,
    at: Instant,
}

/// CWM's answer.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Minted {
    public_key: SecretString,
    private_key: SecretString,
    #[serde(default, with = "date")]
    expiration: Option<chrono::DateTime<Utc>>,
}

impl Member {
    pub(crate) fn place(&self) -> &str {
        &self.place
    }

    fn token(&self) -> std::sync::MutexGuard<'_, Option<Token>> {
        self.token.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fresh(&self) -> Option<HeaderValue> {
        let token = self.token();
        let fresh = token
            .as_ref()
            .filter(|token| token.renew > Instant::now())?;
        Some(fresh.authorization.clone())
    }

    /// The token, if it still holds, and is not to be renewed for a while.
    fn make_do(&self) -> Option<HeaderValue> {
        let now = Instant::now();
        let mut token = self.token();
        let holds = token.as_mut().filter(|token| token.ends > now)?;
        holds.renew = (now + PATIENCE).min(holds.ends);
        Some(holds.authorization.clone())
    }
}

// The token is a secret.
impl std::fmt::Debug for Member {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Member({})", self.identifier)
    }
}

impl Client {
    /// A client whose calls are made in a member's name: CWM applies that member's rights and notes
    /// it as the author. `identifier` is the member's, such as `jdoe`.
    ///
    /// It shares connections, limits and discovery with this one. Its token is made now, and renewed
    /// in time with this client's keys.
    ///
    /// # Errors
    ///
    /// When CWM gives no token. It refuses API members: this client needs the keys of an integrator
    /// login that may impersonate members (cwm-api §2).
    pub async fn as_member(&self, identifier: impl Into<String>) -> Result<Client> {
        let identifier = identifier.into();
        let own = self.in_the_name_of(None);
        let (site, company) = (own.config().site.name(), &own.config().company);
        let member = Member {
            place: format!("{site} (company {company}, member {identifier})"),
            identifier,
            token: std::sync::Mutex::default(),
            minting: Mutex::default(),
        };
        let client = own.in_the_name_of(Some(member));
        if let Some(member) = client.impersonated() {
            client.token_of(member).await?;
        }
        Ok(client)
    }

    /// The member in whose name calls are made.
    pub fn member(&self) -> Option<&str> {
        Some(&self.impersonated()?.identifier)
    }

    /// The `Authorization` of a member's calls.
    pub(crate) async fn token_of(&self, member: &Member) -> Result<HeaderValue> {
        let came = Instant::now();
        if let Some(fresh) = member.fresh() {
            return Ok(fresh);
        }
        let mut failed = member.minting.lock().await;
        if let Some(fresh) = member.fresh() {
            return Ok(fresh);
        }
        if let Some(failed) = &*failed
            && failed.at >= came
        {
            return Err(failed.error.clone());
        }
        match self.mint(&member.identifier).await {
            Ok(token) => {
                let authorization = token.authorization.clone();
                *member.token() = Some(token);
                Ok(authorization)
            }
            Err(error) => {
                if let Some(old) = member.make_do() {
                    return Ok(old);
                }
                *failed = Some(Failed {
                    error: error.clone(),
                    at: Instant::now(),
                });
                Err(error)
            }
        }
    }

    /// Forgets a member's token that a call `sent` then was refused with; false for a client that
    /// calls in its own name.
    pub(crate) fn forget_token(&self, sent: Instant) -> bool {
        let Some(member) = self.impersonated() else {
            return false;
        };
        let mut token = member.token();
        if token.as_ref().is_none_or(|token| token.minted <= sent) {
            *token = None;
        }
        true
    }

    /// Makes a token with this client's own keys. Boxed: it is itself a call.
    fn mint<'a>(&'a self, identifier: &'a str) -> BoxFuture<'a, Result<Token>> {
        async move {
            let own = self.in_the_name_of(None);
            let template = "/system/members/{memberIdentifier}/tokens";
            let path = PathArgs::default().with(identifier).fill(template);
            let mut call = Call::new(Method::POST, template, path);
            call.headers
                .push((USER_TYPE, HeaderValue::from_static("integrator")));
            let body = serde_json::json!({ "memberIdentifier": identifier });
            call.body = Some(body.to_string().into_bytes().into());
            // One token more does no harm.
            call.reads = true;
            let context = own.context(&call);
            let answer = own.execute(call).await.map_err(explained)?;
            let minted = serde_json::from_slice(answer.body());
            // The answer holds keys: nothing of it may be in the message.
            minted
                .ok()
                .and_then(|minted| own.token(minted))
                .ok_or_else(|| unreadable(&context))
        }
        .boxed()
    }

    fn token(&self, minted: Minted) -> Option<Token> {
        let now = Instant::now();
        let left = match minted.expiration {
            Some(ends) => (ends - Utc::now()).to_std().unwrap_or_default(),
            None => UNSAID,
        };
        let keys = Credentials {
            public_key: minted.public_key,
            private_key: minted.private_key,
        };
        let company = &self.config().company;
        for secret in keys.secrets(company) {
            self.redactor().learn(secret);
        }
        // One that ends within the margin is renewed at half of its time.
        let renew = left.saturating_sub(MARGIN).max(left / 2);
        Some(Token {
            authorization: keys.authorization(company)?,
            minted: now,
            renew: now.checked_add(renew)?,
            ends: now.checked_add(left)?,
        })
    }
}

fn unreadable(context: &Context) -> Error {
    let words = "the answer holds no keys that can be used";
    context.error(ErrorKind::Decode, words)
}

fn explained(error: Error) -> Error {
    match error.kind() {
        ErrorKind::Unauthorized | ErrorKind::Forbidden => error.hint(
            "calls in a member's name need the keys of an integrator login with member \
             impersonation; an API member's keys are refused whatever its rights",
        ),
        ErrorKind::NotFound => error.hint("check the member's identifier"),
        _ => error,
    }
}
