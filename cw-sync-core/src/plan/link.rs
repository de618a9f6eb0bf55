use super::{Fields, RecordKey};
use crate::model::TenantKey;
use serde::{Deserialize, Serialize};

/// The remembered tie between a vendor's object and the CWM record that stands for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Link {
    /// The record's natural key.
    pub key: RecordKey,
    /// The tenant whose product it is; `None` for what tenants share.
    pub tenant: Option<TenantKey>,
    /// The record's id in CWM.
    pub record: i64,
    /// The values that we wrote last, field by field. A field where CWM holds another value was
    /// changed by a person.
    pub written: Fields,
}

impl Link {
    /// A link.
    pub fn new(key: RecordKey, tenant: Option<TenantKey>, record: i64, written: Fields) -> Self {
        Self {
            key,
            tenant,
            record,
            written,
        }
    }
}
