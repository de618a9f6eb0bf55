//! What the document does not say, or says wrongly, each with the reason. The only file of the
//! generator that knows particular paths and schemas.
//!
//! Names are the document's. An entry whose operation or schema a document lacks does nothing but
//! a warning. The reasons are printed into cw-manage/api/oddities.md.

/// A correction and the reason for it.
pub(super) struct Because<T>(pub(super) T, pub(super) &'static str);

/// The sections that have a cargo feature of their own, with what they are about.
pub(super) const SECTIONS: &[(&str, &str)] = &[
    (
        "company",
        "companies, contacts, configurations and what belongs to them",
    ),
    (
        "configurations",
        "configuration types seen with fewer rights",
    ),
    ("expense", "expense entries and reports"),
    ("finance", "agreements, invoices, accounting and taxes"),
    ("marketing", "campaigns and groups"),
    (
        "procurement",
        "the product catalog, purchasing and inventory",
    ),
    ("project", "projects, their phases and tickets"),
    ("sales", "activities, opportunities and orders"),
    ("schedule", "calendars, schedule entries and holidays"),
    ("service", "service boards, tickets and knowledge"),
    (
        "system",
        "the server itself, members, documents, callbacks and setup",
    ),
    ("time", "time entries, sheets and accruals"),
];

/// Rust names of schemas whose name is no plain word.
pub(super) const SCHEMA_NAMES: &[Because<(&str, &str)>] = &[
    Because(
        ("Company.Configuration", "Configuration"),
        "the configuration record itself; the prefix is a name space",
    ),
    Because(
        ("Agreement.Adjustment", "AgreementAdjustment"),
        "the prefix tells it from procurement's adjustments",
    ),
    Because(
        ("Campaign.SubType.CampaignSubType", "CampaignSubType"),
        "a subtype of campaigns, as `/marketing/campaigns/types` lists it",
    ),
    Because(
        ("Type.SubType.CampaignSubType", "CampaignTypeSubType"),
        "the same below one type; its fields differ",
    ),
    Because(
        ("Company.CompanyTypeAssociation", "CompanyTypeAssociation"),
        "the association that can be created",
    ),
    Because(
        (
            "CompanyCompanyTypeAssociation.CompanyTypeAssociation",
            "CompanyCompanyTypeAssociation",
        ),
        "the same below one company; its fields differ",
    ),
    Because(
        ("Company.ContactTypeAssociation", "ContactTypeAssociation"),
        "the association that can be created",
    ),
    Because(
        (
            "ContactContactTypeAssociation.ContactTypeAssociation",
            "ContactContactTypeAssociation",
        ),
        "the same below one contact; its fields differ",
    ),
    Because(
        ("Finance.Currency", "Currency"),
        "the prefix is a name space",
    ),
];

/// Schemas whose name ends like a reference's and which are records.
pub(super) const NO_REFERENCES: &[Because<&str>] = &[Because(
    "ManagedDevicesIntegrationCrossReference",
    "a cross-reference is a record of its own",
)];

/// What a reference points at, where no schema has its name without `Reference`.
pub(super) const REFERENCE_TARGETS: &[Because<(&str, &str)>] = &[
    Because(
        ("IvItemReference", "CatalogItem"),
        "IV_Item is CWM's table of catalog items",
    ),
    Because(
        ("ProductReference", "ProductItem"),
        "`/procurement/products` holds ProductItem",
    ),
    Because(
        ("ProductSubCategoryReference", "SubCategory"),
        "`/procurement/subcategories/`",
    ),
    Because(
        ("ProductCategoryReference", "Category"),
        "`/procurement/categories`",
    ),
    Because(
        ("SystemLocationReference", "Location"),
        "`/system/locations`",
    ),
    Because(
        ("SystemDepartmentReference", "Department"),
        "`/system/departments`",
    ),
    Because(
        ("BillingUnitReference", "Department"),
        "a business unit is a department",
    ),
    Because(
        ("SystemMenuEntryReference", "MenuEntry"),
        "`/system/menuentries`",
    ),
    Because(
        ("ServiceStatusReference", "BoardStatus"),
        "a status belongs to a board (cwm-api §10.6)",
    ),
    Because(
        ("ServiceTypeReference", "BoardType"),
        "a type belongs to a board",
    ),
    Because(
        ("ServiceSubTypeReference", "BoardSubType"),
        "a subtype belongs to a board",
    ),
    Because(
        ("ServiceItemReference", "BoardItem"),
        "an item belongs to a board",
    ),
    Because(("ServiceSourceReference", "Source"), "`/service/sources`"),
    Because(("ServiceCodeReference", "Code"), "`/service/codes`"),
    Because(
        ("ProjectBoardReference", "Board"),
        "a project's board is a board of its own kind",
    ),
    Because(
        ("ProjectRoleReference", "ProjectSecurityRole"),
        "`/project/securityRoles`",
    ),
    Because(
        ("SiteReference", "CompanySite"),
        "`/company/companies/{parentId}/sites`",
    ),
    Because(
        ("ConfigurationReference", "Company.Configuration"),
        "`/company/configurations`",
    ),
    Because(
        ("CurrencyReference", "Finance.Currency"),
        "`/finance/currencies`",
    ),
    Because(("DocumentReference", "DocumentInfo"), "`/system/documents`"),
    Because(("SalesOrderReference", "Order"), "`/sales/orders`"),
    Because(
        ("BillingTermsReference", "BillingTerm"),
        "`/finance/billingTerms`",
    ),
    Because(
        ("BillingDeliveryReference", "DeliveryMethod"),
        "`/finance/deliveryMethods`",
    ),
    Because(
        ("NoteTypeReference", "CompanyNoteType"),
        "`/company/noteTypes`",
    ),
    Because(
        ("EmailTemplateReference", "ServiceEmailTemplate"),
        "`/service/emailTemplates`",
    ),
    Because(
        ("CalendarSetupReference", "Calendar"),
        "`/schedule/calendars`",
    ),
    Because(
        ("TimeZoneReference", "TimeZoneSetup"),
        "`/system/timeZoneSetups`",
    ),
    Because(
        ("KBCategoryReference", "KnowledgeBaseCategory"),
        "`/service/knowledgeBaseCategories`",
    ),
    Because(
        ("ManagementSolutionReference", "ManagementItSolution"),
        "`/company/managementItSolutions`",
    ),
    Because(
        ("OpportunityProbabilityReference", "SalesProbability"),
        "`/sales/probabilities`",
    ),
    Because(("OpportunitySalesRoleReference", "Role"), "`/sales/roles`"),
    Because(
        (
            "CampaignSubTypeReference",
            "Campaign.SubType.CampaignSubType",
        ),
        "the subtype record",
    ),
    Because(("ImapSetupReference", "Imap"), "`/system/imaps`"),
    Because(
        ("AdjustmentReference", "ProcurementAdjustment"),
        "`/procurement/adjustments`",
    ),
    Because(
        ("EmailConnectorParsingTypeReference", "ParsingType"),
        "`/system/parsingTypes`",
    ),
    Because(
        ("EmailConnectorParsingVariableReference", "ParsingVariable"),
        "`/system/parsingVariables`",
    ),
];

/// Whole numbers that are ids, by field name, and of what. A field of that name with an `s` holds
/// several.
pub(super) const ID_FIELDS: &[Because<(&str, &str)>] = &[
    Because(("activityId", "Activity"), "named so"),
    Because(("agreementId", "Agreement"), "named so"),
    Because(("agreementTypeId", "AgreementType"), "named so"),
    Because(("boardId", "Board"), "named so"),
    Because(("serviceBoardId", "Board"), "named so"),
    Because(("excludedServiceBoardId", "Board"), "named so"),
    Because(("excludedProjectBoardId", "Board"), "named so"),
    Because(
        ("businessUnitId", "Department"),
        "a business unit is a department",
    ),
    Because(("campaignId", "Campaign"), "named so"),
    Because(("catalogItemId", "CatalogItem"), "named so"),
    Because(("toCompanyId", "Company"), "named so"),
    Because(("contactId", "Contact"), "named so"),
    Because(("departmentId", "Department"), "named so"),
    Because(("emailTemplateId", "ServiceEmailTemplate"), "named so"),
    Because(("expenseTypeId", "ExpenseType"), "named so"),
    Because(
        ("inactiveConfigurationStatusId", "ConfigurationStatus"),
        "named so",
    ),
    Because(("invoiceId", "Invoice"), "named so"),
    Because(
        ("knowledgeBaseCategoryId", "KnowledgeBaseCategory"),
        "named so",
    ),
    Because(
        ("knowledgeBaseSubCategoryId", "KnowledgeBaseSubCategory"),
        "named so",
    ),
    Because(("locationId", "Location"), "named so"),
    Because(("memberId", "Member"), "named so"),
    Because(
        ("mergeTicketId", "Ticket"),
        "the tickets to be merged (cwm-api §10.6)",
    ),
    Because(
        ("childTicketId", "Ticket"),
        "the tickets to be attached (cwm-api §10.6)",
    ),
    Because(("parentTicketId", "Ticket"), "named so"),
    Because(("opportunityId", "Opportunity"), "named so"),
    Because(
        ("parentConfigurationId", "Company.Configuration"),
        "named so",
    ),
    Because(("projectId", "Project"), "named so"),
    Because(("salesOrderId", "Order"), "named so"),
    Because(("ticketId", "Ticket"), "named so"),
];

/// What the `id` of a request names: the record that the request is about.
pub(super) const ID_OF_REQUESTS: &[Because<(&str, &str)>] = &[
    Because(("BoardCopy", "Board"), "the board to be copied"),
    Because(
        ("ConfigurationTypeCopy", "ConfigurationType"),
        "the type to be copied",
    ),
];

/// Fields that the live API asks for although the document does not.
pub(super) const ALSO_REQUIRED: &[Because<(&str, &str)>] = &[
    Because(
        ("Company", "site"),
        "a company is refused without a site's name (cwm-api §10.1)",
    ),
    Because(
        ("TicketBundle", "childTicketIds"),
        "the tickets to be attached (cwm-api §10.6); without them it says nothing",
    ),
    Because(
        ("IdCollection", "ids"),
        "what to delete; without it it says nothing",
    ),
];

/// Fields that CWM computes. `id` and `_info` of records are left out here: the generator knows.
pub(super) const READ_ONLY: &[Because<(&str, &[&str])>] = &[
    Because(
        (
            "Addition",
            &[
                "agreementId",
                "billedQuantity",
                "uom",
                "extPrice",
                "extCost",
                "margin",
                "prorateCost",
                "proratePrice",
                "extendedProrateCost",
                "extendedProratePrice",
                "agreementStatus",
            ],
        ),
        "derived (cwm-api §10.3)",
    ),
    Because(
        ("Agreement", &["agreementStatus", "nextInvoiceDate"]),
        "follows from the dates and the invoices (cwm-api §10.2)",
    ),
    Because(
        ("Company", &["deletedFlag", "dateDeleted", "deletedBy"]),
        "set by deleting (cwm-api §10.1)",
    ),
    Because(
        (
            "CatalogItem",
            &["calculatedPrice", "calculatedCost", "connectWiseID"],
        ),
        "computed from the components; CWM's own key",
    ),
    Because(
        ("Ticket", &["closedDate", "closedBy", "closedFlag"]),
        "derived from the status (cwm-api §10.6)",
    ),
    Because(
        ("ProjectTicket", &["closedDate", "closedBy", "closedFlag"]),
        "derived from the status (cwm-api §10.6)",
    ),
    Because(
        ("CallbackEntry", &["memberId", "connectWiseID"]),
        "the member who made it; CWM's own key (cwm-api §7)",
    ),
];

/// Maximum lengths that differ from the document's. Where releases differ, the longest is taken:
/// what some CWM takes is not refused here.
pub(super) const MAX_LENGTHS: &[Because<(&str, &str, u32)>] = &[
    Because(
        ("Company", "identifier", 156),
        "30 until 2022, 156 in 2026.4 (cwm-api §10.1)",
    ),
    Because(
        ("Company", "name", 156),
        "50 until 2022, 156 in 2026.4 (cwm-api §10.1)",
    ),
    Because(
        ("Company", "accountNumber", 41),
        "refused beyond that by live servers (cwm-api §6.2, §10.1)",
    ),
    Because(
        ("CatalogItem", "identifier", 75),
        "60 until 2022, 75 in 2026.4 (cwm-api §10.4)",
    ),
    Because(
        ("Ticket", "siteName", 156),
        "50 until 2022, 156 in 2026.4 (cwm-api §10.6)",
    ),
    Because(("Ticket", "externalXRef", 100), "cwm-api §10.6"),
];

/// Fields whose name on the wire is not the document's.
pub(super) const FIELD_NAMES: &[Because<(&str, &str, &str)>] = &[Because(
    ("DocumentFormData", "readOnlyFlay", "readOnlyFlag"),
    "a misspelling of the document (cwm-api §9)",
)];

/// Fields that hold a secret: kept out of `Debug`.
pub(super) const SECRET_FIELDS: &[&str] = &[
    "password",
    "privateKey",
    "token",
    "clientSecret",
    "globalLoginPassword",
    "portalPassword",
    "nAblePassword",
    "continuumApiPassword",
    "levelApiPassword",
    "corelyticsPassword",
    "reportingPassword",
    "accessToken",
    "refreshToken",
];

/// What a body or an answer is, where the document is wrong or silent. `Some` replaces.
pub(super) struct Fix {
    pub(super) operation: &'static str,
    pub(super) body: Option<Shape>,
    pub(super) answer: Option<Shape>,
    pub(super) why: &'static str,
}

/// A body or an answer.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    Nothing,
    One(&'static str),
    Upload,
    Bytes,
}

impl Shape {
    /// In words, for the page of oddities.
    pub(super) fn words(self) -> String {
        match self {
            Self::Nothing => "nothing".to_owned(),
            Self::One(schema) => format!("`{schema}`"),
            Self::Upload => "a form with a file".to_owned(),
            Self::Bytes => "a file".to_owned(),
        }
    }
}

const fn fix(
    operation: &'static str,
    body: Option<Shape>,
    answer: Option<Shape>,
    why: &'static str,
) -> Fix {
    Fix {
        operation,
        body,
        answer,
        why,
    }
}

pub(super) const FIXES: &[Fix] = &[
    fix(
        "GET /schedule/calendars/count",
        None,
        Some(Shape::One("Count")),
        "a count, whatever the document says",
    ),
    fix(
        "GET /schedule/calendars/info/count",
        None,
        Some(Shape::One("Count")),
        "a count, whatever the document says",
    ),
    fix(
        "GET /sales/opportunities/{parentId}/notes/count",
        None,
        Some(Shape::One("Count")),
        "a count, whatever the document says",
    ),
    fix(
        "GET /procurement/purchaseorders/{id}/quickAccess/count",
        None,
        Some(Shape::One("Untyped")),
        "a .NET message object by mistake; its siblings answer counts by tab",
    ),
    fix(
        "PUT /procurement/catalog/{parentId}/vendors/{id}",
        Some(Shape::One("CatalogVendors")),
        None,
        "asks for a CatalogItem and answers a CatalogVendors: copied",
    ),
    fix(
        "PATCH /procurement/catalog/{parentId}/vendors/{id}",
        None,
        Some(Shape::One("CatalogVendors")),
        "answers a BillingCycle: copied",
    ),
    fix(
        "POST /company/configurations/bulk",
        None,
        Some(Shape::One("BulkResult")),
        "207 with one result per item (cwm-api §8)",
    ),
    fix(
        "PUT /company/configurations/bulk",
        None,
        Some(Shape::One("BulkResult")),
        "207 with one result per item (cwm-api §8)",
    ),
    fix(
        "DELETE /company/configurations/bulk",
        Some(Shape::One("IdCollection")),
        None,
        "the document forgets the body that its siblings have; without one it names nothing to delete",
    ),
    fix(
        "POST /company/companyPickerItems/clear",
        None,
        Some(Shape::Nothing),
        "204 has no body",
    ),
    fix(
        "POST /procurement/products/{id}/detach",
        None,
        Some(Shape::Nothing),
        "204 has no body",
    ),
    fix(
        "POST /project/ticketNote/{id}/markAs/",
        None,
        Some(Shape::Nothing),
        "only a `default` answer without content is documented",
    ),
    fix(
        "POST /system/contactsync/monitoring/",
        Some(Shape::One("M365ContactSyncMonitoring")),
        None,
        "the document forgets the body of a create",
    ),
    fix(
        "GET /company/contacts/{id}/image",
        None,
        Some(Shape::Bytes),
        "an image; the document says nothing",
    ),
    fix(
        "GET /system/members/{id}/image",
        None,
        Some(Shape::Bytes),
        "an image; the document says nothing",
    ),
    fix(
        "GET /service/priorities/{id}/image",
        None,
        Some(Shape::Bytes),
        "an image; the document says nothing",
    ),
    fix(
        "GET /system/menuentries/{id}/image",
        None,
        Some(Shape::Bytes),
        "an image; the document says nothing",
    ),
    fix(
        "GET /company/management/{id}/log/download",
        None,
        Some(Shape::Bytes),
        "a file; the document says nothing",
    ),
    fix(
        "GET /system/documents/uploadsample",
        None,
        Some(Shape::Bytes),
        "an HTML form (cwm-api §9)",
    ),
    fix(
        "GET /system/documents/{id}/thumbnail",
        None,
        Some(Shape::Bytes),
        "an image (cwm-api §9)",
    ),
    fix(
        "POST /system/menuentries/{id}/image",
        Some(Shape::Upload),
        Some(Shape::Nothing),
        "an image is uploaded as a form; the document forgets the body",
    ),
    fix(
        "POST /system/documents/{id}",
        Some(Shape::Upload),
        None,
        "the file of a document is uploaded as a form, as in its create (cwm-api §9)",
    ),
];

/// Method names, where the rule's own would mislead or clash.
pub(super) const METHOD_NAMES: &[Because<(&str, &str)>] = &[
    Because(("POST /system/documents", "upload"), "a form, not a record"),
    Because(
        ("POST /system/documents/{id}", "upload"),
        "a form, not a record",
    ),
    Because(
        ("POST /system/menuentries/{id}/image", "upload_image"),
        "`image` is the download",
    ),
    Because(("POST /system/bundles", "send"), "sends the bundle"),
    Because(
        ("POST /finance/accounting/batches", "create_batch"),
        "made from a request, answered by an export",
    ),
    Because(
        ("POST /procurement/invoicegrouping/count", "create_at_count"),
        "a create under the count's path: the document's oddest path; `count` is the GET's",
    ),
    Because(
        (
            "POST /project/projectTemplates/createFromProject/{id}",
            "create",
        ),
        "the path says the rest",
    ),
    Because(
        (
            "POST /project/projects/{parentId}/applyTemplate/{id}",
            "apply",
        ),
        "the path says the rest",
    ),
    Because(
        (
            "POST /sales/opportunities/{parentId}/forecast/copy/{id}",
            "copy",
        ),
        "the path says the rest",
    ),
    Because(
        (
            "POST /sales/opportunities/{parentId}/forecast/{id}",
            "create_item",
        ),
        "an item of that id's forecast",
    ),
    Because(
        ("POST /system/importMassMaintenance/{id}", "run"),
        "starts the import",
    ),
    Because(
        (
            "POST /system/workflows/userdefinedfields/events/{grandparentId}",
            "create_action",
        ),
        "an action of that event",
    ),
    Because(
        (
            "DELETE /system/workflows/userdefinedfields/actions/{parentId}",
            "delete_all",
        ),
        "all of that action's fields",
    ),
    Because(
        (
            "DELETE /system/members/{id}/unusedTimeSheets",
            "delete_unused_time_sheets",
        ),
        "a deletion must read as one",
    ),
    Because(
        ("GET /company/management/{id}/log/download", "download"),
        "the path says the rest",
    ),
    Because(
        (
            "POST /procurement/products/{parentId}/components",
            "create_rows",
        ),
        "answers all rows",
    ),
    Because(
        (
            "POST /procurement/products/{parentId}/pickingShippingDetails",
            "create_rows",
        ),
        "answers all rows",
    ),
    Because(
        ("POST /sales/orders/statuses", "create_rows"),
        "answers rows",
    ),
    Because(
        ("POST /service/teamMembers", "create_team_member"),
        "the segment alone does not say what it does",
    ),
    Because(
        (
            "POST /procurement/purchasingDemands",
            "create_purchasing_demand",
        ),
        "the segment alone does not say what it does",
    ),
];

/// POSTs that only read: they may be repeated like a GET.
pub(super) const READS: &[Because<&str>] = &[
    Because(
        "POST /service/tickets/search",
        "a list whose filter is in the body (cwm-api §4.6)",
    ),
    Because(
        "POST /project/tickets/search",
        "a list whose filter is in the body (cwm-api §4.6)",
    ),
    Because(
        "POST /system/bundles",
        "a bundle has no verbs: it reads (cwm-api §8)",
    ),
    Because(
        "POST /system/bundles/count",
        "a bundle has no verbs: it reads (cwm-api §8)",
    ),
    Because(
        "POST /time/entries/defaults",
        "fills in defaults, stores nothing",
    ),
    Because("POST /procurement/catalog/{id}/pricing", "computes a price"),
    Because(
        "POST /company/contacts/validatePortalCredentials",
        "compares, stores nothing",
    ),
    Because(
        "POST /system/ldapConfigurations/testLink",
        "a connection test",
    ),
    Because(
        "POST /system/info/links/{id}/resolveurl",
        "fills a link's template",
    ),
];

/// Lists that are not walked by id although their rows have one.
pub(super) const NOT_BY_ID: &[Because<&str>] = &[Because(
    "/system/audittrail",
    "no forward-only paging there (cwm-api §4.5)",
)];

/// Query parameters that the document puts on every GET, typed by the endpoint itself.
pub(super) const COMMON_QUERY: &[&str] = &[
    "conditions",
    "childConditions",
    "customFieldConditions",
    "orderBy",
    "fields",
    "page",
    "pageSize",
    "pageId",
];

/// Query parameters that are objects: sent one by one, which is OpenAPI's default for a query.
pub(super) const QUERY_OBJECTS: &[Because<(&str, &str)>] = &[Because(
    ("managedInformation", "ManagedInformation"),
    "some operations forget its schema (cwm-api §10.5)",
)];

/// Query parameters that the document forgets.
pub(super) const ALSO_QUERY: &[Because<(&str, &str)>] = &[Because(
    ("/system/reports/{reportName}", "columns"),
    "reports know `columns` instead of `fields` (cwm-api §4.1)",
)];

/// The right of the API member's security role, by the beginning of the path; the longest wins
/// (cwm-api §2).
pub(super) const PERMISSIONS: &[(&str, &str)] = &[
    (
        "/service/tickets",
        "Service Desk > Service Tickets; closing needs Close Service Tickets as well",
    ),
    (
        "/service/boards",
        "System > Table Setup (Service/Service Board)",
    ),
    (
        "/service/priorities",
        "System > Table Setup (Service/Priority)",
    ),
    ("/service/sources", "System > Table Setup"),
    ("/company/companies", "Companies > Company Maintenance"),
    ("/company/contacts", "Companies > Contacts"),
    ("/company/configurations", "Companies > Configurations"),
    ("/finance/agreements", "Finance > Agreements"),
    ("/procurement/catalog", "Procurement > Product Catalog"),
    ("/system/documents", "Companies > Manage Documents"),
    ("/system/callbacks", "System"),
    ("/system/members", "System"),
    ("/system/reports", "System"),
];

/// What some schemas are, in words that no rule finds.
pub(super) const SCHEMA_DOCS: &[(&str, &str)] = &[
    (
        "Agreement",
        "An agreement: what a company has a contract for, and how it is invoiced.",
    ),
    (
        "Addition",
        "An addition: one billable line on an agreement.",
    ),
    (
        "Company",
        "A company: a customer, prospect or vendor of the partner.",
    ),
    ("CompanyStatus", "A status that a company can have."),
    ("CatalogItem", "A product of the catalog."),
    ("ProductType", "A type of catalog products."),
    ("Category", "A category of catalog products."),
    ("SubCategory", "A subcategory of catalog products."),
    ("Info", "What a CWM server says of itself."),
    ("CustomFieldValue", "A custom field's value on a record."),
    (
        "LicenseBit",
        "A licence of the server, and whether it is active.",
    ),
    (
        "Company.Configuration",
        "A configuration: a device or another thing of a company that is looked after.",
    ),
    ("Ticket", "A service ticket."),
    (
        "CallbackEntry",
        "A callback: where CWM posts to when records of a kind change.",
    ),
    (
        "PatchOperation",
        "One step of a patch; [`Patch`](crate::patch::Patch) makes them.",
    ),
    (
        "ErrorResponseMessage",
        "CWM's words on a refused request; [`Error`](crate::Error) holds them.",
    ),
    (
        "FilterValues",
        "The filters of a search, as text; a typed search makes them.",
    ),
    ("BulkResult", "What became of each item of a bulk write."),
    (
        "SuccessResponse",
        "Whether an action succeeded, and a message.",
    ),
];

/// Path parameters that are no ids of CWM's although they are declared as whole numbers.
pub(super) const TEXT_PARAMETERS: &[Because<&str>] = &[Because(
    "externalId",
    "a user's id at the identity provider",
)];

/// Accessors whose segment is the name of a verb.
pub(super) const ACCESSOR_NAMES: &[Because<(&str, &str)>] =
    &[Because(("list", "listing"), "`list()` is the verb")];

/// Segments that say too little in their own words.
pub(super) const SEGMENT_WORDS: &[(&str, &str)] = &[
    ("info", "short records, which need fewer rights"),
    ("usages", "uses"),
    ("list", "uses in full"),
    ("quickAccess", "figures by tab"),
    ("default", "defaults"),
    ("bulk", "many at once"),
];
