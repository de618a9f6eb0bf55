// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A billing status, as at `/finance/billingStatuses`.

use crate::model::*;

/// A billing status, as at `/finance/billingStatuses`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingStatus {
    /// `id`.
    pub id: Option<Id<BillingStatus>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `closedFlag`.
    pub closed_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `sentFlag`.
    pub sent_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl BillingStatus {
    /// `id`.
    pub const ID: Field<Self, Id<BillingStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `sortOrder`.
    pub const SORT_ORDER: Field<Self, i32> = Field::new("sortOrder");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `closedFlag`.
    pub const CLOSED_FLAG: Field<Self, bool> = Field::new("closedFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `sentFlag`.
    pub const SENT_FLAG: Field<Self, bool> = Field::new("sentFlag");
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

impl Model for BillingStatus {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BillingStatus",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("sortOrder", FieldKind::Whole),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("closedFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("sentFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for BillingStatus {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
