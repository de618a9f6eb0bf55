use serde::{Deserialize, Serialize};
use std::fmt;

/// A kind of data that is synced, each with its own source and policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum DataKind {
    /// Billable products → catalog items and additions.
    Billing,
    /// Devices → configurations.
    Devices,
    /// Alerts → service tickets.
    Alerts,
    /// Backup statistics → management summary reports and backup fields.
    Statistics,
}

impl DataKind {
    /// All of them, in the order in which a run takes them: what is billed first, and devices
    /// before the alerts and statistics that refer to them.
    pub const ALL: [Self; 4] = [Self::Billing, Self::Devices, Self::Alerts, Self::Statistics];

    /// Its name in settings and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Billing => "billing",
            Self::Devices => "devices",
            Self::Alerts => "alerts",
            Self::Statistics => "statistics",
        }
    }
}

impl fmt::Display for DataKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
