//! Products and lines: what the vendor and a person do, and what CWM must hold at the end.

use crate::judge::Verdict;
use crate::vendor::today;
use crate::world::{TENANTS, World, agreement, tenant};
use anyhow::Result;
use cw_manage::Id;
use cw_manage::model::{Addition, BillCustomer, CatalogItem, IvItemReference};
use cw_sync_core::model::BillableProduct;
use cw_sync_core::policy::{
    AgreementPolicy, BillingPolicy, CatalogPolicy, Class, EffectiveDate, LineField, LinePolicy,
    Owner, WhenGone,
};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const NAMES: [&str; 3] = ["Seats", "Backup", "Wall"];
const SERIALS: [&str; 2] = ["S1", "S2"];

/// A product of its own that the vendor knows nothing of.
const BY_HAND: &str = "Consulting";

pub(crate) fn policy() -> BillingPolicy {
    let catalog = CatalogPolicy::new("Vendor", Class::new("Cloud", "Software"));
    let mut lines = LinePolicy::new(EffectiveDate::BillingStart);
    lines.when_gone = WhenGone::Zero;
    lines.owners = [
        (LineField::Quantity, Owner::Vendor),
        (LineField::SerialNumber, Owner::AtCreation),
        (LineField::InvoiceDescription, Owner::VendorUntilEdited),
        (LineField::BillCustomer, Owner::VendorUntilEdited),
    ]
    .into();
    BillingPolicy::new(
        catalog,
        AgreementPolicy::new(&["Active"], &["Monthly"]),
        lines,
    )
}

/// What people did that stays theirs.
#[derive(Debug, Default)]
pub(crate) struct Billing {
    /// Line → the description that a person gave it.
    described: BTreeMap<i64, String>,
    /// Lines that people made for things the vendor knows nothing of, with the quantity they set.
    by_hand: BTreeMap<i64, Decimal>,
    /// Lines that people made for products of the vendor's; the engine may never have met them.
    anticipated: BTreeSet<i64>,
}

/// A line as CWM shows it.
struct Line {
    id: i64,
    agreement: i64,
    name: String,
    serial: String,
    quantity: Decimal,
    description: String,
}

impl Billing {
    /// Something changes at the vendor.
    pub(crate) fn vendor_does(&self, world: &World, rng: &mut fastrand::Rng) -> String {
        let n = rng.i64(0..TENANTS);
        let mut all = world.vendor.lock();
        let Some(truth) = all.get_mut(&tenant(n).into()) else {
            return "nothing".to_owned();
        };
        let name = NAMES[rng.usize(0..3)];
        // One product has no serial numbers at all: with and without cannot be told apart.
        let serial = if name == "Seats" {
            ""
        } else {
            SERIALS[rng.usize(0..2)]
        };
        let quantity = Decimal::from(rng.u32(0..9));
        let same = |known: &BillableProduct| {
            known.name == name && known.serial.as_deref().unwrap_or_default() == serial
        };
        let known = truth.products.iter().position(same);
        match known {
            Some(at) if rng.u8(..4) == 0 => {
                truth.products.remove(at);
                format!("{}: {name} {serial} is gone", tenant(n))
            }
            Some(at) => {
                truth.products[at].quantity = quantity;
                format!("{}: {name} {serial} counts {quantity}", tenant(n))
            }
            None => {
                let mut product = BillableProduct::new(name, "any", quantity);
                product.serial = (!serial.is_empty()).then(|| serial.to_owned());
                product.registered_on = Some(today());
                truth.products.push(product);
                format!("{}: new {name} {serial} counts {quantity}", tenant(n))
            }
        }
    }

    /// A person does something in CWM.
    pub(crate) async fn person_does(
        &mut self,
        world: &World,
        rng: &mut fastrand::Rng,
    ) -> Result<Option<String>> {
        let lines = lines(world);
        let line = rng.choice(&lines);
        let path = |line: &Line| format!("/finance/agreements/{}/additions", line.agreement);
        Ok(match (rng.u8(..5), line) {
            (0, Some(line)) => {
                let quantity = rng.u32(0..99);
                world
                    .cwm
                    .edit(&path(line), line.id, json!({"quantity": quantity}))?;
                if let Some(own) = self.by_hand.get_mut(&line.id) {
                    *own = quantity.into();
                }
                Some(format!("a person sets line {} to {quantity}", line.id))
            }
            (1, Some(line)) => {
                let text = format!("As agreed ({})", rng.u32(..));
                let change = json!({"invoiceDescription": text});
                world.cwm.edit(&path(line), line.id, change)?;
                self.described.insert(line.id, text);
                Some(format!("a person describes line {}", line.id))
            }
            (2, Some(line)) => {
                let finance = world.person()?.finance();
                let additions = finance.agreements().id(line.agreement).additions();
                additions.id(line.id).delete().await?;
                self.by_hand.remove(&line.id);
                Some(format!("a person deletes line {}", line.id))
            }
            (3, _) => {
                let agreement = agreement(rng.i64(0..TENANTS));
                let id = make(world, agreement, BY_HAND, None, 7).await?;
                self.by_hand.insert(id, 7.into());
                Some(format!("a person makes line {id} of {BY_HAND:?}"))
            }
            _ => self.bill_by_hand(world, rng, &lines).await?,
        })
    }

    /// A person bills by hand what the engine has not billed yet.
    async fn bill_by_hand(
        &mut self,
        world: &World,
        rng: &mut fastrand::Rng,
        lines: &[Line],
    ) -> Result<Option<String>> {
        let n = rng.i64(0..TENANTS);
        let product = {
            let all = world.vendor.lock();
            let truth = all.get(&tenant(n).into());
            truth.and_then(|truth| rng.choice(&truth.products).cloned())
        };
        let Some(product) = product else {
            return Ok(None);
        };
        if lines
            .iter()
            .any(|line| line.agreement == agreement(n) && line.name == product.name)
        {
            return Ok(None);
        }
        let serial = product.serial.as_deref();
        let id = make(world, agreement(n), &product.name, serial, 3).await?;
        self.anticipated.insert(id);
        Ok(Some(format!(
            "a person makes line {id} of {:?} {serial:?}",
            product.name
        )))
    }

    /// What CWM must hold: one line per product that counts, with its count; none that counts for
    /// what is gone; and what people own as they left it.
    pub(crate) fn judge(&self, world: &World, verdict: &mut Verdict) {
        let lines = lines(world);
        let mut claimed = BTreeSet::new();
        for (key, truth) in world.vendor.lock().iter() {
            let n: i64 = key
                .as_str()
                .trim_start_matches('t')
                .parse()
                .unwrap_or_default();
            for product in &truth.products {
                let serial = product.serial.as_deref().unwrap_or_default();
                let what = format!("{key} {} {serial}", product.name);
                let of_it: Vec<_> = lines
                    .iter()
                    .filter(|line| line.agreement == agreement(n))
                    .filter(|line| line.name == product.name && line.serial == serial)
                    .collect();
                claimed.extend(of_it.iter().map(|line| line.id));
                match of_it.as_slice() {
                    [] if product.quantity.is_zero() => {}
                    [] => verdict.lost(what),
                    [line] => self.judge_line(line, product, &what, verdict),
                    several => verdict.duplicate(format!("{what}: {} lines", several.len())),
                }
            }
        }
        for line in lines.iter().filter(|line| !claimed.contains(&line.id)) {
            let what = format!("line {} of {:?}", line.id, line.name);
            match self.by_hand.get(&line.id) {
                Some(own) if *own != line.quantity || self.lost_description(line) => {
                    verdict.wrong(format!(
                        "{what} is a person's and was changed to {} {:?}",
                        line.quantity, line.description
                    ));
                }
                None if !line.quantity.is_zero() && !self.anticipated.contains(&line.id) => {
                    verdict.wrong(format!("{what} bills {} of what is gone", line.quantity));
                }
                _ => {}
            }
        }
        let left: BTreeSet<_> = lines.iter().map(|line| line.id).collect();
        for id in self.by_hand.keys().filter(|id| !left.contains(id)) {
            verdict.lost(format!("line {id}, which a person made"));
        }
    }

    fn judge_line(
        &self,
        line: &Line,
        product: &BillableProduct,
        what: &str,
        verdict: &mut Verdict,
    ) {
        if line.quantity != product.quantity {
            let (have, want) = (line.quantity, product.quantity);
            verdict.wrong(format!("{what}: {have} instead of {want}"));
        }
        if self.lost_description(line) {
            verdict.wrong(format!("{what}: the description {:?}", line.description));
        }
    }

    /// Whether it lost the description that a person gave it.
    fn lost_description(&self, line: &Line) -> bool {
        let theirs = self.described.get(&line.id);
        theirs.is_some_and(|theirs| *theirs != line.description)
    }
}

/// Makes a line as a person would.
async fn make(
    world: &World,
    agreement: i64,
    name: &str,
    serial: Option<&str>,
    quantity: u32,
) -> Result<i64> {
    let client = world.person()?;
    let product: IvItemReference = match item(world, name) {
        Some(id) => IvItemReference::id(Id::<CatalogItem>::new(id)),
        None => IvItemReference::id(Id::<CatalogItem>::new(by_hand_item(world, name).await?)),
    };
    let mut draft = Addition::draft(product, BillCustomer::Billable);
    draft.quantity = Some(quantity.into());
    draft.serial_number = serial.map(str::to_owned);
    let additions = client.finance().agreements().id(agreement).additions();
    let made = additions.create(&draft).await?;
    Ok(made.id.map(Id::get).unwrap_or_default())
}

fn item(world: &World, name: &str) -> Option<i64> {
    let items = world.cwm.state("/procurement/catalog");
    let item = items.iter().find(|item| item["identifier"] == name)?;
    item["id"].as_i64()
}

/// The catalog item, made by a person.
async fn by_hand_item(world: &World, name: &str) -> Result<i64> {
    use cw_manage::model::{ProductSubCategoryReference, ProductTypeReference};
    let draft = CatalogItem::draft(
        name,
        name,
        ProductSubCategoryReference::id(Id::new(1)),
        ProductTypeReference::id(Id::new(1)),
        name,
    );
    let made = world
        .person()?
        .procurement()
        .catalog()
        .create(&draft)
        .await?;
    Ok(made.id.map(Id::get).unwrap_or_default())
}

fn lines(world: &World) -> Vec<Line> {
    let of = |n: i64| {
        let path = format!("/finance/agreements/{}/additions", agreement(n));
        let shown = world.cwm.state(&path);
        shown
            .into_iter()
            .map(move |shown| line(agreement(n), &shown))
    };
    (0..TENANTS).flat_map(of).collect()
}

fn line(agreement: i64, shown: &Value) -> Line {
    let text = |field: &str| shown[field].as_str().unwrap_or_default().to_owned();
    Line {
        id: shown["id"].as_i64().unwrap_or_default(),
        agreement,
        name: shown["product"]["identifier"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
        serial: text("serialNumber"),
        quantity: shown["quantity"].to_string().parse().unwrap_or_default(),
        description: text("invoiceDescription"),
    }
}
