use serde::{Deserialize, Serialize};

/// All that Acme holds for one partner.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct World {
    /// The only key that is accepted.
    pub key: String,
    /// The partner's customers.
    pub customers: Vec<Customer>,
}

/// A customer with what it has.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Customer {
    /// Its unchanging id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it has.
    pub products: Vec<Product>,
}

/// A product of a customer.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// Its name.
    pub name: String,
    /// The kind of product.
    pub family: String,
    /// What tells two of the same product apart.
    pub serial: String,
    /// How many.
    pub quantity: u64,
    /// Since when, as `YYYY-MM-DD`.
    pub started_on: String,
    /// Until when; `None` is open-ended.
    pub ends_on: Option<String>,
}

impl World {
    /// The customer of this id.
    ///
    /// # Panics
    ///
    /// When there is none: a test's mistake.
    #[allow(clippy::expect_used)]
    pub fn customer(&mut self, id: &str) -> &mut Customer {
        let mut customers = self.customers.iter_mut();
        customers
            .find(|customer| customer.id == id)
            .expect("there is no such customer")
    }
}
