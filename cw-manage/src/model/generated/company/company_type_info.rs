// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A company type info, as at `/company/companies/info/types`.

use crate::model::*;

/// A company type info, as at `/company/companies/info/types`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyTypeInfo {
    /// `id`.
    pub id: Option<Id<CompanyTypeInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `isVendor`.
    pub is_vendor: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CompanyTypeInfo {
    /// `id`.
    pub const ID: Field<Self, Id<CompanyTypeInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `isVendor`.
    pub const IS_VENDOR: Field<Self, bool> = Field::new("isVendor");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for CompanyTypeInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CompanyTypeInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("isVendor", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CompanyTypeInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
