// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A forecast, as at `/sales/opportunities/{parentId}/forecast`.

use crate::model::*;

/// A forecast, as at `/sales/opportunities/{parentId}/forecast`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Forecast {
    /// `id`.
    pub id: Option<Id<Forecast>>,
    /// `forecastItems`.
    pub forecast_items: Option<Vec<ForecastItem>>,
    /// `productRevenue`.
    pub product_revenue: Option<ProductRevenueReference>,
    /// `serviceRevenue`.
    pub service_revenue: Option<ServiceRevenueReference>,
    /// `agreementRevenue`.
    pub agreement_revenue: Option<AgreementRevenueReference>,
    /// `timeRevenue`.
    pub time_revenue: Option<TimeRevenueReference>,
    /// `expenseRevenue`.
    pub expense_revenue: Option<ExpenseRevenueReference>,
    /// `forecastRevenueTotals`.
    pub forecast_revenue_totals: Option<ForecastRevenueReference>,
    /// `inclusiveRevenueTotals`.
    pub inclusive_revenue_totals: Option<InclusiveRevenueReference>,
    /// `recurringTotal`.
    #[serde(default, with = "crate::types::decimal")]
    pub recurring_total: Option<Decimal>,
    /// `wonRevenue`.
    pub won_revenue: Option<WonRevenueReference>,
    /// `lostRevenue`.
    pub lost_revenue: Option<LostRevenueReference>,
    /// `openRevenue`.
    pub open_revenue: Option<OpenRevenueReference>,
    /// `otherRevenue1`.
    pub other_revenue1: Option<Other1RevenueReference>,
    /// `otherRevenue2`.
    pub other_revenue2: Option<Other2RevenueReference>,
    /// `salesTaxRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub sales_tax_revenue: Option<Decimal>,
    /// `forecastTotalWithTaxes`.
    #[serde(default, with = "crate::types::decimal")]
    pub forecast_total_with_taxes: Option<Decimal>,
    /// `expectedProbability`.
    pub expected_probability: Option<i32>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `billingTerms`.
    pub billing_terms: Option<BillingTermsReference>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Forecast {
    /// `id`.
    pub const ID: Field<Self, Id<Forecast>> = Field::new("id");
    /// `forecastItems`.
    pub const FORECAST_ITEMS: Field<Self, Vec<ForecastItem>> = Field::new("forecastItems");
    /// `productRevenue`.
    pub const PRODUCT_REVENUE: Field<Self, ProductRevenueReference> = Field::new("productRevenue");
    /// `serviceRevenue`.
    pub const SERVICE_REVENUE: Field<Self, ServiceRevenueReference> = Field::new("serviceRevenue");
    /// `agreementRevenue`.
    pub const AGREEMENT_REVENUE: Field<Self, AgreementRevenueReference> =
        Field::new("agreementRevenue");
    /// `timeRevenue`.
    pub const TIME_REVENUE: Field<Self, TimeRevenueReference> = Field::new("timeRevenue");
    /// `expenseRevenue`.
    pub const EXPENSE_REVENUE: Field<Self, ExpenseRevenueReference> = Field::new("expenseRevenue");
    /// `forecastRevenueTotals`.
    pub const FORECAST_REVENUE_TOTALS: Field<Self, ForecastRevenueReference> =
        Field::new("forecastRevenueTotals");
    /// `inclusiveRevenueTotals`.
    pub const INCLUSIVE_REVENUE_TOTALS: Field<Self, InclusiveRevenueReference> =
        Field::new("inclusiveRevenueTotals");
    /// `recurringTotal`.
    pub const RECURRING_TOTAL: Field<Self, Decimal> = Field::new("recurringTotal");
    /// `wonRevenue`.
    pub const WON_REVENUE: Field<Self, WonRevenueReference> = Field::new("wonRevenue");
    /// `lostRevenue`.
    pub const LOST_REVENUE: Field<Self, LostRevenueReference> = Field::new("lostRevenue");
    /// `openRevenue`.
    pub const OPEN_REVENUE: Field<Self, OpenRevenueReference> = Field::new("openRevenue");
    /// `otherRevenue1`.
    pub const OTHER_REVENUE1: Field<Self, Other1RevenueReference> = Field::new("otherRevenue1");
    /// `otherRevenue2`.
    pub const OTHER_REVENUE2: Field<Self, Other2RevenueReference> = Field::new("otherRevenue2");
    /// `salesTaxRevenue`.
    pub const SALES_TAX_REVENUE: Field<Self, Decimal> = Field::new("salesTaxRevenue");
    /// `forecastTotalWithTaxes`.
    pub const FORECAST_TOTAL_WITH_TAXES: Field<Self, Decimal> =
        Field::new("forecastTotalWithTaxes");
    /// `expectedProbability`.
    pub const EXPECTED_PROBABILITY: Field<Self, i32> = Field::new("expectedProbability");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `billingTerms`.
    pub const BILLING_TERMS: Field<Self, BillingTermsReference> = Field::new("billingTerms");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for Forecast {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Forecast",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "forecastItems",
                    FieldKind::Record(<ForecastItem as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "productRevenue",
                    FieldKind::Record(<ProductRevenueReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceRevenue",
                    FieldKind::Record(<ServiceRevenueReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "agreementRevenue",
                    FieldKind::Record(<AgreementRevenueReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "timeRevenue",
                    FieldKind::Record(<TimeRevenueReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "expenseRevenue",
                    FieldKind::Record(<ExpenseRevenueReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "forecastRevenueTotals",
                    FieldKind::Record(<ForecastRevenueReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "inclusiveRevenueTotals",
                    FieldKind::Record(<InclusiveRevenueReference as Model>::SCHEMA),
                ),
                FieldRule::new("recurringTotal", FieldKind::Decimal),
                FieldRule::new(
                    "wonRevenue",
                    FieldKind::Record(<WonRevenueReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "lostRevenue",
                    FieldKind::Record(<LostRevenueReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "openRevenue",
                    FieldKind::Record(<OpenRevenueReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "otherRevenue1",
                    FieldKind::Record(<Other1RevenueReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "otherRevenue2",
                    FieldKind::Record(<Other2RevenueReference as Model>::SCHEMA),
                ),
                FieldRule::new("salesTaxRevenue", FieldKind::Decimal),
                FieldRule::new("forecastTotalWithTaxes", FieldKind::Decimal),
                FieldRule::new("expectedProbability", FieldKind::Whole),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billingTerms",
                    FieldKind::Record(<BillingTermsReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Forecast {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
