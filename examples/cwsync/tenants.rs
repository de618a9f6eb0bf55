//! The vendor's tenants, as the portal's table shows them.

use crate::It;
use crate::answer::{Answer, Ended, Exit, wide};
use crate::args;
use crate::runs::what_is_missing;
use anyhow::Result;
use cw_sync_core::mapping::Switch;
use cw_sync_core::view::{TableQuery, TableSpec, TenantRow};

/// `tenants`.
pub(crate) async fn tenants(it: &It<'_>, args: &args::Tenants) -> Result<Answer> {
    let (acting, id) = (it.host.acting(), &it.declared.id);
    if args.refresh {
        let _bar = it.bar().await?;
        let on = acting.switches(id).await?.into_iter();
        let kinds = on.filter_map(|switch| match switch {
            (Switch::Kind(kind), true) => Some(kind),
            _ => None,
        });
        let surveyed = acting.survey(id, &kinds.collect::<Vec<_>>()).await;
        surveyed.map_err(what_is_missing)?;
    }
    let spec = acting.table_spec(id).await?;
    let query = query(args, &spec)?;
    let page = acting.table(id, &query).await?;
    let head = spec.columns.iter().map(|column| column.title.as_str());
    let rows = page.rows.iter().map(|row| {
        let mut cells: Vec<_> = spec.columns.iter().map(|column| row.text(column)).collect();
        cells.insert(0, row.tenant.key.to_string());
        cells
    });
    let table = wide(["Key"].into_iter().chain(head), rows);
    let (shown, matching, total) = (page.rows.len(), page.matching, page.total);
    let text = match total {
        0 => "no tenant is known yet: `tenants --refresh` reads them".to_owned(),
        _ => format!("{table}\n{shown} shown of {matching} that fit, {total} in all"),
    };
    Ok(Answer::new(text, page)?)
}

/// All tenants.
pub(crate) async fn all(it: &It<'_>) -> Result<Vec<TenantRow>> {
    let whole = TableQuery::new().window(0, usize::MAX);
    let page = it.host.acting().table(&it.declared.id, &whole).await?;
    Ok(page.rows)
}

/// The query, whose names must be the table's.
fn query(args: &args::Tenants, spec: &TableSpec) -> Result<TableQuery, Ended> {
    let mut query = TableQuery::new()
        .search(&args.search)
        .window(args.offset, args.limit);
    for (filter, position) in &args.filter {
        if spec.filter(filter).is_none() {
            let there = spec.filters.iter().map(|one| one.id.as_str());
            return Err(unknown("filter", filter, there));
        }
        query = query.filter(filter, *position);
    }
    if let Some((column, direction)) = &args.sort {
        if spec.column(column).is_none() {
            let there = spec.columns.iter().map(|one| one.id.as_str());
            return Err(unknown("column", column, there));
        }
        query = query.sort(column, *direction);
    }
    Ok(query)
}

fn unknown<'a>(what: &str, name: &str, there: impl Iterator<Item = &'a str>) -> Ended {
    let there: Vec<_> = there.collect();
    let message = format!(
        "there is no {what} `{name}`; there are {}",
        there.join(", ")
    );
    Ended::new(Exit::Usage, message)
}
