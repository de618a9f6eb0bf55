// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An M365 contact sync info, as at `/system/m365contactsync/info`.

use crate::model::*;

/// An M365 contact sync info, as at `/system/m365contactsync/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct M365ContactSyncInfo {
    /// `id`.
    pub id: Option<Id<M365ContactSyncInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl M365ContactSyncInfo {
    /// `id`.
    pub const ID: Field<Self, Id<M365ContactSyncInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for M365ContactSyncInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "M365ContactSyncInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for M365ContactSyncInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
