// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A purchase order status email template, as at `/procurement/purchaseorderstatuses/{parentId}/emailtemplates/`.

use crate::model::*;

/// A purchase order status email template, as at `/procurement/purchaseorderstatuses/{parentId}/emailtemplates/`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseOrderStatusEmailTemplate {
    /// `id`.
    pub id: Option<Id<PurchaseOrderStatusEmailTemplate>>,
    /// `status`.
    pub status: Option<PurchaseOrderStatusReference>,
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
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PurchaseOrderStatusEmailTemplate {
    /// `id`.
    pub const ID: Field<Self, Id<PurchaseOrderStatusEmailTemplate>> = Field::new("id");
    /// `status`.
    pub const STATUS: Field<Self, PurchaseOrderStatusReference> = Field::new("status");
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
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(subject: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            subject: Some(subject.into()),
            ..Self::default()
        })
    }
}

impl Model for PurchaseOrderStatusEmailTemplate {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PurchaseOrderStatusEmailTemplate",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<PurchaseOrderStatusReference as Model>::SCHEMA),
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
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PurchaseOrderStatusEmailTemplate {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
