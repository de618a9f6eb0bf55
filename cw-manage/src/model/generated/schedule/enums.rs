// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Enums; all of them open.

use crate::types::open_enum;

open_enum! {
    /// Week start of a portal calendar: the values of `weekStart`.
    WeekStart {
        /// `Sunday`.
        Sunday = "Sunday",
        /// `Monday`.
        Monday = "Monday",
        /// `Tuesday`.
        Tuesday = "Tuesday",
        /// `Wednesday`.
        Wednesday = "Wednesday",
        /// `Thursday`.
        Thursday = "Thursday",
        /// `Friday`.
        Friday = "Friday",
        /// `Saturday`.
        Saturday = "Saturday",
    }
}
