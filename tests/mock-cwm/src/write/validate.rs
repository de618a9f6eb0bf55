//! The rules that a table states: required, length, words, dates, ranges.

use rust_decimal::Decimal;
use serde_json::Value;

use crate::answer::Problem;
use crate::number::decimal_of;
use crate::store::Fields;
use crate::table::{Field, Kind, RecordType};
use crate::time::parse_wire;

/// One thing that is wrong with a field.
pub(crate) fn problem(
    record: &RecordType,
    code: &str,
    field: &str,
    message: impl Into<String>,
) -> Problem {
    Problem {
        code: code.to_owned(),
        message: message.into(),
        resource: record.resource.clone(),
        field: field.to_owned(),
    }
}

/// The problem of a field that is not there.
pub(crate) fn required(record: &RecordType, field: &str) -> Problem {
    let reference = record
        .field(field)
        .is_some_and(|field| field.reference().is_some());
    let shown = if reference {
        format!("{field}/id")
    } else {
        field.to_owned()
    };
    problem(
        record,
        "MissingRequiredField",
        field,
        format!("The {shown} field is required."),
    )
}

/// Finds every problem of a whole record, not only the first one.
pub(crate) fn check(record: &RecordType, fields: &Fields) -> Vec<Problem> {
    let mut problems = Vec::new();
    for field in record.fields.iter().filter(|field| field.is_stored()) {
        match fields.get(field.name).filter(|value| !value.is_null()) {
            Some(value) => problems.extend(check_value(record, field, value)),
            None if field.required => problems.push(required(record, field.name)),
            None => {}
        }
    }
    problems
}

fn check_value(record: &RecordType, field: &Field, value: &Value) -> Option<Problem> {
    let name = field.name;
    match (field.kind, value) {
        (Kind::Text(Some(max)), Value::String(text)) if text.chars().count() > max => {
            let message =
                format!("The field {name} must be a string with a maximum length of {max}.");
            Some(problem(record, "MaxLengthField", name, message))
        }
        (Kind::Text(_), Value::String(text)) if field.required && text.trim().is_empty() => {
            Some(required(record, name))
        }
        (Kind::Enum(words), Value::String(word)) if !words.contains(&word.as_str()) => {
            let message = format!("The value '{word}' is not valid for {name}.");
            Some(problem(record, "InvalidField", name, message))
        }
        (Kind::DateTime, Value::String(text)) if parse_wire(text).is_none() => {
            let message = format!("Unsupported format applied to {name}");
            Some(problem(record, "UnsupportedFormat", name, message))
        }
        (Kind::Integer | Kind::Decimal, number) => {
            let (low, high) = field.range?;
            let number = decimal_of(number)?;
            if (Decimal::from(low)..=Decimal::from(high)).contains(&number) {
                return None;
            }
            let message = format!("The field {name} must be between {low} and {high}.");
            Some(problem(record, "OutOfRange", name, message))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::table::by_template;

    #[test]
    fn all_problems_come_together() {
        let record = by_template("/company/companies").unwrap().record;
        let fields = json!({
            "name": "n".repeat(51), "yearEstablished": 1, "dateAcquired": "2026-01-01",
        });
        let problems = check(record, fields.as_object().unwrap());
        let got: Vec<_> = problems
            .iter()
            .map(|p| (p.code.as_str(), p.message.as_str()))
            .collect();
        let want = [
            ("MissingRequiredField", "The identifier field is required."),
            (
                "MaxLengthField",
                "The field name must be a string with a maximum length of 50.",
            ),
            (
                "UnsupportedFormat",
                "Unsupported format applied to dateAcquired",
            ),
            (
                "OutOfRange",
                "The field yearEstablished must be between 1900 and 9999.",
            ),
        ];
        assert_eq!(got, want);
        assert!(problems.iter().all(|problem| problem.resource == "company"));
    }

    #[test]
    fn a_missing_reference_is_named_by_its_id() {
        let record = by_template("/finance/agreements/{parentId}/additions")
            .unwrap()
            .record;
        let problems = check(
            record,
            json!({"billCustomer": "Never"}).as_object().unwrap(),
        );
        assert_eq!(problems[0].field, "product");
        assert_eq!(problems[0].message, "The product/id field is required.");
        assert_eq!(problems[1].code, "InvalidField");
    }
}
