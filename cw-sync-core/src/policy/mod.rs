//! How an integration behaves, as data. An adapter fills these in; the engine knows no vendor.

mod alerts;
mod billing;
mod devices;
mod guards;
mod products;
mod statistics;

pub use alerts::{AlertPolicy, ClosedByHand, Desk, RaisedAgain, Route};
pub(crate) use billing::Ending;
pub use billing::{
    AgreementPolicy, BillingPolicy, CatalogPolicy, Class, EffectiveDate, LineField, LineMatch,
    LinePlace, LinePolicy, Owner, WhenGone, WhenMissing, WhenMoved, WhenRenamed, WhenUnmapped,
};
pub use devices::{
    AnswerDates, DeviceCondition, DeviceFact, DeviceGone, DeviceMatch, DeviceMoved, DevicePolicy,
    QuestionPolicy, TextTest, TypePolicy, TypeRule,
};
pub use statistics::{BackupField, ReportEntry, ReportFigure, ReportType, StatisticsPolicy};

pub use guards::{Adoption, GuardPolicy, Jump, Share, WhenToAsk};
pub use products::{
    Formula, ItemRule, OfferedProduct, ProductMap, ProductMapping, Rounding, UnmappedProduct,
};

use crate::model::DataKind;
use crate::plan::fold;
use serde::{Deserialize, Serialize};

/// How an integration behaves, by kind of data. A kind without a policy is not synced.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Policy {
    /// Billable products.
    pub billing: Option<BillingPolicy>,
    /// Alerts.
    pub alerts: Option<AlertPolicy>,
    /// What is taken for a mistake and stopped.
    #[serde(default)]
    pub guards: GuardPolicy,
    /// Devices.
    pub devices: Option<DevicePolicy>,
    /// Backup statistics.
    pub statistics: Option<StatisticsPolicy>,
}

impl Policy {
    /// A policy that syncs nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Syncs billable products.
    #[must_use]
    pub fn with_billing(mut self, policy: BillingPolicy) -> Self {
        self.billing = Some(policy);
        self
    }

    /// Syncs devices.
    #[must_use]
    pub fn with_devices(mut self, policy: DevicePolicy) -> Self {
        self.devices = Some(policy);
        self
    }

    /// Syncs backup statistics.
    #[must_use]
    pub fn with_statistics(mut self, policy: StatisticsPolicy) -> Self {
        self.statistics = Some(policy);
        self
    }

    /// Syncs alerts.
    #[must_use]
    pub fn with_alerts(mut self, policy: AlertPolicy) -> Self {
        self.alerts = Some(policy);
        self
    }

    /// The kinds of data that it speaks of.
    pub fn kinds(&self) -> Vec<DataKind> {
        let has = |kind: &DataKind| match kind {
            DataKind::Billing => self.billing.is_some(),
            DataKind::Devices => self.devices.is_some(),
            DataKind::Alerts => self.alerts.is_some(),
            DataKind::Statistics => self.statistics.is_some(),
        };
        DataKind::ALL.into_iter().filter(has).collect()
    }

    /// Syncs a kind of data no more.
    pub fn leave(&mut self, kind: DataKind) {
        match kind {
            DataKind::Billing => self.billing = None,
            DataKind::Devices => self.devices = None,
            DataKind::Alerts => self.alerts = None,
            DataKind::Statistics => self.statistics = None,
        }
    }

    /// Replaces the guards' limits.
    #[must_use]
    pub fn with_guards(mut self, guards: GuardPolicy) -> Self {
        self.guards = guards;
        self
    }
}

/// Whether a name is among the allowed ones, compared as CWM does; an empty list allows all.
pub(crate) fn allows(allowed: &[String], name: Option<&str>) -> bool {
    allowed.is_empty()
        || name.is_some_and(|name| allowed.iter().any(|allowed| fold(allowed) == fold(name)))
}
