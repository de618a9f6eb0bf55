// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! `/procurement`: the product catalog, purchasing and inventory.

use crate::api::generated_uses::*;

section! {
    /// `/procurement`: the product catalog, purchasing and inventory.
    Section, procurement
}

resource! {
    /// `/procurement/adjustments`: adjustments.
    Adjustments: model::ProcurementAdjustment, by_id {
        Listable LIST = get "/procurement/adjustments";
        Creatable CREATE = post "/procurement/adjustments";
        Countable COUNT = get "/procurement/adjustments/count";
        Deletable DELETE = delete "/procurement/adjustments/{id}";
        Gettable GET = get "/procurement/adjustments/{id}";
        Patchable PATCH = patch "/procurement/adjustments/{id}";
        Replaceable REPLACE = put "/procurement/adjustments/{id}";
    } {
    }
}

resource! {
    /// `/procurement/adjustments/types`: types.
    AdjustmentsTypes: model::AdjustmentType, by_id {
        Listable LIST = get "/procurement/adjustments/types";
        Creatable CREATE = post "/procurement/adjustments/types";
        Countable COUNT = get "/procurement/adjustments/types/count";
        Deletable DELETE = delete "/procurement/adjustments/types/{id}";
        Gettable GET = get "/procurement/adjustments/types/{id}";
        Patchable PATCH = patch "/procurement/adjustments/types/{id}";
        Replaceable REPLACE = put "/procurement/adjustments/types/{id}";
    } {
    }
}

resource! {
    /// `/procurement/adjustments/types/info`: short records, which need fewer rights.
    AdjustmentsTypesInfo: model::AdjustmentTypeInfo, by_id {
        Listable LIST = get "/procurement/adjustments/types/info";
        Countable COUNT = get "/procurement/adjustments/types/info/count";
        Gettable GET = get "/procurement/adjustments/types/{id}/info";
    } {
    }
}

resource! {
    /// `/procurement/adjustments/types/{id}/usages`: uses.
    AdjustmentsTypesUsages: model::Usage, by_id {
        Listable LIST = get "/procurement/adjustments/types/{id}/usages";
    } {
    }
}

resource! {
    /// `/procurement/adjustments/types/{id}/usages/list`: uses in full.
    AdjustmentsTypesUsagesList: model::Usage, by_id {
        Listable LIST = get "/procurement/adjustments/types/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/procurement/adjustments/{parentId}/details`: details.
    AdjustmentsDetails: model::AdjustmentDetail, by_id {
        Listable LIST = get "/procurement/adjustments/{parentId}/details";
        Creatable CREATE = post "/procurement/adjustments/{parentId}/details";
        Countable COUNT = get "/procurement/adjustments/{parentId}/details/count";
        Deletable DELETE = delete "/procurement/adjustments/{parentId}/details/{id}";
        Gettable GET = get "/procurement/adjustments/{parentId}/details/{id}";
    } {
    }
}

resource! {
    /// `/procurement/catalog`: catalog.
    ///
    /// The security role needs Procurement > Product Catalog.
    Catalog: model::CatalogItem, by_id {
        Listable LIST = get "/procurement/catalog";
        Creatable CREATE = post "/procurement/catalog";
        Countable COUNT = get "/procurement/catalog/count";
        Deletable DELETE = delete "/procurement/catalog/{id}";
        Gettable GET = get "/procurement/catalog/{id}";
        Patchable PATCH = patch "/procurement/catalog/{id}";
        Replaceable REPLACE = put "/procurement/catalog/{id}";
    } {
        COPY = post "/procurement/catalog/{id}/copy";
        PRICING = post_that_reads "/procurement/catalog/{id}/pricing";
    }
}

resource! {
    /// `/procurement/catalog/info`: short records, which need fewer rights.
    ///
    /// The security role needs Procurement > Product Catalog.
    CatalogInfo: model::CatalogItemInfo, by_id {
        Listable LIST = get "/procurement/catalog/info";
        Countable COUNT = get "/procurement/catalog/info/count";
        Gettable GET = get "/procurement/catalog/{id}/info";
    } {
    }
}

resource! {
    /// `/procurement/catalog/vendors`: vendors.
    ///
    /// The security role needs Procurement > Product Catalog.
    CatalogVendors: model::CatalogVendors, by_id {
        Creatable CREATE = post "/procurement/catalog/vendors";
    } {
        ROWS = get "/procurement/catalog/vendors/{parentId}";
    }
}

resource! {
    /// `/procurement/catalog/{catalogItemIdentifier}`: what stands at one value.
    ///
    /// The security role needs Procurement > Product Catalog.
    CatalogCatalogItemIdentifier: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/procurement/catalog/{catalogItemIdentifier}/quantityOnHand`: quantity on hand.
    ///
    /// The security role needs Procurement > Product Catalog.
    CatalogCatalogItemIdentifierQuantityOnHand: model::Count, by_page {
        Gettable GET = get "/procurement/catalog/{catalogItemIdentifier}/quantityOnHand";
    } {
    }
}

resource! {
    /// `/procurement/catalog/{parentId}/components`: components.
    ///
    /// The security role needs Procurement > Product Catalog.
    CatalogComponents: model::CatalogComponent, by_id {
        Listable LIST = get "/procurement/catalog/{parentId}/components";
        Creatable CREATE = post "/procurement/catalog/{parentId}/components";
        Countable COUNT = get "/procurement/catalog/{parentId}/components/count";
        Deletable DELETE = delete "/procurement/catalog/{parentId}/components/{id}";
        Gettable GET = get "/procurement/catalog/{parentId}/components/{id}";
        Patchable PATCH = patch "/procurement/catalog/{parentId}/components/{id}";
        Replaceable REPLACE = put "/procurement/catalog/{parentId}/components/{id}";
    } {
    }
}

resource! {
    /// `/procurement/catalog/{parentId}/inventory`: inventory.
    ///
    /// The security role needs Procurement > Product Catalog.
    CatalogInventory: model::CatalogInventory, by_id {
        Listable LIST = get "/procurement/catalog/{parentId}/inventory";
        Countable COUNT = get "/procurement/catalog/{parentId}/inventory/count";
        Gettable GET = get "/procurement/catalog/{parentId}/inventory/{id}";
    } {
    }
}

resource! {
    /// `/procurement/catalog/{parentId}/minimumStockByWarehouse`: minimum stock by warehouse.
    ///
    /// The security role needs Procurement > Product Catalog.
    CatalogMinimumStockByWarehouse: model::MinimumStockByWarehouse, by_id {
        Listable LIST = get "/procurement/catalog/{parentId}/minimumStockByWarehouse";
        Creatable CREATE = post "/procurement/catalog/{parentId}/minimumStockByWarehouse";
        Countable COUNT = get "/procurement/catalog/{parentId}/minimumStockByWarehouse/count";
        Deletable DELETE = delete "/procurement/catalog/{parentId}/minimumStockByWarehouse/{id}";
        Gettable GET = get "/procurement/catalog/{parentId}/minimumStockByWarehouse/{id}";
        Patchable PATCH = patch "/procurement/catalog/{parentId}/minimumStockByWarehouse/{id}";
        Replaceable REPLACE = put "/procurement/catalog/{parentId}/minimumStockByWarehouse/{id}";
    } {
    }
}

resource! {
    /// `/procurement/catalog/{parentId}/vendors`: vendors.
    ///
    /// The security role needs Procurement > Product Catalog.
    CatalogVendorsPath: model::CatalogVendors, by_id {
        Deletable DELETE = delete "/procurement/catalog/{parentId}/vendors/{id}";
        Patchable PATCH = patch "/procurement/catalog/{parentId}/vendors/{id}";
        Replaceable REPLACE = put "/procurement/catalog/{parentId}/vendors/{id}";
    } {
    }
}

resource! {
    /// `/procurement/categories`: categories.
    Categories: model::Category, by_id {
        Listable LIST = get "/procurement/categories";
        Creatable CREATE = post "/procurement/categories";
        Countable COUNT = get "/procurement/categories/count";
        Deletable DELETE = delete "/procurement/categories/{id}";
        Gettable GET = get "/procurement/categories/{id}";
        Patchable PATCH = patch "/procurement/categories/{id}";
        Replaceable REPLACE = put "/procurement/categories/{id}";
    } {
    }
}

resource! {
    /// `/procurement/categories/info`: short records, which need fewer rights.
    CategoriesInfo: model::CategoryInfo, by_id {
        Listable LIST = get "/procurement/categories/info";
        Countable COUNT = get "/procurement/categories/info/count";
        Gettable GET = get "/procurement/categories/{id}/info";
    } {
    }
}

resource! {
    /// `/procurement/categories/{parentId}/subcategories`: subcategories.
    CategoriesSubcategories: model::LegacySubCategory, by_id {
        Listable LIST = get "/procurement/categories/{parentId}/subcategories/";
        Creatable CREATE = post "/procurement/categories/{parentId}/subcategories/";
        Countable COUNT = get "/procurement/categories/{parentId}/subcategories/count";
        Deletable DELETE = delete "/procurement/categories/{parentId}/subcategories/{id}";
        Gettable GET = get "/procurement/categories/{parentId}/subcategories/{id}";
        Patchable PATCH = patch "/procurement/categories/{parentId}/subcategories/{id}";
        Replaceable REPLACE = put "/procurement/categories/{parentId}/subcategories/{id}";
    } {
    }
}

resource! {
    /// `/procurement/categories/{parentId}/subcategories/info`: short records, which need fewer rights.
    CategoriesSubcategoriesInfo: model::LegacySubCategoryInfo, by_id {
        Listable LIST = get "/procurement/categories/{parentId}/subcategories/info";
        Countable COUNT = get "/procurement/categories/{parentId}/subcategories/info/count";
        Gettable GET = get "/procurement/categories/{parentId}/subcategories/{id}/info";
    } {
    }
}

resource! {
    /// `/procurement/changeorder`: changeorder.
    Changeorder: model::ChangeOrder, by_id {
        Listable LIST = get "/procurement/changeorder";
        Creatable CREATE = post "/procurement/changeorder";
        Deletable DELETE = delete "/procurement/changeorder/{id}";
        Patchable PATCH = patch "/procurement/changeorder/{id}";
    } {
    }
}

resource! {
    /// `/procurement/changeorders`: changeorders.
    Changeorders: crate::model::Untyped, by_page {
        Countable COUNT = get "/procurement/changeorders/count";
    } {
    }
}

resource! {
    /// `/procurement/directionalSyncs`: directional syncs.
    DirectionalSyncs: model::DirectionalSync, by_id {
        Listable LIST = get "/procurement/directionalSyncs";
        Creatable CREATE = post "/procurement/directionalSyncs";
        Countable COUNT = get "/procurement/directionalSyncs/count";
        Deletable DELETE = delete "/procurement/directionalSyncs/{id}";
        Gettable GET = get "/procurement/directionalSyncs/{id}";
        Patchable PATCH = patch "/procurement/directionalSyncs/{id}";
        Replaceable REPLACE = put "/procurement/directionalSyncs/{id}";
    } {
    }
}

resource! {
    /// `/procurement/invoicegrouping`: invoicegrouping.
    Invoicegrouping: model::InvoiceGrouping, by_id {
        Listable LIST = get "/procurement/invoicegrouping";
        Countable COUNT = get "/procurement/invoicegrouping/count";
        Deletable DELETE = delete "/procurement/invoicegrouping/{id}";
        Gettable GET = get "/procurement/invoicegrouping/{id}";
        Patchable PATCH = patch "/procurement/invoicegrouping/{id}";
        Replaceable REPLACE = put "/procurement/invoicegrouping/{id}";
    } {
        CREATE_AT_COUNT = post "/procurement/invoicegrouping/count";
    }
}

resource! {
    /// `/procurement/invoicegrouping/{id}/usages`: uses.
    InvoicegroupingUsages: model::Usage, by_id {
        Listable LIST = get "/procurement/invoicegrouping/{id}/usages";
    } {
    }
}

resource! {
    /// `/procurement/invoicegrouping/{id}/usages/list`: uses in full.
    InvoicegroupingUsagesList: model::Usage, by_id {
        Listable LIST = get "/procurement/invoicegrouping/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/procurement/manufacturers`: manufacturers.
    Manufacturers: model::Manufacturer, by_id {
        Listable LIST = get "/procurement/manufacturers";
        Creatable CREATE = post "/procurement/manufacturers";
        Countable COUNT = get "/procurement/manufacturers/count";
        Deletable DELETE = delete "/procurement/manufacturers/{id}";
        Gettable GET = get "/procurement/manufacturers/{id}";
        Patchable PATCH = patch "/procurement/manufacturers/{id}";
        Replaceable REPLACE = put "/procurement/manufacturers/{id}";
    } {
    }
}

resource! {
    /// `/procurement/manufacturers/count/info`: short records, which need fewer rights.
    ManufacturersCountInfo: model::Count, by_page {
        Gettable GET = get "/procurement/manufacturers/count/info";
    } {
    }
}

resource! {
    /// `/procurement/manufacturers/info`: short records, which need fewer rights.
    ManufacturersInfo: model::ManufacturerInfo, by_id {
        Listable LIST = get "/procurement/manufacturers/info";
        Gettable GET = get "/procurement/manufacturers/{id}/info";
    } {
    }
}

resource! {
    /// `/procurement/onhandserialnumbers`: onhandserialnumbers.
    Onhandserialnumbers: model::OnHandSerialNumber, by_id {
        Listable LIST = get "/procurement/onhandserialnumbers";
        Countable COUNT = get "/procurement/onhandserialnumbers/count";
        Gettable GET = get "/procurement/onhandserialnumbers/{id}";
    } {
    }
}

resource! {
    /// `/procurement/pricingschedules`: pricingschedules.
    Pricingschedules: model::PricingSchedule, by_id {
        Listable LIST = get "/procurement/pricingschedules";
        Creatable CREATE = post "/procurement/pricingschedules";
        Countable COUNT = get "/procurement/pricingschedules/count";
        Deletable DELETE = delete "/procurement/pricingschedules/{id}";
        Gettable GET = get "/procurement/pricingschedules/{id}";
        Patchable PATCH = patch "/procurement/pricingschedules/{id}";
        Replaceable REPLACE = put "/procurement/pricingschedules/{id}";
    } {
    }
}

resource! {
    /// `/procurement/pricingschedules/{grandparentId}/details`: details.
    PricingschedulesDetails: model::PricingDetail, by_id {
        Listable LIST = get "/procurement/pricingschedules/{parentId}/details";
        Creatable CREATE = post "/procurement/pricingschedules/{parentId}/details";
        Countable COUNT = get "/procurement/pricingschedules/{parentId}/details/count";
        Deletable DELETE = delete "/procurement/pricingschedules/{parentId}/details/{id}";
        Gettable GET = get "/procurement/pricingschedules/{parentId}/details/{id}";
        Patchable PATCH = patch "/procurement/pricingschedules/{parentId}/details/{id}";
        Replaceable REPLACE = put "/procurement/pricingschedules/{parentId}/details/{id}";
    } {
    }
}

resource! {
    /// `/procurement/pricingschedules/{grandparentId}/details/{parentId}/breaks`: breaks.
    PricingschedulesDetailsBreaks: model::PricingBreak, by_id {
        Listable LIST = get "/procurement/pricingschedules/{grandparentId}/details/{parentId}/breaks";
        Creatable CREATE = post "/procurement/pricingschedules/{grandparentId}/details/{parentId}/breaks";
        Countable COUNT = get "/procurement/pricingschedules/{grandparentId}/details/{parentId}/breaks/count";
        Deletable DELETE = delete "/procurement/pricingschedules/{grandparentId}/details/{parentId}/breaks/{id}";
        Gettable GET = get "/procurement/pricingschedules/{grandparentId}/details/{parentId}/breaks/{id}";
        Patchable PATCH = patch "/procurement/pricingschedules/{grandparentId}/details/{parentId}/breaks/{id}";
        Replaceable REPLACE = put "/procurement/pricingschedules/{grandparentId}/details/{parentId}/breaks/{id}";
    } {
    }
}

resource! {
    /// `/procurement/products`: products.
    Products: model::ProductItem, by_id {
        Listable LIST = get "/procurement/products";
        Creatable CREATE = post "/procurement/products";
        Countable COUNT = get "/procurement/products/count";
        Deletable DELETE = delete "/procurement/products/{id}";
        Gettable GET = get "/procurement/products/{id}";
        Patchable PATCH = patch "/procurement/products/{id}";
        Replaceable REPLACE = put "/procurement/products/{id}";
    } {
        DETACH = post "/procurement/products/{id}/detach";
    }
}

resource! {
    /// `/procurement/products/{parentId}/components`: components.
    ProductsComponents: model::ProductComponent, by_id {
        Listable LIST = get "/procurement/products/{parentId}/components";
        Countable COUNT = get "/procurement/products/{parentId}/components/count";
        Deletable DELETE = delete "/procurement/products/{parentId}/components/{id}";
    } {
        CREATE_ROWS = post "/procurement/products/{parentId}/components";
        ROWS = get "/procurement/products/{parentId}/components/{id}";
        PATCH_ROWS = patch "/procurement/products/{parentId}/components/{id}";
        REPLACE_ROWS = put "/procurement/products/{parentId}/components/{id}";
    }
}

resource! {
    /// `/procurement/products/{parentId}/pickingShippingDetails`: picking shipping details.
    ProductsPickingShippingDetails: model::ProductPickingShippingDetail, by_id {
        Listable LIST = get "/procurement/products/{parentId}/pickingShippingDetails";
        Countable COUNT = get "/procurement/products/{parentId}/pickingShippingDetails/count";
        Deletable DELETE = delete "/procurement/products/{parentId}/pickingShippingDetails/{id}";
    } {
        CREATE_ROWS = post "/procurement/products/{parentId}/pickingShippingDetails";
        ROWS = get "/procurement/products/{parentId}/pickingShippingDetails/{id}";
        PATCH_ROWS = patch "/procurement/products/{parentId}/pickingShippingDetails/{id}";
        REPLACE_ROWS = put "/procurement/products/{parentId}/pickingShippingDetails/{id}";
    }
}

resource! {
    /// `/procurement/purchaseorders`: purchaseorders.
    Purchaseorders: model::PurchaseOrder, by_id {
        Listable LIST = get "/procurement/purchaseorders";
        Creatable CREATE = post "/procurement/purchaseorders";
        Countable COUNT = get "/procurement/purchaseorders/count";
        Deletable DELETE = delete "/procurement/purchaseorders/{id}";
        Gettable GET = get "/procurement/purchaseorders/{id}";
        Patchable PATCH = patch "/procurement/purchaseorders/{id}";
        Replaceable REPLACE = put "/procurement/purchaseorders/{id}";
    } {
        COPY = post "/procurement/purchaseorders/{id}/copy";
        REBATCH = post "/procurement/purchaseorders/{id}/rebatch";
        UNBATCH = post "/procurement/purchaseorders/{id}/unbatch";
    }
}

resource! {
    /// `/procurement/purchaseorders/info`: short records, which need fewer rights.
    PurchaseordersInfo: model::PurchaseOrderInfo, by_id {
        Listable LIST = get "/procurement/purchaseorders/info";
        Countable COUNT = get "/procurement/purchaseorders/info/count";
        Gettable GET = get "/procurement/purchaseorders/{id}/info";
    } {
    }
}

resource! {
    /// `/procurement/purchaseorders/{parentId}/lineitems`: lineitems.
    PurchaseordersLineitems: model::PurchaseOrderLineItem, by_id {
        Listable LIST = get "/procurement/purchaseorders/{parentId}/lineitems";
        Creatable CREATE = post "/procurement/purchaseorders/{parentId}/lineitems";
        Countable COUNT = get "/procurement/purchaseorders/{parentId}/lineitems/count";
        Gettable GET = get "/procurement/purchaseorders/{parentId}/lineitems/{id}";
        Patchable PATCH = patch "/procurement/purchaseorders/{parentId}/lineitems/{id}";
        Replaceable REPLACE = put "/procurement/purchaseorders/{parentId}/lineitems/{id}";
    } {
        DELETE_ALL = delete "/procurement/purchaseorders/{parentId}/lineitems";
    }
}

resource! {
    /// `/procurement/purchaseorders/{parentId}/lineitems/bulk`: many at once.
    PurchaseordersLineitemsBulk: model::BulkResult, by_page {
    } {
        DELETE_MANY = delete "/procurement/purchaseorders/{parentId}/lineitems/bulk";
        CREATE_MANY = post "/procurement/purchaseorders/{parentId}/lineitems/bulk";
        REPLACE_MANY = put "/procurement/purchaseorders/{parentId}/lineitems/bulk";
    }
}

resource! {
    /// `/procurement/purchaseorders/{parentId}/notes`: notes.
    PurchaseordersNotes: model::PurchaseOrderNote, by_id {
        Listable LIST = get "/procurement/purchaseorders/{parentId}/notes";
        Creatable CREATE = post "/procurement/purchaseorders/{parentId}/notes";
        Countable COUNT = get "/procurement/purchaseorders/{parentId}/notes/count";
        Deletable DELETE = delete "/procurement/purchaseorders/{parentId}/notes/{id}";
        Gettable GET = get "/procurement/purchaseorders/{parentId}/notes/{id}";
        Patchable PATCH = patch "/procurement/purchaseorders/{parentId}/notes/{id}";
        Replaceable REPLACE = put "/procurement/purchaseorders/{parentId}/notes/{id}";
    } {
    }
}

resource! {
    /// `/procurement/purchaseorders/{id}/quickAccess`: figures by tab.
    PurchaseordersQuickAccess: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/procurement/purchaseorders/{id}/quickAccess/count`: count.
    PurchaseordersQuickAccessCount: crate::model::Untyped, by_page {
    } {
        READ = get "/procurement/purchaseorders/{id}/quickAccess/count";
    }
}

resource! {
    /// `/procurement/purchaseorderstatuses`: purchaseorderstatuses.
    Purchaseorderstatuses: model::PurchaseOrderStatus, by_id {
        Listable LIST = get "/procurement/purchaseorderstatuses";
        Creatable CREATE = post "/procurement/purchaseorderstatuses";
        Countable COUNT = get "/procurement/purchaseorderstatuses/count";
        Deletable DELETE = delete "/procurement/purchaseorderstatuses/{id}";
        Gettable GET = get "/procurement/purchaseorderstatuses/{id}";
        Patchable PATCH = patch "/procurement/purchaseorderstatuses/{id}";
        Replaceable REPLACE = put "/procurement/purchaseorderstatuses/{id}";
    } {
    }
}

resource! {
    /// `/procurement/purchaseorderstatuses/Info`: short records, which need fewer rights.
    PurchaseorderstatusesInfo: model::PurchaseOrderStatusInfo, by_id {
        Listable LIST = get "/procurement/purchaseorderstatuses/info";
        Countable COUNT = get "/procurement/purchaseorderstatuses/Info/count";
        Gettable GET = get "/procurement/purchaseorderstatuses/{id}/info";
    } {
    }
}

resource! {
    /// `/procurement/purchaseorderstatuses/{parentId}/emailtemplates`: emailtemplates.
    PurchaseorderstatusesEmailtemplates: model::PurchaseOrderStatusEmailTemplate, by_id {
        Listable LIST = get "/procurement/purchaseorderstatuses/{parentId}/emailtemplates/";
        Creatable CREATE = post "/procurement/purchaseorderstatuses/{parentId}/emailtemplates/";
        Countable COUNT = get "/procurement/purchaseorderstatuses/{parentId}/emailtemplates/count";
        Deletable DELETE = delete "/procurement/purchaseorderstatuses/{parentId}/emailtemplates/{id}";
        Gettable GET = get "/procurement/purchaseorderstatuses/{parentId}/emailtemplates/{id}";
        Patchable PATCH = patch "/procurement/purchaseorderstatuses/{parentId}/emailtemplates/{id}";
        Replaceable REPLACE = put "/procurement/purchaseorderstatuses/{parentId}/emailtemplates/{id}";
    } {
    }
}

resource! {
    /// `/procurement/purchaseorderstatuses/{parentId}/notifications`: notifications.
    PurchaseorderstatusesNotifications: model::PurchaseOrderStatusNotification, by_id {
        Listable LIST = get "/procurement/purchaseorderstatuses/{parentId}/notifications";
        Creatable CREATE = post "/procurement/purchaseorderstatuses/{parentId}/notifications";
        Countable COUNT = get "/procurement/purchaseorderstatuses/{parentId}/notifications/count";
        Deletable DELETE = delete "/procurement/purchaseorderstatuses/{parentId}/notifications/{id}";
        Gettable GET = get "/procurement/purchaseorderstatuses/{parentId}/notifications/{id}";
        Patchable PATCH = patch "/procurement/purchaseorderstatuses/{parentId}/notifications/{id}";
        Replaceable REPLACE = put "/procurement/purchaseorderstatuses/{parentId}/notifications/{id}";
    } {
    }
}

resource! {
    /// `/procurement/purchaseorderstatuses/{id}/usages`: uses.
    PurchaseorderstatusesUsages: model::Usage, by_id {
        Listable LIST = get "/procurement/purchaseorderstatuses/{id}/usages";
    } {
    }
}

resource! {
    /// `/procurement/purchaseorderstatuses/{id}/usages/list`: uses in full.
    PurchaseorderstatusesUsagesList: model::Usage, by_id {
        Listable LIST = get "/procurement/purchaseorderstatuses/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/procurement/rmaActions`: rma actions.
    RmaActions: model::RmaAction, by_id {
        Listable LIST = get "/procurement/rmaActions";
        Creatable CREATE = post "/procurement/rmaActions";
        Countable COUNT = get "/procurement/rmaActions/count";
        Deletable DELETE = delete "/procurement/rmaActions/{id}";
        Gettable GET = get "/procurement/rmaActions/{id}";
        Patchable PATCH = patch "/procurement/rmaActions/{id}";
        Replaceable REPLACE = put "/procurement/rmaActions/{id}";
    } {
    }
}

resource! {
    /// `/procurement/rmaActions/info`: short records, which need fewer rights.
    RmaActionsInfo: model::RmaActionInfo, by_id {
        Listable LIST = get "/procurement/rmaActions/info";
        Countable COUNT = get "/procurement/rmaActions/info/count";
        Gettable GET = get "/procurement/rmaActions/{id}/info";
    } {
    }
}

resource! {
    /// `/procurement/RMADispositions`: RMA dispositions.
    RMADispositions: model::RmaDisposition, by_id {
        Listable LIST = get "/procurement/RMADispositions";
        Creatable CREATE = post "/procurement/RMADispositions";
        Countable COUNT = get "/procurement/RMADispositions/count";
        Deletable DELETE = delete "/procurement/RMADispositions/{id}";
        Gettable GET = get "/procurement/RMADispositions/{id}";
        Patchable PATCH = patch "/procurement/RMADispositions/{id}";
        Replaceable REPLACE = put "/procurement/RMADispositions/{id}";
    } {
    }
}

resource! {
    /// `/procurement/RMADispositions/info`: short records, which need fewer rights.
    RMADispositionsInfo: model::RmaDispositionInfo, by_id {
        Listable LIST = get "/procurement/RMADispositions/info";
        Countable COUNT = get "/procurement/RMADispositions/info/count";
        Gettable GET = get "/procurement/RMADispositions/{id}/info";
    } {
    }
}

resource! {
    /// `/procurement/rmaStatuses`: rma statuses.
    RmaStatuses: model::RmaStatus, by_id {
        Listable LIST = get "/procurement/rmaStatuses";
        Creatable CREATE = post "/procurement/rmaStatuses";
        Countable COUNT = get "/procurement/rmaStatuses/count";
        Deletable DELETE = delete "/procurement/rmaStatuses/{id}";
        Gettable GET = get "/procurement/rmaStatuses/{id}";
        Patchable PATCH = patch "/procurement/rmaStatuses/{id}";
        Replaceable REPLACE = put "/procurement/rmaStatuses/{id}";
    } {
    }
}

resource! {
    /// `/procurement/rmaStatuses/info`: short records, which need fewer rights.
    RmaStatusesInfo: model::RmaStatusInfo, by_id {
        Listable LIST = get "/procurement/rmaStatuses/info";
        Countable COUNT = get "/procurement/rmaStatuses/info/count";
        Gettable GET = get "/procurement/rmaStatuses/{id}/info";
    } {
    }
}

resource! {
    /// `/procurement/rmaStatuses/{parentId}/emailTemplates`: email templates.
    RmaStatusesEmailTemplates: model::RmaStatusEmailTemplate, by_id {
        Listable LIST = get "/procurement/rmaStatuses/{parentId}/emailTemplates/";
        Creatable CREATE = post "/procurement/rmaStatuses/{parentId}/emailtemplates/";
        Countable COUNT = get "/procurement/rmaStatuses/{parentId}/emailtemplates/count";
        Deletable DELETE = delete "/procurement/rmaStatuses/{parentId}/emailtemplates/{id}";
        Gettable GET = get "/procurement/rmaStatuses/{parentId}/emailtemplates/{id}";
        Patchable PATCH = patch "/procurement/rmaStatuses/{parentId}/emailtemplates/{id}";
        Replaceable REPLACE = put "/procurement/rmaStatuses/{parentId}/emailtemplates/{id}";
    } {
    }
}

resource! {
    /// `/procurement/rmaStatuses/{parentId}/notifications`: notifications.
    RmaStatusesNotifications: model::RmaStatusNotification, by_id {
        Listable LIST = get "/procurement/rmaStatuses/{parentId}/notifications";
        Creatable CREATE = post "/procurement/rmaStatuses/{parentId}/notifications";
        Countable COUNT = get "/procurement/rmaStatuses/{parentId}/notifications/count";
        Deletable DELETE = delete "/procurement/rmaStatuses/{parentId}/notifications/{id}";
        Gettable GET = get "/procurement/rmaStatuses/{parentId}/notifications/{id}";
        Patchable PATCH = patch "/procurement/rmaStatuses/{parentId}/notifications/{id}";
        Replaceable REPLACE = put "/procurement/rmaStatuses/{parentId}/notifications/{id}";
    } {
    }
}

resource! {
    /// `/procurement/rmaStatuses/{id}/usages`: uses.
    RmaStatusesUsages: model::Usage, by_id {
        Listable LIST = get "/procurement/rmaStatuses/{id}/usages";
    } {
    }
}

resource! {
    /// `/procurement/rmaStatuses/{id}/usages/list`: uses in full.
    RmaStatusesUsagesList: model::Usage, by_id {
        Listable LIST = get "/procurement/rmaStatuses/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/procurement/rmaTags`: rma tags.
    RmaTags: model::RmaTag, by_id {
        Listable LIST = get "/procurement/rmaTags";
        Creatable CREATE = post "/procurement/rmaTags";
        Countable COUNT = get "/procurement/rmaTags/count";
        Deletable DELETE = delete "/procurement/rmaTags/{id}";
        Gettable GET = get "/procurement/rmaTags/{id}";
        Patchable PATCH = patch "/procurement/rmaTags/{id}";
        Replaceable REPLACE = put "/procurement/rmaTags/{id}";
    } {
    }
}

resource! {
    /// `/procurement/rmaTags/default`: defaults.
    RmaTagsDefault: model::RmaTag, by_id {
        Gettable GET = get "/procurement/rmaTags/default";
    } {
    }
}

resource! {
    /// `/procurement/settings`: settings.
    Settings: model::ProcurementSetting, by_id {
        Listable LIST = get "/procurement/settings";
        Countable COUNT = get "/procurement/settings/count";
        Gettable GET = get "/procurement/settings/{id}";
        Patchable PATCH = patch "/procurement/settings/{id}";
        Replaceable REPLACE = put "/procurement/settings/{id}";
    } {
    }
}

resource! {
    /// `/procurement/shipmentmethods`: shipmentmethods.
    Shipmentmethods: model::ShipmentMethod, by_id {
        Listable LIST = get "/procurement/shipmentmethods";
        Creatable CREATE = post "/procurement/shipmentmethods";
        Countable COUNT = get "/procurement/shipmentmethods/count";
        Deletable DELETE = delete "/procurement/shipmentmethods/{id}";
        Gettable GET = get "/procurement/shipmentmethods/{id}";
        Patchable PATCH = patch "/procurement/shipmentmethods/{id}";
        Replaceable REPLACE = put "/procurement/shipmentmethods/{id}";
    } {
    }
}

resource! {
    /// `/procurement/shipmentmethods/info`: short records, which need fewer rights.
    ShipmentmethodsInfo: model::ShipmentMethodInfo, by_id {
        Listable LIST = get "/procurement/shipmentmethods/info";
        Countable COUNT = get "/procurement/shipmentmethods/info/count";
        Gettable GET = get "/procurement/shipmentmethods/{id}/info";
    } {
    }
}

resource! {
    /// `/procurement/shipmentmethods/{id}/usages`: uses.
    ShipmentmethodsUsages: model::Usage, by_id {
        Listable LIST = get "/procurement/shipmentmethods/{id}/usages";
    } {
    }
}

resource! {
    /// `/procurement/shipmentmethods/{id}/usages/list`: uses in full.
    ShipmentmethodsUsagesList: model::Usage, by_id {
        Listable LIST = get "/procurement/shipmentmethods/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/procurement/subcategories`: subcategories.
    Subcategories: model::SubCategory, by_id {
        Listable LIST = get "/procurement/subcategories/";
        Creatable CREATE = post "/procurement/subcategories/";
        Countable COUNT = get "/procurement/subcategories/count";
        Deletable DELETE = delete "/procurement/subcategories/{id}";
        Gettable GET = get "/procurement/subcategories/{id}";
        Patchable PATCH = patch "/procurement/subcategories/{id}";
        Replaceable REPLACE = put "/procurement/subcategories/{id}";
    } {
    }
}

resource! {
    /// `/procurement/subcategories/info`: short records, which need fewer rights.
    SubcategoriesInfo: model::SubCategoryInfo, by_id {
        Listable LIST = get "/procurement/subcategories/info/";
        Countable COUNT = get "/procurement/subcategories/info/count";
        Gettable GET = get "/procurement/subcategories/{id}/info";
    } {
    }
}

resource! {
    /// `/procurement/subcategories/{id}/usages`: uses.
    SubcategoriesUsages: model::Usage, by_id {
        Listable LIST = get "/procurement/subcategories/{id}/usages";
    } {
    }
}

resource! {
    /// `/procurement/subcategories/{id}/usages/list`: uses in full.
    SubcategoriesUsagesList: model::Usage, by_id {
        Listable LIST = get "/procurement/subcategories/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/procurement/types`: types.
    Types: model::ProductType, by_id {
        Listable LIST = get "/procurement/types";
        Creatable CREATE = post "/procurement/types";
        Countable COUNT = get "/procurement/types/count";
        Deletable DELETE = delete "/procurement/types/{id}";
        Gettable GET = get "/procurement/types/{id}";
        Patchable PATCH = patch "/procurement/types/{id}";
        Replaceable REPLACE = put "/procurement/types/{id}";
    } {
    }
}

resource! {
    /// `/procurement/types/info`: short records, which need fewer rights.
    TypesInfo: model::ProductTypeInfo, by_id {
        Listable LIST = get "/procurement/types/info";
        Countable COUNT = get "/procurement/types/info/count";
        Gettable GET = get "/procurement/types/{id}/info";
    } {
    }
}

resource! {
    /// `/procurement/types/{id}/usages`: uses.
    TypesUsages: model::Usage, by_id {
        Listable LIST = get "/procurement/types/{id}/usages";
    } {
    }
}

resource! {
    /// `/procurement/types/{id}/usages/list`: uses in full.
    TypesUsagesList: model::Usage, by_id {
        Listable LIST = get "/procurement/types/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/procurement/unitOfMeasures`: unit of measures.
    UnitOfMeasures: model::UnitOfMeasure, by_id {
        Listable LIST = get "/procurement/unitOfMeasures";
        Creatable CREATE = post "/procurement/unitOfMeasures";
        Countable COUNT = get "/procurement/unitOfMeasures/count";
        Deletable DELETE = delete "/procurement/unitOfMeasures/{id}";
        Gettable GET = get "/procurement/unitOfMeasures/{id}";
        Patchable PATCH = patch "/procurement/unitOfMeasures/{id}";
        Replaceable REPLACE = put "/procurement/unitOfMeasures/{id}";
    } {
    }
}

resource! {
    /// `/procurement/unitOfMeasures/{parentId}/conversions`: conversions.
    UnitOfMeasuresConversions: model::Conversion, by_id {
        Listable LIST = get "/procurement/unitOfMeasures/{parentId}/conversions";
        Creatable CREATE = post "/procurement/unitOfMeasures/{parentId}/conversions";
        Countable COUNT = get "/procurement/unitOfMeasures/{parentId}/conversions/count";
        Deletable DELETE = delete "/procurement/unitOfMeasures/{parentId}/conversions/{id}";
        Gettable GET = get "/procurement/unitOfMeasures/{parentId}/conversions/{id}";
        Patchable PATCH = patch "/procurement/unitOfMeasures/{parentId}/conversions/{id}";
        Replaceable REPLACE = put "/procurement/unitOfMeasures/{parentId}/conversions/{id}";
    } {
    }
}

resource! {
    /// `/procurement/warehouseBins`: warehouse bins.
    WarehouseBins: model::WarehouseBin, by_id {
        Listable LIST = get "/procurement/warehouseBins";
        Creatable CREATE = post "/procurement/warehouseBins";
        Countable COUNT = get "/procurement/warehouseBins/count";
        Deletable DELETE = delete "/procurement/warehouseBins/{id}";
        Gettable GET = get "/procurement/warehouseBins/{id}";
        Patchable PATCH = patch "/procurement/warehouseBins/{id}";
        Replaceable REPLACE = put "/procurement/warehouseBins/{id}";
    } {
    }
}

resource! {
    /// `/procurement/warehouseBins/info`: short records, which need fewer rights.
    WarehouseBinsInfo: model::WarehouseBinInfo, by_id {
        Listable LIST = get "/procurement/warehouseBins/info";
        Countable COUNT = get "/procurement/warehouseBins/info/count";
        Gettable GET = get "/procurement/warehouseBins/{id}/info";
    } {
    }
}

resource! {
    /// `/procurement/warehouseBins/{parentId}/inventoryOnHand`: inventory on hand.
    WarehouseBinsInventoryOnHand: model::InventoryOnHand, by_id {
        Listable LIST = get "/procurement/warehouseBins/{parentId}/inventoryOnHand";
        Countable COUNT = get "/procurement/warehouseBins/{parentId}/inventoryOnHand/count";
        Gettable GET = get "/procurement/warehouseBins/{parentId}/inventoryOnHand/{id}";
    } {
    }
}

resource! {
    /// `/procurement/warehouses`: warehouses.
    Warehouses: model::Warehouse, by_id {
        Listable LIST = get "/procurement/warehouses";
        Creatable CREATE = post "/procurement/warehouses";
        Countable COUNT = get "/procurement/warehouses/count";
        Deletable DELETE = delete "/procurement/warehouses/{id}";
        Gettable GET = get "/procurement/warehouses/{id}";
        Patchable PATCH = patch "/procurement/warehouses/{id}";
        Replaceable REPLACE = put "/procurement/warehouses/{id}";
    } {
    }
}

resource! {
    /// `/procurement/warehouses/info`: short records, which need fewer rights.
    WarehousesInfo: model::WarehouseInfo, by_id {
        Listable LIST = get "/procurement/warehouses/info";
        Countable COUNT = get "/procurement/warehouses/info/count";
        Gettable GET = get "/procurement/warehouses/{id}/info";
    } {
    }
}

impl Section {
    /// `/procurement/adjustments`: adjustments.
    pub fn adjustments(&self) -> Collection<Adjustments> {
        self.collection()
    }

    /// `/procurement/catalog`: catalog.
    pub fn catalog(&self) -> Collection<Catalog> {
        self.collection()
    }

    /// `/procurement/categories`: categories.
    pub fn categories(&self) -> Collection<Categories> {
        self.collection()
    }

    /// `/procurement/changeorder`: changeorder.
    pub fn changeorder(&self) -> Collection<Changeorder> {
        self.collection()
    }

    /// `/procurement/changeorders`: changeorders.
    pub fn changeorders(&self) -> Collection<Changeorders> {
        self.collection()
    }

    /// `/procurement/directionalSyncs`: directional syncs.
    pub fn directional_syncs(&self) -> Collection<DirectionalSyncs> {
        self.collection()
    }

    /// `/procurement/invoicegrouping`: invoicegrouping.
    pub fn invoicegrouping(&self) -> Collection<Invoicegrouping> {
        self.collection()
    }

    /// `/procurement/manufacturers`: manufacturers.
    pub fn manufacturers(&self) -> Collection<Manufacturers> {
        self.collection()
    }

    /// `/procurement/onhandserialnumbers`: onhandserialnumbers.
    pub fn onhandserialnumbers(&self) -> Collection<Onhandserialnumbers> {
        self.collection()
    }

    /// `/procurement/pricingschedules`: pricingschedules.
    pub fn pricingschedules(&self) -> Collection<Pricingschedules> {
        self.collection()
    }

    /// `/procurement/products`: products.
    pub fn products(&self) -> Collection<Products> {
        self.collection()
    }

    /// `/procurement/purchaseorders`: purchaseorders.
    pub fn purchaseorders(&self) -> Collection<Purchaseorders> {
        self.collection()
    }

    /// `/procurement/purchaseorderstatuses`: purchaseorderstatuses.
    pub fn purchaseorderstatuses(&self) -> Collection<Purchaseorderstatuses> {
        self.collection()
    }

    /// `/procurement/rmaActions`: rma actions.
    pub fn rma_actions(&self) -> Collection<RmaActions> {
        self.collection()
    }

    /// `/procurement/RMADispositions`: RMA dispositions.
    pub fn rma_dispositions(&self) -> Collection<RMADispositions> {
        self.collection()
    }

    /// `/procurement/rmaStatuses`: rma statuses.
    pub fn rma_statuses(&self) -> Collection<RmaStatuses> {
        self.collection()
    }

    /// `/procurement/rmaTags`: rma tags.
    pub fn rma_tags(&self) -> Collection<RmaTags> {
        self.collection()
    }

    /// `/procurement/settings`: settings.
    pub fn settings(&self) -> Collection<Settings> {
        self.collection()
    }

    /// `/procurement/shipmentmethods`: shipmentmethods.
    pub fn shipmentmethods(&self) -> Collection<Shipmentmethods> {
        self.collection()
    }

    /// `/procurement/subcategories`: subcategories.
    pub fn subcategories(&self) -> Collection<Subcategories> {
        self.collection()
    }

    /// `/procurement/types`: types.
    pub fn types(&self) -> Collection<Types> {
        self.collection()
    }

    /// `/procurement/unitOfMeasures`: unit of measures.
    pub fn unit_of_measures(&self) -> Collection<UnitOfMeasures> {
        self.collection()
    }

    /// `/procurement/warehouseBins`: warehouse bins.
    pub fn warehouse_bins(&self) -> Collection<WarehouseBins> {
        self.collection()
    }

    /// `/procurement/warehouses`: warehouses.
    pub fn warehouses(&self) -> Collection<Warehouses> {
        self.collection()
    }

    /// Create purchasing demand: `POST /procurement/purchasingDemands`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn create_purchasing_demand(
        &self,
        body: &New<model::PurchasingDemand>,
    ) -> Result<model::PurchasingDemand> {
        self.action(&Section::CREATE_PURCHASING_DEMAND)
            .body(body)
            .read()
            .await
    }
}

impl Section {
    const CREATE_PURCHASING_DEMAND: Operation = Operation::post("/procurement/purchasingDemands");
}

impl Collection<Adjustments> {
    /// `/procurement/adjustments/types`: types of adjustments.
    pub fn types(&self) -> Collection<AdjustmentsTypes> {
        self.collection()
    }
}

impl Single<Adjustments> {
    /// `/procurement/adjustments/{parentId}/details`: details of an adjustment.
    pub fn details(&self) -> Collection<AdjustmentsDetails> {
        self.collection()
    }
}

impl Collection<AdjustmentsTypes> {
    /// `/procurement/adjustments/types/info`: short records, which need fewer rights of types.
    pub fn info(&self) -> Collection<AdjustmentsTypesInfo> {
        self.collection()
    }
}

impl Single<AdjustmentsTypes> {
    /// `/procurement/adjustments/types/{id}/info`: short records, which need fewer rights of a type.
    pub fn info(&self) -> Single<AdjustmentsTypesInfo> {
        self.single()
    }

    /// `/procurement/adjustments/types/{id}/usages`: uses of a type.
    pub fn usages(&self) -> Collection<AdjustmentsTypesUsages> {
        self.collection()
    }
}

impl Collection<AdjustmentsTypesUsages> {
    /// `/procurement/adjustments/types/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<AdjustmentsTypesUsagesList> {
        self.collection()
    }
}

impl Collection<Catalog> {
    /// `/procurement/catalog/info`: short records, which need fewer rights of catalog.
    pub fn info(&self) -> Collection<CatalogInfo> {
        self.collection()
    }

    /// `/procurement/catalog/vendors`: vendors of catalog.
    pub fn vendors(&self) -> Collection<CatalogVendors> {
        self.collection()
    }

    /// `/procurement/catalog/{catalogItemIdentifier}`: what stands below one catalog item identifier.
    pub fn catalog_item_identifier(
        &self,
        catalog_item_identifier: impl Into<String>,
    ) -> Single<CatalogCatalogItemIdentifier> {
        self.single_at(catalog_item_identifier.into())
    }
}

impl Single<Catalog> {
    /// `/procurement/catalog/{parentId}/components`: components of a catalog.
    pub fn components(&self) -> Collection<CatalogComponents> {
        self.collection()
    }

    /// `/procurement/catalog/{id}/info`: short records, which need fewer rights of a catalog.
    pub fn info(&self) -> Single<CatalogInfo> {
        self.single()
    }

    /// `/procurement/catalog/{parentId}/inventory`: inventory of a catalog.
    pub fn inventory(&self) -> Collection<CatalogInventory> {
        self.collection()
    }

    /// `/procurement/catalog/{parentId}/minimumStockByWarehouse`: minimum stock by warehouse of a catalog.
    pub fn minimum_stock_by_warehouse(&self) -> Collection<CatalogMinimumStockByWarehouse> {
        self.collection()
    }

    /// `/procurement/catalog/{parentId}/vendors`: vendors of a catalog.
    pub fn vendors(&self) -> Collection<CatalogVendorsPath> {
        self.collection()
    }

    /// Copy, of a catalog: `POST /procurement/catalog/{id}/copy`.
    ///
    /// The security role needs Procurement > Product Catalog.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn copy(&self) -> Result<model::CatalogItem> {
        self.action(&Catalog::COPY).read().await
    }

    /// Pricing, of a catalog: `POST /procurement/catalog/{id}/pricing`.
    ///
    /// The security role needs Procurement > Product Catalog.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn pricing(
        &self,
        body: &New<model::CatalogPricing>,
    ) -> Result<model::CatalogPricing> {
        self.action(&Catalog::PRICING).body(body).read().await
    }
}

impl Single<CatalogVendors> {
    /// Rows, of a vendor: `GET /procurement/catalog/vendors/{parentId}`.
    ///
    /// The security role needs Procurement > Product Catalog.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn rows(&self) -> Result<Vec<model::CatalogVendors>> {
        self.action(&CatalogVendors::ROWS).read().await
    }
}

impl Single<CatalogCatalogItemIdentifier> {
    /// `/procurement/catalog/{catalogItemIdentifier}/quantityOnHand`: quantity on hand.
    pub fn quantity_on_hand(&self) -> Single<CatalogCatalogItemIdentifierQuantityOnHand> {
        self.single()
    }
}

impl Collection<Categories> {
    /// `/procurement/categories/info`: short records, which need fewer rights of categories.
    pub fn info(&self) -> Collection<CategoriesInfo> {
        self.collection()
    }
}

impl Single<Categories> {
    /// `/procurement/categories/{id}/info`: short records, which need fewer rights of a category.
    pub fn info(&self) -> Single<CategoriesInfo> {
        self.single()
    }

    /// `/procurement/categories/{parentId}/subcategories`: subcategories of a category.
    pub fn subcategories(&self) -> Collection<CategoriesSubcategories> {
        self.collection()
    }
}

impl Collection<CategoriesSubcategories> {
    /// `/procurement/categories/{parentId}/subcategories/info`: short records, which need fewer rights of subcategories.
    pub fn info(&self) -> Collection<CategoriesSubcategoriesInfo> {
        self.collection()
    }
}

impl Single<CategoriesSubcategories> {
    /// `/procurement/categories/{parentId}/subcategories/{id}/info`: short records, which need fewer rights of a subcategory.
    pub fn info(&self) -> Single<CategoriesSubcategoriesInfo> {
        self.single()
    }
}

impl Collection<Invoicegrouping> {
    /// Create at count, of invoicegrouping: `POST /procurement/invoicegrouping/count`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn create_at_count(
        &self,
        body: &New<model::InvoiceGrouping>,
    ) -> Result<model::InvoiceGrouping> {
        self.action(&Invoicegrouping::CREATE_AT_COUNT)
            .body(body)
            .read()
            .await
    }
}

impl Single<Invoicegrouping> {
    /// `/procurement/invoicegrouping/{id}/usages`: uses of an invoicegrouping.
    pub fn usages(&self) -> Collection<InvoicegroupingUsages> {
        self.collection()
    }
}

impl Collection<InvoicegroupingUsages> {
    /// `/procurement/invoicegrouping/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<InvoicegroupingUsagesList> {
        self.collection()
    }
}

impl Collection<Manufacturers> {
    /// `/procurement/manufacturers/count/info`: short records, which need fewer rights of manufacturers.
    pub fn count_info(&self) -> Single<ManufacturersCountInfo> {
        self.single()
    }

    /// `/procurement/manufacturers/info`: short records, which need fewer rights of manufacturers.
    pub fn info(&self) -> Collection<ManufacturersInfo> {
        self.collection()
    }
}

impl Single<Manufacturers> {
    /// `/procurement/manufacturers/{id}/info`: short records, which need fewer rights of a manufacturer.
    pub fn info(&self) -> Single<ManufacturersInfo> {
        self.single()
    }
}

impl Single<Pricingschedules> {
    /// `/procurement/pricingschedules/{grandparentId}/details`: details of a pricingschedule.
    pub fn details(&self) -> Collection<PricingschedulesDetails> {
        self.collection()
    }
}

impl Single<PricingschedulesDetails> {
    /// `/procurement/pricingschedules/{grandparentId}/details/{parentId}/breaks`: breaks of a detail.
    pub fn breaks(&self) -> Collection<PricingschedulesDetailsBreaks> {
        self.collection()
    }
}

impl Single<Products> {
    /// `/procurement/products/{parentId}/components`: components of a product.
    pub fn components(&self) -> Collection<ProductsComponents> {
        self.collection()
    }

    /// `/procurement/products/{parentId}/pickingShippingDetails`: picking shipping details of a product.
    pub fn picking_shipping_details(&self) -> Collection<ProductsPickingShippingDetails> {
        self.collection()
    }

    /// Detach, of a product: `POST /procurement/products/{id}/detach`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn detach(&self, body: &New<model::ProductDetach>) -> Result<()> {
        self.action(&Products::DETACH).body(body).done().await
    }
}

impl Collection<ProductsComponents> {
    /// Create rows, of components: `POST /procurement/products/{parentId}/components`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn create_rows(
        &self,
        body: &New<model::ProductComponent>,
    ) -> Result<Vec<model::ProductComponent>> {
        self.action(&ProductsComponents::CREATE_ROWS)
            .body(body)
            .read()
            .await
    }
}

impl Single<ProductsComponents> {
    /// Rows, of a component: `GET /procurement/products/{parentId}/components/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn rows(&self) -> Result<Vec<model::ProductComponent>> {
        self.action(&ProductsComponents::ROWS).read().await
    }

    /// Patch rows, of a component: `PATCH /procurement/products/{parentId}/components/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn patch_rows(
        &self,
        patch: &Patch<model::ProductComponent>,
    ) -> Result<Vec<model::ProductComponent>> {
        self.action(&ProductsComponents::PATCH_ROWS)
            .patch(patch)
            .read()
            .await
    }

    /// Replace rows, of a component: `PUT /procurement/products/{parentId}/components/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn replace_rows(
        &self,
        body: &New<model::ProductComponent>,
    ) -> Result<Vec<model::ProductComponent>> {
        self.action(&ProductsComponents::REPLACE_ROWS)
            .body(body)
            .read()
            .await
    }
}

impl Collection<ProductsPickingShippingDetails> {
    /// Create rows, of picking shipping details: `POST /procurement/products/{parentId}/pickingShippingDetails`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn create_rows(
        &self,
        body: &New<model::ProductPickingShippingDetail>,
    ) -> Result<Vec<model::ProductPickingShippingDetail>> {
        self.action(&ProductsPickingShippingDetails::CREATE_ROWS)
            .body(body)
            .read()
            .await
    }
}

impl Single<ProductsPickingShippingDetails> {
    /// Rows, of a picking shipping detail: `GET /procurement/products/{parentId}/pickingShippingDetails/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn rows(&self) -> Result<Vec<model::ProductPickingShippingDetail>> {
        self.action(&ProductsPickingShippingDetails::ROWS)
            .read()
            .await
    }

    /// Patch rows, of a picking shipping detail: `PATCH /procurement/products/{parentId}/pickingShippingDetails/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn patch_rows(
        &self,
        patch: &Patch<model::ProductPickingShippingDetail>,
    ) -> Result<Vec<model::ProductPickingShippingDetail>> {
        self.action(&ProductsPickingShippingDetails::PATCH_ROWS)
            .patch(patch)
            .read()
            .await
    }

    /// Replace rows, of a picking shipping detail: `PUT /procurement/products/{parentId}/pickingShippingDetails/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn replace_rows(
        &self,
        body: &New<model::ProductPickingShippingDetail>,
    ) -> Result<Vec<model::ProductPickingShippingDetail>> {
        self.action(&ProductsPickingShippingDetails::REPLACE_ROWS)
            .body(body)
            .read()
            .await
    }
}

impl Collection<Purchaseorders> {
    /// `/procurement/purchaseorders/info`: short records, which need fewer rights of purchaseorders.
    pub fn info(&self) -> Collection<PurchaseordersInfo> {
        self.collection()
    }
}

impl Single<Purchaseorders> {
    /// `/procurement/purchaseorders/{id}/info`: short records, which need fewer rights of a purchaseorder.
    pub fn info(&self) -> Single<PurchaseordersInfo> {
        self.single()
    }

    /// `/procurement/purchaseorders/{parentId}/lineitems`: lineitems of a purchaseorder.
    pub fn lineitems(&self) -> Collection<PurchaseordersLineitems> {
        self.collection()
    }

    /// `/procurement/purchaseorders/{parentId}/notes`: notes of a purchaseorder.
    pub fn notes(&self) -> Collection<PurchaseordersNotes> {
        self.collection()
    }

    /// `/procurement/purchaseorders/{id}/quickAccess`: figures by tab of a purchaseorder.
    pub fn quick_access(&self) -> Single<PurchaseordersQuickAccess> {
        self.single()
    }

    /// Copy, of a purchaseorder: `POST /procurement/purchaseorders/{id}/copy`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn copy(&self) -> Result<model::PurchaseOrder> {
        self.action(&Purchaseorders::COPY).read().await
    }

    /// Rebatch, of a purchaseorder: `POST /procurement/purchaseorders/{id}/rebatch`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn rebatch(&self) -> Result<model::SuccessResponse> {
        self.action(&Purchaseorders::REBATCH).read().await
    }

    /// Unbatch, of a purchaseorder: `POST /procurement/purchaseorders/{id}/unbatch`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn unbatch(&self) -> Result<model::SuccessResponse> {
        self.action(&Purchaseorders::UNBATCH).read().await
    }
}

impl Collection<PurchaseordersLineitems> {
    /// `/procurement/purchaseorders/{parentId}/lineitems/bulk`: many at once of lineitems.
    pub fn bulk(&self) -> Single<PurchaseordersLineitemsBulk> {
        self.single()
    }

    /// Delete all, of lineitems: `DELETE /procurement/purchaseorders/{parentId}/lineitems`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn delete_all(&self) -> Result<()> {
        self.action(&PurchaseordersLineitems::DELETE_ALL)
            .done()
            .await
    }
}

impl Single<PurchaseordersLineitemsBulk> {
    /// Delete many, of many at once: `DELETE /procurement/purchaseorders/{parentId}/lineitems/bulk`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn delete_many(&self, body: &New<model::IdCollection>) -> Result<model::BulkResult> {
        self.action(&PurchaseordersLineitemsBulk::DELETE_MANY)
            .body(body)
            .read()
            .await
    }

    /// Create many, of many at once: `POST /procurement/purchaseorders/{parentId}/lineitems/bulk`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn create_many(
        &self,
        bodies: &[New<model::PurchaseOrderLineItem>],
    ) -> Result<model::BulkResult> {
        self.action(&PurchaseordersLineitemsBulk::CREATE_MANY)
            .bodies(bodies)
            .read()
            .await
    }

    /// Replace many, of many at once: `PUT /procurement/purchaseorders/{parentId}/lineitems/bulk`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn replace_many(
        &self,
        records: &[(
            Id<model::PurchaseOrderLineItem>,
            New<model::PurchaseOrderLineItem>,
        )],
    ) -> Result<model::BulkResult> {
        self.action(&PurchaseordersLineitemsBulk::REPLACE_MANY)
            .records(records)
            .read()
            .await
    }
}

impl Single<PurchaseordersQuickAccess> {
    /// `/procurement/purchaseorders/{id}/quickAccess/count`: count of a figures by tab.
    pub fn count(&self) -> Single<PurchaseordersQuickAccessCount> {
        self.single()
    }
}

impl Single<PurchaseordersQuickAccessCount> {
    /// Read, of count: `GET /procurement/purchaseorders/{id}/quickAccess/count`.
    ///
    /// The document does not say what it answers.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn read(&self) -> Result<Value> {
        self.action(&PurchaseordersQuickAccessCount::READ)
            .untyped()
            .await
    }
}

impl Collection<Purchaseorderstatuses> {
    /// `/procurement/purchaseorderstatuses/Info`: short records, which need fewer rights of purchaseorderstatuses.
    pub fn info(&self) -> Collection<PurchaseorderstatusesInfo> {
        self.collection()
    }
}

impl Single<Purchaseorderstatuses> {
    /// `/procurement/purchaseorderstatuses/{parentId}/emailtemplates`: emailtemplates of a purchaseorderstatus.
    pub fn emailtemplates(&self) -> Collection<PurchaseorderstatusesEmailtemplates> {
        self.collection()
    }

    /// `/procurement/purchaseorderstatuses/{id}/info`: short records, which need fewer rights of a purchaseorderstatus.
    pub fn info(&self) -> Single<PurchaseorderstatusesInfo> {
        self.single()
    }

    /// `/procurement/purchaseorderstatuses/{parentId}/notifications`: notifications of a purchaseorderstatus.
    pub fn notifications(&self) -> Collection<PurchaseorderstatusesNotifications> {
        self.collection()
    }

    /// `/procurement/purchaseorderstatuses/{id}/usages`: uses of a purchaseorderstatus.
    pub fn usages(&self) -> Collection<PurchaseorderstatusesUsages> {
        self.collection()
    }
}

impl Collection<PurchaseorderstatusesUsages> {
    /// `/procurement/purchaseorderstatuses/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<PurchaseorderstatusesUsagesList> {
        self.collection()
    }
}

impl Collection<RmaActions> {
    /// `/procurement/rmaActions/info`: short records, which need fewer rights of rma actions.
    pub fn info(&self) -> Collection<RmaActionsInfo> {
        self.collection()
    }
}

impl Single<RmaActions> {
    /// `/procurement/rmaActions/{id}/info`: short records, which need fewer rights of a rma action.
    pub fn info(&self) -> Single<RmaActionsInfo> {
        self.single()
    }
}

impl Collection<RMADispositions> {
    /// `/procurement/RMADispositions/info`: short records, which need fewer rights of RMA dispositions.
    pub fn info(&self) -> Collection<RMADispositionsInfo> {
        self.collection()
    }
}

impl Single<RMADispositions> {
    /// `/procurement/RMADispositions/{id}/info`: short records, which need fewer rights of an RMA disposition.
    pub fn info(&self) -> Single<RMADispositionsInfo> {
        self.single()
    }
}

impl Collection<RmaStatuses> {
    /// `/procurement/rmaStatuses/info`: short records, which need fewer rights of rma statuses.
    pub fn info(&self) -> Collection<RmaStatusesInfo> {
        self.collection()
    }
}

impl Single<RmaStatuses> {
    /// `/procurement/rmaStatuses/{parentId}/emailTemplates`: email templates of a rma status.
    pub fn email_templates(&self) -> Collection<RmaStatusesEmailTemplates> {
        self.collection()
    }

    /// `/procurement/rmaStatuses/{id}/info`: short records, which need fewer rights of a rma status.
    pub fn info(&self) -> Single<RmaStatusesInfo> {
        self.single()
    }

    /// `/procurement/rmaStatuses/{parentId}/notifications`: notifications of a rma status.
    pub fn notifications(&self) -> Collection<RmaStatusesNotifications> {
        self.collection()
    }

    /// `/procurement/rmaStatuses/{id}/usages`: uses of a rma status.
    pub fn usages(&self) -> Collection<RmaStatusesUsages> {
        self.collection()
    }
}

impl Collection<RmaStatusesUsages> {
    /// `/procurement/rmaStatuses/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<RmaStatusesUsagesList> {
        self.collection()
    }
}

impl Collection<RmaTags> {
    /// `/procurement/rmaTags/default`: defaults of rma tags.
    pub fn default(&self) -> Single<RmaTagsDefault> {
        self.single()
    }
}

impl Collection<Shipmentmethods> {
    /// `/procurement/shipmentmethods/info`: short records, which need fewer rights of shipmentmethods.
    pub fn info(&self) -> Collection<ShipmentmethodsInfo> {
        self.collection()
    }
}

impl Single<Shipmentmethods> {
    /// `/procurement/shipmentmethods/{id}/info`: short records, which need fewer rights of a shipmentmethod.
    pub fn info(&self) -> Single<ShipmentmethodsInfo> {
        self.single()
    }

    /// `/procurement/shipmentmethods/{id}/usages`: uses of a shipmentmethod.
    pub fn usages(&self) -> Collection<ShipmentmethodsUsages> {
        self.collection()
    }
}

impl Collection<ShipmentmethodsUsages> {
    /// `/procurement/shipmentmethods/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<ShipmentmethodsUsagesList> {
        self.collection()
    }
}

impl Collection<Subcategories> {
    /// `/procurement/subcategories/info`: short records, which need fewer rights of subcategories.
    pub fn info(&self) -> Collection<SubcategoriesInfo> {
        self.collection()
    }
}

impl Single<Subcategories> {
    /// `/procurement/subcategories/{id}/info`: short records, which need fewer rights of a subcategory.
    pub fn info(&self) -> Single<SubcategoriesInfo> {
        self.single()
    }

    /// `/procurement/subcategories/{id}/usages`: uses of a subcategory.
    pub fn usages(&self) -> Collection<SubcategoriesUsages> {
        self.collection()
    }
}

impl Collection<SubcategoriesUsages> {
    /// `/procurement/subcategories/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<SubcategoriesUsagesList> {
        self.collection()
    }
}

impl Collection<Types> {
    /// `/procurement/types/info`: short records, which need fewer rights of types.
    pub fn info(&self) -> Collection<TypesInfo> {
        self.collection()
    }
}

impl Single<Types> {
    /// `/procurement/types/{id}/info`: short records, which need fewer rights of a type.
    pub fn info(&self) -> Single<TypesInfo> {
        self.single()
    }

    /// `/procurement/types/{id}/usages`: uses of a type.
    pub fn usages(&self) -> Collection<TypesUsages> {
        self.collection()
    }
}

impl Collection<TypesUsages> {
    /// `/procurement/types/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<TypesUsagesList> {
        self.collection()
    }
}

impl Single<UnitOfMeasures> {
    /// `/procurement/unitOfMeasures/{parentId}/conversions`: conversions of a unit of measure.
    pub fn conversions(&self) -> Collection<UnitOfMeasuresConversions> {
        self.collection()
    }
}

impl Collection<WarehouseBins> {
    /// `/procurement/warehouseBins/info`: short records, which need fewer rights of warehouse bins.
    pub fn info(&self) -> Collection<WarehouseBinsInfo> {
        self.collection()
    }
}

impl Single<WarehouseBins> {
    /// `/procurement/warehouseBins/{id}/info`: short records, which need fewer rights of a warehouse bin.
    pub fn info(&self) -> Single<WarehouseBinsInfo> {
        self.single()
    }

    /// `/procurement/warehouseBins/{parentId}/inventoryOnHand`: inventory on hand of a warehouse bin.
    pub fn inventory_on_hand(&self) -> Collection<WarehouseBinsInventoryOnHand> {
        self.collection()
    }
}

impl Collection<Warehouses> {
    /// `/procurement/warehouses/info`: short records, which need fewer rights of warehouses.
    pub fn info(&self) -> Collection<WarehousesInfo> {
        self.collection()
    }
}

impl Single<Warehouses> {
    /// `/procurement/warehouses/{id}/info`: short records, which need fewer rights of a warehous.
    pub fn info(&self) -> Single<WarehousesInfo> {
        self.single()
    }
}

/// The operations of this section, by resource.
pub(crate) static OPERATIONS: &[&[Operation]] = &[
    &[Section::CREATE_PURCHASING_DEMAND],
    Adjustments::OPERATIONS,
    AdjustmentsTypes::OPERATIONS,
    AdjustmentsTypesInfo::OPERATIONS,
    AdjustmentsTypesUsages::OPERATIONS,
    AdjustmentsTypesUsagesList::OPERATIONS,
    AdjustmentsDetails::OPERATIONS,
    Catalog::OPERATIONS,
    CatalogInfo::OPERATIONS,
    CatalogVendors::OPERATIONS,
    CatalogCatalogItemIdentifierQuantityOnHand::OPERATIONS,
    CatalogComponents::OPERATIONS,
    CatalogInventory::OPERATIONS,
    CatalogMinimumStockByWarehouse::OPERATIONS,
    CatalogVendorsPath::OPERATIONS,
    Categories::OPERATIONS,
    CategoriesInfo::OPERATIONS,
    CategoriesSubcategories::OPERATIONS,
    CategoriesSubcategoriesInfo::OPERATIONS,
    Changeorder::OPERATIONS,
    Changeorders::OPERATIONS,
    DirectionalSyncs::OPERATIONS,
    Invoicegrouping::OPERATIONS,
    InvoicegroupingUsages::OPERATIONS,
    InvoicegroupingUsagesList::OPERATIONS,
    Manufacturers::OPERATIONS,
    ManufacturersCountInfo::OPERATIONS,
    ManufacturersInfo::OPERATIONS,
    Onhandserialnumbers::OPERATIONS,
    Pricingschedules::OPERATIONS,
    PricingschedulesDetails::OPERATIONS,
    PricingschedulesDetailsBreaks::OPERATIONS,
    Products::OPERATIONS,
    ProductsComponents::OPERATIONS,
    ProductsPickingShippingDetails::OPERATIONS,
    Purchaseorders::OPERATIONS,
    PurchaseordersInfo::OPERATIONS,
    PurchaseordersLineitems::OPERATIONS,
    PurchaseordersLineitemsBulk::OPERATIONS,
    PurchaseordersNotes::OPERATIONS,
    PurchaseordersQuickAccessCount::OPERATIONS,
    Purchaseorderstatuses::OPERATIONS,
    PurchaseorderstatusesInfo::OPERATIONS,
    PurchaseorderstatusesEmailtemplates::OPERATIONS,
    PurchaseorderstatusesNotifications::OPERATIONS,
    PurchaseorderstatusesUsages::OPERATIONS,
    PurchaseorderstatusesUsagesList::OPERATIONS,
    RmaActions::OPERATIONS,
    RmaActionsInfo::OPERATIONS,
    RMADispositions::OPERATIONS,
    RMADispositionsInfo::OPERATIONS,
    RmaStatuses::OPERATIONS,
    RmaStatusesInfo::OPERATIONS,
    RmaStatusesEmailTemplates::OPERATIONS,
    RmaStatusesNotifications::OPERATIONS,
    RmaStatusesUsages::OPERATIONS,
    RmaStatusesUsagesList::OPERATIONS,
    RmaTags::OPERATIONS,
    RmaTagsDefault::OPERATIONS,
    Settings::OPERATIONS,
    Shipmentmethods::OPERATIONS,
    ShipmentmethodsInfo::OPERATIONS,
    ShipmentmethodsUsages::OPERATIONS,
    ShipmentmethodsUsagesList::OPERATIONS,
    Subcategories::OPERATIONS,
    SubcategoriesInfo::OPERATIONS,
    SubcategoriesUsages::OPERATIONS,
    SubcategoriesUsagesList::OPERATIONS,
    Types::OPERATIONS,
    TypesInfo::OPERATIONS,
    TypesUsages::OPERATIONS,
    TypesUsagesList::OPERATIONS,
    UnitOfMeasures::OPERATIONS,
    UnitOfMeasuresConversions::OPERATIONS,
    WarehouseBins::OPERATIONS,
    WarehouseBinsInfo::OPERATIONS,
    WarehouseBinsInventoryOnHand::OPERATIONS,
    Warehouses::OPERATIONS,
    WarehousesInfo::OPERATIONS,
];
