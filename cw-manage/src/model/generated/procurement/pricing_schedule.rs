// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A pricing schedule, as at `/procurement/pricingschedules`.

use crate::model::*;

/// A pricing schedule, as at `/procurement/pricingschedules`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PricingSchedule {
    /// `id`.
    pub id: Option<Id<PricingSchedule>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `companies`.
    pub companies: Option<Vec<i32>>,
    /// `setAllCompaniesFlag`.
    pub set_all_companies_flag: Option<bool>,
    /// `removeAllCompaniesFlag`.
    pub remove_all_companies_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PricingSchedule {
    /// `id`.
    pub const ID: Field<Self, Id<PricingSchedule>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `companies`.
    pub const COMPANIES: Field<Self, Vec<i32>> = Field::new("companies");
    /// `setAllCompaniesFlag`.
    pub const SET_ALL_COMPANIES_FLAG: Field<Self, bool> = Field::new("setAllCompaniesFlag");
    /// `removeAllCompaniesFlag`.
    pub const REMOVE_ALL_COMPANIES_FLAG: Field<Self, bool> = Field::new("removeAllCompaniesFlag");
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

impl Model for PricingSchedule {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PricingSchedule",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("companies", FieldKind::Whole).list(),
                FieldRule::new("setAllCompaniesFlag", FieldKind::Flag),
                FieldRule::new("removeAllCompaniesFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PricingSchedule {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
