use crate::model::{OrganizationId, UserId};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A person who uses the vendor's portal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[non_exhaustive]
pub struct User {
    /// The vendor's unchanging key.
    pub id: UserId,
    /// The name that people know them by.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
}

impl User {
    /// A person.
    pub fn new(id: impl Into<UserId>, name: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            email: email.into(),
        }
    }
}

/// As a review lists them: `name - email` (SW-20).
impl fmt::Display for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} - {}", self.name, self.email)
    }
}

/// Who calls, as the host has made sure of it. Nothing of it is asked of the person.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Caller {
    /// The person.
    pub user: User,
    /// The organization that they belong to.
    pub organization: OrganizationId,
    /// Whether the host calls them an admin of that organization.
    pub admin: bool,
}

impl Caller {
    /// A person of an organization, no admin.
    pub fn new(user: User, organization: impl Into<OrganizationId>) -> Self {
        Self {
            user,
            organization: organization.into(),
            admin: false,
        }
    }

    /// An admin of an organization.
    pub fn admin(user: User, organization: impl Into<OrganizationId>) -> Self {
        Self {
            admin: true,
            ..Self::new(user, organization)
        }
    }
}
