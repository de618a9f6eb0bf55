// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A company type, as at `/company/companies/types`.

use crate::model::*;

/// A company type, as at `/company/companies/types`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyType {
    /// `id`.
    pub id: Option<Id<CompanyType>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `vendorFlag`.
    pub vendor_flag: Option<bool>,
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

impl CompanyType {
    /// `id`.
    pub const ID: Field<Self, Id<CompanyType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `vendorFlag`.
    pub const VENDOR_FLAG: Field<Self, bool> = Field::new("vendorFlag");
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
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for CompanyType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CompanyType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("vendorFlag", FieldKind::Flag),
                FieldRule::new("serviceAlertFlag", FieldKind::Flag),
                FieldRule::new("serviceAlertMessage", FieldKind::Text).max_length(150),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for CompanyType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
