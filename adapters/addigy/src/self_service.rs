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
        let policy = tenant.key.as_str();
        let list = |status| Call::Requests { policy, status };
        let (mut requests, gaps) = map::requests(account.client.list(list("Open")).await?);
        let known: BTreeSet<_> = requests.iter().map(|one| &one.key).collect();
        let missing = query.open.iter().filter(|key| map::is_request(key));
        let missing = missing.filter(|key| !known.contains(key)).cloned();
        let (closed, unread) = account.over(list("Closed"), &missing.collect()).await?;
        requests.extend(closed);
        let mut gaps = account.client.tidy_gaps(gaps);
        gaps.extend(members.gaps.iter().cloned());
        let requests = Snapshot::with_gaps(members.own(&requests), gaps, taken_at);
        Ok(AlertSnapshot::all_open(requests.doubting(unread)))
    }
}
