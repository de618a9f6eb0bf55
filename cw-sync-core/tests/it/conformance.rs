//! The suite for adapters, held against adapters of which each does one thing wrong.

use crate::given::product;
use async_trait::async_trait;
use chrono::DateTime;
use cw_sync_core::conformance::adapter::{Bench, Condition, Impossible, check};
use cw_sync_core::conformance::{Report, Verdict};
use cw_sync_core::model::{Alert, BillableProduct, DataKind, Tenant};
use cw_sync_core::plugin::{Descriptor, Field, Schema};
use cw_sync_core::source::{
    AlertQuery, AlertSnapshot, AlertSource, ProductSource, Snapshot, SourceError, Sources,
    TenantSource,
};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

const KEY: &str = "k3y";

/// What an adapter does wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Flaw {
    None,
    SecretInDebug,
    SecretInErrors,
    SameRowTwice,
    OtherAnswersEachTime,
    OrderInNames,
    KeyFromName,
    NamesInAscii,
    AlertKeyFromText,
    ZeroIsNothing,
    EmptyIsAnError,
    NoTenantsIsAnError,
    RefusedIsRefused,
    FailingIsEmpty,
    NoTimeLimit,
    GarbageIsEmpty,
    CutOffIsUnavailable,
    FirstPageIsAll,
    UnreadableIsEmpty,
    StuckOnceDropped,
}

/// A vendor and the adapter that reads it, in one.
#[derive(Clone)]
struct Vendor {
    flaw: Flaw,
    condition: Arc<Mutex<Condition>>,
    reads: Arc<Mutex<i64>>,
    /// Held while a call is under way by an adapter that gets stuck.
    stuck: Arc<Mutex<bool>>,
}

type Answer<T> = Result<Snapshot<T>, SourceError>;

impl Vendor {
    fn condition(&self) -> Condition {
        self.condition.lock().unwrap().clone()
    }

    /// What befalls every call alike; `pages` of those that take several.
    async fn call<T>(&self, pages: bool, items: Vec<T>) -> Answer<T> {
        let text = match self.flaw {
            Flaw::SecretInErrors => KEY.to_owned(),
            _ => "no".to_owned(),
        };
        if *self.stuck.lock().unwrap_or_else(PoisonError::into_inner) {
            return Err(SourceError::Unavailable("still at it".to_owned()));
        }
        let nothing = Ok(complete(Vec::new()));
        match (self.condition(), self.flaw) {
            (Condition::Refusing, Flaw::RefusedIsRefused) => Err(SourceError::Refused(text)),
            (Condition::Refusing, _) => Err(SourceError::Unauthorized(text)),
            (Condition::Failing, Flaw::FailingIsEmpty) => nothing,
            (Condition::Failing, _) => Err(SourceError::Unavailable(text)),
            (Condition::Silent, flaw) => {
                *self.stuck.lock().unwrap() = flaw == Flaw::StuckOnceDropped;
                let limit = match flaw {
                    Flaw::NoTimeLimit => Duration::from_secs(3600),
                    _ => Duration::from_millis(100),
                };
                tokio::time::sleep(limit).await;
                *self.stuck.lock().unwrap() = false;
                Err(SourceError::Unavailable(text))
            }
            (Condition::Garbage, Flaw::GarbageIsEmpty) => nothing,
            (Condition::CutOff, Flaw::CutOffIsUnavailable) => Err(SourceError::Unavailable(text)),
            (Condition::Garbage | Condition::CutOff, _) => Err(SourceError::Malformed(text)),
            (Condition::LaterPageMissing, Flaw::FirstPageIsAll) if pages => {
                Ok(complete(items.into_iter().take(1).collect()))
            }
            (Condition::LaterPageMissing, _) if pages => Err(SourceError::Unavailable(text)),
            _ => Ok(complete(items)),
        }
    }
}

fn complete<T>(items: Vec<T>) -> Snapshot<T> {
    Snapshot::complete(items, DateTime::UNIX_EPOCH)
}

#[async_trait]
impl TenantSource for Vendor {
    async fn tenants(&self) -> Answer<Tenant> {
        let mut tenants = vec![Tenant::new("1", "Birch"), Tenant::new("2", "Cedar")];
        match self.condition() {
            Condition::Renamed(key, name) => {
                for tenant in tenants.iter_mut().filter(|tenant| tenant.key == key) {
                    tenant.name.clone_from(&name);
                    match self.flaw {
                        Flaw::KeyFromName => tenant.key = name.as_str().into(),
                        Flaw::NamesInAscii => tenant.name.retain(|letter| letter.is_ascii()),
                        _ => {}
                    }
                }
            }
            Condition::NoTenants if self.flaw == Flaw::NoTenantsIsAnError => {
                return Err(SourceError::Malformed("nobody".to_owned()));
            }
            Condition::NoTenants => tenants.clear(),
            Condition::Reordered => tenants.reverse(),
            _ => {}
        }
        self.call(false, tenants).await
    }
}

#[async_trait]
impl ProductSource for Vendor {
    async fn products(&self, tenant: &Tenant) -> Answer<BillableProduct> {
        let mut products = vec![product("Seats", "S1", 5), product("Seats", "S2", 6)];
        match (self.condition(), self.flaw) {
            (_, Flaw::SameRowTwice) => products.push(product("Seats", "S2", 7)),
            (_, Flaw::OtherAnswersEachTime) => {
                let mut reads = self.reads.lock().unwrap();
                *reads += 1;
                products[0].quantity = (*reads).into();
            }
            (Condition::Reordered, Flaw::OrderInNames) => products[1].name = "1. Seats".to_owned(),
            (Condition::Reordered, _) => products.reverse(),
            (Condition::Zeroed(of), Flaw::ZeroIsNothing) if of == tenant.key => products.clear(),
            (Condition::Zeroed(of), _) if of == tenant.key => {
                products
                    .iter_mut()
                    .for_each(|product| product.quantity = 0.into());
            }
            (Condition::Emptied(of), Flaw::EmptyIsAnError) if of == tenant.key => {
                return Err(SourceError::Refused("no products".to_owned()));
            }
            (Condition::Emptied(of), _) if of == tenant.key => products.clear(),
            (Condition::Unreadable(of), Flaw::UnreadableIsEmpty) if of == tenant.key => {
                products.clear();
            }
            (Condition::Unreadable(of), _) if of == tenant.key => {
                return Err(SourceError::Unavailable("503".to_owned()));
            }
            _ => {}
        }
        self.call(true, products).await
    }
}

#[async_trait]
impl AlertSource for Vendor {
    async fn alerts(&self, tenant: &Tenant, _: &AlertQuery) -> Result<AlertSnapshot, SourceError> {
        let (mut words, mut alerts) = ("disk full", Vec::new());
        match self.condition() {
            Condition::Unreadable(of) if of == tenant.key => {
                return Err(SourceError::Unavailable("503".to_owned()));
            }
            Condition::Reworded(of) if of == tenant.key => words = "disk quite full",
            _ => {}
        }
        let key = match self.flaw {
            Flaw::AlertKeyFromText => words,
            _ => "disk",
        };
        if self.condition() != Condition::Emptied(tenant.key.clone()) {
            alerts.push(Alert::new(key, "high", words, DateTime::UNIX_EPOCH));
        }
        Ok(AlertSnapshot::all_open(self.call(false, alerts).await?))
    }
}

struct FlawedBench {
    flaw: Flaw,
    /// The running vendors, by the number that their settings hold.
    started: Arc<Mutex<Vec<Vendor>>>,
}

#[async_trait]
impl Bench for FlawedBench {
    type Mock = usize;

    fn adapter(&self) -> Descriptor {
        let key = match self.flaw {
            Flaw::SecretInDebug => Field::text("apiKey", "the key"),
            _ => Field::secret("apiKey", "the key"),
        };
        let started = self.started.clone();
        Descriptor::new("flawed", "Flawed", "1", move |settings| {
            let number = settings.without_secrets()["number"].as_u64();
            let number = usize::try_from(number.unwrap_or_default())?;
            let vendor = Arc::new(started.lock().unwrap()[number].clone());
            Ok(Sources::new(vendor.clone())
                .with_products(vendor.clone())
                .with_alerts(vendor))
        })
        .with_kinds([DataKind::Billing, DataKind::Alerts])
        .with_settings(Schema::new([
            key.required(),
            Field::integer("number", "which", 0, 1_000).required(),
        ]))
    }

    async fn start(&self) -> usize {
        let mut started = self.started.lock().unwrap();
        started.push(Vendor {
            flaw: self.flaw,
            condition: Arc::new(Mutex::new(Condition::Healed)),
            reads: Arc::default(),
            stuck: Arc::default(),
        });
        started.len() - 1
    }

    fn settings(&self, mock: &usize) -> Value {
        json!({ "apiKey": KEY, "number": mock })
    }

    fn secrets(&self, _: &usize) -> Vec<String> {
        vec![KEY.to_owned()]
    }

    async fn set(&self, mock: &usize, condition: &Condition) -> Result<(), Impossible> {
        *self.started.lock().unwrap()[*mock]
            .condition
            .lock()
            .unwrap() = condition.clone();
        Ok(())
    }

    fn patience(&self) -> Duration {
        Duration::from_secs(5)
    }
}

async fn report(flaw: Flaw) -> Report {
    let started = Arc::default();
    check(&FlawedBench { flaw, started }).await
}

/// The names of the checks that fail.
fn failed(report: &Report) -> Vec<&str> {
    let checks = report.checks.iter();
    let failed = checks.filter(|check| matches!(check.verdict, Verdict::Failed(_)));
    failed.map(|check| check.name).collect()
}

#[tokio::test(start_paused = true)]
async fn an_adapter_without_a_flaw_passes_every_check() {
    let report = report(Flaw::None).await;
    assert!(report.passed(), "{report}");
    assert_eq!(report.skipped(), [""; 0]);
    assert_eq!(report.checks.len(), 17);
}

#[tokio::test(start_paused = true)]
async fn each_flaw_is_found_by_the_check_that_is_about_it() {
    for (flaw, check) in [
        (Flaw::SecretInDebug, "settings that do not fit"),
        (Flaw::SecretInErrors, "refused credentials"),
        (Flaw::SameRowTwice, "a healthy vendor"),
        (Flaw::OtherAnswersEachTime, "reading twice"),
        (Flaw::OrderInNames, "the order of answers"),
        (Flaw::KeyFromName, "keys survive a new name"),
        (Flaw::NamesInAscii, "keys survive a new name"),
        (Flaw::AlertKeyFromText, "alert keys survive"),
        (Flaw::ZeroIsNothing, "a zero arrives"),
        (Flaw::EmptyIsAnError, "a tenant without anything"),
        (Flaw::NoTenantsIsAnError, "no tenants is"),
        (Flaw::RefusedIsRefused, "refused credentials"),
        (Flaw::FailingIsEmpty, "a failing vendor"),
        (Flaw::NoTimeLimit, "a silent vendor"),
        (Flaw::GarbageIsEmpty, "what is not the vendor's format"),
        (Flaw::CutOffIsUnavailable, "an answer that was cut off"),
        (Flaw::FirstPageIsAll, "a list that lacks a page"),
        (Flaw::UnreadableIsEmpty, "a tenant that cannot be read"),
        (Flaw::StuckOnceDropped, "a read that was dropped"),
    ] {
        let report = report(flaw).await;
        let failed = failed(&report);
        assert!(
            failed.iter().any(|name| name.starts_with(check)),
            "{flaw:?}: {report}"
        );
        assert!(!report.to_string().contains(KEY), "{flaw:?}: {report}");
    }
}

#[tokio::test(start_paused = true)]
async fn one_flaw_fails_one_check() {
    for flaw in [
        Flaw::KeyFromName,
        Flaw::ZeroIsNothing,
        Flaw::UnreadableIsEmpty,
    ] {
        let report = report(flaw).await;
        assert_eq!(failed(&report).len(), 1, "{flaw:?}: {report}");
    }
}
