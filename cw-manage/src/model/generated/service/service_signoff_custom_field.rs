// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A service signoff custom field, as at `/service/serviceSignoff/{parentId}/signoffcustomfields`.

use crate::model::*;

/// A service signoff custom field, as at `/service/serviceSignoff/{parentId}/signoffcustomfields`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceSignoffCustomField {
    /// `id`.
    pub id: Option<Id<ServiceSignoffCustomField>>,
    /// `sequenceNumber`. Required.
    #[serde(default, with = "crate::types::decimal")]
    pub sequence_number: Option<Decimal>,
    /// `displaySection`. Required.
    pub display_section: Option<String>,
    /// `userDefinedField`. Required.
    pub user_defined_field: Option<UserDefinedFieldReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceSignoffCustomField {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceSignoffCustomField>> = Field::new("id");
    /// `sequenceNumber`.
    pub const SEQUENCE_NUMBER: Field<Self, Decimal> = Field::new("sequenceNumber");
    /// `displaySection`.
    pub const DISPLAY_SECTION: Field<Self, String> = Field::new("displaySection");
    /// `userDefinedField`.
    pub const USER_DEFINED_FIELD: Field<Self, UserDefinedFieldReference> =
        Field::new("userDefinedField");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        sequence_number: impl Into<Decimal>,
        display_section: impl Into<String>,
        user_defined_field: impl Into<UserDefinedFieldReference>,
    ) -> New<Self> {
        New::from_required(Self {
            sequence_number: Some(sequence_number.into()),
            display_section: Some(display_section.into()),
            user_defined_field: Some(user_defined_field.into()),
            ..Self::default()
        })
    }
}

impl Model for ServiceSignoffCustomField {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceSignoffCustomField",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("sequenceNumber", FieldKind::Decimal).required(),
                FieldRule::new("displaySection", FieldKind::Text).required(),
                FieldRule::new(
                    "userDefinedField",
                    FieldKind::Record(<UserDefinedFieldReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ServiceSignoffCustomField {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
