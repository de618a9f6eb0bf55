//! What plans are made from, in few words.
//!
//! Unless a test says otherwise, today is 2024-06-15, company 10 is active, and agreement 100 of
//! that company is invoiced monthly, next on 2024-07-01, and bills since 2024-01-01.

use chrono::{NaiveDate, NaiveTime};
use cw_manage::Id;
use cw_manage::model::Agreement;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::FieldValue;
use cw_sync_core::model::{BillableProduct, Tenant};
use cw_sync_core::plan::billing::{
    Actual, ActualAgreement, ActualCategory, ActualItem, ActualLine, ActualSubcategory,
    BillingAction, BillingInput, Fields, TenantInput, plan_billing, written as wrote,
};
use cw_sync_core::plan::{Action, ActualCompany, Link, Part, RecordKey, Severity, fold};
use cw_sync_core::policy::{
    AgreementPolicy, BillingPolicy, CatalogPolicy, Class, EffectiveDate, LineField, LinePolicy,
    Owner,
};
use cw_sync_core::source::{Gap, Snapshot};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

pub const MONTHLY: i64 = 100;

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn date(text: &str) -> FieldValue {
    FieldValue::Date(day(text))
}

pub fn number(number: i64) -> FieldValue {
    FieldValue::Number(Decimal::from(number))
}

pub fn text(text: &str) -> FieldValue {
    FieldValue::Text(text.to_owned())
}

/// The policy of a vendor that manages most fields.
pub fn policy() -> BillingPolicy {
    let mut catalog = CatalogPolicy::new("Vendor", Class::new("Other", "Other"));
    catalog.classes = BTreeMap::from([
        ("seats".to_owned(), Class::new("Cloud", "Software")),
        ("devices".to_owned(), Class::new("Hardware", "Devices")),
    ]);
    let mut lines = LinePolicy::new(EffectiveDate::RegistrationOrNextInvoice);
    lines.owners = [
        (LineField::Quantity, Owner::Vendor),
        (LineField::CancelledDate, Owner::Vendor),
        (LineField::SerialNumber, Owner::AtCreation),
        (LineField::InvoiceDescription, Owner::VendorUntilEdited),
        (LineField::BillCustomer, Owner::VendorUntilEdited),
    ]
    .into();
    let agreements = AgreementPolicy::new(&["Active"], &["Monthly"]);
    BillingPolicy::new(catalog, agreements, lines)
}

/// A product with a serial number, registered on 2024-03-04.
pub fn product(name: &str, serial: &str, quantity: i64) -> BillableProduct {
    let mut product = BillableProduct::new(name, "seats", quantity.into());
    product.serial = (!serial.is_empty()).then(|| serial.to_owned());
    product.registered_on = Some(day("2024-03-04"));
    product
}

pub fn expiring(name: &str, serial: &str, quantity: i64, on: &str) -> BillableProduct {
    let mut product = product(name, serial, quantity);
    product.expires_on = Some(day(on));
    product
}

pub fn complete(products: Vec<BillableProduct>) -> Snapshot<BillableProduct> {
    Snapshot::complete(
        products,
        day("2024-06-15").and_time(NaiveTime::MIN).and_utc(),
    )
}

pub fn partial(products: Vec<BillableProduct>) -> Snapshot<BillableProduct> {
    let gap = Gap {
        subject: "page 2".to_owned(),
        reason: "cut off".to_owned(),
    };
    let at = day("2024-06-15").and_time(NaiveTime::MIN).and_utc();
    Snapshot::with_gaps(products, vec![gap], at)
}

pub fn monthly(company: i64) -> ActualAgreement {
    ActualAgreement {
        name: "Managed".to_owned(),
        company: Some(Id::new(company)),
        status: Some("Active".to_owned()),
        billing_start: Some(day("2024-01-01")),
        recurring: Some("Monthly".to_owned()),
        next_invoice: Some(day("2024-07-01")),
        prorates: false,
        parent: None,
        lines: Ok(Vec::new()),
    }
}

/// A line that bills `quantity` since 2024-02-01, as the engine would have made it.
pub fn line(id: i64, name: &str, serial: &str, quantity: i64) -> ActualLine {
    let mut fields = Fields::from([
        (LineField::Quantity, number(quantity)),
        (LineField::EffectiveDate, date("2024-02-01")),
        (LineField::InvoiceDescription, text(name)),
        (LineField::BillCustomer, text("Billable")),
    ]);
    if !serial.is_empty() {
        fields.insert(LineField::SerialNumber, text(serial));
    }
    ActualLine {
        id: Id::new(id),
        identifier: name.to_owned(),
        fields,
    }
}

pub fn until(mut line: ActualLine, day: &str) -> ActualLine {
    line.fields.insert(LineField::CancelledDate, date(day));
    line
}

/// The natural key of a line.
pub fn key(agreement: i64, name: &str, serial: &str) -> RecordKey {
    Action::Billing(BillingAction::CreateAddition {
        agreement: Id::new(agreement),
        identifier: name.to_owned(),
        serial: Some(serial.to_owned()),
        fields: Fields::new(),
    })
    .key()
}

#[derive(Debug, Clone)]
pub struct Case {
    pub policy: BillingPolicy,
    pub today: NaiveDate,
    pub tenants: Vec<TenantInput>,
    pub actual: Actual,
    pub links: BTreeMap<RecordKey, Link>,
}

impl Case {
    pub fn new() -> Self {
        let mut case = Self {
            policy: policy(),
            today: day("2024-06-15"),
            tenants: Vec::new(),
            actual: Actual::default(),
            links: BTreeMap::new(),
        };
        case.company(10, "Active");
        case.agreement(MONTHLY, monthly(10));
        case
    }

    /// Tenant `t1` on agreement 100 with these products.
    pub fn with(products: Vec<BillableProduct>) -> Self {
        let mut case = Self::new();
        case.tenant("t1", MONTHLY, complete(products));
        case
    }

    pub fn company(&mut self, id: i64, status: &str) {
        let company = ActualCompany {
            name: format!("Company {id}"),
            status: Some(status.to_owned()),
            deleted: false,
        };
        self.actual.companies.insert(Id::new(id), company);
    }

    pub fn agreement(&mut self, id: i64, agreement: ActualAgreement) {
        self.actual.agreements.insert(Id::new(id), agreement);
    }

    pub fn on(&mut self, agreement: i64) -> &mut ActualAgreement {
        self.actual.agreements.get_mut(&Id::new(agreement)).unwrap()
    }

    /// Maps a tenant to an agreement of company 10.
    pub fn tenant(&mut self, key: &str, agreement: i64, products: Snapshot<BillableProduct>) {
        let mapping = Mapping::to_agreement(key, 10, agreement);
        self.mapped(key, Some(mapping), Some(Ok(products)));
    }

    pub fn mapped(
        &mut self,
        key: &str,
        mapping: Option<Mapping>,
        products: Option<Result<Snapshot<BillableProduct>, String>>,
    ) {
        self.tenants.push(TenantInput {
            tenant: Tenant::new(key, format!("Tenant {key}")),
            mapping,
            products,
        });
    }

    pub fn line(mut self, line: ActualLine) -> Self {
        self.put(MONTHLY, line);
        self
    }

    pub fn put(&mut self, agreement: i64, line: ActualLine) {
        self.on(agreement).lines.as_mut().unwrap().push(line);
    }

    /// Remembers that a line was made for a product of `t1`, with the fields that it holds.
    pub fn linked(mut self, line: ActualLine, name: &str, serial: &str) -> Self {
        let written = line.fields.clone();
        self.link("t1", key(MONTHLY, name, serial), line.id.get(), written);
        self.line(line)
    }

    pub fn link(&mut self, tenant: &str, key: RecordKey, record: i64, written: Fields) {
        let link = Link::new(key.clone(), Some(tenant.into()), record, wrote(&written));
        self.links.insert(key, link);
    }

    /// A line that the engine made and nobody edited.
    pub fn ours(self, line: ActualLine) -> Self {
        let (name, serial) = (
            line.identifier.clone(),
            line.serial().unwrap_or_default().to_owned(),
        );
        self.linked(line, &name, &serial)
    }

    /// Type, categories, subcategories and these items exist.
    pub fn catalog(mut self, items: &[(&str, &str)]) -> Self {
        self.actual.types.insert("vendor".to_owned(), Id::new(1));
        let classes = [
            ("Cloud", "Software"),
            ("Hardware", "Devices"),
            ("Other", "Other"),
        ];
        for (n, (category, name)) in (1..).zip(classes) {
            let known = ActualCategory {
                id: Id::new(n),
                name: category.to_owned(),
            };
            self.actual.categories.insert(fold(category), known);
            let known = ActualSubcategory {
                id: Id::new(n),
                name: name.to_owned(),
            };
            self.actual
                .subcategories
                .insert((fold(category), fold(name)), known);
        }
        for (n, (identifier, family)) in (1..).zip(items) {
            let class = self.policy.catalog.class(family).clone();
            let item = ActualItem {
                id: Id::new(n),
                identifier: (*identifier).to_owned(),
                product_type: Some("Vendor".to_owned()),
                category: Some(class.category),
                subcategory: Some(class.subcategory),
                inactive: false,
            };
            self.actual.items.insert(fold(identifier), item);
        }
        self
    }

    pub fn plan(&self) -> Part {
        plan_billing(&BillingInput {
            policy: &self.policy,
            today: self.today,
            tenants: &self.tenants,
            actual: &self.actual,
            links: &self.links,
        })
    }

    /// The steps that concern lines.
    pub fn lines(&self) -> Vec<String> {
        let changes = self.plan().changes;
        let lines = changes.iter().filter(|change| is_line(&change.action));
        lines
            .map(|change| {
                let fields: Vec<_> = change.fields.iter().map(ToString::to_string).collect();
                format!("{} [{}]", change.action, fields.join(", "))
            })
            .collect()
    }

    /// The fields of the one new line.
    pub fn created(&self) -> Fields {
        let changes = self.plan().changes;
        let mut created = changes.iter().filter_map(|change| match &change.action {
            Action::Billing(BillingAction::CreateAddition { fields, .. }) => Some(fields.clone()),
            _ => None,
        });
        let fields = created.next().expect("a new line");
        assert!(created.next().is_none());
        fields
    }

    /// The fields that are set and emptied on the one line that is changed.
    pub fn updated(&self) -> (Fields, Vec<LineField>) {
        let changes = self.plan().changes;
        let mut updated = changes.iter().filter_map(|change| match &change.action {
            Action::Billing(BillingAction::UpdateAddition { set, clear, .. }) => {
                Some((set.clone(), clear.clone()))
            }
            _ => None,
        });
        let update = updated.next().expect("a changed line");
        assert!(updated.next().is_none());
        update
    }

    pub fn reason(&self) -> String {
        let changes = self.plan().changes;
        let mut lines = changes.iter().filter(|change| is_line(&change.action));
        let reason = lines.next().expect("a step").reason.clone();
        assert!(lines.next().is_none());
        reason
    }

    pub fn errors(&self) -> Vec<String> {
        self.found(Severity::Error)
    }

    pub fn warnings(&self) -> Vec<String> {
        self.found(Severity::Warning)
    }

    fn found(&self, severity: Severity) -> Vec<String> {
        let findings = self.plan().findings.into_iter();
        findings
            .filter(|finding| finding.severity == severity)
            .map(|finding| {
                let tenant = finding.tenant.map_or(String::new(), |key| key.to_string());
                format!("{tenant}: {}", finding.message)
            })
            .collect()
    }

    /// No line is written, and the one error says all of this.
    pub fn refuses(&self, words: &[&str]) {
        assert_eq!(self.lines(), [""; 0]);
        self.says(&self.errors(), words);
    }

    /// No line is written and there is no error; the one warning says all of this.
    pub fn leaves(&self, words: &[&str]) {
        assert_eq!(self.lines(), [""; 0]);
        assert_eq!(self.errors(), [""; 0]);
        self.says(&self.warnings(), words);
    }

    /// Nothing is written and nothing is said.
    pub fn is_silent(&self) {
        assert_eq!(self.lines(), [""; 0]);
        assert_eq!(self.plan().findings, []);
    }

    pub fn says(&self, messages: &[String], words: &[&str]) {
        assert_eq!(messages.len(), 1, "{messages:#?}");
        for word in words {
            assert!(
                messages[0].contains(word),
                "{:?} lacks {word:?}",
                messages[0]
            );
        }
    }
}

pub fn is_line(action: &Action) -> bool {
    matches!(
        action,
        Action::Billing(BillingAction::CreateAddition { .. })
            | Action::Billing(BillingAction::UpdateAddition { .. })
    )
}

pub fn agreement(id: i64) -> Id<Agreement> {
    Id::new(id)
}
