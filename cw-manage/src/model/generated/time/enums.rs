// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Enums; all of them open.

use crate::types::open_enum;

open_enum! {
    /// Approval type of a time sheet tier update: the values of `approvalType`.
    ApprovalType {
        /// `DataEntry`.
        DataEntry = "DataEntry",
        /// `Tier1Update`.
        Tier1Update = "Tier1Update",
        /// `Tier2Update`.
        Tier2Update = "Tier2Update",
        /// `Billing`.
        Billing = "Billing",
        /// `Service`.
        Service = "Service",
        /// `Project`.
        Project = "Project",
        /// `MonthlySummary`.
        MonthlySummary = "MonthlySummary",
        /// `SalesActivity`.
        SalesActivity = "SalesActivity",
        /// `Schedule`.
        Schedule = "Schedule",
    }
}

open_enum! {
    /// Bill time of a charge code: the values of `billTime`.
    ChargeCodeBillTime {
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
    /// Bill time of a work type: the values of `billTime`.
    WorkTypeBillTime {
        /// `Billable`.
        Billable = "Billable",
        /// `DoNotBill`.
        DoNotBill = "DoNotBill",
        /// `NoCharge`.
        NoCharge = "NoCharge",
    }
}

open_enum! {
    /// Billable option of an activity stopwatch: the values of `billableOption`.
    ActivityStopwatchBillableOption {
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
    /// Billable option of a schedule stopwatch: the values of `billableOption`.
    ScheduleStopwatchBillableOption {
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
    /// Billable option of a ticket stopwatch: the values of `billableOption`.
    TicketStopwatchBillableOption {
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
    /// Holiday available type of a time accrual: the values of `holidayAvailableType`.
    HolidayAvailableType {
        /// `AnniversaryYear`.
        AnniversaryYear = "AnniversaryYear",
        /// `CalendarYear`.
        CalendarYear = "CalendarYear",
    }
}

open_enum! {
    /// Period apply to of a time period setup: the values of `periodApplyTo`.
    PeriodApplyTo {
        /// `Both`.
        Both = "Both",
        /// `Expense`.
        Expense = "Expense",
        /// `Time`.
        Time = "Time",
    }
}

open_enum! {
    /// Pto available type of a time accrual: the values of `ptoAvailableType`.
    PtoAvailableType {
        /// `AnniversaryYear`.
        AnniversaryYear = "AnniversaryYear",
        /// `CalendarYear`.
        CalendarYear = "CalendarYear",
    }
}

open_enum! {
    /// Rate type of a work type: the values of `rateType`.
    WorkTypeRateType {
        /// `AdjAmount`.
        AdjAmount = "AdjAmount",
        /// `Custom`.
        Custom = "Custom",
        /// `Multiplier`.
        Multiplier = "Multiplier",
    }
}

open_enum! {
    /// Sick available type of a time accrual: the values of `sickAvailableType`.
    SickAvailableType {
        /// `AnniversaryYear`.
        AnniversaryYear = "AnniversaryYear",
        /// `CalendarYear`.
        CalendarYear = "CalendarYear",
    }
}

open_enum! {
    /// Source of a time entry audit: the values of `source`.
    TimeEntryAuditSource {
        /// `None`.
        None = "None",
        /// `Member`.
        Member = "Member",
        /// `API`.
        API = "API",
        /// `Workflow`.
        Workflow = "Workflow",
        /// `Portal`.
        Portal = "Portal",
        /// `Mobile`.
        Mobile = "Mobile",
        /// `Network`.
        Network = "Network",
        /// `EmailConnector`.
        EmailConnector = "EmailConnector",
        /// `MassMaintenance`.
        MassMaintenance = "MassMaintenance",
        /// `Application`.
        Application = "Application",
        /// `SystemAPI`.
        SystemAPI = "SystemAPI",
        /// `Conversion`.
        Conversion = "Conversion",
    }
}

open_enum! {
    /// Source of a time sheet audit: the values of `source`.
    TimeSheetAuditSource {
        /// `None`.
        None = "None",
        /// `Member`.
        Member = "Member",
        /// `API`.
        API = "API",
        /// `Workflow`.
        Workflow = "Workflow",
        /// `Portal`.
        Portal = "Portal",
        /// `Mobile`.
        Mobile = "Mobile",
        /// `Network`.
        Network = "Network",
        /// `EmailConnector`.
        EmailConnector = "EmailConnector",
        /// `MassMaintenance`.
        MassMaintenance = "MassMaintenance",
        /// `Application`.
        Application = "Application",
        /// `SystemAPI`.
        SystemAPI = "SystemAPI",
        /// `Conversion`.
        Conversion = "Conversion",
    }
}

open_enum! {
    /// Status of an activity stopwatch: the values of `status`.
    ActivityStopwatchStatus {
        /// `Reset`.
        Reset = "Reset",
        /// `Running`.
        Running = "Running",
        /// `Paused`.
        Paused = "Paused",
        /// `Stopped`.
        Stopped = "Stopped",
    }
}

open_enum! {
    /// Status of a schedule stopwatch: the values of `status`.
    ScheduleStopwatchStatus {
        /// `Reset`.
        Reset = "Reset",
        /// `Running`.
        Running = "Running",
        /// `Paused`.
        Paused = "Paused",
        /// `Stopped`.
        Stopped = "Stopped",
    }
}

open_enum! {
    /// Status of a ticket stopwatch: the values of `status`.
    TicketStopwatchStatus {
        /// `Reset`.
        Reset = "Reset",
        /// `Running`.
        Running = "Running",
        /// `Paused`.
        Paused = "Paused",
        /// `Stopped`.
        Stopped = "Stopped",
    }
}

open_enum! {
    /// Status of a time sheet: the values of `status`.
    TimeSheetStatus {
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
    /// Type of a time entry audit: the values of `type`.
    TimeEntryAuditType {
        /// `Activity`.
        Activity = "Activity",
        /// `CloseDate`.
        CloseDate = "CloseDate",
        /// `Company`.
        Company = "Company",
        /// `Contact`.
        Contact = "Contact",
        /// `Conversion`.
        Conversion = "Conversion",
        /// `Document`.
        Document = "Document",
        /// `Forecast`.
        Forecast = "Forecast",
        /// `Note`.
        Note = "Note",
        /// `Notes`.
        Notes = "Notes",
        /// `Opportunity`.
        Opportunity = "Opportunity",
        /// `Products`.
        Products = "Products",
        /// `Stage`.
        Stage = "Stage",
        /// `Status`.
        Status = "Status",
        /// `Surveys`.
        Surveys = "Surveys",
        /// `Team`.
        Team = "Team",
        /// `Tracks`.
        Tracks = "Tracks",
        /// `Configuration`.
        Configuration = "Configuration",
        /// `ConfigurationQuestions`.
        ConfigurationQuestions = "ConfigurationQuestions",
        /// `DeviceBackupDetails`.
        DeviceBackupDetails = "DeviceBackupDetails",
        /// `Tickets`.
        Tickets = "Tickets",
        /// `Subject`.
        Subject = "Subject",
        /// `ActivityOverview`.
        ActivityOverview = "ActivityOverview",
        /// `Schedule`.
        Schedule = "Schedule",
        /// `Resources`.
        Resources = "Resources",
        /// `ExpenseEntry`.
        ExpenseEntry = "ExpenseEntry",
        /// `Member`.
        Member = "Member",
        /// `Date`.
        Date = "Date",
        /// `Classification`.
        Classification = "Classification",
        /// `Amount`.
        Amount = "Amount",
        /// `ExpenseType`.
        ExpenseType = "ExpenseType",
        /// `WorkType`.
        WorkType = "WorkType",
        /// `WorkRole`.
        WorkRole = "WorkRole",
        /// `Mileage`.
        Mileage = "Mileage",
        /// `Billing`.
        Billing = "Billing",
        /// `ExpenseHeader`.
        ExpenseHeader = "ExpenseHeader",
        /// `Project`.
        Project = "Project",
        /// `TimeEntry`.
        TimeEntry = "TimeEntry",
        /// `TicketStatus`.
        TicketStatus = "TicketStatus",
        /// `DateTime`.
        DateTime = "DateTime",
        /// `DeductHours`.
        DeductHours = "DeductHours",
        /// `ActualHours`.
        ActualHours = "ActualHours",
        /// `Invoice`.
        Invoice = "Invoice",
        /// `CompanyFinance`.
        CompanyFinance = "CompanyFinance",
        /// `Billable`.
        Billable = "Billable",
        /// `SalesOrder`.
        SalesOrder = "SalesOrder",
        /// `Shipping`.
        Shipping = "Shipping",
        /// `Profile`.
        Profile = "Profile",
        /// `Group`.
        Group = "Group",
        /// `GroupContact`.
        GroupContact = "GroupContact",
        /// `GroupCompany`.
        GroupCompany = "GroupCompany",
        /// `Options`.
        Options = "Options",
        /// `Site`.
        Site = "Site",
        /// `Agreement`.
        Agreement = "Agreement",
        /// `Addition`.
        Addition = "Addition",
        /// `Adjustment`.
        Adjustment = "Adjustment",
        /// `API`.
        API = "API",
        /// `ProjectFinance`.
        ProjectFinance = "ProjectFinance",
        /// `CompanyProfile`.
        CompanyProfile = "CompanyProfile",
        /// `CompanyTeam`.
        CompanyTeam = "CompanyTeam",
        /// `CompanyMgmt`.
        CompanyMgmt = "CompanyMgmt",
        /// `InvoiceTotal`.
        InvoiceTotal = "InvoiceTotal",
        /// `BillingInformation`.
        BillingInformation = "BillingInformation",
        /// `ShippingInformation`.
        ShippingInformation = "ShippingInformation",
        /// `BillingStatus`.
        BillingStatus = "BillingStatus",
        /// `Location`.
        Location = "Location",
        /// `Department`.
        Department = "Department",
        /// `Territory`.
        Territory = "Territory",
        /// `Payment`.
        Payment = "Payment",
        /// `Credit`.
        Credit = "Credit",
        /// `SubcontractorInformation`.
        SubcontractorInformation = "SubcontractorInformation",
        /// `InvoicingParameters`.
        InvoicingParameters = "InvoicingParameters",
        /// `ApplicationParameters`.
        ApplicationParameters = "ApplicationParameters",
        /// `Finance`.
        Finance = "Finance",
        /// `Invoicing`.
        Invoicing = "Invoicing",
        /// `Email`.
        Email = "Email",
        /// `Batching`.
        Batching = "Batching",
        /// `KnowledgeBase`.
        KnowledgeBase = "KnowledgeBase",
        /// `KbArticle`.
        KbArticle = "KbArticle",
        /// `KnowledgeBaseApproval`.
        KnowledgeBaseApproval = "KnowledgeBaseApproval",
        /// `KnowledgeBaseTicket`.
        KnowledgeBaseTicket = "KnowledgeBaseTicket",
        /// `ManageNetwork`.
        ManageNetwork = "ManageNetwork",
        /// `Tasks`.
        Tasks = "Tasks",
        /// `CustomField`.
        CustomField = "CustomField",
        /// `ScreenConnect`.
        ScreenConnect = "ScreenConnect",
        /// `SLA`.
        SLA = "SLA",
        /// `Ticket`.
        Ticket = "Ticket",
        /// `Workflow`.
        Workflow = "Workflow",
        /// `Record`.
        Record = "Record",
        /// `CombinedTickets`.
        CombinedTickets = "CombinedTickets",
        /// `Template`.
        Template = "Template",
        /// `PurchaseOrder`.
        PurchaseOrder = "PurchaseOrder",
        /// `Meeting`.
        Meeting = "Meeting",
        /// `RmaOverview`.
        RmaOverview = "RmaOverview",
        /// `ReturnedBy`.
        ReturnedBy = "ReturnedBy",
        /// `PurchasedFromVendor`.
        PurchasedFromVendor = "PurchasedFromVendor",
        /// `WarrantyVendor`.
        WarrantyVendor = "WarrantyVendor",
        /// `RepairVendor`.
        RepairVendor = "RepairVendor",
        /// `AdditionalDetails`.
        AdditionalDetails = "AdditionalDetails",
        /// `TicketTemplate`.
        TicketTemplate = "TicketTemplate",
        /// `AutoGeneration`.
        AutoGeneration = "AutoGeneration",
        /// `TimeInternalNote`.
        TimeInternalNote = "TimeInternalNote",
        /// `TimeDiscussion`.
        TimeDiscussion = "TimeDiscussion",
        /// `TimeInternal`.
        TimeInternal = "TimeInternal",
        /// `TimeResolution`.
        TimeResolution = "TimeResolution",
    }
}

open_enum! {
    /// Type of a time period setup: the values of `type`.
    TimePeriodSetupType {
        /// `Weekly`.
        Weekly = "Weekly",
        /// `BiWeekly`.
        BiWeekly = "BiWeekly",
        /// `SemiMonthly`.
        SemiMonthly = "SemiMonthly",
        /// `Monthly`.
        Monthly = "Monthly",
    }
}

open_enum! {
    /// Type of a time sheet audit: the values of `type`.
    TimeSheetAuditType {
        /// `Activity`.
        Activity = "Activity",
        /// `CloseDate`.
        CloseDate = "CloseDate",
        /// `Company`.
        Company = "Company",
        /// `Contact`.
        Contact = "Contact",
        /// `Conversion`.
        Conversion = "Conversion",
        /// `Document`.
        Document = "Document",
        /// `Forecast`.
        Forecast = "Forecast",
        /// `Note`.
        Note = "Note",
        /// `Notes`.
        Notes = "Notes",
        /// `Opportunity`.
        Opportunity = "Opportunity",
        /// `Products`.
        Products = "Products",
        /// `Stage`.
        Stage = "Stage",
        /// `Status`.
        Status = "Status",
        /// `Surveys`.
        Surveys = "Surveys",
        /// `Team`.
        Team = "Team",
        /// `Tracks`.
        Tracks = "Tracks",
        /// `Configuration`.
        Configuration = "Configuration",
        /// `ConfigurationQuestions`.
        ConfigurationQuestions = "ConfigurationQuestions",
        /// `DeviceBackupDetails`.
        DeviceBackupDetails = "DeviceBackupDetails",
        /// `Tickets`.
        Tickets = "Tickets",
        /// `Subject`.
        Subject = "Subject",
        /// `ActivityOverview`.
        ActivityOverview = "ActivityOverview",
        /// `Schedule`.
        Schedule = "Schedule",
        /// `Resources`.
        Resources = "Resources",
        /// `ExpenseEntry`.
        ExpenseEntry = "ExpenseEntry",
        /// `Member`.
        Member = "Member",
        /// `Date`.
        Date = "Date",
        /// `Classification`.
        Classification = "Classification",
        /// `Amount`.
        Amount = "Amount",
        /// `ExpenseType`.
        ExpenseType = "ExpenseType",
        /// `WorkType`.
        WorkType = "WorkType",
        /// `WorkRole`.
        WorkRole = "WorkRole",
        /// `Mileage`.
        Mileage = "Mileage",
        /// `Billing`.
        Billing = "Billing",
        /// `ExpenseHeader`.
        ExpenseHeader = "ExpenseHeader",
        /// `Project`.
        Project = "Project",
        /// `TimeEntry`.
        TimeEntry = "TimeEntry",
        /// `TicketStatus`.
        TicketStatus = "TicketStatus",
        /// `DateTime`.
        DateTime = "DateTime",
        /// `DeductHours`.
        DeductHours = "DeductHours",
        /// `ActualHours`.
        ActualHours = "ActualHours",
        /// `Invoice`.
        Invoice = "Invoice",
        /// `CompanyFinance`.
        CompanyFinance = "CompanyFinance",
        /// `Billable`.
        Billable = "Billable",
        /// `SalesOrder`.
        SalesOrder = "SalesOrder",
        /// `Shipping`.
        Shipping = "Shipping",
        /// `Profile`.
        Profile = "Profile",
        /// `Group`.
        Group = "Group",
        /// `GroupContact`.
        GroupContact = "GroupContact",
        /// `GroupCompany`.
        GroupCompany = "GroupCompany",
        /// `Options`.
        Options = "Options",
        /// `Site`.
        Site = "Site",
        /// `Agreement`.
        Agreement = "Agreement",
        /// `Addition`.
        Addition = "Addition",
        /// `Adjustment`.
        Adjustment = "Adjustment",
        /// `API`.
        API = "API",
        /// `ProjectFinance`.
        ProjectFinance = "ProjectFinance",
        /// `CompanyProfile`.
        CompanyProfile = "CompanyProfile",
        /// `CompanyTeam`.
        CompanyTeam = "CompanyTeam",
        /// `CompanyMgmt`.
        CompanyMgmt = "CompanyMgmt",
        /// `InvoiceTotal`.
        InvoiceTotal = "InvoiceTotal",
        /// `BillingInformation`.
        BillingInformation = "BillingInformation",
        /// `ShippingInformation`.
        ShippingInformation = "ShippingInformation",
        /// `BillingStatus`.
        BillingStatus = "BillingStatus",
        /// `Location`.
        Location = "Location",
        /// `Department`.
        Department = "Department",
        /// `Territory`.
        Territory = "Territory",
        /// `Payment`.
        Payment = "Payment",
        /// `Credit`.
        Credit = "Credit",
        /// `SubcontractorInformation`.
        SubcontractorInformation = "SubcontractorInformation",
        /// `InvoicingParameters`.
        InvoicingParameters = "InvoicingParameters",
        /// `ApplicationParameters`.
        ApplicationParameters = "ApplicationParameters",
        /// `Finance`.
        Finance = "Finance",
        /// `Invoicing`.
        Invoicing = "Invoicing",
        /// `Email`.
        Email = "Email",
        /// `Batching`.
        Batching = "Batching",
        /// `KnowledgeBase`.
        KnowledgeBase = "KnowledgeBase",
        /// `KbArticle`.
        KbArticle = "KbArticle",
        /// `KnowledgeBaseApproval`.
        KnowledgeBaseApproval = "KnowledgeBaseApproval",
        /// `KnowledgeBaseTicket`.
        KnowledgeBaseTicket = "KnowledgeBaseTicket",
        /// `ManageNetwork`.
        ManageNetwork = "ManageNetwork",
        /// `Tasks`.
        Tasks = "Tasks",
        /// `CustomField`.
        CustomField = "CustomField",
        /// `ScreenConnect`.
        ScreenConnect = "ScreenConnect",
        /// `SLA`.
        SLA = "SLA",
        /// `Ticket`.
        Ticket = "Ticket",
        /// `Workflow`.
        Workflow = "Workflow",
        /// `Record`.
        Record = "Record",
        /// `CombinedTickets`.
        CombinedTickets = "CombinedTickets",
        /// `Template`.
        Template = "Template",
        /// `PurchaseOrder`.
        PurchaseOrder = "PurchaseOrder",
        /// `Meeting`.
        Meeting = "Meeting",
        /// `RmaOverview`.
        RmaOverview = "RmaOverview",
        /// `ReturnedBy`.
        ReturnedBy = "ReturnedBy",
        /// `PurchasedFromVendor`.
        PurchasedFromVendor = "PurchasedFromVendor",
        /// `WarrantyVendor`.
        WarrantyVendor = "WarrantyVendor",
        /// `RepairVendor`.
        RepairVendor = "RepairVendor",
        /// `AdditionalDetails`.
        AdditionalDetails = "AdditionalDetails",
        /// `TicketTemplate`.
        TicketTemplate = "TicketTemplate",
        /// `AutoGeneration`.
        AutoGeneration = "AutoGeneration",
        /// `TimeInternalNote`.
        TimeInternalNote = "TimeInternalNote",
        /// `TimeDiscussion`.
        TimeDiscussion = "TimeDiscussion",
        /// `TimeInternal`.
        TimeInternal = "TimeInternal",
        /// `TimeResolution`.
        TimeResolution = "TimeResolution",
    }
}

open_enum! {
    /// Vacation available type of a time accrual: the values of `vacationAvailableType`.
    VacationAvailableType {
        /// `AnniversaryYear`.
        AnniversaryYear = "AnniversaryYear",
        /// `CalendarYear`.
        CalendarYear = "CalendarYear",
    }
}
