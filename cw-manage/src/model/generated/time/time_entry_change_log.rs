// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A time entry change log, as at `/time/changelogs`.

use crate::model::*;

/// A time entry change log, as at `/time/changelogs`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeEntryChangeLog {
    /// `id`.
    pub id: Option<Id<TimeEntryChangeLog>>,
    /// `partnerId`.
    pub partner_id: Option<String>,
    /// `productInstanceId`.
    pub product_instance_id: Option<String>,
    /// `action`.
    pub action: Option<String>,
    /// `activitySubject`.
    pub activity_subject: Option<String>,
    /// `actualUtilizedHrs`.
    #[serde(default, with = "crate::types::decimal")]
    pub actual_utilized_hrs: Option<Decimal>,
    /// `agreementAdjustmentFirm`.
    #[serde(default, with = "crate::types::decimal")]
    pub agreement_adjustment_firm: Option<Decimal>,
    /// `agreementAdjustmentTotal`.
    #[serde(default, with = "crate::types::decimal")]
    pub agreement_adjustment_total: Option<Decimal>,
    /// `agreementAmountCovered`.
    #[serde(default, with = "crate::types::decimal")]
    pub agreement_amount_covered: Option<Decimal>,
    /// `agreementHoursCovered`.
    #[serde(default, with = "crate::types::decimal")]
    pub agreement_hours_covered: Option<Decimal>,
    /// `billableAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub billable_amount: Option<Decimal>,
    /// `billableFlag`.
    pub billable_flag: Option<bool>,
    /// `billableHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub billable_hours: Option<Decimal>,
    /// `billableUtilizedHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub billable_utilized_hours: Option<Decimal>,
    /// `memberDailyCapacity`.
    #[serde(default, with = "crate::types::decimal")]
    pub member_daily_capacity: Option<Decimal>,
    /// `billableOption`.
    pub billable_option: Option<String>,
    /// `businessGroup`.
    pub business_group: Option<String>,
    /// `locationName`.
    pub location_name: Option<String>,
    /// `chargeCode`.
    pub charge_code: Option<String>,
    /// `chargeTo`.
    pub charge_to: Option<String>,
    /// `chargeToType`.
    pub charge_to_type: Option<String>,
    /// `chargeToRecId`.
    pub charge_to_rec_id: Option<i32>,
    /// `companyAndAgreement`.
    pub company_and_agreement: Option<String>,
    /// `companyName`.
    pub company_name: Option<String>,
    /// `timeStart`.
    pub time_start: Option<String>,
    /// `timeStartUtc`.
    pub time_start_utc: Option<String>,
    /// `timeEnd`.
    pub time_end: Option<String>,
    /// `timeEndUtc`.
    pub time_end_utc: Option<String>,
    /// `dateStart`.
    pub date_start: Option<String>,
    /// `dateInvoice`.
    pub date_invoice: Option<String>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `hourlyCost`.
    pub hourly_cost: Option<String>,
    /// `hourlyCostDecimal`.
    #[serde(default, with = "crate::types::decimal")]
    pub hourly_cost_decimal: Option<Decimal>,
    /// `hourlyRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub hourly_rate: Option<Decimal>,
    /// `hoursActual`.
    #[serde(default, with = "crate::types::decimal")]
    pub hours_actual: Option<Decimal>,
    /// `internalNote`.
    pub internal_note: Option<String>,
    /// `invoiceAdjustmentFirm`.
    #[serde(default, with = "crate::types::decimal")]
    pub invoice_adjustment_firm: Option<Decimal>,
    /// `invoiceAdjustmentTotal`.
    #[serde(default, with = "crate::types::decimal")]
    pub invoice_adjustment_total: Option<Decimal>,
    /// `invoiceFlag`.
    pub invoice_flag: Option<bool>,
    /// `invoiceNumber`.
    pub invoice_number: Option<String>,
    /// `invoiceReady`.
    pub invoice_ready: Option<bool>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `memberId`.
    pub member_id: Option<String>,
    /// `nonBillableAmt`.
    #[serde(default, with = "crate::types::decimal")]
    pub non_billable_amt: Option<Decimal>,
    /// `nonBillableHrs`.
    #[serde(default, with = "crate::types::decimal")]
    pub non_billable_hrs: Option<Decimal>,
    /// `notes`.
    pub notes: Option<String>,
    /// `opportunityRecId`.
    pub opportunity_rec_id: Option<i32>,
    /// `optionId`.
    pub option_id: Option<String>,
    /// `projectActivity`.
    pub project_activity: Option<String>,
    /// `projectName`.
    pub project_name: Option<String>,
    /// `projectPhase`.
    pub project_phase: Option<String>,
    /// `serviceRequestStatus`.
    pub service_request_status: Option<String>,
    /// `serviceRequestSummary`.
    pub service_request_summary: Option<String>,
    /// `territory`.
    pub territory: Option<String>,
    /// `timeRecId`.
    pub time_rec_id: Option<i32>,
    /// `timeStatus`.
    pub time_status: Option<String>,
    /// `utilizationFlag`.
    pub utilization_flag: Option<bool>,
    /// `companyType`.
    pub company_type: Option<String>,
    /// `ticketCurrentBoard`.
    pub ticket_current_board: Option<String>,
    /// `ticketType`.
    pub ticket_type: Option<String>,
    /// `ticketSubtype`.
    pub ticket_subtype: Option<String>,
    /// `agreementType`.
    pub agreement_type: Option<String>,
    /// `billingStatus`.
    pub billing_status: Option<String>,
    /// `processingStatus`.
    pub processing_status: Option<String>,
    /// `invoicedhours`.
    #[serde(default, with = "crate::types::decimal")]
    pub invoicedhours: Option<Decimal>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `workType`.
    pub work_type: Option<WorkTypeReference>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `invoice`.
    pub invoice: Option<InvoiceReference>,
    /// `ticket`.
    pub ticket: Option<TicketReference>,
    /// `project`.
    pub project: Option<ProjectReference>,
    /// `phase`.
    pub phase: Option<ProjectPhaseReference>,
    /// `activity`.
    pub activity: Option<ActivityReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TimeEntryChangeLog {
    /// `id`.
    pub const ID: Field<Self, Id<TimeEntryChangeLog>> = Field::new("id");
    /// `partnerId`.
    pub const PARTNER_ID: Field<Self, String> = Field::new("partnerId");
    /// `productInstanceId`.
    pub const PRODUCT_INSTANCE_ID: Field<Self, String> = Field::new("productInstanceId");
    /// `action`.
    pub const ACTION: Field<Self, String> = Field::new("action");
    /// `activitySubject`.
    pub const ACTIVITY_SUBJECT: Field<Self, String> = Field::new("activitySubject");
    /// `actualUtilizedHrs`.
    pub const ACTUAL_UTILIZED_HRS: Field<Self, Decimal> = Field::new("actualUtilizedHrs");
    /// `agreementAdjustmentFirm`.
    pub const AGREEMENT_ADJUSTMENT_FIRM: Field<Self, Decimal> =
        Field::new("agreementAdjustmentFirm");
    /// `agreementAdjustmentTotal`.
    pub const AGREEMENT_ADJUSTMENT_TOTAL: Field<Self, Decimal> =
        Field::new("agreementAdjustmentTotal");
    /// `agreementAmountCovered`.
    pub const AGREEMENT_AMOUNT_COVERED: Field<Self, Decimal> = Field::new("agreementAmountCovered");
    /// `agreementHoursCovered`.
    pub const AGREEMENT_HOURS_COVERED: Field<Self, Decimal> = Field::new("agreementHoursCovered");
    /// `billableAmount`.
    pub const BILLABLE_AMOUNT: Field<Self, Decimal> = Field::new("billableAmount");
    /// `billableFlag`.
    pub const BILLABLE_FLAG: Field<Self, bool> = Field::new("billableFlag");
    /// `billableHours`.
    pub const BILLABLE_HOURS: Field<Self, Decimal> = Field::new("billableHours");
    /// `billableUtilizedHours`.
    pub const BILLABLE_UTILIZED_HOURS: Field<Self, Decimal> = Field::new("billableUtilizedHours");
    /// `memberDailyCapacity`.
    pub const MEMBER_DAILY_CAPACITY: Field<Self, Decimal> = Field::new("memberDailyCapacity");
    /// `billableOption`.
    pub const BILLABLE_OPTION: Field<Self, String> = Field::new("billableOption");
    /// `businessGroup`.
    pub const BUSINESS_GROUP: Field<Self, String> = Field::new("businessGroup");
    /// `locationName`.
    pub const LOCATION_NAME: Field<Self, String> = Field::new("locationName");
    /// `chargeCode`.
    pub const CHARGE_CODE: Field<Self, String> = Field::new("chargeCode");
    /// `chargeTo`.
    pub const CHARGE_TO: Field<Self, String> = Field::new("chargeTo");
    /// `chargeToType`.
    pub const CHARGE_TO_TYPE: Field<Self, String> = Field::new("chargeToType");
    /// `chargeToRecId`.
    pub const CHARGE_TO_REC_ID: Field<Self, i32> = Field::new("chargeToRecId");
    /// `companyAndAgreement`.
    pub const COMPANY_AND_AGREEMENT: Field<Self, String> = Field::new("companyAndAgreement");
    /// `companyName`.
    pub const COMPANY_NAME: Field<Self, String> = Field::new("companyName");
    /// `timeStart`.
    pub const TIME_START: Field<Self, String> = Field::new("timeStart");
    /// `timeStartUtc`.
    pub const TIME_START_UTC: Field<Self, String> = Field::new("timeStartUtc");
    /// `timeEnd`.
    pub const TIME_END: Field<Self, String> = Field::new("timeEnd");
    /// `timeEndUtc`.
    pub const TIME_END_UTC: Field<Self, String> = Field::new("timeEndUtc");
    /// `dateStart`.
    pub const DATE_START: Field<Self, String> = Field::new("dateStart");
    /// `dateInvoice`.
    pub const DATE_INVOICE: Field<Self, String> = Field::new("dateInvoice");
    /// `firstName`.
    pub const FIRST_NAME: Field<Self, String> = Field::new("firstName");
    /// `hourlyCost`.
    pub const HOURLY_COST: Field<Self, String> = Field::new("hourlyCost");
    /// `hourlyCostDecimal`.
    pub const HOURLY_COST_DECIMAL: Field<Self, Decimal> = Field::new("hourlyCostDecimal");
    /// `hourlyRate`.
    pub const HOURLY_RATE: Field<Self, Decimal> = Field::new("hourlyRate");
    /// `hoursActual`.
    pub const HOURS_ACTUAL: Field<Self, Decimal> = Field::new("hoursActual");
    /// `internalNote`.
    pub const INTERNAL_NOTE: Field<Self, String> = Field::new("internalNote");
    /// `invoiceAdjustmentFirm`.
    pub const INVOICE_ADJUSTMENT_FIRM: Field<Self, Decimal> = Field::new("invoiceAdjustmentFirm");
    /// `invoiceAdjustmentTotal`.
    pub const INVOICE_ADJUSTMENT_TOTAL: Field<Self, Decimal> = Field::new("invoiceAdjustmentTotal");
    /// `invoiceFlag`.
    pub const INVOICE_FLAG: Field<Self, bool> = Field::new("invoiceFlag");
    /// `invoiceNumber`.
    pub const INVOICE_NUMBER: Field<Self, String> = Field::new("invoiceNumber");
    /// `invoiceReady`.
    pub const INVOICE_READY: Field<Self, bool> = Field::new("invoiceReady");
    /// `lastName`.
    pub const LAST_NAME: Field<Self, String> = Field::new("lastName");
    /// `memberId`.
    pub const MEMBER_ID: Field<Self, String> = Field::new("memberId");
    /// `nonBillableAmt`.
    pub const NON_BILLABLE_AMT: Field<Self, Decimal> = Field::new("nonBillableAmt");
    /// `nonBillableHrs`.
    pub const NON_BILLABLE_HRS: Field<Self, Decimal> = Field::new("nonBillableHrs");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `opportunityRecId`.
    pub const OPPORTUNITY_REC_ID: Field<Self, i32> = Field::new("opportunityRecId");
    /// `optionId`.
    pub const OPTION_ID: Field<Self, String> = Field::new("optionId");
    /// `projectActivity`.
    pub const PROJECT_ACTIVITY: Field<Self, String> = Field::new("projectActivity");
    /// `projectName`.
    pub const PROJECT_NAME: Field<Self, String> = Field::new("projectName");
    /// `projectPhase`.
    pub const PROJECT_PHASE: Field<Self, String> = Field::new("projectPhase");
    /// `serviceRequestStatus`.
    pub const SERVICE_REQUEST_STATUS: Field<Self, String> = Field::new("serviceRequestStatus");
    /// `serviceRequestSummary`.
    pub const SERVICE_REQUEST_SUMMARY: Field<Self, String> = Field::new("serviceRequestSummary");
    /// `territory`.
    pub const TERRITORY: Field<Self, String> = Field::new("territory");
    /// `timeRecId`.
    pub const TIME_REC_ID: Field<Self, i32> = Field::new("timeRecId");
    /// `timeStatus`.
    pub const TIME_STATUS: Field<Self, String> = Field::new("timeStatus");
    /// `utilizationFlag`.
    pub const UTILIZATION_FLAG: Field<Self, bool> = Field::new("utilizationFlag");
    /// `companyType`.
    pub const COMPANY_TYPE: Field<Self, String> = Field::new("companyType");
    /// `ticketCurrentBoard`.
    pub const TICKET_CURRENT_BOARD: Field<Self, String> = Field::new("ticketCurrentBoard");
    /// `ticketType`.
    pub const TICKET_TYPE: Field<Self, String> = Field::new("ticketType");
    /// `ticketSubtype`.
    pub const TICKET_SUBTYPE: Field<Self, String> = Field::new("ticketSubtype");
    /// `agreementType`.
    pub const AGREEMENT_TYPE: Field<Self, String> = Field::new("agreementType");
    /// `billingStatus`.
    pub const BILLING_STATUS: Field<Self, String> = Field::new("billingStatus");
    /// `processingStatus`.
    pub const PROCESSING_STATUS: Field<Self, String> = Field::new("processingStatus");
    /// `invoicedhours`.
    pub const INVOICEDHOURS: Field<Self, Decimal> = Field::new("invoicedhours");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `workType`.
    pub const WORK_TYPE: Field<Self, WorkTypeReference> = Field::new("workType");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `invoice`.
    pub const INVOICE: Field<Self, InvoiceReference> = Field::new("invoice");
    /// `ticket`.
    pub const TICKET: Field<Self, TicketReference> = Field::new("ticket");
    /// `project`.
    pub const PROJECT: Field<Self, ProjectReference> = Field::new("project");
    /// `phase`.
    pub const PHASE: Field<Self, ProjectPhaseReference> = Field::new("phase");
    /// `activity`.
    pub const ACTIVITY: Field<Self, ActivityReference> = Field::new("activity");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for TimeEntryChangeLog {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimeEntryChangeLog",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("partnerId", FieldKind::Text),
                FieldRule::new("productInstanceId", FieldKind::Text),
                FieldRule::new("action", FieldKind::Text),
                FieldRule::new("activitySubject", FieldKind::Text),
                FieldRule::new("actualUtilizedHrs", FieldKind::Decimal),
                FieldRule::new("agreementAdjustmentFirm", FieldKind::Decimal),
                FieldRule::new("agreementAdjustmentTotal", FieldKind::Decimal),
                FieldRule::new("agreementAmountCovered", FieldKind::Decimal),
                FieldRule::new("agreementHoursCovered", FieldKind::Decimal),
                FieldRule::new("billableAmount", FieldKind::Decimal),
                FieldRule::new("billableFlag", FieldKind::Flag),
                FieldRule::new("billableHours", FieldKind::Decimal),
                FieldRule::new("billableUtilizedHours", FieldKind::Decimal),
                FieldRule::new("memberDailyCapacity", FieldKind::Decimal),
                FieldRule::new("billableOption", FieldKind::Text),
                FieldRule::new("businessGroup", FieldKind::Text),
                FieldRule::new("locationName", FieldKind::Text),
                FieldRule::new("chargeCode", FieldKind::Text),
                FieldRule::new("chargeTo", FieldKind::Text),
                FieldRule::new("chargeToType", FieldKind::Text),
                FieldRule::new("chargeToRecId", FieldKind::Whole),
                FieldRule::new("companyAndAgreement", FieldKind::Text),
                FieldRule::new("companyName", FieldKind::Text),
                FieldRule::new("timeStart", FieldKind::Text),
                FieldRule::new("timeStartUtc", FieldKind::Text),
                FieldRule::new("timeEnd", FieldKind::Text),
                FieldRule::new("timeEndUtc", FieldKind::Text),
                FieldRule::new("dateStart", FieldKind::Text),
                FieldRule::new("dateInvoice", FieldKind::Text),
                FieldRule::new("firstName", FieldKind::Text),
                FieldRule::new("hourlyCost", FieldKind::Text),
                FieldRule::new("hourlyCostDecimal", FieldKind::Decimal),
                FieldRule::new("hourlyRate", FieldKind::Decimal),
                FieldRule::new("hoursActual", FieldKind::Decimal),
                FieldRule::new("internalNote", FieldKind::Text),
                FieldRule::new("invoiceAdjustmentFirm", FieldKind::Decimal),
                FieldRule::new("invoiceAdjustmentTotal", FieldKind::Decimal),
                FieldRule::new("invoiceFlag", FieldKind::Flag),
                FieldRule::new("invoiceNumber", FieldKind::Text),
                FieldRule::new("invoiceReady", FieldKind::Flag),
                FieldRule::new("lastName", FieldKind::Text),
                FieldRule::new("memberId", FieldKind::Text),
                FieldRule::new("nonBillableAmt", FieldKind::Decimal),
                FieldRule::new("nonBillableHrs", FieldKind::Decimal),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new("opportunityRecId", FieldKind::Whole),
                FieldRule::new("optionId", FieldKind::Text),
                FieldRule::new("projectActivity", FieldKind::Text),
                FieldRule::new("projectName", FieldKind::Text),
                FieldRule::new("projectPhase", FieldKind::Text),
                FieldRule::new("serviceRequestStatus", FieldKind::Text),
                FieldRule::new("serviceRequestSummary", FieldKind::Text),
                FieldRule::new("territory", FieldKind::Text),
                FieldRule::new("timeRecId", FieldKind::Whole),
                FieldRule::new("timeStatus", FieldKind::Text),
                FieldRule::new("utilizationFlag", FieldKind::Flag),
                FieldRule::new("companyType", FieldKind::Text),
                FieldRule::new("ticketCurrentBoard", FieldKind::Text),
                FieldRule::new("ticketType", FieldKind::Text),
                FieldRule::new("ticketSubtype", FieldKind::Text),
                FieldRule::new("agreementType", FieldKind::Text),
                FieldRule::new("billingStatus", FieldKind::Text),
                FieldRule::new("processingStatus", FieldKind::Text),
                FieldRule::new("invoicedhours", FieldKind::Decimal),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
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
                FieldRule::new(
                    "invoice",
                    FieldKind::Record(<InvoiceReference as Model>::SCHEMA),
                ),
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
                FieldRule::new(
                    "activity",
                    FieldKind::Record(<ActivityReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TimeEntryChangeLog {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
