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
}

impl Integration {
    /// An integration. Adapters turn into their [`Sources`].
    pub fn new(id: impl Into<IntegrationId>, sources: impl Into<Sources>, policy: Policy) -> Self {
        Self {
            id: id.into(),
            sources: sources.into(),
            policy,
            zone: Zone::utc(),
        }
    }

    /// Says where the partner is; otherwise its days are those of UTC.
    #[must_use]
    pub fn in_zone(mut self, zone: Zone) -> Self {
        self.zone = zone;
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
