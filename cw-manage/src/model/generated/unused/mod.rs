// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Models that no operation uses.

mod audit_trail_entry_get_request;
mod enums;
mod gl_export_settings;
mod integrator_tag_collection;
mod member_deactivation_department_mananager;
mod member_deactivation_dispatch_member;
mod member_deactivation_duty_manager;
mod member_deactivation_knowledgebase_article;
mod member_deactivation_my_company_controller_role;
mod member_deactivation_my_company_coo_role;
mod member_deactivation_my_company_dispatch_role;
mod member_deactivation_my_company_duty_manager_role;
mod member_deactivation_my_company_president_role;
mod member_deactivation_my_company_service_manager_role;
mod member_deactivation_opportunity;
mod member_deactivation_project_manager;
mod member_deactivation_sales_activity;
mod member_deactivation_sales_team;
mod member_deactivation_send_from_email_notify;
mod member_deactivation_service_manger;
mod member_deactivation_service_team;
mod member_deactivation_service_template;
mod member_deactivation_workflow;
mod payment;
mod task;

pub use audit_trail_entry_get_request::*;
pub use enums::*;
pub use gl_export_settings::*;
pub use integrator_tag_collection::*;
pub use member_deactivation_department_mananager::*;
pub use member_deactivation_dispatch_member::*;
pub use member_deactivation_duty_manager::*;
pub use member_deactivation_knowledgebase_article::*;
pub use member_deactivation_my_company_controller_role::*;
pub use member_deactivation_my_company_coo_role::*;
pub use member_deactivation_my_company_dispatch_role::*;
pub use member_deactivation_my_company_duty_manager_role::*;
pub use member_deactivation_my_company_president_role::*;
pub use member_deactivation_my_company_service_manager_role::*;
pub use member_deactivation_opportunity::*;
pub use member_deactivation_project_manager::*;
pub use member_deactivation_sales_activity::*;
pub use member_deactivation_sales_team::*;
pub use member_deactivation_send_from_email_notify::*;
pub use member_deactivation_service_manger::*;
pub use member_deactivation_service_team::*;
pub use member_deactivation_service_template::*;
pub use member_deactivation_workflow::*;
pub use payment::*;
pub use task::*;

use crate::model::{Model, Schema};

/// The schemas of these models.
pub(crate) static SCHEMAS: &[&Schema] = &[
    <AuditTrailEntryGetRequest as Model>::SCHEMA,
    <GLExportSettings as Model>::SCHEMA,
    <IntegratorTagCollection as Model>::SCHEMA,
    <MemberDeactivationDepartmentMananager as Model>::SCHEMA,
    <MemberDeactivationDispatchMember as Model>::SCHEMA,
    <MemberDeactivationDutyManager as Model>::SCHEMA,
    <MemberDeactivationKnowledgebaseArticle as Model>::SCHEMA,
    <MemberDeactivationMyCompanyCOORole as Model>::SCHEMA,
    <MemberDeactivationMyCompanyControllerRole as Model>::SCHEMA,
    <MemberDeactivationMyCompanyDispatchRole as Model>::SCHEMA,
    <MemberDeactivationMyCompanyDutyManagerRole as Model>::SCHEMA,
    <MemberDeactivationMyCompanyPresidentRole as Model>::SCHEMA,
    <MemberDeactivationMyCompanyServiceManagerRole as Model>::SCHEMA,
    <MemberDeactivationOpportunity as Model>::SCHEMA,
    <MemberDeactivationProjectManager as Model>::SCHEMA,
    <MemberDeactivationSalesActivity as Model>::SCHEMA,
    <MemberDeactivationSalesTeam as Model>::SCHEMA,
    <MemberDeactivationSendFromEmailNotify as Model>::SCHEMA,
    <MemberDeactivationServiceManger as Model>::SCHEMA,
    <MemberDeactivationServiceTeam as Model>::SCHEMA,
    <MemberDeactivationServiceTemplate as Model>::SCHEMA,
    <MemberDeactivationWorkflow as Model>::SCHEMA,
    <Payment as Model>::SCHEMA,
    <Task as Model>::SCHEMA,
];
