// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A service survey, as at `/service/surveys`.

use crate::model::*;

/// A service survey, as at `/service/surveys`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceSurvey {
    /// `id`.
    pub id: Option<Id<ServiceSurvey>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `headerIncludeLogoFlag`.
    pub header_include_logo_flag: Option<bool>,
    /// `headerText`. At most 4000 characters.
    pub header_text: Option<String>,
    /// `headerTextVisibleFlag`.
    pub header_text_visible_flag: Option<bool>,
    /// `footerText`. At most 500 characters.
    pub footer_text: Option<String>,
    /// `footerTextVisibleFlag`.
    pub footer_text_visible_flag: Option<bool>,
    /// `thankYouText`. At most 4000 characters.
    pub thank_you_text: Option<String>,
    /// `notifyWho`.
    pub notify_who: Option<GenericIdIdentifierReference>,
    /// `notifyWhoVisibleFlag`.
    pub notify_who_visible_flag: Option<bool>,
    /// `notifyMember`.
    pub notify_member: Option<MemberReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceSurvey {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceSurvey>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `headerIncludeLogoFlag`.
    pub const HEADER_INCLUDE_LOGO_FLAG: Field<Self, bool> = Field::new("headerIncludeLogoFlag");
    /// `headerText`.
    pub const HEADER_TEXT: Field<Self, String> = Field::new("headerText");
    /// `headerTextVisibleFlag`.
    pub const HEADER_TEXT_VISIBLE_FLAG: Field<Self, bool> = Field::new("headerTextVisibleFlag");
    /// `footerText`.
    pub const FOOTER_TEXT: Field<Self, String> = Field::new("footerText");
    /// `footerTextVisibleFlag`.
    pub const FOOTER_TEXT_VISIBLE_FLAG: Field<Self, bool> = Field::new("footerTextVisibleFlag");
    /// `thankYouText`.
    pub const THANK_YOU_TEXT: Field<Self, String> = Field::new("thankYouText");
    /// `notifyWho`.
    pub const NOTIFY_WHO: Field<Self, GenericIdIdentifierReference> = Field::new("notifyWho");
    /// `notifyWhoVisibleFlag`.
    pub const NOTIFY_WHO_VISIBLE_FLAG: Field<Self, bool> = Field::new("notifyWhoVisibleFlag");
    /// `notifyMember`.
    pub const NOTIFY_MEMBER: Field<Self, MemberReference> = Field::new("notifyMember");
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

impl Model for ServiceSurvey {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceSurvey",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("headerIncludeLogoFlag", FieldKind::Flag),
                FieldRule::new("headerText", FieldKind::Text).max_length(4000),
                FieldRule::new("headerTextVisibleFlag", FieldKind::Flag),
                FieldRule::new("footerText", FieldKind::Text).max_length(500),
                FieldRule::new("footerTextVisibleFlag", FieldKind::Flag),
                FieldRule::new("thankYouText", FieldKind::Text).max_length(4000),
                FieldRule::new(
                    "notifyWho",
                    FieldKind::Record(<GenericIdIdentifierReference as Model>::SCHEMA),
                ),
                FieldRule::new("notifyWhoVisibleFlag", FieldKind::Flag),
                FieldRule::new(
                    "notifyMember",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ServiceSurvey {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
