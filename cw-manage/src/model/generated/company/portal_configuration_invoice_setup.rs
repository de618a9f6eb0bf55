// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A portal configuration invoice setup, as at `/company/portalConfigurations/{parentId}/invoiceSetups`.

use crate::model::*;

/// A portal configuration invoice setup, as at `/company/portalConfigurations/{parentId}/invoiceSetups`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalConfigurationInvoiceSetup {
    /// `id`.
    pub id: Option<Id<PortalConfigurationInvoiceSetup>>,
    /// `portalConfiguration`.
    pub portal_configuration: Option<PortalConfigurationReference>,
    /// `displayInvPmtFlag`.
    pub display_inv_pmt_flag: Option<bool>,
    /// `allowInvPmtFlag`.
    pub allow_inv_pmt_flag: Option<bool>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `paymentProcessor`.
    pub payment_processor: Option<PortalConfigurationPaymentProcessorReference>,
    /// `login`.
    pub login: Option<String>,
    /// `password`.
    pub password: Option<String>,
    /// `urlOverride`.
    pub url_override: Option<String>,
    /// `billingStatusIds`.
    pub billing_status_ids: Option<Vec<i32>>,
    /// `addAllStatuses`.
    pub add_all_statuses: Option<bool>,
    /// `removeAllStatuses`.
    pub remove_all_statuses: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PortalConfigurationInvoiceSetup {
    /// `id`.
    pub const ID: Field<Self, Id<PortalConfigurationInvoiceSetup>> = Field::new("id");
    /// `portalConfiguration`.
    pub const PORTAL_CONFIGURATION: Field<Self, PortalConfigurationReference> =
        Field::new("portalConfiguration");
    /// `displayInvPmtFlag`.
    pub const DISPLAY_INV_PMT_FLAG: Field<Self, bool> = Field::new("displayInvPmtFlag");
    /// `allowInvPmtFlag`.
    pub const ALLOW_INV_PMT_FLAG: Field<Self, bool> = Field::new("allowInvPmtFlag");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `paymentProcessor`.
    pub const PAYMENT_PROCESSOR: Field<Self, PortalConfigurationPaymentProcessorReference> =
        Field::new("paymentProcessor");
    /// `login`.
    pub const LOGIN: Field<Self, String> = Field::new("login");
    /// `password`.
    pub const PASSWORD: Field<Self, String> = Field::new("password");
    /// `urlOverride`.
    pub const URL_OVERRIDE: Field<Self, String> = Field::new("urlOverride");
    /// `billingStatusIds`.
    pub const BILLING_STATUS_IDS: Field<Self, Vec<i32>> = Field::new("billingStatusIds");
    /// `addAllStatuses`.
    pub const ADD_ALL_STATUSES: Field<Self, bool> = Field::new("addAllStatuses");
    /// `removeAllStatuses`.
    pub const REMOVE_ALL_STATUSES: Field<Self, bool> = Field::new("removeAllStatuses");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for PortalConfigurationInvoiceSetup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PortalConfigurationInvoiceSetup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "portalConfiguration",
                    FieldKind::Record(<PortalConfigurationReference as Model>::SCHEMA),
                ),
                FieldRule::new("displayInvPmtFlag", FieldKind::Flag),
                FieldRule::new("allowInvPmtFlag", FieldKind::Flag),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "paymentProcessor",
                    FieldKind::Record(
                        <PortalConfigurationPaymentProcessorReference as Model>::SCHEMA,
                    ),
                ),
                FieldRule::new("login", FieldKind::Text),
                FieldRule::new("password", FieldKind::Text),
                FieldRule::new("urlOverride", FieldKind::Text),
                FieldRule::new("billingStatusIds", FieldKind::Whole).list(),
                FieldRule::new("addAllStatuses", FieldKind::Flag),
                FieldRule::new("removeAllStatuses", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PortalConfigurationInvoiceSetup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for PortalConfigurationInvoiceSetup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PortalConfigurationInvoiceSetup")
            .field("id", &self.id)
            .field("portal_configuration", &self.portal_configuration)
            .field("display_inv_pmt_flag", &self.display_inv_pmt_flag)
            .field("allow_inv_pmt_flag", &self.allow_inv_pmt_flag)
            .field("location", &self.location)
            .field("payment_processor", &self.payment_processor)
            .field("login", &self.login)
            .field("password", &self.password.as_ref().map(|_| "[redacted]"))
            .field("url_override", &self.url_override)
            .field("billing_status_ids", &self.billing_status_ids)
            .field("add_all_statuses", &self.add_all_statuses)
            .field("remove_all_statuses", &self.remove_all_statuses)
            .field("info", &self.info)
            .finish()
    }
}
