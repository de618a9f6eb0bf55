//! Requests of the Self Service app, in our own style.

use crate::account::Account;
use crate::client::Call;
use crate::map;
use crate::source::Members;
use async_trait::async_trait;
use chrono::Utc;
use cw_sync_core::model::Tenant;
use cw_sync_core::source::{AlertQuery, AlertSnapshot, AlertSource, Snapshot, SourceError};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Reads `POST /self-service/requests/query`, which is ours: Addigy publishes no such call. It lists
/// what users of a policy's devices asked for.
#[derive(Debug)]
pub(crate) struct SelfService(Arc<Account>);

impl SelfService {
    pub(crate) fn new(account: Arc<Account>) -> Self {
        Self(account)
    }
}

#[async_trait]
impl AlertSource for SelfService {
    async fn alerts(
        &self,
        tenant: &Tenant,
        query: &AlertQuery,
    ) -> Result<AlertSnapshot, SourceError> {
        let Self(account) = self;
        let members = Members::of(account, &tenant.key).await?;
        let taken_at = Utc::now();
        let read = |status| {
            let policy = tenant.key.as_str();
            account.client.list(Call::Requests { policy, status })
        };
        let (mut requests, mut gaps) = map::requests(read("Open").await?);
        let known: BTreeSet<_> = requests.iter().map(|one| one.key.clone()).collect();
        let missing = |key: &_| map::is_request(key) && !known.contains(key);
        if query.open.iter().any(missing) {
            let (closed, unread) = map::requests(read("Closed").await?);
            // One that was opened again meanwhile is open.
            let closed = closed.into_iter().filter(|one| missing(&one.key));
            requests.extend(closed.filter(|one| query.open.contains(&one.key)));
            gaps.extend(unread);
        }
        let mut gaps = account.client.tidy_gaps(gaps);
        gaps.extend(members.gaps.iter().cloned());
        let requests = members.own(&requests);
        Ok(AlertSnapshot::all_open(Snapshot::with_gaps(
            requests, gaps, taken_at,
        )))
    }
}
