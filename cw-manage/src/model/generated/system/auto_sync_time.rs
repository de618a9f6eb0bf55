// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An auto sync time, as at `/system/autoSyncTime`.

use crate::model::*;

/// An auto sync time, as at `/system/autoSyncTime`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoSyncTime {
    /// `id`.
    pub id: Option<Id<AutoSyncTime>>,
    /// `syncTime`. Required.
    pub sync_time: Option<String>,
    /// `timeZone`. Required.
    pub time_zone: Option<TimeZoneSetupReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AutoSyncTime {
    /// `id`.
    pub const ID: Field<Self, Id<AutoSyncTime>> = Field::new("id");
    /// `syncTime`.
    pub const SYNC_TIME: Field<Self, String> = Field::new("syncTime");
    /// `timeZone`.
    pub const TIME_ZONE: Field<Self, TimeZoneSetupReference> = Field::new("timeZone");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        sync_time: impl Into<String>,
        time_zone: impl Into<TimeZoneSetupReference>,
    ) -> New<Self> {
        New::from_required(Self {
            sync_time: Some(sync_time.into()),
            time_zone: Some(time_zone.into()),
            ..Self::default()
        })
    }
}

impl Model for AutoSyncTime {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AutoSyncTime",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("syncTime", FieldKind::Text).required(),
                FieldRule::new(
                    "timeZone",
                    FieldKind::Record(<TimeZoneSetupReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AutoSyncTime {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
