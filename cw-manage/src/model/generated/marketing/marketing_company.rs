// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A marketing company, as at `/marketing/groups/{parentId}/companies`.

use crate::model::*;

/// A marketing company, as at `/marketing/groups/{parentId}/companies`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingCompany {
    /// `id`.
    pub id: Option<Id<MarketingCompany>>,
    /// `groupId`.
    pub group_id: Option<i32>,
    /// `defaultContactFlag`.
    pub default_contact_flag: Option<bool>,
    /// `allContactsFlag`.
    pub all_contacts_flag: Option<bool>,
    /// `unsubscribeFlag`.
    pub unsubscribe_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MarketingCompany {
    /// `id`.
    pub const ID: Field<Self, Id<MarketingCompany>> = Field::new("id");
    /// `groupId`.
    pub const GROUP_ID: Field<Self, i32> = Field::new("groupId");
    /// `defaultContactFlag`.
    pub const DEFAULT_CONTACT_FLAG: Field<Self, bool> = Field::new("defaultContactFlag");
    /// `allContactsFlag`.
    pub const ALL_CONTACTS_FLAG: Field<Self, bool> = Field::new("allContactsFlag");
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

impl Model for MarketingCompany {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MarketingCompany",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("groupId", FieldKind::Whole),
                FieldRule::new("defaultContactFlag", FieldKind::Flag),
                FieldRule::new("allContactsFlag", FieldKind::Flag),
                FieldRule::new("unsubscribeFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for MarketingCompany {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
