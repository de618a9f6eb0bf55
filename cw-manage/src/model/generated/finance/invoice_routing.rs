// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An invoice routing, as at `/finance/invoices/{parentId}/routings`.

use crate::model::*;

/// An invoice routing, as at `/finance/invoices/{parentId}/routings`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoiceRouting {
    /// `id`.
    pub id: Option<Id<InvoiceRouting>>,
    /// `invoice`.
    pub invoice: Option<InvoiceReference>,
    /// `sequenceNumber`.
    pub sequence_number: Option<i32>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `reviewedFlag`.
    pub reviewed_flag: Option<bool>,
    /// `dateReviewedUTC`.
    #[serde(rename = "dateReviewedUTC", default, with = "crate::types::date")]
    pub date_reviewed_utc: Option<DateTime<Utc>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl InvoiceRouting {
    /// `id`.
    pub const ID: Field<Self, Id<InvoiceRouting>> = Field::new("id");
    /// `invoice`.
    pub const INVOICE: Field<Self, InvoiceReference> = Field::new("invoice");
    /// `sequenceNumber`.
    pub const SEQUENCE_NUMBER: Field<Self, i32> = Field::new("sequenceNumber");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `reviewedFlag`.
    pub const REVIEWED_FLAG: Field<Self, bool> = Field::new("reviewedFlag");
    /// `dateReviewedUTC`.
    pub const DATE_REVIEWED_UTC: Field<Self, DateTime<Utc>> = Field::new("dateReviewedUTC");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for InvoiceRouting {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "InvoiceRouting",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "invoice",
                    FieldKind::Record(<InvoiceReference as Model>::SCHEMA),
                ),
                FieldRule::new("sequenceNumber", FieldKind::Whole),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("reviewedFlag", FieldKind::Flag),
                FieldRule::new("dateReviewedUTC", FieldKind::Date),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for InvoiceRouting {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
