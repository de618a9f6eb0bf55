// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Models of `/schedule`.

mod calendar;
mod calendar_info;
mod enums;
mod holiday;
mod holiday_info;
mod holiday_list;
mod holiday_list_info;
mod portal_calendar;
mod references;
mod schedule_color;
mod schedule_detail;
mod schedule_entry;
mod schedule_entry_detail;
mod schedule_reminder_time;
mod schedule_status;
mod schedule_status_info;
mod schedule_type;
mod schedule_type_info;

pub use calendar::*;
pub use calendar_info::*;
pub use enums::*;
pub use holiday::*;
pub use holiday_info::*;
pub use holiday_list::*;
pub use holiday_list_info::*;
pub use portal_calendar::*;
pub use references::*;
pub use schedule_color::*;
pub use schedule_detail::*;
pub use schedule_entry::*;
pub use schedule_entry_detail::*;
pub use schedule_reminder_time::*;
pub use schedule_status::*;
pub use schedule_status_info::*;
pub use schedule_type::*;
pub use schedule_type_info::*;

use crate::model::{Model, Schema};

/// The schemas of these models.
pub(crate) static SCHEMAS: &[&Schema] = &[
    <Calendar as Model>::SCHEMA,
    <CalendarInfo as Model>::SCHEMA,
    <Holiday as Model>::SCHEMA,
    <HolidayInfo as Model>::SCHEMA,
    <HolidayList as Model>::SCHEMA,
    <HolidayListInfo as Model>::SCHEMA,
    <HolidayListReference as Model>::SCHEMA,
    <PortalCalendar as Model>::SCHEMA,
    <ScheduleColor as Model>::SCHEMA,
    <ScheduleDetail as Model>::SCHEMA,
    <ScheduleEntry as Model>::SCHEMA,
    <ScheduleEntryDetail as Model>::SCHEMA,
    <ScheduleReminderTime as Model>::SCHEMA,
    <ScheduleSpanReference as Model>::SCHEMA,
    <ScheduleStatus as Model>::SCHEMA,
    <ScheduleStatusInfo as Model>::SCHEMA,
    <ScheduleType as Model>::SCHEMA,
    <ScheduleTypeInfo as Model>::SCHEMA,
    <ScheduleTypeReference as Model>::SCHEMA,
];
