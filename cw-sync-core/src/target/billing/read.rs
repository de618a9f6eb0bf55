//! Reads what CWM holds, in few requests: one list per kind, one per mapped agreement.

use super::convert;
use crate::plan::billing::{
    Actual, ActualAgreement, ActualCategory, ActualItem, ActualLine, ActualSubcategory,
};
use crate::plan::{Links, RecordKey, RecordKind, fold};
use crate::several::several;
use crate::target::reader::{Reader, all};
use chrono::NaiveDate;
use cw_manage::model::{Addition, Agreement, CatalogItem, Company, CompanyReference, ProductType};
use cw_manage::{Id, Result};
use futures::FutureExt;
use std::collections::{BTreeMap, BTreeSet};

/// What is to be read.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) agreements: BTreeSet<Id<Agreement>>,
    /// Companies of which all active agreements are wanted, too.
    pub(crate) companies: BTreeSet<Id<Company>>,
    /// Catalog identifiers.
    pub(crate) identifiers: BTreeSet<String>,
    /// Whether items may have to be made: then types and classes are read, too.
    pub(crate) setup: bool,
}

/// Reads what is wanted. What we have a link to is read by id where a list lacks it: lists may
/// lag behind writes (cwm-api §5), and a line that is overlooked would be made twice.
pub(crate) async fn read(reader: &Reader, wanted: &Wanted, links: &Links) -> Result<Actual> {
    let mut actual = Actual {
        items: reader.items(&wanted.identifiers, links).await?,
        agreements: reader.agreements(wanted, links).await?,
        ..Actual::default()
    };
    if wanted.setup {
        (actual.types, actual.categories, actual.subcategories) = futures::try_join!(
            reader.types(links),
            reader.categories(links),
            reader.subcategories(links),
        )?;
    }
    Ok(actual)
}

/// The ids of the records of a kind that we made.
fn ours(links: &Links, kind: RecordKind) -> impl Iterator<Item = i64> {
    let links = links.values();
    links
        .filter(move |link| link.key.kind == kind)
        .map(|link| link.record)
}

impl Reader {
    pub(super) async fn types(&self, links: &Links) -> Result<BTreeMap<String, Id<ProductType>>> {
        let types = self.cwm.procurement().types();
        let types = all(&types, ours(links, RecordKind::ProductType)).await?;
        Ok(types
            .into_iter()
            .filter_map(|t| Some((fold(&t.name?), t.id?)))
            .collect())
    }

    pub(super) async fn categories(
        &self,
        links: &Links,
    ) -> Result<BTreeMap<String, ActualCategory>> {
        let categories = self.cwm.procurement().categories();
        let categories = all(&categories, ours(links, RecordKind::Category)).await?;
        Ok(categories
            .into_iter()
            .filter_map(|c| {
                let name = c.name?;
                Some((fold(&name), ActualCategory { id: c.id?, name }))
            })
            .collect())
    }

    pub(super) async fn subcategories(
        &self,
        links: &Links,
    ) -> Result<BTreeMap<(String, String), ActualSubcategory>> {
        let subcategories = self.cwm.procurement().subcategories();
        let subcategories = all(&subcategories, ours(links, RecordKind::Subcategory)).await?;
        Ok(subcategories
            .into_iter()
            .filter_map(|s| {
                let name = s.name?;
                let key = (fold(&s.category?.name?), fold(&name));
                Some((key, ActualSubcategory { id: s.id?, name }))
            })
            .collect())
    }

    pub(crate) async fn items(
        &self,
        identifiers: &BTreeSet<String>,
        links: &Links,
    ) -> Result<BTreeMap<String, ActualItem>> {
        let catalog = self.cwm.procurement().catalog();
        let wanted = CatalogItem::IDENTIFIER.in_(identifiers);
        let rows = catalog.list().filter(wanted).all().await?;
        let items = rows.iter().filter_map(convert::item);
        let mut items: BTreeMap<_, _> = items.map(|item| (fold(&item.identifier), item)).collect();
        for identifier in identifiers {
            let key = fold(identifier);
            let Some(link) = links.get(&RecordKey::catalog_item(identifier)) else {
                continue;
            };
            if items.contains_key(&key) {
                continue;
            }
            if let Some(item) = self.item(Id::new(link.record)).await?
                && fold(&item.identifier) == key
            {
                items.insert(key, item);
            }
        }
        Ok(items)
    }

    async fn agreements(
        &self,
        wanted: &Wanted,
        links: &Links,
    ) -> Result<BTreeMap<Id<Agreement>, ActualAgreement>> {
        let mut rows = self.agreement_rows(&wanted.agreements).await?;
        let further = self
            .active_agreements_of(&wanted.companies)
            .await?
            .into_iter();
        let named = |row: &Agreement| row.id.is_some_and(|id| wanted.agreements.contains(&id));
        rows.extend(further.filter(|row| !named(row)));
        let invoices = self.invoices_of_parents(&rows).await?;
        let mut linked: BTreeMap<_, Vec<i64>> = BTreeMap::new();
        for link in links.values() {
            if let Some((agreement, ..)) = link.key.line_parts() {
                linked.entry(agreement).or_default().push(link.record);
            }
        }
        let read = rows
            .into_iter()
            .filter_map(|row| Some((row.id?, row)))
            .map(|(id, row)| {
                let linked = linked.remove(&id).unwrap_or_default();
                let invoices = &invoices;
                async move {
                    // One agreement that cannot be read fails its own tenants only.
                    let lines = self.lines(id, &linked).await;
                    let mut agreement = convert::agreement(&row, lines);
                    let parent = agreement.parent.and_then(|parent| invoices.get(&parent));
                    agreement.next_invoice = parent.copied().or(agreement.next_invoice);
                    (id, agreement)
                }
                .boxed()
            });
        let read = several(self.at_a_time, read.collect()).await;
        Ok(read.into_iter().collect())
    }

    /// Agreements without their lines, which nobody asks for.
    pub(crate) async fn terms(
        &self,
        ids: &BTreeSet<Id<Agreement>>,
    ) -> Result<BTreeMap<Id<Agreement>, ActualAgreement>> {
        let rows = self.agreement_rows(ids).await?;
        let all = rows.iter();
        let all = all.filter_map(|row| Some((row.id?, convert::agreement(row, Ok(Vec::new())))));
        Ok(all.collect())
    }

    async fn agreement_rows(&self, ids: &BTreeSet<Id<Agreement>>) -> Result<Vec<Agreement>> {
        let agreements = self.cwm.finance().agreements();
        let read = |ids| {
            let rows = agreements.list().filter(Agreement::ID.in_(ids));
            async move { rows.all().await }.boxed()
        };
        self.with_ids(ids, read).await
    }

    async fn active_agreements_of(&self, ids: &BTreeSet<Id<Company>>) -> Result<Vec<Agreement>> {
        let agreements = self.cwm.finance().agreements();
        let read = |ids: Vec<Id<Company>>| {
            let wanted = Agreement::COMPANY.then(CompanyReference::ID).in_(ids);
            let rows = agreements.list().filter(wanted);
            async move { rows.all().await }.boxed()
        };
        let mut rows = self.with_ids(ids, read).await?;
        rows.retain(|row| {
            let status = row.agreement_status.as_ref();
            status.is_none_or(|status| fold(status.as_str()) == "active")
        });
        Ok(rows)
    }

    /// When the parents of these agreements are invoiced next: it is they that get the invoice
    /// (cwm-api §10.2).
    async fn invoices_of_parents(
        &self,
        rows: &[Agreement],
    ) -> Result<BTreeMap<Id<Agreement>, NaiveDate>> {
        let parents = rows
            .iter()
            .filter_map(|row| row.parent_agreement.as_ref()?.id);
        let parents: BTreeSet<_> = parents.collect();
        let wanted = Agreement::ID.in_(parents.iter().copied());
        // An empty `in` asks nothing.
        let rows = self.cwm.finance().agreements().list().filter(wanted);
        let rows = rows.all().await?;
        let next = rows.iter().filter_map(|row| {
            let parent = convert::agreement(row, Ok(Vec::new()));
            Some((row.id?, parent.next_invoice?))
        });
        Ok(next.collect())
    }

    /// All lines of an agreement, those with the given ids even where the list lacks them.
    pub(super) async fn lines(
        &self,
        agreement: Id<Agreement>,
        linked: &[i64],
    ) -> Result<Vec<ActualLine>, String> {
        let additions = self.cwm.finance().agreements().id(agreement).additions();
        let rows = additions.list().all().await;
        let rows = rows.map_err(|error| error.to_string())?;
        let lines: Result<Vec<_>, _> = rows.iter().map(convert::line).collect();
        let mut lines = lines?;
        let listed: BTreeSet<_> = lines.iter().map(|line| line.id.get()).collect();
        for record in linked.iter().filter(|record| !listed.contains(record)) {
            lines.extend(self.line(agreement, Id::new(*record)).await?);
        }
        lines.sort_by_key(|line| line.id);
        Ok(lines)
    }

    /// One line, read by id: that never lags.
    pub(super) async fn line(
        &self,
        agreement: Id<Agreement>,
        line: Id<Addition>,
    ) -> Result<Option<ActualLine>, String> {
        let additions = self.cwm.finance().agreements().id(agreement).additions();
        let known = additions.id(line).get_opt().await;
        let known = known.map_err(|error| error.to_string())?;
        known.as_ref().map(convert::line).transpose()
    }

    /// One catalog item, read by id.
    pub(super) async fn item(&self, item: Id<CatalogItem>) -> Result<Option<ActualItem>> {
        let known = self.cwm.procurement().catalog().id(item).get_opt().await?;
        Ok(known.as_ref().and_then(convert::item))
    }
}
