// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Enums; all of them open.

use crate::types::open_enum;

open_enum! {
    /// Account number of a company merge: the values of `accountNumber`.
    AccountNumber {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Activities of a company merge: the values of `activities`.
    Activities {
        /// `Discard`.
        Discard = "Discard",
        /// `Merge`.
        Merge = "Merge",
    }
}

open_enum! {
    /// Billing address of a company merge: the values of `billingAddress`.
    BillingAddress {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Billing contact of a company merge: the values of `billingContact`.
    BillingContact {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Billing level of a management backup: the values of `billingLevel`.
    BillingLevel {
        /// `Detail`.
        Detail = "Detail",
        /// `Summary`.
        Summary = "Summary",
    }
}

open_enum! {
    /// Billing terms of a company merge: the values of `billingTerms`.
    BillingTerms {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Communication type of a contact communication: the values of `communicationType`.
    ContactCommunicationCommunicationType {
        /// `Email`.
        Email = "Email",
        /// `Fax`.
        Fax = "Fax",
        /// `Phone`.
        Phone = "Phone",
    }
}

open_enum! {
    /// Communication type of a contact communication item: the values of `communicationType`.
    ContactCommunicationItemCommunicationType {
        /// `Email`.
        Email = "Email",
        /// `Fax`.
        Fax = "Fax",
        /// `Phone`.
        Phone = "Phone",
    }
}

open_enum! {
    /// Contacts of a company merge: the values of `contacts`.
    Contacts {
        /// `Discard`.
        Discard = "Discard",
        /// `Merge`.
        Merge = "Merge",
    }
}

open_enum! {
    /// Date acquired of a company merge: the values of `dateAcquired`.
    DateAcquired {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Default billing level of a managed devices integration: the values of `defaultBillingLevel`.
    DefaultBillingLevel {
        /// `Detail`.
        Detail = "Detail",
        /// `Summary`.
        Summary = "Summary",
    }
}

open_enum! {
    /// Device type of a company management summary: the values of `deviceType`.
    DeviceType {
        /// `WorkstationsAndServers`.
        WorkstationsAndServers = "WorkstationsAndServers",
        /// `BackupStats`.
        BackupStats = "BackupStats",
        /// `Servers`.
        Servers = "Servers",
        /// `Workstations`.
        Workstations = "Workstations",
    }
}

open_enum! {
    /// Display closed tickets option of a portal configuration service setup: the values of `displayClosedTicketsOption`.
    DisplayClosedTicketsOption {
        /// `DoNotDisplay`.
        DoNotDisplay = "DoNotDisplay",
        /// `Closed30Days`.
        Closed30Days = "Closed30Days",
        /// `Closed60Days`.
        Closed60Days = "Closed60Days",
        /// `Closed90Days`.
        Closed90Days = "Closed90Days",
        /// `Closed120Days`.
        Closed120Days = "Closed120Days",
        /// `AllClosed`.
        AllClosed = "AllClosed",
    }
}

open_enum! {
    /// Documents of a company merge: the values of `documents`.
    Documents {
        /// `Discard`.
        Discard = "Discard",
        /// `Merge`.
        Merge = "Merge",
    }
}

open_enum! {
    /// Fax of a company merge: the values of `fax`.
    Fax {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Field type of a configuration question: the values of `fieldType`.
    ConfigurationQuestionFieldType {
        /// `TextArea`.
        TextArea = "TextArea",
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
    /// Field type of a configuration type question: the values of `fieldType`.
    ConfigurationTypeQuestionFieldType {
        /// `TextArea`.
        TextArea = "TextArea",
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
    /// Gender of a contact: the values of `gender`.
    Gender {
        /// `Female`.
        Female = "Female",
        /// `Male`.
        Male = "Male",
    }
}

open_enum! {
    /// Identifier of a company merge: the values of `identifier`.
    CompanyMergeIdentifier {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Language of a portal configuration: the values of `language`.
    Language {
        /// `English`.
        English = "English",
        /// `Spanish`.
        Spanish = "Spanish",
        /// `French`.
        French = "French",
        /// `British`.
        British = "British",
        /// `Australian`.
        Australian = "Australian",
        /// `BrazilianPortuguese`.
        BrazilianPortuguese = "BrazilianPortuguese",
        /// `CanadianFrench`.
        CanadianFrench = "CanadianFrench",
        /// `German`.
        German = "German",
        /// `NewZealand`.
        NewZealand = "NewZealand",
        /// `Dutch`.
        Dutch = "Dutch",
    }
}

open_enum! {
    /// Log type of a managed devices integration notification: the values of `logType`.
    LogType {
        /// `All`.
        All = "All",
        /// `Error`.
        Error = "Error",
        /// `NewManagedSolution`.
        NewManagedSolution = "NewManagedSolution",
        /// `NewDeviceType`.
        NewDeviceType = "NewDeviceType",
        /// `NewConfiguration`.
        NewConfiguration = "NewConfiguration",
        /// `NewAddition`.
        NewAddition = "NewAddition",
        /// `Info`.
        Info = "Info",
    }
}

open_enum! {
    /// Login by of a managed devices integration: the values of `loginBy`.
    LoginBy {
        /// `Global`.
        Global = "Global",
        /// `Member`.
        Member = "Member",
    }
}

open_enum! {
    /// Management it solution type of a management it solution: the values of `managementItSolutionType`.
    ManagementItSolutionType {
        /// `LevelPlatforms`.
        LevelPlatforms = "LevelPlatforms",
        /// `NAble`.
        NAble = "NAble",
        /// `Continuum`.
        Continuum = "Continuum",
        /// `Custom`.
        Custom = "Custom",
    }
}

open_enum! {
    /// Market of a company merge: the values of `market`.
    Market {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Name of a company merge: the values of `name`.
    Name {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Notes of a company merge: the values of `notes`.
    Notes {
        /// `Discard`.
        Discard = "Discard",
        /// `Merge`.
        Merge = "Merge",
    }
}

open_enum! {
    /// Notify type of a track action: the values of `notifyType`.
    NotifyType {
        /// `CreateActivity`.
        CreateActivity = "CreateActivity",
        /// `SendEmail`.
        SendEmail = "SendEmail",
        /// `AddToGroup`.
        AddToGroup = "AddToGroup",
        /// `AttachTrack`.
        AttachTrack = "AttachTrack",
        /// `ChangeCompanyStatus`.
        ChangeCompanyStatus = "ChangeCompanyStatus",
        /// `CreateServiceTicket`.
        CreateServiceTicket = "CreateServiceTicket",
    }
}

open_enum! {
    /// Number of employees of a company merge: the values of `numberOfEmployees`.
    NumberOfEmployees {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Only display of a portal configuration project setup: the values of `onlyDisplay`.
    OnlyDisplay {
        /// `DoNotDisplay`.
        DoNotDisplay = "DoNotDisplay",
        /// `Closed30Days`.
        Closed30Days = "Closed30Days",
        /// `Closed60Days`.
        Closed60Days = "Closed60Days",
        /// `Closed90Days`.
        Closed90Days = "Closed90Days",
        /// `Closed120Days`.
        Closed120Days = "Closed120Days",
        /// `AllClosed`.
        AllClosed = "AllClosed",
    }
}

open_enum! {
    /// Opportunities of a company merge: the values of `opportunities`.
    Opportunities {
        /// `Discard`.
        Discard = "Discard",
        /// `Merge`.
        Merge = "Merge",
    }
}

open_enum! {
    /// Phone of a company merge: the values of `phone`.
    Phone {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Presence of a contact: the values of `presence`.
    Presence {
        /// `NoAgent`.
        NoAgent = "NoAgent",
        /// `Online`.
        Online = "Online",
        /// `DoNotDisturb`.
        DoNotDisturb = "DoNotDisturb",
        /// `Away`.
        Away = "Away",
        /// `Offline`.
        Offline = "Offline",
    }
}

open_enum! {
    /// Primary address of a company merge: the values of `primaryAddress`.
    PrimaryAddress {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Primary contact of a company merge: the values of `primaryContact`.
    PrimaryContact {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Projects of a company merge: the values of `projects`.
    Projects {
        /// `Discard`.
        Discard = "Discard",
        /// `Merge`.
        Merge = "Merge",
    }
}

open_enum! {
    /// Revenue of a company merge: the values of `revenue`.
    Revenue {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Revenue year of a company merge: the values of `revenueYear`.
    RevenueYear {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Services of a company merge: the values of `services`.
    Services {
        /// `Discard`.
        Discard = "Discard",
        /// `Merge`.
        Merge = "Merge",
    }
}

open_enum! {
    /// Sic code of a company merge: the values of `sicCode`.
    SicCode {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Sites of a company merge: the values of `sites`.
    Sites {
        /// `Discard`.
        Discard = "Discard",
        /// `Merge`.
        Merge = "Merge",
    }
}

open_enum! {
    /// Source list of a company merge: the values of `sourceList`.
    SourceList {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Status of a company merge: the values of `status`.
    CompanyMergeStatus {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Tax code of a company merge: the values of `taxCode`.
    CompanyMergeTaxCode {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Territory of a company merge: the values of `territory`.
    Territory {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Time zone of a company merge: the values of `timeZone`.
    TimeZone {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Type of a clear picker request: the values of `type`.
    ClearPickerRequestType {
        /// `Company`.
        Company = "Company",
        /// `Vendor`.
        Vendor = "Vendor",
    }
}

open_enum! {
    /// Type of a company merge: the values of `type`.
    CompanyMergeType {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// User defined field1 of a company merge: the values of `userDefinedField1`.
    UserDefinedField1 {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// User defined field10 of a company merge: the values of `userDefinedField10`.
    UserDefinedField10 {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// User defined field2 of a company merge: the values of `userDefinedField2`.
    UserDefinedField2 {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// User defined field3 of a company merge: the values of `userDefinedField3`.
    UserDefinedField3 {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// User defined field4 of a company merge: the values of `userDefinedField4`.
    UserDefinedField4 {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// User defined field5 of a company merge: the values of `userDefinedField5`.
    UserDefinedField5 {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// User defined field6 of a company merge: the values of `userDefinedField6`.
    UserDefinedField6 {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// User defined field7 of a company merge: the values of `userDefinedField7`.
    UserDefinedField7 {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// User defined field8 of a company merge: the values of `userDefinedField8`.
    UserDefinedField8 {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// User defined field9 of a company merge: the values of `userDefinedField9`.
    UserDefinedField9 {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}

open_enum! {
    /// Website of a company merge: the values of `website`.
    Website {
        /// `From`.
        From = "From",
        /// `To`.
        To = "To",
    }
}
