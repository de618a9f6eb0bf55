use crate::guard::Override;
use crate::model::{DataKind, TenantKey};
use crate::plan::Extent;

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

    /// Overrides a guard.
    #[must_use]
    pub fn with_override(mut self, checked: Override) -> Self {
        self.overrides.push(checked);
        self
    }

    /// Tries what waits after failures, too.
    #[must_use]
    pub fn ignoring_back_off(mut self) -> Self {
        self.ignore_back_off = true;
        self
    }
}
