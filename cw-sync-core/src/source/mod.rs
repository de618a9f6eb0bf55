//! What an adapter implements: where tenants and what belongs to them come from.
//!
//! A source reads and says what it read, and whether that is all. It never talks to CWM and knows
//! of no dry run: what is done with its data is the engine's business.

mod alerts;
mod error;
pub mod json;
mod snapshot;
mod sources;
pub mod wrap;

pub use alerts::{AlertQuery, AlertSnapshot, Coverage};
pub use error::SourceError;
pub use snapshot::{Gap, Snapshot};
pub use sources::Sources;

use crate::model::{BackupStatistics, BillableProduct, Device, Tenant};
use crate::preflight::Check;
use async_trait::async_trait;

/// Reads the vendor's tenants.
#[async_trait]
pub trait TenantSource: Send + Sync {
    /// All tenants that the vendor account sees.
    ///
    /// # Errors
    ///
    /// When they could not be read. A list that may lack some is no error but a snapshot with
    /// gaps.
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError>;
}

/// Reads what a tenant is billed for.
#[async_trait]
pub trait ProductSource: Send + Sync {
    /// All billable products of a tenant.
    ///
    /// # Errors
    ///
    /// When they could not be read; that tenant is then left as it is. A product that could not be
    /// read alone is a gap in the snapshot.
    async fn products(&self, tenant: &Tenant) -> Result<Snapshot<BillableProduct>, SourceError>;
}

/// Reads what a tenant has.
#[async_trait]
pub trait DeviceSource: Send + Sync {
    /// All devices of a tenant.
    ///
    /// # Errors
    ///
    /// When they could not be read; that tenant's configurations are then left as they are. A
    /// device that could not be read alone is a gap in the snapshot.
    async fn devices(&self, tenant: &Tenant) -> Result<Snapshot<Device>, SourceError>;
}

/// Reads what happened at a tenant.
#[async_trait]
pub trait AlertSource: Send + Sync {
    /// The alerts that a query asks for, in any order.
    ///
    /// # Errors
    ///
    /// When they could not be read; the next poll asks for the same again.
    async fn alerts(
        &self,
        tenant: &Tenant,
        query: &AlertQuery,
    ) -> Result<AlertSnapshot, SourceError>;
}

/// Reads what a tenant's backups came to.
#[async_trait]
pub trait StatisticsSource: Send + Sync {
    /// The statistics of a tenant, one per group.
    ///
    /// # Errors
    ///
    /// When they could not be read; what CWM holds is then left as it is.
    async fn statistics(&self, tenant: &Tenant) -> Result<Snapshot<BackupStatistics>, SourceError>;
}

/// Looks whether the vendor's side is ready: that the account has access, that keys have their
/// scopes (SW-5, PP-2).
#[async_trait]
pub trait VendorCheck: Send + Sync {
    /// The checks with their outcomes. It only reads. A vendor that does not answer is an outcome,
    /// too.
    async fn check(&self) -> Vec<Check>;
}
