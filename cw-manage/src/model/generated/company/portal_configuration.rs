// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A portal configuration, as at `/company/portalConfigurations`.

use crate::model::*;

/// A portal configuration, as at `/company/portalConfigurations`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalConfiguration {
    /// `id`.
    pub id: Option<Id<PortalConfiguration>>,
    /// `name`. Required. At most 150 characters.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `loginBackgroundColor`. At most 7 characters.
    pub login_background_color: Option<String>,
    /// `portalBackgroundColor`. At most 7 characters.
    pub portal_background_color: Option<String>,
    /// `menuColor`. At most 7 characters.
    pub menu_color: Option<String>,
    /// `buttonColor`. At most 7 characters.
    pub button_color: Option<String>,
    /// `headerColor`. At most 7 characters.
    pub header_color: Option<String>,
    /// `url`. At most 1000 characters.
    pub url: Option<String>,
    /// `language`.
    pub language: Option<Language>,
    /// `welcomeText`. At most 4000 characters.
    pub welcome_text: Option<String>,
    /// `boardIds`.
    pub board_ids: Option<Vec<Id<Board>>>,
    /// `agreementTypeIds`.
    pub agreement_type_ids: Option<Vec<Id<AgreementType>>>,
    /// `configTypeIds`.
    pub config_type_ids: Option<Vec<i32>>,
    /// `locationIds`.
    pub location_ids: Option<Vec<Id<Location>>>,
    /// `portalImageCopySuccessFlag`.
    pub portal_image_copy_success_flag: Option<bool>,
    /// `displayVendorFlag`.
    pub display_vendor_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PortalConfiguration {
    /// `id`.
    pub const ID: Field<Self, Id<PortalConfiguration>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `loginBackgroundColor`.
    pub const LOGIN_BACKGROUND_COLOR: Field<Self, String> = Field::new("loginBackgroundColor");
    /// `portalBackgroundColor`.
    pub const PORTAL_BACKGROUND_COLOR: Field<Self, String> = Field::new("portalBackgroundColor");
    /// `menuColor`.
    pub const MENU_COLOR: Field<Self, String> = Field::new("menuColor");
    /// `buttonColor`.
    pub const BUTTON_COLOR: Field<Self, String> = Field::new("buttonColor");
    /// `headerColor`.
    pub const HEADER_COLOR: Field<Self, String> = Field::new("headerColor");
    /// `url`.
    pub const URL: Field<Self, String> = Field::new("url");
    /// `language`.
    pub const LANGUAGE: Field<Self, Language> = Field::new("language");
    /// `welcomeText`.
    pub const WELCOME_TEXT: Field<Self, String> = Field::new("welcomeText");
    /// `boardIds`.
    pub const BOARD_IDS: Field<Self, Vec<Id<Board>>> = Field::new("boardIds");
    /// `agreementTypeIds`.
    pub const AGREEMENT_TYPE_IDS: Field<Self, Vec<Id<AgreementType>>> =
        Field::new("agreementTypeIds");
    /// `configTypeIds`.
    pub const CONFIG_TYPE_IDS: Field<Self, Vec<i32>> = Field::new("configTypeIds");
    /// `locationIds`.
    pub const LOCATION_IDS: Field<Self, Vec<Id<Location>>> = Field::new("locationIds");
    /// `portalImageCopySuccessFlag`.
    pub const PORTAL_IMAGE_COPY_SUCCESS_FLAG: Field<Self, bool> =
        Field::new("portalImageCopySuccessFlag");
    /// `displayVendorFlag`.
    pub const DISPLAY_VENDOR_FLAG: Field<Self, bool> = Field::new("displayVendorFlag");
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

impl Model for PortalConfiguration {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PortalConfiguration",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(150)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("loginBackgroundColor", FieldKind::Text).max_length(7),
                FieldRule::new("portalBackgroundColor", FieldKind::Text).max_length(7),
                FieldRule::new("menuColor", FieldKind::Text).max_length(7),
                FieldRule::new("buttonColor", FieldKind::Text).max_length(7),
                FieldRule::new("headerColor", FieldKind::Text).max_length(7),
                FieldRule::new("url", FieldKind::Text).max_length(1000),
                FieldRule::new("language", FieldKind::Choice(Language::VALUES)),
                FieldRule::new("welcomeText", FieldKind::Text).max_length(4000),
                FieldRule::new("boardIds", FieldKind::Id).list(),
                FieldRule::new("agreementTypeIds", FieldKind::Id).list(),
                FieldRule::new("configTypeIds", FieldKind::Whole).list(),
                FieldRule::new("locationIds", FieldKind::Id).list(),
                FieldRule::new("portalImageCopySuccessFlag", FieldKind::Flag),
                FieldRule::new("displayVendorFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PortalConfiguration {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
