// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A service template info, as at `/service/templates/info`.

use crate::model::*;

/// A service template info, as at `/service/templates/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceTemplateInfo {
    /// `id`.
    pub id: Option<Id<ServiceTemplateInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `templateFlag`.
    pub template_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceTemplateInfo {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceTemplateInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `templateFlag`.
    pub const TEMPLATE_FLAG: Field<Self, bool> = Field::new("templateFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ServiceTemplateInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceTemplateInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("templateFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ServiceTemplateInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
