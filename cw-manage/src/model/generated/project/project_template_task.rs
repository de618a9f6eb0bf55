// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project template task, as at `/project/projectTemplates/projectTemplateTickets/tasks`.

use crate::model::*;

/// A project template task, as at `/project/projectTemplates/projectTemplateTickets/tasks`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectTemplateTask {
    /// `id`.
    pub id: Option<Id<ProjectTemplateTask>>,
    /// `ticketId`.
    pub ticket_id: Option<Id<Ticket>>,
    /// `sequence`.
    pub sequence: Option<i32>,
    /// `description`.
    pub description: Option<String>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
    /// `parentId`.
    pub parent_id: Option<i32>,
    /// `grandParentId`.
    pub grand_parent_id: Option<i32>,
    /// `parentConnectWiseId`.
    pub parent_connect_wise_id: Option<String>,
    /// `grandParentConnectWiseId`.
    pub grand_parent_connect_wise_id: Option<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `code`.
    pub code: Option<ServiceCodeReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectTemplateTask {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectTemplateTask>> = Field::new("id");
    /// `ticketId`.
    pub const TICKET_ID: Field<Self, Id<Ticket>> = Field::new("ticketId");
    /// `sequence`.
    pub const SEQUENCE: Field<Self, i32> = Field::new("sequence");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `parentId`.
    pub const PARENT_ID: Field<Self, i32> = Field::new("parentId");
    /// `grandParentId`.
    pub const GRAND_PARENT_ID: Field<Self, i32> = Field::new("grandParentId");
    /// `parentConnectWiseId`.
    pub const PARENT_CONNECT_WISE_ID: Field<Self, String> = Field::new("parentConnectWiseId");
    /// `grandParentConnectWiseId`.
    pub const GRAND_PARENT_CONNECT_WISE_ID: Field<Self, String> =
        Field::new("grandParentConnectWiseId");
    /// `summary`.
    pub const SUMMARY: Field<Self, String> = Field::new("summary");
    /// `code`.
    pub const CODE: Field<Self, ServiceCodeReference> = Field::new("code");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for ProjectTemplateTask {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectTemplateTask",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("ticketId", FieldKind::Id),
                FieldRule::new("sequence", FieldKind::Whole),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("connectWiseId", FieldKind::Text),
                FieldRule::new("parentId", FieldKind::Whole),
                FieldRule::new("grandParentId", FieldKind::Whole),
                FieldRule::new("parentConnectWiseId", FieldKind::Text),
                FieldRule::new("grandParentConnectWiseId", FieldKind::Text),
                FieldRule::new("summary", FieldKind::Text),
                FieldRule::new(
                    "code",
                    FieldKind::Record(<ServiceCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProjectTemplateTask {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
