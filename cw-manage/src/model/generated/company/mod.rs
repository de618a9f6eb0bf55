// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Models of `/company`.

mod address_format;
mod address_format_info;
mod clear_picker_request;
mod communication_type;
mod communication_type_info;
mod company;
mod company_company_type_association;
mod company_custom_note;
mod company_group;
mod company_info;
mod company_management_summary;
mod company_merge;
mod company_note;
mod company_note_type;
mod company_note_type_info;
mod company_picker_item;
mod company_site;
mod company_site_info;
mod company_status;
mod company_team;
mod company_type;
mod company_type_association;
mod company_type_info;
mod configuration;
mod configuration_question;
mod configuration_status;
mod configuration_status_info;
mod configuration_tabs_count;
mod configuration_type;
mod configuration_type_copy;
mod configuration_type_question;
mod configuration_type_question_value;
mod contact;
mod contact_communication;
mod contact_communication_item;
mod contact_contact_type_association;
mod contact_department;
mod contact_department_info;
mod contact_group;
mod contact_info;
mod contact_note;
mod contact_relationship;
mod contact_track;
mod contact_type;
mod contact_type_association;
mod contact_type_info;
mod country;
mod country_info;
mod entity_type;
mod entity_type_info;
mod enums;
mod m365_contact;
mod m365_contact_sync_property;
mod managed_devices_integration;
mod managed_devices_integration_cross_reference;
mod managed_devices_integration_info;
mod managed_devices_integration_login;
mod managed_devices_integration_notification;
mod managed_information;
mod management;
mod management_backup;
mod management_it_solution;
mod management_it_solution_agreement_interface_parameter;
mod management_log_document_info;
mod management_report_notification;
mod management_report_setup;
mod market_description;
mod market_description_info;
mod ownership_type;
mod ownership_type_info;
mod portal_configuration;
mod portal_configuration_invoice_setup;
mod portal_configuration_opportunity_setup;
mod portal_configuration_password_email_setup;
mod portal_configuration_payment_processor;
mod portal_configuration_project_setup;
mod portal_configuration_service_setup;
mod portal_security;
mod portal_security_level;
mod portal_security_setting;
mod references;
mod request_password_request;
mod state;
mod state_info;
mod team_role;
mod team_role_info;
mod track;
mod track_action;
mod validate_portal_request;
mod validate_portal_response;

pub use address_format::*;
pub use address_format_info::*;
pub use clear_picker_request::*;
pub use communication_type::*;
pub use communication_type_info::*;
pub use company::*;
pub use company_company_type_association::*;
pub use company_custom_note::*;
pub use company_group::*;
pub use company_info::*;
pub use company_management_summary::*;
pub use company_merge::*;
pub use company_note::*;
pub use company_note_type::*;
pub use company_note_type_info::*;
pub use company_picker_item::*;
pub use company_site::*;
pub use company_site_info::*;
pub use company_status::*;
pub use company_team::*;
pub use company_type::*;
pub use company_type_association::*;
pub use company_type_info::*;
pub use configuration::*;
pub use configuration_question::*;
pub use configuration_status::*;
pub use configuration_status_info::*;
pub use configuration_tabs_count::*;
pub use configuration_type::*;
pub use configuration_type_copy::*;
pub use configuration_type_question::*;
pub use configuration_type_question_value::*;
pub use contact::*;
pub use contact_communication::*;
pub use contact_communication_item::*;
pub use contact_contact_type_association::*;
pub use contact_department::*;
pub use contact_department_info::*;
pub use contact_group::*;
pub use contact_info::*;
pub use contact_note::*;
pub use contact_relationship::*;
pub use contact_track::*;
pub use contact_type::*;
pub use contact_type_association::*;
pub use contact_type_info::*;
pub use country::*;
pub use country_info::*;
pub use entity_type::*;
pub use entity_type_info::*;
pub use enums::*;
pub use m365_contact::*;
pub use m365_contact_sync_property::*;
pub use managed_devices_integration::*;
pub use managed_devices_integration_cross_reference::*;
pub use managed_devices_integration_info::*;
pub use managed_devices_integration_login::*;
pub use managed_devices_integration_notification::*;
pub use managed_information::*;
pub use management::*;
pub use management_backup::*;
pub use management_it_solution::*;
pub use management_it_solution_agreement_interface_parameter::*;
pub use management_log_document_info::*;
pub use management_report_notification::*;
pub use management_report_setup::*;
pub use market_description::*;
pub use market_description_info::*;
pub use ownership_type::*;
pub use ownership_type_info::*;
pub use portal_configuration::*;
pub use portal_configuration_invoice_setup::*;
pub use portal_configuration_opportunity_setup::*;
pub use portal_configuration_password_email_setup::*;
pub use portal_configuration_payment_processor::*;
pub use portal_configuration_project_setup::*;
pub use portal_configuration_service_setup::*;
pub use portal_security::*;
pub use portal_security_level::*;
pub use portal_security_setting::*;
pub use references::*;
pub use request_password_request::*;
pub use state::*;
pub use state_info::*;
pub use team_role::*;
pub use team_role_info::*;
pub use track::*;
pub use track_action::*;
pub use validate_portal_request::*;
pub use validate_portal_response::*;

use crate::model::{Model, Schema};

/// The schemas of these models.
pub(crate) static SCHEMAS: &[&Schema] = &[
    <AddressFormat as Model>::SCHEMA,
    <AddressFormatInfo as Model>::SCHEMA,
    <BillingDeliveryReference as Model>::SCHEMA,
    <ClearPickerRequest as Model>::SCHEMA,
    <CommunicationType as Model>::SCHEMA,
    <CommunicationTypeInfo as Model>::SCHEMA,
    <CommunicationTypeReference as Model>::SCHEMA,
    <Company as Model>::SCHEMA,
    <CompanyTypeAssociation as Model>::SCHEMA,
    <Configuration as Model>::SCHEMA,
    <ContactTypeAssociation as Model>::SCHEMA,
    <CompanyCompanyTypeAssociation as Model>::SCHEMA,
    <CompanyCustomNote as Model>::SCHEMA,
    <CompanyGroup as Model>::SCHEMA,
    <CompanyInfo as Model>::SCHEMA,
    <CompanyManagementSummary as Model>::SCHEMA,
    <CompanyMerge as Model>::SCHEMA,
    <CompanyNote as Model>::SCHEMA,
    <CompanyNoteType as Model>::SCHEMA,
    <CompanyNoteTypeInfo as Model>::SCHEMA,
    <CompanyPickerItem as Model>::SCHEMA,
    <CompanySite as Model>::SCHEMA,
    <CompanySiteInfo as Model>::SCHEMA,
    <CompanyStatus as Model>::SCHEMA,
    <CompanyTeam as Model>::SCHEMA,
    <CompanyType as Model>::SCHEMA,
    <CompanyTypeInfo as Model>::SCHEMA,
    <ConfigurationQuestion as Model>::SCHEMA,
    <ConfigurationStatus as Model>::SCHEMA,
    <ConfigurationStatusInfo as Model>::SCHEMA,
    <ConfigurationTabsCount as Model>::SCHEMA,
    <ConfigurationType as Model>::SCHEMA,
    <ConfigurationTypeCopy as Model>::SCHEMA,
    <ConfigurationTypeQuestion as Model>::SCHEMA,
    <ConfigurationTypeQuestionValue as Model>::SCHEMA,
    <Contact as Model>::SCHEMA,
    <ContactCommunication as Model>::SCHEMA,
    <ContactCommunicationItem as Model>::SCHEMA,
    <ContactContactTypeAssociation as Model>::SCHEMA,
    <ContactDepartment as Model>::SCHEMA,
    <ContactDepartmentInfo as Model>::SCHEMA,
    <ContactDepartmentReference as Model>::SCHEMA,
    <ContactGroup as Model>::SCHEMA,
    <ContactInfo as Model>::SCHEMA,
    <ContactNote as Model>::SCHEMA,
    <ContactRelationship as Model>::SCHEMA,
    <ContactTrack as Model>::SCHEMA,
    <ContactType as Model>::SCHEMA,
    <ContactTypeInfo as Model>::SCHEMA,
    <ContactTypeReference as Model>::SCHEMA,
    <Country as Model>::SCHEMA,
    <CountryInfo as Model>::SCHEMA,
    <EntityType as Model>::SCHEMA,
    <EntityTypeInfo as Model>::SCHEMA,
    <M365Contact as Model>::SCHEMA,
    <M365ContactSyncProperty as Model>::SCHEMA,
    <ManagedDevicesIntegration as Model>::SCHEMA,
    <ManagedDevicesIntegrationCrossReference as Model>::SCHEMA,
    <ManagedDevicesIntegrationInfo as Model>::SCHEMA,
    <ManagedDevicesIntegrationLogin as Model>::SCHEMA,
    <ManagedDevicesIntegrationNotification as Model>::SCHEMA,
    <ManagedInformation as Model>::SCHEMA,
    <Management as Model>::SCHEMA,
    <ManagementBackup as Model>::SCHEMA,
    <ManagementItSolution as Model>::SCHEMA,
    <ManagementItSolutionAgreementInterfaceParameter as Model>::SCHEMA,
    <ManagementLogDocumentInfo as Model>::SCHEMA,
    <ManagementReportNotification as Model>::SCHEMA,
    <ManagementReportSetup as Model>::SCHEMA,
    <ManagementSolutionReference as Model>::SCHEMA,
    <MarketDescription as Model>::SCHEMA,
    <MarketDescriptionInfo as Model>::SCHEMA,
    <MarketDescriptionReference as Model>::SCHEMA,
    <OwnershipType as Model>::SCHEMA,
    <OwnershipTypeInfo as Model>::SCHEMA,
    <OwnershipTypeReference as Model>::SCHEMA,
    <PortalConfiguration as Model>::SCHEMA,
    <PortalConfigurationInvoiceSetup as Model>::SCHEMA,
    <PortalConfigurationOpportunitySetup as Model>::SCHEMA,
    <PortalConfigurationPasswordEmailSetup as Model>::SCHEMA,
    <PortalConfigurationPaymentProcessor as Model>::SCHEMA,
    <PortalConfigurationPaymentProcessorReference as Model>::SCHEMA,
    <PortalConfigurationProjectSetup as Model>::SCHEMA,
    <PortalConfigurationServiceSetup as Model>::SCHEMA,
    <PortalSecurity as Model>::SCHEMA,
    <PortalSecurityLevel as Model>::SCHEMA,
    <PortalSecuritySetting as Model>::SCHEMA,
    <PricingScheduleReference as Model>::SCHEMA,
    <RelationshipReference as Model>::SCHEMA,
    <RequestPasswordRequest as Model>::SCHEMA,
    <SicCodeReference as Model>::SCHEMA,
    <State as Model>::SCHEMA,
    <StateInfo as Model>::SCHEMA,
    <TeamRole as Model>::SCHEMA,
    <TeamRoleInfo as Model>::SCHEMA,
    <Track as Model>::SCHEMA,
    <TrackAction as Model>::SCHEMA,
    <ValidatePortalRequest as Model>::SCHEMA,
    <ValidatePortalResponse as Model>::SCHEMA,
];
