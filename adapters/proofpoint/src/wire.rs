//! Proofpoint's answers as they arrive. Nothing is required here: unknown fields are ignored, any
//! field may be absent, numbers and flags may come as texts. What a missing value means is
//! `map`'s to say.

use cw_sync_core::source::json::Loose;
use serde::Deserialize;

/// An organization, or a partner.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct OrgRow {
    pub(crate) name: Option<Loose>,
    /// It may change.
    pub(crate) primary_domain: Option<Loose>,
    /// It does not.
    pub(crate) eid: Option<Loose>,
    /// `organization`, `channel`, `strategic_partner`, `oem_partner`.
    #[serde(rename = "type")]
    pub(crate) kind: Option<Loose>,
    pub(crate) is_on_trial: Option<Loose>,
    pub(crate) licensing_package: Option<Loose>,
    pub(crate) active_users: Option<Loose>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Licensing {
    pub(crate) is_on_trial: Option<Loose>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct UserRow {
    pub(crate) is_active: Option<Loose>,
    pub(crate) is_billable: Option<Loose>,
}
