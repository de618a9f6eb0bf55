// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A billing term, as at `/finance/billingTerms`.

use crate::model::*;

/// A billing term, as at `/finance/billingTerms`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingTerm {
    /// `id`.
    pub id: Option<Id<BillingTerm>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `dueDays`. Required.
    pub due_days: Option<i32>,
    /// `termsXref`. At most 50 characters.
    pub terms_xref: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BillingTerm {
    /// `id`.
    pub const ID: Field<Self, Id<BillingTerm>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `dueDays`.
    pub const DUE_DAYS: Field<Self, i32> = Field::new("dueDays");
    /// `termsXref`.
    pub const TERMS_XREF: Field<Self, String> = Field::new("termsXref");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, due_days: i32) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            due_days: Some(due_days),
            ..Self::default()
        })
    }
}

impl Model for BillingTerm {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BillingTerm",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("dueDays", FieldKind::Whole).required(),
                FieldRule::new("termsXref", FieldKind::Text).max_length(50),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for BillingTerm {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
