//! Additions to an agreement (cwm-api §10.3).

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::answer::{Problem, Refusal};
use crate::number::{decimal_of, number_of};
use crate::present::World;
use crate::store::{Fields, Stored};
use crate::time::{day_of, day_to_wire};
use crate::write::{Mode, Write, problem};

use super::agreement::{AGREEMENTS, Status};
use super::{Deletion, Domain};

pub(super) const ADDITIONS: &str = "/finance/agreements/{parentId}/additions";
const CATALOG: &str = "/procurement/catalog";

/// What an addition takes over from its product, and the product's name for it.
const FROM_PRODUCT: [(&str, &str); 4] = [
    ("unitPrice", "price"),
    ("unitCost", "cost"),
    ("description", "description"),
    ("taxableFlag", "taxableFlag"),
];

/// The text of the rule on periods that have been invoiced, as the server shows it.
const ALREADY_INVOICED: &str = "Since this period has already been invoiced there will not be an \
    invoice generated for additional products for this period. Please prorate the agreement or \
    update the start date to on or after the Next Invoice Date.";

/// `/finance/agreements/{parentId}/additions`.
#[derive(Debug)]
pub(super) struct Additions;

impl Domain for Additions {
    fn complete(&self, write: &Write<'_>, fields: &mut Fields) {
        complete(write, fields);
    }

    fn check(&self, write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
        check(write, fields)
    }

    fn derive(&self, world: &World<'_>, stored: &Stored, name: &str) -> Option<Value> {
        derive(world, stored, name)
    }

    fn deletion(&self, world: &World<'_>, stored: &Stored) -> Result<Deletion, Refusal> {
        may_delete(world, stored)?;
        Ok(Deletion::Real)
    }
}

/// Takes price, cost, description and tax from the product when the addition is new or its product
/// changes, unless the client sends them. The server does so silently.
fn complete(write: &Write<'_>, fields: &mut Fields) {
    let product_id = |fields: &Fields| fields.get("product")?.get("id")?.as_i64();
    let before = write.previous.and_then(|stored| stored.ref_id("product"));
    let after = product_id(fields);
    if (!write.mode.keeps() || before != after)
        && let Some(product) = after.and_then(|id| write.world.store.get(CATALOG, id))
    {
        for (name, source) in FROM_PRODUCT {
            if !write.sends_value(name) {
                let value = product
                    .get(source)
                    .cloned()
                    .unwrap_or_else(|| nothing(name));
                fields.insert(name.to_owned(), value);
            }
        }
    }
    if write.mode == Mode::Load && fields.get("billCustomer").is_none() {
        fields.insert("billCustomer".to_owned(), json!("Billable"));
    }
    let absent = fields.get("effectiveDate").is_none_or(Value::is_null);
    if absent && let Some(agreement) = agreement(write.world, write.parents) {
        let billed_from = day_of(agreement.get("billStartDate"));
        let today = write.world.today;
        let day = match billed_from {
            // A line of a fixture has been there from the start.
            Some(from) if write.mode == Mode::Load => from,
            from => from.map_or(today, |from| from.max(today)),
        };
        fields.insert("effectiveDate".to_owned(), day_to_wire(day));
    }
}

fn nothing(name: &str) -> Value {
    match name {
        "unitPrice" | "unitCost" => json!(0),
        "taxableFlag" => json!(false),
        _ => Value::Null,
    }
}

fn check(write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
    let Write {
        world, resource, ..
    } = *write;
    let mut problems = Vec::new();
    let mut refuse = |field: &str, message: &str| {
        problems.push(problem(resource.record, "InvalidObject", field, message));
    };
    let Some(agreement) = agreement(world, write.parents) else {
        return problems;
    };
    let effective = day_of(fields.get("effectiveDate"));
    let cancelled = day_of(fields.get("cancelledDate"));

    if let (Some(effective), Some(from)) = (effective, day_of(agreement.get("billStartDate")))
        && effective < from
    {
        refuse(
            "effectiveDate",
            "effectiveDate cannot be less than the agreement billing start date",
        );
    }
    // Only a new line, or one moved to another day, can fall into a period that has been invoiced;
    // an old one is there already, and its quantity may change for the periods to come.
    let before = write
        .previous
        .and_then(|stored| day_of(stored.get("effectiveDate")));
    let prorated = agreement.is("prorateFlag");
    if let Some(effective) = effective
        && before != Some(effective)
        && !prorated
        && invoiced_through(world, agreement).is_some_and(|through| effective <= through)
    {
        refuse("effectiveDate", ALREADY_INVOICED);
    }
    if let (Some(effective), Some(cancelled)) = (effective, cancelled)
        && cancelled < effective
        && !world.switches.cancelled_before_effective
    {
        refuse(
            "cancelledDate",
            "cancelledDate cannot be less than the effectiveDate",
        );
    }
    let status = Status::on(world.today, |name| agreement.get(name));
    if write.mode == Mode::Create && status.has_ended() && !world.switches.add_to_ended_agreement {
        let message = format!(
            "Additions cannot be added to an agreement that is {}.",
            status.word()
        );
        refuse("agreementId", &message);
    }
    let product = fields
        .get("product")
        .and_then(|product| product.get("id")?.as_i64());
    let product = product.and_then(|id| world.store.get(CATALOG, id));
    if product.and_then(|product| product.get("productClass")) == Some(&json!("Bundle")) {
        refuse(
            "product",
            "A product of class Bundle cannot be added to an agreement.",
        );
    }
    problems
}

/// Refuses to delete a line that an invoice has shown.
fn may_delete(world: &World<'_>, stored: &Stored) -> Result<(), Refusal> {
    let through = agreement(world, &stored.parents).and_then(|a| invoiced_through(world, a));
    let effective = day_of(stored.get("effectiveDate"));
    let invoiced = matches!((effective, through), (Some(day), Some(through)) if day <= through);
    if invoiced && !world.switches.delete_invoiced_addition {
        let message = format!(
            "Addition {} has been invoiced and cannot be deleted.",
            stored.id
        );
        return Err(Refusal::new(400, "InvalidObject", message));
    }
    Ok(())
}

fn derive(world: &World<'_>, stored: &Stored, name: &str) -> Option<Value> {
    let of = |name: &str| amount(stored, name);
    let (quantity, price, cost) = (of("quantity"), of("unitPrice"), of("unitCost"));
    let billed = billed_quantity(stored);
    let agreement = || agreement(world, &stored.parents);
    let prorated = |amount: Decimal| match agreement() {
        Some(agreement) if agreement.is("prorateFlag") => {
            prorate(amount, day_of(stored.get("effectiveDate")))
        }
        _ => Decimal::ZERO,
    };
    Some(match name {
        "agreementId" => stored.parents.first().copied()?.into(),
        "agreementStatus" => {
            let agreement = agreement()?;
            Status::on(world.today, |name| agreement.get(name))
                .word()
                .into()
        }
        "uom" => unit_of_measure(world, stored)?,
        "billedQuantity" => number_of(billed),
        "extPrice" => number_of(quantity * price),
        "extCost" => number_of(quantity * cost),
        "margin" => number_of(quantity * (price - cost)),
        "proratePrice" => number_of(prorated(price)),
        "prorateCost" => number_of(prorated(cost)),
        "extendedProratePrice" => number_of(billed * prorated(price)),
        "extendedProrateCost" => number_of(billed * prorated(cost)),
        _ => return None,
    })
}

/// What the lines of an agreement come to for one period, if they are billed on this day.
pub(super) fn amount_on(world: &World<'_>, agreement: i64, day: NaiveDate) -> Decimal {
    let lines = world.store.under(ADDITIONS, &[agreement], None);
    let billed = lines.filter(|line| {
        line.get("billCustomer") == Some(&json!("Billable"))
            && day_of(line.get("effectiveDate")).is_none_or(|from| from <= day)
            && day_of(line.get("cancelledDate")).is_none_or(|to| to > day)
    });
    billed
        .map(|line| billed_quantity(line) * amount(line, "unitPrice"))
        .sum()
}

fn amount(line: &Stored, name: &str) -> Decimal {
    line.get(name).and_then(decimal_of).unwrap_or_default()
}

/// What is billed of a line: never less than nothing (cwm-api §10.3).
fn billed_quantity(line: &Stored) -> Decimal {
    (amount(line, "quantity") - amount(line, "lessIncluded")).max(Decimal::ZERO)
}

/// The share of an amount that is left of the calendar month in which the line begins, in cents.
fn prorate(amount: Decimal, effective: Option<NaiveDate>) -> Decimal {
    let Some(day) = effective else { return amount };
    let days = u32::from(day.num_days_in_month());
    let left = Decimal::from(days + 1 - day.day());
    let share = amount * left / Decimal::from(days);
    share.round_dp(2)
}

fn unit_of_measure(world: &World<'_>, stored: &Stored) -> Option<Value> {
    let product = world.store.get(CATALOG, stored.ref_id("product")?)?;
    let unit = product.ref_id("unitOfMeasure")?;
    world
        .store
        .get("/procurement/unitOfMeasures", unit)?
        .get("name")
        .cloned()
}

fn agreement<'a>(world: &World<'a>, parents: &[i64]) -> Option<&'a Stored> {
    world.store.get(AGREEMENTS, *parents.first()?)
}

/// The last day that has been invoiced. For a child agreement it is its parent that is invoiced.
fn invoiced_through(world: &World<'_>, agreement: &Stored) -> Option<NaiveDate> {
    let parent = agreement.ref_id("parentAgreement");
    let invoiced = |id: i64| world.store.invoiced.get(&id).copied();
    parent.and_then(invoiced).or_else(|| invoiced(agreement.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_of_a_month_is_in_cents() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 4, d);
        let share = |amount: &str, d| prorate(amount.parse().unwrap(), day(d)).to_string();
        assert_eq!(share("30", 1), "30");
        assert_eq!(share("30", 16), "15");
        assert_eq!(share("10", 21), "3.33");
        assert_eq!(share("10", 30), "0.33");
    }
}
