use super::given::{Checked, Place, at, expect, told};
use crate::companies::{CompanyPage, CompanyQuery, ListedAgreement, ListedCompany};

fn company(id: i64, identifier: &str, name: &str) -> ListedCompany {
    let agreement = ListedAgreement::new(id * 10, "Managed");
    ListedCompany::new(id, identifier, name).with_agreement(agreement)
}

pub(super) async fn companies_are_kept_as_one_list(place: &Place<'_>) -> Checked {
    let (store, id) = (place.store, &place.integration);
    let all = CompanyQuery::new("");
    let none = store.companies(id, &all).await.map_err(told)?;
    expect(
        "companies that were never fetched",
        &none,
        &CompanyPage::default(),
    )?;
    let first = [
        company(1, "Oak", "Oak & Sons"),
        company(2, "Old", "Gone since"),
    ];
    let second = [
        company(3, "A", "ÄRZTE am Markt"),
        company(1, "Oak", "Oak & Sons"),
        company(4, "B", "birch"),
    ];
    for (minute, list) in [(1, &first[..]), (2, &second[..])] {
        let kept = store.keep_companies(id, "cwm", list, at(minute)).await;
        kept.map_err(told)?;
    }
    let [aerzte, oak, birch] = second;
    let by_name = vec![birch, oak, aerzte];
    let listed = store.companies(id, &all).await.map_err(told)?;
    let page = CompanyPage::new(Some(at(2)), 3, by_name.clone());
    expect("the companies, by name", &listed, &page)?;
    let part = store
        .companies(id, &all.clone().part(1, 1))
        .await
        .map_err(told)?;
    let page = CompanyPage::new(Some(at(2)), 3, vec![by_name[1].clone()]);
    expect("the second company", &part, &page)?;
    for (search, expected) in [
        (" OAK", vec![by_name[1].clone()]),
        ("ärzte", vec![by_name[2].clone()]),
        ("%", Vec::new()),
        ("b", vec![by_name[0].clone()]),
    ] {
        let found = store
            .companies(id, &CompanyQuery::new(search))
            .await
            .map_err(told)?;
        expect(
            &format!("companies with {search:?}"),
            &found.companies,
            &expected,
        )?;
    }
    let emptied = store.keep_companies(id, "cwm", &[], at(3)).await;
    emptied.map_err(told)?;
    let none = store.companies(id, &all).await.map_err(told)?;
    let page = CompanyPage::new(Some(at(3)), 0, Vec::new());
    expect("companies of an empty list", &none, &page)
}
