// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A menu entry location, as at `/system/menuEntries/{parentId}/locations`.

use crate::model::*;

/// A menu entry location, as at `/system/menuEntries/{parentId}/locations`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MenuEntryLocation {
    /// `id`.
    pub id: Option<Id<MenuEntryLocation>>,
    /// `location`. Required.
    pub location: Option<SystemLocationReference>,
    /// `menuEntry`.
    pub menu_entry: Option<SystemMenuEntryReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MenuEntryLocation {
    /// `id`.
    pub const ID: Field<Self, Id<MenuEntryLocation>> = Field::new("id");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `menuEntry`.
    pub const MENU_ENTRY: Field<Self, SystemMenuEntryReference> = Field::new("menuEntry");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(location: impl Into<SystemLocationReference>) -> New<Self> {
        New::from_required(Self {
            location: Some(location.into()),
            ..Self::default()
        })
    }
}

impl Model for MenuEntryLocation {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MenuEntryLocation",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "menuEntry",
                    FieldKind::Record(<SystemMenuEntryReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for MenuEntryLocation {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
