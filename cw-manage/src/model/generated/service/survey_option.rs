// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A survey option, as at `/service/surveys/{grandparentId}/questions/{parentId}/options`.

use crate::model::*;

/// A survey option, as at `/service/surveys/{grandparentId}/questions/{parentId}/options`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SurveyOption {
    /// `id`.
    pub id: Option<Id<SurveyOption>>,
    /// `caption`. Required. At most 100 characters.
    pub caption: Option<String>,
    /// `points`. Required.
    pub points: Option<i32>,
    /// `visibleflag`.
    pub visibleflag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SurveyOption {
    /// `id`.
    pub const ID: Field<Self, Id<SurveyOption>> = Field::new("id");
    /// `caption`.
    pub const CAPTION: Field<Self, String> = Field::new("caption");
    /// `points`.
    pub const POINTS: Field<Self, i32> = Field::new("points");
    /// `visibleflag`.
    pub const VISIBLEFLAG: Field<Self, bool> = Field::new("visibleflag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(caption: impl Into<String>, points: i32) -> New<Self> {
        New::from_required(Self {
            caption: Some(caption.into()),
            points: Some(points),
            ..Self::default()
        })
    }
}

impl Model for SurveyOption {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SurveyOption",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("caption", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new("points", FieldKind::Whole).required(),
                FieldRule::new("visibleflag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SurveyOption {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
