// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A taxable work role level, as at `/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}/taxableWorkRoleLevels`.

use crate::model::*;

/// A taxable work role level, as at `/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}/taxableWorkRoleLevels`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TaxableWorkRoleLevel {
    /// `id`.
    pub id: Option<Id<TaxableWorkRoleLevel>>,
    /// `taxCodeLevel`. Required.
    pub tax_code_level: Option<TaxCodeLevelReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TaxableWorkRoleLevel {
    /// `id`.
    pub const ID: Field<Self, Id<TaxableWorkRoleLevel>> = Field::new("id");
    /// `taxCodeLevel`.
    pub const TAX_CODE_LEVEL: Field<Self, TaxCodeLevelReference> = Field::new("taxCodeLevel");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(tax_code_level: impl Into<TaxCodeLevelReference>) -> New<Self> {
        New::from_required(Self {
            tax_code_level: Some(tax_code_level.into()),
            ..Self::default()
        })
    }
}

impl Model for TaxableWorkRoleLevel {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TaxableWorkRoleLevel",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "taxCodeLevel",
                    FieldKind::Record(<TaxCodeLevelReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TaxableWorkRoleLevel {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
