// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An invoice template, as at `/finance/invoiceTemplates`.

use crate::model::*;

/// An invoice template, as at `/finance/invoiceTemplates`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoiceTemplate {
    /// `id`.
    pub id: Option<Id<InvoiceTemplate>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `marginLeft`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin_left: Option<Decimal>,
    /// `marginRight`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin_right: Option<Decimal>,
    /// `marginTop`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin_top: Option<Decimal>,
    /// `marginBottom`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin_bottom: Option<Decimal>,
    /// `logoVisibleFlag`.
    pub logo_visible_flag: Option<bool>,
    /// `headerLogoPosition`.
    pub header_logo_position: Option<HeaderLogoPosition>,
    /// `remitToVisibleFlag`.
    pub remit_to_visible_flag: Option<bool>,
    /// `headerAddressPosition`.
    pub header_address_position: Option<HeaderAddressPosition>,
    /// `headerTitleVisibleFlag`.
    pub header_title_visible_flag: Option<bool>,
    /// `headerTitleCaption`. At most 50 characters.
    pub header_title_caption: Option<String>,
    /// `headerTitlePosition`.
    pub header_title_position: Option<HeaderTitlePosition>,
    /// `headerTitleFont`.
    pub header_title_font: Option<HeaderTitleFont>,
    /// `headerTermsVisibleFlag`.
    pub header_terms_visible_flag: Option<bool>,
    /// `headerTermsCaption`. At most 50 characters.
    pub header_terms_caption: Option<String>,
    /// `headerDueDateVisibleFlag`.
    pub header_due_date_visible_flag: Option<bool>,
    /// `headerDueDateCaption`. At most 50 characters.
    pub header_due_date_caption: Option<String>,
    /// `headerPoNumberVisibleFlag`.
    pub header_po_number_visible_flag: Option<bool>,
    /// `headerPoNumberCaption`. At most 50 characters.
    pub header_po_number_caption: Option<String>,
    /// `headerReferenceVisibleFlag`.
    pub header_reference_visible_flag: Option<bool>,
    /// `headerReferenceCaption`. At most 50 characters.
    pub header_reference_caption: Option<String>,
    /// `headerAccountVisibleFlag`.
    pub header_account_visible_flag: Option<bool>,
    /// `headerAccountCaption`. At most 50 characters.
    pub header_account_caption: Option<String>,
    /// `headerTaxIdVisibleFlag`.
    pub header_tax_id_visible_flag: Option<bool>,
    /// `headerTaxIdCaption`. At most 50 characters.
    pub header_tax_id_caption: Option<String>,
    /// `headerShipToVisibleFlag`.
    pub header_ship_to_visible_flag: Option<bool>,
    /// `headerShipToCaption`. At most 50 characters.
    pub header_ship_to_caption: Option<String>,
    /// `headerHoursBasedExtendedAmountVisibleFlag`.
    pub header_hours_based_extended_amount_visible_flag: Option<bool>,
    /// `payableCaption`. At most 1000 characters.
    pub payable_caption: Option<String>,
    /// `serviceHeaderTicketNumberVisibleFlag`.
    pub service_header_ticket_number_visible_flag: Option<bool>,
    /// `serviceHeaderTicketNumberCaption`. At most 50 characters.
    pub service_header_ticket_number_caption: Option<String>,
    /// `serviceHeaderCompanyNameVisibleFlag`.
    pub service_header_company_name_visible_flag: Option<bool>,
    /// `serviceHeaderCompanyNameCaption`. At most 50 characters.
    pub service_header_company_name_caption: Option<String>,
    /// `serviceHeaderSummaryVisibleFlag`.
    pub service_header_summary_visible_flag: Option<bool>,
    /// `serviceHeaderSummaryCaption`. At most 50 characters.
    pub service_header_summary_caption: Option<String>,
    /// `serviceHeaderContactNameVisibleFlag`.
    pub service_header_contact_name_visible_flag: Option<bool>,
    /// `serviceHeaderContactNameCaption`. At most 50 characters.
    pub service_header_contact_name_caption: Option<String>,
    /// `serviceHeaderDetailDescriptionVisibleFlag`.
    pub service_header_detail_description_visible_flag: Option<bool>,
    /// `serviceHeaderDetailDescriptionCaption`. At most 50 characters.
    pub service_header_detail_description_caption: Option<String>,
    /// `serviceHeaderResolutionVisibleFlag`.
    pub service_header_resolution_visible_flag: Option<bool>,
    /// `serviceHeaderResolutionCaption`. At most 50 characters.
    pub service_header_resolution_caption: Option<String>,
    /// `serviceHeaderAmountVisibleFlag`.
    pub service_header_amount_visible_flag: Option<bool>,
    /// `serviceHeaderAmountCaption`. At most 50 characters.
    pub service_header_amount_caption: Option<String>,
    /// `serviceHeaderBillingMethodVisibleFlag`.
    pub service_header_billing_method_visible_flag: Option<bool>,
    /// `serviceHeaderBillingMethodCaption`. At most 50 characters.
    pub service_header_billing_method_caption: Option<String>,
    /// `serviceHeaderClosedTasksVisibleFlag`.
    pub service_header_closed_tasks_visible_flag: Option<bool>,
    /// `serviceHeaderOpenTasksVisibleFlag`.
    pub service_header_open_tasks_visible_flag: Option<bool>,
    /// `serviceHeaderBundledTicketsVisibleFlag`.
    pub service_header_bundled_tickets_visible_flag: Option<bool>,
    /// `projectHeaderProjectNameVisibleFlag`.
    pub project_header_project_name_visible_flag: Option<bool>,
    /// `projectHeaderProjectNameCaption`. At most 50 characters.
    pub project_header_project_name_caption: Option<String>,
    /// `projectHeaderCompanyNameVisibleFlag`.
    pub project_header_company_name_visible_flag: Option<bool>,
    /// `projectHeaderCompanyNameCaption`. At most 50 characters.
    pub project_header_company_name_caption: Option<String>,
    /// `projectHeaderOriginalDownpaymentVisibleFlag`.
    pub project_header_original_downpayment_visible_flag: Option<bool>,
    /// `projectHeaderOriginalDownpaymentCaption`. At most 50 characters.
    pub project_header_original_downpayment_caption: Option<String>,
    /// `projectHeaderContactNameVisibleFlag`.
    pub project_header_contact_name_visible_flag: Option<bool>,
    /// `projectHeaderContactNameCaption`. At most 50 characters.
    pub project_header_contact_name_caption: Option<String>,
    /// `projectHeaderAmountVisibleFlag`.
    pub project_header_amount_visible_flag: Option<bool>,
    /// `projectHeaderAmountCaption`. At most 50 characters.
    pub project_header_amount_caption: Option<String>,
    /// `projectHeaderBillingMethodVisibleFlag`.
    pub project_header_billing_method_visible_flag: Option<bool>,
    /// `projectHeaderBillingMethodCaption`. At most 50 characters.
    pub project_header_billing_method_caption: Option<String>,
    /// `projectHeaderBillingTypeVisibleFlag`.
    pub project_header_billing_type_visible_flag: Option<bool>,
    /// `projectHeaderBillingTypeCaption`. At most 50 characters.
    pub project_header_billing_type_caption: Option<String>,
    /// `invoicePaymentAmountVisibleFlag`.
    pub invoice_payment_amount_visible_flag: Option<bool>,
    /// `invoicePaymentAmountCaption`. At most 50 characters.
    pub invoice_payment_amount_caption: Option<String>,
    /// `invoiceCreditAmountVisibleFlag`.
    pub invoice_credit_amount_visible_flag: Option<bool>,
    /// `invoiceCreditAmountCaption`. At most 50 characters.
    pub invoice_credit_amount_caption: Option<String>,
    /// `invoiceBalanceDueVisibleFlag`.
    pub invoice_balance_due_visible_flag: Option<bool>,
    /// `invoiceBalanceDueCaption`. At most 50 characters.
    pub invoice_balance_due_caption: Option<String>,
    /// `creditCreditAmountVisibleFlag`.
    pub credit_credit_amount_visible_flag: Option<bool>,
    /// `creditCreditAmountCaption`. At most 50 characters.
    pub credit_credit_amount_caption: Option<String>,
    /// `creditRemainingAmountVisibleFlag`.
    pub credit_remaining_amount_visible_flag: Option<bool>,
    /// `creditRemainingAmountCaption`. At most 50 characters.
    pub credit_remaining_amount_caption: Option<String>,
    /// `timeDetailVisibleFlag`.
    pub time_detail_visible_flag: Option<bool>,
    /// `timeDetailPrimarySortField`.
    pub time_detail_primary_sort_field: Option<String>,
    /// `timeDetailPrimarySortDirection`.
    pub time_detail_primary_sort_direction: Option<String>,
    /// `timeDetailSecondarySortField`.
    pub time_detail_secondary_sort_field: Option<String>,
    /// `timeDetailSecondarySortDirection`.
    pub time_detail_secondary_sort_direction: Option<String>,
    /// `timeDetailSubtotalVisibleFlag`.
    pub time_detail_subtotal_visible_flag: Option<bool>,
    /// `timeDetailStartEndTimeVisibleFlag`.
    pub time_detail_start_end_time_visible_flag: Option<bool>,
    /// `timeDetailHoursVisibleFlag`.
    pub time_detail_hours_visible_flag: Option<bool>,
    /// `timeDetailMembersVisibleFlag`.
    pub time_detail_members_visible_flag: Option<bool>,
    /// `timeDetailBillableVisibleFlag`.
    pub time_detail_billable_visible_flag: Option<bool>,
    /// `timeDetailExtendedAmountVisibleFlag`.
    pub time_detail_extended_amount_visible_flag: Option<bool>,
    /// `timeDetailDollarAmountsOnHourseBasedVisibleFlag`.
    pub time_detail_dollar_amounts_on_hourse_based_visible_flag: Option<bool>,
    /// `timeDetailHourlyRateVisibleFlag`.
    pub time_detail_hourly_rate_visible_flag: Option<bool>,
    /// `timeDetailContactsVisibleFlag`.
    pub time_detail_contacts_visible_flag: Option<bool>,
    /// `timeDetailNotesVisibleFlag`.
    pub time_detail_notes_visible_flag: Option<bool>,
    /// `timeDetailNonBillableCaption`. At most 50 characters.
    pub time_detail_non_billable_caption: Option<String>,
    /// `timeDetailAgreementVisibleFlag`.
    pub time_detail_agreement_visible_flag: Option<bool>,
    /// `timeDetailHoursBasedHoursVisibleFlag`.
    pub time_detail_hours_based_hours_visible_flag: Option<bool>,
    /// `timeDetailHoursBasedExtAmountVisibleFlag`.
    pub time_detail_hours_based_ext_amount_visible_flag: Option<bool>,
    /// `timeDetailHoursbasedHourlyRateVisibleFlag`.
    pub time_detail_hoursbased_hourly_rate_visible_flag: Option<bool>,
    /// `timeDetailAmountBasedHoursVisibleFlag`.
    pub time_detail_amount_based_hours_visible_flag: Option<bool>,
    /// `timeDetailAmountBasedExtAmountVisibleFlag`.
    pub time_detail_amount_based_ext_amount_visible_flag: Option<bool>,
    /// `timeDetailAmountBasedHourlyRateVisibleFlag`.
    pub time_detail_amount_based_hourly_rate_visible_flag: Option<bool>,
    /// `timeDetailSRTicketSummaryVisibleFlag`.
    #[serde(rename = "timeDetailSRTicketSummaryVisibleFlag")]
    pub time_detail_sr_ticket_summary_visible_flag: Option<bool>,
    /// `timeDetailSRContactVisibleFlag`.
    #[serde(rename = "timeDetailSRContactVisibleFlag")]
    pub time_detail_sr_contact_visible_flag: Option<bool>,
    /// `timeDetailSRAddressVisibleFlag`.
    #[serde(rename = "timeDetailSRAddressVisibleFlag")]
    pub time_detail_sr_address_visible_flag: Option<bool>,
    /// `timeDetailPmPhaseVisibleFlag`.
    pub time_detail_pm_phase_visible_flag: Option<bool>,
    /// `timeDetailPmSummaryVisibleFlag`.
    pub time_detail_pm_summary_visible_flag: Option<bool>,
    /// `timeDetailTicketNumberVisibleFlag`.
    pub time_detail_ticket_number_visible_flag: Option<bool>,
    /// `timeDetailDatesVisibleFlag`.
    pub time_detail_dates_visible_flag: Option<bool>,
    /// `servicesStaffCaption`. At most 50 characters.
    pub services_staff_caption: Option<String>,
    /// `servicesStaffVisibleFlag`.
    pub services_staff_visible_flag: Option<bool>,
    /// `servicesAmountCaption`. At most 50 characters.
    pub services_amount_caption: Option<String>,
    /// `servicesAmountVisibleFlag`.
    pub services_amount_visible_flag: Option<bool>,
    /// `servicesHoursCaption`. At most 50 characters.
    pub services_hours_caption: Option<String>,
    /// `servicesHoursVisibleFlag`.
    pub services_hours_visible_flag: Option<bool>,
    /// `servicesRateCaption`. At most 50 characters.
    pub services_rate_caption: Option<String>,
    /// `servicesRateVisibleFlag`.
    pub services_rate_visible_flag: Option<bool>,
    /// `servicesWorkRoleCaption`. At most 50 characters.
    pub services_work_role_caption: Option<String>,
    /// `servicesWorkRoleVisibleFlag`.
    pub services_work_role_visible_flag: Option<bool>,
    /// `servicesWorkTypeCaption`. At most 50 characters.
    pub services_work_type_caption: Option<String>,
    /// `servicesWorkTypeVisibleFlag`.
    pub services_work_type_visible_flag: Option<bool>,
    /// `servicesTotalVisibleFlag`.
    pub services_total_visible_flag: Option<bool>,
    /// `servicesMemberNameVisibleFlag`.
    pub services_member_name_visible_flag: Option<bool>,
    /// `servicesMemberNameCaption`. At most 50 characters.
    pub services_member_name_caption: Option<String>,
    /// `currencyIdVisibleFlag`.
    pub currency_id_visible_flag: Option<bool>,
    /// `currencySymbolVisibleFlag`.
    pub currency_symbol_visible_flag: Option<bool>,
    /// `portalFlag`.
    pub portal_flag: Option<bool>,
    /// `servicesCollapsedFlag`.
    pub services_collapsed_flag: Option<bool>,
    /// `expensesCollapsedFlag`.
    pub expenses_collapsed_flag: Option<bool>,
    /// `otherChargesCollapsedFlag`.
    pub other_charges_collapsed_flag: Option<bool>,
    /// `expensesTypeCaption`. At most 50 characters.
    pub expenses_type_caption: Option<String>,
    /// `expensesStaffCaption`. At most 50 characters.
    pub expenses_staff_caption: Option<String>,
    /// `expensesAmountCaption`. At most 50 characters.
    pub expenses_amount_caption: Option<String>,
    /// `expensesTypeVisibleFlag`.
    pub expenses_type_visible_flag: Option<bool>,
    /// `expensesStaffVisibleFlag`.
    pub expenses_staff_visible_flag: Option<bool>,
    /// `expensesAmountVisibleFlag`.
    pub expenses_amount_visible_flag: Option<bool>,
    /// `expensesTotalVisibleFlag`.
    pub expenses_total_visible_flag: Option<bool>,
    /// `expenseDetailSubtotalVisibleFlag`.
    pub expense_detail_subtotal_visible_flag: Option<bool>,
    /// `expenseDetailMembersVisibleFlag`.
    pub expense_detail_members_visible_flag: Option<bool>,
    /// `expenseDetailContactsVisibleFlag`.
    pub expense_detail_contacts_visible_flag: Option<bool>,
    /// `expenseDetailBillableVisibleFlag`.
    pub expense_detail_billable_visible_flag: Option<bool>,
    /// `expenseDetailExtAmountVisibleFlag`.
    pub expense_detail_ext_amount_visible_flag: Option<bool>,
    /// `expenseDetailNotesVisibleFlag`.
    pub expense_detail_notes_visible_flag: Option<bool>,
    /// `expenseDetailPrimarySortField`.
    pub expense_detail_primary_sort_field: Option<String>,
    /// `expenseDetailPrimarySortDirection`.
    pub expense_detail_primary_sort_direction: Option<String>,
    /// `expenseDetailSecondarySortField`.
    pub expense_detail_secondary_sort_field: Option<String>,
    /// `expenseDetailSecondarySortDirection`.
    pub expense_detail_secondary_sort_direction: Option<String>,
    /// `expenseDetailNonbillableCaption`. At most 50 characters.
    pub expense_detail_nonbillable_caption: Option<String>,
    /// `expenseDetailVisibleFlag`.
    pub expense_detail_visible_flag: Option<bool>,
    /// `expenseDetailAgreementVisibleFlag`.
    pub expense_detail_agreement_visible_flag: Option<bool>,
    /// `expenseDetailAgreementExtAmountVisibleFlag`.
    pub expense_detail_agreement_ext_amount_visible_flag: Option<bool>,
    /// `expenseDetailTicketNumberVisibleFlag`.
    pub expense_detail_ticket_number_visible_flag: Option<bool>,
    /// `expenseDetailSrTicketSummaryVisibleFlag`.
    pub expense_detail_sr_ticket_summary_visible_flag: Option<bool>,
    /// `expenseDetailSrContactVisibleFlag`.
    pub expense_detail_sr_contact_visible_flag: Option<bool>,
    /// `expenseDetailSrAddressVisibleFlag`.
    pub expense_detail_sr_address_visible_flag: Option<bool>,
    /// `expenseDetailPmPhaseVisibleFlag`.
    pub expense_detail_pm_phase_visible_flag: Option<bool>,
    /// `expenseDetailPmSummaryVisibleFlag`.
    pub expense_detail_pm_summary_visible_flag: Option<bool>,
    /// `otherChargesAmountCaption`. At most 50 characters.
    pub other_charges_amount_caption: Option<String>,
    /// `otherChargesAmountVisibleFlag`.
    pub other_charges_amount_visible_flag: Option<bool>,
    /// `otherChargesDescriptionCaption`. At most 50 characters.
    pub other_charges_description_caption: Option<String>,
    /// `otherChargesDescriptionVisibleFlag`.
    pub other_charges_description_visible_flag: Option<bool>,
    /// `otherChargesDisplaySixDecimals`.
    pub other_charges_display_six_decimals: Option<bool>,
    /// `otherChargesItemIdVisibleFlag`.
    pub other_charges_item_id_visible_flag: Option<bool>,
    /// `otherChargesPriceCaption`. At most 50 characters.
    pub other_charges_price_caption: Option<String>,
    /// `otherChargesPriceVisibleFlag`.
    pub other_charges_price_visible_flag: Option<bool>,
    /// `otherChargesQuantityCaption`. At most 50 characters.
    pub other_charges_quantity_caption: Option<String>,
    /// `otherChargesQuantityVisibleFlag`.
    pub other_charges_quantity_visible_flag: Option<bool>,
    /// `otherChargesSerialNumberVisibleFlag`.
    pub other_charges_serial_number_visible_flag: Option<bool>,
    /// `otherChargesTotalVisibleFlag`.
    pub other_charges_total_visible_flag: Option<bool>,
    /// `adjustmentDescriptionVisibleFlag`.
    pub adjustment_description_visible_flag: Option<bool>,
    /// `adjustmentDescriptionCaption`. At most 50 characters.
    pub adjustment_description_caption: Option<String>,
    /// `adjustmentQuantityVisibleFlag`.
    pub adjustment_quantity_visible_flag: Option<bool>,
    /// `adjustmentQuantityCaption`. At most 50 characters.
    pub adjustment_quantity_caption: Option<String>,
    /// `adjustmentAmountVisibleFlag`.
    pub adjustment_amount_visible_flag: Option<bool>,
    /// `adjustmentAmountCaption`. At most 50 characters.
    pub adjustment_amount_caption: Option<String>,
    /// `adjustmentAgrTypeVisibleFlag`.
    pub adjustment_agr_type_visible_flag: Option<bool>,
    /// `adjustmentTotalVisibleFlag`.
    pub adjustment_total_visible_flag: Option<bool>,
    /// `adjustmentPriceVisibleFlag`.
    pub adjustment_price_visible_flag: Option<bool>,
    /// `adjustmentPriceCaption`. At most 50 characters.
    pub adjustment_price_caption: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl InvoiceTemplate {
    /// `id`.
    pub const ID: Field<Self, Id<InvoiceTemplate>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `marginLeft`.
    pub const MARGIN_LEFT: Field<Self, Decimal> = Field::new("marginLeft");
    /// `marginRight`.
    pub const MARGIN_RIGHT: Field<Self, Decimal> = Field::new("marginRight");
    /// `marginTop`.
    pub const MARGIN_TOP: Field<Self, Decimal> = Field::new("marginTop");
    /// `marginBottom`.
    pub const MARGIN_BOTTOM: Field<Self, Decimal> = Field::new("marginBottom");
    /// `logoVisibleFlag`.
    pub const LOGO_VISIBLE_FLAG: Field<Self, bool> = Field::new("logoVisibleFlag");
    /// `headerLogoPosition`.
    pub const HEADER_LOGO_POSITION: Field<Self, HeaderLogoPosition> =
        Field::new("headerLogoPosition");
    /// `remitToVisibleFlag`.
    pub const REMIT_TO_VISIBLE_FLAG: Field<Self, bool> = Field::new("remitToVisibleFlag");
    /// `headerAddressPosition`.
    pub const HEADER_ADDRESS_POSITION: Field<Self, HeaderAddressPosition> =
        Field::new("headerAddressPosition");
    /// `headerTitleVisibleFlag`.
    pub const HEADER_TITLE_VISIBLE_FLAG: Field<Self, bool> = Field::new("headerTitleVisibleFlag");
    /// `headerTitleCaption`.
    pub const HEADER_TITLE_CAPTION: Field<Self, String> = Field::new("headerTitleCaption");
    /// `headerTitlePosition`.
    pub const HEADER_TITLE_POSITION: Field<Self, HeaderTitlePosition> =
        Field::new("headerTitlePosition");
    /// `headerTitleFont`.
    pub const HEADER_TITLE_FONT: Field<Self, HeaderTitleFont> = Field::new("headerTitleFont");
    /// `headerTermsVisibleFlag`.
    pub const HEADER_TERMS_VISIBLE_FLAG: Field<Self, bool> = Field::new("headerTermsVisibleFlag");
    /// `headerTermsCaption`.
    pub const HEADER_TERMS_CAPTION: Field<Self, String> = Field::new("headerTermsCaption");
    /// `headerDueDateVisibleFlag`.
    pub const HEADER_DUE_DATE_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("headerDueDateVisibleFlag");
    /// `headerDueDateCaption`.
    pub const HEADER_DUE_DATE_CAPTION: Field<Self, String> = Field::new("headerDueDateCaption");
    /// `headerPoNumberVisibleFlag`.
    pub const HEADER_PO_NUMBER_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("headerPoNumberVisibleFlag");
    /// `headerPoNumberCaption`.
    pub const HEADER_PO_NUMBER_CAPTION: Field<Self, String> = Field::new("headerPoNumberCaption");
    /// `headerReferenceVisibleFlag`.
    pub const HEADER_REFERENCE_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("headerReferenceVisibleFlag");
    /// `headerReferenceCaption`.
    pub const HEADER_REFERENCE_CAPTION: Field<Self, String> = Field::new("headerReferenceCaption");
    /// `headerAccountVisibleFlag`.
    pub const HEADER_ACCOUNT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("headerAccountVisibleFlag");
    /// `headerAccountCaption`.
    pub const HEADER_ACCOUNT_CAPTION: Field<Self, String> = Field::new("headerAccountCaption");
    /// `headerTaxIdVisibleFlag`.
    pub const HEADER_TAX_ID_VISIBLE_FLAG: Field<Self, bool> = Field::new("headerTaxIdVisibleFlag");
    /// `headerTaxIdCaption`.
    pub const HEADER_TAX_ID_CAPTION: Field<Self, String> = Field::new("headerTaxIdCaption");
    /// `headerShipToVisibleFlag`.
    pub const HEADER_SHIP_TO_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("headerShipToVisibleFlag");
    /// `headerShipToCaption`.
    pub const HEADER_SHIP_TO_CAPTION: Field<Self, String> = Field::new("headerShipToCaption");
    /// `headerHoursBasedExtendedAmountVisibleFlag`.
    pub const HEADER_HOURS_BASED_EXTENDED_AMOUNT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("headerHoursBasedExtendedAmountVisibleFlag");
    /// `payableCaption`.
    pub const PAYABLE_CAPTION: Field<Self, String> = Field::new("payableCaption");
    /// `serviceHeaderTicketNumberVisibleFlag`.
    pub const SERVICE_HEADER_TICKET_NUMBER_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("serviceHeaderTicketNumberVisibleFlag");
    /// `serviceHeaderTicketNumberCaption`.
    pub const SERVICE_HEADER_TICKET_NUMBER_CAPTION: Field<Self, String> =
        Field::new("serviceHeaderTicketNumberCaption");
    /// `serviceHeaderCompanyNameVisibleFlag`.
    pub const SERVICE_HEADER_COMPANY_NAME_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("serviceHeaderCompanyNameVisibleFlag");
    /// `serviceHeaderCompanyNameCaption`.
    pub const SERVICE_HEADER_COMPANY_NAME_CAPTION: Field<Self, String> =
        Field::new("serviceHeaderCompanyNameCaption");
    /// `serviceHeaderSummaryVisibleFlag`.
    pub const SERVICE_HEADER_SUMMARY_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("serviceHeaderSummaryVisibleFlag");
    /// `serviceHeaderSummaryCaption`.
    pub const SERVICE_HEADER_SUMMARY_CAPTION: Field<Self, String> =
        Field::new("serviceHeaderSummaryCaption");
    /// `serviceHeaderContactNameVisibleFlag`.
    pub const SERVICE_HEADER_CONTACT_NAME_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("serviceHeaderContactNameVisibleFlag");
    /// `serviceHeaderContactNameCaption`.
    pub const SERVICE_HEADER_CONTACT_NAME_CAPTION: Field<Self, String> =
        Field::new("serviceHeaderContactNameCaption");
    /// `serviceHeaderDetailDescriptionVisibleFlag`.
    pub const SERVICE_HEADER_DETAIL_DESCRIPTION_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("serviceHeaderDetailDescriptionVisibleFlag");
    /// `serviceHeaderDetailDescriptionCaption`.
    pub const SERVICE_HEADER_DETAIL_DESCRIPTION_CAPTION: Field<Self, String> =
        Field::new("serviceHeaderDetailDescriptionCaption");
    /// `serviceHeaderResolutionVisibleFlag`.
    pub const SERVICE_HEADER_RESOLUTION_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("serviceHeaderResolutionVisibleFlag");
    /// `serviceHeaderResolutionCaption`.
    pub const SERVICE_HEADER_RESOLUTION_CAPTION: Field<Self, String> =
        Field::new("serviceHeaderResolutionCaption");
    /// `serviceHeaderAmountVisibleFlag`.
    pub const SERVICE_HEADER_AMOUNT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("serviceHeaderAmountVisibleFlag");
    /// `serviceHeaderAmountCaption`.
    pub const SERVICE_HEADER_AMOUNT_CAPTION: Field<Self, String> =
        Field::new("serviceHeaderAmountCaption");
    /// `serviceHeaderBillingMethodVisibleFlag`.
    pub const SERVICE_HEADER_BILLING_METHOD_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("serviceHeaderBillingMethodVisibleFlag");
    /// `serviceHeaderBillingMethodCaption`.
    pub const SERVICE_HEADER_BILLING_METHOD_CAPTION: Field<Self, String> =
        Field::new("serviceHeaderBillingMethodCaption");
    /// `serviceHeaderClosedTasksVisibleFlag`.
    pub const SERVICE_HEADER_CLOSED_TASKS_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("serviceHeaderClosedTasksVisibleFlag");
    /// `serviceHeaderOpenTasksVisibleFlag`.
    pub const SERVICE_HEADER_OPEN_TASKS_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("serviceHeaderOpenTasksVisibleFlag");
    /// `serviceHeaderBundledTicketsVisibleFlag`.
    pub const SERVICE_HEADER_BUNDLED_TICKETS_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("serviceHeaderBundledTicketsVisibleFlag");
    /// `projectHeaderProjectNameVisibleFlag`.
    pub const PROJECT_HEADER_PROJECT_NAME_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("projectHeaderProjectNameVisibleFlag");
    /// `projectHeaderProjectNameCaption`.
    pub const PROJECT_HEADER_PROJECT_NAME_CAPTION: Field<Self, String> =
        Field::new("projectHeaderProjectNameCaption");
    /// `projectHeaderCompanyNameVisibleFlag`.
    pub const PROJECT_HEADER_COMPANY_NAME_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("projectHeaderCompanyNameVisibleFlag");
    /// `projectHeaderCompanyNameCaption`.
    pub const PROJECT_HEADER_COMPANY_NAME_CAPTION: Field<Self, String> =
        Field::new("projectHeaderCompanyNameCaption");
    /// `projectHeaderOriginalDownpaymentVisibleFlag`.
    pub const PROJECT_HEADER_ORIGINAL_DOWNPAYMENT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("projectHeaderOriginalDownpaymentVisibleFlag");
    /// `projectHeaderOriginalDownpaymentCaption`.
    pub const PROJECT_HEADER_ORIGINAL_DOWNPAYMENT_CAPTION: Field<Self, String> =
        Field::new("projectHeaderOriginalDownpaymentCaption");
    /// `projectHeaderContactNameVisibleFlag`.
    pub const PROJECT_HEADER_CONTACT_NAME_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("projectHeaderContactNameVisibleFlag");
    /// `projectHeaderContactNameCaption`.
    pub const PROJECT_HEADER_CONTACT_NAME_CAPTION: Field<Self, String> =
        Field::new("projectHeaderContactNameCaption");
    /// `projectHeaderAmountVisibleFlag`.
    pub const PROJECT_HEADER_AMOUNT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("projectHeaderAmountVisibleFlag");
    /// `projectHeaderAmountCaption`.
    pub const PROJECT_HEADER_AMOUNT_CAPTION: Field<Self, String> =
        Field::new("projectHeaderAmountCaption");
    /// `projectHeaderBillingMethodVisibleFlag`.
    pub const PROJECT_HEADER_BILLING_METHOD_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("projectHeaderBillingMethodVisibleFlag");
    /// `projectHeaderBillingMethodCaption`.
    pub const PROJECT_HEADER_BILLING_METHOD_CAPTION: Field<Self, String> =
        Field::new("projectHeaderBillingMethodCaption");
    /// `projectHeaderBillingTypeVisibleFlag`.
    pub const PROJECT_HEADER_BILLING_TYPE_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("projectHeaderBillingTypeVisibleFlag");
    /// `projectHeaderBillingTypeCaption`.
    pub const PROJECT_HEADER_BILLING_TYPE_CAPTION: Field<Self, String> =
        Field::new("projectHeaderBillingTypeCaption");
    /// `invoicePaymentAmountVisibleFlag`.
    pub const INVOICE_PAYMENT_AMOUNT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("invoicePaymentAmountVisibleFlag");
    /// `invoicePaymentAmountCaption`.
    pub const INVOICE_PAYMENT_AMOUNT_CAPTION: Field<Self, String> =
        Field::new("invoicePaymentAmountCaption");
    /// `invoiceCreditAmountVisibleFlag`.
    pub const INVOICE_CREDIT_AMOUNT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("invoiceCreditAmountVisibleFlag");
    /// `invoiceCreditAmountCaption`.
    pub const INVOICE_CREDIT_AMOUNT_CAPTION: Field<Self, String> =
        Field::new("invoiceCreditAmountCaption");
    /// `invoiceBalanceDueVisibleFlag`.
    pub const INVOICE_BALANCE_DUE_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("invoiceBalanceDueVisibleFlag");
    /// `invoiceBalanceDueCaption`.
    pub const INVOICE_BALANCE_DUE_CAPTION: Field<Self, String> =
        Field::new("invoiceBalanceDueCaption");
    /// `creditCreditAmountVisibleFlag`.
    pub const CREDIT_CREDIT_AMOUNT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("creditCreditAmountVisibleFlag");
    /// `creditCreditAmountCaption`.
    pub const CREDIT_CREDIT_AMOUNT_CAPTION: Field<Self, String> =
        Field::new("creditCreditAmountCaption");
    /// `creditRemainingAmountVisibleFlag`.
    pub const CREDIT_REMAINING_AMOUNT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("creditRemainingAmountVisibleFlag");
    /// `creditRemainingAmountCaption`.
    pub const CREDIT_REMAINING_AMOUNT_CAPTION: Field<Self, String> =
        Field::new("creditRemainingAmountCaption");
    /// `timeDetailVisibleFlag`.
    pub const TIME_DETAIL_VISIBLE_FLAG: Field<Self, bool> = Field::new("timeDetailVisibleFlag");
    /// `timeDetailPrimarySortField`.
    pub const TIME_DETAIL_PRIMARY_SORT_FIELD: Field<Self, String> =
        Field::new("timeDetailPrimarySortField");
    /// `timeDetailPrimarySortDirection`.
    pub const TIME_DETAIL_PRIMARY_SORT_DIRECTION: Field<Self, String> =
        Field::new("timeDetailPrimarySortDirection");
    /// `timeDetailSecondarySortField`.
    pub const TIME_DETAIL_SECONDARY_SORT_FIELD: Field<Self, String> =
        Field::new("timeDetailSecondarySortField");
    /// `timeDetailSecondarySortDirection`.
    pub const TIME_DETAIL_SECONDARY_SORT_DIRECTION: Field<Self, String> =
        Field::new("timeDetailSecondarySortDirection");
    /// `timeDetailSubtotalVisibleFlag`.
    pub const TIME_DETAIL_SUBTOTAL_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailSubtotalVisibleFlag");
    /// `timeDetailStartEndTimeVisibleFlag`.
    pub const TIME_DETAIL_START_END_TIME_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailStartEndTimeVisibleFlag");
    /// `timeDetailHoursVisibleFlag`.
    pub const TIME_DETAIL_HOURS_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailHoursVisibleFlag");
    /// `timeDetailMembersVisibleFlag`.
    pub const TIME_DETAIL_MEMBERS_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailMembersVisibleFlag");
    /// `timeDetailBillableVisibleFlag`.
    pub const TIME_DETAIL_BILLABLE_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailBillableVisibleFlag");
    /// `timeDetailExtendedAmountVisibleFlag`.
    pub const TIME_DETAIL_EXTENDED_AMOUNT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailExtendedAmountVisibleFlag");
    /// `timeDetailDollarAmountsOnHourseBasedVisibleFlag`.
    pub const TIME_DETAIL_DOLLAR_AMOUNTS_ON_HOURSE_BASED_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailDollarAmountsOnHourseBasedVisibleFlag");
    /// `timeDetailHourlyRateVisibleFlag`.
    pub const TIME_DETAIL_HOURLY_RATE_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailHourlyRateVisibleFlag");
    /// `timeDetailContactsVisibleFlag`.
    pub const TIME_DETAIL_CONTACTS_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailContactsVisibleFlag");
    /// `timeDetailNotesVisibleFlag`.
    pub const TIME_DETAIL_NOTES_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailNotesVisibleFlag");
    /// `timeDetailNonBillableCaption`.
    pub const TIME_DETAIL_NON_BILLABLE_CAPTION: Field<Self, String> =
        Field::new("timeDetailNonBillableCaption");
    /// `timeDetailAgreementVisibleFlag`.
    pub const TIME_DETAIL_AGREEMENT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailAgreementVisibleFlag");
    /// `timeDetailHoursBasedHoursVisibleFlag`.
    pub const TIME_DETAIL_HOURS_BASED_HOURS_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailHoursBasedHoursVisibleFlag");
    /// `timeDetailHoursBasedExtAmountVisibleFlag`.
    pub const TIME_DETAIL_HOURS_BASED_EXT_AMOUNT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailHoursBasedExtAmountVisibleFlag");
    /// `timeDetailHoursbasedHourlyRateVisibleFlag`.
    pub const TIME_DETAIL_HOURSBASED_HOURLY_RATE_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailHoursbasedHourlyRateVisibleFlag");
    /// `timeDetailAmountBasedHoursVisibleFlag`.
    pub const TIME_DETAIL_AMOUNT_BASED_HOURS_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailAmountBasedHoursVisibleFlag");
    /// `timeDetailAmountBasedExtAmountVisibleFlag`.
    pub const TIME_DETAIL_AMOUNT_BASED_EXT_AMOUNT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailAmountBasedExtAmountVisibleFlag");
    /// `timeDetailAmountBasedHourlyRateVisibleFlag`.
    pub const TIME_DETAIL_AMOUNT_BASED_HOURLY_RATE_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailAmountBasedHourlyRateVisibleFlag");
    /// `timeDetailSRTicketSummaryVisibleFlag`.
    pub const TIME_DETAIL_SR_TICKET_SUMMARY_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailSRTicketSummaryVisibleFlag");
    /// `timeDetailSRContactVisibleFlag`.
    pub const TIME_DETAIL_SR_CONTACT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailSRContactVisibleFlag");
    /// `timeDetailSRAddressVisibleFlag`.
    pub const TIME_DETAIL_SR_ADDRESS_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailSRAddressVisibleFlag");
    /// `timeDetailPmPhaseVisibleFlag`.
    pub const TIME_DETAIL_PM_PHASE_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailPmPhaseVisibleFlag");
    /// `timeDetailPmSummaryVisibleFlag`.
    pub const TIME_DETAIL_PM_SUMMARY_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailPmSummaryVisibleFlag");
    /// `timeDetailTicketNumberVisibleFlag`.
    pub const TIME_DETAIL_TICKET_NUMBER_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailTicketNumberVisibleFlag");
    /// `timeDetailDatesVisibleFlag`.
    pub const TIME_DETAIL_DATES_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("timeDetailDatesVisibleFlag");
    /// `servicesStaffCaption`.
    pub const SERVICES_STAFF_CAPTION: Field<Self, String> = Field::new("servicesStaffCaption");
    /// `servicesStaffVisibleFlag`.
    pub const SERVICES_STAFF_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("servicesStaffVisibleFlag");
    /// `servicesAmountCaption`.
    pub const SERVICES_AMOUNT_CAPTION: Field<Self, String> = Field::new("servicesAmountCaption");
    /// `servicesAmountVisibleFlag`.
    pub const SERVICES_AMOUNT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("servicesAmountVisibleFlag");
    /// `servicesHoursCaption`.
    pub const SERVICES_HOURS_CAPTION: Field<Self, String> = Field::new("servicesHoursCaption");
    /// `servicesHoursVisibleFlag`.
    pub const SERVICES_HOURS_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("servicesHoursVisibleFlag");
    /// `servicesRateCaption`.
    pub const SERVICES_RATE_CAPTION: Field<Self, String> = Field::new("servicesRateCaption");
    /// `servicesRateVisibleFlag`.
    pub const SERVICES_RATE_VISIBLE_FLAG: Field<Self, bool> = Field::new("servicesRateVisibleFlag");
    /// `servicesWorkRoleCaption`.
    pub const SERVICES_WORK_ROLE_CAPTION: Field<Self, String> =
        Field::new("servicesWorkRoleCaption");
    /// `servicesWorkRoleVisibleFlag`.
    pub const SERVICES_WORK_ROLE_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("servicesWorkRoleVisibleFlag");
    /// `servicesWorkTypeCaption`.
    pub const SERVICES_WORK_TYPE_CAPTION: Field<Self, String> =
        Field::new("servicesWorkTypeCaption");
    /// `servicesWorkTypeVisibleFlag`.
    pub const SERVICES_WORK_TYPE_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("servicesWorkTypeVisibleFlag");
    /// `servicesTotalVisibleFlag`.
    pub const SERVICES_TOTAL_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("servicesTotalVisibleFlag");
    /// `servicesMemberNameVisibleFlag`.
    pub const SERVICES_MEMBER_NAME_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("servicesMemberNameVisibleFlag");
    /// `servicesMemberNameCaption`.
    pub const SERVICES_MEMBER_NAME_CAPTION: Field<Self, String> =
        Field::new("servicesMemberNameCaption");
    /// `currencyIdVisibleFlag`.
    pub const CURRENCY_ID_VISIBLE_FLAG: Field<Self, bool> = Field::new("currencyIdVisibleFlag");
    /// `currencySymbolVisibleFlag`.
    pub const CURRENCY_SYMBOL_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("currencySymbolVisibleFlag");
    /// `portalFlag`.
    pub const PORTAL_FLAG: Field<Self, bool> = Field::new("portalFlag");
    /// `servicesCollapsedFlag`.
    pub const SERVICES_COLLAPSED_FLAG: Field<Self, bool> = Field::new("servicesCollapsedFlag");
    /// `expensesCollapsedFlag`.
    pub const EXPENSES_COLLAPSED_FLAG: Field<Self, bool> = Field::new("expensesCollapsedFlag");
    /// `otherChargesCollapsedFlag`.
    pub const OTHER_CHARGES_COLLAPSED_FLAG: Field<Self, bool> =
        Field::new("otherChargesCollapsedFlag");
    /// `expensesTypeCaption`.
    pub const EXPENSES_TYPE_CAPTION: Field<Self, String> = Field::new("expensesTypeCaption");
    /// `expensesStaffCaption`.
    pub const EXPENSES_STAFF_CAPTION: Field<Self, String> = Field::new("expensesStaffCaption");
    /// `expensesAmountCaption`.
    pub const EXPENSES_AMOUNT_CAPTION: Field<Self, String> = Field::new("expensesAmountCaption");
    /// `expensesTypeVisibleFlag`.
    pub const EXPENSES_TYPE_VISIBLE_FLAG: Field<Self, bool> = Field::new("expensesTypeVisibleFlag");
    /// `expensesStaffVisibleFlag`.
    pub const EXPENSES_STAFF_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expensesStaffVisibleFlag");
    /// `expensesAmountVisibleFlag`.
    pub const EXPENSES_AMOUNT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expensesAmountVisibleFlag");
    /// `expensesTotalVisibleFlag`.
    pub const EXPENSES_TOTAL_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expensesTotalVisibleFlag");
    /// `expenseDetailSubtotalVisibleFlag`.
    pub const EXPENSE_DETAIL_SUBTOTAL_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expenseDetailSubtotalVisibleFlag");
    /// `expenseDetailMembersVisibleFlag`.
    pub const EXPENSE_DETAIL_MEMBERS_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expenseDetailMembersVisibleFlag");
    /// `expenseDetailContactsVisibleFlag`.
    pub const EXPENSE_DETAIL_CONTACTS_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expenseDetailContactsVisibleFlag");
    /// `expenseDetailBillableVisibleFlag`.
    pub const EXPENSE_DETAIL_BILLABLE_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expenseDetailBillableVisibleFlag");
    /// `expenseDetailExtAmountVisibleFlag`.
    pub const EXPENSE_DETAIL_EXT_AMOUNT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expenseDetailExtAmountVisibleFlag");
    /// `expenseDetailNotesVisibleFlag`.
    pub const EXPENSE_DETAIL_NOTES_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expenseDetailNotesVisibleFlag");
    /// `expenseDetailPrimarySortField`.
    pub const EXPENSE_DETAIL_PRIMARY_SORT_FIELD: Field<Self, String> =
        Field::new("expenseDetailPrimarySortField");
    /// `expenseDetailPrimarySortDirection`.
    pub const EXPENSE_DETAIL_PRIMARY_SORT_DIRECTION: Field<Self, String> =
        Field::new("expenseDetailPrimarySortDirection");
    /// `expenseDetailSecondarySortField`.
    pub const EXPENSE_DETAIL_SECONDARY_SORT_FIELD: Field<Self, String> =
        Field::new("expenseDetailSecondarySortField");
    /// `expenseDetailSecondarySortDirection`.
    pub const EXPENSE_DETAIL_SECONDARY_SORT_DIRECTION: Field<Self, String> =
        Field::new("expenseDetailSecondarySortDirection");
    /// `expenseDetailNonbillableCaption`.
    pub const EXPENSE_DETAIL_NONBILLABLE_CAPTION: Field<Self, String> =
        Field::new("expenseDetailNonbillableCaption");
    /// `expenseDetailVisibleFlag`.
    pub const EXPENSE_DETAIL_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expenseDetailVisibleFlag");
    /// `expenseDetailAgreementVisibleFlag`.
    pub const EXPENSE_DETAIL_AGREEMENT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expenseDetailAgreementVisibleFlag");
    /// `expenseDetailAgreementExtAmountVisibleFlag`.
    pub const EXPENSE_DETAIL_AGREEMENT_EXT_AMOUNT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expenseDetailAgreementExtAmountVisibleFlag");
    /// `expenseDetailTicketNumberVisibleFlag`.
    pub const EXPENSE_DETAIL_TICKET_NUMBER_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expenseDetailTicketNumberVisibleFlag");
    /// `expenseDetailSrTicketSummaryVisibleFlag`.
    pub const EXPENSE_DETAIL_SR_TICKET_SUMMARY_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expenseDetailSrTicketSummaryVisibleFlag");
    /// `expenseDetailSrContactVisibleFlag`.
    pub const EXPENSE_DETAIL_SR_CONTACT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expenseDetailSrContactVisibleFlag");
    /// `expenseDetailSrAddressVisibleFlag`.
    pub const EXPENSE_DETAIL_SR_ADDRESS_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expenseDetailSrAddressVisibleFlag");
    /// `expenseDetailPmPhaseVisibleFlag`.
    pub const EXPENSE_DETAIL_PM_PHASE_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expenseDetailPmPhaseVisibleFlag");
    /// `expenseDetailPmSummaryVisibleFlag`.
    pub const EXPENSE_DETAIL_PM_SUMMARY_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("expenseDetailPmSummaryVisibleFlag");
    /// `otherChargesAmountCaption`.
    pub const OTHER_CHARGES_AMOUNT_CAPTION: Field<Self, String> =
        Field::new("otherChargesAmountCaption");
    /// `otherChargesAmountVisibleFlag`.
    pub const OTHER_CHARGES_AMOUNT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("otherChargesAmountVisibleFlag");
    /// `otherChargesDescriptionCaption`.
    pub const OTHER_CHARGES_DESCRIPTION_CAPTION: Field<Self, String> =
        Field::new("otherChargesDescriptionCaption");
    /// `otherChargesDescriptionVisibleFlag`.
    pub const OTHER_CHARGES_DESCRIPTION_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("otherChargesDescriptionVisibleFlag");
    /// `otherChargesDisplaySixDecimals`.
    pub const OTHER_CHARGES_DISPLAY_SIX_DECIMALS: Field<Self, bool> =
        Field::new("otherChargesDisplaySixDecimals");
    /// `otherChargesItemIdVisibleFlag`.
    pub const OTHER_CHARGES_ITEM_ID_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("otherChargesItemIdVisibleFlag");
    /// `otherChargesPriceCaption`.
    pub const OTHER_CHARGES_PRICE_CAPTION: Field<Self, String> =
        Field::new("otherChargesPriceCaption");
    /// `otherChargesPriceVisibleFlag`.
    pub const OTHER_CHARGES_PRICE_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("otherChargesPriceVisibleFlag");
    /// `otherChargesQuantityCaption`.
    pub const OTHER_CHARGES_QUANTITY_CAPTION: Field<Self, String> =
        Field::new("otherChargesQuantityCaption");
    /// `otherChargesQuantityVisibleFlag`.
    pub const OTHER_CHARGES_QUANTITY_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("otherChargesQuantityVisibleFlag");
    /// `otherChargesSerialNumberVisibleFlag`.
    pub const OTHER_CHARGES_SERIAL_NUMBER_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("otherChargesSerialNumberVisibleFlag");
    /// `otherChargesTotalVisibleFlag`.
    pub const OTHER_CHARGES_TOTAL_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("otherChargesTotalVisibleFlag");
    /// `adjustmentDescriptionVisibleFlag`.
    pub const ADJUSTMENT_DESCRIPTION_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("adjustmentDescriptionVisibleFlag");
    /// `adjustmentDescriptionCaption`.
    pub const ADJUSTMENT_DESCRIPTION_CAPTION: Field<Self, String> =
        Field::new("adjustmentDescriptionCaption");
    /// `adjustmentQuantityVisibleFlag`.
    pub const ADJUSTMENT_QUANTITY_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("adjustmentQuantityVisibleFlag");
    /// `adjustmentQuantityCaption`.
    pub const ADJUSTMENT_QUANTITY_CAPTION: Field<Self, String> =
        Field::new("adjustmentQuantityCaption");
    /// `adjustmentAmountVisibleFlag`.
    pub const ADJUSTMENT_AMOUNT_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("adjustmentAmountVisibleFlag");
    /// `adjustmentAmountCaption`.
    pub const ADJUSTMENT_AMOUNT_CAPTION: Field<Self, String> =
        Field::new("adjustmentAmountCaption");
    /// `adjustmentAgrTypeVisibleFlag`.
    pub const ADJUSTMENT_AGR_TYPE_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("adjustmentAgrTypeVisibleFlag");
    /// `adjustmentTotalVisibleFlag`.
    pub const ADJUSTMENT_TOTAL_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("adjustmentTotalVisibleFlag");
    /// `adjustmentPriceVisibleFlag`.
    pub const ADJUSTMENT_PRICE_VISIBLE_FLAG: Field<Self, bool> =
        Field::new("adjustmentPriceVisibleFlag");
    /// `adjustmentPriceCaption`.
    pub const ADJUSTMENT_PRICE_CAPTION: Field<Self, String> = Field::new("adjustmentPriceCaption");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for InvoiceTemplate {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "InvoiceTemplate",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("marginLeft", FieldKind::Decimal),
                FieldRule::new("marginRight", FieldKind::Decimal),
                FieldRule::new("marginTop", FieldKind::Decimal),
                FieldRule::new("marginBottom", FieldKind::Decimal),
                FieldRule::new("logoVisibleFlag", FieldKind::Flag),
                FieldRule::new(
                    "headerLogoPosition",
                    FieldKind::Choice(HeaderLogoPosition::VALUES),
                ),
                FieldRule::new("remitToVisibleFlag", FieldKind::Flag),
                FieldRule::new(
                    "headerAddressPosition",
                    FieldKind::Choice(HeaderAddressPosition::VALUES),
                ),
                FieldRule::new("headerTitleVisibleFlag", FieldKind::Flag),
                FieldRule::new("headerTitleCaption", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "headerTitlePosition",
                    FieldKind::Choice(HeaderTitlePosition::VALUES),
                ),
                FieldRule::new(
                    "headerTitleFont",
                    FieldKind::Choice(HeaderTitleFont::VALUES),
                ),
                FieldRule::new("headerTermsVisibleFlag", FieldKind::Flag),
                FieldRule::new("headerTermsCaption", FieldKind::Text).max_length(50),
                FieldRule::new("headerDueDateVisibleFlag", FieldKind::Flag),
                FieldRule::new("headerDueDateCaption", FieldKind::Text).max_length(50),
                FieldRule::new("headerPoNumberVisibleFlag", FieldKind::Flag),
                FieldRule::new("headerPoNumberCaption", FieldKind::Text).max_length(50),
                FieldRule::new("headerReferenceVisibleFlag", FieldKind::Flag),
                FieldRule::new("headerReferenceCaption", FieldKind::Text).max_length(50),
                FieldRule::new("headerAccountVisibleFlag", FieldKind::Flag),
                FieldRule::new("headerAccountCaption", FieldKind::Text).max_length(50),
                FieldRule::new("headerTaxIdVisibleFlag", FieldKind::Flag),
                FieldRule::new("headerTaxIdCaption", FieldKind::Text).max_length(50),
                FieldRule::new("headerShipToVisibleFlag", FieldKind::Flag),
                FieldRule::new("headerShipToCaption", FieldKind::Text).max_length(50),
                FieldRule::new("headerHoursBasedExtendedAmountVisibleFlag", FieldKind::Flag),
                FieldRule::new("payableCaption", FieldKind::Text).max_length(1000),
                FieldRule::new("serviceHeaderTicketNumberVisibleFlag", FieldKind::Flag),
                FieldRule::new("serviceHeaderTicketNumberCaption", FieldKind::Text).max_length(50),
                FieldRule::new("serviceHeaderCompanyNameVisibleFlag", FieldKind::Flag),
                FieldRule::new("serviceHeaderCompanyNameCaption", FieldKind::Text).max_length(50),
                FieldRule::new("serviceHeaderSummaryVisibleFlag", FieldKind::Flag),
                FieldRule::new("serviceHeaderSummaryCaption", FieldKind::Text).max_length(50),
                FieldRule::new("serviceHeaderContactNameVisibleFlag", FieldKind::Flag),
                FieldRule::new("serviceHeaderContactNameCaption", FieldKind::Text).max_length(50),
                FieldRule::new("serviceHeaderDetailDescriptionVisibleFlag", FieldKind::Flag),
                FieldRule::new("serviceHeaderDetailDescriptionCaption", FieldKind::Text)
                    .max_length(50),
                FieldRule::new("serviceHeaderResolutionVisibleFlag", FieldKind::Flag),
                FieldRule::new("serviceHeaderResolutionCaption", FieldKind::Text).max_length(50),
                FieldRule::new("serviceHeaderAmountVisibleFlag", FieldKind::Flag),
                FieldRule::new("serviceHeaderAmountCaption", FieldKind::Text).max_length(50),
                FieldRule::new("serviceHeaderBillingMethodVisibleFlag", FieldKind::Flag),
                FieldRule::new("serviceHeaderBillingMethodCaption", FieldKind::Text).max_length(50),
                FieldRule::new("serviceHeaderClosedTasksVisibleFlag", FieldKind::Flag),
                FieldRule::new("serviceHeaderOpenTasksVisibleFlag", FieldKind::Flag),
                FieldRule::new("serviceHeaderBundledTicketsVisibleFlag", FieldKind::Flag),
                FieldRule::new("projectHeaderProjectNameVisibleFlag", FieldKind::Flag),
                FieldRule::new("projectHeaderProjectNameCaption", FieldKind::Text).max_length(50),
                FieldRule::new("projectHeaderCompanyNameVisibleFlag", FieldKind::Flag),
                FieldRule::new("projectHeaderCompanyNameCaption", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "projectHeaderOriginalDownpaymentVisibleFlag",
                    FieldKind::Flag,
                ),
                FieldRule::new("projectHeaderOriginalDownpaymentCaption", FieldKind::Text)
                    .max_length(50),
                FieldRule::new("projectHeaderContactNameVisibleFlag", FieldKind::Flag),
                FieldRule::new("projectHeaderContactNameCaption", FieldKind::Text).max_length(50),
                FieldRule::new("projectHeaderAmountVisibleFlag", FieldKind::Flag),
                FieldRule::new("projectHeaderAmountCaption", FieldKind::Text).max_length(50),
                FieldRule::new("projectHeaderBillingMethodVisibleFlag", FieldKind::Flag),
                FieldRule::new("projectHeaderBillingMethodCaption", FieldKind::Text).max_length(50),
                FieldRule::new("projectHeaderBillingTypeVisibleFlag", FieldKind::Flag),
                FieldRule::new("projectHeaderBillingTypeCaption", FieldKind::Text).max_length(50),
                FieldRule::new("invoicePaymentAmountVisibleFlag", FieldKind::Flag),
                FieldRule::new("invoicePaymentAmountCaption", FieldKind::Text).max_length(50),
                FieldRule::new("invoiceCreditAmountVisibleFlag", FieldKind::Flag),
                FieldRule::new("invoiceCreditAmountCaption", FieldKind::Text).max_length(50),
                FieldRule::new("invoiceBalanceDueVisibleFlag", FieldKind::Flag),
                FieldRule::new("invoiceBalanceDueCaption", FieldKind::Text).max_length(50),
                FieldRule::new("creditCreditAmountVisibleFlag", FieldKind::Flag),
                FieldRule::new("creditCreditAmountCaption", FieldKind::Text).max_length(50),
                FieldRule::new("creditRemainingAmountVisibleFlag", FieldKind::Flag),
                FieldRule::new("creditRemainingAmountCaption", FieldKind::Text).max_length(50),
                FieldRule::new("timeDetailVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailPrimarySortField", FieldKind::Text),
                FieldRule::new("timeDetailPrimarySortDirection", FieldKind::Text),
                FieldRule::new("timeDetailSecondarySortField", FieldKind::Text),
                FieldRule::new("timeDetailSecondarySortDirection", FieldKind::Text),
                FieldRule::new("timeDetailSubtotalVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailStartEndTimeVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailHoursVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailMembersVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailBillableVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailExtendedAmountVisibleFlag", FieldKind::Flag),
                FieldRule::new(
                    "timeDetailDollarAmountsOnHourseBasedVisibleFlag",
                    FieldKind::Flag,
                ),
                FieldRule::new("timeDetailHourlyRateVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailContactsVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailNotesVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailNonBillableCaption", FieldKind::Text).max_length(50),
                FieldRule::new("timeDetailAgreementVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailHoursBasedHoursVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailHoursBasedExtAmountVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailHoursbasedHourlyRateVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailAmountBasedHoursVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailAmountBasedExtAmountVisibleFlag", FieldKind::Flag),
                FieldRule::new(
                    "timeDetailAmountBasedHourlyRateVisibleFlag",
                    FieldKind::Flag,
                ),
                FieldRule::new("timeDetailSRTicketSummaryVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailSRContactVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailSRAddressVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailPmPhaseVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailPmSummaryVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailTicketNumberVisibleFlag", FieldKind::Flag),
                FieldRule::new("timeDetailDatesVisibleFlag", FieldKind::Flag),
                FieldRule::new("servicesStaffCaption", FieldKind::Text).max_length(50),
                FieldRule::new("servicesStaffVisibleFlag", FieldKind::Flag),
                FieldRule::new("servicesAmountCaption", FieldKind::Text).max_length(50),
                FieldRule::new("servicesAmountVisibleFlag", FieldKind::Flag),
                FieldRule::new("servicesHoursCaption", FieldKind::Text).max_length(50),
                FieldRule::new("servicesHoursVisibleFlag", FieldKind::Flag),
                FieldRule::new("servicesRateCaption", FieldKind::Text).max_length(50),
                FieldRule::new("servicesRateVisibleFlag", FieldKind::Flag),
                FieldRule::new("servicesWorkRoleCaption", FieldKind::Text).max_length(50),
                FieldRule::new("servicesWorkRoleVisibleFlag", FieldKind::Flag),
                FieldRule::new("servicesWorkTypeCaption", FieldKind::Text).max_length(50),
                FieldRule::new("servicesWorkTypeVisibleFlag", FieldKind::Flag),
                FieldRule::new("servicesTotalVisibleFlag", FieldKind::Flag),
                FieldRule::new("servicesMemberNameVisibleFlag", FieldKind::Flag),
                FieldRule::new("servicesMemberNameCaption", FieldKind::Text).max_length(50),
                FieldRule::new("currencyIdVisibleFlag", FieldKind::Flag),
                FieldRule::new("currencySymbolVisibleFlag", FieldKind::Flag),
                FieldRule::new("portalFlag", FieldKind::Flag),
                FieldRule::new("servicesCollapsedFlag", FieldKind::Flag),
                FieldRule::new("expensesCollapsedFlag", FieldKind::Flag),
                FieldRule::new("otherChargesCollapsedFlag", FieldKind::Flag),
                FieldRule::new("expensesTypeCaption", FieldKind::Text).max_length(50),
                FieldRule::new("expensesStaffCaption", FieldKind::Text).max_length(50),
                FieldRule::new("expensesAmountCaption", FieldKind::Text).max_length(50),
                FieldRule::new("expensesTypeVisibleFlag", FieldKind::Flag),
                FieldRule::new("expensesStaffVisibleFlag", FieldKind::Flag),
                FieldRule::new("expensesAmountVisibleFlag", FieldKind::Flag),
                FieldRule::new("expensesTotalVisibleFlag", FieldKind::Flag),
                FieldRule::new("expenseDetailSubtotalVisibleFlag", FieldKind::Flag),
                FieldRule::new("expenseDetailMembersVisibleFlag", FieldKind::Flag),
                FieldRule::new("expenseDetailContactsVisibleFlag", FieldKind::Flag),
                FieldRule::new("expenseDetailBillableVisibleFlag", FieldKind::Flag),
                FieldRule::new("expenseDetailExtAmountVisibleFlag", FieldKind::Flag),
                FieldRule::new("expenseDetailNotesVisibleFlag", FieldKind::Flag),
                FieldRule::new("expenseDetailPrimarySortField", FieldKind::Text),
                FieldRule::new("expenseDetailPrimarySortDirection", FieldKind::Text),
                FieldRule::new("expenseDetailSecondarySortField", FieldKind::Text),
                FieldRule::new("expenseDetailSecondarySortDirection", FieldKind::Text),
                FieldRule::new("expenseDetailNonbillableCaption", FieldKind::Text).max_length(50),
                FieldRule::new("expenseDetailVisibleFlag", FieldKind::Flag),
                FieldRule::new("expenseDetailAgreementVisibleFlag", FieldKind::Flag),
                FieldRule::new(
                    "expenseDetailAgreementExtAmountVisibleFlag",
                    FieldKind::Flag,
                ),
                FieldRule::new("expenseDetailTicketNumberVisibleFlag", FieldKind::Flag),
                FieldRule::new("expenseDetailSrTicketSummaryVisibleFlag", FieldKind::Flag),
                FieldRule::new("expenseDetailSrContactVisibleFlag", FieldKind::Flag),
                FieldRule::new("expenseDetailSrAddressVisibleFlag", FieldKind::Flag),
                FieldRule::new("expenseDetailPmPhaseVisibleFlag", FieldKind::Flag),
                FieldRule::new("expenseDetailPmSummaryVisibleFlag", FieldKind::Flag),
                FieldRule::new("otherChargesAmountCaption", FieldKind::Text).max_length(50),
                FieldRule::new("otherChargesAmountVisibleFlag", FieldKind::Flag),
                FieldRule::new("otherChargesDescriptionCaption", FieldKind::Text).max_length(50),
                FieldRule::new("otherChargesDescriptionVisibleFlag", FieldKind::Flag),
                FieldRule::new("otherChargesDisplaySixDecimals", FieldKind::Flag),
                FieldRule::new("otherChargesItemIdVisibleFlag", FieldKind::Flag),
                FieldRule::new("otherChargesPriceCaption", FieldKind::Text).max_length(50),
                FieldRule::new("otherChargesPriceVisibleFlag", FieldKind::Flag),
                FieldRule::new("otherChargesQuantityCaption", FieldKind::Text).max_length(50),
                FieldRule::new("otherChargesQuantityVisibleFlag", FieldKind::Flag),
                FieldRule::new("otherChargesSerialNumberVisibleFlag", FieldKind::Flag),
                FieldRule::new("otherChargesTotalVisibleFlag", FieldKind::Flag),
                FieldRule::new("adjustmentDescriptionVisibleFlag", FieldKind::Flag),
                FieldRule::new("adjustmentDescriptionCaption", FieldKind::Text).max_length(50),
                FieldRule::new("adjustmentQuantityVisibleFlag", FieldKind::Flag),
                FieldRule::new("adjustmentQuantityCaption", FieldKind::Text).max_length(50),
                FieldRule::new("adjustmentAmountVisibleFlag", FieldKind::Flag),
                FieldRule::new("adjustmentAmountCaption", FieldKind::Text).max_length(50),
                FieldRule::new("adjustmentAgrTypeVisibleFlag", FieldKind::Flag),
                FieldRule::new("adjustmentTotalVisibleFlag", FieldKind::Flag),
                FieldRule::new("adjustmentPriceVisibleFlag", FieldKind::Flag),
                FieldRule::new("adjustmentPriceCaption", FieldKind::Text).max_length(50),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for InvoiceTemplate {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
