//! Ties a parsed condition to the fields of a record, with the server's type checks.

use crate::answer::Refusal;
use crate::table::{Kind, RecordType};

use super::find_condition;
use super::like::Pattern;
use super::names::{self, Name};
use super::parser::{Expr, Literal, Sign, Test, parse};

/// A condition whose names and types are right.
#[derive(Debug)]
pub(super) enum Filter {
    All(Vec<Filter>),
    Any(Vec<Filter>),
    Test {
        path: Vec<&'static str>,
        check: Check,
        negated: bool,
    },
}

/// What is asked of a value. Texts are in lower case.
#[derive(Debug)]
pub(super) enum Check {
    Compare(Sign, Literal),
    Contains(String),
    Like(Pattern),
    In(Vec<Literal>),
}

/// A condition on the members of one list: one member must meet all of it.
#[derive(Debug)]
pub(super) struct MemberFilter {
    /// The list's field.
    pub list: &'static str,
    /// What a member must meet.
    pub filter: Filter,
}

/// The end of every message about a literal of the wrong type.
const TYPE_HELP: &str = "String values should be enclosed with double or single quotes; DateTime \
    values should be enclosed in square brackets; numbers should consist of only digits, and \
    optionally a decimal point and a negation sign; boolean values should be indicated with the \
    keywords true or false; null values should be indicated by the keyword null.";

/// Reads `conditions`.
///
/// # Errors
///
/// The 400 of cwm-api §4.3 for bad grammar, an unknown name or a literal of the wrong type.
pub(super) fn conditions(text: &str, record: &RecordType) -> Result<Filter, Refusal> {
    let expr = parse(text).map_err(find_condition)?;
    bind(expr, &|path| names::value_of(record, path))
}

/// Reads `childConditions`, whose paths all begin with the same list.
///
/// # Errors
///
/// As for [`conditions`]; also for `in`, which is not allowed here, and for two different lists.
pub(super) fn child_conditions(text: &str, record: &RecordType) -> Result<MemberFilter, Refusal> {
    let expr = parse(text).map_err(find_condition)?;
    refuse_in(&expr)?;
    let first = first_path(&expr).split('/').next().unwrap_or_default();
    let (list, members) = names::members_of(record, first).ok_or_else(|| {
        find_condition(format!("{} is not a recognized name.", first_path(&expr)))
    })?;
    let filter = bind(expr, &|path| {
        let segments: Vec<&str> = path.split('/').collect();
        let (first, rest) = segments.split_first()?;
        if first.eq_ignore_ascii_case(list) {
            members.value(rest)
        } else {
            None
        }
    })?;
    Ok(MemberFilter { list, filter })
}

/// Reads `customFieldConditions`, whose names are those of one custom field.
///
/// # Errors
///
/// As for [`conditions`], and for `in`.
pub(super) fn custom_field_conditions(
    text: &str,
    record: &RecordType,
) -> Result<MemberFilter, Refusal> {
    let expr = parse(text).map_err(find_condition)?;
    refuse_in(&expr)?;
    if record.field("customFields").is_none() {
        return Err(find_condition(format!(
            "{} has no custom fields.",
            record.name
        )));
    }
    let filter = bind(expr, &|path| {
        names::value_in(names::custom_field()?, &path.split('/').collect::<Vec<_>>())
    })?;
    Ok(MemberFilter {
        list: "customFields",
        filter,
    })
}

fn bind(expr: Expr, find: &dyn Fn(&str) -> Option<Name>) -> Result<Filter, Refusal> {
    let each = |terms: Vec<Expr>| -> Result<Vec<Filter>, Refusal> {
        terms.into_iter().map(|term| bind(term, find)).collect()
    };
    match expr {
        Expr::And(terms) => Ok(Filter::All(each(terms)?)),
        Expr::Or(terms) => Ok(Filter::Any(each(terms)?)),
        Expr::Test {
            path,
            test,
            negated,
        } => {
            let unknown = || find_condition(format!("{path} is not a recognized name."));
            let Name {
                path: segments,
                kind,
            } = find(&path).ok_or_else(unknown)?;
            // A reference as a whole has no value to compare with.
            if matches!(kind, Kind::Reference(_))
                && !matches!(test, Test::Compare(_, Literal::Null))
            {
                return Err(unknown());
            }
            Ok(Filter::Test {
                path: segments,
                check: check(kind, test)?,
                negated,
            })
        }
    }
}

fn check(kind: Kind, test: Test) -> Result<Check, Refusal> {
    match test {
        Test::Compare(sign, literal) => Ok(Check::Compare(sign, typed(kind, literal)?)),
        Test::In(literals) => {
            let typed: Result<_, _> = literals.into_iter().map(|one| typed(kind, one)).collect();
            Ok(Check::In(typed?))
        }
        Test::Contains(text) => {
            textual(kind)?;
            Ok(Check::Contains(text.to_lowercase()))
        }
        Test::Like(text) => {
            textual(kind)?;
            Ok(Check::Like(Pattern::new(&text)))
        }
    }
}

/// The literal, if a field of this kind may be compared with it.
fn typed(kind: Kind, literal: Literal) -> Result<Literal, Refusal> {
    let fits = match (&literal, kind) {
        (Literal::Null, _) | (_, Kind::Any) => true,
        (Literal::Text(word), Kind::Enum(words)) => {
            if !words.iter().any(|known| known.eq_ignore_ascii_case(word)) {
                return Err(find_condition("Enum value supplied was invalid"));
            }
            true
        }
        (Literal::Text(_), Kind::Text(_)) => true,
        (Literal::Number(_), Kind::Integer | Kind::Decimal) => true,
        (Literal::Boolean(_), Kind::Boolean) => true,
        (Literal::Moment(_), Kind::DateTime) => true,
        _ => false,
    };
    if !fits {
        let got = match literal {
            Literal::Text(_) => "string",
            Literal::Number(_) => "numeric",
            Literal::Boolean(_) => "boolean",
            Literal::Moment(_) => "DateTime",
            Literal::Null => "null",
        };
        return Err(wrong_type(kind, got));
    }
    Ok(match literal {
        Literal::Text(text) => Literal::Text(text.to_lowercase()),
        other => other,
    })
}

fn textual(kind: Kind) -> Result<(), Refusal> {
    match kind {
        Kind::Text(_) | Kind::Enum(_) | Kind::Any => Ok(()),
        _ => Err(wrong_type(kind, "string")),
    }
}

fn wrong_type(kind: Kind, got: &str) -> Refusal {
    let want = match kind {
        Kind::Integer | Kind::Decimal => "numeric",
        Kind::Boolean => "boolean",
        Kind::DateTime => "DateTime",
        _ => "string",
    };
    find_condition(format!("Expected a {want} value, not a {got}. {TYPE_HELP}"))
}

fn refuse_in(expr: &Expr) -> Result<(), Refusal> {
    match expr {
        Expr::And(terms) | Expr::Or(terms) => terms.iter().try_for_each(refuse_in),
        Expr::Test {
            test: Test::In(_), ..
        } => Err(find_condition(
            "The in operator is only supported in conditions.",
        )),
        Expr::Test { .. } => Ok(()),
    }
}

fn first_path(expr: &Expr) -> &str {
    match expr {
        Expr::And(terms) | Expr::Or(terms) => terms.first().map_or("", first_path),
        Expr::Test { path, .. } => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::by_template;

    fn message(text: &str) -> Option<String> {
        let record = by_template("/finance/agreements").unwrap().record;
        conditions(text, record)
            .err()
            .map(|refusal| refusal.message)
    }

    #[test]
    fn wrong_names_and_types_are_told_apart() {
        let starts = [
            ("invoiceDate = 1", "invoiceDate is not a recognized name."),
            ("board/name = 'x'", "board/name is not a recognized name."),
            ("company = 5", "company is not a recognized name."),
            (
                "customFields/value = 5",
                "customFields/value is not a recognized name.",
            ),
            (
                "agreementStatus = 'Asleep'",
                "Enum value supplied was invalid",
            ),
            (
                "cancelledFlag = 1",
                "Expected a boolean value, not a numeric. String values",
            ),
            ("id = '1'", "Expected a numeric value, not a string. String"),
            (
                "id in (1, true)",
                "Expected a numeric value, not a boolean. String",
            ),
            (
                "startDate > '2026-01-01'",
                "Expected a DateTime value, not a string. String",
            ),
            (
                "name = [2026-01-01]",
                "Expected a string value, not a DateTime. String",
            ),
            (
                "id like '1%'",
                "Expected a numeric value, not a string. String",
            ),
        ];
        for (source, want) in starts {
            let got = message(source).unwrap_or_default();
            assert!(got.starts_with(want), "{source}: {got}");
        }
        for source in [
            "company = null",
            "agreementStatus = 'active'",
            "company/id = 5",
        ] {
            assert_eq!(message(source), None);
        }
    }

    #[test]
    fn member_conditions_stay_in_one_list() {
        let record = by_template("/company/companies").unwrap().record;
        assert!(child_conditions("types/name = 'x' and types/id = 1", record).is_ok());
        assert!(child_conditions("types/id in (1)", record).is_err());
        assert!(child_conditions("types/name = 'x' and customFields/id = 1", record).is_err());
        assert!(child_conditions("name = 'x'", record).is_err());
        assert!(custom_field_conditions("caption = 'a' and value != null", record).is_ok());
        assert!(custom_field_conditions("name = 'a'", record).is_err());
    }
}
