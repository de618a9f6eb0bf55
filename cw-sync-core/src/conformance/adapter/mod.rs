//! The suite that an adapter's author runs on their own adapter.
//!
//! The author says, in a [`Bench`], how their mock of the vendor is started and how it is brought
//! into each [`Condition`]; the suite starts it afresh for every check, connects the adapter by its
//! descriptor, as a host does, and looks at what it reads:
//!
//! ```
//! # use cw_sync_core::conformance::adapter::{Bench, check};
//! # async fn the_adapter_conforms(bench: &impl Bench) {
//! let report = check(bench).await;
//! assert!(report.passed(), "{report}");
//! # }
//! ```
//!
//! What it asks for, above all: **absent is not zero, failed is not empty**. Whatever goes wrong,
//! what the adapter returns is an error of the right class or a snapshot with gaps, and never a
//! complete snapshot that lacks something.

mod bench;
mod failures;
mod outcome;
mod reading;
mod settings;
mod world;

pub use bench::{Bench, Condition, Impossible};

use super::Report;
use outcome::verdict;
use world::World;

/// Runs all checks, one after the other.
pub async fn check<B: Bench>(bench: &B) -> Report {
    let mut report = Report::new(format!("the adapter `{}`", bench.adapter().id()));
    report.add(
        "settings that do not fit are refused by name",
        verdict(settings::are_checked(bench).await),
    );
    macro_rules! checks {
        ($($name:literal: $check:path,)*) => {$(
            let outcome = match World::start(bench).await {
                Ok(mut world) => $check(&mut world).await,
                Err(stop) => Err(stop),
            };
            report.add($name, verdict(outcome));
        )*};
    }
    checks! {
        "a healthy vendor is read completely": reading::is_complete,
        "reading twice gives the same": reading::is_repeatable,
        "the order of answers changes nothing": reading::knows_no_order,
        "keys survive a new name, in any script": reading::keeps_keys,
        "alert keys survive new words and times": reading::keeps_alert_keys,
        "a zero arrives as a zero": reading::tells_zero,
        "a tenant without anything is completely empty": reading::tells_empty,
        "no tenants is completely none": reading::tells_none,
        "refused credentials are Unauthorized": failures::refused,
        "a failing vendor is Unavailable": failures::failing,
        "a silent vendor is given up in time, as Unavailable": failures::hanging,
        "what is not the vendor's format is Malformed": failures::garbage,
        "an answer that was cut off is Malformed": failures::cut_off,
        "a list that lacks a page is never complete": failures::lacks_a_page,
        "a tenant that cannot be read is no empty one, and stops no other": failures::one_tenant,
        "a read that was dropped leaves the adapter usable": failures::dropped,
    }
    report
}
