// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A country, as at `/company/countries`.

use crate::model::*;

/// A country, as at `/company/countries`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Country {
    /// `id`.
    pub id: Option<Id<Country>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `currency`. Required.
    pub currency: Option<CurrencyReference>,
    /// `cityCaption`. At most 25 characters.
    pub city_caption: Option<String>,
    /// `stateCaption`. At most 25 characters.
    pub state_caption: Option<String>,
    /// `zipCaption`. At most 25 characters.
    pub zip_caption: Option<String>,
    /// `zipMinimumLength`.
    pub zip_minimum_length: Option<i32>,
    /// `dialingPrefix`. At most 5 characters.
    pub dialing_prefix: Option<String>,
    /// `addressFormat`.
    pub address_format: Option<AddressFormatReference>,
    /// `countryCode`. At most 2 characters.
    pub country_code: Option<String>,
    /// `coreEntityCountryCode`.
    pub core_entity_country_code: Option<String>,
    /// `localizationCaptionOne`. At most 25 characters.
    pub localization_caption_one: Option<String>,
    /// `localizationValueOne`. At most 50 characters.
    pub localization_value_one: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Country {
    /// `id`.
    pub const ID: Field<Self, Id<Country>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `cityCaption`.
    pub const CITY_CAPTION: Field<Self, String> = Field::new("cityCaption");
    /// `stateCaption`.
    pub const STATE_CAPTION: Field<Self, String> = Field::new("stateCaption");
    /// `zipCaption`.
    pub const ZIP_CAPTION: Field<Self, String> = Field::new("zipCaption");
    /// `zipMinimumLength`.
    pub const ZIP_MINIMUM_LENGTH: Field<Self, i32> = Field::new("zipMinimumLength");
    /// `dialingPrefix`.
    pub const DIALING_PREFIX: Field<Self, String> = Field::new("dialingPrefix");
    /// `addressFormat`.
    pub const ADDRESS_FORMAT: Field<Self, AddressFormatReference> = Field::new("addressFormat");
    /// `countryCode`.
    pub const COUNTRY_CODE: Field<Self, String> = Field::new("countryCode");
    /// `coreEntityCountryCode`.
    pub const CORE_ENTITY_COUNTRY_CODE: Field<Self, String> = Field::new("coreEntityCountryCode");
    /// `localizationCaptionOne`.
    pub const LOCALIZATION_CAPTION_ONE: Field<Self, String> = Field::new("localizationCaptionOne");
    /// `localizationValueOne`.
    pub const LOCALIZATION_VALUE_ONE: Field<Self, String> = Field::new("localizationValueOne");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, currency: impl Into<CurrencyReference>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            currency: Some(currency.into()),
            ..Self::default()
        })
    }
}

impl Model for Country {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Country",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("cityCaption", FieldKind::Text).max_length(25),
                FieldRule::new("stateCaption", FieldKind::Text).max_length(25),
                FieldRule::new("zipCaption", FieldKind::Text).max_length(25),
                FieldRule::new("zipMinimumLength", FieldKind::Whole),
                FieldRule::new("dialingPrefix", FieldKind::Text).max_length(5),
                FieldRule::new(
                    "addressFormat",
                    FieldKind::Record(<AddressFormatReference as Model>::SCHEMA),
                ),
                FieldRule::new("countryCode", FieldKind::Text).max_length(2),
                FieldRule::new("coreEntityCountryCode", FieldKind::Text),
                FieldRule::new("localizationCaptionOne", FieldKind::Text).max_length(25),
                FieldRule::new("localizationValueOne", FieldKind::Text).max_length(50),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Country {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
