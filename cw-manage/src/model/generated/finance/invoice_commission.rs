// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An invoice commission, as at `/finance/invoices/{parentId}/commissions`.

use crate::model::*;

/// An invoice commission, as at `/finance/invoices/{parentId}/commissions`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoiceCommission {
    /// `id`.
    pub id: Option<Id<InvoiceCommission>>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `percent`.
    #[serde(default, with = "crate::types::decimal")]
    pub percent: Option<Decimal>,
    /// `splitPercent`.
    #[serde(default, with = "crate::types::decimal")]
    pub split_percent: Option<Decimal>,
    /// `adjustment`.
    #[serde(default, with = "crate::types::decimal")]
    pub adjustment: Option<Decimal>,
    /// `netAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub net_amount: Option<Decimal>,
    /// `amount`.
    #[serde(default, with = "crate::types::decimal")]
    pub amount: Option<Decimal>,
    /// `invoice`.
    pub invoice: Option<InvoiceReference>,
    /// `opportunity`.
    pub opportunity: Option<OpportunityReference>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `activity`.
    pub activity: Option<ActivityReference>,
    /// `ticket`.
    pub ticket: Option<TicketReference>,
    /// `project`.
    pub project: Option<ProjectReference>,
    /// `salesOrder`.
    pub sales_order: Option<SalesOrderReference>,
    /// `adjustedBy`.
    pub adjusted_by: Option<String>,
    /// `adjustedDate`.
    pub adjusted_date: Option<String>,
    /// `adjustmentReason`.
    pub adjustment_reason: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl InvoiceCommission {
    /// `id`.
    pub const ID: Field<Self, Id<InvoiceCommission>> = Field::new("id");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `percent`.
    pub const PERCENT: Field<Self, Decimal> = Field::new("percent");
    /// `splitPercent`.
    pub const SPLIT_PERCENT: Field<Self, Decimal> = Field::new("splitPercent");
    /// `adjustment`.
    pub const ADJUSTMENT: Field<Self, Decimal> = Field::new("adjustment");
    /// `netAmount`.
    pub const NET_AMOUNT: Field<Self, Decimal> = Field::new("netAmount");
    /// `amount`.
    pub const AMOUNT: Field<Self, Decimal> = Field::new("amount");
    /// `invoice`.
    pub const INVOICE: Field<Self, InvoiceReference> = Field::new("invoice");
    /// `opportunity`.
    pub const OPPORTUNITY: Field<Self, OpportunityReference> = Field::new("opportunity");
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `activity`.
    pub const ACTIVITY: Field<Self, ActivityReference> = Field::new("activity");
    /// `ticket`.
    pub const TICKET: Field<Self, TicketReference> = Field::new("ticket");
    /// `project`.
    pub const PROJECT: Field<Self, ProjectReference> = Field::new("project");
    /// `salesOrder`.
    pub const SALES_ORDER: Field<Self, SalesOrderReference> = Field::new("salesOrder");
    /// `adjustedBy`.
    pub const ADJUSTED_BY: Field<Self, String> = Field::new("adjustedBy");
    /// `adjustedDate`.
    pub const ADJUSTED_DATE: Field<Self, String> = Field::new("adjustedDate");
    /// `adjustmentReason`.
    pub const ADJUSTMENT_REASON: Field<Self, String> = Field::new("adjustmentReason");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for InvoiceCommission {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "InvoiceCommission",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("percent", FieldKind::Decimal),
                FieldRule::new("splitPercent", FieldKind::Decimal),
                FieldRule::new("adjustment", FieldKind::Decimal),
                FieldRule::new("netAmount", FieldKind::Decimal),
                FieldRule::new("amount", FieldKind::Decimal),
                FieldRule::new(
                    "invoice",
                    FieldKind::Record(<InvoiceReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "opportunity",
                    FieldKind::Record(<OpportunityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "agreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "activity",
                    FieldKind::Record(<ActivityReference as Model>::SCHEMA),
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
                    "salesOrder",
                    FieldKind::Record(<SalesOrderReference as Model>::SCHEMA),
                ),
                FieldRule::new("adjustedBy", FieldKind::Text),
                FieldRule::new("adjustedDate", FieldKind::Text),
                FieldRule::new("adjustmentReason", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for InvoiceCommission {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
