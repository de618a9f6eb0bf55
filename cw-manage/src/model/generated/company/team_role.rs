// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A team role, as at `/company/teamRoles`.

use crate::model::*;

/// A team role, as at `/company/teamRoles`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TeamRole {
    /// `id`.
    pub id: Option<Id<TeamRole>>,
    /// `name`. Required. At most 20 characters.
    pub name: Option<String>,
    /// `accountManagerFlag`.
    pub account_manager_flag: Option<bool>,
    /// `techFlag`.
    pub tech_flag: Option<bool>,
    /// `salesFlag`.
    pub sales_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TeamRole {
    /// `id`.
    pub const ID: Field<Self, Id<TeamRole>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `accountManagerFlag`.
    pub const ACCOUNT_MANAGER_FLAG: Field<Self, bool> = Field::new("accountManagerFlag");
    /// `techFlag`.
    pub const TECH_FLAG: Field<Self, bool> = Field::new("techFlag");
    /// `salesFlag`.
    pub const SALES_FLAG: Field<Self, bool> = Field::new("salesFlag");
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

impl Model for TeamRole {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TeamRole",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(20)
                    .required(),
                FieldRule::new("accountManagerFlag", FieldKind::Flag),
                FieldRule::new("techFlag", FieldKind::Flag),
                FieldRule::new("salesFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TeamRole {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
