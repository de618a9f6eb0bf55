use super::{ProductMap, Rounding};
use crate::plan::fold;
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
    /// Which product is billed as which catalog item, where a person chooses. `None`: each has
    /// an item of its own name.
    #[serde(default)]
    pub products: Option<ProductMap>,
}

impl BillingPolicy {
    /// A policy of these parts.
    pub fn new(catalog: CatalogPolicy, agreements: AgreementPolicy, lines: LinePolicy) -> Self {
        Self {
            catalog,
            agreements,
            lines,
            products: None,
        }
    }

    /// The catalog item that a product is billed as; `None`: it is not billed.
    pub fn item_of(&self, product_name: &str) -> Option<String> {
        match &self.products {
            None => Some(self.catalog.identifier(product_name)),
            Some(map) => map.get(product_name).map(|mapping| mapping.item.clone()),
        }
    }

    /// Whether an item is one of the vendor's products, as far as its identifier tells.
    pub(crate) fn is_vendors(&self, identifier: &str) -> bool {
        match &self.products {
            Some(map) => map.names(identifier),
            None => {
                let prefix = self.catalog.identifier_prefix.as_ref();
                prefix.is_some_and(|prefix| starts_with_word(identifier, prefix))
            }
        }
    }

    /// Whether items, their types and classes are made and kept up.
    pub fn maintains_catalog(&self) -> bool {
        self.products.is_none() && self.catalog.when_missing == WhenMissing::Create
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
    /// When an item is missing. With [`WhenMissing::Fail`] the catalog is only read: no item is
    /// filed anew either (MP-6).
    pub when_missing: WhenMissing,
}

impl CatalogPolicy {
    /// A policy with no prefix and one class for all.
    pub fn new(product_type: impl Into<String>, other: Class) -> Self {
        Self {
            identifier_prefix: None,
            product_type: product_type.into(),
            classes: BTreeMap::new(),
            other,
            when_missing: WhenMissing::Create,
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

    /// The class of a family. Families are compared as CWM compares names.
    pub fn class(&self, family: &str) -> &Class {
        let exact = self.classes.get(family.trim());
        let folded = || {
            let family = fold(family);
            let mut classes = self.classes.iter();
            classes
                .find(|(name, _)| fold(name) == family)
                .map(|(_, class)| class)
        };
        exact.or_else(folded).unwrap_or(&self.other)
    }
}

fn starts_with_word(text: &str, word: &str) -> bool {
    fold(text).starts_with(&fold(word))
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
    /// Which line stands for a product.
    pub matching: LineMatch,
    /// On which agreements that line is looked for.
    #[serde(default)]
    pub place: LinePlace,
    /// When no line does.
    pub when_missing: WhenMissing,
    /// When a line of ours stands for a product that the vendor no longer reports.
    pub when_gone: WhenGone,
    /// When a tenant is mapped to another agreement, and its line on the old one still bills.
    pub when_moved: WhenMoved,
    /// When a tenant is no longer mapped, and its lines still bill.
    pub when_unmapped: WhenUnmapped,
    /// When a product has another name, and a line of its old one still bills.
    pub when_renamed: WhenRenamed,
    /// Whether a tenant has one product at a time, such as a package: another takes the place of
    /// the one before, whose line must end first. Default: no.
    #[serde(default)]
    pub one_at_a_time: bool,
    /// From when a new line bills.
    pub effective_date: EffectiveDate,
    /// How a new line bills.
    pub bill_customer: BillCustomer,
    /// Whether a new line is taxed; `None`: as its catalog item says.
    pub taxable: Option<bool>,
    /// How a quantity is rounded.
    pub rounding: Rounding,
    /// Who owns which field. A field that is not named is never changed; a new line always gets its
    /// quantity, effective date, serial number and bill-customer choice.
    pub owners: BTreeMap<LineField, Owner>,
    /// What errors about a product's line begin with: the words by which the vendor's people know
    /// them (SW-54). `None`: nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_title: Option<String>,
}

impl LinePolicy {
    /// The careful default: lines are created, matched by product and serial, and left when the
    /// vendor no longer reports them; only the quantity is kept up.
    pub fn new(effective_date: EffectiveDate) -> Self {
        Self {
            matching: LineMatch::ProductAndSerial,
            place: LinePlace::default(),
            when_missing: WhenMissing::Create,
            when_gone: WhenGone::Leave,
            when_moved: WhenMoved::Wait,
            when_unmapped: WhenUnmapped::Leave,
            when_renamed: WhenRenamed::Hold,
            one_at_a_time: false,
            effective_date,
            bill_customer: BillCustomer::Billable,
            taxable: None,
            rounding: Rounding::Exact,
            owners: BTreeMap::from([(LineField::Quantity, Owner::Vendor)]),
            error_title: None,
        }
    }

    /// Whether lines are ended by their cancelled date.
    pub(crate) fn cancels(&self) -> bool {
        self.when_gone == WhenGone::End
            || self.when_moved == WhenMoved::End
            || self.when_unmapped == WhenUnmapped::End
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

/// On which agreements the line of a product is looked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum LinePlace {
    /// On the agreement that the tenant is mapped to.
    #[default]
    Mapped,
    /// On all active agreements of the mapped company: each product has its line on one of them,
    /// and lines on several are an error (AX-5). One that is made is made on the mapped one.
    Company,
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

/// How a line of ours is made to bill no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// Its quantity becomes zero.
    Zero,
    /// It is cancelled as of today.
    Cancel,
}

/// When a product is gone at the vendor and its line is still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum WhenGone {
    /// Leave the line and warn.
    Leave,
    /// Set its quantity to zero.
    Zero,
    /// Set its cancelled date to today.
    End,
}

impl WhenGone {
    pub(crate) fn ending(self) -> Option<Ending> {
        match self {
            Self::Leave => None,
            Self::Zero => Some(Ending::Zero),
            Self::End => Some(Ending::Cancel),
        }
    }
}

/// When a tenant is mapped to another agreement. Two lines never bill the same product: the new
/// one is only made after the old one was ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum WhenMoved {
    /// Make no new line until a person has ended the old one.
    Wait,
    /// Set the old line's quantity to zero.
    Zero,
    /// Set the old line's cancelled date to today.
    End,
}

impl WhenMoved {
    pub(crate) fn ending(self) -> Option<Ending> {
        match self {
            Self::Wait => None,
            Self::Zero => Some(Ending::Zero),
            Self::End => Some(Ending::Cancel),
        }
    }
}

/// When a tenant is no longer mapped to an agreement. One that is only switched off keeps its
/// lines whatever this says (PP-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum WhenUnmapped {
    /// Leave its lines and warn.
    Leave,
    /// Set their quantities to zero.
    Zero,
    /// Set their cancelled dates to today.
    End,
}

impl WhenUnmapped {
    pub(crate) fn ending(self) -> Option<Ending> {
        match self {
            Self::Leave => None,
            Self::Zero => Some(Ending::Zero),
            Self::End => Some(Ending::Cancel),
        }
    }
}

/// When the vendor reports a serial number under another product's name, and the line of the old
/// name still bills.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum WhenRenamed {
    /// Make no new line until the old one bills no more, by hand or by [`WhenGone`].
    Hold,
    /// They are different products: make a line for the new one.
    NewLine,
}

/// From when a new line bills. Never changed later: a date that moved with each invoice would
/// never bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum EffectiveDate {
    /// The product's registration, but not before the agreement's billing start; on a recurring
    /// agreement the next invoice date (SW-36).
    RegistrationOrNextInvoice,
    /// On a recurring agreement the next invoice date, on any other the day on which the line is
    /// made; not before the agreement's billing start. For vendors that report no registration.
    NextInvoiceOrToday,
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
    /// Whether it is taxed.
    TaxableFlag,
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
            Self::TaxableFlag => "taxableFlag",
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
