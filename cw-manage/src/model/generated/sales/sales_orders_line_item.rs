// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A sales orders line item, as at `/sales/orders/{parentId}/lineitems/`.

use crate::model::*;

/// A sales orders line item, as at `/sales/orders/{parentId}/lineitems/`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SalesOrdersLineItem {
    /// `id`.
    pub id: Option<Id<SalesOrdersLineItem>>,
    /// `purchaseOrderNumber`. At most 100 characters.
    pub purchase_order_number: Option<String>,
    /// `salesOrder`. Required.
    pub sales_order: Option<SalesOrderReference>,
    /// `billStatus`.
    pub bill_status: Option<String>,
    /// `quantity`.
    pub quantity: Option<i32>,
    /// `quantityCancelled`.
    pub quantity_cancelled: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SalesOrdersLineItem {
    /// `id`.
    pub const ID: Field<Self, Id<SalesOrdersLineItem>> = Field::new("id");
    /// `purchaseOrderNumber`.
    pub const PURCHASE_ORDER_NUMBER: Field<Self, String> = Field::new("purchaseOrderNumber");
    /// `salesOrder`.
    pub const SALES_ORDER: Field<Self, SalesOrderReference> = Field::new("salesOrder");
    /// `billStatus`.
    pub const BILL_STATUS: Field<Self, String> = Field::new("billStatus");
    /// `quantity`.
    pub const QUANTITY: Field<Self, i32> = Field::new("quantity");
    /// `quantityCancelled`.
    pub const QUANTITY_CANCELLED: Field<Self, i32> = Field::new("quantityCancelled");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(sales_order: impl Into<SalesOrderReference>) -> New<Self> {
        New::from_required(Self {
            sales_order: Some(sales_order.into()),
            ..Self::default()
        })
    }
}

impl Model for SalesOrdersLineItem {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SalesOrdersLineItem",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("purchaseOrderNumber", FieldKind::Text).max_length(100),
                FieldRule::new(
                    "salesOrder",
                    FieldKind::Record(<SalesOrderReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("billStatus", FieldKind::Text),
                FieldRule::new("quantity", FieldKind::Whole),
                FieldRule::new("quantityCancelled", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SalesOrdersLineItem {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
