//! Decimals on the wire: JSON numbers, exact for up to 15 significant digits.

use super::Decimal;
use serde::{Deserializer, Serialize, Serializer};
use serde_json::Number;

/// The decimal as a JSON number; a whole number has no fraction.
pub fn to_number(decimal: Decimal) -> Option<Number> {
    decimal.normalize().to_string().parse().ok()
}

/// Reads a number as JSON writes it, `1e-7` included; `None` if it is none.
pub(crate) fn parse(text: &str) -> Option<Decimal> {
    let text = text.trim();
    text.parse()
        .ok()
        .or_else(|| Decimal::from_scientific(text).ok())
}

/// For `#[serde(with)]` on an optional field.
pub(crate) fn serialize<S: Serializer>(
    decimal: &Option<Decimal>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match decimal {
        Some(decimal) => to_number(*decimal)
            .ok_or_else(|| serde::ser::Error::custom(format_args!("{decimal} is no JSON number")))?
            .serialize(serializer),
        None => serializer.serialize_none(),
    }
}

/// For `#[serde(with)]` on an optional field.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Decimal>, D::Error> {
    rust_decimal::serde::float_option::deserialize(deserializer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_survives_the_wire() {
        for text in [
            "0",
            "42",
            "0.1",
            "-3.25",
            "1234567890.12345",
            "99999999999999.9",
        ] {
            let decimal: Decimal = text.parse().unwrap();
            let mut json = Vec::new();
            serialize(&Some(decimal), &mut serde_json::Serializer::new(&mut json)).unwrap();
            assert_eq!(String::from_utf8(json.clone()).unwrap(), text);
            let back = deserialize(&mut serde_json::Deserializer::from_slice(&json)).unwrap();
            assert_eq!(back, Some(decimal), "{text}");
        }
    }
}
