//! Runs syncs: the flow that is the same for all of them.

mod alerts;
mod billing;
mod cancel;
mod choices;
mod companies;
mod context;
mod counts;
mod devices;
mod facts;
mod integration;
mod lease;
mod mappings;
mod options;
mod orders;
mod prepare;
mod roster;
mod run;
mod setup;
mod statistics;
mod troubles;
mod watch;

pub use cancel::Cancel;
pub use integration::Integration;
pub use options::{EngineOptions, RunOptions};
pub use setup::{ByHand, SetUp};

use crate::clock::{Clock, SystemClock};
use crate::error::Result;
use crate::plan::Plan;
use crate::progress::{Progress, Teller};
use crate::report::RunReport;
use crate::store::Store;
use cw_manage::Client;
use futures::{FutureExt, Stream};
use std::sync::Arc;

/// Makes one partner's CWM agree with what vendors measured.
///
/// ```no_run
/// # async fn demo(
/// #     cwm: cw_manage::Client,
/// #     integration: cw_sync_core::engine::Integration,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// use cw_sync_core::engine::Engine;
/// use cw_sync_core::report::{plan_as_text, run_as_text};
/// use cw_sync_core::store::SqliteStore;
/// use std::sync::Arc;
///
/// let store = Arc::new(SqliteStore::open("sync.db").await?);
/// let engine = Engine::new(cwm, store);
/// // A dry run: nothing is written.
/// println!("{}", plan_as_text(&engine.plan(&integration).await?));
/// let report = engine.run(&integration).await?;
/// println!("{}", run_as_text(&report));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Engine {
    cwm: Client,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    options: EngineOptions,
    teller: Teller,
}

impl Engine {
    /// An engine on the machine's clock.
    pub fn new(cwm: Client, store: Arc<dyn Store>) -> Self {
        Self {
            cwm,
            store,
            clock: Arc::new(SystemClock),
            options: EngineOptions::default(),
            teller: Teller::default(),
        }
    }

    pub(crate) fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// What all runs of this engine do from now on, as they do it. See [`crate::progress`].
    pub fn progress(&self) -> impl Stream<Item = Progress> + Send + Unpin + use<> {
        self.teller.listen()
    }

    /// Has what runs do told where others tell, too.
    pub(crate) fn telling(mut self, teller: Teller) -> Self {
        self.teller = teller;
        self
    }

    /// Sets the options.
    #[must_use]
    pub fn with_options(mut self, options: EngineOptions) -> Self {
        self.options = options;
        self
    }

    /// Sets the clock.
    #[must_use]
    pub fn with_clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// The plan of a sync, and nothing more: a dry run.
    ///
    /// # Errors
    ///
    /// When the vendor's tenants, CWM or the store cannot be read.
    pub async fn plan(&self, integration: &Integration) -> Result<Plan> {
        self.plan_with(integration, &RunOptions::new()).await
    }

    /// As [`Engine::plan`], of a part of the integration or with guards overridden.
    ///
    /// # Errors
    ///
    /// As [`Engine::plan`].
    pub async fn plan_with(&self, integration: &Integration, options: &RunOptions) -> Result<Plan> {
        self.is_current(integration).await?;
        let reader = self.reader();
        let planned = self.prepare(integration, &reader, options, None);
        let whole = planned.boxed().await?;
        Ok(whole.plan)
    }

    /// One run: settles what an earlier one left open, plans, applies, reports.
    ///
    /// # Errors
    ///
    /// When another run holds the integration's lease, or the vendor's tenants, CWM or the store
    /// cannot be read. What concerns a tenant or a change is in the report.
    pub async fn run(&self, integration: &Integration) -> Result<RunReport> {
        self.run_with(integration, &RunOptions::new()).await
    }

    /// As [`Engine::run`], of a part of the integration or with guards overridden.
    ///
    /// # Errors
    ///
    /// As [`Engine::run`].
    pub async fn run_with(
        &self,
        integration: &Integration,
        options: &RunOptions,
    ) -> Result<RunReport> {
        self.execute(integration, options, None).await
    }

    /// Applies a plan that a person approved, and only that: it is made anew, with its own extent
    /// and overrides, and must have the same [digest](Plan::digest). Approving a plan overrides no
    /// guard; overrides do, those of the plan and those of `options`, whose extent does not count.
    ///
    /// # Errors
    ///
    /// [`Error::Moved`](crate::Error::Moved) when the vendor's data or CWM changed since, or the plan was applied
    /// already; and as [`Engine::run`].
    pub async fn apply(
        &self,
        integration: &Integration,
        approved: &Plan,
        options: &RunOptions,
    ) -> Result<RunReport> {
        self.execute(integration, options, Some(approved)).await
    }
}
