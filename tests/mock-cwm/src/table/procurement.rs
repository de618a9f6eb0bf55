//! The product catalog and its lists.

use super::field::{
    choice, custom_fields, decimal, flag, id, integer, list, long_text, reference as refers, text,
};
use super::{Kind, Preset, RecordType, reference};

/// `/procurement/catalog`.
pub(crate) static CATALOG_ITEM: RecordType = RecordType {
    name: "CatalogItem",
    resource: "catalogItem",
    key: "identifier",
    fields: &[
        id(),
        text("identifier", 75).required(),
        text("description", 60).required(),
        flag("inactiveFlag"),
        refers("subcategory", &reference::PRODUCT_SUBCATEGORY).required(),
        refers("type", &reference::PRODUCT_TYPE).required(),
        choice(
            "productClass",
            &[
                "Agreement",
                "Bundle",
                "Inventory",
                "NonInventory",
                "Service",
            ],
        )
        .preset(Preset::Text("NonInventory")),
        flag("serializedFlag"),
        flag("serializedCostFlag"),
        flag("phaseProductFlag"),
        refers("unitOfMeasure", &reference::UNIT_OF_MEASURE),
        integer("minStockLevel"),
        decimal("price").preset(Preset::Int(0)),
        decimal("cost").preset(Preset::Int(0)),
        choice(
            "priceAttribute",
            &[
                "FixedFee",
                "NotToExceed",
                "OverrideRate",
                "TimeAndMaterials",
            ],
        ),
        flag("taxableFlag"),
        flag("dropShipFlag"),
        flag("specialOrderFlag"),
        text("customerDescription", 6000).required(),
        refers("manufacturer", &reference::MANUFACTURER),
        text("manufacturerPartNumber", 50),
        refers("vendor", &reference::COMPANY),
        text("vendorSku", 50),
        long_text("notes"),
        text("integrationXRef", 50),
        refers("sla", &reference::SLA),
        refers("entityType", &reference::ENTITY_TYPE),
        flag("recurringFlag"),
        decimal("recurringRevenue"),
        decimal("recurringCost"),
        flag("recurringOneTimeFlag"),
        refers("recurringBillCycle", &reference::BILLING_CYCLE),
        choice("recurringCycleType", &["ContractYear", "CalendarYear"]),
        flag("calculatedPriceFlag"),
        flag("calculatedCostFlag"),
        refers("category", &reference::PRODUCT_CATEGORY),
        decimal("calculatedPrice")
            .read_only()
            .preset(Preset::Int(0)),
        decimal("calculatedCost").read_only().preset(Preset::Int(0)),
        choice(
            "billableOption",
            &["Billable", "DoNotBill", "NoCharge", "NoDefault"],
        ),
        long_text("connectWiseID").read_only(),
        refers("agreementType", &reference::AGREEMENT_TYPE),
        decimal("markupPercentage"),
        flag("markupFlag"),
        flag("autoUpdateUnitCostFlag"),
        flag("autoUpdateUnitPriceFlag"),
        custom_fields(),
    ],
};

/// `/procurement/types`.
pub(crate) static TYPE: RecordType = RecordType {
    name: "ProductType",
    resource: "productType",
    key: "name",
    fields: &[
        id(),
        text("name", 50).required(),
        flag("inactiveFlag"),
        choice(
            "typeXref",
            &[
                "InventoryPart",
                "NonInventoryPart",
                "OtherCharge",
                "Service",
            ],
        )
        .preset(Preset::Text("NonInventoryPart")),
        flag("defaultFlag"),
    ],
};

/// `/procurement/categories`.
pub(crate) static CATEGORY: RecordType = RecordType {
    name: "Category",
    resource: "category",
    key: "name",
    fields: &[
        id(),
        text("name", 50).required(),
        flag("inactiveFlag"),
        text("priceLevelXref", 10),
        text("integrationXref", 50),
        list("locationIds", &Kind::Integer),
        flag("defaultFlag"),
        flag("addAllLocations"),
        flag("removeAllLocations"),
    ],
};

/// `/procurement/subcategories`.
pub(crate) static SUBCATEGORY: RecordType = RecordType {
    name: "SubCategory",
    resource: "subCategory",
    key: "name",
    fields: &[
        id(),
        text("name", 50).required(),
        flag("inactiveFlag"),
        text("integrationXref", 50),
        flag("defaultFlag"),
        refers("category", &reference::PRODUCT_CATEGORY).required(),
    ],
};
