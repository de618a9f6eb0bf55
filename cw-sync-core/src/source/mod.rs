//! What an adapter implements: where tenants and their products come from.
//!
//! A source reads and says what it read, and whether that is all. It never talks to CWM and knows
//! of no dry run: what is done with its data is the engine's business.

mod error;
mod snapshot;

pub use error::SourceError;
pub use snapshot::{Gap, Snapshot};

use crate::model::{BillableProduct, Tenant};
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
