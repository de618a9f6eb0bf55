// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A certification, as at `/system/certifications`.

use crate::model::*;

/// A certification, as at `/system/certifications`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Certification {
    /// `id`.
    pub id: Option<Id<Certification>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `company`. Required.
    pub company: Option<CompanyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Certification {
    /// `id`.
    pub const ID: Field<Self, Id<Certification>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, company: impl Into<CompanyReference>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            company: Some(company.into()),
            ..Self::default()
        })
    }
}

impl Model for Certification {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Certification",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
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

impl Record for Certification {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
