// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A member persona, as at `/system/members/{parentId}/personas`.

use crate::model::*;

/// A member persona, as at `/system/members/{parentId}/personas`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberPersona {
    /// `id`.
    pub id: Option<Id<MemberPersona>>,
    /// `jobRolePercentage`.
    pub job_role_percentage: Option<i32>,
    /// `name`. Required. At most 20 characters.
    pub name: Option<String>,
    /// `personaId`. Required.
    pub persona_id: Option<i32>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MemberPersona {
    /// `id`.
    pub const ID: Field<Self, Id<MemberPersona>> = Field::new("id");
    /// `jobRolePercentage`.
    pub const JOB_ROLE_PERCENTAGE: Field<Self, i32> = Field::new("jobRolePercentage");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `personaId`.
    pub const PERSONA_ID: Field<Self, i32> = Field::new("personaId");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, persona_id: i32) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            persona_id: Some(persona_id),
            ..Self::default()
        })
    }
}

impl Model for MemberPersona {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberPersona",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("jobRolePercentage", FieldKind::Whole),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(20)
                    .required(),
                FieldRule::new("personaId", FieldKind::Whole).required(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for MemberPersona {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
