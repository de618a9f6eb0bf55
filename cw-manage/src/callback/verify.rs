use super::key_url::{self, KeyUrlError};
use super::keys::Keys;
use super::payload::{Payload, PayloadError};
use super::replay::Seen;
use super::signature::{self, SignatureError};
use crate::client::Client;
use crate::error::Error;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::ops::Deref;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Proves that a callback came from this client's CWM.
///
/// The signing key is fetched from where the callback says, but only if that is this client's own
/// server and company, with this client's keys, and no redirect is followed. Keys are kept for an
/// hour; one that does not fit is fetched anew, at most once a minute. No more than 30 keys are
/// fetched in a minute.
///
/// Make one and share it: it holds the keys, and what was delivered.
pub struct Verifier {
    keys: Keys,
    companies: Vec<String>,
    seen: Option<Mutex<Seen>>,
}

/// Builds a [`Verifier`].
pub struct VerifierBuilder(Verifier);

/// What was proven to come from CWM. Only a [`Verifier`] makes one.
///
/// ```compile_fail,E0423
/// use cw_manage::callback::{Payload, Verified};
/// fn believe(payload: Payload) -> Verified<Payload> {
///     Verified(payload)
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified<T>(T);

impl<T> Verified<T> {
    /// The thing itself.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Verified<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// Why a callback is not believed.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// The signature is missing or wrong.
    #[error(transparent)]
    Signature(#[from] SignatureError),
    /// The body is no payload.
    #[error(transparent)]
    Payload(#[from] PayloadError),
    /// The key is not where it must be. Nothing was fetched.
    #[error("the key of the callback is not fetched: {0}")]
    KeyUrl(#[from] KeyUrlError),
    /// The key could not be fetched: nothing is known of the callback.
    #[error("the key of the callback could not be fetched: {0}")]
    Key(#[source] Error),
    /// Too many keys were asked for in the last minute, or the server that has them is too slow.
    #[error(
        "too many callbacks with unknown keys came in the last minute, or their keys come too slowly; is \
         somebody forging them?"
    )]
    Busy,
    /// It was delivered before.
    #[error("the callback was delivered before")]
    Replayed,
}

impl VerifyError {
    /// The HTTP status to answer CWM with. It delivers again after 429 and others, for about six
    /// seconds, and not after 401 (cwm-api §7).
    pub fn answer_status(&self) -> u16 {
        match self {
            Self::Signature(_) | Self::KeyUrl(_) => 401,
            Self::Payload(_) => 400,
            Self::Key(_) | Self::Busy => 429,
            // It was done.
            Self::Replayed => 200,
        }
    }
}

impl Verifier {
    /// Starts a verifier of what this client's CWM posts.
    pub fn builder(client: &Client) -> VerifierBuilder {
        VerifierBuilder(Self {
            keys: Keys::new(client.clone()),
            companies: vec![client.config().company.clone()],
            seen: None,
        })
    }

    /// Checks a request: `signature` is the value of its header `x-content-signature`, `body` its
    /// bytes as they came, neither parsed nor written anew.
    ///
    /// # Errors
    ///
    /// When it is not proven to come from CWM; see [`VerifyError::answer_status`].
    pub async fn verify(
        &self,
        signature: impl AsRef<[u8]>,
        body: &[u8],
    ) -> Result<Verified<Payload>, VerifyError> {
        let signature = signature.as_ref();
        signature::decode(signature)?;
        let payload = Payload::parse_unverified(body)?;
        let named = payload.key_url.as_deref().ok_or(KeyUrlError::Missing)?;
        let site = &self.keys.client().config().site;
        let url = key_url::checked(named, site, &self.companies)?;
        let key = self.keys.get(&url).await?;
        if let Err(wrong) = key.check(signature, body) {
            let newer = self.keys.again(&url).await?;
            if newer == key {
                return Err(wrong.into());
            }
            newer.check(signature, body)?;
        }
        if let Some(seen) = &self.seen {
            let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
            if !seen.is_new(&mark(&payload, body)) {
                return Err(VerifyError::Replayed);
            }
        }
        Ok(Verified(payload))
    }

    /// Takes a delivery out of the replay window: for a callback that was verified but could not be
    /// dealt with, so that CWM's next try of it is let through.
    pub fn forget(&self, payload: &Payload, body: &[u8]) {
        if let Some(seen) = &self.seen {
            let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
            seen.forget(&mark(payload, body));
        }
    }
}

/// What tells an event from all others: its id, or all of it where an older CWM gives none.
fn mark(payload: &Payload, body: &[u8]) -> String {
    let digest = || STANDARD.encode(Sha256::digest(body));
    payload.message_id.clone().unwrap_or_else(digest)
}

impl VerifierBuilder {
    /// Refuses what was delivered before, by its message id; the last `remembered` ids are known.
    /// CWM delivers again what was not answered with success: see [`Verifier::forget`].
    #[must_use]
    pub fn replay_window(mut self, remembered: usize) -> Self {
        self.0.seen = Some(Mutex::new(Seen::new(remembered)));
        self
    }

    /// Believes keys of this `companyName` too, where CWM names the company otherwise than at its
    /// login.
    #[must_use]
    pub fn company_name(mut self, name: impl Into<String>) -> Self {
        self.0.companies.push(name.into());
        self
    }

    /// How long a key is believed. Default one hour.
    #[must_use]
    pub fn key_lifetime(mut self, lifetime: Duration) -> Self {
        self.0.keys.lifetime = lifetime;
        self
    }

    /// How soon a key that did not fit is fetched anew. Default one minute.
    #[must_use]
    pub fn key_refetch(mut self, after: Duration) -> Self {
        self.0.keys.refetch = after;
        self
    }

    /// How long fetching a key may take. Default four seconds: CWM gives up after five.
    #[must_use]
    pub fn key_time_limit(mut self, limit: Duration) -> Self {
        self.0.keys.limit = limit;
        self
    }

    /// Builds it.
    pub fn build(self) -> Verifier {
        self.0
    }
}

impl std::fmt::Debug for Verifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Verifier")
            .field("place", &self.keys.client().place())
            .field("replay_window", &self.seen.is_some())
            .finish_non_exhaustive()
    }
}

impl std::fmt::Debug for VerifierBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
