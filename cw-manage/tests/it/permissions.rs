//! Whether the rules know the operations that the default features have.

use cw_manage::api;
use cw_manage::endpoint::Operation;
use cw_manage::permission::{Used, rule_for};
use std::collections::BTreeSet;

const SECTIONS: [&str; 5] = ["company", "finance", "procurement", "service", "system"];

/// Paths at which, and below which, no source says what right they need. A rule for one of them takes
/// it off this list; nothing is added to it but what CWM adds to its API.
const UNKNOWN: &[&str] = &[
    "/company/companyPickerItems",
    "/company/contacts/requestPassword",
    "/company/contacts/validatePortalCredentials",
    "/company/entityTypes",
    "/company/m365contact",
    "/company/m365contactsync",
    "/company/portalSecurityLevels",
    "/company/portalSecuritySettings",
    "/finance/glCaptions",
    "/finance/glpaths",
    "/finance/invoiceEmailTemplates",
    "/finance/taxIntegrations",
    "/procurement/RMADispositions",
    "/procurement/changeorder",
    "/procurement/changeorders",
    "/procurement/directionalSyncs",
    "/procurement/invoicegrouping",
    "/procurement/onhandserialnumbers",
    "/procurement/pricingschedules",
    "/procurement/purchaseorderstatuses",
    "/procurement/purchasingDemands",
    "/procurement/rmaActions",
    "/procurement/rmaStatuses",
    "/procurement/rmaTags",
    "/procurement/settings",
    "/service/codes",
    "/service/emailTemplates",
    "/service/knowledgeBaseArticles",
    "/service/knowledgeBaseCategories",
    "/service/knowledgeBaseSubCategories",
    "/service/knowledgebasesettings",
    "/service/locations",
    "/service/ticketLinks",
    "/service/ticketSyncs",
    "/service/tickets/calculateSla",
    "/service/tickets/changelogs",
    "/system/AllowedFileTypes",
    "/system/allowedfiletypes",
    "/system/allowedorigins",
    "/system/audittrail",
    "/system/authAnvils",
    "/system/bundles",
    "/system/callbacks",
    "/system/contactsync",
    "/system/cwTimeZones",
    "/system/documents/uploadsample",
    "/system/ePayConfigurations",
    "/system/emailConnectors",
    "/system/emailExclusions",
    "/system/emailTokens",
    "/system/experiments",
    "/system/fileuploadsettings",
    "/system/googleemailsetup",
    "/system/imaps",
    "/system/importMassMaintenance",
    "/system/inOutBoards",
    "/system/integratorTags",
    "/system/kpiCategories",
    "/system/kpis",
    "/system/ldapConfigurations",
    "/system/marketplaceimport",
    "/system/members/calendarsync",
    "/system/members/withSso",
    "/system/members/{id}/submit",
    "/system/members/{memberIdentifier}/tokens",
    "/system/membertemplates",
    "/system/menuEntries",
    "/system/menuentries",
    "/system/myAccount",
    "/system/myMembers",
    "/system/mySecurity",
    "/system/notificationRecipients",
    "/system/office365/emailSetups",
    "/system/onPremiseSearchSetting",
    "/system/osgradeweights",
    "/system/parsingTypes",
    "/system/parsingVariables",
    "/system/portalReports",
    "/system/quoteLinkSetup",
    "/system/settings",
    "/system/setupScreens",
    "/system/skillCategories",
    "/system/skills",
    "/system/ssoConfigurations",
    "/system/ssoUsers",
    "/system/standardNotes",
    "/system/userDefinedFields",
];

/// How many operations stand there. Lower it when it shrinks; it must not grow.
const MOST_UNKNOWN: usize = 514;

fn default_operations() -> impl Iterator<Item = &'static Operation> {
    let sections = api::OPERATIONS.iter();
    sections
        .filter(|(name, _)| SECTIONS.contains(name))
        .flat_map(|(_, resources)| resources.iter().copied().flatten())
}

fn listed(path: &str) -> Option<&'static str> {
    let below = |place: &str| {
        path.strip_prefix(place)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    UNKNOWN.iter().copied().find(|place| below(place))
}

#[test]
fn every_operation_has_a_rule_or_stands_on_the_list() {
    let mut places = BTreeSet::new();
    let mut unknown = 0;
    for operation in default_operations() {
        let used = Used::from(operation);
        let place = listed(operation.path);
        match rule_for(&used) {
            None => {
                let place = place.unwrap_or_else(|| panic!("no rule: {used}"));
                places.insert(place);
                unknown += 1;
            }
            Some(rule) => {
                let open = rule.right().is_none();
                assert!(place.is_none() || open, "has a rule: {used}");
            }
        }
    }
    assert_eq!(places, UNKNOWN.iter().copied().collect(), "stale places");
    assert!(unknown <= MOST_UNKNOWN, "{unknown} operations are unknown");
}

/// What an integration of any vendor uses, with the right that the sources name.
#[test]
fn the_published_role_tables() {
    let cases = [
        ("GET /company/companies", "Companies > Company Maintenance"),
        ("GET /company/contacts", "Companies > Contacts"),
        ("POST /company/configurations", "Companies > Configurations"),
        (
            "PUT /company/configurations/bulk",
            "Companies > Configurations",
        ),
        (
            "POST /finance/agreements/1/additions",
            "Finance > Agreements",
        ),
        (
            "GET /procurement/catalog/1",
            "Procurement > Product Catalog",
        ),
        ("GET /procurement/products", "Procurement > Products"),
        ("GET /service/tickets", "Service Desk > Service Tickets"),
        ("POST /system/documents", "Companies > Manage Documents"),
        ("GET /system/members", "System > Member Maintenance"),
        ("GET /system/reports/Company", "System > API Reports"),
        (
            "GET /company/companies/statuses",
            "System > Table Setup > Company / Company Status",
        ),
        (
            "GET /company/configurations/types/1/questions",
            "System > Table Setup > Company / Configuration",
        ),
        (
            "GET /service/boards/1/statuses",
            "System > Table Setup > Service / Service Board",
        ),
        (
            "GET /service/priorities",
            "System > Table Setup > Service / Priority",
        ),
    ];
    for (text, expected) in cases {
        let rule = rule_for(&text.parse().unwrap()).unwrap_or_else(|| panic!("{text}"));
        let right = rule.right().unwrap();
        let table = right.table.map(|table| format!(" > {table}"));
        let named = format!(
            "{} > {}{}",
            right.module,
            right.action,
            table.unwrap_or_default()
        );
        assert_eq!(named, expected, "{text}");
    }
}
