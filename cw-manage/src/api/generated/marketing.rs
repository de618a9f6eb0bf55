// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! `/marketing`: campaigns and groups.

use crate::api::generated_uses::*;

section! {
    /// `/marketing`: campaigns and groups.
    Section, marketing
}

resource! {
    /// `/marketing/campaigns`: campaigns.
    Campaigns: model::Campaign, by_id {
        Listable LIST = get "/marketing/campaigns";
        Creatable CREATE = post "/marketing/campaigns";
        Countable COUNT = get "/marketing/campaigns/count";
        Deletable DELETE = delete "/marketing/campaigns/{id}";
        Gettable GET = get "/marketing/campaigns/{id}";
        Patchable PATCH = patch "/marketing/campaigns/{id}";
        Replaceable REPLACE = put "/marketing/campaigns/{id}";
    } {
    }
}

resource! {
    /// `/marketing/campaigns/statuses`: statuses.
    CampaignsStatuses: model::CampaignStatus, by_id {
        Listable LIST = get "/marketing/campaigns/statuses";
        Creatable CREATE = post "/marketing/campaigns/statuses";
        Countable COUNT = get "/marketing/campaigns/statuses/count";
        Deletable DELETE = delete "/marketing/campaigns/statuses/{id}";
        Gettable GET = get "/marketing/campaigns/statuses/{id}";
        Patchable PATCH = patch "/marketing/campaigns/statuses/{id}";
        Replaceable REPLACE = put "/marketing/campaigns/statuses/{id}";
    } {
    }
}

resource! {
    /// `/marketing/campaigns/subTypes`: sub types.
    CampaignsSubTypes: model::CampaignSubType, by_id {
        Listable LIST = get "/marketing/campaigns/subTypes";
        Creatable CREATE = post "/marketing/campaigns/subTypes";
        Countable COUNT = get "/marketing/campaigns/subTypes/count";
        Deletable DELETE = delete "/marketing/campaigns/subTypes/{id}";
        Gettable GET = get "/marketing/campaigns/subTypes/{id}";
        Patchable PATCH = patch "/marketing/campaigns/subTypes/{id}";
        Replaceable REPLACE = put "/marketing/campaigns/subTypes/{id}";
    } {
    }
}

resource! {
    /// `/marketing/campaigns/types`: types.
    CampaignsTypes: model::CampaignType, by_id {
        Listable LIST = get "/marketing/campaigns/types";
        Creatable CREATE = post "/marketing/campaigns/types";
        Countable COUNT = get "/marketing/campaigns/types/count";
        Deletable DELETE = delete "/marketing/campaigns/types/{id}";
        Gettable GET = get "/marketing/campaigns/types/{id}";
        Patchable PATCH = patch "/marketing/campaigns/types/{id}";
        Replaceable REPLACE = put "/marketing/campaigns/types/{id}";
    } {
    }
}

resource! {
    /// `/marketing/campaigns/types/info`: short records, which need fewer rights.
    CampaignsTypesInfo: model::CampaignTypeInfo, by_id {
        Listable LIST = get "/marketing/campaigns/types/info";
        Countable COUNT = get "/marketing/campaigns/types/info/count";
        Gettable GET = get "/marketing/campaigns/types/{id}/info";
    } {
    }
}

resource! {
    /// `/marketing/campaigns/types/{parentId}/subTypes`: sub types.
    CampaignsTypesSubTypes: model::CampaignTypeSubType, by_id {
        Listable LIST = get "/marketing/campaigns/types/{parentId}/subTypes";
        Countable COUNT = get "/marketing/campaigns/types/{parentId}/subTypes/count";
        Gettable GET = get "/marketing/campaigns/types/{parentId}/subTypes/{id}";
    } {
    }
}

resource! {
    /// `/marketing/campaigns/{id}/activities`: activities.
    CampaignsActivities: model::ActivityReference, by_page {
        Listable LIST = get "/marketing/campaigns/{id}/activities";
        Countable COUNT = get "/marketing/campaigns/{id}/activities/count";
    } {
    }
}

resource! {
    /// `/marketing/campaigns/{parentId}/audits`: audits.
    CampaignsAudits: model::CampaignAudit, by_id {
        Listable LIST = get "/marketing/campaigns/{parentId}/audits";
        Creatable CREATE = post "/marketing/campaigns/{parentId}/audits";
        Countable COUNT = get "/marketing/campaigns/{parentId}/audits/count";
        Deletable DELETE = delete "/marketing/campaigns/{parentId}/audits/{id}";
        Gettable GET = get "/marketing/campaigns/{parentId}/audits/{id}";
        Patchable PATCH = patch "/marketing/campaigns/{parentId}/audits/{id}";
        Replaceable REPLACE = put "/marketing/campaigns/{parentId}/audits/{id}";
    } {
    }
}

resource! {
    /// `/marketing/campaigns/{parentId}/emailsOpened`: emails opened.
    CampaignsEmailsOpened: model::EmailOpened, by_id {
        Listable LIST = get "/marketing/campaigns/{parentId}/emailsOpened";
        Creatable CREATE = post "/marketing/campaigns/{parentId}/emailsOpened";
        Countable COUNT = get "/marketing/campaigns/{parentId}/emailsOpened/count";
        Deletable DELETE = delete "/marketing/campaigns/{parentId}/emailsOpened/{id}";
        Gettable GET = get "/marketing/campaigns/{parentId}/emailsOpened/{id}";
        Patchable PATCH = patch "/marketing/campaigns/{parentId}/emailsOpened/{id}";
        Replaceable REPLACE = put "/marketing/campaigns/{parentId}/emailsOpened/{id}";
    } {
    }
}

resource! {
    /// `/marketing/campaigns/{parentId}/formsSubmitted`: forms submitted.
    CampaignsFormsSubmitted: model::FormSubmitted, by_id {
        Listable LIST = get "/marketing/campaigns/{parentId}/formsSubmitted";
        Creatable CREATE = post "/marketing/campaigns/{parentId}/formsSubmitted";
        Countable COUNT = get "/marketing/campaigns/{parentId}/formsSubmitted/count";
        Deletable DELETE = delete "/marketing/campaigns/{parentId}/formsSubmitted/{id}";
        Gettable GET = get "/marketing/campaigns/{parentId}/formsSubmitted/{id}";
        Patchable PATCH = patch "/marketing/campaigns/{parentId}/formsSubmitted/{id}";
        Replaceable REPLACE = put "/marketing/campaigns/{parentId}/formsSubmitted/{id}";
    } {
    }
}

resource! {
    /// `/marketing/campaigns/{parentId}/linksClicked`: links clicked.
    CampaignsLinksClicked: model::LinkClicked, by_id {
        Listable LIST = get "/marketing/campaigns/{parentId}/linksClicked";
        Creatable CREATE = post "/marketing/campaigns/{parentId}/linksClicked";
        Countable COUNT = get "/marketing/campaigns/{parentId}/linksClicked/count";
        Deletable DELETE = delete "/marketing/campaigns/{parentId}/linksClicked/{id}";
        Gettable GET = get "/marketing/campaigns/{parentId}/linksClicked/{id}";
        Patchable PATCH = patch "/marketing/campaigns/{parentId}/linksClicked/{id}";
        Replaceable REPLACE = put "/marketing/campaigns/{parentId}/linksClicked/{id}";
    } {
    }
}

resource! {
    /// `/marketing/campaigns/{id}/opportunities`: opportunities.
    CampaignsOpportunities: model::OpportunityReference, by_page {
        Listable LIST = get "/marketing/campaigns/{id}/opportunities";
        Countable COUNT = get "/marketing/campaigns/{id}/opportunities/count";
    } {
    }
}

resource! {
    /// `/marketing/groups`: groups.
    Groups: model::Group, by_id {
        Listable LIST = get "/marketing/groups";
        Creatable CREATE = post "/marketing/groups";
        Countable COUNT = get "/marketing/groups/count";
        Deletable DELETE = delete "/marketing/groups/{id}";
        Gettable GET = get "/marketing/groups/{id}";
        Patchable PATCH = patch "/marketing/groups/{id}";
        Replaceable REPLACE = put "/marketing/groups/{id}";
    } {
    }
}

resource! {
    /// `/marketing/groups/info`: short records, which need fewer rights.
    GroupsInfo: model::GroupInfo, by_id {
        Listable LIST = get "/marketing/groups/info";
        Countable COUNT = get "/marketing/groups/info/count";
        Gettable GET = get "/marketing/groups/{id}/info";
    } {
    }
}

resource! {
    /// `/marketing/groups/{parentId}/companies`: companies.
    GroupsCompanies: model::MarketingCompany, by_id {
        Listable LIST = get "/marketing/groups/{parentId}/companies";
        Creatable CREATE = post "/marketing/groups/{parentId}/companies";
        Countable COUNT = get "/marketing/groups/{parentId}/companies/count";
        Deletable DELETE = delete "/marketing/groups/{parentId}/companies/{id}";
        Gettable GET = get "/marketing/groups/{parentId}/companies/{id}";
        Patchable PATCH = patch "/marketing/groups/{parentId}/companies/{id}";
        Replaceable REPLACE = put "/marketing/groups/{parentId}/companies/{id}";
    } {
    }
}

resource! {
    /// `/marketing/groups/{parentId}/contacts`: contacts.
    GroupsContacts: model::MarketingContact, by_id {
        Listable LIST = get "/marketing/groups/{parentId}/contacts";
        Creatable CREATE = post "/marketing/groups/{parentId}/contacts";
        Countable COUNT = get "/marketing/groups/{parentId}/contacts/count";
        Deletable DELETE = delete "/marketing/groups/{parentId}/contacts/{id}";
        Gettable GET = get "/marketing/groups/{parentId}/contacts/{id}";
        Patchable PATCH = patch "/marketing/groups/{parentId}/contacts/{id}";
        Replaceable REPLACE = put "/marketing/groups/{parentId}/contacts/{id}";
    } {
    }
}

resource! {
    /// `/marketing/groups/{id}/usages`: uses.
    GroupsUsages: model::Usage, by_id {
        Listable LIST = get "/marketing/groups/{id}/usages";
    } {
    }
}

resource! {
    /// `/marketing/groups/{id}/usages/list`: uses in full.
    GroupsUsagesList: model::Usage, by_id {
        Listable LIST = get "/marketing/groups/{id}/usages/list";
    } {
    }
}

impl Section {
    /// `/marketing/campaigns`: campaigns.
    pub fn campaigns(&self) -> Collection<Campaigns> {
        self.collection()
    }

    /// `/marketing/groups`: groups.
    pub fn groups(&self) -> Collection<Groups> {
        self.collection()
    }
}

impl Collection<Campaigns> {
    /// `/marketing/campaigns/statuses`: statuses of campaigns.
    pub fn statuses(&self) -> Collection<CampaignsStatuses> {
        self.collection()
    }

    /// `/marketing/campaigns/subTypes`: sub types of campaigns.
    pub fn sub_types(&self) -> Collection<CampaignsSubTypes> {
        self.collection()
    }

    /// `/marketing/campaigns/types`: types of campaigns.
    pub fn types(&self) -> Collection<CampaignsTypes> {
        self.collection()
    }
}

impl Single<Campaigns> {
    /// `/marketing/campaigns/{id}/activities`: activities of a campaign.
    pub fn activities(&self) -> Collection<CampaignsActivities> {
        self.collection()
    }

    /// `/marketing/campaigns/{parentId}/audits`: audits of a campaign.
    pub fn audits(&self) -> Collection<CampaignsAudits> {
        self.collection()
    }

    /// `/marketing/campaigns/{parentId}/emailsOpened`: emails opened of a campaign.
    pub fn emails_opened(&self) -> Collection<CampaignsEmailsOpened> {
        self.collection()
    }

    /// `/marketing/campaigns/{parentId}/formsSubmitted`: forms submitted of a campaign.
    pub fn forms_submitted(&self) -> Collection<CampaignsFormsSubmitted> {
        self.collection()
    }

    /// `/marketing/campaigns/{parentId}/linksClicked`: links clicked of a campaign.
    pub fn links_clicked(&self) -> Collection<CampaignsLinksClicked> {
        self.collection()
    }

    /// `/marketing/campaigns/{id}/opportunities`: opportunities of a campaign.
    pub fn opportunities(&self) -> Collection<CampaignsOpportunities> {
        self.collection()
    }
}

impl Collection<CampaignsTypes> {
    /// `/marketing/campaigns/types/info`: short records, which need fewer rights of types.
    pub fn info(&self) -> Collection<CampaignsTypesInfo> {
        self.collection()
    }
}

impl Single<CampaignsTypes> {
    /// `/marketing/campaigns/types/{id}/info`: short records, which need fewer rights of a type.
    pub fn info(&self) -> Single<CampaignsTypesInfo> {
        self.single()
    }

    /// `/marketing/campaigns/types/{parentId}/subTypes`: sub types of a type.
    pub fn sub_types(&self) -> Collection<CampaignsTypesSubTypes> {
        self.collection()
    }
}

impl Collection<Groups> {
    /// `/marketing/groups/info`: short records, which need fewer rights of groups.
    pub fn info(&self) -> Collection<GroupsInfo> {
        self.collection()
    }
}

impl Single<Groups> {
    /// `/marketing/groups/{parentId}/companies`: companies of a group.
    pub fn companies(&self) -> Collection<GroupsCompanies> {
        self.collection()
    }

    /// `/marketing/groups/{parentId}/contacts`: contacts of a group.
    pub fn contacts(&self) -> Collection<GroupsContacts> {
        self.collection()
    }

    /// `/marketing/groups/{id}/info`: short records, which need fewer rights of a group.
    pub fn info(&self) -> Single<GroupsInfo> {
        self.single()
    }

    /// `/marketing/groups/{id}/usages`: uses of a group.
    pub fn usages(&self) -> Collection<GroupsUsages> {
        self.collection()
    }
}

impl Collection<GroupsUsages> {
    /// `/marketing/groups/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<GroupsUsagesList> {
        self.collection()
    }
}

/// The operations of this section, by resource.
pub(crate) static OPERATIONS: &[&[Operation]] = &[
    Campaigns::OPERATIONS,
    CampaignsStatuses::OPERATIONS,
    CampaignsSubTypes::OPERATIONS,
    CampaignsTypes::OPERATIONS,
    CampaignsTypesInfo::OPERATIONS,
    CampaignsTypesSubTypes::OPERATIONS,
    CampaignsActivities::OPERATIONS,
    CampaignsAudits::OPERATIONS,
    CampaignsEmailsOpened::OPERATIONS,
    CampaignsFormsSubmitted::OPERATIONS,
    CampaignsLinksClicked::OPERATIONS,
    CampaignsOpportunities::OPERATIONS,
    Groups::OPERATIONS,
    GroupsInfo::OPERATIONS,
    GroupsCompanies::OPERATIONS,
    GroupsContacts::OPERATIONS,
    GroupsUsages::OPERATIONS,
    GroupsUsagesList::OPERATIONS,
];
