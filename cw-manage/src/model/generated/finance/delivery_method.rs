// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A delivery method, as at `/finance/deliveryMethods`.

use crate::model::*;

/// A delivery method, as at `/finance/deliveryMethods`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeliveryMethod {
    /// `id`.
    pub id: Option<Id<DeliveryMethod>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `emailFlag`.
    pub email_flag: Option<bool>,
    /// `integrationEmailFlag`.
    pub integration_email_flag: Option<bool>,
    /// `integrationPrintFlag`.
    pub integration_print_flag: Option<bool>,
    /// `integrationActiveFlag`.
    pub integration_active_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl DeliveryMethod {
    /// `id`.
    pub const ID: Field<Self, Id<DeliveryMethod>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `emailFlag`.
    pub const EMAIL_FLAG: Field<Self, bool> = Field::new("emailFlag");
    /// `integrationEmailFlag`.
    pub const INTEGRATION_EMAIL_FLAG: Field<Self, bool> = Field::new("integrationEmailFlag");
    /// `integrationPrintFlag`.
    pub const INTEGRATION_PRINT_FLAG: Field<Self, bool> = Field::new("integrationPrintFlag");
    /// `integrationActiveFlag`.
    pub const INTEGRATION_ACTIVE_FLAG: Field<Self, bool> = Field::new("integrationActiveFlag");
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

impl Model for DeliveryMethod {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "DeliveryMethod",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("emailFlag", FieldKind::Flag),
                FieldRule::new("integrationEmailFlag", FieldKind::Flag),
                FieldRule::new("integrationPrintFlag", FieldKind::Flag),
                FieldRule::new("integrationActiveFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for DeliveryMethod {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
