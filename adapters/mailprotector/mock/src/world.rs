use serde::{Deserialize, Serialize};
use serde_json::Value;

/// All that Mailprotector holds for one reseller.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct World {
    /// The only key that is accepted.
    pub key: String,
    /// Whose customers they are.
    pub reseller: Reseller,
    /// The customers.
    pub customers: Vec<Customer>,
    /// Whether lists tell of their pages in `X-Pagination`.
    #[serde(default = "yes")]
    pub tells_pages: bool,
    /// Whether a group's only service comes as an object and no list, as in the documentation's
    /// sample.
    #[serde(default)]
    pub one_service_as_object: bool,
}

/// A reseller.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reseller {
    /// Its id.
    pub id: u64,
    /// Its name.
    pub name: String,
}

/// A customer.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Customer {
    /// Its unchanging id.
    pub id: u64,
    /// Its name.
    pub name: String,
    /// Its domains.
    pub domains: Vec<Domain>,
}

/// A domain.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Domain {
    /// Its id.
    pub id: u64,
    /// Its name.
    pub name: String,
    /// The domain that it is another name of.
    #[serde(default)]
    pub alias_of: Option<u64>,
    /// Its groups of users.
    pub groups: Vec<Group>,
}

/// A group of users, who all have the same services.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Group {
    /// Its id.
    pub id: u64,
    /// Its name.
    pub name: String,
    /// What it says of how many it has: a number as a rule.
    #[serde(default)]
    pub user_count: Value,
    /// How many users it lists.
    pub users: u32,
    /// How many aliases it lists besides.
    pub aliases: u32,
    /// Its services.
    pub services: Vec<String>,
}

fn yes() -> bool {
    true
}

impl World {
    /// The customer of this id.
    ///
    /// # Panics
    ///
    /// When there is none: a test's mistake.
    #[allow(clippy::expect_used)]
    pub fn customer(&mut self, id: u64) -> &mut Customer {
        let mut customers = self.customers.iter_mut();
        customers
            .find(|customer| customer.id == id)
            .expect("there is no such customer")
    }

    /// The group of this id, in the domain that is no alias.
    ///
    /// # Panics
    ///
    /// When there is none: a test's mistake.
    #[allow(clippy::expect_used)]
    pub fn group(&mut self, id: u64) -> &mut Group {
        let customers = self.customers.iter_mut();
        let domains = customers.flat_map(|customer| &mut customer.domains);
        let mut groups = domains.flat_map(|domain| &mut domain.groups);
        groups
            .find(|group| group.id == id)
            .expect("there is no such group")
    }
}
