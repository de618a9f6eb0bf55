use cw_manage::model::BillCustomer;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// How billable products become catalog items and additions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BillingPolicy {
    /// Catalog items.
    pub catalog: CatalogPolicy,
    /// Which agreements are billed on.
    pub agreements: AgreementPolicy,
    /// Additions.
    pub lines: LinePolicy,
}

impl BillingPolicy {
    /// A policy of these parts.
    pub fn new(catalog: CatalogPolicy, agreements: AgreementPolicy, lines: LinePolicy) -> Self {
        Self {
            catalog,
            agreements,
            lines,
        }
    }
}

/// Category and subcategory of a catalog item.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Class {
    /// The category's name.
    pub category: String,
    /// The subcategory's name within the category.
    pub subcategory: String,
}

impl Class {
    /// A class.
    pub fn new(category: impl Into<String>, subcategory: impl Into<String>) -> Self {
        Self {
            category: category.into(),
            subcategory: subcategory.into(),
        }
    }
}

/// How products appear in the catalog. Prices and costs are never written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CatalogPolicy {
    /// Identifiers begin with this word; it is put in front of a product's name unless the name
    /// begins with it already.
    pub identifier_prefix: Option<String>,
    /// The product type of every item.
    pub product_type: String,
    /// Family of product → class.
    pub classes: BTreeMap<String, Class>,
    /// The class of every other family.
    pub other: Class,
}

impl CatalogPolicy {
    /// A policy with no prefix and one class for all.
    pub fn new(product_type: impl Into<String>, other: Class) -> Self {
        Self {
            identifier_prefix: None,
            product_type: product_type.into(),
            classes: BTreeMap::new(),
            other,
        }
    }

    /// The identifier of a product: the one place where it is made, so that the catalog and the
    /// additions agree.
    pub fn identifier(&self, product_name: &str) -> String {
        let name = product_name.trim();
        match &self.identifier_prefix {
            Some(prefix) if !starts_with_word(name, prefix) => format!("{prefix} {name}"),
            _ => name.to_owned(),
        }
    }

    /// The class of a family.
    pub fn class(&self, family: &str) -> &Class {
        self.classes.get(family.trim()).unwrap_or(&self.other)
    }
}

fn starts_with_word(text: &str, word: &str) -> bool {
    text.get(..word.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(word))
}

/// Which agreements are billed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgreementPolicy {
    /// Statuses of the company that allow billing. Empty: any.
    pub company_statuses: Vec<String>,
    /// Billing cycles that a recurring agreement may have. Empty: any.
    pub recurring_cycles: Vec<String>,
}

impl AgreementPolicy {
    /// A policy that allows these; an empty list allows all.
    pub fn new(company_statuses: &[&str], recurring_cycles: &[&str]) -> Self {
        let owned = |names: &[&str]| names.iter().map(ToString::to_string).collect();
        Self {
            company_statuses: owned(company_statuses),
            recurring_cycles: owned(recurring_cycles),
        }
    }
}

/// How products become lines (additions) of an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinePolicy {
    /// Which line on the agreement stands for a product.
    pub matching: LineMatch,
    /// When no line does.
    pub when_missing: WhenMissing,
    /// When a line of ours stands for a product that the vendor no longer reports.
    pub when_gone: WhenGone,
    /// From when a new line bills.
    pub effective_date: EffectiveDate,
    /// How a new line bills.
    pub bill_customer: BillCustomer,
    /// Who owns which field. A field that is not named is never changed; a new line always gets its
    /// quantity, effective date, serial number and bill-customer choice.
    pub owners: BTreeMap<LineField, Owner>,
}

impl LinePolicy {
    /// The careful default: lines are created, matched by product and serial, and left when the
    /// vendor no longer reports them; only the quantity is kept up.
    pub fn new(effective_date: EffectiveDate) -> Self {
        Self {
            matching: LineMatch::ProductAndSerial,
            when_missing: WhenMissing::Create,
            when_gone: WhenGone::Leave,
            effective_date,
            bill_customer: BillCustomer::Billable,
            owners: BTreeMap::from([(LineField::Quantity, Owner::Vendor)]),
        }
    }
}

/// Which line stands for a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum LineMatch {
    /// The line of the same product with the same serial number.
    ProductAndSerial,
    /// The one line of the same product.
    Product,
}

/// When no line stands for a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum WhenMissing {
    /// Create one.
    Create,
    /// Report an error: lines are made by hand.
    Fail,
}

/// When a product is gone at the vendor and its line is still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum WhenGone {
    /// Leave the line and warn.
    Leave,
    /// Set its quantity to zero.
    Zero,
}

/// From when a new line bills. Never changed later: a date that moved with each invoice would
/// never bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum EffectiveDate {
    /// The product's registration, but not before the agreement's billing start; on a recurring
    /// agreement the next invoice date (SW-36).
    RegistrationOrNextInvoice,
    /// The agreement's billing start.
    BillingStart,
}

/// A field of an addition that a policy can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum LineField {
    /// How many.
    Quantity,
    /// From when it bills.
    EffectiveDate,
    /// Until when it bills.
    CancelledDate,
    /// The product's serial number.
    SerialNumber,
    /// What the invoice says.
    InvoiceDescription,
    /// Whether it is billed.
    BillCustomer,
}

impl LineField {
    /// The field's name in CWM.
    pub fn name(self) -> &'static str {
        match self {
            Self::Quantity => "quantity",
            Self::EffectiveDate => "effectiveDate",
            Self::CancelledDate => "cancelledDate",
            Self::SerialNumber => "serialNumber",
            Self::InvoiceDescription => "invoiceDescription",
            Self::BillCustomer => "billCustomer",
        }
    }
}

impl fmt::Display for LineField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Who owns a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Owner {
    /// The vendor's value is written whenever CWM holds another.
    Vendor,
    /// As `Vendor`, until a person changes it in CWM; then it is theirs.
    VendorUntilEdited,
    /// Written when the record is created, then theirs.
    AtCreation,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_prefix_is_added_only_where_it_lacks() {
        let mut policy = CatalogPolicy::new("SonicWall", Class::new("Misc", "Misc"));
        assert_eq!(policy.identifier(" TZ 370 "), "TZ 370");
        policy.identifier_prefix = Some("SonicWall".to_owned());
        for (name, expected) in [
            ("Hosted Email", "SonicWall Hosted Email"),
            ("SonicWall TZ 370", "SonicWall TZ 370"),
            ("SONICWALL TZ 370", "SONICWALL TZ 370"),
            ("Sonic", "SonicWall Sonic"),
            ("É", "SonicWall É"),
        ] {
            assert_eq!(policy.identifier(name), expected);
        }
    }
}
