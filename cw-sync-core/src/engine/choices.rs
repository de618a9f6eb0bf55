//! What people choose besides mappings, held against the vendor's list and CWM before it is kept.

use super::{Engine, Integration};
use crate::error::{Error, Result};
use crate::mapping::{Choices, ProductRefusal, Switch, refuse_product};
use crate::model::IntegrationId;
use crate::plan::Links;
use crate::policy::ProductMapping;
use std::collections::BTreeSet;

impl Engine {
    /// What was chosen.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub async fn choices(&self, integration: &IntegrationId) -> Result<Choices> {
        Ok(self.store.choices(integration).await?)
    }

    /// Bills products as items of CWM's catalog, or, with `None`, as nothing (MP-9): all or none.
    /// `seen`: products that tenants have although the vendor's list lacks them.
    ///
    /// # Errors
    ///
    /// [`Error::Products`] with all that stands against it; when CWM or the store fails.
    pub async fn assign_products(
        &self,
        integration: &Integration,
        assigned: &[(String, Option<ProductMapping>)],
        seen: &BTreeSet<String>,
    ) -> Result<Choices> {
        let billing = integration.policy.billing.as_ref();
        let map = billing.and_then(|billing| billing.products.as_ref());
        let before = self.store.choices(&integration.id).await?;
        let now = map.map(|map| before.product_map(map));
        let wanted = assigned
            .iter()
            .filter_map(|(product, mapping)| Some((product, mapping.as_ref()?)));
        let mut refusals = BTreeSet::new();
        for (product, mapping) in wanted.clone() {
            let now = now.as_ref().and_then(|map| map.get(product));
            refusals.extend(refuse_product(map, product, mapping, seen, now).err());
        }
        if map.is_none() && !assigned.is_empty() {
            refusals.insert(ProductRefusal::NotByMap);
        }
        let items: BTreeSet<_> = wanted.map(|(_, mapping)| mapping.item.clone()).collect();
        let catalog = self.reader().items(&items, &Links::new()).await?;
        for item in items {
            match catalog.get(&crate::plan::fold(&item)) {
                None => refusals.insert(ProductRefusal::NoItem { item }),
                Some(known) if known.inactive => {
                    refusals.insert(ProductRefusal::InactiveItem { item })
                }
                Some(_) => false,
            };
        }
        if !refusals.is_empty() {
            return Err(Error::Products {
                refusals: refusals.into_iter().collect(),
            });
        }
        let assign = |choices: &mut Choices| {
            for (product, mapping) in assigned {
                choices.assign(product, mapping.clone());
            }
        };
        Ok(Choices::change(&*self.store, &integration.id, assign).await?)
    }

    /// Switches something on or off for the whole integration.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn switch(
        &self,
        integration: &IntegrationId,
        switch: Switch,
        on: bool,
    ) -> Result<Choices> {
        let flip = |choices: &mut Choices| choices.switch(switch, on);
        Ok(Choices::change(&*self.store, integration, flip).await?)
    }
}
