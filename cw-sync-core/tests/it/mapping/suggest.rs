//! Companies that tenants may be.

use cw_sync_core::mapping::{Candidate, Likeness, Mapping, suggest};
use cw_sync_core::model::Tenant;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn candidates() -> Vec<Candidate> {
    let mut birch = Candidate::new(1, "Birch Dental, Inc.");
    birch.addresses = vec!["https://www.birch.example".to_owned()];
    birch.agreements = vec![100.into()];
    let mut oak = Candidate::new(2, "Oak & Sons");
    oak.addresses = vec!["info@oak.example".to_owned(), "x@gmail.com".to_owned()];
    oak.agreements = vec![200.into(), 201.into()];
    let twins = [3, 4].map(|id| Candidate::new(id, "Evergreen"));
    let mut all = vec![birch, oak];
    all.extend(twins);
    all
}

#[test]
fn the_surest_likeness_counts_and_none_of_several_is_chosen() {
    let tenant = |name: &str| Tenant::new("t", name);
    let (name, domain, close) = (Likeness::Name, Likeness::Domain, Likeness::Close);
    for (tenant, expected) in [
        (tenant("birch dental"), Some((name, vec![1]))),
        (tenant("The Oak and Sons LLC"), Some((name, vec![2]))),
        (tenant("EVERGREEN GmbH"), Some((name, vec![3, 4]))),
        (tenant("birch.example"), Some((domain, vec![1]))),
        (
            tenant("Somebody").with_domain("oak.example"),
            Some((domain, vec![2])),
        ),
        // A name that fits is surer than a domain.
        (
            tenant("Oak & Sons").with_domain("birch.example"),
            Some((name, vec![2])),
        ),
        (tenant("Brich Dental"), Some((close, vec![1]))),
        (tenant("Birch Dental Group"), Some((close, vec![1]))),
        (tenant("Somebody").with_domain("gmail.com"), None),
        (tenant("Willow"), None),
        (tenant("…"), None),
    ] {
        let found = suggest(
            std::slice::from_ref(&tenant),
            &candidates(),
            &BTreeMap::new(),
        );
        let found = found.first().map(|one| {
            let offers = one.offers.iter().map(|offer| offer.company.get());
            assert_eq!(one.only().is_some(), one.offers.len() == 1);
            (one.likeness, offers.collect::<Vec<_>>())
        });
        assert_eq!(found, expected, "{tenant:?}");
    }
}

#[test]
fn who_is_mapped_gets_no_suggestion_and_what_is_taken_says_so() {
    let tenants = [
        Tenant::new("a", "Birch Dental"),
        Tenant::new("b", "Birch Dental"),
    ];
    let mappings = BTreeMap::from([("a".into(), Mapping::to_company("a", 1))]);
    let found = suggest(&tenants, &candidates(), &mappings);
    assert_eq!(found.len(), 1);
    let offer = found[0].only().unwrap();
    assert_eq!(offer.mapped, ["a".into()]);
    // A person who confirms it keeps this: its only agreement, and sync on (SW-23).
    assert_eq!(offer.mapping("b"), Mapping::to_agreement("b", 1, 100));
    let found = suggest(&[Tenant::new("c", "Oak & Sons")], &candidates(), &mappings);
    let offer = found[0].only().unwrap();
    assert_eq!(offer.mapping("c"), Mapping::to_company("c", 2));
}

proptest! {
    /// A company of the same name is found whatever is done to case, blanks and legal form, and
    /// the order of the candidates changes nothing.
    #[test]
    fn the_same_name_is_always_found(
        name in "[A-Za-z]{2,9}( [A-Za-z]{2,9}){0,3}",
        others in prop::collection::vec("[A-Za-z]{2,9}( [A-Za-z]{2,9}){0,2}", 0..20),
        form in prop::sample::select(vec!["", " Inc.", ", LLC", " GmbH & Co. KG"]),
    ) {
        let names = others.iter().chain([&name]);
        let mut all: Vec<_> = (1..).zip(names).map(|(id, name)| Candidate::new(id, name)).collect();
        let wanted = all.len() as i64;
        let tenant = [Tenant::new("t", format!("  {}{form} ", name.to_uppercase()))];
        let found = suggest(&tenant, &all, &BTreeMap::new());
        prop_assert_eq!(found[0].likeness, Likeness::Name);
        prop_assert!(found[0].offers.iter().any(|offer| offer.company.get() == wanted));
        all.reverse();
        prop_assert_eq!(suggest(&tenant, &all, &BTreeMap::new()), found);
    }
}
