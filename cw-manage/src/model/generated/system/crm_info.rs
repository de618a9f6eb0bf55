// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A crm info, as at `/system/myCompany/crm/info`.

use crate::model::*;

/// A crm info, as at `/system/myCompany/crm/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CrmInfo {
    /// `id`.
    pub id: Option<Id<CrmInfo>>,
    /// `accountManagerRole`.
    pub account_manager_role: Option<TeamRoleReference>,
    /// `technicalContactRole`.
    pub technical_contact_role: Option<TeamRoleReference>,
    /// `salesRepRole`.
    pub sales_rep_role: Option<TeamRoleReference>,
    /// `field1Caption`.
    pub field1_caption: Option<String>,
    /// `field2Caption`.
    pub field2_caption: Option<String>,
    /// `field3Caption`.
    pub field3_caption: Option<String>,
    /// `field4Caption`.
    pub field4_caption: Option<String>,
    /// `field5Caption`.
    pub field5_caption: Option<String>,
    /// `field6Caption`.
    pub field6_caption: Option<String>,
    /// `field7Caption`.
    pub field7_caption: Option<String>,
    /// `field8Caption`.
    pub field8_caption: Option<String>,
    /// `field9Caption`.
    pub field9_caption: Option<String>,
    /// `field10Caption`.
    pub field10_caption: Option<String>,
    /// `primaryRepCaption`.
    pub primary_rep_caption: Option<String>,
    /// `secondaryRepCaption`.
    pub secondary_rep_caption: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CrmInfo {
    /// `id`.
    pub const ID: Field<Self, Id<CrmInfo>> = Field::new("id");
    /// `accountManagerRole`.
    pub const ACCOUNT_MANAGER_ROLE: Field<Self, TeamRoleReference> =
        Field::new("accountManagerRole");
    /// `technicalContactRole`.
    pub const TECHNICAL_CONTACT_ROLE: Field<Self, TeamRoleReference> =
        Field::new("technicalContactRole");
    /// `salesRepRole`.
    pub const SALES_REP_ROLE: Field<Self, TeamRoleReference> = Field::new("salesRepRole");
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
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for CrmInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CrmInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "accountManagerRole",
                    FieldKind::Record(<TeamRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "technicalContactRole",
                    FieldKind::Record(<TeamRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "salesRepRole",
                    FieldKind::Record(<TeamRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new("field1Caption", FieldKind::Text),
                FieldRule::new("field2Caption", FieldKind::Text),
                FieldRule::new("field3Caption", FieldKind::Text),
                FieldRule::new("field4Caption", FieldKind::Text),
                FieldRule::new("field5Caption", FieldKind::Text),
                FieldRule::new("field6Caption", FieldKind::Text),
                FieldRule::new("field7Caption", FieldKind::Text),
                FieldRule::new("field8Caption", FieldKind::Text),
                FieldRule::new("field9Caption", FieldKind::Text),
                FieldRule::new("field10Caption", FieldKind::Text),
                FieldRule::new("primaryRepCaption", FieldKind::Text),
                FieldRule::new("secondaryRepCaption", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CrmInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
