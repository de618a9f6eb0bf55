use crate::model::{DataKind, IntegrationId};
use crate::plan::fold;
use crate::policy::{LineField, Policy, ProductMap, ProductMapping};
use crate::store::{ChoiceStore, StoreError};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What a person chose for an integration besides its mappings. It is put on top of the policy at
/// each run. What is switched off is left alone: nothing of it is read, and nothing that CWM holds
/// of it changes (PP-11).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Choices {
    /// What each of the vendor's products is billed as; `None`: by a person's word as nothing.
    products: BTreeMap<String, Option<ProductMapping>>,
    /// What is switched off.
    off: BTreeSet<Switch>,
}

/// Something that can be switched off for a whole integration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Switch {
    /// A kind of data (PP-4; AX-14: backup statistics).
    Kind(DataKind),
    /// A field of lines that is kept up (AX-14: invoice descriptions).
    Field(LineField),
}

impl fmt::Display for Switch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kind(kind) => kind.fmt(f),
            Self::Field(field) => field.fmt(f),
        }
    }
}

impl Choices {
    /// Nothing chosen: all is as the policy says.
    pub fn new() -> Self {
        Self::default()
    }

    /// Bills a product as an item; `None`: as nothing, *Not Assigned* (MP-9). Its line is left as it
    /// is. Names are compared as CWM does.
    pub fn assign(&mut self, product: &str, mapping: Option<ProductMapping>) {
        let wanted = fold(product);
        self.products.retain(|known, _| fold(known) != wanted);
        self.products.insert(product.trim().to_owned(), mapping);
    }

    /// Switches something on or off.
    pub fn switch(&mut self, switch: Switch, on: bool) {
        match on {
            true => self.off.remove(&switch),
            false => self.off.insert(switch),
        };
    }

    /// Whether something is on.
    pub fn is_on(&self, switch: Switch) -> bool {
        !self.off.contains(&switch)
    }

    /// What was chosen for products, by name.
    pub fn products(&self) -> &BTreeMap<String, Option<ProductMapping>> {
        &self.products
    }

    /// What can be switched under a policy.
    pub fn switches(policy: &Policy) -> Vec<Switch> {
        let kinds = policy.kinds().into_iter().map(Switch::Kind);
        let lines = policy.billing.iter().map(|billing| &billing.lines);
        // Without the quantity a line would be kept up in nothing that counts.
        let fields = lines.flat_map(|lines| lines.owners.keys());
        let fields = fields.filter(|field| **field != LineField::Quantity);
        kinds.chain(fields.copied().map(Switch::Field)).collect()
    }

    /// The products that are billed under a policy, and as what. One that the policy has off, such as
    /// a service whose box at set-up is not ticked (AX-14), stays off, whatever it was assigned to
    /// before or since.
    pub fn product_map(&self, map: &ProductMap) -> ProductMap {
        let mut chosen = map.clone();
        for (product, mapping) in &self.products {
            chosen = match mapping {
                Some(mapping) => {
                    let mut mapping = mapping.clone();
                    mapping.enabled &= !map.is_off(product);
                    chosen.with(product, mapping)
                }
                None => chosen.without(product),
            };
        }
        chosen
    }

    /// The policy with the choices on top.
    #[must_use]
    pub fn on(&self, policy: &Policy) -> Policy {
        let mut policy = policy.clone();
        if let Some(billing) = &mut policy.billing {
            billing.products = billing.products.take().map(|map| self.product_map(&map));
        }
        for switch in &self.off {
            match switch {
                Switch::Kind(kind) => policy.leave(*kind),
                Switch::Field(field) => {
                    if let Some(billing) = &mut policy.billing {
                        billing.lines.owners.remove(field);
                    }
                }
            }
        }
        policy
    }

    /// Changes what is kept, on top of what others choose meanwhile.
    pub(crate) async fn change(
        store: &(impl ChoiceStore + ?Sized),
        integration: &IntegrationId,
        change: impl Fn(&mut Self) + Send,
    ) -> Result<Self, StoreError> {
        for _ in 0..TRIES {
            let before = store.choices(integration).await?;
            let mut after = before.clone();
            change(&mut after);
            if store.change_choices(integration, &before, &after).await? {
                return Ok(after);
            }
        }
        Err(StoreError::Contended(integration.clone()))
    }
}

/// How often a change is tried that others' changes cross.
const TRIES: usize = 20;
