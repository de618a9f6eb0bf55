//! Reads what CWM holds, in few requests: one list per kind, one per mapped agreement.

use super::convert;
use crate::plan::{
    Actual, ActualCategory, ActualItem, ActualLine, ActualSubcategory, Link, RecordKey, RecordKind,
    fold,
};
use cw_manage::endpoint::{Collection, Gettable, Listable};
use cw_manage::model::{Addition, Agreement, CatalogItem, Company, ProductType, Record};
use cw_manage::{Client, Id, Result};
use futures::stream::{self, StreamExt};
use std::collections::{BTreeMap, BTreeSet};

/// How many agreements are read at a time.
const AT_A_TIME: usize = 4;

/// What is to be read.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) companies: BTreeSet<Id<Company>>,
    pub(crate) agreements: BTreeSet<Id<Agreement>>,
    /// Catalog identifiers.
    pub(crate) identifiers: BTreeSet<String>,
}

/// Reads CWM, and cannot write.
#[derive(Debug, Clone)]
pub(crate) struct Reader {
    cwm: Client,
}

impl Reader {
    pub(crate) fn new(cwm: Client) -> Self {
        Self { cwm }
    }

    /// Reads what is wanted. What we have a link to is read by id where a list lacks it: lists may
    /// lag behind writes (cwm-api §5), and a line that is overlooked would be made twice.
    pub(crate) async fn read(
        &self,
        wanted: &Wanted,
        links: &BTreeMap<RecordKey, Link>,
    ) -> Result<Actual> {
        Ok(Actual {
            types: self.types(links).await?,
            categories: self.categories(links).await?,
            subcategories: self.subcategories(links).await?,
            items: self.items(&wanted.identifiers, links).await?,
            companies: self.companies(&wanted.companies).await?,
            agreements: self.agreements(&wanted.agreements, links).await?,
        })
    }

    pub(super) async fn types(
        &self,
        links: &BTreeMap<RecordKey, Link>,
    ) -> Result<BTreeMap<String, Id<ProductType>>> {
        let types = self.cwm.procurement().types();
        let types = all(&types, RecordKind::ProductType, links).await?;
        Ok(types
            .into_iter()
            .filter_map(|t| Some((fold(&t.name?), t.id?)))
            .collect())
    }

    pub(super) async fn categories(
        &self,
        links: &BTreeMap<RecordKey, Link>,
    ) -> Result<BTreeMap<String, ActualCategory>> {
        let categories = self.cwm.procurement().categories();
        let categories = all(&categories, RecordKind::Category, links).await?;
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
        links: &BTreeMap<RecordKey, Link>,
    ) -> Result<BTreeMap<(String, String), ActualSubcategory>> {
        let subcategories = self.cwm.procurement().subcategories();
        let subcategories = all(&subcategories, RecordKind::Subcategory, links).await?;
        Ok(subcategories
            .into_iter()
            .filter_map(|s| {
                let name = s.name?;
                let key = (fold(&s.category?.name?), fold(&name));
                Some((key, ActualSubcategory { id: s.id?, name }))
            })
            .collect())
    }

    pub(super) async fn items(
        &self,
        identifiers: &BTreeSet<String>,
        links: &BTreeMap<RecordKey, Link>,
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

    async fn companies(
        &self,
        ids: &BTreeSet<Id<Company>>,
    ) -> Result<BTreeMap<Id<Company>, crate::plan::ActualCompany>> {
        let wanted = Company::ID.in_(ids.iter().copied());
        let rows = self.cwm.company().companies().list().filter(wanted);
        let rows = rows.all().await?;
        Ok(rows
            .iter()
            .filter_map(|row| Some((row.id?, convert::company(row))))
            .collect())
    }

    async fn agreements(
        &self,
        ids: &BTreeSet<Id<Agreement>>,
        links: &BTreeMap<RecordKey, Link>,
    ) -> Result<BTreeMap<Id<Agreement>, crate::plan::ActualAgreement>> {
        let wanted = Agreement::ID.in_(ids.iter().copied());
        let rows = self.cwm.finance().agreements().list().filter(wanted);
        let rows = rows.all().await?;
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
                async move {
                    // One agreement that cannot be read fails its own tenants only.
                    let lines = self.lines(id, &linked).await;
                    (id, convert::agreement(&row, lines))
                }
            });
        Ok(stream::iter(read)
            .buffer_unordered(AT_A_TIME)
            .collect()
            .await)
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

/// All records of a collection, those that we made even where the list lacks them.
async fn all<R>(
    collection: &Collection<R>,
    kind: RecordKind,
    links: &BTreeMap<RecordKey, Link>,
) -> Result<Vec<R::Model>>
where
    R: Listable + Gettable,
    R::Model: Record,
{
    let mut rows = collection.list().all().await?;
    let listed: BTreeSet<_> = rows.iter().filter_map(Record::id).map(Id::get).collect();
    let linked = links.values().filter(|link| link.key.kind == kind);
    for link in linked.filter(|link| !listed.contains(&link.record)) {
        rows.extend(collection.id(link.record).get_opt().await?);
    }
    Ok(rows)
}
