// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A work role, as at `/time/workRoles`.

use crate::model::*;

/// A work role, as at `/time/workRoles`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkRole {
    /// `id`.
    pub id: Option<Id<WorkRole>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `hourlyRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub hourly_rate: Option<Decimal>,
    /// `integrationXref`. At most 50 characters.
    pub integration_xref: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `addAllLocations`.
    pub add_all_locations: Option<bool>,
    /// `removeAllLocations`.
    pub remove_all_locations: Option<bool>,
    /// `addAllAgreementExclusions`.
    pub add_all_agreement_exclusions: Option<bool>,
    /// `locationIds`.
    pub location_ids: Option<Vec<Id<Location>>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl WorkRole {
    /// `id`.
    pub const ID: Field<Self, Id<WorkRole>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `hourlyRate`.
    pub const HOURLY_RATE: Field<Self, Decimal> = Field::new("hourlyRate");
    /// `integrationXref`.
    pub const INTEGRATION_XREF: Field<Self, String> = Field::new("integrationXref");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `addAllLocations`.
    pub const ADD_ALL_LOCATIONS: Field<Self, bool> = Field::new("addAllLocations");
    /// `removeAllLocations`.
    pub const REMOVE_ALL_LOCATIONS: Field<Self, bool> = Field::new("removeAllLocations");
    /// `addAllAgreementExclusions`.
    pub const ADD_ALL_AGREEMENT_EXCLUSIONS: Field<Self, bool> =
        Field::new("addAllAgreementExclusions");
    /// `locationIds`.
    pub const LOCATION_IDS: Field<Self, Vec<Id<Location>>> = Field::new("locationIds");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for WorkRole {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WorkRole",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("hourlyRate", FieldKind::Decimal),
                FieldRule::new("integrationXref", FieldKind::Text).max_length(50),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("addAllLocations", FieldKind::Flag),
                FieldRule::new("removeAllLocations", FieldKind::Flag),
                FieldRule::new("addAllAgreementExclusions", FieldKind::Flag),
                FieldRule::new("locationIds", FieldKind::Id).list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for WorkRole {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
