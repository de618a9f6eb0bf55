// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Models of `/system`.

mod allowed_file_type;
mod allowed_origin;
mod api_member;
mod api_request;
mod audit_trail_entry;
mod auth_anvil;
mod auto_sync_time;
mod billable_options_info;
mod bundle_request;
mod bundle_requests_collection;
mod bundle_result;
mod bundle_results_collection;
mod callback_entry;
mod certification;
mod connect_wise_hosted_screen;
mod connect_wise_hosted_setup;
mod corporate_structure;
mod corporate_structure_info;
mod corporate_structure_level;
mod crm;
mod crm_info;
mod custom_report;
mod custom_report_parameter;
mod cw_time_zone;
mod department;
mod department_info;
mod department_location;
mod department_location_info;
mod directional_sync_info;
mod document_form_data;
mod document_setup;
mod document_type;
mod e_pay_configuration;
mod email_connector;
mod email_connector_info;
mod email_connector_parsing_rule;
mod email_connector_parsing_style;
mod email_exclusion;
mod email_token;
mod enums;
mod experiment;
mod file_upload_setting;
mod google_email_setup;
mod imap;
mod imap_info;
mod import_mass_maintenance;
mod in_out_board;
mod in_out_type;
mod in_out_type_info;
mod info;
mod integrator_login;
mod integrator_tag;
mod kpi;
mod kpi_category;
mod ldap_configuration;
mod ldap_configuration_info;
mod ldap_configuration_test_link;
mod license_bit;
mod link;
mod link_info;
mod link_resolve_url_info;
mod locale_info;
mod location;
mod location_department;
mod location_info;
mod location_work_role;
mod m365_contact_sync_info;
mod m365_contact_sync_monitoring;
mod managed_device_account;
mod management_network_security;
mod marketplace_import;
mod member;
mod member_accrual;
mod member_certification;
mod member_deactivation;
mod member_deactivation_company_team;
mod member_deactivation_item;
mod member_deactivation_status_workflow;
mod member_delegation;
mod member_for_cal_sync;
mod member_info;
mod member_link_sso_user;
mod member_notification_setting;
mod member_office365;
mod member_persona;
mod member_skill;
mod member_sso_token;
mod member_template;
mod member_type;
mod member_type_info;
mod menu_entry;
mod menu_entry_location;
mod my_account;
mod my_member;
mod my_member_info;
mod my_security;
mod my_security_customize_item;
mod notification_recipient;
mod office365_email_application_info;
mod office365_email_setup;
mod on_premise_search_setting;
mod os_grade_weight;
mod other;
mod page_values;
mod parsing_type;
mod parsing_variable;
mod personas_info;
mod portal_report;
mod quote_link;
mod references;
mod report;
mod report_card;
mod report_card_detail;
mod report_card_info;
mod report_column_definition;
mod report_data_response;
mod reporting_service;
mod security_role;
mod security_role_info;
mod security_role_setting;
mod service;
mod service_info;
mod setup_screen;
mod skill;
mod skill_category;
mod skill_info;
mod sso_configuration;
mod sso_user;
mod standard_note;
mod standard_note_info;
mod survey;
mod survey_info;
mod survey_question;
mod survey_question_value;
mod system_setting;
mod time_expense;
mod time_zone_setup;
mod time_zone_setup_info;
mod today_page_category;
mod token;
mod user_defined_field;
mod user_defined_field_info;
mod user_defined_field_option;
mod user_email;
mod workflow;
mod workflow_action;
mod workflow_action_automate_parameter;
mod workflow_action_user_defined_field;
mod workflow_attachment;
mod workflow_event;
mod workflow_notify_type;
mod workflow_notify_type_info;
mod workflow_table_type;
mod workflow_table_type_info;
mod workflow_trigger;
mod workflow_trigger_option;

pub use allowed_file_type::*;
pub use allowed_origin::*;
pub use api_member::*;
pub use api_request::*;
pub use audit_trail_entry::*;
pub use auth_anvil::*;
pub use auto_sync_time::*;
pub use billable_options_info::*;
pub use bundle_request::*;
pub use bundle_requests_collection::*;
pub use bundle_result::*;
pub use bundle_results_collection::*;
pub use callback_entry::*;
pub use certification::*;
pub use connect_wise_hosted_screen::*;
pub use connect_wise_hosted_setup::*;
pub use corporate_structure::*;
pub use corporate_structure_info::*;
pub use corporate_structure_level::*;
pub use crm::*;
pub use crm_info::*;
pub use custom_report::*;
pub use custom_report_parameter::*;
pub use cw_time_zone::*;
pub use department::*;
pub use department_info::*;
pub use department_location::*;
pub use department_location_info::*;
pub use directional_sync_info::*;
pub use document_form_data::*;
pub use document_setup::*;
pub use document_type::*;
pub use e_pay_configuration::*;
pub use email_connector::*;
pub use email_connector_info::*;
pub use email_connector_parsing_rule::*;
pub use email_connector_parsing_style::*;
pub use email_exclusion::*;
pub use email_token::*;
pub use enums::*;
pub use experiment::*;
pub use file_upload_setting::*;
pub use google_email_setup::*;
pub use imap::*;
pub use imap_info::*;
pub use import_mass_maintenance::*;
pub use in_out_board::*;
pub use in_out_type::*;
pub use in_out_type_info::*;
pub use info::*;
pub use integrator_login::*;
pub use integrator_tag::*;
pub use kpi::*;
pub use kpi_category::*;
pub use ldap_configuration::*;
pub use ldap_configuration_info::*;
pub use ldap_configuration_test_link::*;
pub use license_bit::*;
pub use link::*;
pub use link_info::*;
pub use link_resolve_url_info::*;
pub use locale_info::*;
pub use location::*;
pub use location_department::*;
pub use location_info::*;
pub use location_work_role::*;
pub use m365_contact_sync_info::*;
pub use m365_contact_sync_monitoring::*;
pub use managed_device_account::*;
pub use management_network_security::*;
pub use marketplace_import::*;
pub use member::*;
pub use member_accrual::*;
pub use member_certification::*;
pub use member_deactivation::*;
pub use member_deactivation_company_team::*;
pub use member_deactivation_item::*;
pub use member_deactivation_status_workflow::*;
pub use member_delegation::*;
pub use member_for_cal_sync::*;
pub use member_info::*;
pub use member_link_sso_user::*;
pub use member_notification_setting::*;
pub use member_office365::*;
pub use member_persona::*;
pub use member_skill::*;
pub use member_sso_token::*;
pub use member_template::*;
pub use member_type::*;
pub use member_type_info::*;
pub use menu_entry::*;
pub use menu_entry_location::*;
pub use my_account::*;
pub use my_member::*;
pub use my_member_info::*;
pub use my_security::*;
pub use my_security_customize_item::*;
pub use notification_recipient::*;
pub use office365_email_application_info::*;
pub use office365_email_setup::*;
pub use on_premise_search_setting::*;
pub use os_grade_weight::*;
pub use other::*;
pub use page_values::*;
pub use parsing_type::*;
pub use parsing_variable::*;
pub use personas_info::*;
pub use portal_report::*;
pub use quote_link::*;
pub use references::*;
pub use report::*;
pub use report_card::*;
pub use report_card_detail::*;
pub use report_card_info::*;
pub use report_column_definition::*;
pub use report_data_response::*;
pub use reporting_service::*;
pub use security_role::*;
pub use security_role_info::*;
pub use security_role_setting::*;
pub use service::*;
pub use service_info::*;
pub use setup_screen::*;
pub use skill::*;
pub use skill_category::*;
pub use skill_info::*;
pub use sso_configuration::*;
pub use sso_user::*;
pub use standard_note::*;
pub use standard_note_info::*;
pub use survey::*;
pub use survey_info::*;
pub use survey_question::*;
pub use survey_question_value::*;
pub use system_setting::*;
pub use time_expense::*;
pub use time_zone_setup::*;
pub use time_zone_setup_info::*;
pub use today_page_category::*;
pub use token::*;
pub use user_defined_field::*;
pub use user_defined_field_info::*;
pub use user_defined_field_option::*;
pub use user_email::*;
pub use workflow::*;
pub use workflow_action::*;
pub use workflow_action_automate_parameter::*;
pub use workflow_action_user_defined_field::*;
pub use workflow_attachment::*;
pub use workflow_event::*;
pub use workflow_notify_type::*;
pub use workflow_notify_type_info::*;
pub use workflow_table_type::*;
pub use workflow_table_type_info::*;
pub use workflow_trigger::*;
pub use workflow_trigger_option::*;

use crate::model::{Model, Schema};

/// The schemas of these models.
pub(crate) static SCHEMAS: &[&Schema] = &[
    <AllowedFileType as Model>::SCHEMA,
    <AllowedOrigin as Model>::SCHEMA,
    <ApiMember as Model>::SCHEMA,
    <ApiRequest as Model>::SCHEMA,
    <AuditTrailEntry as Model>::SCHEMA,
    <AuthAnvil as Model>::SCHEMA,
    <AutoSyncTime as Model>::SCHEMA,
    <AutomateScriptReference as Model>::SCHEMA,
    <BillableOptionsInfo as Model>::SCHEMA,
    <BundleRequest as Model>::SCHEMA,
    <BundleRequestsCollection as Model>::SCHEMA,
    <BundleResult as Model>::SCHEMA,
    <BundleResultsCollection as Model>::SCHEMA,
    <CalendarSetupReference as Model>::SCHEMA,
    <CallbackEntry as Model>::SCHEMA,
    <Certification as Model>::SCHEMA,
    <CertificationReference as Model>::SCHEMA,
    <ConnectWiseHostedScreen as Model>::SCHEMA,
    <ConnectWiseHostedSetup as Model>::SCHEMA,
    <CorporateStructure as Model>::SCHEMA,
    <CorporateStructureInfo as Model>::SCHEMA,
    <CorporateStructureLevel as Model>::SCHEMA,
    <CorporateStructureLevelReference as Model>::SCHEMA,
    <Crm as Model>::SCHEMA,
    <CrmInfo as Model>::SCHEMA,
    <CustomReport as Model>::SCHEMA,
    <CustomReportParameter as Model>::SCHEMA,
    <CustomReportReference as Model>::SCHEMA,
    <CwTimeZone as Model>::SCHEMA,
    <Department as Model>::SCHEMA,
    <DepartmentInfo as Model>::SCHEMA,
    <DepartmentLocation as Model>::SCHEMA,
    <DepartmentLocationInfo as Model>::SCHEMA,
    <DirectionalSyncInfo as Model>::SCHEMA,
    <DirectionalSyncReference as Model>::SCHEMA,
    <DocumentFormData as Model>::SCHEMA,
    <DocumentSetup as Model>::SCHEMA,
    <DocumentType as Model>::SCHEMA,
    <EPayConfiguration as Model>::SCHEMA,
    <EmailConnector as Model>::SCHEMA,
    <EmailConnectorInfo as Model>::SCHEMA,
    <EmailConnectorParsingRule as Model>::SCHEMA,
    <EmailConnectorParsingStyle as Model>::SCHEMA,
    <EmailConnectorParsingStyleReference as Model>::SCHEMA,
    <EmailConnectorParsingTypeReference as Model>::SCHEMA,
    <EmailConnectorParsingVariableReference as Model>::SCHEMA,
    <EmailConnectorReference as Model>::SCHEMA,
    <EmailExclusion as Model>::SCHEMA,
    <EmailToken as Model>::SCHEMA,
    <ExistingTenantReference as Model>::SCHEMA,
    <Experiment as Model>::SCHEMA,
    <FileUploadSetting as Model>::SCHEMA,
    <GenericBoardTeamReference as Model>::SCHEMA,
    <GoogleEmailSetup as Model>::SCHEMA,
    <GoogleEmailSetupReference as Model>::SCHEMA,
    <Imap as Model>::SCHEMA,
    <ImapInfo as Model>::SCHEMA,
    <ImapSetupReference as Model>::SCHEMA,
    <ImportMassMaintenance as Model>::SCHEMA,
    <InOutBoard as Model>::SCHEMA,
    <InOutType as Model>::SCHEMA,
    <InOutTypeInfo as Model>::SCHEMA,
    <InOutTypeReference as Model>::SCHEMA,
    <Info as Model>::SCHEMA,
    <IntegratorLogin as Model>::SCHEMA,
    <IntegratorTag as Model>::SCHEMA,
    <KPI as Model>::SCHEMA,
    <KPICategory as Model>::SCHEMA,
    <KPICategoryReference as Model>::SCHEMA,
    <KPIReference as Model>::SCHEMA,
    <LdapConfiguration as Model>::SCHEMA,
    <LdapConfigurationInfo as Model>::SCHEMA,
    <LdapConfigurationReference as Model>::SCHEMA,
    <LdapConfigurationTestLink as Model>::SCHEMA,
    <LicenseBit as Model>::SCHEMA,
    <Link as Model>::SCHEMA,
    <LinkInfo as Model>::SCHEMA,
    <LinkResolveUrlInfo as Model>::SCHEMA,
    <LocaleInfo as Model>::SCHEMA,
    <LocaleReference as Model>::SCHEMA,
    <Location as Model>::SCHEMA,
    <LocationDepartment as Model>::SCHEMA,
    <LocationInfo as Model>::SCHEMA,
    <LocationWorkRole as Model>::SCHEMA,
    <M365ContactSyncInfo as Model>::SCHEMA,
    <M365ContactSyncMonitoring as Model>::SCHEMA,
    <ManagedDeviceAccount as Model>::SCHEMA,
    <ManagementNetworkSecurity as Model>::SCHEMA,
    <MarketplaceImport as Model>::SCHEMA,
    <Member as Model>::SCHEMA,
    <MemberAccrual as Model>::SCHEMA,
    <MemberCertification as Model>::SCHEMA,
    <MemberDeactivation as Model>::SCHEMA,
    <MemberDeactivationCompanyTeam as Model>::SCHEMA,
    <MemberDeactivationItem as Model>::SCHEMA,
    <MemberDeactivationStatusWorkflow as Model>::SCHEMA,
    <MemberDelegation as Model>::SCHEMA,
    <MemberForCalSync as Model>::SCHEMA,
    <MemberInfo as Model>::SCHEMA,
    <MemberLinkSsoUser as Model>::SCHEMA,
    <MemberNotificationSetting as Model>::SCHEMA,
    <MemberOffice365 as Model>::SCHEMA,
    <MemberPersona as Model>::SCHEMA,
    <MemberSkill as Model>::SCHEMA,
    <MemberSsoSettingsReference as Model>::SCHEMA,
    <MemberSsoToken as Model>::SCHEMA,
    <MemberTemplate as Model>::SCHEMA,
    <MemberType as Model>::SCHEMA,
    <MemberTypeInfo as Model>::SCHEMA,
    <MemberTypeReference as Model>::SCHEMA,
    <MenuEntry as Model>::SCHEMA,
    <MenuEntryLocation as Model>::SCHEMA,
    <MenuLocationReference as Model>::SCHEMA,
    <MyAccount as Model>::SCHEMA,
    <MyMember as Model>::SCHEMA,
    <MyMemberInfo as Model>::SCHEMA,
    <MySecurity as Model>::SCHEMA,
    <MySecurityCustomizeItem as Model>::SCHEMA,
    <NotificationRecipient as Model>::SCHEMA,
    <NotifyTypeReference as Model>::SCHEMA,
    <Office365EmailApplicationInfo as Model>::SCHEMA,
    <Office365EmailSetup as Model>::SCHEMA,
    <Office365EmailSetupReference as Model>::SCHEMA,
    <OnPremiseSearchSetting as Model>::SCHEMA,
    <OsGradeWeight as Model>::SCHEMA,
    <Other as Model>::SCHEMA,
    <PageValues as Model>::SCHEMA,
    <ParsingType as Model>::SCHEMA,
    <ParsingVariable as Model>::SCHEMA,
    <PersonasInfo as Model>::SCHEMA,
    <PortalReport as Model>::SCHEMA,
    <QuoteLink as Model>::SCHEMA,
    <Report as Model>::SCHEMA,
    <ReportCard as Model>::SCHEMA,
    <ReportCardDetail as Model>::SCHEMA,
    <ReportCardInfo as Model>::SCHEMA,
    <ReportCardReference as Model>::SCHEMA,
    <ReportColumnDefinition as Model>::SCHEMA,
    <ReportDataResponse as Model>::SCHEMA,
    <ReportingService as Model>::SCHEMA,
    <SecurityRole as Model>::SCHEMA,
    <SecurityRoleInfo as Model>::SCHEMA,
    <SecurityRoleReference as Model>::SCHEMA,
    <SecurityRoleSetting as Model>::SCHEMA,
    <Service as Model>::SCHEMA,
    <ServiceInfo as Model>::SCHEMA,
    <SetupScreen as Model>::SCHEMA,
    <Skill as Model>::SCHEMA,
    <SkillCategory as Model>::SCHEMA,
    <SkillInfo as Model>::SCHEMA,
    <SsoConfiguration as Model>::SCHEMA,
    <SsoUser as Model>::SCHEMA,
    <StandardNote as Model>::SCHEMA,
    <StandardNoteInfo as Model>::SCHEMA,
    <StructureReference as Model>::SCHEMA,
    <Survey as Model>::SCHEMA,
    <SurveyInfo as Model>::SCHEMA,
    <SurveyQuestion as Model>::SCHEMA,
    <SurveyQuestionReference as Model>::SCHEMA,
    <SurveyQuestionValue as Model>::SCHEMA,
    <SurveyReference as Model>::SCHEMA,
    <SystemMenuEntryReference as Model>::SCHEMA,
    <SystemSetting as Model>::SCHEMA,
    <TimeExpense as Model>::SCHEMA,
    <TimeZoneReference as Model>::SCHEMA,
    <TimeZoneSetup as Model>::SCHEMA,
    <TimeZoneSetupInfo as Model>::SCHEMA,
    <TodayPageCategory as Model>::SCHEMA,
    <Token as Model>::SCHEMA,
    <UserDefinedField as Model>::SCHEMA,
    <UserDefinedFieldInfo as Model>::SCHEMA,
    <UserDefinedFieldOption as Model>::SCHEMA,
    <UserEmail as Model>::SCHEMA,
    <Workflow as Model>::SCHEMA,
    <WorkflowAction as Model>::SCHEMA,
    <WorkflowActionAutomateParameter as Model>::SCHEMA,
    <WorkflowActionUserDefinedField as Model>::SCHEMA,
    <WorkflowAttachment as Model>::SCHEMA,
    <WorkflowEvent as Model>::SCHEMA,
    <WorkflowNotifyType as Model>::SCHEMA,
    <WorkflowNotifyTypeInfo as Model>::SCHEMA,
    <WorkflowTableType as Model>::SCHEMA,
    <WorkflowTableTypeInfo as Model>::SCHEMA,
    <WorkflowTableTypeReference as Model>::SCHEMA,
    <WorkflowTrigger as Model>::SCHEMA,
    <WorkflowTriggerOption as Model>::SCHEMA,
];
