//! Who did what: the trail that a portal leaves.

use crate::access::{Call, Caller, User};
use crate::model::{IntegrationId, OrganizationId};
use crate::store::AuditId;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// One call of a portal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditEntry {
    /// Its name. Later entries' names are greater.
    pub id: AuditId,
    /// The integration that was asked for; a refused call may have named one that is not there.
    pub integration: IntegrationId,
    /// When the call ended.
    pub at: DateTime<Utc>,
    /// Who called.
    pub user: User,
    /// Their organization.
    pub organization: OrganizationId,
    /// What they called.
    pub call: Call,
    /// How it ended.
    pub ending: Ending,
}

/// How a call ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Ending {
    /// It was done.
    Done,
    /// The caller may not: why. Nothing was done.
    Refused(String),
    /// It failed: why.
    Failed(String),
}

impl AuditEntry {
    /// An entry under a new name.
    pub fn new(
        integration: IntegrationId,
        at: DateTime<Utc>,
        caller: &Caller,
        call: Call,
        ending: Ending,
    ) -> Self {
        Self {
            id: AuditId::generate(),
            integration,
            at,
            user: caller.user.clone(),
            organization: caller.organization.clone(),
            call,
            ending,
        }
    }
}
