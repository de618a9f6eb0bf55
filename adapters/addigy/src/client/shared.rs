//! What all clients of one account in this program have in common.

use super::lockout::Lockout;
use crate::config::AddigyConfig;
use chrono::Utc;
use cw_manage::http::SharedLoad;
use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// The requests per second and the lock-out of an account: Addigy counts by account, and not by who
/// connects for a run, a plan or a look.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) load: SharedLoad,
    pub(super) lockout: Lockout,
}

/// By a hash of server and token, which are kept nowhere.
type Accounts = HashMap<[u8; 32], Arc<Shared>>;

static ACCOUNTS: LazyLock<Mutex<Accounts>> = LazyLock::new(Mutex::default);

impl Shared {
    /// What is shared with all others who use this token now. Their rate holds, if there are any.
    pub(super) fn of(config: &AddigyConfig) -> Arc<Self> {
        let mut hash = Sha256::new();
        hash.update(config.root.origin().ascii_serialization());
        hash.update("\n");
        hash.update(config.token.expose_secret());
        let mut accounts = ACCOUNTS.lock().unwrap_or_else(PoisonError::into_inner);
        // What nobody holds is kept for as long as it matters to whoever comes next.
        let now = Utc::now();
        accounts.retain(|_, one| Arc::strong_count(one) > 1 || one.lockout.matters(now));
        let new = || {
            Arc::new(Self {
                load: SharedLoad::new(config.load_limits()),
                lockout: Lockout::default(),
            })
        };
        let account = accounts.entry(hash.finalize().into());
        Arc::clone(account.or_insert_with(new))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_told_by_server_and_token() {
        let of = |token: &str, url: &str| Shared::of(&AddigyConfig::new(token, url).unwrap());
        let one = of("t1", "https://a.example/api/v2");
        assert!(Arc::ptr_eq(&one, &of(" t1\n", "https://A.example/api/v2/")));
        assert!(!Arc::ptr_eq(&one, &of("t2", "https://a.example/api/v2")));
        assert!(!Arc::ptr_eq(&one, &of("t1", "https://b.example/api/v2")));
    }

    #[test]
    fn who_connects_anew_knows_of_a_lock_out() {
        let config = AddigyConfig::new("t3", "https://a.example").unwrap();
        let error = Shared::of(&config).lockout.begin(Utc::now(), None);
        // Others come and go.
        Shared::of(&AddigyConfig::new("t4", "https://a.example").unwrap());
        assert_eq!(Shared::of(&config).lockout.check(Utc::now()), Err(error));
    }
}
