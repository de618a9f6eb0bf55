use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt;

/// A row of a list, or why it is none.
pub type Row<T> = Result<T, String>;

/// Reads an object. (Serde alone would also take a list, field by field.)
///
/// # Errors
///
/// When it is none, or does not fit.
pub fn object<T: DeserializeOwned>(value: Value) -> Row<T> {
    if !value.is_object() {
        return Err(format!("{} is no object", Loose(value)));
    }
    serde_json::from_value(value).map_err(|error| error.to_string())
}

/// Reads each row for itself, so that a bad one does not lose the others.
pub fn rows<T: DeserializeOwned>(values: Vec<Value>) -> Vec<Row<T>> {
    values.into_iter().map(object).collect()
}

/// A value that should be text, a number or a flag, and may be anything: vendors send ids as
/// numbers or texts, and counts as texts (X2).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct Loose(pub Value);

impl Loose {
    /// As text, without blanks around it. `None` for what is blank, or neither text nor a number.
    pub fn text(&self) -> Option<String> {
        let text = match &self.0 {
            Value::String(text) => text.trim().to_owned(),
            Value::Number(number) => number.to_string(),
            _ => return None,
        };
        (!text.is_empty()).then_some(text)
    }

    /// As a count: a whole number from 0, also as text, also written `42.0`.
    pub fn count(&self) -> Option<u64> {
        let text = self.text()?;
        let whole = match text.split_once('.') {
            Some((whole, rest)) if rest.bytes().all(|b| b == b'0') => whole,
            Some(_) => return None,
            None => &text,
        };
        // `parse` alone would also take a plus sign.
        let digits = whole.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| whole.parse().ok())?
    }

    /// As yes or no: a flag, `"true"`, `"false"`, 1, 0.
    pub fn flag(&self) -> Option<bool> {
        if let Value::Bool(flag) = self.0 {
            return Some(flag);
        }
        match self.text()?.to_ascii_lowercase().as_str() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        }
    }

    /// Whether it is `null` or a blank text.
    pub fn is_blank(&self) -> bool {
        match &self.0 {
            Value::Null => true,
            Value::String(text) => text.trim().is_empty(),
            _ => false,
        }
    }
}

/// As JSON, for messages.
impl fmt::Display for Loose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Value::Array(_) => f.write_str("a list"),
            Value::Object(_) => f.write_str("an object"),
            value => write!(f, "{value}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_count_is_a_whole_number_in_any_dress() {
        for (value, count) in [
            (json!(42), Some(42)),
            (json!(0), Some(0)),
            (json!("42"), Some(42)),
            (json!(" 042 "), Some(42)),
            (json!(42.0), Some(42)),
            (json!("42.00"), Some(42)),
            (json!(42.5), None),
            (json!(-1), None),
            (json!("+42"), None),
            (json!("1,000"), None),
            (json!("18446744073709551616"), None),
            (json!("many"), None),
            (json!(""), None),
            (json!(".0"), None),
            (json!(true), None),
            (json!([42]), None),
            (json!(null), None),
        ] {
            assert_eq!(Loose(value.clone()).count(), count, "{value}");
        }
    }

    #[test]
    fn a_flag_may_come_as_text() {
        for (value, flag) in [
            (json!(true), Some(true)),
            (json!(" True "), Some(true)),
            (json!(1), Some(true)),
            (json!("false"), Some(false)),
            (json!(0), Some(false)),
            (json!("yes"), None),
            (json!(null), None),
            (json!([true]), None),
        ] {
            assert_eq!(Loose(value.clone()).flag(), flag, "{value}");
        }
    }

    #[test]
    fn a_list_is_no_object() {
        let row: Row<std::collections::BTreeMap<String, Value>> = object(json!([1]));
        assert_eq!(row.unwrap_err(), "a list is no object");
    }
}
