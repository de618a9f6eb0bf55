// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An email token, as at `/system/emailTokens`.

use crate::model::*;

/// An email token, as at `/system/emailTokens`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailToken {
    /// `id`.
    pub id: Option<Id<EmailToken>>,
    /// `token`.
    pub token: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `addressFlag`.
    pub address_flag: Option<bool>,
    /// `agreementFlag`.
    pub agreement_flag: Option<bool>,
    /// `companyFlag`.
    pub company_flag: Option<bool>,
    /// `configFlag`.
    pub config_flag: Option<bool>,
    /// `contactFlag`.
    pub contact_flag: Option<bool>,
    /// `invoiceFlag`.
    pub invoice_flag: Option<bool>,
    /// `purchaseOrderFlag`.
    pub purchase_order_flag: Option<bool>,
    /// `purchaseOrderStatusFlag`.
    pub purchase_order_status_flag: Option<bool>,
    /// `rmaFlag`.
    pub rma_flag: Option<bool>,
    /// `salesFlag`.
    pub sales_flag: Option<bool>,
    /// `serviceFlag`.
    pub service_flag: Option<bool>,
    /// `tracksFlag`.
    pub tracks_flag: Option<bool>,
    /// `workflowFlag`.
    pub workflow_flag: Option<bool>,
    /// `portalPasswordFlag`.
    pub portal_password_flag: Option<bool>,
}

impl EmailToken {
    /// `id`.
    pub const ID: Field<Self, Id<EmailToken>> = Field::new("id");
    /// `token`.
    pub const TOKEN: Field<Self, String> = Field::new("token");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `addressFlag`.
    pub const ADDRESS_FLAG: Field<Self, bool> = Field::new("addressFlag");
    /// `agreementFlag`.
    pub const AGREEMENT_FLAG: Field<Self, bool> = Field::new("agreementFlag");
    /// `companyFlag`.
    pub const COMPANY_FLAG: Field<Self, bool> = Field::new("companyFlag");
    /// `configFlag`.
    pub const CONFIG_FLAG: Field<Self, bool> = Field::new("configFlag");
    /// `contactFlag`.
    pub const CONTACT_FLAG: Field<Self, bool> = Field::new("contactFlag");
    /// `invoiceFlag`.
    pub const INVOICE_FLAG: Field<Self, bool> = Field::new("invoiceFlag");
    /// `purchaseOrderFlag`.
    pub const PURCHASE_ORDER_FLAG: Field<Self, bool> = Field::new("purchaseOrderFlag");
    /// `purchaseOrderStatusFlag`.
    pub const PURCHASE_ORDER_STATUS_FLAG: Field<Self, bool> = Field::new("purchaseOrderStatusFlag");
    /// `rmaFlag`.
    pub const RMA_FLAG: Field<Self, bool> = Field::new("rmaFlag");
    /// `salesFlag`.
    pub const SALES_FLAG: Field<Self, bool> = Field::new("salesFlag");
    /// `serviceFlag`.
    pub const SERVICE_FLAG: Field<Self, bool> = Field::new("serviceFlag");
    /// `tracksFlag`.
    pub const TRACKS_FLAG: Field<Self, bool> = Field::new("tracksFlag");
    /// `workflowFlag`.
    pub const WORKFLOW_FLAG: Field<Self, bool> = Field::new("workflowFlag");
    /// `portalPasswordFlag`.
    pub const PORTAL_PASSWORD_FLAG: Field<Self, bool> = Field::new("portalPasswordFlag");
}

impl Model for EmailToken {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "EmailToken",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("token", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("addressFlag", FieldKind::Flag),
                FieldRule::new("agreementFlag", FieldKind::Flag),
                FieldRule::new("companyFlag", FieldKind::Flag),
                FieldRule::new("configFlag", FieldKind::Flag),
                FieldRule::new("contactFlag", FieldKind::Flag),
                FieldRule::new("invoiceFlag", FieldKind::Flag),
                FieldRule::new("purchaseOrderFlag", FieldKind::Flag),
                FieldRule::new("purchaseOrderStatusFlag", FieldKind::Flag),
                FieldRule::new("rmaFlag", FieldKind::Flag),
                FieldRule::new("salesFlag", FieldKind::Flag),
                FieldRule::new("serviceFlag", FieldKind::Flag),
                FieldRule::new("tracksFlag", FieldKind::Flag),
                FieldRule::new("workflowFlag", FieldKind::Flag),
                FieldRule::new("portalPasswordFlag", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}

impl Record for EmailToken {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for EmailToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EmailToken")
            .field("id", &self.id)
            .field("token", &self.token.as_ref().map(|_| "[redacted]"))
            .field("description", &self.description)
            .field("address_flag", &self.address_flag)
            .field("agreement_flag", &self.agreement_flag)
            .field("company_flag", &self.company_flag)
            .field("config_flag", &self.config_flag)
            .field("contact_flag", &self.contact_flag)
            .field("invoice_flag", &self.invoice_flag)
            .field("purchase_order_flag", &self.purchase_order_flag)
            .field(
                "purchase_order_status_flag",
                &self.purchase_order_status_flag,
            )
            .field("rma_flag", &self.rma_flag)
            .field("sales_flag", &self.sales_flag)
            .field("service_flag", &self.service_flag)
            .field("tracks_flag", &self.tracks_flag)
            .field("workflow_flag", &self.workflow_flag)
            .field("portal_password_flag", &self.portal_password_flag)
            .finish()
    }
}
