// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A contact type, as at `/company/contacts/types`.

use crate::model::*;

/// A contact type, as at `/company/contacts/types`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactType {
    /// `id`.
    pub id: Option<Id<ContactType>>,
    /// `description`. Required. At most 50 characters.
    pub description: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `serviceAlertFlag`.
    pub service_alert_flag: Option<bool>,
    /// `serviceAlertMessage`. At most 150 characters.
    pub service_alert_message: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl ContactType {
    /// `id`.
    pub const ID: Field<Self, Id<ContactType>> = Field::new("id");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `serviceAlertFlag`.
    pub const SERVICE_ALERT_FLAG: Field<Self, bool> = Field::new("serviceAlertFlag");
    /// `serviceAlertMessage`.
    pub const SERVICE_ALERT_MESSAGE: Field<Self, String> = Field::new("serviceAlertMessage");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
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

impl Model for ContactType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ContactType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("description", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("serviceAlertFlag", FieldKind::Flag),
                FieldRule::new("serviceAlertMessage", FieldKind::Text).max_length(150),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for ContactType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
