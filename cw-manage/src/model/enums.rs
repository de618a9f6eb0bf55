//! Enums; all of them open.

use crate::types::open_enum;

open_enum! {
    /// `agreementBillTime`.
    AgreementBillTime {
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
    /// `agreementStatus`.
    AgreementStatus {
        /// `Active`.
        Active = "Active",
        /// `Cancelled`.
        Cancelled = "Cancelled",
        /// `Expired`.
        Expired = "Expired",
        /// `Inactive`.
        Inactive = "Inactive",
    }
}

open_enum! {
    /// `applicationCycle`.
    ApplicationCycle {
        /// `Contract2Weeks`.
        Contract2Weeks = "Contract2Weeks",
        /// `Contract4Weeks`.
        Contract4Weeks = "Contract4Weeks",
        /// `ContractYear`.
        ContractYear = "ContractYear",
        /// `CalendarMonth`.
        CalendarMonth = "CalendarMonth",
        /// `CalendarQuarter`.
        CalendarQuarter = "CalendarQuarter",
        /// `CalendarWeek`.
        CalendarWeek = "CalendarWeek",
        /// `ContractQuarter`.
        ContractQuarter = "ContractQuarter",
        /// `CalendarYear`.
        CalendarYear = "CalendarYear",
    }
}

open_enum! {
    /// `applicationUnits`.
    ApplicationUnits {
        /// `Amount`.
        Amount = "Amount",
        /// `Hours`.
        Hours = "Hours",
        /// `Incidents`.
        Incidents = "Incidents",
    }
}

open_enum! {
    /// `billCustomer`.
    BillCustomer {
        /// `Billable`.
        Billable = "Billable",
        /// `DoNotBill`.
        DoNotBill = "DoNotBill",
        /// `NoCharge`.
        NoCharge = "NoCharge",
    }
}

open_enum! {
    /// `billExpenses`.
    BillExpenses {
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
    /// `billProducts`.
    BillProducts {
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
    /// `catalogItemBillableOption`.
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
    /// `customFieldValueType`.
    CustomFieldValueType {
        /// `TextArea`.
        TextArea = "TextArea",
        /// `Button`.
        Button = "Button",
        /// `Currency`.
        Currency = "Currency",
        /// `Date`.
        Date = "Date",
        /// `Hyperlink`.
        Hyperlink = "Hyperlink",
        /// `IPAddress`.
        IPAddress = "IPAddress",
        /// `Checkbox`.
        Checkbox = "Checkbox",
        /// `Number`.
        Number = "Number",
        /// `Percent`.
        Percent = "Percent",
        /// `Text`.
        Text = "Text",
        /// `Password`.
        Password = "Password",
    }
}

open_enum! {
    /// `employeeCompNotExceed`.
    EmployeeCompNotExceed {
        /// `Billing`.
        Billing = "Billing",
        /// `Amount`.
        Amount = "Amount",
        /// `Percent`.
        Percent = "Percent",
    }
}

open_enum! {
    /// `employeeCompRate`.
    EmployeeCompRate {
        /// `Actual`.
        Actual = "Actual",
        /// `Hourly`.
        Hourly = "Hourly",
    }
}

open_enum! {
    /// `entryMethod`.
    EntryMethod {
        /// `Date`.
        Date = "Date",
        /// `EntryField`.
        EntryField = "EntryField",
        /// `List`.
        List = "List",
        /// `Option`.
        Option = "Option",
    }
}

open_enum! {
    /// `invoicingCycle`.
    InvoicingCycle {
        /// `ContractYear`.
        ContractYear = "ContractYear",
        /// `CalendarYear`.
        CalendarYear = "CalendarYear",
    }
}

open_enum! {
    /// `periodType`.
    PeriodType {
        /// `Current`.
        Current = "Current",
        /// `Future`.
        Future = "Future",
        /// `Both`.
        Both = "Both",
        /// `Undefined`.
        Undefined = "Undefined",
    }
}

open_enum! {
    /// `priceAttribute`.
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
    /// `productClass`.
    ProductClass {
        /// `Agreement`.
        Agreement = "Agreement",
        /// `Bundle`.
        Bundle = "Bundle",
        /// `Inventory`.
        Inventory = "Inventory",
        /// `NonInventory`.
        NonInventory = "NonInventory",
        /// `Service`.
        Service = "Service",
    }
}

open_enum! {
    /// `recurringCycleType`.
    RecurringCycleType {
        /// `ContractYear`.
        ContractYear = "ContractYear",
        /// `CalendarYear`.
        CalendarYear = "CalendarYear",
    }
}

open_enum! {
    /// `typeXref`.
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
