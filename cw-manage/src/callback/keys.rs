//! Signing keys: fetched, kept for a while, few at a time.

use super::signature::SigningKey;
use super::verify::VerifyError;
use crate::client::Client;
use crate::error::{Context, ErrorKind};
use crate::http::Method;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;
use url::Url;

/// Most keys that are kept.
const KEPT: usize = 64;
/// Most fetches within a minute: whoever makes up ids must not use up CWM's limits for us.
const FETCHES: usize = 30;
const MINUTE: Duration = Duration::from_secs(60);

pub(super) struct Keys {
    client: Client,
    /// How long a key is believed.
    pub(super) lifetime: Duration,
    /// How long a key that did not fit is believed all the same.
    pub(super) refetch: Duration,
    /// For one fetch. CWM gives up a delivery after five seconds.
    pub(super) limit: Duration,
    known: Mutex<HashMap<Url, Known>>,
    /// When keys were fetched lately. Held while one is: a burst of deliveries fetches once.
    fetches: tokio::sync::Mutex<VecDeque<Instant>>,
}

#[derive(Clone)]
struct Known {
    key: SigningKey,
    fetched: Instant,
}

/// CWM's answer.
#[derive(Deserialize)]
struct Answer {
    signing_key: SecretString,
}

impl Keys {
    pub(super) fn new(client: Client) -> Self {
        Self {
            client,
            lifetime: Duration::from_secs(60 * 60),
            refetch: MINUTE,
            limit: Duration::from_secs(4),
            known: Mutex::default(),
            fetches: tokio::sync::Mutex::default(),
        }
    }

    pub(super) fn client(&self) -> &Client {
        &self.client
    }

    /// The key at a checked address.
    pub(super) async fn get(&self, url: &Url) -> Result<SigningKey, VerifyError> {
        self.younger_than(self.lifetime, url).await
    }

    /// The key again, after one did not fit: a new one, unless it is known to be new.
    pub(super) async fn again(&self, url: &Url) -> Result<SigningKey, VerifyError> {
        self.younger_than(self.refetch.min(self.lifetime), url)
            .await
    }

    async fn younger_than(&self, age: Duration, url: &Url) -> Result<SigningKey, VerifyError> {
        let came = Instant::now();
        let known = || {
            let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            let young = |known: &&Known| known.fetched >= came || known.fetched.elapsed() < age;
            known.get(url).filter(young).map(|known| known.key.clone())
        };
        if let Some(key) = known() {
            return Ok(key);
        }
        let deadline = came + self.limit;
        let waiting = tokio::time::timeout_at(deadline, self.fetches.lock());
        let mut fetches = waiting.await.map_err(|_| VerifyError::Busy)?;
        if let Some(key) = known() {
            return Ok(key);
        }
        // The one before took all of the time.
        if Instant::now() >= deadline {
            return Err(VerifyError::Busy);
        }
        while fetches.front().is_some_and(|at| at.elapsed() >= MINUTE) {
            fetches.pop_front();
        }
        if fetches.len() >= FETCHES {
            return Err(VerifyError::Busy);
        }
        fetches.push_back(Instant::now());
        let key = self.fetch(url, deadline).await?;
        self.remember(url, key.clone());
        Ok(key)
    }

    fn remember(&self, url: &Url, key: SigningKey) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= KEPT && !known.contains_key(url) {
            let oldest = known.iter().min_by_key(|(_, known)| known.fetched);
            if let Some(oldest) = oldest.map(|(url, _)| url.clone()) {
                known.remove(&oldest);
            }
        }
        let fetched = Instant::now();
        known.insert(url.clone(), Known { key, fetched });
    }

    async fn fetch(&self, url: &Url, deadline: Instant) -> Result<SigningKey, VerifyError> {
        let template = "/system/callbackkey/index.rails";
        let context = Context::new(&Method::GET, template, self.client.place(), false);
        let fetching = self.client.read_at(url.clone(), &context);
        let answer = match tokio::time::timeout_at(deadline, fetching).await {
            Ok(answer) => answer.map_err(VerifyError::Key)?,
            Err(_) => {
                let words = format!("no answer within {} s", self.limit.as_secs());
                return Err(VerifyError::Key(context.error(ErrorKind::Transport, words)));
            }
        };
        // Nothing of the answer may be in the message: it is a secret.
        let answer: Option<Answer> = serde_json::from_slice(answer.body()).ok();
        let key = answer.filter(|answer| !answer.signing_key.expose_secret().is_empty());
        let Some(Answer { signing_key }) = key else {
            let words = "the answer holds no signing key";
            return Err(VerifyError::Key(context.error(ErrorKind::Decode, words)));
        };
        Ok(SigningKey::new(signing_key.expose_secret()))
    }
}
