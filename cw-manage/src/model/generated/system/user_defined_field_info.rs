// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A user defined field info, as at `/system/userDefinedFields/info`.

use crate::model::*;

/// A user defined field info, as at `/system/userDefinedFields/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserDefinedFieldInfo {
    /// `id`.
    pub id: Option<Id<UserDefinedFieldInfo>>,
    /// `podId`.
    pub pod_id: Option<i32>,
    /// `caption`.
    pub caption: Option<String>,
    /// `sequenceNumber`.
    pub sequence_number: Option<i32>,
    /// `helpText`.
    pub help_text: Option<String>,
    /// `fieldTypeIdentifier`.
    pub field_type_identifier: Option<FieldTypeIdentifier>,
    /// `numberDecimals`.
    pub number_decimals: Option<i32>,
    /// `entryTypeIdentifier`.
    pub entry_type_identifier: Option<EntryTypeIdentifier>,
    /// `requiredFlag`.
    pub required_flag: Option<bool>,
    /// `displayOnScreenFlag`.
    pub display_on_screen_flag: Option<bool>,
    /// `readOnlyFlag`.
    pub read_only_flag: Option<bool>,
    /// `listViewFlag`.
    pub list_view_flag: Option<bool>,
    /// `buttonUrl`.
    pub button_url: Option<String>,
    /// `options`.
    pub options: Option<Vec<UserDefinedFieldOption>>,
    /// `businessUnitIds`.
    pub business_unit_ids: Option<Vec<Id<Department>>>,
    /// `locationIds`.
    pub location_ids: Option<Vec<Id<Location>>>,
    /// `dateCreated`.
    pub date_created: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl UserDefinedFieldInfo {
    /// `id`.
    pub const ID: Field<Self, Id<UserDefinedFieldInfo>> = Field::new("id");
    /// `podId`.
    pub const POD_ID: Field<Self, i32> = Field::new("podId");
    /// `caption`.
    pub const CAPTION: Field<Self, String> = Field::new("caption");
    /// `sequenceNumber`.
    pub const SEQUENCE_NUMBER: Field<Self, i32> = Field::new("sequenceNumber");
    /// `helpText`.
    pub const HELP_TEXT: Field<Self, String> = Field::new("helpText");
    /// `fieldTypeIdentifier`.
    pub const FIELD_TYPE_IDENTIFIER: Field<Self, FieldTypeIdentifier> =
        Field::new("fieldTypeIdentifier");
    /// `numberDecimals`.
    pub const NUMBER_DECIMALS: Field<Self, i32> = Field::new("numberDecimals");
    /// `entryTypeIdentifier`.
    pub const ENTRY_TYPE_IDENTIFIER: Field<Self, EntryTypeIdentifier> =
        Field::new("entryTypeIdentifier");
    /// `requiredFlag`.
    pub const REQUIRED_FLAG: Field<Self, bool> = Field::new("requiredFlag");
    /// `displayOnScreenFlag`.
    pub const DISPLAY_ON_SCREEN_FLAG: Field<Self, bool> = Field::new("displayOnScreenFlag");
    /// `readOnlyFlag`.
    pub const READ_ONLY_FLAG: Field<Self, bool> = Field::new("readOnlyFlag");
    /// `listViewFlag`.
    pub const LIST_VIEW_FLAG: Field<Self, bool> = Field::new("listViewFlag");
    /// `buttonUrl`.
    pub const BUTTON_URL: Field<Self, String> = Field::new("buttonUrl");
    /// `options`.
    pub const OPTIONS: Field<Self, Vec<UserDefinedFieldOption>> = Field::new("options");
    /// `businessUnitIds`.
    pub const BUSINESS_UNIT_IDS: Field<Self, Vec<Id<Department>>> = Field::new("businessUnitIds");
    /// `locationIds`.
    pub const LOCATION_IDS: Field<Self, Vec<Id<Location>>> = Field::new("locationIds");
    /// `dateCreated`.
    pub const DATE_CREATED: Field<Self, String> = Field::new("dateCreated");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for UserDefinedFieldInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "UserDefinedFieldInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("podId", FieldKind::Whole),
                FieldRule::new("caption", FieldKind::Text),
                FieldRule::new("sequenceNumber", FieldKind::Whole),
                FieldRule::new("helpText", FieldKind::Text),
                FieldRule::new(
                    "fieldTypeIdentifier",
                    FieldKind::Choice(FieldTypeIdentifier::VALUES),
                ),
                FieldRule::new("numberDecimals", FieldKind::Whole),
                FieldRule::new(
                    "entryTypeIdentifier",
                    FieldKind::Choice(EntryTypeIdentifier::VALUES),
                ),
                FieldRule::new("requiredFlag", FieldKind::Flag),
                FieldRule::new("displayOnScreenFlag", FieldKind::Flag),
                FieldRule::new("readOnlyFlag", FieldKind::Flag),
                FieldRule::new("listViewFlag", FieldKind::Flag),
                FieldRule::new("buttonUrl", FieldKind::Text),
                FieldRule::new(
                    "options",
                    FieldKind::Record(<UserDefinedFieldOption as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("businessUnitIds", FieldKind::Id).list(),
                FieldRule::new("locationIds", FieldKind::Id).list(),
                FieldRule::new("dateCreated", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for UserDefinedFieldInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
