// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A location info, as at `/system/info/locations`.

use crate::model::*;

/// A location info, as at `/system/info/locations`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LocationInfo {
    /// `id`.
    pub id: Option<Id<LocationInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `location_flag`.
    #[serde(rename = "location_flag")]
    pub location_flag: Option<bool>,
    /// `structureLevel`.
    pub structure_level: Option<CorporateStructureLevelReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl LocationInfo {
    /// `id`.
    pub const ID: Field<Self, Id<LocationInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `location_flag`.
    pub const LOCATION_FLAG: Field<Self, bool> = Field::new("location_flag");
    /// `structureLevel`.
    pub const STRUCTURE_LEVEL: Field<Self, CorporateStructureLevelReference> =
        Field::new("structureLevel");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for LocationInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "LocationInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("location_flag", FieldKind::Flag),
                FieldRule::new(
                    "structureLevel",
                    FieldKind::Record(<CorporateStructureLevelReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for LocationInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
