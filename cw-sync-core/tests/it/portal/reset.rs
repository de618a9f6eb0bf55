//! SW-55: a reset removes what was set, and nothing in CWM.

use super::given::{Office, here, user};
use chrono::TimeDelta;
use cw_sync_core::Error;
use cw_sync_core::access::Call;
use cw_sync_core::audit::Ending;
use cw_sync_core::engine::RunOptions;
use cw_sync_core::integration::State;
use cw_sync_core::portal::{PortalError, Secret};
use cw_sync_core::store::{
    IntegrationStore, LeaseRequest, LeaseStore, LinkStore, MappingStore, RunStore,
};

/// Ran once: `t1` has its line.
async fn ran() -> Office {
    let office = Office::open().await;
    let all = RunOptions::new();
    office.otto().sync_now(&here(), all).await.unwrap();
    assert_eq!(office.partner.lines(100), ["S1 5"]);
    office
}

#[tokio::test]
async fn everything_that_was_set_goes_and_nothing_in_cwm() {
    let office = ran().await;
    let (ada, store, cwm) = (office.ada(), &office.partner.store, &office.partner.cwm);
    let (written, requests, records) = (
        office.partner.writes(),
        cwm.stats().requests,
        cwm.all_state(),
    );
    let prompt = ada.reset_prompt(&here()).await.unwrap();
    assert_eq!(prompt.title, "Reset Data");
    for told in [
        "credentials",
        "tenant mappings",
        "Nothing in ConnectWise PSA is modified",
    ] {
        assert!(prompt.text.contains(told), "{}", prompt.text);
    }
    ada.reset(&here(), &prompt.confirmation).await.unwrap();

    assert_eq!(office.partner.writes(), written);
    assert_eq!((cwm.stats().requests, cwm.all_state()), (requests, records));
    let record = store.integration(&here()).await.unwrap().unwrap();
    assert_eq!((record.state, record.connection), (State::Draft, None));
    assert!(record.settings.is_empty() && record.choices.is_empty());
    assert!(record.operators.is_empty() && record.schedules.is_null());
    assert!(store.secrets(&here()).await.unwrap().is_empty());
    assert!(store.mappings(&here()).await.unwrap().is_empty());
    assert!(store.links(&here()).await.unwrap().is_empty());
    assert!(store.runs(&here(), 9).await.unwrap().is_empty());
    let review = ada.review(&here()).await.unwrap();
    assert!(
        review
            .credentials
            .values()
            .all(|one| *one == Secret::NotSet)
    );
    // The trail of it stays.
    let last = &office.trail().await[0];
    assert_eq!((last.call, &last.ending), (Call::Reset, &Ending::Done));
    assert_eq!(last.user, user("ada"));
    // Nothing can be run, not by the host's scheduler either.
    let error = office.portal.ready(&here()).await.unwrap_err();
    assert!(matches!(error, PortalError::NotSubmitted(_)), "{error}");
}

/// A fresh state: it is set up again, by anyone whose CWM it is, and finds its lines.
#[tokio::test]
async fn after_a_reset_it_is_set_up_again_and_makes_nothing_twice() {
    let office = ran().await;
    office.ada().reset(&here(), "here").await.unwrap();
    office.set_up().await;
    office.partner.map("t1", 10, 100).await;
    let ready = office.portal.ready(&here()).await.unwrap();
    ready.engine.run(&ready.integration).await.unwrap();
    assert_eq!(office.partner.lines(100), ["S1 5"]);
    let report = ready.engine.run(&ready.integration).await.unwrap();
    assert_eq!(report.counts().applied, 0);
}

#[tokio::test]
async fn after_a_reset_the_cwm_is_free_for_others() {
    let office = ran().await;
    office.ada().reset(&here(), "here").await.unwrap();
    office
        .stranger()
        .create("there", "acme", &office.form())
        .await
        .unwrap();
    let error = office
        .ada()
        .create("here", "acme", &office.form())
        .await
        .unwrap_err();
    assert!(matches!(error, PortalError::Conflict(_)), "{error}");
}

#[tokio::test]
async fn without_the_right_words_nothing_is_reset() {
    let office = ran().await;
    for confirmation in ["", "yes", "HERE", "there"] {
        let error = office.ada().reset(&here(), confirmation).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "nothing was reset: type `here` to confirm"
        );
    }
    let error = office.otto().reset(&here(), "here").await.unwrap_err();
    assert!(matches!(error, PortalError::Refused(_)), "{error}");
    assert_eq!(
        office.partner.store.mappings(&here()).await.unwrap().len(),
        1
    );
    assert_eq!(
        office.ada().status(&here()).await.unwrap().state,
        State::Active
    );
}

#[tokio::test]
async fn nothing_is_reset_under_a_run() {
    let office = ran().await;
    let store = &office.partner.store;
    let now = crate::engine::world::now();
    let request = LeaseRequest::new(here(), "run 7", now, now + TimeDelta::minutes(5));
    let lease = store.take_lease(&request).await.unwrap().unwrap();
    let error = office.ada().reset(&here(), "here").await.unwrap_err();
    assert!(
        matches!(error, PortalError::Run(Error::Busy { .. })),
        "{error}"
    );
    assert!(
        error.to_string().contains("being synced by run 7"),
        "{error}"
    );
    assert_eq!(store.mappings(&here()).await.unwrap().len(), 1);
    store.release_lease(&lease).await.unwrap();
    office.ada().reset(&here(), "here").await.unwrap();
    // The run that comes to itself late has lost its lease, whatever was reset.
    let lost = store.renew_lease(&lease, now + TimeDelta::days(1)).await;
    lost.unwrap_err();
}
