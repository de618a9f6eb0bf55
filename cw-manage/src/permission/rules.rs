//! The rules, as data: the first whose pattern covers a path counts.
//!
//! Published ones come from cwm-api §2 and from the role tables that Mailprotector, N-able, CyberFOX,
//! Barracuda, Commvault, CrushBank, MSP360, Gozynta, Wise-Sync, bvoip and CyberDrain publish for their
//! integrations. The names of setup tables are those of CWM's own list under Table Setup > Customize.

use super::right::Right;
use super::rule::Rule;

const COMPANY: Right = Right::new("Companies", "Company Maintenance");
const GROUPS: Right = Right::new("Companies", "Company/Contact Group Maintenance");
const CONFIGURATIONS: Right = Right::new("Companies", "Configurations");
const CONTACTS: Right = Right::new("Companies", "Contacts");
const ACTIVITIES: Right = Right::new("Companies", "CRM/Sales Activities");
pub(super) const DOCUMENTS: Right = Right::new("Companies", "Manage Documents");
const MANAGEMENT: Right = Right::new("Companies", "Management");
const NOTES: Right = Right::new("Companies", "Notes");
const SURVEYS: Right = Right::new("Companies", "Surveys");
const TEAM: Right = Right::new("Companies", "Team Members");
const TRACKS: Right = Right::new("Companies", "Tracks");
const ACCOUNTING: Right = Right::new("Finance", "Accounting Interface");
const AGREEMENT_INVOICING: Right = Right::new("Finance", "Agreement Invoicing");
const AGREEMENTS: Right = Right::new("Finance", "Agreements");
const COMPANY_FINANCE: Right = Right::new("Finance", "Company Finance");
const INVOICING: Right = Right::new("Finance", "Invoicing");
const MARKETING_GROUPS: Right = Right::new("Marketing", "Marketing Groups");
const CAMPAIGNS: Right = Right::new("Marketing", "Marketing Management");
const ADJUSTMENTS: Right = Right::new("Procurement", "Inventory Adjustments");
const CATALOG: Right = Right::new("Procurement", "Product Catalog");
const PRODUCTS: Right = Right::new("Procurement", "Products");
const PURCHASE_ORDERS: Right = Right::new("Procurement", "Purchase Orders");
const PROJECT_CONTACTS: Right = Right::new("Project", "Project Contacts");
const PROJECTS: Right = Right::new("Project", "Project Headers");
const PROJECT_NOTES: Right = Right::new("Project", "Project Notes");
const PROJECT_PHASES: Right = Right::new("Project", "Project Phase");
const PROJECT_TICKETS: Right = Right::new("Project", "Project Tickets");
const OPPORTUNITIES: Right = Right::new("Sales", "Opportunity");
const MERGE: Right = Right::new("Service Desk", "Merge Tickets");
const SCHEDULING: Right = Right::new("Service Desk", "Resource Scheduling");
const TICKETS: Right = Right::new("Service Desk", "Service Tickets");
const TEMPLATES: Right = Right::new("Service Desk", "Ticket Templates");
const REPORTS: Right = Right::new("System", "API Reports");
const MEMBERS: Right = Right::new("System", "Member Maintenance");
const MY_COMPANY: Right = Right::new("System", "My Company");
const ROLES: Right = Right::new("System", "Security Roles");
const EXPENSES: Right = Right::new("Time & Expense", "Expense Report Entry");
const TIME: Right = Right::new("Time & Expense", "Time Entry");

/// Moving a ticket to a closed status: no path tells.
pub(super) const CLOSE_TICKETS: Right = Right::new("Service Desk", "Close Service Tickets");

use Right as T;
use Rule as R;

#[rustfmt::skip]
pub(super) static RULES: &[Rule] = &[
    // What the API has for members with few rights (cwm-api §2).
    R::open("/**/info/**"),

    R::published("/company/companies/statuses/**", T::table("Company / Company Status")),
    R::published("/company/companies/types/**", T::table("Company / Company Type")),
    R::published("/company/companies", COMPANY),
    R::published("/company/companies/{}", COMPANY),
    R::inferred("/company/companies/default", COMPANY),
    R::inferred("/company/companies/{}/groups/**", GROUPS),
    R::inferred("/company/companies/{}/managementReportNotifications|managementReportSetup|managementSummaryReports/**", MANAGEMENT),
    R::inferred("/company/companies/{}/notes/**", NOTES),
    R::inferred("/company/companies/{}/surveys/**", SURVEYS),
    R::inferred("/company/companies/{}/teams/**", TEAM),
    R::inferred("/company/companies/{}/tracks/**", TRACKS),
    R::inferred("/company/companies/{}/merge", COMPANY).part(),
    R::inferred("/company/companies/{}/**", COMPANY),
    R::inferred("/company/companyTypeAssociations/**", COMPANY),
    R::published("/company/configurations/statuses/**", T::table("Company / Configuration Status")),
    R::published("/company/configurations/types/**", T::table("Company / Configuration")),
    R::published("/company/configurations", CONFIGURATIONS),
    R::published("/company/configurations/{}", CONFIGURATIONS),
    R::inferred("/company/configurations/**", CONFIGURATIONS),
    R::inferred("/company/contact|contacts/types/**", T::table("Contacts / Contact Type")),
    R::inferred("/company/contacts/departments/**", T::table("Contacts / Departments")),
    R::inferred("/company/contacts/relationships/**", T::table("Contacts / Contact Relationship")),
    R::published("/company/contacts", CONTACTS),
    R::published("/company/contacts/{}", CONTACTS),
    R::inferred("/company/contacts/default", CONTACTS),
    R::inferred("/company/contacts/{}/groups/**", GROUPS),
    R::inferred("/company/contacts/{}/notes/**", NOTES),
    R::inferred("/company/contacts/{}/tracks/**", TRACKS),
    R::inferred("/company/contacts/{}/**", CONTACTS),
    R::inferred("/company/contactTypeAssociations/**", CONTACTS),
    R::inferred("/company/addressFormats/**", T::table("Company / Address Formats")),
    R::inferred("/company/communicationTypes/**", T::table("Contacts / Communication Type")),
    R::inferred("/company/countries/**", T::table("Company / Country")),
    R::inferred("/company/managedDevicesIntegrations/**", T::table("Company / Managed Devices Integration")),
    R::inferred("/company/management/**", T::table("Company / Management")),
    R::inferred("/company/managementBackups/**", T::table("Company / Management Backup")),
    R::inferred("/company/managementItSolutions/**", T::table("Company / Management IT")),
    R::inferred("/company/marketDescriptions/**", T::table("Company / Market Description")),
    R::inferred("/company/noteTypes/**", T::table("Company / Note Type")),
    R::inferred("/company/ownershipTypes/**", T::table("Company / Ownership Type")),
    R::inferred("/company/portalConfigurations/**", T::table("General / Portal Configuration")),
    R::inferred("/company/states/**", T::table("Company / State")),
    R::inferred("/company/teamRoles/**", T::table("Company / Team Role")),
    R::inferred("/company/tracks/**", T::table("CRM & Sales / Tracks")),

    R::inferred("/finance/accountingPackageSetup|accountingPackages/**", T::table("General Ledger / Accounting Package")),
    R::published("/finance/accounting/**", ACCOUNTING),
    R::inferred("/finance/agreementTypes/**", T::table("Agreements / Agreement Type")),
    R::inferred("/finance/agreements/types/**", T::table("Agreements / Agreement Type")),
    R::published("/finance/agreements", AGREEMENTS),
    R::published("/finance/agreements/{}", AGREEMENTS),
    R::published("/finance/agreements/{}/additions", AGREEMENTS),
    R::published("/finance/agreements/{}/additions/{}", AGREEMENTS),
    R::inferred("/finance/agreements/{}/invoice", AGREEMENT_INVOICING),
    R::inferred("/finance/agreements/{}/**", AGREEMENTS),
    R::inferred("/finance/agreementrecap/**", AGREEMENTS),
    R::inferred("/finance/batchSetups/**", T::table("Agreements / Batch")),
    R::inferred("/finance/billingCycles/**", T::table("Invoicing / Billing Cycle")),
    R::inferred("/finance/billingSetups/**", T::table("Invoicing / Billing Setup")),
    R::published("/finance/billingStatuses/**", T::table("Invoicing / Billing Status")),
    R::inferred("/finance/billingTerms/**", T::table("Invoicing / Billing Terms")),
    R::inferred("/finance/companyFinance/**", COMPANY_FINANCE),
    R::inferred("/finance/currencies/**", T::table("Company / Currency")),
    R::inferred("/finance/deliveryMethods/**", T::table("Invoicing / Delivery Method")),
    R::inferred("/finance/glAccounts/**", T::table("General Ledger / GL Accounts")),
    R::inferred("/finance/invoiceTemplates|invoiceTemplateSetups/**", T::table("Invoicing / Invoice Templates")),
    R::published("/finance/invoices", INVOICING),
    R::published("/finance/invoices/{}", INVOICING),
    R::inferred("/finance/invoices/{}/**", INVOICING),
    R::inferred("/finance/closedInvoices/**", INVOICING),
    R::published("/finance/taxCodes/**", T::table("Invoicing / Tax Code")),

    R::inferred("/procurement/adjustments/types/**", T::table("Inventory / Adjustment Type")),
    R::inferred("/procurement/adjustments/**", ADJUSTMENTS),
    R::published("/procurement/catalog", CATALOG),
    R::published("/procurement/catalog/{}", CATALOG),
    R::inferred("/procurement/catalog/**", CATALOG),
    R::inferred("/procurement/categories/{}/subcategories/**", T::table("Products / Product Subcategory")),
    R::inferred("/procurement/categories/**", T::table("Products / Product Category")),
    R::inferred("/procurement/subcategories/**", T::table("Products / Product Subcategory")),
    R::inferred("/procurement/manufacturers/**", T::table("Products / Manufacturer")),
    R::published("/procurement/products", PRODUCTS),
    R::published("/procurement/products/{}", PRODUCTS),
    R::inferred("/procurement/products/{}/detach", PRODUCTS).part(),
    R::inferred("/procurement/products/{}/**", PRODUCTS),
    R::published("/procurement/purchaseorders", PURCHASE_ORDERS),
    R::published("/procurement/purchaseorders/{}", PURCHASE_ORDERS),
    R::inferred("/procurement/purchaseorders/{}/rebatch|unbatch", PURCHASE_ORDERS).part(),
    R::inferred("/procurement/purchaseorders/{}/**", PURCHASE_ORDERS),
    R::inferred("/procurement/shipmentmethods/**", T::table("Invoicing / Shipment Methods")),
    R::inferred("/procurement/types/**", T::table("Products / Product Type")),
    R::published("/procurement/unitOfMeasures/**", T::table("Products / UOM")),
    R::inferred("/procurement/warehouseBins/**", T::table("Inventory / Warehouse Bin")),
    R::inferred("/procurement/warehouses/**", T::table("Inventory / Warehouse")),

    R::published("/service/boards/**", T::table("Service / Service Board")),
    R::inferred("/service/teams|teamMembers/**", T::table("Service / Service Board")),
    R::published("/service/priorities/**", T::table("Service / Priority")),
    R::inferred("/service/serviceSignoff/**", T::table("Service / Service Signoff")),
    R::inferred("/service/severities/**", T::table("Service / Severity")),
    R::inferred("/service/impacts/**", T::table("Service / Impact")),
    R::inferred("/service/slas/**", T::table("Service / SLA")),
    R::inferred("/service/sources/**", T::table("Service / Source")),
    R::published("/service/surveys/**", T::table("Service / Surveys - Service")),
    R::inferred("/service/templates/**", TEMPLATES),
    // The vendors' tables that tell the levels apart have Add at My for this one.
    R::published("/service/tickets", TICKETS).add_my(),
    R::published("/service/tickets/{}", TICKETS),
    R::inferred("/service/tickets/{}/activities", ACTIVITIES),
    R::inferred("/service/tickets/{}/documents", DOCUMENTS),
    R::inferred("/service/tickets/{}/merge", MERGE).part(),
    R::inferred("/service/tickets/{}/products", PRODUCTS),
    R::inferred("/service/tickets/{}/scheduleentries", SCHEDULING),
    R::inferred("/service/tickets/{}/timeentries", TIME),
    R::inferred("/service/tickets/{}/copy", TICKETS).add_my(),
    R::inferred("/service/tickets/{}/**", TICKETS).part(),

    R::inferred("/system/apiMembers/**", MEMBERS),
    R::inferred("/system/autoSyncTime/**", T::table("General / Auto Sync")),
    R::inferred("/system/certifications/**", T::table("Member / Certifications")),
    R::inferred("/system/connectwisehostedsetups|connectWiseHostedScreens/**", T::table("General / Manage Hosted API")),
    R::inferred("/system/customReports/**", T::table("General / Custom Reports")),
    R::inferred("/system/departments|locations/**", MY_COMPANY),
    R::published("/system/documents", DOCUMENTS),
    R::published("/system/documents/{}/**", DOCUMENTS),
    R::inferred("/system/inOutTypes/**", T::table("General / In/Out Types")),
    R::inferred("/system/integratorlogins/**", T::table("General / Integrator Login")),
    R::inferred("/system/links/**", T::table("General / Links")),
    R::inferred("/system/managementNetworkSecurities/**", T::table("Company / Management Network Security")),
    R::inferred("/system/members/types/**", T::table("Member / Member Type")),
    R::published("/system/members", MEMBERS),
    R::published("/system/members/{}", MEMBERS),
    // Not tokens: impersonation is refused to API members whatever their role (cwm-api §2).
    R::inferred("/system/members/{}/accruals|certifications|delegations|image|managedDeviceAccounts|mycertifications|notificationSettings|personas|skills|unusedTimeSheets|usages/**", MEMBERS),
    R::inferred("/system/members/{}/deactivate|deactivateIamMember|linkSsoUser|unlinkSsoUser/**", MEMBERS).part(),
    R::published("/system/myCompany/**", MY_COMPANY),
    R::inferred("/system/reportCards/**", T::table("General / Business Report Cards")),
    R::published("/system/reports/**", REPORTS),
    R::inferred("/system/securityroles/**", ROLES),
    R::inferred("/system/surveys/**", T::table("CRM & Sales / Surveys")),
    R::inferred("/system/timeZoneSetups/**", T::table("Company / Time Zone")),
    R::inferred("/system/todayPageCategories/**", T::table("General / Today Page Categories")),
    R::inferred("/system/workflows|workflowActions/**", T::table("General / Workflow Rules")),

    R::published("/expense/entries|reports/**", EXPENSES),
    R::inferred("/expense/paymentTypes/**", T::table("Expense / Payment Type")),
    R::inferred("/expense/types/**", T::table("Expense / Expense Type")),
    R::inferred("/marketing/campaigns/**", CAMPAIGNS),
    R::inferred("/marketing/groups/**", MARKETING_GROUPS),
    R::published("/project/projects", PROJECTS),
    R::published("/project/projects/{}", PROJECTS),
    R::inferred("/project/projects/{}/contacts/**", PROJECT_CONTACTS),
    R::inferred("/project/projects/{}/notes/**", PROJECT_NOTES),
    R::inferred("/project/projects/{}/phases/**", PROJECT_PHASES),
    R::published("/project/tickets", PROJECT_TICKETS),
    R::published("/project/tickets/{}", PROJECT_TICKETS),
    R::inferred("/project/tickets/{}/**", PROJECT_TICKETS).part(),
    R::published("/sales/activities", ACTIVITIES),
    R::published("/sales/activities/{}", ACTIVITIES),
    R::inferred("/sales/opportunities/types/**", T::table("Opportunities / Opportunity Type")),
    R::inferred("/sales/opportunities/statuses/**", T::table("Opportunities / Opportunity Status")),
    R::published("/sales/opportunities", OPPORTUNITIES),
    R::published("/sales/opportunities/{}", OPPORTUNITIES),
    R::inferred("/sales/opportunities/{}/**", OPPORTUNITIES),
    R::published("/schedule/entries/**", SCHEDULING),
    R::published("/time/entries/**", TIME),
];
