//! Decides whether a record meets a condition.

use std::cmp::Ordering;

use serde_json::Value;

use crate::number::decimal_of;
use crate::time::parse_wire;

use super::bind::{Check, Filter};
use super::parser::{Literal, Sign};

/// Whether the values that `value` finds meet the filter.
///
/// An absent value meets no test but `= null`, as in SQL; `not_equal_takes_null` lets it meet
/// `!=` and negated tests too.
pub(super) fn matches(
    filter: &Filter,
    value: &dyn Fn(&[&'static str]) -> Option<Value>,
    not_equal_takes_null: bool,
) -> bool {
    let one = |inner: &Filter| matches(inner, value, not_equal_takes_null);
    match filter {
        Filter::All(terms) => terms.iter().all(one),
        Filter::Any(terms) => terms.iter().any(one),
        Filter::Test {
            path,
            check,
            negated,
        } => match value(path).filter(|value| !value.is_null()) {
            // Of a name with several values any may hold.
            Some(Value::Array(values)) => {
                values.iter().any(|value| holds(check, value)) != *negated
            }
            Some(value) => holds(check, &value) != *negated,
            None => match check {
                Check::Compare(sign, Literal::Null) => *sign == Sign::Equal,
                Check::Compare(Sign::NotEqual, _) => not_equal_takes_null,
                _ => *negated && not_equal_takes_null,
            },
        },
    }
}

fn holds(check: &Check, value: &Value) -> bool {
    match check {
        Check::Compare(sign, Literal::Null) => *sign == Sign::NotEqual,
        Check::Compare(sign, literal) => match (sign, compare(value, literal)) {
            (Sign::NotEqual, order) => order != Some(Ordering::Equal),
            (_, None) => false,
            (Sign::Equal, Some(order)) => order.is_eq(),
            (Sign::Less, Some(order)) => order.is_lt(),
            (Sign::LessOrEqual, Some(order)) => order.is_le(),
            (Sign::Greater, Some(order)) => order.is_gt(),
            (Sign::GreaterOrEqual, Some(order)) => order.is_ge(),
        },
        Check::Contains(part) => text_of(value).is_some_and(|text| text.contains(part)),
        Check::Like(pattern) => value.as_str().is_some_and(|text| pattern.matches(text)),
        Check::In(literals) => literals
            .iter()
            .any(|literal| compare(value, literal) == Some(Ordering::Equal)),
    }
}

/// How a value stands to a literal; `None` where the two cannot be compared.
fn compare(value: &Value, literal: &Literal) -> Option<Ordering> {
    match literal {
        Literal::Text(want) => Some(text_of(value)?.as_str().cmp(want)),
        Literal::Number(want) => Some(decimal_of(value)?.cmp(want)),
        Literal::Boolean(want) => Some(value.as_bool()?.cmp(want)),
        Literal::Moment(want) => Some(parse_wire(value.as_str()?)?.cmp(want)),
        Literal::Null => None,
    }
}

fn text_of(value: &Value) -> Option<String> {
    value.as_str().map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::query::bind::conditions;
    use crate::table::by_template;

    fn meets(text: &str, record: &Value, nulls: bool) -> bool {
        let table = by_template("/finance/agreements").unwrap().record;
        let filter = conditions(text, table).unwrap();
        let value = |path: &[&'static str]| {
            path.iter()
                .try_fold(record, |value, name| value.get(name))
                .cloned()
        };
        matches(&filter, &value, nulls)
    }

    #[test]
    fn records_are_told_apart() {
        let record = json!({
            "id": 21, "name": "Birch Managed", "billAmount": 10.5, "cancelledFlag": false,
            "startDate": "2026-01-01T00:00:00Z", "company": {"id": 2, "name": "Birch"},
            "agreementStatus": "Active", "_info": {"lastUpdated": "2026-03-01T10:00:00Z"},
        });
        let cases = [
            ("id = 21", true),
            ("id != 21", false),
            ("id in (3, 21)", true),
            ("id not in (3, 21)", false),
            ("billAmount >= 10.50 and billAmount < 10.51", true),
            ("name = 'BIRCH MANAGED'", true),
            ("name contains 'MAN'", true),
            ("name not contains 'man'", false),
            ("name like 'birch%'", true),
            ("name not like 'oak%'", true),
            ("name > 'A' and name < 'c'", true),
            ("cancelledFlag = false", true),
            ("startDate = [2026-01-01]", true),
            ("startDate > [2025-12-31T23:59:59Z]", true),
            ("lastUpdated > [2026-03-01T09:59:59Z]", true),
            ("company/id = 2 or id = 5", true),
            ("endDate = null", true),
            ("endDate != null", false),
            ("name != null", true),
            ("endDate < [2030-01-01]", false),
            ("customerPO != 'x'", false),
            ("customerPO not contains 'x'", false),
            ("agreementStatus in ('active', 'Expired')", true),
            ("parentAgreement = null", true),
        ];
        for (text, want) in cases {
            assert_eq!(meets(text, &record, false), want, "{text}");
        }
        assert!(meets("customerPO != 'x'", &record, true));
        assert!(meets("customerPO not contains 'x'", &record, true));
        assert!(!meets("customerPO = 'x'", &record, true));
    }
}
