//! The companies that tenants can be mapped to.

use crate::It;
use crate::answer::{Answer, table};
use crate::bars::Bar;
use anyhow::Result;
use cw_sync_core::companies::CompanyQuery;

/// `companies`.
pub(crate) async fn companies(it: &It<'_>, search: &str, refresh: bool) -> Result<Answer> {
    let (acting, id) = (it.host.acting(), &it.declared.id);
    if refresh {
        let _bar = Bar::waiting("fetching companies", it.quiet);
        acting.refresh_companies(id).await?;
    }
    let page = acting.companies(id, &CompanyQuery::new(search)).await?;
    let rows = page.companies.iter().map(|company| {
        let agreements = company.agreements.iter();
        let agreements = agreements.map(|one| format!("{} {}", one.id, one.name));
        [
            company.id.to_string(),
            company.name.clone(),
            company.status.clone().unwrap_or_default(),
            agreements.collect::<Vec<_>>().join("\n"),
        ]
    });
    let rows = table(["Id", "Company", "Status", "Agreements"], rows);
    let text = match page.fetched_at {
        None => "none were fetched yet: `companies --refresh` does".to_owned(),
        Some(at) => format!(
            "{rows}\n{} shown of {} that fit, fetched {}",
            page.companies.len(),
            page.found,
            at.format("%F %H:%M UTC")
        ),
    };
    Ok(Answer::new(text, page)?)
}
