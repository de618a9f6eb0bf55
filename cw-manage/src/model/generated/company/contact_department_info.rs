// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A contact department info, as at `/company/contacts/departments/info`.

use crate::model::*;

/// A contact department info, as at `/company/contacts/departments/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactDepartmentInfo {
    /// `id`.
    pub id: Option<Id<ContactDepartmentInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ContactDepartmentInfo {
    /// `id`.
    pub const ID: Field<Self, Id<ContactDepartmentInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ContactDepartmentInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ContactDepartmentInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ContactDepartmentInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
