// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A user defined field, as at `/system/userDefinedFields`.

use crate::model::*;

/// A user defined field, as at `/system/userDefinedFields`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserDefinedField {
    /// `id`.
    pub id: Option<Id<UserDefinedField>>,
    /// `podId`. Required.
    pub pod_id: Option<i32>,
    /// `caption`. Required. At most 25 characters.
    pub caption: Option<String>,
    /// `sequenceNumber`. Required.
    pub sequence_number: Option<i32>,
    /// `screenId`. At most 25 characters.
    pub screen_id: Option<String>,
    /// `helpText`. At most 1000 characters.
    pub help_text: Option<String>,
    /// `fieldTypeIdentifier`. Required.
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
    /// `buttonUrl`. At most 1000 characters.
    pub button_url: Option<String>,
    /// `options`.
    pub options: Option<Vec<UserDefinedFieldOption>>,
    /// `businessUnitIds`.
    pub business_unit_ids: Option<Vec<Id<Department>>>,
    /// `locationIds`.
    pub location_ids: Option<Vec<Id<Location>>>,
    /// `addAllBusinessUnits`.
    pub add_all_business_units: Option<bool>,
    /// `removeAllBusinessUnits`.
    pub remove_all_business_units: Option<bool>,
    /// `addAllLocations`.
    pub add_all_locations: Option<bool>,
    /// `removeAllLocations`.
    pub remove_all_locations: Option<bool>,
    /// `connectWiseID`.
    #[serde(rename = "connectWiseID")]
    pub connect_wise_id: Option<String>,
    /// `dateCreated`.
    #[serde(default, with = "crate::types::date")]
    pub date_created: Option<DateTime<Utc>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl UserDefinedField {
    /// `id`.
    pub const ID: Field<Self, Id<UserDefinedField>> = Field::new("id");
    /// `podId`.
    pub const POD_ID: Field<Self, i32> = Field::new("podId");
    /// `caption`.
    pub const CAPTION: Field<Self, String> = Field::new("caption");
    /// `sequenceNumber`.
    pub const SEQUENCE_NUMBER: Field<Self, i32> = Field::new("sequenceNumber");
    /// `screenId`.
    pub const SCREEN_ID: Field<Self, String> = Field::new("screenId");
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
    /// `addAllBusinessUnits`.
    pub const ADD_ALL_BUSINESS_UNITS: Field<Self, bool> = Field::new("addAllBusinessUnits");
    /// `removeAllBusinessUnits`.
    pub const REMOVE_ALL_BUSINESS_UNITS: Field<Self, bool> = Field::new("removeAllBusinessUnits");
    /// `addAllLocations`.
    pub const ADD_ALL_LOCATIONS: Field<Self, bool> = Field::new("addAllLocations");
    /// `removeAllLocations`.
    pub const REMOVE_ALL_LOCATIONS: Field<Self, bool> = Field::new("removeAllLocations");
    /// `connectWiseID`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseID");
    /// `dateCreated`.
    pub const DATE_CREATED: Field<Self, DateTime<Utc>> = Field::new("dateCreated");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        pod_id: i32,
        caption: impl Into<String>,
        sequence_number: i32,
        field_type_identifier: impl Into<FieldTypeIdentifier>,
    ) -> New<Self> {
        New::from_required(Self {
            pod_id: Some(pod_id),
            caption: Some(caption.into()),
            sequence_number: Some(sequence_number),
            field_type_identifier: Some(field_type_identifier.into()),
            ..Self::default()
        })
    }
}

impl Model for UserDefinedField {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "UserDefinedField",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("podId", FieldKind::Whole).required(),
                FieldRule::new("caption", FieldKind::Text)
                    .max_length(25)
                    .required(),
                FieldRule::new("sequenceNumber", FieldKind::Whole).required(),
                FieldRule::new("screenId", FieldKind::Text).max_length(25),
                FieldRule::new("helpText", FieldKind::Text).max_length(1000),
                FieldRule::new(
                    "fieldTypeIdentifier",
                    FieldKind::Choice(FieldTypeIdentifier::VALUES),
                )
                .required(),
                FieldRule::new("numberDecimals", FieldKind::Whole),
                FieldRule::new(
                    "entryTypeIdentifier",
                    FieldKind::Choice(EntryTypeIdentifier::VALUES),
                ),
                FieldRule::new("requiredFlag", FieldKind::Flag),
                FieldRule::new("displayOnScreenFlag", FieldKind::Flag),
                FieldRule::new("readOnlyFlag", FieldKind::Flag),
                FieldRule::new("listViewFlag", FieldKind::Flag),
                FieldRule::new("buttonUrl", FieldKind::Text).max_length(1000),
                FieldRule::new(
                    "options",
                    FieldKind::Record(<UserDefinedFieldOption as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("businessUnitIds", FieldKind::Id).list(),
                FieldRule::new("locationIds", FieldKind::Id).list(),
                FieldRule::new("addAllBusinessUnits", FieldKind::Flag),
                FieldRule::new("removeAllBusinessUnits", FieldKind::Flag),
                FieldRule::new("addAllLocations", FieldKind::Flag),
                FieldRule::new("removeAllLocations", FieldKind::Flag),
                FieldRule::new("connectWiseID", FieldKind::Text),
                FieldRule::new("dateCreated", FieldKind::Date),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for UserDefinedField {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
