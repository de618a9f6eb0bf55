use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// All that one stack holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct World {
    /// The administrator that is accepted.
    pub user: String,
    /// Their password.
    pub password: String,
    /// The partner's own organization, as the API shows it.
    pub partner: Map<String, Value>,
    /// What is switched on for the partner.
    #[serde(default)]
    pub features: Map<String, Value>,
    /// The organizations below it.
    pub orgs: Vec<Account>,
}

/// An organization, and what is known about it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Whose it is, by domain; `None`: the partner's.
    #[serde(default)]
    pub parent: Option<String>,
    /// Where it lives, if not here: then only its parent's list shows it.
    #[serde(default)]
    pub stack: Option<String>,
    /// How many billable users it lists.
    pub users: u32,
    /// How many functional accounts it lists besides.
    #[serde(default)]
    pub functional: u32,
    /// The organization as the API shows it.
    pub org: Map<String, Value>,
}

impl Account {
    /// Its domain.
    pub fn domain(&self) -> &str {
        let domain = self.org.get("primary_domain");
        domain.and_then(Value::as_str).unwrap_or_default()
    }

    /// Whether it has this id.
    pub fn has_eid(&self, eid: u64) -> bool {
        self.org.get("eid").and_then(Value::as_u64) == Some(eid)
    }
}

impl World {
    /// The partner's domain.
    pub(crate) fn domain(&self) -> &str {
        let domain = self.partner.get("primary_domain");
        domain.and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn account(&self, domain: &str) -> Option<&Account> {
        self.orgs.iter().find(|account| account.domain() == domain)
    }
}
