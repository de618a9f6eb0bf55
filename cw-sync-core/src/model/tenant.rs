use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! key {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The key as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl<T: Into<String>> From<T> for $name {
            fn from(text: T) -> Self {
                Self(text.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

key! {
    /// The vendor's own, unchanging key of a tenant. Names change; this does not.
    TenantKey
}

key! {
    /// Names one partner's connection between a vendor and a CWM instance.
    IntegrationId
}

key! {
    /// The unchanging key of an alert within its tenant.
    AlertKey
}

key! {
    /// The vendor's own, unchanging key of a partner: whom the people of a portal belong to.
    OrganizationId
}

key! {
    /// The vendor's own, unchanging key of a person who uses its portal.
    UserId
}

/// A vendor's customer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Tenant {
    /// The vendor's unchanging key.
    pub key: TenantKey,
    /// The name that people know it by.
    pub name: String,
    /// Its internet domains, where the vendor knows any: by them its company is suggested.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<String>,
}

impl Tenant {
    /// A tenant.
    pub fn new(key: impl Into<TenantKey>, name: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            name: name.into(),
            domains: Vec::new(),
        }
    }

    /// Adds an internet domain.
    #[must_use]
    pub fn with_domain(mut self, domain: impl Into<String>) -> Self {
        self.domains.push(domain.into());
        self
    }
}
