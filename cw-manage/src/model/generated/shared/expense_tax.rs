// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An expense tax.

use crate::model::*;

/// An expense tax.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExpenseTax {
    /// `id`.
    pub id: Option<Id<ExpenseTax>>,
    /// `amount`.
    #[serde(default, with = "crate::types::decimal")]
    pub amount: Option<Decimal>,
    /// `type`.
    pub type_: Option<ExpenseTaxTypeReference>,
}

impl ExpenseTax {
    /// `id`.
    pub const ID: Field<Self, Id<ExpenseTax>> = Field::new("id");
    /// `amount`.
    pub const AMOUNT: Field<Self, Decimal> = Field::new("amount");
    /// `type`.
    pub const TYPE: Field<Self, ExpenseTaxTypeReference> = Field::new("type");
}

impl Model for ExpenseTax {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ExpenseTax",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("amount", FieldKind::Decimal),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<ExpenseTaxTypeReference as Model>::SCHEMA),
                ),
            ],
        };
        &SCHEMA
    };
}

impl Record for ExpenseTax {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
