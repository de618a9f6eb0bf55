// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An email connector info, as at `/system/emailConnectors/info`.

use crate::model::*;

/// An email connector info, as at `/system/emailConnectors/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailConnectorInfo {
    /// `id`.
    pub id: Option<Id<EmailConnectorInfo>>,
    /// `defaultCompany`.
    pub default_company: Option<CompanyReference>,
    /// `imapSetup`.
    pub imap_setup: Option<ImapSetupReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl EmailConnectorInfo {
    /// `id`.
    pub const ID: Field<Self, Id<EmailConnectorInfo>> = Field::new("id");
    /// `defaultCompany`.
    pub const DEFAULT_COMPANY: Field<Self, CompanyReference> = Field::new("defaultCompany");
    /// `imapSetup`.
    pub const IMAP_SETUP: Field<Self, ImapSetupReference> = Field::new("imapSetup");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for EmailConnectorInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "EmailConnectorInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "defaultCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "imapSetup",
                    FieldKind::Record(<ImapSetupReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for EmailConnectorInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
