use super::scope::{Element, Whole};
use std::marker::PhantomData;
use std::ops::Deref;

/// How deep a path may go: `company/site/name` has three names. CWM's own are no deeper.
const DEPTH: usize = 4;

/// A field of record `M` holding a `V`, or a field of what that field refers to.
///
/// `M` is only a label: a path of another record in a filter or an order is a compile error. `S` is
/// what a condition on it speaks of.
pub struct FieldPath<M, V, S = Whole> {
    names: [&'static str; DEPTH],
    depth: usize,
    of: PhantomData<fn(M, S) -> V>,
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
        Self(FieldPath::named(name))
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

impl<M, V, S> FieldPath<M, V, S> {
    pub(super) const fn named(name: &'static str) -> Self {
        Self {
            names: [name, "", "", ""],
            depth: 1,
            of: PhantomData,
        }
    }

    /// A field of the record that this field refers to: `company/id`.
    ///
    /// # Panics
    ///
    /// When the path grows deeper than four names, which no path of CWM is. In a constant that is
    /// a compile error.
    #[must_use]
    pub const fn then<W>(&self, field: Field<V, W>) -> FieldPath<M, W, S> {
        FieldPath {
            names: grown(self.names, self.depth, field.0.names[0]),
            depth: self.depth + 1,
            of: PhantomData,
        }
    }

    /// The path on the wire, names joined by `/`.
    pub fn path(&self) -> String {
        self.names().join("/")
    }

    pub(super) fn names(&self) -> &[&'static str] {
        &self.names[..self.depth]
    }
}

impl<M, V> FieldPath<M, V> {
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

impl<M, E> FieldPath<M, Vec<E>> {
    /// A field of the elements of this list, for a condition that one of them must meet:
    /// `communicationItems/value`.
    ///
    /// ```
    /// use cw_manage::model::{Contact, ContactTypeReference};
    /// let primary = Contact::TYPES.element(ContactTypeReference::NAME).eq("Primary");
    /// assert_eq!(primary.as_str(), r#"types/name = "Primary""#);
    /// ```
    ///
    /// CWM has no `in` there:
    ///
    /// ```compile_fail,E0599
    /// use cw_manage::model::{Contact, ContactTypeReference};
    /// Contact::TYPES.element(ContactTypeReference::NAME).in_(["Primary", "Billing"]);
    /// ```
    ///
    /// # Panics
    ///
    /// As [`FieldPath::then`].
    #[must_use]
    pub const fn element<W>(&self, field: Field<E, W>) -> FieldPath<M, W, Element> {
        FieldPath {
            names: grown(self.names, self.depth, field.0.names[0]),
            depth: self.depth + 1,
            of: PhantomData,
        }
    }
}

const fn grown(
    mut names: [&'static str; DEPTH],
    depth: usize,
    name: &'static str,
) -> [&'static str; DEPTH] {
    assert!(depth < DEPTH, "a CWM field path has at most four names");
    names[depth] = name;
    names
}

impl<M, V, S> Clone for FieldPath<M, V, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, V, S> Copy for FieldPath<M, V, S> {}

impl<M, V> Clone for Field<M, V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, V> Copy for Field<M, V> {}

impl<M, V, S> std::fmt::Debug for FieldPath<M, V, S> {
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
