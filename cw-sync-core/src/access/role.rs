use super::{Call, Caller, User};
use crate::integration::IntegrationRecord;
use crate::model::{IntegrationId, OrganizationId};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a person is to an integration. A greater role may do all that a smaller one may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Role {
    /// On the integration's list of operators, and of its organization.
    Operator,
    /// An admin, the host says, of its organization.
    Admin,
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Operator => "operator",
            Self::Admin => "admin",
        })
    }
}

/// A call that its caller may not make.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// The caller's role is too small.
    #[error(
        "{} ({}) may not {call} on integration `{integration}`: that needs the role {}; ask {}",
        .user.name, .user.email, .call.needs(), who_could(*.call, .organization)
    )]
    Role {
        /// Who called.
        user: Box<User>,
        /// What they called.
        call: Call,
        /// On which integration.
        integration: IntegrationId,
        /// Whose it is, and the caller's own.
        organization: OrganizationId,
    },
    /// There is no such integration, or another organization's. Which of the two is not told.
    #[error(
        "{} ({}) may not {call} on integration `{integration}`: that needs the role {}, and \
         organization `{organization}` has no such integration; check its id, or ask somebody of \
         the organization whose it is",
        .user.name, .user.email, .call.needs()
    )]
    NoneOfTheirs {
        /// Who called.
        user: Box<User>,
        /// What they called.
        call: Call,
        /// On which integration.
        integration: IntegrationId,
        /// The caller's own organization.
        organization: OrganizationId,
    },
}

fn who_could(call: Call, organization: &OrganizationId) -> String {
    match call.needs() {
        Role::Admin => format!("an admin of organization `{organization}`"),
        Role::Operator => format!(
            "an admin of organization `{organization}` to do it, or to make you an operator"
        ),
    }
}

/// What a caller is to an integration, if anything.
pub fn role(caller: &Caller, integration: &IntegrationRecord) -> Option<Role> {
    if caller.organization != integration.organization {
        None
    } else if caller.admin {
        Some(Role::Admin)
    } else {
        let mut operators = integration.operators.iter();
        operators
            .any(|user| user.id == caller.user.id)
            .then_some(Role::Operator)
    }
}

/// Whether a caller may make a call on an integration.
///
/// # Errors
///
/// When not; the message says what is needed and who could do it.
pub fn check(caller: &Caller, call: Call, integration: &IntegrationRecord) -> Result<(), Refusal> {
    if role(caller, integration).is_some_and(|role| role >= call.needs()) {
        return Ok(());
    }
    let id = &integration.id;
    Err(if caller.organization == integration.organization {
        caller.too_small(call, id)
    } else {
        caller.none_of_theirs(call, id)
    })
}

impl Caller {
    /// Their role in their own organization does not do.
    pub(crate) fn too_small(&self, call: Call, integration: &IntegrationId) -> Refusal {
        Refusal::Role {
            user: Box::new(self.user.clone()),
            call,
            integration: integration.clone(),
            organization: self.organization.clone(),
        }
    }

    /// The integration is not there, or another organization's.
    pub(crate) fn none_of_theirs(&self, call: Call, integration: &IntegrationId) -> Refusal {
        Refusal::NoneOfTheirs {
            user: Box::new(self.user.clone()),
            call,
            integration: integration.clone(),
            organization: self.organization.clone(),
        }
    }
}
