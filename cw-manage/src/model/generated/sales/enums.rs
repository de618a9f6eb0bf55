// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Enums; all of them open.

use crate::types::open_enum;

open_enum! {
    /// Billing method of a commission: the values of `billingMethod`.
    CommissionBillingMethod {
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
    /// Commission basis of a commission: the values of `commissionBasis`.
    CommissionBasis {
        /// `GrossProfit`.
        GrossProfit = "GrossProfit",
        /// `SalesAmount`.
        SalesAmount = "SalesAmount",
    }
}

open_enum! {
    /// Forecast type of a forecast item: the values of `forecastType`.
    ForecastType {
        /// `Other1`.
        Other1 = "Other1",
        /// `Other2`.
        Other2 = "Other2",
        /// `Agreement`.
        Agreement = "Agreement",
        /// `Product`.
        Product = "Product",
        /// `Service`.
        Service = "Service",
    }
}

open_enum! {
    /// Invoice option of a commission: the values of `invoiceOption`.
    InvoiceOption {
        /// `AllInvoices`.
        AllInvoices = "AllInvoices",
        /// `PaidInvoices`.
        PaidInvoices = "PaidInvoices",
    }
}

open_enum! {
    /// Type of a team: the values of `type`.
    TeamType {
        /// `Individual`.
        Individual = "Individual",
        /// `Team`.
        Team = "Team",
    }
}
