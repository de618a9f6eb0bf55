// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Enums; all of them open.

use crate::types::open_enum;

open_enum! {
    /// Bill time of a project phase: the values of `billTime`.
    ProjectPhaseBillTime {
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
    /// Bill time of a project ticket: the values of `billTime`.
    ProjectTicketBillTime {
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
    /// Billing method of a project phase: the values of `billingMethod`.
    ProjectPhaseBillingMethod {
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
