//! Decimals in JSON. Arithmetic is decimal throughout, so that no answer shows binary noise.

use rust_decimal::Decimal;
use serde_json::{Number, Value};

/// The decimal that a JSON number or a text of digits stands for.
pub(crate) fn decimal_of(value: &Value) -> Option<Decimal> {
    match value {
        Value::Number(number) => parse(&number.to_string()),
        Value::String(text) => parse(text.trim()),
        _ => None,
    }
}

/// A decimal as a JSON number: whole ones without a fraction.
pub(crate) fn number_of(decimal: Decimal) -> Value {
    let decimal = decimal.normalize();
    if decimal.scale() == 0
        && let Ok(whole) = i64::try_from(decimal)
    {
        return whole.into();
    }
    // Through text, so that the float is the one nearest to the decimal.
    decimal
        .to_string()
        .parse::<f64>()
        .ok()
        .and_then(Number::from_f64)
        .into()
}

fn parse(text: &str) -> Option<Decimal> {
    text.parse()
        .ok()
        .or_else(|| Decimal::from_scientific(text).ok())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn sums_show_no_noise() {
        let sum = decimal_of(&json!(0.1)).unwrap() + decimal_of(&json!(0.2)).unwrap();
        assert_eq!(number_of(sum).to_string(), "0.3");
        let product = decimal_of(&json!(3)).unwrap() * decimal_of(&json!(1.10)).unwrap();
        assert_eq!(number_of(product).to_string(), "3.3");
        assert_eq!(number_of(decimal_of(&json!("12.00")).unwrap()), json!(12));
        assert_eq!(decimal_of(&json!(1e-7)), "0.0000001".parse().ok());
        assert_eq!(decimal_of(&json!("x")), None);
    }
}
