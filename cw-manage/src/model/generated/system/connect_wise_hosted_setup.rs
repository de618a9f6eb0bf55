// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A connect wise hosted setup, as at `/system/connectwisehostedsetups`.

use crate::model::*;

/// A connect wise hosted setup, as at `/system/connectwisehostedsetups`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConnectWiseHostedSetup {
    /// `id`.
    pub id: Option<Id<ConnectWiseHostedSetup>>,
    /// `screenId`. Required.
    pub screen_id: Option<i32>,
    /// `description`. Required. At most 50 characters.
    pub description: Option<String>,
    /// `url`. Required. At most 1024 characters.
    pub url: Option<String>,
    /// `type`. Required.
    pub type_: Option<ConnectWiseHostedSetupType>,
    /// `clientId`. At most 36 characters.
    pub client_id: Option<String>,
    /// `origin`. At most 100 characters.
    pub origin: Option<String>,
    /// `podHeight`.
    pub pod_height: Option<i32>,
    /// `toolbarButtonDialogHeight`.
    pub toolbar_button_dialog_height: Option<i32>,
    /// `toolbarButtonDialogWidth`.
    pub toolbar_button_dialog_width: Option<i32>,
    /// `toolbarButtonText`. At most 50 characters.
    pub toolbar_button_text: Option<String>,
    /// `toolbarButtonToolTip`. At most 50 characters.
    pub toolbar_button_tool_tip: Option<String>,
    /// `toolbarButtonIconDocumentId`.
    pub toolbar_button_icon_document_id: Option<i32>,
    /// `disabledFlag`.
    pub disabled_flag: Option<bool>,
    /// `locationIds`.
    pub location_ids: Option<Vec<Id<Location>>>,
    /// `locationsEnabledFlag`.
    pub locations_enabled_flag: Option<bool>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ConnectWiseHostedSetup {
    /// `id`.
    pub const ID: Field<Self, Id<ConnectWiseHostedSetup>> = Field::new("id");
    /// `screenId`.
    pub const SCREEN_ID: Field<Self, i32> = Field::new("screenId");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `url`.
    pub const URL: Field<Self, String> = Field::new("url");
    /// `type`.
    pub const TYPE: Field<Self, ConnectWiseHostedSetupType> = Field::new("type");
    /// `clientId`.
    pub const CLIENT_ID: Field<Self, String> = Field::new("clientId");
    /// `origin`.
    pub const ORIGIN: Field<Self, String> = Field::new("origin");
    /// `podHeight`.
    pub const POD_HEIGHT: Field<Self, i32> = Field::new("podHeight");
    /// `toolbarButtonDialogHeight`.
    pub const TOOLBAR_BUTTON_DIALOG_HEIGHT: Field<Self, i32> =
        Field::new("toolbarButtonDialogHeight");
    /// `toolbarButtonDialogWidth`.
    pub const TOOLBAR_BUTTON_DIALOG_WIDTH: Field<Self, i32> =
        Field::new("toolbarButtonDialogWidth");
    /// `toolbarButtonText`.
    pub const TOOLBAR_BUTTON_TEXT: Field<Self, String> = Field::new("toolbarButtonText");
    /// `toolbarButtonToolTip`.
    pub const TOOLBAR_BUTTON_TOOL_TIP: Field<Self, String> = Field::new("toolbarButtonToolTip");
    /// `toolbarButtonIconDocumentId`.
    pub const TOOLBAR_BUTTON_ICON_DOCUMENT_ID: Field<Self, i32> =
        Field::new("toolbarButtonIconDocumentId");
    /// `disabledFlag`.
    pub const DISABLED_FLAG: Field<Self, bool> = Field::new("disabledFlag");
    /// `locationIds`.
    pub const LOCATION_IDS: Field<Self, Vec<Id<Location>>> = Field::new("locationIds");
    /// `locationsEnabledFlag`.
    pub const LOCATIONS_ENABLED_FLAG: Field<Self, bool> = Field::new("locationsEnabledFlag");
    /// `createdBy`.
    pub const CREATED_BY: Field<Self, String> = Field::new("createdBy");
    /// `dateCreated`.
    pub const DATE_CREATED: Field<Self, String> = Field::new("dateCreated");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        screen_id: i32,
        description: impl Into<String>,
        url: impl Into<String>,
        type_: impl Into<ConnectWiseHostedSetupType>,
    ) -> New<Self> {
        New::from_required(Self {
            screen_id: Some(screen_id),
            description: Some(description.into()),
            url: Some(url.into()),
            type_: Some(type_.into()),
            ..Self::default()
        })
    }
}

impl Model for ConnectWiseHostedSetup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ConnectWiseHostedSetup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("screenId", FieldKind::Whole).required(),
                FieldRule::new("description", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("url", FieldKind::Text)
                    .max_length(1024)
                    .required(),
                FieldRule::new(
                    "type",
                    FieldKind::Choice(ConnectWiseHostedSetupType::VALUES),
                )
                .required(),
                FieldRule::new("clientId", FieldKind::Text).max_length(36),
                FieldRule::new("origin", FieldKind::Text).max_length(100),
                FieldRule::new("podHeight", FieldKind::Whole),
                FieldRule::new("toolbarButtonDialogHeight", FieldKind::Whole),
                FieldRule::new("toolbarButtonDialogWidth", FieldKind::Whole),
                FieldRule::new("toolbarButtonText", FieldKind::Text).max_length(50),
                FieldRule::new("toolbarButtonToolTip", FieldKind::Text).max_length(50),
                FieldRule::new("toolbarButtonIconDocumentId", FieldKind::Whole),
                FieldRule::new("disabledFlag", FieldKind::Flag),
                FieldRule::new("locationIds", FieldKind::Id).list(),
                FieldRule::new("locationsEnabledFlag", FieldKind::Flag),
                FieldRule::new("createdBy", FieldKind::Text),
                FieldRule::new("dateCreated", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ConnectWiseHostedSetup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
