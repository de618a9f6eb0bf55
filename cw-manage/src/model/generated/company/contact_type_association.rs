// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A contact type association, as at `/company/contactTypeAssociations`.

use crate::model::*;

/// A contact type association, as at `/company/contactTypeAssociations`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactTypeAssociation {
    /// `id`.
    pub id: Option<Id<ContactTypeAssociation>>,
    /// `type`. Required.
    pub type_: Option<ContactTypeReference>,
    /// `contact`. Required.
    pub contact: Option<ContactReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ContactTypeAssociation {
    /// `id`.
    pub const ID: Field<Self, Id<ContactTypeAssociation>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, ContactTypeReference> = Field::new("type");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        type_: impl Into<ContactTypeReference>,
        contact: impl Into<ContactReference>,
    ) -> New<Self> {
        New::from_required(Self {
            type_: Some(type_.into()),
            contact: Some(contact.into()),
            ..Self::default()
        })
    }
}

impl Model for ContactTypeAssociation {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Company.ContactTypeAssociation",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<ContactTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ContactTypeAssociation {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
