//! What is read of an integration.

use super::{Acting, Result};
use crate::access::{self, Call, Role};
use crate::audit::AuditEntry;
use crate::integration::{Connection, Stamp, State};
use crate::model::IntegrationId;
use crate::store::AuditId;

/// How an integration stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Status {
    /// The vendor's name.
    pub vendor: String,
    /// How far the set-up is.
    pub state: State,
    /// Which CWM it writes to.
    pub connection: Option<Connection>,
    /// When it was changed last, and by whom.
    pub changed: Stamp,
}

/// An integration that the caller may look at.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Listed {
    /// The integration.
    pub id: IntegrationId,
    /// The id of the vendor's adapter.
    pub vendor: String,
    /// How far the set-up is.
    pub state: State,
    /// What the caller is to it.
    pub role: Role,
}

impl Acting {
    /// The integrations that the caller may look at. Nobody is refused: others see none.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn integrations(&self) -> Result<Vec<Listed>> {
        let records = self.portal.store.integrations().await?.into_iter();
        let own = records.filter_map(|record| {
            Some(Listed {
                role: access::role(&self.caller, &record)?,
                id: record.id,
                vendor: record.vendor,
                state: record.state,
            })
        });
        Ok(own.collect())
    }

    /// How an integration stands.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn status(&self, integration: &IntegrationId) -> Result<Status> {
        self.call(Call::ReadStatus, integration, |record| async move {
            let vendor = self.portal.registry.get(&record.vendor)?;
            Ok(Status {
                vendor: vendor.name().to_owned(),
                state: record.state,
                connection: record.connection,
                changed: record.changed,
            })
        })
        .await
    }

    /// Who did what, newest first; what is older than `before`, to page.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn audit(
        &self,
        integration: &IntegrationId,
        before: Option<AuditId>,
        limit: u32,
    ) -> Result<Vec<AuditEntry>> {
        self.call(Call::ReadAudit, integration, |record| async move {
            let entries = self.portal.store.audit(&record.id, before, limit);
            Ok(entries.await?)
        })
        .await
    }
}
