// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Models that several sections use.

mod agreement;
mod billing_cycle;
mod bulk_result;
mod configuration_type_info;
mod count;
mod custom_field_value;
mod document_info;
mod enums;
mod error_response_message;
mod expense_entry;
mod expense_tax;
mod filter_values;
mod i_rest_identified_item;
mod id_collection;
mod patch_operation;
mod product_component;
mod product_item;
mod product_recurring;
mod project;
mod references;
mod result_info;
mod success_response;
mod ticket;
mod time_entry;
mod usage;
mod validation_error;

pub use agreement::*;
pub use billing_cycle::*;
pub use bulk_result::*;
pub use configuration_type_info::*;
pub use count::*;
pub use custom_field_value::*;
pub use document_info::*;
pub use enums::*;
pub use error_response_message::*;
pub use expense_entry::*;
pub use expense_tax::*;
pub use filter_values::*;
pub use i_rest_identified_item::*;
pub use id_collection::*;
pub use patch_operation::*;
pub use product_component::*;
pub use product_item::*;
pub use product_recurring::*;
pub use project::*;
pub use references::*;
pub use result_info::*;
pub use success_response::*;
pub use ticket::*;
pub use time_entry::*;
pub use usage::*;
pub use validation_error::*;

use crate::model::{Model, Schema};

/// The schemas of these models.
pub(crate) static SCHEMAS: &[&Schema] = &[
    <ActivityReference as Model>::SCHEMA,
    <ActivityStatusReference as Model>::SCHEMA,
    <ActivityTypeReference as Model>::SCHEMA,
    <AddressFormatReference as Model>::SCHEMA,
    <Agreement as Model>::SCHEMA,
    <AgreementReference as Model>::SCHEMA,
    <AgreementTypeReference as Model>::SCHEMA,
    <BillingCycle as Model>::SCHEMA,
    <BillingCycleReference as Model>::SCHEMA,
    <BillingTermsReference as Model>::SCHEMA,
    <BillingUnitReference as Model>::SCHEMA,
    <BoardReference as Model>::SCHEMA,
    <BulkResult as Model>::SCHEMA,
    <CalendarReference as Model>::SCHEMA,
    <CatalogItemReference as Model>::SCHEMA,
    <ChargeCodeReference as Model>::SCHEMA,
    <ClassificationReference as Model>::SCHEMA,
    <CompanyReference as Model>::SCHEMA,
    <CompanyStatusReference as Model>::SCHEMA,
    <CompanyTypeReference as Model>::SCHEMA,
    <ConfigurationReference as Model>::SCHEMA,
    <ConfigurationStatusReference as Model>::SCHEMA,
    <ConfigurationTypeInfo as Model>::SCHEMA,
    <ConfigurationTypeQuestionReference as Model>::SCHEMA,
    <ConfigurationTypeReference as Model>::SCHEMA,
    <ContactReference as Model>::SCHEMA,
    <Count as Model>::SCHEMA,
    <CountryReference as Model>::SCHEMA,
    <CurrencyReference as Model>::SCHEMA,
    <CustomFieldValue as Model>::SCHEMA,
    <DocumentInfo as Model>::SCHEMA,
    <DocumentReference as Model>::SCHEMA,
    <DocumentTypeReference as Model>::SCHEMA,
    <EmailTemplateReference as Model>::SCHEMA,
    <EntityTypeReference as Model>::SCHEMA,
    <ErrorResponseMessage as Model>::SCHEMA,
    <ExpenseEntry as Model>::SCHEMA,
    <ExpenseReportReference as Model>::SCHEMA,
    <ExpenseTax as Model>::SCHEMA,
    <ExpenseTaxTypeReference as Model>::SCHEMA,
    <ExpenseTypeReference as Model>::SCHEMA,
    <FilterValues as Model>::SCHEMA,
    <GroupReference as Model>::SCHEMA,
    <IRestIdentifiedItem as Model>::SCHEMA,
    <IdCollection as Model>::SCHEMA,
    <IntegratorLoginReference as Model>::SCHEMA,
    <InvoiceGroupingReference as Model>::SCHEMA,
    <InvoiceReference as Model>::SCHEMA,
    <InvoiceTemplateReference as Model>::SCHEMA,
    <IvItemReference as Model>::SCHEMA,
    <ManagedDevicesIntegrationReference as Model>::SCHEMA,
    <ManufacturerReference as Model>::SCHEMA,
    <MemberReference as Model>::SCHEMA,
    <NoteTypeReference as Model>::SCHEMA,
    <NotificationRecipientReference as Model>::SCHEMA,
    <OpportunityReference as Model>::SCHEMA,
    <OpportunityStatusReference as Model>::SCHEMA,
    <OrderStatusReference as Model>::SCHEMA,
    <OwnerLevelReference as Model>::SCHEMA,
    <PatchOperation as Model>::SCHEMA,
    <PaymentMethodReference as Model>::SCHEMA,
    <PortalConfigurationReference as Model>::SCHEMA,
    <PriorityReference as Model>::SCHEMA,
    <ProductCategoryReference as Model>::SCHEMA,
    <ProductComponent as Model>::SCHEMA,
    <ProductItem as Model>::SCHEMA,
    <ProductItemReference as Model>::SCHEMA,
    <ProductRecurring as Model>::SCHEMA,
    <ProductReference as Model>::SCHEMA,
    <ProductSubCategoryReference as Model>::SCHEMA,
    <ProductTypeReference as Model>::SCHEMA,
    <Project as Model>::SCHEMA,
    <ProjectBoardReference as Model>::SCHEMA,
    <ProjectPhaseReference as Model>::SCHEMA,
    <ProjectReference as Model>::SCHEMA,
    <ProjectStatusReference as Model>::SCHEMA,
    <ProjectTypeReference as Model>::SCHEMA,
    <ReminderReference as Model>::SCHEMA,
    <ResultInfo as Model>::SCHEMA,
    <SLAReference as Model>::SCHEMA,
    <SalesOrderReference as Model>::SCHEMA,
    <ScheduleEntryReference as Model>::SCHEMA,
    <ScheduleStatusReference as Model>::SCHEMA,
    <ServiceCodeReference as Model>::SCHEMA,
    <ServiceItemReference as Model>::SCHEMA,
    <ServiceLocationReference as Model>::SCHEMA,
    <ServiceSignoffReference as Model>::SCHEMA,
    <ServiceSourceReference as Model>::SCHEMA,
    <ServiceStatusReference as Model>::SCHEMA,
    <ServiceSubTypeReference as Model>::SCHEMA,
    <ServiceSurveyReference as Model>::SCHEMA,
    <ServiceTeamReference as Model>::SCHEMA,
    <ServiceTemplateReference as Model>::SCHEMA,
    <ServiceTypeReference as Model>::SCHEMA,
    <ShipmentMethodReference as Model>::SCHEMA,
    <SiteReference as Model>::SCHEMA,
    <SkillCategoryReference as Model>::SCHEMA,
    <SkillReference as Model>::SCHEMA,
    <StateReference as Model>::SCHEMA,
    <StatusIndicatorReference as Model>::SCHEMA,
    <SuccessResponse as Model>::SCHEMA,
    <SystemDepartmentReference as Model>::SCHEMA,
    <SystemLocationReference as Model>::SCHEMA,
    <TaxCodeReference as Model>::SCHEMA,
    <TeamRoleReference as Model>::SCHEMA,
    <Ticket as Model>::SCHEMA,
    <TicketReference as Model>::SCHEMA,
    <TimeEntry as Model>::SCHEMA,
    <TimeEntryReference as Model>::SCHEMA,
    <TimeSheetReference as Model>::SCHEMA,
    <TimeZoneSetupReference as Model>::SCHEMA,
    <TrackReference as Model>::SCHEMA,
    <UnitOfMeasureReference as Model>::SCHEMA,
    <Usage as Model>::SCHEMA,
    <UserDefinedFieldReference as Model>::SCHEMA,
    <ValidationError as Model>::SCHEMA,
    <WarehouseBinReference as Model>::SCHEMA,
    <WarehouseReference as Model>::SCHEMA,
    <WorkRoleReference as Model>::SCHEMA,
    <WorkTypeReference as Model>::SCHEMA,
];
