// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A rma status, as at `/procurement/rmaStatuses`.

use crate::model::*;

/// A rma status, as at `/procurement/rmaStatuses`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RmaStatus {
    /// `id`.
    pub id: Option<Id<RmaStatus>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
    /// `closedFlag`.
    pub closed_flag: Option<bool>,
    /// `emailTemplate`.
    pub email_template: Option<RmaStatusEmailTemplateReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl RmaStatus {
    /// `id`.
    pub const ID: Field<Self, Id<RmaStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `sortOrder`.
    pub const SORT_ORDER: Field<Self, i32> = Field::new("sortOrder");
    /// `closedFlag`.
    pub const CLOSED_FLAG: Field<Self, bool> = Field::new("closedFlag");
    /// `emailTemplate`.
    pub const EMAIL_TEMPLATE: Field<Self, RmaStatusEmailTemplateReference> =
        Field::new("emailTemplate");
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

impl Model for RmaStatus {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "RmaStatus",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("sortOrder", FieldKind::Whole),
                FieldRule::new("closedFlag", FieldKind::Flag),
                FieldRule::new(
                    "emailTemplate",
                    FieldKind::Record(<RmaStatusEmailTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for RmaStatus {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
