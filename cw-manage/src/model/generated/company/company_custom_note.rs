// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A company custom note, as at `/company/companies/{parentId}/customStatusNotes`.

use crate::model::*;

/// A company custom note, as at `/company/companies/{parentId}/customStatusNotes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyCustomNote {
    /// `id`.
    pub id: Option<Id<CompanyCustomNote>>,
    /// `customNote`. Required. At most 1500 characters.
    pub custom_note: Option<String>,
    /// `status`. Required.
    pub status: Option<CompanyStatusReference>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CompanyCustomNote {
    /// `id`.
    pub const ID: Field<Self, Id<CompanyCustomNote>> = Field::new("id");
    /// `customNote`.
    pub const CUSTOM_NOTE: Field<Self, String> = Field::new("customNote");
    /// `status`.
    pub const STATUS: Field<Self, CompanyStatusReference> = Field::new("status");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        custom_note: impl Into<String>,
        status: impl Into<CompanyStatusReference>,
    ) -> New<Self> {
        New::from_required(Self {
            custom_note: Some(custom_note.into()),
            status: Some(status.into()),
            ..Self::default()
        })
    }
}

impl Model for CompanyCustomNote {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CompanyCustomNote",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("customNote", FieldKind::Text)
                    .max_length(1500)
                    .required(),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<CompanyStatusReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CompanyCustomNote {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
