// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A charge code expense type, as at `/time/info/chargeCodeExpenseTypes`.

use crate::model::*;

/// A charge code expense type, as at `/time/info/chargeCodeExpenseTypes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChargeCodeExpenseType {
    /// `id`.
    pub id: Option<Id<ChargeCodeExpenseType>>,
    /// `type`. Required.
    pub type_: Option<ExpenseTypeReference>,
    /// `chargeCode`.
    pub charge_code: Option<ChargeCodeReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ChargeCodeExpenseType {
    /// `id`.
    pub const ID: Field<Self, Id<ChargeCodeExpenseType>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, ExpenseTypeReference> = Field::new("type");
    /// `chargeCode`.
    pub const CHARGE_CODE: Field<Self, ChargeCodeReference> = Field::new("chargeCode");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(type_: impl Into<ExpenseTypeReference>) -> New<Self> {
        New::from_required(Self {
            type_: Some(type_.into()),
            ..Self::default()
        })
    }
}

impl Model for ChargeCodeExpenseType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ChargeCodeExpenseType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<ExpenseTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "chargeCode",
                    FieldKind::Record(<ChargeCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ChargeCodeExpenseType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
