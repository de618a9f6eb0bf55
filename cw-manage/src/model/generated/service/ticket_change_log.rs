// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A ticket change log, as at `/service/tickets/changelogs`.

use crate::model::*;

/// A ticket change log, as at `/service/tickets/changelogs`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TicketChangeLog {
    /// `id`.
    pub id: Option<Id<TicketChangeLog>>,
    /// `partnerId`.
    pub partner_id: Option<String>,
    /// `productInstanceId`.
    pub product_instance_id: Option<String>,
    /// `action`.
    pub action: Option<String>,
    /// `boardId`.
    pub board_id: Option<Id<Board>>,
    /// `boardName`.
    pub board_name: Option<String>,
    /// `companyIdentifier`.
    pub company_identifier: Option<i32>,
    /// `companyName`.
    pub company_name: Option<String>,
    /// `contactId`.
    pub contact_id: Option<Id<Contact>>,
    /// `contactName`.
    pub contact_name: Option<String>,
    /// `impact`.
    pub impact: Option<String>,
    /// `ownerIdentifier`.
    pub owner_identifier: Option<i32>,
    /// `priorityId`.
    pub priority_id: Option<i32>,
    /// `priorityLevel`.
    pub priority_level: Option<String>,
    /// `priorityName`.
    pub priority_name: Option<String>,
    /// `prioritySort`.
    pub priority_sort: Option<i32>,
    /// `resourceList`.
    pub resource_list: Option<String>,
    /// `severity`.
    pub severity: Option<String>,
    /// `slaName`.
    pub sla_name: Option<String>,
    /// `slaStatus`.
    pub sla_status: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `teamName`.
    pub team_name: Option<String>,
    /// `ticketNumber`.
    pub ticket_number: Option<i32>,
    /// `recordType`.
    pub record_type: Option<String>,
    /// `ticketOwner`.
    pub ticket_owner: Option<String>,
    /// `closedFlag`.
    pub closed_flag: Option<bool>,
    /// `customerUpdatedFlag`.
    pub customer_updated_flag: Option<bool>,
    /// `processingStatus`.
    pub processing_status: Option<String>,
    /// `parentTicketId`.
    pub parent_ticket_id: Option<Id<Ticket>>,
    /// `mergedParentTicketId`.
    pub merged_parent_ticket_id: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TicketChangeLog {
    /// `id`.
    pub const ID: Field<Self, Id<TicketChangeLog>> = Field::new("id");
    /// `partnerId`.
    pub const PARTNER_ID: Field<Self, String> = Field::new("partnerId");
    /// `productInstanceId`.
    pub const PRODUCT_INSTANCE_ID: Field<Self, String> = Field::new("productInstanceId");
    /// `action`.
    pub const ACTION: Field<Self, String> = Field::new("action");
    /// `boardId`.
    pub const BOARD_ID: Field<Self, Id<Board>> = Field::new("boardId");
    /// `boardName`.
    pub const BOARD_NAME: Field<Self, String> = Field::new("boardName");
    /// `companyIdentifier`.
    pub const COMPANY_IDENTIFIER: Field<Self, i32> = Field::new("companyIdentifier");
    /// `companyName`.
    pub const COMPANY_NAME: Field<Self, String> = Field::new("companyName");
    /// `contactId`.
    pub const CONTACT_ID: Field<Self, Id<Contact>> = Field::new("contactId");
    /// `contactName`.
    pub const CONTACT_NAME: Field<Self, String> = Field::new("contactName");
    /// `impact`.
    pub const IMPACT: Field<Self, String> = Field::new("impact");
    /// `ownerIdentifier`.
    pub const OWNER_IDENTIFIER: Field<Self, i32> = Field::new("ownerIdentifier");
    /// `priorityId`.
    pub const PRIORITY_ID: Field<Self, i32> = Field::new("priorityId");
    /// `priorityLevel`.
    pub const PRIORITY_LEVEL: Field<Self, String> = Field::new("priorityLevel");
    /// `priorityName`.
    pub const PRIORITY_NAME: Field<Self, String> = Field::new("priorityName");
    /// `prioritySort`.
    pub const PRIORITY_SORT: Field<Self, i32> = Field::new("prioritySort");
    /// `resourceList`.
    pub const RESOURCE_LIST: Field<Self, String> = Field::new("resourceList");
    /// `severity`.
    pub const SEVERITY: Field<Self, String> = Field::new("severity");
    /// `slaName`.
    pub const SLA_NAME: Field<Self, String> = Field::new("slaName");
    /// `slaStatus`.
    pub const SLA_STATUS: Field<Self, String> = Field::new("slaStatus");
    /// `status`.
    pub const STATUS: Field<Self, String> = Field::new("status");
    /// `summary`.
    pub const SUMMARY: Field<Self, String> = Field::new("summary");
    /// `teamName`.
    pub const TEAM_NAME: Field<Self, String> = Field::new("teamName");
    /// `ticketNumber`.
    pub const TICKET_NUMBER: Field<Self, i32> = Field::new("ticketNumber");
    /// `recordType`.
    pub const RECORD_TYPE: Field<Self, String> = Field::new("recordType");
    /// `ticketOwner`.
    pub const TICKET_OWNER: Field<Self, String> = Field::new("ticketOwner");
    /// `closedFlag`.
    pub const CLOSED_FLAG: Field<Self, bool> = Field::new("closedFlag");
    /// `customerUpdatedFlag`.
    pub const CUSTOMER_UPDATED_FLAG: Field<Self, bool> = Field::new("customerUpdatedFlag");
    /// `processingStatus`.
    pub const PROCESSING_STATUS: Field<Self, String> = Field::new("processingStatus");
    /// `parentTicketId`.
    pub const PARENT_TICKET_ID: Field<Self, Id<Ticket>> = Field::new("parentTicketId");
    /// `mergedParentTicketId`.
    pub const MERGED_PARENT_TICKET_ID: Field<Self, i32> = Field::new("mergedParentTicketId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for TicketChangeLog {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TicketChangeLog",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("partnerId", FieldKind::Text),
                FieldRule::new("productInstanceId", FieldKind::Text),
                FieldRule::new("action", FieldKind::Text),
                FieldRule::new("boardId", FieldKind::Id),
                FieldRule::new("boardName", FieldKind::Text),
                FieldRule::new("companyIdentifier", FieldKind::Whole),
                FieldRule::new("companyName", FieldKind::Text),
                FieldRule::new("contactId", FieldKind::Id),
                FieldRule::new("contactName", FieldKind::Text),
                FieldRule::new("impact", FieldKind::Text),
                FieldRule::new("ownerIdentifier", FieldKind::Whole),
                FieldRule::new("priorityId", FieldKind::Whole),
                FieldRule::new("priorityLevel", FieldKind::Text),
                FieldRule::new("priorityName", FieldKind::Text),
                FieldRule::new("prioritySort", FieldKind::Whole),
                FieldRule::new("resourceList", FieldKind::Text),
                FieldRule::new("severity", FieldKind::Text),
                FieldRule::new("slaName", FieldKind::Text),
                FieldRule::new("slaStatus", FieldKind::Text),
                FieldRule::new("status", FieldKind::Text),
                FieldRule::new("summary", FieldKind::Text),
                FieldRule::new("teamName", FieldKind::Text),
                FieldRule::new("ticketNumber", FieldKind::Whole),
                FieldRule::new("recordType", FieldKind::Text),
                FieldRule::new("ticketOwner", FieldKind::Text),
                FieldRule::new("closedFlag", FieldKind::Flag),
                FieldRule::new("customerUpdatedFlag", FieldKind::Flag),
                FieldRule::new("processingStatus", FieldKind::Text),
                FieldRule::new("parentTicketId", FieldKind::Id),
                FieldRule::new("mergedParentTicketId", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TicketChangeLog {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
