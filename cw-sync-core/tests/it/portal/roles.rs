//! Each method of the portal, by those who may and those who may not.

use super::given::{Office, here, keys, portal};
use crate::engine::world::now;
use crate::store::tampered::{Tampered, Then};
use chrono::TimeDelta;
use cw_sync_core::access::{Call, Role};
use cw_sync_core::audit::{AuditEntry, Ending};
use cw_sync_core::engine::RunOptions;
use cw_sync_core::mapping::{Mapping, Switch};
use cw_sync_core::model::{DataKind, IntegrationId};
use cw_sync_core::plan::Plan;
use cw_sync_core::portal::{Acting, ConnectionForm, PortalError};
use cw_sync_core::progress::Step;
use cw_sync_core::report::RunQuery;
use cw_sync_core::schedule::EventQuery;
use cw_sync_core::store::{AuditStore, EventId, LeaseStore, RunId};
use futures::future::BoxFuture;
use futures::{FutureExt, StreamExt};
use metrics::{Counter, CounterFn, Gauge, Histogram, Key, KeyName, Metadata, Recorder};
use metrics::{SharedString, Unit};
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

type Made<'a> = BoxFuture<'a, Result<(), PortalError>>;

/// A plan that does nothing, for nobody.
fn nothing() -> Plan {
    let mut plan = Plan::assemble(here(), Vec::new(), Vec::new());
    plan.extent = RunOptions::new().only_tenants(["nobody"]).extent;
    plan
}

/// All methods, each as the call that it is.
fn methods(acting: &Acting, form: &ConnectionForm) -> Vec<(Call, Made<'static>)> {
    let mut all: Vec<(Call, Made<'static>)> = Vec::new();
    macro_rules! call {
        ($call:ident, |$it:ident, $at:ident, $form:ident| $made:expr) => {{
            let ($it, $at, $form) = (acting.clone(), here(), form.clone());
            let made = async move {
                let _ = &$form;
                $made.await.map(drop)
            };
            all.push((Call::$call, made.boxed()));
        }};
    }
    call!(Create, |it, at, form| it.create(at, "acme", &form));
    call!(TestConnection, |it, at, form| it
        .test_connection(&at, &form));
    call!(Connect, |it, at, form| it.connect(&at, &form));
    call!(Configure, |it, at, form| it
        .configure(&at, json!({"apiKey": "new"})));
    call!(Choose, |it, at, form| it
        .choose(&at, [("a".to_owned(), json!(1))].into()));
    call!(Review, |it, at, form| it.review(&at));
    call!(Review, |it, at, form| it.reset_prompt(&at));
    call!(Submit, |it, at, form| it.submit(&at));
    call!(Reset, |it, at, form| it.reset(&at, "here"));
    call!(ReadOperators, |it, at, form| it.users(&at, ""));
    call!(ReadOperators, |it, at, form| it.operators(&at));
    call!(SetOperators, |it, at, form| it
        .add_operators(&at, ["olivia".into()]));
    call!(SetOperators, |it, at, form| it.add_all_users(&at));
    call!(SetOperators, |it, at, form| it
        .remove_operators(&at, ["otto".into()]));
    call!(SetOperators, |it, at, form| it.remove_all_operators(&at));
    call!(ReadAudit, |it, at, form| it.audit(&at, None, 9));
    call!(ReadStatus, |it, at, form| it.status(&at));
    call!(ReadOptions, |it, at, form| it.wizard(&at));
    call!(ReadOptions, |it, at, form| it.options(&at, "board", ""));
    call!(ReadOptions, |it, at, form| it.validate(&at));
    call!(ReadOptions, |it, at, form| it.permissions(&at));
    call!(Preflight, |it, at, form| it.preflight(&at));
    let query = || cw_sync_core::companies::CompanyQuery::new("");
    call!(ReadCompanies, |it, at, form| it.companies(&at, &query()));
    call!(RefreshCompanies, |it, at, form| it.refresh_companies(&at));
    call!(ReadStatus, |it, at, form| it.progress(&at));
    call!(Survey, |it, at, form| it.survey(&at, &[DataKind::Billing]));
    call!(CheckMappings, |it, at, form| it.check_mappings(&at, &[]));
    call!(MapTenants, |it, at, form| it.map(&at, &[]));
    call!(MapTenants, |it, at, form| it.unmap(&at, &["nobody".into()]));
    call!(ToggleAutoSync, |it, at, form| it.set_auto_sync(
        &at,
        &"t1".into(),
        true
    ));
    call!(ReadCompanies, |it, at, form| it.suggest(&at));
    call!(ExportMappings, |it, at, form| it.export_mappings(&at));
    call!(ImportMappings, |it, at, form| it.import_mappings(
        &at,
        "tenant,companyId\n",
        false
    ));
    call!(CheckMappings, |it, at, form| it.import_mappings(
        &at,
        "tenant,companyId\n",
        true
    ));
    call!(ReadTable, |it, at, form| it.products(&at));
    call!(MapProducts, |it, at, form| it.assign_products(&at, &[]));
    call!(ReadTable, |it, at, form| it.switches(&at));
    call!(SetSwitches, |it, at, form| it.switch(
        &at,
        Switch::Kind(DataKind::Billing),
        false
    ));
    call!(ReadTable, |it, at, form| it.table_spec(&at));
    call!(ReadTable, |it, at, form| it.table(&at, &Default::default()));
    call!(ReadStatus, |it, at, form| it.header(&at));
    call!(ReadTable, |it, at, form| it.devices(
        &at,
        &"t1".into(),
        &Default::default()
    ));
    call!(ReadErrors, |it, at, form| it
        .tenant_errors(&at, &"t1".into()));
    call!(Retry, |it, at, form| it.retry_pending(&at, &"t1".into()));
    call!(ReadSchedules, |it, at, form| it.schedules(&at));
    call!(ReadSchedules, |it, at, form| it.upcoming(&at, 3));
    call!(SetSchedules, |it, at, form| it.set_schedules(&at, None));
    let nobody = || RunOptions::new().only_tenants(["nobody"]);
    call!(Plan, |it, at, form| it.plan(&at, &nobody()));
    call!(SyncNow, |it, at, form| it.sync_now(&at, nobody()));
    call!(SyncNow, |it, at, form| it.apply(
        &at,
        &nothing(),
        &RunOptions::new()
    ));
    call!(CancelRun, |it, at, form| it.cancel_run(&at));
    call!(ReadHistory, |it, at, form| it
        .history(&at, &RunQuery::default()));
    call!(ReadHistory, |it, at, form| it
        .run_report(&at, RunId::generate()));
    call!(ReadHistory, |it, at, form| it
        .events(&at, &EventQuery::default()));
    call!(ReadErrors, |it, at, form| it.error_log(
        &at,
        RunId::generate(),
        &"t1".into()
    ));
    call!(Reprocess, |it, at, form| it
        .reprocess(&at, EventId::generate()));
    all
}

/// Refused calls do nothing, say what is needed, and are audited.
#[tokio::test]
async fn no_method_does_more_than_its_callers_role_allows() {
    let office = Office::open().await;
    let before = format!("{:?}", office.ada().review(&here()).await.unwrap());
    for acting in [office.otto(), office.stranger()] {
        let is_operator = acting.caller().user.name == "otto";
        for (call, made) in methods(&acting, &office.form()) {
            let known = office.trail().await.len();
            let made = made.await;
            if is_operator && call.needs() == Role::Operator {
                match made {
                    // There is no such event.
                    Err(PortalError::Service(_)) if call == Call::Reprocess => {}
                    made => made.unwrap_or_else(|error| panic!("{call:?}: {error}")),
                }
                continue;
            }
            let error = made.expect_err(&format!("{call:?}"));
            assert!(
                matches!(error, PortalError::Refused(_)),
                "{call:?}: {error}"
            );
            let trail = office.trail().await;
            assert_eq!(trail.len(), known + 1, "{call:?}");
            assert_eq!(trail[0].call, call);
            assert_eq!(trail[0].ending, Ending::Refused(error.to_string()));
        }
    }
    let after = format!("{:?}", office.ada().review(&here()).await.unwrap());
    assert_eq!(after, before);
    assert_eq!(office.partner.writes(), 0);
}

#[tokio::test]
async fn every_call_has_a_method() {
    let office = Office::open().await;
    let methods = methods(&office.ada(), &office.form());
    for call in Call::ALL {
        let made_by = |(known, _): &(Call, Made<'static>)| known == call;
        assert!(methods.iter().any(made_by), "{call:?}");
    }
}

/// Not even for what is not there yet.
#[tokio::test]
async fn who_is_no_admin_creates_and_tries_nothing() {
    let office = Office::new().await;
    let (otto, form) = (office.otto(), office.form());
    for made in [
        otto.create("here", "acme", &form).await.unwrap_err(),
        otto.test_connection(&here(), &form).await.unwrap_err(),
        // And nobody does anything with what is not there.
        office.ada().submit(&here()).await.unwrap_err(),
    ] {
        assert!(matches!(made, PortalError::Refused(_)), "{made}");
    }
    assert_eq!(office.trail().await.len(), 3);
    assert_eq!(office.partner.cwm.stats().requests, 0);
}

/// What is done is in the trail, with who did it.
#[tokio::test]
async fn what_is_done_is_audited() {
    let office = Office::open().await;
    let trail = office.trail().await;
    let done: Vec<_> = trail.iter().rev().map(|entry| entry.call).collect();
    let calls = [
        Call::Create,
        Call::Configure,
        Call::SetOperators,
        Call::Submit,
    ];
    assert_eq!(done, calls);
    for entry in &trail {
        assert_eq!(entry.ending, Ending::Done);
        assert_eq!(
            (entry.user.name.as_str(), entry.organization.as_str()),
            ("ada", "msp")
        );
    }
    let shown = office
        .ada()
        .audit(&here(), Some(trail[1].id), 1)
        .await
        .unwrap();
    assert_eq!(shown, [trail[2].clone()]);
}

/// What was done and is not in the trail is told: a person must know both.
#[tokio::test]
async fn what_cannot_be_audited_is_told() {
    let office = Office::open().await;
    let deaf = Tampered::new(office.partner.store.clone(), |name| match name {
        "keep_audit" => Then::Fail,
        _ => Then::Go,
    });
    let portal = portal(&office.partner, Arc::new(deaf), keys("k1", 1), &office.seen);
    let (ada, otto) = (office.ada(), office.otto());
    let done = portal
        .acting(ada.caller().clone())
        .remove_all_operators(&here())
        .await;
    let error = done.unwrap_err();
    assert!(matches!(error, PortalError::Unaudited { .. }), "{error}");
    assert!(
        error
            .to_string()
            .contains("was done, but could not be audited"),
        "{error}"
    );
    assert!(ada.operators(&here()).await.unwrap().is_empty());
    // Who is refused stays refused.
    let refused = portal
        .acting(otto.caller().clone())
        .remove_all_operators(&here())
        .await;
    assert!(matches!(refused.unwrap_err(), PortalError::Refused(_)));
}

/// Its client goes away in the midst of it: the run goes on to its end, and the trail tells of it.
#[tokio::test]
async fn a_call_that_nobody_waits_for_is_made_and_audited() {
    let office = Office::open().await;
    let otto = office.otto();
    let mut progress = otto.progress(&here()).await.unwrap();
    let first_write = async {
        while let Some(one) = progress.next().await {
            if matches!(one.step, Step::Changed { .. }) {
                break;
            }
        }
    };
    let (at, all) = (here(), RunOptions::new());
    tokio::select! {
        biased;
        () = first_write => {}
        report = otto.sync_now(&at, all) => panic!("{report:?}"),
    }
    let finished = async {
        while let Some(one) = progress.next().await {
            if matches!(one.step, Step::Finished { complete: true }) {
                break;
            }
        }
        loop {
            let trail = office.trail().await;
            if trail[0].call == Call::SyncNow {
                return trail;
            }
            tokio::task::yield_now().await;
        }
    };
    let trail = finished.await;
    assert_eq!(trail[0].ending, Ending::Done);
    assert_eq!(office.partner.lines(100), ["S1 5"]);
    let lease = office.partner.store.lease(&here()).await.unwrap();
    assert!(lease.is_none_or(|lease| lease.until <= now()));
}

/// Names and ids, not what is secret; the outcome, where it has a name.
#[tokio::test]
async fn the_trail_says_what_was_done_to_what() {
    let office = Office::open().await;
    let (ada, otto) = (office.ada(), office.otto());
    let report = otto.sync_now(&here(), RunOptions::new()).await.unwrap();
    otto.survey(&here(), &[DataKind::Billing]).await.unwrap();
    let mapping = Mapping::to_agreement("t1", 10, 100);
    otto.map(&here(), std::slice::from_ref(&mapping))
        .await
        .unwrap();
    let trial = "tenant,companyId\n";
    otto.import_mappings(&here(), trial, true).await.unwrap();
    otto.set_auto_sync(&here(), &"t1".into(), false)
        .await
        .unwrap();
    let billing = Switch::Kind(DataKind::Billing);
    ada.switch(&here(), billing, false).await.unwrap();
    ada.remove_operators(&here(), ["otto".into()])
        .await
        .unwrap();
    otto.sync_now(&here(), RunOptions::new()).await.unwrap_err();
    let trail = office.trail().await;
    let told = trail.iter().rev().map(|entry| {
        let about = entry.about.clone().unwrap_or_default();
        (entry.call, about)
    });
    let cwm = &office.partner.cwm;
    let host = cwm.url().replace("http://", "");
    let expected = [
        (
            Call::Create,
            format!("acme, {host}, company id {}", cwm.company()),
        ),
        (Call::Configure, "apiKey".to_owned()),
        (Call::SetOperators, "added otto".to_owned()),
        (Call::Submit, String::new()),
        (Call::SyncNow, format!("run {}", report.run)),
        (Call::Survey, "billing".to_owned()),
        (Call::MapTenants, "t1: company 10 agreement 100".to_owned()),
        (Call::ToggleAutoSync, "t1: off".to_owned()),
        (Call::SetSwitches, "billing: off".to_owned()),
        (Call::SetOperators, "removed otto".to_owned()),
        (Call::SyncNow, String::new()),
    ];
    assert_eq!(told.collect::<Vec<_>>(), expected);
}

/// A refusal that cannot be audited must not pass unseen: whoever watches the program sees it.
#[tokio::test]
async fn a_refusal_that_cannot_be_audited_is_counted() {
    let office = Office::open().await;
    let deaf = Tampered::new(office.partner.store.clone(), |name| match name {
        "keep_audit" => Then::Fail,
        _ => Then::Go,
    });
    let portal = portal(&office.partner, Arc::new(deaf), keys("k1", 1), &office.seen);
    let counted = Counted::default();
    let _listening = metrics::set_default_local_recorder(&counted);
    let otto = portal.acting(office.otto().caller().clone());
    let refused = otto.review(&here()).await.unwrap_err();
    assert!(matches!(refused, PortalError::Refused(_)), "{refused}");
    let refused = otto.reset(&here(), "here").await.unwrap_err();
    assert!(matches!(refused, PortalError::Refused(_)), "{refused}");
    assert_eq!(counted.0.lock().unwrap()["cw_sync_unaudited_total"], 2);
}

/// Whoever may call at all can ask for anything: the trail does not grow by it without end.
#[tokio::test]
async fn the_trail_forgets_what_is_old_and_takes_no_endless_ids() {
    let office = Office::open().await;
    let store = &office.partner.store;
    let endless: IntegrationId = "x".repeat(100_000).into();
    office.stranger().status(&endless).await.unwrap_err();
    let cut: IntegrationId = format!("{}…", "x".repeat(199)).into();
    assert_eq!(store.audit(&cut, None, 9).await.unwrap().len(), 1);
    let error = office.ada().create(endless, "acme", &office.form()).await;
    let error = error.unwrap_err().to_string();
    assert!(error.contains("/id is blank, or longer"), "{error}");
    let aged = |days: i64| {
        let at = now() - TimeDelta::days(days);
        let (caller, call) = (office.stranger().caller().clone(), Call::Reset);
        AuditEntry::new("nowhere".into(), at, &caller, call, Ending::Done)
    };
    let kept = aged(399);
    for entry in [&aged(401), &kept] {
        store.keep_audit(entry).await.unwrap();
    }
    let all = RunOptions::new();
    office.otto().sync_now(&here(), all).await.unwrap();
    assert_eq!(
        store.audit(&"nowhere".into(), None, 9).await.unwrap(),
        [kept]
    );
}

/// How often each counter was counted up.
#[derive(Default, Clone)]
struct Counted(Arc<Mutex<BTreeMap<String, u64>>>);

struct One(Counted, String);

impl CounterFn for One {
    fn increment(&self, value: u64) {
        let mut counted = self.0.0.lock().unwrap();
        *counted.entry(self.1.clone()).or_default() += value;
    }

    fn absolute(&self, _: u64) {}
}

impl Recorder for Counted {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(Arc::new(One(self.clone(), key.name().to_owned())))
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::noop()
    }
}
