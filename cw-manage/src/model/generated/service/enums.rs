// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Enums; all of them open.

use crate::types::open_enum;

open_enum! {
    /// All sort: the values of `allSort`.
    AllSort {
        /// `Ascending`.
        Ascending = "Ascending",
        /// `Descending`.
        Descending = "Descending",
    }
}

open_enum! {
    /// Based on of an SLA: the values of `basedOn`.
    BasedOn {
        /// `AllHours`.
        AllHours = "AllHours",
        /// `Customer`.
        Customer = "Customer",
        /// `MyCalendar`.
        MyCalendar = "MyCalendar",
        /// `Custom`.
        Custom = "Custom",
    }
}

open_enum! {
    /// Bill expense: the values of `billExpense`.
    BillExpense {
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
    /// Bill product: the values of `billProduct`.
    BillProduct {
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
    /// Bill time of a board: the values of `billTime`.
    BoardBillTime {
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
    /// Bill time of a board info: the values of `billTime`.
    BoardInfoBillTime {
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
    /// Billing method of a service template: the values of `billingMethod`.
    ServiceTemplateBillingMethod {
        /// `ActualRates`.
        ActualRates = "ActualRates",
        /// `FixedFee`.
        FixedFee = "FixedFee",
        /// `NotToExceed`.
        NotToExceed = "NotToExceed",
        /// `OverrideRate`.
        OverrideRate = "OverrideRate",
    }
}

open_enum! {
    /// Budget hours setting of a board auto template: the values of `budgetHoursSetting`.
    BudgetHoursSetting {
        /// `Append`.
        Append = "Append",
        /// `Overwrite`.
        Overwrite = "Overwrite",
        /// `Ignore`.
        Ignore = "Ignore",
    }
}

open_enum! {
    /// Category of a board type: the values of `category`.
    BoardTypeCategory {
        /// `Reactive`.
        Reactive = "Reactive",
        /// `Proactive`.
        Proactive = "Proactive",
    }
}

open_enum! {
    /// Color of a priority: the values of `color`.
    Color {
        /// `Black`.
        Black = "Black",
        /// `Blue`.
        Blue = "Blue",
        /// `Cyan`.
        Cyan = "Cyan",
        /// `Gray`.
        Gray = "Gray",
        /// `Green`.
        Green = "Green",
        /// `Lime`.
        Lime = "Lime",
        /// `Orange`.
        Orange = "Orange",
        /// `Pink`.
        Pink = "Pink",
        /// `Purple`.
        Purple = "Purple",
        /// `Red`.
        Red = "Red",
        /// `White`.
        White = "White",
        /// `Yellow`.
        Yellow = "Yellow",
        /// `Custom`.
        Custom = "Custom",
    }
}

open_enum! {
    /// Discussion setting of a board auto template: the values of `discussionSetting`.
    DiscussionSetting {
        /// `Append`.
        Append = "Append",
        /// `Overwrite`.
        Overwrite = "Overwrite",
        /// `Ignore`.
        Ignore = "Ignore",
    }
}

open_enum! {
    /// Documents setting of a board auto template: the values of `documentsSetting`.
    DocumentsSetting {
        /// `Append`.
        Append = "Append",
        /// `Overwrite`.
        Overwrite = "Overwrite",
        /// `Ignore`.
        Ignore = "Ignore",
    }
}

open_enum! {
    /// Escalation status of a board status: the values of `escalationStatus`.
    EscalationStatus {
        /// `NotResponded`.
        NotResponded = "NotResponded",
        /// `Responded`.
        Responded = "Responded",
        /// `ResolutionPlan`.
        ResolutionPlan = "ResolutionPlan",
        /// `Resolved`.
        Resolved = "Resolved",
        /// `NoEscalation`.
        NoEscalation = "NoEscalation",
    }
}

open_enum! {
    /// Finance information setting of a board auto template: the values of `financeInformationSetting`.
    FinanceInformationSetting {
        /// `Append`.
        Append = "Append",
        /// `Overwrite`.
        Overwrite = "Overwrite",
        /// `Ignore`.
        Ignore = "Ignore",
    }
}

open_enum! {
    /// Impact of a service template: the values of `impact`.
    ServiceTemplateImpact {
        /// `Low`.
        Low = "Low",
        /// `Medium`.
        Medium = "Medium",
        /// `High`.
        High = "High",
    }
}

open_enum! {
    /// Internal analysis setting of a board auto template: the values of `internalAnalysisSetting`.
    InternalAnalysisSetting {
        /// `Append`.
        Append = "Append",
        /// `Overwrite`.
        Overwrite = "Overwrite",
        /// `Ignore`.
        Ignore = "Ignore",
    }
}

open_enum! {
    /// Internal analysis sort: the values of `internalAnalysisSort`.
    InternalAnalysisSort {
        /// `Ascending`.
        Ascending = "Ascending",
        /// `Descending`.
        Descending = "Descending",
    }
}

open_enum! {
    /// Level of a priority: the values of `level`.
    Level {
        /// `Critical`.
        Critical = "Critical",
        /// `High`.
        High = "High",
        /// `Medium`.
        Medium = "Medium",
        /// `Low`.
        Low = "Low",
    }
}

open_enum! {
    /// Percentage calculation of a board: the values of `percentageCalculation`.
    PercentageCalculation {
        /// `ActualHours`.
        ActualHours = "ActualHours",
        /// `Manual`.
        Manual = "Manual",
        /// `ClosedPhases`.
        ClosedPhases = "ClosedPhases",
        /// `ClosedTickets`.
        ClosedTickets = "ClosedTickets",
    }
}

open_enum! {
    /// Problem sort: the values of `problemSort`.
    ProblemSort {
        /// `Ascending`.
        Ascending = "Ascending",
        /// `Descending`.
        Descending = "Descending",
    }
}

open_enum! {
    /// Resolution setting of a board auto template: the values of `resolutionSetting`.
    ResolutionSetting {
        /// `Append`.
        Append = "Append",
        /// `Overwrite`.
        Overwrite = "Overwrite",
        /// `Ignore`.
        Ignore = "Ignore",
    }
}

open_enum! {
    /// Resolution sort: the values of `resolutionSort`.
    ResolutionSort {
        /// `Ascending`.
        Ascending = "Ascending",
        /// `Descending`.
        Descending = "Descending",
    }
}

open_enum! {
    /// Resources setting of a board auto template: the values of `resourcesSetting`.
    ResourcesSetting {
        /// `Append`.
        Append = "Append",
        /// `Overwrite`.
        Overwrite = "Overwrite",
        /// `Ignore`.
        Ignore = "Ignore",
    }
}

open_enum! {
    /// Send notes As email setting of a board auto template: the values of `sendNotesAsEmailSetting`.
    SendNotesAsEmailSetting {
        /// `Append`.
        Append = "Append",
        /// `Overwrite`.
        Overwrite = "Overwrite",
        /// `Ignore`.
        Ignore = "Ignore",
    }
}

open_enum! {
    /// Severity of a service template: the values of `severity`.
    ServiceTemplateSeverity {
        /// `Low`.
        Low = "Low",
        /// `Medium`.
        Medium = "Medium",
        /// `High`.
        High = "High",
    }
}

open_enum! {
    /// Summary setting of a board auto template: the values of `summarySetting`.
    SummarySetting {
        /// `Append`.
        Append = "Append",
        /// `Overwrite`.
        Overwrite = "Overwrite",
        /// `Ignore`.
        Ignore = "Ignore",
    }
}

open_enum! {
    /// Task of a service signoff: the values of `task`.
    ServiceSignoffTask {
        /// `All`.
        All = "All",
        /// `Closed`.
        Closed = "Closed",
        /// `Open`.
        Open = "Open",
    }
}

open_enum! {
    /// Tasks setting of a board auto template: the values of `tasksSetting`.
    TasksSetting {
        /// `Append`.
        Append = "Append",
        /// `Overwrite`.
        Overwrite = "Overwrite",
        /// `Ignore`.
        Ignore = "Ignore",
    }
}

open_enum! {
    /// Type of a service email template: the values of `type`.
    ServiceEmailTemplateType {
        /// `Any`.
        Any = "Any",
        /// `Closed`.
        Closed = "Closed",
        /// `Invoice`.
        Invoice = "Invoice",
        /// `New`.
        New = "New",
        /// `SalesOrder`.
        SalesOrder = "SalesOrder",
        /// `PurchaseOrder`.
        PurchaseOrder = "PurchaseOrder",
        /// `RMA`.
        RMA = "RMA",
        /// `Specific`.
        Specific = "Specific",
    }
}

open_enum! {
    /// Type of a service survey question: the values of `type`.
    ServiceSurveyQuestionType {
        /// `OpenEnded`.
        OpenEnded = "OpenEnded",
        /// `Selection`.
        Selection = "Selection",
    }
}

open_enum! {
    /// Vendor type of a ticket sync: the values of `vendorType`.
    VendorType {
        /// `Zenith`.
        Zenith = "Zenith",
    }
}

open_enum! {
    /// Where of a service location: the values of `where`.
    Where {
        /// `OnSite`.
        OnSite = "OnSite",
        /// `Remote`.
        Remote = "Remote",
        /// `InHouse`.
        InHouse = "InHouse",
    }
}
