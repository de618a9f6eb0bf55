// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A classification, as at `/expense/classifications`.

use crate::model::*;

/// A classification, as at `/expense/classifications`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Classification {
    /// `id`.
    pub id: Option<Id<Classification>>,
    /// `name`.
    pub name: Option<String>,
    /// `multiplier`.
    #[serde(default, with = "crate::types::decimal")]
    pub multiplier: Option<Decimal>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `companyFlag`.
    pub company_flag: Option<bool>,
    /// `employeeFlag`.
    pub employee_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Classification {
    /// `id`.
    pub const ID: Field<Self, Id<Classification>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `multiplier`.
    pub const MULTIPLIER: Field<Self, Decimal> = Field::new("multiplier");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `companyFlag`.
    pub const COMPANY_FLAG: Field<Self, bool> = Field::new("companyFlag");
    /// `employeeFlag`.
    pub const EMPLOYEE_FLAG: Field<Self, bool> = Field::new("employeeFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for Classification {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Classification",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("multiplier", FieldKind::Decimal),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("companyFlag", FieldKind::Flag),
                FieldRule::new("employeeFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Classification {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
