// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A schedule type, as at `/schedule/types`.

use crate::model::*;

/// A schedule type, as at `/schedule/types`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScheduleType {
    /// `id`.
    pub id: Option<Id<ScheduleType>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `identifier`. Required. At most 1 characters.
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

impl ScheduleType {
    /// `id`.
    pub const ID: Field<Self, Id<ScheduleType>> = Field::new("id");
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

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, identifier: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            identifier: Some(identifier.into()),
            ..Self::default()
        })
    }
}

impl Model for ScheduleType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ScheduleType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("identifier", FieldKind::Text)
                    .max_length(1)
                    .required(),
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

impl Record for ScheduleType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
