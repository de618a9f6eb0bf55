//! One record after the other. What a record holds follows from the seed and its own number alone.

use chrono::{DateTime, Days, Months, NaiveDate, NaiveTime, TimeDelta, Utc};
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use super::Generated;
use super::words::{
    AGREEMENT_TYPES, BILLING_CYCLES, CITIES, FAMILIES, FORMS, GIVEN, PEOPLE, STREETS, TIERS, TRADES,
};
use crate::number::number_of;
use crate::random::Random;
use crate::store::{Fields, Info, Row, Store, Stored};
use crate::table;
use crate::time::day_to_wire;
use crate::write;

const COMPANIES: &str = "/company/companies";
const STATUSES: &str = "/company/companies/statuses";
const COMPANY_TYPES: &str = "/company/companies/types";
const CONTACTS: &str = "/company/contacts";
const AGREEMENTS: &str = "/finance/agreements";
const TYPES: &str = "/finance/agreements/types";
const CYCLES: &str = "/finance/billingCycles";
const ADDITIONS: &str = "/finance/agreements/{parentId}/additions";
const CATALOG: &str = "/procurement/catalog";
const CATEGORIES: &str = "/procurement/categories";
const SUBCATEGORIES: &str = "/procurement/subcategories";
const PRODUCT_TYPES: &str = "/procurement/types";
const UNITS: &str = "/procurement/unitOfMeasures";

/// Tells the streams of random numbers apart.
#[derive(Clone, Copy)]
enum Stream {
    Company = 1,
    Agreement,
    Addition,
    Product,
}

/// A product, as far as an addition takes it over.
struct Product {
    id: i64,
    description: String,
    cents: u32,
    is_device: bool,
}

/// What a company is, besides its fields.
struct Owner {
    id: i64,
    contact: i64,
    name: String,
    since: NaiveDate,
}

/// Puts records into a store.
pub(super) struct Maker<'a> {
    settings: &'a Generated,
    store: &'a mut Store,
    products: Vec<Product>,
    statuses: [i64; 2],
    company_type: i64,
    types: Vec<i64>,
    cycles: Vec<i64>,
    agreements: u64,
    additions: u64,
    /// What the server fills in, once for all records of a kind.
    company: Fields,
    agreement: Fields,
    addition: Fields,
}

impl<'a> Maker<'a> {
    /// Begins with what all companies share: the catalog and the set-up tables.
    pub(super) fn new(settings: &'a Generated, store: &'a mut Store) -> Self {
        let statuses = ["Active", "Inactive"].map(|name| named(store, STATUSES, name));
        let company_type = named(store, COMPANY_TYPES, "Customer");
        let billing = json!({
            "employeeCompRate": "Actual", "employeeCompNotExceed": "Billing", "invoicingCycle": "ContractYear",
            "billTime": "Billable", "billExpenses": "Billable", "billProducts": "Billable",
        });
        let types = AGREEMENT_TYPES.map(|name| named_with(store, TYPES, name, billing.clone()));
        let cycles = BILLING_CYCLES.map(|(name, identifier, length)| {
            let more = json!({"identifier": identifier, "billingOptions": length});
            named_with(store, CYCLES, name, more)
        });
        let products = catalog(settings.seed, store);
        Self {
            settings,
            store,
            products,
            statuses,
            company_type,
            types: types.to_vec(),
            cycles: cycles.to_vec(),
            agreements: 0,
            additions: 0,
            company: presets(COMPANIES),
            agreement: presets(AGREEMENTS),
            addition: presets(ADDITIONS),
        }
    }

    fn random(&self, stream: Stream, index: u64) -> Random {
        Random::of(self.settings.seed, stream as u64, index)
    }

    /// Makes a company with all that stands under it.
    pub(super) fn company(&mut self, index: u32) {
        let mut random = self.random(Stream::Company, index.into());
        let name = company_name(self.settings.seed, index);
        let id = self.store.next_id(COMPANIES);
        let word: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        let identifier = format!("{}{id}", word.get(..18).unwrap_or(&word));
        let (city, state, zip) = random.pick(&CITIES).unwrap_or_default();
        let street = random.pick(&STREETS).unwrap_or_default();
        let status = self.statuses[usize::from(random.chance(1, 12))];
        let since = day(2019, 1, 1) + Days::new(random.below(6 * 365));
        let contact = self.contact(&mut random, id, since);
        let mut fields = self.company.clone();
        fields.extend(object(json!({
            "identifier": identifier,
            "name": name,
            "status": {"id": status},
            "addressLine1": format!("{} {street}", 1 + random.below(9900)),
            "city": city,
            "state": state,
            "zip": format!("{:05}", u64::from(zip) * 100 + random.below(100)),
            "phoneNumber": format!("555{:07}", random.below(10_000_000)),
            "website": format!("www.{}.example", identifier.to_lowercase()),
            "dateAcquired": day_to_wire(since),
            "defaultContact": {"id": contact},
            "site": {"id": id, "name": "Main"},
            "types": [{"id": self.company_type}],
        })));
        put(
            self.store,
            COMPANIES,
            id,
            &[],
            &fields,
            info(&mut random, since),
        );
        let owner = Owner {
            id,
            contact,
            name,
            since,
        };
        for _ in 0..self.settings.agreements_per_company {
            self.agreement(&owner);
        }
    }

    fn contact(&mut self, random: &mut Random, company: i64, since: NaiveDate) -> i64 {
        let id = self.store.next_id(CONTACTS);
        let first = random.pick(&GIVEN).unwrap_or_default();
        let last = random.pick(&PEOPLE).unwrap_or_default();
        let fields = object(json!({
            "firstName": first,
            "lastName": last,
            "name": format!("{first} {last}"),
            "company": {"id": company},
        }));
        put(self.store, CONTACTS, id, &[], &fields, info(random, since));
        id
    }

    fn agreement(&mut self, owner: &Owner) {
        let index = self.agreements;
        self.agreements += 1;
        let mut random = self.random(Stream::Agreement, index);
        let id = self.store.next_id(AGREEMENTS);
        let kind = random.below(self.types.len() as u64) as usize;
        let months = u32::try_from(random.below(24)).unwrap_or_default();
        let start = first_of_next_month(owner.since + Months::new(months));
        let mut fields = self.agreement.clone();
        fields.extend(object(json!({
            "name": format!("{} - {}", AGREEMENT_TYPES[kind], owner.name),
            "type": {"id": self.types[kind]},
            "company": {"id": owner.id},
            "contact": {"id": owner.contact},
            "billToCompany": {"id": owner.id},
            "billingCycle": {"id": random.pick(&self.cycles)},
            "startDate": day_to_wire(start),
            "billStartDate": day_to_wire(start),
            "nextInvoiceDate": day_to_wire(start.max(day(2026, 12, 1))),
            "noEndingDateFlag": true,
            "prorateFlag": random.chance(1, 3),
            "applicationUnits": "Amount",
        })));
        if random.chance(1, 4) {
            let end =
                start + Months::new(12 * (1 + u32::from(random.chance(2, 3)) * 8)) - Days::new(1);
            fields.insert("endDate".to_owned(), day_to_wire(end));
            fields.insert("noEndingDateFlag".to_owned(), false.into());
        }
        if random.chance(1, 20) {
            let day = start + Months::new(6);
            fields.insert("cancelledFlag".to_owned(), true.into());
            fields.insert("dateCancelled".to_owned(), day_to_wire(day));
        }
        put(
            self.store,
            AGREEMENTS,
            id,
            &[],
            &fields,
            info(&mut random, start),
        );
        // Products in steps through the catalog: none comes twice while there are others left.
        let first = random.below(self.products.len() as u64) as usize;
        for line in 0..self.settings.additions_per_agreement as usize {
            let product = (first + line * 5) % self.products.len();
            self.addition(id, start, product);
        }
    }

    fn addition(&mut self, agreement: i64, start: NaiveDate, product: usize) {
        let index = self.additions;
        self.additions += 1;
        let mut random = self.random(Stream::Addition, index);
        let id = self.store.next_id(ADDITIONS);
        let product = &self.products[product];
        let from = start + Months::new(u32::try_from(random.below(18)).unwrap_or_default());
        let discount = if random.chance(1, 6) { 90 } else { 100 };
        // Small customers are many, large ones are few.
        let most = 4 << random.below(6);
        let bill = if random.chance(1, 15) {
            "NoCharge"
        } else {
            "Billable"
        };
        let mut fields = self.addition.clone();
        fields.extend(object(json!({
            "product": {"id": product.id},
            "quantity": if product.is_device { 1 } else { 1 + random.below(most) },
            "unitPrice": cents(product.cents * discount / 100),
            "unitCost": cents(product.cents * 6 / 10),
            "billCustomer": bill,
            "effectiveDate": day_to_wire(from),
            "description": product.description,
            "taxableFlag": product.is_device,
        })));
        if product.is_device {
            let serial = format!("{:012X}", random.next() >> 16);
            fields.insert("serialNumber".to_owned(), serial.into());
        }
        if random.chance(1, 14) {
            let months = 1 + u32::try_from(random.below(12)).unwrap_or_default();
            let end = from + Months::new(months);
            fields.insert("cancelledDate".to_owned(), day_to_wire(end));
        }
        let info = info(&mut random, from);
        put(self.store, ADDITIONS, id, &[agreement], &fields, info);
    }
}

/// Products in three tiers, with the set-up tables that they need.
fn catalog(seed: u64, store: &mut Store) -> Vec<Product> {
    let since = day(2019, 1, 1);
    let unit = named(store, UNITS, "Each");
    let seat = named(store, PRODUCT_TYPES, "Service");
    let device = named(store, PRODUCT_TYPES, "Inventory Part");
    let base = presets(CATALOG);
    let mut products = Vec::new();
    for family in &FAMILIES {
        let category = named(store, CATEGORIES, family.category);
        let subcategory = subcategory(store, family.subcategory, category);
        for (suffix, tier, percent) in TIERS {
            let mut random = Random::of(seed, Stream::Product as u64, products.len() as u64);
            let id = store.next_id(CATALOG);
            let description = format!("{} {tier}", family.name);
            let wobble = 90 + u32::try_from(random.below(21)).unwrap_or_default();
            let price = family.price * percent / 100 * wobble / 100;
            let mut fields = base.clone();
            fields.extend(object(json!({
                "identifier": format!("{}-{suffix}", family.code),
                "description": description,
                "customerDescription": description,
                "type": {"id": if family.is_device { device } else { seat }},
                "category": {"id": category},
                "subcategory": {"id": subcategory},
                "unitOfMeasure": {"id": unit},
                "productClass": if family.is_device { "Inventory" } else { "Service" },
                "serializedFlag": family.is_device,
                "price": cents(price),
                "cost": cents(price * 6 / 10),
                "taxableFlag": family.is_device,
            })));
            put(store, CATALOG, id, &[], &fields, info(&mut random, since));
            products.push(Product {
                id,
                description,
                cents: price,
                is_device: family.is_device,
            });
        }
    }
    products
}

fn subcategory(store: &mut Store, name: &str, category: i64) -> i64 {
    let id = named(store, SUBCATEGORIES, name);
    if let Some(mut stored) = store.get(SUBCATEGORIES, id).cloned()
        && stored.get("category").is_none()
    {
        stored.fields.set("category", category.into());
        store.put(SUBCATEGORIES, stored);
    }
    id
}

/// The id of the record with a name, which is made where there is none.
fn named(store: &mut Store, template: &str, name: &str) -> i64 {
    named_with(store, template, name, Value::Null)
}

/// The same for a record that needs more than a name.
fn named_with(store: &mut Store, template: &str, name: &str, more: Value) -> i64 {
    if let Some(found) = store.named(template, "name", name).next() {
        return found.id;
    }
    let id = store.next_id(template);
    let mut fields = presets(template);
    fields.insert("name".to_owned(), name.into());
    fields.extend(object(more));
    let since = day(2019, 1, 1);
    put(
        store,
        template,
        id,
        &[],
        &fields,
        Info::new(midnight(since), MAKER),
    );
    id
}

/// Who `_info` names for generated records.
const MAKER: &str = "generator";

/// The one place that puts a generated record into the store.
fn put(store: &mut Store, template: &str, id: i64, parents: &[i64], fields: &Fields, info: Info) {
    let Some(resource) = table::by_template(template) else {
        return;
    };
    let stored = Stored {
        id,
        parents: parents.into(),
        fields: Row::pack(resource, fields),
        info,
    };
    store.put(resource.path, stored);
    store.seed(resource.path);
}

/// The fields that a record has without anybody having set them.
fn presets(template: &str) -> Fields {
    table::by_template(template)
        .map(|resource| write::presets(resource.record))
        .unwrap_or_default()
}

/// A company's name. The first 65,536 of a seed differ.
fn company_name(seed: u64, index: u32) -> String {
    // An odd factor visits every number once before it comes round.
    let shift = Random::of(seed, Stream::Company as u64, u64::MAX).next();
    let number = u64::from(index).wrapping_mul(40_503).wrapping_add(shift);
    let part = |shift: u64, words: &[&'static str]| {
        let index = (number >> shift) % words.len() as u64;
        words[index as usize]
    };
    let (who, what, form) = (part(10, &PEOPLE), part(4, &TRADES), part(0, &FORMS));
    format!("{who} {what} {form}")
}

fn info(random: &mut Random, since: NaiveDate) -> Info {
    let entered = midnight(since) + seconds(random, 86_400);
    Info {
        last_updated: entered + seconds(random, 90 * 86_400),
        ..Info::new(entered, MAKER)
    }
}

fn seconds(random: &mut Random, limit: u64) -> TimeDelta {
    TimeDelta::seconds(i64::try_from(random.below(limit)).unwrap_or_default())
}

fn midnight(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn first_of_next_month(day: NaiveDate) -> NaiveDate {
    use chrono::Datelike as _;
    day.with_day(1).unwrap_or(day) + Months::new(1)
}

fn cents(cents: u32) -> Value {
    number_of(Decimal::new(cents.into(), 2))
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}
