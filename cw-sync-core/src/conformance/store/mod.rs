//! The suite for those who write a [`Store`].
//!
//! ```
//! use cw_sync_core::conformance;
//! use cw_sync_core::store::MemoryStore;
//!
//! # async fn example() {
//! let report = conformance::store::suite(&MemoryStore::new()).await;
//! assert!(report.passed(), "{report}");
//! # }
//! # tokio::runtime::Runtime::new().unwrap().block_on(example());
//! ```

mod audit;
mod companies;
mod given;
mod integrations;
mod jobs;
mod journal;
mod leases;
mod links;
mod mappings;
mod runs;
mod tenants;
mod troubles;

use super::Report;
use crate::model::IntegrationId;
use crate::store::Store;
use given::{Place, expect};

/// Fails a check with what is wrong.
macro_rules! ensure {
    ($is_so:expr, $($wrong:tt)+) => {
        if !$is_so {
            return Err(format!($($wrong)+));
        }
    };
}
use ensure;

/// Runs checks, each on an integration of its own.
macro_rules! run {
    ($store:expr, $($topic:ident::$name:ident),+ $(,)?) => {{
        let mut report = Report::new("the store");
        $(
            let place = Place::new($store, stringify!($name));
            report.add(stringify!($name), $topic::$name(&place).await);
        )+
        report
    }};
}

/// Checks all that can be checked of one open store. It works on integrations of its own, named
/// `conformance …`, and may run on a store that holds others; it does not remove what it wrote.
pub async fn suite(store: &dyn Store) -> Report {
    run!(
        store,
        mappings::mappings_are_kept_by_tenant,
        mappings::a_removed_mapping_leaves_a_tombstone,
        mappings::several_mappings_change_together,
        mappings::a_mapping_changes_only_as_it_was_seen,
        links::a_link_is_kept_with_the_settlement,
        links::a_key_has_one_link,
        links::a_record_has_one_link,
        links::who_lost_the_lease_remembers_nothing,
        leases::a_lease_has_one_holder,
        leases::an_expired_lease_can_be_taken,
        leases::a_fence_grows_with_each_holder,
        leases::of_two_who_race_one_gets_the_lease,
        leases::noting_extends_the_lease,
        leases::a_lease_is_renewed_by_its_holder_only,
        journal::an_intent_is_open_until_it_is_settled,
        journal::open_intents_come_oldest_first,
        journal::who_lost_the_lease_notes_nothing,
        journal::several_intents_are_noted_all_or_none,
        journal::settling_needs_no_lease,
        journal::old_settled_intents_are_pruned_and_open_ones_never,
        runs::runs_come_newest_first,
        runs::a_run_saved_again_replaces_itself,
        runs::old_runs_are_pruned,
        runs::a_quiet_run_is_kept_small,
        runs::the_history_is_filtered_and_paged,
        jobs::how_far_a_job_is_is_kept,
        jobs::a_count_is_kept_by_day_and_tenant,
        jobs::who_lost_the_lease_counts_nothing,
        jobs::events_are_found_and_those_that_wait_stay,
        troubles::troubles_are_kept_until_they_are_cleared,
        tenants::choices_change_only_as_they_were_read,
        tenants::tenants_are_kept_until_they_are_forgotten,
        companies::companies_are_kept_as_one_list,
        integrations::an_integration_is_kept_with_its_credentials,
        integrations::a_change_over_anothers_is_refused,
        integrations::claims_are_kept,
        integrations::what_is_of_another_cwm_is_not_kept,
        integrations::a_credential_is_sealed_anew_if_it_is_the_one_that_was_read,
        integrations::a_reset_leaves_lease_and_audit_trail,
        integrations::who_lost_the_lease_resets_nothing,
        audit::entries_come_newest_first_and_go_when_old,
        journal::integrations_share_nothing,
    )
}

/// Checks that everything is still there after a store is closed and opened again. `open` opens the
/// same store each time.
pub async fn durable<S: Store>(
    open: impl AsyncFn() -> Result<S, crate::store::StoreError>,
) -> Report {
    let name = "everything_outlives_the_process";
    let integration = given::name(name);
    let result = async {
        let before = {
            let store = open().await.map_err(|error| error.to_string())?;
            journal::fill(&Place::at(&store, integration.clone())).await?
        };
        let store = open().await.map_err(|error| error.to_string())?;
        let after = journal::all(&Place::at(&store, integration.clone())).await?;
        expect("what was kept", &after, &before)?;
        leases::is_still_held(&Place::at(&store, integration.clone())).await
    };
    let mut report = Report::new("the store");
    report.add(name, result.await);
    report
}

impl<'a> Place<'a> {
    fn new(store: &'a dyn Store, check: &str) -> Self {
        Self::at(store, given::name(check))
    }

    fn at(store: &'a dyn Store, integration: IntegrationId) -> Self {
        Self { store, integration }
    }
}
