//! What others do while a call asks CWM.

use super::given::{Office, here, keys, portal, user};
use crate::store::tampered::{Tampered, Then};
use cw_sync_core::companies::{CompanyQuery, ListedCompany};
use cw_sync_core::integration::{Connection, IntegrationRecord, Stamp};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::store::{
    CompanyStore, IntegrationStore, MappingStore, MemoryStore, SecretUpdate,
};
use futures::FutureExt;
use std::sync::{Arc, Mutex};

type Deed = Box<dyn FnOnce() + Send>;

/// An office whose store is changed by somebody else, just before it keeps what a call asks.
struct Crossed {
    office: Office,
    store: MemoryStore,
    next: Arc<Mutex<Option<Deed>>>,
}

impl Crossed {
    async fn new() -> Self {
        let (store, next) = (MemoryStore::new(), Arc::<Mutex<Option<Deed>>>::default());
        let waiting = next.clone();
        let tampered = Tampered::new(Arc::new(store.clone()), move |call| {
            if matches!(call, "change_mappings" | "keep_companies")
                && let Some(deed) = waiting.lock().unwrap().take()
            {
                deed();
            }
            Then::Go
        });
        let mut office = Office::new().await;
        let (partner, seen) = (&office.partner, &office.seen);
        office.portal = portal(partner, Arc::new(tampered), keys("k1", 1), seen);
        office.set_up().await;
        Self {
            office,
            store,
            next,
        }
    }

    /// What somebody else does in the midst of the next call.
    fn meanwhile<F: Future<Output = ()>>(
        &self,
        deed: impl FnOnce(MemoryStore) -> F + Send + 'static,
    ) {
        let store = self.store.clone();
        let deed = move || deed(store).now_or_never().expect("memory never waits");
        *self.next.lock().unwrap() = Some(Box::new(deed));
    }

    async fn map(&self, mapping: &Mapping) {
        self.store.set_mapping(&here(), mapping).await.unwrap();
    }

    /// How `t1` stands, and that somebody did come in between.
    async fn t1(&self) -> Option<Mapping> {
        assert!(self.next.lock().unwrap().is_none());
        let mut mappings = self.store.mappings(&here()).await.unwrap();
        mappings.remove(&"t1".into())
    }
}

fn first() -> Mapping {
    Mapping::to_agreement("t1", 10, 100)
}

/// Ada moves `t1` to another customer's agreement while Otto's call looks at the one that it was on:
/// the wrong customer would be billed.
#[tokio::test]
async fn what_is_mapped_meanwhile_is_not_undone() {
    let crossed = Crossed::new().await;
    let otto = crossed.office.otto();
    let moved = Mapping::to_agreement("t1", 20, 200);
    let file = "tenant,companyId,agreementId,autoSync\nt1,10,100,on\n";
    let mut off = first();
    off.enabled = false;
    for call in ["on", "off", "import", "map"] {
        let stands = if call == "off" { first() } else { off.clone() };
        for becomes in [Some(moved.clone()), None] {
            crossed.map(&stands).await;
            let kept = becomes.clone();
            crossed.meanwhile(async move |store| match &kept {
                Some(moved) => store.set_mapping(&here(), moved).await.unwrap(),
                None => {
                    let now = chrono::Utc::now();
                    let removed = store.remove_mapping(&here(), &"t1".into(), now).await;
                    removed.unwrap();
                }
            });
            let error = match call {
                "import" => otto.import_mappings(&here(), file, false).await.map(drop),
                "map" => otto.map(&here(), &[first()]).await.map(drop),
                state => {
                    let on = state == "on";
                    let made = otto.set_auto_sync(&here(), &"t1".into(), on).await;
                    made.map(drop)
                }
            };
            let error = error.unwrap_err().to_string();
            assert!(
                error.starts_with("tenant `t1` was mapped otherwise"),
                "{error}"
            );
            assert_eq!(crossed.t1().await, becomes, "{call}");
        }
    }
}

/// Replaces what is kept of the integration.
async fn save(store: &MemoryStore, change: impl FnOnce(IntegrationRecord) -> IntegrationRecord) {
    let record = store.integration(&here()).await.unwrap().unwrap();
    let nothing = SecretUpdate::default();
    let saved = store.save_integration(&change(record), &nothing).await;
    saved.unwrap().unwrap();
}

/// A reset comes in between: ids of the CWM that it was connected to are somebody else's in the next.
#[tokio::test]
async fn what_was_looked_up_before_a_reset_is_not_kept_after() {
    let crossed = Crossed::new().await;
    let (otto, store) = (crossed.office.otto(), &crossed.store);
    let mut record = store.integration(&here()).await.unwrap().unwrap();
    let reset =
        |record: IntegrationRecord| record.emptied(Stamp::new(chrono::Utc::now(), user("ada")));
    crossed.meanwhile(async move |store| save(&store, reset).await);
    let error = otto.map(&here(), &[first()]).await.unwrap_err().to_string();
    assert!(error.contains("connected to another"), "{error}");
    assert_eq!(crossed.t1().await, None);

    // Set up once more; and then with another CWM, whose companies are there before the old one's.
    save(store, |now| {
        record.revision = now.revision;
        record
    })
    .await;
    let own = [ListedCompany::new(7, "New", "Of the next CWM")];
    let list = own.clone();
    crossed.meanwhile(async move |store| {
        let next = Connection::parse("cwm.example", "next").unwrap();
        let cwm = next.identity().to_owned();
        save(&store, |mut record| {
            record.connection = Some(next);
            record
        })
        .await;
        let (id, now) = (here(), chrono::Utc::now());
        let kept = store.keep_companies(&id, &cwm, &list, now);
        kept.await.unwrap();
    });
    let error = otto
        .refresh_companies(&here())
        .await
        .unwrap_err()
        .to_string();
    assert!(error.contains("connected to another"), "{error}");
    let all = CompanyQuery::new("");
    let listed = store.companies(&here(), &all).await.unwrap();
    assert_eq!(listed.companies, own);
}
