// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A communication type, as at `/company/communicationTypes`.

use crate::model::*;

/// A communication type, as at `/company/communicationTypes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommunicationType {
    /// `id`.
    pub id: Option<Id<CommunicationType>>,
    /// `description`. Required.
    pub description: Option<String>,
    /// `phoneFlag`.
    pub phone_flag: Option<bool>,
    /// `faxFlag`.
    pub fax_flag: Option<bool>,
    /// `emailFlag`.
    pub email_flag: Option<bool>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `exchangeXref`. At most 50 characters.
    pub exchange_xref: Option<String>,
    /// `iphoneXref`. At most 50 characters.
    pub iphone_xref: Option<String>,
    /// `androidXref`. At most 50 characters.
    pub android_xref: Option<String>,
    /// `googleXref`. At most 50 characters.
    pub google_xref: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CommunicationType {
    /// `id`.
    pub const ID: Field<Self, Id<CommunicationType>> = Field::new("id");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `phoneFlag`.
    pub const PHONE_FLAG: Field<Self, bool> = Field::new("phoneFlag");
    /// `faxFlag`.
    pub const FAX_FLAG: Field<Self, bool> = Field::new("faxFlag");
    /// `emailFlag`.
    pub const EMAIL_FLAG: Field<Self, bool> = Field::new("emailFlag");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `exchangeXref`.
    pub const EXCHANGE_XREF: Field<Self, String> = Field::new("exchangeXref");
    /// `iphoneXref`.
    pub const IPHONE_XREF: Field<Self, String> = Field::new("iphoneXref");
    /// `androidXref`.
    pub const ANDROID_XREF: Field<Self, String> = Field::new("androidXref");
    /// `googleXref`.
    pub const GOOGLE_XREF: Field<Self, String> = Field::new("googleXref");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(description: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            description: Some(description.into()),
            ..Self::default()
        })
    }
}

impl Model for CommunicationType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CommunicationType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("description", FieldKind::Text).required(),
                FieldRule::new("phoneFlag", FieldKind::Flag),
                FieldRule::new("faxFlag", FieldKind::Flag),
                FieldRule::new("emailFlag", FieldKind::Flag),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("exchangeXref", FieldKind::Text).max_length(50),
                FieldRule::new("iphoneXref", FieldKind::Text).max_length(50),
                FieldRule::new("androidXref", FieldKind::Text).max_length(50),
                FieldRule::new("googleXref", FieldKind::Text).max_length(50),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CommunicationType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
