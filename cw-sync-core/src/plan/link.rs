use super::RecordKey;
use crate::model::{FieldValue, TenantKey};
use crate::policy::LineField;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Values that we wrote, by the field's name in CWM.
pub type Written = BTreeMap<String, FieldValue>;

/// All links of an integration, by natural key.
pub type Links = BTreeMap<RecordKey, Link>;

/// The remembered tie between a vendor's object and the CWM record that stands for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Link {
    /// The record's natural key.
    pub key: RecordKey,
    /// The tenant whose object it is; `None` for what tenants share.
    pub tenant: Option<TenantKey>,
    /// The record's id in CWM.
    pub record: i64,
    /// The values that we wrote last, field by field. A field where CWM holds another value was
    /// changed by a person.
    pub written: Written,
}

impl Link {
    /// A link.
    pub fn new(key: RecordKey, tenant: Option<TenantKey>, record: i64, written: Written) -> Self {
        Self {
            key,
            tenant,
            record,
            written,
        }
    }

    /// Whether we ended it ourselves, by that day: a line that we set to zero or cancelled.
    pub(crate) fn is_ended(&self, today: NaiveDate) -> bool {
        let wrote = |field: LineField| self.written.get(field.name());
        matches!(wrote(LineField::Quantity), Some(FieldValue::Number(n)) if n.is_zero())
            || matches!(wrote(LineField::CancelledDate), Some(FieldValue::Date(d)) if *d <= today)
    }
}
