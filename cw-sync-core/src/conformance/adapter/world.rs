//! A started mock, the adapter connected to it, and what is read through it, all kinds alike.

use super::outcome::{Outcome, Stop, fail, hold};
use super::{Bench, Condition};
use crate::model::{DataKind, Tenant};
use crate::source::wrap::{Answer, Item, Source};
use crate::source::{AlertQuery, Gap, SourceError, Sources};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// What a check works with.
pub(super) struct World<'a, B: Bench> {
    bench: &'a B,
    mock: B::Mock,
    sources: Sources,
    pub(super) kinds: Vec<DataKind>,
}

/// What a call returned: each item by its identity, with all that is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listing {
    pub(super) items: BTreeMap<String, String>,
    /// Identities that came more than once.
    pub(super) repeated: Vec<String>,
    pub(super) gaps: Vec<Gap>,
    pub(super) complete: bool,
}

pub(super) type Call = Result<Listing, SourceError>;

/// All that there is to read: the tenants, and each kind of each tenant's data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Everything {
    pub(super) tenants: Vec<Tenant>,
    pub(super) data: BTreeMap<(DataKind, Tenant), Listing>,
}

impl Everything {
    /// The first tenant that has some of this kind, and what it has.
    pub(super) fn owner(&self, kind: DataKind) -> Outcome<(&Tenant, &Listing)> {
        let mut data = self.data.iter();
        let owner = data.find(|((of, _), listing)| *of == kind && !listing.items.is_empty());
        match owner {
            Some(((_, tenant), listing)) => Ok((tenant, listing)),
            None => fail(format!("no tenant of the mock has any {kind}")),
        }
    }
}

impl<'a, B: Bench> World<'a, B> {
    pub(super) async fn start(bench: &'a B) -> Outcome<Self> {
        let adapter = bench.adapter();
        let mock = bench.start().await;
        let connected = adapter.connect(&bench.settings(&mock));
        let sources = connected.map_err(|error| Stop::Failed(error.to_string()))?;
        let kinds = adapter.kinds().to_vec();
        Ok(Self {
            bench,
            mock,
            sources,
            kinds,
        })
    }

    pub(super) async fn set(&self, condition: Condition) -> Outcome {
        Ok(self.bench.set(&self.mock, &condition).await?)
    }

    /// Reads everything of a healthy vendor.
    pub(super) async fn everything(&self) -> Outcome<Everything> {
        let tenants = self.tenants().await?;
        let mut data = BTreeMap::new();
        for tenant in &tenants {
            for kind in &self.kinds {
                let listing = healthy(
                    &format!("{kind} of {tenant:?}"),
                    self.data(*kind, tenant).await?,
                )?;
                data.insert((*kind, tenant.clone()), listing);
            }
        }
        Ok(Everything { tenants, data })
    }

    /// The tenants of a healthy vendor.
    pub(super) async fn tenants(&self) -> Outcome<Vec<Tenant>> {
        let read = self.in_time(self.sources.tenants.tenants()).await?;
        let tenants = read.as_ref().map(|tenants| tenants.items().to_vec());
        let tenants = tenants.unwrap_or_default();
        healthy("the tenants", read.map(|tenants| listing(&tenants)))?;
        Ok(tenants)
    }

    /// The list of tenants, whatever comes.
    pub(super) async fn tenant_list(&self) -> Outcome<Call> {
        self.call(&*self.sources.tenants, &()).await
    }

    /// A tenant's data of one kind, whatever comes.
    pub(super) async fn data(&self, kind: DataKind, tenant: &Tenant) -> Outcome<Call> {
        let (sources, of) = (&self.sources, (tenant.clone(),));
        let none = || Stop::Failed(format!("there is no source of {kind}"));
        match kind {
            DataKind::Billing => {
                let source = sources.products.as_ref().ok_or_else(none)?;
                self.call(&**source, &of).await
            }
            DataKind::Devices => {
                let source = sources.devices.as_ref().ok_or_else(none)?;
                self.call(&**source, &of).await
            }
            DataKind::Alerts => {
                let source = sources.alerts.as_ref().ok_or_else(none)?;
                let ask = (tenant.clone(), AlertQuery::default());
                self.call(&**source, &ask).await
            }
            DataKind::Statistics => {
                let source = sources.statistics.as_ref().ok_or_else(none)?;
                self.call(&**source, &of).await
            }
        }
    }

    /// The quantities of a tenant's products, by identity.
    pub(super) async fn quantities(&self, tenant: &Tenant) -> Outcome<Vec<(String, Decimal)>> {
        let call = self.data(DataKind::Billing, tenant).await?;
        healthy("the products", call)?;
        let Some(source) = &self.sources.products else {
            return fail("there is no source of products");
        };
        let products = self.in_time(source.products(tenant)).await?;
        let products = products.map_err(|error| Stop::Failed(error.to_string()))?;
        let products = products.items().iter();
        let mut quantities: Vec<_> = products
            .map(|product| (product.identity(), product.quantity))
            .collect();
        quantities.sort();
        Ok(quantities)
    }

    async fn call<S: Source + ?Sized>(&self, source: &S, ask: &S::Ask) -> Outcome<Call> {
        let call = self.in_time(source.read(ask)).await?;
        let call = call.map(|answer| listing(&answer));
        let told = match &call {
            Ok(listing) => format!("{:?}", listing.gaps),
            Err(error) => format!("{error} {error:?}"),
        };
        self.shows_no_secret(&told)?;
        Ok(call)
    }

    /// Neither errors nor gaps may hold a secret, whatever the vendor put into its answer.
    fn shows_no_secret(&self, told: &str) -> Outcome {
        let secrets = self.bench.secrets(&self.mock);
        let shows = secrets.iter().any(|secret| told.contains(secret));
        hold(!shows, || {
            "a secret of the settings shows in an error or a gap".to_owned()
        })
    }

    async fn in_time<T>(&self, call: impl Future<Output = T>) -> Outcome<T> {
        let patience = self.bench.patience();
        tokio::time::timeout(patience, call)
            .await
            .or_else(|_| fail(format!("a call came to no end within {patience:?}")))
    }
}

fn listing(answer: &impl Answer) -> Listing {
    let (mut items, mut repeated) = (BTreeMap::new(), Vec::new());
    for item in answer.snapshot().items() {
        let before = items.insert(item.identity(), format!("{item:?}"));
        if before.is_some() {
            repeated.push(item.identity());
        }
    }
    Listing {
        items,
        repeated,
        gaps: answer.snapshot().gaps().to_vec(),
        complete: answer.snapshot().is_complete(),
    }
}

/// What a healthy vendor is read as: no error, no gap.
pub(super) fn healthy(what: &str, call: Call) -> Outcome<Listing> {
    match call {
        Ok(listing) if listing.complete => Ok(listing),
        Ok(listing) => fail(format!("{what} should be complete: {:?}", listing.gaps)),
        Err(error) => fail(format!("{what} should be readable: {error}")),
    }
}
