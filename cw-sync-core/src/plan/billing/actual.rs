//! What CWM holds, as far as billing needs it.

use super::Fields;
use crate::model::FieldValue;
use crate::plan::{ActualCompany, RecordKey, fold};
use crate::policy::{LineField, LineMatch};
use chrono::NaiveDate;
use cw_manage::Id;
use cw_manage::model::{
    Addition, Agreement, CatalogItem, Category, Company, ProductType, SubCategory,
};
use std::collections::BTreeMap;

/// What CWM holds. Names are kept as CWM compares them, folded.
#[derive(Debug, Clone, Default)]
pub struct Actual {
    /// Product types by folded name.
    pub types: BTreeMap<String, Id<ProductType>>,
    /// Categories by folded name.
    pub categories: BTreeMap<String, ActualCategory>,
    /// Subcategories by folded category and name: the same name may occur in several categories.
    pub subcategories: BTreeMap<(String, String), ActualSubcategory>,
    /// Catalog items by folded identifier.
    pub items: BTreeMap<String, ActualItem>,
    /// The mapped companies that exist.
    pub companies: BTreeMap<Id<Company>, ActualCompany>,
    /// The mapped agreements that exist.
    pub agreements: BTreeMap<Id<Agreement>, ActualAgreement>,
}

impl Actual {
    /// A catalog item by its identifier, compared as CWM does.
    pub fn item(&self, identifier: &str) -> Option<&ActualItem> {
        self.items.get(&fold(identifier))
    }
}

/// A category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActualCategory {
    /// Its id.
    pub id: Id<Category>,
    /// Its name.
    pub name: String,
}

/// A subcategory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActualSubcategory {
    /// Its id.
    pub id: Id<SubCategory>,
    /// Its name.
    pub name: String,
}

/// A catalog item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActualItem {
    /// Its id.
    pub id: Id<CatalogItem>,
    /// Its identifier, as CWM has it.
    pub identifier: String,
    /// Its type's name.
    pub product_type: Option<String>,
    /// Its category's name.
    pub category: Option<String>,
    /// Its subcategory's name.
    pub subcategory: Option<String>,
    /// Whether it is retired.
    pub inactive: bool,
}

/// An agreement and its lines.
#[derive(Debug, Clone)]
pub struct ActualAgreement {
    /// Its name.
    pub name: String,
    /// The company that it belongs to.
    pub company: Option<Id<Company>>,
    /// Active, Inactive, Expired or Cancelled.
    pub status: Option<String>,
    /// From when it bills; its start where no own date is set.
    pub billing_start: Option<NaiveDate>,
    /// Its billing cycle's name. `None`: it is not recurring.
    pub recurring: Option<String>,
    /// When it is invoiced next.
    pub next_invoice: Option<NaiveDate>,
    /// Whether a line that begins within a period is billed for the rest of it.
    pub prorates: bool,
    /// The agreement that it is invoiced with, if it is a child of one.
    pub parent: Option<Id<Agreement>>,
    /// Its lines, or why they could not be read.
    pub lines: Result<Vec<ActualLine>, String>,
}

impl ActualAgreement {
    /// Whether it has expired or was cancelled: it is never invoiced again.
    pub(crate) fn is_over(&self) -> bool {
        let status = self.status.as_deref().map(fold);
        matches!(status.as_deref(), Some("expired" | "cancelled"))
    }
}

/// A line (addition) of an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActualLine {
    /// Its id.
    pub id: Id<Addition>,
    /// Its product's identifier.
    pub identifier: String,
    /// Its managed fields, those that are set.
    pub fields: Fields,
}

impl ActualLine {
    /// Its serial number.
    pub fn serial(&self) -> Option<&str> {
        match self.fields.get(&LineField::SerialNumber) {
            Some(FieldValue::Text(serial)) => Some(serial),
            _ => None,
        }
    }

    /// A date among its fields.
    pub fn date(&self, field: LineField) -> Option<NaiveDate> {
        match self.fields.get(&field) {
            Some(FieldValue::Date(day)) => Some(*day),
            _ => None,
        }
    }

    /// Its natural key as it stands now, whatever it was made for.
    pub(super) fn key(&self, matching: LineMatch, agreement: Id<Agreement>) -> RecordKey {
        let serial = self
            .serial()
            .filter(|_| matching == LineMatch::ProductAndSerial);
        RecordKey::addition(agreement, &self.identifier, serial)
    }

    /// Whether it no longer bills on that day.
    pub(super) fn has_ended(&self, today: NaiveDate) -> bool {
        self.date(LineField::CancelledDate)
            .is_some_and(|day| day < today)
    }

    /// Whether it bills something after that day.
    pub(super) fn bills(&self, today: NaiveDate) -> bool {
        let ends = self.date(LineField::CancelledDate);
        !self.is_zero() && ends.is_none_or(|day| day > today)
    }

    /// Whether it bills a quantity of zero.
    pub(super) fn is_zero(&self) -> bool {
        matches!(self.fields.get(&LineField::Quantity), Some(FieldValue::Number(n)) if n.is_zero())
    }
}
