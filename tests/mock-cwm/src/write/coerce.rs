//! Reads the JSON of a body as the types of the table, as the server's JSON library does.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use crate::answer::Refusal;
use crate::number::{decimal_of, number_of};
use crate::store::Fields;
use crate::table::{Field, Kind, RecordType, Reference};

/// The largest decimal that is taken: one whose square can still be computed.
const LARGEST: Decimal = Decimal::from_parts(0xd4a5_1000, 0xe8, 0, false, 0);

/// Reads a body that must be a JSON object.
///
/// # Errors
///
/// A 400 where it is no JSON, a 500 where it is other JSON: that is what the server answers to a
/// body of the wrong type (cwm-api §6.2).
pub(crate) fn body_fields(body: &[u8], record: &RecordType) -> Result<Fields, Refusal> {
    match parse_body(body)? {
        Value::Object(fields) => Ok(fields),
        other => Err(conversion(&other, &record.name, "")),
    }
}

/// Parses a body as JSON.
pub(crate) fn parse_body(body: &[u8]) -> Result<Value, Refusal> {
    serde_json::from_slice(body).map_err(|error| {
        let message = format!("The request body is not valid JSON: {error}.");
        Refusal::new(400, "ConnectWiseApi", message)
    })
}

/// The known fields of a body that `takes` lets through, as the table's types.
///
/// Names are read in any letter case, unknown ones are ignored. A wrong word for an enum and a
/// wrong date stay as they are: those are found later, together with all other problems.
///
/// # Errors
///
/// A 500 for the first value that cannot be read as its type.
pub(crate) fn fields(
    raw: &Fields,
    record: &RecordType,
    takes: impl Fn(&Field) -> bool,
) -> Result<Fields, Refusal> {
    let mut read = Fields::new();
    for (name, value) in raw {
        let Some(field) = record
            .field_ignoring_case(name)
            .filter(|field| takes(field))
        else {
            continue;
        };
        read.insert(
            field.name.to_owned(),
            coerce(field.kind, value, field.name)?,
        );
    }
    Ok(read)
}

/// A value as a kind. An empty text is an absent value.
fn coerce(kind: Kind, value: &Value, path: &str) -> Result<Value, Refusal> {
    if value.is_null() || value.as_str() == Some("") {
        return Ok(Value::Null);
    }
    let wrong = |type_name: &str| conversion(value, type_name, path);
    match (kind, value) {
        (Kind::Integer, _) => whole(value).ok_or_else(|| wrong("System.Int32")),
        (Kind::Decimal, _) => decimal(value).ok_or_else(|| wrong("System.Decimal")),
        (Kind::Boolean, _) => truth(value).ok_or_else(|| wrong("System.Boolean")),
        (Kind::Text(_), Value::String(_)) => Ok(value.clone()),
        (Kind::Text(_), Value::Number(number)) => Ok(number.to_string().into()),
        (Kind::Text(_), Value::Bool(truth)) => Ok(if *truth { "True" } else { "False" }.into()),
        (Kind::Text(_), _) => Err(wrong("System.String")),
        (Kind::DateTime, Value::String(_)) => Ok(value.clone()),
        (Kind::DateTime, _) => Err(wrong("System.DateTime")),
        (Kind::Enum(words), Value::String(word)) => {
            let known = words.iter().find(|known| known.eq_ignore_ascii_case(word));
            Ok(known.map_or_else(|| value.clone(), |known| (*known).into()))
        }
        (Kind::Enum(_), _) => Err(wrong("System.Enum")),
        (Kind::Reference(to), Value::Object(parts)) => reference(to, parts, path),
        (Kind::Reference(to), _) => Err(wrong(to.schema)),
        (Kind::List(kind), Value::Array(members)) => members
            .iter()
            .map(|member| coerce(*kind, member, path))
            .collect(),
        (Kind::CustomFields, Value::Array(members)) if members.iter().all(Value::is_object) => {
            Ok(value.clone())
        }
        (Kind::List(_) | Kind::CustomFields, _) => Err(wrong("System.Collections.Generic.List")),
        (Kind::Object(_) | Kind::Any, _) => Ok(value.clone()),
    }
}

/// The id of a reference and the words that may stand for it. One without either is absent.
fn reference(to: &Reference, parts: &Map<String, Value>, path: &str) -> Result<Value, Refusal> {
    let mut read = Map::new();
    for (name, value) in parts {
        if name.eq_ignore_ascii_case("id") {
            read.insert(
                "id".to_owned(),
                coerce(Kind::Integer, value, &format!("{path}.id"))?,
            );
        } else if let Some(shown) = to
            .shows
            .iter()
            .find(|shown| shown.name.eq_ignore_ascii_case(name))
        {
            let value = coerce(shown.kind, value, &format!("{path}.{}", shown.name))?;
            read.insert(shown.name.to_owned(), value);
        }
    }
    read.retain(|_, value| !value.is_null());
    Ok(if read.is_empty() {
        Value::Null
    } else {
        read.into()
    })
}

/// A decimal as it was sent.
fn decimal(value: &Value) -> Option<Value> {
    let number = decimal_of(value).filter(|number| number.abs() <= LARGEST)?;
    Some(if value.is_number() {
        value.clone()
    } else {
        number_of(number)
    })
}

/// A 32-bit whole number, also from a text or from a decimal without a fraction.
fn whole(value: &Value) -> Option<Value> {
    let number: Decimal = decimal_of(value)?.normalize();
    if number.scale() != 0 {
        return None;
    }
    i32::try_from(number).ok().map(Value::from)
}

fn truth(value: &Value) -> Option<Value> {
    match value {
        Value::Bool(_) => Some(value.clone()),
        Value::String(word) if word.eq_ignore_ascii_case("true") => Some(true.into()),
        Value::String(word) if word.eq_ignore_ascii_case("false") => Some(false.into()),
        Value::Number(number) => Some((number.as_i64()? != 0).into()),
        _ => None,
    }
}

/// The server's words for a value of the wrong type, status included.
pub(crate) fn conversion(value: &Value, type_name: &str, path: &str) -> Refusal {
    let shown = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let message = format!(
        "Error converting value \"{shown}\" to type '{type_name}'. Path '{path}', line 1, position 1."
    );
    Refusal::new(500, "ConnectWiseApi", message)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::table::by_template;

    fn read(body: Value) -> Result<Value, Refusal> {
        let record = by_template("/finance/agreements/{parentId}/additions")
            .unwrap()
            .record;
        let Value::Object(raw) = body else {
            unreachable!()
        };
        fields(&raw, record, Field::is_stored).map(Value::from)
    }

    #[test]
    fn values_are_read_as_their_types() {
        let cases = [
            (json!({"Quantity": "2.50"}), json!({"quantity": 2.5})),
            (json!({"quantity": 3.10}), json!({"quantity": 3.1})),
            (json!({"quantity": -1e12}), json!({"quantity": -1e12})),
            (
                json!({"product": {"id": "13"}}),
                json!({"product": {"id": 13}}),
            ),
            (
                json!({"product": {"Identifier": "X", "_info": {}}}),
                json!({"product": {"identifier": "X"}}),
            ),
            (json!({"product": {}}), json!({"product": null})),
            (json!({"taxableFlag": "True"}), json!({"taxableFlag": true})),
            (
                json!({"billCustomer": "billable"}),
                json!({"billCustomer": "Billable"}),
            ),
            (
                json!({"billCustomer": "Maybe"}),
                json!({"billCustomer": "Maybe"}),
            ),
            (
                json!({"description": 5, "serialNumber": ""}),
                json!({"description": "5", "serialNumber": null}),
            ),
            (json!({"nonsense": 1, "extPrice": 5}), json!({})),
            (
                json!({"effectiveDate": "soon"}),
                json!({"effectiveDate": "soon"}),
            ),
        ];
        for (body, want) in cases {
            assert_eq!(read(body.clone()), Ok(want), "{body}");
        }
    }

    #[test]
    fn wrong_types_are_a_conversion_error() {
        for body in [
            json!({"quantity": "many"}),
            json!({"quantity": 1e13}),
            json!({"quantity": -1e300}),
            json!({"product": "22"}),
            json!({"product": {"id": "x"}}),
            json!({"taxableFlag": "perhaps"}),
            json!({"description": {}}),
            json!({"customFields": {}}),
        ] {
            let refusal = read(body.clone()).unwrap_err();
            assert_eq!(refusal.status, 500, "{body}");
            assert!(
                refusal.message.starts_with("Error converting value"),
                "{body}"
            );
        }
    }
}
