// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A closed invoice.

use crate::model::*;

/// A closed invoice.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClosedInvoice {
    /// `id`.
    pub id: Option<Id<ClosedInvoice>>,
    /// `status`.
    pub status: Option<BillingStatusReference>,
    /// `internalNotes`.
    pub internal_notes: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ClosedInvoice {
    /// `id`.
    pub const ID: Field<Self, Id<ClosedInvoice>> = Field::new("id");
    /// `status`.
    pub const STATUS: Field<Self, BillingStatusReference> = Field::new("status");
    /// `internalNotes`.
    pub const INTERNAL_NOTES: Field<Self, String> = Field::new("internalNotes");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for ClosedInvoice {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ClosedInvoice",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<BillingStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("internalNotes", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ClosedInvoice {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
