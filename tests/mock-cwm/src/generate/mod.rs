//! Records made up from a seed: companies with agreements and additions, products for them.

mod records;
mod words;

use serde::{Deserialize, Serialize};

use crate::store::Store;
use records::Maker;

/// How many records to make up.
///
/// The same values give the same records with the same ids, whatever day it is. Companies have a
/// contact each; the products are always the same 72, with prices that follow from the seed.
///
/// ```
/// use mock_cwm::Generated;
///
/// let generated = Generated { companies: 20_000, seed: 7, ..Generated::default() };
/// assert_eq!(generated.additions_per_agreement, 10);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Generated {
    /// Companies. Default 100.
    pub companies: u32,
    /// Agreements of each company. Default 2.
    pub agreements_per_company: u32,
    /// Additions of each agreement. Default 10.
    pub additions_per_agreement: u32,
    /// What all choices follow from. Default 1.
    pub seed: u64,
}

impl Default for Generated {
    fn default() -> Self {
        Self {
            companies: 100,
            agreements_per_company: 2,
            additions_per_agreement: 10,
            seed: 1,
        }
    }
}

impl Generated {
    /// Adds the records to those that a store has.
    pub(crate) fn fill(&self, store: &mut Store) {
        let mut maker = Maker::new(self, store);
        for company in 0..self.companies {
            maker.company(company);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;
    use crate::table;

    fn made(generated: Generated) -> Store {
        let mut store = Store::new(1);
        generated.fill(&mut store);
        store
    }

    const ADDITIONS: &str = "/finance/agreements/{parentId}/additions";

    #[test]
    fn there_are_as_many_records_as_asked_for() {
        let store = made(Generated {
            companies: 30,
            agreements_per_company: 3,
            additions_per_agreement: 80,
            seed: 5,
        });
        assert_eq!(store.all("/company/companies").count(), 30);
        assert_eq!(store.all("/finance/agreements").count(), 90);
        assert_eq!(store.all(ADDITIONS).count(), 7200);
        assert_eq!(store.under(ADDITIONS, &[90], None).count(), 80);
        let ids: Vec<_> = store.all("/company/companies").map(|one| one.id).collect();
        assert_eq!(ids, (1..=30).collect::<Vec<_>>());
    }

    #[test]
    fn a_seed_gives_the_same_records_and_more_of_them_change_none() {
        let show = |generated| format!("{:?}", made(generated).get("/company/companies", 9));
        let some = Generated {
            companies: 10,
            seed: 7,
            ..Generated::default()
        };
        let more = Generated {
            companies: 40,
            ..some
        };
        assert_eq!(show(some), show(more));
        assert_ne!(show(some), show(Generated { seed: 8, ..some }));
        assert_eq!(format!("{:?}", made(some)), format!("{:?}", made(some)));
    }

    #[test]
    fn records_keep_the_rules_of_the_api() {
        let store = made(Generated {
            companies: 500,
            seed: 3,
            ..Generated::default()
        });
        let text = |stored: &crate::store::Stored, name: &str| {
            stored.get(name).and_then(Value::as_str).unwrap().to_owned()
        };
        let companies: Vec<_> = store.all("/company/companies").collect();
        let identifiers: BTreeSet<_> = companies.iter().map(|c| text(c, "identifier")).collect();
        assert_eq!(identifiers.len(), 500);
        for company in companies {
            assert!(text(company, "identifier").len() <= 30);
            assert!(text(company, "name").len() <= 50);
        }
        for addition in store.all(ADDITIONS) {
            let agreement = store
                .get("/finance/agreements", addition.parents[0])
                .unwrap();
            assert!(text(addition, "effectiveDate") >= text(agreement, "billStartDate"));
            if addition.get("cancelledDate").is_some() {
                assert!(text(addition, "cancelledDate") > text(addition, "effectiveDate"));
            }
            let product = addition.ref_id("product").unwrap();
            assert!(store.get("/procurement/catalog", product).is_some());
        }
    }

    #[test]
    fn no_record_lacks_a_required_field() {
        let store = made(Generated {
            companies: 3,
            ..Generated::default()
        });
        let resources = table::places().iter().filter_map(|place| place.resource);
        let mut seen = BTreeSet::new();
        for resource in resources {
            let required = resource.record.fields.iter().filter(|field| field.required);
            let required: Vec<_> = required.map(|field| field.name).collect();
            for stored in store.all(resource.path) {
                seen.insert(resource.path);
                for name in &required {
                    let path = resource.path;
                    assert!(stored.get(name).is_some(), "{path} {}: {name}", stored.id);
                }
            }
        }
        assert!(seen.contains("/finance/billingCycles") && seen.contains(ADDITIONS));
    }

    #[test]
    fn no_product_is_twice_on_an_agreement_while_there_are_enough() {
        let store = made(Generated {
            companies: 20,
            additions_per_agreement: 72,
            ..Generated::default()
        });
        for agreement in store.all("/finance/agreements") {
            let lines = store.under(ADDITIONS, &[agreement.id], None);
            let products: BTreeSet<_> = lines.map(|line| line.ref_id("product")).collect();
            assert_eq!(products.len(), 72);
        }
    }
}
