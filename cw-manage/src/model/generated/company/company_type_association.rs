// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A company type association, as at `/company/companyTypeAssociations`.

use crate::model::*;

/// A company type association, as at `/company/companyTypeAssociations`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyTypeAssociation {
    /// `id`.
    pub id: Option<Id<CompanyTypeAssociation>>,
    /// `type`. Required.
    pub type_: Option<CompanyTypeReference>,
    /// `company`. Required.
    pub company: Option<CompanyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CompanyTypeAssociation {
    /// `id`.
    pub const ID: Field<Self, Id<CompanyTypeAssociation>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, CompanyTypeReference> = Field::new("type");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        type_: impl Into<CompanyTypeReference>,
        company: impl Into<CompanyReference>,
    ) -> New<Self> {
        New::from_required(Self {
            type_: Some(type_.into()),
            company: Some(company.into()),
            ..Self::default()
        })
    }
}

impl Model for CompanyTypeAssociation {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Company.CompanyTypeAssociation",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<CompanyTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CompanyTypeAssociation {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
