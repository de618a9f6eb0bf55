// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An invoice, as at `/finance/invoices`.

use crate::model::*;

/// An invoice, as at `/finance/invoices`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Invoice {
    /// `id`.
    pub id: Option<Id<Invoice>>,
    /// `invoiceNumber`. At most 15 characters. CWM wants it in updates.
    pub invoice_number: Option<String>,
    /// `type`. Required.
    pub type_: Option<InvoiceTypeOption>,
    /// `status`.
    pub status: Option<BillingStatusReference>,
    /// `company`. Required.
    pub company: Option<CompanyReference>,
    /// `billToCompany`.
    pub bill_to_company: Option<CompanyReference>,
    /// `shipToCompany`.
    pub ship_to_company: Option<CompanyReference>,
    /// `accountNumber`.
    pub account_number: Option<String>,
    /// `applyToType`.
    pub apply_to_type: Option<ApplyToType>,
    /// `applyToId`.
    pub apply_to_id: Option<i32>,
    /// `attention`. At most 60 characters.
    pub attention: Option<String>,
    /// `shipToAttention`. At most 60 characters.
    pub ship_to_attention: Option<String>,
    /// `billingSite`.
    pub billing_site: Option<SiteReference>,
    /// `billingSiteAddressLine1`.
    pub billing_site_address_line1: Option<String>,
    /// `billingSiteAddressLine2`.
    pub billing_site_address_line2: Option<String>,
    /// `billingSiteCity`.
    pub billing_site_city: Option<String>,
    /// `billingSiteState`.
    pub billing_site_state: Option<String>,
    /// `billingSiteZip`.
    pub billing_site_zip: Option<String>,
    /// `billingSiteCountry`.
    pub billing_site_country: Option<String>,
    /// `shippingSite`.
    pub shipping_site: Option<SiteReference>,
    /// `shippingSiteAddressLine1`.
    pub shipping_site_address_line1: Option<String>,
    /// `shippingSiteAddressLine2`.
    pub shipping_site_address_line2: Option<String>,
    /// `shippingSiteCity`.
    pub shipping_site_city: Option<String>,
    /// `shippingSiteState`.
    pub shipping_site_state: Option<String>,
    /// `shippingSiteZip`.
    pub shipping_site_zip: Option<String>,
    /// `shippingSiteCountry`.
    pub shipping_site_country: Option<String>,
    /// `billingTerms`.
    pub billing_terms: Option<BillingTermsReference>,
    /// `reference`. At most 50 characters.
    pub reference: Option<String>,
    /// `customerPO`. At most 50 characters.
    #[serde(rename = "customerPO")]
    pub customer_po: Option<String>,
    /// `templateSetupId`.
    pub template_setup_id: Option<i32>,
    /// `invoiceTemplate`.
    pub invoice_template: Option<InvoiceTemplateDetailReference>,
    /// `emailTemplateId`.
    pub email_template_id: Option<Id<ServiceEmailTemplate>>,
    /// `addToBatchEmailList`.
    pub add_to_batch_email_list: Option<bool>,
    /// `date`.
    #[serde(default, with = "crate::types::date")]
    pub date: Option<DateTime<Utc>>,
    /// `restrictDownpaymentFlag`.
    pub restrict_downpayment_flag: Option<bool>,
    /// `locationId`. CWM wants it in updates.
    pub location_id: Option<Id<Location>>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `departmentId`.
    pub department_id: Option<Id<Department>>,
    /// `department`.
    pub department: Option<BillingUnitReference>,
    /// `territoryId`.
    pub territory_id: Option<i32>,
    /// `territory`.
    pub territory: Option<SystemLocationReference>,
    /// `topComment`.
    pub top_comment: Option<String>,
    /// `bottomComment`.
    pub bottom_comment: Option<String>,
    /// `taxableFlag`.
    pub taxable_flag: Option<bool>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `internalNotes`.
    pub internal_notes: Option<String>,
    /// `downpaymentPreviouslyTaxedFlag`.
    pub downpayment_previously_taxed_flag: Option<bool>,
    /// `serviceTotal`.
    #[serde(default, with = "crate::types::decimal")]
    pub service_total: Option<Decimal>,
    /// `overrideDownPaymentAmountFlag`.
    pub override_down_payment_amount_flag: Option<bool>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `dueDate`.
    #[serde(default, with = "crate::types::date")]
    pub due_date: Option<DateTime<Utc>>,
    /// `expenseTotal`.
    #[serde(default, with = "crate::types::decimal")]
    pub expense_total: Option<Decimal>,
    /// `productTotal`.
    #[serde(default, with = "crate::types::decimal")]
    pub product_total: Option<Decimal>,
    /// `previousProgressApplied`.
    #[serde(default, with = "crate::types::decimal")]
    pub previous_progress_applied: Option<Decimal>,
    /// `serviceAdjustmentAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub service_adjustment_amount: Option<Decimal>,
    /// `agreementAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub agreement_amount: Option<Decimal>,
    /// `downpaymentApplied`.
    #[serde(default, with = "crate::types::decimal")]
    pub downpayment_applied: Option<Decimal>,
    /// `subtotal`.
    #[serde(default, with = "crate::types::decimal")]
    pub subtotal: Option<Decimal>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
    /// `remainingDownpayment`.
    #[serde(default, with = "crate::types::decimal")]
    pub remaining_downpayment: Option<Decimal>,
    /// `salesTax`.
    #[serde(default, with = "crate::types::decimal")]
    pub sales_tax: Option<Decimal>,
    /// `adjustmentReason`.
    pub adjustment_reason: Option<String>,
    /// `adjustedBy`.
    pub adjusted_by: Option<String>,
    /// `closedBy`.
    pub closed_by: Option<String>,
    /// `payments`.
    #[serde(default, with = "crate::types::decimal")]
    pub payments: Option<Decimal>,
    /// `credits`.
    #[serde(default, with = "crate::types::decimal")]
    pub credits: Option<Decimal>,
    /// `balance`.
    #[serde(default, with = "crate::types::decimal")]
    pub balance: Option<Decimal>,
    /// `specialInvoiceFlag`.
    pub special_invoice_flag: Option<bool>,
    /// `billingSetupReference`.
    pub billing_setup_reference: Option<BillingSetupReference>,
    /// `ticket`.
    pub ticket: Option<TicketReference>,
    /// `project`.
    pub project: Option<ProjectReference>,
    /// `phase`.
    pub phase: Option<ProjectPhaseReference>,
    /// `salesOrder`.
    pub sales_order: Option<SalesOrderReference>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `glBatch`.
    pub gl_batch: Option<BatchReference>,
    /// `unbatchedBatch`.
    pub unbatched_batch: Option<BatchReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl Invoice {
    /// `id`.
    pub const ID: Field<Self, Id<Invoice>> = Field::new("id");
    /// `invoiceNumber`.
    pub const INVOICE_NUMBER: Field<Self, String> = Field::new("invoiceNumber");
    /// `type`.
    pub const TYPE: Field<Self, InvoiceTypeOption> = Field::new("type");
    /// `status`.
    pub const STATUS: Field<Self, BillingStatusReference> = Field::new("status");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `billToCompany`.
    pub const BILL_TO_COMPANY: Field<Self, CompanyReference> = Field::new("billToCompany");
    /// `shipToCompany`.
    pub const SHIP_TO_COMPANY: Field<Self, CompanyReference> = Field::new("shipToCompany");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `applyToType`.
    pub const APPLY_TO_TYPE: Field<Self, ApplyToType> = Field::new("applyToType");
    /// `applyToId`.
    pub const APPLY_TO_ID: Field<Self, i32> = Field::new("applyToId");
    /// `attention`.
    pub const ATTENTION: Field<Self, String> = Field::new("attention");
    /// `shipToAttention`.
    pub const SHIP_TO_ATTENTION: Field<Self, String> = Field::new("shipToAttention");
    /// `billingSite`.
    pub const BILLING_SITE: Field<Self, SiteReference> = Field::new("billingSite");
    /// `billingSiteAddressLine1`.
    pub const BILLING_SITE_ADDRESS_LINE1: Field<Self, String> =
        Field::new("billingSiteAddressLine1");
    /// `billingSiteAddressLine2`.
    pub const BILLING_SITE_ADDRESS_LINE2: Field<Self, String> =
        Field::new("billingSiteAddressLine2");
    /// `billingSiteCity`.
    pub const BILLING_SITE_CITY: Field<Self, String> = Field::new("billingSiteCity");
    /// `billingSiteState`.
    pub const BILLING_SITE_STATE: Field<Self, String> = Field::new("billingSiteState");
    /// `billingSiteZip`.
    pub const BILLING_SITE_ZIP: Field<Self, String> = Field::new("billingSiteZip");
    /// `billingSiteCountry`.
    pub const BILLING_SITE_COUNTRY: Field<Self, String> = Field::new("billingSiteCountry");
    /// `shippingSite`.
    pub const SHIPPING_SITE: Field<Self, SiteReference> = Field::new("shippingSite");
    /// `shippingSiteAddressLine1`.
    pub const SHIPPING_SITE_ADDRESS_LINE1: Field<Self, String> =
        Field::new("shippingSiteAddressLine1");
    /// `shippingSiteAddressLine2`.
    pub const SHIPPING_SITE_ADDRESS_LINE2: Field<Self, String> =
        Field::new("shippingSiteAddressLine2");
    /// `shippingSiteCity`.
    pub const SHIPPING_SITE_CITY: Field<Self, String> = Field::new("shippingSiteCity");
    /// `shippingSiteState`.
    pub const SHIPPING_SITE_STATE: Field<Self, String> = Field::new("shippingSiteState");
    /// `shippingSiteZip`.
    pub const SHIPPING_SITE_ZIP: Field<Self, String> = Field::new("shippingSiteZip");
    /// `shippingSiteCountry`.
    pub const SHIPPING_SITE_COUNTRY: Field<Self, String> = Field::new("shippingSiteCountry");
    /// `billingTerms`.
    pub const BILLING_TERMS: Field<Self, BillingTermsReference> = Field::new("billingTerms");
    /// `reference`.
    pub const REFERENCE: Field<Self, String> = Field::new("reference");
    /// `customerPO`.
    pub const CUSTOMER_PO: Field<Self, String> = Field::new("customerPO");
    /// `templateSetupId`.
    pub const TEMPLATE_SETUP_ID: Field<Self, i32> = Field::new("templateSetupId");
    /// `invoiceTemplate`.
    pub const INVOICE_TEMPLATE: Field<Self, InvoiceTemplateDetailReference> =
        Field::new("invoiceTemplate");
    /// `emailTemplateId`.
    pub const EMAIL_TEMPLATE_ID: Field<Self, Id<ServiceEmailTemplate>> =
        Field::new("emailTemplateId");
    /// `addToBatchEmailList`.
    pub const ADD_TO_BATCH_EMAIL_LIST: Field<Self, bool> = Field::new("addToBatchEmailList");
    /// `date`.
    pub const DATE: Field<Self, DateTime<Utc>> = Field::new("date");
    /// `restrictDownpaymentFlag`.
    pub const RESTRICT_DOWNPAYMENT_FLAG: Field<Self, bool> = Field::new("restrictDownpaymentFlag");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `departmentId`.
    pub const DEPARTMENT_ID: Field<Self, Id<Department>> = Field::new("departmentId");
    /// `department`.
    pub const DEPARTMENT: Field<Self, BillingUnitReference> = Field::new("department");
    /// `territoryId`.
    pub const TERRITORY_ID: Field<Self, i32> = Field::new("territoryId");
    /// `territory`.
    pub const TERRITORY: Field<Self, SystemLocationReference> = Field::new("territory");
    /// `topComment`.
    pub const TOP_COMMENT: Field<Self, String> = Field::new("topComment");
    /// `bottomComment`.
    pub const BOTTOM_COMMENT: Field<Self, String> = Field::new("bottomComment");
    /// `taxableFlag`.
    pub const TAXABLE_FLAG: Field<Self, bool> = Field::new("taxableFlag");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `internalNotes`.
    pub const INTERNAL_NOTES: Field<Self, String> = Field::new("internalNotes");
    /// `downpaymentPreviouslyTaxedFlag`.
    pub const DOWNPAYMENT_PREVIOUSLY_TAXED_FLAG: Field<Self, bool> =
        Field::new("downpaymentPreviouslyTaxedFlag");
    /// `serviceTotal`.
    pub const SERVICE_TOTAL: Field<Self, Decimal> = Field::new("serviceTotal");
    /// `overrideDownPaymentAmountFlag`.
    pub const OVERRIDE_DOWN_PAYMENT_AMOUNT_FLAG: Field<Self, bool> =
        Field::new("overrideDownPaymentAmountFlag");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `dueDate`.
    pub const DUE_DATE: Field<Self, DateTime<Utc>> = Field::new("dueDate");
    /// `expenseTotal`.
    pub const EXPENSE_TOTAL: Field<Self, Decimal> = Field::new("expenseTotal");
    /// `productTotal`.
    pub const PRODUCT_TOTAL: Field<Self, Decimal> = Field::new("productTotal");
    /// `previousProgressApplied`.
    pub const PREVIOUS_PROGRESS_APPLIED: Field<Self, Decimal> =
        Field::new("previousProgressApplied");
    /// `serviceAdjustmentAmount`.
    pub const SERVICE_ADJUSTMENT_AMOUNT: Field<Self, Decimal> =
        Field::new("serviceAdjustmentAmount");
    /// `agreementAmount`.
    pub const AGREEMENT_AMOUNT: Field<Self, Decimal> = Field::new("agreementAmount");
    /// `downpaymentApplied`.
    pub const DOWNPAYMENT_APPLIED: Field<Self, Decimal> = Field::new("downpaymentApplied");
    /// `subtotal`.
    pub const SUBTOTAL: Field<Self, Decimal> = Field::new("subtotal");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
    /// `remainingDownpayment`.
    pub const REMAINING_DOWNPAYMENT: Field<Self, Decimal> = Field::new("remainingDownpayment");
    /// `salesTax`.
    pub const SALES_TAX: Field<Self, Decimal> = Field::new("salesTax");
    /// `adjustmentReason`.
    pub const ADJUSTMENT_REASON: Field<Self, String> = Field::new("adjustmentReason");
    /// `adjustedBy`.
    pub const ADJUSTED_BY: Field<Self, String> = Field::new("adjustedBy");
    /// `closedBy`.
    pub const CLOSED_BY: Field<Self, String> = Field::new("closedBy");
    /// `payments`.
    pub const PAYMENTS: Field<Self, Decimal> = Field::new("payments");
    /// `credits`.
    pub const CREDITS: Field<Self, Decimal> = Field::new("credits");
    /// `balance`.
    pub const BALANCE: Field<Self, Decimal> = Field::new("balance");
    /// `specialInvoiceFlag`.
    pub const SPECIAL_INVOICE_FLAG: Field<Self, bool> = Field::new("specialInvoiceFlag");
    /// `billingSetupReference`.
    pub const BILLING_SETUP_REFERENCE: Field<Self, BillingSetupReference> =
        Field::new("billingSetupReference");
    /// `ticket`.
    pub const TICKET: Field<Self, TicketReference> = Field::new("ticket");
    /// `project`.
    pub const PROJECT: Field<Self, ProjectReference> = Field::new("project");
    /// `phase`.
    pub const PHASE: Field<Self, ProjectPhaseReference> = Field::new("phase");
    /// `salesOrder`.
    pub const SALES_ORDER: Field<Self, SalesOrderReference> = Field::new("salesOrder");
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `glBatch`.
    pub const GL_BATCH: Field<Self, BatchReference> = Field::new("glBatch");
    /// `unbatchedBatch`.
    pub const UNBATCHED_BATCH: Field<Self, BatchReference> = Field::new("unbatchedBatch");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        type_: impl Into<InvoiceTypeOption>,
        company: impl Into<CompanyReference>,
    ) -> New<Self> {
        New::from_required(Self {
            type_: Some(type_.into()),
            company: Some(company.into()),
            ..Self::default()
        })
    }
}

impl Model for Invoice {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Invoice",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("invoiceNumber", FieldKind::Text).max_length(15),
                FieldRule::new("type", FieldKind::Choice(InvoiceTypeOption::VALUES)).required(),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<BillingStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "billToCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "shipToCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("accountNumber", FieldKind::Text),
                FieldRule::new("applyToType", FieldKind::Choice(ApplyToType::VALUES)),
                FieldRule::new("applyToId", FieldKind::Whole),
                FieldRule::new("attention", FieldKind::Text).max_length(60),
                FieldRule::new("shipToAttention", FieldKind::Text).max_length(60),
                FieldRule::new(
                    "billingSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new("billingSiteAddressLine1", FieldKind::Text),
                FieldRule::new("billingSiteAddressLine2", FieldKind::Text),
                FieldRule::new("billingSiteCity", FieldKind::Text),
                FieldRule::new("billingSiteState", FieldKind::Text),
                FieldRule::new("billingSiteZip", FieldKind::Text),
                FieldRule::new("billingSiteCountry", FieldKind::Text),
                FieldRule::new(
                    "shippingSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new("shippingSiteAddressLine1", FieldKind::Text),
                FieldRule::new("shippingSiteAddressLine2", FieldKind::Text),
                FieldRule::new("shippingSiteCity", FieldKind::Text),
                FieldRule::new("shippingSiteState", FieldKind::Text),
                FieldRule::new("shippingSiteZip", FieldKind::Text),
                FieldRule::new("shippingSiteCountry", FieldKind::Text),
                FieldRule::new(
                    "billingTerms",
                    FieldKind::Record(<BillingTermsReference as Model>::SCHEMA),
                ),
                FieldRule::new("reference", FieldKind::Text).max_length(50),
                FieldRule::new("customerPO", FieldKind::Text).max_length(50),
                FieldRule::new("templateSetupId", FieldKind::Whole),
                FieldRule::new(
                    "invoiceTemplate",
                    FieldKind::Record(<InvoiceTemplateDetailReference as Model>::SCHEMA),
                ),
                FieldRule::new("emailTemplateId", FieldKind::Id),
                FieldRule::new("addToBatchEmailList", FieldKind::Flag),
                FieldRule::new("date", FieldKind::Date),
                FieldRule::new("restrictDownpaymentFlag", FieldKind::Flag),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("departmentId", FieldKind::Id),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<BillingUnitReference as Model>::SCHEMA),
                ),
                FieldRule::new("territoryId", FieldKind::Whole),
                FieldRule::new(
                    "territory",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("topComment", FieldKind::Text),
                FieldRule::new("bottomComment", FieldKind::Text),
                FieldRule::new("taxableFlag", FieldKind::Flag),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("internalNotes", FieldKind::Text),
                FieldRule::new("downpaymentPreviouslyTaxedFlag", FieldKind::Flag),
                FieldRule::new("serviceTotal", FieldKind::Decimal),
                FieldRule::new("overrideDownPaymentAmountFlag", FieldKind::Flag),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("dueDate", FieldKind::Date),
                FieldRule::new("expenseTotal", FieldKind::Decimal),
                FieldRule::new("productTotal", FieldKind::Decimal),
                FieldRule::new("previousProgressApplied", FieldKind::Decimal),
                FieldRule::new("serviceAdjustmentAmount", FieldKind::Decimal),
                FieldRule::new("agreementAmount", FieldKind::Decimal),
                FieldRule::new("downpaymentApplied", FieldKind::Decimal),
                FieldRule::new("subtotal", FieldKind::Decimal),
                FieldRule::new("total", FieldKind::Decimal),
                FieldRule::new("remainingDownpayment", FieldKind::Decimal),
                FieldRule::new("salesTax", FieldKind::Decimal),
                FieldRule::new("adjustmentReason", FieldKind::Text),
                FieldRule::new("adjustedBy", FieldKind::Text),
                FieldRule::new("closedBy", FieldKind::Text),
                FieldRule::new("payments", FieldKind::Decimal),
                FieldRule::new("credits", FieldKind::Decimal),
                FieldRule::new("balance", FieldKind::Decimal),
                FieldRule::new("specialInvoiceFlag", FieldKind::Flag),
                FieldRule::new(
                    "billingSetupReference",
                    FieldKind::Record(<BillingSetupReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "ticket",
                    FieldKind::Record(<TicketReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "project",
                    FieldKind::Record(<ProjectReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "phase",
                    FieldKind::Record(<ProjectPhaseReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "salesOrder",
                    FieldKind::Record(<SalesOrderReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "agreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "glBatch",
                    FieldKind::Record(<BatchReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "unbatchedBatch",
                    FieldKind::Record(<BatchReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new(
                    "customFields",
                    FieldKind::Record(<CustomFieldValue as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Invoice {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
