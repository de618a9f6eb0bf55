use crate::model::{IntegrationId, OrganizationId};

/// What an integration has for itself alone: being the only one of its vendor in its organization
/// (SW-6), and its CWM, which other organizations may not use. One without a CWM, as a reset leaves
/// it, has nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Claim {
    /// The integration.
    pub integration: IntegrationId,
    /// Whose it is.
    pub organization: OrganizationId,
    /// The vendor.
    pub vendor: String,
    /// Its [`Connection::identity`](super::Connection::identity).
    pub cwm: Option<String>,
}

impl Claim {
    /// A claim, for those who implement a store.
    pub fn new(
        integration: IntegrationId,
        organization: OrganizationId,
        vendor: String,
        cwm: Option<String>,
    ) -> Self {
        Self {
            integration,
            organization,
            vendor,
            cwm,
        }
    }

    fn is_rival(&self, other: &Self) -> bool {
        self.integration != other.integration
            && self.organization == other.organization
            && self.vendor == other.vendor
            && self.cwm.is_some()
            && other.cwm.is_some()
    }
}

/// Why a record cannot be saved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Conflict {
    /// Another organization uses the same CWM (SW-56). Which one is not told.
    #[error(
        "There is already a ConnectWise PSA configuration present with the same PSA identifier. \
         Please reach out to Customer Support."
    )]
    OfAnotherOrganization,
    /// The organization has an integration with the same CWM already (SW-57).
    #[error(
        "There is a ConnectWise configuration already available for the same organization \
         identifier belonging to your organization. Please reach out to your Super Admin to add \
         access to your account."
    )]
    OfOwnOrganization,
    /// The organization has an integration of this vendor already (SW-58).
    #[error(
        "organization `{organization}` has an integration with `{vendor}` already, `{integration}`, \
         and there is one per organization; change that one, or reset it"
    )]
    Second {
        /// Whose.
        organization: OrganizationId,
        /// With whom.
        vendor: String,
        /// The one that there is.
        integration: IntegrationId,
    },
    /// There is an integration of this name.
    #[error("there is an integration `{0}` already; give another id")]
    Exists(IntegrationId),
    /// It was changed since it was read.
    #[error(
        "integration `{0}` was changed by somebody else in the meantime; nothing was saved, look at \
         it again"
    )]
    Changed(IntegrationId),
}

/// What stands against a claim. An organization may use one CWM for several vendors.
pub fn conflict<'a>(
    claim: &Claim,
    others: impl IntoIterator<Item = &'a Claim> + Clone,
) -> Option<Conflict> {
    let is_same_cwm = |other: &Claim| claim.cwm.is_some() && other.cwm == claim.cwm;
    let rival = others
        .clone()
        .into_iter()
        .find(|other| claim.is_rival(other));
    if let Some(rival) = rival {
        return Some(if is_same_cwm(rival) {
            Conflict::OfOwnOrganization
        } else {
            Conflict::Second {
                organization: rival.organization.clone(),
                vendor: rival.vendor.clone(),
                integration: rival.integration.clone(),
            }
        });
    }
    let mut others = others.into_iter();
    others
        .any(|other| other.organization != claim.organization && is_same_cwm(other))
        .then_some(Conflict::OfAnotherOrganization)
}
