// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Enums; all of them open.

use crate::types::open_enum;

open_enum! {
    /// Accrual type: the values of `accrualType`.
    AccrualType {
        /// `Holiday`.
        Holiday = "Holiday",
        /// `PTO`.
        PTO = "PTO",
        /// `Sick`.
        Sick = "Sick",
        /// `Vacation`.
        Vacation = "Vacation",
    }
}

open_enum! {
    /// Add level: the values of `addLevel`.
    AddLevel {
        /// `None`.
        None = "None",
        /// `My`.
        My = "My",
        /// `All`.
        All = "All",
    }
}

open_enum! {
    /// Agreement status: the values of `agreementStatus`.
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
    /// Application cycle: the values of `applicationCycle`.
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
    /// Application units: the values of `applicationUnits`.
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
    /// Bill expenses: the values of `billExpenses`.
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
    /// Bill products: the values of `billProducts`.
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
    /// Bill time of an agreement: the values of `billTime`.
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
    /// Bill time of a project: the values of `billTime`.
    ProjectBillTime {
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
    /// Bill time of a ticket: the values of `billTime`.
    TicketBillTime {
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
    /// Billable option of an expense entry: the values of `billableOption`.
    ExpenseEntryBillableOption {
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
    /// Billable option of a product item: the values of `billableOption`.
    ProductItemBillableOption {
        /// `Billable`.
        Billable = "Billable",
        /// `DoNotBill`.
        DoNotBill = "DoNotBill",
        /// `NoCharge`.
        NoCharge = "NoCharge",
    }
}

open_enum! {
    /// Billable option of a time entry: the values of `billableOption`.
    TimeEntryBillableOption {
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
    /// Billing method of a project: the values of `billingMethod`.
    ProjectBillingMethod {
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
    /// Billing method of a ticket: the values of `billingMethod`.
    TicketBillingMethod {
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
    /// Billing options of a billing cycle: the values of `billingOptions`.
    BillingOptions {
        /// `BiMonthly`.
        BiMonthly = "BiMonthly",
        /// `BiWeekly`.
        BiWeekly = "BiWeekly",
        /// `Monthly`.
        Monthly = "Monthly",
        /// `NotRecurring`.
        NotRecurring = "NotRecurring",
        /// `Quarterly`.
        Quarterly = "Quarterly",
        /// `SemiAnnual`.
        SemiAnnual = "SemiAnnual",
        /// `Weekly`.
        Weekly = "Weekly",
        /// `Yearly`.
        Yearly = "Yearly",
    }
}

open_enum! {
    /// Billing rate type of a project: the values of `billingRateType`.
    BillingRateType {
        /// `StaffMember`.
        StaffMember = "StaffMember",
        /// `WorkRole`.
        WorkRole = "WorkRole",
    }
}

open_enum! {
    /// Budget analysis of a project: the values of `budgetAnalysis`.
    BudgetAnalysis {
        /// `ActualHours`.
        ActualHours = "ActualHours",
        /// `BillableHours`.
        BillableHours = "BillableHours",
    }
}

open_enum! {
    /// Charge to type: the values of `chargeToType`.
    ChargeToType {
        /// `ServiceTicket`.
        ServiceTicket = "ServiceTicket",
        /// `ProjectTicket`.
        ProjectTicket = "ProjectTicket",
        /// `ChargeCode`.
        ChargeCode = "ChargeCode",
        /// `Activity`.
        Activity = "Activity",
    }
}

open_enum! {
    /// Child schedule action: the values of `childScheduleAction`.
    ChildScheduleAction {
        /// `Transfer`.
        Transfer = "Transfer",
        /// `Delete`.
        Delete = "Delete",
        /// `Done`.
        Done = "Done",
    }
}

open_enum! {
    /// Cycle type of a product recurring: the values of `cycleType`.
    CycleType {
        /// `ContractYear`.
        ContractYear = "ContractYear",
        /// `CalendarYear`.
        CalendarYear = "CalendarYear",
    }
}

open_enum! {
    /// Delete level: the values of `deleteLevel`.
    DeleteLevel {
        /// `None`.
        None = "None",
        /// `My`.
        My = "My",
        /// `All`.
        All = "All",
    }
}

open_enum! {
    /// Edit level: the values of `editLevel`.
    EditLevel {
        /// `None`.
        None = "None",
        /// `My`.
        My = "My",
        /// `All`.
        All = "All",
    }
}

open_enum! {
    /// Employee comp not exceed: the values of `employeeCompNotExceed`.
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
    /// Employee comp rate: the values of `employeeCompRate`.
    EmployeeCompRate {
        /// `Actual`.
        Actual = "Actual",
        /// `Hourly`.
        Hourly = "Hourly",
    }
}

open_enum! {
    /// Entry method of a custom field value: the values of `entryMethod`.
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
    /// Entry type: the values of `entryType`.
    EntryType {
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
    /// Impact of a ticket: the values of `impact`.
    TicketImpact {
        /// `Low`.
        Low = "Low",
        /// `Medium`.
        Medium = "Medium",
        /// `High`.
        High = "High",
    }
}

open_enum! {
    /// Inquire level: the values of `inquireLevel`.
    InquireLevel {
        /// `None`.
        None = "None",
        /// `My`.
        My = "My",
        /// `All`.
        All = "All",
    }
}

open_enum! {
    /// Invoicing cycle: the values of `invoicingCycle`.
    InvoicingCycle {
        /// `ContractYear`.
        ContractYear = "ContractYear",
        /// `CalendarYear`.
        CalendarYear = "CalendarYear",
    }
}

open_enum! {
    /// Knowledge base link type: the values of `knowledgeBaseLinkType`.
    KnowledgeBaseLinkType {
        /// `Activity`.
        Activity = "Activity",
        /// `ProjectIssue`.
        ProjectIssue = "ProjectIssue",
        /// `KnowledgeBaseArticle`.
        KnowledgeBaseArticle = "KnowledgeBaseArticle",
        /// `ProjectTicket`.
        ProjectTicket = "ProjectTicket",
        /// `ServiceTicket`.
        ServiceTicket = "ServiceTicket",
        /// `Time`.
        Time = "Time",
    }
}

open_enum! {
    /// Note type: the values of `noteType`.
    NoteType {
        /// `TicketNote`.
        TicketNote = "TicketNote",
        /// `TimeEntryNote`.
        TimeEntryNote = "TimeEntryNote",
        /// `MeetingNote`.
        MeetingNote = "MeetingNote",
    }
}

open_enum! {
    /// Period type of an agreement: the values of `periodType`.
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
    /// Predecessor type: the values of `predecessorType`.
    PredecessorType {
        /// `Ticket`.
        Ticket = "Ticket",
        /// `Phase`.
        Phase = "Phase",
    }
}

open_enum! {
    /// Price method: the values of `priceMethod`.
    PriceMethod {
        /// `FlatRateForRange`.
        FlatRateForRange = "FlatRateForRange",
        /// `PercentMarkupFromCost`.
        PercentMarkupFromCost = "PercentMarkupFromCost",
        /// `PercentMarkdownFromPrice`.
        PercentMarkdownFromPrice = "PercentMarkdownFromPrice",
        /// `PricePerUnit`.
        PricePerUnit = "PricePerUnit",
    }
}

open_enum! {
    /// Product class: the values of `productClass`.
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
    /// Record type: the values of `recordType`.
    RecordType {
        /// `ProjectIssue`.
        ProjectIssue = "ProjectIssue",
        /// `ProjectTicket`.
        ProjectTicket = "ProjectTicket",
        /// `ServiceTicket`.
        ServiceTicket = "ServiceTicket",
    }
}

open_enum! {
    /// Severity of a ticket: the values of `severity`.
    TicketSeverity {
        /// `Low`.
        Low = "Low",
        /// `Medium`.
        Medium = "Medium",
        /// `High`.
        High = "High",
    }
}

open_enum! {
    /// Status of an expense entry: the values of `status`.
    ExpenseEntryStatus {
        /// `Open`.
        Open = "Open",
        /// `Rejected`.
        Rejected = "Rejected",
        /// `PendingApproval`.
        PendingApproval = "PendingApproval",
        /// `ErrorsCorrected`.
        ErrorsCorrected = "ErrorsCorrected",
        /// `PendingProjectApproval`.
        PendingProjectApproval = "PendingProjectApproval",
        /// `ApprovedByTierOne`.
        ApprovedByTierOne = "ApprovedByTierOne",
        /// `RejectBySecondTier`.
        RejectBySecondTier = "RejectBySecondTier",
        /// `ApprovedByTierTwo`.
        ApprovedByTierTwo = "ApprovedByTierTwo",
        /// `ReadyToBill`.
        ReadyToBill = "ReadyToBill",
        /// `Billed`.
        Billed = "Billed",
        /// `WrittenOff`.
        WrittenOff = "WrittenOff",
        /// `BilledAgreement`.
        BilledAgreement = "BilledAgreement",
    }
}

open_enum! {
    /// Status of a time entry: the values of `status`.
    TimeEntryStatus {
        /// `Open`.
        Open = "Open",
        /// `Rejected`.
        Rejected = "Rejected",
        /// `PendingApproval`.
        PendingApproval = "PendingApproval",
        /// `ErrorsCorrected`.
        ErrorsCorrected = "ErrorsCorrected",
        /// `PendingProjectApproval`.
        PendingProjectApproval = "PendingProjectApproval",
        /// `ApprovedByTierOne`.
        ApprovedByTierOne = "ApprovedByTierOne",
        /// `RejectBySecondTier`.
        RejectBySecondTier = "RejectBySecondTier",
        /// `ApprovedByTierTwo`.
        ApprovedByTierTwo = "ApprovedByTierTwo",
        /// `ReadyToBill`.
        ReadyToBill = "ReadyToBill",
        /// `Billed`.
        Billed = "Billed",
        /// `WrittenOff`.
        WrittenOff = "WrittenOff",
        /// `BilledAgreement`.
        BilledAgreement = "BilledAgreement",
    }
}

open_enum! {
    /// Sub billing method: the values of `subBillingMethod`.
    SubBillingMethod {
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
    /// Type of a custom field value: the values of `type`.
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
