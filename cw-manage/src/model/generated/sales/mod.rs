// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Models of `/sales`.

mod activity;
mod activity_status;
mod activity_status_info;
mod activity_type;
mod commission;
mod enums;
mod forecast;
mod forecast_item;
mod opportunity;
mod opportunity_contact;
mod opportunity_note;
mod opportunity_rating;
mod opportunity_rating_info;
mod opportunity_stage;
mod opportunity_stage_info;
mod opportunity_status;
mod opportunity_status_info;
mod opportunity_to_agreement_conversion;
mod opportunity_to_project_conversion;
mod opportunity_to_sales_order_conversion;
mod opportunity_to_service_ticket_conversion;
mod opportunity_type;
mod opportunity_type_info;
mod order;
mod order_status;
mod order_status_email_template;
mod order_status_info;
mod order_status_notification;
mod references;
mod role;
mod sales_conversion;
mod sales_order_recap;
mod sales_orders_line_item;
mod sales_probability;
mod sales_probability_info;
mod sales_quota;
mod sales_team;
mod sales_team_member;
mod team;

pub use activity::*;
pub use activity_status::*;
pub use activity_status_info::*;
pub use activity_type::*;
pub use commission::*;
pub use enums::*;
pub use forecast::*;
pub use forecast_item::*;
pub use opportunity::*;
pub use opportunity_contact::*;
pub use opportunity_note::*;
pub use opportunity_rating::*;
pub use opportunity_rating_info::*;
pub use opportunity_stage::*;
pub use opportunity_stage_info::*;
pub use opportunity_status::*;
pub use opportunity_status_info::*;
pub use opportunity_to_agreement_conversion::*;
pub use opportunity_to_project_conversion::*;
pub use opportunity_to_sales_order_conversion::*;
pub use opportunity_to_service_ticket_conversion::*;
pub use opportunity_type::*;
pub use opportunity_type_info::*;
pub use order::*;
pub use order_status::*;
pub use order_status_email_template::*;
pub use order_status_info::*;
pub use order_status_notification::*;
pub use references::*;
pub use role::*;
pub use sales_conversion::*;
pub use sales_order_recap::*;
pub use sales_orders_line_item::*;
pub use sales_probability::*;
pub use sales_probability_info::*;
pub use sales_quota::*;
pub use sales_team::*;
pub use sales_team_member::*;
pub use team::*;

use crate::model::{Model, Schema};

/// The schemas of these models.
pub(crate) static SCHEMAS: &[&Schema] = &[
    <Activity as Model>::SCHEMA,
    <ActivityStatus as Model>::SCHEMA,
    <ActivityStatusInfo as Model>::SCHEMA,
    <ActivityType as Model>::SCHEMA,
    <AgreementRevenueReference as Model>::SCHEMA,
    <CampaignReference as Model>::SCHEMA,
    <Commission as Model>::SCHEMA,
    <ConversionTypeReference as Model>::SCHEMA,
    <ExpenseRevenueReference as Model>::SCHEMA,
    <Forecast as Model>::SCHEMA,
    <ForecastItem as Model>::SCHEMA,
    <ForecastRevenueReference as Model>::SCHEMA,
    <InclusiveRevenueReference as Model>::SCHEMA,
    <LostRevenueReference as Model>::SCHEMA,
    <OpenRevenueReference as Model>::SCHEMA,
    <Opportunity as Model>::SCHEMA,
    <OpportunityContact as Model>::SCHEMA,
    <OpportunityNote as Model>::SCHEMA,
    <OpportunityPriorityReference as Model>::SCHEMA,
    <OpportunityProbabilityReference as Model>::SCHEMA,
    <OpportunityRating as Model>::SCHEMA,
    <OpportunityRatingInfo as Model>::SCHEMA,
    <OpportunityRatingReference as Model>::SCHEMA,
    <OpportunitySalesRoleReference as Model>::SCHEMA,
    <OpportunityStage as Model>::SCHEMA,
    <OpportunityStageInfo as Model>::SCHEMA,
    <OpportunityStageReference as Model>::SCHEMA,
    <OpportunityStatus as Model>::SCHEMA,
    <OpportunityStatusInfo as Model>::SCHEMA,
    <OpportunityToAgreementConversion as Model>::SCHEMA,
    <OpportunityToProjectConversion as Model>::SCHEMA,
    <OpportunityToSalesOrderConversion as Model>::SCHEMA,
    <OpportunityToServiceTicketConversion as Model>::SCHEMA,
    <OpportunityType as Model>::SCHEMA,
    <OpportunityTypeInfo as Model>::SCHEMA,
    <OpportunityTypeReference as Model>::SCHEMA,
    <Order as Model>::SCHEMA,
    <OrderStatus as Model>::SCHEMA,
    <OrderStatusEmailTemplate as Model>::SCHEMA,
    <OrderStatusEmailTemplateReference as Model>::SCHEMA,
    <OrderStatusInfo as Model>::SCHEMA,
    <OrderStatusNotification as Model>::SCHEMA,
    <Other1RevenueReference as Model>::SCHEMA,
    <Other2RevenueReference as Model>::SCHEMA,
    <ProductRevenueReference as Model>::SCHEMA,
    <Role as Model>::SCHEMA,
    <SalesConversion as Model>::SCHEMA,
    <SalesOrderRecap as Model>::SCHEMA,
    <SalesOrdersLineItem as Model>::SCHEMA,
    <SalesProbability as Model>::SCHEMA,
    <SalesProbabilityInfo as Model>::SCHEMA,
    <SalesQuota as Model>::SCHEMA,
    <SalesTeam as Model>::SCHEMA,
    <SalesTeamMember as Model>::SCHEMA,
    <SalesTeamReference as Model>::SCHEMA,
    <ServiceRevenueReference as Model>::SCHEMA,
    <Team as Model>::SCHEMA,
    <TimeRevenueReference as Model>::SCHEMA,
    <WonRevenueReference as Model>::SCHEMA,
];
