// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A callback: where CWM posts to when records of a kind change.

use crate::model::*;

/// A callback: where CWM posts to when records of a kind change.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CallbackEntry {
    /// `id`.
    pub id: Option<Id<CallbackEntry>>,
    /// `description`. At most 100 characters.
    pub description: Option<String>,
    /// `url`. Required.
    pub url: Option<String>,
    /// `objectId`. Required.
    pub object_id: Option<i32>,
    /// `type`. Required.
    pub type_: Option<String>,
    /// `level`. Required.
    pub level: Option<String>,
    /// `memberId`. Computed by CWM, never sent.
    pub member_id: Option<Id<Member>>,
    /// `payloadVersion`.
    pub payload_version: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `isSoapCallbackFlag`.
    pub is_soap_callback_flag: Option<bool>,
    /// `isSelfSuppressedFlag`.
    pub is_self_suppressed_flag: Option<bool>,
    /// `connectWiseID`. Computed by CWM, never sent.
    #[serde(rename = "connectWiseID")]
    pub connect_wise_id: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CallbackEntry {
    /// `id`.
    pub const ID: Field<Self, Id<CallbackEntry>> = Field::new("id");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `url`.
    pub const URL: Field<Self, String> = Field::new("url");
    /// `objectId`.
    pub const OBJECT_ID: Field<Self, i32> = Field::new("objectId");
    /// `type`.
    pub const TYPE: Field<Self, String> = Field::new("type");
    /// `level`.
    pub const LEVEL: Field<Self, String> = Field::new("level");
    /// `memberId`.
    pub const MEMBER_ID: Field<Self, Id<Member>> = Field::new("memberId");
    /// `payloadVersion`.
    pub const PAYLOAD_VERSION: Field<Self, String> = Field::new("payloadVersion");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `isSoapCallbackFlag`.
    pub const IS_SOAP_CALLBACK_FLAG: Field<Self, bool> = Field::new("isSoapCallbackFlag");
    /// `isSelfSuppressedFlag`.
    pub const IS_SELF_SUPPRESSED_FLAG: Field<Self, bool> = Field::new("isSelfSuppressedFlag");
    /// `connectWiseID`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseID");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        url: impl Into<String>,
        object_id: i32,
        type_: impl Into<String>,
        level: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            url: Some(url.into()),
            object_id: Some(object_id),
            type_: Some(type_.into()),
            level: Some(level.into()),
            ..Self::default()
        })
    }
}

impl Model for CallbackEntry {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CallbackEntry",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("description", FieldKind::Text).max_length(100),
                FieldRule::new("url", FieldKind::Text).required(),
                FieldRule::new("objectId", FieldKind::Whole).required(),
                FieldRule::new("type", FieldKind::Text).required(),
                FieldRule::new("level", FieldKind::Text).required(),
                FieldRule::new("memberId", FieldKind::Id).read_only(),
                FieldRule::new("payloadVersion", FieldKind::Text),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("isSoapCallbackFlag", FieldKind::Flag),
                FieldRule::new("isSelfSuppressedFlag", FieldKind::Flag),
                FieldRule::new("connectWiseID", FieldKind::Text).read_only(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CallbackEntry {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
