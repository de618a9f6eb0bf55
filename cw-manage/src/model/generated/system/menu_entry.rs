// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A menu entry, as at `/system/menuentries`.

use crate::model::*;

/// A menu entry, as at `/system/menuentries`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MenuEntry {
    /// `id`.
    pub id: Option<Id<MenuEntry>>,
    /// `menuLocation`. Required.
    pub menu_location: Option<MenuLocationReference>,
    /// `caption`. Required. At most 50 characters.
    pub caption: Option<String>,
    /// `link`. Required. At most 2000 characters.
    pub link: Option<String>,
    /// `newWindowFlag`. Required.
    pub new_window_flag: Option<bool>,
    /// `locationIds`.
    pub location_ids: Option<Vec<Id<Location>>>,
    /// `origin`. At most 2000 characters.
    pub origin: Option<String>,
    /// `clientId`. At most 36 characters.
    pub client_id: Option<String>,
    /// `addAllLocations`.
    pub add_all_locations: Option<bool>,
    /// `removeAllLocations`.
    pub remove_all_locations: Option<bool>,
    /// `smallMenuIconId`.
    pub small_menu_icon_id: Option<i32>,
    /// `largeMenuIconId`.
    pub large_menu_icon_id: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MenuEntry {
    /// `id`.
    pub const ID: Field<Self, Id<MenuEntry>> = Field::new("id");
    /// `menuLocation`.
    pub const MENU_LOCATION: Field<Self, MenuLocationReference> = Field::new("menuLocation");
    /// `caption`.
    pub const CAPTION: Field<Self, String> = Field::new("caption");
    /// `link`.
    pub const LINK: Field<Self, String> = Field::new("link");
    /// `newWindowFlag`.
    pub const NEW_WINDOW_FLAG: Field<Self, bool> = Field::new("newWindowFlag");
    /// `locationIds`.
    pub const LOCATION_IDS: Field<Self, Vec<Id<Location>>> = Field::new("locationIds");
    /// `origin`.
    pub const ORIGIN: Field<Self, String> = Field::new("origin");
    /// `clientId`.
    pub const CLIENT_ID: Field<Self, String> = Field::new("clientId");
    /// `addAllLocations`.
    pub const ADD_ALL_LOCATIONS: Field<Self, bool> = Field::new("addAllLocations");
    /// `removeAllLocations`.
    pub const REMOVE_ALL_LOCATIONS: Field<Self, bool> = Field::new("removeAllLocations");
    /// `smallMenuIconId`.
    pub const SMALL_MENU_ICON_ID: Field<Self, i32> = Field::new("smallMenuIconId");
    /// `largeMenuIconId`.
    pub const LARGE_MENU_ICON_ID: Field<Self, i32> = Field::new("largeMenuIconId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        menu_location: impl Into<MenuLocationReference>,
        caption: impl Into<String>,
        link: impl Into<String>,
        new_window_flag: bool,
    ) -> New<Self> {
        New::from_required(Self {
            menu_location: Some(menu_location.into()),
            caption: Some(caption.into()),
            link: Some(link.into()),
            new_window_flag: Some(new_window_flag),
            ..Self::default()
        })
    }
}

impl Model for MenuEntry {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MenuEntry",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "menuLocation",
                    FieldKind::Record(<MenuLocationReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("caption", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("link", FieldKind::Text)
                    .max_length(2000)
                    .required(),
                FieldRule::new("newWindowFlag", FieldKind::Flag).required(),
                FieldRule::new("locationIds", FieldKind::Id).list(),
                FieldRule::new("origin", FieldKind::Text).max_length(2000),
                FieldRule::new("clientId", FieldKind::Text).max_length(36),
                FieldRule::new("addAllLocations", FieldKind::Flag),
                FieldRule::new("removeAllLocations", FieldKind::Flag),
                FieldRule::new("smallMenuIconId", FieldKind::Whole),
                FieldRule::new("largeMenuIconId", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for MenuEntry {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
