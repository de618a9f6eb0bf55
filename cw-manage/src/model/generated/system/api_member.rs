// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An api member, as at `/system/apiMembers`.

use crate::model::*;

/// An api member, as at `/system/apiMembers`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApiMember {
    /// `id`.
    pub id: Option<Id<ApiMember>>,
    /// `identifier`. Required. At most 15 characters.
    pub identifier: Option<String>,
    /// `name`. At most 30 characters. CWM wants it in updates.
    pub name: Option<String>,
    /// `emailAddress`. At most 250 characters.
    pub email_address: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `inactiveDate`.
    #[serde(default, with = "crate::types::date")]
    pub inactive_date: Option<DateTime<Utc>>,
    /// `timeZone`.
    pub time_zone: Option<TimeZoneSetupReference>,
    /// `securityRole`.
    pub security_role: Option<SecurityRoleReference>,
    /// `structureLevel`.
    pub structure_level: Option<StructureReference>,
    /// `securityLocation`.
    pub security_location: Option<SystemLocationReference>,
    /// `defaultLocation`.
    pub default_location: Option<SystemLocationReference>,
    /// `defaultDepartment`.
    pub default_department: Option<SystemDepartmentReference>,
    /// `salesDefaultLocation`.
    pub sales_default_location: Option<SystemLocationReference>,
    /// `serviceDefaultBoard`.
    pub service_default_board: Option<BoardReference>,
    /// `notes`.
    pub notes: Option<String>,
    /// `excludedServiceBoardIds`.
    pub excluded_service_board_ids: Option<Vec<Id<Board>>>,
    /// `blockPriceFlag`.
    pub block_price_flag: Option<bool>,
    /// `blockCostFlag`.
    pub block_cost_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ApiMember {
    /// `id`.
    pub const ID: Field<Self, Id<ApiMember>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `emailAddress`.
    pub const EMAIL_ADDRESS: Field<Self, String> = Field::new("emailAddress");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `inactiveDate`.
    pub const INACTIVE_DATE: Field<Self, DateTime<Utc>> = Field::new("inactiveDate");
    /// `timeZone`.
    pub const TIME_ZONE: Field<Self, TimeZoneSetupReference> = Field::new("timeZone");
    /// `securityRole`.
    pub const SECURITY_ROLE: Field<Self, SecurityRoleReference> = Field::new("securityRole");
    /// `structureLevel`.
    pub const STRUCTURE_LEVEL: Field<Self, StructureReference> = Field::new("structureLevel");
    /// `securityLocation`.
    pub const SECURITY_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("securityLocation");
    /// `defaultLocation`.
    pub const DEFAULT_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("defaultLocation");
    /// `defaultDepartment`.
    pub const DEFAULT_DEPARTMENT: Field<Self, SystemDepartmentReference> =
        Field::new("defaultDepartment");
    /// `salesDefaultLocation`.
    pub const SALES_DEFAULT_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("salesDefaultLocation");
    /// `serviceDefaultBoard`.
    pub const SERVICE_DEFAULT_BOARD: Field<Self, BoardReference> =
        Field::new("serviceDefaultBoard");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `excludedServiceBoardIds`.
    pub const EXCLUDED_SERVICE_BOARD_IDS: Field<Self, Vec<Id<Board>>> =
        Field::new("excludedServiceBoardIds");
    /// `blockPriceFlag`.
    pub const BLOCK_PRICE_FLAG: Field<Self, bool> = Field::new("blockPriceFlag");
    /// `blockCostFlag`.
    pub const BLOCK_COST_FLAG: Field<Self, bool> = Field::new("blockCostFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(identifier: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            identifier: Some(identifier.into()),
            ..Self::default()
        })
    }
}

impl Model for ApiMember {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ApiMember",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text)
                    .max_length(15)
                    .required(),
                FieldRule::new("name", FieldKind::Text).max_length(30),
                FieldRule::new("emailAddress", FieldKind::Text).max_length(250),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("inactiveDate", FieldKind::Date),
                FieldRule::new(
                    "timeZone",
                    FieldKind::Record(<TimeZoneSetupReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "securityRole",
                    FieldKind::Record(<SecurityRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "structureLevel",
                    FieldKind::Record(<StructureReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "securityLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "defaultLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "defaultDepartment",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "salesDefaultLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceDefaultBoard",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new("excludedServiceBoardIds", FieldKind::Id).list(),
                FieldRule::new("blockPriceFlag", FieldKind::Flag),
                FieldRule::new("blockCostFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ApiMember {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
