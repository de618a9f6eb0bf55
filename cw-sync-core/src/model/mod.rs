//! What vendors report, in neutral terms: no vendor's and no CWM's names, decimals and no floats.

mod product;
mod tenant;

pub use product::BillableProduct;
pub use tenant::{IntegrationId, Tenant, TenantKey};
