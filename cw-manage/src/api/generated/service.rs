// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! `/service`: service boards, tickets and knowledge.

use crate::api::generated_uses::*;

section! {
    /// `/service`: service boards, tickets and knowledge.
    Section, service
}

resource! {
    /// `/service/boards`: boards.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    Boards: model::Board, by_id {
        Listable LIST = get "/service/boards";
        Creatable CREATE = post "/service/boards";
        Countable COUNT = get "/service/boards/count";
        Deletable DELETE = delete "/service/boards/{id}";
        Gettable GET = get "/service/boards/{id}";
        Patchable PATCH = patch "/service/boards/{id}";
        Replaceable REPLACE = put "/service/boards/{id}";
    } {
        COPY = post "/service/boards/copy";
    }
}

resource! {
    /// `/service/boards/{parentId}/autoAssignResources`: auto assign resources.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsAutoAssignResources: model::BoardAutoAssignResource, by_id {
        Listable LIST = get "/service/boards/{parentId}/autoAssignResources";
        Creatable CREATE = post "/service/boards/{parentId}/autoAssignResources";
        Countable COUNT = get "/service/boards/{parentId}/autoAssignResources/count";
        Deletable DELETE = delete "/service/boards/{parentId}/autoAssignResources/{id}";
        Gettable GET = get "/service/boards/{parentId}/autoAssignResources/{id}";
        Patchable PATCH = patch "/service/boards/{parentId}/autoAssignResources/{id}";
        Replaceable REPLACE = put "/service/boards/{parentId}/autoAssignResources/{id}";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/autoTemplates`: auto templates.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsAutoTemplates: model::BoardAutoTemplate, by_id {
        Listable LIST = get "/service/boards/{parentId}/autoTemplates";
        Creatable CREATE = post "/service/boards/{parentId}/autoTemplates";
        Countable COUNT = get "/service/boards/{parentId}/autoTemplates/count";
        Deletable DELETE = delete "/service/boards/{parentId}/autoTemplates/{id}";
        Gettable GET = get "/service/boards/{parentId}/autoTemplates/{id}";
        Patchable PATCH = patch "/service/boards/{parentId}/autoTemplates/{id}";
        Replaceable REPLACE = put "/service/boards/{parentId}/autoTemplates/{id}";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/excludedMembers`: excluded members.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsExcludedMembers: model::BoardExcludedMember, by_id {
        Listable LIST = get "/service/boards/{parentId}/excludedMembers";
        Creatable CREATE = post "/service/boards/{parentId}/excludedMembers";
        Countable COUNT = get "/service/boards/{parentId}/excludedMembers/count";
        Deletable DELETE = delete "/service/boards/{parentId}/excludedMembers/{id}";
        Gettable GET = get "/service/boards/{parentId}/excludedMembers/{id}";
    } {
    }
}

resource! {
    /// `/service/boards/{grandparentId}/items`: items.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsItems: model::BoardItem, by_id {
        Listable LIST = get "/service/boards/{parentId}/items";
        Creatable CREATE = post "/service/boards/{parentId}/items";
        Countable COUNT = get "/service/boards/{parentId}/items/count";
        Deletable DELETE = delete "/service/boards/{parentId}/items/{id}";
        Gettable GET = get "/service/boards/{parentId}/items/{id}";
        Patchable PATCH = patch "/service/boards/{parentId}/items/{id}";
        Replaceable REPLACE = put "/service/boards/{parentId}/items/{id}";
    } {
    }
}

resource! {
    /// `/service/boards/{grandparentId}/items/{parentId}/associations`: associations.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsItemsAssociations: model::BoardItemAssociation, by_id {
        Listable LIST = get "/service/boards/{grandparentId}/items/{parentId}/associations";
        Countable COUNT = get "/service/boards/{grandparentId}/items/{parentId}/associations/count";
        Gettable GET = get "/service/boards/{grandparentId}/items/{parentId}/associations/{id}";
        Patchable PATCH = patch "/service/boards/{grandparentId}/items/{parentId}/associations/{id}";
        Replaceable REPLACE = put "/service/boards/{grandparentId}/items/{parentId}/associations/{id}";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/items/{id}/usages`: uses.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsItemsUsages: model::Usage, by_id {
        Listable LIST = get "/service/boards/{parentId}/items/{id}/usages";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/items/{id}/usages/list`: uses in full.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsItemsUsagesList: model::Usage, by_id {
        Listable LIST = get "/service/boards/{parentId}/items/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/notifications`: notifications.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsNotifications: model::BoardNotification, by_id {
        Listable LIST = get "/service/boards/{parentId}/notifications";
        Creatable CREATE = post "/service/boards/{parentId}/notifications";
        Countable COUNT = get "/service/boards/{parentId}/notifications/count";
        Deletable DELETE = delete "/service/boards/{parentId}/notifications/{id}";
        Gettable GET = get "/service/boards/{parentId}/notifications/{id}";
        Patchable PATCH = patch "/service/boards/{parentId}/notifications/{id}";
        Replaceable REPLACE = put "/service/boards/{parentId}/notifications/{id}";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/skillMappings`: skill mappings.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsSkillMappings: model::BoardSkillMapping, by_id {
        Listable LIST = get "/service/boards/{parentId}/skillMappings/";
        Creatable CREATE = post "/service/boards/{parentId}/skillMappings/";
        Countable COUNT = get "/service/boards/{parentId}/skillMappings/count";
        Deletable DELETE = delete "/service/boards/{parentId}/skillMappings/{id}";
        Gettable GET = get "/service/boards/{parentId}/skillMappings/{id}";
        Patchable PATCH = patch "/service/boards/{parentId}/skillMappings/{id}";
        Replaceable REPLACE = put "/service/boards/{parentId}/skillMappings/{id}";
    } {
    }
}

resource! {
    /// `/service/boards/{grandparentId}/statuses`: statuses.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsStatuses: model::BoardStatus, by_id {
        Listable LIST = get "/service/boards/{parentId}/statuses";
        Creatable CREATE = post "/service/boards/{parentId}/statuses";
        Countable COUNT = get "/service/boards/{parentId}/statuses/count";
        Deletable DELETE = delete "/service/boards/{parentId}/statuses/{id}";
        Gettable GET = get "/service/boards/{parentId}/statuses/{id}";
        Patchable PATCH = patch "/service/boards/{parentId}/statuses/{id}";
        Replaceable REPLACE = put "/service/boards/{parentId}/statuses/{id}";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/statuses/info`: short records, which need fewer rights.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsStatusesInfo: model::BoardStatusInfo, by_id {
        Listable LIST = get "/service/boards/{parentId}/statuses/info";
        Countable COUNT = get "/service/boards/{parentId}/statuses/info/count";
        Gettable GET = get "/service/boards/{parentId}/statuses/{id}/info";
    } {
    }
}

resource! {
    /// `/service/boards/{grandparentId}/statuses/{parentId}/notifications`: notifications.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsStatusesNotifications: model::BoardStatusNotification, by_id {
        Listable LIST = get "/service/boards/{grandparentId}/statuses/{parentId}/notifications";
        Creatable CREATE = post "/service/boards/{grandparentId}/statuses/{parentId}/notifications";
        Countable COUNT = get "/service/boards/{grandparentId}/statuses/{parentId}/notifications/count";
        Deletable DELETE = delete "/service/boards/{grandparentId}/statuses/{parentId}/notifications/{id}";
        Gettable GET = get "/service/boards/{grandparentId}/statuses/{parentId}/notifications/{id}";
        Patchable PATCH = patch "/service/boards/{grandparentId}/statuses/{parentId}/notifications/{id}";
        Replaceable REPLACE = put "/service/boards/{grandparentId}/statuses/{parentId}/notifications/{id}";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/statuses/{id}/usages`: uses.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsStatusesUsages: model::Usage, by_id {
        Listable LIST = get "/service/boards/{parentId}/statuses/{id}/usages";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/statuses/{id}/usages/list`: uses in full.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsStatusesUsagesList: model::Usage, by_id {
        Listable LIST = get "/service/boards/{parentId}/statuses/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/subtypes`: subtypes.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsSubtypes: model::BoardSubType, by_id {
        Listable LIST = get "/service/boards/{parentId}/subtypes";
        Creatable CREATE = post "/service/boards/{parentId}/subtypes";
        Countable COUNT = get "/service/boards/{parentId}/subtypes/count";
        Deletable DELETE = delete "/service/boards/{parentId}/subtypes/{id}";
        Gettable GET = get "/service/boards/{parentId}/subtypes/{id}";
        Patchable PATCH = patch "/service/boards/{parentId}/subtypes/{id}";
        Replaceable REPLACE = put "/service/boards/{parentId}/subtypes/{id}";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/subtypes/info`: short records, which need fewer rights.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsSubtypesInfo: model::BoardSubTypeInfo, by_id {
        Listable LIST = get "/service/boards/{parentId}/subtypes/info";
        Countable COUNT = get "/service/boards/{parentId}/subtypes/info/count";
        Gettable GET = get "/service/boards/{parentId}/subtypes/{id}/info";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/subtypes/{id}/usages`: uses.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsSubtypesUsages: model::Usage, by_id {
        Listable LIST = get "/service/boards/{parentId}/subtypes/{id}/usages";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/subtypes/{id}/usages/list`: uses in full.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsSubtypesUsagesList: model::Usage, by_id {
        Listable LIST = get "/service/boards/{parentId}/subtypes/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/teams`: teams.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsTeams: model::BoardTeam, by_id {
        Listable LIST = get "/service/boards/{parentId}/teams";
        Creatable CREATE = post "/service/boards/{parentId}/teams";
        Countable COUNT = get "/service/boards/{parentId}/teams/count";
        Deletable DELETE = delete "/service/boards/{parentId}/teams/{id}";
        Gettable GET = get "/service/boards/{parentId}/teams/{id}";
        Patchable PATCH = patch "/service/boards/{parentId}/teams/{id}";
        Replaceable REPLACE = put "/service/boards/{parentId}/teams/{id}";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/teams/info`: short records, which need fewer rights.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsTeamsInfo: model::BoardTeamInfo, by_id {
        Listable LIST = get "/service/boards/{parentId}/teams/info";
        Countable COUNT = get "/service/boards/{parentId}/teams/info/count";
        Gettable GET = get "/service/boards/{parentId}/teams/{id}/info";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/teams/{id}/usages`: uses.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsTeamsUsages: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/teams/{id}/usages/list`: uses in full.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsTeamsUsagesList: model::Usage, by_id {
        Listable LIST = get "/service/boards/{parentId}/teams/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/types`: types.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsTypes: model::BoardType, by_id {
        Listable LIST = get "/service/boards/{parentId}/types";
        Creatable CREATE = post "/service/boards/{parentId}/types";
        Countable COUNT = get "/service/boards/{parentId}/types/count";
        Deletable DELETE = delete "/service/boards/{parentId}/types/{id}";
        Gettable GET = get "/service/boards/{parentId}/types/{id}";
        Patchable PATCH = patch "/service/boards/{parentId}/types/{id}";
        Replaceable REPLACE = put "/service/boards/{parentId}/types/{id}";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/types/{id}/usages`: uses.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsTypesUsages: model::Usage, by_id {
        Listable LIST = get "/service/boards/{parentId}/types/{id}/usages";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/types/{id}/usages/list`: uses in full.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsTypesUsagesList: model::Usage, by_id {
        Listable LIST = get "/service/boards/{parentId}/types/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/service/boards/{parentId}/typeSubTypeItemAssociations`: type sub type item associations.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsTypeSubTypeItemAssociations: model::BoardTypeSubTypeItemAssociation, by_id {
        Listable LIST = get "/service/boards/{parentId}/typeSubTypeItemAssociations";
        Countable COUNT = get "/service/boards/{parentId}/typeSubTypeItemAssociations/count";
        Gettable GET = get "/service/boards/{parentId}/typeSubTypeItemAssociations/{id}";
    } {
    }
}

resource! {
    /// `/service/boards/{id}/usages`: uses.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsUsages: model::Usage, by_id {
        Listable LIST = get "/service/boards/{id}/usages";
    } {
    }
}

resource! {
    /// `/service/boards/{id}/usages/list`: uses in full.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    BoardsUsagesList: model::Usage, by_id {
        Listable LIST = get "/service/boards/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/service/codes`: codes.
    Codes: model::Code, by_id {
        Listable LIST = get "/service/codes";
        Creatable CREATE = post "/service/codes";
        Countable COUNT = get "/service/codes/count";
        Deletable DELETE = delete "/service/codes/{id}";
        Gettable GET = get "/service/codes/{id}";
        Patchable PATCH = patch "/service/codes/{id}";
        Replaceable REPLACE = put "/service/codes/{id}";
    } {
    }
}

resource! {
    /// `/service/emailTemplates`: email templates.
    EmailTemplates: model::ServiceEmailTemplate, by_id {
        Listable LIST = get "/service/emailTemplates";
        Creatable CREATE = post "/service/emailTemplates";
        Countable COUNT = get "/service/emailTemplates/count";
        Deletable DELETE = delete "/service/emailTemplates/{id}";
        Gettable GET = get "/service/emailTemplates/{id}";
        Patchable PATCH = patch "/service/emailTemplates/{id}";
        Replaceable REPLACE = put "/service/emailTemplates/{id}";
    } {
    }
}

resource! {
    /// `/service/emailTemplates/{id}/usages`: uses.
    EmailTemplatesUsages: model::Usage, by_id {
        Listable LIST = get "/service/emailTemplates/{id}/usages";
    } {
    }
}

resource! {
    /// `/service/emailTemplates/{id}/usages/list`: uses in full.
    EmailTemplatesUsagesList: model::Usage, by_id {
        Listable LIST = get "/service/emailTemplates/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/service/impacts`: impacts.
    Impacts: model::Impact, by_id {
        Listable LIST = get "/service/impacts";
        Countable COUNT = get "/service/impacts/count";
        Gettable GET = get "/service/impacts/{id}";
        Patchable PATCH = patch "/service/impacts/{id}";
        Replaceable REPLACE = put "/service/impacts/{id}";
    } {
    }
}

resource! {
    /// `/service/info`: short records, which need fewer rights.
    Info: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/service/info/boards`: boards.
    InfoBoards: model::BoardInfo, by_id {
        Listable LIST = get "/service/info/boards";
        Countable COUNT = get "/service/info/boards/count";
        Gettable GET = get "/service/info/boards/{id}";
    } {
    }
}

resource! {
    /// `/service/info/boards/active`: active.
    InfoBoardsActive: model::BoardInfo, by_id {
        Listable LIST = get "/service/info/boards/active";
    } {
    }
}

resource! {
    /// `/service/info/boardtypes`: boardtypes.
    InfoBoardtypes: model::BoardTypeInfo, by_id {
        Listable LIST = get "/service/info/boardtypes";
        Countable COUNT = get "/service/info/boardtypes/count";
        Gettable GET = get "/service/info/boardtypes/{id}";
    } {
    }
}

resource! {
    /// `/service/knowledgeBaseArticles`: knowledge base articles.
    KnowledgeBaseArticles: model::KnowledgeBaseArticle, by_id {
        Listable LIST = get "/service/knowledgeBaseArticles";
        Creatable CREATE = post "/service/knowledgeBaseArticles";
        Countable COUNT = get "/service/knowledgeBaseArticles/count";
        Deletable DELETE = delete "/service/knowledgeBaseArticles/{id}";
        Gettable GET = get "/service/knowledgeBaseArticles/{id}";
        Patchable PATCH = patch "/service/knowledgeBaseArticles/{id}";
        Replaceable REPLACE = put "/service/knowledgeBaseArticles/{id}";
    } {
    }
}

resource! {
    /// `/service/knowledgeBaseCategories`: knowledge base categories.
    KnowledgeBaseCategories: model::KnowledgeBaseCategory, by_id {
        Listable LIST = get "/service/knowledgeBaseCategories";
        Creatable CREATE = post "/service/knowledgeBaseCategories";
        Countable COUNT = get "/service/knowledgeBaseCategories/count";
        Deletable DELETE = delete "/service/knowledgeBaseCategories/{id}";
        Gettable GET = get "/service/knowledgeBaseCategories/{id}";
        Patchable PATCH = patch "/service/knowledgeBaseCategories/{id}";
        Replaceable REPLACE = put "/service/knowledgeBaseCategories/{id}";
    } {
    }
}

resource! {
    /// `/service/knowledgebasesettings`: knowledgebasesettings.
    Knowledgebasesettings: model::KnowledgeBaseSettings, by_id {
        Creatable CREATE = post "/service/knowledgebasesettings";
        Gettable GET = get "/service/knowledgebasesettings/{id}";
        Patchable PATCH = patch "/service/knowledgebasesettings/{id}";
        Replaceable REPLACE = put "/service/knowledgebasesettings/{id}";
    } {
        ALL_GET = get "/service/knowledgebasesettings";
    }
}

resource! {
    /// `/service/knowledgeBaseSubCategories`: knowledge base sub categories.
    KnowledgeBaseSubCategories: model::KnowledgeBaseSubCategory, by_id {
        Listable LIST = get "/service/knowledgeBaseSubCategories";
        Creatable CREATE = post "/service/knowledgeBaseSubCategories";
        Countable COUNT = get "/service/knowledgeBaseSubCategories/count";
        Deletable DELETE = delete "/service/knowledgeBaseSubCategories/{id}";
        Gettable GET = get "/service/knowledgeBaseSubCategories/{id}";
        Patchable PATCH = patch "/service/knowledgeBaseSubCategories/{id}";
        Replaceable REPLACE = put "/service/knowledgeBaseSubCategories/{id}";
    } {
    }
}

resource! {
    /// `/service/knowledgeBaseSubCategories/{id}/usages`: uses.
    KnowledgeBaseSubCategoriesUsages: model::Usage, by_id {
        Listable LIST = get "/service/knowledgeBaseSubCategories/{id}/usages";
    } {
    }
}

resource! {
    /// `/service/knowledgeBaseSubCategories/{id}/usages/list`: uses in full.
    KnowledgeBaseSubCategoriesUsagesList: model::Usage, by_id {
        Listable LIST = get "/service/knowledgeBaseSubCategories/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/service/locations`: locations.
    Locations: model::ServiceLocation, by_id {
        Listable LIST = get "/service/locations";
        Creatable CREATE = post "/service/locations";
        Countable COUNT = get "/service/locations/count";
        Deletable DELETE = delete "/service/locations/{id}";
        Gettable GET = get "/service/locations/{id}";
        Patchable PATCH = patch "/service/locations/{id}";
        Replaceable REPLACE = put "/service/locations/{id}";
    } {
    }
}

resource! {
    /// `/service/locations/info`: short records, which need fewer rights.
    LocationsInfo: model::ServiceLocationInfo, by_id {
        Listable LIST = get "/service/locations/info";
        Countable COUNT = get "/service/locations/info/count";
        Gettable GET = get "/service/locations/{id}/info";
    } {
    }
}

resource! {
    /// `/service/locations/{id}/usages`: uses.
    LocationsUsages: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/service/locations/{id}/usages/list`: uses in full.
    LocationsUsagesList: model::Usage, by_id {
        Listable LIST = get "/service/locations/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/service/priorities`: priorities.
    ///
    /// The security role needs System > Table Setup (Service/Priority).
    Priorities: model::Priority, by_id {
        Listable LIST = get "/service/priorities";
        Creatable CREATE = post "/service/priorities";
        Countable COUNT = get "/service/priorities/count";
        Deletable DELETE = delete "/service/priorities/{id}";
        Gettable GET = get "/service/priorities/{id}";
        Patchable PATCH = patch "/service/priorities/{id}";
        Replaceable REPLACE = put "/service/priorities/{id}";
    } {
        IMAGE = get "/service/priorities/{id}/image";
    }
}

resource! {
    /// `/service/priorities/{id}/usages`: uses.
    ///
    /// The security role needs System > Table Setup (Service/Priority).
    PrioritiesUsages: model::Usage, by_id {
        Listable LIST = get "/service/priorities/{id}/usages";
    } {
    }
}

resource! {
    /// `/service/priorities/{id}/usages/list`: uses in full.
    ///
    /// The security role needs System > Table Setup (Service/Priority).
    PrioritiesUsagesList: model::Usage, by_id {
        Listable LIST = get "/service/priorities/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/service/priority`: priority.
    Priority: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/service/priority/info`: short records, which need fewer rights.
    PriorityInfo: model::PriorityInfo, by_id {
        Listable LIST = get "/service/priority/info";
        Gettable GET = get "/service/priority/{id}/info";
    } {
    }
}

resource! {
    /// `/service/scheduling`: scheduling.
    Scheduling: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/service/scheduling/members`: members.
    SchedulingMembers: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/service/scheduling/members/info`: short records, which need fewer rights.
    SchedulingMembersInfo: model::SchedulingMemberInfo, by_id {
        Listable LIST = get "/service/scheduling/members/info";
        Countable COUNT = get "/service/scheduling/members/info/count";
        Gettable GET = get "/service/scheduling/members/{id}/info";
    } {
    }
}

resource! {
    /// `/service/serviceSignoff`: service signoff.
    ServiceSignoff: model::ServiceSignoff, by_id {
        Listable LIST = get "/service/serviceSignoff";
        Creatable CREATE = post "/service/serviceSignoff";
        Countable COUNT = get "/service/serviceSignoff/count";
        Deletable DELETE = delete "/service/serviceSignoff/{id}";
        Gettable GET = get "/service/serviceSignoff/{id}";
        Patchable PATCH = patch "/service/serviceSignoff/{id}";
        Replaceable REPLACE = put "/service/serviceSignoff/{id}";
    } {
    }
}

resource! {
    /// `/service/serviceSignoff/info`: short records, which need fewer rights.
    ServiceSignoffInfo: model::ServiceSignoffInfo, by_id {
        Listable LIST = get "/service/serviceSignoff/info";
        Countable COUNT = get "/service/serviceSignoff/info/count";
        Gettable GET = get "/service/serviceSignoff/{id}/info";
    } {
    }
}

resource! {
    /// `/service/serviceSignoff/{parentId}/signoffcustomfields`: signoffcustomfields.
    ServiceSignoffSignoffcustomfields: model::ServiceSignoffCustomField, by_id {
        Listable LIST = get "/service/serviceSignoff/{parentId}/signoffcustomfields";
        Creatable CREATE = post "/service/serviceSignoff/{parentId}/signoffcustomfields";
        Countable COUNT = get "/service/serviceSignoff/{parentId}/signoffcustomfields/count";
        Deletable DELETE = delete "/service/serviceSignoff/{parentId}/signoffcustomfields/{id}";
        Gettable GET = get "/service/serviceSignoff/{parentId}/signoffcustomfields/{id}";
        Patchable PATCH = patch "/service/serviceSignoff/{parentId}/signoffcustomfields/{id}";
        Replaceable REPLACE = put "/service/serviceSignoff/{parentId}/signoffcustomfields/{id}";
    } {
    }
}

resource! {
    /// `/service/serviceSignoff/{id}/usages`: uses.
    ServiceSignoffUsages: model::Usage, by_id {
        Listable LIST = get "/service/serviceSignoff/{id}/usages";
    } {
    }
}

resource! {
    /// `/service/serviceSignoff/{id}/usages/list`: uses in full.
    ServiceSignoffUsagesList: model::Usage, by_id {
        Listable LIST = get "/service/serviceSignoff/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/service/severities`: severities.
    Severities: model::Severity, by_id {
        Listable LIST = get "/service/severities";
        Countable COUNT = get "/service/severities/count";
        Gettable GET = get "/service/severities/{id}";
        Patchable PATCH = patch "/service/severities/{id}";
        Replaceable REPLACE = put "/service/severities/{id}";
    } {
    }
}

resource! {
    /// `/service/SLAs`: SLAs.
    SLAs: model::SLA, by_id {
        Listable LIST = get "/service/SLAs";
        Creatable CREATE = post "/service/SLAs";
        Countable COUNT = get "/service/SLAs/count";
        Deletable DELETE = delete "/service/SLAs/{id}";
        Gettable GET = get "/service/SLAs/{id}";
        Patchable PATCH = patch "/service/SLAs/{id}";
        Replaceable REPLACE = put "/service/SLAs/{id}";
    } {
    }
}

resource! {
    /// `/service/SLAs/info`: short records, which need fewer rights.
    SLAsInfo: model::SLAInfo, by_id {
        Listable LIST = get "/service/slas/info";
        Countable COUNT = get "/service/SLAs/info/count";
        Gettable GET = get "/service/slas/{id}/info";
    } {
    }
}

resource! {
    /// `/service/SLAs/{parentId}/priorities`: priorities.
    SLAsPriorities: model::SLAPriority, by_id {
        Listable LIST = get "/service/SLAs/{parentId}/priorities";
        Creatable CREATE = post "/service/SLAs/{parentId}/priorities";
        Countable COUNT = get "/service/SLAs/{parentId}/priorities/count";
        Deletable DELETE = delete "/service/SLAs/{parentId}/priorities/{id}";
        Gettable GET = get "/service/SLAs/{parentId}/priorities/{id}";
        Patchable PATCH = patch "/service/SLAs/{parentId}/priorities/{id}";
        Replaceable REPLACE = put "/service/SLAs/{parentId}/priorities/{id}";
    } {
    }
}

resource! {
    /// `/service/SLAs/{id}/usages`: uses.
    SLAsUsages: model::Usage, by_id {
        Listable LIST = get "/service/SLAs/{id}/usages";
    } {
    }
}

resource! {
    /// `/service/SLAs/{id}/usages/list`: uses in full.
    SLAsUsagesList: model::Usage, by_id {
        Listable LIST = get "/service/SLAs/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/service/sources`: sources.
    ///
    /// The security role needs System > Table Setup.
    Sources: model::Source, by_id {
        Listable LIST = get "/service/sources";
        Creatable CREATE = post "/service/sources";
        Countable COUNT = get "/service/sources/count";
        Deletable DELETE = delete "/service/sources/{id}";
        Gettable GET = get "/service/sources/{id}";
        Patchable PATCH = patch "/service/sources/{id}";
        Replaceable REPLACE = put "/service/sources/{id}";
    } {
    }
}

resource! {
    /// `/service/sources/info`: short records, which need fewer rights.
    ///
    /// The security role needs System > Table Setup.
    SourcesInfo: model::SourceInfo, by_id {
        Listable LIST = get "/service/sources/info";
        Countable COUNT = get "/service/sources/info/count";
        Gettable GET = get "/service/sources/{id}/info";
    } {
    }
}

resource! {
    /// `/service/sources/{id}/usages`: uses.
    ///
    /// The security role needs System > Table Setup.
    SourcesUsages: model::Usage, by_id {
        Listable LIST = get "/service/sources/{id}/usages";
    } {
    }
}

resource! {
    /// `/service/sources/{id}/usages/list`: uses in full.
    ///
    /// The security role needs System > Table Setup.
    SourcesUsagesList: model::Usage, by_id {
        Listable LIST = get "/service/sources/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/service/surveys`: surveys.
    Surveys: model::ServiceSurvey, by_id {
        Listable LIST = get "/service/surveys";
        Creatable CREATE = post "/service/surveys";
        Countable COUNT = get "/service/surveys/count";
        Deletable DELETE = delete "/service/surveys/{id}";
        Gettable GET = get "/service/surveys/{id}";
        Patchable PATCH = patch "/service/surveys/{id}";
        Replaceable REPLACE = put "/service/surveys/{id}";
    } {
        COPY = post "/service/surveys/{id}/copy";
    }
}

resource! {
    /// `/service/surveys/{grandparentId}/questions`: questions.
    SurveysQuestions: model::ServiceSurveyQuestion, by_id {
        Listable LIST = get "/service/surveys/{parentId}/questions";
        Creatable CREATE = post "/service/surveys/{parentId}/questions";
        Countable COUNT = get "/service/surveys/{parentId}/questions/count";
        Deletable DELETE = delete "/service/surveys/{parentId}/questions/{id}";
        Gettable GET = get "/service/surveys/{parentId}/questions/{id}";
        Patchable PATCH = patch "/service/surveys/{parentId}/questions/{id}";
        Replaceable REPLACE = put "/service/surveys/{parentId}/questions/{id}";
    } {
        COPY = post "/service/surveys/{parentId}/questions/{id}/copy";
    }
}

resource! {
    /// `/service/surveys/{grandparentId}/questions/{parentId}/options`: options.
    SurveysQuestionsOptions: model::SurveyOption, by_id {
        Listable LIST = get "/service/surveys/{grandparentId}/questions/{parentId}/options";
        Creatable CREATE = post "/service/surveys/{grandparentId}/questions/{parentId}/options";
        Countable COUNT = get "/service/surveys/{grandparentId}/questions/{parentId}/options/count";
        Deletable DELETE = delete "/service/surveys/{grandparentId}/questions/{parentId}/options/{id}";
        Gettable GET = get "/service/surveys/{grandparentId}/questions/{parentId}/options/{id}";
        Patchable PATCH = patch "/service/surveys/{grandparentId}/questions/{parentId}/options/{id}";
        Replaceable REPLACE = put "/service/surveys/{grandparentId}/questions/{parentId}/options/{id}";
    } {
    }
}

resource! {
    /// `/service/surveys/{parentId}/results`: results.
    SurveysResults: model::SurveyResult, by_id {
        Listable LIST = get "/service/surveys/{parentId}/results";
        Creatable CREATE = post "/service/surveys/{parentId}/results";
        Countable COUNT = get "/service/surveys/{parentId}/results/count";
        Deletable DELETE = delete "/service/surveys/{parentId}/results/{id}";
        Gettable GET = get "/service/surveys/{parentId}/results/{id}";
        Patchable PATCH = patch "/service/surveys/{parentId}/results/{id}";
        Replaceable REPLACE = put "/service/surveys/{parentId}/results/{id}";
    } {
    }
}

resource! {
    /// `/service/surveys/{id}/usages`: uses.
    SurveysUsages: model::Usage, by_id {
        Listable LIST = get "/service/surveys/{id}/usages";
    } {
    }
}

resource! {
    /// `/service/surveys/{id}/usages/list`: uses in full.
    SurveysUsagesList: model::Usage, by_id {
        Listable LIST = get "/service/surveys/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/service/teams`: teams.
    Teams: model::ServiceTeam, by_id {
        Listable LIST = get "/service/teams";
        Countable COUNT = get "/service/teams/count";
        Gettable GET = get "/service/teams/{id}";
    } {
    }
}

resource! {
    /// `/service/templates`: templates.
    Templates: model::ServiceTemplate, by_id {
        Listable LIST = get "/service/templates";
        Countable COUNT = get "/service/templates/count";
        Gettable GET = get "/service/templates/{id}";
    } {
        GENERATE = post "/service/templates/{id}/generate";
    }
}

resource! {
    /// `/service/templates/info`: short records, which need fewer rights.
    TemplatesInfo: model::ServiceTemplateInfo, by_id {
        Listable LIST = get "/service/templates/info";
        Countable COUNT = get "/service/templates/info/count";
        Gettable GET = get "/service/templates/{id}/info";
    } {
    }
}

resource! {
    /// `/service/ticketLinks`: ticket links.
    TicketLinks: model::ServiceTicketLink, by_id {
        Listable LIST = get "/service/ticketLinks";
        Creatable CREATE = post "/service/ticketLinks";
        Countable COUNT = get "/service/ticketLinks/count";
        Deletable DELETE = delete "/service/ticketLinks/{id}";
        Gettable GET = get "/service/ticketLinks/{id}";
        Patchable PATCH = patch "/service/ticketLinks/{id}";
        Replaceable REPLACE = put "/service/ticketLinks/{id}";
    } {
    }
}

resource! {
    /// `/service/ticketLinks/info`: short records, which need fewer rights.
    TicketLinksInfo: model::ServiceTicketLinkInfo, by_id {
        Listable LIST = get "/service/ticketLinks/info";
        Countable COUNT = get "/service/ticketLinks/info/count";
        Gettable GET = get "/service/ticketLinks/{id}/info";
    } {
    }
}

resource! {
    /// `/service/tickets`: tickets.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    Tickets: model::Ticket, by_id {
        Listable LIST = get "/service/tickets";
        Creatable CREATE = post "/service/tickets";
        Countable COUNT = get "/service/tickets/count";
        Searchable SEARCH = post_that_reads "/service/tickets/search";
        Deletable DELETE = delete "/service/tickets/{id}";
        Gettable GET = get "/service/tickets/{id}";
        Patchable PATCH = patch "/service/tickets/{id}";
        Replaceable REPLACE = put "/service/tickets/{id}";
    } {
        ATTACH_CHILDREN = post "/service/tickets/{parentId}/attachChildren";
        CONVERT = post "/service/tickets/{parentId}/convert";
        COPY = post "/service/tickets/{id}/copy";
        MERGE = post "/service/tickets/{parentId}/merge";
    }
}

resource! {
    /// `/service/tickets/calculateSla`: calculate sla.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    TicketsCalculateSla: model::Ticket, by_id {
        Listable LIST = get "/service/tickets/calculateSla";
    } {
    }
}

resource! {
    /// `/service/tickets/changelogs`: changelogs.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    TicketsChangelogs: model::TicketChangeLog, by_id {
        Listable LIST = get "/service/tickets/changelogs";
    } {
        DELETE_ALL = delete "/service/tickets/changelogs";
    }
}

resource! {
    /// `/service/tickets/info`: short records, which need fewer rights.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    TicketsInfo: model::TicketInfo, by_id {
        Listable LIST = get "/service/tickets/info";
        Countable COUNT = get "/service/tickets/info/count";
        Gettable GET = get "/service/tickets/{id}/info";
    } {
    }
}

resource! {
    /// `/service/tickets/{parentId}/activities`: activities.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    TicketsActivities: model::ActivityReference, by_page {
        Listable LIST = get "/service/tickets/{parentId}/activities";
        Countable COUNT = get "/service/tickets/{parentId}/activities/count";
    } {
    }
}

resource! {
    /// `/service/tickets/{parentId}/allNotes`: all notes.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    TicketsAllNotes: model::ServiceTicketNote, by_id {
        Listable LIST = get "/service/tickets/{parentId}/allNotes";
    } {
    }
}

resource! {
    /// `/service/tickets/{parentId}/configurations`: configurations.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    TicketsConfigurations: model::ConfigurationReference, by_page {
        Listable LIST = get "/service/tickets/{parentId}/configurations";
        Creatable CREATE = post "/service/tickets/{parentId}/configurations";
        Countable COUNT = get "/service/tickets/{parentId}/configurations/count";
        Deletable DELETE = delete "/service/tickets/{parentId}/configurations/{id}";
        Gettable GET = get "/service/tickets/{parentId}/configurations/{id}";
    } {
    }
}

resource! {
    /// `/service/tickets/{parentId}/documents`: documents.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    TicketsDocuments: model::DocumentReference, by_page {
        Listable LIST = get "/service/tickets/{parentId}/documents";
        Countable COUNT = get "/service/tickets/{parentId}/documents/count";
    } {
    }
}

resource! {
    /// `/service/tickets/{parentId}/notes`: notes.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    TicketsNotes: model::ServiceNote, by_id {
        Listable LIST = get "/service/tickets/{parentId}/notes";
        Creatable CREATE = post "/service/tickets/{parentId}/notes";
        Countable COUNT = get "/service/tickets/{parentId}/notes/count";
        Deletable DELETE = delete "/service/tickets/{parentId}/notes/{id}";
        Gettable GET = get "/service/tickets/{parentId}/notes/{id}";
        Patchable PATCH = patch "/service/tickets/{parentId}/notes/{id}";
        Replaceable REPLACE = put "/service/tickets/{parentId}/notes/{id}";
    } {
    }
}

resource! {
    /// `/service/tickets/{parentId}/products`: products.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    TicketsProducts: model::ProductReference, by_page {
        Listable LIST = get "/service/tickets/{parentId}/products";
        Countable COUNT = get "/service/tickets/{parentId}/products/count";
    } {
    }
}

resource! {
    /// `/service/tickets/{parentId}/scheduleentries`: scheduleentries.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    TicketsScheduleentries: model::ScheduleEntryReference, by_page {
        Listable LIST = get "/service/tickets/{parentId}/scheduleentries";
        Countable COUNT = get "/service/tickets/{parentId}/scheduleentries/count";
    } {
    }
}

resource! {
    /// `/service/tickets/{parentId}/tasks`: tasks.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    TicketsTasks: model::ServiceTask, by_id {
        Listable LIST = get "/service/tickets/{parentId}/tasks";
        Creatable CREATE = post "/service/tickets/{parentId}/tasks";
        Countable COUNT = get "/service/tickets/{parentId}/tasks/count";
        Deletable DELETE = delete "/service/tickets/{parentId}/tasks/{id}";
        Gettable GET = get "/service/tickets/{parentId}/tasks/{id}";
        Patchable PATCH = patch "/service/tickets/{parentId}/tasks/{id}";
        Replaceable REPLACE = put "/service/tickets/{parentId}/tasks/{id}";
    } {
    }
}

resource! {
    /// `/service/tickets/{parentId}/timeentries`: timeentries.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    TicketsTimeentries: model::TimeEntryReference, by_page {
        Listable LIST = get "/service/tickets/{parentId}/timeentries";
        Countable COUNT = get "/service/tickets/{parentId}/timeentries/count";
    } {
    }
}

resource! {
    /// `/service/ticketSyncs`: ticket syncs.
    TicketSyncs: model::TicketSync, by_id {
        Listable LIST = get "/service/ticketSyncs";
        Creatable CREATE = post "/service/ticketSyncs";
        Countable COUNT = get "/service/ticketSyncs/count";
        Deletable DELETE = delete "/service/ticketSyncs/{id}";
        Gettable GET = get "/service/ticketSyncs/{id}";
        Patchable PATCH = patch "/service/ticketSyncs/{id}";
        Replaceable REPLACE = put "/service/ticketSyncs/{id}";
    } {
    }
}

impl Section {
    /// `/service/boards`: boards.
    pub fn boards(&self) -> Collection<Boards> {
        self.collection()
    }

    /// `/service/codes`: codes.
    pub fn codes(&self) -> Collection<Codes> {
        self.collection()
    }

    /// `/service/emailTemplates`: email templates.
    pub fn email_templates(&self) -> Collection<EmailTemplates> {
        self.collection()
    }

    /// `/service/impacts`: impacts.
    pub fn impacts(&self) -> Collection<Impacts> {
        self.collection()
    }

    /// `/service/info`: short records, which need fewer rights.
    pub fn info(&self) -> Single<Info> {
        self.single()
    }

    /// `/service/knowledgeBaseArticles`: knowledge base articles.
    pub fn knowledge_base_articles(&self) -> Collection<KnowledgeBaseArticles> {
        self.collection()
    }

    /// `/service/knowledgeBaseCategories`: knowledge base categories.
    pub fn knowledge_base_categories(&self) -> Collection<KnowledgeBaseCategories> {
        self.collection()
    }

    /// `/service/knowledgebasesettings`: knowledgebasesettings.
    pub fn knowledgebasesettings(&self) -> Collection<Knowledgebasesettings> {
        self.collection()
    }

    /// `/service/knowledgeBaseSubCategories`: knowledge base sub categories.
    pub fn knowledge_base_sub_categories(&self) -> Collection<KnowledgeBaseSubCategories> {
        self.collection()
    }

    /// `/service/locations`: locations.
    pub fn locations(&self) -> Collection<Locations> {
        self.collection()
    }

    /// `/service/priorities`: priorities.
    pub fn priorities(&self) -> Collection<Priorities> {
        self.collection()
    }

    /// `/service/priority`: priority.
    pub fn priority(&self) -> Collection<Priority> {
        self.collection()
    }

    /// `/service/scheduling`: scheduling.
    pub fn scheduling(&self) -> Single<Scheduling> {
        self.single()
    }

    /// `/service/serviceSignoff`: service signoff.
    pub fn service_signoff(&self) -> Collection<ServiceSignoff> {
        self.collection()
    }

    /// `/service/severities`: severities.
    pub fn severities(&self) -> Collection<Severities> {
        self.collection()
    }

    /// `/service/SLAs`: SLAs.
    pub fn slas(&self) -> Collection<SLAs> {
        self.collection()
    }

    /// `/service/sources`: sources.
    pub fn sources(&self) -> Collection<Sources> {
        self.collection()
    }

    /// `/service/surveys`: surveys.
    pub fn surveys(&self) -> Collection<Surveys> {
        self.collection()
    }

    /// `/service/teams`: teams.
    pub fn teams(&self) -> Collection<Teams> {
        self.collection()
    }

    /// `/service/templates`: templates.
    pub fn templates(&self) -> Collection<Templates> {
        self.collection()
    }

    /// `/service/ticketLinks`: ticket links.
    pub fn ticket_links(&self) -> Collection<TicketLinks> {
        self.collection()
    }

    /// `/service/tickets`: tickets.
    pub fn tickets(&self) -> Collection<Tickets> {
        self.collection()
    }

    /// `/service/ticketSyncs`: ticket syncs.
    pub fn ticket_syncs(&self) -> Collection<TicketSyncs> {
        self.collection()
    }

    /// Create team member: `POST /service/teamMembers`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn create_team_member(
        &self,
        body: &New<model::TeamMember>,
    ) -> Result<model::TeamMember> {
        self.action(&Section::CREATE_TEAM_MEMBER)
            .body(body)
            .read()
            .await
    }
}

impl Section {
    const CREATE_TEAM_MEMBER: Operation = Operation::post("/service/teamMembers");
}

impl Collection<Boards> {
    /// Copy, of boards: `POST /service/boards/copy`.
    ///
    /// The security role needs System > Table Setup (Service/Service Board).
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn copy(&self, body: &New<model::BoardCopy>) -> Result<model::Board> {
        self.action(&Boards::COPY).body(body).read().await
    }
}

impl Single<Boards> {
    /// `/service/boards/{parentId}/autoAssignResources`: auto assign resources of a board.
    pub fn auto_assign_resources(&self) -> Collection<BoardsAutoAssignResources> {
        self.collection()
    }

    /// `/service/boards/{parentId}/autoTemplates`: auto templates of a board.
    pub fn auto_templates(&self) -> Collection<BoardsAutoTemplates> {
        self.collection()
    }

    /// `/service/boards/{parentId}/excludedMembers`: excluded members of a board.
    pub fn excluded_members(&self) -> Collection<BoardsExcludedMembers> {
        self.collection()
    }

    /// `/service/boards/{grandparentId}/items`: items of a board.
    pub fn items(&self) -> Collection<BoardsItems> {
        self.collection()
    }

    /// `/service/boards/{parentId}/notifications`: notifications of a board.
    pub fn notifications(&self) -> Collection<BoardsNotifications> {
        self.collection()
    }

    /// `/service/boards/{parentId}/skillMappings`: skill mappings of a board.
    pub fn skill_mappings(&self) -> Collection<BoardsSkillMappings> {
        self.collection()
    }

    /// `/service/boards/{grandparentId}/statuses`: statuses of a board.
    pub fn statuses(&self) -> Collection<BoardsStatuses> {
        self.collection()
    }

    /// `/service/boards/{parentId}/subtypes`: subtypes of a board.
    pub fn subtypes(&self) -> Collection<BoardsSubtypes> {
        self.collection()
    }

    /// `/service/boards/{parentId}/teams`: teams of a board.
    pub fn teams(&self) -> Collection<BoardsTeams> {
        self.collection()
    }

    /// `/service/boards/{parentId}/types`: types of a board.
    pub fn types(&self) -> Collection<BoardsTypes> {
        self.collection()
    }

    /// `/service/boards/{parentId}/typeSubTypeItemAssociations`: type sub type item associations of a board.
    pub fn type_sub_type_item_associations(&self) -> Collection<BoardsTypeSubTypeItemAssociations> {
        self.collection()
    }

    /// `/service/boards/{id}/usages`: uses of a board.
    pub fn usages(&self) -> Collection<BoardsUsages> {
        self.collection()
    }
}

impl Single<BoardsItems> {
    /// `/service/boards/{grandparentId}/items/{parentId}/associations`: associations of an item.
    pub fn associations(&self) -> Collection<BoardsItemsAssociations> {
        self.collection()
    }

    /// `/service/boards/{parentId}/items/{id}/usages`: uses of an item.
    pub fn usages(&self) -> Collection<BoardsItemsUsages> {
        self.collection()
    }
}

impl Collection<BoardsItemsUsages> {
    /// `/service/boards/{parentId}/items/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<BoardsItemsUsagesList> {
        self.collection()
    }
}

impl Collection<BoardsStatuses> {
    /// `/service/boards/{parentId}/statuses/info`: short records, which need fewer rights of statuses.
    pub fn info(&self) -> Collection<BoardsStatusesInfo> {
        self.collection()
    }
}

impl Single<BoardsStatuses> {
    /// `/service/boards/{parentId}/statuses/{id}/info`: short records, which need fewer rights of a status.
    pub fn info(&self) -> Single<BoardsStatusesInfo> {
        self.single()
    }

    /// `/service/boards/{grandparentId}/statuses/{parentId}/notifications`: notifications of a status.
    pub fn notifications(&self) -> Collection<BoardsStatusesNotifications> {
        self.collection()
    }

    /// `/service/boards/{parentId}/statuses/{id}/usages`: uses of a status.
    pub fn usages(&self) -> Collection<BoardsStatusesUsages> {
        self.collection()
    }
}

impl Collection<BoardsStatusesUsages> {
    /// `/service/boards/{parentId}/statuses/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<BoardsStatusesUsagesList> {
        self.collection()
    }
}

impl Collection<BoardsSubtypes> {
    /// `/service/boards/{parentId}/subtypes/info`: short records, which need fewer rights of subtypes.
    pub fn info(&self) -> Collection<BoardsSubtypesInfo> {
        self.collection()
    }
}

impl Single<BoardsSubtypes> {
    /// `/service/boards/{parentId}/subtypes/{id}/info`: short records, which need fewer rights of a subtype.
    pub fn info(&self) -> Single<BoardsSubtypesInfo> {
        self.single()
    }

    /// `/service/boards/{parentId}/subtypes/{id}/usages`: uses of a subtype.
    pub fn usages(&self) -> Collection<BoardsSubtypesUsages> {
        self.collection()
    }
}

impl Collection<BoardsSubtypesUsages> {
    /// `/service/boards/{parentId}/subtypes/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<BoardsSubtypesUsagesList> {
        self.collection()
    }
}

impl Collection<BoardsTeams> {
    /// `/service/boards/{parentId}/teams/info`: short records, which need fewer rights of teams.
    pub fn info(&self) -> Collection<BoardsTeamsInfo> {
        self.collection()
    }
}

impl Single<BoardsTeams> {
    /// `/service/boards/{parentId}/teams/{id}/info`: short records, which need fewer rights of a team.
    pub fn info(&self) -> Single<BoardsTeamsInfo> {
        self.single()
    }

    /// `/service/boards/{parentId}/teams/{id}/usages`: uses of a team.
    pub fn usages(&self) -> Single<BoardsTeamsUsages> {
        self.single()
    }
}

impl Single<BoardsTeamsUsages> {
    /// `/service/boards/{parentId}/teams/{id}/usages/list`: uses in full of a us.
    pub fn listing(&self) -> Collection<BoardsTeamsUsagesList> {
        self.collection()
    }
}

impl Single<BoardsTypes> {
    /// `/service/boards/{parentId}/types/{id}/usages`: uses of a type.
    pub fn usages(&self) -> Collection<BoardsTypesUsages> {
        self.collection()
    }
}

impl Collection<BoardsTypesUsages> {
    /// `/service/boards/{parentId}/types/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<BoardsTypesUsagesList> {
        self.collection()
    }
}

impl Collection<BoardsUsages> {
    /// `/service/boards/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<BoardsUsagesList> {
        self.collection()
    }
}

impl Single<EmailTemplates> {
    /// `/service/emailTemplates/{id}/usages`: uses of an email template.
    pub fn usages(&self) -> Collection<EmailTemplatesUsages> {
        self.collection()
    }
}

impl Collection<EmailTemplatesUsages> {
    /// `/service/emailTemplates/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<EmailTemplatesUsagesList> {
        self.collection()
    }
}

impl Single<Info> {
    /// `/service/info/boards`: boards of a short records, which need fewer right.
    pub fn boards(&self) -> Collection<InfoBoards> {
        self.collection()
    }

    /// `/service/info/boardtypes`: boardtypes of a short records, which need fewer right.
    pub fn boardtypes(&self) -> Collection<InfoBoardtypes> {
        self.collection()
    }
}

impl Collection<InfoBoards> {
    /// `/service/info/boards/active`: active of boards.
    pub fn active(&self) -> Collection<InfoBoardsActive> {
        self.collection()
    }
}

impl Collection<Knowledgebasesettings> {
    /// Get, of knowledgebasesettings: `GET /service/knowledgebasesettings`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn get(&self) -> Result<model::KnowledgeBaseSettings> {
        self.action(&Knowledgebasesettings::ALL_GET).read().await
    }
}

impl Single<KnowledgeBaseSubCategories> {
    /// `/service/knowledgeBaseSubCategories/{id}/usages`: uses of a knowledge base sub category.
    pub fn usages(&self) -> Collection<KnowledgeBaseSubCategoriesUsages> {
        self.collection()
    }
}

impl Collection<KnowledgeBaseSubCategoriesUsages> {
    /// `/service/knowledgeBaseSubCategories/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<KnowledgeBaseSubCategoriesUsagesList> {
        self.collection()
    }
}

impl Collection<Locations> {
    /// `/service/locations/info`: short records, which need fewer rights of locations.
    pub fn info(&self) -> Collection<LocationsInfo> {
        self.collection()
    }
}

impl Single<Locations> {
    /// `/service/locations/{id}/info`: short records, which need fewer rights of a location.
    pub fn info(&self) -> Single<LocationsInfo> {
        self.single()
    }

    /// `/service/locations/{id}/usages`: uses of a location.
    pub fn usages(&self) -> Single<LocationsUsages> {
        self.single()
    }
}

impl Single<LocationsUsages> {
    /// `/service/locations/{id}/usages/list`: uses in full of a us.
    pub fn listing(&self) -> Collection<LocationsUsagesList> {
        self.collection()
    }
}

impl Single<Priorities> {
    /// `/service/priorities/{id}/usages`: uses of a priority.
    pub fn usages(&self) -> Collection<PrioritiesUsages> {
        self.collection()
    }

    /// Image, of a priority: `GET /service/priorities/{id}/image`.
    ///
    /// The security role needs System > Table Setup (Service/Priority).
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn image(&self) -> Result<Download> {
        self.action(&Priorities::IMAGE).bytes().await
    }
}

impl Collection<PrioritiesUsages> {
    /// `/service/priorities/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<PrioritiesUsagesList> {
        self.collection()
    }
}

impl Collection<Priority> {
    /// `/service/priority/info`: short records, which need fewer rights of priority.
    pub fn info(&self) -> Collection<PriorityInfo> {
        self.collection()
    }
}

impl Single<Priority> {
    /// `/service/priority/{id}/info`: short records, which need fewer rights of a priority.
    pub fn info(&self) -> Single<PriorityInfo> {
        self.single()
    }
}

impl Single<Scheduling> {
    /// `/service/scheduling/members`: members of a scheduling.
    pub fn members(&self) -> Collection<SchedulingMembers> {
        self.collection()
    }
}

impl Collection<SchedulingMembers> {
    /// `/service/scheduling/members/info`: short records, which need fewer rights of members.
    pub fn info(&self) -> Collection<SchedulingMembersInfo> {
        self.collection()
    }
}

impl Single<SchedulingMembers> {
    /// `/service/scheduling/members/{id}/info`: short records, which need fewer rights of a member.
    pub fn info(&self) -> Single<SchedulingMembersInfo> {
        self.single()
    }
}

impl Collection<ServiceSignoff> {
    /// `/service/serviceSignoff/info`: short records, which need fewer rights of service signoff.
    pub fn info(&self) -> Collection<ServiceSignoffInfo> {
        self.collection()
    }
}

impl Single<ServiceSignoff> {
    /// `/service/serviceSignoff/{id}/info`: short records, which need fewer rights of a service signoff.
    pub fn info(&self) -> Single<ServiceSignoffInfo> {
        self.single()
    }

    /// `/service/serviceSignoff/{parentId}/signoffcustomfields`: signoffcustomfields of a service signoff.
    pub fn signoffcustomfields(&self) -> Collection<ServiceSignoffSignoffcustomfields> {
        self.collection()
    }

    /// `/service/serviceSignoff/{id}/usages`: uses of a service signoff.
    pub fn usages(&self) -> Collection<ServiceSignoffUsages> {
        self.collection()
    }
}

impl Collection<ServiceSignoffUsages> {
    /// `/service/serviceSignoff/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<ServiceSignoffUsagesList> {
        self.collection()
    }
}

impl Collection<SLAs> {
    /// `/service/SLAs/info`: short records, which need fewer rights of SLAs.
    pub fn info(&self) -> Collection<SLAsInfo> {
        self.collection()
    }
}

impl Single<SLAs> {
    /// `/service/slas/{id}/info`: short records, which need fewer rights of an SLA.
    pub fn info(&self) -> Single<SLAsInfo> {
        self.single()
    }

    /// `/service/SLAs/{parentId}/priorities`: priorities of an SLA.
    pub fn priorities(&self) -> Collection<SLAsPriorities> {
        self.collection()
    }

    /// `/service/SLAs/{id}/usages`: uses of an SLA.
    pub fn usages(&self) -> Collection<SLAsUsages> {
        self.collection()
    }
}

impl Collection<SLAsUsages> {
    /// `/service/SLAs/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<SLAsUsagesList> {
        self.collection()
    }
}

impl Collection<Sources> {
    /// `/service/sources/info`: short records, which need fewer rights of sources.
    pub fn info(&self) -> Collection<SourcesInfo> {
        self.collection()
    }
}

impl Single<Sources> {
    /// `/service/sources/{id}/info`: short records, which need fewer rights of a source.
    pub fn info(&self) -> Single<SourcesInfo> {
        self.single()
    }

    /// `/service/sources/{id}/usages`: uses of a source.
    pub fn usages(&self) -> Collection<SourcesUsages> {
        self.collection()
    }
}

impl Collection<SourcesUsages> {
    /// `/service/sources/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<SourcesUsagesList> {
        self.collection()
    }
}

impl Single<Surveys> {
    /// `/service/surveys/{grandparentId}/questions`: questions of a survey.
    pub fn questions(&self) -> Collection<SurveysQuestions> {
        self.collection()
    }

    /// `/service/surveys/{parentId}/results`: results of a survey.
    pub fn results(&self) -> Collection<SurveysResults> {
        self.collection()
    }

    /// `/service/surveys/{id}/usages`: uses of a survey.
    pub fn usages(&self) -> Collection<SurveysUsages> {
        self.collection()
    }

    /// Copy, of a survey: `POST /service/surveys/{id}/copy`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn copy(&self) -> Result<model::ServiceSurvey> {
        self.action(&Surveys::COPY).read().await
    }
}

impl Single<SurveysQuestions> {
    /// `/service/surveys/{grandparentId}/questions/{parentId}/options`: options of a question.
    pub fn options(&self) -> Collection<SurveysQuestionsOptions> {
        self.collection()
    }

    /// Copy, of a question: `POST /service/surveys/{parentId}/questions/{id}/copy`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn copy(&self) -> Result<model::ServiceSurveyQuestion> {
        self.action(&SurveysQuestions::COPY).read().await
    }
}

impl Collection<SurveysUsages> {
    /// `/service/surveys/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<SurveysUsagesList> {
        self.collection()
    }
}

impl Collection<Templates> {
    /// `/service/templates/info`: short records, which need fewer rights of templates.
    pub fn info(&self) -> Collection<TemplatesInfo> {
        self.collection()
    }
}

impl Single<Templates> {
    /// `/service/templates/{id}/info`: short records, which need fewer rights of a template.
    pub fn info(&self) -> Single<TemplatesInfo> {
        self.single()
    }

    /// Generate, of a template: `POST /service/templates/{id}/generate`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn generate(&self) -> Result<model::TemplateGeneratedCountsModel> {
        self.action(&Templates::GENERATE).read().await
    }
}

impl Collection<TicketLinks> {
    /// `/service/ticketLinks/info`: short records, which need fewer rights of ticket links.
    pub fn info(&self) -> Collection<TicketLinksInfo> {
        self.collection()
    }
}

impl Single<TicketLinks> {
    /// `/service/ticketLinks/{id}/info`: short records, which need fewer rights of a ticket link.
    pub fn info(&self) -> Single<TicketLinksInfo> {
        self.single()
    }
}

impl Collection<Tickets> {
    /// `/service/tickets/calculateSla`: calculate sla of tickets.
    pub fn calculate_sla(&self) -> Collection<TicketsCalculateSla> {
        self.collection()
    }

    /// `/service/tickets/changelogs`: changelogs of tickets.
    pub fn changelogs(&self) -> Collection<TicketsChangelogs> {
        self.collection()
    }

    /// `/service/tickets/info`: short records, which need fewer rights of tickets.
    pub fn info(&self) -> Collection<TicketsInfo> {
        self.collection()
    }
}

impl Single<Tickets> {
    /// `/service/tickets/{parentId}/activities`: activities of a ticket.
    pub fn activities(&self) -> Collection<TicketsActivities> {
        self.collection()
    }

    /// `/service/tickets/{parentId}/allNotes`: all notes of a ticket.
    pub fn all_notes(&self) -> Collection<TicketsAllNotes> {
        self.collection()
    }

    /// `/service/tickets/{parentId}/configurations`: configurations of a ticket.
    pub fn configurations(&self) -> Collection<TicketsConfigurations> {
        self.collection()
    }

    /// `/service/tickets/{parentId}/documents`: documents of a ticket.
    pub fn documents(&self) -> Collection<TicketsDocuments> {
        self.collection()
    }

    /// `/service/tickets/{id}/info`: short records, which need fewer rights of a ticket.
    pub fn info(&self) -> Single<TicketsInfo> {
        self.single()
    }

    /// `/service/tickets/{parentId}/notes`: notes of a ticket.
    pub fn notes(&self) -> Collection<TicketsNotes> {
        self.collection()
    }

    /// `/service/tickets/{parentId}/products`: products of a ticket.
    pub fn products(&self) -> Collection<TicketsProducts> {
        self.collection()
    }

    /// `/service/tickets/{parentId}/scheduleentries`: scheduleentries of a ticket.
    pub fn scheduleentries(&self) -> Collection<TicketsScheduleentries> {
        self.collection()
    }

    /// `/service/tickets/{parentId}/tasks`: tasks of a ticket.
    pub fn tasks(&self) -> Collection<TicketsTasks> {
        self.collection()
    }

    /// `/service/tickets/{parentId}/timeentries`: timeentries of a ticket.
    pub fn timeentries(&self) -> Collection<TicketsTimeentries> {
        self.collection()
    }

    /// Attach children, of a ticket: `POST /service/tickets/{parentId}/attachChildren`.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn attach_children(
        &self,
        body: &New<model::TicketBundle>,
    ) -> Result<model::SuccessResponse> {
        self.action(&Tickets::ATTACH_CHILDREN)
            .body(body)
            .read()
            .await
    }

    /// Convert, of a ticket: `POST /service/tickets/{parentId}/convert`.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn convert(
        &self,
        body: &New<model::ConvertToProject>,
    ) -> Result<model::SuccessResponse> {
        self.action(&Tickets::CONVERT).body(body).read().await
    }

    /// Copy, of a ticket: `POST /service/tickets/{id}/copy`.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn copy(&self) -> Result<model::Ticket> {
        self.action(&Tickets::COPY).read().await
    }

    /// Merge, of a ticket: `POST /service/tickets/{parentId}/merge`.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn merge(&self, body: &New<model::TicketMerge>) -> Result<model::SuccessResponse> {
        self.action(&Tickets::MERGE).body(body).read().await
    }
}

impl Collection<TicketsChangelogs> {
    /// Delete all, of changelogs: `DELETE /service/tickets/changelogs`.
    ///
    /// The security role needs Service Desk > Service Tickets; closing needs Close Service Tickets as well.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn delete_all(&self) -> Result<()> {
        self.action(&TicketsChangelogs::DELETE_ALL).done().await
    }
}

/// The operations of this section, by resource.
pub(crate) static OPERATIONS: &[&[Operation]] = &[
    &[Section::CREATE_TEAM_MEMBER],
    Boards::OPERATIONS,
    BoardsAutoAssignResources::OPERATIONS,
    BoardsAutoTemplates::OPERATIONS,
    BoardsExcludedMembers::OPERATIONS,
    BoardsItems::OPERATIONS,
    BoardsItemsAssociations::OPERATIONS,
    BoardsItemsUsages::OPERATIONS,
    BoardsItemsUsagesList::OPERATIONS,
    BoardsNotifications::OPERATIONS,
    BoardsSkillMappings::OPERATIONS,
    BoardsStatuses::OPERATIONS,
    BoardsStatusesInfo::OPERATIONS,
    BoardsStatusesNotifications::OPERATIONS,
    BoardsStatusesUsages::OPERATIONS,
    BoardsStatusesUsagesList::OPERATIONS,
    BoardsSubtypes::OPERATIONS,
    BoardsSubtypesInfo::OPERATIONS,
    BoardsSubtypesUsages::OPERATIONS,
    BoardsSubtypesUsagesList::OPERATIONS,
    BoardsTeams::OPERATIONS,
    BoardsTeamsInfo::OPERATIONS,
    BoardsTeamsUsagesList::OPERATIONS,
    BoardsTypes::OPERATIONS,
    BoardsTypesUsages::OPERATIONS,
    BoardsTypesUsagesList::OPERATIONS,
    BoardsTypeSubTypeItemAssociations::OPERATIONS,
    BoardsUsages::OPERATIONS,
    BoardsUsagesList::OPERATIONS,
    Codes::OPERATIONS,
    EmailTemplates::OPERATIONS,
    EmailTemplatesUsages::OPERATIONS,
    EmailTemplatesUsagesList::OPERATIONS,
    Impacts::OPERATIONS,
    InfoBoards::OPERATIONS,
    InfoBoardsActive::OPERATIONS,
    InfoBoardtypes::OPERATIONS,
    KnowledgeBaseArticles::OPERATIONS,
    KnowledgeBaseCategories::OPERATIONS,
    Knowledgebasesettings::OPERATIONS,
    KnowledgeBaseSubCategories::OPERATIONS,
    KnowledgeBaseSubCategoriesUsages::OPERATIONS,
    KnowledgeBaseSubCategoriesUsagesList::OPERATIONS,
    Locations::OPERATIONS,
    LocationsInfo::OPERATIONS,
    LocationsUsagesList::OPERATIONS,
    Priorities::OPERATIONS,
    PrioritiesUsages::OPERATIONS,
    PrioritiesUsagesList::OPERATIONS,
    PriorityInfo::OPERATIONS,
    SchedulingMembersInfo::OPERATIONS,
    ServiceSignoff::OPERATIONS,
    ServiceSignoffInfo::OPERATIONS,
    ServiceSignoffSignoffcustomfields::OPERATIONS,
    ServiceSignoffUsages::OPERATIONS,
    ServiceSignoffUsagesList::OPERATIONS,
    Severities::OPERATIONS,
    SLAs::OPERATIONS,
    SLAsInfo::OPERATIONS,
    SLAsPriorities::OPERATIONS,
    SLAsUsages::OPERATIONS,
    SLAsUsagesList::OPERATIONS,
    Sources::OPERATIONS,
    SourcesInfo::OPERATIONS,
    SourcesUsages::OPERATIONS,
    SourcesUsagesList::OPERATIONS,
    Surveys::OPERATIONS,
    SurveysQuestions::OPERATIONS,
    SurveysQuestionsOptions::OPERATIONS,
    SurveysResults::OPERATIONS,
    SurveysUsages::OPERATIONS,
    SurveysUsagesList::OPERATIONS,
    Teams::OPERATIONS,
    Templates::OPERATIONS,
    TemplatesInfo::OPERATIONS,
    TicketLinks::OPERATIONS,
    TicketLinksInfo::OPERATIONS,
    Tickets::OPERATIONS,
    TicketsCalculateSla::OPERATIONS,
    TicketsChangelogs::OPERATIONS,
    TicketsInfo::OPERATIONS,
    TicketsActivities::OPERATIONS,
    TicketsAllNotes::OPERATIONS,
    TicketsConfigurations::OPERATIONS,
    TicketsDocuments::OPERATIONS,
    TicketsNotes::OPERATIONS,
    TicketsProducts::OPERATIONS,
    TicketsScheduleentries::OPERATIONS,
    TicketsTasks::OPERATIONS,
    TicketsTimeentries::OPERATIONS,
    TicketSyncs::OPERATIONS,
];
