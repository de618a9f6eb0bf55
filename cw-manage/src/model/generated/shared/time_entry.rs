// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A time entry, as at `/time/entries`.

use crate::model::*;

/// A time entry, as at `/time/entries`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeEntry {
    /// `id`.
    pub id: Option<Id<TimeEntry>>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `companyType`.
    pub company_type: Option<String>,
    /// `chargeToId`.
    pub charge_to_id: Option<i32>,
    /// `chargeToType`.
    pub charge_to_type: Option<ChargeToType>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `businessUnitId`.
    pub business_unit_id: Option<Id<Department>>,
    /// `businessGroupDesc`.
    pub business_group_desc: Option<String>,
    /// `location`.
    pub location: Option<OwnerLevelReference>,
    /// `department`.
    pub department: Option<BillingUnitReference>,
    /// `workType`.
    pub work_type: Option<WorkTypeReference>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `agreementType`.
    pub agreement_type: Option<String>,
    /// `activity`.
    pub activity: Option<ActivityReference>,
    /// `opportunityRecid`.
    pub opportunity_recid: Option<i32>,
    /// `projectActivity`.
    pub project_activity: Option<String>,
    /// `territory`.
    pub territory: Option<String>,
    /// `timeStart`. Required.
    #[serde(default, with = "crate::types::date")]
    pub time_start: Option<DateTime<Utc>>,
    /// `timeEnd`.
    #[serde(default, with = "crate::types::date")]
    pub time_end: Option<DateTime<Utc>>,
    /// `hoursDeduct`.
    #[serde(default, with = "crate::types::decimal")]
    pub hours_deduct: Option<Decimal>,
    /// `actualHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub actual_hours: Option<Decimal>,
    /// `billableOption`. CWM wants it in updates.
    pub billable_option: Option<TimeEntryBillableOption>,
    /// `notes`.
    pub notes: Option<String>,
    /// `internalNotes`.
    pub internal_notes: Option<String>,
    /// `addToDetailDescriptionFlag`.
    pub add_to_detail_description_flag: Option<bool>,
    /// `addToInternalAnalysisFlag`.
    pub add_to_internal_analysis_flag: Option<bool>,
    /// `addToResolutionFlag`.
    pub add_to_resolution_flag: Option<bool>,
    /// `emailResourceFlag`.
    pub email_resource_flag: Option<bool>,
    /// `emailContactFlag`.
    pub email_contact_flag: Option<bool>,
    /// `emailCcFlag`.
    pub email_cc_flag: Option<bool>,
    /// `emailCc`.
    pub email_cc: Option<String>,
    /// `hoursBilled`.
    #[serde(default, with = "crate::types::decimal")]
    pub hours_billed: Option<Decimal>,
    /// `invoiceHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub invoice_hours: Option<Decimal>,
    /// `hourlyCost`.
    pub hourly_cost: Option<String>,
    /// `enteredBy`.
    pub entered_by: Option<String>,
    /// `dateEntered`.
    #[serde(default, with = "crate::types::date")]
    pub date_entered: Option<DateTime<Utc>>,
    /// `invoice`.
    pub invoice: Option<InvoiceReference>,
    /// `mobileGuid`.
    pub mobile_guid: Option<String>,
    /// `hourlyRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub hourly_rate: Option<Decimal>,
    /// `overageRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub overage_rate: Option<Decimal>,
    /// `agreementHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub agreement_hours: Option<Decimal>,
    /// `agreementAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub agreement_amount: Option<Decimal>,
    /// `agreementAdjustment`.
    #[serde(default, with = "crate::types::decimal")]
    pub agreement_adjustment: Option<Decimal>,
    /// `adjustment`.
    #[serde(default, with = "crate::types::decimal")]
    pub adjustment: Option<Decimal>,
    /// `invoiceReady`.
    pub invoice_ready: Option<i32>,
    /// `timeSheet`.
    pub time_sheet: Option<TimeSheetReference>,
    /// `status`.
    pub status: Option<TimeEntryStatus>,
    /// `ticket`.
    pub ticket: Option<TicketReference>,
    /// `project`.
    pub project: Option<ProjectReference>,
    /// `phase`.
    pub phase: Option<ProjectPhaseReference>,
    /// `ticketBoard`.
    pub ticket_board: Option<String>,
    /// `ticketStatus`.
    pub ticket_status: Option<String>,
    /// `ticketType`.
    pub ticket_type: Option<String>,
    /// `ticketSubType`.
    pub ticket_sub_type: Option<String>,
    /// `invoiceFlag`.
    pub invoice_flag: Option<bool>,
    /// `extendedInvoiceAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub extended_invoice_amount: Option<Decimal>,
    /// `locationName`.
    pub location_name: Option<String>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl TimeEntry {
    /// `id`.
    pub const ID: Field<Self, Id<TimeEntry>> = Field::new("id");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `companyType`.
    pub const COMPANY_TYPE: Field<Self, String> = Field::new("companyType");
    /// `chargeToId`.
    pub const CHARGE_TO_ID: Field<Self, i32> = Field::new("chargeToId");
    /// `chargeToType`.
    pub const CHARGE_TO_TYPE: Field<Self, ChargeToType> = Field::new("chargeToType");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `businessUnitId`.
    pub const BUSINESS_UNIT_ID: Field<Self, Id<Department>> = Field::new("businessUnitId");
    /// `businessGroupDesc`.
    pub const BUSINESS_GROUP_DESC: Field<Self, String> = Field::new("businessGroupDesc");
    /// `location`.
    pub const LOCATION: Field<Self, OwnerLevelReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, BillingUnitReference> = Field::new("department");
    /// `workType`.
    pub const WORK_TYPE: Field<Self, WorkTypeReference> = Field::new("workType");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `agreementType`.
    pub const AGREEMENT_TYPE: Field<Self, String> = Field::new("agreementType");
    /// `activity`.
    pub const ACTIVITY: Field<Self, ActivityReference> = Field::new("activity");
    /// `opportunityRecid`.
    pub const OPPORTUNITY_RECID: Field<Self, i32> = Field::new("opportunityRecid");
    /// `projectActivity`.
    pub const PROJECT_ACTIVITY: Field<Self, String> = Field::new("projectActivity");
    /// `territory`.
    pub const TERRITORY: Field<Self, String> = Field::new("territory");
    /// `timeStart`.
    pub const TIME_START: Field<Self, DateTime<Utc>> = Field::new("timeStart");
    /// `timeEnd`.
    pub const TIME_END: Field<Self, DateTime<Utc>> = Field::new("timeEnd");
    /// `hoursDeduct`.
    pub const HOURS_DEDUCT: Field<Self, Decimal> = Field::new("hoursDeduct");
    /// `actualHours`.
    pub const ACTUAL_HOURS: Field<Self, Decimal> = Field::new("actualHours");
    /// `billableOption`.
    pub const BILLABLE_OPTION: Field<Self, TimeEntryBillableOption> = Field::new("billableOption");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `internalNotes`.
    pub const INTERNAL_NOTES: Field<Self, String> = Field::new("internalNotes");
    /// `addToDetailDescriptionFlag`.
    pub const ADD_TO_DETAIL_DESCRIPTION_FLAG: Field<Self, bool> =
        Field::new("addToDetailDescriptionFlag");
    /// `addToInternalAnalysisFlag`.
    pub const ADD_TO_INTERNAL_ANALYSIS_FLAG: Field<Self, bool> =
        Field::new("addToInternalAnalysisFlag");
    /// `addToResolutionFlag`.
    pub const ADD_TO_RESOLUTION_FLAG: Field<Self, bool> = Field::new("addToResolutionFlag");
    /// `emailResourceFlag`.
    pub const EMAIL_RESOURCE_FLAG: Field<Self, bool> = Field::new("emailResourceFlag");
    /// `emailContactFlag`.
    pub const EMAIL_CONTACT_FLAG: Field<Self, bool> = Field::new("emailContactFlag");
    /// `emailCcFlag`.
    pub const EMAIL_CC_FLAG: Field<Self, bool> = Field::new("emailCcFlag");
    /// `emailCc`.
    pub const EMAIL_CC: Field<Self, String> = Field::new("emailCc");
    /// `hoursBilled`.
    pub const HOURS_BILLED: Field<Self, Decimal> = Field::new("hoursBilled");
    /// `invoiceHours`.
    pub const INVOICE_HOURS: Field<Self, Decimal> = Field::new("invoiceHours");
    /// `hourlyCost`.
    pub const HOURLY_COST: Field<Self, String> = Field::new("hourlyCost");
    /// `enteredBy`.
    pub const ENTERED_BY: Field<Self, String> = Field::new("enteredBy");
    /// `dateEntered`.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
    /// `invoice`.
    pub const INVOICE: Field<Self, InvoiceReference> = Field::new("invoice");
    /// `mobileGuid`.
    pub const MOBILE_GUID: Field<Self, String> = Field::new("mobileGuid");
    /// `hourlyRate`.
    pub const HOURLY_RATE: Field<Self, Decimal> = Field::new("hourlyRate");
    /// `overageRate`.
    pub const OVERAGE_RATE: Field<Self, Decimal> = Field::new("overageRate");
    /// `agreementHours`.
    pub const AGREEMENT_HOURS: Field<Self, Decimal> = Field::new("agreementHours");
    /// `agreementAmount`.
    pub const AGREEMENT_AMOUNT: Field<Self, Decimal> = Field::new("agreementAmount");
    /// `agreementAdjustment`.
    pub const AGREEMENT_ADJUSTMENT: Field<Self, Decimal> = Field::new("agreementAdjustment");
    /// `adjustment`.
    pub const ADJUSTMENT: Field<Self, Decimal> = Field::new("adjustment");
    /// `invoiceReady`.
    pub const INVOICE_READY: Field<Self, i32> = Field::new("invoiceReady");
    /// `timeSheet`.
    pub const TIME_SHEET: Field<Self, TimeSheetReference> = Field::new("timeSheet");
    /// `status`.
    pub const STATUS: Field<Self, TimeEntryStatus> = Field::new("status");
    /// `ticket`.
    pub const TICKET: Field<Self, TicketReference> = Field::new("ticket");
    /// `project`.
    pub const PROJECT: Field<Self, ProjectReference> = Field::new("project");
    /// `phase`.
    pub const PHASE: Field<Self, ProjectPhaseReference> = Field::new("phase");
    /// `ticketBoard`.
    pub const TICKET_BOARD: Field<Self, String> = Field::new("ticketBoard");
    /// `ticketStatus`.
    pub const TICKET_STATUS: Field<Self, String> = Field::new("ticketStatus");
    /// `ticketType`.
    pub const TICKET_TYPE: Field<Self, String> = Field::new("ticketType");
    /// `ticketSubType`.
    pub const TICKET_SUB_TYPE: Field<Self, String> = Field::new("ticketSubType");
    /// `invoiceFlag`.
    pub const INVOICE_FLAG: Field<Self, bool> = Field::new("invoiceFlag");
    /// `extendedInvoiceAmount`.
    pub const EXTENDED_INVOICE_AMOUNT: Field<Self, Decimal> = Field::new("extendedInvoiceAmount");
    /// `locationName`.
    pub const LOCATION_NAME: Field<Self, String> = Field::new("locationName");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(time_start: impl Into<DateTime<Utc>>) -> New<Self> {
        New::from_required(Self {
            time_start: Some(time_start.into()),
            ..Self::default()
        })
    }
}

impl Model for TimeEntry {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimeEntry",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("companyType", FieldKind::Text),
                FieldRule::new("chargeToId", FieldKind::Whole),
                FieldRule::new("chargeToType", FieldKind::Choice(ChargeToType::VALUES)),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new("businessUnitId", FieldKind::Id),
                FieldRule::new("businessGroupDesc", FieldKind::Text),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<OwnerLevelReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<BillingUnitReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workType",
                    FieldKind::Record(<WorkTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "agreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new("agreementType", FieldKind::Text),
                FieldRule::new(
                    "activity",
                    FieldKind::Record(<ActivityReference as Model>::SCHEMA),
                ),
                FieldRule::new("opportunityRecid", FieldKind::Whole),
                FieldRule::new("projectActivity", FieldKind::Text),
                FieldRule::new("territory", FieldKind::Text),
                FieldRule::new("timeStart", FieldKind::Date).required(),
                FieldRule::new("timeEnd", FieldKind::Date),
                FieldRule::new("hoursDeduct", FieldKind::Decimal),
                FieldRule::new("actualHours", FieldKind::Decimal),
                FieldRule::new(
                    "billableOption",
                    FieldKind::Choice(TimeEntryBillableOption::VALUES),
                ),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new("internalNotes", FieldKind::Text),
                FieldRule::new("addToDetailDescriptionFlag", FieldKind::Flag),
                FieldRule::new("addToInternalAnalysisFlag", FieldKind::Flag),
                FieldRule::new("addToResolutionFlag", FieldKind::Flag),
                FieldRule::new("emailResourceFlag", FieldKind::Flag),
                FieldRule::new("emailContactFlag", FieldKind::Flag),
                FieldRule::new("emailCcFlag", FieldKind::Flag),
                FieldRule::new("emailCc", FieldKind::Text),
                FieldRule::new("hoursBilled", FieldKind::Decimal),
                FieldRule::new("invoiceHours", FieldKind::Decimal),
                FieldRule::new("hourlyCost", FieldKind::Text),
                FieldRule::new("enteredBy", FieldKind::Text),
                FieldRule::new("dateEntered", FieldKind::Date),
                FieldRule::new(
                    "invoice",
                    FieldKind::Record(<InvoiceReference as Model>::SCHEMA),
                ),
                FieldRule::new("mobileGuid", FieldKind::Text),
                FieldRule::new("hourlyRate", FieldKind::Decimal),
                FieldRule::new("overageRate", FieldKind::Decimal),
                FieldRule::new("agreementHours", FieldKind::Decimal),
                FieldRule::new("agreementAmount", FieldKind::Decimal),
                FieldRule::new("agreementAdjustment", FieldKind::Decimal),
                FieldRule::new("adjustment", FieldKind::Decimal),
                FieldRule::new("invoiceReady", FieldKind::Whole),
                FieldRule::new(
                    "timeSheet",
                    FieldKind::Record(<TimeSheetReference as Model>::SCHEMA),
                ),
                FieldRule::new("status", FieldKind::Choice(TimeEntryStatus::VALUES)),
                FieldRule::new(
                    "ticket",
                    FieldKind::Record(<TicketReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "project",
                    FieldKind::Record(<ProjectReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "phase",
                    FieldKind::Record(<ProjectPhaseReference as Model>::SCHEMA),
                ),
                FieldRule::new("ticketBoard", FieldKind::Text),
                FieldRule::new("ticketStatus", FieldKind::Text),
                FieldRule::new("ticketType", FieldKind::Text),
                FieldRule::new("ticketSubType", FieldKind::Text),
                FieldRule::new("invoiceFlag", FieldKind::Flag),
                FieldRule::new("extendedInvoiceAmount", FieldKind::Decimal),
                FieldRule::new("locationName", FieldKind::Text),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new(
                    "customFields",
                    FieldKind::Record(<CustomFieldValue as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TimeEntry {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
