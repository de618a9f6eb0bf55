// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A member for cal sync, as at `/system/members/calendarsync`.

use crate::model::*;

/// A member for cal sync, as at `/system/members/calendarsync`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberForCalSync {
    /// `id`.
    pub id: Option<Id<MemberForCalSync>>,
    /// `memberId`.
    pub member_id: Option<String>,
    /// `office365Id`.
    pub office365_id: Option<String>,
    /// `mapiName`.
    pub mapi_name: Option<String>,
    /// `calendarSyncIntegrationFlag`.
    pub calendar_sync_integration_flag: Option<bool>,
}

impl MemberForCalSync {
    /// `id`.
    pub const ID: Field<Self, Id<MemberForCalSync>> = Field::new("id");
    /// `memberId`.
    pub const MEMBER_ID: Field<Self, String> = Field::new("memberId");
    /// `office365Id`.
    pub const OFFICE365_ID: Field<Self, String> = Field::new("office365Id");
    /// `mapiName`.
    pub const MAPI_NAME: Field<Self, String> = Field::new("mapiName");
    /// `calendarSyncIntegrationFlag`.
    pub const CALENDAR_SYNC_INTEGRATION_FLAG: Field<Self, bool> =
        Field::new("calendarSyncIntegrationFlag");
}

impl Model for MemberForCalSync {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberForCalSync",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("memberId", FieldKind::Text),
                FieldRule::new("office365Id", FieldKind::Text),
                FieldRule::new("mapiName", FieldKind::Text),
                FieldRule::new("calendarSyncIntegrationFlag", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}

impl Record for MemberForCalSync {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
