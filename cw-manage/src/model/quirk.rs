//! What is known of fields beyond the API document's markup, as data.

use serde_json::Value;

/// Fields that CWM takes when a record is created and refuses or ignores later: the document says
/// so in prose only (cwm-api §5, §10.1, §10.6).
const CREATE_ONLY: &[(&str, &[&str])] = &[
    ("Company", &["types"]),
    ("Contact", &["typeIds"]),
    (
        "Ticket",
        &[
            "initialDescription",
            "initialInternalAnalysis",
            "initialResolution",
        ],
    ),
    ("WorkRole", &["addAllAgreementExclusions"]),
    ("WorkType", &["addAllAgreementExclusions"]),
];

/// Fields that CWM sets anew, silently, when another field is patched, unless the same patch sends
/// them (cwm-api §10.3: a new product reprices the line).
const RESET_BY: &[(&str, &str, &[&str])] = &[(
    "Addition",
    "product",
    &["unitPrice", "unitCost", "description", "taxableFlag"],
)];

/// Lists of answers: schema of the element, the field that tells answers apart, the answer's field.
/// What is shown beside them is a label that people change.
const ANSWERS: &[(&str, Answers)] = &[
    (
        "CustomFieldValue",
        Answers {
            key: "id",
            value: "value",
        },
    ),
    (
        "ConfigurationQuestion",
        Answers {
            key: "questionId",
            value: "answer",
        },
    ),
];

/// Endings of schemas that are called references and hold values of their own beside the id.
const VALUES: &[&str] = &["RevenueReference", "MemberSsoSettingsReference"];

/// Whether a schema that is called a reference is more than one.
pub(crate) fn carries_data(schema: &str) -> bool {
    VALUES.iter().any(|ending| schema.ends_with(ending))
}

/// How the elements of a list of answers are told apart, and where the answer is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Answers {
    pub(crate) key: &'static str,
    pub(crate) value: &'static str,
}

impl Answers {
    /// Puts answers into a list, by key; every element then says its answer, null where it has none:
    /// CWM keeps what is left out (cwm-api §5). Returns the answers whose key the list lacks.
    pub(crate) fn overlay(
        self,
        elements: &mut [Value],
        mut given: Vec<(Value, Value)>,
    ) -> Vec<(Value, Value)> {
        for fields in elements.iter_mut().filter_map(Value::as_object_mut) {
            let at = given
                .iter()
                .position(|(key, _)| fields.get(self.key) == Some(key));
            match at {
                Some(at) => {
                    let (_, answer) = given.swap_remove(at);
                    fields.insert(self.value.to_owned(), answer);
                }
                None => {
                    fields.entry(self.value).or_insert(Value::Null);
                }
            }
        }
        given
    }
}

pub(crate) fn is_create_only(schema: &str, field: &str) -> bool {
    CREATE_ONLY
        .iter()
        .any(|(of, fields)| *of == schema && fields.contains(&field))
}

/// What has to be sent along when a field is patched.
pub(crate) fn reset_by(schema: &str, field: &str) -> &'static [&'static str] {
    RESET_BY
        .iter()
        .find(|(of, cause, _)| *of == schema && *cause == field)
        .map_or(&[], |(_, _, fields)| fields)
}

pub(crate) fn answers(schema: &str) -> Option<Answers> {
    ANSWERS
        .iter()
        .find(|(of, _)| *of == schema)
        .map(|(_, answers)| *answers)
}

#[cfg(all(test, feature = "full"))]
mod tests {
    use super::*;
    use crate::model::SCHEMAS;

    #[test]
    fn the_tables_name_fields_that_exist() {
        let has = |schema: &str, field: &str| {
            let mut schemas = SCHEMAS.iter().flat_map(|(_, schemas)| *schemas);
            let schema = schemas.find(|one| one.name == schema).unwrap();
            assert!(schema.field(field).is_some(), "{} {field}", schema.name);
        };
        for (schema, fields) in CREATE_ONLY {
            fields.iter().for_each(|field| has(schema, field));
        }
        for (schema, cause, fields) in RESET_BY {
            has(schema, cause);
            fields.iter().for_each(|field| has(schema, field));
        }
        for (schema, answers) in ANSWERS {
            has(schema, answers.key);
            has(schema, answers.value);
        }
    }
}
