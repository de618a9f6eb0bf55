// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A time entry audit, as at `/time/entries/{parentId}/audits`.

use crate::model::*;

/// A time entry audit, as at `/time/entries/{parentId}/audits`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeEntryAudit {
    /// `id`.
    pub id: Option<Id<TimeEntryAudit>>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `source`.
    pub source: Option<TimeEntryAuditSource>,
    /// `type`.
    pub type_: Option<TimeEntryAuditType>,
    /// `message`.
    pub message: Option<String>,
    /// `oldValue`.
    pub old_value: Option<String>,
    /// `newValue`.
    pub new_value: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TimeEntryAudit {
    /// `id`.
    pub const ID: Field<Self, Id<TimeEntryAudit>> = Field::new("id");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `source`.
    pub const SOURCE: Field<Self, TimeEntryAuditSource> = Field::new("source");
    /// `type`.
    pub const TYPE: Field<Self, TimeEntryAuditType> = Field::new("type");
    /// `message`.
    pub const MESSAGE: Field<Self, String> = Field::new("message");
    /// `oldValue`.
    pub const OLD_VALUE: Field<Self, String> = Field::new("oldValue");
    /// `newValue`.
    pub const NEW_VALUE: Field<Self, String> = Field::new("newValue");
    /// `value`.
    pub const VALUE: Field<Self, String> = Field::new("value");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for TimeEntryAudit {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimeEntryAudit",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("source", FieldKind::Choice(TimeEntryAuditSource::VALUES)),
                FieldRule::new("type", FieldKind::Choice(TimeEntryAuditType::VALUES)),
                FieldRule::new("message", FieldKind::Text),
                FieldRule::new("oldValue", FieldKind::Text),
                FieldRule::new("newValue", FieldKind::Text),
                FieldRule::new("value", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TimeEntryAudit {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
