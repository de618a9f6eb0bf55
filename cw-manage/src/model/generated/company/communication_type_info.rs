// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A communication type info, as at `/company/communicationTypes/info`.

use crate::model::*;

/// A communication type info, as at `/company/communicationTypes/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommunicationTypeInfo {
    /// `id`.
    pub id: Option<Id<CommunicationTypeInfo>>,
    /// `description`.
    pub description: Option<String>,
    /// `phoneFlag`.
    pub phone_flag: Option<bool>,
    /// `faxFlag`.
    pub fax_flag: Option<bool>,
    /// `emailFlag`.
    pub email_flag: Option<bool>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CommunicationTypeInfo {
    /// `id`.
    pub const ID: Field<Self, Id<CommunicationTypeInfo>> = Field::new("id");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `phoneFlag`.
    pub const PHONE_FLAG: Field<Self, bool> = Field::new("phoneFlag");
    /// `faxFlag`.
    pub const FAX_FLAG: Field<Self, bool> = Field::new("faxFlag");
    /// `emailFlag`.
    pub const EMAIL_FLAG: Field<Self, bool> = Field::new("emailFlag");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for CommunicationTypeInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CommunicationTypeInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("phoneFlag", FieldKind::Flag),
                FieldRule::new("faxFlag", FieldKind::Flag),
                FieldRule::new("emailFlag", FieldKind::Flag),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CommunicationTypeInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
