// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A time sheet audit, as at `/time/sheets/{parentId}/audits`.

use crate::model::*;

/// A time sheet audit, as at `/time/sheets/{parentId}/audits`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeSheetAudit {
    /// `id`.
    pub id: Option<Id<TimeSheetAudit>>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `source`.
    pub source: Option<TimeSheetAuditSource>,
    /// `type`.
    pub type_: Option<TimeSheetAuditType>,
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

impl TimeSheetAudit {
    /// `id`.
    pub const ID: Field<Self, Id<TimeSheetAudit>> = Field::new("id");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `source`.
    pub const SOURCE: Field<Self, TimeSheetAuditSource> = Field::new("source");
    /// `type`.
    pub const TYPE: Field<Self, TimeSheetAuditType> = Field::new("type");
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

impl Model for TimeSheetAudit {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimeSheetAudit",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("source", FieldKind::Choice(TimeSheetAuditSource::VALUES)),
                FieldRule::new("type", FieldKind::Choice(TimeSheetAuditType::VALUES)),
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

impl Record for TimeSheetAudit {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
