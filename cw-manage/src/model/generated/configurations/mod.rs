// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Models of `/configurations`.

mod configuration_type_question_info;
mod configuration_type_question_value_info;
mod enums;

pub use configuration_type_question_info::*;
pub use configuration_type_question_value_info::*;
pub use enums::*;

use crate::model::{Model, Schema};

/// The schemas of these models.
pub(crate) static SCHEMAS: &[&Schema] = &[
    <ConfigurationTypeQuestionInfo as Model>::SCHEMA,
    <ConfigurationTypeQuestionValueInfo as Model>::SCHEMA,
];
