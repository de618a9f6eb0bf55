// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! `/schedule`: calendars, schedule entries and holidays.

use crate::api::generated_uses::*;

section! {
    /// `/schedule`: calendars, schedule entries and holidays.
    Section, schedule
}

resource! {
    /// `/schedule/calendars`: calendars.
    Calendars: model::Calendar, by_id {
        Listable LIST = get "/schedule/calendars";
        Creatable CREATE = post "/schedule/calendars";
        Countable COUNT = get "/schedule/calendars/count";
        Deletable DELETE = delete "/schedule/calendars/{id}";
        Gettable GET = get "/schedule/calendars/{id}";
        Patchable PATCH = patch "/schedule/calendars/{id}";
        Replaceable REPLACE = put "/schedule/calendars/{id}";
    } {
        COPY = post "/schedule/calendars/{id}/copy";
    }
}

resource! {
    /// `/schedule/calendars/info`: short records, which need fewer rights.
    CalendarsInfo: model::CalendarInfo, by_id {
        Listable LIST = get "/schedule/calendars/info";
        Countable COUNT = get "/schedule/calendars/info/count";
        Gettable GET = get "/schedule/calendars/{id}/info";
    } {
    }
}

resource! {
    /// `/schedule/calendars/{id}/usages`: uses.
    CalendarsUsages: model::Usage, by_id {
        Listable LIST = get "/schedule/calendars/{id}/usages";
    } {
    }
}

resource! {
    /// `/schedule/calendars/{id}/usages/list`: uses in full.
    CalendarsUsagesList: model::Usage, by_id {
        Listable LIST = get "/schedule/calendars/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/schedule/colors`: colors.
    Colors: model::ScheduleColor, by_id {
        Listable LIST = get "/schedule/colors";
        Countable COUNT = get "/schedule/colors/count";
        Gettable GET = get "/schedule/colors/{id}";
        Patchable PATCH = patch "/schedule/colors/{id}";
        Replaceable REPLACE = put "/schedule/colors/{id}";
    } {
        RESET = post "/schedule/colors/reset";
        CLEAR = post "/schedule/colors/{id}/clear";
    }
}

resource! {
    /// `/schedule/details`: details.
    Details: model::ScheduleEntryDetail, by_id {
        Listable LIST = get "/schedule/details";
        Countable COUNT = get "/schedule/details/count";
        Gettable GET = get "/schedule/details/{id}";
    } {
    }
}

resource! {
    /// `/schedule/entries`: entries.
    Entries: model::ScheduleEntry, by_id {
        Listable LIST = get "/schedule/entries";
        Creatable CREATE = post "/schedule/entries";
        Countable COUNT = get "/schedule/entries/count";
        Deletable DELETE = delete "/schedule/entries/{id}";
        Gettable GET = get "/schedule/entries/{id}";
        Patchable PATCH = patch "/schedule/entries/{id}";
        Replaceable REPLACE = put "/schedule/entries/{id}";
    } {
    }
}

resource! {
    /// `/schedule/entries/{parentId}/details`: details.
    EntriesDetails: model::ScheduleDetail, by_id {
        Listable LIST = get "/schedule/entries/{parentId}/details";
        Countable COUNT = get "/schedule/entries/{parentId}/details/count";
        Gettable GET = get "/schedule/entries/{parentId}/details/{id}";
    } {
    }
}

resource! {
    /// `/schedule/entries/{id}/{notifyResource}`: what stands at one value.
    EntriesNotifyResource: crate::model::Untyped, by_page {
        Deletable DELETE = delete "/schedule/entries/{id}/{notifyResource}";
    } {
    }
}

resource! {
    /// `/schedule/holidayLists`: holiday lists.
    HolidayLists: model::HolidayList, by_id {
        Listable LIST = get "/schedule/holidayLists";
        Creatable CREATE = post "/schedule/holidayLists";
        Countable COUNT = get "/schedule/holidayLists/count";
        Deletable DELETE = delete "/schedule/holidayLists/{id}";
        Gettable GET = get "/schedule/holidayLists/{id}";
        Patchable PATCH = patch "/schedule/holidayLists/{id}";
        Replaceable REPLACE = put "/schedule/holidayLists/{id}";
    } {
        COPY = post "/schedule/holidayLists/copy";
    }
}

resource! {
    /// `/schedule/holidaylists/info`: short records, which need fewer rights.
    HolidayListsInfo: model::HolidayListInfo, by_id {
        Listable LIST = get "/schedule/holidaylists/info";
        Gettable GET = get "/schedule/holidaylists/{id}/info";
    } {
    }
}

resource! {
    /// `/schedule/holidayLists/{parentId}/holidays`: holidays.
    HolidayListsHolidays: model::Holiday, by_id {
        Listable LIST = get "/schedule/holidayLists/{parentId}/holidays";
        Creatable CREATE = post "/schedule/holidayLists/{parentId}/holidays";
        Countable COUNT = get "/schedule/holidayLists/{parentId}/holidays/count";
        Deletable DELETE = delete "/schedule/holidayLists/{parentId}/holidays/{id}";
        Gettable GET = get "/schedule/holidayLists/{parentId}/holidays/{id}";
        Patchable PATCH = patch "/schedule/holidayLists/{parentId}/holidays/{id}";
        Replaceable REPLACE = put "/schedule/holidayLists/{parentId}/holidays/{id}";
    } {
    }
}

resource! {
    /// `/schedule/holidaylists/{parentId}/holidays/info`: short records, which need fewer rights.
    HolidayListsHolidaysInfo: model::HolidayInfo, by_id {
        Listable LIST = get "/schedule/holidaylists/{parentId}/holidays/info";
        Gettable GET = get "/schedule/holidaylists/{parentId}/holidays/{id}/info";
    } {
    }
}

resource! {
    /// `/schedule/holidayLists/{id}/usages`: uses.
    HolidayListsUsages: model::Usage, by_id {
        Listable LIST = get "/schedule/holidayLists/{id}/usages";
    } {
    }
}

resource! {
    /// `/schedule/holidayLists/{id}/usages/list`: uses in full.
    HolidayListsUsagesList: model::Usage, by_id {
        Listable LIST = get "/schedule/holidayLists/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/schedule/portalcalendars`: portalcalendars.
    Portalcalendars: model::PortalCalendar, by_id {
        Listable LIST = get "/schedule/portalcalendars";
        Countable COUNT = get "/schedule/portalcalendars/count";
        Gettable GET = get "/schedule/portalcalendars/{id}";
        Patchable PATCH = patch "/schedule/portalcalendars/{id}";
        Replaceable REPLACE = put "/schedule/portalcalendars/{id}";
    } {
    }
}

resource! {
    /// `/schedule/reminderTimes`: reminder times.
    ReminderTimes: model::ScheduleReminderTime, by_id {
        Listable LIST = get "/schedule/reminderTimes";
        Countable COUNT = get "/schedule/reminderTimes/count";
        Gettable GET = get "/schedule/reminderTimes/{id}";
        Patchable PATCH = patch "/schedule/reminderTimes/{id}";
        Replaceable REPLACE = put "/schedule/reminderTimes/{id}";
    } {
    }
}

resource! {
    /// `/schedule/statuses`: statuses.
    Statuses: model::ScheduleStatus, by_id {
        Listable LIST = get "/schedule/statuses";
        Creatable CREATE = post "/schedule/statuses";
        Countable COUNT = get "/schedule/statuses/count";
        Deletable DELETE = delete "/schedule/statuses/{id}";
        Gettable GET = get "/schedule/statuses/{id}";
        Patchable PATCH = patch "/schedule/statuses/{id}";
        Replaceable REPLACE = put "/schedule/statuses/{id}";
    } {
    }
}

resource! {
    /// `/schedule/statuses/info`: short records, which need fewer rights.
    StatusesInfo: model::ScheduleStatusInfo, by_id {
        Listable LIST = get "/schedule/statuses/info";
        Countable COUNT = get "/schedule/statuses/info/count";
        Gettable GET = get "/schedule/statuses/{id}/info";
    } {
    }
}

resource! {
    /// `/schedule/types`: types.
    Types: model::ScheduleType, by_id {
        Listable LIST = get "/schedule/types";
        Creatable CREATE = post "/schedule/types";
        Countable COUNT = get "/schedule/types/count";
        Deletable DELETE = delete "/schedule/types/{id}";
        Gettable GET = get "/schedule/types/{id}";
        Patchable PATCH = patch "/schedule/types/{id}";
        Replaceable REPLACE = put "/schedule/types/{id}";
    } {
    }
}

resource! {
    /// `/schedule/types/info`: short records, which need fewer rights.
    TypesInfo: model::ScheduleTypeInfo, by_id {
        Listable LIST = get "/schedule/types/info";
        Countable COUNT = get "/schedule/types/info/count";
        Gettable GET = get "/schedule/types/{id}/info";
    } {
    }
}

resource! {
    /// `/schedule/types/{id}/usages`: uses.
    TypesUsages: model::Usage, by_id {
        Listable LIST = get "/schedule/types/{id}/usages";
    } {
    }
}

resource! {
    /// `/schedule/types/{id}/usages/list`: uses in full.
    TypesUsagesList: model::Usage, by_id {
        Listable LIST = get "/schedule/types/{id}/usages/list";
    } {
    }
}

impl Section {
    /// `/schedule/calendars`: calendars.
    pub fn calendars(&self) -> Collection<Calendars> {
        self.collection()
    }

    /// `/schedule/colors`: colors.
    pub fn colors(&self) -> Collection<Colors> {
        self.collection()
    }

    /// `/schedule/details`: details.
    pub fn details(&self) -> Collection<Details> {
        self.collection()
    }

    /// `/schedule/entries`: entries.
    pub fn entries(&self) -> Collection<Entries> {
        self.collection()
    }

    /// `/schedule/holidayLists`: holiday lists.
    pub fn holiday_lists(&self) -> Collection<HolidayLists> {
        self.collection()
    }

    /// `/schedule/portalcalendars`: portalcalendars.
    pub fn portalcalendars(&self) -> Collection<Portalcalendars> {
        self.collection()
    }

    /// `/schedule/reminderTimes`: reminder times.
    pub fn reminder_times(&self) -> Collection<ReminderTimes> {
        self.collection()
    }

    /// `/schedule/statuses`: statuses.
    pub fn statuses(&self) -> Collection<Statuses> {
        self.collection()
    }

    /// `/schedule/types`: types.
    pub fn types(&self) -> Collection<Types> {
        self.collection()
    }
}

impl Collection<Calendars> {
    /// `/schedule/calendars/info`: short records, which need fewer rights of calendars.
    pub fn info(&self) -> Collection<CalendarsInfo> {
        self.collection()
    }
}

impl Single<Calendars> {
    /// `/schedule/calendars/{id}/info`: short records, which need fewer rights of a calendar.
    pub fn info(&self) -> Single<CalendarsInfo> {
        self.single()
    }

    /// `/schedule/calendars/{id}/usages`: uses of a calendar.
    pub fn usages(&self) -> Collection<CalendarsUsages> {
        self.collection()
    }

    /// Copy, of a calendar: `POST /schedule/calendars/{id}/copy`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn copy(&self) -> Result<model::Calendar> {
        self.action(&Calendars::COPY).read().await
    }
}

impl Collection<CalendarsUsages> {
    /// `/schedule/calendars/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<CalendarsUsagesList> {
        self.collection()
    }
}

impl Collection<Colors> {
    /// Reset, of colors: `POST /schedule/colors/reset`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn reset(&self) -> Result<Vec<model::ScheduleColor>> {
        self.action(&Colors::RESET).read().await
    }
}

impl Single<Colors> {
    /// Clear, of a color: `POST /schedule/colors/{id}/clear`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn clear(&self) -> Result<model::ScheduleColor> {
        self.action(&Colors::CLEAR).read().await
    }
}

impl Single<Entries> {
    /// `/schedule/entries/{parentId}/details`: details of an entry.
    pub fn details(&self) -> Collection<EntriesDetails> {
        self.collection()
    }

    /// `/schedule/entries/{id}/{notifyResource}`: one by its notify resource.
    pub fn notify_resource(
        &self,
        notify_resource: impl Into<String>,
    ) -> Single<EntriesNotifyResource> {
        self.single_at(notify_resource.into())
    }
}

impl Collection<HolidayLists> {
    /// `/schedule/holidaylists/info`: short records, which need fewer rights of holiday lists.
    pub fn info(&self) -> Collection<HolidayListsInfo> {
        self.collection()
    }

    /// Copy, of holiday lists: `POST /schedule/holidayLists/copy`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn copy(&self, body: &New<model::HolidayList>) -> Result<model::HolidayList> {
        self.action(&HolidayLists::COPY).body(body).read().await
    }
}

impl Single<HolidayLists> {
    /// `/schedule/holidayLists/{parentId}/holidays`: holidays of a holiday list.
    pub fn holidays(&self) -> Collection<HolidayListsHolidays> {
        self.collection()
    }

    /// `/schedule/holidaylists/{id}/info`: short records, which need fewer rights of a holiday list.
    pub fn info(&self) -> Single<HolidayListsInfo> {
        self.single()
    }

    /// `/schedule/holidayLists/{id}/usages`: uses of a holiday list.
    pub fn usages(&self) -> Collection<HolidayListsUsages> {
        self.collection()
    }
}

impl Collection<HolidayListsHolidays> {
    /// `/schedule/holidaylists/{parentId}/holidays/info`: short records, which need fewer rights of holidays.
    pub fn info(&self) -> Collection<HolidayListsHolidaysInfo> {
        self.collection()
    }
}

impl Single<HolidayListsHolidays> {
    /// `/schedule/holidaylists/{parentId}/holidays/{id}/info`: short records, which need fewer rights of a holiday.
    pub fn info(&self) -> Single<HolidayListsHolidaysInfo> {
        self.single()
    }
}

impl Collection<HolidayListsUsages> {
    /// `/schedule/holidayLists/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<HolidayListsUsagesList> {
        self.collection()
    }
}

impl Collection<Statuses> {
    /// `/schedule/statuses/info`: short records, which need fewer rights of statuses.
    pub fn info(&self) -> Collection<StatusesInfo> {
        self.collection()
    }
}

impl Single<Statuses> {
    /// `/schedule/statuses/{id}/info`: short records, which need fewer rights of a status.
    pub fn info(&self) -> Single<StatusesInfo> {
        self.single()
    }
}

impl Collection<Types> {
    /// `/schedule/types/info`: short records, which need fewer rights of types.
    pub fn info(&self) -> Collection<TypesInfo> {
        self.collection()
    }
}

impl Single<Types> {
    /// `/schedule/types/{id}/info`: short records, which need fewer rights of a type.
    pub fn info(&self) -> Single<TypesInfo> {
        self.single()
    }

    /// `/schedule/types/{id}/usages`: uses of a type.
    pub fn usages(&self) -> Collection<TypesUsages> {
        self.collection()
    }
}

impl Collection<TypesUsages> {
    /// `/schedule/types/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<TypesUsagesList> {
        self.collection()
    }
}

/// The operations of this section, by resource.
pub(crate) static OPERATIONS: &[&[Operation]] = &[
    Calendars::OPERATIONS,
    CalendarsInfo::OPERATIONS,
    CalendarsUsages::OPERATIONS,
    CalendarsUsagesList::OPERATIONS,
    Colors::OPERATIONS,
    Details::OPERATIONS,
    Entries::OPERATIONS,
    EntriesDetails::OPERATIONS,
    EntriesNotifyResource::OPERATIONS,
    HolidayLists::OPERATIONS,
    HolidayListsInfo::OPERATIONS,
    HolidayListsHolidays::OPERATIONS,
    HolidayListsHolidaysInfo::OPERATIONS,
    HolidayListsUsages::OPERATIONS,
    HolidayListsUsagesList::OPERATIONS,
    Portalcalendars::OPERATIONS,
    ReminderTimes::OPERATIONS,
    Statuses::OPERATIONS,
    StatusesInfo::OPERATIONS,
    Types::OPERATIONS,
    TypesInfo::OPERATIONS,
    TypesUsages::OPERATIONS,
    TypesUsagesList::OPERATIONS,
];
