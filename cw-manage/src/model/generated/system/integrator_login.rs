// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An integrator login, as at `/system/integratorlogins`.

use crate::model::*;

/// An integrator login, as at `/system/integratorlogins`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IntegratorLogin {
    /// `id`.
    pub id: Option<Id<IntegratorLogin>>,
    /// `username`. Required. At most 50 characters.
    pub username: Option<String>,
    /// `password`. At most 50 characters.
    pub password: Option<String>,
    /// `canAccessAllRecordsFlag`.
    pub can_access_all_records_flag: Option<bool>,
    /// `canAccessAllApisFlag`.
    pub can_access_all_apis_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `dateInactivated`.
    #[serde(default, with = "crate::types::date")]
    pub date_inactivated: Option<DateTime<Utc>>,
    /// `inactivatedBy`.
    pub inactivated_by: Option<MemberReference>,
    /// `serviceTicketApiFlag`.
    pub service_ticket_api_flag: Option<bool>,
    /// `board`.
    pub board: Option<BoardReference>,
    /// `serviceBoardCallbackUrl`. At most 1000 characters.
    pub service_board_callback_url: Option<String>,
    /// `serviceBoardLegacyCallbackFlag`.
    pub service_board_legacy_callback_flag: Option<bool>,
    /// `timeEntryApiFlag`.
    pub time_entry_api_flag: Option<bool>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `timeEntryCallbackUrl`. At most 1000 characters.
    pub time_entry_callback_url: Option<String>,
    /// `timeEntryLegacyCallbackFlag`.
    pub time_entry_legacy_callback_flag: Option<bool>,
    /// `managedServicesApiFlag`.
    pub managed_services_api_flag: Option<bool>,
    /// `managedServicesAutoChildFlag`.
    pub managed_services_auto_child_flag: Option<bool>,
    /// `managedServicesChildingFlag`.
    pub managed_services_childing_flag: Option<bool>,
    /// `contactApiFlag`.
    pub contact_api_flag: Option<bool>,
    /// `contactCallbackUrl`. At most 1000 characters.
    pub contact_callback_url: Option<String>,
    /// `contactLegacyCallbackFlag`.
    pub contact_legacy_callback_flag: Option<bool>,
    /// `companyApiFlag`.
    pub company_api_flag: Option<bool>,
    /// `companyCallbackUrl`. At most 1000 characters.
    pub company_callback_url: Option<String>,
    /// `companyLegacyCallbackFlag`.
    pub company_legacy_callback_flag: Option<bool>,
    /// `activityApiFlag`.
    pub activity_api_flag: Option<bool>,
    /// `activityCallbackUrl`. At most 1000 characters.
    pub activity_callback_url: Option<String>,
    /// `activityLegacyCallbackFlag`.
    pub activity_legacy_callback_flag: Option<bool>,
    /// `invoiceApiFlag`.
    pub invoice_api_flag: Option<bool>,
    /// `productApiFlag`.
    pub product_api_flag: Option<bool>,
    /// `productCallbackUrl`. At most 1000 characters.
    pub product_callback_url: Option<String>,
    /// `productLegacyCallbackFlag`.
    pub product_legacy_callback_flag: Option<bool>,
    /// `opportunityApiFlag`.
    pub opportunity_api_flag: Option<bool>,
    /// `opportunityCallbackUrl`. At most 1000 characters.
    pub opportunity_callback_url: Option<String>,
    /// `opportunityLegacyCallbackFlag`.
    pub opportunity_legacy_callback_flag: Option<bool>,
    /// `opportunityConversionApiFlag`.
    pub opportunity_conversion_api_flag: Option<bool>,
    /// `memberApiFlag`.
    pub member_api_flag: Option<bool>,
    /// `marketingApiFlag`.
    pub marketing_api_flag: Option<bool>,
    /// `purchasingApiFlag`.
    pub purchasing_api_flag: Option<bool>,
    /// `purchasingCallbackUrl`. At most 1000 characters.
    pub purchasing_callback_url: Option<String>,
    /// `purchasingLegacyCallbackFlag`.
    pub purchasing_legacy_callback_flag: Option<bool>,
    /// `reportingApiFlag`.
    pub reporting_api_flag: Option<bool>,
    /// `systemApiFlag`.
    pub system_api_flag: Option<bool>,
    /// `projectApiFlag`.
    pub project_api_flag: Option<bool>,
    /// `projectCallbackUrl`. At most 1000 characters.
    pub project_callback_url: Option<String>,
    /// `projectLegacyCallbackFlag`.
    pub project_legacy_callback_flag: Option<bool>,
    /// `configurationApiFlag`.
    pub configuration_api_flag: Option<bool>,
    /// `configurationAutoChildFlag`.
    pub configuration_auto_child_flag: Option<bool>,
    /// `configurationChildlingFlag`.
    pub configuration_childling_flag: Option<bool>,
    /// `configurationCallbackUrl`. At most 1000 characters.
    pub configuration_callback_url: Option<String>,
    /// `configurationLegacyCallbackFlag`.
    pub configuration_legacy_callback_flag: Option<bool>,
    /// `scheduleApiFlag`.
    pub schedule_api_flag: Option<bool>,
    /// `scheduleCallbackUrl`. At most 1000 characters.
    pub schedule_callback_url: Option<String>,
    /// `scheduleLegacyCallbackFlag`.
    pub schedule_legacy_callback_flag: Option<bool>,
    /// `agreementApiFlag`.
    pub agreement_api_flag: Option<bool>,
    /// `agreementCallbackUrl`. At most 1000 characters.
    pub agreement_callback_url: Option<String>,
    /// `agreementCallbackLegacyFlag`.
    pub agreement_callback_legacy_flag: Option<bool>,
    /// `documentApiFlag`.
    pub document_api_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl IntegratorLogin {
    /// `id`.
    pub const ID: Field<Self, Id<IntegratorLogin>> = Field::new("id");
    /// `username`.
    pub const USERNAME: Field<Self, String> = Field::new("username");
    /// `password`.
    pub const PASSWORD: Field<Self, String> = Field::new("password");
    /// `canAccessAllRecordsFlag`.
    pub const CAN_ACCESS_ALL_RECORDS_FLAG: Field<Self, bool> =
        Field::new("canAccessAllRecordsFlag");
    /// `canAccessAllApisFlag`.
    pub const CAN_ACCESS_ALL_APIS_FLAG: Field<Self, bool> = Field::new("canAccessAllApisFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `dateInactivated`.
    pub const DATE_INACTIVATED: Field<Self, DateTime<Utc>> = Field::new("dateInactivated");
    /// `inactivatedBy`.
    pub const INACTIVATED_BY: Field<Self, MemberReference> = Field::new("inactivatedBy");
    /// `serviceTicketApiFlag`.
    pub const SERVICE_TICKET_API_FLAG: Field<Self, bool> = Field::new("serviceTicketApiFlag");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
    /// `serviceBoardCallbackUrl`.
    pub const SERVICE_BOARD_CALLBACK_URL: Field<Self, String> =
        Field::new("serviceBoardCallbackUrl");
    /// `serviceBoardLegacyCallbackFlag`.
    pub const SERVICE_BOARD_LEGACY_CALLBACK_FLAG: Field<Self, bool> =
        Field::new("serviceBoardLegacyCallbackFlag");
    /// `timeEntryApiFlag`.
    pub const TIME_ENTRY_API_FLAG: Field<Self, bool> = Field::new("timeEntryApiFlag");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `timeEntryCallbackUrl`.
    pub const TIME_ENTRY_CALLBACK_URL: Field<Self, String> = Field::new("timeEntryCallbackUrl");
    /// `timeEntryLegacyCallbackFlag`.
    pub const TIME_ENTRY_LEGACY_CALLBACK_FLAG: Field<Self, bool> =
        Field::new("timeEntryLegacyCallbackFlag");
    /// `managedServicesApiFlag`.
    pub const MANAGED_SERVICES_API_FLAG: Field<Self, bool> = Field::new("managedServicesApiFlag");
    /// `managedServicesAutoChildFlag`.
    pub const MANAGED_SERVICES_AUTO_CHILD_FLAG: Field<Self, bool> =
        Field::new("managedServicesAutoChildFlag");
    /// `managedServicesChildingFlag`.
    pub const MANAGED_SERVICES_CHILDING_FLAG: Field<Self, bool> =
        Field::new("managedServicesChildingFlag");
    /// `contactApiFlag`.
    pub const CONTACT_API_FLAG: Field<Self, bool> = Field::new("contactApiFlag");
    /// `contactCallbackUrl`.
    pub const CONTACT_CALLBACK_URL: Field<Self, String> = Field::new("contactCallbackUrl");
    /// `contactLegacyCallbackFlag`.
    pub const CONTACT_LEGACY_CALLBACK_FLAG: Field<Self, bool> =
        Field::new("contactLegacyCallbackFlag");
    /// `companyApiFlag`.
    pub const COMPANY_API_FLAG: Field<Self, bool> = Field::new("companyApiFlag");
    /// `companyCallbackUrl`.
    pub const COMPANY_CALLBACK_URL: Field<Self, String> = Field::new("companyCallbackUrl");
    /// `companyLegacyCallbackFlag`.
    pub const COMPANY_LEGACY_CALLBACK_FLAG: Field<Self, bool> =
        Field::new("companyLegacyCallbackFlag");
    /// `activityApiFlag`.
    pub const ACTIVITY_API_FLAG: Field<Self, bool> = Field::new("activityApiFlag");
    /// `activityCallbackUrl`.
    pub const ACTIVITY_CALLBACK_URL: Field<Self, String> = Field::new("activityCallbackUrl");
    /// `activityLegacyCallbackFlag`.
    pub const ACTIVITY_LEGACY_CALLBACK_FLAG: Field<Self, bool> =
        Field::new("activityLegacyCallbackFlag");
    /// `invoiceApiFlag`.
    pub const INVOICE_API_FLAG: Field<Self, bool> = Field::new("invoiceApiFlag");
    /// `productApiFlag`.
    pub const PRODUCT_API_FLAG: Field<Self, bool> = Field::new("productApiFlag");
    /// `productCallbackUrl`.
    pub const PRODUCT_CALLBACK_URL: Field<Self, String> = Field::new("productCallbackUrl");
    /// `productLegacyCallbackFlag`.
    pub const PRODUCT_LEGACY_CALLBACK_FLAG: Field<Self, bool> =
        Field::new("productLegacyCallbackFlag");
    /// `opportunityApiFlag`.
    pub const OPPORTUNITY_API_FLAG: Field<Self, bool> = Field::new("opportunityApiFlag");
    /// `opportunityCallbackUrl`.
    pub const OPPORTUNITY_CALLBACK_URL: Field<Self, String> = Field::new("opportunityCallbackUrl");
    /// `opportunityLegacyCallbackFlag`.
    pub const OPPORTUNITY_LEGACY_CALLBACK_FLAG: Field<Self, bool> =
        Field::new("opportunityLegacyCallbackFlag");
    /// `opportunityConversionApiFlag`.
    pub const OPPORTUNITY_CONVERSION_API_FLAG: Field<Self, bool> =
        Field::new("opportunityConversionApiFlag");
    /// `memberApiFlag`.
    pub const MEMBER_API_FLAG: Field<Self, bool> = Field::new("memberApiFlag");
    /// `marketingApiFlag`.
    pub const MARKETING_API_FLAG: Field<Self, bool> = Field::new("marketingApiFlag");
    /// `purchasingApiFlag`.
    pub const PURCHASING_API_FLAG: Field<Self, bool> = Field::new("purchasingApiFlag");
    /// `purchasingCallbackUrl`.
    pub const PURCHASING_CALLBACK_URL: Field<Self, String> = Field::new("purchasingCallbackUrl");
    /// `purchasingLegacyCallbackFlag`.
    pub const PURCHASING_LEGACY_CALLBACK_FLAG: Field<Self, bool> =
        Field::new("purchasingLegacyCallbackFlag");
    /// `reportingApiFlag`.
    pub const REPORTING_API_FLAG: Field<Self, bool> = Field::new("reportingApiFlag");
    /// `systemApiFlag`.
    pub const SYSTEM_API_FLAG: Field<Self, bool> = Field::new("systemApiFlag");
    /// `projectApiFlag`.
    pub const PROJECT_API_FLAG: Field<Self, bool> = Field::new("projectApiFlag");
    /// `projectCallbackUrl`.
    pub const PROJECT_CALLBACK_URL: Field<Self, String> = Field::new("projectCallbackUrl");
    /// `projectLegacyCallbackFlag`.
    pub const PROJECT_LEGACY_CALLBACK_FLAG: Field<Self, bool> =
        Field::new("projectLegacyCallbackFlag");
    /// `configurationApiFlag`.
    pub const CONFIGURATION_API_FLAG: Field<Self, bool> = Field::new("configurationApiFlag");
    /// `configurationAutoChildFlag`.
    pub const CONFIGURATION_AUTO_CHILD_FLAG: Field<Self, bool> =
        Field::new("configurationAutoChildFlag");
    /// `configurationChildlingFlag`.
    pub const CONFIGURATION_CHILDLING_FLAG: Field<Self, bool> =
        Field::new("configurationChildlingFlag");
    /// `configurationCallbackUrl`.
    pub const CONFIGURATION_CALLBACK_URL: Field<Self, String> =
        Field::new("configurationCallbackUrl");
    /// `configurationLegacyCallbackFlag`.
    pub const CONFIGURATION_LEGACY_CALLBACK_FLAG: Field<Self, bool> =
        Field::new("configurationLegacyCallbackFlag");
    /// `scheduleApiFlag`.
    pub const SCHEDULE_API_FLAG: Field<Self, bool> = Field::new("scheduleApiFlag");
    /// `scheduleCallbackUrl`.
    pub const SCHEDULE_CALLBACK_URL: Field<Self, String> = Field::new("scheduleCallbackUrl");
    /// `scheduleLegacyCallbackFlag`.
    pub const SCHEDULE_LEGACY_CALLBACK_FLAG: Field<Self, bool> =
        Field::new("scheduleLegacyCallbackFlag");
    /// `agreementApiFlag`.
    pub const AGREEMENT_API_FLAG: Field<Self, bool> = Field::new("agreementApiFlag");
    /// `agreementCallbackUrl`.
    pub const AGREEMENT_CALLBACK_URL: Field<Self, String> = Field::new("agreementCallbackUrl");
    /// `agreementCallbackLegacyFlag`.
    pub const AGREEMENT_CALLBACK_LEGACY_FLAG: Field<Self, bool> =
        Field::new("agreementCallbackLegacyFlag");
    /// `documentApiFlag`.
    pub const DOCUMENT_API_FLAG: Field<Self, bool> = Field::new("documentApiFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(username: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            username: Some(username.into()),
            ..Self::default()
        })
    }
}

impl Model for IntegratorLogin {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "IntegratorLogin",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("username", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("password", FieldKind::Text).max_length(50),
                FieldRule::new("canAccessAllRecordsFlag", FieldKind::Flag),
                FieldRule::new("canAccessAllApisFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("dateInactivated", FieldKind::Date),
                FieldRule::new(
                    "inactivatedBy",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("serviceTicketApiFlag", FieldKind::Flag),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new("serviceBoardCallbackUrl", FieldKind::Text).max_length(1000),
                FieldRule::new("serviceBoardLegacyCallbackFlag", FieldKind::Flag),
                FieldRule::new("timeEntryApiFlag", FieldKind::Flag),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("timeEntryCallbackUrl", FieldKind::Text).max_length(1000),
                FieldRule::new("timeEntryLegacyCallbackFlag", FieldKind::Flag),
                FieldRule::new("managedServicesApiFlag", FieldKind::Flag),
                FieldRule::new("managedServicesAutoChildFlag", FieldKind::Flag),
                FieldRule::new("managedServicesChildingFlag", FieldKind::Flag),
                FieldRule::new("contactApiFlag", FieldKind::Flag),
                FieldRule::new("contactCallbackUrl", FieldKind::Text).max_length(1000),
                FieldRule::new("contactLegacyCallbackFlag", FieldKind::Flag),
                FieldRule::new("companyApiFlag", FieldKind::Flag),
                FieldRule::new("companyCallbackUrl", FieldKind::Text).max_length(1000),
                FieldRule::new("companyLegacyCallbackFlag", FieldKind::Flag),
                FieldRule::new("activityApiFlag", FieldKind::Flag),
                FieldRule::new("activityCallbackUrl", FieldKind::Text).max_length(1000),
                FieldRule::new("activityLegacyCallbackFlag", FieldKind::Flag),
                FieldRule::new("invoiceApiFlag", FieldKind::Flag),
                FieldRule::new("productApiFlag", FieldKind::Flag),
                FieldRule::new("productCallbackUrl", FieldKind::Text).max_length(1000),
                FieldRule::new("productLegacyCallbackFlag", FieldKind::Flag),
                FieldRule::new("opportunityApiFlag", FieldKind::Flag),
                FieldRule::new("opportunityCallbackUrl", FieldKind::Text).max_length(1000),
                FieldRule::new("opportunityLegacyCallbackFlag", FieldKind::Flag),
                FieldRule::new("opportunityConversionApiFlag", FieldKind::Flag),
                FieldRule::new("memberApiFlag", FieldKind::Flag),
                FieldRule::new("marketingApiFlag", FieldKind::Flag),
                FieldRule::new("purchasingApiFlag", FieldKind::Flag),
                FieldRule::new("purchasingCallbackUrl", FieldKind::Text).max_length(1000),
                FieldRule::new("purchasingLegacyCallbackFlag", FieldKind::Flag),
                FieldRule::new("reportingApiFlag", FieldKind::Flag),
                FieldRule::new("systemApiFlag", FieldKind::Flag),
                FieldRule::new("projectApiFlag", FieldKind::Flag),
                FieldRule::new("projectCallbackUrl", FieldKind::Text).max_length(1000),
                FieldRule::new("projectLegacyCallbackFlag", FieldKind::Flag),
                FieldRule::new("configurationApiFlag", FieldKind::Flag),
                FieldRule::new("configurationAutoChildFlag", FieldKind::Flag),
                FieldRule::new("configurationChildlingFlag", FieldKind::Flag),
                FieldRule::new("configurationCallbackUrl", FieldKind::Text).max_length(1000),
                FieldRule::new("configurationLegacyCallbackFlag", FieldKind::Flag),
                FieldRule::new("scheduleApiFlag", FieldKind::Flag),
                FieldRule::new("scheduleCallbackUrl", FieldKind::Text).max_length(1000),
                FieldRule::new("scheduleLegacyCallbackFlag", FieldKind::Flag),
                FieldRule::new("agreementApiFlag", FieldKind::Flag),
                FieldRule::new("agreementCallbackUrl", FieldKind::Text).max_length(1000),
                FieldRule::new("agreementCallbackLegacyFlag", FieldKind::Flag),
                FieldRule::new("documentApiFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for IntegratorLogin {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for IntegratorLogin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IntegratorLogin")
            .field("id", &self.id)
            .field("username", &self.username)
            .field("password", &self.password.as_ref().map(|_| "[redacted]"))
            .field(
                "can_access_all_records_flag",
                &self.can_access_all_records_flag,
            )
            .field("can_access_all_apis_flag", &self.can_access_all_apis_flag)
            .field("inactive_flag", &self.inactive_flag)
            .field("date_inactivated", &self.date_inactivated)
            .field("inactivated_by", &self.inactivated_by)
            .field("service_ticket_api_flag", &self.service_ticket_api_flag)
            .field("board", &self.board)
            .field(
                "service_board_callback_url",
                &self.service_board_callback_url,
            )
            .field(
                "service_board_legacy_callback_flag",
                &self.service_board_legacy_callback_flag,
            )
            .field("time_entry_api_flag", &self.time_entry_api_flag)
            .field("member", &self.member)
            .field("time_entry_callback_url", &self.time_entry_callback_url)
            .field(
                "time_entry_legacy_callback_flag",
                &self.time_entry_legacy_callback_flag,
            )
            .field("managed_services_api_flag", &self.managed_services_api_flag)
            .field(
                "managed_services_auto_child_flag",
                &self.managed_services_auto_child_flag,
            )
            .field(
                "managed_services_childing_flag",
                &self.managed_services_childing_flag,
            )
            .field("contact_api_flag", &self.contact_api_flag)
            .field("contact_callback_url", &self.contact_callback_url)
            .field(
                "contact_legacy_callback_flag",
                &self.contact_legacy_callback_flag,
            )
            .field("company_api_flag", &self.company_api_flag)
            .field("company_callback_url", &self.company_callback_url)
            .field(
                "company_legacy_callback_flag",
                &self.company_legacy_callback_flag,
            )
            .field("activity_api_flag", &self.activity_api_flag)
            .field("activity_callback_url", &self.activity_callback_url)
            .field(
                "activity_legacy_callback_flag",
                &self.activity_legacy_callback_flag,
            )
            .field("invoice_api_flag", &self.invoice_api_flag)
            .field("product_api_flag", &self.product_api_flag)
            .field("product_callback_url", &self.product_callback_url)
            .field(
                "product_legacy_callback_flag",
                &self.product_legacy_callback_flag,
            )
            .field("opportunity_api_flag", &self.opportunity_api_flag)
            .field("opportunity_callback_url", &self.opportunity_callback_url)
            .field(
                "opportunity_legacy_callback_flag",
                &self.opportunity_legacy_callback_flag,
            )
            .field(
                "opportunity_conversion_api_flag",
                &self.opportunity_conversion_api_flag,
            )
            .field("member_api_flag", &self.member_api_flag)
            .field("marketing_api_flag", &self.marketing_api_flag)
            .field("purchasing_api_flag", &self.purchasing_api_flag)
            .field("purchasing_callback_url", &self.purchasing_callback_url)
            .field(
                "purchasing_legacy_callback_flag",
                &self.purchasing_legacy_callback_flag,
            )
            .field("reporting_api_flag", &self.reporting_api_flag)
            .field("system_api_flag", &self.system_api_flag)
            .field("project_api_flag", &self.project_api_flag)
            .field("project_callback_url", &self.project_callback_url)
            .field(
                "project_legacy_callback_flag",
                &self.project_legacy_callback_flag,
            )
            .field("configuration_api_flag", &self.configuration_api_flag)
            .field(
                "configuration_auto_child_flag",
                &self.configuration_auto_child_flag,
            )
            .field(
                "configuration_childling_flag",
                &self.configuration_childling_flag,
            )
            .field(
                "configuration_callback_url",
                &self.configuration_callback_url,
            )
            .field(
                "configuration_legacy_callback_flag",
                &self.configuration_legacy_callback_flag,
            )
            .field("schedule_api_flag", &self.schedule_api_flag)
            .field("schedule_callback_url", &self.schedule_callback_url)
            .field(
                "schedule_legacy_callback_flag",
                &self.schedule_legacy_callback_flag,
            )
            .field("agreement_api_flag", &self.agreement_api_flag)
            .field("agreement_callback_url", &self.agreement_callback_url)
            .field(
                "agreement_callback_legacy_flag",
                &self.agreement_callback_legacy_flag,
            )
            .field("document_api_flag", &self.document_api_flag)
            .field("info", &self.info)
            .finish()
    }
}
