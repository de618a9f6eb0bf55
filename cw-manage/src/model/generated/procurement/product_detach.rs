// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A product detach.

use crate::model::*;

/// A product detach.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProductDetach {
    /// `removeFromTicket`.
    pub remove_from_ticket: Option<bool>,
    /// `removeFromInvoice`.
    pub remove_from_invoice: Option<bool>,
    /// `removeFromOpportunity`.
    pub remove_from_opportunity: Option<bool>,
    /// `removeFromSalesOrder`.
    pub remove_from_sales_order: Option<bool>,
    /// `removeFromProject`.
    pub remove_from_project: Option<bool>,
}

impl ProductDetach {
    /// `removeFromTicket`.
    pub const REMOVE_FROM_TICKET: Field<Self, bool> = Field::new("removeFromTicket");
    /// `removeFromInvoice`.
    pub const REMOVE_FROM_INVOICE: Field<Self, bool> = Field::new("removeFromInvoice");
    /// `removeFromOpportunity`.
    pub const REMOVE_FROM_OPPORTUNITY: Field<Self, bool> = Field::new("removeFromOpportunity");
    /// `removeFromSalesOrder`.
    pub const REMOVE_FROM_SALES_ORDER: Field<Self, bool> = Field::new("removeFromSalesOrder");
    /// `removeFromProject`.
    pub const REMOVE_FROM_PROJECT: Field<Self, bool> = Field::new("removeFromProject");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for ProductDetach {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProductDetach",
            fields: &[
                FieldRule::new("removeFromTicket", FieldKind::Flag),
                FieldRule::new("removeFromInvoice", FieldKind::Flag),
                FieldRule::new("removeFromOpportunity", FieldKind::Flag),
                FieldRule::new("removeFromSalesOrder", FieldKind::Flag),
                FieldRule::new("removeFromProject", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}
