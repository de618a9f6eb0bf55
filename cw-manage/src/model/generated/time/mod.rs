// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Models of `/time`.

mod activity_stopwatch;
mod charge_code;
mod charge_code_expense_type;
mod charge_code_info;
mod enums;
mod references;
mod schedule_stopwatch;
mod ticket_stopwatch;
mod time_accrual;
mod time_accrual_detail;
mod time_entry_audit;
mod time_entry_change_log;
mod time_period;
mod time_period_setup;
mod time_period_setup_defaults;
mod time_sheet;
mod time_sheet_audit;
mod time_sheet_tier_update;
mod work_role;
mod work_role_info;
mod work_role_location;
mod work_type;
mod work_type_info;

pub use activity_stopwatch::*;
pub use charge_code::*;
pub use charge_code_expense_type::*;
pub use charge_code_info::*;
pub use enums::*;
pub use references::*;
pub use schedule_stopwatch::*;
pub use ticket_stopwatch::*;
pub use time_accrual::*;
pub use time_accrual_detail::*;
pub use time_entry_audit::*;
pub use time_entry_change_log::*;
pub use time_period::*;
pub use time_period_setup::*;
pub use time_period_setup_defaults::*;
pub use time_sheet::*;
pub use time_sheet_audit::*;
pub use time_sheet_tier_update::*;
pub use work_role::*;
pub use work_role_info::*;
pub use work_role_location::*;
pub use work_type::*;
pub use work_type_info::*;

use crate::model::{Model, Schema};

/// The schemas of these models.
pub(crate) static SCHEMAS: &[&Schema] = &[
    <ActivityStopwatch as Model>::SCHEMA,
    <ChargeCode as Model>::SCHEMA,
    <ChargeCodeExpenseType as Model>::SCHEMA,
    <ChargeCodeInfo as Model>::SCHEMA,
    <ScheduleStopwatch as Model>::SCHEMA,
    <TicketStopwatch as Model>::SCHEMA,
    <TimeAccrual as Model>::SCHEMA,
    <TimeAccrualDetail as Model>::SCHEMA,
    <TimeAccrualReference as Model>::SCHEMA,
    <TimeEntryAudit as Model>::SCHEMA,
    <TimeEntryChangeLog as Model>::SCHEMA,
    <TimePeriod as Model>::SCHEMA,
    <TimePeriodSetup as Model>::SCHEMA,
    <TimePeriodSetupDefaults as Model>::SCHEMA,
    <TimePeriodSetupReference as Model>::SCHEMA,
    <TimeSheet as Model>::SCHEMA,
    <TimeSheetAudit as Model>::SCHEMA,
    <TimeSheetTierUpdate as Model>::SCHEMA,
    <WorkRole as Model>::SCHEMA,
    <WorkRoleInfo as Model>::SCHEMA,
    <WorkRoleLocation as Model>::SCHEMA,
    <WorkType as Model>::SCHEMA,
    <WorkTypeInfo as Model>::SCHEMA,
];
