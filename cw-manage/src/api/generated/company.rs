// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! `/company`: companies, contacts, configurations and what belongs to them.

use crate::api::generated_uses::*;

section! {
    /// `/company`: companies, contacts, configurations and what belongs to them.
    Section, company
}

resource! {
    /// `/company/addressFormats`: address formats.
    AddressFormats: model::AddressFormat, by_id {
        Listable LIST = get "/company/addressFormats";
        Creatable CREATE = post "/company/addressFormats";
        Countable COUNT = get "/company/addressFormats/count";
        Deletable DELETE = delete "/company/addressFormats/{id}";
        Gettable GET = get "/company/addressFormats/{id}";
        Patchable PATCH = patch "/company/addressFormats/{id}";
        Replaceable REPLACE = put "/company/addressFormats/{id}";
    } {
    }
}

resource! {
    /// `/company/addressFormats/info`: short records, which need fewer rights.
    AddressFormatsInfo: model::AddressFormatInfo, by_id {
        Listable LIST = get "/company/addressFormats/info";
        Countable COUNT = get "/company/addressFormats/info/count";
        Gettable GET = get "/company/addressFormats/{id}/info";
    } {
    }
}

resource! {
    /// `/company/communicationTypes`: communication types.
    CommunicationTypes: model::CommunicationType, by_id {
        Listable LIST = get "/company/communicationTypes";
        Creatable CREATE = post "/company/communicationTypes";
        Countable COUNT = get "/company/communicationTypes/count";
        Deletable DELETE = delete "/company/communicationTypes/{id}";
        Gettable GET = get "/company/communicationTypes/{id}";
        Patchable PATCH = patch "/company/communicationTypes/{id}";
        Replaceable REPLACE = put "/company/communicationTypes/{id}";
    } {
    }
}

resource! {
    /// `/company/communicationTypes/info`: short records, which need fewer rights.
    CommunicationTypesInfo: model::CommunicationTypeInfo, by_id {
        Listable LIST = get "/company/communicationTypes/info";
        Countable COUNT = get "/company/communicationTypes/info/count";
        Gettable GET = get "/company/communicationTypes/{id}/info";
    } {
    }
}

resource! {
    /// `/company/communicationTypes/{id}/usages`: uses.
    CommunicationTypesUsages: model::Usage, by_id {
        Listable LIST = get "/company/communicationTypes/{id}/usages";
    } {
    }
}

resource! {
    /// `/company/communicationTypes/{id}/usages/list`: uses in full.
    CommunicationTypesUsagesList: model::Usage, by_id {
        Listable LIST = get "/company/communicationTypes/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/company/companies`: companies.
    ///
    /// The security role needs Companies > Company Maintenance.
    Companies: model::Company, by_id {
        Listable LIST = get "/company/companies";
        Creatable CREATE = post "/company/companies";
        Countable COUNT = get "/company/companies/count";
        Deletable DELETE = delete "/company/companies/{id}";
        Gettable GET = get "/company/companies/{id}";
        Patchable PATCH = patch "/company/companies/{id}";
        Replaceable REPLACE = put "/company/companies/{id}";
    } {
        MERGE = post "/company/companies/{id}/merge";
    }
}

resource! {
    /// `/company/companies/default`: defaults.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesDefault: model::Company, by_id {
        Gettable GET = get "/company/companies/default";
    } {
    }
}

resource! {
    /// `/company/companies/info`: short records, which need fewer rights.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesInfo: model::CompanyInfo, by_id {
        Listable LIST = get "/company/companies/info";
        Countable COUNT = get "/company/companies/info/count";
    } {
    }
}

resource! {
    /// `/company/companies/info/types`: types.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesInfoTypes: model::CompanyTypeInfo, by_id {
        Listable LIST = get "/company/companies/info/types";
        Countable COUNT = get "/company/companies/info/types/count";
        Gettable GET = get "/company/companies/info/types/{id}";
    } {
    }
}

resource! {
    /// `/company/companies/statuses`: statuses.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesStatuses: model::CompanyStatus, by_id {
        Listable LIST = get "/company/companies/statuses";
        Creatable CREATE = post "/company/companies/statuses";
        Countable COUNT = get "/company/companies/statuses/count";
        Deletable DELETE = delete "/company/companies/statuses/{id}";
        Gettable GET = get "/company/companies/statuses/{id}";
        Patchable PATCH = patch "/company/companies/statuses/{id}";
        Replaceable REPLACE = put "/company/companies/statuses/{id}";
    } {
    }
}

resource! {
    /// `/company/companies/statuses/{id}/usages`: uses.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesStatusesUsages: model::Usage, by_id {
        Listable LIST = get "/company/companies/statuses/{id}/usages";
    } {
    }
}

resource! {
    /// `/company/companies/statuses/{id}/usages/list`: uses in full.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesStatusesUsagesList: model::Usage, by_id {
        Listable LIST = get "/company/companies/statuses/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/company/companies/types`: types.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesTypes: model::CompanyType, by_id {
        Listable LIST = get "/company/companies/types";
        Creatable CREATE = post "/company/companies/types";
        Countable COUNT = get "/company/companies/types/count";
        Deletable DELETE = delete "/company/companies/types/{id}";
        Gettable GET = get "/company/companies/types/{id}";
        Patchable PATCH = patch "/company/companies/types/{id}";
        Replaceable REPLACE = put "/company/companies/types/{id}";
    } {
    }
}

resource! {
    /// `/company/companies/types/{id}/usages`: uses.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesTypesUsages: model::Usage, by_id {
        Listable LIST = get "/company/companies/types/{id}/usages";
    } {
    }
}

resource! {
    /// `/company/companies/types/{id}/usages/list`: uses in full.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesTypesUsagesList: model::Usage, by_id {
        Listable LIST = get "/company/companies/types/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/company/companies/{parentId}/customStatusNotes`: custom status notes.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesCustomStatusNotes: model::CompanyCustomNote, by_id {
        Listable LIST = get "/company/companies/{parentId}/customStatusNotes";
        Creatable CREATE = post "/company/companies/{parentId}/customStatusNotes";
        Countable COUNT = get "/company/companies/{parentId}/customStatusNotes/count";
        Deletable DELETE = delete "/company/companies/{parentId}/customStatusNotes/{id}";
        Gettable GET = get "/company/companies/{parentId}/customStatusNotes/{id}";
        Patchable PATCH = patch "/company/companies/{parentId}/customStatusNotes/{id}";
        Replaceable REPLACE = put "/company/companies/{parentId}/customStatusNotes/{id}";
    } {
    }
}

resource! {
    /// `/company/companies/{parentId}/groups`: groups.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesGroups: model::CompanyGroup, by_id {
        Listable LIST = get "/company/companies/{parentId}/groups";
        Creatable CREATE = post "/company/companies/{parentId}/groups";
        Countable COUNT = get "/company/companies/{parentId}/groups/count";
        Deletable DELETE = delete "/company/companies/{parentId}/groups/{id}";
        Gettable GET = get "/company/companies/{parentId}/groups/{id}";
        Patchable PATCH = patch "/company/companies/{parentId}/groups/{id}";
        Replaceable REPLACE = put "/company/companies/{parentId}/groups/{id}";
    } {
    }
}

resource! {
    /// `/company/companies/{parentId}/managementReportNotifications`: management report notifications.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesManagementReportNotifications: model::ManagementReportNotification, by_id {
        Listable LIST = get "/company/companies/{parentId}/managementReportNotifications";
        Creatable CREATE = post "/company/companies/{parentId}/managementReportNotifications";
        Countable COUNT = get "/company/companies/{parentId}/managementReportNotifications/count";
        Deletable DELETE = delete "/company/companies/{parentId}/managementReportNotifications/{id}";
        Gettable GET = get "/company/companies/{parentId}/managementReportNotifications/{id}";
        Patchable PATCH = patch "/company/companies/{parentId}/managementReportNotifications/{id}";
        Replaceable REPLACE = put "/company/companies/{parentId}/managementReportNotifications/{id}";
    } {
    }
}

resource! {
    /// `/company/companies/{parentId}/managementReportSetup`: management report setup.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesManagementReportSetup: model::ManagementReportSetup, by_id {
        Listable LIST = get "/company/companies/{parentId}/managementReportSetup";
        Creatable CREATE = post "/company/companies/{parentId}/managementReportSetup";
        Patchable PATCH = patch "/company/companies/{parentId}/managementReportSetup/{id}";
        Replaceable REPLACE = put "/company/companies/{parentId}/managementReportSetup/{id}";
    } {
    }
}

resource! {
    /// `/company/companies/{parentId}/managementSummaryReports`: management summary reports.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesManagementSummaryReports: model::CompanyManagementSummary, by_id {
        Listable LIST = get "/company/companies/{parentId}/managementSummaryReports";
        Creatable CREATE = post "/company/companies/{parentId}/managementSummaryReports";
        Countable COUNT = get "/company/companies/{parentId}/managementSummaryReports/count";
        Deletable DELETE = delete "/company/companies/{parentId}/managementSummaryReports/{id}";
        Gettable GET = get "/company/companies/{parentId}/managementSummaryReports/{id}";
        Patchable PATCH = patch "/company/companies/{parentId}/managementSummaryReports/{id}";
        Replaceable REPLACE = put "/company/companies/{parentId}/managementSummaryReports/{id}";
    } {
    }
}

resource! {
    /// `/company/companies/{parentId}/notes`: notes.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesNotes: model::CompanyNote, by_id {
        Listable LIST = get "/company/companies/{parentId}/notes";
        Creatable CREATE = post "/company/companies/{parentId}/notes";
        Countable COUNT = get "/company/companies/{parentId}/notes/count";
        Deletable DELETE = delete "/company/companies/{parentId}/notes/{id}";
        Gettable GET = get "/company/companies/{parentId}/notes/{id}";
        Patchable PATCH = patch "/company/companies/{parentId}/notes/{id}";
        Replaceable REPLACE = put "/company/companies/{parentId}/notes/{id}";
    } {
    }
}

resource! {
    /// `/company/companies/{parentId}/sites`: sites.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesSites: model::CompanySite, by_id {
        Listable LIST = get "/company/companies/{parentId}/sites";
        Creatable CREATE = post "/company/companies/{parentId}/sites";
        Countable COUNT = get "/company/companies/{parentId}/sites/count";
        Deletable DELETE = delete "/company/companies/{parentId}/sites/{id}";
        Gettable GET = get "/company/companies/{parentId}/sites/{id}";
        Patchable PATCH = patch "/company/companies/{parentId}/sites/{id}";
        Replaceable REPLACE = put "/company/companies/{parentId}/sites/{id}";
    } {
    }
}

resource! {
    /// `/company/companies/{parentId}/sites/info`: short records, which need fewer rights.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesSitesInfo: model::CompanySiteInfo, by_id {
        Listable LIST = get "/company/companies/{parentId}/sites/info";
        Countable COUNT = get "/company/companies/{parentId}/sites/info/count";
        Gettable GET = get "/company/companies/{parentId}/sites/{id}/info";
    } {
    }
}

resource! {
    /// `/company/companies/{parentId}/sites/{id}/usages`: uses.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesSitesUsages: model::Usage, by_id {
        Listable LIST = get "/company/companies/{parentId}/sites/{id}/usages";
    } {
    }
}

resource! {
    /// `/company/companies/{parentId}/sites/{id}/usages/list`: uses in full.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesSitesUsagesList: model::Usage, by_id {
        Listable LIST = get "/company/companies/{parentId}/sites/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/company/companies/{parentId}/surveys`: surveys.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesSurveys: crate::model::Untyped, by_page {
        Countable COUNT = get "/company/companies/{parentId}/surveys/count";
    } {
    }
}

resource! {
    /// `/company/companies/{parentId}/teams`: teams.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesTeams: model::CompanyTeam, by_id {
        Listable LIST = get "/company/companies/{parentId}/teams";
        Creatable CREATE = post "/company/companies/{parentId}/teams";
        Countable COUNT = get "/company/companies/{parentId}/teams/count";
        Deletable DELETE = delete "/company/companies/{parentId}/teams/{id}";
        Gettable GET = get "/company/companies/{parentId}/teams/{id}";
        Patchable PATCH = patch "/company/companies/{parentId}/teams/{id}";
        Replaceable REPLACE = put "/company/companies/{parentId}/teams/{id}";
    } {
    }
}

resource! {
    /// `/company/companies/{parentId}/tracks`: tracks.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesTracks: model::ContactTrack, by_id {
        Listable LIST = get "/company/companies/{parentId}/tracks";
        Creatable CREATE = post "/company/companies/{parentId}/tracks";
        Countable COUNT = get "/company/companies/{parentId}/tracks/count";
        Deletable DELETE = delete "/company/companies/{parentId}/tracks/{id}";
        Gettable GET = get "/company/companies/{parentId}/tracks/{id}";
    } {
    }
}

resource! {
    /// `/company/companies/{parentId}/typeAssociations`: type associations.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesTypeAssociations: model::CompanyCompanyTypeAssociation, by_id {
        Listable LIST = get "/company/companies/{parentId}/typeAssociations";
        Creatable CREATE = post "/company/companies/{parentId}/typeAssociations";
        Countable COUNT = get "/company/companies/{parentId}/typeAssociations/count";
        Deletable DELETE = delete "/company/companies/{parentId}/typeAssociations/{id}";
        Gettable GET = get "/company/companies/{parentId}/typeAssociations/{id}";
        Patchable PATCH = patch "/company/companies/{parentId}/typeAssociations/{id}";
        Replaceable REPLACE = put "/company/companies/{parentId}/typeAssociations/{id}";
    } {
    }
}

resource! {
    /// `/company/companies/{id}/usages`: uses.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesUsages: model::Usage, by_id {
        Listable LIST = get "/company/companies/{id}/usages";
    } {
    }
}

resource! {
    /// `/company/companies/{id}/usages/list`: uses in full.
    ///
    /// The security role needs Companies > Company Maintenance.
    CompaniesUsagesList: model::Usage, by_id {
        Listable LIST = get "/company/companies/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/company/companyPickerItems`: company picker items.
    CompanyPickerItems: model::CompanyPickerItem, by_id {
        Listable LIST = get "/company/companyPickerItems";
        Creatable CREATE = post "/company/companyPickerItems";
        Countable COUNT = get "/company/companyPickerItems/count";
        Deletable DELETE = delete "/company/companyPickerItems/{id}";
        Gettable GET = get "/company/companyPickerItems/{id}";
    } {
        CLEAR = post "/company/companyPickerItems/clear";
    }
}

resource! {
    /// `/company/companyTypeAssociations`: company type associations.
    CompanyTypeAssociations: model::CompanyTypeAssociation, by_id {
        Listable LIST = get "/company/companyTypeAssociations";
        Creatable CREATE = post "/company/companyTypeAssociations";
        Countable COUNT = get "/company/companyTypeAssociations/count";
        Deletable DELETE = delete "/company/companyTypeAssociations/{id}";
        Gettable GET = get "/company/companyTypeAssociations/{id}";
        Patchable PATCH = patch "/company/companyTypeAssociations/{id}";
        Replaceable REPLACE = put "/company/companyTypeAssociations/{id}";
    } {
    }
}

resource! {
    /// `/company/configurations`: configurations.
    ///
    /// The security role needs Companies > Configurations.
    Configurations: model::Configuration, by_id {
        Listable LIST = get "/company/configurations";
        Creatable CREATE = post "/company/configurations";
        Countable COUNT = get "/company/configurations/count";
        Deletable DELETE = delete "/company/configurations/{id}";
        Gettable GET = get "/company/configurations/{id}";
        Patchable PATCH = patch "/company/configurations/{id}";
        Replaceable REPLACE = put "/company/configurations/{id}";
    } {
        CHANGE_TYPE = patch "/company/configurations/{id}/changeType";
    }
}

impl Configurations {
    /// The query parameter `managedIdentifier`.
    pub const MANAGED_IDENTIFIER: Parameter<Self, String> = Parameter::new("managedIdentifier");
    /// The query parameter `managedInformation`.
    pub const MANAGED_INFORMATION: Parameter<Self, model::ManagedInformation> =
        Parameter::new("managedInformation");
}

resource! {
    /// `/company/configurations/bulk`: many at once.
    ///
    /// The security role needs Companies > Configurations.
    ConfigurationsBulk: model::BulkResult, by_page {
    } {
        DELETE_MANY = delete "/company/configurations/bulk";
        CREATE_MANY = post "/company/configurations/bulk";
        REPLACE_MANY = put "/company/configurations/bulk";
    }
}

impl ConfigurationsBulk {
    /// The query parameter `managedInformation`.
    pub const MANAGED_INFORMATION: Parameter<Self, model::ManagedInformation> =
        Parameter::new("managedInformation");
}

resource! {
    /// `/company/configurations/statuses`: statuses.
    ///
    /// The security role needs Companies > Configurations.
    ConfigurationsStatuses: model::ConfigurationStatus, by_id {
        Listable LIST = get "/company/configurations/statuses";
        Creatable CREATE = post "/company/configurations/statuses";
        Countable COUNT = get "/company/configurations/statuses/count";
        Deletable DELETE = delete "/company/configurations/statuses/{id}";
        Gettable GET = get "/company/configurations/statuses/{id}";
        Patchable PATCH = patch "/company/configurations/statuses/{id}";
        Replaceable REPLACE = put "/company/configurations/statuses/{id}";
    } {
    }
}

resource! {
    /// `/company/configurations/statuses/info`: short records, which need fewer rights.
    ///
    /// The security role needs Companies > Configurations.
    ConfigurationsStatusesInfo: model::ConfigurationStatusInfo, by_id {
        Listable LIST = get "/company/configurations/statuses/info";
        Countable COUNT = get "/company/configurations/statuses/info/count";
        Gettable GET = get "/company/configurations/statuses/{id}/info";
    } {
    }
}

resource! {
    /// `/company/configurations/statuses/{id}/usages`: uses.
    ///
    /// The security role needs Companies > Configurations.
    ConfigurationsStatusesUsages: model::Usage, by_id {
        Listable LIST = get "/company/configurations/statuses/{id}/usages";
    } {
    }
}

resource! {
    /// `/company/configurations/statuses/{id}/usages/list`: uses in full.
    ///
    /// The security role needs Companies > Configurations.
    ConfigurationsStatusesUsagesList: model::Usage, by_id {
        Listable LIST = get "/company/configurations/statuses/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/company/configurations/types`: types.
    ///
    /// The security role needs Companies > Configurations.
    ConfigurationsTypes: model::ConfigurationType, by_id {
        Listable LIST = get "/company/configurations/types";
        Creatable CREATE = post "/company/configurations/types";
        Countable COUNT = get "/company/configurations/types/count";
        Deletable DELETE = delete "/company/configurations/types/{id}";
        Gettable GET = get "/company/configurations/types/{id}";
        Patchable PATCH = patch "/company/configurations/types/{id}";
        Replaceable REPLACE = put "/company/configurations/types/{id}";
    } {
        COPY = post "/company/configurations/types/copy";
    }
}

resource! {
    /// `/company/configurations/types/{id}/info`: short records, which need fewer rights.
    ///
    /// The security role needs Companies > Configurations.
    ConfigurationsTypesInfo: model::ConfigurationTypeInfo, by_id {
        Gettable GET = get "/company/configurations/types/{id}/info";
    } {
    }
}

resource! {
    /// `/company/configurations/types/{grandparentId}/questions`: questions.
    ///
    /// The security role needs Companies > Configurations.
    ConfigurationsTypesQuestions: model::ConfigurationTypeQuestion, by_id {
        Listable LIST = get "/company/configurations/types/{parentId}/questions";
        Creatable CREATE = post "/company/configurations/types/{parentId}/questions";
        Countable COUNT = get "/company/configurations/types/{parentId}/questions/count";
        Deletable DELETE = delete "/company/configurations/types/{parentId}/questions/{id}";
        Gettable GET = get "/company/configurations/types/{parentId}/questions/{id}";
        Patchable PATCH = patch "/company/configurations/types/{parentId}/questions/{id}";
        Replaceable REPLACE = put "/company/configurations/types/{parentId}/questions/{id}";
    } {
    }
}

resource! {
    /// `/company/configurations/types/{grandparentId}/questions/{parentId}/values`: values.
    ///
    /// The security role needs Companies > Configurations.
    ConfigurationsTypesQuestionsValues: model::ConfigurationTypeQuestionValue, by_id {
        Listable LIST = get "/company/configurations/types/{grandparentId}/questions/{parentId}/values";
        Creatable CREATE = post "/company/configurations/types/{grandparentId}/questions/{parentId}/values";
        Countable COUNT = get "/company/configurations/types/{grandparentId}/questions/{parentId}/values/count";
        Deletable DELETE = delete "/company/configurations/types/{grandparentId}/questions/{parentId}/values/{id}";
        Gettable GET = get "/company/configurations/types/{grandparentId}/questions/{parentId}/values/{id}";
        Patchable PATCH = patch "/company/configurations/types/{grandparentId}/questions/{parentId}/values/{id}";
        Replaceable REPLACE = put "/company/configurations/types/{grandparentId}/questions/{parentId}/values/{id}";
    } {
    }
}

resource! {
    /// `/company/configurations/types/{grandparentId}/questions/{parentId}/values/{id}/usages`: uses.
    ///
    /// The security role needs Companies > Configurations.
    ConfigurationsTypesQuestionsValuesUsages: model::Usage, by_id {
        Listable LIST = get "/company/configurations/types/{grandparentId}/questions/{parentId}/values/{id}/usages";
    } {
    }
}

resource! {
    /// `/company/configurations/types/{grandparentId}/questions/{parentId}/values/{id}/usages/list`: uses in full.
    ///
    /// The security role needs Companies > Configurations.
    ConfigurationsTypesQuestionsValuesUsagesList: model::Usage, by_id {
        Listable LIST = get "/company/configurations/types/{grandparentId}/questions/{parentId}/values/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/company/configurations/types/{id}/usages`: uses.
    ///
    /// The security role needs Companies > Configurations.
    ConfigurationsTypesUsages: model::Usage, by_id {
        Listable LIST = get "/company/configurations/types/{id}/usages";
    } {
    }
}

resource! {
    /// `/company/configurations/types/{id}/usages/list`: uses in full.
    ///
    /// The security role needs Companies > Configurations.
    ConfigurationsTypesUsagesList: model::Usage, by_id {
        Listable LIST = get "/company/configurations/types/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/company/configurations/{id}/quickAccess`: figures by tab.
    ///
    /// The security role needs Companies > Configurations.
    ConfigurationsQuickAccess: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/company/configurations/{id}/quickAccess/count`: count.
    ///
    /// The security role needs Companies > Configurations.
    ConfigurationsQuickAccessCount: model::ConfigurationTabsCount, by_page {
        Gettable GET = get "/company/configurations/{id}/quickAccess/count";
    } {
    }
}

resource! {
    /// `/company/contact`: contact.
    Contact: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/company/contact/types`: types.
    ContactTypes: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/company/contact/types/{id}/usages`: uses.
    ContactTypesUsages: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/company/contact/types/{id}/usages/list`: uses in full.
    ContactTypesUsagesList: model::Usage, by_id {
        Listable LIST = get "/company/contact/types/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/company/contacts`: contacts.
    ///
    /// The security role needs Companies > Contacts.
    Contacts: model::Contact, by_id {
        Listable LIST = get "/company/contacts";
        Creatable CREATE = post "/company/contacts";
        Countable COUNT = get "/company/contacts/count";
        Deletable DELETE = delete "/company/contacts/{id}";
        Gettable GET = get "/company/contacts/{id}";
        Patchable PATCH = patch "/company/contacts/{id}";
        Replaceable REPLACE = put "/company/contacts/{id}";
    } {
        REQUEST_PASSWORD = post "/company/contacts/requestPassword";
        VALIDATE_PORTAL_CREDENTIALS = post_that_reads "/company/contacts/validatePortalCredentials";
        IMAGE = get "/company/contacts/{id}/image";
    }
}

resource! {
    /// `/company/contacts/default`: defaults.
    ///
    /// The security role needs Companies > Contacts.
    ContactsDefault: model::Contact, by_id {
        Gettable GET = get "/company/contacts/default";
    } {
    }
}

resource! {
    /// `/company/contacts/departments`: departments.
    ///
    /// The security role needs Companies > Contacts.
    ContactsDepartments: model::ContactDepartment, by_id {
        Listable LIST = get "/company/contacts/departments";
        Creatable CREATE = post "/company/contacts/departments";
        Countable COUNT = get "/company/contacts/departments/count";
        Deletable DELETE = delete "/company/contacts/departments/{id}";
        Gettable GET = get "/company/contacts/departments/{id}";
        Patchable PATCH = patch "/company/contacts/departments/{id}";
        Replaceable REPLACE = put "/company/contacts/departments/{id}";
    } {
    }
}

resource! {
    /// `/company/contacts/departments/info`: short records, which need fewer rights.
    ///
    /// The security role needs Companies > Contacts.
    ContactsDepartmentsInfo: model::ContactDepartmentInfo, by_id {
        Listable LIST = get "/company/contacts/departments/info";
        Countable COUNT = get "/company/contacts/departments/info/count";
        Gettable GET = get "/company/contacts/departments/{id}/info";
    } {
    }
}

resource! {
    /// `/company/contacts/departments/{id}/usages`: uses.
    ///
    /// The security role needs Companies > Contacts.
    ContactsDepartmentsUsages: model::Usage, by_id {
        Listable LIST = get "/company/contacts/departments/{id}/usages";
    } {
    }
}

resource! {
    /// `/company/contacts/departments/{id}/usages/list`: uses in full.
    ///
    /// The security role needs Companies > Contacts.
    ContactsDepartmentsUsagesList: model::Usage, by_id {
        Listable LIST = get "/company/contacts/departments/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/company/contacts/info`: short records, which need fewer rights.
    ///
    /// The security role needs Companies > Contacts.
    ContactsInfo: model::ContactInfo, by_id {
        Listable LIST = get "/company/contacts/info";
        Countable COUNT = get "/company/contacts/info/count";
        Gettable GET = get "/company/contacts/{id}/info";
    } {
    }
}

resource! {
    /// `/company/contacts/relationships`: relationships.
    ///
    /// The security role needs Companies > Contacts.
    ContactsRelationships: model::ContactRelationship, by_id {
        Listable LIST = get "/company/contacts/relationships";
        Creatable CREATE = post "/company/contacts/relationships";
        Countable COUNT = get "/company/contacts/relationships/count";
        Deletable DELETE = delete "/company/contacts/relationships/{id}";
        Gettable GET = get "/company/contacts/relationships/{id}";
        Patchable PATCH = patch "/company/contacts/relationships/{id}";
        Replaceable REPLACE = put "/company/contacts/relationships/{id}";
    } {
    }
}

resource! {
    /// `/company/contacts/types`: types.
    ///
    /// The security role needs Companies > Contacts.
    ContactsTypes: model::ContactType, by_id {
        Listable LIST = get "/company/contacts/types";
        Creatable CREATE = post "/company/contacts/types";
        Countable COUNT = get "/company/contacts/types/count";
        Deletable DELETE = delete "/company/contacts/types/{id}";
        Gettable GET = get "/company/contacts/types/{id}";
        Patchable PATCH = patch "/company/contacts/types/{id}";
        Replaceable REPLACE = put "/company/contacts/types/{id}";
    } {
    }
}

resource! {
    /// `/company/contacts/types/count/info`: short records, which need fewer rights.
    ///
    /// The security role needs Companies > Contacts.
    ContactsTypesCountInfo: model::Count, by_page {
        Gettable GET = get "/company/contacts/types/count/info";
    } {
    }
}

resource! {
    /// `/company/contacts/types/info`: short records, which need fewer rights.
    ///
    /// The security role needs Companies > Contacts.
    ContactsTypesInfo: model::ContactTypeInfo, by_id {
        Listable LIST = get "/company/contacts/types/info";
        Gettable GET = get "/company/contacts/types/{id}/info";
    } {
    }
}

resource! {
    /// `/company/contacts/{parentId}/communications`: communications.
    ///
    /// The security role needs Companies > Contacts.
    ContactsCommunications: model::ContactCommunication, by_id {
        Listable LIST = get "/company/contacts/{parentId}/communications";
        Creatable CREATE = post "/company/contacts/{parentId}/communications";
        Countable COUNT = get "/company/contacts/{parentId}/communications/count";
        Deletable DELETE = delete "/company/contacts/{parentId}/communications/{id}";
        Gettable GET = get "/company/contacts/{parentId}/communications/{id}";
        Patchable PATCH = patch "/company/contacts/{parentId}/communications/{id}";
        Replaceable REPLACE = put "/company/contacts/{parentId}/communications/{id}";
    } {
    }
}

resource! {
    /// `/company/contacts/{parentId}/groups`: groups.
    ///
    /// The security role needs Companies > Contacts.
    ContactsGroups: model::ContactGroup, by_id {
        Listable LIST = get "/company/contacts/{parentId}/groups";
        Creatable CREATE = post "/company/contacts/{parentId}/groups";
        Countable COUNT = get "/company/contacts/{parentId}/groups/count";
        Deletable DELETE = delete "/company/contacts/{parentId}/groups/{id}";
        Gettable GET = get "/company/contacts/{parentId}/groups/{id}";
        Patchable PATCH = patch "/company/contacts/{parentId}/groups/{id}";
        Replaceable REPLACE = put "/company/contacts/{parentId}/groups/{id}";
    } {
    }
}

resource! {
    /// `/company/contacts/{parentId}/notes`: notes.
    ///
    /// The security role needs Companies > Contacts.
    ContactsNotes: model::ContactNote, by_id {
        Listable LIST = get "/company/contacts/{parentId}/notes";
        Creatable CREATE = post "/company/contacts/{parentId}/notes";
        Countable COUNT = get "/company/contacts/{parentId}/notes/count";
        Deletable DELETE = delete "/company/contacts/{parentId}/notes/{id}";
        Gettable GET = get "/company/contacts/{parentId}/notes/{id}";
        Patchable PATCH = patch "/company/contacts/{parentId}/notes/{id}";
        Replaceable REPLACE = put "/company/contacts/{parentId}/notes/{id}";
    } {
    }
}

resource! {
    /// `/company/contacts/{id}/portalSecurity`: portal security.
    ///
    /// The security role needs Companies > Contacts.
    ContactsPortalSecurity: model::PortalSecurity, by_page {
        Listable LIST = get "/company/contacts/{id}/portalSecurity";
    } {
    }
}

resource! {
    /// `/company/contacts/{parentId}/tracks`: tracks.
    ///
    /// The security role needs Companies > Contacts.
    ContactsTracks: model::ContactTrack, by_id {
        Listable LIST = get "/company/contacts/{parentId}/tracks";
        Creatable CREATE = post "/company/contacts/{parentId}/tracks";
        Countable COUNT = get "/company/contacts/{parentId}/tracks/count";
        Deletable DELETE = delete "/company/contacts/{parentId}/tracks/{id}";
        Gettable GET = get "/company/contacts/{parentId}/tracks/{id}";
    } {
    }
}

resource! {
    /// `/company/contacts/{parentId}/typeAssociations`: type associations.
    ///
    /// The security role needs Companies > Contacts.
    ContactsTypeAssociations: model::ContactContactTypeAssociation, by_id {
        Listable LIST = get "/company/contacts/{parentId}/typeAssociations";
        Creatable CREATE = post "/company/contacts/{parentId}/typeAssociations";
        Countable COUNT = get "/company/contacts/{parentId}/typeAssociations/count";
        Deletable DELETE = delete "/company/contacts/{parentId}/typeAssociations/{id}";
        Gettable GET = get "/company/contacts/{parentId}/typeAssociations/{id}";
        Patchable PATCH = patch "/company/contacts/{parentId}/typeAssociations/{id}";
        Replaceable REPLACE = put "/company/contacts/{parentId}/typeAssociations/{id}";
    } {
    }
}

resource! {
    /// `/company/contacts/{id}/usages`: uses.
    ///
    /// The security role needs Companies > Contacts.
    ContactsUsages: model::Usage, by_id {
        Listable LIST = get "/company/contacts/{id}/usages";
    } {
    }
}

resource! {
    /// `/company/contacts/{id}/usages/list`: uses in full.
    ///
    /// The security role needs Companies > Contacts.
    ContactsUsagesList: model::Usage, by_id {
        Listable LIST = get "/company/contacts/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/company/contactTypeAssociations`: contact type associations.
    ContactTypeAssociations: model::ContactTypeAssociation, by_id {
        Listable LIST = get "/company/contactTypeAssociations";
        Creatable CREATE = post "/company/contactTypeAssociations";
        Countable COUNT = get "/company/contactTypeAssociations/count";
        Deletable DELETE = delete "/company/contactTypeAssociations/{id}";
        Gettable GET = get "/company/contactTypeAssociations/{id}";
        Patchable PATCH = patch "/company/contactTypeAssociations/{id}";
        Replaceable REPLACE = put "/company/contactTypeAssociations/{id}";
    } {
    }
}

resource! {
    /// `/company/countries`: countries.
    Countries: model::Country, by_id {
        Listable LIST = get "/company/countries";
        Creatable CREATE = post "/company/countries";
        Countable COUNT = get "/company/countries/count";
        Deletable DELETE = delete "/company/countries/{id}";
        Gettable GET = get "/company/countries/{id}";
        Patchable PATCH = patch "/company/countries/{id}";
        Replaceable REPLACE = put "/company/countries/{id}";
    } {
    }
}

resource! {
    /// `/company/countries/info`: short records, which need fewer rights.
    CountriesInfo: model::CountryInfo, by_id {
        Listable LIST = get "/company/countries/info";
        Countable COUNT = get "/company/countries/info/count";
        Gettable GET = get "/company/countries/{id}/info";
    } {
    }
}

resource! {
    /// `/company/entityTypes`: entity types.
    EntityTypes: model::EntityType, by_id {
        Listable LIST = get "/company/entityTypes";
        Countable COUNT = get "/company/entityTypes/count";
        Gettable GET = get "/company/entityTypes/{id}";
    } {
    }
}

resource! {
    /// `/company/entityTypes/info`: short records, which need fewer rights.
    EntityTypesInfo: model::EntityTypeInfo, by_id {
        Listable LIST = get "/company/entitytypes/info";
        Countable COUNT = get "/company/entityTypes/info/count";
        Gettable GET = get "/company/entitytypes/{id}/info";
    } {
    }
}

resource! {
    /// `/company/expenseTypes`: expense types.
    ExpenseTypes: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/company/expenseTypes/info`: short records, which need fewer rights.
    ExpenseTypesInfo: crate::model::Untyped, by_page {
        Countable COUNT = get "/company/expenseTypes/info/count";
    } {
    }
}

resource! {
    /// `/company/m365contact`: m365contact.
    M365contact: model::M365Contact, by_id {
        Listable LIST = get "/company/m365contact";
        Countable COUNT = get "/company/m365contact/count";
        Gettable GET = get "/company/m365contact/{id}";
    } {
    }
}

resource! {
    /// `/company/m365contactsync`: m365contactsync.
    M365contactsync: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/company/m365contactsync/property`: property.
    M365contactsyncProperty: model::M365ContactSyncProperty, by_id {
        Deletable DELETE = delete "/company/m365contactsync/property/";
    } {
        ONE_CREATE = post "/company/m365contactsync/property";
    }
}

resource! {
    /// `/company/m365contactsync/property/count`: count.
    M365contactsyncPropertyCount: model::Count, by_page {
        Gettable GET = get "/company/m365contactsync/property/count";
    } {
    }
}

resource! {
    /// `/company/m365contactsync/property/excluded`: excluded.
    M365contactsyncPropertyExcluded: model::M365ContactSyncProperty, by_id {
        Listable LIST = get "/company/m365contactsync/property/excluded";
    } {
    }
}

resource! {
    /// `/company/m365contactsync/property/included`: included.
    M365contactsyncPropertyIncluded: model::M365ContactSyncProperty, by_id {
        Listable LIST = get "/company/m365contactsync/property/included";
    } {
    }
}

resource! {
    /// `/company/m365contactsync/{id}/property`: property.
    M365contactsyncPropertyPath: model::M365ContactSyncProperty, by_id {
        Gettable GET = get "/company/m365contactsync/{id}/property";
    } {
    }
}

resource! {
    /// `/company/managedDevicesIntegrations`: managed devices integrations.
    ManagedDevicesIntegrations: model::ManagedDevicesIntegration, by_id {
        Listable LIST = get "/company/managedDevicesIntegrations";
        Creatable CREATE = post "/company/managedDevicesIntegrations";
        Countable COUNT = get "/company/managedDevicesIntegrations/count";
        Deletable DELETE = delete "/company/managedDevicesIntegrations/{id}";
        Gettable GET = get "/company/managedDevicesIntegrations/{id}";
        Patchable PATCH = patch "/company/managedDevicesIntegrations/{id}";
        Replaceable REPLACE = put "/company/managedDevicesIntegrations/{id}";
    } {
    }
}

resource! {
    /// `/company/managedDevicesIntegrations/info`: short records, which need fewer rights.
    ManagedDevicesIntegrationsInfo: model::ManagedDevicesIntegrationInfo, by_id {
        Listable LIST = get "/company/managedDevicesIntegrations/info";
        Countable COUNT = get "/company/managedDevicesIntegrations/info/count";
        Gettable GET = get "/company/managedDevicesIntegrations/{id}/info";
    } {
    }
}

resource! {
    /// `/company/managedDevicesIntegrations/{parentId}/crossReferences`: cross references.
    ManagedDevicesIntegrationsCrossReferences: model::ManagedDevicesIntegrationCrossReference, by_id {
        Listable LIST = get "/company/managedDevicesIntegrations/{parentId}/crossReferences";
        Creatable CREATE = post "/company/managedDevicesIntegrations/{parentId}/crossReferences";
        Countable COUNT = get "/company/managedDevicesIntegrations/{parentId}/crossReferences/count";
        Deletable DELETE = delete "/company/managedDevicesIntegrations/{parentId}/crossReferences/{id}";
        Gettable GET = get "/company/managedDevicesIntegrations/{parentId}/crossReferences/{id}";
        Patchable PATCH = patch "/company/managedDevicesIntegrations/{parentId}/crossReferences/{id}";
        Replaceable REPLACE = put "/company/managedDevicesIntegrations/{parentId}/crossReferences/{id}";
    } {
    }
}

resource! {
    /// `/company/managedDevicesIntegrations/{parentId}/logins`: logins.
    ManagedDevicesIntegrationsLogins: model::ManagedDevicesIntegrationLogin, by_id {
        Listable LIST = get "/company/managedDevicesIntegrations/{parentId}/logins";
        Creatable CREATE = post "/company/managedDevicesIntegrations/{parentId}/logins";
        Countable COUNT = get "/company/managedDevicesIntegrations/{parentId}/logins/count";
        Deletable DELETE = delete "/company/managedDevicesIntegrations/{parentId}/logins/{id}";
        Gettable GET = get "/company/managedDevicesIntegrations/{parentId}/logins/{id}";
        Patchable PATCH = patch "/company/managedDevicesIntegrations/{parentId}/logins/{id}";
        Replaceable REPLACE = put "/company/managedDevicesIntegrations/{parentId}/logins/{id}";
    } {
    }
}

resource! {
    /// `/company/managedDevicesIntegrations/{parentId}/notifications`: notifications.
    ManagedDevicesIntegrationsNotifications: model::ManagedDevicesIntegrationNotification, by_id {
        Listable LIST = get "/company/managedDevicesIntegrations/{parentId}/notifications";
        Creatable CREATE = post "/company/managedDevicesIntegrations/{parentId}/notifications";
        Countable COUNT = get "/company/managedDevicesIntegrations/{parentId}/notifications/count";
        Deletable DELETE = delete "/company/managedDevicesIntegrations/{parentId}/notifications/{id}";
        Gettable GET = get "/company/managedDevicesIntegrations/{parentId}/notifications/{id}";
        Patchable PATCH = patch "/company/managedDevicesIntegrations/{parentId}/notifications/{id}";
        Replaceable REPLACE = put "/company/managedDevicesIntegrations/{parentId}/notifications/{id}";
    } {
    }
}

resource! {
    /// `/company/managedDevicesIntegrations/{id}/usages`: uses.
    ManagedDevicesIntegrationsUsages: model::Usage, by_id {
        Listable LIST = get "/company/managedDevicesIntegrations/{id}/usages";
    } {
    }
}

resource! {
    /// `/company/managedDevicesIntegrations/{id}/usages/list`: uses in full.
    ManagedDevicesIntegrationsUsagesList: model::Usage, by_id {
        Listable LIST = get "/company/managedDevicesIntegrations/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/company/management`: management.
    Management: model::Management, by_id {
        Listable LIST = get "/company/management";
        Countable COUNT = get "/company/management/count";
        Gettable GET = get "/company/management/{id}";
        Patchable PATCH = patch "/company/management/{id}";
        Replaceable REPLACE = put "/company/management/{id}";
    } {
        EXECUTE_MANAGED_IT_SYNC = post "/company/management/{id}/executeManagedItSync";
    }
}

resource! {
    /// `/company/management/{id}/log`: log.
    ManagementLog: crate::model::Untyped, by_page {
    } {
        DOWNLOAD = get "/company/management/{id}/log/download";
    }
}

resource! {
    /// `/company/management/{id}/logs`: logs.
    ManagementLogs: model::ManagementLogDocumentInfo, by_page {
        Listable LIST = get "/company/management/{id}/logs";
    } {
    }
}

resource! {
    /// `/company/management/{parentId}/managementReportNotifications`: management report notifications.
    ManagementManagementReportNotifications: model::ManagementReportNotification, by_id {
        Listable LIST = get "/company/management/{parentId}/managementReportNotifications";
        Creatable CREATE = post "/company/management/{parentId}/managementReportNotifications";
        Countable COUNT = get "/company/management/{parentId}/managementReportNotifications/count";
        Deletable DELETE = delete "/company/management/{parentId}/managementReportNotifications/{id}";
        Gettable GET = get "/company/management/{parentId}/managementReportNotifications/{id}";
        Patchable PATCH = patch "/company/management/{parentId}/managementReportNotifications/{id}";
        Replaceable REPLACE = put "/company/management/{parentId}/managementReportNotifications/{id}";
    } {
    }
}

resource! {
    /// `/company/managementBackups`: management backups.
    ManagementBackups: model::ManagementBackup, by_id {
        Listable LIST = get "/company/managementBackups";
        Creatable CREATE = post "/company/managementBackups";
        Countable COUNT = get "/company/managementBackups/count";
        Deletable DELETE = delete "/company/managementBackups/{id}";
        Gettable GET = get "/company/managementBackups/{id}";
        Patchable PATCH = patch "/company/managementBackups/{id}";
        Replaceable REPLACE = put "/company/managementBackups/{id}";
    } {
    }
}

resource! {
    /// `/company/managementItSolutions`: management it solutions.
    ManagementItSolutions: model::ManagementItSolution, by_id {
        Listable LIST = get "/company/managementItSolutions";
        Creatable CREATE = post "/company/managementItSolutions";
        Countable COUNT = get "/company/managementItSolutions/count";
        Deletable DELETE = delete "/company/managementItSolutions/{id}";
        Gettable GET = get "/company/managementItSolutions/{id}";
        Patchable PATCH = patch "/company/managementItSolutions/{id}";
        Replaceable REPLACE = put "/company/managementItSolutions/{id}";
    } {
    }
}

resource! {
    /// `/company/managementItSolutions/{parentId}/managementProducts`: management products.
    ManagementItSolutionsManagementProducts: model::ManagementItSolutionAgreementInterfaceParameter, by_id {
        Listable LIST = get "/company/managementItSolutions/{parentId}/managementProducts";
        Creatable CREATE = post "/company/managementItSolutions/{parentId}/managementProducts";
        Countable COUNT = get "/company/managementItSolutions/{parentId}/managementProducts/count";
        Deletable DELETE = delete "/company/managementItSolutions/{parentId}/managementProducts/{id}";
        Gettable GET = get "/company/managementItSolutions/{parentId}/managementProducts/{id}";
        Patchable PATCH = patch "/company/managementItSolutions/{parentId}/managementProducts/{id}";
        Replaceable REPLACE = put "/company/managementItSolutions/{parentId}/managementProducts/{id}";
    } {
    }
}

resource! {
    /// `/company/managementItSolutions/{id}/usages`: uses.
    ManagementItSolutionsUsages: model::Usage, by_id {
        Listable LIST = get "/company/managementItSolutions/{id}/usages";
    } {
    }
}

resource! {
    /// `/company/managementItSolutions/{id}/usages/list`: uses in full.
    ManagementItSolutionsUsagesList: model::Usage, by_id {
        Listable LIST = get "/company/managementItSolutions/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/company/marketDescriptions`: market descriptions.
    MarketDescriptions: model::MarketDescription, by_id {
        Listable LIST = get "/company/marketDescriptions";
        Creatable CREATE = post "/company/marketDescriptions";
        Countable COUNT = get "/company/marketDescriptions/count";
        Deletable DELETE = delete "/company/marketDescriptions/{id}";
        Gettable GET = get "/company/marketDescriptions/{id}";
        Patchable PATCH = patch "/company/marketDescriptions/{id}";
        Replaceable REPLACE = put "/company/marketDescriptions/{id}";
    } {
    }
}

resource! {
    /// `/company/marketDescriptions/info`: short records, which need fewer rights.
    MarketDescriptionsInfo: model::MarketDescriptionInfo, by_id {
        Listable LIST = get "/company/marketDescriptions/info";
        Countable COUNT = get "/company/marketDescriptions/info/count";
        Gettable GET = get "/company/marketDescriptions/{id}/info";
    } {
    }
}

resource! {
    /// `/company/marketDescriptions/{id}/usages`: uses.
    MarketDescriptionsUsages: model::Usage, by_id {
        Listable LIST = get "/company/marketDescriptions/{id}/usages";
    } {
    }
}

resource! {
    /// `/company/marketDescriptions/{id}/usages/list`: uses in full.
    MarketDescriptionsUsagesList: model::Usage, by_id {
        Listable LIST = get "/company/marketDescriptions/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/company/noteTypes`: note types.
    NoteTypes: model::CompanyNoteType, by_id {
        Listable LIST = get "/company/noteTypes";
        Creatable CREATE = post "/company/noteTypes";
        Countable COUNT = get "/company/noteTypes/count";
        Deletable DELETE = delete "/company/noteTypes/{id}";
        Gettable GET = get "/company/noteTypes/{id}";
        Patchable PATCH = patch "/company/noteTypes/{id}";
        Replaceable REPLACE = put "/company/noteTypes/{id}";
    } {
    }
}

resource! {
    /// `/company/noteTypes/count/info`: short records, which need fewer rights.
    NoteTypesCountInfo: model::Count, by_page {
        Gettable GET = get "/company/noteTypes/count/info";
    } {
    }
}

resource! {
    /// `/company/noteTypes/info`: short records, which need fewer rights.
    NoteTypesInfo: model::CompanyNoteTypeInfo, by_id {
        Listable LIST = get "/company/noteTypes/info";
        Gettable GET = get "/company/noteTypes/{id}/info";
    } {
    }
}

resource! {
    /// `/company/ownershipTypes`: ownership types.
    OwnershipTypes: model::OwnershipType, by_id {
        Listable LIST = get "/company/ownershipTypes";
        Creatable CREATE = post "/company/ownershipTypes";
        Countable COUNT = get "/company/ownershipTypes/count";
        Deletable DELETE = delete "/company/ownershipTypes/{id}";
        Gettable GET = get "/company/ownershipTypes/{id}";
        Patchable PATCH = patch "/company/ownershipTypes/{id}";
        Replaceable REPLACE = put "/company/ownershipTypes/{id}";
    } {
    }
}

resource! {
    /// `/company/ownershipTypes/info`: short records, which need fewer rights.
    OwnershipTypesInfo: model::OwnershipTypeInfo, by_id {
        Listable LIST = get "/company/ownershipTypes/info";
        Countable COUNT = get "/company/ownershipTypes/info/count";
        Gettable GET = get "/company/ownershipTypes/{id}/info";
    } {
    }
}

resource! {
    /// `/company/paymentTypes`: payment types.
    PaymentTypes: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/company/paymentTypes/info`: short records, which need fewer rights.
    PaymentTypesInfo: crate::model::Untyped, by_page {
        Countable COUNT = get "/company/paymentTypes/info/count";
    } {
    }
}

resource! {
    /// `/company/portalConfigurations`: portal configurations.
    PortalConfigurations: model::PortalConfiguration, by_id {
        Listable LIST = get "/company/portalConfigurations";
        Creatable CREATE = post "/company/portalConfigurations";
        Countable COUNT = get "/company/portalConfigurations/count";
        Deletable DELETE = delete "/company/portalConfigurations/{id}";
        Gettable GET = get "/company/portalConfigurations/{id}";
        Patchable PATCH = patch "/company/portalConfigurations/{id}";
        Replaceable REPLACE = put "/company/portalConfigurations/{id}";
    } {
        COPY = post "/company/portalConfigurations/copy";
    }
}

resource! {
    /// `/company/portalConfigurations/invoiceSetup`: invoice setup.
    PortalConfigurationsInvoiceSetup: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/company/portalConfigurations/invoiceSetup/paymentProcessors`: payment processors.
    PortalConfigurationsInvoiceSetupPaymentProcessors: model::PortalConfigurationPaymentProcessor, by_id {
        Listable LIST = get "/company/portalConfigurations/invoiceSetup/paymentProcessors";
        Countable COUNT = get "/company/portalConfigurations/invoiceSetup/paymentProcessors/count";
        Gettable GET = get "/company/portalConfigurations/invoiceSetup/paymentProcessors/{id}";
    } {
    }
}

resource! {
    /// `/company/portalConfigurations/{parentId}/invoiceSetups`: invoice setups.
    PortalConfigurationsInvoiceSetups: model::PortalConfigurationInvoiceSetup, by_id {
        Listable LIST = get "/company/portalConfigurations/{parentId}/invoiceSetups";
        Countable COUNT = get "/company/portalConfigurations/{parentId}/invoiceSetups/count";
        Gettable GET = get "/company/portalConfigurations/{parentId}/invoiceSetups/{id}";
        Patchable PATCH = patch "/company/portalConfigurations/{parentId}/invoiceSetups/{id}";
        Replaceable REPLACE = put "/company/portalConfigurations/{parentId}/invoiceSetups/{id}";
    } {
        TEST_TRANSACTION = post "/company/portalConfigurations/{parentId}/invoiceSetups/{id}/testTransaction";
    }
}

resource! {
    /// `/company/portalConfigurations/{parentId}/opportunitySetups`: opportunity setups.
    PortalConfigurationsOpportunitySetups: model::PortalConfigurationOpportunitySetup, by_id {
        Listable LIST = get "/company/portalConfigurations/{parentId}/opportunitySetups";
        Gettable GET = get "/company/portalConfigurations/{parentId}/opportunitySetups/{id}";
        Patchable PATCH = patch "/company/portalConfigurations/{parentId}/opportunitySetups/{id}";
        Replaceable REPLACE = put "/company/portalConfigurations/{parentId}/opportunitySetups/{id}";
    } {
        PATCH_ALL = patch "/company/portalConfigurations/{parentId}/opportunitySetups";
        REPLACE_ALL = put "/company/portalConfigurations/{parentId}/opportunitySetups";
    }
}

resource! {
    /// `/company/portalConfigurations/{parentId}/passwordEmailSetups`: password email setups.
    PortalConfigurationsPasswordEmailSetups: model::PortalConfigurationPasswordEmailSetup, by_id {
        Listable LIST = get "/company/portalConfigurations/{parentId}/passwordEmailSetups";
        Gettable GET = get "/company/portalConfigurations/{parentId}/passwordEmailSetups/{id}";
        Patchable PATCH = patch "/company/portalConfigurations/{parentId}/passwordEmailSetups/{id}";
        Replaceable REPLACE = put "/company/portalConfigurations/{parentId}/passwordEmailSetups/{id}";
    } {
    }
}

resource! {
    /// `/company/portalConfigurations/{parentId}/projectSetups`: project setups.
    PortalConfigurationsProjectSetups: model::PortalConfigurationProjectSetup, by_id {
        Listable LIST = get "/company/portalConfigurations/{parentId}/projectSetups";
        Countable COUNT = get "/company/portalConfigurations/{parentId}/projectSetups/count";
        Gettable GET = get "/company/portalConfigurations/{parentId}/projectSetups/{id}";
        Patchable PATCH = patch "/company/portalConfigurations/{parentId}/projectSetups/{id}";
        Replaceable REPLACE = put "/company/portalConfigurations/{parentId}/projectSetups/{id}";
    } {
    }
}

resource! {
    /// `/company/portalConfigurations/{parentId}/serviceSetups`: service setups.
    PortalConfigurationsServiceSetups: model::PortalConfigurationServiceSetup, by_id {
        Listable LIST = get "/company/portalConfigurations/{parentId}/serviceSetups";
        Countable COUNT = get "/company/portalConfigurations/{parentId}/serviceSetups/count";
        Gettable GET = get "/company/portalConfigurations/{parentId}/serviceSetups/{id}";
        Patchable PATCH = patch "/company/portalConfigurations/{parentId}/serviceSetups/{id}";
        Replaceable REPLACE = put "/company/portalConfigurations/{parentId}/serviceSetups/{id}";
    } {
    }
}

resource! {
    /// `/company/portalSecurityLevels`: portal security levels.
    PortalSecurityLevels: model::PortalSecurityLevel, by_id {
        Listable LIST = get "/company/portalSecurityLevels";
        Countable COUNT = get "/company/portalSecurityLevels/count";
        Gettable GET = get "/company/portalSecurityLevels/{id}";
        Patchable PATCH = patch "/company/portalSecurityLevels/{id}";
        Replaceable REPLACE = put "/company/portalSecurityLevels/{id}";
    } {
    }
}

resource! {
    /// `/company/portalSecuritySettings`: portal security settings.
    PortalSecuritySettings: model::PortalSecuritySetting, by_id {
        Listable LIST = get "/company/portalSecuritySettings";
        Countable COUNT = get "/company/portalSecuritySettings/count";
        Gettable GET = get "/company/portalSecuritySettings/{id}";
        Patchable PATCH = patch "/company/portalSecuritySettings/{id}";
        Replaceable REPLACE = put "/company/portalSecuritySettings/{id}";
    } {
    }
}

resource! {
    /// `/company/states`: states.
    States: model::State, by_id {
        Listable LIST = get "/company/states";
        Creatable CREATE = post "/company/states";
        Countable COUNT = get "/company/states/count";
        Deletable DELETE = delete "/company/states/{id}";
        Gettable GET = get "/company/states/{id}";
        Patchable PATCH = patch "/company/states/{id}";
        Replaceable REPLACE = put "/company/states/{id}";
    } {
    }
}

resource! {
    /// `/company/states/info`: short records, which need fewer rights.
    StatesInfo: model::StateInfo, by_id {
        Listable LIST = get "/company/states/info";
        Countable COUNT = get "/company/states/info/count";
        Gettable GET = get "/company/states/{id}/info";
    } {
    }
}

resource! {
    /// `/company/states/{id}/usages`: uses.
    StatesUsages: model::Usage, by_id {
        Listable LIST = get "/company/states/{id}/usages";
    } {
    }
}

resource! {
    /// `/company/states/{id}/usages/list`: uses in full.
    StatesUsagesList: model::Usage, by_id {
        Listable LIST = get "/company/states/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/company/teamRoles`: team roles.
    TeamRoles: model::TeamRole, by_id {
        Listable LIST = get "/company/teamRoles";
        Creatable CREATE = post "/company/teamRoles";
        Countable COUNT = get "/company/teamRoles/count";
        Deletable DELETE = delete "/company/teamRoles/{id}";
        Gettable GET = get "/company/teamRoles/{id}";
        Patchable PATCH = patch "/company/teamRoles/{id}";
        Replaceable REPLACE = put "/company/teamRoles/{id}";
    } {
    }
}

resource! {
    /// `/company/teamRoles/info`: short records, which need fewer rights.
    TeamRolesInfo: model::TeamRoleInfo, by_id {
        Listable LIST = get "/company/teamRoles/info";
        Countable COUNT = get "/company/teamRoles/info/count";
        Gettable GET = get "/company/teamRoles/{id}/info";
    } {
    }
}

resource! {
    /// `/company/teamRoles/{id}/usages`: uses.
    TeamRolesUsages: model::Usage, by_id {
        Listable LIST = get "/company/teamRoles/{id}/usages";
    } {
    }
}

resource! {
    /// `/company/teamRoles/{id}/usages/list`: uses in full.
    TeamRolesUsagesList: model::Usage, by_id {
        Listable LIST = get "/company/teamRoles/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/company/tracks`: tracks.
    Tracks: model::Track, by_id {
        Listable LIST = get "/company/tracks";
        Creatable CREATE = post "/company/tracks";
        Countable COUNT = get "/company/tracks/count";
        Deletable DELETE = delete "/company/tracks/{id}";
        Gettable GET = get "/company/tracks/{id}";
        Patchable PATCH = patch "/company/tracks/{id}";
        Replaceable REPLACE = put "/company/tracks/{id}";
    } {
    }
}

resource! {
    /// `/company/tracks/{parentId}/actions`: actions.
    TracksActions: model::TrackAction, by_id {
        Listable LIST = get "/company/tracks/{parentId}/actions";
        Creatable CREATE = post "/company/tracks/{parentId}/actions";
        Countable COUNT = get "/company/tracks/{parentId}/actions/count";
        Deletable DELETE = delete "/company/tracks/{parentId}/actions/{id}";
        Gettable GET = get "/company/tracks/{parentId}/actions/{id}";
        Patchable PATCH = patch "/company/tracks/{parentId}/actions/{id}";
        Replaceable REPLACE = put "/company/tracks/{parentId}/actions/{id}";
    } {
    }
}

impl Section {
    /// `/company/addressFormats`: address formats.
    pub fn address_formats(&self) -> Collection<AddressFormats> {
        self.collection()
    }

    /// `/company/communicationTypes`: communication types.
    pub fn communication_types(&self) -> Collection<CommunicationTypes> {
        self.collection()
    }

    /// `/company/companies`: companies.
    pub fn companies(&self) -> Collection<Companies> {
        self.collection()
    }

    /// `/company/companyPickerItems`: company picker items.
    pub fn company_picker_items(&self) -> Collection<CompanyPickerItems> {
        self.collection()
    }

    /// `/company/companyTypeAssociations`: company type associations.
    pub fn company_type_associations(&self) -> Collection<CompanyTypeAssociations> {
        self.collection()
    }

    /// `/company/configurations`: configurations.
    pub fn configurations(&self) -> Collection<Configurations> {
        self.collection()
    }

    /// `/company/contact`: contact.
    pub fn contact(&self) -> Single<Contact> {
        self.single()
    }

    /// `/company/contacts`: contacts.
    pub fn contacts(&self) -> Collection<Contacts> {
        self.collection()
    }

    /// `/company/contactTypeAssociations`: contact type associations.
    pub fn contact_type_associations(&self) -> Collection<ContactTypeAssociations> {
        self.collection()
    }

    /// `/company/countries`: countries.
    pub fn countries(&self) -> Collection<Countries> {
        self.collection()
    }

    /// `/company/entityTypes`: entity types.
    pub fn entity_types(&self) -> Collection<EntityTypes> {
        self.collection()
    }

    /// `/company/expenseTypes`: expense types.
    pub fn expense_types(&self) -> Single<ExpenseTypes> {
        self.single()
    }

    /// `/company/m365contact`: m365contact.
    pub fn m365contact(&self) -> Collection<M365contact> {
        self.collection()
    }

    /// `/company/m365contactsync`: m365contactsync.
    pub fn m365contactsync(&self) -> Collection<M365contactsync> {
        self.collection()
    }

    /// `/company/managedDevicesIntegrations`: managed devices integrations.
    pub fn managed_devices_integrations(&self) -> Collection<ManagedDevicesIntegrations> {
        self.collection()
    }

    /// `/company/management`: management.
    pub fn management(&self) -> Collection<Management> {
        self.collection()
    }

    /// `/company/managementBackups`: management backups.
    pub fn management_backups(&self) -> Collection<ManagementBackups> {
        self.collection()
    }

    /// `/company/managementItSolutions`: management it solutions.
    pub fn management_it_solutions(&self) -> Collection<ManagementItSolutions> {
        self.collection()
    }

    /// `/company/marketDescriptions`: market descriptions.
    pub fn market_descriptions(&self) -> Collection<MarketDescriptions> {
        self.collection()
    }

    /// `/company/noteTypes`: note types.
    pub fn note_types(&self) -> Collection<NoteTypes> {
        self.collection()
    }

    /// `/company/ownershipTypes`: ownership types.
    pub fn ownership_types(&self) -> Collection<OwnershipTypes> {
        self.collection()
    }

    /// `/company/paymentTypes`: payment types.
    pub fn payment_types(&self) -> Single<PaymentTypes> {
        self.single()
    }

    /// `/company/portalConfigurations`: portal configurations.
    pub fn portal_configurations(&self) -> Collection<PortalConfigurations> {
        self.collection()
    }

    /// `/company/portalSecurityLevels`: portal security levels.
    pub fn portal_security_levels(&self) -> Collection<PortalSecurityLevels> {
        self.collection()
    }

    /// `/company/portalSecuritySettings`: portal security settings.
    pub fn portal_security_settings(&self) -> Collection<PortalSecuritySettings> {
        self.collection()
    }

    /// `/company/states`: states.
    pub fn states(&self) -> Collection<States> {
        self.collection()
    }

    /// `/company/teamRoles`: team roles.
    pub fn team_roles(&self) -> Collection<TeamRoles> {
        self.collection()
    }

    /// `/company/tracks`: tracks.
    pub fn tracks(&self) -> Collection<Tracks> {
        self.collection()
    }
}

impl Collection<AddressFormats> {
    /// `/company/addressFormats/info`: short records, which need fewer rights of address formats.
    pub fn info(&self) -> Collection<AddressFormatsInfo> {
        self.collection()
    }
}

impl Single<AddressFormats> {
    /// `/company/addressFormats/{id}/info`: short records, which need fewer rights of an address format.
    pub fn info(&self) -> Single<AddressFormatsInfo> {
        self.single()
    }
}

impl Collection<CommunicationTypes> {
    /// `/company/communicationTypes/info`: short records, which need fewer rights of communication types.
    pub fn info(&self) -> Collection<CommunicationTypesInfo> {
        self.collection()
    }
}

impl Single<CommunicationTypes> {
    /// `/company/communicationTypes/{id}/info`: short records, which need fewer rights of a communication type.
    pub fn info(&self) -> Single<CommunicationTypesInfo> {
        self.single()
    }

    /// `/company/communicationTypes/{id}/usages`: uses of a communication type.
    pub fn usages(&self) -> Collection<CommunicationTypesUsages> {
        self.collection()
    }
}

impl Collection<CommunicationTypesUsages> {
    /// `/company/communicationTypes/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<CommunicationTypesUsagesList> {
        self.collection()
    }
}

impl Collection<Companies> {
    /// `/company/companies/default`: defaults of companies.
    pub fn default(&self) -> Single<CompaniesDefault> {
        self.single()
    }

    /// `/company/companies/info`: short records, which need fewer rights of companies.
    pub fn info(&self) -> Collection<CompaniesInfo> {
        self.collection()
    }

    /// `/company/companies/statuses`: statuses of companies.
    pub fn statuses(&self) -> Collection<CompaniesStatuses> {
        self.collection()
    }

    /// `/company/companies/types`: types of companies.
    pub fn types(&self) -> Collection<CompaniesTypes> {
        self.collection()
    }
}

impl Single<Companies> {
    /// `/company/companies/{parentId}/customStatusNotes`: custom status notes of a company.
    pub fn custom_status_notes(&self) -> Collection<CompaniesCustomStatusNotes> {
        self.collection()
    }

    /// `/company/companies/{parentId}/groups`: groups of a company.
    pub fn groups(&self) -> Collection<CompaniesGroups> {
        self.collection()
    }

    /// `/company/companies/{parentId}/managementReportNotifications`: management report notifications of a company.
    pub fn management_report_notifications(
        &self,
    ) -> Collection<CompaniesManagementReportNotifications> {
        self.collection()
    }

    /// `/company/companies/{parentId}/managementReportSetup`: management report setup of a company.
    pub fn management_report_setup(&self) -> Collection<CompaniesManagementReportSetup> {
        self.collection()
    }

    /// `/company/companies/{parentId}/managementSummaryReports`: management summary reports of a company.
    pub fn management_summary_reports(&self) -> Collection<CompaniesManagementSummaryReports> {
        self.collection()
    }

    /// `/company/companies/{parentId}/notes`: notes of a company.
    pub fn notes(&self) -> Collection<CompaniesNotes> {
        self.collection()
    }

    /// `/company/companies/{parentId}/sites`: sites of a company.
    pub fn sites(&self) -> Collection<CompaniesSites> {
        self.collection()
    }

    /// `/company/companies/{parentId}/surveys`: surveys of a company.
    pub fn surveys(&self) -> Collection<CompaniesSurveys> {
        self.collection()
    }

    /// `/company/companies/{parentId}/teams`: teams of a company.
    pub fn teams(&self) -> Collection<CompaniesTeams> {
        self.collection()
    }

    /// `/company/companies/{parentId}/tracks`: tracks of a company.
    pub fn tracks(&self) -> Collection<CompaniesTracks> {
        self.collection()
    }

    /// `/company/companies/{parentId}/typeAssociations`: type associations of a company.
    pub fn type_associations(&self) -> Collection<CompaniesTypeAssociations> {
        self.collection()
    }

    /// `/company/companies/{id}/usages`: uses of a company.
    pub fn usages(&self) -> Collection<CompaniesUsages> {
        self.collection()
    }

    /// Merge, of a company: `POST /company/companies/{id}/merge`.
    ///
    /// The security role needs Companies > Company Maintenance.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn merge(&self, body: &New<model::CompanyMerge>) -> Result<model::SuccessResponse> {
        self.action(&Companies::MERGE).body(body).read().await
    }
}

impl Collection<CompaniesInfo> {
    /// `/company/companies/info/types`: types of short records, which need fewer rights.
    pub fn types(&self) -> Collection<CompaniesInfoTypes> {
        self.collection()
    }
}

impl Single<CompaniesStatuses> {
    /// `/company/companies/statuses/{id}/usages`: uses of a status.
    pub fn usages(&self) -> Collection<CompaniesStatusesUsages> {
        self.collection()
    }
}

impl Collection<CompaniesStatusesUsages> {
    /// `/company/companies/statuses/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<CompaniesStatusesUsagesList> {
        self.collection()
    }
}

impl Single<CompaniesTypes> {
    /// `/company/companies/types/{id}/usages`: uses of a type.
    pub fn usages(&self) -> Collection<CompaniesTypesUsages> {
        self.collection()
    }
}

impl Collection<CompaniesTypesUsages> {
    /// `/company/companies/types/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<CompaniesTypesUsagesList> {
        self.collection()
    }
}

impl Collection<CompaniesSites> {
    /// `/company/companies/{parentId}/sites/info`: short records, which need fewer rights of sites.
    pub fn info(&self) -> Collection<CompaniesSitesInfo> {
        self.collection()
    }
}

impl Single<CompaniesSites> {
    /// `/company/companies/{parentId}/sites/{id}/info`: short records, which need fewer rights of a site.
    pub fn info(&self) -> Single<CompaniesSitesInfo> {
        self.single()
    }

    /// `/company/companies/{parentId}/sites/{id}/usages`: uses of a site.
    pub fn usages(&self) -> Collection<CompaniesSitesUsages> {
        self.collection()
    }
}

impl Collection<CompaniesSitesUsages> {
    /// `/company/companies/{parentId}/sites/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<CompaniesSitesUsagesList> {
        self.collection()
    }
}

impl Collection<CompaniesUsages> {
    /// `/company/companies/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<CompaniesUsagesList> {
        self.collection()
    }
}

impl Collection<CompanyPickerItems> {
    /// Clear, of company picker items: `POST /company/companyPickerItems/clear`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn clear(&self, body: &New<model::ClearPickerRequest>) -> Result<()> {
        self.action(&CompanyPickerItems::CLEAR)
            .body(body)
            .done()
            .await
    }
}

impl Collection<Configurations> {
    /// `/company/configurations/bulk`: many at once of configurations.
    pub fn bulk(&self) -> Single<ConfigurationsBulk> {
        self.single()
    }

    /// `/company/configurations/statuses`: statuses of configurations.
    pub fn statuses(&self) -> Collection<ConfigurationsStatuses> {
        self.collection()
    }

    /// `/company/configurations/types`: types of configurations.
    pub fn types(&self) -> Collection<ConfigurationsTypes> {
        self.collection()
    }
}

impl Single<Configurations> {
    /// `/company/configurations/{id}/quickAccess`: figures by tab of a configuration.
    pub fn quick_access(&self) -> Single<ConfigurationsQuickAccess> {
        self.single()
    }

    /// Change type, of a configuration: `PATCH /company/configurations/{id}/changeType`.
    ///
    /// The security role needs Companies > Configurations.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn change_type(
        &self,
        patch: &Patch<model::Configuration>,
    ) -> Result<model::Configuration> {
        self.action(&Configurations::CHANGE_TYPE)
            .patch(patch)
            .read()
            .await
    }
}

impl Single<ConfigurationsBulk> {
    /// Delete many, of many at once: `DELETE /company/configurations/bulk`.
    ///
    /// The security role needs Companies > Configurations.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn delete_many(&self, body: &New<model::IdCollection>) -> Result<model::BulkResult> {
        self.action(&ConfigurationsBulk::DELETE_MANY)
            .body(body)
            .read()
            .await
    }

    /// Create many, of many at once: `POST /company/configurations/bulk`.
    ///
    /// The security role needs Companies > Configurations.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn create_many(
        &self,
        bodies: &[New<model::Configuration>],
    ) -> Result<model::BulkResult> {
        self.action(&ConfigurationsBulk::CREATE_MANY)
            .bodies(bodies)
            .read()
            .await
    }

    /// Replace many, of many at once: `PUT /company/configurations/bulk`.
    ///
    /// The security role needs Companies > Configurations.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn replace_many(
        &self,
        records: &[(Id<model::Configuration>, New<model::Configuration>)],
    ) -> Result<model::BulkResult> {
        self.action(&ConfigurationsBulk::REPLACE_MANY)
            .records(records)
            .read()
            .await
    }
}

impl Collection<ConfigurationsStatuses> {
    /// `/company/configurations/statuses/info`: short records, which need fewer rights of statuses.
    pub fn info(&self) -> Collection<ConfigurationsStatusesInfo> {
        self.collection()
    }
}

impl Single<ConfigurationsStatuses> {
    /// `/company/configurations/statuses/{id}/info`: short records, which need fewer rights of a status.
    pub fn info(&self) -> Single<ConfigurationsStatusesInfo> {
        self.single()
    }

    /// `/company/configurations/statuses/{id}/usages`: uses of a status.
    pub fn usages(&self) -> Collection<ConfigurationsStatusesUsages> {
        self.collection()
    }
}

impl Collection<ConfigurationsStatusesUsages> {
    /// `/company/configurations/statuses/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<ConfigurationsStatusesUsagesList> {
        self.collection()
    }
}

impl Collection<ConfigurationsTypes> {
    /// Copy, of types: `POST /company/configurations/types/copy`.
    ///
    /// The security role needs Companies > Configurations.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn copy(
        &self,
        body: &New<model::ConfigurationTypeCopy>,
    ) -> Result<model::ConfigurationType> {
        self.action(&ConfigurationsTypes::COPY)
            .body(body)
            .read()
            .await
    }
}

impl Single<ConfigurationsTypes> {
    /// `/company/configurations/types/{id}/info`: short records, which need fewer rights of a type.
    pub fn info(&self) -> Single<ConfigurationsTypesInfo> {
        self.single()
    }

    /// `/company/configurations/types/{grandparentId}/questions`: questions of a type.
    pub fn questions(&self) -> Collection<ConfigurationsTypesQuestions> {
        self.collection()
    }

    /// `/company/configurations/types/{id}/usages`: uses of a type.
    pub fn usages(&self) -> Collection<ConfigurationsTypesUsages> {
        self.collection()
    }
}

impl Single<ConfigurationsTypesQuestions> {
    /// `/company/configurations/types/{grandparentId}/questions/{parentId}/values`: values of a question.
    pub fn values(&self) -> Collection<ConfigurationsTypesQuestionsValues> {
        self.collection()
    }
}

impl Single<ConfigurationsTypesQuestionsValues> {
    /// `/company/configurations/types/{grandparentId}/questions/{parentId}/values/{id}/usages`: uses of a value.
    pub fn usages(&self) -> Collection<ConfigurationsTypesQuestionsValuesUsages> {
        self.collection()
    }
}

impl Collection<ConfigurationsTypesQuestionsValuesUsages> {
    /// `/company/configurations/types/{grandparentId}/questions/{parentId}/values/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<ConfigurationsTypesQuestionsValuesUsagesList> {
        self.collection()
    }
}

impl Collection<ConfigurationsTypesUsages> {
    /// `/company/configurations/types/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<ConfigurationsTypesUsagesList> {
        self.collection()
    }
}

impl Single<ConfigurationsQuickAccess> {
    /// `/company/configurations/{id}/quickAccess/count`: count of a figures by tab.
    pub fn count(&self) -> Single<ConfigurationsQuickAccessCount> {
        self.single()
    }
}

impl Single<Contact> {
    /// `/company/contact/types`: types of a contact.
    pub fn types(&self) -> Collection<ContactTypes> {
        self.collection()
    }
}

impl Single<ContactTypes> {
    /// `/company/contact/types/{id}/usages`: uses of a type.
    pub fn usages(&self) -> Single<ContactTypesUsages> {
        self.single()
    }
}

impl Single<ContactTypesUsages> {
    /// `/company/contact/types/{id}/usages/list`: uses in full of a us.
    pub fn listing(&self) -> Collection<ContactTypesUsagesList> {
        self.collection()
    }
}

impl Collection<Contacts> {
    /// `/company/contacts/default`: defaults of contacts.
    pub fn default(&self) -> Single<ContactsDefault> {
        self.single()
    }

    /// `/company/contacts/departments`: departments of contacts.
    pub fn departments(&self) -> Collection<ContactsDepartments> {
        self.collection()
    }

    /// `/company/contacts/info`: short records, which need fewer rights of contacts.
    pub fn info(&self) -> Collection<ContactsInfo> {
        self.collection()
    }

    /// `/company/contacts/relationships`: relationships of contacts.
    pub fn relationships(&self) -> Collection<ContactsRelationships> {
        self.collection()
    }

    /// `/company/contacts/types`: types of contacts.
    pub fn types(&self) -> Collection<ContactsTypes> {
        self.collection()
    }

    /// Request password, of contacts: `POST /company/contacts/requestPassword`.
    ///
    /// The security role needs Companies > Contacts.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn request_password(&self, body: &New<model::RequestPasswordRequest>) -> Result<()> {
        self.action(&Contacts::REQUEST_PASSWORD)
            .body(body)
            .done()
            .await
    }

    /// Validate portal credentials, of contacts: `POST /company/contacts/validatePortalCredentials`.
    ///
    /// The security role needs Companies > Contacts.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn validate_portal_credentials(
        &self,
        body: &New<model::ValidatePortalRequest>,
    ) -> Result<model::ValidatePortalResponse> {
        self.action(&Contacts::VALIDATE_PORTAL_CREDENTIALS)
            .body(body)
            .read()
            .await
    }
}

impl Single<Contacts> {
    /// `/company/contacts/{parentId}/communications`: communications of a contact.
    pub fn communications(&self) -> Collection<ContactsCommunications> {
        self.collection()
    }

    /// `/company/contacts/{parentId}/groups`: groups of a contact.
    pub fn groups(&self) -> Collection<ContactsGroups> {
        self.collection()
    }

    /// `/company/contacts/{id}/info`: short records, which need fewer rights of a contact.
    pub fn info(&self) -> Single<ContactsInfo> {
        self.single()
    }

    /// `/company/contacts/{parentId}/notes`: notes of a contact.
    pub fn notes(&self) -> Collection<ContactsNotes> {
        self.collection()
    }

    /// `/company/contacts/{id}/portalSecurity`: portal security of a contact.
    pub fn portal_security(&self) -> Collection<ContactsPortalSecurity> {
        self.collection()
    }

    /// `/company/contacts/{parentId}/tracks`: tracks of a contact.
    pub fn tracks(&self) -> Collection<ContactsTracks> {
        self.collection()
    }

    /// `/company/contacts/{parentId}/typeAssociations`: type associations of a contact.
    pub fn type_associations(&self) -> Collection<ContactsTypeAssociations> {
        self.collection()
    }

    /// `/company/contacts/{id}/usages`: uses of a contact.
    pub fn usages(&self) -> Collection<ContactsUsages> {
        self.collection()
    }

    /// Image, of a contact: `GET /company/contacts/{id}/image`.
    ///
    /// The security role needs Companies > Contacts.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn image(&self) -> Result<Download> {
        self.action(&Contacts::IMAGE).bytes().await
    }
}

impl Collection<ContactsDepartments> {
    /// `/company/contacts/departments/info`: short records, which need fewer rights of departments.
    pub fn info(&self) -> Collection<ContactsDepartmentsInfo> {
        self.collection()
    }
}

impl Single<ContactsDepartments> {
    /// `/company/contacts/departments/{id}/info`: short records, which need fewer rights of a department.
    pub fn info(&self) -> Single<ContactsDepartmentsInfo> {
        self.single()
    }

    /// `/company/contacts/departments/{id}/usages`: uses of a department.
    pub fn usages(&self) -> Collection<ContactsDepartmentsUsages> {
        self.collection()
    }
}

impl Collection<ContactsDepartmentsUsages> {
    /// `/company/contacts/departments/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<ContactsDepartmentsUsagesList> {
        self.collection()
    }
}

impl Collection<ContactsTypes> {
    /// `/company/contacts/types/count/info`: short records, which need fewer rights of types.
    pub fn count_info(&self) -> Single<ContactsTypesCountInfo> {
        self.single()
    }

    /// `/company/contacts/types/info`: short records, which need fewer rights of types.
    pub fn info(&self) -> Collection<ContactsTypesInfo> {
        self.collection()
    }
}

impl Single<ContactsTypes> {
    /// `/company/contacts/types/{id}/info`: short records, which need fewer rights of a type.
    pub fn info(&self) -> Single<ContactsTypesInfo> {
        self.single()
    }
}

impl Collection<ContactsUsages> {
    /// `/company/contacts/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<ContactsUsagesList> {
        self.collection()
    }
}

impl Collection<Countries> {
    /// `/company/countries/info`: short records, which need fewer rights of countries.
    pub fn info(&self) -> Collection<CountriesInfo> {
        self.collection()
    }
}

impl Single<Countries> {
    /// `/company/countries/{id}/info`: short records, which need fewer rights of a country.
    pub fn info(&self) -> Single<CountriesInfo> {
        self.single()
    }
}

impl Collection<EntityTypes> {
    /// `/company/entityTypes/info`: short records, which need fewer rights of entity types.
    pub fn info(&self) -> Collection<EntityTypesInfo> {
        self.collection()
    }
}

impl Single<EntityTypes> {
    /// `/company/entitytypes/{id}/info`: short records, which need fewer rights of an entity type.
    pub fn info(&self) -> Single<EntityTypesInfo> {
        self.single()
    }
}

impl Single<ExpenseTypes> {
    /// `/company/expenseTypes/info`: short records, which need fewer rights of an expense type.
    pub fn info(&self) -> Collection<ExpenseTypesInfo> {
        self.collection()
    }
}

impl Collection<M365contactsync> {
    /// `/company/m365contactsync/property`: property of m365contactsync.
    pub fn property(&self) -> Single<M365contactsyncProperty> {
        self.single()
    }
}

impl Single<M365contactsync> {
    /// `/company/m365contactsync/{id}/property`: property of a m365contactsync.
    pub fn property(&self) -> Single<M365contactsyncPropertyPath> {
        self.single()
    }
}

impl Single<M365contactsyncProperty> {
    /// `/company/m365contactsync/property/count`: count of a property.
    pub fn count(&self) -> Single<M365contactsyncPropertyCount> {
        self.single()
    }

    /// `/company/m365contactsync/property/excluded`: excluded of a property.
    pub fn excluded(&self) -> Collection<M365contactsyncPropertyExcluded> {
        self.collection()
    }

    /// `/company/m365contactsync/property/included`: included of a property.
    pub fn included(&self) -> Collection<M365contactsyncPropertyIncluded> {
        self.collection()
    }

    /// Create, of property: `POST /company/m365contactsync/property`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn create(
        &self,
        body: &New<model::M365ContactSyncProperty>,
    ) -> Result<model::M365ContactSyncProperty> {
        self.action(&M365contactsyncProperty::ONE_CREATE)
            .body(body)
            .read()
            .await
    }
}

impl Collection<ManagedDevicesIntegrations> {
    /// `/company/managedDevicesIntegrations/info`: short records, which need fewer rights of managed devices integrations.
    pub fn info(&self) -> Collection<ManagedDevicesIntegrationsInfo> {
        self.collection()
    }
}

impl Single<ManagedDevicesIntegrations> {
    /// `/company/managedDevicesIntegrations/{parentId}/crossReferences`: cross references of a managed devices integration.
    pub fn cross_references(&self) -> Collection<ManagedDevicesIntegrationsCrossReferences> {
        self.collection()
    }

    /// `/company/managedDevicesIntegrations/{id}/info`: short records, which need fewer rights of a managed devices integration.
    pub fn info(&self) -> Single<ManagedDevicesIntegrationsInfo> {
        self.single()
    }

    /// `/company/managedDevicesIntegrations/{parentId}/logins`: logins of a managed devices integration.
    pub fn logins(&self) -> Collection<ManagedDevicesIntegrationsLogins> {
        self.collection()
    }

    /// `/company/managedDevicesIntegrations/{parentId}/notifications`: notifications of a managed devices integration.
    pub fn notifications(&self) -> Collection<ManagedDevicesIntegrationsNotifications> {
        self.collection()
    }

    /// `/company/managedDevicesIntegrations/{id}/usages`: uses of a managed devices integration.
    pub fn usages(&self) -> Collection<ManagedDevicesIntegrationsUsages> {
        self.collection()
    }
}

impl Collection<ManagedDevicesIntegrationsUsages> {
    /// `/company/managedDevicesIntegrations/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<ManagedDevicesIntegrationsUsagesList> {
        self.collection()
    }
}

impl Single<Management> {
    /// `/company/management/{id}/log`: log of a management.
    pub fn log(&self) -> Single<ManagementLog> {
        self.single()
    }

    /// `/company/management/{id}/logs`: logs of a management.
    pub fn logs(&self) -> Collection<ManagementLogs> {
        self.collection()
    }

    /// `/company/management/{parentId}/managementReportNotifications`: management report notifications of a management.
    pub fn management_report_notifications(
        &self,
    ) -> Collection<ManagementManagementReportNotifications> {
        self.collection()
    }

    /// Execute managed it sync, of a management: `POST /company/management/{id}/executeManagedItSync`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn execute_managed_it_sync(&self) -> Result<model::SuccessResponse> {
        self.action(&Management::EXECUTE_MANAGED_IT_SYNC)
            .read()
            .await
    }
}

impl Single<ManagementLog> {
    /// Download, of a log: `GET /company/management/{id}/log/download`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn download(&self) -> Result<Download> {
        self.action(&ManagementLog::DOWNLOAD).bytes().await
    }
}

impl Single<ManagementItSolutions> {
    /// `/company/managementItSolutions/{parentId}/managementProducts`: management products of a management it solution.
    pub fn management_products(&self) -> Collection<ManagementItSolutionsManagementProducts> {
        self.collection()
    }

    /// `/company/managementItSolutions/{id}/usages`: uses of a management it solution.
    pub fn usages(&self) -> Collection<ManagementItSolutionsUsages> {
        self.collection()
    }
}

impl Collection<ManagementItSolutionsUsages> {
    /// `/company/managementItSolutions/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<ManagementItSolutionsUsagesList> {
        self.collection()
    }
}

impl Collection<MarketDescriptions> {
    /// `/company/marketDescriptions/info`: short records, which need fewer rights of market descriptions.
    pub fn info(&self) -> Collection<MarketDescriptionsInfo> {
        self.collection()
    }
}

impl Single<MarketDescriptions> {
    /// `/company/marketDescriptions/{id}/info`: short records, which need fewer rights of a market description.
    pub fn info(&self) -> Single<MarketDescriptionsInfo> {
        self.single()
    }

    /// `/company/marketDescriptions/{id}/usages`: uses of a market description.
    pub fn usages(&self) -> Collection<MarketDescriptionsUsages> {
        self.collection()
    }
}

impl Collection<MarketDescriptionsUsages> {
    /// `/company/marketDescriptions/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<MarketDescriptionsUsagesList> {
        self.collection()
    }
}

impl Collection<NoteTypes> {
    /// `/company/noteTypes/count/info`: short records, which need fewer rights of note types.
    pub fn count_info(&self) -> Single<NoteTypesCountInfo> {
        self.single()
    }

    /// `/company/noteTypes/info`: short records, which need fewer rights of note types.
    pub fn info(&self) -> Collection<NoteTypesInfo> {
        self.collection()
    }
}

impl Single<NoteTypes> {
    /// `/company/noteTypes/{id}/info`: short records, which need fewer rights of a note type.
    pub fn info(&self) -> Single<NoteTypesInfo> {
        self.single()
    }
}

impl Collection<OwnershipTypes> {
    /// `/company/ownershipTypes/info`: short records, which need fewer rights of ownership types.
    pub fn info(&self) -> Collection<OwnershipTypesInfo> {
        self.collection()
    }
}

impl Single<OwnershipTypes> {
    /// `/company/ownershipTypes/{id}/info`: short records, which need fewer rights of an ownership type.
    pub fn info(&self) -> Single<OwnershipTypesInfo> {
        self.single()
    }
}

impl Single<PaymentTypes> {
    /// `/company/paymentTypes/info`: short records, which need fewer rights of a payment type.
    pub fn info(&self) -> Collection<PaymentTypesInfo> {
        self.collection()
    }
}

impl Collection<PortalConfigurations> {
    /// `/company/portalConfigurations/invoiceSetup`: invoice setup of portal configurations.
    pub fn invoice_setup(&self) -> Single<PortalConfigurationsInvoiceSetup> {
        self.single()
    }

    /// Copy, of portal configurations: `POST /company/portalConfigurations/copy`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn copy(
        &self,
        body: &New<model::PortalConfiguration>,
    ) -> Result<model::PortalConfiguration> {
        self.action(&PortalConfigurations::COPY)
            .body(body)
            .read()
            .await
    }
}

impl Single<PortalConfigurations> {
    /// `/company/portalConfigurations/{parentId}/invoiceSetups`: invoice setups of a portal configuration.
    pub fn invoice_setups(&self) -> Collection<PortalConfigurationsInvoiceSetups> {
        self.collection()
    }

    /// `/company/portalConfigurations/{parentId}/opportunitySetups`: opportunity setups of a portal configuration.
    pub fn opportunity_setups(&self) -> Collection<PortalConfigurationsOpportunitySetups> {
        self.collection()
    }

    /// `/company/portalConfigurations/{parentId}/passwordEmailSetups`: password email setups of a portal configuration.
    pub fn password_email_setups(&self) -> Collection<PortalConfigurationsPasswordEmailSetups> {
        self.collection()
    }

    /// `/company/portalConfigurations/{parentId}/projectSetups`: project setups of a portal configuration.
    pub fn project_setups(&self) -> Collection<PortalConfigurationsProjectSetups> {
        self.collection()
    }

    /// `/company/portalConfigurations/{parentId}/serviceSetups`: service setups of a portal configuration.
    pub fn service_setups(&self) -> Collection<PortalConfigurationsServiceSetups> {
        self.collection()
    }
}

impl Single<PortalConfigurationsInvoiceSetup> {
    /// `/company/portalConfigurations/invoiceSetup/paymentProcessors`: payment processors of an invoice setup.
    pub fn payment_processors(
        &self,
    ) -> Collection<PortalConfigurationsInvoiceSetupPaymentProcessors> {
        self.collection()
    }
}

impl Single<PortalConfigurationsInvoiceSetups> {
    /// Test transaction, of an invoice setup: `POST /company/portalConfigurations/{parentId}/invoiceSetups/{id}/testTransaction`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn test_transaction(
        &self,
        body: &New<model::PortalConfigurationInvoiceSetup>,
    ) -> Result<model::SuccessResponse> {
        self.action(&PortalConfigurationsInvoiceSetups::TEST_TRANSACTION)
            .body(body)
            .read()
            .await
    }
}

impl Collection<PortalConfigurationsOpportunitySetups> {
    /// Patch all, of opportunity setups: `PATCH /company/portalConfigurations/{parentId}/opportunitySetups`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn patch_all(
        &self,
        patch: &Patch<model::PortalConfigurationOpportunitySetup>,
    ) -> Result<model::PortalConfigurationOpportunitySetup> {
        self.action(&PortalConfigurationsOpportunitySetups::PATCH_ALL)
            .patch(patch)
            .read()
            .await
    }

    /// Replace all, of opportunity setups: `PUT /company/portalConfigurations/{parentId}/opportunitySetups`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn replace_all(
        &self,
        body: &New<model::PortalConfigurationOpportunitySetup>,
    ) -> Result<model::PortalConfigurationOpportunitySetup> {
        self.action(&PortalConfigurationsOpportunitySetups::REPLACE_ALL)
            .body(body)
            .read()
            .await
    }
}

impl Collection<States> {
    /// `/company/states/info`: short records, which need fewer rights of states.
    pub fn info(&self) -> Collection<StatesInfo> {
        self.collection()
    }
}

impl Single<States> {
    /// `/company/states/{id}/info`: short records, which need fewer rights of a state.
    pub fn info(&self) -> Single<StatesInfo> {
        self.single()
    }

    /// `/company/states/{id}/usages`: uses of a state.
    pub fn usages(&self) -> Collection<StatesUsages> {
        self.collection()
    }
}

impl Collection<StatesUsages> {
    /// `/company/states/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<StatesUsagesList> {
        self.collection()
    }
}

impl Collection<TeamRoles> {
    /// `/company/teamRoles/info`: short records, which need fewer rights of team roles.
    pub fn info(&self) -> Collection<TeamRolesInfo> {
        self.collection()
    }
}

impl Single<TeamRoles> {
    /// `/company/teamRoles/{id}/info`: short records, which need fewer rights of a team role.
    pub fn info(&self) -> Single<TeamRolesInfo> {
        self.single()
    }

    /// `/company/teamRoles/{id}/usages`: uses of a team role.
    pub fn usages(&self) -> Collection<TeamRolesUsages> {
        self.collection()
    }
}

impl Collection<TeamRolesUsages> {
    /// `/company/teamRoles/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<TeamRolesUsagesList> {
        self.collection()
    }
}

impl Single<Tracks> {
    /// `/company/tracks/{parentId}/actions`: actions of a track.
    pub fn actions(&self) -> Collection<TracksActions> {
        self.collection()
    }
}

/// The operations of this section, by resource.
pub(crate) static OPERATIONS: &[&[Operation]] = &[
    AddressFormats::OPERATIONS,
    AddressFormatsInfo::OPERATIONS,
    CommunicationTypes::OPERATIONS,
    CommunicationTypesInfo::OPERATIONS,
    CommunicationTypesUsages::OPERATIONS,
    CommunicationTypesUsagesList::OPERATIONS,
    Companies::OPERATIONS,
    CompaniesDefault::OPERATIONS,
    CompaniesInfo::OPERATIONS,
    CompaniesInfoTypes::OPERATIONS,
    CompaniesStatuses::OPERATIONS,
    CompaniesStatusesUsages::OPERATIONS,
    CompaniesStatusesUsagesList::OPERATIONS,
    CompaniesTypes::OPERATIONS,
    CompaniesTypesUsages::OPERATIONS,
    CompaniesTypesUsagesList::OPERATIONS,
    CompaniesCustomStatusNotes::OPERATIONS,
    CompaniesGroups::OPERATIONS,
    CompaniesManagementReportNotifications::OPERATIONS,
    CompaniesManagementReportSetup::OPERATIONS,
    CompaniesManagementSummaryReports::OPERATIONS,
    CompaniesNotes::OPERATIONS,
    CompaniesSites::OPERATIONS,
    CompaniesSitesInfo::OPERATIONS,
    CompaniesSitesUsages::OPERATIONS,
    CompaniesSitesUsagesList::OPERATIONS,
    CompaniesSurveys::OPERATIONS,
    CompaniesTeams::OPERATIONS,
    CompaniesTracks::OPERATIONS,
    CompaniesTypeAssociations::OPERATIONS,
    CompaniesUsages::OPERATIONS,
    CompaniesUsagesList::OPERATIONS,
    CompanyPickerItems::OPERATIONS,
    CompanyTypeAssociations::OPERATIONS,
    Configurations::OPERATIONS,
    ConfigurationsBulk::OPERATIONS,
    ConfigurationsStatuses::OPERATIONS,
    ConfigurationsStatusesInfo::OPERATIONS,
    ConfigurationsStatusesUsages::OPERATIONS,
    ConfigurationsStatusesUsagesList::OPERATIONS,
    ConfigurationsTypes::OPERATIONS,
    ConfigurationsTypesInfo::OPERATIONS,
    ConfigurationsTypesQuestions::OPERATIONS,
    ConfigurationsTypesQuestionsValues::OPERATIONS,
    ConfigurationsTypesQuestionsValuesUsages::OPERATIONS,
    ConfigurationsTypesQuestionsValuesUsagesList::OPERATIONS,
    ConfigurationsTypesUsages::OPERATIONS,
    ConfigurationsTypesUsagesList::OPERATIONS,
    ConfigurationsQuickAccessCount::OPERATIONS,
    ContactTypesUsagesList::OPERATIONS,
    Contacts::OPERATIONS,
    ContactsDefault::OPERATIONS,
    ContactsDepartments::OPERATIONS,
    ContactsDepartmentsInfo::OPERATIONS,
    ContactsDepartmentsUsages::OPERATIONS,
    ContactsDepartmentsUsagesList::OPERATIONS,
    ContactsInfo::OPERATIONS,
    ContactsRelationships::OPERATIONS,
    ContactsTypes::OPERATIONS,
    ContactsTypesCountInfo::OPERATIONS,
    ContactsTypesInfo::OPERATIONS,
    ContactsCommunications::OPERATIONS,
    ContactsGroups::OPERATIONS,
    ContactsNotes::OPERATIONS,
    ContactsPortalSecurity::OPERATIONS,
    ContactsTracks::OPERATIONS,
    ContactsTypeAssociations::OPERATIONS,
    ContactsUsages::OPERATIONS,
    ContactsUsagesList::OPERATIONS,
    ContactTypeAssociations::OPERATIONS,
    Countries::OPERATIONS,
    CountriesInfo::OPERATIONS,
    EntityTypes::OPERATIONS,
    EntityTypesInfo::OPERATIONS,
    ExpenseTypesInfo::OPERATIONS,
    M365contact::OPERATIONS,
    M365contactsyncProperty::OPERATIONS,
    M365contactsyncPropertyCount::OPERATIONS,
    M365contactsyncPropertyExcluded::OPERATIONS,
    M365contactsyncPropertyIncluded::OPERATIONS,
    M365contactsyncPropertyPath::OPERATIONS,
    ManagedDevicesIntegrations::OPERATIONS,
    ManagedDevicesIntegrationsInfo::OPERATIONS,
    ManagedDevicesIntegrationsCrossReferences::OPERATIONS,
    ManagedDevicesIntegrationsLogins::OPERATIONS,
    ManagedDevicesIntegrationsNotifications::OPERATIONS,
    ManagedDevicesIntegrationsUsages::OPERATIONS,
    ManagedDevicesIntegrationsUsagesList::OPERATIONS,
    Management::OPERATIONS,
    ManagementLog::OPERATIONS,
    ManagementLogs::OPERATIONS,
    ManagementManagementReportNotifications::OPERATIONS,
    ManagementBackups::OPERATIONS,
    ManagementItSolutions::OPERATIONS,
    ManagementItSolutionsManagementProducts::OPERATIONS,
    ManagementItSolutionsUsages::OPERATIONS,
    ManagementItSolutionsUsagesList::OPERATIONS,
    MarketDescriptions::OPERATIONS,
    MarketDescriptionsInfo::OPERATIONS,
    MarketDescriptionsUsages::OPERATIONS,
    MarketDescriptionsUsagesList::OPERATIONS,
    NoteTypes::OPERATIONS,
    NoteTypesCountInfo::OPERATIONS,
    NoteTypesInfo::OPERATIONS,
    OwnershipTypes::OPERATIONS,
    OwnershipTypesInfo::OPERATIONS,
    PaymentTypesInfo::OPERATIONS,
    PortalConfigurations::OPERATIONS,
    PortalConfigurationsInvoiceSetupPaymentProcessors::OPERATIONS,
    PortalConfigurationsInvoiceSetups::OPERATIONS,
    PortalConfigurationsOpportunitySetups::OPERATIONS,
    PortalConfigurationsPasswordEmailSetups::OPERATIONS,
    PortalConfigurationsProjectSetups::OPERATIONS,
    PortalConfigurationsServiceSetups::OPERATIONS,
    PortalSecurityLevels::OPERATIONS,
    PortalSecuritySettings::OPERATIONS,
    States::OPERATIONS,
    StatesInfo::OPERATIONS,
    StatesUsages::OPERATIONS,
    StatesUsagesList::OPERATIONS,
    TeamRoles::OPERATIONS,
    TeamRolesInfo::OPERATIONS,
    TeamRolesUsages::OPERATIONS,
    TeamRolesUsagesList::OPERATIONS,
    Tracks::OPERATIONS,
    TracksActions::OPERATIONS,
];
