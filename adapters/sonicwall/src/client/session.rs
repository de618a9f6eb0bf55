//! Tokens of a console: one per tenant, since another tenant's would show that one's data.

use cw_sync_core::model::TenantKey;
use cw_sync_core::source::SourceError;
use secrecy::{ExposeSecret, SecretString};
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync;

/// How long a token is good.
#[derive(Debug, Clone, Copy)]
pub(super) struct Life {
    /// Since it was handed out.
    pub(super) whole: Duration,
    /// Since it was used last.
    pub(super) idle: Duration,
}

/// The sessions of one console. A clone shares them.
#[derive(Clone)]
pub(super) struct Sessions {
    life: Life,
    slots: Arc<Mutex<HashMap<TenantKey, Slot>>>,
}

/// Held while a token is fetched, so that parallel reads of a tenant fetch one.
type Slot = Arc<sync::Mutex<Option<Session>>>;

struct Session {
    token: SecretString,
    since: Instant,
    used: Instant,
}

impl Session {
    fn is_fresh(&self, life: Life, now: Instant) -> bool {
        now.duration_since(self.since) < life.whole && now.duration_since(self.used) < life.idle
    }
}

impl Sessions {
    pub(super) fn new(life: Life) -> Self {
        Self {
            life,
            slots: Arc::default(),
        }
    }

    /// The tenant's token; a new one by `log_in` when there is none, it is too old, or it is the
    /// one that was refused.
    pub(super) async fn token(
        &self,
        tenant: &TenantKey,
        refused: Option<&SecretString>,
        log_in: impl Future<Output = Result<SecretString, SourceError>>,
    ) -> Result<SecretString, SourceError> {
        let slot = {
            let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
            slots.entry(tenant.clone()).or_default().clone()
        };
        let mut session = slot.lock().await;
        let is_refused = |token: &SecretString| {
            refused.is_some_and(|it| it.expose_secret() == token.expose_secret())
        };
        let now = Instant::now();
        if let Some(held) = session.as_mut()
            && held.is_fresh(self.life, now)
            && !is_refused(&held.token)
        {
            held.used = now;
            return Ok(held.token.clone());
        }
        *session = None;
        let token = log_in.await?;
        let now = Instant::now();
        *session = Some(Session {
            token: token.clone(),
            since: now,
            used: now,
        });
        Ok(token)
    }
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sessions").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_good_for_its_life_and_while_it_is_used() {
        let life = Life {
            whole: Duration::from_secs(100),
            idle: Duration::from_secs(10),
        };
        let since = Instant::now();
        let after = |seconds| since + Duration::from_secs(seconds);
        for (used, now, fresh) in [
            (0, 0, true),
            (0, 9, true),
            (0, 10, false),
            (95, 99, true),
            (95, 100, false),
        ] {
            let session = Session {
                token: "t0ken".into(),
                since,
                used: after(used),
            };
            assert_eq!(session.is_fresh(life, after(now)), fresh, "{used} {now}");
        }
    }

    #[tokio::test]
    async fn one_token_per_tenant_is_fetched_once_and_again_when_refused() {
        let minute = Duration::from_secs(60);
        let sessions = Sessions::new(Life {
            whole: minute,
            idle: minute,
        });
        let logs_in = |token: &'static str| async move { Ok(SecretString::from(token)) };
        let (birch, cedar) = (TenantKey::from("1"), TenantKey::from("2"));
        let first = sessions.token(&birch, None, logs_in("a")).await.unwrap();
        for (tenant, refused, next, expected) in [
            (&birch, None, "b", "a"),
            (&cedar, None, "c", "c"),
            (&birch, Some(&first), "d", "d"),
            // Somebody else has fetched a new one meanwhile.
            (&birch, Some(&first), "e", "d"),
        ] {
            let token = sessions
                .token(tenant, refused, logs_in(next))
                .await
                .unwrap();
            assert_eq!(token.expose_secret(), expected, "{next}");
        }
        let fails = async { Err(SourceError::Unavailable("down".to_owned())) };
        let refused = SecretString::from("d");
        assert!(sessions.token(&birch, Some(&refused), fails).await.is_err());
        let token = sessions.token(&birch, None, logs_in("f")).await.unwrap();
        assert_eq!(
            token.expose_secret(),
            "f",
            "the refused one is not used again"
        );
    }
}
