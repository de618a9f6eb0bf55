// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An order, as at `/sales/orders`.

use crate::model::*;

/// An order, as at `/sales/orders`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Order {
    /// `id`.
    pub id: Option<Id<Order>>,
    /// `company`. Required.
    pub company: Option<CompanyReference>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `phone`.
    pub phone: Option<String>,
    /// `phoneExt`.
    pub phone_ext: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `status`. Required.
    pub status: Option<OrderStatusReference>,
    /// `opportunity`.
    pub opportunity: Option<OpportunityReference>,
    /// `orderDate`.
    #[serde(default, with = "crate::types::date")]
    pub order_date: Option<DateTime<Utc>>,
    /// `dueDate`.
    #[serde(default, with = "crate::types::date")]
    pub due_date: Option<DateTime<Utc>>,
    /// `billingTerms`.
    pub billing_terms: Option<BillingTermsReference>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `poNumber`. At most 50 characters.
    pub po_number: Option<String>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `salesRep`. Required.
    pub sales_rep: Option<MemberReference>,
    /// `notes`.
    pub notes: Option<String>,
    /// `billClosedFlag`.
    pub bill_closed_flag: Option<bool>,
    /// `billShippedFlag`.
    pub bill_shipped_flag: Option<bool>,
    /// `restrictDownpaymentFlag`.
    pub restrict_downpayment_flag: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `topCommentFlag`.
    pub top_comment_flag: Option<bool>,
    /// `bottomCommentFlag`.
    pub bottom_comment_flag: Option<bool>,
    /// `shipToCompany`.
    pub ship_to_company: Option<CompanyReference>,
    /// `shipToContact`.
    pub ship_to_contact: Option<ContactReference>,
    /// `shipToSite`.
    pub ship_to_site: Option<SiteReference>,
    /// `billToCompany`.
    pub bill_to_company: Option<CompanyReference>,
    /// `billToContact`.
    pub bill_to_contact: Option<ContactReference>,
    /// `billToSite`.
    pub bill_to_site: Option<SiteReference>,
    /// `productIds`.
    pub product_ids: Option<Vec<i32>>,
    /// `documentIds`.
    pub document_ids: Option<Vec<i32>>,
    /// `invoiceIds`.
    pub invoice_ids: Option<Vec<Id<Invoice>>>,
    /// `configIds`.
    pub config_ids: Option<Vec<i32>>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
    /// `taxTotal`.
    #[serde(default, with = "crate::types::decimal")]
    pub tax_total: Option<Decimal>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `companyLocation`.
    pub company_location: Option<SystemLocationReference>,
    /// `subTotal`.
    #[serde(default, with = "crate::types::decimal")]
    pub sub_total: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl Order {
    /// `id`.
    pub const ID: Field<Self, Id<Order>> = Field::new("id");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `phone`.
    pub const PHONE: Field<Self, String> = Field::new("phone");
    /// `phoneExt`.
    pub const PHONE_EXT: Field<Self, String> = Field::new("phoneExt");
    /// `email`.
    pub const EMAIL: Field<Self, String> = Field::new("email");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `status`.
    pub const STATUS: Field<Self, OrderStatusReference> = Field::new("status");
    /// `opportunity`.
    pub const OPPORTUNITY: Field<Self, OpportunityReference> = Field::new("opportunity");
    /// `orderDate`.
    pub const ORDER_DATE: Field<Self, DateTime<Utc>> = Field::new("orderDate");
    /// `dueDate`.
    pub const DUE_DATE: Field<Self, DateTime<Utc>> = Field::new("dueDate");
    /// `billingTerms`.
    pub const BILLING_TERMS: Field<Self, BillingTermsReference> = Field::new("billingTerms");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `poNumber`.
    pub const PO_NUMBER: Field<Self, String> = Field::new("poNumber");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `salesRep`.
    pub const SALES_REP: Field<Self, MemberReference> = Field::new("salesRep");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `billClosedFlag`.
    pub const BILL_CLOSED_FLAG: Field<Self, bool> = Field::new("billClosedFlag");
    /// `billShippedFlag`.
    pub const BILL_SHIPPED_FLAG: Field<Self, bool> = Field::new("billShippedFlag");
    /// `restrictDownpaymentFlag`.
    pub const RESTRICT_DOWNPAYMENT_FLAG: Field<Self, bool> = Field::new("restrictDownpaymentFlag");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `topCommentFlag`.
    pub const TOP_COMMENT_FLAG: Field<Self, bool> = Field::new("topCommentFlag");
    /// `bottomCommentFlag`.
    pub const BOTTOM_COMMENT_FLAG: Field<Self, bool> = Field::new("bottomCommentFlag");
    /// `shipToCompany`.
    pub const SHIP_TO_COMPANY: Field<Self, CompanyReference> = Field::new("shipToCompany");
    /// `shipToContact`.
    pub const SHIP_TO_CONTACT: Field<Self, ContactReference> = Field::new("shipToContact");
    /// `shipToSite`.
    pub const SHIP_TO_SITE: Field<Self, SiteReference> = Field::new("shipToSite");
    /// `billToCompany`.
    pub const BILL_TO_COMPANY: Field<Self, CompanyReference> = Field::new("billToCompany");
    /// `billToContact`.
    pub const BILL_TO_CONTACT: Field<Self, ContactReference> = Field::new("billToContact");
    /// `billToSite`.
    pub const BILL_TO_SITE: Field<Self, SiteReference> = Field::new("billToSite");
    /// `productIds`.
    pub const PRODUCT_IDS: Field<Self, Vec<i32>> = Field::new("productIds");
    /// `documentIds`.
    pub const DOCUMENT_IDS: Field<Self, Vec<i32>> = Field::new("documentIds");
    /// `invoiceIds`.
    pub const INVOICE_IDS: Field<Self, Vec<Id<Invoice>>> = Field::new("invoiceIds");
    /// `configIds`.
    pub const CONFIG_IDS: Field<Self, Vec<i32>> = Field::new("configIds");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
    /// `taxTotal`.
    pub const TAX_TOTAL: Field<Self, Decimal> = Field::new("taxTotal");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `companyLocation`.
    pub const COMPANY_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("companyLocation");
    /// `subTotal`.
    pub const SUB_TOTAL: Field<Self, Decimal> = Field::new("subTotal");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        company: impl Into<CompanyReference>,
        status: impl Into<OrderStatusReference>,
        sales_rep: impl Into<MemberReference>,
    ) -> New<Self> {
        New::from_required(Self {
            company: Some(company.into()),
            status: Some(status.into()),
            sales_rep: Some(sales_rep.into()),
            ..Self::default()
        })
    }
}

impl Model for Order {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Order",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("phone", FieldKind::Text),
                FieldRule::new("phoneExt", FieldKind::Text),
                FieldRule::new("email", FieldKind::Text),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<OrderStatusReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "opportunity",
                    FieldKind::Record(<OpportunityReference as Model>::SCHEMA),
                ),
                FieldRule::new("orderDate", FieldKind::Date),
                FieldRule::new("dueDate", FieldKind::Date),
                FieldRule::new(
                    "billingTerms",
                    FieldKind::Record(<BillingTermsReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("poNumber", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "salesRep",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new("billClosedFlag", FieldKind::Flag),
                FieldRule::new("billShippedFlag", FieldKind::Flag),
                FieldRule::new("restrictDownpaymentFlag", FieldKind::Flag),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("topCommentFlag", FieldKind::Flag),
                FieldRule::new("bottomCommentFlag", FieldKind::Flag),
                FieldRule::new(
                    "shipToCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "shipToContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "shipToSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billToCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billToContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billToSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new("productIds", FieldKind::Whole).list(),
                FieldRule::new("documentIds", FieldKind::Whole).list(),
                FieldRule::new("invoiceIds", FieldKind::Id).list(),
                FieldRule::new("configIds", FieldKind::Whole).list(),
                FieldRule::new("total", FieldKind::Decimal),
                FieldRule::new("taxTotal", FieldKind::Decimal),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "companyLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("subTotal", FieldKind::Decimal),
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

impl Record for Order {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
