// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A billable options info, as at `/system/BillableOptions/info`.

use crate::model::*;

/// A billable options info, as at `/system/BillableOptions/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillableOptionsInfo {
    /// `id`.
    pub id: Option<Id<BillableOptionsInfo>>,
    /// `optionId`.
    pub option_id: Option<String>,
    /// `billableFlag`.
    pub billable_flag: Option<bool>,
    /// `invoiceFlag`.
    pub invoice_flag: Option<bool>,
    /// `timeFlag`.
    pub time_flag: Option<bool>,
    /// `expenseFlag`.
    pub expense_flag: Option<bool>,
    /// `productFlag`.
    pub product_flag: Option<bool>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `includeNoDefaultFlag`.
    pub include_no_default_flag: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `enumId`.
    pub enum_id: Option<String>,
}

impl BillableOptionsInfo {
    /// `id`.
    pub const ID: Field<Self, Id<BillableOptionsInfo>> = Field::new("id");
    /// `optionId`.
    pub const OPTION_ID: Field<Self, String> = Field::new("optionId");
    /// `billableFlag`.
    pub const BILLABLE_FLAG: Field<Self, bool> = Field::new("billableFlag");
    /// `invoiceFlag`.
    pub const INVOICE_FLAG: Field<Self, bool> = Field::new("invoiceFlag");
    /// `timeFlag`.
    pub const TIME_FLAG: Field<Self, bool> = Field::new("timeFlag");
    /// `expenseFlag`.
    pub const EXPENSE_FLAG: Field<Self, bool> = Field::new("expenseFlag");
    /// `productFlag`.
    pub const PRODUCT_FLAG: Field<Self, bool> = Field::new("productFlag");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `includeNoDefaultFlag`.
    pub const INCLUDE_NO_DEFAULT_FLAG: Field<Self, bool> = Field::new("includeNoDefaultFlag");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `enumId`.
    pub const ENUM_ID: Field<Self, String> = Field::new("enumId");
}

impl Model for BillableOptionsInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BillableOptionsInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("optionId", FieldKind::Text),
                FieldRule::new("billableFlag", FieldKind::Flag),
                FieldRule::new("invoiceFlag", FieldKind::Flag),
                FieldRule::new("timeFlag", FieldKind::Flag),
                FieldRule::new("expenseFlag", FieldKind::Flag),
                FieldRule::new("productFlag", FieldKind::Flag),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("includeNoDefaultFlag", FieldKind::Flag),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("enumId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for BillableOptionsInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
