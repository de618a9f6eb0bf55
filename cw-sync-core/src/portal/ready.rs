//! An integration ready to run: the engine with an open connection, and the vendor's sources.

use super::connection::Reachable;
use super::{ConnectionForm, Portal, PortalError, Result};
use crate::engine::{Engine, Integration};
use crate::integration::{Basis, IntegrationRecord, State};
use crate::model::IntegrationId;
use crate::plugin::Problem;
use crate::policy::Policy;
use crate::source::Sources;

/// What a run needs. The credentials are inside, and do not come out.
#[derive(Debug)]
#[non_exhaustive]
pub struct Ready {
    /// The integration as it is kept.
    pub record: IntegrationRecord,
    /// The engine, on the integration's CWM.
    pub engine: Engine,
    /// What it syncs.
    pub integration: Integration,
}

impl Portal {
    /// An integration ready to run: for the host's own scheduler, which no person is behind. People
    /// get no engine, which knows no roles: what they ask for goes through [`Portal::acting`].
    ///
    /// # Errors
    ///
    /// When there is no such integration, it is not submitted, or its credentials cannot be opened.
    pub async fn ready(&self, integration: &IntegrationId) -> Result<Ready> {
        match self.store.integration(integration).await? {
            Some(record) => self.ready_of(record).await,
            None => Err(PortalError::NotSubmitted(integration.clone())),
        }
    }

    /// As [`Portal::ready`], of a record that was read. The one place where a record becomes what
    /// the engine runs.
    pub(super) async fn ready_of(&self, record: IntegrationRecord) -> Result<Ready> {
        if record.state != State::Active {
            return Err(PortalError::NotSubmitted(record.id));
        }
        // Before the credentials are opened: those that are set meanwhile are another's.
        let basis = Basis::of(&record, &self.store.secrets(&record.id).await?);
        let reachable = self.reachable(&record).await?;
        let engine = Engine::new(reachable.client, self.store.clone())
            .with_clock(self.clock.clone())
            .with_options(self.options.clone())
            .telling(self.teller.clone());
        let sources = self.sources(&record).await?;
        let mut integration = Integration::new(record.id.clone(), sources, self.policy(&record)?)
            .in_zone(self.schedules(&record)?.zone);
        integration.basis = basis;
        Ok(Ready {
            engine,
            integration,
            record,
        })
    }

    /// How an integration behaves: as the adapter says and was chosen at set-up. What is
    /// switched off besides is the engine's business.
    pub(super) fn policy(&self, record: &IntegrationRecord) -> Result<Policy> {
        let adapter = self.registry.get(&record.vendor)?;
        let base = adapter.policy().clone();
        Ok(adapter.wizard().policy(&record.answers(), base))
    }

    /// The connection as it is kept, with its keys.
    pub(super) async fn reachable(&self, record: &IntegrationRecord) -> Result<Reachable> {
        let connection = record.connection.as_ref();
        let missing = || {
            vec![Problem::new(
                "/connection",
                "is missing; connect to CWM first",
            )]
        };
        let connection = connection.ok_or_else(|| PortalError::Invalid(missing()))?;
        let form = ConnectionForm::new(&connection.site, &connection.company);
        let opened = self.open(&record.id).await?;
        self.connection(&form, Some(record), &opened)
    }

    /// The vendor's sources as they are set. Nothing is sent yet.
    pub(super) async fn sources(&self, record: &IntegrationRecord) -> Result<Sources> {
        let opened = self.open(&record.id).await?;
        opened.vendor_opens()?;
        let adapter = self.registry.get(&record.vendor)?;
        Ok(adapter.connect(&opened.settings(record).0)?)
    }
}
