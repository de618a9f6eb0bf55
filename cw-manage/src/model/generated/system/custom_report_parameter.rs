// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A custom report parameter, as at `/system/customReports/{parentId}/parameters`.

use crate::model::*;

/// A custom report parameter, as at `/system/customReports/{parentId}/parameters`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomReportParameter {
    /// `id`.
    pub id: Option<Id<CustomReportParameter>>,
    /// `name`. At most 50 characters.
    pub name: Option<String>,
    /// `captionName`. At most 50 characters.
    pub caption_name: Option<String>,
    /// `customReport`.
    pub custom_report: Option<CustomReportReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CustomReportParameter {
    /// `id`.
    pub const ID: Field<Self, Id<CustomReportParameter>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `captionName`.
    pub const CAPTION_NAME: Field<Self, String> = Field::new("captionName");
    /// `customReport`.
    pub const CUSTOM_REPORT: Field<Self, CustomReportReference> = Field::new("customReport");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for CustomReportParameter {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CustomReportParameter",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text).max_length(50),
                FieldRule::new("captionName", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "customReport",
                    FieldKind::Record(<CustomReportReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CustomReportParameter {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
