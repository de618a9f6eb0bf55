//! What the checks are made with.

use crate::model::{FieldValue, IntegrationId, TenantKey};
use crate::plan::billing::{BillingAction, Fields};
use crate::plan::{Action, Link, Written};
use crate::policy::LineField;
use crate::report::RunReport;
use crate::store::{Intent, Lease, LeaseRequest, RunId, Settlement, Store, StoreError};
use chrono::{DateTime, TimeDelta, Utc};
use cw_manage::Id;
use std::fmt::Debug;

pub(super) type Checked = Result<(), String>;

/// An open store and an integration that nobody else uses.
pub(super) struct Place<'a> {
    pub(super) store: &'a dyn Store,
    pub(super) integration: IntegrationId,
}

/// A name that no earlier run of the suite used.
pub(super) fn name(check: &str) -> IntegrationId {
    format!("conformance {check} {}", RunId::generate()).into()
}

/// The store must not fail.
pub(super) fn told(error: StoreError) -> String {
    format!("the store failed: {error}")
}

pub(super) fn expect<T: PartialEq + Debug>(what: &str, given: &T, expected: &T) -> Checked {
    if given == expected {
        return Ok(());
    }
    Err(format!("{what}: {given:?} instead of {expected:?}"))
}

/// The call must be refused because another took the lease over.
pub(super) fn expect_lost<T>(what: &str, given: Result<T, StoreError>) -> Checked {
    match given {
        Err(StoreError::LeaseLost(_)) => Ok(()),
        Err(error) => Err(format!("{what}: {error} instead of a lost lease")),
        Ok(_) => Err(format!("{what} was not refused")),
    }
}

pub(super) fn at(minute: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::minutes(minute)
}

pub(super) fn tenant() -> TenantKey {
    "0042 Straße 🏢".into()
}

pub(super) fn create(serial: &str) -> Action {
    Action::Billing(BillingAction::CreateAddition {
        agreement: Id::new(100),
        identifier: "Seats".to_owned(),
        serial: Some(serial.to_owned()),
        fields: Fields::from([(LineField::Quantity, FieldValue::Number(5.into()))]),
    })
}

pub(super) fn intent(serial: &str, noted_at: DateTime<Utc>) -> Intent {
    Intent::new(RunId::generate(), Some(tenant()), create(serial), noted_at)
}

pub(super) fn link(serial: &str, record: i64) -> Link {
    let written = Written::from([("quantity".to_owned(), FieldValue::Number(5.into()))]);
    Link::new(create(serial).key(), Some(tenant()), record, written)
}

impl Place<'_> {
    pub(super) fn request(&self, holder: &str, from: i64) -> LeaseRequest {
        LeaseRequest::new(self.integration.clone(), holder, at(from), at(from + 10))
    }

    pub(super) fn run(&self, started: i64) -> RunReport {
        RunReport::new(RunId::generate(), self.integration.clone(), at(started))
    }

    /// Takes the lease for ten minutes.
    pub(super) async fn take(&self, from: i64) -> Result<Lease, String> {
        let taken = self.store.take_lease(&self.request("suite", from)).await;
        let taken = taken.map_err(told)?;
        taken.map_err(|held| format!("the lease was refused at minute {from}; held: {held:?}"))
    }

    /// An intent that is noted and settled with a link.
    pub(super) async fn make(&self, lease: &Lease, link: &Link) -> Checked {
        let intent = intent("S1", at(0));
        let noted = self.store.note(lease, lease.until, &intent).await;
        noted.map_err(told)?;
        let done = Settlement::Done(link.record);
        let settled = self
            .store
            .settle(&self.integration, intent.id, &done, Some(link));
        settled.await.map_err(told)
    }

    /// The records that are linked, in order.
    pub(super) async fn records(&self) -> Result<Vec<i64>, String> {
        let links = self.store.links(&self.integration).await.map_err(told)?;
        let mut records: Vec<_> = links.values().map(|link| link.record).collect();
        records.sort_unstable();
        Ok(records)
    }

    pub(super) async fn open(&self) -> Result<Vec<Intent>, String> {
        let open = self.store.open_intents(&self.integration).await;
        open.map_err(told)
    }
}
