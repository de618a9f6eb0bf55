// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Models of `/service`.

mod board;
mod board_auto_assign_resource;
mod board_auto_template;
mod board_copy;
mod board_excluded_member;
mod board_info;
mod board_item;
mod board_item_association;
mod board_notification;
mod board_skill_mapping;
mod board_status;
mod board_status_info;
mod board_status_notification;
mod board_sub_type;
mod board_sub_type_info;
mod board_team;
mod board_team_info;
mod board_type;
mod board_type_info;
mod board_type_sub_type_item_association;
mod code;
mod convert_to_project;
mod enums;
mod impact;
mod knowledge_base_article;
mod knowledge_base_category;
mod knowledge_base_settings;
mod knowledge_base_sub_category;
mod priority;
mod priority_info;
mod references;
mod scheduling_member_info;
mod service_email_template;
mod service_location;
mod service_location_info;
mod service_note;
mod service_signoff;
mod service_signoff_custom_field;
mod service_signoff_info;
mod service_survey;
mod service_survey_question;
mod service_survey_question_option;
mod service_task;
mod service_team;
mod service_template;
mod service_template_info;
mod service_ticket_link;
mod service_ticket_link_info;
mod service_ticket_note;
mod severity;
mod sla;
mod sla_info;
mod sla_priority;
mod source;
mod source_info;
mod survey_option;
mod survey_result;
mod survey_result_detail;
mod team_member;
mod template_generated_counts_model;
mod ticket_bundle;
mod ticket_change_log;
mod ticket_info;
mod ticket_merge;
mod ticket_sync;

pub use board::*;
pub use board_auto_assign_resource::*;
pub use board_auto_template::*;
pub use board_copy::*;
pub use board_excluded_member::*;
pub use board_info::*;
pub use board_item::*;
pub use board_item_association::*;
pub use board_notification::*;
pub use board_skill_mapping::*;
pub use board_status::*;
pub use board_status_info::*;
pub use board_status_notification::*;
pub use board_sub_type::*;
pub use board_sub_type_info::*;
pub use board_team::*;
pub use board_team_info::*;
pub use board_type::*;
pub use board_type_info::*;
pub use board_type_sub_type_item_association::*;
pub use code::*;
pub use convert_to_project::*;
pub use enums::*;
pub use impact::*;
pub use knowledge_base_article::*;
pub use knowledge_base_category::*;
pub use knowledge_base_settings::*;
pub use knowledge_base_sub_category::*;
pub use priority::*;
pub use priority_info::*;
pub use references::*;
pub use scheduling_member_info::*;
pub use service_email_template::*;
pub use service_location::*;
pub use service_location_info::*;
pub use service_note::*;
pub use service_signoff::*;
pub use service_signoff_custom_field::*;
pub use service_signoff_info::*;
pub use service_survey::*;
pub use service_survey_question::*;
pub use service_survey_question_option::*;
pub use service_task::*;
pub use service_team::*;
pub use service_template::*;
pub use service_template_info::*;
pub use service_ticket_link::*;
pub use service_ticket_link_info::*;
pub use service_ticket_note::*;
pub use severity::*;
pub use sla::*;
pub use sla_info::*;
pub use sla_priority::*;
pub use source::*;
pub use source_info::*;
pub use survey_option::*;
pub use survey_result::*;
pub use survey_result_detail::*;
pub use team_member::*;
pub use template_generated_counts_model::*;
pub use ticket_bundle::*;
pub use ticket_change_log::*;
pub use ticket_info::*;
pub use ticket_merge::*;
pub use ticket_sync::*;

use crate::model::{Model, Schema};

/// The schemas of these models.
pub(crate) static SCHEMAS: &[&Schema] = &[
    <Board as Model>::SCHEMA,
    <BoardAutoAssignResource as Model>::SCHEMA,
    <BoardAutoTemplate as Model>::SCHEMA,
    <BoardCopy as Model>::SCHEMA,
    <BoardExcludedMember as Model>::SCHEMA,
    <BoardInfo as Model>::SCHEMA,
    <BoardItem as Model>::SCHEMA,
    <BoardItemAssociation as Model>::SCHEMA,
    <BoardNotification as Model>::SCHEMA,
    <BoardSkillMapping as Model>::SCHEMA,
    <BoardStatus as Model>::SCHEMA,
    <BoardStatusInfo as Model>::SCHEMA,
    <BoardStatusNotification as Model>::SCHEMA,
    <BoardSubType as Model>::SCHEMA,
    <BoardSubTypeInfo as Model>::SCHEMA,
    <BoardTeam as Model>::SCHEMA,
    <BoardTeamInfo as Model>::SCHEMA,
    <BoardType as Model>::SCHEMA,
    <BoardTypeInfo as Model>::SCHEMA,
    <BoardTypeSubTypeItemAssociation as Model>::SCHEMA,
    <Code as Model>::SCHEMA,
    <ConvertToProject as Model>::SCHEMA,
    <GenericIdIdentifierReference as Model>::SCHEMA,
    <Impact as Model>::SCHEMA,
    <KBCategoryReference as Model>::SCHEMA,
    <KnowledgeBaseArticle as Model>::SCHEMA,
    <KnowledgeBaseCategory as Model>::SCHEMA,
    <KnowledgeBaseSettings as Model>::SCHEMA,
    <KnowledgeBaseSubCategory as Model>::SCHEMA,
    <Priority as Model>::SCHEMA,
    <PriorityInfo as Model>::SCHEMA,
    <SLA as Model>::SCHEMA,
    <SLAInfo as Model>::SCHEMA,
    <SLAPriority as Model>::SCHEMA,
    <SchedulingMemberInfo as Model>::SCHEMA,
    <ServiceEmailTemplate as Model>::SCHEMA,
    <ServiceEmailTemplateReference as Model>::SCHEMA,
    <ServiceLocation as Model>::SCHEMA,
    <ServiceLocationInfo as Model>::SCHEMA,
    <ServiceNote as Model>::SCHEMA,
    <ServiceSignoff as Model>::SCHEMA,
    <ServiceSignoffCustomField as Model>::SCHEMA,
    <ServiceSignoffInfo as Model>::SCHEMA,
    <ServiceSurvey as Model>::SCHEMA,
    <ServiceSurveyQuestion as Model>::SCHEMA,
    <ServiceSurveyQuestionOption as Model>::SCHEMA,
    <ServiceTask as Model>::SCHEMA,
    <ServiceTeam as Model>::SCHEMA,
    <ServiceTemplate as Model>::SCHEMA,
    <ServiceTemplateInfo as Model>::SCHEMA,
    <ServiceTicketLink as Model>::SCHEMA,
    <ServiceTicketLinkInfo as Model>::SCHEMA,
    <ServiceTicketNote as Model>::SCHEMA,
    <Severity as Model>::SCHEMA,
    <Source as Model>::SCHEMA,
    <SourceInfo as Model>::SCHEMA,
    <SurveyOption as Model>::SCHEMA,
    <SurveyResult as Model>::SCHEMA,
    <SurveyResultDetail as Model>::SCHEMA,
    <TeamMember as Model>::SCHEMA,
    <TemplateGeneratedCountsModel as Model>::SCHEMA,
    <TicketBundle as Model>::SCHEMA,
    <TicketChangeLog as Model>::SCHEMA,
    <TicketInfo as Model>::SCHEMA,
    <TicketMerge as Model>::SCHEMA,
    <TicketSync as Model>::SCHEMA,
];
