use crate::client::{Client, Stack};
use crate::config::ProofpointConfig;
use crate::map::{self, Children, Org};
use crate::wire::OrgRow;
use async_trait::async_trait;
use chrono::Utc;
use cw_sync_core::model::{BillableProduct, Tenant, TenantKey};
use cw_sync_core::plugin::ConfigError;
use cw_sync_core::preflight::Check;
use cw_sync_core::source::json::Loose;
use cw_sync_core::source::{
    Gap, ProductSource, Snapshot, SourceError, Sources, TenantSource, VendorCheck,
};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Proofpoint Essentials as a source of tenants (organizations) and of what they are billed for
/// (their package, by active users).
///
/// A clone is cheap and shares the connections. A host with a usage feed of its own puts that in
/// place: `Sources::from(adapter).with_products(feed)`.
#[derive(Debug, Clone)]
pub struct Proofpoint {
    client: Client,
    config: Arc<ProofpointConfig>,
    /// The domains of the organizations as last listed: calls go by domain, tenants by id.
    domains: Arc<Mutex<BTreeMap<TenantKey, String>>>,
}

impl Proofpoint {
    /// A source. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When HTTP or TLS cannot be set up on this machine.
    pub fn new(config: ProofpointConfig) -> Result<Self, ConfigError> {
        Ok(Self {
            client: Client::new(&config)?,
            config: Arc::new(config),
            domains: Arc::default(),
        })
    }

    /// All organizations, down to the configured level. What cannot be read of a sub-partner is a
    /// gap.
    async fn organizations(&self) -> Result<(BTreeMap<TenantKey, Org>, Vec<Gap>), SourceError> {
        let rows = self.client.home().children(&self.config.domain).await?;
        let mut found = map::children(rows);
        for _ in 1..self.config.levels {
            for partner in std::mem::take(&mut found.partners) {
                match self.below(&partner).await {
                    Ok(more) => found.extend(more),
                    Err(error) => found.gaps.push(Gap {
                        subject: format!("organizations of {partner}"),
                        reason: error.to_string(),
                    }),
                }
            }
        }
        let (orgs, disputed) = map::distinct(found.orgs);
        found.gaps.extend(disputed);
        Ok((orgs, found.gaps))
    }

    async fn below(&self, partner: &str) -> Result<Children, SourceError> {
        let stack = self.client.stack_of(partner).await?;
        Ok(map::children(stack.children(partner).await?))
    }

    /// The domain of an organization: as last listed, or else listed anew.
    async fn domain_of(&self, key: &TenantKey) -> Result<String, SourceError> {
        if let Some(domain) = self.known(key) {
            return Ok(domain);
        }
        self.tenants().await?;
        self.known(key).ok_or_else(|| {
            SourceError::Refused(format!(
                "there is no organization {key} below {}; check which one is mapped",
                self.config.domain
            ))
        })
    }

    fn known(&self, key: &TenantKey) -> Option<String> {
        let domains = self.domains.lock().unwrap_or_else(PoisonError::into_inner);
        domains.get(key).cloned()
    }

    /// Whether an organization is on trial; one that does not say is asked by its licences.
    async fn is_on_trial(
        &self,
        stack: &Stack,
        domain: &str,
        org: &OrgRow,
    ) -> Result<bool, SourceError> {
        let understood =
            |read: Result<_, String>| read.map_err(|why| stack.malformed(domain, &why));
        if let Some(trial) = understood(map::trial(org.is_on_trial.as_ref()))? {
            return Ok(trial);
        }
        let licensing = stack.licensing(domain).await?;
        let trial = understood(map::trial(licensing.is_on_trial.as_ref()))?;
        let unknown = "neither it nor its licences say whether it is on trial";
        trial.ok_or_else(|| stack.malformed(domain, unknown))
    }

    /// What is odd about a count: users that are listed as active and billable are more or fewer.
    async fn doubt(&self, stack: &Stack, domain: &str, product: &BillableProduct) -> Option<Gap> {
        if !self.config.compares_users {
            return None;
        }
        let users = stack.users(domain).await.map_err(|error| error.to_string());
        let reason = match users.and_then(map::billable) {
            Ok(listed) if product.quantity == listed.into() => return None,
            Ok(listed) => format!(
                "{} active users are billed, as the organization says; {listed} users are listed \
                 as active and billable",
                product.quantity.normalize()
            ),
            Err(error) => format!("its active users could not be compared with the list: {error}"),
        };
        let subject = product.name.clone();
        Some(Gap { subject, reason })
    }
}

impl From<Proofpoint> for Sources {
    fn from(adapter: Proofpoint) -> Self {
        let adapter = Arc::new(adapter);
        Self::new(adapter.clone())
            .with_products(adapter.clone())
            .with_check(adapter)
    }
}

#[async_trait]
impl TenantSource for Proofpoint {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        let taken_at = Utc::now();
        let (orgs, gaps) = self.organizations().await?;
        let tenants = orgs.values().map(|org| org.tenant.clone()).collect();
        let domains = orgs.into_iter().map(|(key, org)| (key, org.domain));
        *self.domains.lock().unwrap_or_else(PoisonError::into_inner) = domains.collect();
        Ok(Snapshot::with_gaps(
            tenants,
            self.client.tidy(gaps),
            taken_at,
        ))
    }
}

#[async_trait]
impl ProductSource for Proofpoint {
    async fn products(&self, tenant: &Tenant) -> Result<Snapshot<BillableProduct>, SourceError> {
        let taken_at = Utc::now();
        let domain = self.domain_of(&tenant.key).await?;
        let stack = self.client.stack_of(&domain).await?;
        let org = stack.org(&domain).await?;
        let wrong = |reason: String| stack.malformed(&domain, &reason);
        map::check_identity(&org, &tenant.key).map_err(wrong)?;
        if !self.config.trials && self.is_on_trial(stack, &domain, &org).await? {
            let nothing = Snapshot::complete(Vec::new(), taken_at);
            return Ok(nothing.leaving_out("its package", "trials are not billed"));
        }
        let product = map::product(&org).map_err(wrong)?;
        let doubts = self.doubt(stack, &domain, &product).await;
        let doubts = self.client.tidy(doubts.into_iter().collect());
        Ok(Snapshot::complete(vec![product], taken_at).doubting(doubts))
    }
}

/// Whether the account may use the integration: a Channel Partner or above (PP-2) for which it is
/// switched on (PP-1), as far as Proofpoint tells.
#[async_trait]
impl VendorCheck for Proofpoint {
    async fn check(&self) -> Vec<Check> {
        vec![self.check_partner().await, self.check_feature().await]
    }
}

impl Proofpoint {
    async fn check_partner(&self) -> Check {
        let (id, title) = ("proofpoint.partner", "Channel Partner or above");
        let partner = self.client.home().org(&self.config.domain).await;
        let kind = partner.map(|partner| map::kind(&partner).unwrap_or_default());
        match kind {
            Ok(kind) if map::is_partner(&kind) => Check::passed(id, title, kind),
            Ok(kind) => Check::failed(
                id,
                title,
                format!(
                    "{} is of the type {kind:?}, and the integration is for Channel Partners and \
                     above only",
                    self.config.domain
                ),
                "use the partner's own domain and administrator",
            ),
            Err(error) => Check::failed(id, title, error.to_string(), "mend the connection"),
        }
    }

    async fn check_feature(&self) -> Check {
        let (id, title) = ("proofpoint.integrations", "Integrations feature");
        let features = self.client.home().features(&self.config.domain).await;
        let enabled = features.map(|features| {
            let flag = features.get("integrations").cloned();
            flag.and_then(|flag| Loose(flag).flag())
        });
        let look = "see whether Account Management > Integrations is there";
        match enabled {
            Ok(Some(true)) => Check::passed(id, title, "enabled"),
            Ok(Some(false)) => Check::failed(
                id,
                title,
                "it is not enabled for this account",
                "ask your channel team or Proofpoint contact to enable it",
            ),
            Ok(None) => Check::not_possible(id, title, format!("Proofpoint does not tell; {look}")),
            Err(error) => Check::not_possible(id, title, format!("{error}; {look}")),
        }
    }
}
