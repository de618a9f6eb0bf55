// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A marketing contact, as at `/marketing/groups/{parentId}/contacts`.

use crate::model::*;

/// A marketing contact, as at `/marketing/groups/{parentId}/contacts`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingContact {
    /// `id`.
    pub id: Option<Id<MarketingContact>>,
    /// `groupId`.
    pub group_id: Option<i32>,
    /// `note`. At most 50 characters.
    pub note: Option<String>,
    /// `unsubscribeFlag`.
    pub unsubscribe_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MarketingContact {
    /// `id`.
    pub const ID: Field<Self, Id<MarketingContact>> = Field::new("id");
    /// `groupId`.
    pub const GROUP_ID: Field<Self, i32> = Field::new("groupId");
    /// `note`.
    pub const NOTE: Field<Self, String> = Field::new("note");
    /// `unsubscribeFlag`.
    pub const UNSUBSCRIBE_FLAG: Field<Self, bool> = Field::new("unsubscribeFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for MarketingContact {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MarketingContact",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("groupId", FieldKind::Whole),
                FieldRule::new("note", FieldKind::Text).max_length(50),
                FieldRule::new("unsubscribeFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for MarketingContact {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
