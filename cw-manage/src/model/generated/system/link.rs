// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A link, as at `/system/links`.

use crate::model::*;

/// A link, as at `/system/links`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Link {
    /// `id`.
    pub id: Option<Id<Link>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `tableReferenceId`.
    pub table_reference_id: Option<i32>,
    /// `url`. At most 1000 characters.
    pub url: Option<String>,
    /// `screenLink`.
    pub screen_link: Option<ScreenLink>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Link {
    /// `id`.
    pub const ID: Field<Self, Id<Link>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `tableReferenceId`.
    pub const TABLE_REFERENCE_ID: Field<Self, i32> = Field::new("tableReferenceId");
    /// `url`.
    pub const URL: Field<Self, String> = Field::new("url");
    /// `screenLink`.
    pub const SCREEN_LINK: Field<Self, ScreenLink> = Field::new("screenLink");
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

impl Model for Link {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Link",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("tableReferenceId", FieldKind::Whole),
                FieldRule::new("url", FieldKind::Text).max_length(1000),
                FieldRule::new("screenLink", FieldKind::Choice(ScreenLink::VALUES)),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Link {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
