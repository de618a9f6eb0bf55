// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An invoice template setup, as at `/finance/invoiceTemplateSetups`.

use crate::model::*;

/// An invoice template setup, as at `/finance/invoiceTemplateSetups`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoiceTemplateSetup {
    /// `id`.
    pub id: Option<Id<InvoiceTemplateSetup>>,
    /// `name`.
    pub name: Option<String>,
    /// `customFlag`.
    pub custom_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl InvoiceTemplateSetup {
    /// `id`.
    pub const ID: Field<Self, Id<InvoiceTemplateSetup>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `customFlag`.
    pub const CUSTOM_FLAG: Field<Self, bool> = Field::new("customFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for InvoiceTemplateSetup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "InvoiceTemplateSetup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("customFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for InvoiceTemplateSetup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
