// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A country info, as at `/company/countries/info`.

use crate::model::*;

/// A country info, as at `/company/countries/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CountryInfo {
    /// `id`.
    pub id: Option<Id<CountryInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `cityCaption`.
    pub city_caption: Option<String>,
    /// `stateCaption`.
    pub state_caption: Option<String>,
    /// `zipCaption`.
    pub zip_caption: Option<String>,
    /// `dialingPrefix`.
    pub dialing_prefix: Option<String>,
    /// `localizationCaptionOne`.
    pub localization_caption_one: Option<String>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CountryInfo {
    /// `id`.
    pub const ID: Field<Self, Id<CountryInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `cityCaption`.
    pub const CITY_CAPTION: Field<Self, String> = Field::new("cityCaption");
    /// `stateCaption`.
    pub const STATE_CAPTION: Field<Self, String> = Field::new("stateCaption");
    /// `zipCaption`.
    pub const ZIP_CAPTION: Field<Self, String> = Field::new("zipCaption");
    /// `dialingPrefix`.
    pub const DIALING_PREFIX: Field<Self, String> = Field::new("dialingPrefix");
    /// `localizationCaptionOne`.
    pub const LOCALIZATION_CAPTION_ONE: Field<Self, String> = Field::new("localizationCaptionOne");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for CountryInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CountryInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("cityCaption", FieldKind::Text),
                FieldRule::new("stateCaption", FieldKind::Text),
                FieldRule::new("zipCaption", FieldKind::Text),
                FieldRule::new("dialingPrefix", FieldKind::Text),
                FieldRule::new("localizationCaptionOne", FieldKind::Text),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CountryInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
