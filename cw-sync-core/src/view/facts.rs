use crate::model::{DataKind, IntegrationId, Tenant};
use crate::plan::fold;
use crate::report::{ErrorLog, ErrorLogEntry};
use chrono::{DateTime, Utc};
use cw_manage::Id;
use cw_manage::model::{Agreement, Company};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What is known of a tenant since it was last looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TenantFacts {
    /// The tenant, as the vendor last named it.
    pub tenant: Tenant,
    /// Whether the vendor does not list it any more.
    pub missing: bool,
    /// When it was last looked at.
    pub seen_at: DateTime<Utc>,
    /// The company that it was mapped to then, and its name.
    pub company: Option<(Id<Company>, String)>,
    /// The agreement that it was mapped to then, and its name.
    pub agreement: Option<(Id<Agreement>, String)>,
    /// By kind of data.
    pub kinds: BTreeMap<DataKind, KindFacts>,
}

/// What is known of one kind of a tenant's data.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct KindFacts {
    /// How many objects of which family the vendor last reported, when all of them could be read.
    /// `None`: they never could, or nobody asked.
    pub counts: Option<BTreeMap<String, usize>>,
    /// The names of the products that were counted.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub products: BTreeSet<String>,
    /// When it was last synced without an error.
    pub synced_at: Option<DateTime<Utc>>,
    /// What went wrong in the last run that it took part in.
    pub errors: Vec<ErrorLogEntry>,
    /// Of devices: how far they are tied to configurations.
    pub linked: Option<Linked>,
}

/// How far a tenant's devices are tied to configurations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Linked {
    /// How many there are.
    pub devices: usize,
    /// How many of them have a configuration.
    pub linked: usize,
}

/// What is known of a device since the last run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeviceFacts {
    /// The vendor's key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its family.
    pub family: String,
    /// The id of its configuration in CWM, if it has one.
    pub configuration: Option<i64>,
    /// What went wrong with it.
    pub problems: Vec<String>,
}

impl DeviceFacts {
    /// A device that was only seen.
    pub fn new(key: impl Into<String>, name: impl Into<String>, family: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            name: name.into(),
            family: family.into(),
            configuration: None,
            problems: Vec::new(),
        }
    }
}

impl TenantFacts {
    /// A tenant that was only seen.
    pub fn new(tenant: Tenant, seen_at: DateTime<Utc>) -> Self {
        Self {
            tenant,
            missing: false,
            seen_at,
            company: None,
            agreement: None,
            kinds: BTreeMap::new(),
        }
    }

    /// How many objects of a kind it has, of some families or of all. `None`: that is not known.
    pub fn count(&self, kind: DataKind, families: &[String]) -> Option<usize> {
        let counts = self.kinds.get(&kind)?.counts.as_ref()?;
        let counted = counts.iter().filter(|(family, _)| {
            let is_one = |wanted: &String| fold(wanted) == fold(family);
            families.is_empty() || families.iter().any(is_one)
        });
        Some(counted.map(|(_, count)| count).sum())
    }

    /// When some kinds of its data were last synced without an error. `None`: never. Where none are
    /// named, all count but alerts: that they were polled minutes ago says nothing of what is billed.
    pub fn synced_at(&self, kinds: &[DataKind]) -> Option<DateTime<Utc>> {
        let asked = self
            .kinds
            .iter()
            .filter(|(kind, _)| match kinds.is_empty() {
                true => **kind != DataKind::Alerts,
                false => kinds.contains(kind),
            });
        asked.filter_map(|(_, facts)| facts.synced_at).max()
    }

    /// All that went wrong, kind by kind.
    pub fn errors(&self) -> impl Iterator<Item = &ErrorLogEntry> {
        self.kinds.values().flat_map(|facts| &facts.errors)
    }

    /// The log that a person downloads (SW-52): what went wrong in the last run of each kind.
    pub fn error_log(&self, integration: &IntegrationId) -> ErrorLog {
        let company = self.company.as_ref();
        let title = vec![
            ("integration", integration.to_string()),
            ("asOf", self.seen_at.to_rfc3339()),
            ("tenant", self.tenant.key.to_string()),
            ("tenantName", self.tenant.name.clone()),
            (
                "company",
                company.map_or_else(String::new, |(_, name)| name.clone()),
            ),
        ];
        ErrorLog::of(title, self.errors().cloned().collect())
    }
}
