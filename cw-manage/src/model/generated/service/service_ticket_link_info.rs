// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A service ticket link info, as at `/service/ticketLinks/info`.

use crate::model::*;

/// A service ticket link info, as at `/service/ticketLinks/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceTicketLinkInfo {
    /// `id`.
    pub id: Option<Id<ServiceTicketLinkInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `linkText`.
    pub link_text: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceTicketLinkInfo {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceTicketLinkInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `linkText`.
    pub const LINK_TEXT: Field<Self, String> = Field::new("linkText");
    /// `url`.
    pub const URL: Field<Self, String> = Field::new("url");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ServiceTicketLinkInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceTicketLinkInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("linkText", FieldKind::Text),
                FieldRule::new("url", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ServiceTicketLinkInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
