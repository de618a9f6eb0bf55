// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An opportunity status, as at `/sales/opportunities/statuses`.

use crate::model::*;

/// An opportunity status, as at `/sales/opportunities/statuses`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityStatus {
    /// `id`.
    pub id: Option<Id<OpportunityStatus>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `wonFlag`.
    pub won_flag: Option<bool>,
    /// `lostFlag`.
    pub lost_flag: Option<bool>,
    /// `closedFlag`.
    pub closed_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `enteredBy`.
    pub entered_by: Option<String>,
    /// `dateEntered`.
    #[serde(default, with = "crate::types::date")]
    pub date_entered: Option<DateTime<Utc>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl OpportunityStatus {
    /// `id`.
    pub const ID: Field<Self, Id<OpportunityStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `wonFlag`.
    pub const WON_FLAG: Field<Self, bool> = Field::new("wonFlag");
    /// `lostFlag`.
    pub const LOST_FLAG: Field<Self, bool> = Field::new("lostFlag");
    /// `closedFlag`.
    pub const CLOSED_FLAG: Field<Self, bool> = Field::new("closedFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `enteredBy`.
    pub const ENTERED_BY: Field<Self, String> = Field::new("enteredBy");
    /// `dateEntered`.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for OpportunityStatus {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunityStatus",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("wonFlag", FieldKind::Flag),
                FieldRule::new("lostFlag", FieldKind::Flag),
                FieldRule::new("closedFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("enteredBy", FieldKind::Text),
                FieldRule::new("dateEntered", FieldKind::Date),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for OpportunityStatus {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
