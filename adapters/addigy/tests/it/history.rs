//! An account with years of alerts that are over.

use crate::support::Town;
use mock_addigy::Fault;

/// A town whose first alert is over, behind a thousand older ones, and in which another was raised.
async fn later() -> Town {
    let addigy = mock_addigy::start().await.unwrap();
    let town = Town::with(addigy, |config| config.with_page_size(10)).await;
    town.link_all().await;
    town.clean().await;
    town.addigy.change(|account| {
        account.set_status("al-1", "Resolved");
        let first = account.alerts[0].clone();
        let mut new = first.clone();
        new.id = "al-new".to_owned();
        new.name = "Fans are loud".to_owned();
        new.status = "Unattended".to_owned();
        let old = (0..1_000).map(|number| {
            let mut old = first.clone();
            old.id = format!("old-{number}");
            old
        });
        account.alerts = old.chain(account.alerts.drain(..)).chain([new]).collect();
    });
    town
}

fn closed(town: &Town) -> bool {
    town.ticket("Disk almost full")["closedFlag"] == true
}

/// How often a list of what is over was asked for.
fn asked(town: &Town) -> usize {
    let requests = town.addigy.requests();
    let resolved = requests.iter();
    let resolved = resolved.filter(|one| one.target.contains("status=Resolved"));
    resolved.count()
}

#[tokio::test]
async fn tickets_are_made_and_closed_without_reading_years_of_alerts() {
    let town = later().await;
    let before = asked(&town);
    town.clean().await;
    town.ticket("Fans are loud");
    assert!(!closed(&town));
    assert!((1..=20).contains(&(asked(&town) - before)));
    // In no list that stands any more, twice.
    town.clean().await;
    assert!(closed(&town));
    let before = asked(&town);
    town.settled().await;
    assert_eq!(asked(&town), before, "nobody waits for an end any more");
}

#[tokio::test]
async fn one_that_ended_of_late_is_found_at_once() {
    let town = later().await;
    town.addigy.change(|account| account.alerts.reverse());
    town.clean().await;
    assert!(closed(&town));
    town.ticket("Fans are loud");
}

#[tokio::test]
async fn a_list_of_what_is_over_that_cannot_be_read_holds_nothing_up() {
    for fault in [Fault::status(500), Fault::CutOff, Fault::page()] {
        let town = later().await;
        town.addigy.fault("status=Resolved", fault);
        let report = town.clean().await;
        town.ticket("Fans are loud");
        let mut told = report.findings.iter();
        let told = told.any(|finding| finding.message.contains("closed once no list has it"));
        assert!(told, "{report:#?}");
        town.clean().await;
        assert!(closed(&town));
    }
}
