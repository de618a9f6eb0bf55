// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A crm, as at `/system/myCompany/crm`.

use crate::model::*;

/// A crm, as at `/system/myCompany/crm`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Crm {
    /// `id`.
    pub id: Option<Id<Crm>>,
    /// `companyListCount`.
    pub company_list_count: Option<i32>,
    /// `lockProbabilityFlag`.
    pub lock_probability_flag: Option<bool>,
    /// `accountManagerRole`. Required.
    pub account_manager_role: Option<TeamRoleReference>,
    /// `technicalContactRole`. Required.
    pub technical_contact_role: Option<TeamRoleReference>,
    /// `salesRepRole`. Required.
    pub sales_rep_role: Option<TeamRoleReference>,
    /// `companyIdGenerationFlag`.
    pub company_id_generation_flag: Option<bool>,
    /// `excludeSpacesFlag`.
    pub exclude_spaces_flag: Option<bool>,
    /// `field1Caption`. At most 25 characters.
    pub field1_caption: Option<String>,
    /// `field2Caption`. At most 25 characters.
    pub field2_caption: Option<String>,
    /// `field3Caption`. At most 25 characters.
    pub field3_caption: Option<String>,
    /// `field4Caption`. At most 25 characters.
    pub field4_caption: Option<String>,
    /// `field5Caption`. At most 25 characters.
    pub field5_caption: Option<String>,
    /// `field6Caption`. At most 25 characters.
    pub field6_caption: Option<String>,
    /// `field7Caption`. At most 25 characters.
    pub field7_caption: Option<String>,
    /// `field8Caption`. At most 25 characters.
    pub field8_caption: Option<String>,
    /// `field9Caption`. At most 25 characters.
    pub field9_caption: Option<String>,
    /// `field10Caption`. At most 25 characters.
    pub field10_caption: Option<String>,
    /// `primaryRepCaption`. At most 50 characters.
    pub primary_rep_caption: Option<String>,
    /// `secondaryRepCaption`. At most 50 characters.
    pub secondary_rep_caption: Option<String>,
    /// `other1Caption`. At most 50 characters.
    pub other1_caption: Option<String>,
    /// `other2Caption`. At most 50 characters.
    pub other2_caption: Option<String>,
    /// `defaultYear`.
    pub default_year: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Crm {
    /// `id`.
    pub const ID: Field<Self, Id<Crm>> = Field::new("id");
    /// `companyListCount`.
    pub const COMPANY_LIST_COUNT: Field<Self, i32> = Field::new("companyListCount");
    /// `lockProbabilityFlag`.
    pub const LOCK_PROBABILITY_FLAG: Field<Self, bool> = Field::new("lockProbabilityFlag");
    /// `accountManagerRole`.
    pub const ACCOUNT_MANAGER_ROLE: Field<Self, TeamRoleReference> =
        Field::new("accountManagerRole");
    /// `technicalContactRole`.
    pub const TECHNICAL_CONTACT_ROLE: Field<Self, TeamRoleReference> =
        Field::new("technicalContactRole");
    /// `salesRepRole`.
    pub const SALES_REP_ROLE: Field<Self, TeamRoleReference> = Field::new("salesRepRole");
    /// `companyIdGenerationFlag`.
    pub const COMPANY_ID_GENERATION_FLAG: Field<Self, bool> = Field::new("companyIdGenerationFlag");
    /// `excludeSpacesFlag`.
    pub const EXCLUDE_SPACES_FLAG: Field<Self, bool> = Field::new("excludeSpacesFlag");
    /// `field1Caption`.
    pub const FIELD1_CAPTION: Field<Self, String> = Field::new("field1Caption");
    /// `field2Caption`.
    pub const FIELD2_CAPTION: Field<Self, String> = Field::new("field2Caption");
    /// `field3Caption`.
    pub const FIELD3_CAPTION: Field<Self, String> = Field::new("field3Caption");
    /// `field4Caption`.
    pub const FIELD4_CAPTION: Field<Self, String> = Field::new("field4Caption");
    /// `field5Caption`.
    pub const FIELD5_CAPTION: Field<Self, String> = Field::new("field5Caption");
    /// `field6Caption`.
    pub const FIELD6_CAPTION: Field<Self, String> = Field::new("field6Caption");
    /// `field7Caption`.
    pub const FIELD7_CAPTION: Field<Self, String> = Field::new("field7Caption");
    /// `field8Caption`.
    pub const FIELD8_CAPTION: Field<Self, String> = Field::new("field8Caption");
    /// `field9Caption`.
    pub const FIELD9_CAPTION: Field<Self, String> = Field::new("field9Caption");
    /// `field10Caption`.
    pub const FIELD10_CAPTION: Field<Self, String> = Field::new("field10Caption");
    /// `primaryRepCaption`.
    pub const PRIMARY_REP_CAPTION: Field<Self, String> = Field::new("primaryRepCaption");
    /// `secondaryRepCaption`.
    pub const SECONDARY_REP_CAPTION: Field<Self, String> = Field::new("secondaryRepCaption");
    /// `other1Caption`.
    pub const OTHER1_CAPTION: Field<Self, String> = Field::new("other1Caption");
    /// `other2Caption`.
    pub const OTHER2_CAPTION: Field<Self, String> = Field::new("other2Caption");
    /// `defaultYear`.
    pub const DEFAULT_YEAR: Field<Self, bool> = Field::new("defaultYear");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        account_manager_role: impl Into<TeamRoleReference>,
        technical_contact_role: impl Into<TeamRoleReference>,
        sales_rep_role: impl Into<TeamRoleReference>,
    ) -> New<Self> {
        New::from_required(Self {
            account_manager_role: Some(account_manager_role.into()),
            technical_contact_role: Some(technical_contact_role.into()),
            sales_rep_role: Some(sales_rep_role.into()),
            ..Self::default()
        })
    }
}

impl Model for Crm {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Crm",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("companyListCount", FieldKind::Whole),
                FieldRule::new("lockProbabilityFlag", FieldKind::Flag),
                FieldRule::new(
                    "accountManagerRole",
                    FieldKind::Record(<TeamRoleReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "technicalContactRole",
                    FieldKind::Record(<TeamRoleReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "salesRepRole",
                    FieldKind::Record(<TeamRoleReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("companyIdGenerationFlag", FieldKind::Flag),
                FieldRule::new("excludeSpacesFlag", FieldKind::Flag),
                FieldRule::new("field1Caption", FieldKind::Text).max_length(25),
                FieldRule::new("field2Caption", FieldKind::Text).max_length(25),
                FieldRule::new("field3Caption", FieldKind::Text).max_length(25),
                FieldRule::new("field4Caption", FieldKind::Text).max_length(25),
                FieldRule::new("field5Caption", FieldKind::Text).max_length(25),
                FieldRule::new("field6Caption", FieldKind::Text).max_length(25),
                FieldRule::new("field7Caption", FieldKind::Text).max_length(25),
                FieldRule::new("field8Caption", FieldKind::Text).max_length(25),
                FieldRule::new("field9Caption", FieldKind::Text).max_length(25),
                FieldRule::new("field10Caption", FieldKind::Text).max_length(25),
                FieldRule::new("primaryRepCaption", FieldKind::Text).max_length(50),
                FieldRule::new("secondaryRepCaption", FieldKind::Text).max_length(50),
                FieldRule::new("other1Caption", FieldKind::Text).max_length(50),
                FieldRule::new("other2Caption", FieldKind::Text).max_length(50),
                FieldRule::new("defaultYear", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Crm {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
