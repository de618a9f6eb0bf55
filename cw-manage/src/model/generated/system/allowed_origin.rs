// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An allowed origin, as at `/system/allowedorigins`.

use crate::model::*;

/// An allowed origin, as at `/system/allowedorigins`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AllowedOrigin {
    /// `id`.
    pub id: Option<Id<AllowedOrigin>>,
    /// `origin`. Required. At most 2000 characters.
    pub origin: Option<String>,
    /// `description`. Required. At most 2000 characters.
    pub description: Option<String>,
    /// `lastUpdateUtc`.
    #[serde(default, with = "crate::types::date")]
    pub last_update_utc: Option<DateTime<Utc>>,
    /// `updatedBy`.
    pub updated_by: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AllowedOrigin {
    /// `id`.
    pub const ID: Field<Self, Id<AllowedOrigin>> = Field::new("id");
    /// `origin`.
    pub const ORIGIN: Field<Self, String> = Field::new("origin");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `lastUpdateUtc`.
    pub const LAST_UPDATE_UTC: Field<Self, DateTime<Utc>> = Field::new("lastUpdateUtc");
    /// `updatedBy`.
    pub const UPDATED_BY: Field<Self, String> = Field::new("updatedBy");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(origin: impl Into<String>, description: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            origin: Some(origin.into()),
            description: Some(description.into()),
            ..Self::default()
        })
    }
}

impl Model for AllowedOrigin {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AllowedOrigin",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("origin", FieldKind::Text)
                    .max_length(2000)
                    .required(),
                FieldRule::new("description", FieldKind::Text)
                    .max_length(2000)
                    .required(),
                FieldRule::new("lastUpdateUtc", FieldKind::Date),
                FieldRule::new("updatedBy", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AllowedOrigin {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
