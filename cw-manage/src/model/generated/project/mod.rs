// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Models of `/project`.

mod convert_item;
mod enums;
mod phase_status;
mod phase_status_info;
mod project_billing_rate;
mod project_board_kanban_setting;
mod project_board_kanban_status;
mod project_board_team;
mod project_board_team_info;
mod project_board_team_member;
mod project_contact;
mod project_note;
mod project_phase;
mod project_recap;
mod project_security_role;
mod project_security_role_info;
mod project_security_role_setting;
mod project_status;
mod project_status_info;
mod project_team_member;
mod project_template;
mod project_template_phase;
mod project_template_task;
mod project_template_ticket;
mod project_template_work_plan;
mod project_ticket;
mod project_ticket_note;
mod project_type;
mod project_type_info;
mod project_workplan;
mod project_workplan_project_phase;
mod references;
mod status_indicator;
mod template_phase;
mod ticket_note;
mod ticket_task;

pub use convert_item::*;
pub use enums::*;
pub use phase_status::*;
pub use phase_status_info::*;
pub use project_billing_rate::*;
pub use project_board_kanban_setting::*;
pub use project_board_kanban_status::*;
pub use project_board_team::*;
pub use project_board_team_info::*;
pub use project_board_team_member::*;
pub use project_contact::*;
pub use project_note::*;
pub use project_phase::*;
pub use project_recap::*;
pub use project_security_role::*;
pub use project_security_role_info::*;
pub use project_security_role_setting::*;
pub use project_status::*;
pub use project_status_info::*;
pub use project_team_member::*;
pub use project_template::*;
pub use project_template_phase::*;
pub use project_template_task::*;
pub use project_template_ticket::*;
pub use project_template_work_plan::*;
pub use project_ticket::*;
pub use project_ticket_note::*;
pub use project_type::*;
pub use project_type_info::*;
pub use project_workplan::*;
pub use project_workplan_project_phase::*;
pub use references::*;
pub use status_indicator::*;
pub use template_phase::*;
pub use ticket_note::*;
pub use ticket_task::*;

use crate::model::{Model, Schema};

/// The schemas of these models.
pub(crate) static SCHEMAS: &[&Schema] = &[
    <ConvertItem as Model>::SCHEMA,
    <PhaseStatus as Model>::SCHEMA,
    <PhaseStatusInfo as Model>::SCHEMA,
    <PhaseStatusReference as Model>::SCHEMA,
    <ProjectBillingRate as Model>::SCHEMA,
    <ProjectBoardKanbanSetting as Model>::SCHEMA,
    <ProjectBoardKanbanStatus as Model>::SCHEMA,
    <ProjectBoardTeam as Model>::SCHEMA,
    <ProjectBoardTeamInfo as Model>::SCHEMA,
    <ProjectBoardTeamMember as Model>::SCHEMA,
    <ProjectContact as Model>::SCHEMA,
    <ProjectNote as Model>::SCHEMA,
    <ProjectPhase as Model>::SCHEMA,
    <ProjectRecap as Model>::SCHEMA,
    <ProjectRoleReference as Model>::SCHEMA,
    <ProjectSecurityRole as Model>::SCHEMA,
    <ProjectSecurityRoleInfo as Model>::SCHEMA,
    <ProjectSecurityRoleSetting as Model>::SCHEMA,
    <ProjectStatus as Model>::SCHEMA,
    <ProjectStatusInfo as Model>::SCHEMA,
    <ProjectTeamMember as Model>::SCHEMA,
    <ProjectTemplate as Model>::SCHEMA,
    <ProjectTemplatePhase as Model>::SCHEMA,
    <ProjectTemplatePhaseReference as Model>::SCHEMA,
    <ProjectTemplateTask as Model>::SCHEMA,
    <ProjectTemplateTicket as Model>::SCHEMA,
    <ProjectTemplateWorkPlan as Model>::SCHEMA,
    <ProjectTicket as Model>::SCHEMA,
    <ProjectTicketNote as Model>::SCHEMA,
    <ProjectType as Model>::SCHEMA,
    <ProjectTypeInfo as Model>::SCHEMA,
    <ProjectWorkplan as Model>::SCHEMA,
    <ProjectWorkplanProjectPhase as Model>::SCHEMA,
    <StatusIndicator as Model>::SCHEMA,
    <TemplatePhase as Model>::SCHEMA,
    <TicketNote as Model>::SCHEMA,
    <TicketTask as Model>::SCHEMA,
];
