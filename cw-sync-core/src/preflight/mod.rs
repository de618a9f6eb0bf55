//! What must be there before an integration can work, as data, and checks that look.
//!
//! Some prerequisites follow from the policy: rights, boards, products, management solutions. Others
//! the vendor names in its [`Descriptor`](crate::plugin::Descriptor) as [`Prerequisite`]s, and those
//! on its own side a [`VendorCheck`](crate::source::VendorCheck) looks at. Nothing is ever written.

mod connection;
mod examine;
mod judge;
mod manifest;
mod report;

pub use connection::{ESTABLISHED, test_connection};
pub use examine::{Subject, examine};
pub use manifest::{Permission, manifest, permissions};
pub use report::{Check, Flaw, Report, Verdict};

use serde::Serialize;

/// Something that a vendor's integration needs, besides what follows from its policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Prerequisite {
    /// CWM's list of configuration statuses has exactly one default (SW-8).
    OneDefaultConfigurationStatus,
    /// There are companies with agreements (SW-7).
    CompaniesWithAgreements,
    /// There is a managed devices integration of the policy's management solution, with these
    /// choices (AX-11), and these cross-references (AX-12).
    ManagedDevices(ManagedDevices),
    /// Something that no API tells: what a person has to look at.
    ByHand {
        /// What it is, in few words.
        title: String,
        /// Where to look and for what.
        look: String,
    },
}

/// How CWM's Managed Devices Integration record must be.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManagedDevices {
    /// Its choices, by CWM's field name, such as `loginBy` = `Global`, `matchOnSerialNumberFlag` =
    /// `true`.
    pub fields: Vec<(String, serde_json::Value)>,
    /// Cross-references that must be there, each by vendor level and vendor type; CWM compares them
    /// exactly.
    pub cross_references: Vec<CrossReference>,
}

/// What a cross-reference of CWM's Managed Devices Integration is told by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CrossReference {
    /// The vendor's level.
    pub level: String,
    /// The vendor's type.
    pub kind: String,
}

impl ManagedDevices {
    /// A record whose choices do not matter.
    pub fn new() -> Self {
        Self::default()
    }

    /// Demands a choice, by CWM's field name.
    #[must_use]
    pub fn with_field(mut self, field: &str, value: impl Into<serde_json::Value>) -> Self {
        self.fields.push((field.to_owned(), value.into()));
        self
    }

    /// Demands a cross-reference.
    #[must_use]
    pub fn with_cross_reference(mut self, level: &str, kind: &str) -> Self {
        self.cross_references.push(CrossReference {
            level: level.to_owned(),
            kind: kind.to_owned(),
        });
        self
    }
}
