// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A rma tag, as at `/procurement/rmaTags`.

use crate::model::*;

/// A rma tag, as at `/procurement/rmaTags`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RmaTag {
    /// `id`.
    pub id: Option<Id<RmaTag>>,
    /// `serviceTicket`.
    pub service_ticket: Option<TicketReference>,
    /// `salesOrder`.
    pub sales_order: Option<SalesOrderReference>,
    /// `invoice`.
    pub invoice: Option<InvoiceReference>,
    /// `project`.
    pub project: Option<ProjectReference>,
    /// `summary`. At most 150 characters.
    pub summary: Option<String>,
    /// `product`. Required.
    pub product: Option<IvItemReference>,
    /// `ivDescription`.
    pub iv_description: Option<String>,
    /// `productDescription`. Required. At most 200 characters.
    pub product_description: Option<String>,
    /// `serialNumber`.
    pub serial_number: Option<String>,
    /// `mfgItemID`. At most 100 characters.
    #[serde(rename = "mfgItemID")]
    pub mfg_item_id: Option<String>,
    /// `status`. Required.
    pub status: Option<RmaStatusReference>,
    /// `listPrice`.
    #[serde(default, with = "crate::types::decimal")]
    pub list_price: Option<Decimal>,
    /// `unitPrice`.
    #[serde(default, with = "crate::types::decimal")]
    pub unit_price: Option<Decimal>,
    /// `location`. Required.
    pub location: Option<SystemLocationReference>,
    /// `department`. Required.
    pub department: Option<SystemDepartmentReference>,
    /// `problemDescription`. At most 1000 characters.
    pub problem_description: Option<String>,
    /// `returnedCompany`. Required.
    pub returned_company: Option<CompanyReference>,
    /// `returnedContact`.
    pub returned_contact: Option<ContactReference>,
    /// `returnedContactType`.
    pub returned_contact_type: Option<String>,
    /// `returnedContactPhone`.
    pub returned_contact_phone: Option<String>,
    /// `returnedContactExtension`.
    pub returned_contact_extension: Option<String>,
    /// `returnedContactEmail`.
    pub returned_contact_email: Option<String>,
    /// `returnedContactAddressLine1`. At most 50 characters.
    pub returned_contact_address_line1: Option<String>,
    /// `returnedContactAddressLine2`. At most 50 characters.
    pub returned_contact_address_line2: Option<String>,
    /// `returnedContactCity`. At most 50 characters.
    pub returned_contact_city: Option<String>,
    /// `returnedContactState`. At most 50 characters.
    pub returned_contact_state: Option<String>,
    /// `returnedContactZip`. At most 12 characters.
    pub returned_contact_zip: Option<String>,
    /// `returnedContactCountry`.
    pub returned_contact_country: Option<CountryReference>,
    /// `rmaDisposition`. Required.
    pub rma_disposition: Option<RmaDispositionReference>,
    /// `returnedSite`.
    pub returned_site: Option<SiteReference>,
    /// `purchasedCompany`.
    pub purchased_company: Option<CompanyReference>,
    /// `purchasedContact`.
    pub purchased_contact: Option<ContactReference>,
    /// `purchasedContactType`.
    pub purchased_contact_type: Option<String>,
    /// `purchasedContactPhone`.
    pub purchased_contact_phone: Option<String>,
    /// `purchasedContactExtension`.
    pub purchased_contact_extension: Option<String>,
    /// `purchasedContactEmail`.
    pub purchased_contact_email: Option<String>,
    /// `purchasedContactAddressLine1`. At most 50 characters.
    pub purchased_contact_address_line1: Option<String>,
    /// `purchasedContactAddressLine2`. At most 50 characters.
    pub purchased_contact_address_line2: Option<String>,
    /// `purchasedContactCity`. At most 50 characters.
    pub purchased_contact_city: Option<String>,
    /// `purchasedContactState`. At most 50 characters.
    pub purchased_contact_state: Option<String>,
    /// `purchasedContactZip`. At most 12 characters.
    pub purchased_contact_zip: Option<String>,
    /// `purchasedContactCountry`.
    pub purchased_contact_country: Option<CountryReference>,
    /// `purchasedInvoiceNumber`. At most 50 characters.
    pub purchased_invoice_number: Option<String>,
    /// `purchasedInvoiceDate`.
    pub purchased_invoice_date: Option<String>,
    /// `purchasedOrderNumber`. At most 50 characters.
    pub purchased_order_number: Option<String>,
    /// `purchasedVendorAction`.
    pub purchased_vendor_action: Option<RmaActionReference>,
    /// `purchasedVendorRmaNumber`. At most 50 characters.
    pub purchased_vendor_rma_number: Option<String>,
    /// `purchasedSite`.
    pub purchased_site: Option<SiteReference>,
    /// `purchasedNotes`. At most 1000 characters.
    pub purchased_notes: Option<String>,
    /// `warrantyCompany`.
    pub warranty_company: Option<CompanyReference>,
    /// `warrantyContact`.
    pub warranty_contact: Option<ContactReference>,
    /// `warrantyContactType`.
    pub warranty_contact_type: Option<String>,
    /// `warrantyContactPhone`.
    pub warranty_contact_phone: Option<String>,
    /// `warrantyContactEmail`.
    pub warranty_contact_email: Option<String>,
    /// `warrantyContactExtension`.
    pub warranty_contact_extension: Option<String>,
    /// `warrantyContactAddressLine1`. At most 50 characters.
    pub warranty_contact_address_line1: Option<String>,
    /// `warrantyContactAddressLine2`. At most 50 characters.
    pub warranty_contact_address_line2: Option<String>,
    /// `warrantyContactCity`. At most 50 characters.
    pub warranty_contact_city: Option<String>,
    /// `warrantyContactState`. At most 50 characters.
    pub warranty_contact_state: Option<String>,
    /// `warrantyContactZip`. At most 12 characters.
    pub warranty_contact_zip: Option<String>,
    /// `warrantyContactCountry`.
    pub warranty_contact_country: Option<CountryReference>,
    /// `warrantySite`.
    pub warranty_site: Option<SiteReference>,
    /// `warrantyNotes`. At most 1000 characters.
    pub warranty_notes: Option<String>,
    /// `repairCompany`.
    pub repair_company: Option<CompanyReference>,
    /// `repairContact`.
    pub repair_contact: Option<ContactReference>,
    /// `repairContactType`.
    pub repair_contact_type: Option<String>,
    /// `repairContactPhone`.
    pub repair_contact_phone: Option<String>,
    /// `repairContactExtension`.
    pub repair_contact_extension: Option<String>,
    /// `repairContactEmail`.
    pub repair_contact_email: Option<String>,
    /// `repairContactAddressLine1`. At most 50 characters.
    pub repair_contact_address_line1: Option<String>,
    /// `repairContactAddressLine2`. At most 50 characters.
    pub repair_contact_address_line2: Option<String>,
    /// `repairContactCity`. At most 50 characters.
    pub repair_contact_city: Option<String>,
    /// `repairContactState`. At most 50 characters.
    pub repair_contact_state: Option<String>,
    /// `repairContactZip`. At most 12 characters.
    pub repair_contact_zip: Option<String>,
    /// `repairContactCountry`.
    pub repair_contact_country: Option<CountryReference>,
    /// `repairOrderNumber`. At most 50 characters.
    pub repair_order_number: Option<String>,
    /// `repairSite`.
    pub repair_site: Option<SiteReference>,
    /// `repairNotes`. At most 1000 characters.
    pub repair_notes: Option<String>,
    /// `dropShipFlag`.
    pub drop_ship_flag: Option<bool>,
    /// `shipMethod`.
    pub ship_method: Option<ShipmentMethodReference>,
    /// `shippingDate`.
    pub shipping_date: Option<String>,
    /// `shippingTrackingNumber`. At most 50 characters.
    pub shipping_tracking_number: Option<String>,
    /// `internalNotes`. At most 1000 characters.
    pub internal_notes: Option<String>,
    /// `closingNotes`. At most 1000 characters.
    pub closing_notes: Option<String>,
    /// `dateClosed`.
    pub date_closed: Option<String>,
    /// `accountManager`.
    pub account_manager: Option<MemberReference>,
    /// `technicalContact`.
    pub technical_contact: Option<MemberReference>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `closedBy`.
    pub closed_by: Option<MemberReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl RmaTag {
    /// `id`.
    pub const ID: Field<Self, Id<RmaTag>> = Field::new("id");
    /// `serviceTicket`.
    pub const SERVICE_TICKET: Field<Self, TicketReference> = Field::new("serviceTicket");
    /// `salesOrder`.
    pub const SALES_ORDER: Field<Self, SalesOrderReference> = Field::new("salesOrder");
    /// `invoice`.
    pub const INVOICE: Field<Self, InvoiceReference> = Field::new("invoice");
    /// `project`.
    pub const PROJECT: Field<Self, ProjectReference> = Field::new("project");
    /// `summary`.
    pub const SUMMARY: Field<Self, String> = Field::new("summary");
    /// `product`.
    pub const PRODUCT: Field<Self, IvItemReference> = Field::new("product");
    /// `ivDescription`.
    pub const IV_DESCRIPTION: Field<Self, String> = Field::new("ivDescription");
    /// `productDescription`.
    pub const PRODUCT_DESCRIPTION: Field<Self, String> = Field::new("productDescription");
    /// `serialNumber`.
    pub const SERIAL_NUMBER: Field<Self, String> = Field::new("serialNumber");
    /// `mfgItemID`.
    pub const MFG_ITEM_ID: Field<Self, String> = Field::new("mfgItemID");
    /// `status`.
    pub const STATUS: Field<Self, RmaStatusReference> = Field::new("status");
    /// `listPrice`.
    pub const LIST_PRICE: Field<Self, Decimal> = Field::new("listPrice");
    /// `unitPrice`.
    pub const UNIT_PRICE: Field<Self, Decimal> = Field::new("unitPrice");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `problemDescription`.
    pub const PROBLEM_DESCRIPTION: Field<Self, String> = Field::new("problemDescription");
    /// `returnedCompany`.
    pub const RETURNED_COMPANY: Field<Self, CompanyReference> = Field::new("returnedCompany");
    /// `returnedContact`.
    pub const RETURNED_CONTACT: Field<Self, ContactReference> = Field::new("returnedContact");
    /// `returnedContactType`.
    pub const RETURNED_CONTACT_TYPE: Field<Self, String> = Field::new("returnedContactType");
    /// `returnedContactPhone`.
    pub const RETURNED_CONTACT_PHONE: Field<Self, String> = Field::new("returnedContactPhone");
    /// `returnedContactExtension`.
    pub const RETURNED_CONTACT_EXTENSION: Field<Self, String> =
        Field::new("returnedContactExtension");
    /// `returnedContactEmail`.
    pub const RETURNED_CONTACT_EMAIL: Field<Self, String> = Field::new("returnedContactEmail");
    /// `returnedContactAddressLine1`.
    pub const RETURNED_CONTACT_ADDRESS_LINE1: Field<Self, String> =
        Field::new("returnedContactAddressLine1");
    /// `returnedContactAddressLine2`.
    pub const RETURNED_CONTACT_ADDRESS_LINE2: Field<Self, String> =
        Field::new("returnedContactAddressLine2");
    /// `returnedContactCity`.
    pub const RETURNED_CONTACT_CITY: Field<Self, String> = Field::new("returnedContactCity");
    /// `returnedContactState`.
    pub const RETURNED_CONTACT_STATE: Field<Self, String> = Field::new("returnedContactState");
    /// `returnedContactZip`.
    pub const RETURNED_CONTACT_ZIP: Field<Self, String> = Field::new("returnedContactZip");
    /// `returnedContactCountry`.
    pub const RETURNED_CONTACT_COUNTRY: Field<Self, CountryReference> =
        Field::new("returnedContactCountry");
    /// `rmaDisposition`.
    pub const RMA_DISPOSITION: Field<Self, RmaDispositionReference> = Field::new("rmaDisposition");
    /// `returnedSite`.
    pub const RETURNED_SITE: Field<Self, SiteReference> = Field::new("returnedSite");
    /// `purchasedCompany`.
    pub const PURCHASED_COMPANY: Field<Self, CompanyReference> = Field::new("purchasedCompany");
    /// `purchasedContact`.
    pub const PURCHASED_CONTACT: Field<Self, ContactReference> = Field::new("purchasedContact");
    /// `purchasedContactType`.
    pub const PURCHASED_CONTACT_TYPE: Field<Self, String> = Field::new("purchasedContactType");
    /// `purchasedContactPhone`.
    pub const PURCHASED_CONTACT_PHONE: Field<Self, String> = Field::new("purchasedContactPhone");
    /// `purchasedContactExtension`.
    pub const PURCHASED_CONTACT_EXTENSION: Field<Self, String> =
        Field::new("purchasedContactExtension");
    /// `purchasedContactEmail`.
    pub const PURCHASED_CONTACT_EMAIL: Field<Self, String> = Field::new("purchasedContactEmail");
    /// `purchasedContactAddressLine1`.
    pub const PURCHASED_CONTACT_ADDRESS_LINE1: Field<Self, String> =
        Field::new("purchasedContactAddressLine1");
    /// `purchasedContactAddressLine2`.
    pub const PURCHASED_CONTACT_ADDRESS_LINE2: Field<Self, String> =
        Field::new("purchasedContactAddressLine2");
    /// `purchasedContactCity`.
    pub const PURCHASED_CONTACT_CITY: Field<Self, String> = Field::new("purchasedContactCity");
    /// `purchasedContactState`.
    pub const PURCHASED_CONTACT_STATE: Field<Self, String> = Field::new("purchasedContactState");
    /// `purchasedContactZip`.
    pub const PURCHASED_CONTACT_ZIP: Field<Self, String> = Field::new("purchasedContactZip");
    /// `purchasedContactCountry`.
    pub const PURCHASED_CONTACT_COUNTRY: Field<Self, CountryReference> =
        Field::new("purchasedContactCountry");
    /// `purchasedInvoiceNumber`.
    pub const PURCHASED_INVOICE_NUMBER: Field<Self, String> = Field::new("purchasedInvoiceNumber");
    /// `purchasedInvoiceDate`.
    pub const PURCHASED_INVOICE_DATE: Field<Self, String> = Field::new("purchasedInvoiceDate");
    /// `purchasedOrderNumber`.
    pub const PURCHASED_ORDER_NUMBER: Field<Self, String> = Field::new("purchasedOrderNumber");
    /// `purchasedVendorAction`.
    pub const PURCHASED_VENDOR_ACTION: Field<Self, RmaActionReference> =
        Field::new("purchasedVendorAction");
    /// `purchasedVendorRmaNumber`.
    pub const PURCHASED_VENDOR_RMA_NUMBER: Field<Self, String> =
        Field::new("purchasedVendorRmaNumber");
    /// `purchasedSite`.
    pub const PURCHASED_SITE: Field<Self, SiteReference> = Field::new("purchasedSite");
    /// `purchasedNotes`.
    pub const PURCHASED_NOTES: Field<Self, String> = Field::new("purchasedNotes");
    /// `warrantyCompany`.
    pub const WARRANTY_COMPANY: Field<Self, CompanyReference> = Field::new("warrantyCompany");
    /// `warrantyContact`.
    pub const WARRANTY_CONTACT: Field<Self, ContactReference> = Field::new("warrantyContact");
    /// `warrantyContactType`.
    pub const WARRANTY_CONTACT_TYPE: Field<Self, String> = Field::new("warrantyContactType");
    /// `warrantyContactPhone`.
    pub const WARRANTY_CONTACT_PHONE: Field<Self, String> = Field::new("warrantyContactPhone");
    /// `warrantyContactEmail`.
    pub const WARRANTY_CONTACT_EMAIL: Field<Self, String> = Field::new("warrantyContactEmail");
    /// `warrantyContactExtension`.
    pub const WARRANTY_CONTACT_EXTENSION: Field<Self, String> =
        Field::new("warrantyContactExtension");
    /// `warrantyContactAddressLine1`.
    pub const WARRANTY_CONTACT_ADDRESS_LINE1: Field<Self, String> =
        Field::new("warrantyContactAddressLine1");
    /// `warrantyContactAddressLine2`.
    pub const WARRANTY_CONTACT_ADDRESS_LINE2: Field<Self, String> =
        Field::new("warrantyContactAddressLine2");
    /// `warrantyContactCity`.
    pub const WARRANTY_CONTACT_CITY: Field<Self, String> = Field::new("warrantyContactCity");
    /// `warrantyContactState`.
    pub const WARRANTY_CONTACT_STATE: Field<Self, String> = Field::new("warrantyContactState");
    /// `warrantyContactZip`.
    pub const WARRANTY_CONTACT_ZIP: Field<Self, String> = Field::new("warrantyContactZip");
    /// `warrantyContactCountry`.
    pub const WARRANTY_CONTACT_COUNTRY: Field<Self, CountryReference> =
        Field::new("warrantyContactCountry");
    /// `warrantySite`.
    pub const WARRANTY_SITE: Field<Self, SiteReference> = Field::new("warrantySite");
    /// `warrantyNotes`.
    pub const WARRANTY_NOTES: Field<Self, String> = Field::new("warrantyNotes");
    /// `repairCompany`.
    pub const REPAIR_COMPANY: Field<Self, CompanyReference> = Field::new("repairCompany");
    /// `repairContact`.
    pub const REPAIR_CONTACT: Field<Self, ContactReference> = Field::new("repairContact");
    /// `repairContactType`.
    pub const REPAIR_CONTACT_TYPE: Field<Self, String> = Field::new("repairContactType");
    /// `repairContactPhone`.
    pub const REPAIR_CONTACT_PHONE: Field<Self, String> = Field::new("repairContactPhone");
    /// `repairContactExtension`.
    pub const REPAIR_CONTACT_EXTENSION: Field<Self, String> = Field::new("repairContactExtension");
    /// `repairContactEmail`.
    pub const REPAIR_CONTACT_EMAIL: Field<Self, String> = Field::new("repairContactEmail");
    /// `repairContactAddressLine1`.
    pub const REPAIR_CONTACT_ADDRESS_LINE1: Field<Self, String> =
        Field::new("repairContactAddressLine1");
    /// `repairContactAddressLine2`.
    pub const REPAIR_CONTACT_ADDRESS_LINE2: Field<Self, String> =
        Field::new("repairContactAddressLine2");
    /// `repairContactCity`.
    pub const REPAIR_CONTACT_CITY: Field<Self, String> = Field::new("repairContactCity");
    /// `repairContactState`.
    pub const REPAIR_CONTACT_STATE: Field<Self, String> = Field::new("repairContactState");
    /// `repairContactZip`.
    pub const REPAIR_CONTACT_ZIP: Field<Self, String> = Field::new("repairContactZip");
    /// `repairContactCountry`.
    pub const REPAIR_CONTACT_COUNTRY: Field<Self, CountryReference> =
        Field::new("repairContactCountry");
    /// `repairOrderNumber`.
    pub const REPAIR_ORDER_NUMBER: Field<Self, String> = Field::new("repairOrderNumber");
    /// `repairSite`.
    pub const REPAIR_SITE: Field<Self, SiteReference> = Field::new("repairSite");
    /// `repairNotes`.
    pub const REPAIR_NOTES: Field<Self, String> = Field::new("repairNotes");
    /// `dropShipFlag`.
    pub const DROP_SHIP_FLAG: Field<Self, bool> = Field::new("dropShipFlag");
    /// `shipMethod`.
    pub const SHIP_METHOD: Field<Self, ShipmentMethodReference> = Field::new("shipMethod");
    /// `shippingDate`.
    pub const SHIPPING_DATE: Field<Self, String> = Field::new("shippingDate");
    /// `shippingTrackingNumber`.
    pub const SHIPPING_TRACKING_NUMBER: Field<Self, String> = Field::new("shippingTrackingNumber");
    /// `internalNotes`.
    pub const INTERNAL_NOTES: Field<Self, String> = Field::new("internalNotes");
    /// `closingNotes`.
    pub const CLOSING_NOTES: Field<Self, String> = Field::new("closingNotes");
    /// `dateClosed`.
    pub const DATE_CLOSED: Field<Self, String> = Field::new("dateClosed");
    /// `accountManager`.
    pub const ACCOUNT_MANAGER: Field<Self, MemberReference> = Field::new("accountManager");
    /// `technicalContact`.
    pub const TECHNICAL_CONTACT: Field<Self, MemberReference> = Field::new("technicalContact");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `closedBy`.
    pub const CLOSED_BY: Field<Self, MemberReference> = Field::new("closedBy");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        product: impl Into<IvItemReference>,
        product_description: impl Into<String>,
        status: impl Into<RmaStatusReference>,
        location: impl Into<SystemLocationReference>,
        department: impl Into<SystemDepartmentReference>,
        returned_company: impl Into<CompanyReference>,
        rma_disposition: impl Into<RmaDispositionReference>,
    ) -> New<Self> {
        New::from_required(Self {
            product: Some(product.into()),
            product_description: Some(product_description.into()),
            status: Some(status.into()),
            location: Some(location.into()),
            department: Some(department.into()),
            returned_company: Some(returned_company.into()),
            rma_disposition: Some(rma_disposition.into()),
            ..Self::default()
        })
    }
}

impl Model for RmaTag {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "RmaTag",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "serviceTicket",
                    FieldKind::Record(<TicketReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "salesOrder",
                    FieldKind::Record(<SalesOrderReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "invoice",
                    FieldKind::Record(<InvoiceReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "project",
                    FieldKind::Record(<ProjectReference as Model>::SCHEMA),
                ),
                FieldRule::new("summary", FieldKind::Text).max_length(150),
                FieldRule::new(
                    "product",
                    FieldKind::Record(<IvItemReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("ivDescription", FieldKind::Text),
                FieldRule::new("productDescription", FieldKind::Text)
                    .max_length(200)
                    .required(),
                FieldRule::new("serialNumber", FieldKind::Text),
                FieldRule::new("mfgItemID", FieldKind::Text).max_length(100),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<RmaStatusReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("listPrice", FieldKind::Decimal),
                FieldRule::new("unitPrice", FieldKind::Decimal),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("problemDescription", FieldKind::Text).max_length(1000),
                FieldRule::new(
                    "returnedCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "returnedContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("returnedContactType", FieldKind::Text),
                FieldRule::new("returnedContactPhone", FieldKind::Text),
                FieldRule::new("returnedContactExtension", FieldKind::Text),
                FieldRule::new("returnedContactEmail", FieldKind::Text),
                FieldRule::new("returnedContactAddressLine1", FieldKind::Text).max_length(50),
                FieldRule::new("returnedContactAddressLine2", FieldKind::Text).max_length(50),
                FieldRule::new("returnedContactCity", FieldKind::Text).max_length(50),
                FieldRule::new("returnedContactState", FieldKind::Text).max_length(50),
                FieldRule::new("returnedContactZip", FieldKind::Text).max_length(12),
                FieldRule::new(
                    "returnedContactCountry",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "rmaDisposition",
                    FieldKind::Record(<RmaDispositionReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "returnedSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "purchasedCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "purchasedContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("purchasedContactType", FieldKind::Text),
                FieldRule::new("purchasedContactPhone", FieldKind::Text),
                FieldRule::new("purchasedContactExtension", FieldKind::Text),
                FieldRule::new("purchasedContactEmail", FieldKind::Text),
                FieldRule::new("purchasedContactAddressLine1", FieldKind::Text).max_length(50),
                FieldRule::new("purchasedContactAddressLine2", FieldKind::Text).max_length(50),
                FieldRule::new("purchasedContactCity", FieldKind::Text).max_length(50),
                FieldRule::new("purchasedContactState", FieldKind::Text).max_length(50),
                FieldRule::new("purchasedContactZip", FieldKind::Text).max_length(12),
                FieldRule::new(
                    "purchasedContactCountry",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new("purchasedInvoiceNumber", FieldKind::Text).max_length(50),
                FieldRule::new("purchasedInvoiceDate", FieldKind::Text),
                FieldRule::new("purchasedOrderNumber", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "purchasedVendorAction",
                    FieldKind::Record(<RmaActionReference as Model>::SCHEMA),
                ),
                FieldRule::new("purchasedVendorRmaNumber", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "purchasedSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new("purchasedNotes", FieldKind::Text).max_length(1000),
                FieldRule::new(
                    "warrantyCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "warrantyContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("warrantyContactType", FieldKind::Text),
                FieldRule::new("warrantyContactPhone", FieldKind::Text),
                FieldRule::new("warrantyContactEmail", FieldKind::Text),
                FieldRule::new("warrantyContactExtension", FieldKind::Text),
                FieldRule::new("warrantyContactAddressLine1", FieldKind::Text).max_length(50),
                FieldRule::new("warrantyContactAddressLine2", FieldKind::Text).max_length(50),
                FieldRule::new("warrantyContactCity", FieldKind::Text).max_length(50),
                FieldRule::new("warrantyContactState", FieldKind::Text).max_length(50),
                FieldRule::new("warrantyContactZip", FieldKind::Text).max_length(12),
                FieldRule::new(
                    "warrantyContactCountry",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "warrantySite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new("warrantyNotes", FieldKind::Text).max_length(1000),
                FieldRule::new(
                    "repairCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "repairContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("repairContactType", FieldKind::Text),
                FieldRule::new("repairContactPhone", FieldKind::Text),
                FieldRule::new("repairContactExtension", FieldKind::Text),
                FieldRule::new("repairContactEmail", FieldKind::Text),
                FieldRule::new("repairContactAddressLine1", FieldKind::Text).max_length(50),
                FieldRule::new("repairContactAddressLine2", FieldKind::Text).max_length(50),
                FieldRule::new("repairContactCity", FieldKind::Text).max_length(50),
                FieldRule::new("repairContactState", FieldKind::Text).max_length(50),
                FieldRule::new("repairContactZip", FieldKind::Text).max_length(12),
                FieldRule::new(
                    "repairContactCountry",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new("repairOrderNumber", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "repairSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new("repairNotes", FieldKind::Text).max_length(1000),
                FieldRule::new("dropShipFlag", FieldKind::Flag),
                FieldRule::new(
                    "shipMethod",
                    FieldKind::Record(<ShipmentMethodReference as Model>::SCHEMA),
                ),
                FieldRule::new("shippingDate", FieldKind::Text),
                FieldRule::new("shippingTrackingNumber", FieldKind::Text).max_length(50),
                FieldRule::new("internalNotes", FieldKind::Text).max_length(1000),
                FieldRule::new("closingNotes", FieldKind::Text).max_length(1000),
                FieldRule::new("dateClosed", FieldKind::Text),
                FieldRule::new(
                    "accountManager",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "technicalContact",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "closedBy",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
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

impl Record for RmaTag {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
