// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An invoice grouping, as at `/procurement/invoicegrouping`.

use crate::model::*;

/// An invoice grouping, as at `/procurement/invoicegrouping`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoiceGrouping {
    /// `id`.
    pub id: Option<Id<InvoiceGrouping>>,
    /// `name`. Required.
    pub name: Option<String>,
    /// `customerDescription`. Required.
    pub customer_description: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `showPriceFlag`.
    pub show_price_flag: Option<bool>,
    /// `showSubItemsFlag`.
    pub show_sub_items_flag: Option<bool>,
    /// `groupParentChildAdditionsFlag`.
    pub group_parent_child_additions_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl InvoiceGrouping {
    /// `id`.
    pub const ID: Field<Self, Id<InvoiceGrouping>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `customerDescription`.
    pub const CUSTOMER_DESCRIPTION: Field<Self, String> = Field::new("customerDescription");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `showPriceFlag`.
    pub const SHOW_PRICE_FLAG: Field<Self, bool> = Field::new("showPriceFlag");
    /// `showSubItemsFlag`.
    pub const SHOW_SUB_ITEMS_FLAG: Field<Self, bool> = Field::new("showSubItemsFlag");
    /// `groupParentChildAdditionsFlag`.
    pub const GROUP_PARENT_CHILD_ADDITIONS_FLAG: Field<Self, bool> =
        Field::new("groupParentChildAdditionsFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, customer_description: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            customer_description: Some(customer_description.into()),
            ..Self::default()
        })
    }
}

impl Model for InvoiceGrouping {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "InvoiceGrouping",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text).required(),
                FieldRule::new("customerDescription", FieldKind::Text).required(),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("showPriceFlag", FieldKind::Flag),
                FieldRule::new("showSubItemsFlag", FieldKind::Flag),
                FieldRule::new("groupParentChildAdditionsFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for InvoiceGrouping {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
