// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A purchase order, as at `/procurement/purchaseorders`.

use crate::model::*;

/// A purchase order, as at `/procurement/purchaseorders`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseOrder {
    /// `id`.
    pub id: Option<Id<PurchaseOrder>>,
    /// `businessUnitId`.
    pub business_unit_id: Option<Id<Department>>,
    /// `businessUnit`.
    pub business_unit: Option<BillingUnitReference>,
    /// `cancelReason`.
    pub cancel_reason: Option<String>,
    /// `closedFlag`.
    pub closed_flag: Option<bool>,
    /// `closedBy`.
    pub closed_by: Option<String>,
    /// `customerCity`.
    pub customer_city: Option<String>,
    /// `customerCompany`.
    pub customer_company: Option<CompanyReference>,
    /// `customerContact`.
    pub customer_contact: Option<ContactReference>,
    /// `customerCountry`.
    pub customer_country: Option<CountryReference>,
    /// `customerExtension`.
    pub customer_extension: Option<String>,
    /// `customerName`.
    pub customer_name: Option<String>,
    /// `customerPhone`.
    pub customer_phone: Option<String>,
    /// `customerSite`.
    pub customer_site: Option<SiteReference>,
    /// `customerSiteName`.
    pub customer_site_name: Option<String>,
    /// `customerState`.
    pub customer_state: Option<String>,
    /// `customerStreetLine1`.
    pub customer_street_line1: Option<String>,
    /// `customerStreetLine2`.
    pub customer_street_line2: Option<String>,
    /// `customerZip`.
    pub customer_zip: Option<String>,
    /// `dateClosed`.
    #[serde(default, with = "crate::types::date")]
    pub date_closed: Option<DateTime<Utc>>,
    /// `dropShipCustomerFlag`.
    pub drop_ship_customer_flag: Option<bool>,
    /// `enteredBy`.
    pub entered_by: Option<String>,
    /// `freightCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub freight_cost: Option<Decimal>,
    /// `freightPackingSlip`.
    pub freight_packing_slip: Option<String>,
    /// `freightTaxTotal`.
    #[serde(default, with = "crate::types::decimal")]
    pub freight_tax_total: Option<Decimal>,
    /// `internalNotes`.
    pub internal_notes: Option<String>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `poDate`. CWM wants it in updates.
    #[serde(default, with = "crate::types::date")]
    pub po_date: Option<DateTime<Utc>>,
    /// `poNumber`. At most 50 characters. CWM wants it in updates.
    pub po_number: Option<String>,
    /// `salesTax`.
    #[serde(default, with = "crate::types::decimal")]
    pub sales_tax: Option<Decimal>,
    /// `shipmentDate`.
    #[serde(default, with = "crate::types::date")]
    pub shipment_date: Option<DateTime<Utc>>,
    /// `shipmentMethod`.
    pub shipment_method: Option<ShipmentMethodReference>,
    /// `shippingInstructions`.
    pub shipping_instructions: Option<String>,
    /// `status`. Required.
    pub status: Option<PurchaseOrderStatusReference>,
    /// `subTotal`.
    #[serde(default, with = "crate::types::decimal")]
    pub sub_total: Option<Decimal>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `taxFreightFlag`.
    pub tax_freight_flag: Option<bool>,
    /// `taxPoFlag`.
    pub tax_po_flag: Option<bool>,
    /// `terms`. Required.
    pub terms: Option<BillingTermsReference>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
    /// `trackingNumber`. At most 50 characters.
    pub tracking_number: Option<String>,
    /// `updateShipmentInfo`.
    pub update_shipment_info: Option<bool>,
    /// `updateVendorOrderNumber`.
    pub update_vendor_order_number: Option<bool>,
    /// `vendorCompany`. Required.
    pub vendor_company: Option<CompanyReference>,
    /// `vendorContact`.
    pub vendor_contact: Option<ContactReference>,
    /// `vendorInvoiceDate`.
    #[serde(default, with = "crate::types::date")]
    pub vendor_invoice_date: Option<DateTime<Utc>>,
    /// `vendorInvoiceNumber`. At most 50 characters.
    pub vendor_invoice_number: Option<String>,
    /// `vendorOrderNumber`. At most 50 characters.
    pub vendor_order_number: Option<String>,
    /// `vendorSite`.
    pub vendor_site: Option<SiteReference>,
    /// `warehouse`.
    pub warehouse: Option<WarehouseReference>,
    /// `warehouseContact`.
    pub warehouse_contact: Option<ContactReference>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl PurchaseOrder {
    /// `id`.
    pub const ID: Field<Self, Id<PurchaseOrder>> = Field::new("id");
    /// `businessUnitId`.
    pub const BUSINESS_UNIT_ID: Field<Self, Id<Department>> = Field::new("businessUnitId");
    /// `businessUnit`.
    pub const BUSINESS_UNIT: Field<Self, BillingUnitReference> = Field::new("businessUnit");
    /// `cancelReason`.
    pub const CANCEL_REASON: Field<Self, String> = Field::new("cancelReason");
    /// `closedFlag`.
    pub const CLOSED_FLAG: Field<Self, bool> = Field::new("closedFlag");
    /// `closedBy`.
    pub const CLOSED_BY: Field<Self, String> = Field::new("closedBy");
    /// `customerCity`.
    pub const CUSTOMER_CITY: Field<Self, String> = Field::new("customerCity");
    /// `customerCompany`.
    pub const CUSTOMER_COMPANY: Field<Self, CompanyReference> = Field::new("customerCompany");
    /// `customerContact`.
    pub const CUSTOMER_CONTACT: Field<Self, ContactReference> = Field::new("customerContact");
    /// `customerCountry`.
    pub const CUSTOMER_COUNTRY: Field<Self, CountryReference> = Field::new("customerCountry");
    /// `customerExtension`.
    pub const CUSTOMER_EXTENSION: Field<Self, String> = Field::new("customerExtension");
    /// `customerName`.
    pub const CUSTOMER_NAME: Field<Self, String> = Field::new("customerName");
    /// `customerPhone`.
    pub const CUSTOMER_PHONE: Field<Self, String> = Field::new("customerPhone");
    /// `customerSite`.
    pub const CUSTOMER_SITE: Field<Self, SiteReference> = Field::new("customerSite");
    /// `customerSiteName`.
    pub const CUSTOMER_SITE_NAME: Field<Self, String> = Field::new("customerSiteName");
    /// `customerState`.
    pub const CUSTOMER_STATE: Field<Self, String> = Field::new("customerState");
    /// `customerStreetLine1`.
    pub const CUSTOMER_STREET_LINE1: Field<Self, String> = Field::new("customerStreetLine1");
    /// `customerStreetLine2`.
    pub const CUSTOMER_STREET_LINE2: Field<Self, String> = Field::new("customerStreetLine2");
    /// `customerZip`.
    pub const CUSTOMER_ZIP: Field<Self, String> = Field::new("customerZip");
    /// `dateClosed`.
    pub const DATE_CLOSED: Field<Self, DateTime<Utc>> = Field::new("dateClosed");
    /// `dropShipCustomerFlag`.
    pub const DROP_SHIP_CUSTOMER_FLAG: Field<Self, bool> = Field::new("dropShipCustomerFlag");
    /// `enteredBy`.
    pub const ENTERED_BY: Field<Self, String> = Field::new("enteredBy");
    /// `freightCost`.
    pub const FREIGHT_COST: Field<Self, Decimal> = Field::new("freightCost");
    /// `freightPackingSlip`.
    pub const FREIGHT_PACKING_SLIP: Field<Self, String> = Field::new("freightPackingSlip");
    /// `freightTaxTotal`.
    pub const FREIGHT_TAX_TOTAL: Field<Self, Decimal> = Field::new("freightTaxTotal");
    /// `internalNotes`.
    pub const INTERNAL_NOTES: Field<Self, String> = Field::new("internalNotes");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `poDate`.
    pub const PO_DATE: Field<Self, DateTime<Utc>> = Field::new("poDate");
    /// `poNumber`.
    pub const PO_NUMBER: Field<Self, String> = Field::new("poNumber");
    /// `salesTax`.
    pub const SALES_TAX: Field<Self, Decimal> = Field::new("salesTax");
    /// `shipmentDate`.
    pub const SHIPMENT_DATE: Field<Self, DateTime<Utc>> = Field::new("shipmentDate");
    /// `shipmentMethod`.
    pub const SHIPMENT_METHOD: Field<Self, ShipmentMethodReference> = Field::new("shipmentMethod");
    /// `shippingInstructions`.
    pub const SHIPPING_INSTRUCTIONS: Field<Self, String> = Field::new("shippingInstructions");
    /// `status`.
    pub const STATUS: Field<Self, PurchaseOrderStatusReference> = Field::new("status");
    /// `subTotal`.
    pub const SUB_TOTAL: Field<Self, Decimal> = Field::new("subTotal");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `taxFreightFlag`.
    pub const TAX_FREIGHT_FLAG: Field<Self, bool> = Field::new("taxFreightFlag");
    /// `taxPoFlag`.
    pub const TAX_PO_FLAG: Field<Self, bool> = Field::new("taxPoFlag");
    /// `terms`.
    pub const TERMS: Field<Self, BillingTermsReference> = Field::new("terms");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
    /// `trackingNumber`.
    pub const TRACKING_NUMBER: Field<Self, String> = Field::new("trackingNumber");
    /// `updateShipmentInfo`.
    pub const UPDATE_SHIPMENT_INFO: Field<Self, bool> = Field::new("updateShipmentInfo");
    /// `updateVendorOrderNumber`.
    pub const UPDATE_VENDOR_ORDER_NUMBER: Field<Self, bool> = Field::new("updateVendorOrderNumber");
    /// `vendorCompany`.
    pub const VENDOR_COMPANY: Field<Self, CompanyReference> = Field::new("vendorCompany");
    /// `vendorContact`.
    pub const VENDOR_CONTACT: Field<Self, ContactReference> = Field::new("vendorContact");
    /// `vendorInvoiceDate`.
    pub const VENDOR_INVOICE_DATE: Field<Self, DateTime<Utc>> = Field::new("vendorInvoiceDate");
    /// `vendorInvoiceNumber`.
    pub const VENDOR_INVOICE_NUMBER: Field<Self, String> = Field::new("vendorInvoiceNumber");
    /// `vendorOrderNumber`.
    pub const VENDOR_ORDER_NUMBER: Field<Self, String> = Field::new("vendorOrderNumber");
    /// `vendorSite`.
    pub const VENDOR_SITE: Field<Self, SiteReference> = Field::new("vendorSite");
    /// `warehouse`.
    pub const WAREHOUSE: Field<Self, WarehouseReference> = Field::new("warehouse");
    /// `warehouseContact`.
    pub const WAREHOUSE_CONTACT: Field<Self, ContactReference> = Field::new("warehouseContact");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        status: impl Into<PurchaseOrderStatusReference>,
        terms: impl Into<BillingTermsReference>,
        vendor_company: impl Into<CompanyReference>,
    ) -> New<Self> {
        New::from_required(Self {
            status: Some(status.into()),
            terms: Some(terms.into()),
            vendor_company: Some(vendor_company.into()),
            ..Self::default()
        })
    }
}

impl Model for PurchaseOrder {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PurchaseOrder",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("businessUnitId", FieldKind::Id),
                FieldRule::new(
                    "businessUnit",
                    FieldKind::Record(<BillingUnitReference as Model>::SCHEMA),
                ),
                FieldRule::new("cancelReason", FieldKind::Text),
                FieldRule::new("closedFlag", FieldKind::Flag),
                FieldRule::new("closedBy", FieldKind::Text),
                FieldRule::new("customerCity", FieldKind::Text),
                FieldRule::new(
                    "customerCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "customerContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "customerCountry",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new("customerExtension", FieldKind::Text),
                FieldRule::new("customerName", FieldKind::Text),
                FieldRule::new("customerPhone", FieldKind::Text),
                FieldRule::new(
                    "customerSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new("customerSiteName", FieldKind::Text),
                FieldRule::new("customerState", FieldKind::Text),
                FieldRule::new("customerStreetLine1", FieldKind::Text),
                FieldRule::new("customerStreetLine2", FieldKind::Text),
                FieldRule::new("customerZip", FieldKind::Text),
                FieldRule::new("dateClosed", FieldKind::Date),
                FieldRule::new("dropShipCustomerFlag", FieldKind::Flag),
                FieldRule::new("enteredBy", FieldKind::Text),
                FieldRule::new("freightCost", FieldKind::Decimal),
                FieldRule::new("freightPackingSlip", FieldKind::Text),
                FieldRule::new("freightTaxTotal", FieldKind::Decimal),
                FieldRule::new("internalNotes", FieldKind::Text),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("poDate", FieldKind::Date),
                FieldRule::new("poNumber", FieldKind::Text).max_length(50),
                FieldRule::new("salesTax", FieldKind::Decimal),
                FieldRule::new("shipmentDate", FieldKind::Date),
                FieldRule::new(
                    "shipmentMethod",
                    FieldKind::Record(<ShipmentMethodReference as Model>::SCHEMA),
                ),
                FieldRule::new("shippingInstructions", FieldKind::Text),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<PurchaseOrderStatusReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("subTotal", FieldKind::Decimal),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("taxFreightFlag", FieldKind::Flag),
                FieldRule::new("taxPoFlag", FieldKind::Flag),
                FieldRule::new(
                    "terms",
                    FieldKind::Record(<BillingTermsReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("total", FieldKind::Decimal),
                FieldRule::new("trackingNumber", FieldKind::Text).max_length(50),
                FieldRule::new("updateShipmentInfo", FieldKind::Flag),
                FieldRule::new("updateVendorOrderNumber", FieldKind::Flag),
                FieldRule::new(
                    "vendorCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "vendorContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("vendorInvoiceDate", FieldKind::Date),
                FieldRule::new("vendorInvoiceNumber", FieldKind::Text).max_length(50),
                FieldRule::new("vendorOrderNumber", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "vendorSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "warehouse",
                    FieldKind::Record(<WarehouseReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "warehouseContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
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

impl Record for PurchaseOrder {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
