use super::{billing, devices, statistics, tickets};
use crate::plan::{Action, Links};
use crate::several::several;
use cw_manage::endpoint::{Collection, Gettable, Listable};
use cw_manage::model::Record;
use cw_manage::{Client, Id};
use futures::future::BoxFuture;
use std::collections::BTreeSet;

/// Reads CWM, and cannot write.
#[derive(Debug, Clone)]
pub(crate) struct Reader {
    pub(super) cwm: Client,
    /// How many lists are read at a time.
    pub(super) at_a_time: usize,
}

/// What a look-up found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    /// The write happened: this is the record.
    Done(i64),
    /// It did not happen.
    Absent,
    /// Several records have the key: a person must choose.
    Several(Vec<i64>),
}

impl Found {
    pub(super) fn one(id: Option<i64>) -> Self {
        id.map_or(Self::Absent, Self::Done)
    }
}

impl Reader {
    pub(crate) fn new(cwm: Client, at_a_time: usize) -> Self {
        Self { cwm, at_a_time }
    }

    /// Whether the action has been done. `links`: what is remembered of records, so that one which
    /// stands for something else is not taken for this.
    pub(crate) async fn find(&self, action: &Action, links: &Links) -> Result<Found, String> {
        match action {
            Action::Billing(action) => billing::find(self, action, links).await,
            Action::Ticket(action) => tickets::find(self, action, links).await,
            Action::Devices(action) => devices::find(self, action, links).await,
            Action::Statistics(action) => statistics::find(self, action, links).await,
        }
    }
}

/// How many ids go into one filter: about as many as a URL holds. The client splits longer ones, and
/// asks for one part after the other.
const IDS: usize = 200;

impl Reader {
    /// The rows with these ids, so many requests at a time.
    pub(super) async fn with_ids<'a, I, T>(
        &self,
        ids: &BTreeSet<I>,
        read: impl Fn(Vec<I>) -> BoxFuture<'a, cw_manage::Result<Vec<T>>>,
    ) -> cw_manage::Result<Vec<T>>
    where
        I: Copy,
        T: Send,
    {
        let ids: Vec<_> = ids.iter().copied().collect();
        let parts = ids.chunks(IDS).map(|part| read(part.to_vec())).collect();
        let mut rows = Vec::new();
        for part in several(self.at_a_time, parts).await {
            rows.extend(part?);
        }
        Ok(rows)
    }
}

/// All records of a collection, those with the given ids even where the list lacks them: lists may
/// lag behind writes (cwm-api §5), and a record that is overlooked would be made twice.
pub(super) async fn all<R>(
    collection: &Collection<R>,
    ours: impl Iterator<Item = i64>,
) -> cw_manage::Result<Vec<R::Model>>
where
    R: Listable + Gettable,
    R::Model: Record,
{
    let mut rows = collection.list().all().await?;
    let listed: BTreeSet<_> = rows.iter().filter_map(Record::id).map(Id::get).collect();
    for record in ours.filter(|record| !listed.contains(record)) {
        rows.extend(collection.id(record).get_opt().await?);
    }
    Ok(rows)
}
