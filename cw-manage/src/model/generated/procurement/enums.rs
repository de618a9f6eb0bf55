// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Enums; all of them open.

use crate::types::open_enum;

open_enum! {
    /// Billable option of a catalog item: the values of `billableOption`.
    CatalogItemBillableOption {
        /// `Billable`.
        Billable = "Billable",
        /// `DoNotBill`.
        DoNotBill = "DoNotBill",
        /// `NoCharge`.
        NoCharge = "NoCharge",
        /// `NoDefault`.
        NoDefault = "NoDefault",
    }
}

open_enum! {
    /// Billable option of a catalog item info: the values of `billableOption`.
    CatalogItemInfoBillableOption {
        /// `Billable`.
        Billable = "Billable",
        /// `DoNotBill`.
        DoNotBill = "DoNotBill",
        /// `NoCharge`.
        NoCharge = "NoCharge",
        /// `NoDefault`.
        NoDefault = "NoDefault",
    }
}

open_enum! {
    /// Costing method of a procurement setting: the values of `costingMethod`.
    CostingMethod {
        /// `FIFO`.
        FIFO = "FIFO",
        /// `LIFO`.
        LIFO = "LIFO",
        /// `AverageCosting`.
        AverageCosting = "AverageCosting",
    }
}

open_enum! {
    /// Prefix suffix type of a procurement setting: the values of `prefixSuffixType`.
    PrefixSuffixType {
        /// `Prefix`.
        Prefix = "Prefix",
        /// `Suffix`.
        Suffix = "Suffix",
    }
}

open_enum! {
    /// Price attribute of a catalog item: the values of `priceAttribute`.
    PriceAttribute {
        /// `FixedFee`.
        FixedFee = "FixedFee",
        /// `NotToExceed`.
        NotToExceed = "NotToExceed",
        /// `OverrideRate`.
        OverrideRate = "OverrideRate",
        /// `TimeAndMaterials`.
        TimeAndMaterials = "TimeAndMaterials",
    }
}

open_enum! {
    /// Received status of a purchase order line item: the values of `receivedStatus`.
    ReceivedStatus {
        /// `Waiting`.
        Waiting = "Waiting",
        /// `FullyReceived`.
        FullyReceived = "FullyReceived",
        /// `PartiallyReceiveCancelRest`.
        PartiallyReceiveCancelRest = "PartiallyReceiveCancelRest",
        /// `PartiallyReceiveCloneRest`.
        PartiallyReceiveCloneRest = "PartiallyReceiveCloneRest",
    }
}

open_enum! {
    /// Recurring cycle type of a catalog item: the values of `recurringCycleType`.
    RecurringCycleType {
        /// `ContractYear`.
        ContractYear = "ContractYear",
        /// `CalendarYear`.
        CalendarYear = "CalendarYear",
    }
}

open_enum! {
    /// Type xref of a product type: the values of `typeXref`.
    TypeXref {
        /// `InventoryPart`.
        InventoryPart = "InventoryPart",
        /// `NonInventoryPart`.
        NonInventoryPart = "NonInventoryPart",
        /// `OtherCharge`.
        OtherCharge = "OtherCharge",
        /// `Service`.
        Service = "Service",
    }
}
