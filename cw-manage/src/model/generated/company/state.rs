// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A state, as at `/company/states`.

use crate::model::*;

/// A state, as at `/company/states`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct State {
    /// `id`.
    pub id: Option<Id<State>>,
    /// `identifier`. Required. At most 50 characters.
    pub identifier: Option<String>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `country`. Required.
    pub country: Option<CountryReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl State {
    /// `id`.
    pub const ID: Field<Self, Id<State>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `country`.
    pub const COUNTRY: Field<Self, CountryReference> = Field::new("country");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        identifier: impl Into<String>,
        name: impl Into<String>,
        country: impl Into<CountryReference>,
    ) -> New<Self> {
        New::from_required(Self {
            identifier: Some(identifier.into()),
            name: Some(name.into()),
            country: Some(country.into()),
            ..Self::default()
        })
    }
}

impl Model for State {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "State",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "country",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for State {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
