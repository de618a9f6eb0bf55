use crate::model::{Tenant, TenantKey};
use serde::{Deserialize, Serialize};

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Severity {
    /// Something that should be in CWM is not, and a person must act.
    Error,
    /// Something was left alone on purpose.
    Warning,
}

/// Something that a person should know.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// The tenant that it is about.
    pub tenant: TenantKey,
    /// The product, if it is about one.
    pub product: Option<String>,
    /// What is the matter and what to check.
    pub message: String,
}

/// How a tenant stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum TenantOutlook {
    /// Its products are billed.
    Billed,
    /// It has no mapping, or takes no part: it is left alone, and that is no error.
    Ignored(String),
    /// It should be billed and cannot be.
    Failed(String),
}

/// One tenant in a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TenantPlan {
    /// The tenant.
    pub tenant: Tenant,
    /// The company's name in CWM, if it is mapped.
    pub company: Option<String>,
    /// The agreement's name in CWM, if it is mapped.
    pub agreement: Option<String>,
    /// How many billable products the vendor reported; `None` if they were not read.
    pub products: Option<usize>,
    /// How it stands.
    pub outlook: TenantOutlook,
}
