// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A service ticket link, as at `/service/ticketLinks`.

use crate::model::*;

/// A service ticket link, as at `/service/ticketLinks`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceTicketLink {
    /// `id`.
    pub id: Option<Id<ServiceTicketLink>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `enabledFlag`.
    pub enabled_flag: Option<bool>,
    /// `linkText`. Required. At most 50 characters.
    pub link_text: Option<String>,
    /// `url`. Required. At most 1000 characters.
    pub url: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceTicketLink {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceTicketLink>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `enabledFlag`.
    pub const ENABLED_FLAG: Field<Self, bool> = Field::new("enabledFlag");
    /// `linkText`.
    pub const LINK_TEXT: Field<Self, String> = Field::new("linkText");
    /// `url`.
    pub const URL: Field<Self, String> = Field::new("url");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        link_text: impl Into<String>,
        url: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            link_text: Some(link_text.into()),
            url: Some(url.into()),
            ..Self::default()
        })
    }
}

impl Model for ServiceTicketLink {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceTicketLink",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("enabledFlag", FieldKind::Flag),
                FieldRule::new("linkText", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("url", FieldKind::Text)
                    .max_length(1000)
                    .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ServiceTicketLink {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
