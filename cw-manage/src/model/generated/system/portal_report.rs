// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A portal report, as at `/system/portalReports`.

use crate::model::*;

/// A portal report, as at `/system/portalReports`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalReport {
    /// `id`.
    pub id: Option<Id<PortalReport>>,
    /// `portalConfiguration`.
    pub portal_configuration: Option<PortalConfigurationReference>,
    /// `name`. Required. At most 255 characters.
    pub name: Option<String>,
    /// `url`. Required. At most 255 characters.
    pub url: Option<String>,
    /// `openSameWindowFlag`.
    pub open_same_window_flag: Option<bool>,
    /// `customFlag`.
    pub custom_flag: Option<bool>,
    /// `displayFlag`.
    pub display_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PortalReport {
    /// `id`.
    pub const ID: Field<Self, Id<PortalReport>> = Field::new("id");
    /// `portalConfiguration`.
    pub const PORTAL_CONFIGURATION: Field<Self, PortalConfigurationReference> =
        Field::new("portalConfiguration");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `url`.
    pub const URL: Field<Self, String> = Field::new("url");
    /// `openSameWindowFlag`.
    pub const OPEN_SAME_WINDOW_FLAG: Field<Self, bool> = Field::new("openSameWindowFlag");
    /// `customFlag`.
    pub const CUSTOM_FLAG: Field<Self, bool> = Field::new("customFlag");
    /// `displayFlag`.
    pub const DISPLAY_FLAG: Field<Self, bool> = Field::new("displayFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, url: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            url: Some(url.into()),
            ..Self::default()
        })
    }
}

impl Model for PortalReport {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PortalReport",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "portalConfiguration",
                    FieldKind::Record(<PortalConfigurationReference as Model>::SCHEMA),
                ),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(255)
                    .required(),
                FieldRule::new("url", FieldKind::Text)
                    .max_length(255)
                    .required(),
                FieldRule::new("openSameWindowFlag", FieldKind::Flag),
                FieldRule::new("customFlag", FieldKind::Flag),
                FieldRule::new("displayFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PortalReport {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
