//! What vendors report, in neutral terms: no vendor's names, decimals and no floats.

mod alert;
mod device;
mod kind;
mod product;
mod statistics;
mod tenant;
mod value;

pub use alert::{Alert, AlertStatus};
pub use device::{Device, DeviceField};
pub use kind::DataKind;
pub use product::BillableProduct;
pub use statistics::{BackupStatistics, DeviceBackup};
pub use tenant::{AlertKey, IntegrationId, OrganizationId, Tenant, TenantKey, UserId};
pub use value::FieldValue;
