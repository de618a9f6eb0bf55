//! References between records: where they point and what they show of their target.

use super::Field;
use super::field::{flag, long_text};

/// How a field refers to a record of another collection.
#[derive(Debug)]
pub(crate) struct Reference {
    /// Name of its schema.
    pub schema: &'static str,
    /// Name of its target in `{Type} {id} not found`.
    pub names: &'static str,
    /// Path of the collection that it points into. `None` where the target has no path of its own
    /// (a site belongs to a company): such a reference is kept as it was sent.
    pub target: Option<&'static str>,
    /// The field by which it may name its target instead of by id.
    pub key: &'static str,
    /// What it shows besides `id` and `_info`.
    pub shows: &'static [Field],
    /// Name of the link in its `_info`.
    pub href: &'static str,
    /// A field of the same name in the referring and in the target record that must agree when the
    /// client sends both, such as the category of a subcategory.
    pub scope: Option<&'static str>,
}

impl Reference {
    /// The same reference, limited to targets that share a field with the referring record.
    const fn within(self, field: &'static str) -> Self {
        Self {
            scope: Some(field),
            ..self
        }
    }
}

const NAMED: &[Field] = &[long_text("name")];
const IDENTIFIED: &[Field] = &[long_text("identifier"), long_text("name")];

const fn named(
    schema: &'static str,
    names: &'static str,
    target: &'static str,
    href: &'static str,
) -> Reference {
    Reference {
        schema,
        names,
        target: Some(target),
        key: "name",
        shows: NAMED,
        href,
        scope: None,
    }
}

const fn identified(
    schema: &'static str,
    names: &'static str,
    target: &'static str,
    href: &'static str,
) -> Reference {
    Reference {
        key: "identifier",
        shows: IDENTIFIED,
        ..named(schema, names, target, href)
    }
}

macro_rules! references {
    ($($name:ident = $make:ident($schema:literal, $names:literal, $target:literal, $href:literal);)*) => {
        $(pub(super) static $name: Reference = $make($schema, $names, $target, $href);)*
    };
}

#[rustfmt::skip]
references! {
    AGREEMENT = named("AgreementReference", "Agreement", "/finance/agreements", "agreement_href");
    AGREEMENT_TYPE = named("AgreementTypeReference", "Agreement Type", "/finance/agreements/types", "type_href");
    BILLING_CYCLE = named("BillingCycleReference", "Billing Cycle", "/finance/billingCycles", "billingCycle_href");
    BILLING_DELIVERY = named("BillingDeliveryReference", "Invoice Delivery Method", "/finance/deliveryMethods", "invoiceDeliveryMethod_href");
    BILLING_TERMS = named("BillingTermsReference", "Billing Terms", "/finance/billingTerms", "billingTerms_href");
    CALENDAR = named("CalendarReference", "Calendar", "/schedule/calendars", "calendar_href");
    COMPANY = identified("CompanyReference", "Company", "/company/companies", "company_href");
    COMPANY_STATUS = named("CompanyStatusReference", "Company Status", "/company/companies/statuses", "status_href");
    COMPANY_TYPE = named("CompanyTypeReference", "Company Type", "/company/companies/types", "type_href");
    CONTACT = named("ContactReference", "Contact", "/company/contacts", "contact_href");
    COUNTRY = identified("CountryReference", "Country", "/company/countries", "country_href");
    CURRENCY = named("CurrencyReference", "Currency", "/finance/currencies", "currency_href");
    DEPARTMENT = identified("SystemDepartmentReference", "Department", "/system/departments", "department_href");
    EMAIL_TEMPLATE = named("EmailTemplateReference", "Email Template", "/finance/invoiceEmailTemplates", "emailTemplate_href");
    ENTITY_TYPE = named("EntityTypeReference", "Entity Type", "/company/entityTypes", "entityType_href");
    INVOICE_GROUPING = named("InvoiceGroupingReference", "Invoice Grouping", "/procurement/invoicegrouping", "invoiceGrouping_href");
    INVOICE_TEMPLATE = named("InvoiceTemplateReference", "Invoice Template", "/finance/invoiceTemplates", "invoiceTemplate_href");
    LOCATION = named("SystemLocationReference", "Location", "/system/locations", "location_href");
    MANUFACTURER = named("ManufacturerReference", "Manufacturer", "/procurement/manufacturers", "manufacturer_href");
    MARKET = named("MarketDescriptionReference", "Market", "/company/marketDescriptions", "market_href");
    MEMBER = identified("MemberReference", "Member", "/system/members", "member_href");
    OPPORTUNITY = named("OpportunityReference", "Opportunity", "/sales/opportunities", "opportunity_href");
    OWNERSHIP_TYPE = named("OwnershipTypeReference", "Ownership Type", "/company/ownershipTypes", "ownershipType_href");
    PRICING_SCHEDULE = named("PricingScheduleReference", "Pricing Schedule", "/procurement/pricingschedules", "pricingSchedule_href");
    PRODUCT_CATEGORY = named("ProductCategoryReference", "Category", "/procurement/categories", "category_href");
    PRODUCT_TYPE = named("ProductTypeReference", "Product Type", "/procurement/types", "type_href");
    PROJECT_TYPE = named("ProjectTypeReference", "Project Type", "/project/projectTypes", "projectType_href");
    SLA = named("SLAReference", "SLA", "/service/SLAs", "sla_href");
    TAX_CODE = named("TaxCodeReference", "Tax Code", "/finance/taxCodes", "taxCode_href");
    TIME_ZONE = named("TimeZoneSetupReference", "Time Zone Setup", "/system/timeZoneSetups", "timeZoneSetup_href");
    TRACK = named("TrackReference", "Track", "/company/tracks", "track_href");
    UNIT_OF_MEASURE = named("UnitOfMeasureReference", "Unit Of Measure", "/procurement/unitOfMeasures", "unitOfMeasure_href");
    WORK_ROLE = named("WorkRoleReference", "Work Role", "/time/workRoles", "workRole_href");
    WORK_TYPE = named("WorkTypeReference", "Work Type", "/time/workTypes", "workType_href");
}

/// The product of an addition: it shows an identifier but no name.
pub(super) static PRODUCT: Reference = Reference {
    key: "identifier",
    shows: &[long_text("identifier"), flag("serializedFlag")],
    ..named(
        "IvItemReference",
        "Catalog Item",
        "/procurement/catalog",
        "catalog_href",
    )
};

/// A subcategory, which belongs to a category.
pub(super) static PRODUCT_SUBCATEGORY: Reference = named(
    "ProductSubCategoryReference",
    "SubCategory",
    "/procurement/subcategories",
    "subcategory_href",
)
.within("category");

/// A site of a company.
pub(super) static SITE: Reference = Reference {
    target: None,
    ..named("SiteReference", "Site", "", "site_href")
};

/// An industry code, whose list the API does not publish.
pub(super) static SIC_CODE: Reference = Reference {
    target: None,
    ..named("SicCodeReference", "SIC Code", "", "sicCode_href")
};
