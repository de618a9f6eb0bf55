//! What fails again and again is tried less and less often.

use super::town::{CHANGES, Town, minutes, two};
use crate::given::product;
use cw_sync_core::engine::RunOptions;
use cw_sync_core::model::DataKind;
use cw_sync_core::source::SourceError;
use cw_sync_core::trouble::Subject;
use mock_cwm::{Failure, Fault};

impl Town {
    /// How often the vendor was asked for a tenant's products since this was last called.
    fn asked(&self, tenant: &str) -> usize {
        let asked = std::mem::take(&mut *self.vendor.asked.lock().unwrap());
        asked.iter().filter(|asked| *asked == tenant).count()
    }

    async fn errors(&self, tenant: &str) -> Vec<String> {
        self.run().await.errors_of(&tenant.into())
    }

    /// The lines of this agreement are refused from now on.
    fn refuse_lines(&self, agreement: i64) {
        let refused = Failure::Status {
            status: 400,
            retry_after: None,
            body: None,
        };
        let path = format!("agreements/{agreement}/additions");
        for write in 1..=20 {
            let fault = Fault::new(refused.clone()).path(&path).on_write(write);
            self.cwm.faults().add(fault);
        }
    }

    async fn writes_of_run(&self) -> usize {
        let before = self.writes();
        self.run().await;
        self.writes() - before
    }
}

#[tokio::test]
async fn a_tenant_that_cannot_be_read_is_asked_for_less_and_less_often() {
    let town = Town::new().await;
    town.applies(CHANGES).await;
    town.says("t2", Err(SourceError::Refused("no such site".to_owned())));
    town.asked("t2");
    for _ in 0..3 {
        let errors = town.errors("t2").await;
        assert_eq!(errors, ["the vendor refuses the request: no such site"]);
        assert_eq!(town.asked("t2"), 1);
    }
    let wait = "not tried until 2024-06-15 00:15 UTC: it failed 3 times, last with: the vendor \
                refuses the request: no such site";
    for _ in 0..2 {
        assert_eq!(town.errors("t2").await, [wait]);
        assert_eq!(town.asked("t2"), 0);
    }
    // The others go on, and a dry run says the same.
    town.says("t1", Ok(two(7)));
    let plan = town.engine().plan(&town.integration).await.unwrap();
    assert!(plan.findings.iter().any(|finding| finding.message == wait));
    assert_eq!(town.run().await.counts().applied, 2);
    town.clock.forward(minutes(15));
    town.asked("t2");
    town.run().await;
    assert_eq!(town.asked("t2"), 1);
    // Twice as long now; a person who runs it by hand need not wait.
    town.clock.forward(minutes(29));
    town.run().await;
    assert_eq!(town.asked("t2"), 0);
    let by_hand = RunOptions::new().ignoring_back_off();
    let engine = town.engine();
    let run = engine.run_with(&town.integration, &by_hand).await;
    run.unwrap();
    assert_eq!(town.asked("t2"), 1);
    // Success wipes the slate clean.
    town.clock.forward(minutes(24 * 60));
    town.says("t2", Ok(two(5)));
    town.applies(0).await;
    let id = &town.integration.id;
    assert_eq!(town.engine().troubles(id).await.unwrap(), []);
}

#[tokio::test]
async fn a_tenant_in_quarantine_waits_for_a_person() {
    let town = Town::new().await;
    town.says("t2", Err(SourceError::Malformed("cut off".to_owned())));
    for _ in 0..10 {
        town.clock.forward(minutes(24 * 60));
        town.run().await;
    }
    assert_eq!(town.asked("t2"), 10);
    town.clock.forward(minutes(365 * 24 * 60));
    let errors = town.errors("t2").await;
    assert!(
        errors[0].starts_with("not tried until it is reset: it failed 10 times"),
        "{errors:?}"
    );
    assert_eq!(town.asked("t2"), 0);
    let id = &town.integration.id;
    let (kind, tenant) = (DataKind::Billing, "t2".into());
    let subject = Subject::Reading { kind, tenant };
    town.engine().reset_trouble(id, &subject).await.unwrap();
    assert!(town.errors("t2").await[0].contains("cut off"));
    assert_eq!(town.engine().troubles(id).await.unwrap()[0].failures, 1);
    town.engine().reset_troubles(id).await.unwrap();
    assert_eq!(town.engine().troubles(id).await.unwrap(), []);
}

/// What is the whole account's, or a rule, is asked for by every run.
#[tokio::test]
async fn only_what_a_tenants_own_data_makes_fail_is_waited_with() {
    for error in [
        SourceError::Unavailable("503".to_owned()),
        SourceError::Unauthorized("the key is revoked".to_owned()),
        SourceError::Unsupported("it is not billed through CWM".to_owned()),
    ] {
        let town = Town::new().await;
        town.says("t2", Err(error.clone()));
        for _ in 0..5 {
            assert_eq!(town.errors("t2").await, [error.to_string()]);
        }
        assert_eq!(town.asked("t2"), 5);
    }
}

#[tokio::test]
async fn a_refused_change_waits_unless_it_becomes_another() {
    let town = Town::new().await;
    town.applies(CHANGES).await;
    let lines = |quantity| {
        let mut lines = two(5);
        lines.push(product("Seats", "S9", quantity));
        Ok(lines)
    };
    town.says("t1", lines(1));
    town.refuse_lines(100);
    for _ in 0..3 {
        assert_eq!(town.writes_of_run().await, 1);
    }
    let errors = town.errors("t1").await;
    assert_eq!(errors.len(), 1);
    let named = "create addition \"Seats\" serial S9 on agreement 100: not tried until \
                 2024-06-15 00:15 UTC: it failed 3 times, last with: ";
    assert!(errors[0].starts_with(named), "{errors:?}");
    assert!(errors[0].contains("400"), "{errors:?}");
    assert_eq!(town.writes_of_run().await, 0);
    // Another quantity is another change: it is tried at once, and counted anew.
    town.says("t1", lines(2));
    for _ in 0..3 {
        assert_eq!(town.writes_of_run().await, 1);
    }
    assert_eq!(town.writes_of_run().await, 0);
    town.cwm.faults().clear();
    town.clock.forward(minutes(15));
    town.applies(1).await;
    let id = &town.integration.id;
    assert_eq!(town.engine().troubles(id).await.unwrap(), []);
}

#[tokio::test]
async fn a_refused_change_that_is_no_longer_wanted_is_forgotten() {
    let town = Town::new().await;
    town.applies(CHANGES).await;
    let mut lines = two(5);
    lines.push(product("Seats", "S9", 1));
    town.says("t1", Ok(lines));
    town.refuse_lines(100);
    town.run().await;
    let id = &town.integration.id;
    assert_eq!(town.engine().troubles(id).await.unwrap().len(), 1);
    // Whether it is wanted is not known while the vendor is silent.
    town.says("t1", Err(SourceError::Unavailable("503".to_owned())));
    town.run().await;
    assert_eq!(town.engine().troubles(id).await.unwrap().len(), 1);
    town.says("t1", Ok(two(5)));
    town.run().await;
    assert_eq!(town.engine().troubles(id).await.unwrap(), []);
}

#[tokio::test]
async fn what_needs_a_refused_change_is_not_tried_either() {
    let town = Town::new().await;
    let refused = Failure::Status {
        status: 400,
        retry_after: None,
        body: None,
    };
    for write in 1..=20 {
        let fault = Fault::new(refused.clone())
            .path("procurement/subcategories")
            .on_write(write);
        town.cwm.faults().add(fault);
    }
    for _ in 0..3 {
        town.run().await;
    }
    let writes = town.writes();
    let report = town.run().await;
    assert_eq!(report.counts().applied, 0);
    // The items would only fail, and the lines with them.
    let held = report.findings.iter();
    let held = held.filter(|finding| finding.message.starts_with("not tried"));
    assert!(held.count() >= 1, "{:#?}", report.findings);
    assert_eq!(town.writes(), writes);
}
