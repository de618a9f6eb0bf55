// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A schedule type info, as at `/schedule/types/info`.

use crate::model::*;

/// A schedule type info, as at `/schedule/types/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScheduleTypeInfo {
    /// `id`.
    pub id: Option<Id<ScheduleTypeInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `chargeCode`.
    pub charge_code: Option<ChargeCodeReference>,
    /// `where`.
    pub where_: Option<ServiceLocationReference>,
    /// `systemFlag`.
    pub system_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ScheduleTypeInfo {
    /// `id`.
    pub const ID: Field<Self, Id<ScheduleTypeInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `chargeCode`.
    pub const CHARGE_CODE: Field<Self, ChargeCodeReference> = Field::new("chargeCode");
    /// `where`.
    pub const WHERE: Field<Self, ServiceLocationReference> = Field::new("where");
    /// `systemFlag`.
    pub const SYSTEM_FLAG: Field<Self, bool> = Field::new("systemFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ScheduleTypeInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ScheduleTypeInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new(
                    "chargeCode",
                    FieldKind::Record(<ChargeCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "where",
                    FieldKind::Record(<ServiceLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("systemFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ScheduleTypeInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
