//! What must be there, and what a set-up asks.

use crate::support::{config, source, start};
use crate::world::{EMERGENCY, QUICK, behaviour};
use cw_adapter_sonicwall::descriptor;
use cw_sync_core::preflight::{Check, Verdict};
use cw_sync_core::source::{Sources, VendorCheck};
use cw_sync_core::wizard::{Answer, Answers, Need, Page, Pick};
use mock_sonicwall::{Fault, MockSonicWall};

fn of<'a>(checks: &'a [Check], id: &str) -> &'a Verdict {
    &checks.iter().find(|check| check.id == id).unwrap().verdict
}

async fn look(msw: &MockSonicWall) -> Vec<Check> {
    source(config(msw)).check().await
}

fn refused() -> Fault {
    Fault::Status(403, String::new())
}

#[tokio::test]
async fn sw_5_access_to_psa_integration_is_looked_for() {
    let msw = start().await;
    let checks = look(&msw).await;
    for id in ["key", "psa", "nsm", "captureClient"] {
        let verdict = of(&checks, &format!("sonicwall.{id}"));
        assert!(matches!(verdict, Verdict::Passed(_)), "{id}: {verdict:?}");
    }
    msw.fault("/products", refused());
    let checks = look(&msw).await;
    assert!(matches!(of(&checks, "sonicwall.key"), Verdict::Passed(_)));
    let Verdict::Failed(flaws) = of(&checks, "sonicwall.psa") else {
        panic!("{checks:?}");
    };
    assert!(flaws[0].to_do.contains("Create Support Case"), "{flaws:?}");
    let sources = Sources::from(source(config(&msw)));
    assert!(sources.check.is_some(), "a host finds it");
}

#[tokio::test]
async fn sw_5_a_key_that_is_refused_or_sees_nothing_is_told_apart() {
    let msw = start().await;
    msw.fault("", Fault::Status(302, String::new()));
    let checks = look(&msw).await;
    assert!(matches!(of(&checks, "sonicwall.key"), Verdict::Failed(_)));
    for id in ["psa", "nsm", "captureClient"] {
        let verdict = of(&checks, &format!("sonicwall.{id}"));
        assert!(
            matches!(verdict, Verdict::NotPossible(_)),
            "{id}: {verdict:?}"
        );
    }
    msw.heal();
    msw.fault("/api/alerts", refused());
    let checks = look(&msw).await;
    assert!(matches!(
        of(&checks, "sonicwall.captureClient"),
        Verdict::Failed(_)
    ));
    assert!(matches!(of(&checks, "sonicwall.nsm"), Verdict::Passed(_)));
}

#[test]
fn sw_14_the_set_up_has_the_guides_four_pages() {
    let descriptor = descriptor();
    let pages: Vec<_> = descriptor
        .wizard()
        .steps()
        .iter()
        .map(|step| step.page)
        .collect();
    let expected = [
        Page::Connection,
        Page::Choices,
        Page::Operators,
        Page::Review,
    ];
    assert_eq!(pages, expected);
}

#[test]
fn sw_16_board_and_priorities_are_asked_and_set_the_policy() {
    let descriptor = descriptor();
    let wizard = descriptor.wizard();
    let board = wizard.choice("ticketing.board").unwrap();
    assert!(board.required);
    assert!(
        board
            .needs
            .contains(&Need::ClosingStatus("Closed".to_owned()))
    );
    assert!(wizard.choice("ticketing.priority").unwrap().required);
    let priorities = [
        ("Critical", Pick::new(11, EMERGENCY)),
        ("High", Pick::new(12, QUICK)),
    ];
    let answers = Answers::new()
        .with("ticketing.board", Pick::new(31, "SonicWall Board"))
        .with("ticketing.priority", Answer::each(priorities));
    let policy = wizard.policy(&answers, descriptor.policy().clone());
    assert_eq!(policy, behaviour(), "as a host would say it in code");
}
