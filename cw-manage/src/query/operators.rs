//! The operators of CWM's conditions, on field paths.

use super::expr::Expr;
use super::scope::{Custom, CustomValue, Whole};
use super::{Condition, FieldPath, Literal, literal_pattern, quote};
use serde_json::Value;

impl<M, V, S> FieldPath<M, V, S> {
    fn test(&self, operator: &'static str, value: String) -> Condition<M, S> {
        Condition::new(Expr::Test {
            path: self.path(),
            operator,
            value,
        })
    }

    /// Equal to the value.
    pub fn eq(&self, value: impl Literal<V>) -> Condition<M, S> {
        self.test("=", value.literal())
    }

    /// Not equal to the value.
    pub fn ne(&self, value: impl Literal<V>) -> Condition<M, S> {
        self.test("!=", value.literal())
    }

    /// Less than the value.
    pub fn lt(&self, value: impl Literal<V>) -> Condition<M, S> {
        self.test("<", value.literal())
    }

    /// Less than the value, or equal.
    pub fn le(&self, value: impl Literal<V>) -> Condition<M, S> {
        self.test("<=", value.literal())
    }

    /// Greater than the value.
    pub fn gt(&self, value: impl Literal<V>) -> Condition<M, S> {
        self.test(">", value.literal())
    }

    /// Greater than the value, or equal.
    pub fn ge(&self, value: impl Literal<V>) -> Condition<M, S> {
        self.test(">=", value.literal())
    }

    /// Not set.
    pub fn is_null(&self) -> Condition<M, S> {
        self.test("=", "null".to_owned())
    }

    /// Set to something.
    pub fn is_not_null(&self) -> Condition<M, S> {
        self.test("!=", "null".to_owned())
    }
}

/// CWM knows `in` for the record itself only (cwm-api §4.2).
impl<M, V> FieldPath<M, V, Whole> {
    /// One of the values. No values: a condition that no record meets. A list that would make a
    /// URL too long is split when it is used.
    pub fn in_<L: Literal<V>>(&self, values: impl IntoIterator<Item = L>) -> Condition<M> {
        self.list(false, values)
    }

    /// None of the values. No values: a condition that every record meets.
    pub fn not_in<L: Literal<V>>(&self, values: impl IntoIterator<Item = L>) -> Condition<M> {
        self.list(true, values)
    }

    fn list<L: Literal<V>>(
        &self,
        negated: bool,
        values: impl IntoIterator<Item = L>,
    ) -> Condition<M> {
        let values = values.into_iter().map(Literal::literal).collect();
        Condition::new(Expr::list(self.path(), negated, values))
    }
}

/// What holds text: a text, or the value of a custom field.
pub trait Textual {}

impl Textual for String {}
impl Textual for Value {}

impl<M, V: Textual, S> FieldPath<M, V, S> {
    /// Holds the text somewhere, in any case of letters.
    pub fn contains(&self, text: &str) -> Condition<M, S> {
        self.test("contains", quote(text))
    }

    /// Does not hold the text.
    pub fn not_contains(&self, text: &str) -> Condition<M, S> {
        self.test("not contains", quote(text))
    }

    /// Matches a pattern: `%` and `*` stand for any run of characters, `_` for one, `[a-c]` for one
    /// of a set. [`literal_pattern`] makes the pattern of a text that is meant literally.
    pub fn like(&self, pattern: &str) -> Condition<M, S> {
        self.test("like", quote(pattern))
    }

    /// Does not match a pattern; see [`FieldPath::like`].
    pub fn not_like(&self, pattern: &str) -> Condition<M, S> {
        self.test("not like", quote(pattern))
    }

    /// Begins with the text, meant literally.
    pub fn starts_with(&self, text: &str) -> Condition<M, S> {
        self.like(&format!("{}%", literal_pattern(text)))
    }

    /// Ends with the text, meant literally.
    pub fn ends_with(&self, text: &str) -> Condition<M, S> {
        self.like(&format!("%{}", literal_pattern(text)))
    }
}

/// A condition on the value of the custom field with a caption.
///
/// ```
/// use cw_manage::model::Company;
/// use cw_manage::query::custom_field;
///
/// let set = custom_field::<Company>("Backup plan", |value| value.is_not_null());
/// assert_eq!(set.as_str(), r#"caption = "Backup plan" and value != null"#);
/// ```
///
/// Conditions on several custom fields cannot hold at once: each field would have to be the other.
///
/// ```compile_fail,E0599
/// use cw_manage::model::Company;
/// use cw_manage::query::custom_field;
///
/// let set = |caption| custom_field::<Company>(caption, |value| value.is_not_null());
/// set("Backup plan").and(set("Seats"));
/// ```
pub fn custom_field<M>(
    caption: &str,
    test: impl FnOnce(FieldPath<M, Value, CustomValue>) -> Condition<M, CustomValue>,
) -> Condition<M, Custom> {
    let this = Expr::Test {
        path: "caption".to_owned(),
        operator: "=",
        value: quote(caption),
    };
    Condition::new(this.and(test(FieldPath::named("value")).into_expr()))
}
