// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A procurement setting, as at `/procurement/settings`.

use crate::model::*;

/// A procurement setting, as at `/procurement/settings`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProcurementSetting {
    /// `id`.
    pub id: Option<Id<ProcurementSetting>>,
    /// `startingPurchaseOrderNum`. Required.
    pub starting_purchase_order_num: Option<i32>,
    /// `purchaseOrderPrefix`. At most 5 characters.
    pub purchase_order_prefix: Option<String>,
    /// `purchaseOrderSuffix`. At most 5 characters.
    pub purchase_order_suffix: Option<String>,
    /// `prefixSuffixType`.
    pub prefix_suffix_type: Option<PrefixSuffixType>,
    /// `disableCostUpdatesFlag`.
    pub disable_cost_updates_flag: Option<bool>,
    /// `disableNegativeInventoryFlag`.
    pub disable_negative_inventory_flag: Option<bool>,
    /// `costingMethod`. Required.
    pub costing_method: Option<CostingMethod>,
    /// `autoClosePurchaseOrderFlag`.
    pub auto_close_purchase_order_flag: Option<bool>,
    /// `autoClosePurchaseOrderItemFlag`.
    pub auto_close_purchase_order_item_flag: Option<bool>,
    /// `autoApprovePurchaseOrderFlag`.
    pub auto_approve_purchase_order_flag: Option<bool>,
    /// `taxPurchaseOrderFlag`.
    pub tax_purchase_order_flag: Option<bool>,
    /// `taxFreightFlag`.
    pub tax_freight_flag: Option<bool>,
    /// `useVendorTaxCodeFlag`.
    pub use_vendor_tax_code_flag: Option<bool>,
    /// `numDecimalPlaces`.
    pub num_decimal_places: Option<i32>,
    /// `disableAutoPickFlag`.
    pub disable_auto_pick_flag: Option<bool>,
    /// `defaultProductTaxableFlag`.
    pub default_product_taxable_flag: Option<bool>,
    /// `eoriNumber`. At most 50 characters.
    pub eori_number: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `notificationForChangesInShippingInfoFlag`.
    pub notification_for_changes_in_shipping_info_flag: Option<bool>,
    /// `shippingInfoNotificationEmail`. At most 250 characters.
    pub shipping_info_notification_email: Option<String>,
}

impl ProcurementSetting {
    /// `id`.
    pub const ID: Field<Self, Id<ProcurementSetting>> = Field::new("id");
    /// `startingPurchaseOrderNum`.
    pub const STARTING_PURCHASE_ORDER_NUM: Field<Self, i32> =
        Field::new("startingPurchaseOrderNum");
    /// `purchaseOrderPrefix`.
    pub const PURCHASE_ORDER_PREFIX: Field<Self, String> = Field::new("purchaseOrderPrefix");
    /// `purchaseOrderSuffix`.
    pub const PURCHASE_ORDER_SUFFIX: Field<Self, String> = Field::new("purchaseOrderSuffix");
    /// `prefixSuffixType`.
    pub const PREFIX_SUFFIX_TYPE: Field<Self, PrefixSuffixType> = Field::new("prefixSuffixType");
    /// `disableCostUpdatesFlag`.
    pub const DISABLE_COST_UPDATES_FLAG: Field<Self, bool> = Field::new("disableCostUpdatesFlag");
    /// `disableNegativeInventoryFlag`.
    pub const DISABLE_NEGATIVE_INVENTORY_FLAG: Field<Self, bool> =
        Field::new("disableNegativeInventoryFlag");
    /// `costingMethod`.
    pub const COSTING_METHOD: Field<Self, CostingMethod> = Field::new("costingMethod");
    /// `autoClosePurchaseOrderFlag`.
    pub const AUTO_CLOSE_PURCHASE_ORDER_FLAG: Field<Self, bool> =
        Field::new("autoClosePurchaseOrderFlag");
    /// `autoClosePurchaseOrderItemFlag`.
    pub const AUTO_CLOSE_PURCHASE_ORDER_ITEM_FLAG: Field<Self, bool> =
        Field::new("autoClosePurchaseOrderItemFlag");
    /// `autoApprovePurchaseOrderFlag`.
    pub const AUTO_APPROVE_PURCHASE_ORDER_FLAG: Field<Self, bool> =
        Field::new("autoApprovePurchaseOrderFlag");
    /// `taxPurchaseOrderFlag`.
    pub const TAX_PURCHASE_ORDER_FLAG: Field<Self, bool> = Field::new("taxPurchaseOrderFlag");
    /// `taxFreightFlag`.
    pub const TAX_FREIGHT_FLAG: Field<Self, bool> = Field::new("taxFreightFlag");
    /// `useVendorTaxCodeFlag`.
    pub const USE_VENDOR_TAX_CODE_FLAG: Field<Self, bool> = Field::new("useVendorTaxCodeFlag");
    /// `numDecimalPlaces`.
    pub const NUM_DECIMAL_PLACES: Field<Self, i32> = Field::new("numDecimalPlaces");
    /// `disableAutoPickFlag`.
    pub const DISABLE_AUTO_PICK_FLAG: Field<Self, bool> = Field::new("disableAutoPickFlag");
    /// `defaultProductTaxableFlag`.
    pub const DEFAULT_PRODUCT_TAXABLE_FLAG: Field<Self, bool> =
        Field::new("defaultProductTaxableFlag");
    /// `eoriNumber`.
    pub const EORI_NUMBER: Field<Self, String> = Field::new("eoriNumber");
    /// `notificationForChangesInShippingInfoFlag`.
    pub const NOTIFICATION_FOR_CHANGES_IN_SHIPPING_INFO_FLAG: Field<Self, bool> =
        Field::new("notificationForChangesInShippingInfoFlag");
    /// `shippingInfoNotificationEmail`.
    pub const SHIPPING_INFO_NOTIFICATION_EMAIL: Field<Self, String> =
        Field::new("shippingInfoNotificationEmail");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        starting_purchase_order_num: i32,
        costing_method: impl Into<CostingMethod>,
    ) -> New<Self> {
        New::from_required(Self {
            starting_purchase_order_num: Some(starting_purchase_order_num),
            costing_method: Some(costing_method.into()),
            ..Self::default()
        })
    }
}

impl Model for ProcurementSetting {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProcurementSetting",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("startingPurchaseOrderNum", FieldKind::Whole).required(),
                FieldRule::new("purchaseOrderPrefix", FieldKind::Text).max_length(5),
                FieldRule::new("purchaseOrderSuffix", FieldKind::Text).max_length(5),
                FieldRule::new(
                    "prefixSuffixType",
                    FieldKind::Choice(PrefixSuffixType::VALUES),
                ),
                FieldRule::new("disableCostUpdatesFlag", FieldKind::Flag),
                FieldRule::new("disableNegativeInventoryFlag", FieldKind::Flag),
                FieldRule::new("costingMethod", FieldKind::Choice(CostingMethod::VALUES))
                    .required(),
                FieldRule::new("autoClosePurchaseOrderFlag", FieldKind::Flag),
                FieldRule::new("autoClosePurchaseOrderItemFlag", FieldKind::Flag),
                FieldRule::new("autoApprovePurchaseOrderFlag", FieldKind::Flag),
                FieldRule::new("taxPurchaseOrderFlag", FieldKind::Flag),
                FieldRule::new("taxFreightFlag", FieldKind::Flag),
                FieldRule::new("useVendorTaxCodeFlag", FieldKind::Flag),
                FieldRule::new("numDecimalPlaces", FieldKind::Whole),
                FieldRule::new("disableAutoPickFlag", FieldKind::Flag),
                FieldRule::new("defaultProductTaxableFlag", FieldKind::Flag),
                FieldRule::new("eoriNumber", FieldKind::Text).max_length(50),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("notificationForChangesInShippingInfoFlag", FieldKind::Flag),
                FieldRule::new("shippingInfoNotificationEmail", FieldKind::Text).max_length(250),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProcurementSetting {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
