use crate::access::{Call, Refusal};
use crate::companies::RefreshError;
use crate::error::CHECK_THE_KEYS;
use crate::integration::Conflict;
use crate::mapping::csv::LineError;
use crate::model::{IntegrationId, OrganizationId, TenantKey};
use crate::plugin::{PluginError, Problem, check};
use crate::store::StoreError;
use crate::vault::VaultError;
use crate::wizard::{Finding, OptionsError};

/// A result of a portal's call.
pub type Result<T, E = PortalError> = std::result::Result<T, E>;

/// Why a call of a portal was not made or failed. Holds no secret.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PortalError {
    /// The caller may not make it. Nothing was done.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// It stands against another integration, or another person's change.
    #[error(transparent)]
    Conflict(#[from] Conflict),
    /// What was given does not fit: all that is wrong, by path.
    #[error("{}", check::list(.0))]
    Invalid(Vec<Problem>),
    /// The adapter is not known, or does not take its settings.
    #[error(transparent)]
    Plugin(#[from] PluginError),
    /// A credential cannot be encrypted or opened.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Choices of the set-up cannot be used as CWM is: all that is wrong (AD-9).
    #[error("{}", findings(.0))]
    Unfit(Vec<Finding>),
    /// What can be chosen cannot be told.
    #[error(transparent)]
    Options(#[from] OptionsError),
    /// Companies could not be fetched.
    #[error(transparent)]
    Companies(#[from] RefreshError),
    /// CWM does not take the keys: the line of an error log (SW-53), and what to check.
    #[error("{line} {CHECK_THE_KEYS}")]
    Auth {
        /// What was called, for which company id, and CWM's answer.
        line: String,
        /// CWM's error.
        source: cw_manage::Error,
    },
    /// CWM cannot be reached with what was set, or failed.
    #[error(transparent)]
    Cwm(#[from] cw_manage::Error),
    /// What was set for CWM is no configuration.
    #[error(transparent)]
    Config(#[from] cw_manage::ConfigError),
    /// It was submitted never, or reset: there is nothing to run.
    #[error("integration `{0}` is not set up: submit its set-up first")]
    NotSubmitted(IntegrationId),
    /// What was typed to confirm a reset does not fit. Nothing was removed.
    #[error("nothing was reset: type `{0}` to confirm")]
    Unconfirmed(IntegrationId),
    /// The tenant is not mapped, so that there is nothing to sync.
    #[error("tenant `{0}` is not mapped; choose its company first")]
    NotMapped(TenantKey),
    /// Lines of a file are wrong: all of them. Nothing was kept.
    #[error("nothing was imported: {}", crate::mapping::csv::list(.0))]
    Lines(Vec<LineError>),
    /// The host could not say who its people are.
    #[error("the people of organization `{organization}` could not be read: {source}")]
    Directory {
        /// The organization.
        organization: OrganizationId,
        /// Why.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A run could not be made.
    #[error(transparent)]
    Run(#[from] crate::Error),
    /// What is asked of the service that runs jobs cannot be done.
    #[error(transparent)]
    Service(#[from] crate::service::ServiceError),
    /// It panicked, or the program ended in its midst.
    #[error(
        "{call} on integration `{integration}` broke off, by a defect of an adapter or of this \
         program: its log says where; look at what was done before you do it again"
    )]
    BrokeOff {
        /// What was called.
        call: Call,
        /// On which integration.
        integration: IntegrationId,
    },
    /// The call was made, and the audit trail does not say so.
    #[error("{call} on integration `{integration}` was done, but could not be audited: {source}")]
    Unaudited {
        /// What was done.
        call: Call,
        /// On which integration.
        integration: IntegrationId,
        /// Why.
        source: StoreError,
    },
}

fn findings(findings: &[Finding]) -> String {
    let findings: Vec<_> = findings.iter().map(ToString::to_string).collect();
    findings.join(". ")
}
