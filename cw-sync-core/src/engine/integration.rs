use super::Engine;
use crate::error::{Error, Result};
use crate::integration::Basis;
use crate::model::{DataKind, IntegrationId};
use crate::policy::Policy;
use crate::schedule::Zone;
use crate::source::Sources;

/// One partner's connection: where the data comes from and how it is to appear in CWM. The
/// mappings are in the store.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Integration {
    /// Its name.
    pub id: IntegrationId,
    /// Reads the vendor.
    pub sources: Sources,
    /// How it behaves.
    pub policy: Policy,
    /// Where the partner is: which day it is there decides the dates that are written.
    pub zone: Zone,
    /// What it was made of, where the store keeps that. A run of one that was set otherwise since,
    /// or reset, is refused; `None`: it is the host's own.
    pub basis: Option<Basis>,
}

impl Integration {
    /// An integration. Adapters turn into their [`Sources`].
    pub fn new(id: impl Into<IntegrationId>, sources: impl Into<Sources>, policy: Policy) -> Self {
        Self {
            id: id.into(),
            sources: sources.into(),
            policy,
            zone: Zone::utc(),
            basis: None,
        }
    }

    /// Says where the partner is; otherwise its days are those of UTC.
    #[must_use]
    pub fn in_zone(mut self, zone: Zone) -> Self {
        self.zone = zone;
        self
    }

    /// Says what it was made of.
    #[must_use]
    pub fn made_of(mut self, basis: Basis) -> Self {
        self.basis = Some(basis);
        self
    }

    /// The kinds of data that it syncs: those with both a source and a policy.
    pub fn kinds(&self) -> Vec<DataKind> {
        let read = self.sources.kinds();
        let mut kinds = self.policy.kinds();
        kinds.retain(|kind| read.contains(kind));
        kinds
    }
}

impl Engine {
    /// Refuses an integration that is no longer as it was made. Under the lease, which a reset takes,
    /// too, that holds until the lease is given back: record ids of one CWM are never written to
    /// another.
    pub(super) async fn is_current(&self, integration: &Integration) -> Result<()> {
        let Some(basis) = &integration.basis else {
            return Ok(());
        };
        let id = &integration.id;
        let kept = futures::try_join!(self.store.integration(id), self.store.secrets(id));
        let (record, credentials) = kept?;
        let now = record.and_then(|record| Basis::of(&record, &credentials));
        match now.as_ref() == Some(basis) {
            true => Ok(()),
            false => Err(Error::Outdated {
                integration: id.clone(),
            }),
        }
    }
}
