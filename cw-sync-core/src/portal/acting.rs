use super::{Portal, PortalError, Result};
use crate::access::{self, Call, Caller};
use crate::audit::{AuditEntry, Ending};
use crate::integration::{IntegrationRecord, Stamp};
use crate::model::IntegrationId;
use crate::store::SecretUpdate;

/// A portal in the hands of a person: its methods are the calls. Each topic has its own file.
///
/// A call is one method around `Acting::call`:
///
/// ```ignore
/// pub async fn unmap(&self, integration: &IntegrationId, tenant: &TenantKey) -> Result<()> {
///     self.call(Call::MapTenants, integration, |record| async move {
///         // What it does; the record is the integration as it is kept.
///         Ok(self.portal.store.remove_mapping(&record.id, tenant, self.now()).await?)
///     })
///     .await
/// }
/// ```
#[derive(Debug, Clone)]
pub struct Acting {
    pub(super) portal: Portal,
    pub(super) caller: Caller,
}

impl Acting {
    pub(super) fn new(portal: Portal, caller: Caller) -> Self {
        Self { portal, caller }
    }

    /// Who acts.
    pub fn caller(&self) -> &Caller {
        &self.caller
    }

    /// Checks whether the caller may, does it, and audits how it ended.
    pub(super) async fn call<T, F>(
        &self,
        call: Call,
        integration: &IntegrationId,
        act: impl FnOnce(IntegrationRecord) -> F + Send,
    ) -> Result<T>
    where
        F: Future<Output = Result<T>> + Send,
    {
        let made = async {
            let record = self.portal.store.integration(integration).await?;
            let record = record.ok_or_else(|| self.caller.none_of_theirs(call, integration))?;
            access::check(&self.caller, call, &record)?;
            act(record).await
        };
        self.audited(call, integration, made).await
    }

    /// Makes a call that checks itself whether the caller may, and audits how it ended.
    pub(super) async fn audited<T>(
        &self,
        call: Call,
        integration: &IntegrationId,
        made: impl Future<Output = Result<T>> + Send,
    ) -> Result<T> {
        let result = made.await;
        let ending = match &result {
            Err(PortalError::Refused(refusal)) => Ending::Refused(refusal.to_string()),
            _ if !call.changes() => return result,
            Err(error) => Ending::Failed(error.to_string()),
            Ok(_) => Ending::Done,
        };
        let at = self.portal.clock.now();
        let entry = AuditEntry::new(integration.clone(), at, &self.caller, call, ending);
        let kept = self.portal.store.keep_audit(&entry).await;
        match (kept, result) {
            (Err(source), Ok(_)) => Err(PortalError::Unaudited {
                call,
                integration: integration.clone(),
                source,
            }),
            // What went wrong first is what a person must know.
            (_, result) => result,
        }
    }

    /// Now, and the caller.
    pub(super) fn stamp(&self) -> Stamp {
        Stamp::new(self.portal.clock.now(), self.caller.user.clone())
    }

    /// Saves what the caller made of a record.
    pub(super) async fn save(
        &self,
        mut record: IntegrationRecord,
        secrets: &SecretUpdate,
    ) -> Result<()> {
        record.changed = self.stamp();
        Ok(self
            .portal
            .store
            .save_integration(&record, secrets)
            .await??)
    }
}
