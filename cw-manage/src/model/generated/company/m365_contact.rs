// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An M365 contact, as at `/company/m365contact`.

use crate::model::*;

/// An M365 contact, as at `/company/m365contact`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct M365Contact {
    /// `id`.
    pub id: Option<Id<M365Contact>>,
    /// `userPrincipalName`.
    pub user_principal_name: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `contactRecId`.
    pub contact_rec_id: Option<i32>,
    /// `tenantId`.
    pub tenant_id: Option<String>,
    /// `m365ContactId`.
    pub m365_contact_id: Option<String>,
    /// `department`.
    pub department: Option<String>,
    /// `employeeType`.
    pub employee_type: Option<String>,
    /// `managerId`.
    pub manager_id: Option<String>,
    /// `proxyAddresses`.
    pub proxy_addresses: Option<String>,
    /// `proxyAddressesPlain`.
    pub proxy_addresses_plain: Option<String>,
    /// `groups`.
    pub groups: Option<String>,
    /// `directoryRoles`.
    pub directory_roles: Option<String>,
    /// `assignedLicenses`.
    pub assigned_licenses: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl M365Contact {
    /// `id`.
    pub const ID: Field<Self, Id<M365Contact>> = Field::new("id");
    /// `userPrincipalName`.
    pub const USER_PRINCIPAL_NAME: Field<Self, String> = Field::new("userPrincipalName");
    /// `displayName`.
    pub const DISPLAY_NAME: Field<Self, String> = Field::new("displayName");
    /// `contactRecId`.
    pub const CONTACT_REC_ID: Field<Self, i32> = Field::new("contactRecId");
    /// `tenantId`.
    pub const TENANT_ID: Field<Self, String> = Field::new("tenantId");
    /// `m365ContactId`.
    pub const M365_CONTACT_ID: Field<Self, String> = Field::new("m365ContactId");
    /// `department`.
    pub const DEPARTMENT: Field<Self, String> = Field::new("department");
    /// `employeeType`.
    pub const EMPLOYEE_TYPE: Field<Self, String> = Field::new("employeeType");
    /// `managerId`.
    pub const MANAGER_ID: Field<Self, String> = Field::new("managerId");
    /// `proxyAddresses`.
    pub const PROXY_ADDRESSES: Field<Self, String> = Field::new("proxyAddresses");
    /// `proxyAddressesPlain`.
    pub const PROXY_ADDRESSES_PLAIN: Field<Self, String> = Field::new("proxyAddressesPlain");
    /// `groups`.
    pub const GROUPS: Field<Self, String> = Field::new("groups");
    /// `directoryRoles`.
    pub const DIRECTORY_ROLES: Field<Self, String> = Field::new("directoryRoles");
    /// `assignedLicenses`.
    pub const ASSIGNED_LICENSES: Field<Self, String> = Field::new("assignedLicenses");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for M365Contact {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "M365Contact",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("userPrincipalName", FieldKind::Text),
                FieldRule::new("displayName", FieldKind::Text),
                FieldRule::new("contactRecId", FieldKind::Whole),
                FieldRule::new("tenantId", FieldKind::Text),
                FieldRule::new("m365ContactId", FieldKind::Text),
                FieldRule::new("department", FieldKind::Text),
                FieldRule::new("employeeType", FieldKind::Text),
                FieldRule::new("managerId", FieldKind::Text),
                FieldRule::new("proxyAddresses", FieldKind::Text),
                FieldRule::new("proxyAddressesPlain", FieldKind::Text),
                FieldRule::new("groups", FieldKind::Text),
                FieldRule::new("directoryRoles", FieldKind::Text),
                FieldRule::new("assignedLicenses", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for M365Contact {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
