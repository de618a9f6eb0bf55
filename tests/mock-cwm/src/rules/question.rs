//! What CWM lets its users ask for beyond its own fields: the questions of a configuration type and
//! the custom fields of a record. Both have a type, and some a list of words to choose from.

use serde_json::Value;

use crate::number::decimal_of;
use crate::time::parse_wire;

/// A question, as far as an answer to it can be wrong.
#[derive(Debug)]
pub(super) struct Question<'a> {
    /// What it is called in messages.
    pub name: &'a str,
    /// Its `fieldType`, such as `Number`.
    pub field_type: Option<&'a str>,
    /// The words to choose from. Without one, any answer of the type will do.
    pub choices: Vec<&'a str>,
}

impl Question<'_> {
    /// Code and message of what is wrong with an answer. None is not wrong. The server's words are
    /// not known, but for those of a date.
    pub(super) fn refuse(&self, answer: &Value) -> Option<(&'static str, String)> {
        let name = self.name;
        let must_be = |what: &str| {
            (
                "InvalidField",
                format!("The answer to {name} must be {what}."),
            )
        };
        let text = answer.as_str();
        if answer.is_null() || text == Some("") {
            return None;
        }
        let is_truth = || answer.is_boolean() || text.is_some_and(is_truth_word);
        let wrong = match self.field_type {
            Some("Number" | "Currency" | "Percent") if decimal_of(answer).is_none() => {
                must_be("a number")
            }
            Some("Checkbox") if !is_truth() => must_be("true or false"),
            Some("Date") if text.and_then(parse_wire).is_none() => (
                "UnsupportedFormat",
                format!("Unsupported format applied to {name}"),
            ),
            _ if answer.is_array() || answer.is_object() => must_be("a single value"),
            _ if !self.allows(text) => must_be("one of its values"),
            _ => return None,
        };
        Some(wrong)
    }

    fn allows(&self, word: Option<&str>) -> bool {
        self.choices.is_empty() || word.is_some_and(|word| self.choices.contains(&word))
    }
}

fn is_truth_word(word: &str) -> bool {
    ["true", "false"]
        .iter()
        .any(|known| word.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_answer_fits_its_question() {
        let cases: [(&str, &[&str], Value, Option<&str>); 14] = [
            ("Number", &[], json!(5), None),
            ("Currency", &[], json!("5.50"), None),
            ("Percent", &[], json!("half"), Some("InvalidField")),
            ("Checkbox", &[], json!("True"), None),
            ("Checkbox", &[], json!(false), None),
            ("Checkbox", &[], json!("yes"), Some("InvalidField")),
            ("Date", &[], json!("2026-04-15T00:00:00Z"), None),
            ("Date", &[], json!("2026-04-15"), Some("UnsupportedFormat")),
            ("Text", &[], json!("anything"), None),
            ("Text", &[], json!({}), Some("InvalidField")),
            ("Text", &["Gold", "Silver"], json!("Gold"), None),
            ("Text", &["Gold"], json!("Tin"), Some("InvalidField")),
            ("Text", &["Gold"], json!(""), None),
            ("Number", &[], Value::Null, None),
        ];
        for (field_type, choices, answer, want) in cases {
            let question = Question {
                name: "Level",
                field_type: Some(field_type),
                choices: choices.to_vec(),
            };
            let got = question.refuse(&answer).map(|(code, _)| code);
            assert_eq!(got, want, "{field_type} {answer}");
        }
    }
}
