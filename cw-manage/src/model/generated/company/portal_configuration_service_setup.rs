// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A portal configuration service setup, as at `/company/portalConfigurations/{parentId}/serviceSetups`.

use crate::model::*;

/// A portal configuration service setup, as at `/company/portalConfigurations/{parentId}/serviceSetups`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalConfigurationServiceSetup {
    /// `id`.
    pub id: Option<Id<PortalConfigurationServiceSetup>>,
    /// `serviceTypeFlag`.
    pub service_type_flag: Option<bool>,
    /// `serviceSubTypeFlag`.
    pub service_sub_type_flag: Option<bool>,
    /// `serviceSubTypeItemFlag`.
    pub service_sub_type_item_flag: Option<bool>,
    /// `statusFlag`.
    pub status_flag: Option<bool>,
    /// `siteNameFlag`.
    pub site_name_flag: Option<bool>,
    /// `enteredDateFlag`.
    pub entered_date_flag: Option<bool>,
    /// `lastUpdateFlag`.
    pub last_update_flag: Option<bool>,
    /// `requiredDateFlag`.
    pub required_date_flag: Option<bool>,
    /// `contactFlag`.
    pub contact_flag: Option<bool>,
    /// `assignedResourcesFlag`.
    pub assigned_resources_flag: Option<bool>,
    /// `slaInfoFlag`.
    pub sla_info_flag: Option<bool>,
    /// `serviceBoardFlag`.
    pub service_board_flag: Option<bool>,
    /// `budgetHoursFlag`.
    pub budget_hours_flag: Option<bool>,
    /// `actualHoursFlag`.
    pub actual_hours_flag: Option<bool>,
    /// `approvalStatusFlag`.
    pub approval_status_flag: Option<bool>,
    /// `openTasksFlag`.
    pub open_tasks_flag: Option<bool>,
    /// `closedTasksFlag`.
    pub closed_tasks_flag: Option<bool>,
    /// `enableChatAssistFlag`.
    pub enable_chat_assist_flag: Option<bool>,
    /// `displayClosedTicketsOption`. Required.
    pub display_closed_tickets_option: Option<DisplayClosedTicketsOption>,
    /// `timeMaterialsTicketTemplate`. Required.
    pub time_materials_ticket_template: Option<ServiceSignoffReference>,
    /// `fixedFeeTicketTemplate`. Required.
    pub fixed_fee_ticket_template: Option<ServiceSignoffReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PortalConfigurationServiceSetup {
    /// `id`.
    pub const ID: Field<Self, Id<PortalConfigurationServiceSetup>> = Field::new("id");
    /// `serviceTypeFlag`.
    pub const SERVICE_TYPE_FLAG: Field<Self, bool> = Field::new("serviceTypeFlag");
    /// `serviceSubTypeFlag`.
    pub const SERVICE_SUB_TYPE_FLAG: Field<Self, bool> = Field::new("serviceSubTypeFlag");
    /// `serviceSubTypeItemFlag`.
    pub const SERVICE_SUB_TYPE_ITEM_FLAG: Field<Self, bool> = Field::new("serviceSubTypeItemFlag");
    /// `statusFlag`.
    pub const STATUS_FLAG: Field<Self, bool> = Field::new("statusFlag");
    /// `siteNameFlag`.
    pub const SITE_NAME_FLAG: Field<Self, bool> = Field::new("siteNameFlag");
    /// `enteredDateFlag`.
    pub const ENTERED_DATE_FLAG: Field<Self, bool> = Field::new("enteredDateFlag");
    /// `lastUpdateFlag`.
    pub const LAST_UPDATE_FLAG: Field<Self, bool> = Field::new("lastUpdateFlag");
    /// `requiredDateFlag`.
    pub const REQUIRED_DATE_FLAG: Field<Self, bool> = Field::new("requiredDateFlag");
    /// `contactFlag`.
    pub const CONTACT_FLAG: Field<Self, bool> = Field::new("contactFlag");
    /// `assignedResourcesFlag`.
    pub const ASSIGNED_RESOURCES_FLAG: Field<Self, bool> = Field::new("assignedResourcesFlag");
    /// `slaInfoFlag`.
    pub const SLA_INFO_FLAG: Field<Self, bool> = Field::new("slaInfoFlag");
    /// `serviceBoardFlag`.
    pub const SERVICE_BOARD_FLAG: Field<Self, bool> = Field::new("serviceBoardFlag");
    /// `budgetHoursFlag`.
    pub const BUDGET_HOURS_FLAG: Field<Self, bool> = Field::new("budgetHoursFlag");
    /// `actualHoursFlag`.
    pub const ACTUAL_HOURS_FLAG: Field<Self, bool> = Field::new("actualHoursFlag");
    /// `approvalStatusFlag`.
    pub const APPROVAL_STATUS_FLAG: Field<Self, bool> = Field::new("approvalStatusFlag");
    /// `openTasksFlag`.
    pub const OPEN_TASKS_FLAG: Field<Self, bool> = Field::new("openTasksFlag");
    /// `closedTasksFlag`.
    pub const CLOSED_TASKS_FLAG: Field<Self, bool> = Field::new("closedTasksFlag");
    /// `enableChatAssistFlag`.
    pub const ENABLE_CHAT_ASSIST_FLAG: Field<Self, bool> = Field::new("enableChatAssistFlag");
    /// `displayClosedTicketsOption`.
    pub const DISPLAY_CLOSED_TICKETS_OPTION: Field<Self, DisplayClosedTicketsOption> =
        Field::new("displayClosedTicketsOption");
    /// `timeMaterialsTicketTemplate`.
    pub const TIME_MATERIALS_TICKET_TEMPLATE: Field<Self, ServiceSignoffReference> =
        Field::new("timeMaterialsTicketTemplate");
    /// `fixedFeeTicketTemplate`.
    pub const FIXED_FEE_TICKET_TEMPLATE: Field<Self, ServiceSignoffReference> =
        Field::new("fixedFeeTicketTemplate");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        display_closed_tickets_option: impl Into<DisplayClosedTicketsOption>,
        time_materials_ticket_template: impl Into<ServiceSignoffReference>,
        fixed_fee_ticket_template: impl Into<ServiceSignoffReference>,
    ) -> New<Self> {
        New::from_required(Self {
            display_closed_tickets_option: Some(display_closed_tickets_option.into()),
            time_materials_ticket_template: Some(time_materials_ticket_template.into()),
            fixed_fee_ticket_template: Some(fixed_fee_ticket_template.into()),
            ..Self::default()
        })
    }
}

impl Model for PortalConfigurationServiceSetup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PortalConfigurationServiceSetup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("serviceTypeFlag", FieldKind::Flag),
                FieldRule::new("serviceSubTypeFlag", FieldKind::Flag),
                FieldRule::new("serviceSubTypeItemFlag", FieldKind::Flag),
                FieldRule::new("statusFlag", FieldKind::Flag),
                FieldRule::new("siteNameFlag", FieldKind::Flag),
                FieldRule::new("enteredDateFlag", FieldKind::Flag),
                FieldRule::new("lastUpdateFlag", FieldKind::Flag),
                FieldRule::new("requiredDateFlag", FieldKind::Flag),
                FieldRule::new("contactFlag", FieldKind::Flag),
                FieldRule::new("assignedResourcesFlag", FieldKind::Flag),
                FieldRule::new("slaInfoFlag", FieldKind::Flag),
                FieldRule::new("serviceBoardFlag", FieldKind::Flag),
                FieldRule::new("budgetHoursFlag", FieldKind::Flag),
                FieldRule::new("actualHoursFlag", FieldKind::Flag),
                FieldRule::new("approvalStatusFlag", FieldKind::Flag),
                FieldRule::new("openTasksFlag", FieldKind::Flag),
                FieldRule::new("closedTasksFlag", FieldKind::Flag),
                FieldRule::new("enableChatAssistFlag", FieldKind::Flag),
                FieldRule::new(
                    "displayClosedTicketsOption",
                    FieldKind::Choice(DisplayClosedTicketsOption::VALUES),
                )
                .required(),
                FieldRule::new(
                    "timeMaterialsTicketTemplate",
                    FieldKind::Record(<ServiceSignoffReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "fixedFeeTicketTemplate",
                    FieldKind::Record(<ServiceSignoffReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PortalConfigurationServiceSetup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
