//! CWM's records ↔ the plan's neutral values.

use crate::model::FieldValue;
use crate::plan::billing::{ActualAgreement, ActualItem, ActualLine, Fields};
use crate::policy::LineField;
use chrono::{DateTime, NaiveDate, Utc};
use cw_manage::model::{Addition, Agreement, BillCustomer, CatalogItem};
use cw_manage::patch::Patch;
use cw_manage::types::date::{midnight, parse};

/// CWM holds dates as midnight UTC (cwm-api §10.2).
fn day(instant: DateTime<Utc>) -> NaiveDate {
    instant.date_naive()
}

/// A line. One that lacks its id or product is an error: overlooking it could bill twice.
pub(super) fn line(addition: &Addition) -> Result<ActualLine, String> {
    let id = addition.id.ok_or("CWM lists an addition without an id")?;
    let product = addition
        .product
        .as_ref()
        .and_then(|product| product.identifier.clone());
    let identifier = product
        .ok_or_else(|| format!("CWM lists addition {id} without its product's identifier"))?;
    let text = |text: &Option<String>| {
        text.as_deref()
            .filter(|text| !text.is_empty())
            .map(|text| FieldValue::Text(text.to_owned()))
    };
    let date = |instant: Option<DateTime<Utc>>| instant.map(day).map(FieldValue::Date);
    let fields = [
        (
            LineField::Quantity,
            addition.quantity.map(FieldValue::Number),
        ),
        (LineField::EffectiveDate, date(addition.effective_date)),
        (LineField::CancelledDate, date(addition.cancelled_date)),
        (LineField::SerialNumber, text(&addition.serial_number)),
        (
            LineField::InvoiceDescription,
            text(&addition.invoice_description),
        ),
        (
            LineField::BillCustomer,
            addition
                .bill_customer
                .as_ref()
                .map(|b| FieldValue::Text(b.as_str().to_owned())),
        ),
        (
            LineField::TaxableFlag,
            addition.taxable_flag.map(FieldValue::Flag),
        ),
    ];
    Ok(ActualLine {
        id,
        identifier,
        fields: fields
            .into_iter()
            .filter_map(|(field, value)| Some((field, value?)))
            .collect(),
    })
}

pub(super) fn agreement(
    agreement: &Agreement,
    lines: Result<Vec<ActualLine>, String>,
) -> ActualAgreement {
    let one_time = agreement.bill_one_time_flag == Some(true);
    let cycle = agreement
        .billing_cycle
        .as_ref()
        .and_then(|cycle| cycle.name.clone());
    ActualAgreement {
        name: agreement.name.clone().unwrap_or_default(),
        company: agreement.company.as_ref().and_then(|company| company.id),
        status: agreement
            .agreement_status
            .as_ref()
            .map(|status| status.as_str().to_owned()),
        billing_start: agreement.bill_start_date.or(agreement.start_date).map(day),
        recurring: cycle.filter(|_| !one_time),
        next_invoice: agreement
            .next_invoice_date
            .as_deref()
            .and_then(parse)
            .map(day),
        prorates: agreement.prorate_flag == Some(true),
        parent: agreement
            .parent_agreement
            .as_ref()
            .and_then(|parent| parent.id),
        lines,
    }
}

pub(super) fn item(item: &CatalogItem) -> Option<ActualItem> {
    Some(ActualItem {
        id: item.id?,
        identifier: item.identifier.clone()?,
        product_type: item.type_.as_ref().and_then(|type_| type_.name.clone()),
        category: item
            .category
            .as_ref()
            .and_then(|category| category.name.clone()),
        subcategory: item.subcategory.as_ref().and_then(|sub| sub.name.clone()),
        inactive: item.inactive_flag == Some(true),
    })
}

/// Sets the fields on a new addition. A value of the wrong type for its field does not occur: the
/// planner makes them.
pub(super) fn fill(addition: &mut Addition, fields: &Fields) {
    for (field, value) in fields {
        match (field, value) {
            (LineField::Quantity, FieldValue::Number(number)) => addition.quantity = Some(*number),
            (LineField::EffectiveDate, FieldValue::Date(day)) => {
                addition.effective_date = Some(midnight(*day));
            }
            (LineField::CancelledDate, FieldValue::Date(day)) => {
                addition.cancelled_date = Some(midnight(*day));
            }
            (LineField::SerialNumber, FieldValue::Text(text)) => {
                addition.serial_number = Some(text.clone());
            }
            (LineField::InvoiceDescription, FieldValue::Text(text)) => {
                addition.invoice_description = Some(text.clone());
            }
            (LineField::BillCustomer, FieldValue::Text(text)) => {
                addition.bill_customer = Some(BillCustomer::from(text.as_str()));
            }
            (LineField::TaxableFlag, FieldValue::Flag(flag)) => addition.taxable_flag = Some(*flag),
            _ => debug_assert!(false, "{field} cannot hold {value}"),
        }
    }
}

/// The patch for an addition.
pub(super) fn patch(set: &Fields, clear: &[LineField]) -> Patch<Addition> {
    let mut patch = Patch::new();
    for (field, value) in set {
        patch = match (field, value) {
            (LineField::Quantity, FieldValue::Number(number)) => {
                patch.set(Addition::QUANTITY, *number)
            }
            (LineField::EffectiveDate, FieldValue::Date(day)) => {
                patch.set(Addition::EFFECTIVE_DATE, midnight(*day))
            }
            (LineField::CancelledDate, FieldValue::Date(day)) => {
                patch.set(Addition::CANCELLED_DATE, midnight(*day))
            }
            (LineField::SerialNumber, FieldValue::Text(text)) => {
                patch.set(Addition::SERIAL_NUMBER, text.clone())
            }
            (LineField::InvoiceDescription, FieldValue::Text(text)) => {
                patch.set(Addition::INVOICE_DESCRIPTION, text.clone())
            }
            (LineField::BillCustomer, FieldValue::Text(text)) => {
                patch.set(Addition::BILL_CUSTOMER, BillCustomer::from(text.as_str()))
            }
            (LineField::TaxableFlag, FieldValue::Flag(flag)) => {
                patch.set(Addition::TAXABLE_FLAG, *flag)
            }
            _ => {
                debug_assert!(false, "{field} cannot hold {value}");
                patch
            }
        };
    }
    for field in clear {
        patch = match field {
            LineField::Quantity => patch.clear(Addition::QUANTITY),
            LineField::EffectiveDate => patch.clear(Addition::EFFECTIVE_DATE),
            LineField::CancelledDate => patch.clear(Addition::CANCELLED_DATE),
            LineField::SerialNumber => patch.clear(Addition::SERIAL_NUMBER),
            LineField::InvoiceDescription => patch.clear(Addition::INVOICE_DESCRIPTION),
            LineField::BillCustomer => patch.clear(Addition::BILL_CUSTOMER),
            LineField::TaxableFlag => patch.clear(Addition::TAXABLE_FLAG),
        };
    }
    patch
}
