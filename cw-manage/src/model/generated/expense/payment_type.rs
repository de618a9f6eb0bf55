// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A payment type, as at `/expense/paymentTypes`.

use crate::model::*;

/// A payment type, as at `/expense/paymentTypes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PaymentType {
    /// `id`.
    pub id: Option<Id<PaymentType>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `classification`. Required.
    pub classification: Option<ClassificationReference>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `companyFlag`.
    pub company_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PaymentType {
    /// `id`.
    pub const ID: Field<Self, Id<PaymentType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `classification`.
    pub const CLASSIFICATION: Field<Self, ClassificationReference> = Field::new("classification");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `companyFlag`.
    pub const COMPANY_FLAG: Field<Self, bool> = Field::new("companyFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        classification: impl Into<ClassificationReference>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            classification: Some(classification.into()),
            ..Self::default()
        })
    }
}

impl Model for PaymentType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PaymentType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new(
                    "classification",
                    FieldKind::Record(<ClassificationReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("companyFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PaymentType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
