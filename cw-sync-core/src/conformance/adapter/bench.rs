use crate::model::TenantKey;
use crate::plugin::Descriptor;
use async_trait::async_trait;
use serde_json::Value;
use std::time::Duration;

/// How an adapter's mock is started and broken.
#[async_trait]
pub trait Bench: Send + Sync {
    /// A running mock. It stops when it is dropped.
    type Mock: Send + Sync;

    /// The adapter's descriptor.
    fn adapter(&self) -> Descriptor;

    /// Starts a mock of a healthy vendor. It has two tenants at least, and of each kind of data
    /// that the adapter reads one object at least; one tenant's list takes several pages.
    async fn start(&self) -> Self::Mock;

    /// Settings that reach the mock: complete, with one attempt per request and time limits well
    /// below [`Bench::patience`].
    fn settings(&self, mock: &Self::Mock) -> Value;

    /// Texts of the settings that may show nowhere.
    fn secrets(&self, mock: &Self::Mock) -> Vec<String>;

    /// Brings a condition about, for all requests until told otherwise.
    ///
    /// # Errors
    ///
    /// When the vendor or its mock knows no such thing: the check is skipped, and the report says
    /// why.
    async fn set(&self, mock: &Self::Mock, condition: &Condition) -> Result<(), Impossible>;

    /// How long a call may take before the adapter counts as stuck.
    fn patience(&self) -> Duration {
        Duration::from_secs(20)
    }
}

/// A condition of a vendor.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Condition {
    /// As it was started: neither faults nor changes of data.
    Healed,
    /// It refuses the credentials, as it does when they are wrong or too old.
    Refusing,
    /// It fails: 5xx.
    Failing,
    /// It accepts requests and never answers.
    Silent,
    /// It answers with success and something that is not its format.
    Garbage,
    /// Its answers end in the middle.
    CutOff,
    /// Of a list that takes several pages, one after the first cannot be had.
    LaterPageMissing,
    /// What this tenant has cannot be read; that of others can.
    Unreadable(TenantKey),
    /// The tenant has another name.
    Renamed(TenantKey, String),
    /// Every list comes in another order.
    Reordered,
    /// This tenant has nothing.
    Emptied(TenantKey),
    /// There are no tenants.
    NoTenants,
    /// Every quantity of this tenant is zero.
    Zeroed(TenantKey),
    /// The alerts of this tenant have other words and later times, and are the same alerts.
    Reworded(TenantKey),
}

/// Why a condition cannot be brought about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Impossible(pub &'static str);
