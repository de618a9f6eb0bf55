// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A member type, as at `/system/members/types`.

use crate::model::*;

/// A member type, as at `/system/members/types`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberType {
    /// `id`.
    pub id: Option<Id<MemberType>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MemberType {
    /// `id`.
    pub const ID: Field<Self, Id<MemberType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for MemberType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for MemberType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
