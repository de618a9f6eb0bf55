//! Which ids a condition leaves, as far as that can be told without looking at a record.

use std::collections::BTreeSet;

use super::bind::{Check, Filter};
use super::parser::{Literal, Sign};

/// Ids that may meet a condition; all others do not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ids {
    /// These.
    Only(BTreeSet<i64>),
    /// Those from the first to the second.
    Between(i64, i64),
}

impl Ids {
    /// Every id.
    pub(super) const ALL: Self = Self::Between(i64::MIN, i64::MAX);

    /// What a condition leaves.
    pub(super) fn of(filter: &Filter) -> Self {
        match filter {
            Filter::All(terms) => terms.iter().map(Self::of).fold(Self::ALL, Self::both),
            Filter::Test {
                path,
                check,
                negated: false,
            } if path[..] == ["id"] => Self::meeting(check),
            Filter::Any(_) | Filter::Test { .. } => Self::ALL,
        }
    }

    fn meeting(check: &Check) -> Self {
        match check {
            Check::In(literals) => Self::Only(literals.iter().filter_map(whole).collect()),
            Check::Compare(sign, literal) => match (sign, whole(literal)) {
                (Sign::Equal, Some(id)) => Self::Only([id].into()),
                (Sign::Less | Sign::LessOrEqual, Some(id)) => Self::Between(i64::MIN, id),
                (Sign::Greater | Sign::GreaterOrEqual, Some(id)) => Self::Between(id, i64::MAX),
                _ => Self::ALL,
            },
            Check::Contains(_) | Check::Like(_) => Self::ALL,
        }
    }

    /// The ids that both leave.
    pub(super) fn both(self, other: Self) -> Self {
        match (self, other) {
            (Self::Only(mut ids), other) | (other, Self::Only(mut ids)) => {
                ids.retain(|id| other.has(*id));
                Self::Only(ids)
            }
            (Self::Between(a, b), Self::Between(c, d)) => Self::Between(a.max(c), b.min(d)),
        }
    }

    fn has(&self, id: i64) -> bool {
        match self {
            Self::Only(ids) => ids.contains(&id),
            Self::Between(low, high) => (*low..=*high).contains(&id),
        }
    }
}

/// A literal that an id can be equal to.
fn whole(literal: &Literal) -> Option<i64> {
    match literal {
        Literal::Number(number) if number.normalize().scale() == 0 => (*number).try_into().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::bind::conditions;
    use super::*;
    use crate::table::by_template;

    #[test]
    fn conditions_on_ids_leave_few() {
        let record = by_template("/company/companies").unwrap().record;
        let only = |ids: &[i64]| Ids::Only(ids.iter().copied().collect());
        let cases = [
            ("id = 5", only(&[5])),
            ("id = 5.5", Ids::ALL),
            ("id in (5, 3) and name = 'x'", only(&[3, 5])),
            ("id in (5, 3) and id > 3", only(&[3, 5])),
            ("id in (5, 3) and id > 4", only(&[5])),
            ("id = 1 and id = 2", only(&[])),
            ("id > 3 and id <= 9", Ids::Between(3, 9)),
            ("id > 9 and id < 3", Ids::Between(9, 3)),
            ("id = 5 or name = 'x'", Ids::ALL),
            ("id not in (5)", Ids::ALL),
            ("id != 5", Ids::ALL),
            ("status/id = 5", Ids::ALL),
        ];
        for (text, want) in cases {
            let filter = conditions(text, record).unwrap();
            assert_eq!(Ids::of(&filter), want, "{text}");
        }
    }
}
