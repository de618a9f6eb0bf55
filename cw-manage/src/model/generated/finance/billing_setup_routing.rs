// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A billing setup routing, as at `/finance/billingSetups/{parentId}/routings`.

use crate::model::*;

/// A billing setup routing, as at `/finance/billingSetups/{parentId}/routings`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingSetupRouting {
    /// `id`.
    pub id: Option<Id<BillingSetupRouting>>,
    /// `sequenceNumber`. Required.
    pub sequence_number: Option<i32>,
    /// `invoiceRule`. Required.
    pub invoice_rule: Option<InvoiceRule>,
    /// `routingRule`. Required.
    pub routing_rule: Option<RoutingRule>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BillingSetupRouting {
    /// `id`.
    pub const ID: Field<Self, Id<BillingSetupRouting>> = Field::new("id");
    /// `sequenceNumber`.
    pub const SEQUENCE_NUMBER: Field<Self, i32> = Field::new("sequenceNumber");
    /// `invoiceRule`.
    pub const INVOICE_RULE: Field<Self, InvoiceRule> = Field::new("invoiceRule");
    /// `routingRule`.
    pub const ROUTING_RULE: Field<Self, RoutingRule> = Field::new("routingRule");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        sequence_number: i32,
        invoice_rule: impl Into<InvoiceRule>,
        routing_rule: impl Into<RoutingRule>,
    ) -> New<Self> {
        New::from_required(Self {
            sequence_number: Some(sequence_number),
            invoice_rule: Some(invoice_rule.into()),
            routing_rule: Some(routing_rule.into()),
            ..Self::default()
        })
    }
}

impl Model for BillingSetupRouting {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BillingSetupRouting",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("sequenceNumber", FieldKind::Whole).required(),
                FieldRule::new("invoiceRule", FieldKind::Choice(InvoiceRule::VALUES)).required(),
                FieldRule::new("routingRule", FieldKind::Choice(RoutingRule::VALUES)).required(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for BillingSetupRouting {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
