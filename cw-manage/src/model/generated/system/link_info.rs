// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A link info, as at `/system/info/links`.

use crate::model::*;

/// A link info, as at `/system/info/links`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkInfo {
    /// `id`.
    pub id: Option<Id<LinkInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `screenLink`.
    pub screen_link: Option<ScreenLink>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl LinkInfo {
    /// `id`.
    pub const ID: Field<Self, Id<LinkInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `screenLink`.
    pub const SCREEN_LINK: Field<Self, ScreenLink> = Field::new("screenLink");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for LinkInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "LinkInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("screenLink", FieldKind::Choice(ScreenLink::VALUES)),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for LinkInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
