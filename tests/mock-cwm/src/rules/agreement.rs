//! Agreements (cwm-api §10.2).

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::answer::Problem;
use crate::number::{decimal_of, number_of};
use crate::present::World;
use crate::store::{Fields, Stored};
use crate::table;
use crate::time::{day_of, day_to_wire};
use crate::write::{Mode, Write, problem};

use super::company::COMPANIES;
use super::{Domain, addition};

pub(super) const AGREEMENTS: &str = "/finance/agreements";
pub(super) const TYPES: &str = "/finance/agreements/types";

/// An agreement's state, which follows from its dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Active,
    Inactive,
    Expired,
    Cancelled,
}

impl Status {
    /// The state on a day. Cancelled by flag or by a date that has come; expired after the end;
    /// inactive before the start. Only the active case is documented, the others are inferred.
    pub(super) fn on<'a>(today: NaiveDate, get: impl Fn(&str) -> Option<&'a Value>) -> Self {
        let day = |name: &str| day_of(get(name));
        let flag = |name: &str| get(name) == Some(&Value::Bool(true));
        if flag("cancelledFlag") || day("dateCancelled").is_some_and(|day| day <= today) {
            Self::Cancelled
        } else if !flag("noEndingDateFlag") && day("endDate").is_some_and(|day| day < today) {
            Self::Expired
        } else if day("startDate").is_some_and(|day| day > today) {
            Self::Inactive
        } else {
            Self::Active
        }
    }

    /// Whether the agreement is over.
    pub(super) fn has_ended(self) -> bool {
        matches!(self, Self::Expired | Self::Cancelled)
    }

    /// The word on the wire.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Active => "Active",
            Self::Inactive => "Inactive",
            Self::Expired => "Expired",
            Self::Cancelled => "Cancelled",
        }
    }
}

/// `/finance/agreements`.
#[derive(Debug)]
pub(super) struct Agreements;

impl Domain for Agreements {
    fn complete(&self, write: &Write<'_>, fields: &mut Fields) {
        complete(write, fields);
    }

    fn check(&self, write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
        check(write, fields)
    }

    fn derive(&self, world: &World<'_>, stored: &Stored, name: &str) -> Option<Value> {
        Some(match name {
            "agreementStatus" => Status::on(world.today, |name| stored.get(name))
                .word()
                .into(),
            "companyName" => {
                let company = world.store.get(COMPANIES, stored.ref_id("company")?)?;
                company.get("name")?.clone()
            }
            "lastInvoiceDate" => day_to_wire(*world.store.invoiced.get(&stored.id)?),
            "nextInvoiceAmount" => number_of(next_invoice_amount(world, stored)),
            _ => return None,
        })
    }
}

/// What the next invoice will come to without time and expenses: the agreement's own amount and its
/// lines. The invoice of a parent has those of its children, which get none (cwm-api §10.2).
fn next_invoice_amount(world: &World<'_>, agreement: &Stored) -> Decimal {
    if agreement.ref_id("parentAgreement").is_some() {
        return Decimal::ZERO;
    }
    let day = day_of(agreement.get("nextInvoiceDate")).unwrap_or(world.today);
    let children = world.store.all(AGREEMENTS);
    let children = children.filter(|one| one.ref_id("parentAgreement") == Some(agreement.id));
    let invoiced = children.chain([agreement]).filter(|one| {
        let status = Status::on(day, |name| one.get(name));
        status == Status::Active
    });
    invoiced
        .map(|one| {
            let amount = one.get("billAmount").and_then(decimal_of);
            amount.unwrap_or_default() + addition::amount_on(world, one.id, day)
        })
        .sum()
}

/// Takes over what the agreement's type says of it, as far as the client does not: the fields that
/// have the same name there, or the same with `Flag` at its end (cwm-api §10.2).
fn take_from_type(write: &Write<'_>, fields: &mut Fields) {
    let types = table::by_template(TYPES);
    let kind = fields.get("type").and_then(|kind| kind.get("id")?.as_i64());
    let kind = kind.and_then(|id| write.world.store.get(TYPES, id));
    let (Some(types), Some(kind)) = (types, kind) else {
        return;
    };
    let kind = kind.fields.unpack(types);
    for field in &write.resource.record.fields {
        let own = ["name", "type"].contains(&field.name) || !field.is_writable();
        let value = kind
            .get(field.name)
            .or_else(|| kind.get(&format!("{}Flag", field.name)));
        if let (false, false, Some(value)) = (own, write.sends_value(field.name), value) {
            fields.insert(field.name.to_owned(), value.clone());
        }
    }
}

/// Dates that the server sets itself, and the two pairs of fields that must agree.
fn complete(write: &Write<'_>, fields: &mut Fields) {
    let absent = |fields: &Fields, name: &str| fields.get(name).is_none_or(Value::is_null);
    let today = day_to_wire(write.world.today);
    if matches!(write.mode, Mode::Create | Mode::Load) {
        take_from_type(write, fields);
    }
    if !write.mode.keeps() {
        if absent(fields, "startDate") {
            fields.insert("startDate".to_owned(), today.clone());
        }
        // A new agreement bills from today, not from its start (cwm-api §10.2). One of a fixture is
        // not new.
        if absent(fields, "billStartDate") {
            let start = fields.get("startDate").filter(|_| write.mode == Mode::Load);
            let start = start.unwrap_or(&today).clone();
            fields.insert("billStartDate".to_owned(), start);
        }
        if absent(fields, "nextInvoiceDate")
            && let Some(start) = fields.get("billStartDate").cloned()
        {
            fields.insert("nextInvoiceDate".to_owned(), start);
        }
        if absent(fields, "billToCompany")
            && let Some(company) = fields.get("company").cloned()
        {
            fields.insert("billToCompany".to_owned(), company);
        }
    }
    // Whichever of the two a client sends decides; the flag wins if it sends both.
    let endless = fields.get("noEndingDateFlag") == Some(&json!(true));
    if endless && write.sends("noEndingDateFlag") {
        fields.insert("endDate".to_owned(), Value::Null);
    }
    let open = absent(fields, "endDate");
    fields.insert("noEndingDateFlag".to_owned(), open.into());

    let cancelled = fields.get("cancelledFlag") == Some(&json!(true));
    if cancelled && absent(fields, "dateCancelled") {
        fields.insert("dateCancelled".to_owned(), today);
    } else if !cancelled && write.sends("cancelledFlag") && !write.sends("dateCancelled") {
        fields.insert("dateCancelled".to_owned(), Value::Null);
    }
}

fn check(write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
    let record = write.resource.record;
    let mut problems = Vec::new();
    let (start, end) = (
        day_of(fields.get("startDate")),
        day_of(fields.get("endDate")),
    );
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        let message = "The endDate cannot be less than the startDate.";
        problems.push(problem(record, "OutOfRange", "endDate", message));
    }
    let parent = fields
        .get("parentAgreement")
        .and_then(|parent| parent.get("id"));
    if parent == Some(&json!(write.id)) {
        let message = "An agreement cannot be its own parent.";
        problems.push(problem(
            record,
            "InvalidField",
            "parentAgreement/id",
            message,
        ));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_state_follows_from_the_dates() {
        let today = NaiveDate::from_ymd_opt(2026, 4, 15).unwrap();
        let at = |day: &str| json!(format!("{day}T00:00:00Z"));
        let cases = [
            (json!({"startDate": at("2026-04-15")}), Status::Active),
            (json!({"startDate": at("2026-04-16")}), Status::Inactive),
            (json!({"endDate": at("2026-04-15")}), Status::Active),
            (json!({"endDate": at("2026-04-14")}), Status::Expired),
            (
                json!({"endDate": at("2026-04-14"), "noEndingDateFlag": true}),
                Status::Active,
            ),
            (json!({"cancelledFlag": true}), Status::Cancelled),
            (
                json!({"dateCancelled": at("2026-04-15")}),
                Status::Cancelled,
            ),
            (json!({"dateCancelled": at("2026-04-16")}), Status::Active),
            (
                json!({"endDate": at("2026-01-01"), "cancelledFlag": true}),
                Status::Cancelled,
            ),
        ];
        for (fields, want) in cases {
            assert_eq!(Status::on(today, |name| fields.get(name)), want, "{fields}");
        }
    }
}
