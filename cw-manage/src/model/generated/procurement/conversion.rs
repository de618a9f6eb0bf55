// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A conversion, as at `/procurement/unitOfMeasures/{parentId}/conversions`.

use crate::model::*;

/// A conversion, as at `/procurement/unitOfMeasures/{parentId}/conversions`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Conversion {
    /// `id`.
    pub id: Option<Id<Conversion>>,
    /// `quantity`.
    #[serde(default, with = "crate::types::decimal")]
    pub quantity: Option<Decimal>,
    /// `uomType`. Required.
    pub uom_type: Option<UnitOfMeasureReference>,
    /// `parentUOM`.
    #[serde(rename = "parentUOM")]
    pub parent_uom: Option<UnitOfMeasureReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Conversion {
    /// `id`.
    pub const ID: Field<Self, Id<Conversion>> = Field::new("id");
    /// `quantity`.
    pub const QUANTITY: Field<Self, Decimal> = Field::new("quantity");
    /// `uomType`.
    pub const UOM_TYPE: Field<Self, UnitOfMeasureReference> = Field::new("uomType");
    /// `parentUOM`.
    pub const PARENT_UOM: Field<Self, UnitOfMeasureReference> = Field::new("parentUOM");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(uom_type: impl Into<UnitOfMeasureReference>) -> New<Self> {
        New::from_required(Self {
            uom_type: Some(uom_type.into()),
            ..Self::default()
        })
    }
}

impl Model for Conversion {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Conversion",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("quantity", FieldKind::Decimal),
                FieldRule::new(
                    "uomType",
                    FieldKind::Record(<UnitOfMeasureReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "parentUOM",
                    FieldKind::Record(<UnitOfMeasureReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Conversion {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
