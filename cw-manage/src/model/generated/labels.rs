// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Labels of ids whose models belong to a section that is not compiled.

/// Only a label here; the model comes with the feature `sales`.
#[cfg(not(feature = "sales"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Activity {}

/// Only a label here; the model comes with the feature `sales`.
#[cfg(not(feature = "sales"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ActivityStatus {}

/// Only a label here; the model comes with the feature `sales`.
#[cfg(not(feature = "sales"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ActivityType {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum AddressFormat {}

/// Only a label here; the model comes with the feature `procurement`.
#[cfg(not(feature = "procurement"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum AdjustmentDetail {}

/// Only a label here; the model comes with the feature `finance`.
#[cfg(not(feature = "finance"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum AgreementType {}

/// Only a label here; the model comes with the feature `finance`.
#[cfg(not(feature = "finance"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum BillingTerm {}

/// Only a label here; the model comes with the feature `service`.
#[cfg(not(feature = "service"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Board {}

/// Only a label here; the model comes with the feature `service`.
#[cfg(not(feature = "service"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum BoardItem {}

/// Only a label here; the model comes with the feature `service`.
#[cfg(not(feature = "service"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum BoardStatus {}

/// Only a label here; the model comes with the feature `service`.
#[cfg(not(feature = "service"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum BoardSubType {}

/// Only a label here; the model comes with the feature `service`.
#[cfg(not(feature = "service"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum BoardType {}

/// Only a label here; the model comes with the feature `schedule`.
#[cfg(not(feature = "schedule"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Calendar {}

/// Only a label here; the model comes with the feature `marketing`.
#[cfg(not(feature = "marketing"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Campaign {}

/// Only a label here; the model comes with the feature `procurement`.
#[cfg(not(feature = "procurement"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum CatalogItem {}

/// Only a label here; the model comes with the feature `procurement`.
#[cfg(not(feature = "procurement"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Category {}

/// Only a label here; the model comes with the feature `time`.
#[cfg(not(feature = "time"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ChargeCode {}

/// Only a label here; the model comes with the feature `expense`.
#[cfg(not(feature = "expense"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Classification {}

/// Only a label here; the model comes with the feature `service`.
#[cfg(not(feature = "service"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Code {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Company {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum CompanyNoteType {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum CompanySite {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum CompanyStatus {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum CompanyType {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Configuration {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ConfigurationStatus {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ConfigurationType {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ConfigurationTypeQuestion {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Contact {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Country {}

/// Only a label here; the model comes with the feature `finance`.
#[cfg(not(feature = "finance"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Currency {}

/// Only a label here; the model comes with the feature `finance`.
#[cfg(not(feature = "finance"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum DeliveryMethod {}

/// Only a label here; the model comes with the feature `system`.
#[cfg(not(feature = "system"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Department {}

/// Only a label here; the model comes with the feature `procurement`.
#[cfg(not(feature = "procurement"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum DirectionalSync {}

/// Only a label here; the model comes with the feature `system`.
#[cfg(not(feature = "system"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum DocumentType {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum EntityType {}

/// Only a label here; the model comes with the feature `expense`.
#[cfg(not(feature = "expense"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ExpenseReport {}

/// Only a label here; the model comes with the feature `expense`.
#[cfg(not(feature = "expense"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ExpenseType {}

/// Only a label here; the model comes with the feature `marketing`.
#[cfg(not(feature = "marketing"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Group {}

/// Only a label here; the model comes with the feature `system`.
#[cfg(not(feature = "system"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum IntegratorLogin {}

/// Only a label here; the model comes with the feature `finance`.
#[cfg(not(feature = "finance"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Invoice {}

/// Only a label here; the model comes with the feature `procurement`.
#[cfg(not(feature = "procurement"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum InvoiceGrouping {}

/// Only a label here; the model comes with the feature `finance`.
#[cfg(not(feature = "finance"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum InvoiceTemplate {}

/// Only a label here; the model comes with the feature `service`.
#[cfg(not(feature = "service"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum KnowledgeBaseCategory {}

/// Only a label here; the model comes with the feature `service`.
#[cfg(not(feature = "service"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum KnowledgeBaseSubCategory {}

/// Only a label here; the model comes with the feature `system`.
#[cfg(not(feature = "system"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Location {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ManagedDevicesIntegration {}

/// Only a label here; the model comes with the feature `procurement`.
#[cfg(not(feature = "procurement"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Manufacturer {}

/// Only a label here; the model comes with the feature `system`.
#[cfg(not(feature = "system"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Member {}

/// Only a label here; the model comes with the feature `system`.
#[cfg(not(feature = "system"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum NotificationRecipient {}

/// Only a label here; the model comes with the feature `sales`.
#[cfg(not(feature = "sales"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Opportunity {}

/// Only a label here; the model comes with the feature `sales`.
#[cfg(not(feature = "sales"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum OpportunityStatus {}

/// Only a label here; the model comes with the feature `sales`.
#[cfg(not(feature = "sales"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Order {}

/// Only a label here; the model comes with the feature `sales`.
#[cfg(not(feature = "sales"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum OrderStatus {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum PortalConfiguration {}

/// Only a label here; the model comes with the feature `procurement`.
#[cfg(not(feature = "procurement"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum PricingSchedule {}

/// Only a label here; the model comes with the feature `service`.
#[cfg(not(feature = "service"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Priority {}

/// Only a label here; the model comes with the feature `procurement`.
#[cfg(not(feature = "procurement"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ProductType {}

/// Only a label here; the model comes with the feature `project`.
#[cfg(not(feature = "project"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ProjectPhase {}

/// Only a label here; the model comes with the feature `project`.
#[cfg(not(feature = "project"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ProjectStatus {}

/// Only a label here; the model comes with the feature `project`.
#[cfg(not(feature = "project"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ProjectType {}

/// Only a label here; the model comes with the feature `procurement`.
#[cfg(not(feature = "procurement"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum PurchaseOrder {}

/// Only a label here; the model comes with the feature `procurement`.
#[cfg(not(feature = "procurement"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum PurchaseOrderLineItem {}

/// Only a label here; the model comes with the feature `service`.
#[cfg(not(feature = "service"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum SLA {}

/// Only a label here; the model comes with the feature `schedule`.
#[cfg(not(feature = "schedule"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ScheduleEntry {}

/// Only a label here; the model comes with the feature `schedule`.
#[cfg(not(feature = "schedule"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ScheduleStatus {}

/// Only a label here; the model comes with the feature `service`.
#[cfg(not(feature = "service"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ServiceEmailTemplate {}

/// Only a label here; the model comes with the feature `service`.
#[cfg(not(feature = "service"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ServiceLocation {}

/// Only a label here; the model comes with the feature `service`.
#[cfg(not(feature = "service"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ServiceSignoff {}

/// Only a label here; the model comes with the feature `service`.
#[cfg(not(feature = "service"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ServiceSurvey {}

/// Only a label here; the model comes with the feature `service`.
#[cfg(not(feature = "service"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ServiceTeam {}

/// Only a label here; the model comes with the feature `service`.
#[cfg(not(feature = "service"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ServiceTemplate {}

/// Only a label here; the model comes with the feature `procurement`.
#[cfg(not(feature = "procurement"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum ShipmentMethod {}

/// Only a label here; the model comes with the feature `system`.
#[cfg(not(feature = "system"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Skill {}

/// Only a label here; the model comes with the feature `system`.
#[cfg(not(feature = "system"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum SkillCategory {}

/// Only a label here; the model comes with the feature `service`.
#[cfg(not(feature = "service"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Source {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum State {}

/// Only a label here; the model comes with the feature `project`.
#[cfg(not(feature = "project"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum StatusIndicator {}

/// Only a label here; the model comes with the feature `procurement`.
#[cfg(not(feature = "procurement"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum SubCategory {}

/// Only a label here; the model comes with the feature `finance`.
#[cfg(not(feature = "finance"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum TaxCode {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum TeamRole {}

/// Only a label here; the model comes with the feature `time`.
#[cfg(not(feature = "time"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum TimeSheet {}

/// Only a label here; the model comes with the feature `system`.
#[cfg(not(feature = "system"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum TimeZoneSetup {}

/// Only a label here; the model comes with the feature `company`.
#[cfg(not(feature = "company"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Track {}

/// Only a label here; the model comes with the feature `procurement`.
#[cfg(not(feature = "procurement"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum UnitOfMeasure {}

/// Only a label here; the model comes with the feature `system`.
#[cfg(not(feature = "system"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum UserDefinedField {}

/// Only a label here; the model comes with the feature `procurement`.
#[cfg(not(feature = "procurement"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Warehouse {}

/// Only a label here; the model comes with the feature `procurement`.
#[cfg(not(feature = "procurement"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum WarehouseBin {}

/// Only a label here; the model comes with the feature `time`.
#[cfg(not(feature = "time"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum WorkRole {}

/// Only a label here; the model comes with the feature `time`.
#[cfg(not(feature = "time"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum WorkType {}
