// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A contact communication, as at `/company/contacts/{parentId}/communications`.

use crate::model::*;

/// A contact communication, as at `/company/contacts/{parentId}/communications`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactCommunication {
    /// `id`.
    pub id: Option<Id<ContactCommunication>>,
    /// `contactId`.
    pub contact_id: Option<Id<Contact>>,
    /// `type`. Required.
    pub type_: Option<CommunicationTypeReference>,
    /// `value`. Required. At most 250 characters.
    pub value: Option<String>,
    /// `extension`. At most 15 characters.
    pub extension: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `mobileGuid`.
    pub mobile_guid: Option<String>,
    /// `communicationType`.
    pub communication_type: Option<ContactCommunicationCommunicationType>,
    /// `domain`.
    pub domain: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ContactCommunication {
    /// `id`.
    pub const ID: Field<Self, Id<ContactCommunication>> = Field::new("id");
    /// `contactId`.
    pub const CONTACT_ID: Field<Self, Id<Contact>> = Field::new("contactId");
    /// `type`.
    pub const TYPE: Field<Self, CommunicationTypeReference> = Field::new("type");
    /// `value`.
    pub const VALUE: Field<Self, String> = Field::new("value");
    /// `extension`.
    pub const EXTENSION: Field<Self, String> = Field::new("extension");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `mobileGuid`.
    pub const MOBILE_GUID: Field<Self, String> = Field::new("mobileGuid");
    /// `communicationType`.
    pub const COMMUNICATION_TYPE: Field<Self, ContactCommunicationCommunicationType> =
        Field::new("communicationType");
    /// `domain`.
    pub const DOMAIN: Field<Self, String> = Field::new("domain");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        type_: impl Into<CommunicationTypeReference>,
        value: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            type_: Some(type_.into()),
            value: Some(value.into()),
            ..Self::default()
        })
    }
}

impl Model for ContactCommunication {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ContactCommunication",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("contactId", FieldKind::Id),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<CommunicationTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("value", FieldKind::Text)
                    .max_length(250)
                    .required(),
                FieldRule::new("extension", FieldKind::Text).max_length(15),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("mobileGuid", FieldKind::Text),
                FieldRule::new(
                    "communicationType",
                    FieldKind::Choice(ContactCommunicationCommunicationType::VALUES),
                ),
                FieldRule::new("domain", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ContactCommunication {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
