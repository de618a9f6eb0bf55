use super::{billing, devices, statistics, tickets};
use crate::plan::{Action, Links};
use cw_manage::endpoint::{Collection, Gettable, Listable};
use cw_manage::model::Record;
use cw_manage::{Client, Id};
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
