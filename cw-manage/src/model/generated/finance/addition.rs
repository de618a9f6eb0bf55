// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An addition: one billable line on an agreement.

use crate::model::*;

/// An addition: one billable line on an agreement.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Addition {
    /// `id`.
    pub id: Option<Id<Addition>>,
    /// `product`. Required.
    pub product: Option<IvItemReference>,
    /// `quantity`.
    #[serde(default, with = "crate::types::decimal")]
    pub quantity: Option<Decimal>,
    /// `lessIncluded`.
    #[serde(default, with = "crate::types::decimal")]
    pub less_included: Option<Decimal>,
    /// `unitPrice`.
    #[serde(default, with = "crate::types::decimal")]
    pub unit_price: Option<Decimal>,
    /// `unitCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub unit_cost: Option<Decimal>,
    /// `billCustomer`. Required.
    pub bill_customer: Option<BillCustomer>,
    /// `effectiveDate`.
    #[serde(default, with = "crate::types::date")]
    pub effective_date: Option<DateTime<Utc>>,
    /// `cancelledDate`.
    #[serde(default, with = "crate::types::date")]
    pub cancelled_date: Option<DateTime<Utc>>,
    /// `taxableFlag`.
    pub taxable_flag: Option<bool>,
    /// `serialNumber`. At most 50 characters.
    pub serial_number: Option<String>,
    /// `invoiceDescription`. At most 6000 characters.
    pub invoice_description: Option<String>,
    /// `purchaseItemFlag`.
    pub purchase_item_flag: Option<bool>,
    /// `specialOrderFlag`.
    pub special_order_flag: Option<bool>,
    /// `agreementId`. Computed by CWM, never sent.
    pub agreement_id: Option<Id<Agreement>>,
    /// `description`.
    pub description: Option<String>,
    /// `billedQuantity`. Computed by CWM, never sent.
    #[serde(default, with = "crate::types::decimal")]
    pub billed_quantity: Option<Decimal>,
    /// `uom`. Computed by CWM, never sent.
    pub uom: Option<String>,
    /// `extPrice`. Computed by CWM, never sent.
    #[serde(default, with = "crate::types::decimal")]
    pub ext_price: Option<Decimal>,
    /// `extCost`. Computed by CWM, never sent.
    #[serde(default, with = "crate::types::decimal")]
    pub ext_cost: Option<Decimal>,
    /// `sequenceNumber`.
    #[serde(default, with = "crate::types::decimal")]
    pub sequence_number: Option<Decimal>,
    /// `margin`. Computed by CWM, never sent.
    #[serde(default, with = "crate::types::decimal")]
    pub margin: Option<Decimal>,
    /// `prorateCost`. Computed by CWM, never sent.
    #[serde(default, with = "crate::types::decimal")]
    pub prorate_cost: Option<Decimal>,
    /// `proratePrice`. Computed by CWM, never sent.
    #[serde(default, with = "crate::types::decimal")]
    pub prorate_price: Option<Decimal>,
    /// `extendedProrateCost`. Computed by CWM, never sent.
    #[serde(default, with = "crate::types::decimal")]
    pub extended_prorate_cost: Option<Decimal>,
    /// `extendedProratePrice`. Computed by CWM, never sent.
    #[serde(default, with = "crate::types::decimal")]
    pub extended_prorate_price: Option<Decimal>,
    /// `prorateCurrentPeriodFlag`.
    pub prorate_current_period_flag: Option<bool>,
    /// `opportunity`.
    pub opportunity: Option<OpportunityReference>,
    /// `agreementStatus`. Computed by CWM, never sent.
    pub agreement_status: Option<AgreementStatus>,
    /// `invoiceGrouping`.
    pub invoice_grouping: Option<InvoiceGroupingReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl Addition {
    /// `id`.
    pub const ID: Field<Self, Id<Addition>> = Field::new("id");
    /// `product`.
    pub const PRODUCT: Field<Self, IvItemReference> = Field::new("product");
    /// `quantity`.
    pub const QUANTITY: Field<Self, Decimal> = Field::new("quantity");
    /// `lessIncluded`.
    pub const LESS_INCLUDED: Field<Self, Decimal> = Field::new("lessIncluded");
    /// `unitPrice`.
    pub const UNIT_PRICE: Field<Self, Decimal> = Field::new("unitPrice");
    /// `unitCost`.
    pub const UNIT_COST: Field<Self, Decimal> = Field::new("unitCost");
    /// `billCustomer`.
    pub const BILL_CUSTOMER: Field<Self, BillCustomer> = Field::new("billCustomer");
    /// `effectiveDate`.
    pub const EFFECTIVE_DATE: Field<Self, DateTime<Utc>> = Field::new("effectiveDate");
    /// `cancelledDate`.
    pub const CANCELLED_DATE: Field<Self, DateTime<Utc>> = Field::new("cancelledDate");
    /// `taxableFlag`.
    pub const TAXABLE_FLAG: Field<Self, bool> = Field::new("taxableFlag");
    /// `serialNumber`.
    pub const SERIAL_NUMBER: Field<Self, String> = Field::new("serialNumber");
    /// `invoiceDescription`.
    pub const INVOICE_DESCRIPTION: Field<Self, String> = Field::new("invoiceDescription");
    /// `purchaseItemFlag`.
    pub const PURCHASE_ITEM_FLAG: Field<Self, bool> = Field::new("purchaseItemFlag");
    /// `specialOrderFlag`.
    pub const SPECIAL_ORDER_FLAG: Field<Self, bool> = Field::new("specialOrderFlag");
    /// `agreementId`.
    pub const AGREEMENT_ID: Field<Self, Id<Agreement>> = Field::new("agreementId");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `billedQuantity`.
    pub const BILLED_QUANTITY: Field<Self, Decimal> = Field::new("billedQuantity");
    /// `uom`.
    pub const UOM: Field<Self, String> = Field::new("uom");
    /// `extPrice`.
    pub const EXT_PRICE: Field<Self, Decimal> = Field::new("extPrice");
    /// `extCost`.
    pub const EXT_COST: Field<Self, Decimal> = Field::new("extCost");
    /// `sequenceNumber`.
    pub const SEQUENCE_NUMBER: Field<Self, Decimal> = Field::new("sequenceNumber");
    /// `margin`.
    pub const MARGIN: Field<Self, Decimal> = Field::new("margin");
    /// `prorateCost`.
    pub const PRORATE_COST: Field<Self, Decimal> = Field::new("prorateCost");
    /// `proratePrice`.
    pub const PRORATE_PRICE: Field<Self, Decimal> = Field::new("proratePrice");
    /// `extendedProrateCost`.
    pub const EXTENDED_PRORATE_COST: Field<Self, Decimal> = Field::new("extendedProrateCost");
    /// `extendedProratePrice`.
    pub const EXTENDED_PRORATE_PRICE: Field<Self, Decimal> = Field::new("extendedProratePrice");
    /// `prorateCurrentPeriodFlag`.
    pub const PRORATE_CURRENT_PERIOD_FLAG: Field<Self, bool> =
        Field::new("prorateCurrentPeriodFlag");
    /// `opportunity`.
    pub const OPPORTUNITY: Field<Self, OpportunityReference> = Field::new("opportunity");
    /// `agreementStatus`.
    pub const AGREEMENT_STATUS: Field<Self, AgreementStatus> = Field::new("agreementStatus");
    /// `invoiceGrouping`.
    pub const INVOICE_GROUPING: Field<Self, InvoiceGroupingReference> =
        Field::new("invoiceGrouping");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        product: impl Into<IvItemReference>,
        bill_customer: impl Into<BillCustomer>,
    ) -> New<Self> {
        New::from_required(Self {
            product: Some(product.into()),
            bill_customer: Some(bill_customer.into()),
            ..Self::default()
        })
    }
}

impl Model for Addition {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Addition",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "product",
                    FieldKind::Record(<IvItemReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("quantity", FieldKind::Decimal),
                FieldRule::new("lessIncluded", FieldKind::Decimal),
                FieldRule::new("unitPrice", FieldKind::Decimal),
                FieldRule::new("unitCost", FieldKind::Decimal),
                FieldRule::new("billCustomer", FieldKind::Choice(BillCustomer::VALUES)).required(),
                FieldRule::new("effectiveDate", FieldKind::Date),
                FieldRule::new("cancelledDate", FieldKind::Date),
                FieldRule::new("taxableFlag", FieldKind::Flag),
                FieldRule::new("serialNumber", FieldKind::Text).max_length(50),
                FieldRule::new("invoiceDescription", FieldKind::Text).max_length(6000),
                FieldRule::new("purchaseItemFlag", FieldKind::Flag),
                FieldRule::new("specialOrderFlag", FieldKind::Flag),
                FieldRule::new("agreementId", FieldKind::Id).read_only(),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("billedQuantity", FieldKind::Decimal).read_only(),
                FieldRule::new("uom", FieldKind::Text).read_only(),
                FieldRule::new("extPrice", FieldKind::Decimal).read_only(),
                FieldRule::new("extCost", FieldKind::Decimal).read_only(),
                FieldRule::new("sequenceNumber", FieldKind::Decimal),
                FieldRule::new("margin", FieldKind::Decimal).read_only(),
                FieldRule::new("prorateCost", FieldKind::Decimal).read_only(),
                FieldRule::new("proratePrice", FieldKind::Decimal).read_only(),
                FieldRule::new("extendedProrateCost", FieldKind::Decimal).read_only(),
                FieldRule::new("extendedProratePrice", FieldKind::Decimal).read_only(),
                FieldRule::new("prorateCurrentPeriodFlag", FieldKind::Flag),
                FieldRule::new(
                    "opportunity",
                    FieldKind::Record(<OpportunityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "agreementStatus",
                    FieldKind::Choice(AgreementStatus::VALUES),
                )
                .read_only(),
                FieldRule::new(
                    "invoiceGrouping",
                    FieldKind::Record(<InvoiceGroupingReference as Model>::SCHEMA),
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

impl Record for Addition {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
