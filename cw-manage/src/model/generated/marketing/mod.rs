// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Models of `/marketing`.

mod campaign;
mod campaign_audit;
mod campaign_status;
mod campaign_sub_type;
mod campaign_type;
mod campaign_type_info;
mod campaign_type_sub_type;
mod email_opened;
mod form_submitted;
mod group;
mod group_info;
mod link_clicked;
mod marketing_company;
mod marketing_contact;
mod references;

pub use campaign::*;
pub use campaign_audit::*;
pub use campaign_status::*;
pub use campaign_sub_type::*;
pub use campaign_type::*;
pub use campaign_type_info::*;
pub use campaign_type_sub_type::*;
pub use email_opened::*;
pub use form_submitted::*;
pub use group::*;
pub use group_info::*;
pub use link_clicked::*;
pub use marketing_company::*;
pub use marketing_contact::*;
pub use references::*;

use crate::model::{Model, Schema};

/// The schemas of these models.
pub(crate) static SCHEMAS: &[&Schema] = &[
    <Campaign as Model>::SCHEMA,
    <CampaignSubType as Model>::SCHEMA,
    <CampaignAudit as Model>::SCHEMA,
    <CampaignStatus as Model>::SCHEMA,
    <CampaignStatusReference as Model>::SCHEMA,
    <CampaignSubTypeReference as Model>::SCHEMA,
    <CampaignType as Model>::SCHEMA,
    <CampaignTypeInfo as Model>::SCHEMA,
    <CampaignTypeReference as Model>::SCHEMA,
    <EmailOpened as Model>::SCHEMA,
    <FormSubmitted as Model>::SCHEMA,
    <Group as Model>::SCHEMA,
    <GroupInfo as Model>::SCHEMA,
    <LinkClicked as Model>::SCHEMA,
    <MarketingCompany as Model>::SCHEMA,
    <MarketingContact as Model>::SCHEMA,
    <CampaignTypeSubType as Model>::SCHEMA,
];
