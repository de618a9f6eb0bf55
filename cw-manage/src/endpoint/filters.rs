//! What a list is filtered by, and how a filter that is too long for a URL is split. Pure.

use crate::query::expr::Expr;
use crate::query::scope::Carrier;

/// The longest path and query of a URL that CWM's documentation calls safe, without the server's
/// name (cwm-api §4.6).
pub const SAFE_URL: usize = 1745;

/// The three parameters that filter.
#[derive(Debug, Clone, Default)]
pub(super) struct Filters {
    conditions: Option<Expr>,
    child: Option<Expr>,
    custom_field: Option<Expr>,
    /// The parameter that was given two conditions and takes one.
    contradiction: Option<Carrier>,
}

impl Filters {
    /// Adds a condition that must hold as well.
    pub(super) fn add(&mut self, carrier: Carrier, expr: Expr) {
        let place = match carrier {
            Carrier::Conditions => &mut self.conditions,
            Carrier::Child => &mut self.child,
            Carrier::CustomField => &mut self.custom_field,
        };
        if carrier != Carrier::Conditions && place.is_some() {
            self.contradiction = Some(carrier);
        }
        *place = Some(match place.take() {
            Some(earlier) => earlier.and(expr),
            None => expr,
        });
    }

    /// The same, and the ids above one.
    pub(super) fn after(&self, id: i64) -> Self {
        let mut filters = self.clone();
        filters.add(
            Carrier::Conditions,
            Expr::Test {
                path: "id".to_owned(),
                operator: ">",
                value: id.to_string(),
            },
        );
        filters
    }

    /// The parameters, as they are sent.
    pub(super) fn parameters(&self) -> impl Iterator<Item = (&'static str, String)> {
        [
            ("conditions", &self.conditions),
            ("childConditions", &self.child),
            ("customFieldConditions", &self.custom_field),
        ]
        .into_iter()
        .filter_map(|(name, expr)| match expr {
            None | Some(Expr::Everything) => None,
            Some(expr) => Some((name, expr.to_string())),
        })
    }

    /// Whether no record meets them.
    pub(super) fn exclude_all(&self) -> bool {
        self.conditions == Some(Expr::Nothing)
    }

    /// Why they cannot be sent, if so: the parameter or path, and the reason.
    pub(super) fn refusal(&self) -> Option<(String, &'static str)> {
        match self.contradiction {
            Some(Carrier::Child) => {
                return Some((
                    "childConditions".to_owned(),
                    "one condition on elements at a time: CWM wants one element to meet all of them; \
                     say so by `and` if that is meant",
                ));
            }
            Some(_) => {
                return Some((
                    "customFieldConditions".to_owned(),
                    "one condition on a custom field at a time: CWM wants one field to meet all of \
                     them",
                ));
            }
            None => {}
        }
        [&self.conditions, &self.child, &self.custom_field]
            .into_iter()
            .flatten()
            .find_map(Expr::unfit)
            .map(|(path, reason)| (path.to_owned(), reason))
    }

    /// The same filters in parts, each of which `fits`. Every record that meets the filters meets
    /// exactly one part. `None` when there is no list of values that could be split further.
    pub(super) fn split(&self, fits: &dyn Fn(&Self) -> bool) -> Option<Vec<Self>> {
        if fits(self) {
            return Some(vec![self.clone()]);
        }
        let mut terms = match self.conditions.clone()? {
            Expr::All(terms) => terms,
            one => vec![one],
        };
        let at = longest(&terms)?;
        let Expr::In { path, values, .. } = terms.swap_remove(at) else {
            return None;
        };
        let groups = groups(values);
        let with = |groups: &[Vec<String>]| {
            let list = Expr::In {
                path: path.clone(),
                negated: false,
                values: groups.concat(),
            };
            Self {
                conditions: Some(terms.iter().cloned().fold(list, Expr::and)),
                ..self.clone()
            }
        };
        let mut parts = Vec::new();
        let mut rest = groups.as_slice();
        while !rest.is_empty() {
            // As many as fit; where not even one does, another list must shrink too.
            let lengths: Vec<usize> = (1..=rest.len()).collect();
            let fitting = lengths.partition_point(|count| fits(&with(&rest[..*count])));
            let count = if fitting > 0 {
                fitting
            } else {
                rest.len().div_ceil(2)
            };
            let part = with(&rest[..count]);
            if fitting == 0 && count == groups.len() {
                return None;
            }
            parts.extend(part.split(fits)?);
            rest = &rest[count..];
        }
        Some(parts)
    }
}

/// The term that is the longest list of values of which one must hold, if any can be shortened.
fn longest(terms: &[Expr]) -> Option<usize> {
    let length = |term: &Expr| match term {
        Expr::In {
            negated: false,
            values,
            ..
        } if values.len() > 1 => values.iter().map(String::len).sum(),
        _ => 0,
    };
    let at = (0..terms.len()).max_by_key(|at| length(&terms[*at]))?;
    (length(&terms[at]) > 0).then_some(at)
}

/// Values that CWM may take for the same, in any case of letters and with spaces behind, stay
/// together: in two requests they would give the same record twice.
fn groups(values: Vec<String>) -> Vec<Vec<String>> {
    let mut groups: Vec<Vec<String>> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for value in values {
        let key = value.trim_end_matches('"').trim_end().to_lowercase();
        match places.entry(key) {
            std::collections::hash_map::Entry::Vacant(place) => {
                place.insert(groups.len());
                groups.push(vec![value]);
            }
            std::collections::hash_map::Entry::Occupied(place) => {
                groups[*place.get()].push(value);
            }
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn list(path: &str, negated: bool, values: impl IntoIterator<Item = String>) -> Expr {
        Expr::list(path.to_owned(), negated, values.into_iter().collect())
    }

    fn filters(expr: Expr) -> Filters {
        let mut filters = Filters::default();
        filters.add(Carrier::Conditions, expr);
        filters
    }

    fn length(filters: &Filters) -> usize {
        filters.parameters().map(|(_, text)| text.len()).sum()
    }

    /// What the parts of a list of numbers ask for, pair by pair.
    fn pairs(filters: &Filters) -> Vec<(String, String)> {
        let Some(Expr::All(terms)) = &filters.conditions else {
            panic!("{filters:?}")
        };
        let values = |wanted: &str| {
            terms.iter().find_map(|term| match term {
                Expr::In { path, values, .. } if path == wanted => Some(values.clone()),
                _ => None,
            })
        };
        let (a, b) = (values("a").unwrap(), values("b").unwrap());
        a.iter()
            .flat_map(|a| b.iter().map(|b| (a.clone(), b.clone())))
            .collect()
    }

    proptest! {
        /// Two lists, a limit: every pair of values is asked for in exactly one part.
        #[test]
        fn parts_cover_a_filter_once(a in 1..60_i64, b in 1..60_i64, limit in 40..400_usize) {
            let texts = |count: i64| (0..count).map(|number| number.to_string());
            let whole = filters(list("a", false, texts(a)).and(list("b", false, texts(b))));
            let parts = whole.split(&|part| length(part) <= limit).unwrap();
            let mut found: Vec<_> = parts.iter().flat_map(pairs).collect();
            found.sort();
            let mut wanted = pairs(&whole);
            wanted.sort();
            prop_assert_eq!(found, wanted);
            prop_assert!(parts.iter().all(|part| length(part) <= limit));
        }
    }

    #[test]
    fn one_list_is_cut_into_as_few_parts_as_can_be() {
        let whole = filters(list("id", false, (100..200).map(|n| n.to_string())));
        let parts = whole.split(&|part| length(part) <= 58).unwrap();
        assert_eq!(parts.len(), 10, "{parts:?}");
    }

    #[test]
    fn values_that_may_be_the_same_stay_together() {
        let values = ["\"a\"", "\"b\"", "\"A \"", "\"B\""].map(str::to_owned);
        let parts = filters(list("x", false, values)).split(&|part| length(part) <= 20);
        let texts: Vec<_> = parts
            .unwrap()
            .iter()
            .flat_map(Filters::parameters)
            .map(|(_, text)| text)
            .collect();
        assert_eq!(texts, [r#"x in ("a", "A ")"#, r#"x in ("b", "B")"#]);
    }

    #[test]
    fn what_has_no_list_to_split_is_not_split() {
        let numbers = || (0..50).map(|number| number.to_string());
        let raw = Expr::Raw("x = 1 or y = 2 and z = 3".to_owned());
        let cases = [
            list("a", true, numbers()),
            list("a", false, numbers()).or(raw.clone()),
            raw,
            list("a", false, ["x".repeat(50)]),
            list("a", false, ["x".repeat(50), "y".repeat(50)]),
        ];
        for case in cases {
            assert!(filters(case).split(&|part| length(part) <= 20).is_none());
        }
    }
}
