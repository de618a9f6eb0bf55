//! Reads the lists that a set-up's choices are made from. A list that cannot be read is an error in
//! its place: all that is wrong is told at once.

use crate::plan::alerts::ActualBoard;
use crate::several::several;
use crate::target::reader::{Reader, all};
use crate::target::tickets;
use crate::wizard::Pick;
use cw_manage::model::{Board, CatalogItem, ConfigurationType};
use cw_manage::{Id, Result};
use futures::FutureExt;
use futures::future::BoxFuture;
use std::collections::{BTreeMap, BTreeSet};
use std::iter;

/// What was read, or why it could not be.
pub(crate) type Read<T> = std::result::Result<T, String>;

/// A list of CWM's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum List {
    Boards,
    Priorities,
    ConfigurationStatuses,
    ConfigurationTypes,
    ManagementSolutions,
}

/// What is to be read.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) lists: BTreeSet<List>,
    /// Catalog items by id: there may be a great many.
    pub(crate) items: BTreeSet<Id<CatalogItem>>,
    /// Boards whose statuses and teams are wanted.
    pub(crate) boards: BTreeSet<Id<Board>>,
    /// Configuration types whose questions are wanted.
    pub(crate) types: BTreeSet<Id<ConfigurationType>>,
}

/// What CWM holds, of what was wanted. Only records in use.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    pub(crate) lists: BTreeMap<List, Read<Vec<Pick>>>,
    pub(crate) items: Option<Read<Vec<Pick>>>,
    pub(crate) boards: BTreeMap<i64, Read<Option<ActualBoard>>>,
    /// The questions of a type that must be answered.
    pub(crate) required: BTreeMap<i64, Read<Vec<String>>>,
}

impl Reader {
    /// Reads what is wanted.
    pub(crate) async fn lists(&self, wanted: &Wanted) -> Lists {
        let lists = wanted.lists.iter();
        let lists = lists.map(|&list| async move { (list, told(self.list(list).await)) }.boxed());
        let boards = wanted.boards.iter();
        let boards =
            boards.map(|&id| async move { (id.get(), told(self.whole_board(id).await)) }.boxed());
        let types = wanted.types.iter();
        let types =
            types.map(|&id| async move { (id.get(), told(self.required(id).await)) }.boxed());
        let items = async {
            match wanted.items.is_empty() {
                true => None,
                false => Some(told(self.items_by_id(&wanted.items).await)),
            }
        };
        let (lists, boards, required, items) = futures::join!(
            self.keyed(lists.collect()),
            self.keyed(boards.collect()),
            self.keyed(types.collect()),
            items,
        );
        Lists {
            lists,
            items,
            boards,
            required,
        }
    }

    async fn keyed<K: Ord + Send, T: Send>(
        &self,
        reads: Vec<BoxFuture<'_, (K, Read<T>)>>,
    ) -> BTreeMap<K, Read<T>> {
        several(self.at_a_time, reads).await.into_iter().collect()
    }

    /// A list's records that are in use, by name.
    async fn list(&self, list: List) -> Result<Vec<Pick>> {
        let company = self.cwm.company();
        let service = self.cwm.service();
        let picks: Vec<_> = match list {
            List::Boards => {
                let rows = all(&service.boards(), iter::empty()).await?.into_iter();
                let rows = rows.filter(|row| is_usable(row));
                rows.filter_map(|row| pick(row.id, row.name)).collect()
            }
            List::Priorities => {
                let rows = all(&service.priorities(), iter::empty()).await?.into_iter();
                rows.filter_map(|row| pick(row.id, row.name)).collect()
            }
            List::ConfigurationStatuses => {
                let statuses = company.configurations().statuses();
                let rows = all(&statuses, iter::empty()).await?.into_iter();
                rows.filter_map(|row| pick(row.id, row.description))
                    .collect()
            }
            List::ConfigurationTypes => {
                let types = company.configurations().types();
                let rows = all(&types, iter::empty()).await?.into_iter();
                let rows = rows.filter(|row| row.inactive_flag != Some(true));
                rows.filter_map(|row| pick(row.id, row.name)).collect()
            }
            List::ManagementSolutions => {
                let solutions = company.management_it_solutions();
                let rows = all(&solutions, iter::empty()).await?.into_iter();
                rows.filter_map(|row| pick(row.id, row.name)).collect()
            }
        };
        Ok(by_name(picks))
    }

    /// Catalog items in use that have this in their identifier or description, so many at most.
    pub(crate) async fn items_like(&self, search: &str, most: usize) -> Result<Vec<Pick>> {
        let catalog = self.cwm.procurement().catalog();
        let mut rows = catalog.list();
        if !search.is_empty() {
            let identifier = CatalogItem::IDENTIFIER.contains(search);
            rows = rows.filter(identifier.or(CatalogItem::DESCRIPTION.contains(search)));
        }
        let rows = rows.page_size(u32::try_from(most).unwrap_or(u32::MAX).min(1000));
        let rows = rows.order_by(CatalogItem::IDENTIFIER.asc()).page(1).await?;
        let rows = rows.rows.into_iter().filter_map(std::result::Result::ok);
        Ok(in_use(rows).take(most).collect())
    }

    async fn items_by_id(&self, ids: &BTreeSet<Id<CatalogItem>>) -> Result<Vec<Pick>> {
        let wanted = CatalogItem::ID.in_(ids.iter().copied());
        let rows = self.cwm.procurement().catalog().list().filter(wanted);
        Ok(in_use(rows.all().await?.into_iter()).collect())
    }

    /// A board with its statuses and teams; `None`: it is gone or not in use.
    async fn whole_board(&self, id: Id<Board>) -> Result<Option<ActualBoard>> {
        let row = self.cwm.service().boards().id(id).get_opt().await?;
        let Some(row) = row.filter(is_usable) else {
            return Ok(None);
        };
        let wanted = tickets::Wanted {
            teams: true,
            ..tickets::Wanted::default()
        };
        let name = row.name.clone().unwrap_or_default();
        self.board(&row, id, name, &wanted).await.map(Some)
    }

    /// The questions of a type that must be answered.
    async fn required(&self, id: Id<ConfigurationType>) -> Result<Vec<String>> {
        let questions = self
            .cwm
            .company()
            .configurations()
            .types()
            .id(id)
            .questions();
        let rows = all(&questions, iter::empty()).await?.into_iter();
        let required =
            rows.filter(|row| row.required_flag == Some(true) && row.inactive_flag != Some(true));
        Ok(required.filter_map(|row| row.question).collect())
    }
}

fn is_usable(board: &Board) -> bool {
    board.inactive_flag != Some(true) && board.project_flag != Some(true)
}

fn in_use(rows: impl Iterator<Item = CatalogItem>) -> impl Iterator<Item = Pick> {
    let rows = rows.filter(|row| row.inactive_flag != Some(true));
    rows.filter_map(|row| pick(row.id, row.identifier))
}

fn pick<T>(id: Option<Id<T>>, name: Option<String>) -> Option<Pick> {
    Some(Pick::new(id?.get(), name?))
}

fn by_name(mut picks: Vec<Pick>) -> Vec<Pick> {
    picks.sort_by_cached_key(|pick| (pick.name.to_lowercase(), pick.id));
    picks
}

fn told<T>(read: Result<T>) -> Read<T> {
    read.map_err(|error| error.to_string())
}
