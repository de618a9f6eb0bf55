// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Enums; all of them open.

use crate::types::open_enum;

open_enum! {
    /// Field type of a configuration type question info: the values of `fieldType`.
    ConfigurationTypeQuestionInfoFieldType {
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
