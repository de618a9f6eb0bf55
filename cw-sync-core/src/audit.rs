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
    /// What of the integration it was about: tenants, settings by their names, a run. Short, and
    /// without secrets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// How it ended.
    pub ending: Ending,
}

/// How much of what a call is about is kept, in characters; what is longer ends in `…`.
const LONGEST: usize = 300;

/// As much as is kept of the id of an integration, which a refused call may have made up.
pub(crate) const LONGEST_ID: usize = 200;

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
            integration: cut(integration.as_str(), LONGEST_ID).into(),
            at,
            user: caller.user.clone(),
            organization: caller.organization.clone(),
            call,
            about: None,
            ending,
        }
    }

    /// Says what it was about.
    #[must_use]
    pub fn about(mut self, about: &str) -> Self {
        let printable = about.replace(char::is_control, " ");
        self.about = Some(cut(printable.trim(), LONGEST)).filter(|about| !about.is_empty());
        self
    }
}

fn cut(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let kept = text.chars().take(longest - 1);
    kept.chain(['…']).collect()
}
