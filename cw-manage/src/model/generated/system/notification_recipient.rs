// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A notification recipient, as at `/system/notificationRecipients`.

use crate::model::*;

/// A notification recipient, as at `/system/notificationRecipients`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotificationRecipient {
    /// `id`.
    pub id: Option<Id<NotificationRecipient>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `externalFlag`.
    pub external_flag: Option<bool>,
    /// `serviceFlag`.
    pub service_flag: Option<bool>,
    /// `salesFlag`.
    pub sales_flag: Option<bool>,
    /// `invoiceFlag`.
    pub invoice_flag: Option<bool>,
    /// `agreementFlag`.
    pub agreement_flag: Option<bool>,
    /// `memberFlag`.
    pub member_flag: Option<bool>,
    /// `configFlag`.
    pub config_flag: Option<bool>,
    /// `mspFlag`.
    pub msp_flag: Option<bool>,
    /// `trackFlag`.
    pub track_flag: Option<bool>,
    /// `projectFlag`.
    pub project_flag: Option<bool>,
    /// `procurementFlag`.
    pub procurement_flag: Option<bool>,
    /// `knowledgeBaseFlag`.
    pub knowledge_base_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl NotificationRecipient {
    /// `id`.
    pub const ID: Field<Self, Id<NotificationRecipient>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `externalFlag`.
    pub const EXTERNAL_FLAG: Field<Self, bool> = Field::new("externalFlag");
    /// `serviceFlag`.
    pub const SERVICE_FLAG: Field<Self, bool> = Field::new("serviceFlag");
    /// `salesFlag`.
    pub const SALES_FLAG: Field<Self, bool> = Field::new("salesFlag");
    /// `invoiceFlag`.
    pub const INVOICE_FLAG: Field<Self, bool> = Field::new("invoiceFlag");
    /// `agreementFlag`.
    pub const AGREEMENT_FLAG: Field<Self, bool> = Field::new("agreementFlag");
    /// `memberFlag`.
    pub const MEMBER_FLAG: Field<Self, bool> = Field::new("memberFlag");
    /// `configFlag`.
    pub const CONFIG_FLAG: Field<Self, bool> = Field::new("configFlag");
    /// `mspFlag`.
    pub const MSP_FLAG: Field<Self, bool> = Field::new("mspFlag");
    /// `trackFlag`.
    pub const TRACK_FLAG: Field<Self, bool> = Field::new("trackFlag");
    /// `projectFlag`.
    pub const PROJECT_FLAG: Field<Self, bool> = Field::new("projectFlag");
    /// `procurementFlag`.
    pub const PROCUREMENT_FLAG: Field<Self, bool> = Field::new("procurementFlag");
    /// `knowledgeBaseFlag`.
    pub const KNOWLEDGE_BASE_FLAG: Field<Self, bool> = Field::new("knowledgeBaseFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for NotificationRecipient {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "NotificationRecipient",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("externalFlag", FieldKind::Flag),
                FieldRule::new("serviceFlag", FieldKind::Flag),
                FieldRule::new("salesFlag", FieldKind::Flag),
                FieldRule::new("invoiceFlag", FieldKind::Flag),
                FieldRule::new("agreementFlag", FieldKind::Flag),
                FieldRule::new("memberFlag", FieldKind::Flag),
                FieldRule::new("configFlag", FieldKind::Flag),
                FieldRule::new("mspFlag", FieldKind::Flag),
                FieldRule::new("trackFlag", FieldKind::Flag),
                FieldRule::new("projectFlag", FieldKind::Flag),
                FieldRule::new("procurementFlag", FieldKind::Flag),
                FieldRule::new("knowledgeBaseFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for NotificationRecipient {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
