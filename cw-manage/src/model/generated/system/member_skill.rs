// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A member skill, as at `/system/members/{parentId}/skills`.

use crate::model::*;

/// A member skill, as at `/system/members/{parentId}/skills`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberSkill {
    /// `id`.
    pub id: Option<Id<MemberSkill>>,
    /// `skill`. Required.
    pub skill: Option<SkillReference>,
    /// `skillLevel`. Required.
    pub skill_level: Option<SkillLevel>,
    /// `certifiedFlag`.
    pub certified_flag: Option<bool>,
    /// `yearsExperience`.
    pub years_experience: Option<i32>,
    /// `notes`.
    pub notes: Option<String>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MemberSkill {
    /// `id`.
    pub const ID: Field<Self, Id<MemberSkill>> = Field::new("id");
    /// `skill`.
    pub const SKILL: Field<Self, SkillReference> = Field::new("skill");
    /// `skillLevel`.
    pub const SKILL_LEVEL: Field<Self, SkillLevel> = Field::new("skillLevel");
    /// `certifiedFlag`.
    pub const CERTIFIED_FLAG: Field<Self, bool> = Field::new("certifiedFlag");
    /// `yearsExperience`.
    pub const YEARS_EXPERIENCE: Field<Self, i32> = Field::new("yearsExperience");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        skill: impl Into<SkillReference>,
        skill_level: impl Into<SkillLevel>,
    ) -> New<Self> {
        New::from_required(Self {
            skill: Some(skill.into()),
            skill_level: Some(skill_level.into()),
            ..Self::default()
        })
    }
}

impl Model for MemberSkill {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberSkill",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "skill",
                    FieldKind::Record(<SkillReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("skillLevel", FieldKind::Choice(SkillLevel::VALUES)).required(),
                FieldRule::new("certifiedFlag", FieldKind::Flag),
                FieldRule::new("yearsExperience", FieldKind::Whole),
                FieldRule::new("notes", FieldKind::Text),
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

impl Record for MemberSkill {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
