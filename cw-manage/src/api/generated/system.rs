// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! `/system`: the server itself, members, documents, callbacks and setup.

use crate::api::generated_uses::*;

section! {
    /// `/system`: the server itself, members, documents, callbacks and setup.
    Section, system
}

resource! {
    /// `/system/AllowedFileTypes`: allowed file types.
    AllowedFileTypes: model::AllowedFileType, by_id {
        Listable LIST = get "/system/allowedfiletypes/";
        Creatable CREATE = post "/system/AllowedFileTypes/";
        Countable COUNT = get "/system/allowedfiletypes/count";
        Deletable DELETE = delete "/system/allowedfiletypes/{id}";
        Gettable GET = get "/system/allowedfiletypes/{id}";
        Patchable PATCH = patch "/system/allowedfiletypes/{id}";
        Replaceable REPLACE = put "/system/allowedfiletypes/{id}";
    } {
    }
}

resource! {
    /// `/system/allowedorigins`: allowedorigins.
    Allowedorigins: model::AllowedOrigin, by_id {
        Listable LIST = get "/system/allowedorigins";
        Creatable CREATE = post "/system/allowedorigins";
        Countable COUNT = get "/system/allowedorigins/count";
        Deletable DELETE = delete "/system/allowedorigins/{id}";
        Gettable GET = get "/system/allowedorigins/{id}";
        Patchable PATCH = patch "/system/allowedorigins/{id}";
        Replaceable REPLACE = put "/system/allowedorigins/{id}";
    } {
    }
}

resource! {
    /// `/system/apiMembers`: api members.
    ApiMembers: model::ApiMember, by_id {
        Listable LIST = get "/system/apiMembers";
        Creatable CREATE = post "/system/apiMembers";
        Countable COUNT = get "/system/apiMembers/count";
        Gettable GET = get "/system/apiMembers/{id}";
        Patchable PATCH = patch "/system/apiMembers/{id}";
        Replaceable REPLACE = put "/system/apiMembers/{id}";
    } {
    }
}

resource! {
    /// `/system/apiMembers/default`: defaults.
    ApiMembersDefault: model::ApiMember, by_id {
        Gettable GET = get "/system/apiMembers/default";
    } {
    }
}

resource! {
    /// `/system/audittrail`: audittrail.
    Audittrail: model::AuditTrailEntry, by_page {
        Listable LIST = get "/system/audittrail";
        Countable COUNT = get "/system/audittrail/count";
    } {
    }
}

impl Audittrail {
    /// The query parameter `type`.
    pub const TYPE: Parameter<Self, String> = Parameter::new("type");
    /// The query parameter `id`.
    pub const ID: Parameter<Self, i64> = Parameter::new("id");
    /// The query parameter `deviceIdentifier`.
    pub const DEVICE_IDENTIFIER: Parameter<Self, String> = Parameter::new("deviceIdentifier");
    /// The query parameter `xrefRecId`.
    pub const XREF_REC_ID: Parameter<Self, i64> = Parameter::new("xrefRecId");
}

resource! {
    /// `/system/authAnvils`: auth anvils.
    AuthAnvils: model::AuthAnvil, by_id {
        Listable LIST = get "/system/authAnvils";
        Countable COUNT = get "/system/authAnvils/count";
        Gettable GET = get "/system/authAnvils/{id}";
        Patchable PATCH = patch "/system/authAnvils/{id}";
        Replaceable REPLACE = put "/system/authAnvils/{id}";
    } {
    }
}

resource! {
    /// `/system/authAnvils/testConnection`: test connection.
    AuthAnvilsTestConnection: model::SuccessResponse, by_page {
        Gettable GET = get "/system/authAnvils/testConnection";
    } {
    }
}

resource! {
    /// `/system/autoSyncTime`: auto sync time.
    AutoSyncTime: model::AutoSyncTime, by_id {
        Listable LIST = get "/system/autoSyncTime";
        Creatable CREATE = post "/system/autoSyncTime";
        Countable COUNT = get "/system/autoSyncTime/count";
        Deletable DELETE = delete "/system/autoSyncTime/{id}";
        Gettable GET = get "/system/autoSyncTime/{id}";
        Patchable PATCH = patch "/system/autoSyncTime/{id}";
        Replaceable REPLACE = put "/system/autoSyncTime/{id}";
    } {
    }
}

resource! {
    /// `/system/BillableOptions`: billable options.
    BillableOptions: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/system/BillableOptions/info`: short records, which need fewer rights.
    BillableOptionsInfo: model::BillableOptionsInfo, by_id {
        Listable LIST = get "/system/BillableOptions/info";
    } {
    }
}

resource! {
    /// `/system/bundles`: bundles.
    Bundles: model::BundleResultsCollection, by_page {
    } {
        SEND = post_that_reads "/system/bundles";
        ONE_COUNT = post_that_reads "/system/bundles/count";
    }
}

resource! {
    /// `/system/callbacks`: callbacks.
    ///
    /// The security role needs System.
    Callbacks: model::CallbackEntry, by_id {
        Listable LIST = get "/system/callbacks";
        Creatable CREATE = post "/system/callbacks";
        Countable COUNT = get "/system/callbacks/count";
        Deletable DELETE = delete "/system/callbacks/{id}";
        Gettable GET = get "/system/callbacks/{id}";
        Patchable PATCH = patch "/system/callbacks/{id}";
        Replaceable REPLACE = put "/system/callbacks/{id}";
    } {
    }
}

resource! {
    /// `/system/certifications`: certifications.
    Certifications: model::Certification, by_id {
        Listable LIST = get "/system/certifications";
        Creatable CREATE = post "/system/certifications";
        Countable COUNT = get "/system/certifications/count";
        Deletable DELETE = delete "/system/certifications/{id}";
        Gettable GET = get "/system/certifications/{id}";
        Patchable PATCH = patch "/system/certifications/{id}";
        Replaceable REPLACE = put "/system/certifications/{id}";
    } {
    }
}

resource! {
    /// `/system/certifications/{id}/usages`: uses.
    CertificationsUsages: model::Usage, by_id {
        Listable LIST = get "/system/certifications/{id}/usages";
    } {
    }
}

resource! {
    /// `/system/certifications/{id}/usages/list`: uses in full.
    CertificationsUsagesList: model::Usage, by_id {
        Listable LIST = get "/system/certifications/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/system/connectWiseHostedScreens`: connect wise hosted screens.
    ConnectWiseHostedScreens: model::ConnectWiseHostedScreen, by_id {
        Listable LIST = get "/system/connectWiseHostedScreens";
        Countable COUNT = get "/system/connectWiseHostedScreens/count";
        Gettable GET = get "/system/connectWiseHostedScreens/{id}";
    } {
    }
}

resource! {
    /// `/system/connectwisehostedsetups`: connectwisehostedsetups.
    Connectwisehostedsetups: model::ConnectWiseHostedSetup, by_id {
        Listable LIST = get "/system/connectwisehostedsetups";
        Creatable CREATE = post "/system/connectwisehostedsetups";
        Countable COUNT = get "/system/connectwisehostedsetups/count";
        Deletable DELETE = delete "/system/connectwisehostedsetups/{id}";
        Gettable GET = get "/system/connectwisehostedsetups/{id}";
        Patchable PATCH = patch "/system/connectwisehostedsetups/{id}";
        Replaceable REPLACE = put "/system/connectwisehostedsetups/{id}";
    } {
    }
}

resource! {
    /// `/system/contactsync`: contactsync.
    Contactsync: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/system/contactsync/monitoring`: monitoring.
    ContactsyncMonitoring: model::M365ContactSyncMonitoring, by_id {
        Listable LIST = get "/system/contactsync/monitoring";
        Creatable CREATE = post "/system/contactsync/monitoring/";
        Countable COUNT = get "/system/contactsync/monitoring/count";
        Gettable GET = get "/system/contactsync/monitoring/{id}";
    } {
        PATCH_ALL = patch "/system/contactsync/monitoring/";
    }
}

resource! {
    /// `/system/contactsync/monitoring/notificationtype`: notificationtype.
    ContactsyncMonitoringNotificationtype: model::M365ContactSyncMonitoring, by_id {
        Gettable GET = get "/system/contactsync/monitoring/notificationtype/";
    } {
    }
}

resource! {
    /// `/system/contactsync/monitoring/type`: type.
    ContactsyncMonitoringType: model::M365ContactSyncMonitoring, by_id {
        Deletable DELETE = delete "/system/contactsync/monitoring/type/{id}";
        Gettable GET = get "/system/contactsync/monitoring/type/{id}";
    } {
    }
}

resource! {
    /// `/system/customReports`: custom reports.
    CustomReports: model::CustomReport, by_id {
        Listable LIST = get "/system/customReports";
        Creatable CREATE = post "/system/customReports";
        Countable COUNT = get "/system/customReports/count";
        Deletable DELETE = delete "/system/customReports/{id}";
        Gettable GET = get "/system/customReports/{id}";
        Patchable PATCH = patch "/system/customReports/{id}";
        Replaceable REPLACE = put "/system/customReports/{id}";
    } {
    }
}

resource! {
    /// `/system/customReports/{parentId}/parameters`: parameters.
    CustomReportsParameters: model::CustomReportParameter, by_id {
        Listable LIST = get "/system/customReports/{parentId}/parameters";
        Creatable CREATE = post "/system/customReports/{parentId}/parameters";
        Countable COUNT = get "/system/customReports/{parentId}/parameters/count";
        Deletable DELETE = delete "/system/customReports/{parentId}/parameters/{id}";
        Gettable GET = get "/system/customReports/{parentId}/parameters/{id}";
        Patchable PATCH = patch "/system/customReports/{parentId}/parameters/{id}";
        Replaceable REPLACE = put "/system/customReports/{parentId}/parameters/{id}";
    } {
    }
}

resource! {
    /// `/system/cwTimeZones`: cw time zones.
    CwTimeZones: model::CwTimeZone, by_id {
        Listable LIST = get "/system/cwTimeZones";
        Countable COUNT = get "/system/cwTimeZones/count";
        Gettable GET = get "/system/cwTimeZones/{id}";
    } {
    }
}

resource! {
    /// `/system/departments`: departments.
    Departments: model::Department, by_id {
        Listable LIST = get "/system/departments";
        Creatable CREATE = post "/system/departments";
        Countable COUNT = get "/system/departments/count";
        Deletable DELETE = delete "/system/departments/{id}";
        Gettable GET = get "/system/departments/{id}";
        Patchable PATCH = patch "/system/departments/{id}";
        Replaceable REPLACE = put "/system/departments/{id}";
    } {
    }
}

resource! {
    /// `/system/departments/{parentId}/locations`: locations.
    DepartmentsLocations: model::DepartmentLocation, by_id {
        Listable LIST = get "/system/departments/{parentId}/locations";
        Creatable CREATE = post "/system/departments/{parentId}/locations";
        Countable COUNT = get "/system/departments/{parentId}/locations/count";
        Deletable DELETE = delete "/system/departments/{parentId}/locations/{id}";
        Gettable GET = get "/system/departments/{parentId}/locations/{id}";
        Patchable PATCH = patch "/system/departments/{parentId}/locations/{id}";
        Replaceable REPLACE = put "/system/departments/{parentId}/locations/{id}";
    } {
    }
}

resource! {
    /// `/system/departments/{id}/usages`: uses.
    DepartmentsUsages: model::Usage, by_id {
        Listable LIST = get "/system/departments/{id}/usages";
    } {
    }
}

resource! {
    /// `/system/departments/{id}/usages/list`: uses in full.
    DepartmentsUsagesList: model::Usage, by_id {
        Listable LIST = get "/system/departments/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/system/directionalSyncs`: directional syncs.
    DirectionalSyncs: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/system/directionalSyncs/info`: short records, which need fewer rights.
    DirectionalSyncsInfo: model::DirectionalSyncInfo, by_id {
        Listable LIST = get "/system/directionalSyncs/info";
        Countable COUNT = get "/system/directionalSyncs/info/count";
        Gettable GET = get "/system/directionalSyncs/{id}/info";
    } {
    }
}

resource! {
    /// `/system/documents`: documents.
    ///
    /// The security role needs Companies > Manage Documents.
    Documents: model::DocumentInfo, by_id {
        Listable LIST = get "/system/documents";
        Countable COUNT = get "/system/documents/count";
        Deletable DELETE = delete "/system/documents/{id}";
        Gettable GET = get "/system/documents/{id}";
    } {
        UPLOAD = post "/system/documents";
        UPLOADSAMPLE = get "/system/documents/uploadsample";
        ONE_UPLOAD = post "/system/documents/{id}";
        DOWNLOAD = get "/system/documents/{id}/download";
        THUMBNAIL = get "/system/documents/{id}/thumbnail";
    }
}

impl Documents {
    /// The query parameter `recordType`.
    pub const RECORD_TYPE: Parameter<Self, String> = Parameter::new("recordType");
    /// The query parameter `recordId`.
    pub const RECORD_ID: Parameter<Self, i64> = Parameter::new("recordId");
    /// The query parameter `lastModified`.
    pub const LAST_MODIFIED: Parameter<Self, String> = Parameter::new("lastModified");
}

resource! {
    /// `/system/documentTypes`: document types.
    DocumentTypes: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/system/documentTypes/info`: short records, which need fewer rights.
    DocumentTypesInfo: model::DocumentType, by_id {
        Listable LIST = get "/system/documentTypes/info";
        Countable COUNT = get "/system/documentTypes/info/count";
        Gettable GET = get "/system/documentTypes/{id}/info";
    } {
    }
}

resource! {
    /// `/system/emailConnectors`: email connectors.
    EmailConnectors: model::EmailConnector, by_id {
        Listable LIST = get "/system/emailConnectors";
        Creatable CREATE = post "/system/emailConnectors";
        Countable COUNT = get "/system/emailConnectors/count";
        Deletable DELETE = delete "/system/emailConnectors/{id}";
        Gettable GET = get "/system/emailConnectors/{id}";
        Patchable PATCH = patch "/system/emailConnectors/{id}";
        Replaceable REPLACE = put "/system/emailConnectors/{id}";
    } {
    }
}

resource! {
    /// `/system/emailConnectors/info`: short records, which need fewer rights.
    EmailConnectorsInfo: model::EmailConnectorInfo, by_id {
        Listable LIST = get "/system/emailConnectors/info";
        Countable COUNT = get "/system/emailConnectors/info/count";
        Gettable GET = get "/system/emailConnectors/{id}/info";
    } {
    }
}

resource! {
    /// `/system/emailConnectors/{grandparentId}/parsingStyles`: parsing styles.
    EmailConnectorsParsingStyles: model::EmailConnectorParsingStyle, by_id {
        Listable LIST = get "/system/emailConnectors/{parentId}/parsingStyles";
        Creatable CREATE = post "/system/emailConnectors/{parentId}/parsingStyles";
        Countable COUNT = get "/system/emailConnectors/{parentId}/parsingStyles/count";
        Deletable DELETE = delete "/system/emailConnectors/{parentId}/parsingStyles/{id}";
        Gettable GET = get "/system/emailConnectors/{parentId}/parsingStyles/{id}";
        Patchable PATCH = patch "/system/emailConnectors/{parentId}/parsingStyles/{id}";
        Replaceable REPLACE = put "/system/emailConnectors/{parentId}/parsingStyles/{id}";
    } {
    }
}

resource! {
    /// `/system/emailConnectors/{grandparentId}/parsingStyles/{parentId}/parsingRules`: parsing rules.
    EmailConnectorsParsingStylesParsingRules: model::EmailConnectorParsingRule, by_id {
        Listable LIST = get "/system/emailConnectors/{grandparentId}/parsingStyles/{parentId}/parsingRules";
        Creatable CREATE = post "/system/emailConnectors/{grandparentId}/parsingStyles/{parentId}/parsingRules";
        Countable COUNT = get "/system/emailConnectors/{grandparentId}/parsingStyles/{parentId}/parsingRules/count";
        Deletable DELETE = delete "/system/emailConnectors/{grandparentId}/parsingStyles/{parentId}/parsingRules/{id}";
        Gettable GET = get "/system/emailConnectors/{grandparentId}/parsingStyles/{parentId}/parsingRules/{id}";
        Patchable PATCH = patch "/system/emailConnectors/{grandparentId}/parsingStyles/{parentId}/parsingRules/{id}";
        Replaceable REPLACE = put "/system/emailConnectors/{grandparentId}/parsingStyles/{parentId}/parsingRules/{id}";
    } {
    }
}

resource! {
    /// `/system/emailExclusions`: email exclusions.
    EmailExclusions: model::EmailExclusion, by_id {
        Listable LIST = get "/system/emailExclusions";
        Creatable CREATE = post "/system/emailExclusions";
        Countable COUNT = get "/system/emailExclusions/count";
        Deletable DELETE = delete "/system/emailExclusions/{id}";
        Gettable GET = get "/system/emailExclusions/{id}";
        Patchable PATCH = patch "/system/emailExclusions/{id}";
        Replaceable REPLACE = put "/system/emailExclusions/{id}";
    } {
    }
}

resource! {
    /// `/system/emailTokens`: email tokens.
    EmailTokens: model::EmailToken, by_id {
        Listable LIST = get "/system/emailTokens";
        Countable COUNT = get "/system/emailTokens/count";
        Gettable GET = get "/system/emailTokens/{id}";
    } {
    }
}

resource! {
    /// `/system/ePayConfigurations`: e pay configurations.
    EPayConfigurations: model::EPayConfiguration, by_id {
        Listable LIST = get "/system/ePayConfigurations";
        Creatable CREATE = post "/system/ePayConfigurations";
        Countable COUNT = get "/system/ePayConfigurations/count";
        Deletable DELETE = delete "/system/ePayConfigurations/{id}";
        Gettable GET = get "/system/ePayConfigurations/{id}";
        Patchable PATCH = patch "/system/ePayConfigurations/{id}";
        Replaceable REPLACE = put "/system/ePayConfigurations/{id}";
    } {
    }
}

resource! {
    /// `/system/experiments`: experiments.
    Experiments: model::Experiment, by_id {
        Listable LIST = get "/system/experiments";
        Countable COUNT = get "/system/experiments/count";
        Gettable GET = get "/system/experiments/{id}";
    } {
    }
}

resource! {
    /// `/system/fileuploadsettings`: fileuploadsettings.
    Fileuploadsettings: model::FileUploadSetting, by_id {
        Listable LIST = get "/system/fileuploadsettings/";
        Countable COUNT = get "/system/fileuploadsettings/count";
        Gettable GET = get "/system/fileuploadsettings/{id}";
        Patchable PATCH = patch "/system/fileuploadsettings/{id}";
        Replaceable REPLACE = put "/system/fileuploadsettings/{id}";
    } {
    }
}

resource! {
    /// `/system/googleemailsetup`: googleemailsetup.
    Googleemailsetup: model::GoogleEmailSetup, by_id {
        Listable LIST = get "/system/googleemailsetup/";
        Creatable CREATE = post "/system/googleemailsetup/";
        Countable COUNT = get "/system/googleemailsetup/count";
        Deletable DELETE = delete "/system/googleemailsetup/{id}";
        Gettable GET = get "/system/googleemailsetup/{id}";
        Patchable PATCH = patch "/system/googleemailsetup/{id}";
        Replaceable REPLACE = put "/system/googleemailsetup/{id}";
    } {
        TEST_CONNECTION = post "/system/googleemailsetup/{id}/testConnection";
    }
}

resource! {
    /// `/system/imaps`: imaps.
    Imaps: model::Imap, by_id {
        Listable LIST = get "/system/imaps";
        Creatable CREATE = post "/system/imaps";
        Countable COUNT = get "/system/imaps/count";
        Deletable DELETE = delete "/system/imaps/{id}";
        Gettable GET = get "/system/imaps/{id}";
        Patchable PATCH = patch "/system/imaps/{id}";
        Replaceable REPLACE = put "/system/imaps/{id}";
    } {
    }
}

resource! {
    /// `/system/imaps/info`: short records, which need fewer rights.
    ImapsInfo: model::ImapInfo, by_id {
        Listable LIST = get "/system/imaps/info";
        Countable COUNT = get "/system/imaps/info/count";
        Gettable GET = get "/system/imaps/{id}/info";
    } {
    }
}

resource! {
    /// `/system/importMassMaintenance`: import mass maintenance.
    ImportMassMaintenance: model::ImportMassMaintenance, by_page {
    } {
        RUN = post "/system/importMassMaintenance/{id}";
    }
}

resource! {
    /// `/system/info`: short records, which need fewer rights.
    Info: model::Info, by_page {
        Gettable GET = get "/system/info";
    } {
    }
}

resource! {
    /// `/system/info/departmentlocations`: departmentlocations.
    InfoDepartmentlocations: model::DepartmentLocationInfo, by_id {
        Listable LIST = get "/system/info/departmentlocations";
        Countable COUNT = get "/system/info/departmentlocations/count";
        Gettable GET = get "/system/info/departmentlocations/{id}";
    } {
    }
}

resource! {
    /// `/system/info/departments`: departments.
    InfoDepartments: model::DepartmentInfo, by_id {
        Listable LIST = get "/system/info/departments";
        Countable COUNT = get "/system/info/departments/count";
        Gettable GET = get "/system/info/departments/{id}";
    } {
    }
}

resource! {
    /// `/system/info/links`: links.
    InfoLinks: model::LinkInfo, by_id {
        Listable LIST = get "/system/info/links";
        Countable COUNT = get "/system/info/links/count";
        Gettable GET = get "/system/info/links/{id}";
    } {
        RESOLVEURL = post_that_reads "/system/info/links/{id}/resolveurl";
    }
}

resource! {
    /// `/system/info/locales`: locales.
    InfoLocales: model::LocaleInfo, by_id {
        Listable LIST = get "/system/info/locales";
        Countable COUNT = get "/system/info/locales/count";
        Gettable GET = get "/system/info/locales/{id}";
    } {
    }
}

resource! {
    /// `/system/info/locations`: locations.
    InfoLocations: model::LocationInfo, by_id {
        Listable LIST = get "/system/info/locations";
        Countable COUNT = get "/system/info/locations/count";
        Gettable GET = get "/system/info/locations/{id}";
    } {
    }
}

resource! {
    /// `/system/info/members`: members.
    InfoMembers: model::MemberInfo, by_id {
        Listable LIST = get "/system/info/members";
        Countable COUNT = get "/system/info/members/count";
        Gettable GET = get "/system/info/members/{id}";
    } {
    }
}

resource! {
    /// `/system/info/members/{memberIdentifier}`: what stands at one value.
    InfoMembersMemberIdentifier: model::MemberInfo, by_id {
        Gettable GET = get "/system/info/members/{memberIdentifier}";
    } {
    }
}

resource! {
    /// `/system/info/personas`: personas.
    InfoPersonas: model::PersonasInfo, by_id {
        Listable LIST = get "/system/info/personas";
        Countable COUNT = get "/system/info/personas/count";
        Gettable GET = get "/system/info/personas/{id}";
    } {
    }
}

resource! {
    /// `/system/info/standardNotes`: standard notes.
    InfoStandardNotes: model::StandardNoteInfo, by_id {
        Listable LIST = get "/system/info/standardNotes";
        Countable COUNT = get "/system/info/standardNotes/count";
        Gettable GET = get "/system/info/standardNotes/{id}";
    } {
    }
}

resource! {
    /// `/system/inOutBoards`: in out boards.
    InOutBoards: model::InOutBoard, by_id {
        Listable LIST = get "/system/inOutBoards";
        Creatable CREATE = post "/system/inOutBoards";
        Countable COUNT = get "/system/inOutBoards/count";
        Deletable DELETE = delete "/system/inOutBoards/{id}";
        Gettable GET = get "/system/inOutBoards/{id}";
        Patchable PATCH = patch "/system/inOutBoards/{id}";
        Replaceable REPLACE = put "/system/inOutBoards/{id}";
    } {
    }
}

resource! {
    /// `/system/inOutTypes`: in out types.
    InOutTypes: model::InOutType, by_id {
        Listable LIST = get "/system/inOutTypes";
        Creatable CREATE = post "/system/inOutTypes";
        Countable COUNT = get "/system/inOutTypes/count";
        Deletable DELETE = delete "/system/inOutTypes/{id}";
        Gettable GET = get "/system/inOutTypes/{id}";
        Patchable PATCH = patch "/system/inOutTypes/{id}";
        Replaceable REPLACE = put "/system/inOutTypes/{id}";
    } {
    }
}

resource! {
    /// `/system/inOutTypes/count/info`: short records, which need fewer rights.
    InOutTypesCountInfo: model::Count, by_page {
        Gettable GET = get "/system/inOutTypes/count/info";
    } {
    }
}

resource! {
    /// `/system/inOutTypes/info`: short records, which need fewer rights.
    InOutTypesInfo: model::InOutTypeInfo, by_id {
        Listable LIST = get "/system/inOutTypes/info";
        Gettable GET = get "/system/inOutTypes/{id}/info";
    } {
    }
}

resource! {
    /// `/system/integratorlogins`: integratorlogins.
    Integratorlogins: model::IntegratorLogin, by_id {
        Listable LIST = get "/system/integratorlogins";
        Creatable CREATE = post "/system/integratorlogins";
        Countable COUNT = get "/system/integratorlogins/count";
        Deletable DELETE = delete "/system/integratorlogins/{id}";
        Gettable GET = get "/system/integratorlogins/{id}";
        Patchable PATCH = patch "/system/integratorlogins/{id}";
        Replaceable REPLACE = put "/system/integratorlogins/{id}";
    } {
    }
}

resource! {
    /// `/system/integratorTags`: integrator tags.
    IntegratorTags: model::IntegratorTag, by_id {
        Listable LIST = get "/system/integratorTags";
        Creatable CREATE = post "/system/integratorTags";
        Countable COUNT = get "/system/integratorTags/count";
        Deletable DELETE = delete "/system/integratorTags/{id}";
        Gettable GET = get "/system/integratorTags/{id}";
        Patchable PATCH = patch "/system/integratorTags/{id}";
        Replaceable REPLACE = put "/system/integratorTags/{id}";
    } {
    }
}

resource! {
    /// `/system/kpiCategories`: kpi categories.
    KpiCategories: model::KPICategory, by_id {
        Listable LIST = get "/system/kpiCategories";
        Countable COUNT = get "/system/kpiCategories/count";
        Gettable GET = get "/system/kpiCategories/{id}";
    } {
    }
}

resource! {
    /// `/system/kpis`: kpis.
    Kpis: model::KPI, by_id {
        Listable LIST = get "/system/kpis";
        Countable COUNT = get "/system/kpis/count";
        Gettable GET = get "/system/kpis/{id}";
    } {
    }
}

resource! {
    /// `/system/ldapConfigurations`: ldap configurations.
    LdapConfigurations: model::LdapConfiguration, by_id {
        Listable LIST = get "/system/ldapConfigurations";
        Creatable CREATE = post "/system/ldapConfigurations";
        Countable COUNT = get "/system/ldapConfigurations/count";
        Deletable DELETE = delete "/system/ldapConfigurations/{id}";
        Gettable GET = get "/system/ldapConfigurations/{id}";
        Patchable PATCH = patch "/system/ldapConfigurations/{id}";
        Replaceable REPLACE = put "/system/ldapConfigurations/{id}";
    } {
        TEST_LINK = post_that_reads "/system/ldapConfigurations/testLink";
    }
}

resource! {
    /// `/system/ldapConfigurations/info`: short records, which need fewer rights.
    LdapConfigurationsInfo: model::LdapConfigurationInfo, by_id {
        Listable LIST = get "/system/ldapConfigurations/info";
        Countable COUNT = get "/system/ldapConfigurations/info/count";
        Gettable GET = get "/system/ldapConfigurations/{id}/info";
    } {
    }
}

resource! {
    /// `/system/links`: links.
    Links: model::Link, by_id {
        Listable LIST = get "/system/links";
        Creatable CREATE = post "/system/links";
        Countable COUNT = get "/system/links/count";
        Deletable DELETE = delete "/system/links/{id}";
        Gettable GET = get "/system/links/{id}";
        Patchable PATCH = patch "/system/links/{id}";
        Replaceable REPLACE = put "/system/links/{id}";
    } {
    }
}

resource! {
    /// `/system/locations`: locations.
    Locations: model::Location, by_id {
        Listable LIST = get "/system/locations";
        Creatable CREATE = post "/system/locations";
        Countable COUNT = get "/system/locations/count";
        Deletable DELETE = delete "/system/locations/{id}";
        Gettable GET = get "/system/locations/{id}";
        Patchable PATCH = patch "/system/locations/{id}";
        Replaceable REPLACE = put "/system/locations/{id}";
    } {
    }
}

resource! {
    /// `/system/locations/{parentId}/departments`: departments.
    LocationsDepartments: model::LocationDepartment, by_id {
        Listable LIST = get "/system/locations/{parentId}/departments";
        Countable COUNT = get "/system/locations/{parentId}/departments/count";
        Gettable GET = get "/system/locations/{parentId}/departments/{id}";
    } {
    }
}

resource! {
    /// `/system/locations/{id}/usages`: uses.
    LocationsUsages: model::Usage, by_id {
        Listable LIST = get "/system/locations/{id}/usages";
    } {
    }
}

resource! {
    /// `/system/locations/{id}/usages/list`: uses in full.
    LocationsUsagesList: model::Usage, by_id {
        Listable LIST = get "/system/locations/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/system/locations/{parentId}/workRoles`: work roles.
    LocationsWorkRoles: model::LocationWorkRole, by_id {
        Listable LIST = get "/system/locations/{parentId}/workRoles";
        Countable COUNT = get "/system/locations/{parentId}/workRoles/count";
        Gettable GET = get "/system/locations/{parentId}/workRoles/{id}";
    } {
    }
}

resource! {
    /// `/system/m365contactsync`: m365contactsync.
    M365contactsync: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/system/m365contactsync/info`: short records, which need fewer rights.
    M365contactsyncInfo: model::M365ContactSyncInfo, by_id {
        Listable LIST = get "/system/m365contactsync/info";
        Countable COUNT = get "/system/m365contactsync/info/count";
        Gettable GET = get "/system/m365contactsync/{id}/info";
    } {
    }
}

resource! {
    /// `/system/managementNetworkSecurities`: management network securities.
    ManagementNetworkSecurities: model::ManagementNetworkSecurity, by_id {
        Listable LIST = get "/system/managementNetworkSecurities";
        Creatable CREATE = post "/system/managementNetworkSecurities";
        Countable COUNT = get "/system/managementNetworkSecurities/count";
        Deletable DELETE = delete "/system/managementNetworkSecurities/{id}";
        Gettable GET = get "/system/managementNetworkSecurities/{id}";
        Patchable PATCH = patch "/system/managementNetworkSecurities/{id}";
        Replaceable REPLACE = put "/system/managementNetworkSecurities/{id}";
    } {
    }
}

resource! {
    /// `/system/managementNetworkSecurities/{id}/testCredentials`: test credentials.
    ManagementNetworkSecuritiesTestCredentials: model::SuccessResponse, by_page {
        Gettable GET = get "/system/managementNetworkSecurities/{id}/testCredentials";
    } {
    }
}

resource! {
    /// `/system/marketplaceimport`: marketplaceimport.
    Marketplaceimport: crate::model::Untyped, by_page {
    } {
        IMPORT = post "/system/marketplaceimport/import";
    }
}

resource! {
    /// `/system/marketplaceimport/getdefinition`: getdefinition.
    MarketplaceimportGetdefinition: model::MarketplaceImport, by_id {
        Gettable GET = get "/system/marketplaceimport/getdefinition/{id}";
    } {
    }
}

resource! {
    /// `/system/members`: members.
    ///
    /// The security role needs System.
    Members: model::Member, by_id {
        Listable LIST = get "/system/members";
        Creatable CREATE = post "/system/members";
        Countable COUNT = get "/system/members/count";
        Gettable GET = get "/system/members/{id}";
        Patchable PATCH = patch "/system/members/{id}";
        Replaceable REPLACE = put "/system/members/{id}";
    } {
        DEACTIVATE = post "/system/members/{id}/deactivate";
        IMAGE = get "/system/members/{id}/image";
        LINK_SSO_USER = post "/system/members/{id}/linkSsoUser";
        SUBMIT = post "/system/members/{id}/submit";
        UNLINK_SSO_USER = post "/system/members/{id}/unlinkSsoUser";
        DELETE_UNUSED_TIME_SHEETS = delete "/system/members/{id}/unusedTimeSheets";
    }
}

resource! {
    /// `/system/members/calendarsync`: calendarsync.
    ///
    /// The security role needs System.
    MembersCalendarsync: model::MemberForCalSync, by_id {
        Listable LIST = get "/system/members/calendarsync";
    } {
    }
}

resource! {
    /// `/system/members/types`: types.
    ///
    /// The security role needs System.
    MembersTypes: model::MemberType, by_id {
        Listable LIST = get "/system/members/types";
        Creatable CREATE = post "/system/members/types";
        Countable COUNT = get "/system/members/types/count";
        Deletable DELETE = delete "/system/members/types/{id}";
        Gettable GET = get "/system/members/types/{id}";
        Patchable PATCH = patch "/system/members/types/{id}";
        Replaceable REPLACE = put "/system/members/types/{id}";
    } {
    }
}

resource! {
    /// `/system/members/types/info`: short records, which need fewer rights.
    ///
    /// The security role needs System.
    MembersTypesInfo: model::MemberTypeInfo, by_id {
        Listable LIST = get "/system/members/types/info";
        Countable COUNT = get "/system/members/types/info/count";
        Gettable GET = get "/system/members/types/{id}/info";
    } {
    }
}

resource! {
    /// `/system/members/withSso`: with sso.
    ///
    /// The security role needs System.
    MembersWithSso: model::Member, by_id {
        Listable LIST = get "/system/members/withSso";
    } {
    }
}

resource! {
    /// `/system/members/{memberIdentifier}`: what stands at one value.
    ///
    /// The security role needs System.
    MembersMemberIdentifier: model::Member, by_id {
        Gettable GET = get "/system/members/{memberIdentifier}";
    } {
        TOKENS = post "/system/members/{memberIdentifier}/tokens";
    }
}

resource! {
    /// `/system/members/{ssoid}`: what stands at one value.
    ///
    /// The security role needs System.
    MembersSsoid: crate::model::Untyped, by_page {
    } {
        DEACTIVATE_IAM_MEMBER = post "/system/members/{ssoid}/deactivateIamMember";
    }
}

resource! {
    /// `/system/members/{parentId}/accruals`: accruals.
    ///
    /// The security role needs System.
    MembersAccruals: model::MemberAccrual, by_id {
        Listable LIST = get "/system/members/{parentId}/accruals";
        Creatable CREATE = post "/system/members/{parentId}/accruals";
        Countable COUNT = get "/system/members/{parentId}/accruals/count";
        Deletable DELETE = delete "/system/members/{parentId}/accruals/{id}";
        Gettable GET = get "/system/members/{parentId}/accruals/{id}";
        Patchable PATCH = patch "/system/members/{parentId}/accruals/{id}";
        Replaceable REPLACE = put "/system/members/{parentId}/accruals/{id}";
    } {
    }
}

resource! {
    /// `/system/members/{parentId}/certifications`: certifications.
    ///
    /// The security role needs System.
    MembersCertifications: model::MemberCertification, by_id {
        Listable LIST = get "/system/members/{parentId}/certifications";
        Creatable CREATE = post "/system/members/{parentId}/certifications";
        Countable COUNT = get "/system/members/{parentId}/certifications/count";
        Deletable DELETE = delete "/system/members/{parentId}/certifications/{id}";
        Gettable GET = get "/system/members/{parentId}/certifications/{id}";
        Patchable PATCH = patch "/system/members/{parentId}/certifications/{id}";
        Replaceable REPLACE = put "/system/members/{parentId}/certifications/{id}";
    } {
    }
}

resource! {
    /// `/system/members/{parentId}/delegations`: delegations.
    ///
    /// The security role needs System.
    MembersDelegations: model::MemberDelegation, by_id {
        Listable LIST = get "/system/members/{parentId}/delegations";
        Creatable CREATE = post "/system/members/{parentId}/delegations";
        Countable COUNT = get "/system/members/{parentId}/delegations/count";
        Deletable DELETE = delete "/system/members/{parentId}/delegations/{id}";
        Gettable GET = get "/system/members/{parentId}/delegations/{id}";
        Patchable PATCH = patch "/system/members/{parentId}/delegations/{id}";
        Replaceable REPLACE = put "/system/members/{parentId}/delegations/{id}";
    } {
    }
}

resource! {
    /// `/system/members/{parentId}/managedDeviceAccounts`: managed device accounts.
    ///
    /// The security role needs System.
    MembersManagedDeviceAccounts: model::ManagedDeviceAccount, by_id {
        Listable LIST = get "/system/members/{parentId}/managedDeviceAccounts";
    } {
    }
}

resource! {
    /// `/system/members/{parentId}/managedDeviceAccounts/bulk`: many at once.
    ///
    /// The security role needs System.
    MembersManagedDeviceAccountsBulk: model::BulkResult, by_page {
    } {
        DELETE_MANY = delete "/system/members/{parentId}/managedDeviceAccounts/bulk";
        REPLACE_MANY = put "/system/members/{parentId}/managedDeviceAccounts/bulk";
    }
}

resource! {
    /// `/system/members/{parentId}/mycertifications`: mycertifications.
    ///
    /// The security role needs System.
    MembersMycertifications: model::MemberCertification, by_id {
        Listable LIST = get "/system/members/{parentId}/mycertifications";
        Creatable CREATE = post "/system/members/{parentId}/mycertifications";
        Countable COUNT = get "/system/members/{parentId}/mycertifications/count";
        Deletable DELETE = delete "/system/members/{parentId}/mycertifications/{id}";
        Gettable GET = get "/system/members/{parentId}/mycertifications/{id}";
        Patchable PATCH = patch "/system/members/{parentId}/mycertifications/{id}";
        Replaceable REPLACE = put "/system/members/{parentId}/mycertifications/{id}";
    } {
    }
}

resource! {
    /// `/system/members/{parentId}/notificationSettings`: notification settings.
    ///
    /// The security role needs System.
    MembersNotificationSettings: model::MemberNotificationSetting, by_id {
        Listable LIST = get "/system/members/{parentId}/notificationSettings";
        Creatable CREATE = post "/system/members/{parentId}/notificationSettings";
        Countable COUNT = get "/system/members/{parentId}/notificationSettings/count";
        Deletable DELETE = delete "/system/members/{parentId}/notificationSettings/{id}";
        Gettable GET = get "/system/members/{parentId}/notificationSettings/{id}";
        Patchable PATCH = patch "/system/members/{parentId}/notificationSettings/{id}";
        Replaceable REPLACE = put "/system/members/{parentId}/notificationSettings/{id}";
    } {
    }
}

resource! {
    /// `/system/members/{parentId}/personas`: personas.
    ///
    /// The security role needs System.
    MembersPersonas: model::MemberPersona, by_id {
        Listable LIST = get "/system/members/{parentId}/personas";
        Creatable CREATE = post "/system/members/{parentId}/personas";
        Countable COUNT = get "/system/members/{parentId}/personas/count";
        Deletable DELETE = delete "/system/members/{parentId}/personas/{id}";
        Gettable GET = get "/system/members/{parentId}/personas/{id}";
        Patchable PATCH = patch "/system/members/{parentId}/personas/{id}";
        Replaceable REPLACE = put "/system/members/{parentId}/personas/{id}";
    } {
    }
}

resource! {
    /// `/system/members/{parentId}/skills`: skills.
    ///
    /// The security role needs System.
    MembersSkills: model::MemberSkill, by_id {
        Listable LIST = get "/system/members/{parentId}/skills";
        Creatable CREATE = post "/system/members/{parentId}/skills";
        Countable COUNT = get "/system/members/{parentId}/skills/count";
        Deletable DELETE = delete "/system/members/{parentId}/skills/{id}";
        Gettable GET = get "/system/members/{parentId}/skills/{id}";
        Patchable PATCH = patch "/system/members/{parentId}/skills/{id}";
        Replaceable REPLACE = put "/system/members/{parentId}/skills/{id}";
    } {
    }
}

resource! {
    /// `/system/members/{id}/usages`: uses.
    ///
    /// The security role needs System.
    MembersUsages: model::Usage, by_id {
        Listable LIST = get "/system/members/{id}/usages";
    } {
    }
}

resource! {
    /// `/system/members/{id}/usages/list`: uses in full.
    ///
    /// The security role needs System.
    MembersUsagesList: model::Usage, by_id {
        Listable LIST = get "/system/members/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/system/membertemplates`: membertemplates.
    Membertemplates: model::MemberTemplate, by_id {
        Listable LIST = get "/system/membertemplates/";
        Creatable CREATE = post "/system/membertemplates/";
        Countable COUNT = get "/system/membertemplates/count";
        Gettable GET = get "/system/membertemplates/{id}";
        Patchable PATCH = patch "/system/membertemplates/{id}";
    } {
    }
}

resource! {
    /// `/system/menuEntries`: menu entries.
    MenuEntries: model::MenuEntry, by_id {
        Listable LIST = get "/system/menuentries";
        Creatable CREATE = post "/system/menuentries";
        Countable COUNT = get "/system/menuentries/count";
        Deletable DELETE = delete "/system/menuentries/{id}";
        Gettable GET = get "/system/menuentries/{id}";
        Patchable PATCH = patch "/system/menuentries/{id}";
        Replaceable REPLACE = put "/system/menuentries/{id}";
    } {
        IMAGE = get "/system/menuentries/{id}/image";
        UPLOAD_IMAGE = post "/system/menuentries/{id}/image";
    }
}

resource! {
    /// `/system/menuEntries/{parentId}/locations`: locations.
    MenuEntriesLocations: model::MenuEntryLocation, by_id {
        Listable LIST = get "/system/menuEntries/{parentId}/locations";
        Creatable CREATE = post "/system/menuEntries/{parentId}/locations";
        Countable COUNT = get "/system/menuEntries/{parentId}/locations/count";
        Deletable DELETE = delete "/system/menuEntries/{parentId}/locations/{id}";
        Gettable GET = get "/system/menuEntries/{parentId}/locations/{id}";
    } {
    }
}

resource! {
    /// `/system/myAccount`: my account.
    MyAccount: model::MyAccount, by_id {
        Gettable GET = get "/system/myAccount/{id}";
        Patchable PATCH = patch "/system/myAccount/{id}";
        Replaceable REPLACE = put "/system/myAccount/{id}";
    } {
    }
}

resource! {
    /// `/system/myAccount/{parentId}/delegations`: delegations.
    MyAccountDelegations: model::MemberDelegation, by_id {
        Listable LIST = get "/system/myAccount/{parentId}/delegations";
        Creatable CREATE = post "/system/myAccount/{parentId}/delegations";
        Countable COUNT = get "/system/myAccount/{parentId}/delegations/count";
        Deletable DELETE = delete "/system/myAccount/{parentId}/delegations/{id}";
        Gettable GET = get "/system/myAccount/{parentId}/delegations/{id}";
        Patchable PATCH = patch "/system/myAccount/{parentId}/delegations/{id}";
        Replaceable REPLACE = put "/system/myAccount/{parentId}/delegations/{id}";
    } {
    }
}

resource! {
    /// `/system/myAccount/{parentId}/skills`: skills.
    MyAccountSkills: model::MemberSkill, by_id {
        Listable LIST = get "/system/myAccount/{parentId}/skills";
        Creatable CREATE = post "/system/myAccount/{parentId}/skills";
        Countable COUNT = get "/system/myAccount/{parentId}/skills/count";
        Deletable DELETE = delete "/system/myAccount/{parentId}/skills/{id}";
        Gettable GET = get "/system/myAccount/{parentId}/skills/{id}";
        Patchable PATCH = patch "/system/myAccount/{parentId}/skills/{id}";
        Replaceable REPLACE = put "/system/myAccount/{parentId}/skills/{id}";
    } {
    }
}

resource! {
    /// `/system/myCompany`: my company.
    MyCompany: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/system/myCompany/corporateStructure`: corporate structure.
    MyCompanyCorporateStructure: model::CorporateStructure, by_id {
        Listable LIST = get "/system/myCompany/corporateStructure";
        Countable COUNT = get "/system/myCompany/corporateStructure/count";
        Gettable GET = get "/system/myCompany/corporateStructure/{id}";
        Patchable PATCH = patch "/system/myCompany/corporateStructure/{id}";
        Replaceable REPLACE = put "/system/myCompany/corporateStructure/{id}";
    } {
    }
}

resource! {
    /// `/system/myCompany/corporateStructure/info`: short records, which need fewer rights.
    MyCompanyCorporateStructureInfo: model::CorporateStructureInfo, by_id {
        Listable LIST = get "/system/myCompany/corporateStructure/info";
        Countable COUNT = get "/system/myCompany/corporateStructure/info/count";
        Gettable GET = get "/system/myCompany/corporateStructure/{id}/info";
    } {
    }
}

resource! {
    /// `/system/myCompany/corporateStructureLevels`: corporate structure levels.
    MyCompanyCorporateStructureLevels: model::CorporateStructureLevel, by_id {
        Listable LIST = get "/system/myCompany/corporateStructureLevels";
        Countable COUNT = get "/system/myCompany/corporateStructureLevels/count";
        Gettable GET = get "/system/myCompany/corporateStructureLevels/{id}";
    } {
    }
}

resource! {
    /// `/system/myCompany/crm`: crm.
    MyCompanyCrm: model::Crm, by_id {
        Listable LIST = get "/system/myCompany/crm";
        Countable COUNT = get "/system/myCompany/crm/count";
        Gettable GET = get "/system/myCompany/crm/{id}";
        Patchable PATCH = patch "/system/myCompany/crm/{id}";
        Replaceable REPLACE = put "/system/myCompany/crm/{id}";
    } {
    }
}

resource! {
    /// `/system/myCompany/crm/info`: short records, which need fewer rights.
    MyCompanyCrmInfo: model::CrmInfo, by_id {
        Listable LIST = get "/system/myCompany/crm/info";
        Countable COUNT = get "/system/myCompany/crm/info/count";
        Gettable GET = get "/system/myCompany/crm/{id}/info";
    } {
    }
}

resource! {
    /// `/system/mycompany/documents`: documents.
    MyCompanyDocuments: model::DocumentSetup, by_id {
        Listable LIST = get "/system/mycompany/documents";
        Gettable GET = get "/system/mycompany/documents/{id}";
        Patchable PATCH = patch "/system/mycompany/documents/{id}";
        Replaceable REPLACE = put "/system/mycompany/documents/{id}";
    } {
    }
}

resource! {
    /// `/system/mycompany/info`: short records, which need fewer rights.
    MyCompanyInfo: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/system/mycompany/info/services`: services.
    MyCompanyInfoServices: model::ServiceInfo, by_id {
        Listable LIST = get "/system/mycompany/info/services";
        Gettable GET = get "/system/mycompany/info/services/{id}";
    } {
    }
}

resource! {
    /// `/system/myCompany/other`: other.
    MyCompanyOther: model::Other, by_id {
        Listable LIST = get "/system/myCompany/other";
        Countable COUNT = get "/system/myCompany/other/count";
        Gettable GET = get "/system/myCompany/other/{id}";
        Patchable PATCH = patch "/system/myCompany/other/{id}";
        Replaceable REPLACE = put "/system/myCompany/other/{id}";
    } {
    }
}

resource! {
    /// `/system/mycompany/reportingServices`: reporting services.
    MyCompanyReportingServices: model::ReportingService, by_id {
        Listable LIST = get "/system/mycompany/reportingServices";
        Gettable GET = get "/system/mycompany/reportingServices/{id}";
        Patchable PATCH = patch "/system/mycompany/reportingServices/{id}";
        Replaceable REPLACE = put "/system/mycompany/reportingServices/{id}";
    } {
        TEST_CONNECTION = post "/system/mycompany/reportingServices/{id}/testConnection";
    }
}

resource! {
    /// `/system/mycompany/services`: services.
    MyCompanyServices: model::Service, by_id {
        Listable LIST = get "/system/mycompany/services";
        Gettable GET = get "/system/mycompany/services/{id}";
        Patchable PATCH = patch "/system/mycompany/services/{id}";
        Replaceable REPLACE = put "/system/mycompany/services/{id}";
    } {
    }
}

resource! {
    /// `/system/myCompany/timeExpense`: time expense.
    MyCompanyTimeExpense: model::TimeExpense, by_id {
        Listable LIST = get "/system/myCompany/timeExpense";
        Countable COUNT = get "/system/myCompany/timeExpense/count";
        Gettable GET = get "/system/myCompany/timeExpense/{id}";
        Patchable PATCH = patch "/system/myCompany/timeExpense/{id}";
        Replaceable REPLACE = put "/system/myCompany/timeExpense/{id}";
    } {
    }
}

resource! {
    /// `/system/myMembers`: my members.
    MyMembers: model::MyMember, by_id {
        Gettable GET = get "/system/myMembers";
    } {
    }
}

resource! {
    /// `/system/myMembers/info`: short records, which need fewer rights.
    MyMembersInfo: model::MyMemberInfo, by_id {
        Gettable GET = get "/system/myMembers/info";
    } {
    }
}

resource! {
    /// `/system/mySecurity`: my security.
    MySecurity: model::MySecurity, by_id {
        Listable LIST = get "/system/mySecurity";
    } {
    }
}

resource! {
    /// `/system/mySecurity/customizeItems`: customize items.
    MySecurityCustomizeItems: model::MySecurityCustomizeItem, by_id {
        Listable LIST = get "/system/mySecurity/customizeItems/";
    } {
    }
}

resource! {
    /// `/system/notificationRecipients`: notification recipients.
    NotificationRecipients: model::NotificationRecipient, by_id {
        Listable LIST = get "/system/notificationRecipients";
        Countable COUNT = get "/system/notificationRecipients/count";
        Gettable GET = get "/system/notificationRecipients/{id}";
    } {
    }
}

resource! {
    /// `/system/office365`: office365.
    Office365: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/system/office365/application`: application.
    Office365Application: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/system/office365/application/info`: short records, which need fewer rights.
    Office365ApplicationInfo: model::Office365EmailApplicationInfo, by_id {
        Listable LIST = get "/system/office365/application/info";
        Countable COUNT = get "/system/office365/application/info/count";
        Gettable GET = get "/system/office365/application/{id}/info";
    } {
    }
}

resource! {
    /// `/system/office365/emailSetups`: email setups.
    Office365EmailSetups: model::Office365EmailSetup, by_id {
        Listable LIST = get "/system/office365/emailSetups";
        Creatable CREATE = post "/system/office365/emailSetups";
        Countable COUNT = get "/system/office365/emailSetups/count";
        Deletable DELETE = delete "/system/office365/emailSetups/{id}";
        Gettable GET = get "/system/office365/emailSetups/{id}";
        Patchable PATCH = patch "/system/office365/emailSetups/{id}";
        Replaceable REPLACE = put "/system/office365/emailSetups/{id}";
    } {
        AUTHORIZE = post "/system/office365/emailSetups/{id}/authorize";
        TEST_CONNECTION = post "/system/office365/emailSetups/{id}/testConnection";
    }
}

resource! {
    /// `/system/office365/emailSetups/{id}/getEmails`: get emails.
    Office365EmailSetupsGetEmails: model::UserEmail, by_page {
        Listable LIST = get "/system/office365/emailSetups/{id}/getEmails/";
    } {
    }
}

resource! {
    /// `/system/onPremiseSearchSetting`: on premise search setting.
    OnPremiseSearchSetting: model::OnPremiseSearchSetting, by_id {
        Listable LIST = get "/system/onPremiseSearchSetting/";
        Countable COUNT = get "/system/onPremiseSearchSetting/count";
        Gettable GET = get "/system/onPremiseSearchSetting/{id}";
        Patchable PATCH = patch "/system/onPremiseSearchSetting/{id}";
        Replaceable REPLACE = put "/system/onPremiseSearchSetting/{id}";
    } {
    }
}

resource! {
    /// `/system/osgradeweights`: osgradeweights.
    Osgradeweights: model::OsGradeWeight, by_id {
        Listable LIST = get "/system/osgradeweights";
        Countable COUNT = get "/system/osgradeweights/count";
        Gettable GET = get "/system/osgradeweights/{id}";
        Patchable PATCH = patch "/system/osgradeweights/{id}";
        Replaceable REPLACE = put "/system/osgradeweights/{id}";
    } {
    }
}

resource! {
    /// `/system/parsingTypes`: parsing types.
    ParsingTypes: model::ParsingType, by_id {
        Listable LIST = get "/system/parsingTypes";
        Countable COUNT = get "/system/parsingTypes/count";
        Gettable GET = get "/system/parsingTypes/{id}";
    } {
    }
}

resource! {
    /// `/system/parsingVariables`: parsing variables.
    ParsingVariables: model::ParsingVariable, by_id {
        Listable LIST = get "/system/parsingVariables";
        Countable COUNT = get "/system/parsingVariables/count";
        Gettable GET = get "/system/parsingVariables/{id}";
    } {
    }
}

resource! {
    /// `/system/portalReports`: portal reports.
    PortalReports: model::PortalReport, by_id {
        Listable LIST = get "/system/portalReports";
        Creatable CREATE = post "/system/portalReports";
        Countable COUNT = get "/system/portalReports/count";
        Deletable DELETE = delete "/system/portalReports/{id}";
        Gettable GET = get "/system/portalReports/{id}";
        Patchable PATCH = patch "/system/portalReports/{id}";
        Replaceable REPLACE = put "/system/portalReports/{id}";
    } {
    }
}

resource! {
    /// `/system/quoteLinkSetup`: quote link setup.
    QuoteLinkSetup: model::QuoteLink, by_id {
        Listable LIST = get "/system/quoteLinkSetup";
        Creatable CREATE = post "/system/quoteLinkSetup";
        Countable COUNT = get "/system/quoteLinkSetup/count";
        Deletable DELETE = delete "/system/quoteLinkSetup/{id}";
        Gettable GET = get "/system/quoteLinkSetup/{id}";
        Patchable PATCH = patch "/system/quoteLinkSetup/{id}";
        Replaceable REPLACE = put "/system/quoteLinkSetup/{id}";
    } {
    }
}

resource! {
    /// `/system/quoteLinkSetup/testConnection`: test connection.
    QuoteLinkSetupTestConnection: model::SuccessResponse, by_page {
        Gettable GET = get "/system/quoteLinkSetup/testConnection";
    } {
    }
}

resource! {
    /// `/system/reportCards`: report cards.
    ReportCards: model::ReportCard, by_id {
        Listable LIST = get "/system/reportCards";
        Creatable CREATE = post "/system/reportCards";
        Countable COUNT = get "/system/reportCards/count";
        Deletable DELETE = delete "/system/reportCards/{id}";
        Gettable GET = get "/system/reportCards/{id}";
        Patchable PATCH = patch "/system/reportCards/{id}";
        Replaceable REPLACE = put "/system/reportCards/{id}";
    } {
    }
}

resource! {
    /// `/system/reportCards/info`: short records, which need fewer rights.
    ReportCardsInfo: model::ReportCardInfo, by_id {
        Listable LIST = get "/system/reportCards/info";
        Countable COUNT = get "/system/reportCards/info/count";
        Gettable GET = get "/system/reportCards/{id}/info";
    } {
    }
}

resource! {
    /// `/system/reportCards/{parentId}/details`: details.
    ReportCardsDetails: model::ReportCardDetail, by_id {
        Listable LIST = get "/system/reportCards/{parentId}/details";
        Creatable CREATE = post "/system/reportCards/{parentId}/details";
        Countable COUNT = get "/system/reportCards/{parentId}/details/count";
        Deletable DELETE = delete "/system/reportCards/{parentId}/details/{id}";
        Gettable GET = get "/system/reportCards/{parentId}/details/{id}";
        Patchable PATCH = patch "/system/reportCards/{parentId}/details/{id}";
        Replaceable REPLACE = put "/system/reportCards/{parentId}/details/{id}";
    } {
    }
}

resource! {
    /// `/system/reports`: reports.
    ///
    /// The security role needs System.
    Reports: model::Report, by_page {
        Listable LIST = get "/system/reports";
    } {
    }
}

resource! {
    /// `/system/reports/{reportName}`: what stands at one value.
    ///
    /// The security role needs System.
    ReportsReportName: model::ReportDataResponse, by_page {
        Gettable GET = get "/system/reports/{reportName}";
    } {
    }
}

impl ReportsReportName {
    /// The query parameter `columns`.
    pub const COLUMNS: Parameter<Self, String> = Parameter::new("columns");
}

resource! {
    /// `/system/reports/{reportName}/columns`: columns.
    ///
    /// The security role needs System.
    ReportsReportNameColumns: crate::model::Untyped, by_page {
        Listable LIST = get "/system/reports/{reportName}/columns";
    } {
    }
}

resource! {
    /// `/system/reports/{reportName}/count`: count.
    ///
    /// The security role needs System.
    ReportsReportNameCount: model::Count, by_page {
        Gettable GET = get "/system/reports/{reportName}/count";
    } {
    }
}

resource! {
    /// `/system/securityRoles`: security roles.
    SecurityRoles: model::SecurityRole, by_id {
        Listable LIST = get "/system/securityroles";
        Creatable CREATE = post "/system/securityroles";
        Countable COUNT = get "/system/securityroles/count";
        Deletable DELETE = delete "/system/securityroles/{id}";
        Gettable GET = get "/system/securityroles/{id}";
    } {
    }
}

resource! {
    /// `/system/securityroles/info`: short records, which need fewer rights.
    SecurityRolesInfo: model::SecurityRoleInfo, by_id {
        Listable LIST = get "/system/securityroles/info";
        Countable COUNT = get "/system/securityroles/info/count";
        Gettable GET = get "/system/securityroles/{id}/info";
    } {
    }
}

resource! {
    /// `/system/securityRoles/{parentId}/settings`: settings.
    SecurityRolesSettings: model::SecurityRoleSetting, by_id {
        Listable LIST = get "/system/securityRoles/{parentId}/settings";
        Countable COUNT = get "/system/securityRoles/{parentId}/settings/count";
        Gettable GET = get "/system/securityRoles/{parentId}/settings/{id}";
    } {
    }
}

resource! {
    /// `/system/settings`: settings.
    Settings: model::SystemSetting, by_id {
        Listable LIST = get "/system/settings";
        Countable COUNT = get "/system/settings/count";
        Gettable GET = get "/system/settings/{id}";
        Patchable PATCH = patch "/system/settings/{id}";
        Replaceable REPLACE = put "/system/settings/{id}";
    } {
    }
}

resource! {
    /// `/system/setupScreens`: setup screens.
    SetupScreens: model::SetupScreen, by_id {
        Listable LIST = get "/system/setupScreens";
        Countable COUNT = get "/system/setupScreens/count";
        Gettable GET = get "/system/setupScreens/{id}";
    } {
    }
}

resource! {
    /// `/system/skillCategories`: skill categories.
    SkillCategories: model::SkillCategory, by_id {
        Listable LIST = get "/system/skillCategories";
        Creatable CREATE = post "/system/skillCategories";
        Countable COUNT = get "/system/skillCategories/count";
        Deletable DELETE = delete "/system/skillCategories/{id}";
        Gettable GET = get "/system/skillCategories/{id}";
        Patchable PATCH = patch "/system/skillCategories/{id}";
        Replaceable REPLACE = put "/system/skillCategories/{id}";
    } {
    }
}

resource! {
    /// `/system/skills`: skills.
    Skills: model::Skill, by_id {
        Listable LIST = get "/system/skills";
        Creatable CREATE = post "/system/skills";
        Countable COUNT = get "/system/skills/count";
        Deletable DELETE = delete "/system/skills/{id}";
        Gettable GET = get "/system/skills/{id}";
        Patchable PATCH = patch "/system/skills/{id}";
        Replaceable REPLACE = put "/system/skills/{id}";
    } {
    }
}

resource! {
    /// `/system/skills/info`: short records, which need fewer rights.
    SkillsInfo: model::SkillInfo, by_id {
        Listable LIST = get "/system/skills/info";
        Countable COUNT = get "/system/skills/info/count";
        Gettable GET = get "/system/skills/{id}/info";
    } {
    }
}

resource! {
    /// `/system/ssoConfigurations`: sso configurations.
    SsoConfigurations: model::SsoConfiguration, by_id {
        Listable LIST = get "/system/ssoConfigurations";
        Creatable CREATE = post "/system/ssoConfigurations";
        Countable COUNT = get "/system/ssoConfigurations/count";
        Deletable DELETE = delete "/system/ssoConfigurations/{id}";
        Gettable GET = get "/system/ssoConfigurations/{id}";
        Patchable PATCH = patch "/system/ssoConfigurations/{id}";
        Replaceable REPLACE = put "/system/ssoConfigurations/{id}";
    } {
        REGISTERTOKEN = post "/system/ssoConfigurations/{id}/registertoken";
        SUBMITMEMBERS = post "/system/ssoConfigurations/{id}/submitmembers";
    }
}

resource! {
    /// `/system/ssoUsers`: sso users.
    SsoUsers: model::SsoUser, by_id {
        Listable LIST = get "/system/ssoUsers";
        Countable COUNT = get "/system/ssoUsers/count";
    } {
    }
}

resource! {
    /// `/system/ssoUsers/{externalId}`: what stands at one value.
    SsoUsersExternalId: model::SsoUser, by_id {
        Gettable GET = get "/system/ssoUsers/{externalId}";
    } {
    }
}

resource! {
    /// `/system/standardNotes`: standard notes.
    StandardNotes: model::StandardNote, by_id {
        Listable LIST = get "/system/standardNotes";
        Creatable CREATE = post "/system/standardNotes";
        Countable COUNT = get "/system/standardNotes/count";
        Deletable DELETE = delete "/system/standardNotes/{id}";
        Gettable GET = get "/system/standardNotes/{id}";
        Patchable PATCH = patch "/system/standardNotes/{id}";
        Replaceable REPLACE = put "/system/standardNotes/{id}";
    } {
    }
}

resource! {
    /// `/system/surveys`: surveys.
    Surveys: model::Survey, by_id {
        Listable LIST = get "/system/surveys";
        Creatable CREATE = post "/system/surveys";
        Countable COUNT = get "/system/surveys/count";
        Deletable DELETE = delete "/system/surveys/{id}";
        Gettable GET = get "/system/surveys/{id}";
        Patchable PATCH = patch "/system/surveys/{id}";
        Replaceable REPLACE = put "/system/surveys/{id}";
    } {
        COPY = post "/system/surveys/{id}/copy";
    }
}

resource! {
    /// `/system/surveys/info`: short records, which need fewer rights.
    SurveysInfo: model::SurveyInfo, by_id {
        Listable LIST = get "/system/surveys/info";
        Countable COUNT = get "/system/surveys/info/count";
        Gettable GET = get "/system/surveys/{id}/info";
    } {
    }
}

resource! {
    /// `/system/surveys/{grandparentId}/questions`: questions.
    SurveysQuestions: model::SurveyQuestion, by_id {
        Listable LIST = get "/system/surveys/{parentId}/questions";
        Creatable CREATE = post "/system/surveys/{parentId}/questions";
        Countable COUNT = get "/system/surveys/{parentId}/questions/count";
        Deletable DELETE = delete "/system/surveys/{parentId}/questions/{id}";
        Gettable GET = get "/system/surveys/{parentId}/questions/{id}";
        Patchable PATCH = patch "/system/surveys/{parentId}/questions/{id}";
        Replaceable REPLACE = put "/system/surveys/{parentId}/questions/{id}";
    } {
    }
}

resource! {
    /// `/system/surveys/{grandparentId}/questions/{parentId}/values`: values.
    SurveysQuestionsValues: model::SurveyQuestionValue, by_id {
        Listable LIST = get "/system/surveys/{grandparentId}/questions/{parentId}/values";
        Creatable CREATE = post "/system/surveys/{grandparentId}/questions/{parentId}/values";
        Deletable DELETE = delete "/system/surveys/{grandparentId}/questions/{parentId}/values/{id}";
        Gettable GET = get "/system/surveys/{grandparentId}/questions/{parentId}/values/{id}";
        Patchable PATCH = patch "/system/surveys/{grandparentId}/questions/{parentId}/values/{id}";
        Replaceable REPLACE = put "/system/surveys/{grandparentId}/questions/{parentId}/values/{id}";
    } {
    }
}

resource! {
    /// `/system/timeZoneSetups`: time zone setups.
    TimeZoneSetups: model::TimeZoneSetup, by_id {
        Listable LIST = get "/system/timeZoneSetups";
        Creatable CREATE = post "/system/timeZoneSetups";
        Countable COUNT = get "/system/timeZoneSetups/count";
        Deletable DELETE = delete "/system/timeZoneSetups/{id}";
        Gettable GET = get "/system/timeZoneSetups/{id}";
        Patchable PATCH = patch "/system/timeZoneSetups/{id}";
        Replaceable REPLACE = put "/system/timeZoneSetups/{id}";
    } {
    }
}

resource! {
    /// `/system/timeZoneSetups/info`: short records, which need fewer rights.
    TimeZoneSetupsInfo: model::TimeZoneSetupInfo, by_id {
        Listable LIST = get "/system/timeZoneSetups/info";
        Countable COUNT = get "/system/timeZoneSetups/info/count";
        Gettable GET = get "/system/timeZoneSetups/{id}/info";
    } {
    }
}

resource! {
    /// `/system/todayPageCategories`: today page categories.
    TodayPageCategories: model::TodayPageCategory, by_id {
        Listable LIST = get "/system/todayPageCategories";
        Creatable CREATE = post "/system/todayPageCategories";
        Countable COUNT = get "/system/todayPageCategories/count";
        Deletable DELETE = delete "/system/todayPageCategories/{id}";
        Gettable GET = get "/system/todayPageCategories/{id}";
        Patchable PATCH = patch "/system/todayPageCategories/{id}";
        Replaceable REPLACE = put "/system/todayPageCategories/{id}";
    } {
    }
}

resource! {
    /// `/system/userDefinedFields`: user defined fields.
    UserDefinedFields: model::UserDefinedField, by_id {
        Listable LIST = get "/system/userDefinedFields";
        Creatable CREATE = post "/system/userDefinedFields";
        Countable COUNT = get "/system/userDefinedFields/count";
        Deletable DELETE = delete "/system/userDefinedFields/{id}";
        Gettable GET = get "/system/userDefinedFields/{id}";
        Patchable PATCH = patch "/system/userDefinedFields/{id}";
        Replaceable REPLACE = put "/system/userDefinedFields/{id}";
    } {
    }
}

resource! {
    /// `/system/userDefinedFields/info`: short records, which need fewer rights.
    UserDefinedFieldsInfo: model::UserDefinedFieldInfo, by_id {
        Listable LIST = get "/system/userDefinedFields/info";
        Countable COUNT = get "/system/userDefinedFields/info/count";
        Gettable GET = get "/system/userDefinedFields/{id}/info";
    } {
    }
}

resource! {
    /// `/system/workflowActions`: workflow actions.
    WorkflowActions: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/system/workflowActions/automateParameters`: automate parameters.
    WorkflowActionsAutomateParameters: model::WorkflowActionAutomateParameter, by_id {
        Listable LIST = get "/system/workflowActions/automateParameters";
        Gettable GET = get "/system/workflowActions/automateParameters/{id}";
    } {
    }
}

resource! {
    /// `/system/workflowActions/{parentId}/automateParameters`: automate parameters.
    WorkflowActionsAutomateParametersPath: model::WorkflowActionAutomateParameter, by_id {
        Listable LIST = get "/system/workflowActions/{parentId}/automateParameters";
        Creatable CREATE = post "/system/workflowActions/{parentId}/automateParameters";
        Countable COUNT = get "/system/workflowActions/{parentId}/automateParameters/count";
        Deletable DELETE = delete "/system/workflowActions/{parentId}/automateParameters/{id}";
        Gettable GET = get "/system/workflowActions/{parentId}/automateParameters/{id}";
        Patchable PATCH = patch "/system/workflowActions/{parentId}/automateParameters/{id}";
        Replaceable REPLACE = put "/system/workflowActions/{parentId}/automateParameters/{id}";
    } {
    }
}

resource! {
    /// `/system/workflows`: workflows.
    Workflows: model::Workflow, by_id {
        Listable LIST = get "/system/workflows";
        Creatable CREATE = post "/system/workflows";
        Countable COUNT = get "/system/workflows/count";
        Deletable DELETE = delete "/system/workflows/{id}";
        Gettable GET = get "/system/workflows/{id}";
        Patchable PATCH = patch "/system/workflows/{id}";
        Replaceable REPLACE = put "/system/workflows/{id}";
    } {
        COPY = post "/system/workflows/{id}/copy";
    }
}

resource! {
    /// `/system/workflows/attachments`: attachments.
    WorkflowsAttachments: model::WorkflowAttachment, by_id {
        Listable LIST = get "/system/workflows/attachments";
    } {
        ROWS = get "/system/workflows/attachments/{id}";
    }
}

resource! {
    /// `/system/workflows/events`: events.
    WorkflowsEvents: model::WorkflowEvent, by_id {
        Listable LIST = get "/system/workflows/events";
        Gettable GET = get "/system/workflows/events/{id}";
    } {
    }
}

resource! {
    /// `/system/workflows/events/actions`: actions.
    WorkflowsEventsActions: model::WorkflowAction, by_id {
        Listable LIST = get "/system/workflows/events/actions";
        Gettable GET = get "/system/workflows/events/actions/{id}";
    } {
    }
}

resource! {
    /// `/system/workflows/notifyTypes`: notify types.
    WorkflowsNotifyTypes: model::WorkflowNotifyType, by_id {
        Listable LIST = get "/system/workflows/notifyTypes";
    } {
        ROWS = get "/system/workflows/notifyTypes/{id}";
    }
}

resource! {
    /// `/system/workflows/tableTypes`: table types.
    WorkflowsTableTypes: model::WorkflowTableType, by_id {
        Listable LIST = get "/system/workflows/tableTypes";
        Countable COUNT = get "/system/workflows/tableTypes/count";
        Gettable GET = get "/system/workflows/tableTypes/{id}";
    } {
    }
}

resource! {
    /// `/system/workflows/tableTypes/info`: short records, which need fewer rights.
    WorkflowsTableTypesInfo: model::WorkflowTableTypeInfo, by_id {
        Listable LIST = get "/system/workflows/tableTypes/info";
        Countable COUNT = get "/system/workflows/tableTypes/info/count";
        Gettable GET = get "/system/workflows/tableTypes/{id}/info";
    } {
    }
}

resource! {
    /// `/system/workflows/triggers`: triggers.
    WorkflowsTriggers: model::WorkflowTrigger, by_id {
        Listable LIST = get "/system/workflows/triggers";
    } {
    }
}

resource! {
    /// `/system/workflows/triggers/options`: options.
    WorkflowsTriggersOptions: model::WorkflowTriggerOption, by_page {
        Listable LIST = get "/system/workflows/triggers/options";
    } {
    }
}

resource! {
    /// `/system/workflows/userdefinedfields`: userdefinedfields.
    WorkflowsUserdefinedfields: model::WorkflowActionUserDefinedField, by_id {
        Patchable PATCH = patch "/system/workflows/userdefinedfields/{id}";
        Replaceable REPLACE = put "/system/workflows/userdefinedfields/{id}";
    } {
    }
}

resource! {
    /// `/system/workflows/userdefinedfields/actions`: actions.
    WorkflowsUserdefinedfieldsActions: crate::model::Untyped, by_page {
        Deletable DELETE = delete "/system/workflows/userdefinedfields/actions/{parentId}";
    } {
    }
}

resource! {
    /// `/system/workflows/userdefinedfields/events`: events.
    WorkflowsUserdefinedfieldsEvents: model::WorkflowActionUserDefinedField, by_id {
    } {
        CREATE_ACTION = post "/system/workflows/userdefinedfields/events/{grandparentId}";
    }
}

resource! {
    /// `/system/workflows/userdefinedfields/events/actions`: actions.
    WorkflowsUserdefinedfieldsEventsActions: model::WorkflowActionUserDefinedField, by_id {
        Listable LIST = get "/system/workflows/userdefinedfields/events/actions";
    } {
    }
}

resource! {
    /// `/system/workflows/userdefinedfields/events/{grandparentId}/actions`: actions.
    WorkflowsUserdefinedfieldsEventsActionsPath: model::WorkflowActionUserDefinedField, by_id {
    } {
        ROWS = get "/system/workflows/userdefinedfields/events/{grandparentId}/actions/{parentId}";
    }
}

resource! {
    /// `/system/workflows/{parentId}/attachments`: attachments.
    WorkflowsAttachmentsPath: model::WorkflowAttachment, by_id {
        Listable LIST = get "/system/workflows/{parentId}/attachments";
        Countable COUNT = get "/system/workflows/{parentId}/attachments/count";
        Gettable GET = get "/system/workflows/{parentId}/attachments/{id}";
    } {
    }
}

resource! {
    /// `/system/workflows/{grandparentId}/events`: events.
    WorkflowsEventsPath: model::WorkflowEvent, by_id {
        Listable LIST = get "/system/workflows/{parentId}/events";
        Creatable CREATE = post "/system/workflows/{parentId}/events";
        Countable COUNT = get "/system/workflows/{parentId}/events/count";
        Deletable DELETE = delete "/system/workflows/{parentId}/events/{id}";
        Gettable GET = get "/system/workflows/{parentId}/events/{id}";
        Patchable PATCH = patch "/system/workflows/{parentId}/events/{id}";
        Replaceable REPLACE = put "/system/workflows/{parentId}/events/{id}";
    } {
        COPY = post "/system/workflows/{parentId}/events/{id}/copy";
    }
}

resource! {
    /// `/system/workflows/{grandparentId}/events/{parentId}/actions`: actions.
    WorkflowsEventsPathActions: model::WorkflowAction, by_id {
        Listable LIST = get "/system/workflows/{grandparentId}/events/{parentId}/actions";
        Creatable CREATE = post "/system/workflows/{grandparentId}/events/{parentId}/actions";
        Countable COUNT = get "/system/workflows/{grandparentId}/events/{parentId}/actions/count";
        Deletable DELETE = delete "/system/workflows/{grandparentId}/events/{parentId}/actions/{id}";
        Gettable GET = get "/system/workflows/{grandparentId}/events/{parentId}/actions/{id}";
        Patchable PATCH = patch "/system/workflows/{grandparentId}/events/{parentId}/actions/{id}";
        Replaceable REPLACE = put "/system/workflows/{grandparentId}/events/{parentId}/actions/{id}";
    } {
    }
}

resource! {
    /// `/system/workflows/{parentId}/events/{id}/test`: test.
    WorkflowsEventsPathTest: crate::model::Untyped, by_page {
        Listable LIST = get "/system/workflows/{parentId}/events/{id}/test";
    } {
    }
}

resource! {
    /// `/system/workflows/{parentId}/notifyTypes`: notify types.
    WorkflowsNotifyTypesPath: model::WorkflowNotifyType, by_id {
        Listable LIST = get "/system/workflows/{parentId}/notifyTypes";
        Countable COUNT = get "/system/workflows/{parentId}/notifyTypes/count";
        Gettable GET = get "/system/workflows/{parentId}/notifyTypes/{id}";
    } {
    }
}

resource! {
    /// `/system/workflows/{parentId}/notifyTypes/info`: short records, which need fewer rights.
    WorkflowsNotifyTypesPathInfo: model::WorkflowNotifyTypeInfo, by_id {
        Listable LIST = get "/system/workflows/{parentId}/notifyTypes/info";
        Countable COUNT = get "/system/workflows/{parentId}/notifyTypes/info/count";
        Gettable GET = get "/system/workflows/{parentId}/notifyTypes/{id}/info";
    } {
    }
}

resource! {
    /// `/system/workflows/{grandparentId}/triggers`: triggers.
    WorkflowsTriggersPath: model::WorkflowTrigger, by_id {
        Listable LIST = get "/system/workflows/{parentId}/triggers";
        Countable COUNT = get "/system/workflows/{parentId}/triggers/count";
    } {
    }
}

resource! {
    /// `/system/workflows/{grandparentId}/triggers/{parentId}/options`: options.
    WorkflowsTriggersPathOptions: model::WorkflowTriggerOption, by_page {
        Listable LIST = get "/system/workflows/{grandparentId}/triggers/{parentId}/options";
        Countable COUNT = get "/system/workflows/{grandparentId}/triggers/{parentId}/options/count";
    } {
    }
}

impl Section {
    /// `/system/AllowedFileTypes`: allowed file types.
    pub fn allowed_file_types(&self) -> Collection<AllowedFileTypes> {
        self.collection()
    }

    /// `/system/allowedorigins`: allowedorigins.
    pub fn allowedorigins(&self) -> Collection<Allowedorigins> {
        self.collection()
    }

    /// `/system/apiMembers`: api members.
    pub fn api_members(&self) -> Collection<ApiMembers> {
        self.collection()
    }

    /// `/system/audittrail`: audittrail.
    pub fn audittrail(&self) -> Collection<Audittrail> {
        self.collection()
    }

    /// `/system/authAnvils`: auth anvils.
    pub fn auth_anvils(&self) -> Collection<AuthAnvils> {
        self.collection()
    }

    /// `/system/autoSyncTime`: auto sync time.
    pub fn auto_sync_time(&self) -> Collection<AutoSyncTime> {
        self.collection()
    }

    /// `/system/BillableOptions`: billable options.
    pub fn billable_options(&self) -> Single<BillableOptions> {
        self.single()
    }

    /// `/system/bundles`: bundles.
    pub fn bundles(&self) -> Single<Bundles> {
        self.single()
    }

    /// `/system/callbacks`: callbacks.
    pub fn callbacks(&self) -> Collection<Callbacks> {
        self.collection()
    }

    /// `/system/certifications`: certifications.
    pub fn certifications(&self) -> Collection<Certifications> {
        self.collection()
    }

    /// `/system/connectWiseHostedScreens`: connect wise hosted screens.
    pub fn connect_wise_hosted_screens(&self) -> Collection<ConnectWiseHostedScreens> {
        self.collection()
    }

    /// `/system/connectwisehostedsetups`: connectwisehostedsetups.
    pub fn connectwisehostedsetups(&self) -> Collection<Connectwisehostedsetups> {
        self.collection()
    }

    /// `/system/contactsync`: contactsync.
    pub fn contactsync(&self) -> Single<Contactsync> {
        self.single()
    }

    /// `/system/customReports`: custom reports.
    pub fn custom_reports(&self) -> Collection<CustomReports> {
        self.collection()
    }

    /// `/system/cwTimeZones`: cw time zones.
    pub fn cw_time_zones(&self) -> Collection<CwTimeZones> {
        self.collection()
    }

    /// `/system/departments`: departments.
    pub fn departments(&self) -> Collection<Departments> {
        self.collection()
    }

    /// `/system/directionalSyncs`: directional syncs.
    pub fn directional_syncs(&self) -> Collection<DirectionalSyncs> {
        self.collection()
    }

    /// `/system/documents`: documents.
    pub fn documents(&self) -> Collection<Documents> {
        self.collection()
    }

    /// `/system/documentTypes`: document types.
    pub fn document_types(&self) -> Collection<DocumentTypes> {
        self.collection()
    }

    /// `/system/emailConnectors`: email connectors.
    pub fn email_connectors(&self) -> Collection<EmailConnectors> {
        self.collection()
    }

    /// `/system/emailExclusions`: email exclusions.
    pub fn email_exclusions(&self) -> Collection<EmailExclusions> {
        self.collection()
    }

    /// `/system/emailTokens`: email tokens.
    pub fn email_tokens(&self) -> Collection<EmailTokens> {
        self.collection()
    }

    /// `/system/ePayConfigurations`: e pay configurations.
    pub fn e_pay_configurations(&self) -> Collection<EPayConfigurations> {
        self.collection()
    }

    /// `/system/experiments`: experiments.
    pub fn experiments(&self) -> Collection<Experiments> {
        self.collection()
    }

    /// `/system/fileuploadsettings`: fileuploadsettings.
    pub fn fileuploadsettings(&self) -> Collection<Fileuploadsettings> {
        self.collection()
    }

    /// `/system/googleemailsetup`: googleemailsetup.
    pub fn googleemailsetup(&self) -> Collection<Googleemailsetup> {
        self.collection()
    }

    /// `/system/imaps`: imaps.
    pub fn imaps(&self) -> Collection<Imaps> {
        self.collection()
    }

    /// `/system/importMassMaintenance`: import mass maintenance.
    pub fn import_mass_maintenance(&self) -> Collection<ImportMassMaintenance> {
        self.collection()
    }

    /// `/system/info`: short records, which need fewer rights.
    pub fn info(&self) -> Single<Info> {
        self.single()
    }

    /// `/system/inOutBoards`: in out boards.
    pub fn in_out_boards(&self) -> Collection<InOutBoards> {
        self.collection()
    }

    /// `/system/inOutTypes`: in out types.
    pub fn in_out_types(&self) -> Collection<InOutTypes> {
        self.collection()
    }

    /// `/system/integratorlogins`: integratorlogins.
    pub fn integratorlogins(&self) -> Collection<Integratorlogins> {
        self.collection()
    }

    /// `/system/integratorTags`: integrator tags.
    pub fn integrator_tags(&self) -> Collection<IntegratorTags> {
        self.collection()
    }

    /// `/system/kpiCategories`: kpi categories.
    pub fn kpi_categories(&self) -> Collection<KpiCategories> {
        self.collection()
    }

    /// `/system/kpis`: kpis.
    pub fn kpis(&self) -> Collection<Kpis> {
        self.collection()
    }

    /// `/system/ldapConfigurations`: ldap configurations.
    pub fn ldap_configurations(&self) -> Collection<LdapConfigurations> {
        self.collection()
    }

    /// `/system/links`: links.
    pub fn links(&self) -> Collection<Links> {
        self.collection()
    }

    /// `/system/locations`: locations.
    pub fn locations(&self) -> Collection<Locations> {
        self.collection()
    }

    /// `/system/m365contactsync`: m365contactsync.
    pub fn m365contactsync(&self) -> Collection<M365contactsync> {
        self.collection()
    }

    /// `/system/managementNetworkSecurities`: management network securities.
    pub fn management_network_securities(&self) -> Collection<ManagementNetworkSecurities> {
        self.collection()
    }

    /// `/system/marketplaceimport`: marketplaceimport.
    pub fn marketplaceimport(&self) -> Single<Marketplaceimport> {
        self.single()
    }

    /// `/system/members`: members.
    pub fn members(&self) -> Collection<Members> {
        self.collection()
    }

    /// `/system/membertemplates`: membertemplates.
    pub fn membertemplates(&self) -> Collection<Membertemplates> {
        self.collection()
    }

    /// `/system/menuEntries`: menu entries.
    pub fn menu_entries(&self) -> Collection<MenuEntries> {
        self.collection()
    }

    /// `/system/myAccount`: my account.
    pub fn my_account(&self) -> Collection<MyAccount> {
        self.collection()
    }

    /// `/system/myCompany`: my company.
    pub fn my_company(&self) -> Single<MyCompany> {
        self.single()
    }

    /// `/system/myMembers`: my members.
    pub fn my_members(&self) -> Single<MyMembers> {
        self.single()
    }

    /// `/system/mySecurity`: my security.
    pub fn my_security(&self) -> Collection<MySecurity> {
        self.collection()
    }

    /// `/system/notificationRecipients`: notification recipients.
    pub fn notification_recipients(&self) -> Collection<NotificationRecipients> {
        self.collection()
    }

    /// `/system/office365`: office365.
    pub fn office365(&self) -> Single<Office365> {
        self.single()
    }

    /// `/system/onPremiseSearchSetting`: on premise search setting.
    pub fn on_premise_search_setting(&self) -> Collection<OnPremiseSearchSetting> {
        self.collection()
    }

    /// `/system/osgradeweights`: osgradeweights.
    pub fn osgradeweights(&self) -> Collection<Osgradeweights> {
        self.collection()
    }

    /// `/system/parsingTypes`: parsing types.
    pub fn parsing_types(&self) -> Collection<ParsingTypes> {
        self.collection()
    }

    /// `/system/parsingVariables`: parsing variables.
    pub fn parsing_variables(&self) -> Collection<ParsingVariables> {
        self.collection()
    }

    /// `/system/portalReports`: portal reports.
    pub fn portal_reports(&self) -> Collection<PortalReports> {
        self.collection()
    }

    /// `/system/quoteLinkSetup`: quote link setup.
    pub fn quote_link_setup(&self) -> Collection<QuoteLinkSetup> {
        self.collection()
    }

    /// `/system/reportCards`: report cards.
    pub fn report_cards(&self) -> Collection<ReportCards> {
        self.collection()
    }

    /// `/system/reports`: reports.
    pub fn reports(&self) -> Collection<Reports> {
        self.collection()
    }

    /// `/system/securityRoles`: security roles.
    pub fn security_roles(&self) -> Collection<SecurityRoles> {
        self.collection()
    }

    /// `/system/settings`: settings.
    pub fn settings(&self) -> Collection<Settings> {
        self.collection()
    }

    /// `/system/setupScreens`: setup screens.
    pub fn setup_screens(&self) -> Collection<SetupScreens> {
        self.collection()
    }

    /// `/system/skillCategories`: skill categories.
    pub fn skill_categories(&self) -> Collection<SkillCategories> {
        self.collection()
    }

    /// `/system/skills`: skills.
    pub fn skills(&self) -> Collection<Skills> {
        self.collection()
    }

    /// `/system/ssoConfigurations`: sso configurations.
    pub fn sso_configurations(&self) -> Collection<SsoConfigurations> {
        self.collection()
    }

    /// `/system/ssoUsers`: sso users.
    pub fn sso_users(&self) -> Collection<SsoUsers> {
        self.collection()
    }

    /// `/system/standardNotes`: standard notes.
    pub fn standard_notes(&self) -> Collection<StandardNotes> {
        self.collection()
    }

    /// `/system/surveys`: surveys.
    pub fn surveys(&self) -> Collection<Surveys> {
        self.collection()
    }

    /// `/system/timeZoneSetups`: time zone setups.
    pub fn time_zone_setups(&self) -> Collection<TimeZoneSetups> {
        self.collection()
    }

    /// `/system/todayPageCategories`: today page categories.
    pub fn today_page_categories(&self) -> Collection<TodayPageCategories> {
        self.collection()
    }

    /// `/system/userDefinedFields`: user defined fields.
    pub fn user_defined_fields(&self) -> Collection<UserDefinedFields> {
        self.collection()
    }

    /// `/system/workflowActions`: workflow actions.
    pub fn workflow_actions(&self) -> Collection<WorkflowActions> {
        self.collection()
    }

    /// `/system/workflows`: workflows.
    pub fn workflows(&self) -> Collection<Workflows> {
        self.collection()
    }
}

impl Collection<ApiMembers> {
    /// `/system/apiMembers/default`: defaults of api members.
    pub fn default(&self) -> Single<ApiMembersDefault> {
        self.single()
    }
}

impl Collection<AuthAnvils> {
    /// `/system/authAnvils/testConnection`: test connection of auth anvils.
    pub fn test_connection(&self) -> Single<AuthAnvilsTestConnection> {
        self.single()
    }
}

impl Single<BillableOptions> {
    /// `/system/BillableOptions/info`: short records, which need fewer rights of a billable option.
    pub fn info(&self) -> Collection<BillableOptionsInfo> {
        self.collection()
    }
}

impl Single<Bundles> {
    /// Send, of bundles: `POST /system/bundles`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn send(
        &self,
        body: &New<model::BundleRequestsCollection>,
    ) -> Result<model::BundleResultsCollection> {
        self.action(&Bundles::SEND).body(body).read().await
    }

    /// Count, of a bundle: `POST /system/bundles/count`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn count(
        &self,
        body: &New<model::BundleRequestsCollection>,
    ) -> Result<model::BundleResultsCollection> {
        self.action(&Bundles::ONE_COUNT).body(body).read().await
    }
}

impl Single<Certifications> {
    /// `/system/certifications/{id}/usages`: uses of a certification.
    pub fn usages(&self) -> Collection<CertificationsUsages> {
        self.collection()
    }
}

impl Collection<CertificationsUsages> {
    /// `/system/certifications/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<CertificationsUsagesList> {
        self.collection()
    }
}

impl Single<Contactsync> {
    /// `/system/contactsync/monitoring`: monitoring of a contactsync.
    pub fn monitoring(&self) -> Collection<ContactsyncMonitoring> {
        self.collection()
    }
}

impl Collection<ContactsyncMonitoring> {
    /// `/system/contactsync/monitoring/notificationtype`: notificationtype of monitoring.
    pub fn notificationtype(&self) -> Single<ContactsyncMonitoringNotificationtype> {
        self.single()
    }

    /// `/system/contactsync/monitoring/type`: type of monitoring.
    pub fn type_(&self) -> Collection<ContactsyncMonitoringType> {
        self.collection()
    }

    /// Patch all, of monitoring: `PATCH /system/contactsync/monitoring/`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn patch_all(
        &self,
        patch: &Patch<model::M365ContactSyncMonitoring>,
    ) -> Result<model::M365ContactSyncMonitoring> {
        self.action(&ContactsyncMonitoring::PATCH_ALL)
            .patch(patch)
            .read()
            .await
    }
}

impl Single<CustomReports> {
    /// `/system/customReports/{parentId}/parameters`: parameters of a custom report.
    pub fn parameters(&self) -> Collection<CustomReportsParameters> {
        self.collection()
    }
}

impl Single<Departments> {
    /// `/system/departments/{parentId}/locations`: locations of a department.
    pub fn locations(&self) -> Collection<DepartmentsLocations> {
        self.collection()
    }

    /// `/system/departments/{id}/usages`: uses of a department.
    pub fn usages(&self) -> Collection<DepartmentsUsages> {
        self.collection()
    }
}

impl Collection<DepartmentsUsages> {
    /// `/system/departments/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<DepartmentsUsagesList> {
        self.collection()
    }
}

impl Collection<DirectionalSyncs> {
    /// `/system/directionalSyncs/info`: short records, which need fewer rights of directional syncs.
    pub fn info(&self) -> Collection<DirectionalSyncsInfo> {
        self.collection()
    }
}

impl Single<DirectionalSyncs> {
    /// `/system/directionalSyncs/{id}/info`: short records, which need fewer rights of a directional sync.
    pub fn info(&self) -> Single<DirectionalSyncsInfo> {
        self.single()
    }
}

impl Collection<Documents> {
    /// Upload, of documents: `POST /system/documents`.
    ///
    /// The security role needs Companies > Manage Documents.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn upload(&self, upload: &Upload) -> Result<model::DocumentInfo> {
        self.action(&Documents::UPLOAD).upload(upload).read().await
    }

    /// Uploadsample, of documents: `GET /system/documents/uploadsample`.
    ///
    /// The security role needs Companies > Manage Documents.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn uploadsample(&self) -> Result<Download> {
        self.action(&Documents::UPLOADSAMPLE).bytes().await
    }
}

impl Single<Documents> {
    /// Upload, of a document: `POST /system/documents/{id}`.
    ///
    /// The security role needs Companies > Manage Documents.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn upload(&self, upload: &Upload) -> Result<model::DocumentInfo> {
        self.action(&Documents::ONE_UPLOAD)
            .upload(upload)
            .read()
            .await
    }

    /// Download, of a document: `GET /system/documents/{id}/download`.
    ///
    /// The security role needs Companies > Manage Documents.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn download(&self) -> Result<Download> {
        self.action(&Documents::DOWNLOAD).bytes().await
    }

    /// Thumbnail, of a document: `GET /system/documents/{id}/thumbnail`.
    ///
    /// The security role needs Companies > Manage Documents.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn thumbnail(&self) -> Result<Download> {
        self.action(&Documents::THUMBNAIL).bytes().await
    }
}

impl Collection<DocumentTypes> {
    /// `/system/documentTypes/info`: short records, which need fewer rights of document types.
    pub fn info(&self) -> Collection<DocumentTypesInfo> {
        self.collection()
    }
}

impl Single<DocumentTypes> {
    /// `/system/documentTypes/{id}/info`: short records, which need fewer rights of a document type.
    pub fn info(&self) -> Single<DocumentTypesInfo> {
        self.single()
    }
}

impl Collection<EmailConnectors> {
    /// `/system/emailConnectors/info`: short records, which need fewer rights of email connectors.
    pub fn info(&self) -> Collection<EmailConnectorsInfo> {
        self.collection()
    }
}

impl Single<EmailConnectors> {
    /// `/system/emailConnectors/{id}/info`: short records, which need fewer rights of an email connector.
    pub fn info(&self) -> Single<EmailConnectorsInfo> {
        self.single()
    }

    /// `/system/emailConnectors/{grandparentId}/parsingStyles`: parsing styles of an email connector.
    pub fn parsing_styles(&self) -> Collection<EmailConnectorsParsingStyles> {
        self.collection()
    }
}

impl Single<EmailConnectorsParsingStyles> {
    /// `/system/emailConnectors/{grandparentId}/parsingStyles/{parentId}/parsingRules`: parsing rules of a parsing style.
    pub fn parsing_rules(&self) -> Collection<EmailConnectorsParsingStylesParsingRules> {
        self.collection()
    }
}

impl Single<Googleemailsetup> {
    /// Test connection, of a googleemailsetup: `POST /system/googleemailsetup/{id}/testConnection`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn test_connection(&self) -> Result<model::SuccessResponse> {
        self.action(&Googleemailsetup::TEST_CONNECTION).read().await
    }
}

impl Collection<Imaps> {
    /// `/system/imaps/info`: short records, which need fewer rights of imaps.
    pub fn info(&self) -> Collection<ImapsInfo> {
        self.collection()
    }
}

impl Single<Imaps> {
    /// `/system/imaps/{id}/info`: short records, which need fewer rights of an imap.
    pub fn info(&self) -> Single<ImapsInfo> {
        self.single()
    }
}

impl Single<ImportMassMaintenance> {
    /// Run, of an import mass maintenance: `POST /system/importMassMaintenance/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn run(&self) -> Result<model::ImportMassMaintenance> {
        self.action(&ImportMassMaintenance::RUN).read().await
    }
}

impl Single<Info> {
    /// `/system/info/departmentlocations`: departmentlocations of a short records, which need fewer right.
    pub fn departmentlocations(&self) -> Collection<InfoDepartmentlocations> {
        self.collection()
    }

    /// `/system/info/departments`: departments of a short records, which need fewer right.
    pub fn departments(&self) -> Collection<InfoDepartments> {
        self.collection()
    }

    /// `/system/info/links`: links of a short records, which need fewer right.
    pub fn links(&self) -> Collection<InfoLinks> {
        self.collection()
    }

    /// `/system/info/locales`: locales of a short records, which need fewer right.
    pub fn locales(&self) -> Collection<InfoLocales> {
        self.collection()
    }

    /// `/system/info/locations`: locations of a short records, which need fewer right.
    pub fn locations(&self) -> Collection<InfoLocations> {
        self.collection()
    }

    /// `/system/info/members`: members of a short records, which need fewer right.
    pub fn members(&self) -> Collection<InfoMembers> {
        self.collection()
    }

    /// `/system/info/personas`: personas of a short records, which need fewer right.
    pub fn personas(&self) -> Collection<InfoPersonas> {
        self.collection()
    }

    /// `/system/info/standardNotes`: standard notes of a short records, which need fewer right.
    pub fn standard_notes(&self) -> Collection<InfoStandardNotes> {
        self.collection()
    }
}

impl Single<InfoLinks> {
    /// Resolveurl, of a link: `POST /system/info/links/{id}/resolveurl`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn resolveurl(
        &self,
        body: &New<model::LinkResolveUrlInfo>,
    ) -> Result<model::LinkResolveUrlInfo> {
        self.action(&InfoLinks::RESOLVEURL).body(body).read().await
    }
}

impl Collection<InfoMembers> {
    /// `/system/info/members/{memberIdentifier}`: one by its member identifier.
    pub fn member_identifier(
        &self,
        member_identifier: impl Into<String>,
    ) -> Single<InfoMembersMemberIdentifier> {
        self.single_at(member_identifier.into())
    }
}

impl Collection<InOutTypes> {
    /// `/system/inOutTypes/count/info`: short records, which need fewer rights of in out types.
    pub fn count_info(&self) -> Single<InOutTypesCountInfo> {
        self.single()
    }

    /// `/system/inOutTypes/info`: short records, which need fewer rights of in out types.
    pub fn info(&self) -> Collection<InOutTypesInfo> {
        self.collection()
    }
}

impl Single<InOutTypes> {
    /// `/system/inOutTypes/{id}/info`: short records, which need fewer rights of an in out type.
    pub fn info(&self) -> Single<InOutTypesInfo> {
        self.single()
    }
}

impl Collection<LdapConfigurations> {
    /// `/system/ldapConfigurations/info`: short records, which need fewer rights of ldap configurations.
    pub fn info(&self) -> Collection<LdapConfigurationsInfo> {
        self.collection()
    }

    /// Test link, of ldap configurations: `POST /system/ldapConfigurations/testLink`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn test_link(
        &self,
        body: &New<model::LdapConfigurationTestLink>,
    ) -> Result<model::SuccessResponse> {
        self.action(&LdapConfigurations::TEST_LINK)
            .body(body)
            .read()
            .await
    }
}

impl Single<LdapConfigurations> {
    /// `/system/ldapConfigurations/{id}/info`: short records, which need fewer rights of a ldap configuration.
    pub fn info(&self) -> Single<LdapConfigurationsInfo> {
        self.single()
    }
}

impl Single<Locations> {
    /// `/system/locations/{parentId}/departments`: departments of a location.
    pub fn departments(&self) -> Collection<LocationsDepartments> {
        self.collection()
    }

    /// `/system/locations/{id}/usages`: uses of a location.
    pub fn usages(&self) -> Collection<LocationsUsages> {
        self.collection()
    }

    /// `/system/locations/{parentId}/workRoles`: work roles of a location.
    pub fn work_roles(&self) -> Collection<LocationsWorkRoles> {
        self.collection()
    }
}

impl Collection<LocationsUsages> {
    /// `/system/locations/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<LocationsUsagesList> {
        self.collection()
    }
}

impl Collection<M365contactsync> {
    /// `/system/m365contactsync/info`: short records, which need fewer rights of m365contactsync.
    pub fn info(&self) -> Collection<M365contactsyncInfo> {
        self.collection()
    }
}

impl Single<M365contactsync> {
    /// `/system/m365contactsync/{id}/info`: short records, which need fewer rights of a m365contactsync.
    pub fn info(&self) -> Single<M365contactsyncInfo> {
        self.single()
    }
}

impl Single<ManagementNetworkSecurities> {
    /// `/system/managementNetworkSecurities/{id}/testCredentials`: test credentials of a management network security.
    pub fn test_credentials(&self) -> Single<ManagementNetworkSecuritiesTestCredentials> {
        self.single()
    }
}

impl Single<Marketplaceimport> {
    /// `/system/marketplaceimport/getdefinition`: getdefinition of a marketplaceimport.
    pub fn getdefinition(&self) -> Collection<MarketplaceimportGetdefinition> {
        self.collection()
    }

    /// Import, of a marketplaceimport: `POST /system/marketplaceimport/import`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn import(
        &self,
        body: &New<model::MarketplaceImport>,
    ) -> Result<model::MarketplaceImport> {
        self.action(&Marketplaceimport::IMPORT)
            .body(body)
            .read()
            .await
    }
}

impl Collection<Members> {
    /// `/system/members/calendarsync`: calendarsync of members.
    pub fn calendarsync(&self) -> Collection<MembersCalendarsync> {
        self.collection()
    }

    /// `/system/members/types`: types of members.
    pub fn types(&self) -> Collection<MembersTypes> {
        self.collection()
    }

    /// `/system/members/withSso`: with sso of members.
    pub fn with_sso(&self) -> Collection<MembersWithSso> {
        self.collection()
    }

    /// `/system/members/{memberIdentifier}`: one by its member identifier.
    pub fn member_identifier(
        &self,
        member_identifier: impl Into<String>,
    ) -> Single<MembersMemberIdentifier> {
        self.single_at(member_identifier.into())
    }

    /// `/system/members/{ssoid}`: what stands below one ssoid.
    pub fn ssoid(&self, ssoid: impl Into<String>) -> Single<MembersSsoid> {
        self.single_at(ssoid.into())
    }
}

impl Single<Members> {
    /// `/system/members/{parentId}/accruals`: accruals of a member.
    pub fn accruals(&self) -> Collection<MembersAccruals> {
        self.collection()
    }

    /// `/system/members/{parentId}/certifications`: certifications of a member.
    pub fn certifications(&self) -> Collection<MembersCertifications> {
        self.collection()
    }

    /// `/system/members/{parentId}/delegations`: delegations of a member.
    pub fn delegations(&self) -> Collection<MembersDelegations> {
        self.collection()
    }

    /// `/system/members/{parentId}/managedDeviceAccounts`: managed device accounts of a member.
    pub fn managed_device_accounts(&self) -> Collection<MembersManagedDeviceAccounts> {
        self.collection()
    }

    /// `/system/members/{parentId}/mycertifications`: mycertifications of a member.
    pub fn mycertifications(&self) -> Collection<MembersMycertifications> {
        self.collection()
    }

    /// `/system/members/{parentId}/notificationSettings`: notification settings of a member.
    pub fn notification_settings(&self) -> Collection<MembersNotificationSettings> {
        self.collection()
    }

    /// `/system/members/{parentId}/personas`: personas of a member.
    pub fn personas(&self) -> Collection<MembersPersonas> {
        self.collection()
    }

    /// `/system/members/{parentId}/skills`: skills of a member.
    pub fn skills(&self) -> Collection<MembersSkills> {
        self.collection()
    }

    /// `/system/members/{id}/usages`: uses of a member.
    pub fn usages(&self) -> Collection<MembersUsages> {
        self.collection()
    }

    /// Deactivate, of a member: `POST /system/members/{id}/deactivate`.
    ///
    /// The security role needs System.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn deactivate(
        &self,
        body: &New<model::MemberDeactivation>,
    ) -> Result<model::MemberDeactivation> {
        self.action(&Members::DEACTIVATE).body(body).read().await
    }

    /// Image, of a member: `GET /system/members/{id}/image`.
    ///
    /// The security role needs System.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn image(&self) -> Result<Download> {
        self.action(&Members::IMAGE).bytes().await
    }

    /// Link sso user, of a member: `POST /system/members/{id}/linkSsoUser`.
    ///
    /// The security role needs System.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn link_sso_user(
        &self,
        body: &New<model::MemberLinkSsoUser>,
    ) -> Result<model::SuccessResponse> {
        self.action(&Members::LINK_SSO_USER).body(body).read().await
    }

    /// Submit, of a member: `POST /system/members/{id}/submit`.
    ///
    /// The security role needs System.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn submit(
        &self,
        body: &New<model::MemberSsoToken>,
    ) -> Result<model::SuccessResponse> {
        self.action(&Members::SUBMIT).body(body).read().await
    }

    /// Unlink sso user, of a member: `POST /system/members/{id}/unlinkSsoUser`.
    ///
    /// The security role needs System.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn unlink_sso_user(&self) -> Result<model::SuccessResponse> {
        self.action(&Members::UNLINK_SSO_USER).read().await
    }

    /// Delete unused time sheets, of a member: `DELETE /system/members/{id}/unusedTimeSheets`.
    ///
    /// The security role needs System.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn delete_unused_time_sheets(&self) -> Result<()> {
        self.action(&Members::DELETE_UNUSED_TIME_SHEETS)
            .done()
            .await
    }
}

impl Collection<MembersTypes> {
    /// `/system/members/types/info`: short records, which need fewer rights of types.
    pub fn info(&self) -> Collection<MembersTypesInfo> {
        self.collection()
    }
}

impl Single<MembersTypes> {
    /// `/system/members/types/{id}/info`: short records, which need fewer rights of a type.
    pub fn info(&self) -> Single<MembersTypesInfo> {
        self.single()
    }
}

impl Single<MembersMemberIdentifier> {
    /// Tokens: `POST /system/members/{memberIdentifier}/tokens`.
    ///
    /// The security role needs System.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn tokens(&self) -> Result<model::Token> {
        self.action(&MembersMemberIdentifier::TOKENS).read().await
    }
}

impl Single<MembersSsoid> {
    /// Deactivate iam member: `POST /system/members/{ssoid}/deactivateIamMember`.
    ///
    /// The security role needs System.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn deactivate_iam_member(&self) -> Result<()> {
        self.action(&MembersSsoid::DEACTIVATE_IAM_MEMBER)
            .done()
            .await
    }
}

impl Collection<MembersManagedDeviceAccounts> {
    /// `/system/members/{parentId}/managedDeviceAccounts/bulk`: many at once of managed device accounts.
    pub fn bulk(&self) -> Single<MembersManagedDeviceAccountsBulk> {
        self.single()
    }
}

impl Single<MembersManagedDeviceAccountsBulk> {
    /// Delete many, of many at once: `DELETE /system/members/{parentId}/managedDeviceAccounts/bulk`.
    ///
    /// The security role needs System.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn delete_many(&self, body: &New<model::IdCollection>) -> Result<model::BulkResult> {
        self.action(&MembersManagedDeviceAccountsBulk::DELETE_MANY)
            .body(body)
            .read()
            .await
    }

    /// Replace many, of many at once: `PUT /system/members/{parentId}/managedDeviceAccounts/bulk`.
    ///
    /// The security role needs System.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn replace_many(
        &self,
        records: &[(
            Id<model::ManagedDeviceAccount>,
            New<model::ManagedDeviceAccount>,
        )],
    ) -> Result<model::BulkResult> {
        self.action(&MembersManagedDeviceAccountsBulk::REPLACE_MANY)
            .records(records)
            .read()
            .await
    }
}

impl Collection<MembersUsages> {
    /// `/system/members/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<MembersUsagesList> {
        self.collection()
    }
}

impl Single<MenuEntries> {
    /// `/system/menuEntries/{parentId}/locations`: locations of a menu entry.
    pub fn locations(&self) -> Collection<MenuEntriesLocations> {
        self.collection()
    }

    /// Image, of a menu entry: `GET /system/menuentries/{id}/image`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn image(&self) -> Result<Download> {
        self.action(&MenuEntries::IMAGE).bytes().await
    }

    /// Upload image, of a menu entry: `POST /system/menuentries/{id}/image`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn upload_image(&self, upload: &Upload) -> Result<()> {
        self.action(&MenuEntries::UPLOAD_IMAGE)
            .upload(upload)
            .done()
            .await
    }
}

impl Single<MyAccount> {
    /// `/system/myAccount/{parentId}/delegations`: delegations of a my account.
    pub fn delegations(&self) -> Collection<MyAccountDelegations> {
        self.collection()
    }

    /// `/system/myAccount/{parentId}/skills`: skills of a my account.
    pub fn skills(&self) -> Collection<MyAccountSkills> {
        self.collection()
    }
}

impl Single<MyCompany> {
    /// `/system/myCompany/corporateStructure`: corporate structure of a my company.
    pub fn corporate_structure(&self) -> Collection<MyCompanyCorporateStructure> {
        self.collection()
    }

    /// `/system/myCompany/corporateStructureLevels`: corporate structure levels of a my company.
    pub fn corporate_structure_levels(&self) -> Collection<MyCompanyCorporateStructureLevels> {
        self.collection()
    }

    /// `/system/myCompany/crm`: crm of a my company.
    pub fn crm(&self) -> Collection<MyCompanyCrm> {
        self.collection()
    }

    /// `/system/mycompany/documents`: documents of a my company.
    pub fn documents(&self) -> Collection<MyCompanyDocuments> {
        self.collection()
    }

    /// `/system/mycompany/info`: short records, which need fewer rights of a my company.
    pub fn info(&self) -> Single<MyCompanyInfo> {
        self.single()
    }

    /// `/system/myCompany/other`: other of a my company.
    pub fn other(&self) -> Collection<MyCompanyOther> {
        self.collection()
    }

    /// `/system/mycompany/reportingServices`: reporting services of a my company.
    pub fn reporting_services(&self) -> Collection<MyCompanyReportingServices> {
        self.collection()
    }

    /// `/system/mycompany/services`: services of a my company.
    pub fn services(&self) -> Collection<MyCompanyServices> {
        self.collection()
    }

    /// `/system/myCompany/timeExpense`: time expense of a my company.
    pub fn time_expense(&self) -> Collection<MyCompanyTimeExpense> {
        self.collection()
    }
}

impl Collection<MyCompanyCorporateStructure> {
    /// `/system/myCompany/corporateStructure/info`: short records, which need fewer rights of corporate structure.
    pub fn info(&self) -> Collection<MyCompanyCorporateStructureInfo> {
        self.collection()
    }
}

impl Single<MyCompanyCorporateStructure> {
    /// `/system/myCompany/corporateStructure/{id}/info`: short records, which need fewer rights of a corporate structure.
    pub fn info(&self) -> Single<MyCompanyCorporateStructureInfo> {
        self.single()
    }
}

impl Collection<MyCompanyCrm> {
    /// `/system/myCompany/crm/info`: short records, which need fewer rights of crm.
    pub fn info(&self) -> Collection<MyCompanyCrmInfo> {
        self.collection()
    }
}

impl Single<MyCompanyCrm> {
    /// `/system/myCompany/crm/{id}/info`: short records, which need fewer rights of a crm.
    pub fn info(&self) -> Single<MyCompanyCrmInfo> {
        self.single()
    }
}

impl Single<MyCompanyInfo> {
    /// `/system/mycompany/info/services`: services of a short records, which need fewer right.
    pub fn services(&self) -> Collection<MyCompanyInfoServices> {
        self.collection()
    }
}

impl Single<MyCompanyReportingServices> {
    /// Test connection, of a reporting service: `POST /system/mycompany/reportingServices/{id}/testConnection`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn test_connection(&self) -> Result<model::SuccessResponse> {
        self.action(&MyCompanyReportingServices::TEST_CONNECTION)
            .read()
            .await
    }
}

impl Single<MyMembers> {
    /// `/system/myMembers/info`: short records, which need fewer rights of a my member.
    pub fn info(&self) -> Single<MyMembersInfo> {
        self.single()
    }
}

impl Collection<MySecurity> {
    /// `/system/mySecurity/customizeItems`: customize items of my security.
    pub fn customize_items(&self) -> Collection<MySecurityCustomizeItems> {
        self.collection()
    }
}

impl Single<Office365> {
    /// `/system/office365/application`: application of an office365.
    pub fn application(&self) -> Collection<Office365Application> {
        self.collection()
    }

    /// `/system/office365/emailSetups`: email setups of an office365.
    pub fn email_setups(&self) -> Collection<Office365EmailSetups> {
        self.collection()
    }
}

impl Collection<Office365Application> {
    /// `/system/office365/application/info`: short records, which need fewer rights of application.
    pub fn info(&self) -> Collection<Office365ApplicationInfo> {
        self.collection()
    }
}

impl Single<Office365Application> {
    /// `/system/office365/application/{id}/info`: short records, which need fewer rights of an application.
    pub fn info(&self) -> Single<Office365ApplicationInfo> {
        self.single()
    }
}

impl Single<Office365EmailSetups> {
    /// `/system/office365/emailSetups/{id}/getEmails`: get emails of an email setup.
    pub fn get_emails(&self) -> Collection<Office365EmailSetupsGetEmails> {
        self.collection()
    }

    /// Authorize, of an email setup: `POST /system/office365/emailSetups/{id}/authorize`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn authorize(&self) -> Result<model::SuccessResponse> {
        self.action(&Office365EmailSetups::AUTHORIZE).read().await
    }

    /// Test connection, of an email setup: `POST /system/office365/emailSetups/{id}/testConnection`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn test_connection(&self) -> Result<model::SuccessResponse> {
        self.action(&Office365EmailSetups::TEST_CONNECTION)
            .read()
            .await
    }
}

impl Collection<QuoteLinkSetup> {
    /// `/system/quoteLinkSetup/testConnection`: test connection of quote link setup.
    pub fn test_connection(&self) -> Single<QuoteLinkSetupTestConnection> {
        self.single()
    }
}

impl Collection<ReportCards> {
    /// `/system/reportCards/info`: short records, which need fewer rights of report cards.
    pub fn info(&self) -> Collection<ReportCardsInfo> {
        self.collection()
    }
}

impl Single<ReportCards> {
    /// `/system/reportCards/{parentId}/details`: details of a report card.
    pub fn details(&self) -> Collection<ReportCardsDetails> {
        self.collection()
    }

    /// `/system/reportCards/{id}/info`: short records, which need fewer rights of a report card.
    pub fn info(&self) -> Single<ReportCardsInfo> {
        self.single()
    }
}

impl Collection<Reports> {
    /// `/system/reports/{reportName}`: one by its report name.
    pub fn report_name(&self, report_name: impl Into<String>) -> Single<ReportsReportName> {
        self.single_at(report_name.into())
    }
}

impl Single<ReportsReportName> {
    /// `/system/reports/{reportName}/columns`: columns.
    pub fn columns(&self) -> Collection<ReportsReportNameColumns> {
        self.collection()
    }

    /// `/system/reports/{reportName}/count`: count.
    pub fn count(&self) -> Single<ReportsReportNameCount> {
        self.single()
    }
}

impl Collection<SecurityRoles> {
    /// `/system/securityroles/info`: short records, which need fewer rights of security roles.
    pub fn info(&self) -> Collection<SecurityRolesInfo> {
        self.collection()
    }
}

impl Single<SecurityRoles> {
    /// `/system/securityroles/{id}/info`: short records, which need fewer rights of a security role.
    pub fn info(&self) -> Single<SecurityRolesInfo> {
        self.single()
    }

    /// `/system/securityRoles/{parentId}/settings`: settings of a security role.
    pub fn settings(&self) -> Collection<SecurityRolesSettings> {
        self.collection()
    }
}

impl Collection<Skills> {
    /// `/system/skills/info`: short records, which need fewer rights of skills.
    pub fn info(&self) -> Collection<SkillsInfo> {
        self.collection()
    }
}

impl Single<Skills> {
    /// `/system/skills/{id}/info`: short records, which need fewer rights of a skill.
    pub fn info(&self) -> Single<SkillsInfo> {
        self.single()
    }
}

impl Single<SsoConfigurations> {
    /// Registertoken, of a sso configuration: `POST /system/ssoConfigurations/{id}/registertoken`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn registertoken(
        &self,
        body: &New<model::SsoConfiguration>,
    ) -> Result<model::SsoConfiguration> {
        self.action(&SsoConfigurations::REGISTERTOKEN)
            .body(body)
            .read()
            .await
    }

    /// Submitmembers, of a sso configuration: `POST /system/ssoConfigurations/{id}/submitmembers`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn submitmembers(
        &self,
        body: &New<model::SsoConfiguration>,
    ) -> Result<model::SsoConfiguration> {
        self.action(&SsoConfigurations::SUBMITMEMBERS)
            .body(body)
            .read()
            .await
    }
}

impl Collection<SsoUsers> {
    /// `/system/ssoUsers/{externalId}`: one by its external id.
    pub fn external_id(&self, external_id: impl Into<String>) -> Single<SsoUsersExternalId> {
        self.single_at(external_id.into())
    }
}

impl Collection<Surveys> {
    /// `/system/surveys/info`: short records, which need fewer rights of surveys.
    pub fn info(&self) -> Collection<SurveysInfo> {
        self.collection()
    }
}

impl Single<Surveys> {
    /// `/system/surveys/{id}/info`: short records, which need fewer rights of a survey.
    pub fn info(&self) -> Single<SurveysInfo> {
        self.single()
    }

    /// `/system/surveys/{grandparentId}/questions`: questions of a survey.
    pub fn questions(&self) -> Collection<SurveysQuestions> {
        self.collection()
    }

    /// Copy, of a survey: `POST /system/surveys/{id}/copy`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn copy(&self) -> Result<model::Survey> {
        self.action(&Surveys::COPY).read().await
    }
}

impl Single<SurveysQuestions> {
    /// `/system/surveys/{grandparentId}/questions/{parentId}/values`: values of a question.
    pub fn values(&self) -> Collection<SurveysQuestionsValues> {
        self.collection()
    }
}

impl Collection<TimeZoneSetups> {
    /// `/system/timeZoneSetups/info`: short records, which need fewer rights of time zone setups.
    pub fn info(&self) -> Collection<TimeZoneSetupsInfo> {
        self.collection()
    }
}

impl Single<TimeZoneSetups> {
    /// `/system/timeZoneSetups/{id}/info`: short records, which need fewer rights of a time zone setup.
    pub fn info(&self) -> Single<TimeZoneSetupsInfo> {
        self.single()
    }
}

impl Collection<UserDefinedFields> {
    /// `/system/userDefinedFields/info`: short records, which need fewer rights of user defined fields.
    pub fn info(&self) -> Collection<UserDefinedFieldsInfo> {
        self.collection()
    }
}

impl Single<UserDefinedFields> {
    /// `/system/userDefinedFields/{id}/info`: short records, which need fewer rights of a user defined field.
    pub fn info(&self) -> Single<UserDefinedFieldsInfo> {
        self.single()
    }
}

impl Collection<WorkflowActions> {
    /// `/system/workflowActions/automateParameters`: automate parameters of workflow actions.
    pub fn automate_parameters(&self) -> Collection<WorkflowActionsAutomateParameters> {
        self.collection()
    }
}

impl Single<WorkflowActions> {
    /// `/system/workflowActions/{parentId}/automateParameters`: automate parameters of a workflow action.
    pub fn automate_parameters(&self) -> Collection<WorkflowActionsAutomateParametersPath> {
        self.collection()
    }
}

impl Collection<Workflows> {
    /// `/system/workflows/attachments`: attachments of workflows.
    pub fn attachments(&self) -> Collection<WorkflowsAttachments> {
        self.collection()
    }

    /// `/system/workflows/events`: events of workflows.
    pub fn events(&self) -> Collection<WorkflowsEvents> {
        self.collection()
    }

    /// `/system/workflows/notifyTypes`: notify types of workflows.
    pub fn notify_types(&self) -> Collection<WorkflowsNotifyTypes> {
        self.collection()
    }

    /// `/system/workflows/tableTypes`: table types of workflows.
    pub fn table_types(&self) -> Collection<WorkflowsTableTypes> {
        self.collection()
    }

    /// `/system/workflows/triggers`: triggers of workflows.
    pub fn triggers(&self) -> Collection<WorkflowsTriggers> {
        self.collection()
    }

    /// `/system/workflows/userdefinedfields`: userdefinedfields of workflows.
    pub fn userdefinedfields(&self) -> Collection<WorkflowsUserdefinedfields> {
        self.collection()
    }
}

impl Single<Workflows> {
    /// `/system/workflows/{parentId}/attachments`: attachments of a workflow.
    pub fn attachments(&self) -> Collection<WorkflowsAttachmentsPath> {
        self.collection()
    }

    /// `/system/workflows/{grandparentId}/events`: events of a workflow.
    pub fn events(&self) -> Collection<WorkflowsEventsPath> {
        self.collection()
    }

    /// `/system/workflows/{parentId}/notifyTypes`: notify types of a workflow.
    pub fn notify_types(&self) -> Collection<WorkflowsNotifyTypesPath> {
        self.collection()
    }

    /// `/system/workflows/{grandparentId}/triggers`: triggers of a workflow.
    pub fn triggers(&self) -> Collection<WorkflowsTriggersPath> {
        self.collection()
    }

    /// Copy, of a workflow: `POST /system/workflows/{id}/copy`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn copy(&self) -> Result<model::Workflow> {
        self.action(&Workflows::COPY).read().await
    }
}

impl Single<WorkflowsAttachments> {
    /// Rows, of an attachment: `GET /system/workflows/attachments/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn rows(&self) -> Result<Vec<model::WorkflowAttachment>> {
        self.action(&WorkflowsAttachments::ROWS).read().await
    }
}

impl Collection<WorkflowsEvents> {
    /// `/system/workflows/events/actions`: actions of events.
    pub fn actions(&self) -> Collection<WorkflowsEventsActions> {
        self.collection()
    }
}

impl Single<WorkflowsNotifyTypes> {
    /// Rows, of a notify type: `GET /system/workflows/notifyTypes/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn rows(&self) -> Result<Vec<model::WorkflowNotifyType>> {
        self.action(&WorkflowsNotifyTypes::ROWS).read().await
    }
}

impl Collection<WorkflowsTableTypes> {
    /// `/system/workflows/tableTypes/info`: short records, which need fewer rights of table types.
    pub fn info(&self) -> Collection<WorkflowsTableTypesInfo> {
        self.collection()
    }
}

impl Single<WorkflowsTableTypes> {
    /// `/system/workflows/tableTypes/{id}/info`: short records, which need fewer rights of a table type.
    pub fn info(&self) -> Single<WorkflowsTableTypesInfo> {
        self.single()
    }
}

impl Collection<WorkflowsTriggers> {
    /// `/system/workflows/triggers/options`: options of triggers.
    pub fn options(&self) -> Collection<WorkflowsTriggersOptions> {
        self.collection()
    }
}

impl Collection<WorkflowsUserdefinedfields> {
    /// `/system/workflows/userdefinedfields/actions`: actions of userdefinedfields.
    pub fn actions(&self) -> Collection<WorkflowsUserdefinedfieldsActions> {
        self.collection()
    }

    /// `/system/workflows/userdefinedfields/events`: events of userdefinedfields.
    pub fn events(&self) -> Collection<WorkflowsUserdefinedfieldsEvents> {
        self.collection()
    }
}

impl Collection<WorkflowsUserdefinedfieldsEvents> {
    /// `/system/workflows/userdefinedfields/events/actions`: actions of events.
    pub fn actions(&self) -> Collection<WorkflowsUserdefinedfieldsEventsActions> {
        self.collection()
    }
}

impl Single<WorkflowsUserdefinedfieldsEvents> {
    /// `/system/workflows/userdefinedfields/events/{grandparentId}/actions`: actions of an event.
    pub fn actions(&self) -> Collection<WorkflowsUserdefinedfieldsEventsActionsPath> {
        self.collection()
    }

    /// Create action, of an event: `POST /system/workflows/userdefinedfields/events/{grandparentId}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn create_action(
        &self,
        body: &New<model::WorkflowActionUserDefinedField>,
    ) -> Result<model::WorkflowActionUserDefinedField> {
        self.action(&WorkflowsUserdefinedfieldsEvents::CREATE_ACTION)
            .body(body)
            .read()
            .await
    }
}

impl Single<WorkflowsUserdefinedfieldsEventsActionsPath> {
    /// Rows, of an action: `GET /system/workflows/userdefinedfields/events/{grandparentId}/actions/{parentId}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn rows(&self) -> Result<Vec<model::WorkflowActionUserDefinedField>> {
        self.action(&WorkflowsUserdefinedfieldsEventsActionsPath::ROWS)
            .read()
            .await
    }
}

impl Single<WorkflowsEventsPath> {
    /// `/system/workflows/{grandparentId}/events/{parentId}/actions`: actions of an event.
    pub fn actions(&self) -> Collection<WorkflowsEventsPathActions> {
        self.collection()
    }

    /// `/system/workflows/{parentId}/events/{id}/test`: test of an event.
    pub fn test(&self) -> Collection<WorkflowsEventsPathTest> {
        self.collection()
    }

    /// Copy, of an event: `POST /system/workflows/{parentId}/events/{id}/copy`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn copy(&self) -> Result<model::WorkflowEvent> {
        self.action(&WorkflowsEventsPath::COPY).read().await
    }
}

impl Collection<WorkflowsNotifyTypesPath> {
    /// `/system/workflows/{parentId}/notifyTypes/info`: short records, which need fewer rights of notify types.
    pub fn info(&self) -> Collection<WorkflowsNotifyTypesPathInfo> {
        self.collection()
    }
}

impl Single<WorkflowsNotifyTypesPath> {
    /// `/system/workflows/{parentId}/notifyTypes/{id}/info`: short records, which need fewer rights of a notify type.
    pub fn info(&self) -> Single<WorkflowsNotifyTypesPathInfo> {
        self.single()
    }
}

impl Single<WorkflowsTriggersPath> {
    /// `/system/workflows/{grandparentId}/triggers/{parentId}/options`: options of a trigger.
    pub fn options(&self) -> Collection<WorkflowsTriggersPathOptions> {
        self.collection()
    }
}

/// The operations of this section, by resource.
pub(crate) static OPERATIONS: &[&[Operation]] = &[
    AllowedFileTypes::OPERATIONS,
    Allowedorigins::OPERATIONS,
    ApiMembers::OPERATIONS,
    ApiMembersDefault::OPERATIONS,
    Audittrail::OPERATIONS,
    AuthAnvils::OPERATIONS,
    AuthAnvilsTestConnection::OPERATIONS,
    AutoSyncTime::OPERATIONS,
    BillableOptionsInfo::OPERATIONS,
    Bundles::OPERATIONS,
    Callbacks::OPERATIONS,
    Certifications::OPERATIONS,
    CertificationsUsages::OPERATIONS,
    CertificationsUsagesList::OPERATIONS,
    ConnectWiseHostedScreens::OPERATIONS,
    Connectwisehostedsetups::OPERATIONS,
    ContactsyncMonitoring::OPERATIONS,
    ContactsyncMonitoringNotificationtype::OPERATIONS,
    ContactsyncMonitoringType::OPERATIONS,
    CustomReports::OPERATIONS,
    CustomReportsParameters::OPERATIONS,
    CwTimeZones::OPERATIONS,
    Departments::OPERATIONS,
    DepartmentsLocations::OPERATIONS,
    DepartmentsUsages::OPERATIONS,
    DepartmentsUsagesList::OPERATIONS,
    DirectionalSyncsInfo::OPERATIONS,
    Documents::OPERATIONS,
    DocumentTypesInfo::OPERATIONS,
    EmailConnectors::OPERATIONS,
    EmailConnectorsInfo::OPERATIONS,
    EmailConnectorsParsingStyles::OPERATIONS,
    EmailConnectorsParsingStylesParsingRules::OPERATIONS,
    EmailExclusions::OPERATIONS,
    EmailTokens::OPERATIONS,
    EPayConfigurations::OPERATIONS,
    Experiments::OPERATIONS,
    Fileuploadsettings::OPERATIONS,
    Googleemailsetup::OPERATIONS,
    Imaps::OPERATIONS,
    ImapsInfo::OPERATIONS,
    ImportMassMaintenance::OPERATIONS,
    Info::OPERATIONS,
    InfoDepartmentlocations::OPERATIONS,
    InfoDepartments::OPERATIONS,
    InfoLinks::OPERATIONS,
    InfoLocales::OPERATIONS,
    InfoLocations::OPERATIONS,
    InfoMembers::OPERATIONS,
    InfoMembersMemberIdentifier::OPERATIONS,
    InfoPersonas::OPERATIONS,
    InfoStandardNotes::OPERATIONS,
    InOutBoards::OPERATIONS,
    InOutTypes::OPERATIONS,
    InOutTypesCountInfo::OPERATIONS,
    InOutTypesInfo::OPERATIONS,
    Integratorlogins::OPERATIONS,
    IntegratorTags::OPERATIONS,
    KpiCategories::OPERATIONS,
    Kpis::OPERATIONS,
    LdapConfigurations::OPERATIONS,
    LdapConfigurationsInfo::OPERATIONS,
    Links::OPERATIONS,
    Locations::OPERATIONS,
    LocationsDepartments::OPERATIONS,
    LocationsUsages::OPERATIONS,
    LocationsUsagesList::OPERATIONS,
    LocationsWorkRoles::OPERATIONS,
    M365contactsyncInfo::OPERATIONS,
    ManagementNetworkSecurities::OPERATIONS,
    ManagementNetworkSecuritiesTestCredentials::OPERATIONS,
    Marketplaceimport::OPERATIONS,
    MarketplaceimportGetdefinition::OPERATIONS,
    Members::OPERATIONS,
    MembersCalendarsync::OPERATIONS,
    MembersTypes::OPERATIONS,
    MembersTypesInfo::OPERATIONS,
    MembersWithSso::OPERATIONS,
    MembersMemberIdentifier::OPERATIONS,
    MembersSsoid::OPERATIONS,
    MembersAccruals::OPERATIONS,
    MembersCertifications::OPERATIONS,
    MembersDelegations::OPERATIONS,
    MembersManagedDeviceAccounts::OPERATIONS,
    MembersManagedDeviceAccountsBulk::OPERATIONS,
    MembersMycertifications::OPERATIONS,
    MembersNotificationSettings::OPERATIONS,
    MembersPersonas::OPERATIONS,
    MembersSkills::OPERATIONS,
    MembersUsages::OPERATIONS,
    MembersUsagesList::OPERATIONS,
    Membertemplates::OPERATIONS,
    MenuEntries::OPERATIONS,
    MenuEntriesLocations::OPERATIONS,
    MyAccount::OPERATIONS,
    MyAccountDelegations::OPERATIONS,
    MyAccountSkills::OPERATIONS,
    MyCompanyCorporateStructure::OPERATIONS,
    MyCompanyCorporateStructureInfo::OPERATIONS,
    MyCompanyCorporateStructureLevels::OPERATIONS,
    MyCompanyCrm::OPERATIONS,
    MyCompanyCrmInfo::OPERATIONS,
    MyCompanyDocuments::OPERATIONS,
    MyCompanyInfoServices::OPERATIONS,
    MyCompanyOther::OPERATIONS,
    MyCompanyReportingServices::OPERATIONS,
    MyCompanyServices::OPERATIONS,
    MyCompanyTimeExpense::OPERATIONS,
    MyMembers::OPERATIONS,
    MyMembersInfo::OPERATIONS,
    MySecurity::OPERATIONS,
    MySecurityCustomizeItems::OPERATIONS,
    NotificationRecipients::OPERATIONS,
    Office365ApplicationInfo::OPERATIONS,
    Office365EmailSetups::OPERATIONS,
    Office365EmailSetupsGetEmails::OPERATIONS,
    OnPremiseSearchSetting::OPERATIONS,
    Osgradeweights::OPERATIONS,
    ParsingTypes::OPERATIONS,
    ParsingVariables::OPERATIONS,
    PortalReports::OPERATIONS,
    QuoteLinkSetup::OPERATIONS,
    QuoteLinkSetupTestConnection::OPERATIONS,
    ReportCards::OPERATIONS,
    ReportCardsInfo::OPERATIONS,
    ReportCardsDetails::OPERATIONS,
    Reports::OPERATIONS,
    ReportsReportName::OPERATIONS,
    ReportsReportNameColumns::OPERATIONS,
    ReportsReportNameCount::OPERATIONS,
    SecurityRoles::OPERATIONS,
    SecurityRolesInfo::OPERATIONS,
    SecurityRolesSettings::OPERATIONS,
    Settings::OPERATIONS,
    SetupScreens::OPERATIONS,
    SkillCategories::OPERATIONS,
    Skills::OPERATIONS,
    SkillsInfo::OPERATIONS,
    SsoConfigurations::OPERATIONS,
    SsoUsers::OPERATIONS,
    SsoUsersExternalId::OPERATIONS,
    StandardNotes::OPERATIONS,
    Surveys::OPERATIONS,
    SurveysInfo::OPERATIONS,
    SurveysQuestions::OPERATIONS,
    SurveysQuestionsValues::OPERATIONS,
    TimeZoneSetups::OPERATIONS,
    TimeZoneSetupsInfo::OPERATIONS,
    TodayPageCategories::OPERATIONS,
    UserDefinedFields::OPERATIONS,
    UserDefinedFieldsInfo::OPERATIONS,
    WorkflowActionsAutomateParameters::OPERATIONS,
    WorkflowActionsAutomateParametersPath::OPERATIONS,
    Workflows::OPERATIONS,
    WorkflowsAttachments::OPERATIONS,
    WorkflowsEvents::OPERATIONS,
    WorkflowsEventsActions::OPERATIONS,
    WorkflowsNotifyTypes::OPERATIONS,
    WorkflowsTableTypes::OPERATIONS,
    WorkflowsTableTypesInfo::OPERATIONS,
    WorkflowsTriggers::OPERATIONS,
    WorkflowsTriggersOptions::OPERATIONS,
    WorkflowsUserdefinedfields::OPERATIONS,
    WorkflowsUserdefinedfieldsActions::OPERATIONS,
    WorkflowsUserdefinedfieldsEvents::OPERATIONS,
    WorkflowsUserdefinedfieldsEventsActions::OPERATIONS,
    WorkflowsUserdefinedfieldsEventsActionsPath::OPERATIONS,
    WorkflowsAttachmentsPath::OPERATIONS,
    WorkflowsEventsPath::OPERATIONS,
    WorkflowsEventsPathActions::OPERATIONS,
    WorkflowsEventsPathTest::OPERATIONS,
    WorkflowsNotifyTypesPath::OPERATIONS,
    WorkflowsNotifyTypesPathInfo::OPERATIONS,
    WorkflowsTriggersPath::OPERATIONS,
    WorkflowsTriggersPathOptions::OPERATIONS,
];
