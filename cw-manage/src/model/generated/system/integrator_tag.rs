// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An integrator tag, as at `/system/integratorTags`.

use crate::model::*;

/// An integrator tag, as at `/system/integratorTags`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IntegratorTag {
    /// `id`.
    pub id: Option<Id<IntegratorTag>>,
    /// `text`. Required. At most 50 characters.
    pub text: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl IntegratorTag {
    /// `id`.
    pub const ID: Field<Self, Id<IntegratorTag>> = Field::new("id");
    /// `text`.
    pub const TEXT: Field<Self, String> = Field::new("text");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(text: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            text: Some(text.into()),
            ..Self::default()
        })
    }
}

impl Model for IntegratorTag {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "IntegratorTag",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("text", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for IntegratorTag {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
