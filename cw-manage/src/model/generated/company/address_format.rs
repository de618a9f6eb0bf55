// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An address format, as at `/company/addressFormats`.

use crate::model::*;

/// An address format, as at `/company/addressFormats`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AddressFormat {
    /// `id`.
    pub id: Option<Id<AddressFormat>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `format`. Required. At most 250 characters.
    pub format: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `countryIds`.
    pub country_ids: Option<Vec<i32>>,
    /// `addAllCountries`.
    pub add_all_countries: Option<bool>,
    /// `removeAllCountries`.
    pub remove_all_countries: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AddressFormat {
    /// `id`.
    pub const ID: Field<Self, Id<AddressFormat>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `format`.
    pub const FORMAT: Field<Self, String> = Field::new("format");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `countryIds`.
    pub const COUNTRY_IDS: Field<Self, Vec<i32>> = Field::new("countryIds");
    /// `addAllCountries`.
    pub const ADD_ALL_COUNTRIES: Field<Self, bool> = Field::new("addAllCountries");
    /// `removeAllCountries`.
    pub const REMOVE_ALL_COUNTRIES: Field<Self, bool> = Field::new("removeAllCountries");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, format: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            format: Some(format.into()),
            ..Self::default()
        })
    }
}

impl Model for AddressFormat {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AddressFormat",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("format", FieldKind::Text)
                    .max_length(250)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("countryIds", FieldKind::Whole).list(),
                FieldRule::new("addAllCountries", FieldKind::Flag),
                FieldRule::new("removeAllCountries", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AddressFormat {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
