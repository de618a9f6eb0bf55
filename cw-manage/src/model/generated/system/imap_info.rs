// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An imap info, as at `/system/imaps/info`.

use crate::model::*;

/// An imap info, as at `/system/imaps/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImapInfo {
    /// `id`.
    pub id: Option<Id<ImapInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `emailConnector`.
    pub email_connector: Option<EmailConnectorReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ImapInfo {
    /// `id`.
    pub const ID: Field<Self, Id<ImapInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `emailConnector`.
    pub const EMAIL_CONNECTOR: Field<Self, EmailConnectorReference> = Field::new("emailConnector");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ImapInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ImapInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new(
                    "emailConnector",
                    FieldKind::Record(<EmailConnectorReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ImapInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
