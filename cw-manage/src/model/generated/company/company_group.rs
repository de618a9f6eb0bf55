// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A company group, as at `/company/companies/{parentId}/groups`.

use crate::model::*;

/// A company group, as at `/company/companies/{parentId}/groups`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyGroup {
    /// `id`. CWM wants it in updates.
    pub id: Option<Id<CompanyGroup>>,
    /// `group`. Required.
    pub group: Option<GroupReference>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `defaultContactFlag`.
    pub default_contact_flag: Option<bool>,
    /// `allContactsFlag`.
    pub all_contacts_flag: Option<bool>,
    /// `removeAllContactsFlag`.
    pub remove_all_contacts_flag: Option<bool>,
    /// `unsubscribeFlag`.
    pub unsubscribe_flag: Option<bool>,
    /// `contactIds`.
    pub contact_ids: Option<Vec<Id<Contact>>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CompanyGroup {
    /// `id`.
    pub const ID: Field<Self, Id<CompanyGroup>> = Field::new("id");
    /// `group`.
    pub const GROUP: Field<Self, GroupReference> = Field::new("group");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `defaultContactFlag`.
    pub const DEFAULT_CONTACT_FLAG: Field<Self, bool> = Field::new("defaultContactFlag");
    /// `allContactsFlag`.
    pub const ALL_CONTACTS_FLAG: Field<Self, bool> = Field::new("allContactsFlag");
    /// `removeAllContactsFlag`.
    pub const REMOVE_ALL_CONTACTS_FLAG: Field<Self, bool> = Field::new("removeAllContactsFlag");
    /// `unsubscribeFlag`.
    pub const UNSUBSCRIBE_FLAG: Field<Self, bool> = Field::new("unsubscribeFlag");
    /// `contactIds`.
    pub const CONTACT_IDS: Field<Self, Vec<Id<Contact>>> = Field::new("contactIds");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(group: impl Into<GroupReference>) -> New<Self> {
        New::from_required(Self {
            group: Some(group.into()),
            ..Self::default()
        })
    }
}

impl Model for CompanyGroup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CompanyGroup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "group",
                    FieldKind::Record(<GroupReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("defaultContactFlag", FieldKind::Flag),
                FieldRule::new("allContactsFlag", FieldKind::Flag),
                FieldRule::new("removeAllContactsFlag", FieldKind::Flag),
                FieldRule::new("unsubscribeFlag", FieldKind::Flag),
                FieldRule::new("contactIds", FieldKind::Id).list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CompanyGroup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
