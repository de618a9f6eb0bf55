use super::Cancel;
use crate::guard::Override;
use crate::model::{DataKind, TenantKey};
use crate::plan::Extent;
use crate::report::Cause;
use crate::trouble::BackOff;
use chrono::NaiveDate;
use std::time::Duration;

/// What an [`Engine`](super::Engine) can be told.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EngineOptions {
    /// How long CWM's lists may lag behind its writes (cwm-api §5). A write whose fate is unknown
    /// counts as not made only when the record is still absent after this time. Default 10 s.
    pub list_lag: Duration,
    /// How long after a run's last sign of life another may take over; longer than any single call
    /// to CWM may take. From beginning to end a run gives such a sign each third of this time, and
    /// with each change. Default 10 minutes.
    pub lease_time: Duration,
    /// How many tenants are read from the vendor at a time. Default 4.
    pub tenants_at_a_time: usize,
    /// How many of CWM's lists are read at a time; the client's own limits hold besides. Default 8.
    pub lists_at_a_time: usize,
    /// How many companies are written to at a time; the changes of one company are made one after
    /// the other. Default 4.
    pub lanes: usize,
    /// After how many writes in a row that CWM did not answer, or whose keys it did not accept, a
    /// run stops writing; and after how many that it refused for want of rights it stops writing
    /// that kind of data. Default 5.
    pub give_up_after: u32,
    /// How long to wait with what failed before. Default: see [`BackOff`].
    pub back_off: BackOff,
    /// How long reports, settled writes, events and the audit trail are kept. Default 400 days.
    pub keep: Duration,
}

impl Default for EngineOptions {
    fn default() -> Self {
        Self {
            list_lag: Duration::from_secs(10),
            lease_time: Duration::from_secs(600),
            tenants_at_a_time: 4,
            lists_at_a_time: 8,
            lanes: 4,
            give_up_after: 5,
            back_off: BackOff::default(),
            keep: Duration::from_secs(400 * 24 * 60 * 60),
        }
    }
}

/// What one plan or run is told. The default is everything, with no guard overridden.
///
/// ```
/// use cw_sync_core::engine::RunOptions;
/// use cw_sync_core::guard::{Override, Rule, StopScope};
/// use cw_sync_core::model::DataKind;
///
/// let scope = StopScope::Tenant(DataKind::Billing, "t1".into());
/// let checked = Override::new(Rule::QuantityJump, scope, "they did buy 4,000 seats", "J. Doe");
/// let options = RunOptions::new()
///     .only_kinds([DataKind::Billing])
///     .only_tenants(["t1"])
///     .with_override(checked);
/// assert!(!options.extent.takes(&"t2".into()));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct RunOptions {
    /// How much of the integration is planned.
    pub extent: Extent,
    /// Guards that a person overrides, for this run only.
    pub overrides: Vec<Override>,
    /// Whether what waits after failures is tried all the same.
    pub ignore_back_off: bool,
    /// Why there is a run.
    pub cause: Cause,
    /// What is billed is what was counted on this day; `None`: what the vendor has now.
    pub counts_of: Option<NaiveDate>,
    /// How many new tickets are made at most, where that is less than what the policy says.
    pub at_most: Option<usize>,
    /// How long to wait for another run of the same integration, before giving up with who holds
    /// the lease. Default: not at all.
    pub wait: Duration,
    /// Stops the run.
    pub cancel: Cancel,
}

impl RunOptions {
    /// Everything.
    pub fn new() -> Self {
        Self::default()
    }

    /// Only these kinds of data.
    #[must_use]
    pub fn only_kinds(mut self, kinds: impl IntoIterator<Item = DataKind>) -> Self {
        self.extent.kinds = Some(kinds.into_iter().collect());
        self
    }

    /// Only these tenants. What the others have in CWM is neither gone nor free to be taken.
    #[must_use]
    pub fn only_tenants<T>(mut self, tenants: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<TenantKey>,
    {
        self.extent.tenants = Some(tenants.into_iter().map(Into::into).collect());
        self
    }

    /// Only devices that have no configuration yet, and at once what waits after failures: *Retry
    /// Pending* (AD-14). Configurations that there are stay as they are.
    #[must_use]
    pub fn only_pending_devices(mut self) -> Self {
        self.extent.pending_only = true;
        self.only_kinds([DataKind::Devices]).ignoring_back_off()
    }

    /// Overrides a guard.
    #[must_use]
    pub fn with_override(mut self, checked: Override) -> Self {
        self.overrides.push(checked);
        self
    }

    /// Says why there is a run.
    #[must_use]
    pub fn because(mut self, cause: Cause) -> Self {
        self.cause = cause;
        self
    }

    /// Bills what was counted on a day (see [`Engine::count`](super::Engine::count)), and not what
    /// the vendor has now.
    #[must_use]
    pub fn billing_counts_of(mut self, day: NaiveDate) -> Self {
        self.counts_of = Some(day);
        self
    }

    /// Makes at most so many new tickets.
    #[must_use]
    pub fn at_most(mut self, items: usize) -> Self {
        self.at_most = Some(items);
        self
    }

    /// Waits so long for another run of the same integration.
    #[must_use]
    pub fn waiting(mut self, wait: Duration) -> Self {
        self.wait = wait;
        self
    }

    /// Lets the run be stopped.
    #[must_use]
    pub fn cancelled_by(mut self, cancel: &Cancel) -> Self {
        self.cancel = cancel.clone();
        self
    }

    /// Tries what waits after failures, too.
    #[must_use]
    pub fn ignoring_back_off(mut self) -> Self {
        self.ignore_back_off = true;
        self
    }
}
