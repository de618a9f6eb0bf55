// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A corporate structure, as at `/system/myCompany/corporateStructure`.

use crate::model::*;

/// A corporate structure, as at `/system/myCompany/corporateStructure`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CorporateStructure {
    /// `id`.
    pub id: Option<Id<CorporateStructure>>,
    /// `levelCount`.
    pub level_count: Option<LevelCount>,
    /// `level1Name`. At most 20 characters.
    pub level1_name: Option<String>,
    /// `level2Name`. At most 20 characters.
    pub level2_name: Option<String>,
    /// `level3Name`. At most 20 characters.
    pub level3_name: Option<String>,
    /// `level4Name`. At most 20 characters.
    pub level4_name: Option<String>,
    /// `level5Name`. At most 20 characters.
    pub level5_name: Option<String>,
    /// `fiscalYearStart`. Required.
    pub fiscal_year_start: Option<FiscalYearStart>,
    /// `locationCaption`. Required. At most 50 characters.
    pub location_caption: Option<String>,
    /// `groupCaption`. Required. At most 50 characters.
    pub group_caption: Option<String>,
    /// `baseCurrency`. Required.
    pub base_currency: Option<CurrencyReference>,
    /// `president`.
    pub president: Option<MemberReference>,
    /// `chiefOperatingOfficer`.
    pub chief_operating_officer: Option<MemberReference>,
    /// `controller`.
    pub controller: Option<MemberReference>,
    /// `dispatcher`.
    pub dispatcher: Option<MemberReference>,
    /// `serviceManager`.
    pub service_manager: Option<MemberReference>,
    /// `dutyManager`.
    pub duty_manager: Option<MemberReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CorporateStructure {
    /// `id`.
    pub const ID: Field<Self, Id<CorporateStructure>> = Field::new("id");
    /// `levelCount`.
    pub const LEVEL_COUNT: Field<Self, LevelCount> = Field::new("levelCount");
    /// `level1Name`.
    pub const LEVEL1_NAME: Field<Self, String> = Field::new("level1Name");
    /// `level2Name`.
    pub const LEVEL2_NAME: Field<Self, String> = Field::new("level2Name");
    /// `level3Name`.
    pub const LEVEL3_NAME: Field<Self, String> = Field::new("level3Name");
    /// `level4Name`.
    pub const LEVEL4_NAME: Field<Self, String> = Field::new("level4Name");
    /// `level5Name`.
    pub const LEVEL5_NAME: Field<Self, String> = Field::new("level5Name");
    /// `fiscalYearStart`.
    pub const FISCAL_YEAR_START: Field<Self, FiscalYearStart> = Field::new("fiscalYearStart");
    /// `locationCaption`.
    pub const LOCATION_CAPTION: Field<Self, String> = Field::new("locationCaption");
    /// `groupCaption`.
    pub const GROUP_CAPTION: Field<Self, String> = Field::new("groupCaption");
    /// `baseCurrency`.
    pub const BASE_CURRENCY: Field<Self, CurrencyReference> = Field::new("baseCurrency");
    /// `president`.
    pub const PRESIDENT: Field<Self, MemberReference> = Field::new("president");
    /// `chiefOperatingOfficer`.
    pub const CHIEF_OPERATING_OFFICER: Field<Self, MemberReference> =
        Field::new("chiefOperatingOfficer");
    /// `controller`.
    pub const CONTROLLER: Field<Self, MemberReference> = Field::new("controller");
    /// `dispatcher`.
    pub const DISPATCHER: Field<Self, MemberReference> = Field::new("dispatcher");
    /// `serviceManager`.
    pub const SERVICE_MANAGER: Field<Self, MemberReference> = Field::new("serviceManager");
    /// `dutyManager`.
    pub const DUTY_MANAGER: Field<Self, MemberReference> = Field::new("dutyManager");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        fiscal_year_start: impl Into<FiscalYearStart>,
        location_caption: impl Into<String>,
        group_caption: impl Into<String>,
        base_currency: impl Into<CurrencyReference>,
    ) -> New<Self> {
        New::from_required(Self {
            fiscal_year_start: Some(fiscal_year_start.into()),
            location_caption: Some(location_caption.into()),
            group_caption: Some(group_caption.into()),
            base_currency: Some(base_currency.into()),
            ..Self::default()
        })
    }
}

impl Model for CorporateStructure {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CorporateStructure",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("levelCount", FieldKind::Choice(LevelCount::VALUES)),
                FieldRule::new("level1Name", FieldKind::Text).max_length(20),
                FieldRule::new("level2Name", FieldKind::Text).max_length(20),
                FieldRule::new("level3Name", FieldKind::Text).max_length(20),
                FieldRule::new("level4Name", FieldKind::Text).max_length(20),
                FieldRule::new("level5Name", FieldKind::Text).max_length(20),
                FieldRule::new(
                    "fiscalYearStart",
                    FieldKind::Choice(FiscalYearStart::VALUES),
                )
                .required(),
                FieldRule::new("locationCaption", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("groupCaption", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "baseCurrency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "president",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "chiefOperatingOfficer",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "controller",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "dispatcher",
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
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CorporateStructure {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
