//! What the mock knows of fields, names and places beyond the document, as data.
//!
//! Each list names schemas and fields as the document does. A domain rule that can be said here
//! needs no code.

use super::{Access, Kind, Preset};

/// What is known of one field.
#[derive(Debug, Clone, Copy)]
pub(super) enum Fact {
    /// Who may write it.
    Access(Access),
    /// Its value where none is sent.
    Preset(Preset),
    /// Its smallest and greatest whole number.
    Range(i64, i64),
    /// Its greatest length.
    Length(usize),
    /// It is required, or not.
    Required(bool),
    /// It points into this collection, unlike other references of its schema.
    Target(&'static str),
    /// Its target must agree with this field of the record.
    Scope(&'static str),
}

use Access::{CreateOnly, Derived, ReadOnly};
use Fact::{Length, Range, Required, Scope, Target};

const fn preset(text: &'static str) -> Fact {
    Fact::Preset(Preset::Text(text))
}

const fn number(value: i64) -> Fact {
    Fact::Preset(Preset::Int(value))
}

const fn access(access: Access) -> Fact {
    Fact::Access(access)
}

/// Facts by schema and field.
pub(super) const FACTS: &[(&str, &str, Fact)] = &[
    // cwm-api §10.3: the split into writable and derived is inferred.
    ("Addition", "agreementId", access(Derived)),
    ("Addition", "agreementStatus", access(Derived)),
    ("Addition", "billedQuantity", access(Derived)),
    ("Addition", "uom", access(Derived)),
    ("Addition", "extPrice", access(Derived)),
    ("Addition", "extCost", access(Derived)),
    ("Addition", "margin", access(Derived)),
    ("Addition", "prorateCost", access(Derived)),
    ("Addition", "proratePrice", access(Derived)),
    ("Addition", "extendedProrateCost", access(Derived)),
    ("Addition", "extendedProratePrice", access(Derived)),
    ("Addition", "quantity", number(1)),
    ("Addition", "lessIncluded", number(0)),
    ("Addition", "unitPrice", number(0)),
    ("Addition", "unitCost", number(0)),
    // cwm-api §10.2. The presets stand in for what an agreement type gives.
    ("Agreement", "agreementStatus", access(Derived)),
    ("Agreement", "nextInvoiceDate", access(ReadOnly)),
    ("Agreement", "applicationUnits", preset("Amount")),
    ("Agreement", "employeeCompNotExceed", preset("Billing")),
    ("Agreement", "billTime", preset("NoDefault")),
    ("Agreement", "billExpenses", preset("NoDefault")),
    ("Agreement", "billProducts", preset("NoDefault")),
    ("Agreement", "periodType", preset("Current")),
    ("Agreement", "billAmount", number(0)),
    ("Agreement", "prorateFirstBill", number(0)),
    // cwm-api §10.4.
    ("CatalogItem", "identifier", Length(75)),
    ("CatalogItem", "productClass", preset("NonInventory")),
    ("CatalogItem", "price", number(0)),
    ("CatalogItem", "cost", number(0)),
    ("CatalogItem", "calculatedPrice", access(ReadOnly)),
    ("CatalogItem", "calculatedPrice", number(0)),
    ("CatalogItem", "calculatedCost", access(ReadOnly)),
    ("CatalogItem", "calculatedCost", number(0)),
    ("CatalogItem", "connectWiseID", access(ReadOnly)),
    ("CatalogItem", "subcategory", Scope("category")),
    ("ProductType", "typeXref", preset("NonInventoryPart")),
    // cwm-api §10.1. The length of the account number was seen live.
    ("Company", "accountNumber", Length(41)),
    ("Company", "yearEstablished", Range(1900, 9999)),
    ("Company", "revenueYear", Range(1900, 9999)),
    ("Company", "deletedFlag", access(ReadOnly)),
    ("Company", "dateDeleted", access(ReadOnly)),
    ("Company", "deletedBy", access(ReadOnly)),
    ("Company", "mobileGuid", access(ReadOnly)),
    ("Company", "types", access(CreateOnly)),
    (
        "Company",
        "emailTemplate",
        Target("/finance/invoiceEmailTemplates"),
    ),
    ("CompanyStatus", "connectWiseId", access(ReadOnly)),
    // cwm-api §6.2.
    ("Contact", "firstName", Required(true)),
    // cwm-api §10.6: a board's parts belong to the board in their path.
    ("BoardItem", "board", access(ReadOnly)),
    ("BoardStatus", "board", access(ReadOnly)),
    ("BoardSubType", "board", access(ReadOnly)),
    ("BoardType", "board", access(ReadOnly)),
    ("BoardTeam", "boardId", access(ReadOnly)),
    ("Ticket", "status", Scope("board")),
    ("Ticket", "type", Scope("board")),
    ("Ticket", "subType", Scope("board")),
    ("Ticket", "item", Scope("board")),
    ("Ticket", "team", Target("/service/boards/{parentId}/teams")),
    ("Ticket", "team", Scope("board")),
    ("Ticket", "recordType", preset("ServiceTicket")),
    ("Ticket", "severity", preset("Medium")),
    ("Ticket", "impact", preset("Medium")),
    (
        "Ticket",
        "processNotifications",
        Fact::Preset(Preset::Bool(true)),
    ),
    ("Ticket", "closedFlag", access(ReadOnly)),
    ("Ticket", "closedDate", access(ReadOnly)),
    ("Ticket", "closedBy", access(ReadOnly)),
    ("Ticket", "parentTicketId", access(ReadOnly)),
    ("Ticket", "hasChildTicket", access(ReadOnly)),
    ("Ticket", "mergedParentTicket", access(ReadOnly)),
    ("Ticket", "hasMergedChildTicketFlag", access(ReadOnly)),
    ("Ticket", "actualHours", access(ReadOnly)),
    ("Ticket", "resources", access(ReadOnly)),
    ("Ticket", "slaStatus", access(ReadOnly)),
    ("ServiceNote", "ticketId", access(ReadOnly)),
    ("ServiceNote", "dateCreated", access(ReadOnly)),
    ("ServiceNote", "createdBy", access(ReadOnly)),
    ("ServiceNote", "internalFlag", access(ReadOnly)),
    ("ServiceNote", "externalFlag", access(ReadOnly)),
    // cwm-api §7.
    ("CallbackEntry", "memberId", access(ReadOnly)),
    ("CallbackEntry", "payloadVersion", access(ReadOnly)),
    ("CallbackEntry", "payloadVersion", preset("3.0.0")),
    ("CallbackEntry", "connectWiseID", access(ReadOnly)),
    // cwm-api §1: nobody writes it.
    ("Info", "version", access(Derived)),
    ("Info", "isCloud", access(Derived)),
    ("Info", "serverTimeZone", access(Derived)),
    ("Info", "licenseBits", access(Derived)),
    ("Info", "cloudRegion", access(Derived)),
    ("Info", "maxWorkFlowRecordsAllowed", access(Derived)),
];

/// Fields of shorter views that go by another name in the whole record.
pub(super) const OTHER_NAMES: &[(&str, &str, &str)] = &[
    ("BoardStatusInfo", "inactiveFlag", "inactive"),
    ("BoardStatusInfo", "closedFlag", "closedStatus"),
];

/// Names that conditions may use although the record does not show them (cwm-api §4.2). A rule
/// gives their values.
pub(super) const ASKED: &[(&str, [&str; 2], Kind)] =
    &[("Ticket", ["configuration", "id"], Kind::Integer)];

/// Paths that servers have and the document does not, in the form of the table's text.
pub(super) const MORE_PATHS: &str = "\
# cwm-api §10.6: without a board there are no statuses.
path /service/statuses
 GET 200 [BoardStatus]
path /service/statuses/count
 GET 200 Count
";

/// References that are kept as they were sent although what they point at has a path.
pub(super) const KEPT_AS_SENT: &[&str] = &[
    // A company's first site is made with the company, which names it (cwm-api §10.1).
    "SiteReference",
];

/// Names of records in messages, where they are not the words of the schema's name. Those with a
/// space stand in `{Type} {id} not found` of a reference as well.
pub(super) const NAMES: &[(&str, &str)] = &[
    ("SubCategory", "SubCategory"),
    ("CatalogItem", "CatalogItem"),
    // cwm-api §6.2: "Service Status 17 not found for Service Board 21".
    ("Board", "Service Board"),
    ("BoardStatus", "Service Status"),
    ("BoardType", "Service Type"),
    ("BoardSubType", "Service SubType"),
    ("BoardItem", "Service Item"),
    ("BoardTeam", "Service Team"),
    ("ServiceNote", "Service Note"),
];

/// What stands in for a name that a reference shows and its target does not have. The first of the
/// sources that has a value; one of several fields is joined with a space.
pub(super) const STAND_INS: &[(&str, &[&[&str]])] = &[
    (
        "name",
        &[
            &["firstName", "lastName"],
            &["description"],
            &["title"],
            &["summary"],
            &["caption"],
            &["identifier"],
            &["phase"],
        ],
    ),
    (
        "identifier",
        &[&["name"], &["invoiceNumber"], &["countryCode"]],
    ),
    ("description", &[&["name"]]),
];

/// Places that show the rows of another place: beginnings of paths in lower case, with `{}` for
/// ids, and whether that holds below them as well. `info` in a path needs no line: it is a view of
/// the path without it.
pub(super) const SAME_ROWS: &[(&str, &str, bool)] = &[
    ("/company/contact/types", "/company/contacts/types", true),
    (
        "/configurations/types",
        "/company/configurations/types",
        true,
    ),
    ("/finance/agreementtypes", "/finance/agreements/types", true),
    ("/finance/closedinvoices", "/finance/invoices", true),
    ("/finance/invoice", "/finance/invoices", true),
    ("/project/billingrates", "/project", true),
    // Its teams are records of another kind than those of a service board.
    ("/project/boards", "/service/boards", false),
    (
        "/sales/schedule/holidaylists",
        "/schedule/holidaylists",
        true,
    ),
    ("/service/priority", "/service/priorities", true),
];
