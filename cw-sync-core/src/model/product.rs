use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Something that a tenant has and is billed for, as the vendor measured it.
///
/// A product whose quantity is not known is none: its source reports a gap instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BillableProduct {
    /// The product's name as the vendor reports it.
    pub name: String,
    /// The kind of product, which the policy turns into category and subcategory.
    pub family: String,
    /// What tells two of the same product apart. Text: leading zeros count.
    pub serial: Option<String>,
    /// How many are to be billed; zero is a count like any other.
    pub quantity: Decimal,
    /// Since when the tenant has it.
    pub registered_on: Option<NaiveDate>,
    /// When it ends; `None` is open-ended.
    pub expires_on: Option<NaiveDate>,
    /// What the invoice says of it, where that is more than its name: how a quantity comes about
    /// (AX-14).
    #[serde(default)]
    pub description: Option<String>,
}

impl BillableProduct {
    /// A product with what every vendor reports; the rest can be set.
    pub fn new(name: impl Into<String>, family: impl Into<String>, quantity: Decimal) -> Self {
        Self {
            name: name.into(),
            family: family.into(),
            serial: None,
            quantity,
            registered_on: None,
            expires_on: None,
            description: None,
        }
    }
}
