// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Enums; all of them open.

use crate::types::open_enum;

open_enum! {
    /// Apply to type of an invoice: the values of `applyToType`.
    ApplyToType {
        /// `All`.
        All = "All",
        /// `Agreement`.
        Agreement = "Agreement",
        /// `Project`.
        Project = "Project",
        /// `ProjectPhase`.
        ProjectPhase = "ProjectPhase",
        /// `SalesOrder`.
        SalesOrder = "SalesOrder",
        /// `Ticket`.
        Ticket = "Ticket",
    }
}

open_enum! {
    /// Bill customer of an addition: the values of `billCustomer`.
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
    /// Bill time of an agreement type: the values of `billTime`.
    AgreementTypeBillTime {
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
    /// Bill time of an agreement type work type: the values of `billTime`.
    AgreementTypeWorkTypeBillTime {
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
    /// Bill time of an agreement work type: the values of `billTime`.
    AgreementWorkTypeBillTime {
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
    /// Classification of an unposted expense: the values of `classification`.
    UnpostedExpenseClassification {
        /// `NonReimbursable`.
        NonReimbursable = "NonReimbursable",
        /// `Reimbursable`.
        Reimbursable = "Reimbursable",
        /// `Personal`.
        Personal = "Personal",
    }
}

open_enum! {
    /// Expense format of an accounting package setup: the values of `expenseFormat`.
    ExpenseFormat {
        /// `Default`.
        Default = "Default",
        /// `Condensed`.
        Condensed = "Condensed",
    }
}

open_enum! {
    /// Gl type: the values of `glType`.
    GlType {
        /// `AP`.
        AP = "AP",
        /// `AR`.
        AR = "AR",
        /// `EE`.
        EE = "EE",
        /// `EI`.
        EI = "EI",
        /// `EO`.
        EO = "EO",
        /// `IA`.
        IA = "IA",
        /// `IT`.
        IT = "IT",
        /// `P`.
        P = "P",
        /// `PF`.
        PF = "PF",
        /// `R`.
        R = "R",
        /// `RA`.
        RA = "RA",
        /// `RD`.
        RD = "RD",
        /// `RE`.
        RE = "RE",
        /// `RP`.
        RP = "RP",
        /// `ST`.
        ST = "ST",
        /// `SD`.
        SD = "SD",
        /// `ET`.
        ET = "ET",
        /// `FT`.
        FT = "FT",
        /// `PT`.
        PT = "PT",
    }
}

open_enum! {
    /// Header address position of an invoice template: the values of `headerAddressPosition`.
    HeaderAddressPosition {
        /// `Center`.
        Center = "Center",
        /// `LeftSide`.
        LeftSide = "LeftSide",
        /// `RightSide`.
        RightSide = "RightSide",
    }
}

open_enum! {
    /// Header logo position of an invoice template: the values of `headerLogoPosition`.
    HeaderLogoPosition {
        /// `Center`.
        Center = "Center",
        /// `LeftSide`.
        LeftSide = "LeftSide",
        /// `RightSide`.
        RightSide = "RightSide",
    }
}

open_enum! {
    /// Header title font of an invoice template: the values of `headerTitleFont`.
    HeaderTitleFont {
        /// `Regular`.
        Regular = "Regular",
        /// `RegularBold`.
        RegularBold = "RegularBold",
        /// `Large`.
        Large = "Large",
        /// `LargeBold`.
        LargeBold = "LargeBold",
        /// `ExtraLarge`.
        ExtraLarge = "ExtraLarge",
        /// `ExtraLargeBold`.
        ExtraLargeBold = "ExtraLargeBold",
    }
}

open_enum! {
    /// Header title position of an invoice template: the values of `headerTitlePosition`.
    HeaderTitlePosition {
        /// `Center`.
        Center = "Center",
        /// `LeftSide`.
        LeftSide = "LeftSide",
        /// `RightSide`.
        RightSide = "RightSide",
    }
}

open_enum! {
    /// Identifier of an accounting package reference: the values of `identifier`.
    AccountingPackageReferenceIdentifier {
        /// `QB99`.
        QB99 = "QB99",
        /// `Mas200`.
        Mas200 = "Mas200",
        /// `GPlains`.
        GPlains = "GPlains",
        /// `SBA`.
        SBA = "SBA",
        /// `Mas200v4`.
        Mas200v4 = "Mas200v4",
        /// `Other`.
        Other = "Other",
    }
}

open_enum! {
    /// Invoice format of an accounting package setup: the values of `invoiceFormat`.
    InvoiceFormat {
        /// `Default`.
        Default = "Default",
        /// `Condensed`.
        Condensed = "Condensed",
        /// `Detailed`.
        Detailed = "Detailed",
    }
}

open_enum! {
    /// Invoice rule of a billing setup routing: the values of `invoiceRule`.
    InvoiceRule {
        /// `All`.
        All = "All",
        /// `Standard`.
        Standard = "Standard",
        /// `Project`.
        Project = "Project",
        /// `Agreement`.
        Agreement = "Agreement",
    }
}

open_enum! {
    /// Invoice type of an unposted invoice: the values of `invoiceType`.
    InvoiceType {
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
    /// Level five of a tax code x ref: the values of `levelFive`.
    LevelFive {
        /// `NonTaxable`.
        NonTaxable = "NonTaxable",
        /// `Taxable`.
        Taxable = "Taxable",
    }
}

open_enum! {
    /// Level five rate type of a tax code: the values of `levelFiveRateType`.
    LevelFiveRateType {
        /// `Amount`.
        Amount = "Amount",
        /// `Percent`.
        Percent = "Percent",
    }
}

open_enum! {
    /// Level four of a tax code x ref: the values of `levelFour`.
    LevelFour {
        /// `NonTaxable`.
        NonTaxable = "NonTaxable",
        /// `Taxable`.
        Taxable = "Taxable",
    }
}

open_enum! {
    /// Level four rate type of a tax code: the values of `levelFourRateType`.
    LevelFourRateType {
        /// `Amount`.
        Amount = "Amount",
        /// `Percent`.
        Percent = "Percent",
    }
}

open_enum! {
    /// Level one of a tax code x ref: the values of `levelOne`.
    LevelOne {
        /// `NonTaxable`.
        NonTaxable = "NonTaxable",
        /// `Taxable`.
        Taxable = "Taxable",
    }
}

open_enum! {
    /// Level one rate type of a tax code: the values of `levelOneRateType`.
    LevelOneRateType {
        /// `Amount`.
        Amount = "Amount",
        /// `Percent`.
        Percent = "Percent",
    }
}

open_enum! {
    /// Level six of a tax code x ref: the values of `levelSix`.
    LevelSix {
        /// `NonTaxable`.
        NonTaxable = "NonTaxable",
        /// `Taxable`.
        Taxable = "Taxable",
    }
}

open_enum! {
    /// Level six rate type of a tax code: the values of `levelSixRateType`.
    LevelSixRateType {
        /// `Amount`.
        Amount = "Amount",
        /// `Percent`.
        Percent = "Percent",
    }
}

open_enum! {
    /// Level three of a tax code x ref: the values of `levelThree`.
    LevelThree {
        /// `NonTaxable`.
        NonTaxable = "NonTaxable",
        /// `Taxable`.
        Taxable = "Taxable",
    }
}

open_enum! {
    /// Level three rate type of a tax code: the values of `levelThreeRateType`.
    LevelThreeRateType {
        /// `Amount`.
        Amount = "Amount",
        /// `Percent`.
        Percent = "Percent",
    }
}

open_enum! {
    /// Level two of a tax code x ref: the values of `levelTwo`.
    LevelTwo {
        /// `NonTaxable`.
        NonTaxable = "NonTaxable",
        /// `Taxable`.
        Taxable = "Taxable",
    }
}

open_enum! {
    /// Level two rate type of a tax code: the values of `levelTwoRateType`.
    LevelTwoRateType {
        /// `Amount`.
        Amount = "Amount",
        /// `Percent`.
        Percent = "Percent",
    }
}

open_enum! {
    /// Overage rate type: the values of `overageRateType`.
    OverageRateType {
        /// `AdjAmount`.
        AdjAmount = "AdjAmount",
        /// `Custom`.
        Custom = "Custom",
        /// `Multiplier`.
        Multiplier = "Multiplier",
    }
}

open_enum! {
    /// Prefix suffix flag of a billing setup: the values of `prefixSuffixFlag`.
    PrefixSuffixFlag {
        /// `Prefix`.
        Prefix = "Prefix",
        /// `Suffix`.
        Suffix = "Suffix",
    }
}

open_enum! {
    /// Prefix suffix option of an agreement type: the values of `prefixSuffixOption`.
    PrefixSuffixOption {
        /// `Prefix`.
        Prefix = "Prefix",
        /// `Suffix`.
        Suffix = "Suffix",
    }
}

open_enum! {
    /// Procurement type of an unposted procurement: the values of `procurementType`.
    ProcurementType {
        /// `Purchase`.
        Purchase = "Purchase",
        /// `Adjustment`.
        Adjustment = "Adjustment",
        /// `Transfer`.
        Transfer = "Transfer",
    }
}

open_enum! {
    /// Rate type of an agreement type work role: the values of `rateType`.
    AgreementTypeWorkRoleRateType {
        /// `AdjAmount`.
        AdjAmount = "AdjAmount",
        /// `Custom`.
        Custom = "Custom",
        /// `Multiplier`.
        Multiplier = "Multiplier",
    }
}

open_enum! {
    /// Rate type of an agreement type work type: the values of `rateType`.
    AgreementTypeWorkTypeRateType {
        /// `AdjAmount`.
        AdjAmount = "AdjAmount",
        /// `Custom`.
        Custom = "Custom",
        /// `Multiplier`.
        Multiplier = "Multiplier",
    }
}

open_enum! {
    /// Rate type of an agreement work role: the values of `rateType`.
    AgreementWorkRoleRateType {
        /// `AdjAmount`.
        AdjAmount = "AdjAmount",
        /// `Custom`.
        Custom = "Custom",
        /// `Multiplier`.
        Multiplier = "Multiplier",
    }
}

open_enum! {
    /// Rate type of an agreement work type: the values of `rateType`.
    AgreementWorkTypeRateType {
        /// `AdjAmount`.
        AdjAmount = "AdjAmount",
        /// `Custom`.
        Custom = "Custom",
        /// `Multiplier`.
        Multiplier = "Multiplier",
    }
}

open_enum! {
    /// Rate type of a tax code level: the values of `rateType`.
    TaxCodeLevelRateType {
        /// `Amount`.
        Amount = "Amount",
        /// `Percent`.
        Percent = "Percent",
    }
}

open_enum! {
    /// Routing rule of a billing setup routing: the values of `routingRule`.
    RoutingRule {
        /// `Account`.
        Account = "Account",
        /// `Territory`.
        Territory = "Territory",
        /// `Creator`.
        Creator = "Creator",
        /// `Department`.
        Department = "Department",
        /// `Location`.
        Location = "Location",
        /// `Member`.
        Member = "Member",
        /// `Project`.
        Project = "Project",
        /// `Sales`.
        Sales = "Sales",
    }
}

open_enum! {
    /// Segment10type of a GL caption: the values of `segment10type`.
    Segment10type {
        /// `Account`.
        Account = "Account",
        /// `Class`.
        Class = "Class",
    }
}

open_enum! {
    /// Segment1type of a GL caption: the values of `segment1type`.
    Segment1type {
        /// `Account`.
        Account = "Account",
        /// `Class`.
        Class = "Class",
    }
}

open_enum! {
    /// Segment2type of a GL caption: the values of `segment2type`.
    Segment2type {
        /// `Account`.
        Account = "Account",
        /// `Class`.
        Class = "Class",
    }
}

open_enum! {
    /// Segment3type of a GL caption: the values of `segment3type`.
    Segment3type {
        /// `Account`.
        Account = "Account",
        /// `Class`.
        Class = "Class",
    }
}

open_enum! {
    /// Segment4type of a GL caption: the values of `segment4type`.
    Segment4type {
        /// `Account`.
        Account = "Account",
        /// `Class`.
        Class = "Class",
    }
}

open_enum! {
    /// Segment5type of a GL caption: the values of `segment5type`.
    Segment5type {
        /// `Account`.
        Account = "Account",
        /// `Class`.
        Class = "Class",
    }
}

open_enum! {
    /// Segment6type of a GL caption: the values of `segment6type`.
    Segment6type {
        /// `Account`.
        Account = "Account",
        /// `Class`.
        Class = "Class",
    }
}

open_enum! {
    /// Segment7type of a GL caption: the values of `segment7type`.
    Segment7type {
        /// `Account`.
        Account = "Account",
        /// `Class`.
        Class = "Class",
    }
}

open_enum! {
    /// Segment8type of a GL caption: the values of `segment8type`.
    Segment8type {
        /// `Account`.
        Account = "Account",
        /// `Class`.
        Class = "Class",
    }
}

open_enum! {
    /// Segment9type of a GL caption: the values of `segment9type`.
    Segment9type {
        /// `Account`.
        Account = "Account",
        /// `Class`.
        Class = "Class",
    }
}

open_enum! {
    /// Summarize invoices of an export accounting batch request: the values of `summarizeInvoices`.
    SummarizeInvoices {
        /// `Default`.
        Default = "Default",
        /// `Condensed`.
        Condensed = "Condensed",
        /// `Detailed`.
        Detailed = "Detailed",
    }
}

open_enum! {
    /// Tax integration type: the values of `taxIntegrationType`.
    TaxIntegrationType {
        /// `Avalara`.
        Avalara = "Avalara",
    }
}

open_enum! {
    /// Type of an invoice: the values of `type`.
    InvoiceTypeOption {
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
