// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A sales conversion, as at `/sales/orders/conversions/{id}`.

use crate::model::*;

/// A sales conversion, as at `/sales/orders/conversions/{id}`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SalesConversion {
    /// `parentType`.
    pub parent_type: Option<String>,
    /// `convertedTo`.
    pub converted_to: Option<ConversionTypeReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SalesConversion {
    /// `parentType`.
    pub const PARENT_TYPE: Field<Self, String> = Field::new("parentType");
    /// `convertedTo`.
    pub const CONVERTED_TO: Field<Self, ConversionTypeReference> = Field::new("convertedTo");
}

impl Model for SalesConversion {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SalesConversion",
            fields: &[
                FieldRule::new("parentType", FieldKind::Text),
                FieldRule::new(
                    "convertedTo",
                    FieldKind::Record(<ConversionTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}
