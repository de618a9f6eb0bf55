// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A service location, as at `/service/locations`.

use crate::model::*;

/// A service location, as at `/service/locations`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceLocation {
    /// `id`.
    pub id: Option<Id<ServiceLocation>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `where`. Required.
    pub where_: Option<Where>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceLocation {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceLocation>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `where`.
    pub const WHERE: Field<Self, Where> = Field::new("where");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, where_: impl Into<Where>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            where_: Some(where_.into()),
            ..Self::default()
        })
    }
}

impl Model for ServiceLocation {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceLocation",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("where", FieldKind::Choice(Where::VALUES)).required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ServiceLocation {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
