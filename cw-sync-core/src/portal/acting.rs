use super::{Portal, PortalError, Result};
use crate::access::{self, Call, Caller};
use crate::audit::{AuditEntry, Ending};
use crate::integration::{IntegrationRecord, Stamp};
use crate::model::IntegrationId;
use crate::store::SecretUpdate;
use futures::FutureExt;
use std::panic::AssertUnwindSafe;
use tracing::Instrument;

/// A portal in the hands of a person: its methods are the calls. Each topic has its own file.
///
/// A call that only reads is one method around `Acting::call`, one that changes something around
/// `Acting::change`:
///
/// ```ignore
/// pub async fn cancel_run(&self, integration: &IntegrationId) -> Result<usize> {
///     let told = |runs: &Result<usize>| runs.as_ref().ok().map(|runs| format!("{runs} runs"));
///     self.change(Call::CancelRun, integration, told, |it, record| async move {
///         // What it does; the record is the integration as it is kept.
///         Ok(it.portal.service.cancel(&record.id, &it.caller.user.name)?)
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

    /// Checks whether the caller may, and does what only reads. A refusal is audited.
    pub(super) async fn call<T, F>(
        &self,
        call: Call,
        integration: &IntegrationId,
        act: impl FnOnce(IntegrationRecord) -> F + Send,
    ) -> Result<T>
    where
        F: Future<Output = Result<T>> + Send,
    {
        debug_assert!(!call.changes(), "{call} is to be made to its end");
        let made = async { act(self.permitted(call, integration).await?).await };
        let result = made.await;
        self.audited(call, integration, None, result).await
    }

    /// Checks whether the caller may, does it [to its end](Self::to_its_end), and audits how it
    /// ended and what it was `about`: short, and without secrets.
    pub(super) async fn change<T, F>(
        &self,
        call: Call,
        integration: &IntegrationId,
        about: impl FnOnce(&Result<T>) -> Option<String> + Send + 'static,
        act: impl FnOnce(Self, IntegrationRecord) -> F + Send + 'static,
    ) -> Result<T>
    where
        T: Send + 'static,
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let (it, id) = (self.clone(), integration.clone());
        let made = async move {
            let record = it.permitted(call, &id).await?;
            act(it, record).await
        };
        self.to_its_end(call, integration, about, made).await
    }

    /// Makes a call, which checks itself whether the caller may, and audits it, whether somebody
    /// still waits for it or not: a client that goes away would leave half of it done, and none of
    /// it told.
    pub(super) async fn to_its_end<T: Send + 'static>(
        &self,
        call: Call,
        integration: &IntegrationId,
        about: impl FnOnce(&Result<T>) -> Option<String> + Send + 'static,
        made: impl Future<Output = Result<T>> + Send + 'static,
    ) -> Result<T> {
        let (it, id) = (self.clone(), integration.clone());
        let broken = PortalError::BrokeOff {
            call,
            integration: id.clone(),
        };
        let whole = async move {
            // Whatever panics, an adapter for instance: that it was tried is audited.
            let made = AssertUnwindSafe(made).catch_unwind().await;
            let result = made.unwrap_or_else(|_| {
                let integration = id.clone();
                Err(PortalError::BrokeOff { call, integration })
            });
            let about = about(&result);
            it.audited(call, &id, about, result).await
        };
        let done = tokio::spawn(whole.in_current_span()).await;
        done.unwrap_or(Err(broken))
    }

    async fn permitted(
        &self,
        call: Call,
        integration: &IntegrationId,
    ) -> Result<IntegrationRecord> {
        let record = self.portal.store.integration(integration).await?;
        let record = record.ok_or_else(|| self.caller.none_of_theirs(call, integration))?;
        access::check(&self.caller, call, &record)?;
        Ok(record)
    }

    /// Audits how a call ended.
    async fn audited<T>(
        &self,
        call: Call,
        integration: &IntegrationId,
        about: Option<String>,
        result: Result<T>,
    ) -> Result<T> {
        let ending = match &result {
            Err(PortalError::Refused(refusal)) => Ending::Refused(refusal.to_string()),
            _ if !call.changes() => return result,
            Err(error) => Ending::Failed(error.to_string()),
            Ok(_) => Ending::Done,
        };
        let at = self.portal.clock.now();
        let mut entry = AuditEntry::new(integration.clone(), at, &self.caller, call, ending);
        if let Some(about) = about {
            entry = entry.about(&about);
        }
        let Err(source) = self.portal.store.keep_audit(&entry).await else {
            return result;
        };
        metrics::counter!("cw_sync_unaudited_total").increment(1);
        tracing::error!(
            integration = %entry.integration,
            %call,
            user = entry.user.id.as_str(),
            ending = ?entry.ending,
            error = %source,
            "a call could not be audited"
        );
        // What went wrong first is what a person must know.
        result.and(Err(PortalError::Unaudited {
            call,
            integration: entry.integration,
            source,
        }))
    }

    /// Now, and the caller.
    pub(super) fn stamp(&self) -> Stamp {
        Stamp::new(self.portal.clock.now(), self.caller.user.clone())
    }

    /// Saves what the caller made of a record. What is hosted is what is kept from now on.
    pub(super) async fn save(
        &self,
        mut record: IntegrationRecord,
        secrets: &SecretUpdate,
    ) -> Result<()> {
        record.changed = self.stamp();
        let portal = &self.portal;
        portal.store.save_integration(&record, secrets).await??;
        portal.host_anew(&record.id).await;
        Ok(())
    }
}
