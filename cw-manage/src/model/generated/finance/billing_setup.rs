// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A billing setup, as at `/finance/billingSetups`.

use crate::model::*;

/// A billing setup, as at `/finance/billingSetups`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingSetup {
    /// `id`.
    pub id: Option<Id<BillingSetup>>,
    /// `remitName`. Required. At most 50 characters.
    pub remit_name: Option<String>,
    /// `location`. Required.
    pub location: Option<SystemLocationReference>,
    /// `addressOne`. At most 50 characters.
    pub address_one: Option<String>,
    /// `addressTwo`. At most 50 characters.
    pub address_two: Option<String>,
    /// `city`. At most 50 characters.
    pub city: Option<String>,
    /// `state`.
    pub state: Option<StateReference>,
    /// `zip`. At most 12 characters.
    pub zip: Option<String>,
    /// `country`.
    pub country: Option<CountryReference>,
    /// `phone`. At most 15 characters.
    pub phone: Option<String>,
    /// `invoiceTitle`. Required. At most 50 characters.
    pub invoice_title: Option<String>,
    /// `payableName`. Required. At most 50 characters.
    pub payable_name: Option<String>,
    /// `topcomment`. At most 4000 characters.
    pub topcomment: Option<String>,
    /// `invoiceFooter`. At most 500 characters.
    pub invoice_footer: Option<String>,
    /// `quoteFooter`. At most 1000 characters.
    pub quote_footer: Option<String>,
    /// `overallInvoiceDefault`. Required.
    pub overall_invoice_default: Option<InvoiceTemplateReference>,
    /// `standardInvoiceActual`.
    pub standard_invoice_actual: Option<InvoiceTemplateReference>,
    /// `standardInvoiceFixed`.
    pub standard_invoice_fixed: Option<InvoiceTemplateReference>,
    /// `progressInvoice`.
    pub progress_invoice: Option<InvoiceTemplateReference>,
    /// `agreementInvoice`.
    pub agreement_invoice: Option<InvoiceTemplateReference>,
    /// `creditMemoInvoice`.
    pub credit_memo_invoice: Option<InvoiceTemplateReference>,
    /// `downPaymentInvoice`.
    pub down_payment_invoice: Option<InvoiceTemplateReference>,
    /// `miscInvoice`.
    pub misc_invoice: Option<InvoiceTemplateReference>,
    /// `salesOrderInvoice`.
    pub sales_order_invoice: Option<InvoiceTemplateReference>,
    /// `excludeDoNotBillTimeFlag`.
    pub exclude_do_not_bill_time_flag: Option<bool>,
    /// `excludeDoNotBillExpenseFlag`.
    pub exclude_do_not_bill_expense_flag: Option<bool>,
    /// `excludeDoNotBillProductFlag`.
    pub exclude_do_not_bill_product_flag: Option<bool>,
    /// `prefixSuffixFlag`.
    pub prefix_suffix_flag: Option<PrefixSuffixFlag>,
    /// `prefixSuffixText`. At most 5 characters.
    pub prefix_suffix_text: Option<String>,
    /// `chargeAdjToFirmFlag`.
    pub charge_adj_to_firm_flag: Option<bool>,
    /// `noWatermarkFlag`.
    pub no_watermark_flag: Option<bool>,
    /// `displayTaxFlag`.
    pub display_tax_flag: Option<bool>,
    /// `allowRestrictedDeptOnRoutingFlag`.
    pub allow_restricted_dept_on_routing_flag: Option<bool>,
    /// `billTicketSeparatelyFlag`.
    pub bill_ticket_separately_flag: Option<bool>,
    /// `billTicketCompleteFlag`.
    pub bill_ticket_complete_flag: Option<bool>,
    /// `billTicketUnapprovedFlag`.
    pub bill_ticket_unapproved_flag: Option<bool>,
    /// `billProjectCompleteFlag`.
    pub bill_project_complete_flag: Option<bool>,
    /// `billProjectUnapprovedFlag`.
    pub bill_project_unapproved_flag: Option<bool>,
    /// `progressTimeFlag`.
    pub progress_time_flag: Option<bool>,
    /// `restrictProjectDownpaymentFlag`.
    pub restrict_project_downpayment_flag: Option<bool>,
    /// `billSalesOrderCompleteFlag`.
    pub bill_sales_order_complete_flag: Option<bool>,
    /// `billProductAfterShipFlag`.
    pub bill_product_after_ship_flag: Option<bool>,
    /// `restrictDownpaymentFlag`.
    pub restrict_downpayment_flag: Option<bool>,
    /// `copyNonServiceProductsFlag`.
    pub copy_non_service_products_flag: Option<bool>,
    /// `copyServiceProductsFlag`.
    pub copy_service_products_flag: Option<bool>,
    /// `copyAgreementProductsFlag`.
    pub copy_agreement_products_flag: Option<bool>,
    /// `printLogoFlag`.
    pub print_logo_flag: Option<bool>,
    /// `readReceiptFlag`.
    pub read_receipt_flag: Option<bool>,
    /// `deliveryReceiptFlag`.
    pub delivery_receipt_flag: Option<bool>,
    /// `attachXmlInvoiceFlag`.
    pub attach_xml_invoice_flag: Option<bool>,
    /// `disableRoutingEmailFlag`.
    pub disable_routing_email_flag: Option<bool>,
    /// `emailTemplate`. Required.
    pub email_template: Option<EmailTemplateReference>,
    /// `localizedCountry`.
    pub localized_country: Option<CountryReference>,
    /// `businessNumber`. At most 50 characters.
    pub business_number: Option<String>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `customLabel`. At most 50 characters.
    pub custom_label: Option<String>,
    /// `customText`. At most 500 characters.
    pub custom_text: Option<String>,
    /// `companyCode`. At most 250 characters.
    pub company_code: Option<String>,
    /// `excludeAvalaraFlag`.
    pub exclude_avalara_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BillingSetup {
    /// `id`.
    pub const ID: Field<Self, Id<BillingSetup>> = Field::new("id");
    /// `remitName`.
    pub const REMIT_NAME: Field<Self, String> = Field::new("remitName");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `addressOne`.
    pub const ADDRESS_ONE: Field<Self, String> = Field::new("addressOne");
    /// `addressTwo`.
    pub const ADDRESS_TWO: Field<Self, String> = Field::new("addressTwo");
    /// `city`.
    pub const CITY: Field<Self, String> = Field::new("city");
    /// `state`.
    pub const STATE: Field<Self, StateReference> = Field::new("state");
    /// `zip`.
    pub const ZIP: Field<Self, String> = Field::new("zip");
    /// `country`.
    pub const COUNTRY: Field<Self, CountryReference> = Field::new("country");
    /// `phone`.
    pub const PHONE: Field<Self, String> = Field::new("phone");
    /// `invoiceTitle`.
    pub const INVOICE_TITLE: Field<Self, String> = Field::new("invoiceTitle");
    /// `payableName`.
    pub const PAYABLE_NAME: Field<Self, String> = Field::new("payableName");
    /// `topcomment`.
    pub const TOPCOMMENT: Field<Self, String> = Field::new("topcomment");
    /// `invoiceFooter`.
    pub const INVOICE_FOOTER: Field<Self, String> = Field::new("invoiceFooter");
    /// `quoteFooter`.
    pub const QUOTE_FOOTER: Field<Self, String> = Field::new("quoteFooter");
    /// `overallInvoiceDefault`.
    pub const OVERALL_INVOICE_DEFAULT: Field<Self, InvoiceTemplateReference> =
        Field::new("overallInvoiceDefault");
    /// `standardInvoiceActual`.
    pub const STANDARD_INVOICE_ACTUAL: Field<Self, InvoiceTemplateReference> =
        Field::new("standardInvoiceActual");
    /// `standardInvoiceFixed`.
    pub const STANDARD_INVOICE_FIXED: Field<Self, InvoiceTemplateReference> =
        Field::new("standardInvoiceFixed");
    /// `progressInvoice`.
    pub const PROGRESS_INVOICE: Field<Self, InvoiceTemplateReference> =
        Field::new("progressInvoice");
    /// `agreementInvoice`.
    pub const AGREEMENT_INVOICE: Field<Self, InvoiceTemplateReference> =
        Field::new("agreementInvoice");
    /// `creditMemoInvoice`.
    pub const CREDIT_MEMO_INVOICE: Field<Self, InvoiceTemplateReference> =
        Field::new("creditMemoInvoice");
    /// `downPaymentInvoice`.
    pub const DOWN_PAYMENT_INVOICE: Field<Self, InvoiceTemplateReference> =
        Field::new("downPaymentInvoice");
    /// `miscInvoice`.
    pub const MISC_INVOICE: Field<Self, InvoiceTemplateReference> = Field::new("miscInvoice");
    /// `salesOrderInvoice`.
    pub const SALES_ORDER_INVOICE: Field<Self, InvoiceTemplateReference> =
        Field::new("salesOrderInvoice");
    /// `excludeDoNotBillTimeFlag`.
    pub const EXCLUDE_DO_NOT_BILL_TIME_FLAG: Field<Self, bool> =
        Field::new("excludeDoNotBillTimeFlag");
    /// `excludeDoNotBillExpenseFlag`.
    pub const EXCLUDE_DO_NOT_BILL_EXPENSE_FLAG: Field<Self, bool> =
        Field::new("excludeDoNotBillExpenseFlag");
    /// `excludeDoNotBillProductFlag`.
    pub const EXCLUDE_DO_NOT_BILL_PRODUCT_FLAG: Field<Self, bool> =
        Field::new("excludeDoNotBillProductFlag");
    /// `prefixSuffixFlag`.
    pub const PREFIX_SUFFIX_FLAG: Field<Self, PrefixSuffixFlag> = Field::new("prefixSuffixFlag");
    /// `prefixSuffixText`.
    pub const PREFIX_SUFFIX_TEXT: Field<Self, String> = Field::new("prefixSuffixText");
    /// `chargeAdjToFirmFlag`.
    pub const CHARGE_ADJ_TO_FIRM_FLAG: Field<Self, bool> = Field::new("chargeAdjToFirmFlag");
    /// `noWatermarkFlag`.
    pub const NO_WATERMARK_FLAG: Field<Self, bool> = Field::new("noWatermarkFlag");
    /// `displayTaxFlag`.
    pub const DISPLAY_TAX_FLAG: Field<Self, bool> = Field::new("displayTaxFlag");
    /// `allowRestrictedDeptOnRoutingFlag`.
    pub const ALLOW_RESTRICTED_DEPT_ON_ROUTING_FLAG: Field<Self, bool> =
        Field::new("allowRestrictedDeptOnRoutingFlag");
    /// `billTicketSeparatelyFlag`.
    pub const BILL_TICKET_SEPARATELY_FLAG: Field<Self, bool> =
        Field::new("billTicketSeparatelyFlag");
    /// `billTicketCompleteFlag`.
    pub const BILL_TICKET_COMPLETE_FLAG: Field<Self, bool> = Field::new("billTicketCompleteFlag");
    /// `billTicketUnapprovedFlag`.
    pub const BILL_TICKET_UNAPPROVED_FLAG: Field<Self, bool> =
        Field::new("billTicketUnapprovedFlag");
    /// `billProjectCompleteFlag`.
    pub const BILL_PROJECT_COMPLETE_FLAG: Field<Self, bool> = Field::new("billProjectCompleteFlag");
    /// `billProjectUnapprovedFlag`.
    pub const BILL_PROJECT_UNAPPROVED_FLAG: Field<Self, bool> =
        Field::new("billProjectUnapprovedFlag");
    /// `progressTimeFlag`.
    pub const PROGRESS_TIME_FLAG: Field<Self, bool> = Field::new("progressTimeFlag");
    /// `restrictProjectDownpaymentFlag`.
    pub const RESTRICT_PROJECT_DOWNPAYMENT_FLAG: Field<Self, bool> =
        Field::new("restrictProjectDownpaymentFlag");
    /// `billSalesOrderCompleteFlag`.
    pub const BILL_SALES_ORDER_COMPLETE_FLAG: Field<Self, bool> =
        Field::new("billSalesOrderCompleteFlag");
    /// `billProductAfterShipFlag`.
    pub const BILL_PRODUCT_AFTER_SHIP_FLAG: Field<Self, bool> =
        Field::new("billProductAfterShipFlag");
    /// `restrictDownpaymentFlag`.
    pub const RESTRICT_DOWNPAYMENT_FLAG: Field<Self, bool> = Field::new("restrictDownpaymentFlag");
    /// `copyNonServiceProductsFlag`.
    pub const COPY_NON_SERVICE_PRODUCTS_FLAG: Field<Self, bool> =
        Field::new("copyNonServiceProductsFlag");
    /// `copyServiceProductsFlag`.
    pub const COPY_SERVICE_PRODUCTS_FLAG: Field<Self, bool> = Field::new("copyServiceProductsFlag");
    /// `copyAgreementProductsFlag`.
    pub const COPY_AGREEMENT_PRODUCTS_FLAG: Field<Self, bool> =
        Field::new("copyAgreementProductsFlag");
    /// `printLogoFlag`.
    pub const PRINT_LOGO_FLAG: Field<Self, bool> = Field::new("printLogoFlag");
    /// `readReceiptFlag`.
    pub const READ_RECEIPT_FLAG: Field<Self, bool> = Field::new("readReceiptFlag");
    /// `deliveryReceiptFlag`.
    pub const DELIVERY_RECEIPT_FLAG: Field<Self, bool> = Field::new("deliveryReceiptFlag");
    /// `attachXmlInvoiceFlag`.
    pub const ATTACH_XML_INVOICE_FLAG: Field<Self, bool> = Field::new("attachXmlInvoiceFlag");
    /// `disableRoutingEmailFlag`.
    pub const DISABLE_ROUTING_EMAIL_FLAG: Field<Self, bool> = Field::new("disableRoutingEmailFlag");
    /// `emailTemplate`.
    pub const EMAIL_TEMPLATE: Field<Self, EmailTemplateReference> = Field::new("emailTemplate");
    /// `localizedCountry`.
    pub const LOCALIZED_COUNTRY: Field<Self, CountryReference> = Field::new("localizedCountry");
    /// `businessNumber`.
    pub const BUSINESS_NUMBER: Field<Self, String> = Field::new("businessNumber");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `customLabel`.
    pub const CUSTOM_LABEL: Field<Self, String> = Field::new("customLabel");
    /// `customText`.
    pub const CUSTOM_TEXT: Field<Self, String> = Field::new("customText");
    /// `companyCode`.
    pub const COMPANY_CODE: Field<Self, String> = Field::new("companyCode");
    /// `excludeAvalaraFlag`.
    pub const EXCLUDE_AVALARA_FLAG: Field<Self, bool> = Field::new("excludeAvalaraFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        remit_name: impl Into<String>,
        location: impl Into<SystemLocationReference>,
        invoice_title: impl Into<String>,
        payable_name: impl Into<String>,
        overall_invoice_default: impl Into<InvoiceTemplateReference>,
        email_template: impl Into<EmailTemplateReference>,
    ) -> New<Self> {
        New::from_required(Self {
            remit_name: Some(remit_name.into()),
            location: Some(location.into()),
            invoice_title: Some(invoice_title.into()),
            payable_name: Some(payable_name.into()),
            overall_invoice_default: Some(overall_invoice_default.into()),
            email_template: Some(email_template.into()),
            ..Self::default()
        })
    }
}

impl Model for BillingSetup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BillingSetup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("remitName", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("addressOne", FieldKind::Text).max_length(50),
                FieldRule::new("addressTwo", FieldKind::Text).max_length(50),
                FieldRule::new("city", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "state",
                    FieldKind::Record(<StateReference as Model>::SCHEMA),
                ),
                FieldRule::new("zip", FieldKind::Text).max_length(12),
                FieldRule::new(
                    "country",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new("phone", FieldKind::Text).max_length(15),
                FieldRule::new("invoiceTitle", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("payableName", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("topcomment", FieldKind::Text).max_length(4000),
                FieldRule::new("invoiceFooter", FieldKind::Text).max_length(500),
                FieldRule::new("quoteFooter", FieldKind::Text).max_length(1000),
                FieldRule::new(
                    "overallInvoiceDefault",
                    FieldKind::Record(<InvoiceTemplateReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "standardInvoiceActual",
                    FieldKind::Record(<InvoiceTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "standardInvoiceFixed",
                    FieldKind::Record(<InvoiceTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "progressInvoice",
                    FieldKind::Record(<InvoiceTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "agreementInvoice",
                    FieldKind::Record(<InvoiceTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "creditMemoInvoice",
                    FieldKind::Record(<InvoiceTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "downPaymentInvoice",
                    FieldKind::Record(<InvoiceTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "miscInvoice",
                    FieldKind::Record(<InvoiceTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "salesOrderInvoice",
                    FieldKind::Record(<InvoiceTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new("excludeDoNotBillTimeFlag", FieldKind::Flag),
                FieldRule::new("excludeDoNotBillExpenseFlag", FieldKind::Flag),
                FieldRule::new("excludeDoNotBillProductFlag", FieldKind::Flag),
                FieldRule::new(
                    "prefixSuffixFlag",
                    FieldKind::Choice(PrefixSuffixFlag::VALUES),
                ),
                FieldRule::new("prefixSuffixText", FieldKind::Text).max_length(5),
                FieldRule::new("chargeAdjToFirmFlag", FieldKind::Flag),
                FieldRule::new("noWatermarkFlag", FieldKind::Flag),
                FieldRule::new("displayTaxFlag", FieldKind::Flag),
                FieldRule::new("allowRestrictedDeptOnRoutingFlag", FieldKind::Flag),
                FieldRule::new("billTicketSeparatelyFlag", FieldKind::Flag),
                FieldRule::new("billTicketCompleteFlag", FieldKind::Flag),
                FieldRule::new("billTicketUnapprovedFlag", FieldKind::Flag),
                FieldRule::new("billProjectCompleteFlag", FieldKind::Flag),
                FieldRule::new("billProjectUnapprovedFlag", FieldKind::Flag),
                FieldRule::new("progressTimeFlag", FieldKind::Flag),
                FieldRule::new("restrictProjectDownpaymentFlag", FieldKind::Flag),
                FieldRule::new("billSalesOrderCompleteFlag", FieldKind::Flag),
                FieldRule::new("billProductAfterShipFlag", FieldKind::Flag),
                FieldRule::new("restrictDownpaymentFlag", FieldKind::Flag),
                FieldRule::new("copyNonServiceProductsFlag", FieldKind::Flag),
                FieldRule::new("copyServiceProductsFlag", FieldKind::Flag),
                FieldRule::new("copyAgreementProductsFlag", FieldKind::Flag),
                FieldRule::new("printLogoFlag", FieldKind::Flag),
                FieldRule::new("readReceiptFlag", FieldKind::Flag),
                FieldRule::new("deliveryReceiptFlag", FieldKind::Flag),
                FieldRule::new("attachXmlInvoiceFlag", FieldKind::Flag),
                FieldRule::new("disableRoutingEmailFlag", FieldKind::Flag),
                FieldRule::new(
                    "emailTemplate",
                    FieldKind::Record(<EmailTemplateReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "localizedCountry",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new("businessNumber", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("customLabel", FieldKind::Text).max_length(50),
                FieldRule::new("customText", FieldKind::Text).max_length(500),
                FieldRule::new("companyCode", FieldKind::Text).max_length(250),
                FieldRule::new("excludeAvalaraFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for BillingSetup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
