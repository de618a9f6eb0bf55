// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A category of catalog products.

use crate::model::*;

/// A category of catalog products.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Category {
    /// `id`.
    pub id: Option<Id<Category>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `priceLevelXref`. At most 10 characters.
    pub price_level_xref: Option<String>,
    /// `integrationXref`. At most 50 characters.
    pub integration_xref: Option<String>,
    /// `locationIds`.
    pub location_ids: Option<Vec<Id<Location>>>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `addAllLocations`.
    pub add_all_locations: Option<bool>,
    /// `removeAllLocations`.
    pub remove_all_locations: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Category {
    /// `id`.
    pub const ID: Field<Self, Id<Category>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `priceLevelXref`.
    pub const PRICE_LEVEL_XREF: Field<Self, String> = Field::new("priceLevelXref");
    /// `integrationXref`.
    pub const INTEGRATION_XREF: Field<Self, String> = Field::new("integrationXref");
    /// `locationIds`.
    pub const LOCATION_IDS: Field<Self, Vec<Id<Location>>> = Field::new("locationIds");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `addAllLocations`.
    pub const ADD_ALL_LOCATIONS: Field<Self, bool> = Field::new("addAllLocations");
    /// `removeAllLocations`.
    pub const REMOVE_ALL_LOCATIONS: Field<Self, bool> = Field::new("removeAllLocations");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for Category {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Category",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("priceLevelXref", FieldKind::Text).max_length(10),
                FieldRule::new("integrationXref", FieldKind::Text).max_length(50),
                FieldRule::new("locationIds", FieldKind::Id).list(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("addAllLocations", FieldKind::Flag),
                FieldRule::new("removeAllLocations", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Category {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
