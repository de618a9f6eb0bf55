// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A group, as at `/marketing/groups`.

use crate::model::*;

/// A group, as at `/marketing/groups`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Group {
    /// `id`.
    pub id: Option<Id<Group>>,
    /// `name`. Required.
    pub name: Option<String>,
    /// `publicDescription`. At most 255 characters.
    pub public_description: Option<String>,
    /// `publicFlag`.
    pub public_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Group {
    /// `id`.
    pub const ID: Field<Self, Id<Group>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `publicDescription`.
    pub const PUBLIC_DESCRIPTION: Field<Self, String> = Field::new("publicDescription");
    /// `publicFlag`.
    pub const PUBLIC_FLAG: Field<Self, bool> = Field::new("publicFlag");
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

impl Model for Group {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Group",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text).required(),
                FieldRule::new("publicDescription", FieldKind::Text).max_length(255),
                FieldRule::new("publicFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Group {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
