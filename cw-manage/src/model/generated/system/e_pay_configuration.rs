// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An e pay configuration, as at `/system/ePayConfigurations`.

use crate::model::*;

/// An e pay configuration, as at `/system/ePayConfigurations`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EPayConfiguration {
    /// `id`.
    pub id: Option<Id<EPayConfiguration>>,
    /// `location`. Required.
    pub location: Option<SystemLocationReference>,
    /// `currency`. Required.
    pub currency: Option<CurrencyReference>,
    /// `url`. Required. At most 400 characters.
    pub url: Option<String>,
    /// `storeIdentifier`. Required. At most 500 characters.
    pub store_identifier: Option<String>,
    /// `encryptionKey`. At most 500 characters.
    pub encryption_key: Option<String>,
    /// `initializationVector`. At most 500 characters.
    pub initialization_vector: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl EPayConfiguration {
    /// `id`.
    pub const ID: Field<Self, Id<EPayConfiguration>> = Field::new("id");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `url`.
    pub const URL: Field<Self, String> = Field::new("url");
    /// `storeIdentifier`.
    pub const STORE_IDENTIFIER: Field<Self, String> = Field::new("storeIdentifier");
    /// `encryptionKey`.
    pub const ENCRYPTION_KEY: Field<Self, String> = Field::new("encryptionKey");
    /// `initializationVector`.
    pub const INITIALIZATION_VECTOR: Field<Self, String> = Field::new("initializationVector");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        location: impl Into<SystemLocationReference>,
        currency: impl Into<CurrencyReference>,
        url: impl Into<String>,
        store_identifier: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            location: Some(location.into()),
            currency: Some(currency.into()),
            url: Some(url.into()),
            store_identifier: Some(store_identifier.into()),
            ..Self::default()
        })
    }
}

impl Model for EPayConfiguration {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "EPayConfiguration",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("url", FieldKind::Text)
                    .max_length(400)
                    .required(),
                FieldRule::new("storeIdentifier", FieldKind::Text)
                    .max_length(500)
                    .required(),
                FieldRule::new("encryptionKey", FieldKind::Text).max_length(500),
                FieldRule::new("initializationVector", FieldKind::Text).max_length(500),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for EPayConfiguration {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
