// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A quote link, as at `/system/quoteLinkSetup`.

use crate::model::*;

/// A quote link, as at `/system/quoteLinkSetup`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuoteLink {
    /// `id`.
    pub id: Option<Id<QuoteLink>>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `link`. Required. At most 2000 characters.
    pub link: Option<String>,
    /// `allLocationsFlag`.
    pub all_locations_flag: Option<bool>,
    /// `newWindowFlag`.
    pub new_window_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl QuoteLink {
    /// `id`.
    pub const ID: Field<Self, Id<QuoteLink>> = Field::new("id");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `link`.
    pub const LINK: Field<Self, String> = Field::new("link");
    /// `allLocationsFlag`.
    pub const ALL_LOCATIONS_FLAG: Field<Self, bool> = Field::new("allLocationsFlag");
    /// `newWindowFlag`.
    pub const NEW_WINDOW_FLAG: Field<Self, bool> = Field::new("newWindowFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(link: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            link: Some(link.into()),
            ..Self::default()
        })
    }
}

impl Model for QuoteLink {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "QuoteLink",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("link", FieldKind::Text)
                    .max_length(2000)
                    .required(),
                FieldRule::new("allLocationsFlag", FieldKind::Flag),
                FieldRule::new("newWindowFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for QuoteLink {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
