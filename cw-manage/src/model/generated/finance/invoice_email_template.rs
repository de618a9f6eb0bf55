// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An invoice email template, as at `/finance/invoiceEmailTemplates`.

use crate::model::*;

/// An invoice email template, as at `/finance/invoiceEmailTemplates`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoiceEmailTemplate {
    /// `id`.
    pub id: Option<Id<InvoiceEmailTemplate>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `serviceSurvey`.
    pub service_survey: Option<ServiceSurveyReference>,
    /// `useSenderFlag`.
    pub use_sender_flag: Option<bool>,
    /// `firstName`. At most 100 characters.
    pub first_name: Option<String>,
    /// `lastName`. At most 100 characters.
    pub last_name: Option<String>,
    /// `emailAddress`. At most 100 characters.
    pub email_address: Option<String>,
    /// `subject`. Required. At most 200 characters.
    pub subject: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `copySenderFlag`.
    pub copy_sender_flag: Option<bool>,
    /// `invoiceStatus`.
    pub invoice_status: Option<BillingStatusReference>,
    /// `attachInvoiceFlag`.
    pub attach_invoice_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl InvoiceEmailTemplate {
    /// `id`.
    pub const ID: Field<Self, Id<InvoiceEmailTemplate>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `serviceSurvey`.
    pub const SERVICE_SURVEY: Field<Self, ServiceSurveyReference> = Field::new("serviceSurvey");
    /// `useSenderFlag`.
    pub const USE_SENDER_FLAG: Field<Self, bool> = Field::new("useSenderFlag");
    /// `firstName`.
    pub const FIRST_NAME: Field<Self, String> = Field::new("firstName");
    /// `lastName`.
    pub const LAST_NAME: Field<Self, String> = Field::new("lastName");
    /// `emailAddress`.
    pub const EMAIL_ADDRESS: Field<Self, String> = Field::new("emailAddress");
    /// `subject`.
    pub const SUBJECT: Field<Self, String> = Field::new("subject");
    /// `body`.
    pub const BODY: Field<Self, String> = Field::new("body");
    /// `copySenderFlag`.
    pub const COPY_SENDER_FLAG: Field<Self, bool> = Field::new("copySenderFlag");
    /// `invoiceStatus`.
    pub const INVOICE_STATUS: Field<Self, BillingStatusReference> = Field::new("invoiceStatus");
    /// `attachInvoiceFlag`.
    pub const ATTACH_INVOICE_FLAG: Field<Self, bool> = Field::new("attachInvoiceFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, subject: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            subject: Some(subject.into()),
            ..Self::default()
        })
    }
}

impl Model for InvoiceEmailTemplate {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "InvoiceEmailTemplate",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "serviceSurvey",
                    FieldKind::Record(<ServiceSurveyReference as Model>::SCHEMA),
                ),
                FieldRule::new("useSenderFlag", FieldKind::Flag),
                FieldRule::new("firstName", FieldKind::Text).max_length(100),
                FieldRule::new("lastName", FieldKind::Text).max_length(100),
                FieldRule::new("emailAddress", FieldKind::Text).max_length(100),
                FieldRule::new("subject", FieldKind::Text)
                    .max_length(200)
                    .required(),
                FieldRule::new("body", FieldKind::Text),
                FieldRule::new("copySenderFlag", FieldKind::Flag),
                FieldRule::new(
                    "invoiceStatus",
                    FieldKind::Record(<BillingStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("attachInvoiceFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for InvoiceEmailTemplate {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
