use crate::client::{Client, Stack};
use crate::config::{ConfigError, ProofpointConfig};
use crate::map::{self, Children, Org};
use crate::wire::OrgRow;
use async_trait::async_trait;
use chrono::Utc;
use cw_sync_core::model::{BillableProduct, Tenant, TenantKey};
use cw_sync_core::source::{Gap, ProductSource, Snapshot, SourceError, Sources, TenantSource};
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

    /// Whether the account may use the integration: a Channel Partner or above (PP-2) for which it
    /// is switched on (PP-1), as far as Proofpoint tells.
    ///
    /// # Errors
    ///
    /// When it may not; the message says what to ask for.
    pub async fn check(&self) -> Result<(), SourceError> {
        let (home, domain) = (self.client.home(), &self.config.domain);
        let partner = home.org(domain).await?;
        let kind = map::kind(&partner).unwrap_or_default();
        if !map::is_partner(&kind) {
            return Err(SourceError::Unsupported(format!(
                "{domain} is of the type {kind:?}, and the integration is for Channel Partners and \
                 above only; use the partner's own domain and administrator (PP-2)"
            )));
        }
        let features = home.features(domain).await?;
        match features.get("integrations").and_then(|is| is.as_bool()) {
            Some(false) => Err(SourceError::Unsupported(format!(
                "Integrations are not enabled for {domain}; ask your Proofpoint contact (PP-1)"
            ))),
            _ => Ok(()),
        }
    }

    /// All organizations, down to the configured level. What cannot be read of a sub-partner is a
    /// gap.
    async fn organizations(&self) -> Result<(BTreeMap<TenantKey, Org>, Vec<Gap>), SourceError> {
        let rows = self.client.home().children(&self.config.domain).await?;
        let mut found = map::children(rows);
        let (mut orgs, mut gaps) = (Vec::new(), Vec::new());
        for level in 1.. {
            orgs.append(&mut found.orgs);
            gaps.append(&mut found.gaps);
            if level >= self.config.levels || found.partners.is_empty() {
                break;
            }
            let mut below = Children::default();
            for partner in found.partners {
                match self.below(&partner).await {
                    Ok(mut more) => {
                        below.orgs.append(&mut more.orgs);
                        below.partners.append(&mut more.partners);
                        below.gaps.append(&mut more.gaps);
                    }
                    Err(error) => below.gaps.push(Gap {
                        subject: format!("organizations of {partner}"),
                        reason: error.to_string(),
                    }),
                }
            }
            found = below;
        }
        let (orgs, disputed) = map::distinct(orgs);
        gaps.extend(disputed);
        Ok((orgs, gaps))
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
        Self::new(adapter.clone()).with_products(adapter)
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
