// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Enums; all of them open.

use crate::types::open_enum;

open_enum! {
    /// Type of an audit trail entry get request: the values of `type`.
    AuditTrailEntryGetRequestType {
        /// `None`.
        None = "None",
        /// `Ticket`.
        Ticket = "Ticket",
        /// `Contact`.
        Contact = "Contact",
        /// `Company`.
        Company = "Company",
        /// `Opportunity`.
        Opportunity = "Opportunity",
        /// `Time`.
        Time = "Time",
        /// `Activity`.
        Activity = "Activity",
        /// `ProductCatalog`.
        ProductCatalog = "ProductCatalog",
        /// `ProjectTicket`.
        ProjectTicket = "ProjectTicket",
        /// `Purchasing`.
        Purchasing = "Purchasing",
        /// `Configuration`.
        Configuration = "Configuration",
        /// `Schedule`.
        Schedule = "Schedule",
        /// `Agreement`.
        Agreement = "Agreement",
        /// `AgreementAddition`.
        AgreementAddition = "AgreementAddition",
        /// `Project`.
        Project = "Project",
        /// `Invoice`.
        Invoice = "Invoice",
        /// `PurchaseOrder`.
        PurchaseOrder = "PurchaseOrder",
        /// `Expense`.
        Expense = "Expense",
    }
}
