// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A my security, as at `/system/mySecurity`.

use crate::model::*;

/// A my security, as at `/system/mySecurity`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MySecurity {
    /// `id`.
    pub id: Option<Id<MySecurity>>,
    /// `addLevel`.
    pub add_level: Option<AddLevel>,
    /// `editLevel`.
    pub edit_level: Option<EditLevel>,
    /// `deleteLevel`.
    pub delete_level: Option<DeleteLevel>,
    /// `inquireLevel`.
    pub inquire_level: Option<InquireLevel>,
    /// `moduleFunctionName`.
    pub module_function_name: Option<String>,
    /// `moduleFunctionDescription`.
    pub module_function_description: Option<String>,
    /// `myAllFlag`.
    pub my_all_flag: Option<bool>,
    /// `moduleFunctionIdentifier`.
    pub module_function_identifier: Option<String>,
    /// `reportFlag`.
    pub report_flag: Option<bool>,
    /// `restrictFlag`.
    pub restrict_flag: Option<bool>,
    /// `customFlag`.
    pub custom_flag: Option<bool>,
    /// `moduleDescription`.
    pub module_description: Option<String>,
    /// `moduleIdentifier`.
    pub module_identifier: Option<String>,
    /// `moduleName`.
    pub module_name: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MySecurity {
    /// `id`.
    pub const ID: Field<Self, Id<MySecurity>> = Field::new("id");
    /// `addLevel`.
    pub const ADD_LEVEL: Field<Self, AddLevel> = Field::new("addLevel");
    /// `editLevel`.
    pub const EDIT_LEVEL: Field<Self, EditLevel> = Field::new("editLevel");
    /// `deleteLevel`.
    pub const DELETE_LEVEL: Field<Self, DeleteLevel> = Field::new("deleteLevel");
    /// `inquireLevel`.
    pub const INQUIRE_LEVEL: Field<Self, InquireLevel> = Field::new("inquireLevel");
    /// `moduleFunctionName`.
    pub const MODULE_FUNCTION_NAME: Field<Self, String> = Field::new("moduleFunctionName");
    /// `moduleFunctionDescription`.
    pub const MODULE_FUNCTION_DESCRIPTION: Field<Self, String> =
        Field::new("moduleFunctionDescription");
    /// `myAllFlag`.
    pub const MY_ALL_FLAG: Field<Self, bool> = Field::new("myAllFlag");
    /// `moduleFunctionIdentifier`.
    pub const MODULE_FUNCTION_IDENTIFIER: Field<Self, String> =
        Field::new("moduleFunctionIdentifier");
    /// `reportFlag`.
    pub const REPORT_FLAG: Field<Self, bool> = Field::new("reportFlag");
    /// `restrictFlag`.
    pub const RESTRICT_FLAG: Field<Self, bool> = Field::new("restrictFlag");
    /// `customFlag`.
    pub const CUSTOM_FLAG: Field<Self, bool> = Field::new("customFlag");
    /// `moduleDescription`.
    pub const MODULE_DESCRIPTION: Field<Self, String> = Field::new("moduleDescription");
    /// `moduleIdentifier`.
    pub const MODULE_IDENTIFIER: Field<Self, String> = Field::new("moduleIdentifier");
    /// `moduleName`.
    pub const MODULE_NAME: Field<Self, String> = Field::new("moduleName");
    /// `sortOrder`.
    pub const SORT_ORDER: Field<Self, i32> = Field::new("sortOrder");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for MySecurity {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MySecurity",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("addLevel", FieldKind::Choice(AddLevel::VALUES)),
                FieldRule::new("editLevel", FieldKind::Choice(EditLevel::VALUES)),
                FieldRule::new("deleteLevel", FieldKind::Choice(DeleteLevel::VALUES)),
                FieldRule::new("inquireLevel", FieldKind::Choice(InquireLevel::VALUES)),
                FieldRule::new("moduleFunctionName", FieldKind::Text),
                FieldRule::new("moduleFunctionDescription", FieldKind::Text),
                FieldRule::new("myAllFlag", FieldKind::Flag),
                FieldRule::new("moduleFunctionIdentifier", FieldKind::Text),
                FieldRule::new("reportFlag", FieldKind::Flag),
                FieldRule::new("restrictFlag", FieldKind::Flag),
                FieldRule::new("customFlag", FieldKind::Flag),
                FieldRule::new("moduleDescription", FieldKind::Text),
                FieldRule::new("moduleIdentifier", FieldKind::Text),
                FieldRule::new("moduleName", FieldKind::Text),
                FieldRule::new("sortOrder", FieldKind::Whole),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for MySecurity {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
