use super::{Condition, Literal};
use std::marker::PhantomData;
use std::ops::Deref;

/// How deep a path may go: `company/site/name` has three names. CWM's own are no deeper.
const DEPTH: usize = 4;

/// A field of record `M` holding a `V`, or a field of what that field refers to.
///
/// `M` is only a label: a path of another record in a filter or an order is a compile error.
pub struct FieldPath<M, V> {
    names: [&'static str; DEPTH],
    depth: usize,
    of: PhantomData<fn(M) -> V>,
}

/// A field of record `M` itself, by its wire name. Everything that a [`FieldPath`] can do, and it
/// may be patched.
pub struct Field<M, V>(FieldPath<M, V>);

/// A field and a direction to sort by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderBy<M> {
    text: String,
    of: PhantomData<fn() -> M>,
}

impl<M> OrderBy<M> {
    /// The order as it is sent.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<M, V> Field<M, V> {
    /// The field with this wire name. The generated constants are made with it.
    pub const fn new(name: &'static str) -> Self {
        Self(FieldPath {
            names: [name, "", "", ""],
            depth: 1,
            of: PhantomData,
        })
    }

    /// The wire name.
    pub const fn name(&self) -> &'static str {
        self.0.names[0]
    }
}

impl<M, V> Deref for Field<M, V> {
    type Target = FieldPath<M, V>;

    fn deref(&self) -> &FieldPath<M, V> {
        &self.0
    }
}

impl<M, V> FieldPath<M, V> {
    /// A field of the record that this field refers to: `company/id`.
    ///
    /// # Panics
    ///
    /// When the path grows deeper than four names, which no path of CWM is. In a constant that is
    /// a compile error.
    #[must_use]
    pub const fn then<W>(&self, field: Field<V, W>) -> FieldPath<M, W> {
        assert!(
            self.depth < DEPTH,
            "a CWM field path has at most four names"
        );
        let mut names = self.names;
        names[self.depth] = field.0.names[0];
        FieldPath {
            names,
            depth: self.depth + 1,
            of: PhantomData,
        }
    }

    /// The path on the wire, names joined by `/`.
    pub fn path(&self) -> String {
        self.names[..self.depth].join("/")
    }

    fn compare(&self, operator: &str, value: String) -> Condition<M> {
        Condition::raw(format!("{} {operator} {value}", self.path()))
    }

    /// Equal to the value.
    pub fn eq(&self, value: impl Literal<V>) -> Condition<M> {
        self.compare("=", value.literal())
    }

    /// Not equal to the value.
    pub fn ne(&self, value: impl Literal<V>) -> Condition<M> {
        self.compare("!=", value.literal())
    }

    /// Less than the value.
    pub fn lt(&self, value: impl Literal<V>) -> Condition<M> {
        self.compare("<", value.literal())
    }

    /// Less than the value, or equal.
    pub fn le(&self, value: impl Literal<V>) -> Condition<M> {
        self.compare("<=", value.literal())
    }

    /// Greater than the value.
    pub fn gt(&self, value: impl Literal<V>) -> Condition<M> {
        self.compare(">", value.literal())
    }

    /// Greater than the value, or equal.
    pub fn ge(&self, value: impl Literal<V>) -> Condition<M> {
        self.compare(">=", value.literal())
    }

    /// Not set.
    pub fn is_null(&self) -> Condition<M> {
        self.compare("=", "null".to_owned())
    }

    /// Set to something.
    pub fn is_not_null(&self) -> Condition<M> {
        self.compare("!=", "null".to_owned())
    }

    /// One of the values. No values: a condition that no record meets.
    pub fn in_<L: Literal<V>>(&self, values: impl IntoIterator<Item = L>) -> Condition<M> {
        let values: Vec<_> = values.into_iter().map(Literal::literal).collect();
        if values.is_empty() {
            // `in ()` is a syntax error; ids start at 1 and every listable record has one.
            return Condition::raw("id = 0");
        }
        self.compare("in", format!("({})", values.join(", ")))
    }

    /// Sorted upwards by this field.
    pub fn asc(&self) -> OrderBy<M> {
        OrderBy {
            text: format!("{} asc", self.path()),
            of: PhantomData,
        }
    }

    /// Sorted downwards by this field.
    pub fn desc(&self) -> OrderBy<M> {
        OrderBy {
            text: format!("{} desc", self.path()),
            of: PhantomData,
        }
    }
}

impl<M> FieldPath<M, String> {
    /// Holds the text somewhere, in any case of letters.
    pub fn contains(&self, text: &str) -> Condition<M> {
        self.compare("contains", super::quote(text))
    }

    /// Matches a pattern with `%` for any run of characters. `[` must be written `[[]`.
    pub fn like(&self, pattern: &str) -> Condition<M> {
        self.compare("like", super::quote(pattern))
    }
}

impl<M, V> Clone for FieldPath<M, V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, V> Copy for FieldPath<M, V> {}

impl<M, V> Clone for Field<M, V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, V> Copy for Field<M, V> {}

impl<M, V> std::fmt::Debug for FieldPath<M, V> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FieldPath({})", self.path())
    }
}

impl<M, V> std::fmt::Debug for Field<M, V> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Field({})", self.path())
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{
        Addition, Agreement, AgreementTypeReference, BillCustomer, IvItemReference,
    };
    use crate::query::Condition;
    use chrono::NaiveDate;
    use rust_decimal::Decimal;

    #[test]
    fn conditions_read_as_cwm_wants_them() {
        let day = NaiveDate::from_ymd_opt(2026, 4, 1).unwrap();
        let product = Addition::PRODUCT.then(IvItemReference::IDENTIFIER);
        let cases: [(Condition<Addition>, &str); 8] = [
            (Addition::ID.in_([3, 2].map(crate::Id::new)), "id in (3, 2)"),
            (Addition::ID.in_([] as [crate::Id<Addition>; 0]), "id = 0"),
            (Addition::QUANTITY.gt(Decimal::new(15, 1)), "quantity > 1.5"),
            (Addition::CANCELLED_DATE.is_null(), "cancelledDate = null"),
            (
                Addition::EFFECTIVE_DATE.ge(day),
                "effectiveDate >= [2026-04-01]",
            ),
            (
                Addition::BILL_CUSTOMER.ne(BillCustomer::NoCharge),
                r#"billCustomer != "NoCharge""#,
            ),
            (
                product.eq(r#"15" rack\unit"#),
                r#"product/identifier = "15\" rack\\unit""#,
            ),
            (Addition::TAXABLE_FLAG.eq(true), "taxableFlag = true"),
        ];
        for (condition, expected) in cases {
            assert_eq!(condition.as_str(), expected);
        }
    }

    #[test]
    fn order_names_path_and_direction() {
        let name = Agreement::TYPE.then(AgreementTypeReference::NAME);
        assert_eq!(name.desc().as_str(), "type/name desc");
        assert_eq!(Agreement::NAME.asc().as_str(), "name asc");
    }
}
