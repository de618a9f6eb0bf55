use crate::model::{DataKind, Tenant, TenantKey};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    /// The kind of data that it is about.
    pub kind: DataKind,
    /// The tenant that it is about; `None`: all of them.
    pub tenant: Option<TenantKey>,
    /// The product, device or alert, if it is about one.
    pub subject: Option<String>,
    /// What is the matter and what to check.
    pub message: String,
}

impl Finding {
    /// A finding about a tenant.
    pub fn new(
        severity: Severity,
        kind: DataKind,
        tenant: &TenantKey,
        message: impl Into<String>,
    ) -> Self {
        Self {
            severity,
            kind,
            tenant: Some(tenant.clone()),
            subject: None,
            message: message.into(),
        }
    }

    /// Says which of the tenant's objects it is about.
    #[must_use]
    pub fn about(mut self, subject: Option<String>) -> Self {
        self.subject = subject;
        self
    }
}

/// How a tenant stands with one kind of data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Outlook {
    /// It is synced.
    Synced,
    /// It has no mapping, or takes no part: it is left alone, and that is no error.
    Ignored(String),
    /// It should be synced and cannot be.
    Failed(String),
}

/// One kind of a tenant's data in a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TenantData {
    /// How many objects the vendor reported; `None` if they were not read.
    pub reported: Option<usize>,
    /// How many records in CWM were in force before the plan; `None` where nobody looked.
    #[serde(default)]
    pub in_force: Option<usize>,
    /// How it stands.
    pub outlook: Outlook,
}

impl TenantData {
    /// A tenant's data.
    pub fn new(reported: Option<usize>, outlook: Outlook) -> Self {
        Self {
            reported,
            in_force: None,
            outlook,
        }
    }
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
    /// How it stands, by kind of data.
    pub data: BTreeMap<DataKind, TenantData>,
}

impl TenantPlan {
    /// A tenant of which nothing is known yet.
    pub fn new(tenant: Tenant) -> Self {
        Self {
            tenant,
            company: None,
            agreement: None,
            data: BTreeMap::new(),
        }
    }

    /// How it stands as a whole: failed where one kind of data failed, synced where one is synced.
    pub fn outlook(&self) -> Outlook {
        let mut whole = Outlook::Ignored("not mapped".to_owned());
        for data in self.data.values() {
            match (&whole, &data.outlook) {
                (_, Outlook::Failed(_)) => return data.outlook.clone(),
                (Outlook::Synced, _) => {}
                (_, outlook) => whole = outlook.clone(),
            }
        }
        whole
    }
}
