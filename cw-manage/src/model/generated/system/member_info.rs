// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A member info, as at `/system/info/members`.

use crate::model::*;

/// A member info, as at `/system/info/members`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberInfo {
    /// `id`.
    pub id: Option<Id<MemberInfo>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `middleInitial`.
    pub middle_initial: Option<String>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `fullName`.
    pub full_name: Option<String>,
    /// `defaultEmail`.
    pub default_email: Option<String>,
    /// `photo`.
    pub photo: Option<DocumentReference>,
    /// `licenseClass`.
    pub license_class: Option<LicenseClass>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MemberInfo {
    /// `id`.
    pub const ID: Field<Self, Id<MemberInfo>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `firstName`.
    pub const FIRST_NAME: Field<Self, String> = Field::new("firstName");
    /// `middleInitial`.
    pub const MIDDLE_INITIAL: Field<Self, String> = Field::new("middleInitial");
    /// `lastName`.
    pub const LAST_NAME: Field<Self, String> = Field::new("lastName");
    /// `fullName`.
    pub const FULL_NAME: Field<Self, String> = Field::new("fullName");
    /// `defaultEmail`.
    pub const DEFAULT_EMAIL: Field<Self, String> = Field::new("defaultEmail");
    /// `photo`.
    pub const PHOTO: Field<Self, DocumentReference> = Field::new("photo");
    /// `licenseClass`.
    pub const LICENSE_CLASS: Field<Self, LicenseClass> = Field::new("licenseClass");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for MemberInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("firstName", FieldKind::Text),
                FieldRule::new("middleInitial", FieldKind::Text),
                FieldRule::new("lastName", FieldKind::Text),
                FieldRule::new("fullName", FieldKind::Text),
                FieldRule::new("defaultEmail", FieldKind::Text),
                FieldRule::new(
                    "photo",
                    FieldKind::Record(<DocumentReference as Model>::SCHEMA),
                ),
                FieldRule::new("licenseClass", FieldKind::Choice(LicenseClass::VALUES)),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for MemberInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
