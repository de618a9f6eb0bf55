// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Enums; all of them open.

use crate::types::open_enum;

open_enum! {
    /// Agreement invoicing display options: the values of `agreementInvoicingDisplayOptions`.
    AgreementInvoicingDisplayOptions {
        /// `RemainOnInvoicingScreen`.
        RemainOnInvoicingScreen = "RemainOnInvoicingScreen",
        /// `ShowRecentInvoices`.
        ShowRecentInvoices = "ShowRecentInvoices",
    }
}

open_enum! {
    /// Attach configurations for of a workflow action: the values of `attachConfigurationsFor`.
    AttachConfigurationsFor {
        /// `Company`.
        Company = "Company",
        /// `Contact`.
        Contact = "Contact",
    }
}

open_enum! {
    /// Authentication service type: the values of `authenticationServiceType`.
    AuthenticationServiceType {
        /// `AuthAnvil`.
        AuthAnvil = "AuthAnvil",
        /// `GoogleAuthenticator`.
        GoogleAuthenticator = "GoogleAuthenticator",
        /// `Email`.
        Email = "Email",
    }
}

open_enum! {
    /// Batch frequency unit of a workflow: the values of `batchFrequencyUnit`.
    BatchFrequencyUnit {
        /// `Minutes`.
        Minutes = "Minutes",
        /// `Hours`.
        Hours = "Hours",
        /// `Days`.
        Days = "Days",
    }
}

open_enum! {
    /// Batch schedule of a workflow: the values of `batchSchedule`.
    BatchSchedule {
        /// `AnyTime`.
        AnyTime = "AnyTime",
        /// `MyCompanyOfficeHours`.
        MyCompanyOfficeHours = "MyCompanyOfficeHours",
        /// `SlaHours`.
        SlaHours = "SlaHours",
    }
}

open_enum! {
    /// Company activity tab format: the values of `companyActivityTabFormat`.
    CompanyActivityTabFormat {
        /// `SummaryList`.
        SummaryList = "SummaryList",
        /// `DetailList`.
        DetailList = "DetailList",
    }
}

open_enum! {
    /// Contact sync of an other: the values of `contactSync`.
    ContactSync {
        /// `FL`.
        FL = "FL",
        /// `LF`.
        LF = "LF",
        /// `CFL`.
        CFL = "CFL",
        /// `CLF`.
        CLF = "CLF",
    }
}

open_enum! {
    /// Customize identifier of a my security customize item: the values of `customizeIdentifier`.
    CustomizeIdentifier {
        /// `CompanyReports`.
        CompanyReports = "CompanyReports",
        /// `FinanceReports`.
        FinanceReports = "FinanceReports",
        /// `MarketingReports`.
        MarketingReports = "MarketingReports",
        /// `ProcurementReports`.
        ProcurementReports = "ProcurementReports",
        /// `ProjectReports`.
        ProjectReports = "ProjectReports",
        /// `SalesReports`.
        SalesReports = "SalesReports",
        /// `ServiceReports`.
        ServiceReports = "ServiceReports",
        /// `SystemReports`.
        SystemReports = "SystemReports",
        /// `TimeAndExpenseReports`.
        TimeAndExpenseReports = "TimeAndExpenseReports",
        /// `CompanyConfigurations`.
        CompanyConfigurations = "CompanyConfigurations",
        /// `FinanceAgreements`.
        FinanceAgreements = "FinanceAgreements",
        /// `ProjectScheduling`.
        ProjectScheduling = "ProjectScheduling",
        /// `ServiceResourceScheduling`.
        ServiceResourceScheduling = "ServiceResourceScheduling",
        /// `SystemManageHostedApi`.
        SystemManageHostedApi = "SystemManageHostedApi",
        /// `SystemMyAccount`.
        SystemMyAccount = "SystemMyAccount",
        /// `SystemCustomMenuEntry`.
        SystemCustomMenuEntry = "SystemCustomMenuEntry",
        /// `SystemMassMaintenance`.
        SystemMassMaintenance = "SystemMassMaintenance",
        /// `SystemTableSetup`.
        SystemTableSetup = "SystemTableSetup",
    }
}

open_enum! {
    /// Default email: the values of `defaultEmail`.
    DefaultEmail {
        /// `Office`.
        Office = "Office",
        /// `Mobile`.
        Mobile = "Mobile",
        /// `Home`.
        Home = "Home",
    }
}

open_enum! {
    /// Default phone: the values of `defaultPhone`.
    DefaultPhone {
        /// `Office`.
        Office = "Office",
        /// `Mobile`.
        Mobile = "Mobile",
        /// `Home`.
        Home = "Home",
    }
}

open_enum! {
    /// Default special invoice type of a time expense: the values of `defaultSpecialInvoiceType`.
    DefaultSpecialInvoiceType {
        /// `Agreement`.
        Agreement = "Agreement",
        /// `CreditMemo`.
        CreditMemo = "CreditMemo",
        /// `DownPayment`.
        DownPayment = "DownPayment",
        /// `Miscellaneous`.
        Miscellaneous = "Miscellaneous",
        /// `Progress`.
        Progress = "Progress",
        /// `Standard`.
        Standard = "Standard",
    }
}

open_enum! {
    /// Delegation type of a member delegation: the values of `delegationType`.
    DelegationType {
        /// `Approval`.
        Approval = "Approval",
        /// `Project`.
        Project = "Project",
    }
}

open_enum! {
    /// Email server type of an email connector: the values of `emailServerType`.
    EmailServerType {
        /// `IMAP`.
        IMAP = "IMAP",
        /// `Office365`.
        Office365 = "Office365",
        /// `Google`.
        Google = "Google",
    }
}

open_enum! {
    /// Entry type identifier: the values of `entryTypeIdentifier`.
    EntryTypeIdentifier {
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
    /// Execution time of a workflow event: the values of `executionTime`.
    ExecutionTime {
        /// `Once`.
        Once = "Once",
        /// `MultipleTimes`.
        MultipleTimes = "MultipleTimes",
        /// `Continuously`.
        Continuously = "Continuously",
    }
}

open_enum! {
    /// Field type of a survey question: the values of `fieldType`.
    SurveyQuestionFieldType {
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
    /// Field type identifier: the values of `fieldTypeIdentifier`.
    FieldTypeIdentifier {
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
    /// Fiscal year start of a corporate structure: the values of `fiscalYearStart`.
    FiscalYearStart {
        /// `January`.
        January = "January",
        /// `February`.
        February = "February",
        /// `March`.
        March = "March",
        /// `April`.
        April = "April",
        /// `May`.
        May = "May",
        /// `June`.
        June = "June",
        /// `July`.
        July = "July",
        /// `August`.
        August = "August",
        /// `September`.
        September = "September",
        /// `October`.
        October = "October",
        /// `November`.
        November = "November",
        /// `December`.
        December = "December",
    }
}

open_enum! {
    /// Frequency unit of a workflow event: the values of `frequencyUnit`.
    FrequencyUnit {
        /// `Minutes`.
        Minutes = "Minutes",
        /// `Hours`.
        Hours = "Hours",
        /// `Days`.
        Days = "Days",
        /// `Months`.
        Months = "Months",
    }
}

open_enum! {
    /// Global search default sort: the values of `globalSearchDefaultSort`.
    GlobalSearchDefaultSort {
        /// `None`.
        None = "None",
        /// `LastUpdatedDesc`.
        LastUpdatedDesc = "LastUpdatedDesc",
        /// `LastUpdatedAsc`.
        LastUpdatedAsc = "LastUpdatedAsc",
        /// `CreatedDesc`.
        CreatedDesc = "CreatedDesc",
        /// `CreatedAsc`.
        CreatedAsc = "CreatedAsc",
    }
}

open_enum! {
    /// Global search default ticket filter: the values of `globalSearchDefaultTicketFilter`.
    GlobalSearchDefaultTicketFilter {
        /// `OpenRecords`.
        OpenRecords = "OpenRecords",
        /// `ClosedRecords`.
        ClosedRecords = "ClosedRecords",
        /// `AllRecords`.
        AllRecords = "AllRecords",
    }
}

open_enum! {
    /// Invoice screen default tab format: the values of `invoiceScreenDefaultTabFormat`.
    InvoiceScreenDefaultTabFormat {
        /// `ShowInvoicingTab`.
        ShowInvoicingTab = "ShowInvoicingTab",
        /// `ShowAgreementInvoicingTab`.
        ShowAgreementInvoicingTab = "ShowAgreementInvoicingTab",
    }
}

open_enum! {
    /// Invoice time tab format: the values of `invoiceTimeTabFormat`.
    InvoiceTimeTabFormat {
        /// `SummaryList`.
        SummaryList = "SummaryList",
        /// `DetailList`.
        DetailList = "DetailList",
    }
}

open_enum! {
    /// Invoicing display options: the values of `invoicingDisplayOptions`.
    InvoicingDisplayOptions {
        /// `RemainOnInvoicingScreen`.
        RemainOnInvoicingScreen = "RemainOnInvoicingScreen",
        /// `ShowRecentInvoices`.
        ShowRecentInvoices = "ShowRecentInvoices",
    }
}

open_enum! {
    /// Level count of a corporate structure: the values of `levelCount`.
    LevelCount {
        /// `Level1`.
        Level1 = "Level1",
        /// `Level2`.
        Level2 = "Level2",
        /// `Level3`.
        Level3 = "Level3",
        /// `Level4`.
        Level4 = "Level4",
        /// `Level5`.
        Level5 = "Level5",
    }
}

open_enum! {
    /// License class: the values of `licenseClass`.
    LicenseClass {
        /// `A`.
        A = "A",
        /// `C`.
        C = "C",
        /// `F`.
        F = "F",
        /// `X`.
        X = "X",
    }
}

open_enum! {
    /// Marketplace import type of a marketplace import: the values of `marketplaceImportType`.
    MarketplaceImportType {
        /// `Agreements`.
        Agreements = "Agreements",
        /// `Configurations`.
        Configurations = "Configurations",
        /// `CRMSurveys`.
        CRMSurveys = "CRMSurveys",
        /// `CustomReports`.
        CustomReports = "CustomReports",
        /// `CustomerPortalTypes`.
        CustomerPortalTypes = "CustomerPortalTypes",
        /// `HTMLEmailTemplates`.
        HTMLEmailTemplates = "HTMLEmailTemplates",
        /// `Products`.
        Products = "Products",
        /// `ProjectBoards`.
        ProjectBoards = "ProjectBoards",
        /// `ProjectTemplates`.
        ProjectTemplates = "ProjectTemplates",
        /// `ReportWriterReports`.
        ReportWriterReports = "ReportWriterReports",
        /// `ServiceBoards`.
        ServiceBoards = "ServiceBoards",
        /// `TicketTemplates`.
        TicketTemplates = "TicketTemplates",
        /// `Views`.
        Views = "Views",
    }
}

open_enum! {
    /// Module of a custom report: the values of `module`.
    Module {
        /// `Companies`.
        Companies = "Companies",
        /// `Finance`.
        Finance = "Finance",
        /// `Marketing`.
        Marketing = "Marketing",
        /// `Procurement`.
        Procurement = "Procurement",
        /// `Project`.
        Project = "Project",
        /// `Sales`.
        Sales = "Sales",
        /// `ServiceDesk`.
        ServiceDesk = "ServiceDesk",
        /// `TimeExpense`.
        TimeExpense = "TimeExpense",
    }
}

open_enum! {
    /// Notification trigger of a member notification setting: the values of `notificationTrigger`.
    NotificationTrigger {
        /// `ActivityStatusReq`.
        ActivityStatusReq = "ActivityStatusReq",
        /// `CustomerUpdated`.
        CustomerUpdated = "CustomerUpdated",
        /// `ExpenseReport`.
        ExpenseReport = "ExpenseReport",
        /// `TicketStatusChange`.
        TicketStatusChange = "TicketStatusChange",
        /// `TicketStatusRequest`.
        TicketStatusRequest = "TicketStatusRequest",
        /// `TimeNagApprover`.
        TimeNagApprover = "TimeNagApprover",
        /// `TimeNagMember`.
        TimeNagMember = "TimeNagMember",
        /// `TimeSheet`.
        TimeSheet = "TimeSheet",
        /// `WorkflowRules`.
        WorkflowRules = "WorkflowRules",
    }
}

open_enum! {
    /// Notification type of a member notification setting: the values of `notificationType`.
    NotificationType {
        /// `Email`.
        Email = "Email",
        /// `Push`.
        Push = "Push",
    }
}

open_enum! {
    /// Phone integration type: the values of `phoneIntegrationType`.
    PhoneIntegrationType {
        /// `TAPI`.
        TAPI = "TAPI",
        /// `SKYPE`.
        SKYPE = "SKYPE",
        /// `NONE`.
        NONE = "NONE",
    }
}

open_enum! {
    /// Schedule span of a service: the values of `scheduleSpan`.
    ScheduleSpan {
        /// `Standard`.
        Standard = "Standard",
        /// `OfficeHours`.
        OfficeHours = "OfficeHours",
        /// `Overnight`.
        Overnight = "Overnight",
    }
}

open_enum! {
    /// Screen link: the values of `screenLink`.
    ScreenLink {
        /// `Company`.
        Company = "Company",
        /// `Contact`.
        Contact = "Contact",
        /// `Service`.
        Service = "Service",
        /// `Invoice`.
        Invoice = "Invoice",
        /// `PurchaseOrder`.
        PurchaseOrder = "PurchaseOrder",
        /// `SalesOrder`.
        SalesOrder = "SalesOrder",
    }
}

open_enum! {
    /// Skill level of a member skill: the values of `skillLevel`.
    SkillLevel {
        /// `Beginner`.
        Beginner = "Beginner",
        /// `Intermediate`.
        Intermediate = "Intermediate",
        /// `Advanced`.
        Advanced = "Advanced",
        /// `Expert`.
        Expert = "Expert",
    }
}

open_enum! {
    /// Sr notify of a service: the values of `srNotify`.
    SrNotify {
        /// `All`.
        All = "All",
        /// `NewAndClosedRequests`.
        NewAndClosedRequests = "NewAndClosedRequests",
        /// `ClosedRequestsOnly`.
        ClosedRequestsOnly = "ClosedRequestsOnly",
        /// `NewRequestsOnly`.
        NewRequestsOnly = "NewRequestsOnly",
        /// `None`.
        None = "None",
    }
}

open_enum! {
    /// Sso type of a sso configuration: the values of `ssoType`.
    SsoType {
        /// `CWSSO`.
        CWSSO = "CWSSO",
        /// `SAML`.
        SAML = "SAML",
    }
}

open_enum! {
    /// Type of a connect wise hosted setup: the values of `type`.
    ConnectWiseHostedSetupType {
        /// `Tab`.
        Tab = "Tab",
        /// `Pod`.
        Pod = "Pod",
        /// `ToolbarButton`.
        ToolbarButton = "ToolbarButton",
    }
}
