// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A location, as at `/system/locations`.

use crate::model::*;

/// A location, as at `/system/locations`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Location {
    /// `id`.
    pub id: Option<Id<Location>>,
    /// `ownerLevelId`.
    pub owner_level_id: Option<i32>,
    /// `structureLevel`. Required.
    pub structure_level: Option<CorporateStructureLevelReference>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `manager`.
    pub manager: Option<MemberReference>,
    /// `reportsTo`.
    pub reports_to: Option<SystemLocationReference>,
    /// `salesRep`. At most 50 characters.
    pub sales_rep: Option<String>,
    /// `timeZoneSetup`.
    pub time_zone_setup: Option<TimeZoneSetupReference>,
    /// `calendar`.
    pub calendar: Option<CalendarReference>,
    /// `overrideAddressLine1`. At most 50 characters.
    pub override_address_line1: Option<String>,
    /// `overrideAddressLine2`. At most 50 characters.
    pub override_address_line2: Option<String>,
    /// `overrideCity`. At most 50 characters.
    pub override_city: Option<String>,
    /// `overrideState`. At most 50 characters.
    pub override_state: Option<String>,
    /// `overrideZip`. At most 12 characters.
    pub override_zip: Option<String>,
    /// `overrideCountry`.
    pub override_country: Option<CountryReference>,
    /// `overridePhoneNumber`. At most 15 characters.
    pub override_phone_number: Option<String>,
    /// `overrideFaxNumber`. At most 15 characters.
    pub override_fax_number: Option<String>,
    /// `owaUrl`. At most 100 characters.
    pub owa_url: Option<String>,
    /// `payrollXref`. At most 10 characters.
    pub payroll_xref: Option<String>,
    /// `locationFlag`.
    pub location_flag: Option<bool>,
    /// `clientFlag`.
    pub client_flag: Option<bool>,
    /// `workRoleIds`.
    pub work_role_ids: Option<Vec<i32>>,
    /// `departmentIds`.
    pub department_ids: Option<Vec<Id<Department>>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Location {
    /// `id`.
    pub const ID: Field<Self, Id<Location>> = Field::new("id");
    /// `ownerLevelId`.
    pub const OWNER_LEVEL_ID: Field<Self, i32> = Field::new("ownerLevelId");
    /// `structureLevel`.
    pub const STRUCTURE_LEVEL: Field<Self, CorporateStructureLevelReference> =
        Field::new("structureLevel");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `manager`.
    pub const MANAGER: Field<Self, MemberReference> = Field::new("manager");
    /// `reportsTo`.
    pub const REPORTS_TO: Field<Self, SystemLocationReference> = Field::new("reportsTo");
    /// `salesRep`.
    pub const SALES_REP: Field<Self, String> = Field::new("salesRep");
    /// `timeZoneSetup`.
    pub const TIME_ZONE_SETUP: Field<Self, TimeZoneSetupReference> = Field::new("timeZoneSetup");
    /// `calendar`.
    pub const CALENDAR: Field<Self, CalendarReference> = Field::new("calendar");
    /// `overrideAddressLine1`.
    pub const OVERRIDE_ADDRESS_LINE1: Field<Self, String> = Field::new("overrideAddressLine1");
    /// `overrideAddressLine2`.
    pub const OVERRIDE_ADDRESS_LINE2: Field<Self, String> = Field::new("overrideAddressLine2");
    /// `overrideCity`.
    pub const OVERRIDE_CITY: Field<Self, String> = Field::new("overrideCity");
    /// `overrideState`.
    pub const OVERRIDE_STATE: Field<Self, String> = Field::new("overrideState");
    /// `overrideZip`.
    pub const OVERRIDE_ZIP: Field<Self, String> = Field::new("overrideZip");
    /// `overrideCountry`.
    pub const OVERRIDE_COUNTRY: Field<Self, CountryReference> = Field::new("overrideCountry");
    /// `overridePhoneNumber`.
    pub const OVERRIDE_PHONE_NUMBER: Field<Self, String> = Field::new("overridePhoneNumber");
    /// `overrideFaxNumber`.
    pub const OVERRIDE_FAX_NUMBER: Field<Self, String> = Field::new("overrideFaxNumber");
    /// `owaUrl`.
    pub const OWA_URL: Field<Self, String> = Field::new("owaUrl");
    /// `payrollXref`.
    pub const PAYROLL_XREF: Field<Self, String> = Field::new("payrollXref");
    /// `locationFlag`.
    pub const LOCATION_FLAG: Field<Self, bool> = Field::new("locationFlag");
    /// `clientFlag`.
    pub const CLIENT_FLAG: Field<Self, bool> = Field::new("clientFlag");
    /// `workRoleIds`.
    pub const WORK_ROLE_IDS: Field<Self, Vec<i32>> = Field::new("workRoleIds");
    /// `departmentIds`.
    pub const DEPARTMENT_IDS: Field<Self, Vec<Id<Department>>> = Field::new("departmentIds");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        structure_level: impl Into<CorporateStructureLevelReference>,
        name: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            structure_level: Some(structure_level.into()),
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for Location {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Location",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("ownerLevelId", FieldKind::Whole),
                FieldRule::new(
                    "structureLevel",
                    FieldKind::Record(<CorporateStructureLevelReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "manager",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "reportsTo",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("salesRep", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "timeZoneSetup",
                    FieldKind::Record(<TimeZoneSetupReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "calendar",
                    FieldKind::Record(<CalendarReference as Model>::SCHEMA),
                ),
                FieldRule::new("overrideAddressLine1", FieldKind::Text).max_length(50),
                FieldRule::new("overrideAddressLine2", FieldKind::Text).max_length(50),
                FieldRule::new("overrideCity", FieldKind::Text).max_length(50),
                FieldRule::new("overrideState", FieldKind::Text).max_length(50),
                FieldRule::new("overrideZip", FieldKind::Text).max_length(12),
                FieldRule::new(
                    "overrideCountry",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new("overridePhoneNumber", FieldKind::Text).max_length(15),
                FieldRule::new("overrideFaxNumber", FieldKind::Text).max_length(15),
                FieldRule::new("owaUrl", FieldKind::Text).max_length(100),
                FieldRule::new("payrollXref", FieldKind::Text).max_length(10),
                FieldRule::new("locationFlag", FieldKind::Flag),
                FieldRule::new("clientFlag", FieldKind::Flag),
                FieldRule::new("workRoleIds", FieldKind::Whole).list(),
                FieldRule::new("departmentIds", FieldKind::Id).list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Location {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
