//! Lanes, batches and what is looked up later, with a CWM that is nothing but a map.

use super::{Applied, Applying, Find, Lanes, Write, apply};
use crate::clock::{Clock, SystemClock};
use crate::engine::Cancel;
use crate::model::IntegrationId;
use crate::plan::billing::{BillingAction, Fields};
use crate::plan::{Action, Change, Links, RecordKey, Scope};
use crate::progress::{Step, Teller};
use crate::report::OutcomeKind;
use crate::store::{Journal, LeaseRequest, LeaseStore, LinkStore, MemoryStore, RunId};
use crate::target::{Found, Made, WriteError};
use async_trait::async_trait;
use cw_manage::Id;
use futures::StreamExt;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::time::Duration;

/// What becomes of a write.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fate {
    /// It is made; the answer is lost, and it is not to be seen at once.
    Hidden,
    /// It is made; the answer is lost.
    Lost,
    /// It is not made, and CWM says nothing.
    Gone,
    /// It is refused.
    Refused,
}

#[derive(Default)]
struct Fake {
    fates: BTreeMap<RecordKey, Fate>,
    /// Results that a bulk request lacks at its end.
    short: usize,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    made: BTreeMap<RecordKey, i64>,
    hidden: BTreeSet<RecordKey>,
    /// The keys of each request.
    requests: Vec<Vec<RecordKey>>,
    /// The agreements that are being written to, and the most at a time.
    busy: BTreeSet<Id<cw_manage::model::Agreement>>,
    most: usize,
    looks: usize,
}

fn agreement(action: &Action) -> Option<Id<cw_manage::model::Agreement>> {
    action.key().line_parts().map(|(agreement, ..)| agreement)
}

impl Fake {
    fn make(&self, action: &Action) -> Result<Made, WriteError> {
        let key = action.key();
        let fate = self.fates.get(&key);
        let mut state = self.state.lock().unwrap();
        if matches!(fate, None | Some(Fate::Lost | Fate::Hidden)) {
            let record = 1000 + i64::try_from(state.made.len()).unwrap();
            assert!(
                state.made.insert(key.clone(), record).is_none(),
                "{key} twice"
            );
        }
        match fate {
            None => Ok(Made {
                record: state.made[&key],
                complaint: None,
            }),
            Some(Fate::Refused) => Err(WriteError::Missing("its item".to_owned())),
            Some(Fate::Hidden) => {
                state.hidden.insert(key);
                Err(WriteError::NoId)
            }
            Some(_) => Err(WriteError::NoId),
        }
    }
}

#[async_trait]
impl Find for Fake {
    async fn find(&self, action: &Action, _: &Links) -> Result<Found, String> {
        let mut state = self.state.lock().unwrap();
        state.looks += 1;
        // Seen from the second look on.
        if state.hidden.remove(&action.key()) {
            return Ok(Found::Absent);
        }
        let made = state.made.get(&action.key());
        Ok(made.map_or(Found::Absent, |record| Found::Done(*record)))
    }
}

#[async_trait]
impl Write for Fake {
    fn batch_key(&self, action: &Action) -> Option<String> {
        action
            .key()
            .key
            .contains("bulk")
            .then(|| format!("{:?}", agreement(action)))
    }

    async fn write(&self, action: &Action) -> Result<Made, WriteError> {
        let agreement = agreement(action);
        {
            let mut state = self.state.lock().unwrap();
            state.requests.push(vec![action.key()]);
            if let Some(agreement) = agreement {
                assert!(state.busy.insert(agreement), "two at once for {agreement}");
            }
            state.most = state.most.max(state.busy.len());
        }
        for _ in 0..action.key().key.len() % 7 {
            tokio::task::yield_now().await;
        }
        let made = self.make(action);
        if let Some(agreement) = agreement {
            self.state.lock().unwrap().busy.remove(&agreement);
        }
        made
    }

    async fn write_all(&self, actions: &[&Action]) -> Vec<Result<Made, WriteError>> {
        let keys = actions.iter().map(|action| action.key()).collect();
        self.state.lock().unwrap().requests.push(keys);
        let mut made: Vec<_> = actions.iter().map(|action| self.make(action)).collect();
        made.truncate(actions.len() - self.short);
        made
    }

    fn remember(&self, _: &Action, _: i64) {}
}

fn line(company: i64, serial: &str) -> Change {
    let action = BillingAction::CreateAddition {
        agreement: Id::new(company),
        identifier: "Seats".to_owned(),
        serial: Some(serial.to_owned()),
        fields: Fields::new(),
    };
    let scope = Scope::Tenant(format!("t{company}").into());
    Change::new(scope, action, Vec::new(), "it is missing")
}

fn shared(name: &str) -> Change {
    let name = name.to_owned();
    let action = BillingAction::CreateProductType { name };
    Change::new(Scope::Shared, action, Vec::new(), "it is missing")
}

struct Done {
    applied: Applied,
    store: MemoryStore,
    waits: Vec<Step>,
}

async fn run(fake: &Fake, changes: &[Change], at_a_time: usize) -> Done {
    let store = MemoryStore::new();
    let integration = IntegrationId::from("here");
    let now = SystemClock.now();
    let until = now + Duration::from_secs(60);
    let request = LeaseRequest::new(integration.clone(), "test", now, until);
    let lease = store.take_lease(&request).await.unwrap().unwrap();
    let teller = Teller::default();
    let events = teller.listen();
    let applying = Applying {
        integration: &integration,
        run: RunId::generate(),
        store: &store,
        clock: &SystemClock,
        reader: fake,
        lease: &lease,
        lease_time: Duration::from_secs(60),
        lag: Duration::from_millis(1),
        give_up_after: 1000,
        teller: &teller,
        cancel: &Cancel::new(),
    };
    let lanes = Lanes {
        at_a_time,
        companies: (0..9).map(|n| (format!("t{n}").into(), n)).collect(),
    };
    let applied = apply(&applying, changes, fake, &Links::new(), &lanes).await;
    drop(teller);
    let waits = events.map(|event| event.step);
    let waits = waits.filter(|step| {
        let waits = matches!(step, Step::Waiting { .. });
        async move { waits }
    });
    Done {
        applied,
        store,
        waits: waits.collect().await,
    }
}

fn names(applied: &Applied) -> Vec<&'static str> {
    let outcomes = applied.outcomes.iter();
    outcomes.map(|outcome| outcome.kind.name()).collect()
}

#[tokio::test]
async fn companies_go_side_by_side_and_each_in_order() {
    let mut changes = vec![shared("Vendor"), shared("Other")];
    for turn in 0..6 {
        for company in [5, 1, 4, 2, 3] {
            changes.push(line(company, &"x".repeat(turn * 3 + 1)));
        }
    }
    for at_a_time in [0, 1, 3] {
        let fake = Fake::default();
        let done = run(&fake, &changes, at_a_time).await;
        let outcomes = done.applied.outcomes;
        let order: Vec<_> = outcomes.iter().map(|outcome| &outcome.change).collect();
        assert_eq!(order, changes.iter().collect::<Vec<_>>());
        assert!(outcomes.iter().all(|outcome| outcome.is_applied()));
        let state = fake.state.into_inner().unwrap();
        assert_eq!(state.most, at_a_time.max(1));
        // What is shared comes first, and each company's lines in the plan's order.
        let wrote: Vec<_> = state.requests.concat();
        assert_eq!(
            wrote[..2],
            [changes[0].action.key(), changes[1].action.key()]
        );
        for company in 1..=5 {
            let of = |key: &&RecordKey| {
                key.line_parts()
                    .is_some_and(|(id, ..)| id == Id::new(company))
            };
            let planned: Vec<_> = changes.iter().map(|change| change.action.key()).collect();
            let planned: Vec<_> = planned.iter().filter(of).collect();
            assert_eq!(wrote.iter().filter(of).collect::<Vec<_>>(), planned);
        }
    }
}

#[tokio::test]
async fn tenants_of_one_company_share_its_lane() {
    let changes = [line(1, "a"), line(2, "b"), line(1, "c")];
    let lanes = |companies: &[(&str, i64)]| {
        let companies = companies.iter().map(|(tenant, id)| ((*tenant).into(), *id));
        let lanes = Lanes {
            at_a_time: 4,
            companies: companies.collect(),
        };
        lanes.split(&changes)
    };
    let none = Vec::<usize>::new();
    assert_eq!(
        lanes(&[("t1", 7), ("t2", 7)]),
        (none.clone(), vec![vec![0, 1, 2]])
    );
    let apart = (none, vec![vec![0, 2], vec![1]]);
    assert_eq!(lanes(&[("t1", 7), ("t2", 8)]), apart);
    assert_eq!(lanes(&[]), apart);
}

#[tokio::test]
async fn what_needs_a_step_that_was_not_made_is_not_tried() {
    let mut changes = vec![shared("Vendor"), line(1, "a"), line(1, "b"), line(2, "c")];
    changes[1].needs = vec![changes[0].action.key()];
    changes[2].needs = vec![changes[1].action.key()];
    for fate in [Fate::Refused, Fate::Gone] {
        let fates = [(changes[0].action.key(), fate)].into();
        let fake = Fake {
            fates,
            ..Fake::default()
        };
        let done = run(&fake, &changes, 4).await;
        let expected = ["failed", "not_tried", "not_tried", "applied"];
        assert_eq!(names(&done.applied), expected, "{fate:?}");
    }
}

#[tokio::test]
async fn writes_of_unknown_fate_are_looked_up_at_once_and_after_one_wait() {
    let changes: Vec<_> = (1..=5).map(|company| line(company, "a")).collect();
    let key = |place: usize| changes[place].action.key();
    let fake = Fake {
        fates: [
            (key(0), Fate::Lost),
            (key(1), Fate::Hidden),
            (key(2), Fate::Gone),
            (key(3), Fate::Hidden),
        ]
        .into(),
        ..Fake::default()
    };
    let done = run(&fake, &changes, 2).await;
    let expected = ["applied", "applied", "failed", "applied", "applied"];
    assert_eq!(names(&done.applied), expected);
    let lag = Duration::from_millis(1);
    assert_eq!(done.waits, [Step::Waiting { lag, writes: 3 }]);
    assert_eq!(fake.state.into_inner().unwrap().looks, 4 + 3);
    assert_eq!(done.store.open_intents(&"here".into()).await.unwrap(), []);
    assert_eq!(done.store.links(&"here".into()).await.unwrap().len(), 4);
}

#[tokio::test]
async fn neighbours_with_a_common_key_go_in_one_request() {
    let mut changes: Vec<_> = (0..120).map(|n| line(1, &format!("bulk {n}"))).collect();
    changes.push(line(1, "alone"));
    changes.extend((0..3).map(|n| line(1, &format!("bulk late {n}"))));
    changes.extend((0..2).map(|n| line(2, &format!("bulk {n}"))));
    // This one needs its neighbour: it goes later.
    changes[122].needs = vec![changes[121].action.key()];
    let fake = Fake::default();
    let done = run(&fake, &changes, 1).await;
    assert!(names(&done.applied).iter().all(|name| *name == "applied"));
    let state = fake.state.into_inner().unwrap();
    let sizes: Vec<_> = state.requests.iter().map(Vec::len).collect();
    assert_eq!(sizes, [50, 50, 20, 1, 1, 2, 2]);
}

#[tokio::test]
async fn each_of_a_batch_has_its_own_result() {
    let changes: Vec<_> = (0..6).map(|n| line(1, &format!("bulk {n}"))).collect();
    let key = |place: usize| changes[place].action.key();
    let fake = Fake {
        fates: [
            (key(1), Fate::Refused),
            (key(2), Fate::Lost),
            (key(3), Fate::Gone),
        ]
        .into(),
        // The last one's result is missing: it was made all the same.
        short: 1,
        ..Fake::default()
    };
    let done = run(&fake, &changes, 1).await;
    let expected = [
        "applied", "failed", "applied", "failed", "applied", "applied",
    ];
    assert_eq!(names(&done.applied), expected);
    let last = &done.applied.outcomes[5].kind;
    assert_eq!(*last, OutcomeKind::Applied { record: 1003 });
    assert_eq!(done.store.open_intents(&"here".into()).await.unwrap(), []);
    assert_eq!(done.store.links(&"here".into()).await.unwrap().len(), 4);
}
