//! What people answered: custom fields, configuration questions, surveys. CWM sends any JSON there,
//! whatever its documentation says: numbers as text, flags as numbers (lessons §5.5).

use super::CustomFieldValue;
use crate::types::{Decimal, date, decimal};
use chrono::{DateTime, Utc};
use serde_json::Value;
use std::borrow::Cow;

/// An answer, read as what it should be. `None` where it cannot be read so; the JSON itself stays in
/// the record.
///
/// ```
/// use cw_manage::{Decimal, model::CustomFieldValue};
///
/// let field: CustomFieldValue = serde_json::from_str(r#"{"id": 4, "value": "12.50"}"#)?;
/// assert_eq!(field.read().number(), Some(Decimal::new(1250, 2)));
/// assert_eq!(field.read().flag(), None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Answer<'a>(Option<&'a Value>);

impl<'a> Answer<'a> {
    /// Reads any JSON as an answer.
    pub fn of(value: Option<&'a Value>) -> Self {
        Self(value.filter(|value| !value.is_null()))
    }

    /// Whether there is none: null, or an empty text.
    pub fn is_empty(self) -> bool {
        self.text().is_none_or(|text| text.trim().is_empty())
    }

    /// Texts as they are; numbers and flags as they are written. `None` for lists and objects.
    pub fn text(self) -> Option<Cow<'a, str>> {
        match self.0? {
            Value::String(text) => Some(Cow::Borrowed(text)),
            Value::Number(number) => Some(Cow::Owned(number.to_string())),
            Value::Bool(flag) => Some(Cow::Owned(flag.to_string())),
            _ => None,
        }
    }

    /// A number, or a text that is one.
    pub fn number(self) -> Option<Decimal> {
        decimal::parse(&self.text()?)
    }

    /// A flag, a text that is one in any case of letters, or 1 and 0.
    pub fn flag(self) -> Option<bool> {
        match self.text()?.trim().to_ascii_lowercase().as_str() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        }
    }

    /// A date in any of the forms that CWM sends.
    pub fn date(self) -> Option<DateTime<Utc>> {
        match self.0? {
            Value::String(text) => date::parse(text),
            _ => None,
        }
    }

    /// The JSON.
    pub fn json(self) -> Option<&'a Value> {
        self.0
    }
}

impl CustomFieldValue {
    /// Its value, to be read as what it should be.
    pub fn read(&self) -> Answer<'_> {
        Answer::of(self.value.as_ref())
    }
}

#[cfg(feature = "company")]
impl super::ConfigurationQuestion {
    /// Its answer, to be read as what it should be.
    pub fn read(&self) -> Answer<'_> {
        Answer::of(self.answer.as_ref())
    }
}

#[cfg(feature = "service")]
impl super::SurveyResultDetail {
    /// Its answer, to be read as what it should be.
    pub fn read(&self) -> Answer<'_> {
        Answer::of(self.answer.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn answers_are_read_whatever_json_they_come_as() {
        let number = |text: &str| Some(text.parse::<Decimal>().unwrap());
        let cases = [
            (json!(null), None, None, None),
            (json!(""), Some(""), None, None),
            (json!("yes"), Some("yes"), None, None),
            (json!("True"), Some("True"), None, Some(true)),
            (json!(false), Some("false"), None, Some(false)),
            (json!(1), Some("1"), number("1"), Some(true)),
            (json!(" 0 "), Some(" 0 "), number("0"), Some(false)),
            (json!(-12.5), Some("-12.5"), number("-12.5"), None),
            (json!("1234.10"), Some("1234.10"), number("1234.10"), None),
            (json!(1e-7), Some("1e-7"), number("0.0000001"), None),
            (json!([1]), None, None, None),
            (json!({ "a": 1 }), None, None, None),
        ];
        for (json, text, number, flag) in cases {
            let answer = Answer::of(Some(&json));
            assert_eq!(answer.text().as_deref(), text, "{json}");
            assert_eq!(answer.number(), number, "{json}");
            assert_eq!(answer.flag(), flag, "{json}");
        }
        let day = json!("2026-04-01");
        let date = Answer::of(Some(&day)).date().map(date::format);
        assert_eq!(date.as_deref(), Some("2026-04-01T00:00:00Z"));
        assert!(Answer::of(Some(&json!("  "))).is_empty() && Answer::of(None).is_empty());
    }
}
