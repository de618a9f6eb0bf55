// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A contact communication item.

use crate::model::*;

/// A contact communication item.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactCommunicationItem {
    /// `id`.
    pub id: Option<Id<ContactCommunicationItem>>,
    /// `type`.
    pub type_: Option<CommunicationTypeReference>,
    /// `value`.
    pub value: Option<String>,
    /// `extension`.
    pub extension: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `domain`.
    pub domain: Option<String>,
    /// `communicationType`.
    pub communication_type: Option<ContactCommunicationItemCommunicationType>,
}

impl ContactCommunicationItem {
    /// `id`.
    pub const ID: Field<Self, Id<ContactCommunicationItem>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, CommunicationTypeReference> = Field::new("type");
    /// `value`.
    pub const VALUE: Field<Self, String> = Field::new("value");
    /// `extension`.
    pub const EXTENSION: Field<Self, String> = Field::new("extension");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `domain`.
    pub const DOMAIN: Field<Self, String> = Field::new("domain");
    /// `communicationType`.
    pub const COMMUNICATION_TYPE: Field<Self, ContactCommunicationItemCommunicationType> =
        Field::new("communicationType");
}

impl Model for ContactCommunicationItem {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ContactCommunicationItem",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<CommunicationTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("value", FieldKind::Text),
                FieldRule::new("extension", FieldKind::Text),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("domain", FieldKind::Text),
                FieldRule::new(
                    "communicationType",
                    FieldKind::Choice(ContactCommunicationItemCommunicationType::VALUES),
                ),
            ],
        };
        &SCHEMA
    };
}

impl Record for ContactCommunicationItem {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
