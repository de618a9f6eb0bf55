// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! `/sales`: activities, opportunities and orders.

use crate::api::generated_uses::*;

section! {
    /// `/sales`: activities, opportunities and orders.
    Section, sales
}

resource! {
    /// `/sales/activities`: activities.
    Activities: model::Activity, by_id {
        Listable LIST = get "/sales/activities";
        Creatable CREATE = post "/sales/activities";
        Countable COUNT = get "/sales/activities/count";
        Deletable DELETE = delete "/sales/activities/{id}";
        Gettable GET = get "/sales/activities/{id}";
        Patchable PATCH = patch "/sales/activities/{id}";
        Replaceable REPLACE = put "/sales/activities/{id}";
    } {
    }
}

resource! {
    /// `/sales/activities/statuses`: statuses.
    ActivitiesStatuses: model::ActivityStatus, by_id {
        Listable LIST = get "/sales/activities/statuses";
        Creatable CREATE = post "/sales/activities/statuses";
        Countable COUNT = get "/sales/activities/statuses/count";
        Deletable DELETE = delete "/sales/activities/statuses/{id}";
        Gettable GET = get "/sales/activities/statuses/{id}";
        Patchable PATCH = patch "/sales/activities/statuses/{id}";
        Replaceable REPLACE = put "/sales/activities/statuses/{id}";
    } {
    }
}

resource! {
    /// `/sales/activities/statuses/info`: short records, which need fewer rights.
    ActivitiesStatusesInfo: model::ActivityStatusInfo, by_id {
        Listable LIST = get "/sales/activities/statuses/info";
        Countable COUNT = get "/sales/activities/statuses/info/count";
        Gettable GET = get "/sales/activities/statuses/{id}/info";
    } {
    }
}

resource! {
    /// `/sales/activities/types`: types.
    ActivitiesTypes: model::ActivityType, by_id {
        Listable LIST = get "/sales/activities/types";
        Creatable CREATE = post "/sales/activities/types";
        Countable COUNT = get "/sales/activities/types/count";
        Deletable DELETE = delete "/sales/activities/types/{id}";
        Gettable GET = get "/sales/activities/types/{id}";
        Patchable PATCH = patch "/sales/activities/types/{id}";
        Replaceable REPLACE = put "/sales/activities/types/{id}";
    } {
    }
}

resource! {
    /// `/sales/activities/types/{id}/usages`: uses.
    ActivitiesTypesUsages: model::Usage, by_id {
        Listable LIST = get "/sales/activities/types/{id}/usages";
    } {
    }
}

resource! {
    /// `/sales/activities/types/{id}/usages/list`: uses in full.
    ActivitiesTypesUsagesList: model::Usage, by_id {
        Listable LIST = get "/sales/activities/types/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/sales/commissions`: commissions.
    Commissions: model::Commission, by_id {
        Listable LIST = get "/sales/commissions";
        Creatable CREATE = post "/sales/commissions";
        Countable COUNT = get "/sales/commissions/count";
        Deletable DELETE = delete "/sales/commissions/{id}";
        Gettable GET = get "/sales/commissions/{id}";
        Patchable PATCH = patch "/sales/commissions/{id}";
        Replaceable REPLACE = put "/sales/commissions/{id}";
    } {
    }
}

resource! {
    /// `/sales/commissions/{id}/usages`: uses.
    CommissionsUsages: model::Usage, by_id {
        Listable LIST = get "/sales/commissions/{id}/usages";
    } {
    }
}

resource! {
    /// `/sales/commissions/{id}/usages/list`: uses in full.
    CommissionsUsagesList: model::Usage, by_id {
        Listable LIST = get "/sales/commissions/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/sales/opportunities`: opportunities.
    Opportunities: model::Opportunity, by_id {
        Listable LIST = get "/sales/opportunities";
        Creatable CREATE = post "/sales/opportunities";
        Countable COUNT = get "/sales/opportunities/count";
        Deletable DELETE = delete "/sales/opportunities/{id}";
        Gettable GET = get "/sales/opportunities/{id}";
        Patchable PATCH = patch "/sales/opportunities/{id}";
        Replaceable REPLACE = put "/sales/opportunities/{id}";
    } {
        CONVERT_TO_AGREEMENT = post "/sales/opportunities/{id}/convertToAgreement";
        CONVERT_TO_PROJECT = post "/sales/opportunities/{id}/convertToProject";
        CONVERT_TO_SALES_ORDER = post "/sales/opportunities/{id}/convertToSalesOrder";
        CONVERT_TO_SERVICE_TICKET = post "/sales/opportunities/{id}/convertToServiceTicket";
    }
}

resource! {
    /// `/sales/opportunities/conversions`: conversions.
    OpportunitiesConversions: model::SalesConversion, by_page {
    } {
        ROWS = get "/sales/opportunities/conversions/{id}";
    }
}

resource! {
    /// `/sales/opportunities/default`: defaults.
    OpportunitiesDefault: model::Opportunity, by_id {
        Gettable GET = get "/sales/opportunities/default";
    } {
    }
}

resource! {
    /// `/sales/opportunities/ratings`: ratings.
    OpportunitiesRatings: model::OpportunityRating, by_id {
        Listable LIST = get "/sales/opportunities/ratings";
        Creatable CREATE = post "/sales/opportunities/ratings";
        Countable COUNT = get "/sales/opportunities/ratings/count";
        Deletable DELETE = delete "/sales/opportunities/ratings/{id}";
        Gettable GET = get "/sales/opportunities/ratings/{id}";
        Patchable PATCH = patch "/sales/opportunities/ratings/{id}";
        Replaceable REPLACE = put "/sales/opportunities/ratings/{id}";
    } {
    }
}

resource! {
    /// `/sales/opportunities/ratings/info`: short records, which need fewer rights.
    OpportunitiesRatingsInfo: model::OpportunityRatingInfo, by_id {
        Listable LIST = get "/sales/opportunities/ratings/info";
        Countable COUNT = get "/sales/opportunities/ratings/info/count";
        Gettable GET = get "/sales/opportunities/ratings/{id}/info";
    } {
    }
}

resource! {
    /// `/sales/opportunities/statuses`: statuses.
    OpportunitiesStatuses: model::OpportunityStatus, by_id {
        Listable LIST = get "/sales/opportunities/statuses";
        Creatable CREATE = post "/sales/opportunities/statuses";
        Countable COUNT = get "/sales/opportunities/statuses/count";
        Deletable DELETE = delete "/sales/opportunities/statuses/{id}";
        Gettable GET = get "/sales/opportunities/statuses/{id}";
        Patchable PATCH = patch "/sales/opportunities/statuses/{id}";
        Replaceable REPLACE = put "/sales/opportunities/statuses/{id}";
    } {
    }
}

resource! {
    /// `/sales/opportunities/statuses/info`: short records, which need fewer rights.
    OpportunitiesStatusesInfo: model::OpportunityStatusInfo, by_id {
        Listable LIST = get "/sales/opportunities/statuses/info";
        Countable COUNT = get "/sales/opportunities/statuses/info/count";
        Gettable GET = get "/sales/opportunities/statuses/{id}/info";
    } {
    }
}

resource! {
    /// `/sales/opportunities/statuses/{id}/usages`: uses.
    OpportunitiesStatusesUsages: model::Usage, by_id {
        Listable LIST = get "/sales/opportunities/statuses/{id}/usages";
    } {
    }
}

resource! {
    /// `/sales/opportunities/statuses/{id}/usages/list`: uses in full.
    OpportunitiesStatusesUsagesList: model::Usage, by_id {
        Listable LIST = get "/sales/opportunities/statuses/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/sales/opportunities/types`: types.
    OpportunitiesTypes: model::OpportunityType, by_id {
        Listable LIST = get "/sales/opportunities/types";
        Creatable CREATE = post "/sales/opportunities/types";
        Countable COUNT = get "/sales/opportunities/types/count";
        Deletable DELETE = delete "/sales/opportunities/types/{id}";
        Gettable GET = get "/sales/opportunities/types/{id}";
        Patchable PATCH = patch "/sales/opportunities/types/{id}";
        Replaceable REPLACE = put "/sales/opportunities/types/{id}";
    } {
    }
}

resource! {
    /// `/sales/opportunities/types/info`: short records, which need fewer rights.
    OpportunitiesTypesInfo: model::OpportunityTypeInfo, by_id {
        Listable LIST = get "/sales/opportunities/types/info";
        Countable COUNT = get "/sales/opportunities/types/info/count";
        Gettable GET = get "/sales/opportunities/types/{id}/info";
    } {
    }
}

resource! {
    /// `/sales/opportunities/types/{id}/usages`: uses.
    OpportunitiesTypesUsages: model::Usage, by_id {
        Listable LIST = get "/sales/opportunities/types/{id}/usages";
    } {
    }
}

resource! {
    /// `/sales/opportunities/types/{id}/usages/list`: uses in full.
    OpportunitiesTypesUsagesList: model::Usage, by_id {
        Listable LIST = get "/sales/opportunities/types/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/sales/opportunities/{parentId}/contacts`: contacts.
    OpportunitiesContacts: model::OpportunityContact, by_id {
        Listable LIST = get "/sales/opportunities/{parentId}/contacts";
        Creatable CREATE = post "/sales/opportunities/{parentId}/contacts";
        Countable COUNT = get "/sales/opportunities/{parentId}/contacts/count";
        Deletable DELETE = delete "/sales/opportunities/{parentId}/contacts/{id}";
        Gettable GET = get "/sales/opportunities/{parentId}/contacts/{id}";
        Patchable PATCH = patch "/sales/opportunities/{parentId}/contacts/{id}";
        Replaceable REPLACE = put "/sales/opportunities/{parentId}/contacts/{id}";
    } {
    }
}

resource! {
    /// `/sales/opportunities/{parentId}/forecast`: forecast.
    OpportunitiesForecast: model::Forecast, by_id {
        Listable LIST = get "/sales/opportunities/{parentId}/forecast";
        Creatable CREATE = post "/sales/opportunities/{parentId}/forecast";
        Countable COUNT = get "/sales/opportunities/{parentId}/forecast/count";
        Deletable DELETE = delete "/sales/opportunities/{parentId}/forecast/{id}";
    } {
        DELETE_ALL = delete "/sales/opportunities/{parentId}/forecast/";
        PATCH_ALL = patch "/sales/opportunities/{parentId}/forecast/";
        REPLACE_ALL = put "/sales/opportunities/{parentId}/forecast/";
        GET_FORECAST_ITEM = get "/sales/opportunities/{parentId}/forecast/{id}";
        PATCH_FORECAST_ITEM = patch "/sales/opportunities/{parentId}/forecast/{id}";
        CREATE_ITEM = post "/sales/opportunities/{parentId}/forecast/{id}";
        REPLACE_FORECAST_ITEM = put "/sales/opportunities/{parentId}/forecast/{id}";
    }
}

resource! {
    /// `/sales/opportunities/{parentId}/forecast/copy`: copy.
    OpportunitiesForecastCopy: model::SuccessResponse, by_page {
    } {
        COPY = post "/sales/opportunities/{parentId}/forecast/copy/{id}";
    }
}

resource! {
    /// `/sales/opportunities/{parentId}/notes`: notes.
    OpportunitiesNotes: model::OpportunityNote, by_id {
        Listable LIST = get "/sales/opportunities/{parentId}/notes";
        Creatable CREATE = post "/sales/opportunities/{parentId}/notes";
        Countable COUNT = get "/sales/opportunities/{parentId}/notes/count";
        Deletable DELETE = delete "/sales/opportunities/{parentId}/notes/{id}";
        Gettable GET = get "/sales/opportunities/{parentId}/notes/{id}";
        Patchable PATCH = patch "/sales/opportunities/{parentId}/notes/{id}";
        Replaceable REPLACE = put "/sales/opportunities/{parentId}/notes/{id}";
    } {
    }
}

resource! {
    /// `/sales/opportunities/{parentId}/team`: team.
    OpportunitiesTeam: model::Team, by_id {
        Listable LIST = get "/sales/opportunities/{parentId}/team";
        Creatable CREATE = post "/sales/opportunities/{parentId}/team";
        Countable COUNT = get "/sales/opportunities/{parentId}/team/count";
        Deletable DELETE = delete "/sales/opportunities/{parentId}/team/{id}";
        Gettable GET = get "/sales/opportunities/{parentId}/team/{id}";
        Patchable PATCH = patch "/sales/opportunities/{parentId}/team/{id}";
        Replaceable REPLACE = put "/sales/opportunities/{parentId}/team/{id}";
    } {
    }
}

resource! {
    /// `/sales/orders`: orders.
    Orders: model::Order, by_id {
        Listable LIST = get "/sales/orders";
        Creatable CREATE = post "/sales/orders";
        Countable COUNT = get "/sales/orders/count";
        Deletable DELETE = delete "/sales/orders/{id}";
        Gettable GET = get "/sales/orders/{id}";
        Patchable PATCH = patch "/sales/orders/{id}";
        Replaceable REPLACE = put "/sales/orders/{id}";
    } {
        CONVERT_TO_SERVICE_TICKET = post "/sales/orders/{id}/convertToServiceTicket";
    }
}

resource! {
    /// `/sales/orders/conversions`: conversions.
    OrdersConversions: model::SalesConversion, by_page {
    } {
        ROWS = get "/sales/orders/conversions/{id}";
    }
}

resource! {
    /// `/sales/orders/statuses`: statuses.
    OrdersStatuses: model::OrderStatus, by_id {
        Listable LIST = get "/sales/orders/statuses";
        Countable COUNT = get "/sales/orders/statuses/count";
        Deletable DELETE = delete "/sales/orders/statuses/{id}";
        Gettable GET = get "/sales/orders/statuses/{id}";
        Patchable PATCH = patch "/sales/orders/statuses/{id}";
        Replaceable REPLACE = put "/sales/orders/statuses/{id}";
    } {
        CREATE_ROWS = post "/sales/orders/statuses";
    }
}

resource! {
    /// `/sales/orders/statuses/info`: short records, which need fewer rights.
    OrdersStatusesInfo: model::OrderStatusInfo, by_id {
        Listable LIST = get "/sales/orders/statuses/info";
        Countable COUNT = get "/sales/orders/statuses/info/count";
        Gettable GET = get "/sales/orders/statuses/{id}/info";
    } {
    }
}

resource! {
    /// `/sales/orders/statuses/{parentId}/emailtemplates`: emailtemplates.
    OrdersStatusesEmailtemplates: model::OrderStatusEmailTemplate, by_id {
        Listable LIST = get "/sales/orders/statuses/{parentId}/emailtemplates/";
        Creatable CREATE = post "/sales/orders/statuses/{parentId}/emailtemplates/";
        Countable COUNT = get "/sales/orders/statuses/{parentId}/emailtemplates/count";
        Deletable DELETE = delete "/sales/orders/statuses/{parentId}/emailtemplates/{id}";
        Gettable GET = get "/sales/orders/statuses/{parentId}/emailtemplates/{id}";
        Patchable PATCH = patch "/sales/orders/statuses/{parentId}/emailtemplates/{id}";
        Replaceable REPLACE = put "/sales/orders/statuses/{parentId}/emailtemplates/{id}";
    } {
    }
}

resource! {
    /// `/sales/orders/statuses/{parentId}/notifications`: notifications.
    OrdersStatusesNotifications: model::OrderStatusNotification, by_id {
        Listable LIST = get "/sales/orders/statuses/{parentId}/notifications";
        Creatable CREATE = post "/sales/orders/statuses/{parentId}/notifications";
        Countable COUNT = get "/sales/orders/statuses/{parentId}/notifications/count";
        Deletable DELETE = delete "/sales/orders/statuses/{parentId}/notifications/{id}";
        Gettable GET = get "/sales/orders/statuses/{parentId}/notifications/{id}";
        Patchable PATCH = patch "/sales/orders/statuses/{parentId}/notifications/{id}";
        Replaceable REPLACE = put "/sales/orders/statuses/{parentId}/notifications/{id}";
    } {
    }
}

resource! {
    /// `/sales/orders/statuses/{id}/usages`: uses.
    OrdersStatusesUsages: model::Usage, by_id {
        Listable LIST = get "/sales/orders/statuses/{id}/usages";
    } {
    }
}

resource! {
    /// `/sales/orders/statuses/{id}/usages/list`: uses in full.
    OrdersStatusesUsagesList: model::Usage, by_id {
        Listable LIST = get "/sales/orders/statuses/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/sales/orders/{id}/financialrecap`: financialrecap.
    OrdersFinancialrecap: model::SalesOrderRecap, by_id {
        Listable LIST = get "/sales/orders/{id}/financialrecap";
    } {
    }
}

resource! {
    /// `/sales/orders/{parentId}/lineitems`: lineitems.
    OrdersLineitems: model::SalesOrdersLineItem, by_id {
        Listable LIST = get "/sales/orders/{parentId}/lineitems/";
        Creatable CREATE = post "/sales/orders/{parentId}/lineitems/";
        Countable COUNT = get "/sales/orders/{parentId}/lineitems/count";
        Deletable DELETE = delete "/sales/orders/{parentId}/lineitems/{id}";
        Gettable GET = get "/sales/orders/{parentId}/lineitems/{id}";
        Patchable PATCH = patch "/sales/orders/{parentId}/lineitems/{id}";
        Replaceable REPLACE = put "/sales/orders/{parentId}/lineitems/{id}";
    } {
    }
}

resource! {
    /// `/sales/probabilities`: probabilities.
    Probabilities: model::SalesProbability, by_id {
        Listable LIST = get "/sales/probabilities";
        Creatable CREATE = post "/sales/probabilities";
        Countable COUNT = get "/sales/probabilities/count";
        Deletable DELETE = delete "/sales/probabilities/{id}";
        Gettable GET = get "/sales/probabilities/{id}";
        Patchable PATCH = patch "/sales/probabilities/{id}";
        Replaceable REPLACE = put "/sales/probabilities/{id}";
    } {
    }
}

resource! {
    /// `/sales/probabilities/info`: short records, which need fewer rights.
    ProbabilitiesInfo: model::SalesProbabilityInfo, by_id {
        Listable LIST = get "/sales/probabilities/info";
        Countable COUNT = get "/sales/probabilities/info/count";
        Gettable GET = get "/sales/probabilities/{id}/info";
    } {
    }
}

resource! {
    /// `/sales/quotas`: quotas.
    Quotas: model::SalesQuota, by_id {
        Listable LIST = get "/sales/quotas";
        Creatable CREATE = post "/sales/quotas";
        Countable COUNT = get "/sales/quotas/count";
        Deletable DELETE = delete "/sales/quotas/{id}";
        Gettable GET = get "/sales/quotas/{id}";
        Patchable PATCH = patch "/sales/quotas/{id}";
        Replaceable REPLACE = put "/sales/quotas/{id}";
    } {
    }
}

resource! {
    /// `/sales/roles`: roles.
    Roles: model::Role, by_id {
        Listable LIST = get "/sales/roles";
        Creatable CREATE = post "/sales/roles";
        Countable COUNT = get "/sales/roles/count";
        Deletable DELETE = delete "/sales/roles/{id}";
        Gettable GET = get "/sales/roles/{id}";
        Patchable PATCH = patch "/sales/roles/{id}";
        Replaceable REPLACE = put "/sales/roles/{id}";
    } {
    }
}

resource! {
    /// `/sales/salesTeams`: sales teams.
    SalesTeams: model::SalesTeam, by_id {
        Listable LIST = get "/sales/salesTeams";
        Creatable CREATE = post "/sales/salesTeams";
        Countable COUNT = get "/sales/salesTeams/count";
        Deletable DELETE = delete "/sales/salesTeams/{id}";
        Gettable GET = get "/sales/salesTeams/{id}";
        Patchable PATCH = patch "/sales/salesTeams/{id}";
        Replaceable REPLACE = put "/sales/salesTeams/{id}";
    } {
    }
}

resource! {
    /// `/sales/salesTeams/{parentId}/members`: members.
    SalesTeamsMembers: model::SalesTeamMember, by_id {
        Listable LIST = get "/sales/salesTeams/{parentId}/members";
        Creatable CREATE = post "/sales/salesTeams/{parentId}/members";
        Countable COUNT = get "/sales/salesTeams/{parentId}/members/count";
        Deletable DELETE = delete "/sales/salesTeams/{parentId}/members/{id}";
        Gettable GET = get "/sales/salesTeams/{parentId}/members/{id}";
        Patchable PATCH = patch "/sales/salesTeams/{parentId}/members/{id}";
        Replaceable REPLACE = put "/sales/salesTeams/{parentId}/members/{id}";
    } {
    }
}

resource! {
    /// `/sales/schedule`: schedule.
    Schedule: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/sales/schedule/holidaylists`: holidaylists.
    ScheduleHolidaylists: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/sales/schedule/holidaylists/info`: short records, which need fewer rights.
    ScheduleHolidaylistsInfo: crate::model::Untyped, by_page {
        Countable COUNT = get "/sales/schedule/holidaylists/info/count";
    } {
    }
}

resource! {
    /// `/sales/schedule/holidaylists/{parentId}/holidays`: holidays.
    ScheduleHolidaylistsHolidays: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/sales/schedule/holidaylists/{parentId}/holidays/info`: short records, which need fewer rights.
    ScheduleHolidaylistsHolidaysInfo: crate::model::Untyped, by_page {
        Countable COUNT = get "/sales/schedule/holidaylists/{parentId}/holidays/info/count";
    } {
    }
}

resource! {
    /// `/sales/service`: service.
    Service: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/sales/service/priority`: priority.
    ServicePriority: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/sales/service/priority/info`: short records, which need fewer rights.
    ServicePriorityInfo: crate::model::Untyped, by_page {
        Countable COUNT = get "/sales/service/priority/info/count";
    } {
    }
}

resource! {
    /// `/sales/stages`: stages.
    Stages: model::OpportunityStage, by_id {
        Listable LIST = get "/sales/stages";
        Creatable CREATE = post "/sales/stages";
        Countable COUNT = get "/sales/stages/count";
        Deletable DELETE = delete "/sales/stages/{id}";
        Gettable GET = get "/sales/stages/{id}";
        Patchable PATCH = patch "/sales/stages/{id}";
        Replaceable REPLACE = put "/sales/stages/{id}";
    } {
    }
}

resource! {
    /// `/sales/stages/info`: short records, which need fewer rights.
    StagesInfo: model::OpportunityStageInfo, by_id {
        Listable LIST = get "/sales/stages/info";
        Countable COUNT = get "/sales/stages/info/count";
        Gettable GET = get "/sales/stages/{id}/info";
    } {
    }
}

resource! {
    /// `/sales/stages/{id}/usages`: uses.
    StagesUsages: model::Usage, by_id {
        Listable LIST = get "/sales/stages/{id}/usages";
    } {
    }
}

resource! {
    /// `/sales/stages/{id}/usages/list`: uses in full.
    StagesUsagesList: model::Usage, by_id {
        Listable LIST = get "/sales/stages/{id}/usages/list";
    } {
    }
}

impl Section {
    /// `/sales/activities`: activities.
    pub fn activities(&self) -> Collection<Activities> {
        self.collection()
    }

    /// `/sales/commissions`: commissions.
    pub fn commissions(&self) -> Collection<Commissions> {
        self.collection()
    }

    /// `/sales/opportunities`: opportunities.
    pub fn opportunities(&self) -> Collection<Opportunities> {
        self.collection()
    }

    /// `/sales/orders`: orders.
    pub fn orders(&self) -> Collection<Orders> {
        self.collection()
    }

    /// `/sales/probabilities`: probabilities.
    pub fn probabilities(&self) -> Collection<Probabilities> {
        self.collection()
    }

    /// `/sales/quotas`: quotas.
    pub fn quotas(&self) -> Collection<Quotas> {
        self.collection()
    }

    /// `/sales/roles`: roles.
    pub fn roles(&self) -> Collection<Roles> {
        self.collection()
    }

    /// `/sales/salesTeams`: sales teams.
    pub fn sales_teams(&self) -> Collection<SalesTeams> {
        self.collection()
    }

    /// `/sales/schedule`: schedule.
    pub fn schedule(&self) -> Single<Schedule> {
        self.single()
    }

    /// `/sales/service`: service.
    pub fn service(&self) -> Single<Service> {
        self.single()
    }

    /// `/sales/stages`: stages.
    pub fn stages(&self) -> Collection<Stages> {
        self.collection()
    }
}

impl Collection<Activities> {
    /// `/sales/activities/statuses`: statuses of activities.
    pub fn statuses(&self) -> Collection<ActivitiesStatuses> {
        self.collection()
    }

    /// `/sales/activities/types`: types of activities.
    pub fn types(&self) -> Collection<ActivitiesTypes> {
        self.collection()
    }
}

impl Collection<ActivitiesStatuses> {
    /// `/sales/activities/statuses/info`: short records, which need fewer rights of statuses.
    pub fn info(&self) -> Collection<ActivitiesStatusesInfo> {
        self.collection()
    }
}

impl Single<ActivitiesStatuses> {
    /// `/sales/activities/statuses/{id}/info`: short records, which need fewer rights of a status.
    pub fn info(&self) -> Single<ActivitiesStatusesInfo> {
        self.single()
    }
}

impl Single<ActivitiesTypes> {
    /// `/sales/activities/types/{id}/usages`: uses of a type.
    pub fn usages(&self) -> Collection<ActivitiesTypesUsages> {
        self.collection()
    }
}

impl Collection<ActivitiesTypesUsages> {
    /// `/sales/activities/types/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<ActivitiesTypesUsagesList> {
        self.collection()
    }
}

impl Single<Commissions> {
    /// `/sales/commissions/{id}/usages`: uses of a commission.
    pub fn usages(&self) -> Collection<CommissionsUsages> {
        self.collection()
    }
}

impl Collection<CommissionsUsages> {
    /// `/sales/commissions/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<CommissionsUsagesList> {
        self.collection()
    }
}

impl Collection<Opportunities> {
    /// `/sales/opportunities/conversions`: conversions of opportunities.
    pub fn conversions(&self) -> Collection<OpportunitiesConversions> {
        self.collection()
    }

    /// `/sales/opportunities/default`: defaults of opportunities.
    pub fn default(&self) -> Single<OpportunitiesDefault> {
        self.single()
    }

    /// `/sales/opportunities/ratings`: ratings of opportunities.
    pub fn ratings(&self) -> Collection<OpportunitiesRatings> {
        self.collection()
    }

    /// `/sales/opportunities/statuses`: statuses of opportunities.
    pub fn statuses(&self) -> Collection<OpportunitiesStatuses> {
        self.collection()
    }

    /// `/sales/opportunities/types`: types of opportunities.
    pub fn types(&self) -> Collection<OpportunitiesTypes> {
        self.collection()
    }
}

impl Single<Opportunities> {
    /// `/sales/opportunities/{parentId}/contacts`: contacts of an opportunity.
    pub fn contacts(&self) -> Collection<OpportunitiesContacts> {
        self.collection()
    }

    /// `/sales/opportunities/{parentId}/forecast`: forecast of an opportunity.
    pub fn forecast(&self) -> Collection<OpportunitiesForecast> {
        self.collection()
    }

    /// `/sales/opportunities/{parentId}/notes`: notes of an opportunity.
    pub fn notes(&self) -> Collection<OpportunitiesNotes> {
        self.collection()
    }

    /// `/sales/opportunities/{parentId}/team`: team of an opportunity.
    pub fn team(&self) -> Collection<OpportunitiesTeam> {
        self.collection()
    }

    /// Convert to agreement, of an opportunity: `POST /sales/opportunities/{id}/convertToAgreement`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn convert_to_agreement(
        &self,
        body: &New<model::OpportunityToAgreementConversion>,
    ) -> Result<model::Agreement> {
        self.action(&Opportunities::CONVERT_TO_AGREEMENT)
            .body(body)
            .read()
            .await
    }

    /// Convert to project, of an opportunity: `POST /sales/opportunities/{id}/convertToProject`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn convert_to_project(
        &self,
        body: &New<model::OpportunityToProjectConversion>,
    ) -> Result<model::Project> {
        self.action(&Opportunities::CONVERT_TO_PROJECT)
            .body(body)
            .read()
            .await
    }

    /// Convert to sales order, of an opportunity: `POST /sales/opportunities/{id}/convertToSalesOrder`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn convert_to_sales_order(
        &self,
        body: &New<model::OpportunityToSalesOrderConversion>,
    ) -> Result<model::Order> {
        self.action(&Opportunities::CONVERT_TO_SALES_ORDER)
            .body(body)
            .read()
            .await
    }

    /// Convert to service ticket, of an opportunity: `POST /sales/opportunities/{id}/convertToServiceTicket`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn convert_to_service_ticket(
        &self,
        body: &New<model::OpportunityToServiceTicketConversion>,
    ) -> Result<model::Ticket> {
        self.action(&Opportunities::CONVERT_TO_SERVICE_TICKET)
            .body(body)
            .read()
            .await
    }
}

impl Single<OpportunitiesConversions> {
    /// Rows, of a conversion: `GET /sales/opportunities/conversions/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn rows(&self) -> Result<Vec<model::SalesConversion>> {
        self.action(&OpportunitiesConversions::ROWS).read().await
    }
}

impl Collection<OpportunitiesRatings> {
    /// `/sales/opportunities/ratings/info`: short records, which need fewer rights of ratings.
    pub fn info(&self) -> Collection<OpportunitiesRatingsInfo> {
        self.collection()
    }
}

impl Single<OpportunitiesRatings> {
    /// `/sales/opportunities/ratings/{id}/info`: short records, which need fewer rights of a rating.
    pub fn info(&self) -> Single<OpportunitiesRatingsInfo> {
        self.single()
    }
}

impl Collection<OpportunitiesStatuses> {
    /// `/sales/opportunities/statuses/info`: short records, which need fewer rights of statuses.
    pub fn info(&self) -> Collection<OpportunitiesStatusesInfo> {
        self.collection()
    }
}

impl Single<OpportunitiesStatuses> {
    /// `/sales/opportunities/statuses/{id}/info`: short records, which need fewer rights of a status.
    pub fn info(&self) -> Single<OpportunitiesStatusesInfo> {
        self.single()
    }

    /// `/sales/opportunities/statuses/{id}/usages`: uses of a status.
    pub fn usages(&self) -> Collection<OpportunitiesStatusesUsages> {
        self.collection()
    }
}

impl Collection<OpportunitiesStatusesUsages> {
    /// `/sales/opportunities/statuses/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<OpportunitiesStatusesUsagesList> {
        self.collection()
    }
}

impl Collection<OpportunitiesTypes> {
    /// `/sales/opportunities/types/info`: short records, which need fewer rights of types.
    pub fn info(&self) -> Collection<OpportunitiesTypesInfo> {
        self.collection()
    }
}

impl Single<OpportunitiesTypes> {
    /// `/sales/opportunities/types/{id}/info`: short records, which need fewer rights of a type.
    pub fn info(&self) -> Single<OpportunitiesTypesInfo> {
        self.single()
    }

    /// `/sales/opportunities/types/{id}/usages`: uses of a type.
    pub fn usages(&self) -> Collection<OpportunitiesTypesUsages> {
        self.collection()
    }
}

impl Collection<OpportunitiesTypesUsages> {
    /// `/sales/opportunities/types/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<OpportunitiesTypesUsagesList> {
        self.collection()
    }
}

impl Collection<OpportunitiesForecast> {
    /// `/sales/opportunities/{parentId}/forecast/copy`: copy of forecast.
    pub fn copy(&self) -> Collection<OpportunitiesForecastCopy> {
        self.collection()
    }

    /// Delete all, of forecast: `DELETE /sales/opportunities/{parentId}/forecast/`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn delete_all(&self) -> Result<()> {
        self.action(&OpportunitiesForecast::DELETE_ALL).done().await
    }

    /// Patch all, of forecast: `PATCH /sales/opportunities/{parentId}/forecast/`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn patch_all(&self, patch: &Patch<model::Forecast>) -> Result<model::Forecast> {
        self.action(&OpportunitiesForecast::PATCH_ALL)
            .patch(patch)
            .read()
            .await
    }

    /// Replace all, of forecast: `PUT /sales/opportunities/{parentId}/forecast/`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn replace_all(&self, body: &New<model::Forecast>) -> Result<model::Forecast> {
        self.action(&OpportunitiesForecast::REPLACE_ALL)
            .body(body)
            .read()
            .await
    }
}

impl Single<OpportunitiesForecast> {
    /// Get forecast item, of a forecast: `GET /sales/opportunities/{parentId}/forecast/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn get_forecast_item(&self) -> Result<model::ForecastItem> {
        self.action(&OpportunitiesForecast::GET_FORECAST_ITEM)
            .read()
            .await
    }

    /// Patch forecast item, of a forecast: `PATCH /sales/opportunities/{parentId}/forecast/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn patch_forecast_item(
        &self,
        patch: &Patch<model::ForecastItem>,
    ) -> Result<model::ForecastItem> {
        self.action(&OpportunitiesForecast::PATCH_FORECAST_ITEM)
            .patch(patch)
            .read()
            .await
    }

    /// Create item, of a forecast: `POST /sales/opportunities/{parentId}/forecast/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn create_item(
        &self,
        body: &New<model::ForecastItem>,
    ) -> Result<model::ForecastItem> {
        self.action(&OpportunitiesForecast::CREATE_ITEM)
            .body(body)
            .read()
            .await
    }

    /// Replace forecast item, of a forecast: `PUT /sales/opportunities/{parentId}/forecast/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn replace_forecast_item(
        &self,
        body: &New<model::ForecastItem>,
    ) -> Result<model::ForecastItem> {
        self.action(&OpportunitiesForecast::REPLACE_FORECAST_ITEM)
            .body(body)
            .read()
            .await
    }
}

impl Single<OpportunitiesForecastCopy> {
    /// Copy, of a copy: `POST /sales/opportunities/{parentId}/forecast/copy/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn copy(&self) -> Result<model::SuccessResponse> {
        self.action(&OpportunitiesForecastCopy::COPY).read().await
    }
}

impl Collection<Orders> {
    /// `/sales/orders/conversions`: conversions of orders.
    pub fn conversions(&self) -> Collection<OrdersConversions> {
        self.collection()
    }

    /// `/sales/orders/statuses`: statuses of orders.
    pub fn statuses(&self) -> Collection<OrdersStatuses> {
        self.collection()
    }
}

impl Single<Orders> {
    /// `/sales/orders/{id}/financialrecap`: financialrecap of an order.
    pub fn financialrecap(&self) -> Collection<OrdersFinancialrecap> {
        self.collection()
    }

    /// `/sales/orders/{parentId}/lineitems`: lineitems of an order.
    pub fn lineitems(&self) -> Collection<OrdersLineitems> {
        self.collection()
    }

    /// Convert to service ticket, of an order: `POST /sales/orders/{id}/convertToServiceTicket`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn convert_to_service_ticket(&self) -> Result<model::Ticket> {
        self.action(&Orders::CONVERT_TO_SERVICE_TICKET).read().await
    }
}

impl Single<OrdersConversions> {
    /// Rows, of a conversion: `GET /sales/orders/conversions/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn rows(&self) -> Result<Vec<model::SalesConversion>> {
        self.action(&OrdersConversions::ROWS).read().await
    }
}

impl Collection<OrdersStatuses> {
    /// `/sales/orders/statuses/info`: short records, which need fewer rights of statuses.
    pub fn info(&self) -> Collection<OrdersStatusesInfo> {
        self.collection()
    }

    /// Create rows, of statuses: `POST /sales/orders/statuses`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn create_rows(
        &self,
        body: &New<model::OrderStatus>,
    ) -> Result<Vec<model::OrderStatus>> {
        self.action(&OrdersStatuses::CREATE_ROWS)
            .body(body)
            .read()
            .await
    }
}

impl Single<OrdersStatuses> {
    /// `/sales/orders/statuses/{parentId}/emailtemplates`: emailtemplates of a status.
    pub fn emailtemplates(&self) -> Collection<OrdersStatusesEmailtemplates> {
        self.collection()
    }

    /// `/sales/orders/statuses/{id}/info`: short records, which need fewer rights of a status.
    pub fn info(&self) -> Single<OrdersStatusesInfo> {
        self.single()
    }

    /// `/sales/orders/statuses/{parentId}/notifications`: notifications of a status.
    pub fn notifications(&self) -> Collection<OrdersStatusesNotifications> {
        self.collection()
    }

    /// `/sales/orders/statuses/{id}/usages`: uses of a status.
    pub fn usages(&self) -> Collection<OrdersStatusesUsages> {
        self.collection()
    }
}

impl Collection<OrdersStatusesUsages> {
    /// `/sales/orders/statuses/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<OrdersStatusesUsagesList> {
        self.collection()
    }
}

impl Collection<Probabilities> {
    /// `/sales/probabilities/info`: short records, which need fewer rights of probabilities.
    pub fn info(&self) -> Collection<ProbabilitiesInfo> {
        self.collection()
    }
}

impl Single<Probabilities> {
    /// `/sales/probabilities/{id}/info`: short records, which need fewer rights of a probability.
    pub fn info(&self) -> Single<ProbabilitiesInfo> {
        self.single()
    }
}

impl Single<SalesTeams> {
    /// `/sales/salesTeams/{parentId}/members`: members of a sales team.
    pub fn members(&self) -> Collection<SalesTeamsMembers> {
        self.collection()
    }
}

impl Single<Schedule> {
    /// `/sales/schedule/holidaylists`: holidaylists of a schedule.
    pub fn holidaylists(&self) -> Collection<ScheduleHolidaylists> {
        self.collection()
    }
}

impl Collection<ScheduleHolidaylists> {
    /// `/sales/schedule/holidaylists/info`: short records, which need fewer rights of holidaylists.
    pub fn info(&self) -> Collection<ScheduleHolidaylistsInfo> {
        self.collection()
    }
}

impl Single<ScheduleHolidaylists> {
    /// `/sales/schedule/holidaylists/{parentId}/holidays`: holidays of a holidaylist.
    pub fn holidays(&self) -> Single<ScheduleHolidaylistsHolidays> {
        self.single()
    }
}

impl Single<ScheduleHolidaylistsHolidays> {
    /// `/sales/schedule/holidaylists/{parentId}/holidays/info`: short records, which need fewer rights of a holiday.
    pub fn info(&self) -> Collection<ScheduleHolidaylistsHolidaysInfo> {
        self.collection()
    }
}

impl Single<Service> {
    /// `/sales/service/priority`: priority of a service.
    pub fn priority(&self) -> Single<ServicePriority> {
        self.single()
    }
}

impl Single<ServicePriority> {
    /// `/sales/service/priority/info`: short records, which need fewer rights of a priority.
    pub fn info(&self) -> Collection<ServicePriorityInfo> {
        self.collection()
    }
}

impl Collection<Stages> {
    /// `/sales/stages/info`: short records, which need fewer rights of stages.
    pub fn info(&self) -> Collection<StagesInfo> {
        self.collection()
    }
}

impl Single<Stages> {
    /// `/sales/stages/{id}/info`: short records, which need fewer rights of a stage.
    pub fn info(&self) -> Single<StagesInfo> {
        self.single()
    }

    /// `/sales/stages/{id}/usages`: uses of a stage.
    pub fn usages(&self) -> Collection<StagesUsages> {
        self.collection()
    }
}

impl Collection<StagesUsages> {
    /// `/sales/stages/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<StagesUsagesList> {
        self.collection()
    }
}

/// The operations of this section, by resource.
pub(crate) static OPERATIONS: &[&[Operation]] = &[
    Activities::OPERATIONS,
    ActivitiesStatuses::OPERATIONS,
    ActivitiesStatusesInfo::OPERATIONS,
    ActivitiesTypes::OPERATIONS,
    ActivitiesTypesUsages::OPERATIONS,
    ActivitiesTypesUsagesList::OPERATIONS,
    Commissions::OPERATIONS,
    CommissionsUsages::OPERATIONS,
    CommissionsUsagesList::OPERATIONS,
    Opportunities::OPERATIONS,
    OpportunitiesConversions::OPERATIONS,
    OpportunitiesDefault::OPERATIONS,
    OpportunitiesRatings::OPERATIONS,
    OpportunitiesRatingsInfo::OPERATIONS,
    OpportunitiesStatuses::OPERATIONS,
    OpportunitiesStatusesInfo::OPERATIONS,
    OpportunitiesStatusesUsages::OPERATIONS,
    OpportunitiesStatusesUsagesList::OPERATIONS,
    OpportunitiesTypes::OPERATIONS,
    OpportunitiesTypesInfo::OPERATIONS,
    OpportunitiesTypesUsages::OPERATIONS,
    OpportunitiesTypesUsagesList::OPERATIONS,
    OpportunitiesContacts::OPERATIONS,
    OpportunitiesForecast::OPERATIONS,
    OpportunitiesForecastCopy::OPERATIONS,
    OpportunitiesNotes::OPERATIONS,
    OpportunitiesTeam::OPERATIONS,
    Orders::OPERATIONS,
    OrdersConversions::OPERATIONS,
    OrdersStatuses::OPERATIONS,
    OrdersStatusesInfo::OPERATIONS,
    OrdersStatusesEmailtemplates::OPERATIONS,
    OrdersStatusesNotifications::OPERATIONS,
    OrdersStatusesUsages::OPERATIONS,
    OrdersStatusesUsagesList::OPERATIONS,
    OrdersFinancialrecap::OPERATIONS,
    OrdersLineitems::OPERATIONS,
    Probabilities::OPERATIONS,
    ProbabilitiesInfo::OPERATIONS,
    Quotas::OPERATIONS,
    Roles::OPERATIONS,
    SalesTeams::OPERATIONS,
    SalesTeamsMembers::OPERATIONS,
    ScheduleHolidaylistsInfo::OPERATIONS,
    ScheduleHolidaylistsHolidaysInfo::OPERATIONS,
    ServicePriorityInfo::OPERATIONS,
    Stages::OPERATIONS,
    StagesInfo::OPERATIONS,
    StagesUsages::OPERATIONS,
    StagesUsagesList::OPERATIONS,
];
