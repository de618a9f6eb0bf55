// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A department location, as at `/system/departments/{parentId}/locations`.

use crate::model::*;

/// A department location, as at `/system/departments/{parentId}/locations`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DepartmentLocation {
    /// `id`.
    pub id: Option<Id<DepartmentLocation>>,
    /// `location`. Required.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `departmentManager`.
    pub department_manager: Option<MemberReference>,
    /// `dispatch`.
    pub dispatch: Option<MemberReference>,
    /// `serviceManager`.
    pub service_manager: Option<MemberReference>,
    /// `dutyManager`.
    pub duty_manager: Option<MemberReference>,
    /// `ldapConfig`.
    pub ldap_config: Option<LdapConfigurationReference>,
    /// `addAllLocations`.
    pub add_all_locations: Option<bool>,
    /// `removeAllLocations`.
    pub remove_all_locations: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl DepartmentLocation {
    /// `id`.
    pub const ID: Field<Self, Id<DepartmentLocation>> = Field::new("id");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `departmentManager`.
    pub const DEPARTMENT_MANAGER: Field<Self, MemberReference> = Field::new("departmentManager");
    /// `dispatch`.
    pub const DISPATCH: Field<Self, MemberReference> = Field::new("dispatch");
    /// `serviceManager`.
    pub const SERVICE_MANAGER: Field<Self, MemberReference> = Field::new("serviceManager");
    /// `dutyManager`.
    pub const DUTY_MANAGER: Field<Self, MemberReference> = Field::new("dutyManager");
    /// `ldapConfig`.
    pub const LDAP_CONFIG: Field<Self, LdapConfigurationReference> = Field::new("ldapConfig");
    /// `addAllLocations`.
    pub const ADD_ALL_LOCATIONS: Field<Self, bool> = Field::new("addAllLocations");
    /// `removeAllLocations`.
    pub const REMOVE_ALL_LOCATIONS: Field<Self, bool> = Field::new("removeAllLocations");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(location: impl Into<SystemLocationReference>) -> New<Self> {
        New::from_required(Self {
            location: Some(location.into()),
            ..Self::default()
        })
    }
}

impl Model for DepartmentLocation {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "DepartmentLocation",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "departmentManager",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "dispatch",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceManager",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "dutyManager",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "ldapConfig",
                    FieldKind::Record(<LdapConfigurationReference as Model>::SCHEMA),
                ),
                FieldRule::new("addAllLocations", FieldKind::Flag),
                FieldRule::new("removeAllLocations", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for DepartmentLocation {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
