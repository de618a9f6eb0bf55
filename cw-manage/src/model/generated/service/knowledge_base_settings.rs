// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A knowledge base setting, as at `/service/knowledgebasesettings`.

use crate::model::*;

/// A knowledge base setting, as at `/service/knowledgebasesettings`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct KnowledgeBaseSettings {
    /// `id`.
    pub id: Option<Id<KnowledgeBaseSettings>>,
    /// `requireApproval`. Required.
    pub require_approval: Option<bool>,
    /// `defaultApprover`.
    pub default_approver: Option<MemberReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl KnowledgeBaseSettings {
    /// `id`.
    pub const ID: Field<Self, Id<KnowledgeBaseSettings>> = Field::new("id");
    /// `requireApproval`.
    pub const REQUIRE_APPROVAL: Field<Self, bool> = Field::new("requireApproval");
    /// `defaultApprover`.
    pub const DEFAULT_APPROVER: Field<Self, MemberReference> = Field::new("defaultApprover");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(require_approval: bool) -> New<Self> {
        New::from_required(Self {
            require_approval: Some(require_approval),
            ..Self::default()
        })
    }
}

impl Model for KnowledgeBaseSettings {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "KnowledgeBaseSettings",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("requireApproval", FieldKind::Flag).required(),
                FieldRule::new(
                    "defaultApprover",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for KnowledgeBaseSettings {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
