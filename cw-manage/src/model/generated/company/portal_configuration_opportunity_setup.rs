// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A portal configuration opportunity setup, as at `/company/portalConfigurations/{parentId}/opportunitySetups`.

use crate::model::*;

/// A portal configuration opportunity setup, as at `/company/portalConfigurations/{parentId}/opportunitySetups`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalConfigurationOpportunitySetup {
    /// `id`.
    pub id: Option<Id<PortalConfigurationOpportunitySetup>>,
    /// `opportunityStatusRecIDs`.
    #[serde(rename = "opportunityStatusRecIDs")]
    pub opportunity_status_rec_ids: Option<Vec<i32>>,
    /// `addAllOpportunityStatuses`.
    pub add_all_opportunity_statuses: Option<bool>,
    /// `removeAllOpportunityStatuses`.
    pub remove_all_opportunity_statuses: Option<bool>,
    /// `opportunityTypeRecIDs`.
    #[serde(rename = "opportunityTypeRecIDs")]
    pub opportunity_type_rec_ids: Option<Vec<i32>>,
    /// `addAllOpportunityTypes`.
    pub add_all_opportunity_types: Option<bool>,
    /// `removeAllOpportunityTypes`.
    pub remove_all_opportunity_types: Option<bool>,
    /// `restrictViewByOpportunityStatusFlag`.
    pub restrict_view_by_opportunity_status_flag: Option<bool>,
    /// `restrictViewByOpportunityTypeFlag`.
    pub restrict_view_by_opportunity_type_flag: Option<bool>,
    /// `acceptanceChangeStatusFlag`.
    pub acceptance_change_status_flag: Option<bool>,
    /// `acceptanceCreateActivityFlag`.
    pub acceptance_create_activity_flag: Option<bool>,
    /// `acceptanceOpportunityStatus`.
    pub acceptance_opportunity_status: Option<OpportunityStatusReference>,
    /// `acceptanceSendEmailFlag`.
    pub acceptance_send_email_flag: Option<bool>,
    /// `acceptanceEmailFromFirstName`.
    pub acceptance_email_from_first_name: Option<String>,
    /// `acceptanceEmailFromLastName`.
    pub acceptance_email_from_last_name: Option<String>,
    /// `acceptanceEmailSubject`.
    pub acceptance_email_subject: Option<String>,
    /// `acceptanceEmailBody`.
    pub acceptance_email_body: Option<String>,
    /// `acceptanceFromEmail`.
    pub acceptance_from_email: Option<String>,
    /// `acceptanceEmailActivityType`.
    pub acceptance_email_activity_type: Option<ActivityTypeReference>,
    /// `acceptanceEmailAssignedByMember`.
    pub acceptance_email_assigned_by_member: Option<MemberReference>,
    /// `rejectionChangeStatusFlag`.
    pub rejection_change_status_flag: Option<bool>,
    /// `rejectionCreateActivityFlag`.
    pub rejection_create_activity_flag: Option<bool>,
    /// `rejectionOpportunityStatus`.
    pub rejection_opportunity_status: Option<OpportunityStatusReference>,
    /// `rejectionSendEmailFlag`.
    pub rejection_send_email_flag: Option<bool>,
    /// `rejectionEmailFromFirstName`.
    pub rejection_email_from_first_name: Option<String>,
    /// `rejectionEmailFromLastName`.
    pub rejection_email_from_last_name: Option<String>,
    /// `rejectionFromEmail`.
    pub rejection_from_email: Option<String>,
    /// `rejectionEmailSubject`.
    pub rejection_email_subject: Option<String>,
    /// `rejectionEmailBody`.
    pub rejection_email_body: Option<String>,
    /// `rejectionEmailActivityType`.
    pub rejection_email_activity_type: Option<ActivityTypeReference>,
    /// `rejectionEmailAssignedByMember`.
    pub rejection_email_assigned_by_member: Option<MemberReference>,
    /// `confirmationSendEmailFlag`.
    pub confirmation_send_email_flag: Option<bool>,
    /// `confirmationEmailUseDefaultCompanyEmailAddressFlag`.
    pub confirmation_email_use_default_company_email_address_flag: Option<bool>,
    /// `confirmationEmailFromFirstName`.
    pub confirmation_email_from_first_name: Option<String>,
    /// `confirmationEmailFromLastName`.
    pub confirmation_email_from_last_name: Option<String>,
    /// `confirmationFromEmail`.
    pub confirmation_from_email: Option<String>,
    /// `confirmationEmailSubject`.
    pub confirmation_email_subject: Option<String>,
    /// `confirmationEmailBody`.
    pub confirmation_email_body: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PortalConfigurationOpportunitySetup {
    /// `id`.
    pub const ID: Field<Self, Id<PortalConfigurationOpportunitySetup>> = Field::new("id");
    /// `opportunityStatusRecIDs`.
    pub const OPPORTUNITY_STATUS_REC_IDS: Field<Self, Vec<i32>> =
        Field::new("opportunityStatusRecIDs");
    /// `addAllOpportunityStatuses`.
    pub const ADD_ALL_OPPORTUNITY_STATUSES: Field<Self, bool> =
        Field::new("addAllOpportunityStatuses");
    /// `removeAllOpportunityStatuses`.
    pub const REMOVE_ALL_OPPORTUNITY_STATUSES: Field<Self, bool> =
        Field::new("removeAllOpportunityStatuses");
    /// `opportunityTypeRecIDs`.
    pub const OPPORTUNITY_TYPE_REC_IDS: Field<Self, Vec<i32>> = Field::new("opportunityTypeRecIDs");
    /// `addAllOpportunityTypes`.
    pub const ADD_ALL_OPPORTUNITY_TYPES: Field<Self, bool> = Field::new("addAllOpportunityTypes");
    /// `removeAllOpportunityTypes`.
    pub const REMOVE_ALL_OPPORTUNITY_TYPES: Field<Self, bool> =
        Field::new("removeAllOpportunityTypes");
    /// `restrictViewByOpportunityStatusFlag`.
    pub const RESTRICT_VIEW_BY_OPPORTUNITY_STATUS_FLAG: Field<Self, bool> =
        Field::new("restrictViewByOpportunityStatusFlag");
    /// `restrictViewByOpportunityTypeFlag`.
    pub const RESTRICT_VIEW_BY_OPPORTUNITY_TYPE_FLAG: Field<Self, bool> =
        Field::new("restrictViewByOpportunityTypeFlag");
    /// `acceptanceChangeStatusFlag`.
    pub const ACCEPTANCE_CHANGE_STATUS_FLAG: Field<Self, bool> =
        Field::new("acceptanceChangeStatusFlag");
    /// `acceptanceCreateActivityFlag`.
    pub const ACCEPTANCE_CREATE_ACTIVITY_FLAG: Field<Self, bool> =
        Field::new("acceptanceCreateActivityFlag");
    /// `acceptanceOpportunityStatus`.
    pub const ACCEPTANCE_OPPORTUNITY_STATUS: Field<Self, OpportunityStatusReference> =
        Field::new("acceptanceOpportunityStatus");
    /// `acceptanceSendEmailFlag`.
    pub const ACCEPTANCE_SEND_EMAIL_FLAG: Field<Self, bool> = Field::new("acceptanceSendEmailFlag");
    /// `acceptanceEmailFromFirstName`.
    pub const ACCEPTANCE_EMAIL_FROM_FIRST_NAME: Field<Self, String> =
        Field::new("acceptanceEmailFromFirstName");
    /// `acceptanceEmailFromLastName`.
    pub const ACCEPTANCE_EMAIL_FROM_LAST_NAME: Field<Self, String> =
        Field::new("acceptanceEmailFromLastName");
    /// `acceptanceEmailSubject`.
    pub const ACCEPTANCE_EMAIL_SUBJECT: Field<Self, String> = Field::new("acceptanceEmailSubject");
    /// `acceptanceEmailBody`.
    pub const ACCEPTANCE_EMAIL_BODY: Field<Self, String> = Field::new("acceptanceEmailBody");
    /// `acceptanceFromEmail`.
    pub const ACCEPTANCE_FROM_EMAIL: Field<Self, String> = Field::new("acceptanceFromEmail");
    /// `acceptanceEmailActivityType`.
    pub const ACCEPTANCE_EMAIL_ACTIVITY_TYPE: Field<Self, ActivityTypeReference> =
        Field::new("acceptanceEmailActivityType");
    /// `acceptanceEmailAssignedByMember`.
    pub const ACCEPTANCE_EMAIL_ASSIGNED_BY_MEMBER: Field<Self, MemberReference> =
        Field::new("acceptanceEmailAssignedByMember");
    /// `rejectionChangeStatusFlag`.
    pub const REJECTION_CHANGE_STATUS_FLAG: Field<Self, bool> =
        Field::new("rejectionChangeStatusFlag");
    /// `rejectionCreateActivityFlag`.
    pub const REJECTION_CREATE_ACTIVITY_FLAG: Field<Self, bool> =
        Field::new("rejectionCreateActivityFlag");
    /// `rejectionOpportunityStatus`.
    pub const REJECTION_OPPORTUNITY_STATUS: Field<Self, OpportunityStatusReference> =
        Field::new("rejectionOpportunityStatus");
    /// `rejectionSendEmailFlag`.
    pub const REJECTION_SEND_EMAIL_FLAG: Field<Self, bool> = Field::new("rejectionSendEmailFlag");
    /// `rejectionEmailFromFirstName`.
    pub const REJECTION_EMAIL_FROM_FIRST_NAME: Field<Self, String> =
        Field::new("rejectionEmailFromFirstName");
    /// `rejectionEmailFromLastName`.
    pub const REJECTION_EMAIL_FROM_LAST_NAME: Field<Self, String> =
        Field::new("rejectionEmailFromLastName");
    /// `rejectionFromEmail`.
    pub const REJECTION_FROM_EMAIL: Field<Self, String> = Field::new("rejectionFromEmail");
    /// `rejectionEmailSubject`.
    pub const REJECTION_EMAIL_SUBJECT: Field<Self, String> = Field::new("rejectionEmailSubject");
    /// `rejectionEmailBody`.
    pub const REJECTION_EMAIL_BODY: Field<Self, String> = Field::new("rejectionEmailBody");
    /// `rejectionEmailActivityType`.
    pub const REJECTION_EMAIL_ACTIVITY_TYPE: Field<Self, ActivityTypeReference> =
        Field::new("rejectionEmailActivityType");
    /// `rejectionEmailAssignedByMember`.
    pub const REJECTION_EMAIL_ASSIGNED_BY_MEMBER: Field<Self, MemberReference> =
        Field::new("rejectionEmailAssignedByMember");
    /// `confirmationSendEmailFlag`.
    pub const CONFIRMATION_SEND_EMAIL_FLAG: Field<Self, bool> =
        Field::new("confirmationSendEmailFlag");
    /// `confirmationEmailUseDefaultCompanyEmailAddressFlag`.
    pub const CONFIRMATION_EMAIL_USE_DEFAULT_COMPANY_EMAIL_ADDRESS_FLAG: Field<Self, bool> =
        Field::new("confirmationEmailUseDefaultCompanyEmailAddressFlag");
    /// `confirmationEmailFromFirstName`.
    pub const CONFIRMATION_EMAIL_FROM_FIRST_NAME: Field<Self, String> =
        Field::new("confirmationEmailFromFirstName");
    /// `confirmationEmailFromLastName`.
    pub const CONFIRMATION_EMAIL_FROM_LAST_NAME: Field<Self, String> =
        Field::new("confirmationEmailFromLastName");
    /// `confirmationFromEmail`.
    pub const CONFIRMATION_FROM_EMAIL: Field<Self, String> = Field::new("confirmationFromEmail");
    /// `confirmationEmailSubject`.
    pub const CONFIRMATION_EMAIL_SUBJECT: Field<Self, String> =
        Field::new("confirmationEmailSubject");
    /// `confirmationEmailBody`.
    pub const CONFIRMATION_EMAIL_BODY: Field<Self, String> = Field::new("confirmationEmailBody");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for PortalConfigurationOpportunitySetup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PortalConfigurationOpportunitySetup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("opportunityStatusRecIDs", FieldKind::Whole).list(),
                FieldRule::new("addAllOpportunityStatuses", FieldKind::Flag),
                FieldRule::new("removeAllOpportunityStatuses", FieldKind::Flag),
                FieldRule::new("opportunityTypeRecIDs", FieldKind::Whole).list(),
                FieldRule::new("addAllOpportunityTypes", FieldKind::Flag),
                FieldRule::new("removeAllOpportunityTypes", FieldKind::Flag),
                FieldRule::new("restrictViewByOpportunityStatusFlag", FieldKind::Flag),
                FieldRule::new("restrictViewByOpportunityTypeFlag", FieldKind::Flag),
                FieldRule::new("acceptanceChangeStatusFlag", FieldKind::Flag),
                FieldRule::new("acceptanceCreateActivityFlag", FieldKind::Flag),
                FieldRule::new(
                    "acceptanceOpportunityStatus",
                    FieldKind::Record(<OpportunityStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("acceptanceSendEmailFlag", FieldKind::Flag),
                FieldRule::new("acceptanceEmailFromFirstName", FieldKind::Text),
                FieldRule::new("acceptanceEmailFromLastName", FieldKind::Text),
                FieldRule::new("acceptanceEmailSubject", FieldKind::Text),
                FieldRule::new("acceptanceEmailBody", FieldKind::Text),
                FieldRule::new("acceptanceFromEmail", FieldKind::Text),
                FieldRule::new(
                    "acceptanceEmailActivityType",
                    FieldKind::Record(<ActivityTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "acceptanceEmailAssignedByMember",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("rejectionChangeStatusFlag", FieldKind::Flag),
                FieldRule::new("rejectionCreateActivityFlag", FieldKind::Flag),
                FieldRule::new(
                    "rejectionOpportunityStatus",
                    FieldKind::Record(<OpportunityStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("rejectionSendEmailFlag", FieldKind::Flag),
                FieldRule::new("rejectionEmailFromFirstName", FieldKind::Text),
                FieldRule::new("rejectionEmailFromLastName", FieldKind::Text),
                FieldRule::new("rejectionFromEmail", FieldKind::Text),
                FieldRule::new("rejectionEmailSubject", FieldKind::Text),
                FieldRule::new("rejectionEmailBody", FieldKind::Text),
                FieldRule::new(
                    "rejectionEmailActivityType",
                    FieldKind::Record(<ActivityTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "rejectionEmailAssignedByMember",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("confirmationSendEmailFlag", FieldKind::Flag),
                FieldRule::new(
                    "confirmationEmailUseDefaultCompanyEmailAddressFlag",
                    FieldKind::Flag,
                ),
                FieldRule::new("confirmationEmailFromFirstName", FieldKind::Text),
                FieldRule::new("confirmationEmailFromLastName", FieldKind::Text),
                FieldRule::new("confirmationFromEmail", FieldKind::Text),
                FieldRule::new("confirmationEmailSubject", FieldKind::Text),
                FieldRule::new("confirmationEmailBody", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PortalConfigurationOpportunitySetup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
