// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A forecast item, as at `/sales/opportunities/{parentId}/forecast/{id}`.

use crate::model::*;

/// A forecast item, as at `/sales/opportunities/{parentId}/forecast/{id}`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ForecastItem {
    /// `id`.
    pub id: Option<Id<ForecastItem>>,
    /// `forecastDescription`. At most 50 characters.
    pub forecast_description: Option<String>,
    /// `opportunity`. Required.
    pub opportunity: Option<OpportunityReference>,
    /// `quantity`.
    #[serde(default, with = "crate::types::decimal")]
    pub quantity: Option<Decimal>,
    /// `status`. Required.
    pub status: Option<OpportunityStatusReference>,
    /// `catalogItem`.
    pub catalog_item: Option<IvItemReference>,
    /// `productDescription`.
    pub product_description: Option<String>,
    /// `productClass`.
    pub product_class: Option<String>,
    /// `revenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub revenue: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `margin`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin: Option<Decimal>,
    /// `percentage`.
    pub percentage: Option<i32>,
    /// `includeFlag`.
    pub include_flag: Option<bool>,
    /// `quoteWerksDocNo`. At most 20 characters.
    pub quote_werks_doc_no: Option<String>,
    /// `quoteWerksDocName`. At most 255 characters.
    pub quote_werks_doc_name: Option<String>,
    /// `quoteWerksQuantity`.
    pub quote_werks_quantity: Option<i32>,
    /// `forecastType`. Required.
    pub forecast_type: Option<ForecastType>,
    /// `linkFlag`.
    pub link_flag: Option<bool>,
    /// `recurringRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub recurring_revenue: Option<Decimal>,
    /// `recurringCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub recurring_cost: Option<Decimal>,
    /// `recurringDateStart`.
    #[serde(default, with = "crate::types::date")]
    pub recurring_date_start: Option<DateTime<Utc>>,
    /// `recurringDateEnd`.
    #[serde(default, with = "crate::types::date")]
    pub recurring_date_end: Option<DateTime<Utc>>,
    /// `billCycle`.
    pub bill_cycle: Option<BillingCycleReference>,
    /// `cycleBasis`.
    pub cycle_basis: Option<String>,
    /// `cycles`.
    pub cycles: Option<i32>,
    /// `recurringFlag`.
    pub recurring_flag: Option<bool>,
    /// `sequenceNumber`.
    #[serde(default, with = "crate::types::decimal")]
    pub sequence_number: Option<Decimal>,
    /// `subNumber`.
    pub sub_number: Option<i32>,
    /// `taxableFlag`.
    pub taxable_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `bill`.
    pub bill: Option<String>,
    /// `quantityCancelled`.
    #[serde(default, with = "crate::types::decimal")]
    pub quantity_cancelled: Option<Decimal>,
    /// `teStatusID`.
    #[serde(rename = "teStatusID")]
    pub te_status_id: Option<i32>,
    /// `billingLogRecID`.
    #[serde(rename = "billingLogRecID")]
    pub billing_log_rec_id: Option<i32>,
    /// `convertedRecID`.
    #[serde(rename = "convertedRecID")]
    pub converted_rec_id: Option<i32>,
    /// `convertedAGRDetailRecID`.
    #[serde(rename = "convertedAGRDetailRecID")]
    pub converted_agr_detail_rec_id: Option<i32>,
}

impl ForecastItem {
    /// `id`.
    pub const ID: Field<Self, Id<ForecastItem>> = Field::new("id");
    /// `forecastDescription`.
    pub const FORECAST_DESCRIPTION: Field<Self, String> = Field::new("forecastDescription");
    /// `opportunity`.
    pub const OPPORTUNITY: Field<Self, OpportunityReference> = Field::new("opportunity");
    /// `quantity`.
    pub const QUANTITY: Field<Self, Decimal> = Field::new("quantity");
    /// `status`.
    pub const STATUS: Field<Self, OpportunityStatusReference> = Field::new("status");
    /// `catalogItem`.
    pub const CATALOG_ITEM: Field<Self, IvItemReference> = Field::new("catalogItem");
    /// `productDescription`.
    pub const PRODUCT_DESCRIPTION: Field<Self, String> = Field::new("productDescription");
    /// `productClass`.
    pub const PRODUCT_CLASS: Field<Self, String> = Field::new("productClass");
    /// `revenue`.
    pub const REVENUE: Field<Self, Decimal> = Field::new("revenue");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `margin`.
    pub const MARGIN: Field<Self, Decimal> = Field::new("margin");
    /// `percentage`.
    pub const PERCENTAGE: Field<Self, i32> = Field::new("percentage");
    /// `includeFlag`.
    pub const INCLUDE_FLAG: Field<Self, bool> = Field::new("includeFlag");
    /// `quoteWerksDocNo`.
    pub const QUOTE_WERKS_DOC_NO: Field<Self, String> = Field::new("quoteWerksDocNo");
    /// `quoteWerksDocName`.
    pub const QUOTE_WERKS_DOC_NAME: Field<Self, String> = Field::new("quoteWerksDocName");
    /// `quoteWerksQuantity`.
    pub const QUOTE_WERKS_QUANTITY: Field<Self, i32> = Field::new("quoteWerksQuantity");
    /// `forecastType`.
    pub const FORECAST_TYPE: Field<Self, ForecastType> = Field::new("forecastType");
    /// `linkFlag`.
    pub const LINK_FLAG: Field<Self, bool> = Field::new("linkFlag");
    /// `recurringRevenue`.
    pub const RECURRING_REVENUE: Field<Self, Decimal> = Field::new("recurringRevenue");
    /// `recurringCost`.
    pub const RECURRING_COST: Field<Self, Decimal> = Field::new("recurringCost");
    /// `recurringDateStart`.
    pub const RECURRING_DATE_START: Field<Self, DateTime<Utc>> = Field::new("recurringDateStart");
    /// `recurringDateEnd`.
    pub const RECURRING_DATE_END: Field<Self, DateTime<Utc>> = Field::new("recurringDateEnd");
    /// `billCycle`.
    pub const BILL_CYCLE: Field<Self, BillingCycleReference> = Field::new("billCycle");
    /// `cycleBasis`.
    pub const CYCLE_BASIS: Field<Self, String> = Field::new("cycleBasis");
    /// `cycles`.
    pub const CYCLES: Field<Self, i32> = Field::new("cycles");
    /// `recurringFlag`.
    pub const RECURRING_FLAG: Field<Self, bool> = Field::new("recurringFlag");
    /// `sequenceNumber`.
    pub const SEQUENCE_NUMBER: Field<Self, Decimal> = Field::new("sequenceNumber");
    /// `subNumber`.
    pub const SUB_NUMBER: Field<Self, i32> = Field::new("subNumber");
    /// `taxableFlag`.
    pub const TAXABLE_FLAG: Field<Self, bool> = Field::new("taxableFlag");
    /// `bill`.
    pub const BILL: Field<Self, String> = Field::new("bill");
    /// `quantityCancelled`.
    pub const QUANTITY_CANCELLED: Field<Self, Decimal> = Field::new("quantityCancelled");
    /// `teStatusID`.
    pub const TE_STATUS_ID: Field<Self, i32> = Field::new("teStatusID");
    /// `billingLogRecID`.
    pub const BILLING_LOG_REC_ID: Field<Self, i32> = Field::new("billingLogRecID");
    /// `convertedRecID`.
    pub const CONVERTED_REC_ID: Field<Self, i32> = Field::new("convertedRecID");
    /// `convertedAGRDetailRecID`.
    pub const CONVERTED_AGR_DETAIL_REC_ID: Field<Self, i32> = Field::new("convertedAGRDetailRecID");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        opportunity: impl Into<OpportunityReference>,
        status: impl Into<OpportunityStatusReference>,
        forecast_type: impl Into<ForecastType>,
    ) -> New<Self> {
        New::from_required(Self {
            opportunity: Some(opportunity.into()),
            status: Some(status.into()),
            forecast_type: Some(forecast_type.into()),
            ..Self::default()
        })
    }
}

impl Model for ForecastItem {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ForecastItem",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("forecastDescription", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "opportunity",
                    FieldKind::Record(<OpportunityReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("quantity", FieldKind::Decimal),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<OpportunityStatusReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "catalogItem",
                    FieldKind::Record(<IvItemReference as Model>::SCHEMA),
                ),
                FieldRule::new("productDescription", FieldKind::Text),
                FieldRule::new("productClass", FieldKind::Text),
                FieldRule::new("revenue", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("margin", FieldKind::Decimal),
                FieldRule::new("percentage", FieldKind::Whole),
                FieldRule::new("includeFlag", FieldKind::Flag),
                FieldRule::new("quoteWerksDocNo", FieldKind::Text).max_length(20),
                FieldRule::new("quoteWerksDocName", FieldKind::Text).max_length(255),
                FieldRule::new("quoteWerksQuantity", FieldKind::Whole),
                FieldRule::new("forecastType", FieldKind::Choice(ForecastType::VALUES)).required(),
                FieldRule::new("linkFlag", FieldKind::Flag),
                FieldRule::new("recurringRevenue", FieldKind::Decimal),
                FieldRule::new("recurringCost", FieldKind::Decimal),
                FieldRule::new("recurringDateStart", FieldKind::Date),
                FieldRule::new("recurringDateEnd", FieldKind::Date),
                FieldRule::new(
                    "billCycle",
                    FieldKind::Record(<BillingCycleReference as Model>::SCHEMA),
                ),
                FieldRule::new("cycleBasis", FieldKind::Text),
                FieldRule::new("cycles", FieldKind::Whole),
                FieldRule::new("recurringFlag", FieldKind::Flag),
                FieldRule::new("sequenceNumber", FieldKind::Decimal),
                FieldRule::new("subNumber", FieldKind::Whole),
                FieldRule::new("taxableFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("bill", FieldKind::Text),
                FieldRule::new("quantityCancelled", FieldKind::Decimal),
                FieldRule::new("teStatusID", FieldKind::Whole),
                FieldRule::new("billingLogRecID", FieldKind::Whole),
                FieldRule::new("convertedRecID", FieldKind::Whole),
                FieldRule::new("convertedAGRDetailRecID", FieldKind::Whole),
            ],
        };
        &SCHEMA
    };
}

impl Record for ForecastItem {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
