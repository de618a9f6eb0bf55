// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A board auto assign resource, as at `/service/boards/{parentId}/autoAssignResources`.

use crate::model::*;

/// A board auto assign resource, as at `/service/boards/{parentId}/autoAssignResources`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardAutoAssignResource {
    /// `id`.
    pub id: Option<Id<BoardAutoAssignResource>>,
    /// `notifyWho`. Required.
    pub notify_who: Option<NotificationRecipientReference>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BoardAutoAssignResource {
    /// `id`.
    pub const ID: Field<Self, Id<BoardAutoAssignResource>> = Field::new("id");
    /// `notifyWho`.
    pub const NOTIFY_WHO: Field<Self, NotificationRecipientReference> = Field::new("notifyWho");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(notify_who: impl Into<NotificationRecipientReference>) -> New<Self> {
        New::from_required(Self {
            notify_who: Some(notify_who.into()),
            ..Self::default()
        })
    }
}

impl Model for BoardAutoAssignResource {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BoardAutoAssignResource",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "notifyWho",
                    FieldKind::Record(<NotificationRecipientReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for BoardAutoAssignResource {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
