//! Each method of the portal, by those who may and those who may not.

use super::given::{Office, here, keys, portal};
use crate::store::tampered::{Tampered, Then};
use cw_sync_core::access::{Call, Role};
use cw_sync_core::audit::Ending;
use cw_sync_core::engine::RunOptions;
use cw_sync_core::mapping::Switch;
use cw_sync_core::model::DataKind;
use cw_sync_core::plan::Plan;
use cw_sync_core::portal::{Acting, ConnectionForm, PortalError};
use cw_sync_core::report::RunQuery;
use cw_sync_core::schedule::EventQuery;
use cw_sync_core::store::{EventId, RunId};
use futures::FutureExt;
use futures::future::BoxFuture;
use serde_json::json;
use std::sync::Arc;

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
    call!(SyncNow, |it, at, form| it.survey(&at, &[DataKind::Billing]));
    call!(MapTenants, |it, at, form| it.check_mappings(&at, &[]));
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
