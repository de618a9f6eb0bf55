//! What a set-up asks and needs, and how it is put into effect.

use super::edit::listed;
use super::{Acting, Portal, PortalError, Result};
use crate::access::Call;
use crate::companies::{CompanyPage, CompanyQuery};
use crate::engine::SetUp;
use crate::integration::{IntegrationRecord, State};
use crate::model::IntegrationId;
use crate::preflight::{self, Check, Permission, Report};
use crate::store::SecretUpdate;
use crate::wizard::{Finding, Offer, Wizard};

/// What came of submitting a set-up. What failed here is made up for by hand, or by the call that
/// does it alone: the integration is set up all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Submitted {
    /// What was made in CWM, and what a person has to make (SW-21); an error says why nothing was
    /// tried.
    pub set_up: Result<SetUp, String>,
    /// How many companies with agreements were fetched (SW-22).
    pub companies: Result<usize, String>,
}

impl Acting {
    /// What the vendor's set-up asks.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn wizard(&self, integration: &IntegrationId) -> Result<Wizard> {
        self.call(Call::ReadOptions, integration, |record| async move {
            Ok(self.portal.registry.get(&record.vendor)?.wizard().clone())
        })
        .await
    }

    /// What can be chosen for a choice of the set-up, those that have `search` in their name: see
    /// [`Wizard::options`].
    ///
    /// # Errors
    ///
    /// When the caller may not, there is no such choice, or CWM cannot be read.
    pub async fn options(
        &self,
        integration: &IntegrationId,
        choice: &str,
        search: &str,
    ) -> Result<Vec<Offer>> {
        self.call(Call::ReadOptions, integration, |record| async move {
            let adapter = self.portal.registry.get(&record.vendor)?;
            let cwm = self.portal.reachable(&record).await?.client;
            let answers = record.edited().answers();
            let offers = adapter.wizard().options(&cwm, choice, &answers, search);
            Ok(offers.await?)
        })
        .await
    }

    /// All that keeps what was chosen from being used; nothing if the set-up may be submitted.
    ///
    /// # Errors
    ///
    /// When the caller may not, or there is no connection.
    pub async fn validate(&self, integration: &IntegrationId) -> Result<Vec<Finding>> {
        self.call(Call::ReadOptions, integration, |record| async move {
            self.portal.findings(&record.edited()).await
        })
        .await
    }

    /// The rights that the API member's security role needs, and what for.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn permissions(&self, integration: &IntegrationId) -> Result<Vec<Permission>> {
        self.call(Call::ReadOptions, integration, |record| async move {
            let policy = self.portal.policy(&record.edited())?;
            Ok(preflight::permissions(&policy))
        })
        .await
    }

    /// Looks whether all is there that the integration needs, at CWM and at the vendor, as it was
    /// chosen last.
    ///
    /// # Errors
    ///
    /// When the caller may not, or there is no connection.
    pub async fn preflight(&self, integration: &IntegrationId) -> Result<Report> {
        let told = |report: &Result<Report>| {
            let flaws = report.as_ref().ok()?.flaws().count();
            Some(format!("{flaws} flaws"))
        };
        self.change(
            Call::Preflight,
            integration,
            told,
            |it, record| async move {
                let (portal, record) = (&it.portal, record.edited());
                let adapter = portal.registry.get(&record.vendor)?;
                let cwm = portal.reachable(&record).await?.client;
                let choices = portal.store.choices(&record.id).await?;
                // As a run has it.
                let policy = choices.on(&portal.policy(&record)?);
                let prerequisites = adapter.prerequisites(&policy);
                let mappings = portal.store.mappings(&record.id).await?;
                let sources = portal.sources(&record).await;
                let mut subject = preflight::Subject::new(&policy)
                    .with_prerequisites(&prerequisites)
                    .with_mappings(&mappings);
                if let Ok(sources) = &sources {
                    subject = subject.with_sources(sources);
                }
                let mut report = preflight::examine(&cwm, &subject).await;
                if let Err(error) = sources {
                    let to_do = "complete the vendor's settings";
                    let title = "The vendor's settings are complete";
                    report.checks.push(Check::failed(
                        "vendor.settings",
                        title,
                        error.to_string(),
                        to_do,
                    ));
                }
                Ok(report)
            },
        )
        .await
    }

    /// Puts the set-up into effect, or what was chosen since it was submitted last, once everything is
    /// there, the connection works and all that was chosen can be used. Then what the vendor wants is made in CWM, and the companies are fetched,
    /// which may take minutes.
    ///
    /// # Errors
    ///
    /// When the caller may not, something is missing, what was chosen cannot be used
    /// ([`PortalError::Unfit`]), or CWM refuses.
    pub async fn submit(&self, integration: &IntegrationId) -> Result<Submitted> {
        let told = |submitted: &Result<Submitted>| {
            let set_up = submitted.as_ref().ok()?.set_up.as_ref().ok()?;
            Some(listed(&set_up.made))
        };
        self.change(Call::Submit, integration, told, |it, record| async move {
            let (portal, mut record) = (&it.portal, record.edited());
            portal.reachable(&record).await?.test().await?;
            portal.sources(&record).await?;
            let findings = portal.findings(&record).await?;
            if !findings.is_empty() {
                return Err(PortalError::Unfit(findings));
            }
            record.state = State::Active;
            it.save(record.clone(), &SecretUpdate::default()).await?;
            let makes = portal.registry.get(&record.vendor)?.wizard().makes();
            let ready = portal.ready_of(record).await?;
            let id = &ready.record.id;
            let set_up = ready.engine.set_up(id, makes).await;
            let companies = ready.engine.refresh_companies(id).await;
            Ok(Submitted {
                set_up: set_up.map_err(|error| error.to_string()),
                companies: companies.map_err(|error| error.to_string()),
            })
        })
        .await
    }

    /// The companies that tenants can be mapped to, as they were fetched last.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn companies(
        &self,
        integration: &IntegrationId,
        query: &CompanyQuery,
    ) -> Result<CompanyPage> {
        self.call(Call::ReadCompanies, integration, |record| async move {
            Ok(self.portal.store.companies(&record.id, query).await?)
        })
        .await
    }

    /// Fetches the companies anew; how many there are (SW-27).
    ///
    /// # Errors
    ///
    /// When the caller may not, the integration is not set up, or CWM cannot be read.
    pub async fn refresh_companies(&self, integration: &IntegrationId) -> Result<usize> {
        let told = |count: &Result<usize>| Some(format!("{} companies", count.as_ref().ok()?));
        let call = Call::RefreshCompanies;
        self.change(call, integration, told, |it, record| async move {
            let ready = it.portal.ready_of(record).await?;
            let id = &ready.record.id;
            Ok(ready.engine.refresh_companies(id).await?)
        })
        .await
    }
}

impl Portal {
    async fn findings(&self, record: &IntegrationRecord) -> Result<Vec<Finding>> {
        let adapter = self.registry.get(&record.vendor)?;
        let cwm = self.reachable(record).await?.client;
        Ok(adapter.wizard().validate(&cwm, &record.answers()).await)
    }
}
